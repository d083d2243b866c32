import { METADATA, metadata, metadataValue } from '../../kit/metadata';
import { valueOf } from '../../kit/place';
import { isBlank } from '../../kit/text';
import { addressFix, addressRepair, schemeOf } from '../../kit/web-address';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-metadata-privacy-policy-valid',
  title: 'The privacy policy is an absolute web address',
  why: 'Users must be able to read what happens to their data before they connect.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.3.1.5' },
  reference: 'certification-submission#step-3b-product-or-end-service-metadata',
  once: true,
  fixable: true,
  on: 'definition',
  *check(definition) {
    const { node, text } = metadataValue(definition, 'Privacy policy') ?? {};
    if (node === undefined || text === undefined || isBlank(text) || schemeOf(text) !== undefined) return;
    yield {
      at: valueOf(node),
      message: addressRepair(text, 'the privacy policy'),
      ...addressFix(definition.document, node, text),
    };
  },
  examples: () => ({
    good: [metadata({ 'Privacy policy': 'https://www.contoso.com/privacy%20policy.pdf' })],
    bad: [
      {
        input: metadata({ 'Privacy policy': 'hhttps://www.contoso.com/privacy' }),
        at: [`/${METADATA}/1/propertyValue`],
      },
      {
        input: metadata({ 'Privacy policy': 'https://www.contoso.com/privacy policy.pdf' }),
        at: [`/${METADATA}/1/propertyValue`],
      },
      {
        input: metadata({ 'Privacy policy': 'www.contoso.com/privacy' }),
        at: [`/${METADATA}/1/propertyValue`],
      },
      { input: metadata({ 'Privacy policy': 'Not available' }), at: [`/${METADATA}/1/propertyValue`] },
    ],
  }),
});
