import { paths } from '../../kit/examples';
import { hasUnreadParameters, inUse, labelOf } from '../../kit/parameter';
import { templateOf, variablesOf } from '../../kit/path-template';
import { keyOf } from '../../kit/place';
import { brief, quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-path-parameter-defined',
  title: 'Every variable of a path has a path parameter',
  why: 'The platform fills the path from its path parameters; without one, the braces are sent as they are.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationMissingPathParameter', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  where: ({ pathItem }) => templateOf(pathItem).variables.length > 0,
  *check(operation) {
    const { node, pathItem, label, parameters } = operation;
    if (hasUnreadParameters(operation) || templateOf(pathItem).flaws.length > 0) return;
    const defined = new Set(
      parameters.map(({ parameter }) => (parameter.in === 'path' ? parameter.name : undefined)),
    );
    for (const variable of variablesOf(pathItem).filter((name) => !defined.has(name))) {
      const elsewhere = parameters.find(({ parameter }) => parameter.name === variable);
      yield elsewhere === undefined
        ? {
            at: keyOf(node),
            message: `Add the required path parameter ${quote(variable)} to ${label}: its path has {${brief(variable)}}.`,
          }
        : {
            at: inUse(elsewhere, 'in'),
            message: `Write "in": "path" and "required": true in the ${labelOf(elsewhere.parameter)}: the path has {${brief(variable)}}.`,
          };
    }
  },
  examples: () => ({
    good: [
      paths({
        'get /orders/{id}': {
          operationId: 'GetOrder',
          parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
        },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders/{orderId}/lines/{lineId}': {
            operationId: 'GetOrderLine',
            parameters: [{ name: 'orderId', in: 'query', type: 'string' }],
          },
        }),
        at: [
          '/paths/~1orders~1{orderId}~1lines~1{lineId}/get',
          '/paths/~1orders~1{orderId}~1lines~1{lineId}/get/parameters/0/in',
        ],
      },
    ],
  }),
});
