import { paths } from '../../kit/examples';
import { lookalikes } from '../../kit/path-overlap';
import { keyOf } from '../../kit/place';
import { count, quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';
import { MOST_OPERATIONS } from '../../model/tables/operation-limits';

/** Far beyond what Microsoft accepts, so that a monstrous file costs no time. */
const MOST_COMPARED = 4 * MOST_OPERATIONS;

/** More places than this help nobody. */
const MOST_RELATED = 10;

export default definitionRule({
  id: 'pp-path-similar',
  title: 'No value of a path parameter leads to another operation',
  why: 'Where a parameter and a fixed segment stand in the same place, a request can reach the wrong operation when the parameter has that value.',
  severity: 'info',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'PartialDuplicateOperationPath' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'definition',
  *check({ operations }) {
    for (const { operation, others, parameter, value } of lookalikes(operations.slice(0, MOST_COMPARED))) {
      const [first, ...more] = others;
      if (first === undefined) continue;
      const rest = more.length === 0 ? '' : ` and ${count(more.length, 'other path')}`;
      yield {
        at: keyOf(operation.node),
        message: `Tell ${quote(operation.path)} apart from ${quote(first.path)}${rest} by a fixed segment: ${quote(parameter)} stands where ${quote(value)} does.`,
        related: others
          .slice(0, MOST_RELATED)
          .map((other) => ({ at: keyOf(other.node), message: `The path of ${other.label}.` })),
      };
    }
  },
  examples: () => ({
    good: [
      paths({
        'get /orders/{id}': { operationId: 'GetOrder' },
        'post /orders/search': { operationId: 'SearchOrders' },
        'get /orders/{id}/lines': { operationId: 'ListLines' },
        'get /orders/': { operationId: 'ListOrders' },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders/{id}': { operationId: 'GetOrder' },
          'get /orders/search': { operationId: 'SearchOrders' },
          'get /invoices/{id}': { operationId: 'GetInvoice' },
          'get /invoices/open': { operationId: 'ListOpenInvoices' },
        }),
        at: ['/paths/~1orders~1{id}/get', '/paths/~1invoices~1{id}/get'],
      },
      {
        input: paths({
          'get /{shop}/orders/new': { operationId: 'NewOrders' },
          'get /contoso/orders/{id}': { operationId: 'GetOrder' },
        }),
        at: ['/paths/~1{shop}~1orders~1new/get'],
      },
    ],
  }),
});
