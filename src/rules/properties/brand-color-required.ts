import { properties } from '../../kit/examples';
import { at } from '../../kit/place';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-brand-color-required',
  title: 'The connector has a brand color',
  why: "The color is the background of the connector's icon and of its cards in the designer.",
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.2.1.1' },
  reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
  once: true,
  on: 'properties',
  *check({ root, body }) {
    if (body !== undefined && !body.members.has('iconBrandColor'))
      yield {
        at: at(root, 'properties'),
        message:
          'Add "iconBrandColor" with a color such as "#0072C6"; independent publishers write "#da3b01".',
      };
  },
  examples: () => ({
    good: [properties({ iconBrandColor: '#0072C6' })],
    bad: [{ input: properties({ publisher: 'Contoso' }), at: ['/properties'] }],
  }),
});
