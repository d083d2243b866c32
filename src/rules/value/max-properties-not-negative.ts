import { definitions } from '../../kit/examples';
import { notNegative } from '../../kit/number-rules';

export default notNegative('maxProperties', {
  id: 'pp-max-properties-not-negative',
  rule: 'MaxPropertiesMustBeGreaterThanOrEqualToZero',
  why: 'No object has fewer than no properties, so no object is ever small enough.',
  examples: () => ({
    good: [
      definitions({ Labels: { type: 'object', additionalProperties: { type: 'string' }, maxProperties: 0 } }),
    ],
    bad: [
      {
        input: definitions({
          Labels: { type: 'object', additionalProperties: { type: 'string' }, maxProperties: -1 },
          Flags: { type: 'object', additionalProperties: { type: 'boolean' }, maxProperties: -0.5 },
        }),
        at: ['/definitions/Labels/maxProperties', '/definitions/Flags/maxProperties'],
      },
    ],
  }),
});
