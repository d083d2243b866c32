import { operationProblem } from '../../kit/change';
import { versions } from '../../kit/change-examples';
import { paths } from '../../kit/examples';
import { quote } from '../../kit/text';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-operation-renamed',
  title: 'Operations keep their id',
  why: 'Flows know an operation by its operationId alone: under another one it is another operation, and the old one is gone. What users read is "summary", which can change at any time.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'operational-versioning',
  *check({ definition }) {
    for (const { operation, renamed } of definition?.deleted ?? []) {
      if (definition === undefined || renamed === undefined || operation.id === undefined) continue;
      yield operationProblem(
        definition,
        `Write the old operationId ${quote(operation.id)} instead of ${quote(renamed.id ?? '')}: existing flows know no other.`,
        renamed.node.members.get('operationId') ?? renamed.node,
        operation.node.members.get('operationId'),
      );
    }
  },
  examples: () => ({
    good: [
      versions(
        paths({ 'get /orders': { operationId: 'ListOrders', summary: 'List' } }),
        paths({ 'get /orders': { operationId: 'ListOrders', summary: 'List orders' } }),
      ),
    ],
    bad: [
      {
        input: versions(
          paths({
            'get /orders': { operationId: 'orders-list' },
            'get /orders/{id}': { operationId: 'orders-get' },
          }),
          paths({
            'get /orders': { operationId: 'ListOrders' },
            'get /orders/{no}': { operationId: 'GetOrder' },
          }),
        ),
        at: [
          'definition#/paths/~1orders/get/operationId',
          'definition#/paths/~1orders~1{no}/get/operationId',
        ],
      },
    ],
  }),
});
