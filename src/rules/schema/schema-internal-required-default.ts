import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { isReachedVisibly } from '../../kit/schema';
import { quote } from '../../kit/text';
import { hookBody, hooks, isWebhook } from '../../kit/webhook';
import type { Schema } from '../../model/definition/types';
import { definitionRule, type JsonObject } from '../../model/rule';

const VALUES = new Set(['string', 'integer', 'number', 'boolean']);

export default definitionRule({
  id: 'pp-schema-internal-required-default',
  title: 'Required internal properties of a body have a default value',
  why: 'Nobody sees an internal property, so its default is the only value that can be sent.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'openapi-extensions#x-ms-visibility',
  on: 'schema',
  where: isHiddenInput,
  *check(schema) {
    if (schema.parent?.hidden === true) return;
    const { members } = schema.node;
    // The service fills in the address of a webhook.
    if (members.has('default') || members.has('x-ms-notification-url')) return;
    // It may be that address, unmarked: pp-webhook-notification-url.
    if (takesUnmarkedUrl(schema)) return;
    yield {
      at: keyOf(schema.node),
      message: `Add a "default" to ${quote(schema.name)}: it is internal and required, so nobody can fill it in.`,
    };
  },
  examples: () => ({
    good: [
      createOrder({ source: { type: 'string', 'x-ms-visibility': 'internal', default: 'web' } }),
      createOrder({
        callback: { type: 'string', 'x-ms-visibility': 'internal', 'x-ms-notification-url': true },
      }),
      hooks({ '/hooks': { parameters: [hookBody({ type: 'string', 'x-ms-visibility': 'internal' })] } }),
    ],
    bad: [
      {
        input: createOrder({
          source: { type: 'string', 'x-ms-visibility': 'internal' },
          version: { type: 'integer', 'x-ms-visibility': 'internal' },
        }),
        at: [
          '/paths/~1orders/post/parameters/0/schema/properties/source',
          '/paths/~1orders/post/parameters/0/schema/properties/version',
        ],
      },
    ],
  }),
});

function isHiddenInput(schema: Schema): boolean {
  const { internal, required, type, reference, usage } = schema;
  if (!internal || !required || type === undefined || !VALUES.has(type) || reference !== undefined)
    return false;
  return usage.roles.has('input') && isReachedVisibly(schema);
}

/** The body of a webhook has a text like this one, and no address for notifications. */
function takesUnmarkedUrl({ type, usage }: Schema): boolean {
  if (type !== 'string') return false;
  return [...usage.operations].some((operation) => isWebhook(operation) && !operation.registersWebhook);
}

function createOrder(properties: JsonObject): JsonObject {
  const schema = { type: 'object', properties, required: Object.keys(properties) };
  return paths({
    'post /orders': { operationId: 'CreateOrder', parameters: [{ name: 'order', in: 'body', schema }] },
  });
}
