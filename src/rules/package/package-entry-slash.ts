import { archivesOf, baseName, ofArchive } from '../../kit/package';
import { flow, packaged, solution, submission } from '../../kit/package-examples';
import { count, quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-package-entry-slash',
  title: 'Names in the package are written with slashes',
  why: 'The format knows no other separator: most programs unpack a name with backslashes as one file with a strange name.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT',
  reads: 'package',
  *check(connector) {
    for (const archive of archivesOf(connector)) {
      const [first] = archive.backslashes;
      if (first === undefined) continue;
      const number = count(archive.backslashes.length, 'name');
      yield ofArchive(
        archive,
        `Write ${quote(baseName(archive.path))} again with slashes in names: ${number} with backslashes, such as ${quote(first)}.`,
      );
    }
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(
          submission({
            'Connector.zip': solution({ 'Connector\\orders.csx': '' }),
            'Flow.zip': flow({ 'Workflows\\Other.json': '{}' }),
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
