import { WHOLE_FILE } from '../../kit/connector';
import { missingSections } from '../../kit/readme';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-intro-section',
  title: 'The intro.md has the prerequisites and the known issues',
  why: "It becomes part of the connector's page in Microsoft's documentation, where users look for both.",
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified'],
  reference: 'submit-for-certification#submit-to-isv-studio',
  *check({ contents: { intro } }) {
    if (intro === undefined) return;
    for (const name of missingSections(intro, ['Prerequisites', 'Known Issues and Limitations']))
      yield { file: intro, at: WHOLE_FILE, message: `Add the section "## ${name}" to ${intro.name}.` };
  },
  examples: () => ({
    good: [
      { files: { 'intro.md': 'Orders.\n## Pre-requisites\nNone.\n## Known issues and limitations\nNone.' } },
    ],
    bad: [
      { input: { files: { 'intro.md': 'Orders.\n## FAQ\nNone.' } }, at: ['intro.md:1', 'intro.md:1'] },
      { input: { files: { 'intro.md': 'Orders.\n## Prerequisites\nNone.' } }, at: ['intro.md:1'] },
    ],
  }),
});
