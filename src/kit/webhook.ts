import type { Operation } from '../model/definition/types';
import type { Json, JsonObject } from '../model/rule';

/**
 * The operation registers a webhook: it sends the URL of a flow, something is notified to it, or it is a trigger that fires for
 * single events. One that gets what is new is polling.
 */
export function isWebhook(operation: Operation): boolean {
  const { registersWebhook, notificationContent, trigger, method } = operation;
  return registersWebhook || notificationContent !== undefined || (trigger === 'single' && method !== 'get');
}

/** A marked property that is as it must be. */
export const CALLBACK: JsonObject = {
  type: 'string',
  'x-ms-visibility': 'internal',
  'x-ms-notification-url': true,
};

/** The body of a webhook trigger for examples: `callbackUrl` with these members instead of the right ones. */
export function hookBody(callbackUrl: JsonObject = CALLBACK, rest: JsonObject = {}): JsonObject {
  return {
    name: 'hook',
    in: 'body',
    required: true,
    schema: { type: 'object', required: ['callbackUrl'], properties: { callbackUrl }, ...rest },
  };
}

/** A webhook trigger, `POST /hooks`, with its content on the path item, for examples. */
export function hook(operation: JsonObject = {}, rest: JsonObject = {}): JsonObject {
  return hooks({ '/hooks': { operationId: 'OrderCreated', ...operation } }, rest);
}

/** Webhook triggers by path: each a POST with its content on the path item. */
export function hooks(operations: Readonly<Record<string, JsonObject>>, rest: JsonObject = {}): JsonObject {
  const items = Object.entries(operations).map(([path, operation]): [string, Json] => [
    path,
    {
      'x-ms-notification-content': { schema: { type: 'object' } },
      post: { 'x-ms-trigger': 'single', parameters: [hookBody()], ...operation },
    },
  ]);
  return { swagger: '2.0', paths: Object.fromEntries(items), ...rest };
}
