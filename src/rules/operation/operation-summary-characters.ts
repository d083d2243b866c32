import { fixOf, setValue } from '../../kit/edits';
import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { enumerate, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { LONGEST_SUMMARY, RESTRICTED_IN_SUMMARY } from '../../model/tables/operation-limits';

export default definitionRule({
  id: 'pp-operation-summary-characters',
  title: 'Operation summaries use no restricted characters',
  why: `Microsoft's check refuses a summary with any of ${RESTRICTED_IN_SUMMARY.join(' ')} in it.`,
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'RestrictedCharactersInSummary', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  fixable: true,
  on: 'operation',
  *check({ node, label }, { document }) {
    const value = node.members.get('summary');
    const summary = textOf(value) ?? '';
    const found = RESTRICTED_IN_SUMMARY.filter((character) => summary.includes(character));
    if (value === undefined || found.length === 0) return;
    const spelled = summary.replaceAll(' & ', ' and ');
    // Only "and" stands for one of the characters, and only between words.
    const settled =
      spelled.length <= LONGEST_SUMMARY && !RESTRICTED_IN_SUMMARY.some((one) => spelled.includes(one));
    const and = found.includes('&') ? ' (write "and" for "&")' : '';
    yield {
      at: at(node, 'summary'),
      message: `Remove ${enumerate(found.map((character) => `"${character}"`))} from the summary ${quote(summary)} of ${label}${and}.`,
      ...fixOf(settled ? setValue(document, value, spelled) : undefined),
    };
  },
  examples: () => ({
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
  }),
});
