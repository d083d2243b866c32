import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { flagOf } from '../../model/json';
import { definitionRule, type JsonObject } from '../../model/rule';

export default definitionRule({
  id: 'pp-schema-read-only-optional',
  title: 'Properties of a body are not read-only and required at once',
  why: 'Only the service sets a read-only property, so nobody can send the value that is required.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredReadOnlyPropertyNotAllowedAsInput', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'schema',
  having: 'readOnly',
  *check({ node, name, required, usage }) {
    if (!required || flagOf(node.members.get('readOnly')) !== true || !usage.roles.has('input')) return;
    yield {
      at: at(node, 'readOnly'),
      message: `Remove ${quote(name)} from "required", or "readOnly" from it: a body cannot contain it.`,
    };
  },
  examples: () => ({
    good: [
      createOrder({
        schema: {
          type: 'object',
          required: ['total'],
          properties: {
            id: { type: 'string', readOnly: true },
            total: { type: 'number', readOnly: false },
          },
        },
      }),
      createOrder(
        { schema: { type: 'object' } },
        {
          definitions: {
            Order: {
              type: 'object',
              required: ['id'],
              properties: { id: { type: 'string', readOnly: true } },
            },
          },
        },
      ),
    ],
    bad: [
      {
        input: createOrder({
          schema: {
            type: 'object',
            required: ['id', 'created'],
            properties: {
              id: { type: 'string', readOnly: true },
              created: { type: 'string', readOnly: true },
            },
          },
        }),
        at: ['id', 'created'].map(
          (name) => `/paths/~1orders/post/parameters/0/schema/properties/${name}/readOnly`,
        ),
      },
    ],
  }),
});

function createOrder(body: JsonObject, rest: JsonObject = {}): JsonObject {
  const operation = {
    operationId: 'CreateOrder',
    parameters: [{ name: 'order', in: 'body', ...body }],
    responses: { 201: { description: 'Created', schema: { $ref: '#/definitions/Order' } } },
  };
  return paths({ 'post /orders': operation }, rest);
}
