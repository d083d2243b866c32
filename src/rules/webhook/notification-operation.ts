import { paths } from '../../kit/examples';
import { at, keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { CALLBACK, hookBody, isWebhook } from '../../kit/webhook';
import { textOf } from '../../model/json';
import { definitionRule, type JsonObject } from '../../model/rule';

/** Two polling triggers and the operation that they name. */
const polling = (operationId: string, callbackUrl: JsonObject): JsonObject =>
  paths({
    'get /orders': { operationId: 'OnOrder', 'x-ms-trigger': 'batch', 'x-ms-notification': { operationId } },
    'get /bills': { operationId: 'OnBill', 'x-ms-trigger': 'batch', 'x-ms-notification': { operationId } },
    'post /hooks': {
      operationId: 'Hook',
      'x-ms-notification-content': callbackUrl === CALLBACK ? { schema: { type: 'object' } } : null,
      parameters: [hookBody(callbackUrl)],
    },
  });

export default definitionRule({
  id: 'pp-notification-operation',
  title: 'A notification extension names a webhook operation',
  why: 'The named operation registers the webhook that wakes the trigger up, so it has to take a notification URL.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'NotificationOperationMustBeWebhook', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  having: 'x-ms-notification',
  *check({ node, label }, { operationsById }) {
    const extension = node.members.get('x-ms-notification');
    const target = operationsById.get(textOf(extension?.members.get('operationId')) ?? '');
    // A name that no operation has is the matter of pp-dynamic-operation-found.
    if (extension === undefined || target === undefined || isWebhook(target)) return;
    yield {
      at: at(extension, 'operationId'),
      message: `Name a webhook operation in "x-ms-notification" of ${label}: ${quote(target.label)} takes no notification URL.`,
      related: [{ at: keyOf(target.node), message: 'The operation that is named.' }],
    };
  },
  examples: () => ({
    good: [polling('Hook', CALLBACK), polling('Gone', CALLBACK)],
    bad: [
      {
        input: polling('Hook', { type: 'string' }),
        at: [
          '/paths/~1orders/get/x-ms-notification/operationId',
          '/paths/~1bills/get/x-ms-notification/operationId',
        ],
      },
    ],
  }),
});
