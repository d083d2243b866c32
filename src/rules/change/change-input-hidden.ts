import { fieldLabel, versioning } from '../../kit/change';
import { BODY, orderBody, versions } from '../../kit/change-examples';
import { fieldRule } from '../../kit/field-rule';

export default fieldRule({
  id: 'pp-change-input-hidden',
  title: 'Visible inputs stay visible',
  why: 'The designer drops an internal input, and its default replaces the value that a flow has for it.',
  severity: 'error',
  evidence: 'documented',
  reference: 'certification-updates#notify-your-customer-of-breaking-changes',
  direction: 'input',
  kinds: ['hidden'],
  message: (field, change) =>
    `Give ${fieldLabel(field)} visibility "advanced" instead of "internal", or ${versioning(field.operation, change)}.`,
  examples: () => ({
    good: [
      versions(
        orderBody({ city: { type: 'string' } }),
        orderBody({ city: { type: 'string', 'x-ms-visibility': 'advanced' } }),
      ),
    ],
    bad: [
      {
        input: versions(
          orderBody({ city: { type: 'string' }, note: { type: 'string' } }),
          orderBody({
            city: { type: 'string', 'x-ms-visibility': 'internal' },
            note: { type: 'string', 'x-ms-visibility': 'internal' },
          }),
        ),
        at: [`${BODY}/properties/city/x-ms-visibility`, `${BODY}/properties/note/x-ms-visibility`],
      },
    ],
  }),
});
