import { fixOf, remove } from '../../kit/edits';
import { paths, responses } from '../../kit/examples';
import { at, keyOf } from '../../kit/place';
import { hasSchema, isSuccess } from '../../kit/response';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-response-default-schema',
  title: 'The default response has no schema',
  why: 'A default response stands for what nobody expects, so its schema would only offer outputs that never come.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'DefaultResponseHasSchema', policy: '5000.2.4.2' },
  reference: 'certification-submission#define-exact-operation-responses',
  fixable: true,
  on: 'operation',
  *check({ label, responses }, { document }) {
    const use = responses.find(({ code }) => code === 'default');
    if (use === undefined || !hasSchema(use.response)) return;
    const served = responses.some(({ code, response }) => isSuccess(code) && hasSchema(response));
    const repair = served
      ? `Remove the schema of "default" in ${label}`
      : `Move the schema of "default" in ${label} to "200"`;
    const schema = use.node.members.get('schema');
    if (use.response.node === use.node)
      yield {
        at: at(use.node, 'schema'),
        message: `${repair}: it belongs on success responses.`,
        ...fixOf(served && schema !== undefined ? remove(document, schema) : undefined),
      };
    else
      yield {
        at: keyOf(use.node),
        message: `${repair}: describe "default" here, without the shared response.`,
        related: [{ at: at(use.response.node, 'schema'), message: 'The schema of the shared response.' }],
      };
  },
  examples: () => ({
    good: [
      responses({
        200: { description: 'OK', schema: { type: 'string' } },
        default: { description: 'Operation failed' },
      }),
      responses({ default: { description: 'Operation failed', schema: {} } }),
    ],
    bad: [
      {
        input: responses({
          200: { description: 'OK', schema: { type: 'string' } },
          default: { description: 'Failed', schema: { type: 'object' } },
        }),
        at: ['/paths/~1orders/get/responses/default/schema'],
      },
      {
        input: responses({ default: { description: 'Orders', schema: { type: 'string' } } }),
        at: ['/paths/~1orders/get/responses/default/schema'],
      },
      {
        input: paths(
          {
            'get /orders': {
              operationId: 'ListOrders',
              responses: { default: { $ref: '#/responses/Failed' } },
            },
            'get /invoices': {
              operationId: 'ListInvoices',
              responses: { 400: { $ref: '#/responses/Failed' }, default: { $ref: '#/responses/Failed' } },
            },
          },
          { responses: { Failed: { description: 'Failed', schema: { type: 'string' } } } },
        ),
        at: ['/paths/~1orders/get/responses/default', '/paths/~1invoices/get/responses/default'],
      },
    ],
  }),
});
