import { categoriesIn, METADATA, metadata, metadataValue } from '../../kit/metadata';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';
import { CATEGORIES } from '../../model/tables/categories';

export default definitionRule({
  id: 'pp-metadata-categories-known',
  title: "Categories are taken from Microsoft's list",
  why: 'The galleries of connectors have these categories and no others.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'InvalidConnectorCategory', policy: '5000.2.6.2' },
  reference: 'certification-submission#step-3b-product-or-end-service-metadata',
  on: 'definition',
  *check(definition) {
    const { node, text = '' } = metadataValue(definition, 'Categories') ?? {};
    if (node === undefined) return;
    for (const category of new Set(categoriesIn(text)))
      if (!isKnown(category))
        yield {
          at: valueOf(node),
          message: `Replace ${quote(category)} by one of the ${CATEGORIES.length} categories, such as ${quote(nearest(category))}.`,
        };
  },
  examples: () => ({
    good: [
      metadata({ Categories: 'Content and Files;IT Operations' }),
      metadata({ Categories: 'Data; social media' }),
    ],
    bad: [
      { input: metadata({ Categories: 'CRM;Data' }), at: [`/${METADATA}/2/propertyValue`] },
      {
        input: metadata({ Categories: 'Orders;Invoices' }),
        at: [`/${METADATA}/2/propertyValue`, `/${METADATA}/2/propertyValue`],
      },
    ],
  }),
});

function isKnown(category: string): boolean {
  return CATEGORIES.some((known) => known.toLowerCase() === category.toLowerCase());
}

/** A category that shares a word with a wrong one; else a common one. */
function nearest(category: string): string {
  const words = new Set(wordsOf(category));
  return (
    CATEGORIES.find((known) => wordsOf(known).some((word) => word !== 'and' && words.has(word))) ??
    'Productivity'
  );
}

function wordsOf(category: string): string[] {
  return category.toLowerCase().split(/\W+/);
}
