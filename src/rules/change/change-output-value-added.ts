import { fieldLabel, versioning } from '../../kit/change';
import { RESPONSE, orderResponse, versions } from '../../kit/change-examples';
import { fieldRule } from '../../kit/field-rule';
import { quote } from '../../kit/text';

export default fieldRule({
  id: 'pp-change-output-value-added',
  title: 'Outputs get no new values',
  why: 'An existing flow has no branch for a value that it does not know.',
  severity: 'warning',
  evidence: 'documented',
  reference: 'operational-versioning',
  direction: 'output',
  kinds: ['value-added'],
  message: (field, change) =>
    `Tell users that ${fieldLabel(field)} can be ${quote(field.to)} now, or ${versioning(field.operation, change)}: existing flows do not expect it.`,
  examples: () => ({
    good: [
      versions(
        orderResponse({ state: { enum: ['open', 'closed'] } }),
        orderResponse({ state: { enum: ['closed', 'open'] } }),
      ),
    ],
    bad: [
      {
        input: versions(
          orderResponse({ state: { enum: ['open'] }, kind: { enum: ['B2B'] } }),
          orderResponse({ state: { enum: ['open', 'closed'] }, kind: { enum: ['B2B', 'B2C'] } }),
        ),
        at: [`${RESPONSE}/properties/state/enum/1`, `${RESPONSE}/properties/kind/enum/1`],
      },
    ],
  }),
});
