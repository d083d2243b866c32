import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import { textOf, type JsonNode } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { LONGEST_SUMMARY, RESTRICTED_IN_SUMMARY } from '../../model/tables/operation-limits';

const WHEN = /^(when|triggers?)\b.*\p{L}/isu;
const MARK = /^[^\p{L}]*(deprecated|preview|beta)[^\p{L}]*/iu;

export default definitionRule({
  id: 'pp-trigger-summary-when',
  title: 'Summaries of triggers say when they fire',
  why: 'Triggers and actions stand in one list; "When …" tells them apart, and reviewers ask for it.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'connector-string-guidance#triggers-versus-actions',
  on: 'operation',
  where: ({ internal, trigger }) => trigger !== undefined && !internal,
  *check({ node, label }) {
    const summary = textOf(node.members.get('summary'));
    if (summary === undefined || isBlank(summary)) return;
    if (WHEN.test(summary.trim().replace(MARK, ''))) return;
    const better = firstSentence(node.members.get('description'));
    yield {
      at: at(node, 'summary'),
      message: better
        ? `Write "${better}" instead of ${quote(summary)}, as the description of ${label} does.`
        : `Start the summary of the trigger ${label} with "When", such as "When an order is created": ${quote(summary)}.`,
    };
  },
  examples: () => ({
    good: [
      paths({ 'post /hooks': { 'x-ms-trigger': 'single', summary: 'When an order is created' } }),
      paths({ 'post /hooks': { 'x-ms-trigger': 'single', summary: 'DEPRECATED: When an order is created' } }),
      paths({ 'post /orders': { summary: 'Create an order' } }),
    ],
    bad: [
      {
        input: paths({
          'post /hooks': {
            operationId: 'OrderCreated',
            'x-ms-trigger': 'single',
            summary: 'New order',
            description: 'When an order is created. Sends its lines, too.',
          },
          'get /orders/new': {
            operationId: 'OrderPolling',
            'x-ms-trigger': 'batch',
            summary: 'Poll new orders',
          },
          'get /orders/paid': { operationId: 'OrderPaid', 'x-ms-trigger': 'batch', summary: 'Trigger' },
          'post /hooks/v1': {
            operationId: 'OrderCreatedV1',
            'x-ms-trigger': 'single',
            summary: 'New order (old)',
            description: 'Triggers when an order is created (old).',
          },
        }),
        at: [
          '/paths/~1hooks/post/summary',
          '/paths/~1orders~1new/get/summary',
          '/paths/~1orders~1paid/get/summary',
          '/paths/~1hooks~1v1/post/summary',
        ],
      },
    ],
  }),
});

/** The start of the description when it makes a legal summary. */
function firstSentence(description: JsonNode | undefined): string | undefined {
  const sentence =
    /^(When|Triggers)\b[^.!?:;\n]*[\p{L}\p{N})]/u.exec(textOf(description)?.trim() ?? '')?.[0] ?? '';
  const legal =
    sentence.length <= LONGEST_SUMMARY &&
    /^[^()]*(\([^()]*\)[^()]*)*$/.test(sentence) &&
    !RESTRICTED_IN_SUMMARY.some((character) => sentence.includes(character));
  return legal && /\s/.test(sentence) ? sentence : undefined;
}
