import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';
import { LONGEST_OPERATION_ID } from '../../model/tables/operation-limits';

const LONG_ID = 'ListOrdersOfCustomer'.repeat(4);

export default definitionRule({
  id: 'pp-operation-id-length',
  title: 'Operation ids are not too long',
  why: 'Microsoft limits the length of an operationId without saying where; no published connector has a longer one.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationIdTooLong' },
  reference: 'certification-swagger-validator-rules#operations',
  options: {
    limit: {
      default: LONGEST_OPERATION_ID,
      minimum: 1,
      meaning:
        'The most characters of an operationId. Microsoft does not publish it; the longest published one has 77.',
    },
  },
  on: 'operation',
  having: 'operationId',
  *check({ node, id = '' }, _definition, { limit }) {
    if (id.length > limit)
      yield {
        at: at(node, 'operationId'),
        message: `Shorten the operationId to ${limit} characters or fewer (now ${id.length}): ${quote(id)}.`,
      };
  },
  examples: () => ({
    good: [paths({ 'get /orders': { operationId: LONG_ID } })],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: `${LONG_ID}s` },
          'get /v2/orders': { operationId: `${LONG_ID}V2` },
        }),
        at: ['/paths/~1orders/get/operationId', '/paths/~1v2~1orders/get/operationId'],
      },
    ],
  }),
});
