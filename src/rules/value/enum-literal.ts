import { fixOf, remove } from '../../kit/edits';
import { unquotedItem } from '../../kit/enum-fix';
import { definitions } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { agreementOf, literal, ofOwner } from '../../kit/value';
import { flagOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-enum-literal',
  title: 'Enum values that are numbers or booleans have no quotes, and none is null',
  why: 'A quoted value is a text; the service may refuse it where it expects a number or a boolean.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'InvalidEnumValue' },
  reference: 'certification-swagger-validator-rules#operations',
  fixable: true,
  on: 'typedValue',
  having: 'enum',
  *check({ node, type }, { document }) {
    if (type === undefined) return;
    for (const item of node.members.get('enum')?.items ?? []) {
      const agreement = agreementOf(item, type, document);
      if (agreement === 'text')
        yield {
          at: valueOf(item),
          message: `Write the ${type} without the quotes of ${literal(item, document)} in the enum${ofOwner(node)}.`,
          ...fixOf(unquotedItem(node, item)),
        };
      if (agreement === 'null' && flagOf(node.members.get('x-nullable')) !== true)
        yield {
          at: valueOf(item),
          message: `Remove null from the enum${ofOwner(node)}.`,
          ...fixOf(item.parent?.items.length === 1 ? undefined : remove(document, item)),
        };
    }
  },
  examples: () => ({
    good: [definitions({ Paid: { type: 'boolean', enum: [true, false] } })],
    bad: [
      {
        input: definitions({
          Paid: { type: 'boolean', enum: ['true', 'false'] },
          Status: { type: 'string', enum: ['open', null] },
        }),
        at: ['/definitions/Paid/enum/0', '/definitions/Paid/enum/1', '/definitions/Status/enum/1'],
      },
    ],
  }),
});
