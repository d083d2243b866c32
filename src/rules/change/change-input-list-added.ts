import { fieldLabel, versioning } from '../../kit/change';
import { BODY, orderBody, versions } from '../../kit/change-examples';
import { fieldRule } from '../../kit/field-rule';

export default fieldRule({
  id: 'pp-change-input-list-added',
  title: 'Inputs that took any value still do',
  why: 'Existing flows may send a value that a list of allowed values does not have.',
  severity: 'error',
  evidence: 'printed-error',
  reference: 'operational-versioning',
  direction: 'input',
  kinds: ['list-added'],
  message: (field, change) =>
    `Remove "enum" from ${fieldLabel(field)}, offer the values by "x-ms-dynamic-values", or ${versioning(field.operation, change)}.`,
  examples: () => ({
    good: [
      versions(orderBody({ state: { enum: ['open'] } }), orderBody({ state: { enum: ['open', 'closed'] } })),
    ],
    bad: [
      {
        input: versions(
          orderBody({ state: { type: 'string' }, kind: { type: 'string' } }),
          orderBody({ state: { type: 'string', enum: ['open'] }, kind: { type: 'string', enum: ['B2B'] } }),
        ),
        at: [`${BODY}/properties/state/enum`, `${BODY}/properties/kind/enum`],
      },
    ],
  }),
});
