import { WHOLE_FILE } from '../../kit/connector';
import { missingSections, type TemplateSection } from '../../kit/readme';
import { COMPLETE, readme, withReadme } from '../../kit/readme-examples';
import { connectorRule } from '../../model/rule';

const REQUIRED: Readonly<Partial<Record<TemplateSection, string>>> = {
  Prerequisites: 'the plans, licenses and tools that users need',
  'Supported Operations': 'what each action and trigger does',
  'Obtaining Credentials': 'how users sign in and where they get what that takes',
  'Known Issues and Limitations': 'what does not work, or that nothing is known',
};
const NAMES: readonly TemplateSection[] = [
  'Prerequisites',
  'Supported Operations',
  'Obtaining Credentials',
  'Known Issues and Limitations',
];

export default connectorRule({
  id: 'pp-readme-section',
  title: 'The readme has the sections that the template requires',
  why: 'Reviewers send a readme back that lacks one; users look for them in every connector.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
  *check({ contents: { readme: page } }) {
    if (page === undefined) return;
    for (const name of missingSections(page, NAMES))
      yield {
        file: page,
        at: WHOLE_FILE,
        message: `Add the section "## ${name}": ${REQUIRED[name] ?? name}.`,
      };
  },
  examples: () => ({
    good: [
      withReadme(readme(COMPLETE)),
      withReadme(
        '# Contoso\n**Pre-requisites:**\n\nNone.\n\n## 1. Actions & triggers\nList orders.\n## How to get credentials?\nAsk us.\n##Known issues & limitations\nNone.',
      ),
    ],
    bad: [
      {
        input: withReadme('# Contoso\n## Prerequisites\nAn account.\n## Actions\nList orders.'),
        at: ['readme.md:1', 'readme.md:1'],
      },
      {
        input: withReadme('# Limitations of actions\nNo section at all.'),
        at: ['readme.md:1', 'readme.md:1', 'readme.md:1', 'readme.md:1'],
      },
    ],
  }),
});
