import { paths, responses } from '../../kit/examples';
import { at, keyOf } from '../../kit/place';
import { hasSchema, isSuccess, quotedCodes } from '../../kit/response';
import { enumerate, quote } from '../../kit/text';
import { definitionRule, type JsonObject } from '../../model/rule';

const TEXT: JsonObject = { description: 'Text', schema: { type: 'string' } };

export default definitionRule({
  id: 'pp-response-many-schemas',
  title: 'At most one response of an operation has a schema',
  why: 'The designer offers the outputs of a single schema and ignores all others.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationHasManyResponsesWithSchema' },
  reference: 'certification-submission#define-exact-operation-responses',
  on: 'operation',
  where: ({ internal }) => !internal,
  *check({ label, responses }) {
    const described = responses.filter(({ code, response }) => code !== 'default' && hasSchema(response));
    const kept =
      described.find(({ code }) => code === '200' || code === '201') ??
      described.find(({ code }) => isSuccess(code));
    const surplus = described.filter((use) => use !== kept);
    const [first] = surplus;
    if (described.length < 2 || first === undefined) return;
    const reason =
      kept === undefined ? ': only a success response needs one' : `, and keep that of ${quote(kept.code)}`;
    yield {
      at: first.node === first.response.node ? at(first.node, 'schema') : keyOf(first.node),
      message: `Remove the ${surplus.length === 1 ? 'schema' : 'schemas'} of ${enumerate(quotedCodes(surplus))} in ${label}${reason}.`,
      ...(kept && {
        related: [{ at: keyOf(kept.node), message: 'The response whose schema the designer offers.' }],
      }),
    };
  },
  examples: () => ({
    good: [
      responses({
        200: { description: 'OK', schema: { type: 'string' } },
        404: { description: 'Not found' },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { responses: { 200: TEXT, 400: TEXT, 404: TEXT } },
          'post /orders': { responses: { 201: TEXT, 202: TEXT } },
        }),
        at: ['/paths/~1orders/get/responses/400/schema', '/paths/~1orders/post/responses/202/schema'],
      },
      {
        input: responses({
          204: { description: 'Deleted' },
          403: { description: 'Forbidden', schema: { type: 'string' } },
          404: { description: 'Not found', schema: { type: 'string' } },
        }),
        at: ['/paths/~1orders/get/responses/403/schema'],
      },
    ],
  }),
});
