import { fixOf, setValue } from '../../kit/edits';
import { properties } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';
import { DEFAULT_BRAND_COLORS } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-brand-color-valid',
  title: 'The brand color is written #rrggbb',
  why: 'A color that cannot be read is refused at certification. Independent publishers have a color of their own.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified'],
  microsoft: { policy: '5000.2.1.1' },
  reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
  once: true,
  fixable: true,
  on: 'properties',
  *check({ root, body, document }) {
    const value = body?.members.get('iconBrandColor');
    const color = textOf(value);
    if (value === undefined || color === undefined || /^#[0-9a-f]{6}$/i.test(color)) return;
    const right = repaired(color);
    // The colors of the portal are to be replaced: pp-brand-color-default.
    const settled = right !== undefined && !DEFAULT_BRAND_COLORS.includes(right.toLowerCase());
    yield {
      at: at(root, 'properties', 'iconBrandColor'),
      message: `Write ${right === undefined ? '"#" and six hexadecimal digits, such as "#0072C6",' : quote(right)} instead of ${quote(color)}.`,
      ...fixOf(settled ? setValue(document, value, right) : undefined),
    };
  },
  examples: () => ({
    good: [properties({ iconBrandColor: '#0072C6' }), properties({ iconBrandColor: '#ffb900' })],
    bad: [
      { input: properties({ iconBrandColor: '0072C6' }), at: ['/properties/iconBrandColor'] },
      { input: properties({ iconBrandColor: '#fb9' }), at: ['/properties/iconBrandColor'] },
      { input: properties({ iconBrandColor: 'orange' }), at: ['/properties/iconBrandColor'] },
    ],
  }),
});

function repaired(color: string): string | undefined {
  const digits = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(color)?.[1];
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}
