import { properties } from '../../kit/examples';
import { at } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import { bareText } from '../../kit/words';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-stack-owner-independent',
  title: 'The service of an independent connector belongs to somebody else than its publisher',
  why: 'Independent publishers build connectors for services they do not own; owners publish as verified publishers.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['independent'],
  reference: 'certification-submission#step-3a-publisher-and-stackowner-properties',
  once: true,
  on: 'properties',
  *check({ root, body }) {
    const owner = textOf(body?.members.get('stackOwner'));
    const publisher = textOf(body?.members.get('publisher'));
    if (owner === undefined || publisher === undefined || isBlank(owner)) return;
    if (bareText(owner) !== bareText(publisher)) return;
    yield {
      at: at(root, 'properties', 'stackOwner'),
      message: `Write the company that owns the service as "stackOwner" instead of ${quote(owner)}, who is the publisher.`,
    };
  },
  examples: () => ({
    good: [properties({ publisher: 'Nora Berg', stackOwner: 'Contoso' })],
    bad: [
      {
        input: properties({ publisher: 'Nora Berg', stackOwner: 'Nora  Berg.' }),
        at: ['/properties/stackOwner'],
      },
    ],
  }),
});
