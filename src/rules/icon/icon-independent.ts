import { iconExample, iconProblem } from '../../kit/icon';
import { paths } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const definition = paths({});

export default connectorRule({
  id: 'pp-icon-independent',
  title: 'The connector of an independent publisher has no icon',
  why: 'All connectors of independent publishers get the same icon from Microsoft; reviewers ask for any other to be removed.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['independent'],
  reference: 'certification-submission#design-an-icon-for-your-connector',
  once: true,
  *check({ contents: { icon } }) {
    if (icon !== undefined)
      yield iconProblem(
        icon,
        `Remove ${quote(icon.file.name)}: Microsoft gives every independent connector its icon.`,
      );
  },
  examples: () => ({
    good: [{ definition, files: { 'images/create-key.png': iconExample() } }],
    bad: [{ input: { definition, files: { 'icon.png': iconExample() } }, at: ['icon.png:1'] }],
  }),
});
