import { fixOf, remove } from '../../kit/edits';
import { parameters, paths } from '../../kit/examples';
import { labelOf } from '../../kit/parameter';
import { variablesOf } from '../../kit/path-template';
import { keyOf } from '../../kit/place';
import type { Parameter } from '../../model/definition/types';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-query-parameter-encoding',
  title: 'Query parameters do not set their encoding',
  why: 'The platform encodes query values once and does not read x-ms-url-encoding there.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'QueryParameterEncodingNotSupported' },
  reference: 'openapi-extensions#x-ms-url-encoding',
  fixable: true,
  on: 'parameter',
  having: 'x-ms-url-encoding',
  *check(parameter, { document }) {
    const encoding = parameter.node.members.get('x-ms-url-encoding');
    if (parameter.in !== 'query' || encoding === undefined || isMeantForPath(parameter)) return;
    yield {
      at: keyOf(encoding),
      message: `Remove "x-ms-url-encoding" from the ${labelOf(parameter)}: query values are always encoded once.`,
      ...fixOf(remove(document, encoding)),
    };
  },
  examples: () => ({
    good: [
      parameters(
        { name: 'status', in: 'query', type: 'string' },
        { name: 'id', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'single' },
      ),
      paths({
        'get /orders/{id}': {
          operationId: 'GetOrder',
          parameters: [{ name: 'id', in: 'query', type: 'string', 'x-ms-url-encoding': 'single' }],
        },
      }),
    ],
    bad: [
      {
        input: parameters(
          { name: 'status', in: 'query', type: 'string', 'x-ms-url-encoding': 'single' },
          { name: 'after', in: 'query', type: 'string', 'x-ms-url-encoding': 'double' },
        ),
        at: [
          '/paths/~1orders/get/parameters/0/x-ms-url-encoding',
          '/paths/~1orders/get/parameters/1/x-ms-url-encoding',
        ],
      },
    ],
  }),
});

/** Its path has a variable of this name, so that pp-path-parameter-defined says where it belongs. */
function isMeantForPath({ name, usedBy }: Parameter): boolean {
  return name !== undefined && usedBy.some(({ pathItem }) => variablesOf(pathItem).includes(name));
}
