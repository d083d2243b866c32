import { fixOf } from '../../kit/edits';
import { addressMeant } from '../../kit/page-links';
import { pagesOf } from '../../kit/readme';
import { withReadme } from '../../kit/readme-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-readme-link-address',
  title: 'Links of the readme begin with https:// or mailto:',
  why: 'Without it the link leads to a file of that name beside the readme, which is not there.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'https://spec.commonmark.org/0.31.2/#links',
  fixable: true,
  *check({ contents }) {
    for (const page of pagesOf(contents))
      for (const link of page.links) {
        const { start, end } = link;
        const meant = addressMeant(link);
        const address = page.document.text.slice(start, end);
        if (meant !== undefined)
          yield {
            file: page,
            at: { node: undefined, start, end },
            message: `Write ${quote(meant)} as the address of the link instead of ${quote(address)}.`,
            // What is written in another way than it is read, such as with entities, is left alone.
            ...fixOf(address.includes(link.address) ? [{ start, end, text: meant }] : undefined),
          };
      }
  },
  examples: () => ({
    good: [
      withReadme(
        '# Contoso\n[web](https://www.contoso.com) [mail](mailto:help@contoso.com) [file](notes.md)',
      ),
    ],
    bad: [
      {
        input: withReadme(
          "# Contoso\n[web](www.contoso.com/help)\n[mail](help@contoso.com)\n[host](docs.contoso.com) [both]('https://contoso.com')",
        ),
        at: ['readme.md:2', 'readme.md:3', 'readme.md:4', 'readme.md:4'],
      },
    ],
  }),
});
