import { contentsOf } from '../../kit/contents';
import { definitions, paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { schemaDepths } from '../../kit/schema-size';
import { definitionRule, type JsonObject } from '../../model/rule';

// Source: the deepest schema of a published connector.
const LIMIT = 15;

export default definitionRule({
  id: 'pp-schema-depth',
  title: 'Bodies, responses and notifications are not too deep',
  why: 'The service refuses schemas that are too deep, references included, and nobody finds a value at the bottom of one.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SchemaTooDeep' },
  reference: 'certification-swagger-validator-rules#response',
  on: 'definition',
  options: {
    limit: {
      default: LIMIT,
      minimum: 1,
      meaning:
        'The most levels of schemas, the outermost included; Microsoft does not publish its limit, and no published connector has more.',
    },
  },
  *check(definition, _, { limit }) {
    const depthOf = schemaDepths(definition);
    for (const { schema, name } of contentsOf(definition)) {
      const depth = depthOf(schema);
      if (depth > limit)
        yield {
          at: keyOf(schema.node),
          message: `Flatten ${name}: it is ${depth} levels deep, references included; ${limit} are safe.`,
        };
    }
  },
  examples: () => ({
    good: [
      createOrder(nested(LIMIT)),
      definitions({ Order: nested(LIMIT + 1) }),
      createOrder(reference('Order'), {
        definitions: { Order: { type: 'object', properties: { previous: reference('Order') } } },
      }),
    ],
    bad: [
      {
        input: createOrder(nested(LIMIT + 1), { response: nested(LIMIT + 1) }),
        at: ['/paths/~1orders/post/parameters/0/schema', '/paths/~1orders/post/responses/201/schema'],
      },
      {
        input: createOrder(reference('Order'), {
          definitions: { Order: nested(LIMIT, reference('Line')), Line: nested(2) },
        }),
        at: ['/definitions/Order'],
      },
    ],
  }),
});

/** A schema of so many levels. */
function nested(levels: number, innermost: JsonObject = { type: 'string' }): JsonObject {
  return levels === 1 ? innermost : { type: 'object', properties: { part: nested(levels - 1, innermost) } };
}

function reference(name: string): JsonObject {
  return { $ref: `#/definitions/${name}` };
}

interface Rest {
  readonly response?: JsonObject;
  readonly definitions?: JsonObject;
}

function createOrder(schema: JsonObject, { response, definitions: shared = {} }: Rest = {}): JsonObject {
  const operation = {
    operationId: 'CreateOrder',
    parameters: [{ name: 'order', in: 'body', schema }],
    responses: { 201: { description: 'Created', ...(response && { schema: response }) } },
  };
  return paths({ 'post /orders': operation }, { definitions: shared });
}
