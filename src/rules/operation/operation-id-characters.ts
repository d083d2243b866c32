import { pascalCase } from '../../kit/casing';
import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-id-characters',
  title: 'Operation ids consist of letters and digits',
  why: 'Power Platform strips every other character from the id, so code and flows see another name than the definition. Renaming breaks the flows that use an operation: once it is released, keep its id.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationIdSanitized' },
  reference: 'coding-standards#actions-and-triggers',
  on: 'operation',
  *check({ node, id = '' }, { operationsById }) {
    const others = id.trim() === '' ? [] : (id.match(/[^A-Za-z0-9]/gu) ?? []);
    if (others.length === 0) return;
    const better = pascalCase(id);
    const free = better !== '' && !operationsById.has(better);
    yield {
      at: at(node, 'operationId'),
      message: free
        ? `Rename ${quote(id)} to "${better}" before the first release: an operationId has letters and digits only.`
        : `Rename ${quote(id)} before the first release: an operationId has letters and digits only.`,
    };
  },
  examples: () => ({
    good: [paths({ 'get /orders': { operationId: 'ListOrders2' } })],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: 'list_orders' },
          'post /orders': { operationId: 'Create-Order' },
        }),
        at: ['/paths/~1orders/get/operationId', '/paths/~1orders/post/operationId'],
      },
      {
        input: paths({
          'get /orders': { operationId: 'ListOrders' },
          'get /v2/orders': { operationId: 'List orders' },
        }),
        at: ['/paths/~1v2~1orders/get/operationId'],
      },
    ],
  }),
});
