import { operationProblem, versioning } from '../../kit/change';
import { versions } from '../../kit/change-examples';
import { paths } from '../../kit/examples';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-operation-method',
  title: 'Operations keep their method',
  why: 'Workflows of Logic Apps say the method of a call themselves, and go on using the old one.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-updates#notify-your-customer-of-breaking-changes',
  *check({ definition }) {
    for (const pair of definition?.operations ?? []) {
      const { before, after } = pair;
      if (definition === undefined || before.internal || before.method === after.method) continue;
      yield operationProblem(
        definition,
        `Restore method ${before.method.toUpperCase()} of ${after.label}, or ${versioning(pair, definition)} with ${after.method.toUpperCase()}.`,
        after.node,
        before.node,
      );
    }
  },
  examples: () => ({
    good: [
      versions(
        paths({ 'put /orders': { operationId: 'ReplaceOrder' } }),
        paths({
          'put /orders': { operationId: 'ReplaceOrder' },
          'patch /orders': { operationId: 'UpdateOrder' },
        }),
      ),
    ],
    bad: [
      {
        input: versions(
          paths({
            'put /orders': { operationId: 'UpdateOrder' },
            'put /items': { operationId: 'UpdateItem' },
          }),
          paths({
            'patch /orders': { operationId: 'UpdateOrder' },
            'patch /items': { operationId: 'UpdateItem' },
          }),
        ),
        at: ['definition#/paths/~1orders/patch', 'definition#/paths/~1items/patch'],
      },
    ],
  }),
});
