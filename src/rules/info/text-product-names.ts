import { parameters, paths } from '../../kit/examples';
import { mentions } from '../../kit/mentions';
import { valueOf } from '../../kit/place';
import { enumerate, quote } from '../../kit/text';
import { shownTexts } from '../../kit/texts';
import { definitionRule } from '../../model/rule';
import { PRODUCT_NAMES } from '../../model/tables/products';

export default definitionRule({
  id: 'pp-text-product-names',
  title: 'Titles and descriptions of operations and parameters name no Power Platform product',
  why: 'The connector is shown inside these products, and the guidelines forbid their names in its texts.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'ValueContainsRestrictedWords' },
  reference: 'certification-submission#define-operation-and-parameter-summaries-and-descriptions',
  on: 'definition',
  *check(definition) {
    for (const { node, text, name } of shownTexts(definition)) {
      const names = mentions(text, PRODUCT_NAMES);
      if (names.length > 0)
        yield { at: valueOf(node), message: `Remove ${enumerate(names.map(quote))} from the ${name()}.` };
    }
  },
  examples: () => ({
    good: [
      paths({
        'get /platforms': {
          operationId: 'ListPlatforms',
          summary: 'List power platforms at sea',
          description: 'Lists the platforms whose power automates them.',
        },
      }),
    ],
    bad: [
      {
        input: paths({
          'post /orders': {
            operationId: 'CreateOrder',
            summary: 'Create an order from Power Automate',
            description: 'Creates an order for PowerApps and Power BI.',
          },
        }),
        at: ['/paths/~1orders/post/summary', '/paths/~1orders/post/description'],
      },
      {
        input: parameters({ name: 'source', in: 'query', type: 'string', description: 'Write Logic Apps.' }),
        at: ['/paths/~1orders/get/parameters/0/description'],
      },
    ],
  }),
});
