import { paths } from '../../kit/examples';
import { isMisspelt } from '../../kit/misspelt';
import { at } from '../../kit/place';
import { responseCodes } from '../../kit/response';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-response-required',
  title: 'Every operation has a response',
  why: 'Without a response the designer does not know what a step returns, and the definition is not valid Swagger.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationMustHaveResponse', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  *check(operation) {
    const { node, label, notificationContent } = operation;
    const list = node.members.get('responses');
    if (responseCodes(operation).length > 0 || isMisspelt(node, 'operation', 'responses')) return;
    // Published webhooks get by with an empty object: pp-response-webhook-required.
    if (list?.kind === 'object' && notificationContent !== undefined) return;
    const repair =
      list === undefined ? `Add "responses" to ${label}, with` : `Add to "responses" of ${label}`;
    yield { at: at(node, 'responses'), message: `${repair} at least a "200" that says what it returns.` };
  },
  examples: () => ({
    good: [
      paths({ 'get /orders': { operationId: 'ListOrders', responses: { 200: { description: 'OK' } } } }),
      paths({
        'post /hooks': {
          operationId: 'OnOrder',
          'x-ms-trigger': 'single',
          'x-ms-notification-content': { schema: { type: 'object' } },
          responses: {},
        },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: 'ListOrders' },
          'get /bills': { operationId: 'ListBills', responses: {} },
        }),
        at: ['/paths/~1orders/get', '/paths/~1bills/get/responses'],
      },
    ],
  }),
});
