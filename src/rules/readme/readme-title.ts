import { WHOLE_FILE } from '../../kit/connector';
import { templateSectionsOf } from '../../kit/readme';
import { COMPLETE, readme, withReadme } from '../../kit/readme-examples';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-readme-title',
  title: 'The readme has a title',
  why: 'It names the connector; reviewers ask for the headings of the template.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
  once: true,
  *check({ contents: { readme: page } }) {
    const first = page?.sections[0];
    // A heading before the first of the template is meant as the title.
    if (page === undefined || (first !== undefined && templateSectionsOf(page)[0]?.index !== 0)) return;
    yield {
      file: page,
      at: WHOLE_FILE,
      message: 'Begin the readme with the title: "# " and the name of the connector.',
    };
  },
  examples: () => ({
    good: [
      withReadme(readme(COMPLETE)),
      withReadme('Contoso\n=====\nReads orders.'),
      withReadme(readme(COMPLETE, '**Contoso Orders**\n')),
    ],
    bad: [
      { input: withReadme('Reads orders.\n\n# Prerequisites\nAn account.'), at: ['readme.md:1'] },
      { input: withReadme('Reads orders.'), at: ['readme.md:1'] },
    ],
  }),
});
