import { MARK } from '../../kit/notification-urls';
import { at } from '../../kit/place';
import { schemaName } from '../../kit/schema';
import { CALLBACK, hook, hookBody } from '../../kit/webhook';
import { definitionRule, type JsonObject } from '../../model/rule';

const answer = (callbackUrl: JsonObject): JsonObject => ({
  201: {
    description: 'Created',
    schema: { type: 'object', properties: { id: { type: 'string' }, callbackUrl } },
  },
});

export default definitionRule({
  id: 'pp-notification-url-output',
  title: 'No response or notification has a notification URL',
  why: 'The mark asks the platform to send the address of a flow, which makes no sense in something that comes back.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'NotificationUrlNotAllowedInThisPosition' },
  reference: 'openapi-extensions#x-ms-notification-url',
  on: 'definition',
  *check({ notificationUrls }) {
    for (const schema of notificationUrls) {
      const { roles } = schema.usage;
      if (!roles.has('output') && !roles.has('notification')) continue;
      const whose = roles.has('output') ? 'the response' : 'the notification';
      yield {
        at: at(schema.node, MARK),
        message: roles.has('input')
          ? `Give ${whose} a schema of its own: ${schemaName(schema)} is marked with "${MARK}", which only a body may have.`
          : `Remove "${MARK}" from ${schemaName(schema)}: it belongs in the body of a request, not in ${whose}.`,
      };
    }
  },
  examples: () => ({
    good: [hook({ responses: answer({ type: 'string' }) })],
    bad: [
      {
        input: hook({ responses: answer(CALLBACK) }),
        at: ['/paths/~1hooks/post/responses/201/schema/properties/callbackUrl/x-ms-notification-url'],
      },
      {
        input: {
          swagger: '2.0',
          paths: {
            '/hooks': {
              'x-ms-notification-content': { schema: { type: 'object', properties: { from: CALLBACK } } },
              post: {
                operationId: 'OrderCreated',
                'x-ms-trigger': 'single',
                parameters: [{ name: 'hook', in: 'body', schema: { $ref: '#/definitions/Hook' } }],
                responses: { 201: { description: 'Created', schema: { $ref: '#/definitions/Hook' } } },
              },
            },
          },
          definitions: { Hook: hookBody().schema ?? {} },
        },
        at: [
          '/paths/~1hooks/x-ms-notification-content/schema/properties/from/x-ms-notification-url',
          '/definitions/Hook/properties/callbackUrl/x-ms-notification-url',
        ],
      },
    ],
  }),
});
