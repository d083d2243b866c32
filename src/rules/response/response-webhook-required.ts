import { at } from '../../kit/place';
import { responseCodes } from '../../kit/response';
import { hooks } from '../../kit/webhook';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-response-webhook-required',
  title: 'Every webhook trigger describes the answer to its registration',
  why: 'The service answers the request that registers a webhook, and a flow fails to turn on when that answer is an error.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationMustHaveResponse' },
  reference: 'create-webhook-trigger',
  on: 'operation',
  where: ({ notificationContent }) => notificationContent !== undefined,
  *check(operation) {
    const { node, label } = operation;
    if (node.members.get('responses')?.kind !== 'object') return;
    if (responseCodes(operation).length > 0) return;
    yield {
      at: at(node, 'responses'),
      message: `Add the response that ${label} gets when it registers its webhook, such as "201".`,
    };
  },
  examples: () => ({
    good: [hooks({ '/hooks': { responses: { 201: { description: 'Created' } } } })],
    bad: [
      {
        input: hooks({ '/hooks': { responses: {} }, '/alerts': { responses: { 'x-note': 'none' } } }),
        at: ['/paths/~1hooks/post/responses', '/paths/~1alerts/post/responses'],
      },
    ],
  }),
});
