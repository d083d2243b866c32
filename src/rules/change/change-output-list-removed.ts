import { fieldLabel, versioning } from '../../kit/change';
import { RESPONSE, orderResponse, versions } from '../../kit/change-examples';
import { fieldRule } from '../../kit/field-rule';

export default fieldRule({
  id: 'pp-change-output-list-removed',
  title: 'Outputs with a list of values keep it',
  why: 'Without the list an existing flow may meet values that it has no branch for.',
  severity: 'error',
  evidence: 'printed-error',
  reference: 'operational-versioning',
  direction: 'output',
  kinds: ['list-removed'],
  message: (field, change) =>
    `Restore the values ("enum") of ${fieldLabel(field)}, or ${versioning(field.operation, change)}.`,
  examples: () => ({
    good: [
      versions(
        orderResponse({ state: { type: 'string' } }),
        orderResponse({ state: { type: 'string', enum: ['open'] } }),
      ),
    ],
    bad: [
      {
        input: versions(
          orderResponse({
            state: { type: 'string', enum: ['open'] },
            kind: { type: 'string', enum: ['B2B'] },
          }),
          orderResponse({ state: { type: 'string' }, kind: { type: 'string' } }),
        ),
        at: [`${RESPONSE}/properties/state`, `${RESPONSE}/properties/kind`],
      },
    ],
  }),
});
