import { parameters } from '../../kit/examples';
import { labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { PARAMETER_SUMMARY_LIMIT } from '../../model/tables/parameters';

export default definitionRule({
  id: 'pp-parameter-summary-length',
  title: `The x-ms-summary of a parameter has at most ${PARAMETER_SUMMARY_LIMIT} characters`,
  why: 'The x-ms-summary is the title of a field; the explanation belongs in the description.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'FieldLengthExceeded', policy: '5000.2.6.2' },
  reference: 'connector-string-guidance#parameters',
  on: 'parameter',
  having: 'x-ms-summary',
  *check(parameter) {
    const length = textOf(parameter.node.members.get('x-ms-summary'))?.length ?? 0;
    if (length <= PARAMETER_SUMMARY_LIMIT) return;
    yield {
      at: at(parameter.node, 'x-ms-summary'),
      message: `Shorten the x-ms-summary from ${length} to ${PARAMETER_SUMMARY_LIMIT} characters in the ${labelOf(parameter)}.`,
    };
  },
  examples: () => ({
    good: [
      parameters({
        name: 'status',
        in: 'query',
        type: 'string',
        'x-ms-summary': 'x'.repeat(PARAMETER_SUMMARY_LIMIT),
      }),
    ],
    bad: [
      {
        input: parameters(
          {
            name: 'status',
            in: 'query',
            type: 'string',
            'x-ms-summary':
              'Status that an order has when it is listed, such as open, paid or delivered to the customer',
          },
          {
            name: 'code',
            in: 'query',
            type: 'string',
            'x-ms-summary': 'x'.repeat(PARAMETER_SUMMARY_LIMIT + 1),
          },
        ),
        at: [
          '/paths/~1orders/get/parameters/0/x-ms-summary',
          '/paths/~1orders/get/parameters/1/x-ms-summary',
        ],
      },
    ],
  }),
});
