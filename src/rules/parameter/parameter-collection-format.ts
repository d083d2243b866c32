import { fixOf } from '../../kit/edits';
import { parameters } from '../../kit/examples';
import { at } from '../../kit/place';
import { caseFix } from '../../kit/structure-fix';
import { quote } from '../../kit/text';
import { ofOwner } from '../../kit/value';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { COLLECTION_FORMAT } from '../../model/tables/parameters';

export default definitionRule({
  id: 'pp-parameter-collection-format',
  title: 'Lists are separated by commas',
  why: 'The platform joins the items of a list with commas only; no published connector has another collectionFormat.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'CollectionFormatValueNotSupported', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#not-supported',
  fixable: true,
  on: 'typedValue',
  having: 'collectionFormat',
  *check({ node, kind }, { document }) {
    const value = node.members.get('collectionFormat');
    const format = textOf(value);
    if (value === undefined || kind === 'schema' || format === undefined || format === COLLECTION_FORMAT)
      return;
    yield {
      at: at(node, 'collectionFormat'),
      message: `Write "${COLLECTION_FORMAT}" instead of ${quote(format)} as the collectionFormat${ofOwner(node)}.`,
      // Another separator is another request, which the service may not understand.
      ...fixOf(caseFix(document, value, [COLLECTION_FORMAT])),
    };
  },
  examples: () => ({
    good: [
      parameters({
        name: 'ids',
        in: 'query',
        type: 'array',
        items: { type: 'string' },
        collectionFormat: 'csv',
      }),
    ],
    bad: [
      {
        input: parameters({
          name: 'ids',
          in: 'query',
          type: 'array',
          items: { type: 'string' },
          collectionFormat: 'CSV',
        }),
        at: ['/paths/~1orders/get/parameters/0/collectionFormat'],
      },
      {
        input: parameters({
          name: 'ids',
          in: 'query',
          type: 'array',
          items: { type: 'array', items: { type: 'string' }, collectionFormat: 'pipes' },
          collectionFormat: 'multi',
        }),
        at: [
          '/paths/~1orders/get/parameters/0/items/collectionFormat',
          '/paths/~1orders/get/parameters/0/collectionFormat',
        ],
      },
    ],
  }),
});
