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
  *check({ node, id = '', label, internal }) {
    const summary = textOf(node.members.get('summary'))?.trim() ?? '';
    // A single word that happens to be the id as well is the matter of pp-operation-summary-words.
    if (internal || summary.toLowerCase() !== id.toLowerCase() || wordsOf(summary).length < 2) return;
    yield {
      at: at(node, 'summary'),
      message: `Write "${sentenceCase(summary)}" instead of ${quote(summary)}: the summary of ${label} repeats its operationId.`,
    };
  },
  examples: {
    good: [paths({ 'get /orders': { operationId: 'ListOrders', summary: 'List orders' } })],
    bad: [
      {
        input: paths({ 'get /orders': { operationId: 'ListOrders', summary: 'ListOrders' } }),
        at: ['/paths/~1orders/get/summary'],
      },
    ],
  },
});
