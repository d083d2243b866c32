import { pathIn, WHOLE_FILE } from '../../kit/connector';
import { paths } from '../../kit/examples';
import { hasFile } from '../../kit/readme';
import { COMPLETE, readme, withReadme } from '../../kit/readme-examples';
import { connectorRule } from '../../model/rule';

const definition = paths({});

export default connectorRule({
  id: 'pp-readme-or-intro',
  title: 'The connector has a readme.md or an intro.md',
  why: 'Both kinds of publishers submit a readme.md, and a package for certification holds an intro.md.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#create-a-readme-file-artifact',
  once: true,
  *check(connector) {
    if (connector.layout !== 'own' || hasFile(connector, /^(readme|intro)(\.|$)/i)) return;
    yield {
      file: { path: pathIn(connector, 'readme.md') },
      at: WHOLE_FILE,
      message:
        'Write readme.md with the prerequisites, operations, credentials and known issues of the connector.',
    };
  },
  examples: () => ({
    good: [withReadme(readme(COMPLETE), { definition }), { definition, files: { 'intro.md': '# Contoso' } }],
    bad: [{ input: { definition }, at: ['readme.md:1'] }],
  }),
});
