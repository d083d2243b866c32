import { parameters } from '../../kit/examples';
import { notNegative } from '../../kit/number-rules';

export default notNegative('maxLength', {
  id: 'pp-max-length-not-negative',
  rule: 'MaxLengthMustBeGreaterThanOrEqualToZero',
  why: 'No text has fewer than no characters, so no text is ever short enough.',
  examples: () => ({
    good: [parameters({ name: 'note', in: 'query', type: 'string', maxLength: 0 })],
    bad: [
      {
        input: parameters(
          { name: 'note', in: 'query', type: 'string', maxLength: -1 },
          { name: 'ids', in: 'query', type: 'array', items: { type: 'string', maxLength: -1 } },
        ),
        at: [
          '/paths/~1orders/get/parameters/0/maxLength',
          '/paths/~1orders/get/parameters/1/items/maxLength',
        ],
      },
    ],
  }),
});
