import { paths } from '../../kit/examples';
import { isMisspelt } from '../../kit/misspelt';
import { at } from '../../kit/place';
import { isBlank } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-description-required',
  title: 'Every visible operation has a description',
  why: 'The designer shows the description of an action or trigger to the people who choose it.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'coding-standards#summary-and-description',
  on: 'operation',
  *check({ node, label, internal, trigger }) {
    const description = node.members.get('description');
    if (internal || (description !== undefined && !isBlank(textOf(description) ?? '-'))) return;
    if (isMisspelt(node, 'operation', 'description')) return;
    const what = trigger === undefined ? 'what it does' : 'when it fires';
    yield {
      at: at(node, 'description'),
      message: `Add a "description" to ${label} that says ${what} in one sentence.`,
    };
  },
  examples: () => ({
    good: [
      paths({
        'get /orders': { operationId: 'ListOrders', description: 'Lists the open orders of a customer.' },
      }),
      paths({ 'delete /hooks': { operationId: 'DeleteHook', 'x-ms-visibility': 'internal' } }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: 'ListOrders' },
          'post /hooks': { operationId: 'OrderCreated', description: '', 'x-ms-trigger': 'single' },
        }),
        at: ['/paths/~1orders/get', '/paths/~1hooks/post/description'],
      },
    ],
  }),
});
