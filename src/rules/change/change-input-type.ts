import { fieldLabel, versioning } from '../../kit/change';
import { BODY, orderBody, versions } from '../../kit/change-examples';
import { fieldRule } from '../../kit/field-rule';
import { quote } from '../../kit/text';

export default fieldRule({
  id: 'pp-change-input-type',
  title: 'Inputs keep their type',
  why: 'Existing flows go on sending values of the old type.',
  severity: 'error',
  evidence: 'printed-error',
  reference: 'operational-versioning',
  direction: 'input',
  kinds: ['type'],
  message: (field, change) =>
    `Restore type ${quote(field.from)} of ${fieldLabel(field)} (now ${quote(field.to)}), or ${versioning(field.operation, change)}.`,
  examples: () => ({
    good: [
      versions(orderBody({ total: {} }), orderBody({ total: { type: 'number' } })),
      versions(orderBody({ lines: { properties: { sku: {} } } }), orderBody({ lines: { type: 'object' } })),
    ],
    bad: [
      {
        input: versions(
          orderBody({ total: { type: 'string' }, tags: { type: 'array', items: { type: 'string' } } }),
          orderBody({ total: { type: 'number' }, tags: { type: 'array', items: { type: 'object' } } }),
        ),
        at: [`${BODY}/properties/total/type`, `${BODY}/properties/tags/items/type`],
      },
    ],
  }),
});
