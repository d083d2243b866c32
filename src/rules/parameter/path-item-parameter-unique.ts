import { identityOf, inUse, kindOf } from '../../kit/parameter';
import { brief, quote, repeated } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-path-item-parameter-unique',
  title: 'Parameters of a path are unique',
  why: 'Two parameters with one name in one place cannot be told apart.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'PathParametersContainDuplicateParameter', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'pathItem',
  *check({ parameters, path }) {
    for (const { item, first } of repeated(parameters, identityOf))
      yield {
        at: inUse(item, 'name'),
        message: `Rename or remove this ${kindOf(item.parameter)} ${quote(item.parameter.name)}: the path ${brief(path)} has it already.`,
        related: [{ at: inUse(first, 'name'), message: 'The first parameter of this name and place.' }],
      };
  },
  examples: () => ({
    good: [
      {
        swagger: '2.0',
        paths: {
          '/orders': {
            parameters: [{ name: 'status', in: 'query', type: 'string' }],
            get: { operationId: 'ListOrders', parameters: [{ name: 'status', in: 'query', type: 'string' }] },
          },
        },
      },
    ],
    bad: [
      {
        input: {
          swagger: '2.0',
          paths: {
            '/orders': {
              parameters: [
                { name: 'status', in: 'query', type: 'string' },
                { name: 'status', in: 'query', type: 'string' },
                { name: 'status', in: 'query', type: 'integer' },
              ],
            },
          },
        },
        at: ['/paths/~1orders/parameters/1/name', '/paths/~1orders/parameters/2/name'],
      },
    ],
  }),
});
