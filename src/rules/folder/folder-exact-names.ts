import { fileProblem, isTop } from '../../kit/folder';
import { paths } from '../../kit/examples';

import { iconExample } from '../../kit/icon';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import { EXACT_NAMES } from '../../model/tables/folder';

const definition = paths({});

export default connectorRule({
  id: 'pp-folder-exact-names',
  title: 'Icon, introduction and readme are called icon.png, intro.md and readme.md',
  why: 'Tools look for these names letter by letter, and pass over a file that is called otherwise.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#custom-connector-directory-and-files',
  *check({ files, contents: { icon } }) {
    for (const [wanted, variants] of Object.entries(EXACT_NAMES)) {
      const others = files.filter(({ name }) => name.toLowerCase() === wanted);
      for (const file of files)
        if (isTop(file) && file.name !== wanted && variants.includes(file.name.toLowerCase()))
          if (others.every((other) => other === file))
            yield fileProblem(file, `Rename ${quote(file.name)} to "${wanted}".`);
    }
    // A picture of another kind is spoken of by its kind.
    if (icon?.kind === 'PNG' && !/\.png$/i.test(icon.file.name))
      yield fileProblem(icon.file, `Rename ${quote(icon.file.name)} to "icon.png", as it is a PNG.`);
  },
  examples: () => ({
    good: [
      { definition, files: { 'intro.md': '# Orders\n', 'images/Icon.png': '', 'icon.jpg': 'x' } },
      { definition, files: { 'README.md': '# Orders\n', 'readme.txt': 'Orders' } },
    ],
    bad: [
      {
        input: { definition, files: { 'Icon.PNG': '', 'Intro.md': '# Orders\n' } },
        at: ['Icon.PNG:1', 'Intro.md:1'],
      },
      {
        input: {
          definition,
          files: { 'Readme.txt': 'Orders', 'introduction.md': '# Orders\n', 'icon.jpg': iconExample() },
        },
        at: ['Readme.txt:1', 'icon.jpg:1', 'introduction.md:1'],
      },
    ],
  }),
});
