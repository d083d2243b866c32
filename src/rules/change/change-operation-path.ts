import { operationProblem, versioning } from '../../kit/change';
import { versions } from '../../kit/change-examples';
import { paths } from '../../kit/examples';
import { brief } from '../../kit/text';
import { fullPath, shapeOf } from '../../kit/operation-path';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-operation-path',
  title: 'Operations keep their path',
  why: 'Workflows of Logic Apps say the path of an operation themselves, and go on calling the old one.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-updates#notify-your-customer-of-breaking-changes',
  *check({ definition }) {
    for (const pair of definition?.operations ?? []) {
      const { before, after } = pair;
      if (definition === undefined || before.internal || shapeOf(before.path) === shapeOf(after.path))
        continue;
      if (fullPath(definition.before, before) === fullPath(definition.after, after)) continue;
      yield operationProblem(
        definition,
        `Move ${after.label} back to ${brief(before.path)}, or ${versioning(pair, definition)} there.`,
        after.pathItem.node,
        before.pathItem.node,
      );
    }
  },
  examples: () => ({
    good: [
      versions(
        paths({ 'get /orders/{id}': { operationId: 'GetOrder' } }),
        paths({ 'get /orders/{orderId}': { operationId: 'GetOrder' } }),
      ),
      versions(
        paths({ 'get /orders': { operationId: 'ListOrders' } }, { basePath: '/v1' }),
        paths({ 'get /v1/orders': { operationId: 'ListOrders' } }, { basePath: '/' }),
      ),
    ],
    bad: [
      {
        input: versions(
          paths({ 'get /orders': { operationId: 'ListOrders' }, 'get /items': { operationId: 'ListItems' } }),
          paths({
            'get /v2/orders': { operationId: 'ListOrders' },
            'get /v2/items': { operationId: 'ListItems' },
          }),
        ),
        at: ['definition#/paths/~1v2~1orders', 'definition#/paths/~1v2~1items'],
      },
    ],
  }),
});
