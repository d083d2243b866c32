import { fileName } from '../../kit/connector';
import { paths } from '../../kit/examples';
import { fileProblem } from '../../kit/folder';
import { secretsIn } from '../../kit/secrets';
import { quote } from '../../kit/text';
import type { FolderFile } from '../../model/connector';
import { connectorRule } from '../../model/rule';
import { PRIVATE_FILE } from '../../model/tables/folder';

const definition = paths({});

export default connectorRule({
  id: 'pp-folder-private-files',
  title: 'The folder has no key stores, local settings or recorded requests',
  why: 'Such files exist to hold keys, passwords and cookies, and the folder of a connector is public.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-submission#step-3-add-metadata',
  *check({ files }) {
    for (const file of files)
      if (PRIVATE_FILE.test(file.name) && !isKnown(file))
        yield fileProblem(
          file,
          `Delete ${quote(fileName(file.name))}, add it to .gitignore, and revoke every secret that it holds.`,
        );
  },
  examples: () => ({
    good: [
      {
        definition,
        files: {
          '.env.example': 'KEY=\n',
          '.env.txt/a': '',
          'settings.json': '{}',
          'contoso.crt': 'x',
          'har.md': 'x',
        },
      },
      // A key that is found in it is spoken of already, and nothing is in an empty file.
      { definition, files: { '.env': `KEY=AKIA${'Q3ZT'.repeat(4)}\n`, '.env.local': '' } },
    ],
    bad: [
      {
        input: {
          definition,
          files: {
            '.env': 'PASSWORD=orders\n',
            'tests/.env.local': 'A=b\n',
            'tests/contoso.pfx': new Uint8Array([48, 130, 255]),
          },
        },
        at: ['.env:1', 'tests/.env.local:1', 'tests/contoso.pfx:1'],
      },
      {
        input: { definition, layout: 'catalogue', files: { 'flow.har': '{}', 'local.settings.json': '{}' } },
        at: ['flow.har:1', 'definition#'],
      },
    ],
  }),
});

/** There is nothing in it, or a secret that is found by its form. */
function isKnown(file: FolderFile): boolean {
  return file.size === 0 || secretsIn(file.document()?.text ?? '').length > 0;
}
