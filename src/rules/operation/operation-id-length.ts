import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';
import { LONGEST_OPERATION_ID } from '../../model/tables/operation-limits';

const LONG_ID = 'ListOrdersOfCustomer'.repeat(4);

export default definitionRule({
  id: 'pp-operation-id-length',
  title: `Operation ids have at most ${LONGEST_OPERATION_ID} characters`,
  why: 'Microsoft limits the length of an operationId without saying where; no published connector has a longer one.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationIdTooLong' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  *check({ node, id = '' }) {
    if (id.length > LONGEST_OPERATION_ID)
      yield {
        at: at(node, 'operationId'),
        message: `Shorten the operationId to ${LONGEST_OPERATION_ID} characters or fewer (now ${id.length}): ${quote(id)}.`,
      };
  },
  examples: {
    good: [paths({ 'get /orders': { operationId: LONG_ID } })],
    bad: [
      {
        input: paths({ 'get /orders': { operationId: `${LONG_ID}s` } }),
        at: ['/paths/~1orders/get/operationId'],
      },
    ],
  },
});
