import { definitions, parameters } from '../../kit/examples';
import { notAbove } from '../../kit/number-rules';

export default notAbove('minimum', 'maximum', {
  id: 'pp-minimum-within-maximum',
  rule: 'MinimumShouldBeLessThanOrEqualToMaximum',
  why: 'No number is between the two, so the service can accept none.',
  examples: () => ({
    good: [
      definitions({ Rating: { type: 'integer', minimum: 5, maximum: 5 } }),
      definitions({ Offset: { type: 'number', minimum: -10, maximum: -1.5 } }),
    ],
    bad: [
      {
        input: definitions({
          Rating: { type: 'integer', minimum: 5, maximum: 1 },
          Offset: { type: 'number', maximum: -10, minimum: -1.5 },
        }),
        at: ['/definitions/Rating/minimum', '/definitions/Offset/minimum'],
      },
      {
        input: parameters({ name: 'top', in: 'query', type: 'integer', minimum: 1, maximum: 0 }),
        at: ['/paths/~1orders/get/parameters/0/minimum'],
      },
    ],
  }),
});
