import { WHOLE_FILE } from '../../kit/connector';
import { missingSections } from '../../kit/readme';
import { COMPLETE, readme, withReadme } from '../../kit/readme-examples';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-readme-deployment',
  title: 'The readme of a verified publisher has deployment instructions',
  why: 'The template requires them of verified publishers, so that anyone can use the connector as a custom one.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified'],
  reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
  once: true,
  *check({ contents: { readme: page } }) {
    if (page === undefined || missingSections(page, ['Deployment Instructions']).length === 0) return;
    yield {
      file: page,
      at: WHOLE_FILE,
      message:
        'Add the section "## Deployment Instructions": how to deploy the connector as a custom connector.',
    };
  },
  examples: () => ({
    good: [
      withReadme(readme(COMPLETE)),
      withReadme('# Contoso\n## Installing the connector\nRun paconn create.'),
    ],
    bad: [{ input: withReadme('# Contoso\n## Prerequisites\nNone.'), at: ['readme.md:1'] }],
  }),
});
