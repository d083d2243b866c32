import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-empty',
  title: 'No operation is empty',
  why: 'A method without any members is an operation that the designer cannot offer; certification refuses it.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.2.4.5' },
  reference: 'certification-policy-errors',
  on: 'operation',
  where: ({ node }) => node.members.size === 0,
  *check({ node, label }) {
    yield {
      at: keyOf(node),
      message: `Describe ${label} (operationId, summary, description, responses) or remove it: it is empty.`,
    };
  },
  examples: () => ({
    good: [paths({ 'get /orders': { operationId: 'ListOrders' } })],
    bad: [
      {
        input: paths({ 'get /orders': {}, 'post /orders': { operationId: 'CreateOrder' }, 'get /bills': {} }),
        at: ['/paths/~1orders/get', '/paths/~1bills/get'],
      },
    ],
  }),
});
