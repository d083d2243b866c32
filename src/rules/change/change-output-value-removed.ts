import { fieldLabel } from '../../kit/change';
import { RESPONSE, orderResponse, versions } from '../../kit/change-examples';
import { fieldRule } from '../../kit/field-rule';
import { quote } from '../../kit/text';

export default fieldRule({
  id: 'pp-change-output-value-removed',
  title: 'Outputs keep their values',
  why: 'A condition on a value that no longer comes is never true again.',
  severity: 'info',
  evidence: 'advice',
  reference: 'operational-versioning',
  direction: 'output',
  kinds: ['value-removed'],
  message: (field) =>
    `Tell users that ${fieldLabel(field)} no longer has ${quote(field.from)}: conditions of their flows may wait for it.`,
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
          orderResponse({ state: { enum: ['open', 'closed'] }, kind: { enum: ['B2B', 'B2C'] } }),
          orderResponse({ state: { enum: ['open'] }, kind: { enum: ['B2B'] } }),
        ),
        at: [`${RESPONSE}/properties/state/enum`, `${RESPONSE}/properties/kind/enum`],
      },
    ],
  }),
});
