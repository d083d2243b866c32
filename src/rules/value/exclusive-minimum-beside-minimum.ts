import { definitions, parameters } from '../../kit/examples';
import { besideLimit } from '../../kit/number-rules';

export default besideLimit('exclusiveMinimum', 'minimum', {
  id: 'pp-exclusive-minimum-beside-minimum',
  rule: 'ExclusiveMinimumRequiresMinimum',
  why: 'In Swagger 2.0 it is true or false, and says whether the limit itself is legal; alone it limits nothing.',
  examples: () => ({
    good: [
      definitions({
        Price: { type: 'number', minimum: 0, exclusiveMinimum: true },
        Weight: { type: 'number', exclusiveMinimum: false },
      }),
    ],
    bad: [
      {
        input: definitions({
          Price: { type: 'number', exclusiveMinimum: 0 },
          Weight: { type: 'number', exclusiveMinimum: true },
        }),
        at: ['/definitions/Price/exclusiveMinimum', '/definitions/Weight/exclusiveMinimum'],
      },
      {
        input: parameters({ name: 'top', in: 'query', type: 'integer', exclusiveMinimum: true }),
        at: ['/paths/~1orders/get/parameters/0/exclusiveMinimum'],
      },
    ],
  }),
});
