import { deployments, ofArchive, POLICY_ERRORS, rootFolders } from '../../kit/package';
import { packaged, solution, submission, zip } from '../../kit/package-examples';
import { enumerate, quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-package-assets',
  title: 'The package zip has one folder, that of the assets',
  why: 'Certification looks for the solutions in the one folder of the package zip, usually PkgAssets.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.12' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const archive of deployments(connector)) {
      const folders = rootFolders(archive);
      if (folders.length === 0)
        yield ofArchive(
          archive,
          'Put the zips of the solutions into a folder "PkgAssets" in this zip: it has no folder.',
        );
      if (folders.length > 1)
        yield ofArchive(
          archive,
          `Leave one folder in this zip, that of the solutions: ${enumerate(folders.map(quote))} are ${folders.length}.`,
        );
    }
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(
          submission(undefined, { 'package.zip': zip({ 'Connector.zip': solution(), 'Contoso.dll': '' }) }),
        ),
        at: ['Contoso.zip/package.zip:1'],
      },
      {
        input: {
          files: Object.fromEntries(
            ['A.zip', 'B.zip'].map((name) => [
              name,
              submission(undefined, {
                'package.zip': zip({ 'PkgAssets/C.zip': solution(), 'en-us/a.txt': '' }),
              }),
            ]),
          ),
        },
        at: ['A.zip/package.zip:1', 'B.zip/package.zip:1'],
      },
    ],
  }),
});
