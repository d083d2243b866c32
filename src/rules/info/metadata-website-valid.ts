import { METADATA, metadata, metadataValue } from '../../kit/metadata';
import { valueOf } from '../../kit/place';
import { isBlank } from '../../kit/text';
import { addressFix, addressRepair, schemeOf } from '../../kit/web-address';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-metadata-website-valid',
  title: 'The website is an absolute web address',
  why: 'It becomes the link to the product in the documentation of the connector.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.3.1.3' },
  reference: 'certification-submission#step-3b-product-or-end-service-metadata',
  once: true,
  fixable: true,
  on: 'definition',
  *check(definition) {
    const { node, text } = metadataValue(definition, 'Website') ?? {};
    if (node === undefined || text === undefined || isBlank(text) || schemeOf(text) !== undefined) return;
    yield {
      at: valueOf(node),
      message: addressRepair(text, 'the website of the product'),
      ...addressFix(definition.document, node, text),
    };
  },
  examples: () => ({
    good: [metadata({ Website: 'https://www.contoso.com/products?id=orders' })],
    bad: [
      { input: metadata({ Website: 'www.contoso.com' }), at: [`/${METADATA}/0/propertyValue`] },
      {
        input: metadata({ Website: 'https://https://www.contoso.com' }),
        at: [`/${METADATA}/0/propertyValue`],
      },
      { input: metadata({ Website: 'Contoso' }), at: [`/${METADATA}/0/propertyValue`] },
    ],
  }),
});
