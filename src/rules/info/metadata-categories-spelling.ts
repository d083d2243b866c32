import { setValue } from '../../kit/edits';
import { exactCategories, METADATA, metadata, metadataValue } from '../../kit/metadata';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-metadata-categories-spelling',
  title: 'Categories are spelled as in the list, without spaces around them',
  why: 'A few connectors were published with other capitals or spaces, but nobody promises that it works.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#step-3b-product-or-end-service-metadata',
  once: true,
  fixable: true,
  on: 'definition',
  *check(definition) {
    const { node, text = '' } = metadataValue(definition, 'Categories') ?? {};
    const exact = exactCategories(text);
    // Where the separators are wrong, that is said already.
    if (
      node === undefined ||
      text.split(';').length !== exact.length ||
      text.includes(',') ||
      exact.join(';') === text
    )
      return;
    yield {
      at: valueOf(node),
      message: `Write ${quote(exact.join(';'))} instead of ${quote(text)}.`,
      fix: setValue(definition.document, node, exact.join(';')),
    };
  },
  examples: () => ({
    good: [metadata({ Categories: 'Social Media;Data' })],
    bad: [
      { input: metadata({ Categories: 'Social media' }), at: [`/${METADATA}/2/propertyValue`] },
      { input: metadata({ Categories: 'Finance; Data' }), at: [`/${METADATA}/2/propertyValue`] },
    ],
  }),
});
