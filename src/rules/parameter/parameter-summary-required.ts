import { parameters, paths } from '../../kit/examples';
import { lacks } from '../../kit/info';
import { isMisspelt } from '../../kit/misspelt';
import { isField, labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { titleOf } from '../../kit/words';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-parameter-summary-required',
  title: 'Visible parameters have an x-ms-summary',
  why: 'The x-ms-summary is the title of the field in the designer.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'connector-string-guidance#parameters',
  on: 'parameter',
  where: (parameter) => lacks(parameter.node, 'x-ms-summary') && isField(parameter),
  *check(parameter) {
    if (isMisspelt(parameter.node, 'parameter', 'x-ms-summary')) return;
    const title = titleOf(parameter.name ?? '') || 'Order ID';
    yield {
      at: at(parameter.node, 'x-ms-summary'),
      message: `Add an "x-ms-summary" such as "${title}" to the ${labelOf(parameter)}.`,
    };
  },
  examples: () => ({
    good: [
      parameters({ name: 'pageSize', in: 'query', type: 'integer', 'x-ms-summary': 'Page Size' }),
      parameters({ name: 'api-version', in: 'query', type: 'string', 'x-ms-visibility': 'internal' }),
      parameters({ name: 'order', in: 'body', schema: { type: 'object' } }),
    ],
    bad: [
      {
        input: parameters(
          { name: 'pageSize', in: 'query', type: 'integer', description: 'Orders on each page.' },
          { name: 'status', in: 'query', type: 'string', 'x-ms-summary': '' },
        ),
        at: ['/paths/~1orders/get/parameters/0', '/paths/~1orders/get/parameters/1/x-ms-summary'],
      },
      {
        input: paths(
          {
            'get /orders': { operationId: 'ListOrders', parameters: [{ $ref: '#/parameters/Top' }] },
            'get /items': {
              operationId: 'ListItems',
              'x-ms-visibility': 'internal',
              parameters: [{ $ref: '#/parameters/Top' }],
            },
          },
          { parameters: { Top: { name: 'top', in: 'query', type: 'integer' } } },
        ),
        at: ['/parameters/Top'],
      },
    ],
  }),
});
