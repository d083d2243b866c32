import { addItem, addMember, fixOf } from '../../kit/edits';
import { optionalLinks } from '../../kit/notification-urls';
import { at, keyOf } from '../../kit/place';
import { schemaName } from '../../kit/schema';
import { CALLBACK, hookBody, hooks } from '../../kit/webhook';
import { isNotificationUrl } from '../../model/definition/notifications';
import { definitionRule, type JsonObject } from '../../model/rule';

/** A body with the URL one object further in. */
const nested = (body: JsonObject, target: JsonObject): JsonObject => ({
  name: 'hook',
  in: 'body',
  schema: {
    type: 'object',
    properties: { target: { type: 'object', properties: { url: CALLBACK }, ...target } },
    ...body,
  },
});

export default definitionRule({
  id: 'pp-notification-url-required',
  title: 'A notification URL is required, and so are the objects around it',
  why: 'Without the URL the service does not know where to send its notifications, and the trigger never fires.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'NotificationUrlNotRequired', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#x-ms-notification-url',
  fixable: true,
  on: 'definition',
  *check(definition) {
    for (const schema of optionalLinks(definition)) {
      const owner = schema.parent?.node;
      const list = owner?.members.get('required');
      yield {
        at: owner === undefined ? keyOf(schema.node) : at(owner, 'required'),
        message: `Add ${schemaName(schema)} to "required": it ${isNotificationUrl(schema.node) ? 'is' : 'holds'} the notification URL.`,
        related: [{ at: keyOf(schema.node), message: 'The optional property.' }],
        ...fixOf(
          schema.name === undefined || owner === undefined
            ? undefined
            : list === undefined
              ? addMember(definition.document, owner, 'required', [schema.name])
              : addItem(definition.document, list, schema.name),
        ),
      };
    }
  },
  examples: () => ({
    good: [
      hooks({ '/hooks': { parameters: [{ ...hookBody(), required: false }] } }),
      hooks({ '/hooks': { parameters: [nested({ required: ['target'] }, { required: ['url'] })] } }),
      hooks(
        {
          '/hooks': {
            parameters: [
              {
                name: 'hook',
                in: 'body',
                schema: { allOf: [{ $ref: '#/definitions/Hook' }, { required: ['url'] }] },
              },
            ],
          },
        },
        { definitions: { Hook: { type: 'object', properties: { url: CALLBACK } } } },
      ),
    ],
    bad: [
      {
        input: hooks({
          '/hooks': { parameters: [hookBody(CALLBACK, { required: ['name'] })] },
          '/alerts': { parameters: [nested({}, {})] },
        }),
        at: [
          '/paths/~1hooks/post/parameters/0/schema/required',
          '/paths/~1alerts/post/parameters/0/schema',
          '/paths/~1alerts/post/parameters/0/schema/properties/target',
        ],
      },
    ],
  }),
});
