import { spanOf } from '../../kit/lines';
import { paths } from '../../kit/examples';
import { secretMessage, secretsIn } from '../../kit/secrets';
import type { Connector, FolderFile } from '../../model/connector';
import { connectorRule } from '../../model/rule';

/** Larger files are pictures and packages; what is checked of a folder is bounded, too. */
const MOST_OF_A_FILE = 1 << 20;
const MOST_OF_A_FOLDER = 8 << 20;

const definition = paths({});
const key = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADAN'.repeat(6)}`;

export default connectorRule({
  id: 'pp-folder-no-secrets',
  title: 'No file beside the definition holds a secret',
  why: 'The folder of a connector is public, with its readme, its script and whatever else was forgotten there.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-submission#step-3-add-metadata',
  *check(connector) {
    for (const file of textFiles(connector)) {
      const document = file.document();
      if (document === undefined) continue;
      for (const secret of secretsIn(document.text))
        yield { file: { path: file.path, document }, at: spanOf(secret), message: secretMessage(secret) };
    }
  },
  examples: () => ({
    good: [
      { definition, files: { 'readme.md': '# Orders\n\nWrite AccountKey={your key} into the settings.\n' } },
      { definition, files: { 'readme.md': '# Orders\n\nA key such as AKIAIOSFODNN7EXAMPLE.\n' } },
      {
        definition,
        files: {
          'readme.md':
            '# Orders\n\nAuthorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\nBasic AuthenticationProviders\n"X-Api-Key": "{your key}", api_key="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"\n',
        },
      },
    ],
    bad: [
      {
        input: {
          definition,
          files: {
            'key.pem': key,
            'readme.md': `# Orders\n\nUse the key AKIA${'Q3ZT'.repeat(4)}\nor AKIA${'ZT7Q'.repeat(4)}.\n`,
          },
        },
        at: ['key.pem:1', 'readme.md:3', 'readme.md:4'],
      },
      {
        input: {
          definition,
          files: {
            'readme.md': `# Orders\n\nAuthorization: Basic ${btoa('contoso:0rders-2024')}\n`,
            'script.csx': `headers.Add("X-Api-Key", "${'4f9a8e1c'.repeat(4)}");\nvar apiKey = "${'Zt7Qb1x9'.repeat(4)}";\n`,
          },
        },
        at: ['readme.md:3', 'script.csx:1', 'script.csx:2'],
      },
    ],
  }),
});

/** The files that no other rule looks through, as far as their sizes allow. */
function* textFiles({ files, definitionFile, propertiesFile }: Connector): Generator<FolderFile> {
  let left = MOST_OF_A_FOLDER;
  for (const file of files) {
    const { path, size } = file;
    if (path === definitionFile?.path || path === propertiesFile?.path || size > MOST_OF_A_FILE) continue;
    left -= size;
    if (left < 0) return;
    yield file;
  }
}
