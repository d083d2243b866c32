import { connectionProblems } from '../../kit/change-connection';
import { asked, connections } from '../../kit/change-examples';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-connection-parameter-added',
  title: 'New connection parameters are optional',
  why: 'Existing connections have no value for a parameter that is added, and nobody is asked for it until a connection is made anew.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters',
  check: (change) =>
    connectionProblems(
      change,
      'added',
      (label) =>
        `Make the new ${label} optional, and give the service a default: existing connections have no value for it.`,
    ),
  examples: () => ({
    good: [connections({}, { site: asked() }), connections({}, { site: asked({ required: 'false' }) })],
    bad: [
      {
        input: connections(
          { zone: asked() },
          { zone: asked(), site: asked({ required: 'true' }), region: asked({ required: true }) },
        ),
        at: [
          'properties#/properties/connectionParameters/site',
          'properties#/properties/connectionParameters/region',
        ],
      },
    ],
  }),
});
