import { paths } from '../../kit/examples';
import { filterFunctionsOf, ordersWith } from '../../kit/filter-functions';
import { keyOf } from '../../kit/place';
import { schemaName } from '../../kit/schema';
import { definitionRule, type JsonObject } from '../../model/rule';

export default definitionRule({
  id: 'pp-filter-functions-in-response',
  title: 'Filter functions stand in responses only',
  why: 'They say how the rows that an operation returns can be filtered; what it receives is not filtered.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'FilterFunctionsPropertyInInputSchema', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'schema',
  having: 'x-ms-capabilities',
  *check(schema) {
    const list = filterFunctionsOf(schema.node);
    const { roles } = schema.usage;
    if (list === undefined || !roles.has('input')) return;
    const repair = roles.has('output')
      ? `Send another schema than the one with the "filterFunctions" of ${schemaName(schema)}: they belong in responses.`
      : `Remove the "filterFunctions" of ${schemaName(schema)} from the body: they belong in responses.`;
    yield { at: keyOf(list), message: repair };
  },
  examples: () => ({
    good: [ordersWith({ id: ['eq'] })],
    bad: [
      {
        input: createOrder({ type: 'object', properties: { id: column(), status: column() } }),
        at: ['id', 'status'].map(
          (name) =>
            `/paths/~1orders/post/parameters/0/schema/properties/${name}/x-ms-capabilities/filterFunctions`,
        ),
      },
      {
        input: createOrder(
          { $ref: '#/definitions/Order' },
          { Order: { type: 'object', properties: { id: column() } } },
        ),
        at: ['/definitions/Order/properties/id/x-ms-capabilities/filterFunctions'],
      },
    ],
  }),
});

function column(): JsonObject {
  return { type: 'string', 'x-ms-capabilities': { filterFunctions: ['eq'] } };
}

function createOrder(schema: JsonObject, shared?: JsonObject): JsonObject {
  const operation = {
    operationId: 'CreateOrder',
    parameters: [{ name: 'order', in: 'body', schema }],
    responses: { 201: { description: 'Created', ...(shared && { schema }) } },
  };
  return paths({ 'post /orders': operation }, shared && { definitions: shared });
}
