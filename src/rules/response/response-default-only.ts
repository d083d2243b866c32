import { paths, responses } from '../../kit/examples';
import { at } from '../../kit/place';
import { hasSchema, isDefaultOnly } from '../../kit/response';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-response-default-only',
  title: 'The default response stands beside a success response',
  why: 'Reviewers ask for status codes: a default response alone does not tell a success from a failure.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationShouldHaveSuccessfulResponse' },
  reference: 'coding-standards#responses',
  on: 'operation',
  where: isDefaultOnly,
  *check(operation) {
    // A schema of "default" has to move to "200", which repairs this as well: pp-response-default-schema.
    if (operation.responses.some(({ response }) => hasSchema(response))) return;
    yield {
      at: at(operation.node, 'responses', 'default'),
      message: `Add a success response such as "200" to ${operation.label}: it has "default" alone.`,
    };
  },
  examples: () => ({
    good: [
      responses({ 200: { description: 'OK' }, default: { description: 'Operation failed' } }),
      responses({ default: { description: 'OK', schema: { type: 'string' } } }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { responses: { default: { description: 'Operation failed' } } },
          'post /orders': { responses: { default: { description: 'default', schema: {} } } },
        }),
        at: ['/paths/~1orders/get/responses/default', '/paths/~1orders/post/responses/default'],
      },
    ],
  }),
});
