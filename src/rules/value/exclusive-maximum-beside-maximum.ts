import { definitions, parameters } from '../../kit/examples';
import { besideLimit } from '../../kit/number-rules';

export default besideLimit('exclusiveMaximum', 'maximum', {
  id: 'pp-exclusive-maximum-beside-maximum',
  rule: 'ExclusiveMaximumRequiresMaximum',
  why: 'In Swagger 2.0 it is true or false, and says whether the limit itself is legal; alone it limits nothing.',
  examples: () => ({
    good: [
      definitions({
        Price: { type: 'number', maximum: 0, exclusiveMaximum: true },
        Weight: { type: 'number', exclusiveMaximum: false },
      }),
    ],
    bad: [
      {
        input: definitions({
          Price: { type: 'number', exclusiveMaximum: 0 },
          Weight: { type: 'number', exclusiveMaximum: true },
        }),
        at: ['/definitions/Price/exclusiveMaximum', '/definitions/Weight/exclusiveMaximum'],
      },
      {
        input: parameters({ name: 'top', in: 'query', type: 'integer', exclusiveMaximum: true }),
        at: ['/paths/~1orders/get/parameters/0/exclusiveMaximum'],
      },
    ],
  }),
});
