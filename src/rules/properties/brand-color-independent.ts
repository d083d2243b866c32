import { setValue } from '../../kit/edits';
import { properties } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';
import { INDEPENDENT_BRAND_COLOR as COLOR } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-brand-color-independent',
  title: `Independent publishers use the brand color ${COLOR}`,
  why: 'All connectors of the independent publisher program share one icon and one color.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['independent'],
  microsoft: { policy: '5000.2.1.1' },
  reference: 'certification-submission-ip',
  once: true,
  fixable: true,
  on: 'properties',
  *check({ root, body, document }) {
    const value = body?.members.get('iconBrandColor');
    const color = textOf(value);
    if (value === undefined || color === undefined || color.toLowerCase() === COLOR) return;
    yield {
      at: at(root, 'properties', 'iconBrandColor'),
      message: `Write "${COLOR}" instead of ${quote(color)}: it is the color of all independent publishers.`,
      fix: setValue(document, value, COLOR),
    };
  },
  examples: () => ({
    good: [properties({ iconBrandColor: '#DA3B01' })],
    bad: [{ input: properties({ iconBrandColor: '#0072C6' }), at: ['/properties/iconBrandColor'] }],
  }),
});
