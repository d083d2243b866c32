import { fileNames, pathOf } from '../../kit/page-links';
import { pagesOf } from '../../kit/readme';
import { withReadme } from '../../kit/readme-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-readme-link',
  title: 'Links and pictures of the readme lead to files of the connector',
  why: 'Readers find a broken picture, or a page that is not there. File names in links are case-sensitive.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-submission#create-a-readme-file-artifact',
  *check({ files, contents }) {
    const names = fileNames(files);
    for (const page of pagesOf(contents))
      for (const link of page.links) {
        const path = pathOf(link);
        if (path === undefined || names.has(path)) continue;
        const meant = names.meant(path);
        const thing = link.kind === 'image' ? 'picture' : 'link';
        yield {
          file: page,
          at: { node: undefined, start: link.start, end: link.end },
          message:
            meant === undefined
              ? `Add the file ${quote(path)}, or remove the ${thing} to it.`
              : `Write ${quote(meant)} instead of ${quote(path)}, which is not there.`,
        };
      }
  },
  examples: () => ({
    good: [
      withReadme(
        '# Contoso\n[top](#contoso) ![plan](./images/order%20plan.png?raw=true) [script](script.csx#L1)\n[web](https://contoso.com/a.md) [all](images) [up](../Fabrikam/readme.md) [root](/LICENSE) `[no](link.md)`',
        { files: { 'images/order plan.png': 'x', 'script.csx': '' } },
      ),
    ],
    bad: [
      {
        input: withReadme(
          '# Contoso\n![plan](Images\\Plan.png) and [more](docs/more.md)\n\n| a |\n|---|\n| [b](b.pdf) |',
          {
            files: { 'images/plan.png': 'x' },
          },
        ),
        at: ['readme.md:2', 'readme.md:2', 'readme.md:6'],
      },
    ],
  }),
});
