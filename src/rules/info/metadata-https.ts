import { METADATA, metadata, metadataValue } from '../../kit/metadata';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { schemeOf } from '../../kit/web-address';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-metadata-https',
  title: 'Website and privacy policy are HTTPS addresses',
  why: 'Browsers warn of pages without HTTPS, and these two are linked in public documentation.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#step-3b-product-or-end-service-metadata',
  on: 'definition',
  *check(definition) {
    for (const name of ['Website', 'Privacy policy'] as const) {
      const { node, text = '' } = metadataValue(definition, name) ?? {};
      if (node === undefined || schemeOf(text) !== 'http') continue;
      yield {
        at: valueOf(node),
        message: `Write "https:" instead of "http:" in ${quote(text)}, if the page opens there.`,
      };
    }
  },
  examples: () => ({
    good: [metadata({ Website: 'https://www.contoso.com' })],
    bad: [
      {
        input: metadata({
          Website: 'http://www.contoso.com',
          'Privacy policy': 'http://www.contoso.com/privacy',
        }),
        at: [`/${METADATA}/0/propertyValue`, `/${METADATA}/1/propertyValue`],
      },
    ],
  }),
});
