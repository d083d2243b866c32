import { EDGE_TOLERANCE, iconExample, iconProblem, plainBackground, readIcon } from '../../kit/icon';
import { paths } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const definition = paths({});

export default connectorRule({
  id: 'pp-icon-background-plain',
  title: 'The background of the icon is one color',
  why: 'The tile around the icon has the brand color, so a gradient or a picture in the background ends at a visible edge.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.2.1.5' },
  reference: 'certification-submission#design-an-icon-for-your-connector',
  once: true,
  options: {
    tolerance: {
      default: EDGE_TOLERANCE,
      minimum: 0,
      meaning: 'How much red, green and blue may differ at the edge, of 255; Microsoft does not publish it.',
    },
  },
  *check(connector, { tolerance }) {
    const icon = readIcon(connector);
    if (icon?.pixels.background === undefined || plainBackground(icon.pixels, tolerance) !== undefined)
      return;
    yield iconProblem(
      icon,
      `Give ${quote(icon.file.name)} a background of one color, the brand color, up to its edges.`,
    );
  },
  examples: () => ({
    good: [{ definition, files: { 'icon.png': iconExample({ lower: '#106a10' }) } }],
    bad: [
      { input: { definition, files: { 'icon.png': iconExample({ lower: '#b4a0ff' }) } }, at: ['icon.png:1'] },
    ],
  }),
});
