import {
  brandColorText,
  colorDistance,
  colorOf,
  EDGE_TOLERANCE,
  hexOf,
  iconExample,
  iconProblem,
  plainBackground,
  readIcon,
} from '../../kit/icon';
import { properties } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import { DEFAULT_BRAND_COLORS } from '../../model/tables/properties';

const NEARLY = 3;

export default connectorRule({
  id: 'pp-icon-background-default',
  title: 'The background of the icon is neither white nor the blue of the portal',
  why: 'Both say that no color was chosen, and certification refuses them; the brand color changes with the background.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.2.1.5' },
  reference: 'certification-submission#design-an-icon-for-your-connector',
  once: true,
  *check(connector) {
    const icon = readIcon(connector);
    const background = icon && plainBackground(icon.pixels, EDGE_TOLERANCE);
    // Where the brand color is another one, the background has to become that.
    if (icon === undefined || background === undefined || isChosen(brandColorText(connector))) return;
    if (!DEFAULT_BRAND_COLORS.some((hex) => isNearly(background, hex))) return;
    yield iconProblem(
      icon,
      `Give ${quote(icon.file.name)} and "iconBrandColor" a color of your own instead of "${hexOf(background)}".`,
    );
  },
  examples: () => ({
    good: [
      {
        properties: properties({ iconBrandColor: '#0078d4' }),
        files: { 'icon.png': iconExample({ background: '#0078d4' }) },
      },
    ],
    bad: ['#ffffff', '#007ee5'].map((color) => ({
      input: {
        properties: properties({ iconBrandColor: color }),
        files: { 'icon.png': iconExample({ background: color }) },
      },
      at: ['icon.png:1'],
    })),
  }),
});

function isChosen(brand: string | undefined): boolean {
  return colorOf(brand ?? '') !== undefined && !DEFAULT_BRAND_COLORS.includes(brand?.toLowerCase() ?? '');
}

function isNearly(background: readonly [number, number, number], hex: string): boolean {
  const color = colorOf(hex);
  return color !== undefined && colorDistance(background, color) <= NEARLY;
}
