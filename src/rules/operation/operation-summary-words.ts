import { sentenceCase, wordsOf } from '../../kit/casing';
import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-summary-words',
  title: 'Operation summaries have more than one word',
  why: 'In the list of all actions a single word does not say what an operation does; reviewers send it back.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'connector-string-guidance#operations',
  on: 'operation',
  *check({ node, id = '', label, internal, trigger }) {
    const summary = textOf(node.members.get('summary'))?.trim() ?? '';
    // Triggers have a form of their own: pp-trigger-summary-when.
    if (internal || trigger !== undefined || !/^[A-Za-z0-9_-]+$/.test(summary)) return;
    const parts = wordsOf(summary).length;
    if (parts > 1 && summary.toLowerCase() === id.toLowerCase()) return;
    const better = sentenceCase(summary) || 'List open orders';
    yield {
      at: at(node, 'summary'),
      message:
        parts > 1
          ? `Write words such as "${better}" instead of ${quote(summary)} as the summary of ${label}.`
          : `Say in a few words what ${label} does: the summary ${quote(summary)} is a single word.`,
    };
  },
  examples: () => ({
    good: [
      paths({ 'get /orders': { operationId: 'ListOrders', summary: 'List orders' } }),
      paths({ 'post /hooks': { operationId: 'OnOrder', 'x-ms-trigger': 'single', summary: 'Orders' } }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: 'ListOrders', summary: 'Orders' },
          'post /orders': { operationId: 'OrderPost', summary: 'CreateOrder' },
          'put /orders': { operationId: 'OrderPut', summary: 'eSignOrder' },
        }),
        at: ['/paths/~1orders/get/summary', '/paths/~1orders/post/summary', '/paths/~1orders/put/summary'],
      },
    ],
  }),
});
