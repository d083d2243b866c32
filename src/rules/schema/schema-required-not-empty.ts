import { fixOf, remove } from '../../kit/edits';
import { definitions } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { schemaName } from '../../kit/schema';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-schema-required-not-empty',
  title: 'A list of required properties is not empty',
  why: 'Swagger 2.0 demands at least one name in the list; a schema without required properties has no list.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredPropertyArrayEmpty', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#arrays',
  fixable: true,
  on: 'schema',
  having: 'required',
  *check(schema, { document }) {
    const list = schema.node.members.get('required');
    if (list?.kind !== 'array' || list.items.length > 0) return;
    yield {
      at: keyOf(list),
      message: `Remove the empty "required" from ${schemaName(schema)}, or list a property in it.`,
      ...fixOf(remove(document, list)),
    };
  },
  examples: () => ({
    good: [definitions({ Order: { type: 'object', properties: { id: { type: 'string' } } } })],
    bad: [
      {
        input: definitions({
          Order: { type: 'object', properties: { id: { type: 'string' } }, required: [] },
          Orders: { type: 'array', items: { type: 'object', required: [] } },
        }),
        at: ['/definitions/Order/required', '/definitions/Orders/items/required'],
      },
    ],
  }),
});
