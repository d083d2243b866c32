import { deployments, isReadable, ofArchive, POLICY_ERRORS, solutionsOf } from '../../kit/package';
import { packaged, solution, submission } from '../../kit/package-examples';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-package-flow-solution',
  title: 'The package has the solution of the sample flows',
  why: 'The reviewers try the connector with the sample flows; without them there is nothing to try.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.6' },
  reference: POLICY_ERRORS,
  once: true,
  reads: 'package',
  *check(connector) {
    const [deployment] = deployments(connector);
    const solutions = solutionsOf(connector);
    if (deployment === undefined || solutions.length === 0 || !solutions.every(isReadable)) return;
    if (solutions.some(({ workflows }) => workflows !== undefined)) return;
    yield ofArchive(
      deployment,
      'Add a solution with the connector and a flow that uses it: no solution here has workflows.',
    );
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(submission({ 'A.zip': solution(), 'B.zip': solution() })),
        at: ['Contoso.zip/package.zip:1'],
      },
    ],
  }),
});
