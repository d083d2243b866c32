import { fixOf, remove } from '../../kit/edits';
import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { definitionRule } from '../../model/rule';

/** Every operation may have to be compared with the list at the top. */
const LONGEST_COMPARED = 2000;

export default definitionRule({
  id: 'pp-operation-security',
  title: 'Operations have no security of their own',
  why: 'A connection authenticates all operations of a connector in the same way, and reviewers question an exception.',
  severity: 'info',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'connection-parameters',
  fixable: true,
  on: 'operation',
  having: 'security',
  *check({ node, label }, { root, document }) {
    const own = node.members.get('security');
    if (own === undefined) return;
    const movable = own.items.length > 0 && (root.members.get('security')?.items ?? []).length === 0;
    const repair = movable
      ? `Move "security" from ${label} to the top of the definition, where it`
      : `Remove "security" from ${label}: what stands at the top of the definition`;
    const shared = root.members.get('security');
    const same =
      shared !== undefined &&
      shared.end - shared.start < LONGEST_COMPARED &&
      JSON.stringify(own.data) === JSON.stringify(shared.data);
    yield {
      at: keyOf(own),
      message: `${repair} applies to all operations.`,
      ...fixOf(same ? remove(document, own) : undefined),
    };
  },
  examples: () => ({
    good: [
      paths(
        { 'get /orders': { operationId: 'ListOrders' } },
        { securityDefinitions: { login: { type: 'basic' } }, security: [{ login: [] }] },
      ),
    ],
    bad: [
      {
        input: paths(
          {
            'get /orders': { operationId: 'ListOrders', security: [{ login: [] }] },
            'get /status': { operationId: 'GetStatus', security: [] },
          },
          { securityDefinitions: { login: { type: 'basic' } } },
        ),
        at: ['/paths/~1orders/get/security', '/paths/~1status/get/security'],
      },
      {
        input: paths(
          { 'get /orders': { operationId: 'ListOrders', security: [{ login: [] }] } },
          { securityDefinitions: { login: { type: 'basic' } }, security: [{ login: [] }] },
        ),
        at: ['/paths/~1orders/get/security'],
      },
    ],
  }),
});
