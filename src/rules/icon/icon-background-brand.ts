import {
  brandColorText,
  colorDistance,
  colorOf,
  hexOf,
  iconExample,
  iconProblem,
  EDGE_TOLERANCE,
  plainBackground,
  readIcon,
} from '../../kit/icon';
import { properties } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import { DEFAULT_BRAND_COLORS } from '../../model/tables/properties';

const green = properties({ iconBrandColor: '#0b6a0b' });

export default connectorRule({
  id: 'pp-icon-background-brand',
  title: 'The background of the icon is the brand color',
  why: 'The tile around the icon is filled with "iconBrandColor", so any other background shows as a square in it.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.2.1.5' },
  reference: 'certification-submission#design-an-icon-for-your-connector',
  once: true,
  options: {
    tolerance: {
      default: 32,
      minimum: 0,
      meaning:
        'How much red, green and blue may differ from the brand color, of 255: as much as in a published icon.',
    },
  },
  *check(connector, { tolerance }) {
    const icon = readIcon(connector);
    const text = brandColorText(connector);
    const brand = colorOf(text ?? '');
    if (icon === undefined || brand === undefined || text === undefined) return;
    // Such a brand color has to change itself.
    if (DEFAULT_BRAND_COLORS.includes(text.toLowerCase())) return;
    const background = plainBackground(icon.pixels, EDGE_TOLERANCE);
    if (background === undefined || colorDistance(background, brand) <= tolerance) return;
    yield iconProblem(
      icon,
      `Fill the background of ${quote(icon.file.name)} with ${quote(text)}, the brand color, instead of "${hexOf(background)}".`,
    );
  },
  examples: () => ({
    good: [
      { properties: green, files: { 'icon.png': iconExample({ background: '#0b6a0b' }) } },
      { properties: green, files: { 'icon.png': iconExample({ background: '#0c6c0a' }) } },
    ],
    bad: [
      {
        input: { properties: green, files: { 'icon.png': iconExample({ background: '#ffffff' }) } },
        at: ['icon.png:1'],
      },
    ],
  }),
});
