import { family, isStatus } from '../../kit/operation-family';
import { at } from '../../kit/place';
import { definitionRule, type JsonObject } from '../../model/rule';

const connector = (status: string): JsonObject => ({ info: { 'x-ms-api-annotation': { status } } });

export default definitionRule({
  id: 'pp-operation-status-connector',
  title: 'No operation is in production before its connector',
  why: 'A connector in preview as a whole cannot promise more for one of its operations.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationStatusAheadOfConnector', policy: '5000.2.6.2' },
  reference: 'operational-versioning#status',
  on: 'operation',
  having: 'x-ms-api-annotation',
  *check({ label, annotation }, { connectorStatus }) {
    // Many published connectors say nothing about themselves and "Production" about their operations.
    if (annotation === undefined || !isStatus(connectorStatus?.data, 'Preview')) return;
    if (!isStatus(annotation.status, 'Production') || connectorStatus === undefined) return;
    yield {
      at: at(annotation.node, 'status'),
      message: `Write "Preview" as status of ${label}, or "Production" as that of the connector, which is in preview.`,
      related: [
        {
          at: { node: connectorStatus, start: connectorStatus.start, end: connectorStatus.end },
          message: 'The status of the connector.',
        },
      ],
    };
  },
  examples: () => ({
    good: [
      { ...connector('Preview'), ...family({ revision: 1, status: 'Preview' }, { revision: 2 }) },
      { ...connector('Production'), ...family({ revision: 1, status: 'Production' }) },
      family({ revision: 1, status: 'Production' }),
    ],
    bad: [
      {
        input: {
          ...connector('Preview'),
          ...family({ revision: 1, status: 'Production' }, { revision: 2, status: 'Production' }),
        },
        at: [
          '/paths/~1v1~1orders/get/x-ms-api-annotation/status',
          '/paths/~1v2~1orders/get/x-ms-api-annotation/status',
        ],
      },
      {
        input: {
          'x-ms-api-annotation': { status: 'Preview' },
          ...family({ revision: 1, status: 'Production' }),
        },
        at: ['/paths/~1v1~1orders/get/x-ms-api-annotation/status'],
      },
    ],
  }),
});
