import { definitions, parameters } from '../../kit/examples';
import { notAbove } from '../../kit/number-rules';

export default notAbove('minItems', 'maxItems', {
  id: 'pp-min-items-within-max-items',
  rule: 'MinItemsShouldBeLessThanOrEqualToMaxItems',
  why: 'No list is long enough and short enough, so the service can accept none.',
  examples: () => ({
    good: [definitions({ Tags: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 1 } })],
    bad: [
      {
        input: definitions({
          Tags: { type: 'array', items: { type: 'string' }, minItems: 10, maxItems: 1 },
          Lines: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 0 },
        }),
        at: ['/definitions/Tags/minItems', '/definitions/Lines/minItems'],
      },
      {
        input: parameters({
          name: 'ids',
          in: 'query',
          type: 'array',
          items: { type: 'string' },
          minItems: 2,
          maxItems: 1,
        }),
        at: ['/paths/~1orders/get/parameters/0/minItems'],
      },
    ],
  }),
});
