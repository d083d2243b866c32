import { responses } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { innerSchemas, isDynamic, resolved, schemaIndex, schemaName } from '../../kit/schema';
import type { Definition, Operation, Schema } from '../../model/definition/types';
import { definitionRule } from '../../model/rule';

const DESCRIBING = ['additionalProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'discriminator'];

export default definitionRule({
  id: 'pp-schema-object-empty',
  title: 'Objects in responses list their properties',
  why: 'An object without properties gives no dynamic content; makers have to parse it themselves.',
  severity: 'info',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.2.4.6' },
  reference: 'certification-submission#define-exact-operation-responses',
  on: 'definition',
  *check(definition) {
    const empty = definition.schemas.filter((schema) => isEmptyObject(schema) && !schema.hidden);
    if (empty.length === 0) return;
    const offered = offeredSchemas(definition);
    for (const schema of empty) {
      if (!offered.has(schema)) continue;
      const repair = schema.relation === 'property' ? ', or remove it' : '';
      yield {
        at: keyOf(schema.node),
        message: `List the properties of ${schemaName(schema)}${repair}: an empty object gives no dynamic content.`,
      };
    }
  },
  examples: () => ({
    good: [
      responses({
        200: { description: 'OK', schema: { type: 'object', properties: { id: { type: 'string' } } } },
      }),
      responses({
        200: { description: 'OK', schema: { type: 'object', additionalProperties: { type: 'string' } } },
      }),
      responses({
        200: {
          description: 'OK',
          schema: {
            type: 'object',
            'x-ms-dynamic-schema': { operationId: 'GetSchema', 'value-path': 'schema' },
          },
        },
      }),
      responses({
        204: { description: 'Deleted' },
        404: { description: 'Not found', schema: { type: 'object' } },
      }),
    ],
    bad: [
      {
        input: responses({
          200: {
            description: 'OK',
            schema: { type: 'object', properties: { links: { type: 'object', properties: {} } } },
          },
          202: { description: 'Accepted', schema: { type: 'object' } },
        }),
        at: [
          '/paths/~1orders/get/responses/200/schema/properties/links',
          '/paths/~1orders/get/responses/202/schema',
        ],
      },
    ],
  }),
});

function isEmptyObject(schema: Schema): boolean {
  const { node, type, reference } = schema;
  if (type !== 'object' || reference !== undefined || isDynamic(schema)) return false;
  const properties = node.members.get('properties');
  if (properties !== undefined && (properties.kind !== 'object' || properties.members.size > 0)) return false;
  return !DESCRIBING.some((name) => node.members.has(name));
}

/** What the steps of a flow offer: what visible operations return or receive, through references. */
function offeredSchemas({ schemas, operations, dynamicCalls }: Definition): ReadonlySet<Schema> {
  const index = schemaIndex(schemas);
  // Operations that describe dynamic schemas may return any object.
  const described = new Set(dynamicCalls.map(({ target }) => target));
  const visible = operations.filter((operation) => !operation.internal && !described.has(operation));
  const offered = new Set(visible.flatMap(outputsOf));
  for (const schema of offered) {
    for (const inner of innerSchemas(schema)) offered.add(inner);
    const target = resolved(schema, index);
    if (target !== undefined) offered.add(target);
  }
  return offered;
}

/** The schemas of its responses, but for those of redirects and errors, and of its notification. */
function outputsOf({ responses, notificationContent }: Operation): Schema[] {
  const answers = responses.filter(({ code }) => !/^[345]/.test(code)).map(({ response }) => response.schema);
  return [...answers, notificationContent?.schema].filter((schema) => schema !== undefined);
}
