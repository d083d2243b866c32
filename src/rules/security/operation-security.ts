import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-security',
  title: 'Operations have no security of their own',
  why: 'A connection authenticates all operations of a connector in the same way, and reviewers question an exception.',
  severity: 'info',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'connection-parameters',
  on: 'operation',
  *check({ node, label }) {
    if (node.members.has('security'))
      yield {
        at: at(node, 'security'),
        message: `Remove "security" from ${label}: it stands at the top of the definition.`,
      };
  },
  examples: {
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
    ],
  },
});
