import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { replaced } from '../../kit/replacement-rule';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-replacement-deprecated',
  title: 'Only deprecated operations have a replacement',
  why: 'Whoever reads that an operation is replaced expects that it goes away; only "deprecated": true says so.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: {
    rule: 'ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations',
    policy: '5000.2.6.2',
  },
  reference: 'openapi-extensions#x-ms-api-annotation',
  on: 'operation',
  having: 'x-ms-api-annotation',
  *check({ label, deprecated, annotation }) {
    if (deprecated || annotation?.replacement === undefined) return;
    yield {
      at: keyOf(annotation.replacement),
      message: `Add "deprecated": true to ${label}, or remove its "replacement": only a deprecated operation has one.`,
    };
  },
  examples: () => ({
    good: [paths({ 'get /orders': replaced() })],
    bad: [
      {
        input: paths({
          'get /orders': replaced(undefined, false),
          'get /bills': { operationId: 'ListBills', 'x-ms-api-annotation': { replacement: {} } },
        }),
        at: [
          '/paths/~1orders/get/x-ms-api-annotation/replacement',
          '/paths/~1bills/get/x-ms-api-annotation/replacement',
        ],
      },
    ],
  }),
});
