import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { LONGEST_SUMMARY } from '../../model/tables/operation-limits';

const LONG_SUMMARY = 'List the orders of a customer that are open, paid, shipped or returned this year';

export default definitionRule({
  id: 'pp-operation-summary-length',
  title: `Operation summaries have at most ${LONGEST_SUMMARY} characters`,
  why: 'The summary is a name in the designer, which has room for one line; details belong in the description.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'OperationSummaryTooLong', policy: '5000.2.6.2' },
  reference: 'connector-string-guidance#operations',
  on: 'operation',
  *check({ node, label }) {
    const summary = textOf(node.members.get('summary')) ?? '';
    if (summary.length > LONGEST_SUMMARY)
      yield {
        at: at(node, 'summary'),
        message: `Shorten the summary of ${label} to ${LONGEST_SUMMARY} characters or fewer (now ${summary.length}): ${quote(summary)}.`,
      };
  },
  examples: () => ({
    good: [paths({ 'get /orders': { operationId: 'ListOrders', summary: LONG_SUMMARY } })],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: 'ListOrders', summary: `${LONG_SUMMARY} or last` },
          'get /v2/orders': { operationId: 'ListOrdersV2', summary: `${LONG_SUMMARY} (v2)` },
        }),
        at: ['/paths/~1orders/get/summary', '/paths/~1v2~1orders/get/summary'],
      },
    ],
  }),
});
