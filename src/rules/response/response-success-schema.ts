import { paths, responses } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-response-success-schema',
  title: 'A 200 or 201 response has a schema',
  why: 'Only what the schema of the success response lists shows up as dynamic content in flows and apps.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SchemaDefinitionSetIncorrectly' },
  reference: 'certification-submission#define-exact-operation-responses',
  on: 'operation',
  *check({ method, internal, label, notificationContent, responses }) {
    // Nobody sees the outputs of internal operations, HEAD has no body, and a webhook returns its notification.
    if (internal || method === 'head' || notificationContent?.schema !== undefined) return;
    const successes = responses.filter(({ code }) => code === '200' || code === '201');
    const [first] = successes;
    if (first === undefined || successes.some(({ response }) => response.schema !== undefined)) return;
    yield {
      at: keyOf(first.node),
      message: `Add a "schema" to response ${quote(first.code)} of ${label}, or make it "204" if it returns nothing.`,
    };
  },
  examples: {
    good: [
      responses({ 200: { description: 'OK', schema: { type: 'string' } } }),
      responses({ 204: { description: 'Deleted' } }),
      paths({
        'post /hooks': {
          operationId: 'OnOrder',
          'x-ms-trigger': 'single',
          'x-ms-notification-content': { schema: { type: 'object' } },
          responses: { 201: { description: 'Created' } },
        },
      }),
    ],
    bad: [{ input: responses({ 200: { description: 'OK' } }), at: ['/paths/~1orders/get/responses/200'] }],
  },
});
