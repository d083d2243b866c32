import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { linkIn } from '../../kit/web-address';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-description-plain',
  title: 'The description of an operation has no links',
  why: 'The designer shows the description as plain text that nobody can click; certification refuses addresses in descriptions.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.2.3.6' },
  reference: 'coding-standards#summary-and-description',
  on: 'operation',
  having: 'description',
  where: ({ internal }) => !internal,
  *check({ node, label }) {
    const link = linkIn(textOf(node.members.get('description')) ?? '');
    if (link === undefined) return;
    yield {
      at: at(node, 'description'),
      message: `Move the address ${quote(link)} from the description of ${label} to the readme.`,
    };
  },
  examples: () => ({
    good: [
      paths({ 'get /orders': { description: 'Lists the orders of a shop of Contoso.com.' } }),
      paths({
        'get /orders': { description: 'See https://contoso.com/docs.', 'x-ms-visibility': 'internal' },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { description: 'Lists orders. See https://www.contoso.com/docs.' },
          'post /orders': { description: 'Creates an order (www.contoso.com/docs).' },
        }),
        at: ['/paths/~1orders/get/description', '/paths/~1orders/post/description'],
      },
    ],
  }),
});
