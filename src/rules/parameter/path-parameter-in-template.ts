import { paths } from '../../kit/examples';
import { inUse } from '../../kit/parameter';
import { templateOf, variablesOf } from '../../kit/path-template';
import { brief, quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-path-parameter-in-template',
  title: 'Every path parameter has its variable in the path',
  why: 'A path parameter whose name is not in the path has no place to go.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'PathParameterNotDefinedInTemplate', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'pathItem',
  *check(pathItem) {
    const { path, parameters, operations } = pathItem;
    if (templateOf(pathItem).flaws.length > 0) return;
    const variables = new Set(variablesOf(pathItem));
    const byLowerCase = new Map([...variables].map((variable) => [variable.toLowerCase(), variable]));
    for (const use of [...parameters, ...operations.flatMap(({ ownParameters }) => ownParameters)]) {
      const { name, in: place } = use.parameter;
      if (place !== 'path' || name === undefined || variables.has(name)) continue;
      yield { at: inUse(use, 'name'), message: repair(name, path, byLowerCase.get(name.toLowerCase())) };
    }
  },
  examples: () => ({
    good: [
      paths({
        'get /orders/{id}': {
          operationId: 'GetOrder',
          parameters: [
            { name: 'id', in: 'path', required: true, type: 'string' },
            { name: 'version', in: 'query', type: 'string' },
          ],
        },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders/{orderId}': {
            operationId: 'GetOrder',
            parameters: [
              { name: 'OrderID', in: 'path', required: true, type: 'string' },
              { name: 'version', in: 'path', required: true, type: 'string' },
            ],
          },
        }),
        at: [
          '/paths/~1orders~1{orderId}/get/parameters/0/name',
          '/paths/~1orders~1{orderId}/get/parameters/1/name',
        ],
      },
      {
        input: paths(
          { 'get /orders': { operationId: 'ListOrders', parameters: [{ $ref: '#/parameters/Id' }] } },
          { parameters: { Id: { name: 'id', in: 'path', required: true, type: 'string' } } },
        ),
        at: ['/paths/~1orders/get/parameters/0/$ref'],
      },
    ],
  }),
});

function repair(name: string, path: string, other: string | undefined): string {
  if (other !== undefined)
    return `Write ${quote(other)} instead of ${quote(name)}, as in the path ${brief(path)}.`;
  return `Remove the path parameter ${quote(name)}, or add {${brief(name)}} to the path ${brief(path)}.`;
}
