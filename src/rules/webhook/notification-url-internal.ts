import { addMember, fixOf, setValue } from '../../kit/edits';
import { isSent, visibleRoots } from '../../kit/notification-urls';
import { at } from '../../kit/place';
import { schemaName } from '../../kit/schema';
import { CALLBACK, hookBody, hooks } from '../../kit/webhook';
import { textOf } from '../../model/json';
import { definitionRule, type JsonObject } from '../../model/rule';

const VISIBLE: JsonObject = { type: 'string', 'x-ms-notification-url': true };

export default definitionRule({
  id: 'pp-notification-url-internal',
  title: 'A notification URL is internal',
  why: 'The platform fills it in; a field that people can see invites them to fill in something else.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'NotificationUrlNotInternal', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#x-ms-notification-url',
  fixable: true,
  on: 'definition',
  *check(definition) {
    const shown = definition.notificationUrls.filter((schema) => !schema.hidden && isSent(schema));
    const visible = shown.length === 0 ? undefined : visibleRoots(definition);
    for (const schema of shown)
      if (visible?.has(schema.rootSchema) === true) {
        const visibility = schema.node.members.get('x-ms-visibility');
        // Its letters have a rule of their own, pp-extension-value.
        if (textOf(visibility)?.toLowerCase() === 'internal') continue;
        yield {
          at: at(schema.node, 'x-ms-visibility'),
          message: `Write "x-ms-visibility": "internal" for ${schemaName(schema)}: the platform fills in the notification URL.`,
          ...fixOf(
            visibility === undefined
              ? addMember(definition.document, schema.node, 'x-ms-visibility', 'internal')
              : setValue(definition.document, visibility, 'internal'),
          ),
        };
      }
  },
  examples: () => ({
    good: [
      hooks({
        '/hooks': {},
        '/alerts': { parameters: [{ ...hookBody(VISIBLE), 'x-ms-visibility': 'internal' }] },
      }),
      hooks({ '/hooks': { parameters: [hookBody(VISIBLE, { 'x-ms-visibility': 'internal' })] } }),
      hooks({ '/hooks': { parameters: [hookBody({ ...CALLBACK, 'x-ms-visibility': 'Internal' })] } }),
    ],
    bad: [
      {
        input: hooks({
          '/hooks': { parameters: [hookBody(VISIBLE)] },
          '/alerts': { parameters: [hookBody({ ...CALLBACK, 'x-ms-visibility': 'advanced' })] },
        }),
        at: [
          '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl',
          '/paths/~1alerts/post/parameters/0/schema/properties/callbackUrl/x-ms-visibility',
        ],
      },
      {
        input: hooks(
          {
            '/hooks': {
              parameters: [{ name: 'hook', in: 'body', schema: { $ref: '#/definitions/Hook' } }],
            },
          },
          {
            definitions: {
              Hook: {
                type: 'object',
                required: ['target'],
                properties: { target: { $ref: '#/definitions/Target' } },
              },
              Target: { type: 'object', required: ['url'], properties: { url: VISIBLE } },
            },
          },
        ),
        at: ['/definitions/Target/properties/url'],
      },
    ],
  }),
});
