import { fieldLabel, versioning } from '../../kit/change';
import { RESPONSE, orderResponse, versions } from '../../kit/change-examples';
import { fieldRule } from '../../kit/field-rule';

export default fieldRule({
  id: 'pp-change-output-hidden',
  title: 'Visible outputs stay visible',
  why: 'The designer no longer offers an internal output, so nobody can change a flow that uses it.',
  severity: 'warning',
  evidence: 'documented',
  reference: 'operational-versioning',
  direction: 'output',
  kinds: ['hidden'],
  message: (field, change) =>
    `Give ${fieldLabel(field)} visibility "advanced" instead of "internal", or ${versioning(field.operation, change)}.`,
  examples: () => ({
    good: [
      versions(
        orderResponse({ id: { type: 'string' } }),
        orderResponse({ id: { type: 'string', 'x-ms-visibility': 'advanced' } }),
      ),
    ],
    bad: [
      {
        input: versions(
          orderResponse({ id: { type: 'string' }, city: { type: 'string' } }),
          orderResponse({
            id: { type: 'string', 'x-ms-visibility': 'internal' },
            city: { type: 'string', 'x-ms-visibility': 'internal' },
          }),
        ),
        at: [`${RESPONSE}/properties/id/x-ms-visibility`, `${RESPONSE}/properties/city/x-ms-visibility`],
      },
    ],
  }),
});
