import { fixOf } from '../../kit/edits';
import { pagesOf } from '../../kit/readme';
import { withReadme } from '../../kit/readme-examples';
import { quote } from '../../kit/text';
import type { BrokenLink } from '../../model/markdown-page';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-readme-link-form',
  title: 'Links and pictures of the readme are valid Markdown',
  why: 'What is nearly a link, but not quite, is shown as it is written, with all its brackets.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'https://spec.commonmark.org/0.31.2/#links',
  fixable: true,
  *check({ contents }) {
    for (const page of pagesOf(contents))
      for (const link of page.brokenLinks) {
        const { start, end, fault } = link;
        yield {
          file: page,
          at: { node: undefined, start, end },
          message: repairOf(link),
          ...fixOf(fault === 'apart' ? [{ start, end, text: '' }] : undefined),
        };
      }
  },
  examples: () => ({
    good: [
      withReadme(
        "# Contoso\n[web](https://contoso.com) [Orders][web], [web][] and ![logo][web]\n- [x] done (https://contoso.com)\n\n`[orders][0]` rows[first][last] body['value'][0] [a-z][0-9] [1][2] [^1] [Optional] (a string)\n\n[web]: https://www.contoso.com\n",
      ),
    ],
    bad: [
      {
        input: withReadme(
          '# Contoso\nSee [the orders][orders], [Invoices][] and\n![the plan][plan].\n\n[order]: https://contoso.com\n',
        ),
        at: ['readme.md:2', 'readme.md:2', 'readme.md:3'],
      },
      { input: withReadme('# Contoso\nSee [our site] (https://contoso.com/orders).\n'), at: ['readme.md:2'] },
      {
        input: withReadme('# Contoso\n![plan](images/order plan.png)\n', {
          files: { 'images/order plan.png': 'x' },
        }),
        at: ['readme.md:2'],
      },
    ],
  }),
});

function repairOf({ kind, fault, target }: BrokenLink): string {
  const thing = kind === 'image' ? 'picture' : 'link';
  if (fault === 'apart')
    return `Remove the space between ${quote(`[${target}]`)} and its address: with it this is no link.`;
  if (fault === 'spaces')
    return `Write ${quote(target.replace(/\s+/g, '%20'))} as the address: with spaces in it this is no ${thing}.`;
  return `Add a line ${quote(`[${target}]: address`)} with the address of the ${thing}, or write the address here: nothing defines it.`;
}
