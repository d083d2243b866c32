import { paths, responses } from '../../kit/examples';
import { at } from '../../kit/place';
import { isCode, isDefaultOnly, isSuccess, responseCodes } from '../../kit/response';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-response-success',
  title: 'Every operation has a success response',
  why: 'The designer takes the outputs of a step from its success response.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationShouldHaveSuccessfulResponse' },
  reference: 'coding-standards#responses',
  on: 'operation',
  *check(operation) {
    const codes = responseCodes(operation);
    // No response at all and nothing but "default" have rules of their own.
    if (codes.length === 0 || codes.some(isSuccess) || isDefaultOnly(operation)) return;
    // What a wrong code stands for is open: pp-response-code-valid.
    if (!codes.every(isCode)) return;
    yield {
      at: at(operation.node, 'responses'),
      message: `Add the response that ${operation.label} gives on success, such as "200".`,
    };
  },
  examples: () => ({
    good: [
      responses({ 204: { description: 'Deleted' }, 404: { description: 'Not found' } }),
      responses({ OK: { description: 'An order' } }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': {
            responses: { 400: { description: 'Bad request' }, default: { description: 'Failed' } },
          },
          'get /bills': { responses: { 302: { description: 'Found' } } },
        }),
        at: ['/paths/~1orders/get/responses', '/paths/~1bills/get/responses'],
      },
    ],
  }),
});
