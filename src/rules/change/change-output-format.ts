import { fieldLabel, versioning } from '../../kit/change';
import { RESPONSE, orderResponse, versions } from '../../kit/change-examples';
import { fieldRule } from '../../kit/field-rule';
import { quote } from '../../kit/text';

export default fieldRule({
  id: 'pp-change-output-format',
  title: 'Outputs keep their format',
  why: 'The designer offers an output by its format, as a date or as a file, and existing flows read it so.',
  severity: 'error',
  evidence: 'printed-error',
  reference: 'operational-versioning',
  direction: 'output',
  kinds: ['format'],
  message: (field, change) =>
    `${field.from === '' ? `Remove format ${quote(field.to)}` : `Restore format ${quote(field.from)}`} of ${fieldLabel(field)}, or ${versioning(field.operation, change)}.`,
  examples: () => ({
    good: [
      versions(
        orderResponse({ due: { type: 'string', format: 'date' } }),
        orderResponse({ due: { format: 'date', type: 'string' } }),
      ),
    ],
    bad: [
      {
        input: versions(
          orderResponse({
            due: { type: 'string', format: 'date' },
            count: { type: 'integer', format: 'int32' },
          }),
          orderResponse({ due: { type: 'string', format: 'date-time' }, count: { type: 'integer' } }),
        ),
        at: [`${RESPONSE}/properties/due/format`, `${RESPONSE}/properties/count`],
      },
    ],
  }),
});
