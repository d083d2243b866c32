import { ofArchive, POLICY_ERRORS, submissions } from '../../kit/package';
import { packaged, submission } from '../../kit/package-examples';
import { enumerate, quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-package-other-files',
  title: 'The package has intro.md, its zip and customProperties.json, and nothing else',
  why: 'Certification expects these files at the root; anything else is left over from making the package.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.5' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { archive } of submissions(connector)) {
      const names = archive.files.map(({ name }) => name).filter((name) => !EXPECTED.test(name));
      if (names.length === 0) continue;
      const shown = names.slice(0, SHOWN).map(quote);
      const more = names.length > SHOWN ? [`${names.length - SHOWN} more`] : [];
      yield ofArchive(archive, `Leave ${enumerate([...shown, ...more])} out of the package.`);
    }
  },
  examples: () => ({
    good: [packaged(submission(undefined, { 'customProperties.json': '{}' }))],
    bad: [
      {
        input: {
          files: {
            'A.zip': submission(undefined, { 'icon.png': '', 'apiProperties.json': '{}' }),
            'B.zip': submission(undefined, { 'notes.txt': '' }),
          },
        },
        at: ['A.zip:1', 'B.zip:1'],
      },
    ],
  }),
});

/** Files in folders are reported for their folder. */
const EXPECTED = /\/|\.(?:zip|md)$|^customProperties\.json$/i;
const SHOWN = 3;
