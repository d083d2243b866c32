import { fixOf, setValue } from '../../kit/edits';
import { info } from '../../kit/examples';
import { contactOf, lacks } from '../../kit/info';
import { at } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-info-contact-email-valid',
  title: 'The email of the contact is an address in ASCII',
  why: 'Certification and users write to this address.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'ContactEmailNotValid', policy: '5000.3.1.4' },
  reference: 'certification-swagger-validator-rules#properties',
  once: true,
  fixable: true,
  on: 'definition',
  *check(definition) {
    const contact = contactOf(definition);
    const node = contact?.members.get('email');
    const email = textOf(node);
    if (contact === undefined || node === undefined || email === undefined || ADDRESS.test(email)) return;
    // With neither address, pp-info-contact-reachable asks for one.
    if (isBlank(email) && lacks(contact, 'url')) return;
    const bare = email.trim().replace(/^mailto:/i, '');
    const repair = ADDRESS.test(bare)
      ? `Write ${quote(bare)} instead of ${quote(email)}.`
      : `Replace ${quote(email)} by the email address of your support, such as "support@contoso.com".`;
    yield {
      at: at(contact, 'email'),
      message: repair,
      ...fixOf(ADDRESS.test(bare) ? setValue(definition.document, node, bare) : undefined),
    };
  },
  examples: () => ({
    good: [
      info({ contact: { email: 'first.last+orders@support.contoso.com' } }),
      info({ contact: { url: 'https://support.contoso.com' } }),
    ],
    bad: [
      { input: info({ contact: { email: 'mailto:support@contoso.com' } }), at: ['/info/contact/email'] },
      { input: info({ contact: { email: 'Contoso Support' } }), at: ['/info/contact/email'] },
      { input: info({ contact: { email: 'café@contoso.com' } }), at: ['/info/contact/email'] },
      {
        input: info({ contact: { url: 'https://support.contoso.com', email: '' } }),
        at: ['/info/contact/email'],
      },
    ],
  }),
});

const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;
