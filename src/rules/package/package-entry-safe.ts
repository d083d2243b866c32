import { archivesOf, ofArchive } from '../../kit/package';
import { packaged, submission } from '../../kit/package-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-package-entry-safe',
  title: 'Everything in the package can be unpacked safely',
  why: 'Names that lead elsewhere, links and encrypted or damaged entries are the marks of malware, and unpacking ends at the first of them.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-submission',
  reads: 'package',
  *check(connector) {
    for (const archive of archivesOf(connector))
      for (const { name, reason } of archive.refused)
        yield ofArchive(archive, `Remove ${quote(name)} or write it again: ${reason}.`);
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(submission(undefined, { '../intro.md': '', '/tmp/intro.md': '' })),
        at: ['Contoso.zip:1', 'Contoso.zip:1'],
      },
    ],
  }),
});
