import { connectionProblems } from '../../kit/change-connection';
import { asked, connections } from '../../kit/change-examples';
import { quote } from '../../kit/text';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-connection-parameter-type',
  title: 'Connection parameters keep their type',
  why: 'Existing connections hold a value of the old type.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters',
  check: (change) =>
    connectionProblems(
      change,
      'type',
      (label, { from, to }) =>
        `Restore type ${quote(from)} of ${label} (now ${quote(to)}), or add a parameter of another name.`,
    ),
  examples: () => ({
    good: [connections({ site: asked() }, { site: asked({}, { type: 'String' }) })],
    bad: [
      {
        input: connections(
          { site: asked(), port: asked() },
          { site: asked({}, { type: 'securestring' }), port: asked({}, { type: 'int' }) },
        ),
        at: [
          'properties#/properties/connectionParameters/site/type',
          'properties#/properties/connectionParameters/port/type',
        ],
      },
    ],
  }),
});
