import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-deprecated-summary',
  title: 'The summary of a deprecated operation says so',
  why: 'Flows that use it keep showing the summary: "(deprecated)" tells their owners to move on.',
  severity: 'info',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  reference: 'deprecate-operation',
  on: 'operation',
  *check({ node, internal, deprecated }) {
    const summary = textOf(node.members.get('summary'))?.trim() ?? '';
    if (!deprecated || internal || isBlank(summary) || /deprecated/i.test(summary)) return;
    yield {
      at: at(node, 'summary'),
      message: `Add "(deprecated)" to the end of the summary ${quote(summary)}.`,
    };
  },
  examples: {
    good: [
      paths({ 'get /orders': { deprecated: true, summary: 'List orders (deprecated)' } }),
      paths({ 'get /orders': { deprecated: true, summary: 'List orders', 'x-ms-visibility': 'internal' } }),
    ],
    bad: [
      {
        input: paths({ 'get /orders': { deprecated: true, summary: 'List orders' } }),
        at: ['/paths/~1orders/get/summary'],
      },
    ],
  },
});
