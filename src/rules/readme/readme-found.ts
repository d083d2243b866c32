import { pathIn, WHOLE_FILE } from '../../kit/connector';
import { paths } from '../../kit/examples';
import { hasFile } from '../../kit/readme';
import { COMPLETE, readme, withReadme } from '../../kit/readme-examples';
import { connectorRule } from '../../model/rule';

const definition = paths({});

export default connectorRule({
  id: 'pp-readme-found',
  title: "The connector has a readme.md in Microsoft's repository",
  why: "Microsoft's review of a pull request asks for it, from verified and independent publishers alike.",
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#create-a-readme-file-artifact',
  once: true,
  *check(connector) {
    if (connector.layout !== 'catalogue' || hasFile(connector, /^readme(\.|$)/i)) return;
    yield {
      file: { path: pathIn(connector, 'readme.md') },
      at: WHOLE_FILE,
      message:
        'Add readme.md with the prerequisites, operations, credentials and known issues of the connector.',
    };
  },
  examples: () => ({
    good: [withReadme(readme(COMPLETE), { definition, layout: 'catalogue' }), { definition }],
    bad: [
      { input: { definition, layout: 'catalogue', files: { 'notes.md': '# Notes' } }, at: ['readme.md:1'] },
    ],
  }),
});
