import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule, type JsonObject } from '../../model/rule';

export default definitionRule({
  id: 'pp-schema-internal-default-required',
  title: 'Internal properties of a body with a default value are required',
  why: 'Nobody sees an internal property, and the platform leaves it out unless it is required: its default is never sent.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'PropertyMustBeRequired', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'schema',
  having: 'default',
  *check({ node, name, internal, required, relation, usage }) {
    if (relation !== 'property' || !internal || required || !usage.roles.has('input')) return;
    yield {
      at: keyOf(node),
      message: `List ${quote(name)} under "required": only then is the default of an internal property sent.`,
    };
  },
  examples: () => ({
    good: [
      createOrder({ source: { type: 'string', 'x-ms-visibility': 'internal', default: 'web' } }, ['source']),
      createOrder({
        source: { type: 'string', 'x-ms-visibility': 'internal' },
        priority: { type: 'string', 'x-ms-visibility': 'advanced', default: 'low' },
      }),
    ],
    bad: [
      {
        input: createOrder({
          source: { type: 'string', 'x-ms-visibility': 'internal', default: 'web' },
          version: { type: 'integer', 'x-ms-visibility': 'internal', default: 2 },
        }),
        at: ['source', 'version'].map(
          (name) => `/paths/~1orders/post/parameters/0/schema/properties/${name}`,
        ),
      },
    ],
  }),
});

function createOrder(properties: JsonObject, required?: readonly string[]): JsonObject {
  const schema = { type: 'object', properties, ...(required && { required }) };
  return paths({
    'post /orders': { operationId: 'CreateOrder', parameters: [{ name: 'order', in: 'body', schema }] },
  });
}
