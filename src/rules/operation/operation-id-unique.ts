import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { brief, quote, repeated } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-id-unique',
  title: 'Operation ids are unique',
  why: 'Flows and apps address an operation by its id alone, so two operations with one id cannot be told apart.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationIdNotUnique', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'definition',
  *check({ operations }) {
    for (const { item, first } of repeated(operations, ({ id }) => id))
      yield {
        at: at(item.node, 'operationId'),
        message: `Rename ${quote(item.id)}: ${first.method.toUpperCase()} ${brief(first.path)} has this operationId already.`,
        related: [{ at: at(first.node, 'operationId'), message: 'The first operation with this id.' }],
      };
  },
  examples: () => ({
    good: [
      paths({ 'get /orders': { operationId: 'ListOrders' }, 'get /items': { operationId: 'ListItems' } }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: 'List' },
          'get /items': { operationId: 'List' },
          'get /users': { operationId: 'List' },
        }),
        at: ['/paths/~1items/get/operationId', '/paths/~1users/get/operationId'],
      },
    ],
  }),
});
