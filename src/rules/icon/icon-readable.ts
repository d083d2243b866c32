import { iconExample, iconProblem } from '../../kit/icon';
import { paths } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const definition = paths({});
const whole = iconExample();

export default connectorRule({
  id: 'pp-icon-readable',
  title: 'The icon can be decoded to its end',
  why: 'A file that was cut off or damaged on its way is shown in parts, or not at all, and cannot be checked.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.2.1.3' },
  reference: 'certification-submission#design-an-icon-for-your-connector',
  once: true,
  *check({ contents: { icon } }) {
    if (icon?.fault !== undefined)
      yield iconProblem(icon, `Export ${quote(icon.file.name)} once more: ${icon.fault}.`);
  },
  examples: () => ({
    good: [{ definition, files: { 'icon.png': whole } }],
    bad: [
      { input: { definition, files: { 'icon.png': () => whole().slice(0, 900) } }, at: ['icon.png:1'] },
      { input: { definition, files: { 'icon.png': () => whole().with(900, 77) } }, at: ['icon.png:1'] },
    ],
  }),
});
