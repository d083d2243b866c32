import { paths } from '../../kit/examples';
import { isMisspelt } from '../../kit/misspelt';
import { at, keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { hook, hooks, isWebhook } from '../../kit/webhook';
import type { JsonNode } from '../../model/json';
import { definitionRule, type Json } from '../../model/rule';

const created: Json = { 201: { description: 'Created' } };

export default definitionRule({
  id: 'pp-response-success-schema',
  title: 'A 200 or 201 response, or the notification of a webhook, has a schema',
  why: 'Only what that schema lists shows up as dynamic content in flows and apps.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SchemaDefinitionSetIncorrectly' },
  reference: 'certification-submission#define-exact-operation-responses',
  on: 'operation',
  *check(operation) {
    const { method, internal, label, notificationContent, responses } = operation;
    // Nobody sees the outputs of internal operations, and HEAD has no body.
    if (internal || method === 'head') return;
    const successes = responses.filter(({ code }) => code === '200' || code === '201');
    if (successes.some(({ response }) => response.schema !== undefined)) return;
    if (successes.some(({ response }) => hasMisplacedSchema(response.node))) return;
    const [first] = successes;
    if (notificationContent !== undefined) {
      // A webhook returns its notification; one content may serve several.
      if (notificationContent.schema === undefined && notificationContent.operations[0] === operation)
        yield {
          at: at(notificationContent.node, 'schema'),
          message: `Add a "schema" of what ${label} receives to "x-ms-notification-content".`,
        };
    } else if (first !== undefined && !isWebhook(operation))
      // What else a webhook lacks, other rules say.
      yield {
        at: keyOf(first.node),
        message: `Add a "schema" to response ${quote(first.code)} of ${label}, or make it "204" if it returns nothing.`,
      };
  },
  examples: () => ({
    good: [
      paths({
        'get /orders': { responses: { 200: { description: 'OK', schema: { type: 'string' } } } },
        'delete /orders': { responses: { 204: { description: 'Deleted' } } },
      }),
      hook({ responses: created }),
      paths({ 'post /hooks': { 'x-ms-trigger': 'single', responses: created } }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { responses: { 200: { description: 'OK' } } },
          'post /orders': { responses: created },
        }),
        at: ['/paths/~1orders/get/responses/200', '/paths/~1orders/post/responses/201'],
      },
      {
        input: hooks({
          '/hooks': { 'x-ms-notification-content': { description: 'An order' }, responses: created },
          '/alerts': { 'x-ms-notification-content': {} },
        }),
        at: [
          '/paths/~1hooks/post/x-ms-notification-content',
          '/paths/~1alerts/post/x-ms-notification-content',
        ],
      },
    ],
  }),
});

/** It is there, but not as a schema: pp-member-type and pp-member-known say how to write it. */
function hasMisplacedSchema(node: JsonNode): boolean {
  return (
    node.members.has('schema') ||
    node.members.has('type') ||
    node.members.has('properties') ||
    isMisspelt(node, 'response', 'schema')
  );
}
