import { fieldLabel, versioning } from '../../kit/change';
import { BODY, orderBody, versions } from '../../kit/change-examples';
import { fieldRule } from '../../kit/field-rule';
import { quote } from '../../kit/text';

export default fieldRule({
  id: 'pp-change-input-default',
  title: 'Defaults of inputs stay',
  why: 'A default is what calls send that say nothing else; of an internal input it is what every call sends.',
  severity: 'warning',
  evidence: 'documented',
  reference: 'operational-versioning',
  direction: 'input',
  kinds: ['default'],
  message: (field, change) =>
    `Restore default ${quote(field.from)} of ${fieldLabel(field)}${field.to === '' ? '' : ` (now ${quote(field.to)})`}, or ${versioning(field.operation, change)}.`,
  examples: () => ({
    good: [
      versions(
        orderBody({ state: { type: 'string' } }),
        orderBody({ state: { type: 'string', default: 'open' } }),
      ),
    ],
    bad: [
      {
        input: versions(
          orderBody({
            state: { type: 'string', default: 'open' },
            source: { type: 'string', default: 'flow', 'x-ms-visibility': 'internal' },
          }),
          orderBody({
            state: { type: 'string', default: 'new' },
            source: { type: 'string', 'x-ms-visibility': 'internal' },
          }),
        ),
        at: [`${BODY}/properties/state/default`, `${BODY}/properties/source`],
      },
    ],
  }),
});
