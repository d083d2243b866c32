import { flowSteps, internalIds } from '../../kit/flow';
import { nearest } from '../../kit/nearest';
import { customizedSolutions, POLICY_ERRORS } from '../../kit/package';
import { flow, flowJson, INTERNAL_ID, LINK, packaged, submission } from '../../kit/package-examples';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { connectorRule } from '../../model/rule';

const stale = flowJson('GetOrders', INTERNAL_ID);

export default connectorRule({
  id: 'pp-flow-operation-found',
  title: 'Sample flows call operations that the connector has',
  why: 'A step that calls an operation which was renamed or removed cannot be opened, and the flow cannot be tried.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.9' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const solution of customizedSolutions(connector))
      for (const exported of solution.connectors) {
        const operations = exported.documents.openapidefinition?.definition?.operationsById;
        const ids = internalIds(solution, exported);
        if (operations === undefined || operations.size === 0 || ids.size === 0) continue;
        for (const step of flowSteps(solution) ?? []) {
          const id = textOf(step.operation) ?? '';
          if (step.connector === undefined || !ids.has(step.connector) || operations.has(id)) continue;
          const near = nearest(id, [...operations.keys()]);
          yield {
            file: step.file,
            at: valueOf(step.operation),
            message:
              near === undefined
                ? `Add this step to the flow again: the connector has no operation ${quote(id)}.`
                : `Use ${quote(near)} in this step: the connector has no operation ${quote(id)}.`,
          };
        }
      }
  },
  examples: () => ({
    good: [
      packaged(submission({ 'A.zip': flow({ ...LINK }) })),
      packaged(submission({ 'A.zip': flow({ 'Workflows/Orders.json': stale }) })),
    ],
    bad: [
      {
        input: packaged(
          submission({
            'A.zip': flow({ ...LINK, 'Workflows/Orders.json': stale }),
            'B.zip': flow({ ...LINK, 'Workflows/Orders.json': flowJson('DeleteInvoice', INTERNAL_ID) }),
          }),
        ),
        at: Array<string>(2).fill(
          'definition#/properties/definition/actions/List_orders/inputs/host/operationId',
        ),
      },
    ],
  }),
});
