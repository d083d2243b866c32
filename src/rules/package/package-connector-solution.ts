import { deployments, isReadable, ofArchive, POLICY_ERRORS, purposeOf, solutionsOf } from '../../kit/package';
import { customizations, flow, packaged, solution, submission } from '../../kit/package-examples';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-package-connector-solution',
  title: 'The package has the solution of the connector',
  why: 'Certification deploys the connector from a solution that has the connector and nothing else.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.8' },
  reference: POLICY_ERRORS,
  once: true,
  reads: 'package',
  *check(connector) {
    const [deployment] = deployments(connector);
    const solutions = solutionsOf(connector);
    if (deployment === undefined || solutions.length === 0 || !solutions.every(isReadable)) return;
    if (solutions.some((solution) => purposeOf(solution) === 'connector')) return;
    yield ofArchive(
      deployment,
      'Add a solution with the connector alone: every solution here has flows or no connector.',
    );
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(submission({ 'A.zip': flow(), 'B.zip': flow() })),
        at: ['Contoso.zip/package.zip:1'],
      },
      {
        input: packaged(
          submission({ 'A.zip': flow(), 'B.zip': solution({ 'customizations.xml': customizations('') }) }),
        ),
        at: ['Contoso.zip/package.zip:1'],
      },
    ],
  }),
});
