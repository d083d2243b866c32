import { info } from '../../kit/examples';
import { infoOf } from '../../kit/info';
import { isMisspelt } from '../../kit/misspelt';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-info-contact-required',
  title: 'The connector has a contact',
  why: 'The documentation of a certified connector tells its users where to get help.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'certification-submission#step-3b-product-or-end-service-metadata',
  once: true,
  on: 'definition',
  *check(definition) {
    const object = infoOf(definition);
    if (object !== undefined && !object.members.has('contact') && !isMisspelt(object, 'info', 'contact'))
      yield {
        at: at(object, 'contact'),
        message: 'Add a "contact" to "info" with the name, url and email of your support.',
      };
  },
  examples: () => ({
    good: [
      info({ title: 'Contoso Orders', contact: { name: 'Contoso Support', email: 'support@contoso.com' } }),
    ],
    bad: [{ input: info({ title: 'Contoso Orders' }), at: ['/info'] }],
  }),
});
