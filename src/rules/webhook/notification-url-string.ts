import { addMember, fixOf } from '../../kit/edits';
import { MARK, isSent } from '../../kit/notification-urls';
import { at } from '../../kit/place';
import { resolved, schemaIndex, schemaName } from '../../kit/schema';
import { CALLBACK, hookBody, hooks } from '../../kit/webhook';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-notification-url-string',
  title: 'A notification URL is a string',
  why: 'The platform writes the address of the flow into this property, and an address is text.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'NotificationUrlNotString', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#x-ms-notification-url',
  fixable: true,
  on: 'definition',
  *check({ document, notificationUrls, schemas }) {
    const index = notificationUrls.length === 0 ? undefined : schemaIndex(schemas);
    for (const schema of notificationUrls) {
      if (!isSent(schema) || index === undefined) continue;
      const target = resolved(schema, index);
      if (target === undefined || target.type === 'string') continue;
      const instead = target.type === undefined ? '' : ` instead of ${quote(target.type)}`;
      yield {
        at: at(schema.node, 'type'),
        message: `Write "type": "string"${instead} for ${schemaName(schema)}: "${MARK}" marks it as an address.`,
        ...fixOf(
          ['type', '$ref', 'properties', 'items', 'allOf'].some((name) => schema.node.members.has(name))
            ? undefined
            : addMember(document, schema.node, 'type', 'string'),
        ),
      };
    }
  },
  examples: () => ({
    good: [
      hooks({ '/hooks': {} }),
      hooks(
        {
          '/hooks': { parameters: [hookBody({ $ref: '#/definitions/Url', 'x-ms-notification-url': true })] },
        },
        { definitions: { Url: { type: 'string' } } },
      ),
    ],
    bad: [
      {
        input: hooks({
          '/hooks': { parameters: [hookBody({ ...CALLBACK, type: 'object' })] },
          '/alerts': {
            parameters: [hookBody({ 'x-ms-visibility': 'internal', 'x-ms-notification-url': true })],
          },
        }),
        at: [
          '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl/type',
          '/paths/~1alerts/post/parameters/0/schema/properties/callbackUrl',
        ],
      },
    ],
  }),
});
