import { fileProblem, isTop } from '../../kit/folder';
import { paths } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import { EXACT_NAMES } from '../../model/tables/folder';

const definition = paths({});

export default connectorRule({
  id: 'pp-folder-exact-names',
  title: 'Icon and introduction are called icon.png and intro.md, in lower case',
  why: 'Tools look for these names letter by letter, and pass over a file that is called otherwise.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#custom-connector-directory-and-files',
  *check({ files }) {
    const names = new Set(files.map(({ name }) => name));
    for (const [wanted, variants] of Object.entries(EXACT_NAMES))
      for (const file of files)
        if (isTop(file) && !names.has(wanted) && variants.includes(file.name.toLowerCase()))
          yield fileProblem(file, `Rename ${quote(file.name)} to "${wanted}".`);
  },
  examples: () => ({
    good: [{ definition, files: { 'intro.md': '# Orders\n', 'images/Icon.png': '' } }],
    bad: [
      {
        input: { definition, files: { 'Icon.PNG': '', 'Intro.md': '# Orders\n' } },
        at: ['Icon.PNG:1', 'Intro.md:1'],
      },
    ],
  }),
});
