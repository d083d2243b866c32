import { headingOf, isEmptyText, normal, templateSectionsOf } from '../../kit/readme';
import { COMPLETE, readme, withReadme } from '../../kit/readme-examples';
import { connectorRule } from '../../model/rule';

/** Publishers give the paragraph a heading of its own. */
const DESCRIBES = /descri|overview|about|introduc|summary|what is/;

export default connectorRule({
  id: 'pp-readme-introduction',
  title: 'The readme says under its title what the service and the connector do',
  why: 'It is the first that a maker reads of the connector; reviewers ask for it.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
  once: true,
  *check({ contents: { readme: page } }) {
    const title = page?.sections[0];
    if (page === undefined || title?.level !== 1 || !isEmptyText(title.text) || !isEmptyText(page.preamble))
      return;
    const found = templateSectionsOf(page);
    const below = page.sections.slice(1, found.find(({ name }) => name !== 'Publisher')?.index ?? undefined);
    const isDescribed =
      below.some(({ text }) => !isEmptyText(text)) ||
      page.sections.some(({ heading }) => DESCRIBES.test(normal(heading)));
    if (found[0]?.section === title || isDescribed) return;
    yield {
      file: page,
      at: headingOf(title),
      message: 'Write two or three sentences about the service and the connector under the title.',
    };
  },
  examples: () => ({
    good: [
      withReadme(readme(COMPLETE)),
      withReadme('# Contoso\n## Publisher: Contoso\nReads orders.\n## Prerequisites\nNone.'),
      withReadme('# Contoso\n## Prerequisites\nNone.\n## Overview\nReads orders.'),
    ],
    bad: [
      {
        input: withReadme('# Contoso\n\n## Publisher: Contoso\n\n## Prerequisites\nNone.'),
        at: ['readme.md:1'],
      },
    ],
  }),
});
