import { flowSteps, internalIds, type FlowStep } from '../../kit/flow';
import { customizedSolutions, inXml, POLICY_ERRORS, tagOf } from '../../kit/package';
import { flow, flowJson, INTERNAL_ID, LINK, packaged, submission } from '../../kit/package-examples';
import { textOf } from '../../model/json';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-flow-uses-connector',
  title: 'A sample flow uses an operation of the connector',
  why: 'Certification searches the sample flows for the connector and its actions.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.9' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const solution of customizedSolutions(connector)) {
      const { workflows, connectors, customizations } = solution;
      const steps = workflows === undefined ? undefined : flowSteps(solution);
      if (workflows === undefined || steps === undefined || connectors.length === 0) continue;
      const known = connectors.map((exported) => ({
        operations: exported.documents.openapidefinition?.definition?.operationsById,
        ids: internalIds(solution, exported),
      }));
      if (known.some(({ operations }) => operations === undefined || operations.size === 0)) continue;
      if (known.some(({ operations, ids }) => steps.some((step) => calls(step, operations, ids)))) continue;
      yield inXml(
        customizations,
        tagOf(workflows),
        'Add an action or a trigger of the connector to a flow: no flow here uses one.',
      );
    }
  },
  examples: () => ({
    good: [
      packaged(submission()),
      packaged(
        submission({
          'A.zip': flow({ ...LINK, 'Workflows/Orders.json': flowJson('ListOrders', INTERNAL_ID) }),
        }),
      ),
    ],
    bad: [
      {
        input: packaged(
          submission({
            'A.zip': flow({ 'Workflows/Orders.json': '{ "properties": {} }' }),
            'B.zip': flow({ 'Workflows/Orders.json': flowJson('SendEmail') }),
            'C.zip': flow({ ...LINK, 'Workflows/Orders.json': flowJson('ListOrders', 'shared_shop') }),
          }),
        ),
        at: [
          'Contoso.zip/package.zip/PkgAssets/A.zip/customizations.xml:2',
          'Contoso.zip/package.zip/PkgAssets/B.zip/customizations.xml:2',
          'Contoso.zip/package.zip/PkgAssets/C.zip/customizations.xml:2',
        ],
      },
    ],
  }),
});

/** Other connectors may have an operation of the same name; where the solution does not tell which is meant, it counts. */
function calls(
  { connector, operation }: FlowStep,
  operations: ReadonlyMap<string, unknown> | undefined,
  ids: ReadonlySet<string>,
): boolean {
  if (operations?.has(textOf(operation) ?? '') !== true) return false;
  return ids.size === 0 || connector === undefined || ids.has(connector);
}
