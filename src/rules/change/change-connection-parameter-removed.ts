import { connectionProblems } from '../../kit/change-connection';
import { asked, connections } from '../../kit/change-examples';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-connection-parameter-removed',
  title: 'Connection parameters stay',
  why: 'Existing connections hold a value for the parameter, and flows that use them may break without it.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-updates#notify-your-customer-of-breaking-changes',
  check: (change) =>
    connectionProblems(
      change,
      'removed',
      (label) => `Restore ${label}: existing connections have a value for it.`,
    ),
  examples: () => ({
    good: [
      connections({ site: asked() }, { site: asked(), region: asked() }),
      connections({ site: asked({ hidden: 'true' }) }, { region: asked() }),
    ],
    bad: [
      {
        input: connections({ site: asked(), region: asked(), zone: asked() }, { zone: asked() }),
        at: ['properties#/properties/connectionParameters', 'properties#/properties/connectionParameters'],
      },
    ],
  }),
});
