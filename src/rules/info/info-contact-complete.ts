import { info } from '../../kit/examples';
import { contactOf, lacks } from '../../kit/info';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-info-contact-complete',
  title: 'The contact has both a url and an email',
  why: 'Microsoft asks for both; one of them is enough to be certified.',
  severity: 'info',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#step-3b-product-or-end-service-metadata',
  once: true,
  on: 'definition',
  *check(definition) {
    const contact = contactOf(definition);
    if (contact === undefined || lacks(contact, 'url') === lacks(contact, 'email')) return;
    const missing = lacks(contact, 'url') ? 'url' : 'email';
    // An empty one is no valid address: pp-info-contact-url-valid, pp-info-contact-email-valid.
    if (contact.members.has(missing)) return;
    yield { at: at(contact, missing), message: `Add the "${missing}" of your support to the contact.` };
  },
  examples: () => ({
    good: [
      info({
        contact: { name: 'Contoso', url: 'https://support.contoso.com', email: 'support@contoso.com' },
      }),
    ],
    bad: [
      {
        input: info({ contact: { name: 'Contoso', url: 'https://support.contoso.com' } }),
        at: ['/info/contact'],
      },
      {
        input: info({ contact: { name: 'Contoso', email: 'support@contoso.com' } }),
        at: ['/info/contact'],
      },
    ],
  }),
});
