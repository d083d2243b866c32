import { fileNames, pathOf } from '../../kit/page-links';
import { withReadme } from '../../kit/readme-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-readme-image',
  title: "The readme in Microsoft's repository has no pictures of its own",
  why: 'The templates hold the definition, the properties and the readme alone, and a picture beside it is lost wherever the text is copied to.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent'],
  reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
  *check({ files, layout, contents: { readme: page } }) {
    if (page === undefined || layout !== 'catalogue') return;
    const names = fileNames(files);
    for (const link of page.links) {
      const path = link.kind === 'image' ? pathOf(link) : undefined;
      if (path !== undefined && names.has(path))
        yield {
          file: page,
          at: { node: undefined, start: link.start, end: link.end },
          message: `Show ${quote(path)} from your website by its https address, and remove the file.`,
        };
    }
  },
  examples: () => ({
    good: [
      withReadme('# Contoso\n![plan](https://contoso.com/plan.png)', { layout: 'catalogue' }),
      withReadme('# Contoso\n![plan](plan.png)', { files: { 'plan.png': 'x' } }),
    ],
    bad: [
      {
        input: withReadme('# Contoso\n![plan](plan.png)\n![flow](flow.png)', {
          files: { 'plan.png': 'x', 'flow.png': 'x' },
          layout: 'catalogue',
        }),
        at: ['readme.md:2', 'readme.md:3'],
      },
    ],
  }),
});
