import { headingOf, isEmptyText, pagesOf, templateSectionsOf } from '../../kit/readme';
import { COMPLETE, readme, withReadme } from '../../kit/readme-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const OPTIONAL: ReadonlySet<string> = new Set(['Frequently Asked Questions', 'Getting Started']);

export default connectorRule({
  id: 'pp-readme-section-empty',
  title: 'The sections of the readme say something',
  why: 'A heading with nothing below leaves the question open; where there is nothing to say, "None" answers it.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
  *check({ contents }) {
    for (const page of pagesOf(contents)) {
      const found = templateSectionsOf(page);
      const known = new Set(found.map(({ section }) => section));
      for (const { section, name, index } of found) {
        const next = page.sections[index + 1];
        const isLast =
          next === undefined ||
          next.level < section.level ||
          (next.level === section.level && known.has(next));
        if (name !== 'Publisher' && section.level > 1 && isLast && isEmptyText(section.text))
          yield {
            file: page,
            at: headingOf(section),
            message: OPTIONAL.has(name)
              ? `Fill the section ${quote(section.heading)}, or remove it.`
              : `Fill the section ${quote(section.heading)}, with "None" if there is nothing to say.`,
          };
      }
    }
  },
  examples: {
    good: [
      withReadme(readme({ ...COMPLETE, 'Known Issues and Limitations': 'None' })),
      withReadme('# Contoso\n## Supported Operations\n### List orders\nAll orders.'),
    ],
    bad: [
      {
        input: withReadme(
          readme({ Prerequisites: '', 'Supported Operations': 'List orders.', 'Known issues': '', FAQ: '' }),
        ),
        at: ['readme.md:4', 'readme.md:9', 'readme.md:11'],
      },
    ],
  },
});
