import { archivesOf, baseName, ofArchive } from '../../kit/package';
import { packaged, submission } from '../../kit/package-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-package-readable',
  title: 'Every zip of the package can be read',
  why: 'What cannot be unpacked here is refused at certification, before anybody looks at the connector.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-submission',
  reads: 'package',
  *check(connector) {
    for (const archive of archivesOf(connector))
      for (const fault of archive.faults)
        yield ofArchive(archive, `Write ${quote(baseName(archive.path))} again as a plain zip: ${fault}.`);
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      { input: packaged('PK'), at: ['Contoso.zip:1'] },
      {
        input: packaged(submission({ 'Connector.zip': 'PK', 'Flow.zip': '' })),
        at: [
          'Contoso.zip/package.zip/PkgAssets/Connector.zip:1',
          'Contoso.zip/package.zip/PkgAssets/Flow.zip:1',
        ],
      },
    ],
  }),
});
