import { definitions, parameters } from '../../kit/examples';
import { notNegative } from '../../kit/number-rules';

export default notNegative('maxItems', {
  id: 'pp-max-items-not-negative',
  rule: 'MaxItemsMustBeGreaterThanOrEqualToZero',
  why: 'No list has fewer than no items, so no list is ever short enough.',
  examples: () => ({
    good: [definitions({ Tags: { type: 'array', items: { type: 'string' }, maxItems: 0 } })],
    bad: [
      {
        input: definitions({
          Tags: { type: 'array', items: { type: 'string' }, maxItems: -1 },
          Lines: { type: 'array', items: { type: 'string' }, maxItems: -5 },
        }),
        at: ['/definitions/Tags/maxItems', '/definitions/Lines/maxItems'],
      },
      {
        input: parameters({
          name: 'ids',
          in: 'query',
          type: 'array',
          items: { type: 'array', maxItems: -1, items: { type: 'string' } },
        }),
        at: ['/paths/~1orders/get/parameters/0/items/maxItems'],
      },
    ],
  }),
});
