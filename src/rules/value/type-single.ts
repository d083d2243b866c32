import { fixOf, setValue } from '../../kit/edits';
import { definitions } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { ofOwner } from '../../kit/value';
import { textOf, type JsonNode } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-type-single',
  title: 'A type is one text',
  why: 'Swagger 2.0 has no list of types; an optional value is one that is not required.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'JsonTypeIncorrect', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'typedValue',
  having: 'type',
  where: ({ type }) => type === undefined,
  *check({ node }, { document }) {
    const type = node.members.get('type');
    if (type === undefined || type.kind === 'string') return;
    const names = type.items.map(textOf).filter((name) => name !== undefined && name !== 'null');
    const first = names[0] ?? 'string';
    yield {
      at: keyOf(type),
      message: `Write one type such as ${quote(first)} as the type${ofOwner(node)}.`,
      // Beside null only one type is left.
      ...fixOf(type.items.every(isText) && names.length === 1 ? setValue(document, type, first) : undefined),
    };
  },
  examples: () => ({
    good: [definitions({ Order: { type: 'object', properties: { type: { type: 'string' } } } })],
    bad: [
      {
        input: definitions({
          Order: {
            type: 'object',
            properties: { note: { type: ['string', 'null'] }, total: { type: ['null', 'number'] } },
          },
        }),
        at: ['/definitions/Order/properties/note/type', '/definitions/Order/properties/total/type'],
      },
    ],
  }),
});

function isText({ kind }: JsonNode): boolean {
  return kind === 'string';
}
