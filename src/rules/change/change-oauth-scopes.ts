import { connectionProblems } from '../../kit/change-connection';
import { connections, connectionSets, oAuth } from '../../kit/change-examples';
import { quote } from '../../kit/text';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-oauth-scopes',
  title: 'OAuth asks for no new scopes',
  why: 'Users agreed to the scopes of the day they signed in: operations that need a new one fail until they sign in again.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters',
  check: (change) =>
    connectionProblems(
      change,
      'scopes-added',
      (label, { to }) =>
        `Tell users to sign in again: ${label} asks for ${quote(to)} now, which existing connections were not granted.`,
    ),
  examples: () => ({
    good: [connections({ token: oAuth('orders.read orders.write') }, { token: oAuth('orders.write') })],
    bad: [
      {
        input: connectionSets(
          ['user', 'admin'].map((name) => ({ name, parameters: { token: oAuth('orders.read') } })),
          ['user', 'admin'].map((name) => ({
            name,
            parameters: { token: oAuth('orders.read', 'orders.write') },
          })),
        ),
        at: [0, 1].map(
          (index) =>
            `properties#/properties/connectionParameterSets/values/${index}/parameters/token/oAuthSettings/scopes`,
        ),
      },
    ],
  }),
});
