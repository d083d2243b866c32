import { fixOf, remove } from '../../kit/edits';
import { definitions } from '../../kit/examples';
import { unquoted } from '../../kit/literal-edit';
import { at } from '../../kit/place';
import { agreementOf, literal, ofOwner } from '../../kit/value';
import { flagOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-default-literal',
  title: 'Defaults that are numbers or booleans have no quotes, and none is null',
  why: 'A quoted default is a text; the service may refuse it where it expects a number or a boolean.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'DefaultValueMustMatchType' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'typedValue',
  having: 'default',
  *check({ node, type }, { document }) {
    const value = node.members.get('default');
    if (type === undefined || value === undefined) return;
    const agreement = agreementOf(value, type, document);
    if (agreement === 'text')
      yield {
        at: at(node, 'default'),
        message: `Write the ${type} without the quotes of ${literal(value, document)} as the default${ofOwner(node)}.`,
        ...fixOf(unquoted(value)),
      };
    if (agreement === 'null' && flagOf(node.members.get('x-nullable')) !== true)
      yield {
        at: at(node, 'default'),
        message: `Remove the default null${ofOwner(node)}.`,
        // What is hidden needs another one instead.
        ...fixOf(node.members.has('x-ms-visibility') ? undefined : remove(document, value)),
      };
  },
  examples: () => ({
    good: [definitions({ Paid: { type: 'boolean', default: true } })],
    bad: [
      {
        input: definitions({
          Paid: { type: 'boolean', default: 'true' },
          Note: { type: 'string', default: null },
        }),
        at: ['/definitions/Paid/default', '/definitions/Note/default'],
      },
    ],
  }),
});
