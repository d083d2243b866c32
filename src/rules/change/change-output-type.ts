import { fieldLabel, versioning } from '../../kit/change';
import { RESPONSE, orderResponse, versions } from '../../kit/change-examples';
import { fieldRule } from '../../kit/field-rule';
import { quote } from '../../kit/text';

export default fieldRule({
  id: 'pp-change-output-type',
  title: 'Outputs keep their type',
  why: 'Expressions and conditions of existing flows expect values of the old type.',
  severity: 'error',
  evidence: 'printed-error',
  reference: 'operational-versioning',
  direction: 'output',
  kinds: ['type'],
  message: (field, change) =>
    `Restore type ${quote(field.from)} of ${fieldLabel(field)} (now ${quote(field.to)}), or ${versioning(field.operation, change)}.`,
  examples: () => ({
    good: [versions(orderResponse({ total: {} }), orderResponse({ total: { type: 'number' } }))],
    bad: [
      {
        input: versions(
          orderResponse({ total: { type: 'integer' }, lines: { type: 'array' } }),
          orderResponse({ total: { type: 'number' }, lines: { type: 'object' } }),
        ),
        at: [`${RESPONSE}/properties/total/type`, `${RESPONSE}/properties/lines/type`],
      },
    ],
  }),
});
