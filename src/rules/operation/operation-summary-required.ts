import { sentenceCase } from '../../kit/casing';
import { paths } from '../../kit/examples';
import { isMisspelt } from '../../kit/misspelt';
import { at } from '../../kit/place';
import { summaryForRoute } from '../../kit/route-name';
import { isBlank } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-summary-required',
  title: 'Every visible operation has a summary',
  why: 'The summary is the name of the action or trigger in the designer.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'coding-standards#summary-and-description',
  on: 'operation',
  *check(operation) {
    const { node, id = '', label, internal } = operation;
    const summary = node.members.get('summary');
    if (internal || (summary !== undefined && !isBlank(textOf(summary) ?? '-'))) return;
    if (isMisspelt(node, 'operation', 'summary')) return;
    yield {
      at: at(node, 'summary'),
      message: `Add a "summary" to ${label}, such as "${sentenceCase(id) || summaryForRoute(operation)}".`,
    };
  },
  examples: () => ({
    good: [
      paths({ 'get /orders': { summary: 'List orders' } }),
      // A misspelt one is the matter of pp-member-known.
      paths({ 'get /orders': { operationId: 'ListOrders', Summary: 'List orders' } }),
      paths({ 'get /orders': { operationId: 'ListOrders', 'x-ms-visibility': 'internal' } }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: 'ListOrders' },
          'get /bills': { operationId: 'ListBills', summary: ' ' },
        }),
        at: ['/paths/~1orders/get', '/paths/~1bills/get/summary'],
      },
    ],
  }),
});
