import { responses } from '../../kit/examples';
import { isMisspelt } from '../../kit/misspelt';
import { keyOf } from '../../kit/place';
import { reasonPhrase, responseName } from '../../kit/response';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-response-description-required',
  title: 'Every response has a description',
  why: 'Swagger 2.0 demands it, and tools refuse to read a definition without it.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'https://swagger.io/specification/v2/#response-object',
  on: 'response',
  where: ({ node: { members } }) => !members.has('description') && !members.has('$ref'),
  *check(response) {
    if (isMisspelt(response.node, 'response', 'description')) return;
    yield {
      at: keyOf(response.node),
      message: `Add a "description" such as ${quote(reasonPhrase(response))} to ${responseName(response)}.`,
    };
  },
  examples: () => ({
    good: [responses({ 200: { description: 'OK' } })],
    bad: [
      {
        input: responses({ 200: { schema: { type: 'string' } }, 404: {} }),
        at: ['/paths/~1orders/get/responses/200', '/paths/~1orders/get/responses/404'],
      },
    ],
  }),
});
