import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-paths-operations',
  title: 'The definition has an operation',
  why: 'A connector without any operation has nothing to offer; no published connector is like that.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'define-openapi-definition',
  once: true,
  on: 'definition',
  *check({ root, pathItems, operations }) {
    if (root.members.get('paths')?.kind !== 'object' || operations.length > 0) return;
    // The operations behind a $ref are not read; pp-path-ref says so.
    if (pathItems.some(({ node }) => node.members.has('$ref'))) return;
    yield {
      at: at(root, 'paths'),
      message: 'Add at least one operation to "paths": the connector has neither actions nor triggers.',
    };
  },
  examples: () => ({
    good: [paths({ 'get /orders': { operationId: 'ListOrders' } })],
    bad: [
      { input: { swagger: '2.0', paths: {} }, at: ['/paths'] },
      { input: { swagger: '2.0', paths: { '/orders': {} } }, at: ['/paths'] },
    ],
  }),
});
