import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { hook, hooks, isWebhook } from '../../kit/webhook';
import { definitionRule, type JsonObject } from '../../model/rule';

const notification: JsonObject = { 'x-ms-notification': { operationId: 'OrderHook' } };

export default definitionRule({
  id: 'pp-notification-webhook',
  title: 'A webhook operation has no x-ms-notification',
  why: 'The extension leads from a polling trigger to the webhook that wakes it up; a webhook needs no other.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'NotificationExtensionNotSupportedInWebhookOperation', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  having: 'x-ms-notification',
  *check(operation) {
    const extension = operation.node.members.get('x-ms-notification');
    if (extension !== undefined && isWebhook(operation))
      yield {
        at: keyOf(extension),
        message: `Remove "x-ms-notification" from ${operation.label}: it is a webhook operation itself.`,
      };
  },
  examples: () => ({
    good: [
      hook(),
      paths({ 'get /orders': { operationId: 'OnOrder', 'x-ms-trigger': 'batch', ...notification } }),
    ],
    bad: [
      {
        input: hooks({ '/hooks': notification, '/alerts': notification }),
        at: ['/paths/~1hooks/post/x-ms-notification', '/paths/~1alerts/post/x-ms-notification'],
      },
    ],
  }),
});
