import { sentenceCase, wordsOf } from '../../kit/casing';
import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-summary-differs-from-id',
  title: 'Operation summaries are text, not operation ids',
  why: 'People read the summary in the designer; reviewers send back summaries that are technical names.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'connector-string-guidance#operations',
  on: 'operation',
  *check({ node, id = '', label, internal, trigger }) {
    const summary = textOf(node.members.get('summary'))?.trim() ?? '';
    // A single word is the matter of pp-operation-summary-words, a trigger that of pp-trigger-summary-when.
    if (
      internal ||
      trigger !== undefined ||
      summary.toLowerCase() !== id.toLowerCase() ||
      wordsOf(summary).length < 2
    )
      return;
    const better = sentenceCase(summary) || 'List open orders';
    // An operationId with spaces reads like a summary: pp-operation-id-characters.
    if (better.toLowerCase() === summary.toLowerCase()) return;
    yield {
      at: at(node, 'summary'),
      message: `Write words such as "${better}" instead of ${quote(summary)}: the summary of ${label} repeats its operationId.`,
    };
  },
  examples: () => ({
    good: [
      paths({ 'get /orders': { operationId: 'ListOrders', summary: 'List orders' } }),
      paths({ 'get /orders': { operationId: 'List Orders', summary: 'List orders' } }),
      paths({ 'post /hooks': { operationId: 'OnOrder', 'x-ms-trigger': 'single', summary: 'OnOrder' } }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: 'ListISO4217Orders', summary: 'ListISO4217Orders' },
          'post /orders': { operationId: 'CreateODataOrder', summary: 'CreateODataOrder' },
        }),
        at: ['/paths/~1orders/get/summary', '/paths/~1orders/post/summary'],
      },
    ],
  }),
});
