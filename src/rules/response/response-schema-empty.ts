import { responses } from '../../kit/examples';
import { at } from '../../kit/place';
import { codesOf, isEmptySchema, isSuccess, responseName } from '../../kit/response';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-response-schema-empty',
  title: 'No response has an empty schema',
  why: 'An empty schema gives no dynamic content; unless the schema is dynamic, reviewers send the connector back.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.2.4.4' },
  reference: 'certification-submission#define-exact-operation-responses',
  on: 'response',
  where: ({ schema }) => isEmptySchema(schema),
  *check(response) {
    const codes = codesOf(response);
    // An empty schema of "default" has a rule of its own; an unused shared response hurts nobody.
    if (codes.size === 0 || codes.has('default')) return;
    // Internal operations give no dynamic content, and may return a schema, which is any object.
    if (response.usedBy.every(({ internal }) => internal)) return;
    // Errors need no schema, and 204 has no content.
    const mayReturn = [...codes].some((code) => isSuccess(code) && code !== '204');
    yield {
      at: at(response.node, 'schema'),
      message: mayReturn
        ? `Describe in "schema" what ${responseName(response)} returns, or remove the empty schema if it returns nothing.`
        : `Remove the empty "schema" from ${responseName(response)}.`,
    };
  },
  examples: () => ({
    good: [
      responses({
        200: { description: 'OK', schema: { type: 'string' } },
        404: { description: 'Not found' },
      }),
      responses({
        200: {
          description: 'OK',
          schema: { 'x-ms-dynamic-schema': { operationId: 'GetSchema', 'value-path': 'schema' } },
        },
      }),
    ],
    bad: [
      {
        input: responses({
          200: { description: 'OK', schema: {} },
          404: { description: 'Not found', schema: {} },
        }),
        at: ['/paths/~1orders/get/responses/200/schema', '/paths/~1orders/get/responses/404/schema'],
      },
    ],
  }),
});
