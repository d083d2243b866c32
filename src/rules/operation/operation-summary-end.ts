import { fixOf, setValue } from '../../kit/edits';
import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

/** Letters, digits, and the closing brackets that published summaries end with. */
const GOOD_END = /[\p{L}\p{M}\p{N})\]]/u;

/** What can go without a loss; a quote or bracket may be one of a pair. */
const PUNCTUATION = /^[\s.,:;!?…-]*$/u;

export default definitionRule({
  id: 'pp-operation-summary-end',
  title: 'Operation summaries end with a letter, a digit or a closing parenthesis',
  why: 'A summary is a name and not a sentence: certification refuses a period, other punctuation and blanks at its end.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'ValueMustEndWithAlphanumeric', policy: '5000.2.6.2' },
  reference: 'connector-string-guidance#operations',
  fixable: true,
  on: 'operation',
  *check({ node, label }, { document }) {
    const value = node.members.get('summary');
    const summary = textOf(value);
    if (value === undefined || summary === undefined || isBlank(summary)) return;
    const characters = Array.from(summary);
    const end = characters
      .slice(characters.findLastIndex((character) => GOOD_END.test(character)) + 1)
      .join('');
    if (end === '') return;
    yield {
      at: at(node, 'summary'),
      message: `Remove ${isBlank(end) ? 'the blank' : quote(end)} at the end of the summary ${quote(summary)} of ${label}.`,
      ...fixOf(
        PUNCTUATION.test(end) && end !== summary
          ? setValue(document, value, summary.slice(0, -end.length))
          : undefined,
      ),
    };
  },
  examples: () => ({
    good: [
      paths({ 'get /orders': { summary: 'List orders' }, 'get /v2/orders': { summary: 'List orders (v2)' } }),
      paths({ 'get /orders': { summary: '' } }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: 'ListOrders', summary: 'List orders.' },
          'post /orders': { operationId: 'CreateOrder', summary: 'Create an order ' },
        }),
        at: ['/paths/~1orders/get/summary', '/paths/~1orders/post/summary'],
      },
    ],
  }),
});
