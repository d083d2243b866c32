import { responses } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { isDynamic, schemaName } from '../../kit/schema';
import type { Operation, Schema } from '../../model/definition/types';
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
  *check({ schemas, dynamicCalls }) {
    // Internal operations and those that describe dynamic schemas may return any object.
    const described = new Set(dynamicCalls.map(({ target }) => target));
    const counts = (operation: Operation): boolean => !operation.internal && !described.has(operation);
    for (const schema of schemas) {
      if (
        !isEmptyObject(schema) ||
        schema.hidden ||
        !isOutput(schema) ||
        ![...schema.usage.operations].some(counts)
      )
        continue;
      const repair = schema.relation === 'property' ? ', or remove it' : '';
      yield {
        at: keyOf(schema.node),
        message: `List the properties of ${schemaName(schema)}${repair}: an empty object gives no dynamic content.`,
      };
    }
  },
  examples: {
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
  },
});

function isEmptyObject(schema: Schema): boolean {
  const { node, type, reference } = schema;
  if (type !== 'object' || reference !== undefined || isDynamic(schema)) return false;
  const properties = node.members.get('properties');
  if (properties !== undefined && (properties.kind !== 'object' || properties.members.size > 0)) return false;
  return !DESCRIBING.some((name) => node.members.has(name));
}

function isOutput({ usage: { roles } }: Schema): boolean {
  return roles.has('output') || roles.has('notification');
}
