import { operationProblem } from '../../kit/change';
import { versions } from '../../kit/change-examples';
import { paths } from '../../kit/examples';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-operation-hidden',
  title: 'Visible operations stay visible until they are deprecated',
  why: 'The designer cannot show an existing flow that uses an internal operation, so nobody can change it. Deprecated operations may be hidden.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-updates#notify-your-customer-of-breaking-changes',
  *check({ definition }) {
    for (const { before, after } of definition?.operations ?? []) {
      if (
        definition === undefined ||
        before.internal ||
        !after.internal ||
        before.deprecated ||
        after.deprecated
      )
        continue;
      yield operationProblem(
        definition,
        `Deprecate ${after.label} instead of hiding it: write "deprecated": true, and visibility "advanced".`,
        after.node.members.get('x-ms-visibility') ?? after.node,
        before.node,
      );
    }
  },
  examples: () => ({
    good: [
      versions(
        paths({ 'get /orders': { operationId: 'ListOrders' } }),
        paths({
          'get /orders': { operationId: 'ListOrders', deprecated: true, 'x-ms-visibility': 'internal' },
        }),
      ),
      versions(
        paths({ 'get /orders': { operationId: 'ListOrders' } }),
        paths({ 'get /orders': { operationId: 'ListOrders', 'x-ms-visibility': 'advanced' } }),
      ),
    ],
    bad: [
      {
        input: versions(
          paths({ 'get /orders': { operationId: 'ListOrders' }, 'get /items': { operationId: 'ListItems' } }),
          paths({
            'get /orders': { operationId: 'ListOrders', 'x-ms-visibility': 'internal' },
            'get /items': { operationId: 'ListItems', 'x-ms-visibility': 'internal' },
          }),
        ),
        at: ['orders', 'items'].map((path) => `definition#/paths/~1${path}/get/x-ms-visibility`),
      },
    ],
  }),
});
