import { fieldLabel, versioning } from '../../kit/change';
import { BODY, createOrder, orderBody, versions } from '../../kit/change-examples';
import { fieldRule } from '../../kit/field-rule';
import { quote } from '../../kit/text';

export default fieldRule({
  id: 'pp-change-input-format',
  title: 'Inputs keep their format',
  why: 'The designer offers another field for another format, and flows go on sending what was valid before.',
  severity: 'warning',
  evidence: 'documented',
  reference: 'operational-versioning',
  direction: 'input',
  kinds: ['format'],
  message: (field, change) =>
    `${field.from === '' ? `Remove format ${quote(field.to)}` : `Restore format ${quote(field.from)}`} of ${fieldLabel(field)}, or ${versioning(field.operation, change)}.`,
  examples: () => ({
    good: [
      versions(
        orderBody({ due: { type: 'string', format: 'date' } }),
        orderBody({ due: { type: 'string', format: 'date', title: 'Due' } }),
      ),
      versions(
        createOrder({ name: 'scan', in: 'formData', type: 'file' }),
        createOrder({ name: 'scan', in: 'formData', type: 'string', format: 'binary' }),
      ),
    ],
    bad: [
      {
        input: versions(
          orderBody({ due: { type: 'string', format: 'date' }, code: { type: 'string' } }),
          orderBody({
            due: { type: 'string', format: 'date-time' },
            code: { type: 'string', format: 'uuid' },
          }),
        ),
        at: [`${BODY}/properties/due/format`, `${BODY}/properties/code/format`],
      },
    ],
  }),
});
