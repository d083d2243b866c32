import { byRevision, family, isActive, relatives } from '../../kit/operation-family';
import { keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

/** Two of them, so that people can move from one to the other. */
const MOST_ACTIVE = 2;

export default definitionRule({
  id: 'pp-operation-family-active',
  title: `At most ${MOST_ACTIVE} revisions of an operation are not deprecated`,
  why: 'Whoever builds a flow has to choose among all revisions that are not deprecated.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationFamilyHasManyActiveOperations', policy: '5000.2.6.2' },
  reference: 'operational-versioning#operational-lifetime',
  on: 'operationFamily',
  *check({ name, operations }) {
    const active = byRevision(operations.filter(isActive));
    for (const { node, label } of active.slice(0, -MOST_ACTIVE))
      yield {
        at: keyOf(node),
        message: `Add "deprecated": true to ${label}: ${active.length} operations of the family ${quote(name)} are in use, ${MOST_ACTIVE} may be.`,
        related: relatives(active.slice(-MOST_ACTIVE)),
      };
  },
  examples: () => ({
    good: [family({ revision: 1, deprecated: true }, { revision: 2 }, { revision: 3 })],
    bad: [
      {
        input: family({ revision: 1 }, { revision: 3 }, { revision: 4 }, { revision: 2 }),
        at: ['/paths/~1v1~1orders/get', '/paths/~1v4~1orders/get'],
      },
    ],
  }),
});
