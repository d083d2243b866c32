import { WHOLE_FILE } from '../../kit/connector';
import { headingOf, templateSectionsOf } from '../../kit/readme';
import { COMPLETE, readme, withReadme } from '../../kit/readme-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-readme-title',
  title: 'The readme has a title',
  why: 'Its one heading of level 1 names the connector; reviewers ask for it when the readme departs from the template.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
  once: true,
  *check({ contents: { readme: page } }) {
    const first = page?.sections[0];
    if (page === undefined) return;
    const named = new Set(templateSectionsOf(page).map(({ section }) => section));
    if (page.sections.some((section) => section.level === 1 && !named.has(section))) return;
    // A heading before the first of the template is meant as the title.
    if (first === undefined || named.has(first))
      yield {
        file: page,
        at: WHOLE_FILE,
        message: 'Begin the readme with the title "# " and the name of the connector.',
      };
    else
      yield {
        file: page,
        at: headingOf(first),
        message: `Make the title a heading of level 1: ${quote(`# ${first.heading}`)}.`,
      };
  },
  examples: {
    good: [withReadme(readme(COMPLETE)), withReadme('Contoso\n=====\nReads orders.')],
    bad: [
      { input: withReadme('Reads orders.\n\n# Prerequisites\nAn account.'), at: ['readme.md:1'] },
      { input: withReadme(readme(COMPLETE, '\n**Contoso Orders**\n')), at: ['readme.md:2'] },
      { input: withReadme(readme(COMPLETE, '## Contoso Orders')), at: ['readme.md:1'] },
    ],
  },
});
