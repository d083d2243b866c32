import { pagesOf } from '../../kit/readme';
import { withReadme } from '../../kit/readme-examples';
import { connectorRule } from '../../model/rule';

/** As git writes them, with the names of both sides. */
const CONFLICT = /^<{7} [^\r\n]+/gm;
const END = /^>{7} /m;

export default connectorRule({
  id: 'pp-readme-conflict',
  title: 'The readme has no merge conflict',
  why: 'Both texts are shown, one after the other, with the markers of git between them.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-submission#create-a-readme-file-artifact',
  *check({ contents }) {
    for (const page of pagesOf(contents)) {
      const { text } = page.document;
      if (!END.test(text)) continue;
      for (const { 0: marker, index } of text.matchAll(CONFLICT))
        yield {
          file: page,
          at: { node: undefined, start: index, end: index + marker.length },
          message: 'Keep one of the two texts of this merge conflict, and remove its three markers.',
        };
    }
  },
  examples: () => ({
    good: [
      withReadme('# Contoso\n<<<<<<< left\n\n    >>>>>>> right\n'),
      withReadme('# Contoso\n>>>>>>> quoted\n'),
    ],
    bad: [
      {
        input: withReadme(
          '# Contoso\n<<<<<<< HEAD\nOrders\n=======\nInvoices\n>>>>>>> topic\n<<<<<<< HEAD\n=======\nMore\n>>>>>>> topic\n',
        ),
        at: ['readme.md:2', 'readme.md:7'],
      },
    ],
  }),
});
