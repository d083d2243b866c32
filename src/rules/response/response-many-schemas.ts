import { responses } from '../../kit/examples';
import { at, keyOf } from '../../kit/place';
import { hasSchema, isSuccess, quotedCodes } from '../../kit/response';
import { enumerate, quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-response-many-schemas',
  title: 'One response of an operation has a schema',
  why: 'The designer offers the outputs of a single schema and ignores all others.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationHasManyResponsesWithSchema' },
  reference: 'certification-submission#define-exact-operation-responses',
  on: 'operation',
  *check({ internal, label, responses }) {
    if (internal) return;
    const described = responses.filter(({ code, response }) => code !== 'default' && hasSchema(response));
    const kept =
      described.find(({ code }) => code === '200' || code === '201') ??
      described.find(({ code }) => isSuccess(code)) ??
      described[0];
    const surplus = described.filter((use) => use !== kept);
    const [first] = surplus;
    if (kept === undefined || first === undefined) return;
    yield {
      at: first.node === first.response.node ? at(first.node, 'schema') : keyOf(first.node),
      message: `Remove the ${surplus.length === 1 ? 'schema' : 'schemas'} of ${enumerate(quotedCodes(surplus))} in ${label}, and keep that of ${quote(kept.code)}.`,
      related: [{ at: keyOf(kept.node), message: 'The response whose schema the designer can offer.' }],
    };
  },
  examples: {
    good: [
      responses({
        200: { description: 'OK', schema: { type: 'string' } },
        404: { description: 'Not found' },
      }),
    ],
    bad: [
      {
        input: responses({
          200: { description: 'OK', schema: { type: 'string' } },
          400: { description: 'Bad request', schema: { type: 'string' } },
          404: { description: 'Not found', schema: { type: 'string' } },
        }),
        at: ['/paths/~1orders/get/responses/400/schema'],
      },
    ],
  },
});
