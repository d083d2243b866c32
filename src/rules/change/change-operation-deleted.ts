import { formerly } from '../../kit/change';
import { versions } from '../../kit/change-examples';
import { paths } from '../../kit/examples';
import { nearest } from '../../kit/nearest';
import { keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-operation-deleted',
  title: 'Operations stay',
  why: 'Every flow that uses the operation fails. An operation that is deprecated goes on working for them, while new flows cannot use it.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'deprecate-operation',
  *check({ definition }) {
    if (definition === undefined) return;
    const added = definition.added.flatMap(({ id }) => id ?? []);
    for (const { operation, renamed, around } of definition.deleted) {
      if (operation.deprecated || renamed !== undefined) continue;
      const { label } = operation;
      const likely = nearest(label, added);
      const rest = likely === undefined ? '' : ` (is it ${quote(likely)} now? Flows know it by its old id)`;
      yield {
        file: definition.afterFile,
        at: keyOf(around),
        message: `Restore ${label} and deprecate it instead${rest}: existing flows use it.`,
        related: formerly(definition.beforeFile, operation.node),
      };
    }
  },
  examples: () => ({
    good: [
      versions(
        paths({ 'get /orders': { operationId: 'ListOrders' } }),
        paths({ 'get /orders': { operationId: 'ListOrders', deprecated: true } }),
      ),
      versions(
        paths({ 'get /schema': { operationId: 'DescribeOrder', 'x-ms-visibility': 'internal' } }),
        paths({}),
      ),
    ],
    bad: [
      {
        input: versions(
          paths({
            'get /orders': { operationId: 'ListOrders' },
            'post /orders': { operationId: 'CreateOrder' },
            'get /items': { operationId: 'ListItems' },
          }),
          paths({
            'get /orders': { operationId: 'ListOrders' },
            'get /goods': { operationId: 'ListItemsV2' },
          }),
        ),
        at: ['definition#/paths', 'definition#/paths/~1orders'],
      },
    ],
  }),
});
