import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { hook, hookBody } from '../../kit/webhook';
import { definitionRule, type JsonObject } from '../../model/rule';

const lonely: JsonObject = { 'x-ms-trigger': 'single', parameters: [hookBody()] };

export default definitionRule({
  id: 'pp-webhook-notification-content',
  title: 'An operation with a notification URL says what it receives',
  why: 'The schema of the notification is what flows see; without it the trigger has no outputs.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationMustHaveNotificationContentExtension', policy: '5000.2.6.2' },
  reference: 'create-webhook-trigger#define-the-incoming-hook-request-from-the-api',
  on: 'operation',
  where: ({ registersWebhook, notificationContent }) => registersWebhook && notificationContent === undefined,
  *check({ node, label, path }) {
    yield {
      at: keyOf(node),
      message: `Add "x-ms-notification-content" with a schema to the path ${path}: it says what ${label} receives.`,
    };
  },
  examples: () => ({
    good: [
      hook(),
      hook({ 'x-ms-trigger': '' }),
      paths({ 'post /hooks': { ...lonely, 'x-ms-notification-content': { schema: { type: 'object' } } } }),
    ],
    bad: [
      {
        input: paths({
          'post /hooks': { ...lonely, operationId: 'OrderCreated' },
          'post /alerts': { ...lonely, operationId: 'OrderLate' },
        }),
        at: ['/paths/~1hooks/post', '/paths/~1alerts/post'],
      },
    ],
  }),
});
