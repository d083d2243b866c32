import { parameters } from '../../kit/examples';
import { notNegative } from '../../kit/number-rules';

export default notNegative('minLength', {
  id: 'pp-min-length-not-negative',
  rule: 'MinLengthMustBeGreaterThanOrEqualToZero',
  why: 'Every text has at least no characters; a negative number says nothing.',
  examples: () => ({
    good: [parameters({ name: 'note', in: 'query', type: 'string', minLength: 0 })],
    bad: [
      {
        input: parameters(
          { name: 'note', in: 'query', type: 'string', minLength: -1 },
          { name: 'code', in: 'query', type: 'string', minLength: -2 },
        ),
        at: ['/paths/~1orders/get/parameters/0/minLength', '/paths/~1orders/get/parameters/1/minLength'],
      },
    ],
  }),
});
