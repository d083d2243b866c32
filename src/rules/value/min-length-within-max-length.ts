import { definitions, parameters } from '../../kit/examples';
import { notAbove } from '../../kit/number-rules';

export default notAbove('minLength', 'maxLength', {
  id: 'pp-min-length-within-max-length',
  rule: 'MinLengthShouldBeLessThanOrEqualToMaxLength',
  why: 'No text is long enough and short enough, so the service can accept none.',
  examples: () => ({
    good: [
      definitions({ Currency: { type: 'string', minLength: 3, maxLength: 3 } }),
      definitions({ Currency: { type: 'string', minLength: 3, maxLength: -1 } }),
    ],
    bad: [
      {
        input: definitions({
          Currency: { type: 'string', minLength: 4, maxLength: 3 },
          Country: { type: 'string', maxLength: 2, minLength: 3 },
        }),
        at: ['/definitions/Currency/minLength', '/definitions/Country/minLength'],
      },
      {
        input: parameters({ name: 'search', in: 'query', type: 'string', minLength: 3, maxLength: 0 }),
        at: ['/paths/~1orders/get/parameters/0/minLength'],
      },
    ],
  }),
});
