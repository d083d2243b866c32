import { definitions } from '../../kit/examples';
import { notNegative } from '../../kit/number-rules';

export default notNegative('minProperties', {
  id: 'pp-min-properties-not-negative',
  rule: 'MinPropertiesMustBeGreaterThanOrEqualToZero',
  why: 'Every object has at least no properties; a negative number says nothing.',
  examples: () => ({
    good: [
      definitions({ Labels: { type: 'object', additionalProperties: { type: 'string' }, minProperties: 0 } }),
    ],
    bad: [
      {
        input: definitions({
          Labels: { type: 'object', additionalProperties: { type: 'string' }, minProperties: -1 },
          Flags: { type: 'object', additionalProperties: { type: 'boolean' }, minProperties: -2 },
        }),
        at: ['/definitions/Labels/minProperties', '/definitions/Flags/minProperties'],
      },
    ],
  }),
});
