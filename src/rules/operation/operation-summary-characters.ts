import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { enumerate, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { RESTRICTED_IN_SUMMARY } from '../../model/tables/operation-limits';

export default definitionRule({
  id: 'pp-operation-summary-characters',
  title: 'Operation summaries use no restricted characters',
  why: `Microsoft's check refuses a summary with any of ${RESTRICTED_IN_SUMMARY.join(' ')} in it.`,
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'RestrictedCharactersInSummary', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  *check({ node, label }) {
    const summary = textOf(node.members.get('summary')) ?? '';
    const found = RESTRICTED_IN_SUMMARY.filter((character) => summary.includes(character));
    if (found.length === 0) return;
    const and = found.includes('&') ? ' (write "and" for "&")' : '';
    yield {
      at: at(node, 'summary'),
      message: `Remove ${enumerate(found.map((character) => `"${character}"`))} from the summary ${quote(summary)} of ${label}${and}.`,
    };
  },
  examples: {
    good: [
      paths({
        'get /orders': {
          operationId: 'ListOrders',
          summary: 'List "open" orders (v2), by date: newest first',
        },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: 'ListOrders', summary: 'List/search orders' },
          'post /orders': { operationId: 'CreateOrder', summary: 'Create & confirm an order' },
        }),
        at: ['/paths/~1orders/get/summary', '/paths/~1orders/post/summary'],
      },
    ],
  },
});
