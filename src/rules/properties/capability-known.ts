import { fixOf } from '../../kit/edits';
import { properties } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { caseFix } from '../../kit/structure-fix';
import { suggest } from '../../kit/suggest';
import { enumerate, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';
import { CAPABILITIES } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-capability-known',
  title: 'Capabilities of the connector are known ones',
  why: 'The platform compares them letter by letter and ignores others.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#api-properties-file',
  fixable: true,
  on: 'properties',
  *check({ body, document }) {
    const items = body?.members.get('capabilities')?.items ?? [];
    const listed = new Set(items.map(textOf));
    for (const item of items) {
      const name = textOf(item);
      if (name === undefined || CAPABILITIES.includes(name)) continue;
      const near = suggest(name, CAPABILITIES);
      yield {
        at: valueOf(item),
        message: `Write ${near === undefined ? enumerate(CAPABILITIES.map(quote), 'or') : quote(near)} instead of ${quote(name)} in "capabilities".`,
        ...fixOf(listed.has(near) ? undefined : caseFix(document, item, CAPABILITIES)),
      };
    }
  },
  examples: () => ({
    good: [properties({ capabilities: ['actions', 'triggers'] }), properties({ capabilities: [] })],
    bad: [
      {
        input: properties({ capabilities: ['Actions', 'on-premises data'] }),
        at: ['/properties/capabilities/0', '/properties/capabilities/1'],
      },
    ],
  }),
});
