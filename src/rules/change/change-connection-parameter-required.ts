import { connectionProblems } from '../../kit/change-connection';
import { asked, connections } from '../../kit/change-examples';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-connection-parameter-required',
  title: 'Optional connection parameters stay optional',
  why: 'Existing connections may have no value for the parameter, and nobody is asked for it until a connection is made anew.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters',
  check: (change) =>
    connectionProblems(
      change,
      'required',
      (label) => `Leave ${label} optional: existing connections may have no value for it.`,
    ),
  examples: () => ({
    good: [connections({ site: asked({ required: 'true' }) }, { site: asked({ required: 'false' }) })],
    bad: [
      {
        input: connections(
          { site: asked(), region: asked({ required: 'false' }) },
          { site: asked({ required: 'true' }), region: asked({ required: 'true' }) },
        ),
        at: [
          'properties#/properties/connectionParameters/site/uiDefinition/constraints/required',
          'properties#/properties/connectionParameters/region/uiDefinition/constraints/required',
        ],
      },
    ],
  }),
});
