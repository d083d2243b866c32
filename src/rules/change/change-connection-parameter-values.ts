import { connectionProblems } from '../../kit/change-connection';
import { asked, connections } from '../../kit/change-examples';
import { quote } from '../../kit/text';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-connection-parameter-values',
  title: 'Allowed values of connection parameters stay',
  why: 'Existing connections may have a value chosen that is gone, and go on using it.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters',
  check: (change) =>
    connectionProblems(
      change,
      'value-removed',
      (label, { from }) =>
        `Add ${quote(from)} to the allowed values of ${label} again: existing connections may have it.`,
    ),
  examples: () => ({
    good: [
      connections(
        { region: asked({ allowedValues: [{ value: 'eu' }] }) },
        { region: asked({ allowedValues: [{ value: 'us' }, { value: 'eu' }] }) },
      ),
    ],
    bad: [
      {
        input: connections(
          {
            region: asked({ allowedValues: [{ value: 'eu' }, { value: 'us' }] }),
            tier: asked({ allowedValues: [{ value: 'a' }] }),
          },
          {
            region: asked({ allowedValues: [{ value: 'eu' }] }),
            tier: asked({ allowedValues: [{ value: 'b' }] }),
          },
        ),
        at: ['region', 'tier'].map(
          (name) =>
            `properties#/properties/connectionParameters/${name}/uiDefinition/constraints/allowedValues`,
        ),
      },
    ],
  }),
});
