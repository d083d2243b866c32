import { fixOf, remove } from '../../kit/edits';
import { definitions } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { schemaName } from '../../kit/schema';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-schema-required-on-object',
  title: 'Only objects list required properties',
  why: 'Arrays, texts and numbers have no properties, so the list has no effect there.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredPropertyNotOnObject' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'schema',
  having: 'required',
  *check(schema, { document }) {
    const { node, type, reference, items } = schema;
    const list = node.members.get('required');
    if (list?.kind !== 'array' || list.items.length === 0 || reference !== undefined) return;
    if (type === undefined || type === 'object') return;
    const movable = list.items.every(
      ({ data }) => typeof data === 'string' && items?.properties.has(data) === true,
    );
    const repair = movable ? 'Move "required" into the "items" of' : 'Remove "required" from';
    yield {
      at: keyOf(list),
      message: `${repair} ${schemaName(schema)}: its type is ${quote(type)}.`,
      // Beside properties the type may be what is wrong.
      ...fixOf(movable || node.members.has('properties') ? undefined : remove(document, list)),
    };
  },
  examples: () => ({
    good: [
      definitions({
        Orders: {
          type: 'array',
          items: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
        },
      }),
      definitions({ Order: { required: ['id'], properties: { id: { type: 'string' } } } }),
    ],
    bad: [
      {
        input: definitions({
          Orders: {
            type: 'array',
            required: ['id'],
            items: { type: 'object', properties: { id: { type: 'string' } } },
          },
          Currency: { type: 'string', required: ['code'] },
        }),
        at: ['/definitions/Orders/required', '/definitions/Currency/required'],
      },
    ],
  }),
});
