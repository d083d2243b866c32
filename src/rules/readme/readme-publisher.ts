import { WHOLE_FILE } from '../../kit/connector';
import { properties } from '../../kit/examples';
import { headingOf, isEmptyText, sectionFor } from '../../kit/readme';
import { COMPLETE, readme, withReadme } from '../../kit/readme-examples';
import { isBlank, quote } from '../../kit/text';
import type { Connector } from '../../model/connector';
import { textOf } from '../../model/json';
import { connectorRule } from '../../model/rule';

/** The line without its markup: `**Publisher:** Contoso`. */
const LINE = /^[ \t]*[*_]{0,3}publisher[*_]{0,3}\s?:.*$/im;

export default connectorRule({
  id: 'pp-readme-publisher',
  title: 'The readme names the publisher in a heading',
  why: 'The template of the readme has it under the title, and reviewers compare it with the publisher of apiProperties.json.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
  once: true,
  *check(connector) {
    const { readme: page } = connector.contents;
    if (page === undefined) return;
    const found = sectionFor(page, 'Publisher');
    const heading = quote(`## Publisher: ${publisherOf(connector) ?? 'your name'}`);
    const line = LINE.exec(page.document.text);
    if (found !== undefined) {
      const { section, index } = found;
      const next = page.sections[index + 1];
      const hasName =
        /[:\s].*\p{L}/u.test(section.heading) ||
        !isEmptyText(section.text) ||
        // Some write the name as a heading of its own.
        (next !== undefined && next.level > section.level);
      if (!hasName) yield { file: page, at: headingOf(section), message: `Name the publisher: ${heading}.` };
    } else if (line === null)
      yield { file: page, at: WHOLE_FILE, message: `Add the heading ${heading} below the title.` };
    else
      yield {
        file: page,
        at: { node: undefined, start: line.index, end: line.index + line[0].length },
        message: `Make the line a heading: ${heading}.`,
      };
  },
  examples: () => ({
    good: [
      withReadme(readme(COMPLETE)),
      withReadme('# Contoso\n## Publisher\nContoso Ltd.'),
      withReadme('# Contoso\n## Publisher\n### Contoso'),
    ],
    bad: [
      { input: withReadme('# Contoso\nReads orders.'), at: ['readme.md:1'] },
      { input: withReadme('# Contoso\n## Publisher:\n\n## Prerequisites\nNone.'), at: ['readme.md:2'] },
      {
        input: withReadme('# Contoso\n\n**Publisher:** Contoso Ltd.', {
          properties: properties({ publisher: 'Contoso' }),
        }),
        at: ['readme.md:3'],
      },
    ],
  }),
});

function publisherOf({ propertiesFile }: Connector): string | undefined {
  const name = textOf(propertiesFile?.properties?.body?.members.get('publisher'));
  return isBlank(name) ? undefined : name?.trim();
}
