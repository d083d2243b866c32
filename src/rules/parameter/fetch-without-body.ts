import { paths } from '../../kit/examples';
import { inUse, isContent, kindOf } from '../../kit/parameter';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-fetch-without-body',
  title: 'GET operations send no content',
  why: 'Servers and proxies drop the body of a GET request, so the values never arrive.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'BodyOrFormDataParameterInFetchOperationNotAllowed' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  where: ({ method }) => method === 'get',
  *check({ parameters, label }) {
    for (const use of parameters.filter(isContent))
      yield {
        at: inUse(use, 'in'),
        message: `Move the ${kindOf(use.parameter)} ${quote(use.parameter.name ?? '')} of ${label} to the query, or use POST: a GET request has no content.`,
      };
  },
  examples: () => ({
    good: [
      paths({
        'post /orders/search': {
          operationId: 'SearchOrders',
          parameters: [{ name: 'filter', in: 'body', schema: {} }],
        },
        'get /orders': {
          operationId: 'ListOrders',
          parameters: [{ name: 'filter', in: 'query', type: 'string' }],
        },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': {
            operationId: 'ListOrders',
            parameters: [{ name: 'filter', in: 'body', schema: {} }],
          },
          'get /invoices': {
            operationId: 'ListInvoices',
            parameters: [{ name: 'year', in: 'formData', type: 'integer' }],
          },
        }),
        at: ['/paths/~1orders/get/parameters/0/in', '/paths/~1invoices/get/parameters/0/in'],
      },
    ],
  }),
});
