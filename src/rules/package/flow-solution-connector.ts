import { customizedSolutions, inXml, POLICY_ERRORS, tagOf } from '../../kit/package';
import { WORKFLOWS, customizations, flow, packaged, submission } from '../../kit/package-examples';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-flow-solution-connector',
  title: 'The solution of the sample flows has the connector',
  why: 'Certification finds the connector through the flow that uses it; both must be in the same solution.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.7' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { connectors, workflows, customizations } of customizedSolutions(connector))
      if (workflows !== undefined && connectors.length === 0)
        yield inXml(
          customizations,
          tagOf(workflows),
          'Add the connector to this solution and export it again: it has flows alone.',
        );
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(
          submission({
            'A.zip': flow({ 'customizations.xml': customizations(WORKFLOWS) }),
            'B.zip': flow({ 'customizations.xml': customizations(WORKFLOWS) }),
          }),
        ),
        at: [
          'Contoso.zip/package.zip/PkgAssets/A.zip/customizations.xml:2',
          'Contoso.zip/package.zip/PkgAssets/B.zip/customizations.xml:2',
        ],
      },
    ],
  }),
});
