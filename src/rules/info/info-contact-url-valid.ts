import { info } from '../../kit/examples';
import { contactOf, lacks } from '../../kit/info';
import { at } from '../../kit/place';
import { isBlank } from '../../kit/text';
import { addressFix, addressRepair, schemeOf } from '../../kit/web-address';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-info-contact-url-valid',
  title: 'The url of the contact is an absolute web address',
  why: 'It becomes a link in the documentation of the connector.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'UrlNotValid', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  once: true,
  fixable: true,
  on: 'definition',
  *check(definition) {
    const contact = contactOf(definition);
    const node = contact?.members.get('url');
    const url = textOf(node);
    if (contact === undefined || node === undefined || url === undefined || schemeOf(url) !== undefined)
      return;
    // With neither address, pp-info-contact-reachable asks for one.
    if (isBlank(url) && lacks(contact, 'email')) return;
    yield {
      at: at(contact, 'url'),
      message: addressRepair(url, 'your support page'),
      ...addressFix(definition.document, node, url),
    };
  },
  examples: () => ({
    good: [
      info({ contact: { url: 'https://support.contoso.com:8443/help?topic=orders' } }),
      info({ contact: { email: 'support@contoso.com' } }),
    ],
    bad: [
      { input: info({ contact: { url: 'support.contoso.com' } }), at: ['/info/contact/url'] },
      { input: info({ contact: { url: 'See our website' } }), at: ['/info/contact/url'] },
      { input: info({ contact: { url: '', email: 'support@contoso.com' } }), at: ['/info/contact/url'] },
    ],
  }),
});
