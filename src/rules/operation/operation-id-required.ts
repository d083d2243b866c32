import { pascalCase } from '../../kit/casing';
import { paths } from '../../kit/examples';
import { isMisspelt } from '../../kit/misspelt';
import { at } from '../../kit/place';
import { idForRoute } from '../../kit/route-name';
import { isBlank } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { LONGEST_OPERATION_ID } from '../../model/tables/operation-limits';

export default definitionRule({
  id: 'pp-operation-id-required',
  title: 'Every operation has an id',
  why: 'The operationId names the action or trigger in every flow and app that uses it.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationIdRequired', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  where: ({ id }) => isBlank(id),
  *check(operation, { operationsById }) {
    const { node, label } = operation;
    if (isMisspelt(node, 'operation', 'operationId')) return;
    const summary = pascalCase(textOf(node.members.get('summary')) ?? '');
    const name = [summary, idForRoute(operation)].find(
      (one) => one !== '' && one.length <= LONGEST_OPERATION_ID && !operationsById.has(one),
    );
    const example = name === undefined ? '' : `, such as "${name}"`;
    yield {
      at: at(node, 'operationId'),
      message: `Add an "operationId" in PascalCase to ${label}${example}.`,
    };
  },
  examples: () => ({
    good: [paths({ 'get /orders': { operationId: 'ListOrders' } })],
    bad: [
      {
        input: paths({ 'get /orders': { summary: 'List orders' }, 'get /bills': { operationId: '' } }),
        at: ['/paths/~1orders/get', '/paths/~1bills/get/operationId'],
      },
    ],
  }),
});
