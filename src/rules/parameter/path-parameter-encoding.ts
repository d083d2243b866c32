import { addMember, fixOf } from '../../kit/edits';
import { paths } from '../../kit/examples';
import { labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-path-parameter-encoding',
  title: 'Path parameters say how they are encoded',
  why: 'A slash or a space in an unencoded value changes the path and the request fails.',
  severity: 'warning',
  evidence: 'printed-warning',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'PathParameterMissingEncoding' },
  reference: 'openapi-extensions#x-ms-url-encoding',
  fixable: true,
  on: 'parameter',
  where: (parameter) => parameter.in === 'path' && !parameter.node.members.has('x-ms-url-encoding'),
  *check(parameter, { document }) {
    yield {
      at: at(parameter.node, 'x-ms-url-encoding'),
      message: `Add "x-ms-url-encoding": "single" to the ${labelOf(parameter)}.`,
      ...fixOf(addMember(document, parameter.node, 'x-ms-url-encoding', 'single')),
    };
  },
  examples: () => ({
    good: [
      paths({
        'get /orders/{id}': {
          operationId: 'GetOrder',
          parameters: [
            { name: 'id', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'single' },
            { name: 'fields', in: 'query', type: 'string' },
          ],
        },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders/{id}/lines/{line}': {
            operationId: 'GetOrderLine',
            parameters: [
              { name: 'id', in: 'path', required: true, type: 'string' },
              { name: 'line', in: 'path', required: true, type: 'integer' },
            ],
          },
        }),
        at: [
          '/paths/~1orders~1{id}~1lines~1{line}/get/parameters/0',
          '/paths/~1orders~1{id}~1lines~1{line}/get/parameters/1',
        ],
      },
    ],
  }),
});
