import { categoriesIn, METADATA, metadata, metadataValue } from '../../kit/metadata';
import { valueOf } from '../../kit/place';
import { definitionRule } from '../../model/rule';
import { CATEGORY_LIMIT } from '../../model/tables/categories';

export default definitionRule({
  id: 'pp-metadata-categories-count',
  title: `The connector has at most ${CATEGORY_LIMIT} categories`,
  why: 'A connector that stands everywhere is found nowhere; Microsoft allows two.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'TooManyConnectorCategories', policy: '5000.2.6.2' },
  reference: 'certification-submission#step-3b-product-or-end-service-metadata',
  once: true,
  on: 'definition',
  *check(definition) {
    const { node, text = '' } = metadataValue(definition, 'Categories') ?? {};
    const { length } = categoriesIn(text);
    if (node !== undefined && length > CATEGORY_LIMIT)
      yield { at: valueOf(node), message: `Choose ${CATEGORY_LIMIT} of these ${length} categories.` };
  },
  examples: () => ({
    good: [metadata({ Categories: 'Finance;Data' })],
    bad: [{ input: metadata({ Categories: 'Finance;Data;Commerce' }), at: [`/${METADATA}/2/propertyValue`] }],
  }),
});
