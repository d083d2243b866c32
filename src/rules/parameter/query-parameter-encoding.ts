import { parameters } from '../../kit/examples';
import { labelOf } from '../../kit/parameter';
import { keyOf } from '../../kit/place';
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
  on: 'parameter',
  having: 'x-ms-url-encoding',
  *check(parameter) {
    const encoding = parameter.node.members.get('x-ms-url-encoding');
    if (parameter.in !== 'query' || encoding === undefined) return;
    yield {
      at: keyOf(encoding),
      message: `Remove "x-ms-url-encoding" from the ${labelOf(parameter)}: query values are always encoded once.`,
    };
  },
  examples: {
    good: [
      parameters(
        { name: 'status', in: 'query', type: 'string' },
        { name: 'id', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'single' },
      ),
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
  },
});
