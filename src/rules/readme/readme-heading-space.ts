import { headingOf, pagesOf } from '../../kit/readme';
import { withReadme } from '../../kit/readme-examples';
import { quote } from '../../kit/text';
import type { Span, TextDocument } from '../../model/json';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-readme-heading-space',
  title: 'Headings have a space after the #',
  why: 'Without it the line is shown as text with number signs, and the page loses the section.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'https://spec.commonmark.org/0.31.2/#atx-headings',
  fixable: true,
  *check({ contents }) {
    for (const page of pagesOf(contents))
      for (const section of page.sections)
        if (section.kind === 'unspaced')
          yield {
            file: page,
            at: headingOf(section),
            message: `Put a space after the number signs: ${quote(`${'#'.repeat(section.level)} ${section.heading}`)}.`,
            fix: [{ ...markEnd(page.document, section), text: ' ' }],
          };
  },
  examples: () => ({
    good: [withReadme('# Contoso\nThe order #4711 of #contoso\n\n#1 in orders')],
    bad: [
      {
        input: withReadme('#Contoso\nReads orders.\n##Prerequisites\nNone.'),
        at: ['readme.md:1', 'readme.md:3'],
      },
    ],
  }),
});

/** Behind the number signs of a heading. */
function markEnd({ text }: TextDocument, { start }: Span): Span {
  let end = start;
  while (/[ \t]/.test(text.charAt(end))) end += 1;
  while (text.charAt(end) === '#') end += 1;
  return { start: end, end };
}
