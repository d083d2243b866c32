import { iconExample, iconProblem, readIcon } from '../../kit/icon';
import { paths } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const definition = paths({});

export default connectorRule({
  id: 'pp-icon-opaque',
  title: 'The icon has no transparent pixels',
  why: 'The icon fills its tile by itself: transparent parts, rounded corners included, show whatever lies below.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.2.1.5' },
  reference: 'certification-submission#design-an-icon-for-your-connector',
  once: true,
  *check(connector) {
    const icon = readIcon(connector);
    if (icon === undefined || icon.pixels.transparent === 0) return;
    const share = Math.max(1, Math.round((100 * icon.pixels.transparent) / (icon.width * icon.height)));
    yield iconProblem(
      icon,
      `Fill the background of ${quote(icon.file.name)} with the brand color: ${share} % of it is transparent.`,
    );
  },
  examples: () => ({
    good: [{ definition, files: { 'icon.png': iconExample() } }],
    bad: [{ input: { definition, files: { 'icon.png': iconExample({ alpha: 0 }) } }, at: ['icon.png:1'] }],
  }),
});
