import { info } from '../../kit/examples';
import { contactOf, lacks } from '../../kit/info';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-info-contact-name',
  title: 'The contact has a name',
  why: 'Users want to know who answers: a support team, a company or a person.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#step-3b-product-or-end-service-metadata',
  once: true,
  on: 'definition',
  *check(definition) {
    const contact = contactOf(definition);
    if (contact !== undefined && lacks(contact, 'name'))
      yield { at: at(contact, 'name'), message: 'Add the "name" of your support team to the contact.' };
  },
  examples: () => ({
    good: [info({ contact: { name: 'Contoso Support', email: 'support@contoso.com' } })],
    bad: [
      { input: info({ contact: { email: 'support@contoso.com' } }), at: ['/info/contact'] },
      { input: info({ contact: { name: '', email: 'support@contoso.com' } }), at: ['/info/contact/name'] },
    ],
  }),
});
