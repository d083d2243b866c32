import { anyCase } from '../../kit/connection';
import { properties } from '../../kit/examples';
import { at } from '../../kit/place';
import { isBlank } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-stack-owner-required',
  title: 'apiProperties.json names the owner of the service',
  why: 'Reviewers ask who owns the service behind the connector: the publisher, or for independent publishers somebody else.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#step-3a-publisher-and-stackowner-properties',
  once: true,
  on: 'properties',
  *check({ root, body }) {
    const owner = anyCase(body, 'stackOwner');
    if (body === undefined || (owner !== undefined && !(owner.kind === 'string' && isBlank(textOf(owner)))))
      return;
    yield {
      at: at(root, 'properties', 'stackOwner'),
      message: 'Add "stackOwner" with the name of the company that owns the service.',
    };
  },
  examples: () => ({
    good: [properties({ publisher: 'Nora Berg', stackOwner: 'Contoso' })],
    bad: [
      { input: properties({ publisher: 'Contoso' }), at: ['/properties'] },
      { input: properties({ publisher: 'Contoso', stackOwner: '' }), at: ['/properties/stackOwner'] },
    ],
  }),
});
