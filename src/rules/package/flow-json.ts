import { flowDocument, flowFiles } from '../../kit/flow';
import { customizedSolutions, POLICY_ERRORS } from '../../kit/package';
import { flow, packaged, submission } from '../../kit/package-examples';
import { spanOf } from '../../kit/lines';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-flow-json',
  title: 'The files of flows are well-formed JSON',
  why: 'A solution with a flow that cannot be read cannot be imported; Power Apps exports none, so it was edited by hand.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.16' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const file of customizedSolutions(connector).flatMap(flowFiles)) {
      const document = flowDocument(file);
      for (const problem of document?.syntaxProblems ?? [])
        yield {
          file: { path: file.path, ...(document && { document }) },
          at: spanOf(problem),
          message: problem.message,
        };
    }
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(
          submission({
            'A.zip': flow({ 'Workflows/Orders.json': '{ "properties": {}, }' }),
            'B.zip': flow({ 'Workflows/Orders.json': '{ "properties": ' }),
          }),
        ),
        at: ['definition#', 'definition#'],
      },
    ],
  }),
});
