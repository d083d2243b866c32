import { info } from '../../kit/examples';
import { contactOf, lacks } from '../../kit/info';
import { keyOf } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-info-contact-reachable',
  title: 'The contact has a url or an email',
  why: 'A name alone does not tell users how to reach the support.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'OneOfPropertiesRequired', policy: '5000.2.6.2' },
  reference: 'certification-submission#step-3b-product-or-end-service-metadata',
  once: true,
  on: 'definition',
  *check(definition) {
    const contact = contactOf(definition);
    if (contact !== undefined && lacks(contact, 'url') && lacks(contact, 'email'))
      yield {
        at: keyOf(contact),
        message: 'Add the "url" or the "email" of your support to the contact, best of all both.',
      };
  },
  examples: () => ({
    good: [info({ contact: { name: 'Contoso Support', url: 'https://support.contoso.com' } })],
    bad: [
      { input: info({ contact: { name: 'Contoso Support' } }), at: ['/info/contact'] },
      { input: info({ contact: { name: 'Contoso Support', email: '' } }), at: ['/info/contact'] },
    ],
  }),
});
