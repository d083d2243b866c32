import { fileProblem } from '../../kit/folder';
import { paths } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import { ARCHIVE } from '../../model/tables/folder';

const definition = paths({});
const files = { 'OrdersSolution.zip': '', 'samples/Orders.msapp': '' };

export default connectorRule({
  id: 'pp-folder-archive',
  title: "A folder of Microsoft's repository has no packages and programs",
  why: 'Nobody can review what is inside; the package for certification is handed in elsewhere.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
  *check({ layout, files }) {
    if (layout !== 'catalogue') return;
    for (const file of files)
      if (ARCHIVE.test(file.name))
        yield fileProblem(
          file,
          `Remove ${quote(file.name)}: the repository takes the files of the connector alone.`,
        );
  },
  examples: () => ({
    good: [
      { definition, layout: 'own', files },
      { definition, layout: 'catalogue', files: { 'images/zip.png': '' } },
    ],
    bad: [
      {
        input: { definition, layout: 'catalogue', files },
        at: ['OrdersSolution.zip:1', 'samples/Orders.msapp:1'],
      },
    ],
  }),
});
