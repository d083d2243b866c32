import { fileName } from '../../kit/connector';
import { fileProblem } from '../../kit/folder';
import { paths } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import {
  ANY_SWAGGER_NAME,
  ARCHIVE,
  CATALOGUE_FILE,
  DEFINITION_NAME,
  EXACT_NAMES,
  LEFTOVER,
  PRIVATE_FILE,
} from '../../model/tables/folder';

const definition = paths({});
const script = 'public class Script : ScriptBase {}\n';

export default connectorRule({
  id: 'pp-folder-stray',
  title: "A folder of Microsoft's repository has the files of the connector alone",
  why: 'The template has the definition, the properties, the readme and perhaps a script and an icon; reviewers ask to remove the rest.',
  severity: 'info',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
  *check(connector) {
    if (connector.layout !== 'catalogue') return;
    const used = new Set(
      [connector.definitionFile?.path, connector.propertiesFile?.path].filter((path) => path !== undefined),
    );
    for (const file of connector.files)
      if (!used.has(file.path) && isStray(file.name))
        yield fileProblem(
          file,
          `Remove ${quote(file.name)}, unless reviewers asked for it: it is no file of a connector.`,
        );
  },
  examples: () => ({
    good: [
      { definition, layout: 'own', files: { 'notes.txt': '', 'docs/plan.md': '' } },
      {
        definition,
        layout: 'catalogue',
        files: {
          'README.md': '# Orders\n',
          'script.csx': script,
          'images/sign-in.png': '',
          'orders.bak': '',
        },
      },
    ],
    bad: [
      {
        input: {
          definition,
          layout: 'catalogue',
          files: { '.npmrc': '', 'docs/plan.txt': '', 'tests.csx': script },
        },
        at: ['.npmrc:1', 'docs/plan.txt:1'],
      },
    ],
  }),
});

/** Files that other rules speak of are left to them, as are pictures, which a readme may show. */
function isStray(name: string): boolean {
  if (PRIVATE_FILE.test(name) || Object.values(EXACT_NAMES).flat().includes(name.toLowerCase())) return false;
  if (ARCHIVE.test(name) || LEFTOVER.test(fileName(name)) || /\.(?:png|jpe?g|gif|svg|csx)$/i.test(name))
    return false;
  return !CATALOGUE_FILE.test(name) && !isDefinition(name);
}

function isDefinition(name: string): boolean {
  return DEFINITION_NAME.test(name) || ANY_SWAGGER_NAME.test(name);
}
