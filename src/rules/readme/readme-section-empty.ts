import { headingOf, isEmptyText, pagesOf, templateSectionsOf } from '../../kit/readme';
import { COMPLETE, readme, withReadme } from '../../kit/readme-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const OPTIONAL: ReadonlySet<string> = new Set(['Frequently Asked Questions', 'Getting Started']);

/** Some publishers write the parts of these, such as the operations, as headings of the same level. */
const MANY_PARTS: ReadonlySet<string> = new Set([
  'Supported Operations',
  'Obtaining Credentials',
  'Getting Started',
  'Frequently Asked Questions',
  'Deployment Instructions',
]);

/** Nothing at all, or a note of the author. */
function saysNothing(text: string): boolean {
  return (
    isEmptyText(text) ||
    /^\W{0,20}(?:to ?do|tbd|fix ?me|lorem ipsum\b.*|coming soon|\.{3}|…)\W{0,20}$/i.test(text)
  );
}

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
          (next.level === section.level && (known.has(next) || !MANY_PARTS.has(name)));
        if (name !== 'Publisher' && section.level > 1 && isLast && saysNothing(section.text))
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
  examples: () => ({
    good: [
      withReadme(readme({ ...COMPLETE, 'Known Issues and Limitations': 'None' })),
      withReadme('# Contoso\n## Supported Operations\n### List orders\nAll orders.'),
    ],
    bad: [
      {
        input: withReadme('# Contoso\n## Known issues\n\n## Common errors\nNone.\n## Prerequisites\nTODO'),
        at: ['readme.md:2', 'readme.md:6'],
      },
      {
        input: withReadme(
          readme({ Prerequisites: '', 'Supported Operations': 'List orders.', 'Known issues': '', FAQ: '' }),
        ),
        at: ['readme.md:4', 'readme.md:9', 'readme.md:11'],
      },
    ],
  }),
});
