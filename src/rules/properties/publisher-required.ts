import { properties } from '../../kit/examples';
import { at } from '../../kit/place';
import { isBlank } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-publisher-required',
  title: 'apiProperties.json names the publisher',
  why: "The publisher is shown on the connector's page; it is the company, or the person of an independent publisher.",
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#step-3a-publisher-and-stackowner-properties',
  once: true,
  on: 'properties',
  *check({ root, body }) {
    const publisher = body?.members.get('publisher');
    if (
      body === undefined ||
      (publisher !== undefined && !(publisher.kind === 'string' && isBlank(textOf(publisher))))
    )
      return;
    yield {
      at: at(root, 'properties', 'publisher'),
      message:
        'Add "publisher" with the full name of your company, such as "Contoso Corporation", or your own as an independent publisher.',
    };
  },
  examples: () => ({
    good: [properties({ publisher: 'Contoso Corporation' })],
    bad: [
      { input: properties({ stackOwner: 'Contoso' }), at: ['/properties'] },
      { input: properties({ publisher: ' ' }), at: ['/properties/publisher'] },
    ],
  }),
});
