import { properties } from '../../kit/examples';
import { at } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import { bareText } from '../../kit/words';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-stack-owner-verified',
  title: 'Verified publishers own the service of their connector',
  why: 'The two names are the same unless you publish on behalf of the owner; reviewers ask about any difference.',
  severity: 'info',
  evidence: 'review',
  publishers: ['verified'],
  reference: 'certification-submission#step-3a-publisher-and-stackowner-properties',
  once: true,
  on: 'properties',
  *check({ root, body }) {
    const owner = textOf(body?.members.get('stackOwner'));
    const publisher = textOf(body?.members.get('publisher'));
    if (owner === undefined || publisher === undefined || isBlank(owner) || isBlank(publisher)) return;
    if (bareText(owner) === bareText(publisher)) return;
    yield {
      at: at(root, 'properties', 'stackOwner'),
      message: `Write ${quote(publisher)} instead of ${quote(owner)} if you own the service yourself.`,
    };
  },
  examples: () => ({
    good: [properties({ publisher: 'Contoso Ltd.', stackOwner: 'Contoso Ltd' })],
    bad: [
      { input: properties({ publisher: 'Contoso', stackOwner: 'Fabrikam' }), at: ['/properties/stackOwner'] },
    ],
  }),
});
