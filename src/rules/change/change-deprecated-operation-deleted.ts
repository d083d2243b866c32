import { formerly } from '../../kit/change';
import { versions } from '../../kit/change-examples';
import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-deprecated-operation-deleted',
  title: 'Deprecated operations stay while flows use them',
  why: 'Flows that use a deprecated operation go on working until it is deleted. Users are to be told 30 days ahead, and Microsoft looks at the calls that are left.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'operational-versioning#operation-deprecation',
  *check({ definition }) {
    for (const { operation, renamed, around } of definition?.deleted ?? []) {
      if (definition === undefined || !operation.deprecated || renamed !== undefined) continue;
      yield {
        file: definition.afterFile,
        at: keyOf(around),
        message: `Restore the deprecated ${operation.label}, unless your logs show no calls of it any more.`,
        related: formerly(definition.beforeFile, operation.node),
      };
    }
  },
  examples: () => ({
    good: [
      versions(
        paths({ 'get /orders': { operationId: 'ListOrders', deprecated: true } }),
        paths({
          'get /orders': { operationId: 'ListOrders', deprecated: true, 'x-ms-visibility': 'internal' },
        }),
      ),
    ],
    bad: [
      {
        input: versions(
          paths({
            'get /orders': { operationId: 'ListOrders', deprecated: true },
            'get /items': { operationId: 'ListItems', deprecated: true, 'x-ms-visibility': 'internal' },
          }),
          paths({}),
        ),
        at: ['definition#/paths', 'definition#/paths'],
      },
    ],
  }),
});
