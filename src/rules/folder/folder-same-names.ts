import { paths } from '../../kit/examples';
import { fileProblem } from '../../kit/folder';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import { ANY_SWAGGER_NAME, DEFINITION_NAME } from '../../model/tables/folder';

const definition = paths({});

export default connectorRule({
  id: 'pp-folder-same-names',
  title: 'Names of files differ by more than capitals',
  why: 'Windows and macOS keep only one of two such files, and a tool may take either.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#custom-connector-directory-and-files',
  *check({ files }) {
    const seen = new Map<string, string>();
    for (const file of files) {
      const { name } = file;
      const other = seen.get(name.toLowerCase());
      seen.set(name.toLowerCase(), name);
      // A second definition is spoken of, whatever it is called.
      if (other !== undefined && !DEFINITION_NAME.test(name) && !ANY_SWAGGER_NAME.test(name))
        yield fileProblem(file, `Keep one of ${quote(name)} and ${quote(other)}, and delete the other.`);
    }
  },
  examples: () => ({
    good: [
      {
        definition,
        files: { 'readme.md': '# Orders\n', 'images/README.md': '', 'apiDefinition.Swagger.json': '{}' },
      },
    ],
    bad: [
      {
        input: {
          definition,
          files: {
            'README.md': '# Orders\n',
            'images/A.png': '',
            'images/a.png': '',
            'readme.md': '# Orders\n',
          },
        },
        at: ['images/a.png:1', 'readme.md:1'],
      },
    ],
  }),
});
