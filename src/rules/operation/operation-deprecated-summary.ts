import { fixOf, setValue } from '../../kit/edits';
import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { LONGEST_SUMMARY } from '../../model/tables/operation-limits';

const SUFFIX = '(deprecated)';
const LONG_SUMMARY = 'List the orders of a customer that are open, paid or shipped this year';

export default definitionRule({
  id: 'pp-operation-deprecated-summary',
  title: 'The summary of a deprecated operation says so',
  why: 'Flows that use it keep showing the summary: "(deprecated)" tells their owners to move on.',
  severity: 'info',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  reference: 'deprecate-operation',
  fixable: true,
  on: 'operation',
  where: ({ internal, deprecated }) => deprecated && !internal,
  *check({ node }, { document }) {
    const value = node.members.get('summary');
    const summary = textOf(value)?.trim() ?? '';
    if (value === undefined || isBlank(summary) || /deprecated/i.test(summary)) return;
    const fits = summary.length + SUFFIX.length < LONGEST_SUMMARY;
    yield {
      at: at(node, 'summary'),
      message: fits
        ? `Add "${SUFFIX}" to the end of the summary ${quote(summary)}.`
        : `Shorten the summary ${quote(summary)} and add "${SUFFIX}" to its end.`,
      // What else the summary ends with has to go first: pp-operation-summary-end.
      ...fixOf(
        fits && /[\p{L}\p{N})]$/u.test(summary)
          ? setValue(document, value, `${summary} ${SUFFIX}`)
          : undefined,
      ),
    };
  },
  examples: () => ({
    good: [
      paths({ 'get /orders': { deprecated: true, summary: 'List orders (deprecated)' } }),
      paths({ 'get /orders': { deprecated: true, summary: 'List orders', 'x-ms-visibility': 'internal' } }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { deprecated: true, summary: 'List orders' },
          'get /customers/orders': { deprecated: true, summary: LONG_SUMMARY },
        }),
        at: ['/paths/~1orders/get/summary', '/paths/~1customers~1orders/get/summary'],
      },
    ],
  }),
});
