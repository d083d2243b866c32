import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { bareText, readsAlike } from '../../kit/words';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-summary-differs-from-description',
  title: 'The description of an operation says more than its summary',
  why: 'The designer shows both next to each other, so a description that repeats the summary tells people nothing.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  reference: 'coding-standards#summary-and-description',
  on: 'operation',
  *check({ node, label, internal }) {
    const description = textOf(node.members.get('description')) ?? '';
    const summary = textOf(node.members.get('summary')) ?? '';
    if (internal || !readsAlike(summary, description) || bareText(summary) === '') return;
    yield {
      at: at(node, 'description'),
      message: `Say more in the description of ${label} than in its summary: ${quote(description)} is the same text.`,
      related: [{ at: at(node, 'summary'), message: 'The summary.' }],
    };
  },
  examples: () => ({
    good: [
      paths({
        'get /orders': { summary: 'List orders', description: 'Lists the open orders of a customer.' },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: 'ListOrders', summary: 'List orders', description: 'List orders.' },
          'get /bills': { operationId: 'ListBills', summary: 'List bills', description: 'list bills' },
        }),
        at: ['/paths/~1orders/get/description', '/paths/~1bills/get/description'],
      },
    ],
  }),
});
