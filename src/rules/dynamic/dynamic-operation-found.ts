import { paths } from '../../kit/examples';
import { nearest } from '../../kit/nearest';
import { at } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import type { Json } from '../../model/rule';
import { definitionRule } from '../../model/rule';

/** An operation with a parameter whose values `listId` provides, and the operation that lists them. */
const dynamicValues = (listId: string): Json => ({
  operationId: 'ListOrders',
  parameters: [
    {
      name: 'customer',
      in: 'query',
      type: 'string',
      'x-ms-dynamic-values': { operationId: listId, 'value-path': 'id', 'value-title': 'name' },
    },
  ],
});
const listCustomers: Json = { operationId: 'ListCustomers', 'x-ms-visibility': 'internal' };

export default definitionRule({
  id: 'pp-dynamic-operation-found',
  title: 'Dynamic extensions call an operation of the definition',
  why: 'Where the operation does not exist, the designer shows an error instead of the values or the schema.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationIdNotFound', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#use-dynamic-values',
  on: 'dynamicCall',
  *check({ node, extension, operationId, target }, { operationsById }) {
    if (isBlank(operationId) || operationId === undefined || target !== undefined) return;
    const meant = nearest(operationId, operationsById);
    const repair = meant === undefined ? 'Name an operation of this definition' : `Write ${quote(meant)}`;
    yield {
      at: at(node, 'operationId'),
      message: `${repair} instead of ${quote(operationId)} in "${extension}": no operation has this id.`,
    };
  },
  examples: () => ({
    good: [paths({ 'get /orders': dynamicValues('ListCustomers'), 'get /customers': listCustomers })],
    bad: [
      {
        input: paths({ 'get /orders': dynamicValues('ListCustomer'), 'get /customers': listCustomers }),
        at: ['/paths/~1orders/get/parameters/0/x-ms-dynamic-values/operationId'],
      },
      {
        input: {
          ...paths({ 'get /orders': dynamicValues('GetAllOfThem') }),
          'x-ms-capabilities': { testConnection: { operationId: 'WhoAmI' } },
        },
        at: [
          '/paths/~1orders/get/parameters/0/x-ms-dynamic-values/operationId',
          '/x-ms-capabilities/testConnection/operationId',
        ],
      },
    ],
  }),
});
