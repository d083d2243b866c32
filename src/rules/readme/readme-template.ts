import { headingOf, normal, pagesOf } from '../../kit/readme';
import { withReadme } from '../../kit/readme-examples';
import { quote } from '../../kit/text';
import type { PageFile } from '../../model/contents';
import type { Place } from '../../model/json';
import { connectorRule } from '../../model/rule';

/** Headings that the templates have in place of what the publisher fills in. */
const HEADING = /^(operation \d+|question \d+|publisher:? publisher['’]s name)$/;

/** How the instructions of the templates begin or end, or what answers only they have. */
const TEXT =
  /^[ \t>*_]{0,8}(?:(?:required|optional)\.\s+(?:one paragraph|for independent|it should be|any plans|describe actions|explain the auth|how to get started|include (?:any|freq)|add instruc).*|(?:description of operation|answer to question) \d+.*|provide (?:a detailed description here|information about any prereq|detailed information about how a user|users with a step-by-step|a breakdown of freq).*|if your connector has any known issues.*|highlight any errors that might.*)$/gim;

export default connectorRule({
  id: 'pp-readme-template',
  title: 'The instructions of the template are replaced',
  why: 'Users read the readme; what the template tells its author is of no use to them.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
  *check({ contents }) {
    for (const page of pagesOf(contents))
      for (const { at, text } of leftovers(page))
        yield {
          file: page,
          at,
          message: `Replace ${quote(text)}, which the template says, by your own text.`,
        };
  },
  examples: () => ({
    good: [
      withReadme(
        '# Contoso\n## Publisher: Contoso\n## Prerequisites\nRequired: an account.\n### Operation types\nTwo.',
      ),
    ],
    bad: [
      {
        input: withReadme(
          "# Title\n## Publisher: Publisher's Name\n## Prerequisites\nRequired. Any plans or licenses.\n### Operation 1\nDescription of operation 1.",
        ),
        at: ['readme.md:1', 'readme.md:2', 'readme.md:4', 'readme.md:5', 'readme.md:6'],
      },
      {
        input: { files: { 'intro.md': '## FAQ\nProvide a breakdown of frequent questions.' } },
        at: ['intro.md:2'],
      },
    ],
  }),
});

function* leftovers({ sections, document }: PageFile): Generator<{ at: Place; text: string }> {
  for (const [index, section] of sections.entries())
    if (HEADING.test(normal(section.heading)) || (index === 0 && normal(section.heading) === 'title'))
      yield { at: headingOf(section), text: section.heading };
  for (const { 0: text, index } of document.text.matchAll(TEXT))
    yield { at: { node: undefined, start: index, end: index + text.trimEnd().length }, text: text.trim() };
}
