import { fileName, WHOLE_FILE } from '../../kit/connector';
import { paths, properties } from '../../kit/examples';
import { quote } from '../../kit/text';
import { FILE_NAMES } from '../../model/connector';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-connector-file-name',
  title: `The files are called ${FILE_NAMES.definition} and ${FILE_NAMES.properties}`,
  why: "Microsoft's checks of a pull request find the files by these names, letter by letter; others are not checked at all.",
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
  *check({ definitionFile, propertiesFile }) {
    for (const file of [definitionFile, propertiesFile]) {
      if (file === undefined || fileName(file.path) === FILE_NAMES[file.role]) continue;
      yield {
        file,
        at: WHOLE_FILE,
        message: `Rename ${quote(fileName(file.path))} to "${FILE_NAMES[file.role]}".`,
      };
    }
  },
  examples: () => ({
    good: [{ definition: paths({}), properties: properties({}) }],
    bad: [
      {
        input: {
          definition: paths({}),
          properties: properties({}),
          fileNames: { definition: 'apiDefinition.json', properties: 'apiproperties.json' },
        },
        at: ['definition#', 'properties#'],
      },
    ],
  }),
});
