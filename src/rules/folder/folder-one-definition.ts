import { fileProblem, isTop } from '../../kit/folder';
import { paths } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import { ANY_SWAGGER_NAME, DEFINITION_NAME } from '../../model/tables/folder';

const definition = paths({});

export default connectorRule({
  id: 'pp-folder-one-definition',
  title: 'A folder holds one definition',
  why: 'A folder is one connector: a second definition is neither checked nor certified, and one of the two grows stale.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#custom-connector-directory-and-files',
  *check({ files, definitionFile }) {
    if (definitionFile === undefined) return;
    for (const file of files) {
      const { name, path } = file;
      const isDefinition = DEFINITION_NAME.test(name) || ANY_SWAGGER_NAME.test(name);
      if (isTop(file) && isDefinition && path !== definitionFile.path)
        yield fileProblem(
          file,
          `Remove ${quote(name)}, or move it to a folder of its own: the definition here is another file.`,
        );
    }
  },
  examples: () => ({
    good: [{ definition, files: { 'samples/swagger.json': '{}', 'orders.json': '{}' } }],
    bad: [
      {
        input: { definition, files: { 'apiDefinition.json': '{}', 'Orders.openapi.json': '{}' } },
        at: ['definition#', 'definition#'],
      },
    ],
  }),
});
