import { capitalize } from '../../kit/casing';
import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-id-pascal-case',
  title: 'Operation ids start with a capital letter',
  why: 'Microsoft asks for PascalCase, and an id shows up in flows, apps and logs. Renaming breaks the flows that use an operation: once it is released, keep its id.',
  severity: 'info',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'coding-standards#actions-and-triggers',
  on: 'operation',
  *check({ node, id = '' }) {
    // Other characters are the matter of pp-operation-id-characters, which suggests PascalCase as well.
    if (/^[a-z][A-Za-z0-9]*$/.test(id))
      yield {
        at: at(node, 'operationId'),
        message: `Rename ${quote(id)} to "${capitalize(id)}" before the first release: an operationId is in PascalCase.`,
      };
  },
  examples: () => ({
    good: [
      paths({
        'get /orders': { operationId: 'ListOrders' },
        'post /orders': { operationId: 'create_order' },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: 'listOrders' },
          'post /orders': { operationId: 'createOrder' },
        }),
        at: ['/paths/~1orders/get/operationId', '/paths/~1orders/post/operationId'],
      },
    ],
  }),
});
