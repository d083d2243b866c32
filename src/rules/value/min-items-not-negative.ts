import { definitions } from '../../kit/examples';
import { notNegative } from '../../kit/number-rules';

export default notNegative('minItems', {
  id: 'pp-min-items-not-negative',
  rule: 'MinItemsMustBeGreaterThanOrEqualToZero',
  why: 'Every list has at least no items; a negative number says nothing.',
  examples: () => ({
    good: [definitions({ Tags: { type: 'array', items: { type: 'string' }, minItems: 0 } })],
    bad: [
      {
        input: definitions({
          Tags: { type: 'array', items: { type: 'string' }, minItems: -1 },
          Lines: { type: 'array', items: { type: 'string' }, minItems: -5 },
        }),
        at: ['/definitions/Tags/minItems', '/definitions/Lines/minItems'],
      },
    ],
  }),
});
