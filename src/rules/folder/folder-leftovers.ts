import { WHOLE_FILE, fileName, pathIn } from '../../kit/connector';
import { fileProblem, isLeftoverFolder } from '../../kit/folder';
import { paths } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import { ARCHIVE, LEFTOVER } from '../../model/tables/folder';

const definition = paths({});

export default connectorRule({
  id: 'pp-folder-leftovers',
  title: 'No files of systems and editors lie in the folder',
  why: 'They say nothing of the connector, may hold what was removed from it, and are easily submitted with it.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
  *check(connector) {
    const { layout, files, skippedFolders } = connector;
    for (const file of files)
      if (LEFTOVER.test(fileName(file.name)) && !(layout === 'catalogue' && ARCHIVE.test(file.name)))
        yield fileProblem(file, remove(file.name));
    for (const name of skippedFolders)
      if (isLeftoverFolder(fileName(name), layout))
        yield { file: { path: pathIn(connector, name) }, at: WHOLE_FILE, message: remove(name) };
  },
  examples: () => ({
    good: [
      { definition, files: { 'readme.md': '# Orders\n', '.gitattributes': '* text=auto\n' } },
      {
        definition,
        files: { 'images/key (1).png': '', 'apiDefinition_v2.swagger.json': '{}', 'old.md': '' },
      },
      { definition, layout: 'catalogue', files: { 'Orders (2).zip': '' } },
      { definition, skippedFolders: ['.git', '.github', '.devcontainer'] },
    ],
    bad: [
      {
        input: {
          definition,
          files: {
            '.DS_Store': '',
            'apiDefinition.swagger.json.bak': '{}',
            'images/Thumbs.db': '',
            'readme - Copy.md': '',
          },
        },
        at: ['.DS_Store:1', 'apiDefinition.swagger.json.bak:1', 'images/Thumbs.db:1', 'readme - Copy.md:1'],
      },
      {
        input: {
          definition,
          files: {
            'Copy of readme.md': '',
            'Orders (2).zip': '',
            'apiDefinition.swagger (1).json': '{}',
            'apiProperties_old.json': '{}',
            'docs/.~lock.plan.odt#': '',
          },
        },
        at: [
          'Copy of readme.md:1',
          'Orders (2).zip:1',
          'definition#',
          'properties#',
          'docs/.~lock.plan.odt#:1',
        ],
      },
      { input: { definition, files: { '~$readme.docx': '' } }, at: ['~$readme.docx:1'] },
      { input: { definition, skippedFolders: ['.vs', 'images/.idea'] }, at: ['.vs:1', 'images/.idea:1'] },
      {
        input: { definition, layout: 'catalogue', skippedFolders: ['.devcontainer', '.github'] },
        at: ['.devcontainer:1'],
      },
    ],
  }),
});

function remove(name: string): string {
  return `Delete ${quote(name)}, which is no part of the connector, and let git ignore it.`;
}
