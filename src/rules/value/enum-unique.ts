import { fixOf, remove } from '../../kit/edits';
import { definitions } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { repeated } from '../../kit/text';
import { literal, ofOwner } from '../../kit/value';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-enum-unique',
  title: 'The values of an enum are unique',
  why: 'The designer shows a repeated value twice.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'ArrayDuplicateValue', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  fixable: true,
  on: 'typedValue',
  having: 'enum',
  *check({ node }, { document }) {
    const items = node.members.get('enum')?.items ?? [];
    for (const { item, first } of repeated(items, ({ data }) => JSON.stringify(data)))
      yield {
        at: valueOf(item),
        message: `Remove the second ${literal(item, document)} from the enum${ofOwner(node)}.`,
        related: [{ at: valueOf(first), message: 'The first one.' }],
        ...fixOf(remove(document, item)),
      };
  },
  examples: () => ({
    good: [definitions({ Status: { type: 'string', enum: ['open', 'Open'] } })],
    bad: [
      {
        input: definitions({ Status: { type: 'string', enum: ['open', 'paid', 'open', 'paid'] } }),
        at: ['/definitions/Status/enum/2', '/definitions/Status/enum/3'],
      },
    ],
  }),
});
