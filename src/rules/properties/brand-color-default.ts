import { properties } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';
import { DEFAULT_BRAND_COLORS } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-brand-color-default',
  title: 'The brand color is neither white nor the default blue',
  why: 'Both are what a connector has when nobody chose a color, and certification refuses them.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified'],
  microsoft: { policy: '5000.2.1.1' },
  reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
  once: true,
  on: 'properties',
  *check({ root, body }) {
    const color = textOf(body?.members.get('iconBrandColor'));
    if (color !== undefined && DEFAULT_BRAND_COLORS.includes(color.toLowerCase()))
      yield {
        at: at(root, 'properties', 'iconBrandColor'),
        message: `Replace ${quote(color)} with the color of your brand.`,
      };
  },
  examples: () => ({
    good: [properties({ iconBrandColor: '#fffffe' }), properties({ iconBrandColor: '#007EE6' })],
    bad: [
      { input: properties({ iconBrandColor: '#FFFFFF' }), at: ['/properties/iconBrandColor'] },
      { input: properties({ iconBrandColor: '#007ee5' }), at: ['/properties/iconBrandColor'] },
    ],
  }),
});
