import { fixOf, setValue } from '../../kit/edits';
import { exactCategories, METADATA, metadata, metadataValue } from '../../kit/metadata';
import { valueOf } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-metadata-categories-separator',
  title: 'One semicolon stands between categories, and none at the end',
  why: 'What stands between two separators counts as a category, and an empty one or one with a comma is unknown.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'InvalidConnectorCategory', policy: '5000.2.6.2' },
  reference: 'certification-submission#step-3b-product-or-end-service-metadata',
  once: true,
  fixable: true,
  on: 'definition',
  *check(definition) {
    const { node, text = '' } = metadataValue(definition, 'Categories') ?? {};
    if (
      node === undefined ||
      isBlank(text) ||
      text.split(';').every((part) => !isBlank(part) && !part.includes(','))
    )
      return;
    const repaired = exactCategories(text).join(';');
    const repair = repaired === '' ? 'Write a category' : `Write ${quote(repaired)}`;
    yield {
      at: valueOf(node),
      message: `${repair} instead of ${quote(text)}.`,
      ...fixOf(repaired === '' ? undefined : setValue(definition.document, node, repaired)),
    };
  },
  examples: () => ({
    good: [metadata({ Categories: 'Finance;Data' })],
    bad: [
      { input: metadata({ Categories: 'Finance;Data;' }), at: [`/${METADATA}/2/propertyValue`] },
      { input: metadata({ Categories: 'Finance,Data' }), at: [`/${METADATA}/2/propertyValue`] },
      { input: metadata({ Categories: ';' }), at: [`/${METADATA}/2/propertyValue`] },
    ],
  }),
});
