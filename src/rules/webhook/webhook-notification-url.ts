import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { hookBody, hooks, isWebhook } from '../../kit/webhook';
import { definitionRule, type JsonObject } from '../../model/rule';

const unmarked: JsonObject = { parameters: [hookBody({ type: 'string' })] };

export default definitionRule({
  id: 'pp-webhook-notification-url',
  title: 'A webhook operation has a notification URL',
  why: 'The platform tells the service where to send notifications by the property marked as notification URL; without one nothing ever arrives.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'WebhookOperationsMissingNotificationUrlProperty', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#x-ms-notification-url',
  on: 'operation',
  where: (operation) => isWebhook(operation) && !operation.registersWebhook,
  *check({ node, label }) {
    yield {
      at: keyOf(node),
      message: `Mark the property of the body of ${label} that takes the address of the flow with "x-ms-notification-url": true.`,
    };
  },
  examples: () => ({
    good: [
      hooks({ '/hooks': {} }),
      {
        swagger: '2.0',
        paths: {
          '/hooks': {
            'x-ms-notification-content': { schema: { type: 'object' } },
            post: { 'x-ms-trigger': 'single', parameters: [hookBody()] },
            get: { operationId: 'ListEvents', 'x-ms-trigger': 'batch' },
            delete: { operationId: 'DeleteHook' },
          },
        },
      },
    ],
    bad: [
      {
        input: paths({
          'post /hooks': { ...unmarked, operationId: 'OnOrder', 'x-ms-trigger': 'single' },
          'get /orders': { operationId: 'OnNewOrder', 'x-ms-trigger': 'single' },
          'post /orders': { operationId: 'OnNewOrders', 'x-ms-trigger': 'batch' },
        }),
        at: ['/paths/~1hooks/post'],
      },
      {
        input: hooks({ '/hooks': unmarked, '/alerts': { parameters: [] } }),
        at: ['/paths/~1hooks/post', '/paths/~1alerts/post'],
      },
    ],
  }),
});
