import { addMember, fixOf, setValue } from '../../kit/edits';
import { paths } from '../../kit/examples';
import { labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-path-parameter-required',
  title: 'Path parameters are required',
  why: 'A path cannot be built when a part of it is missing.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'PathParameterMustBeRequired', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  fixable: true,
  on: 'parameter',
  where: (parameter) => parameter.in === 'path' && !parameter.required,
  *check(parameter, { document }) {
    const flag = parameter.node.members.get('required');
    // What is neither true nor false has the wrong type: pp-member-type.
    if (flag !== undefined && flag.kind !== 'boolean') return;
    const verb = flag ? 'Change "required" to true in' : 'Add "required": true to';
    yield {
      at: at(parameter.node, 'required'),
      message: `${verb} the ${labelOf(parameter)}.`,
      ...fixOf(
        flag ? setValue(document, flag, true) : addMember(document, parameter.node, 'required', true, 'in'),
      ),
    };
  },
  examples: () => ({
    good: [
      paths({
        'get /orders/{id}': {
          operationId: 'GetOrder',
          parameters: [
            { name: 'id', in: 'path', required: true, type: 'string' },
            { name: 'fields', in: 'query', required: false, type: 'string' },
          ],
        },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders/{orderId}/lines/{line}': {
            operationId: 'GetOrderLine',
            parameters: [
              { name: 'orderId', in: 'path', type: 'string' },
              { name: 'line', in: 'path', required: false, type: 'integer' },
            ],
          },
        }),
        at: [
          '/paths/~1orders~1{orderId}~1lines~1{line}/get/parameters/0',
          '/paths/~1orders~1{orderId}~1lines~1{line}/get/parameters/1/required',
        ],
      },
    ],
  }),
});
