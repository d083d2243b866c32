import { fixOf, type Edits } from '../../kit/edits';
import { headingOf, templateSectionsOf } from '../../kit/readme';
import { COMPLETE, readme, withReadme } from '../../kit/readme-examples';
import { quote } from '../../kit/text';
import type { PageSection } from '../../model/markdown-page';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-readme-title-level',
  title: 'The title of the readme is a heading of level 1',
  why: 'The title of the template is one, and its sections are of level 2.',
  severity: 'info',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
  once: true,
  fixable: true,
  *check({ contents: { readme: page } }) {
    const first = page?.sections[0];
    if (page === undefined || first === undefined) return;
    const named = new Set(templateSectionsOf(page).map(({ section }) => section));
    const hasTitle = page.sections.some((section) => section.level === 1 && !named.has(section));
    if (hasTitle || named.has(first)) return;
    yield {
      file: page,
      at: headingOf(first),
      message: `Make the title a heading of level 1: ${quote(`# ${first.heading}`)}.`,
      ...fixOf(fixed(page.document.text, first)),
    };
  },
  examples: () => ({
    good: [withReadme(readme(COMPLETE)), withReadme('Contoso\n=====\nReads orders.')],
    bad: [
      { input: withReadme(readme(COMPLETE, '\n**Contoso Orders**\n')), at: ['readme.md:2'] },
      { input: withReadme(readme(COMPLETE, '## Contoso Orders')), at: ['readme.md:1'] },
    ],
  }),
});

/** Writes one number sign instead of several or of the stars around the line; an underlined title is left alone. */
function fixed(text: string, { start, end, heading }: PageSection): Edits {
  const line = text.slice(start, end);
  const marks = /^#+/.exec(line)?.[0];
  if (marks !== undefined)
    return [{ start, end: start + marks.length, text: /^#+\s/.test(line) ? '#' : '# ' }];
  return line.trim() === `**${heading}**` ? [{ start, end, text: `# ${heading}` }] : undefined;
}
