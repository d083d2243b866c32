import { headingOf, templateSectionsOf } from '../../kit/readme';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-intro-operations',
  title: 'The intro.md leaves out the operations',
  why: 'The page that Microsoft publishes lists actions and triggers by itself, from the definition.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified'],
  reference: 'submit-for-certification#submit-to-isv-studio',
  *check({ contents: { intro } }) {
    if (intro === undefined) return;
    for (const { name, section } of templateSectionsOf(intro))
      if (name === 'Supported Operations')
        yield {
          file: intro,
          at: headingOf(section),
          message: `Remove the section ${quote(section.heading)}: the documentation lists the operations by itself.`,
        };
  },
  examples: () => ({
    good: [{ files: { 'intro.md': 'Orders.\n## Get started with your connector\nAdd the trigger.' } }],
    bad: [
      {
        input: { files: { 'intro.md': 'Orders.\n## Actions\nList orders.\n## Triggers\nNone.' } },
        at: ['intro.md:2', 'intro.md:4'],
      },
    ],
  }),
});
