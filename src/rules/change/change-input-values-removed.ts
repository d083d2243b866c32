import { fieldLabel, versioning } from '../../kit/change';
import { BODY, orderBody, versions } from '../../kit/change-examples';
import { fieldRule } from '../../kit/field-rule';
import { quote } from '../../kit/text';

export default fieldRule({
  id: 'pp-change-input-values-removed',
  title: 'Allowed values of inputs stay',
  why: 'Existing flows may have a value chosen that is gone, and go on sending it.',
  severity: 'error',
  evidence: 'printed-error',
  reference: 'operational-versioning',
  direction: 'input',
  kinds: ['value-removed'],
  message: (field, change) =>
    `Add ${quote(field.from)} to the values of ${fieldLabel(field)} again, or ${versioning(field.operation, change)}.`,
  examples: () => ({
    good: [
      versions(orderBody({ state: { enum: ['open'] } }), orderBody({ state: { enum: ['closed', 'open'] } })),
      versions(orderBody({ state: { enum: ['open'] } }), orderBody({ state: { type: 'string' } })),
    ],
    bad: [
      {
        input: versions(
          orderBody({ state: { enum: ['open', 'closed'] }, kind: { enum: [1, 2] } }),
          orderBody({ state: { enum: ['open'] }, kind: { enum: [1] } }),
        ),
        at: [`${BODY}/properties/state/enum`, `${BODY}/properties/kind/enum`],
      },
    ],
  }),
});
