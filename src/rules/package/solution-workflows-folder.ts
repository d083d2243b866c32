import { customizedSolutions, hasFolder, inXml, POLICY_ERRORS, tagOf } from '../../kit/package';
import { flow, packaged, submission } from '../../kit/package-examples';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-solution-workflows-folder',
  title: 'A solution with workflows has their folder',
  why: 'The flows lie in the folder Workflows; certification compares it with customizations.xml.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.14' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { archive, workflows, customizations } of customizedSolutions(connector))
      if (workflows !== undefined && !hasFolder(archive, 'Workflows'))
        yield inXml(
          customizations,
          tagOf(workflows),
          'Export the solution again: its zip has no folder "Workflows" for its flows.',
        );
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(
          submission({
            'A.zip': flow({ 'Workflows/Orders.json': undefined }),
            'B.zip': flow({ 'Workflows/Orders.json': undefined }),
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
