import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { enumerate, quote } from '../../kit/text';
import { definitionRule, type Json, type JsonObject } from '../../model/rule';
import { NEXT_LINKS } from '../../model/tables/operation-limits';

const page = (nextLinkName: Json): JsonObject => ({ 'x-ms-pageable': { nextLinkName } });

export default definitionRule({
  id: 'pp-operation-next-link',
  title: `The next page is named by ${enumerate(NEXT_LINKS.map(quote), 'or')}`,
  why: 'The platform follows the link to the next page only under these names.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'InvalidNextLinkNameValue', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  having: 'x-ms-pageable',
  *check({ node, label }) {
    const name = node.members.get('x-ms-pageable')?.members.get('nextLinkName');
    if (name === undefined || NEXT_LINKS.some((link) => link === name.data)) return;
    const meant = /odata/i.test(String(name.data)) ? NEXT_LINKS[1] : NEXT_LINKS[0];
    yield {
      at: at(node, 'x-ms-pageable', 'nextLinkName'),
      message: `Write "${meant}" instead of ${quote(name.data)} as "nextLinkName" of ${label}, and let the service call it so.`,
    };
  },
  examples: () => ({
    good: [
      paths({ 'get /orders': page('nextLink'), 'get /bills': page('@odata.nextLink') }),
      paths({ 'get /orders': { 'x-ms-pageable': {} } }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': page('next_page'),
          'get /bills': page('odata.nextLink'),
          'get /carts': page(null),
        }),
        at: [
          '/paths/~1orders/get/x-ms-pageable/nextLinkName',
          '/paths/~1bills/get/x-ms-pageable/nextLinkName',
          '/paths/~1carts/get/x-ms-pageable/nextLinkName',
        ],
      },
    ],
  }),
});
