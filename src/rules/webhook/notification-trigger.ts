import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { isWebhook } from '../../kit/webhook';
import { definitionRule, type JsonObject } from '../../model/rule';

const listOrders: JsonObject = {
  operationId: 'ListOrders',
  'x-ms-notification': { operationId: 'OrderHook' },
};

export default definitionRule({
  id: 'pp-notification-trigger',
  title: 'Only triggers have x-ms-notification',
  why: 'The extension names the webhook that wakes up a polling trigger; an action is never woken up.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'NotificationExtensionSupportedForTriggerOnly', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  having: 'x-ms-notification',
  *check(operation) {
    const { node, label } = operation;
    const extension = node.members.get('x-ms-notification');
    // In a webhook operation it is wrong even for a trigger: pp-notification-webhook.
    if (extension === undefined || node.members.has('x-ms-trigger') || isWebhook(operation)) return;
    yield {
      at: keyOf(extension),
      message: `Remove "x-ms-notification" from ${label}, or add "x-ms-trigger": only a trigger is notified.`,
    };
  },
  examples: () => ({
    good: [paths({ 'get /orders': { ...listOrders, 'x-ms-trigger': 'batch' } })],
    bad: [
      {
        input: paths({
          'get /orders': listOrders,
          'get /bills': { ...listOrders, operationId: 'ListBills' },
        }),
        at: ['/paths/~1orders/get/x-ms-notification', '/paths/~1bills/get/x-ms-notification'],
      },
    ],
  }),
});
