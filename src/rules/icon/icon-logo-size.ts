import { iconExample, iconProblem, plainBackground, readIcon } from '../../kit/icon';
import { paths } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import { LOGO_PERCENT } from '../../model/tables/icon';

const definition = paths({});

export default connectorRule({
  id: 'pp-icon-logo-size',
  title: `The logo takes less than ${LOGO_PERCENT} % of the width and of the height of the icon`,
  why: 'The platform cuts and shrinks the icon in places, so a logo needs room around it: 160 of 230 pixels are right.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified'],
  reference: 'certification-submission#design-an-icon-for-your-connector',
  once: true,
  options: {
    percent: {
      default: LOGO_PERCENT,
      minimum: 1,
      meaning:
        "The part of a side that the logo stays below; the default is that of Microsoft's Solution Checker.",
    },
    tolerance: {
      default: 32,
      minimum: 0,
      meaning: 'How much red, green and blue of the background may differ before they count as logo, of 255.',
    },
  },
  *check(connector, { percent, tolerance }) {
    const icon = readIcon(connector);
    if (icon === undefined || plainBackground(icon.pixels, tolerance) === undefined) return;
    const { rows, columns } = icon.pixels;
    const [width, height] = [extent(columns, tolerance), extent(rows, tolerance)];
    if (100 * width < percent * icon.width && 100 * height < percent * icon.height) return;
    const most = (side: number): number => Math.ceil((percent * side) / 100) - 1;
    yield iconProblem(
      icon,
      `Shrink the logo in ${quote(icon.file.name)} to ${most(icon.width)} x ${most(icon.height)} pixels: it has ${width} x ${height}.`,
    );
  },
  examples: () => ({
    good: [{ definition, files: { 'icon.png': iconExample({ width: 230, height: 230, logo: 69 }) } }],
    bad: [{ input: { definition, files: { 'icon.png': iconExample({ logo: 90 }) } }, at: ['icon.png:1'] }],
  }),
});

/** How many rows or columns lie between the first and the last that differ from the background. */
function extent(distances: readonly number[], tolerance: number): number {
  const differs = (distance: number): boolean => distance > tolerance;
  const first = distances.findIndex(differs);
  return first === -1 ? 0 : distances.findLastIndex(differs) - first + 1;
}
