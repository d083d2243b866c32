import { iconExample, iconProblem } from '../../kit/icon';
import { paths } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import { MOST_ICON_SIDE, LEAST_ICON_SIDE } from '../../model/tables/icon';

const definition = paths({});

export default connectorRule({
  id: 'pp-icon-dimensions',
  title: `The icon is square and has ${LEAST_ICON_SIDE} to ${MOST_ICON_SIDE} pixels a side`,
  why: 'Certification refuses any other size, as the icon would be shown distorted or blurred.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.2.1.4' },
  reference: 'certification-submission#design-an-icon-for-your-connector',
  once: true,
  *check({ contents: { icon } }) {
    const { width, height } = icon ?? {};
    if (icon === undefined || width === undefined || height === undefined || isFit(width, height)) return;
    yield iconProblem(
      icon,
      `Export ${quote(icon.file.name)} with ${MOST_ICON_SIDE} x ${MOST_ICON_SIDE} pixels: it has ${width} x ${height}.`,
    );
  },
  examples: () => ({
    good: [100, 230].map((side) => ({
      definition,
      files: { 'icon.png': iconExample({ width: side, height: side }) },
    })),
    bad: [
      { width: 99, height: 99 },
      { width: 231, height: 231 },
      { width: 120, height: 100 },
    ].map((sketch) => ({
      input: { definition, files: { 'icon.png': iconExample(sketch) } },
      at: ['icon.png:1'],
    })),
  }),
});

function isFit(width: number, height: number): boolean {
  // A file without a header has no size, and is reported for that.
  if (width === 0 && height === 0) return true;
  return width === height && width >= LEAST_ICON_SIDE && width <= MOST_ICON_SIDE;
}
