import { byRevision, family, isActive, isStatus, relatives } from '../../kit/operation-family';
import { keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-family-production',
  title: 'One revision of an operation is in production',
  why: 'A new revision in production supersedes the ones before; as long as they are not deprecated people keep choosing them.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationFamilyHasManyActiveProductionOperations' },
  reference: 'operational-versioning#operation-deprecation',
  on: 'operationFamily',
  *check({ name, operations }, { connectorStatus }) {
    // An operation without a status of its own has that of the connector.
    const running = operations.filter(({ annotation }) =>
      isStatus(annotation?.status ?? connectorStatus?.data, 'Production'),
    );
    const active = byRevision(running.filter(isActive));
    for (const { node, label } of active.slice(0, -1))
      yield {
        at: keyOf(node),
        message: `Add "deprecated": true to ${label}: a later revision of the family ${quote(name)} is in production.`,
        related: relatives(active.slice(-1)),
      };
  },
  examples: () => ({
    good: [
      family({ revision: 1, status: 'Production' }, { revision: 2, status: 'Preview' }),
      family(
        { revision: 1, status: 'Production', deprecated: true },
        { revision: 2, status: 'Production' },
        { revision: 3 },
      ),
    ],
    bad: [
      {
        input: family(
          { revision: 1, status: 'Production' },
          { revision: 2, status: 'production' },
          { revision: 3, status: 'Production' },
        ),
        at: ['/paths/~1v1~1orders/get', '/paths/~1v2~1orders/get'],
      },
      {
        input: {
          info: { 'x-ms-api-annotation': { status: 'Production' } },
          ...family({ revision: 1 }, { revision: 2 }),
        },
        at: ['/paths/~1v1~1orders/get'],
      },
    ],
  }),
});
