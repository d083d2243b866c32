import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-deprecated-flag',
  title: 'An operation whose summary says deprecated is marked as deprecated',
  why: 'Only "deprecated": true hides the operation from new flows; the text alone does not.',
  severity: 'info',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  reference: 'deprecate-operation',
  on: 'operation',
  having: 'summary',
  where: ({ internal, deprecated }) => !internal && !deprecated,
  *check({ node, label }) {
    if (!MARK.test(textOf(node.members.get('summary')) ?? '')) return;
    yield {
      at: at(node, 'summary'),
      message: `Add "deprecated": true to ${label}, as its summary calls it deprecated.`,
    };
  },
  examples: () => ({
    good: [
      paths({ 'get /orders': { summary: 'List orders (deprecated)', deprecated: true } }),
      paths({ 'get /orders': { summary: 'List deprecated orders' } }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { operationId: 'ListOrders', summary: 'List orders (deprecated)' },
          'get /v1/orders': { operationId: 'ListOrdersV1', summary: 'DEPRECATED: List orders' },
        }),
        at: ['/paths/~1orders/get/summary', '/paths/~1v1~1orders/get/summary'],
      },
    ],
  }),
});

/** In brackets, or in front of a colon or dash; elsewhere the word may be about the data. */
const MARK = /[[(]deprecated[\])]|^deprecated\s*[:\-–]/i;
