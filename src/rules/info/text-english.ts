import { parameters, paths } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { foreignTexts } from '../../kit/texts';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-text-english',
  title: 'Titles and descriptions of operations and parameters are in English',
  why: 'Microsoft translates connectors from English into all other languages.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'ValueMustBeInEnglish' },
  reference: 'certification-submission#define-operation-and-parameter-summaries-and-descriptions',
  on: 'definition',
  *check(definition) {
    for (const { node, name, foreign } of foreignTexts(definition))
      yield { at: valueOf(node), message: `Write the ${name()} in English, without ${quote(foreign)}.` };
  },
  examples: () => ({
    good: [
      paths({
        'get /cafes': { operationId: 'ListCafes', summary: 'List cafés', description: 'Sizes in Ω.' },
      }),
      paths({
        'get /orders': { operationId: 'ListOrders', summary: 'Заказы', 'x-ms-visibility': 'internal' },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: 'ListOrders', summary: '注文の一覧', description: 'Lists заказы.' },
        }),
        at: ['/paths/~1orders/get/summary', '/paths/~1orders/get/description'],
      },
      {
        input: parameters({ name: 'top', in: 'query', type: 'integer', 'x-ms-summary': '件数' }),
        at: ['/paths/~1orders/get/parameters/0/x-ms-summary'],
      },
    ],
  }),
});
