import { ofArchive, POLICY_ERRORS, solutionsOf } from '../../kit/package';
import { packaged, solution, submission, zip } from '../../kit/package-examples';
import { enumerate, quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-solution-root-files',
  title: 'Every solution has its three files at the root',
  why: 'Power Apps exports them with every solution and cannot import one without; they get lost when a solution is unpacked and zipped again.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.10' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { archive } of solutionsOf(connector)) {
      const names = new Set(archive.files.map(({ name }) => name.toLowerCase()));
      const missing = ROOT_FILES.filter((name) => !names.has(name.toLowerCase()));
      if (missing.length > 0)
        yield ofArchive(
          archive,
          `Export the solution again and leave its zip as it is: its root lacks ${enumerate(missing.map(quote))}.`,
        );
    }
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(
          submission({
            'Connector.zip': solution({ '[Content_Types].xml': undefined }),
            'Flow.zip': zip({ 'Flow/solution.xml': '<a/>', 'Flow/customizations.xml': '<a/>' }),
          }),
        ),
        at: [
          'Contoso.zip/package.zip/PkgAssets/Connector.zip:1',
          'Contoso.zip/package.zip/PkgAssets/Flow.zip:1',
        ],
      },
    ],
  }),
});

const ROOT_FILES = ['[Content_Types].xml', 'customizations.xml', 'solution.xml'];
