import { labelOf } from '../../kit/parameter';
import { MARK } from '../../kit/notification-urls';
import { at } from '../../kit/place';
import { hook, hookBody } from '../../kit/webhook';
import { isNotificationUrl } from '../../model/definition/notifications';
import { definitionRule } from '../../model/rule';

const inQuery = (name: string) => ({ name, in: 'query', type: 'string', 'x-ms-notification-url': true });

export default definitionRule({
  id: 'pp-notification-url-position',
  title: 'The notification URL is a property of the body',
  why: 'The platform writes the address of a flow into the body of the request that registers a webhook, and nowhere else.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'NotificationUrlNotAllowedInThisPosition', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#x-ms-notification-url',
  on: 'parameter',
  having: MARK,
  *check(parameter) {
    if (parameter.in === 'body' || !isNotificationUrl(parameter.node)) return;
    yield {
      at: at(parameter.node, MARK),
      message: `Remove "${MARK}" from the ${labelOf(parameter)}, and mark a property of the body instead.`,
    };
  },
  examples: () => ({
    good: [hook(), hook({ parameters: [hookBody(), { ...inQuery('url'), 'x-ms-notification-url': false }] })],
    bad: [
      {
        input: hook({ parameters: [inQuery('url'), { ...inQuery('backup'), in: 'header' }] }),
        at: [
          '/paths/~1hooks/post/parameters/0/x-ms-notification-url',
          '/paths/~1hooks/post/parameters/1/x-ms-notification-url',
        ],
      },
    ],
  }),
});
