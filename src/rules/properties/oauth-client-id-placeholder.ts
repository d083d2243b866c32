import { oauth } from '../../kit/connection-examples';
import { anyCase, connectionLabel } from '../../kit/connection';
import { looksIssued } from '../../kit/credential';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-oauth-client-id-placeholder',
  title: 'The client id is a placeholder',
  why: 'The files are public. Reviewers refuse real client ids; Microsoft asks for yours privately when it deploys the connector.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#step-5-submit-your-connector-for-deployment',
  on: 'connectionParameter',
  *check(parameter) {
    const value = anyCase(parameter.oAuthSettings, 'clientId');
    const id = textOf(value);
    if (value !== undefined && id !== undefined && looksIssued(id))
      yield {
        at: valueOf(value),
        message: `Write "[[CLIENT_ID]]" instead of ${quote(id)} in ${connectionLabel(parameter)}.`,
      };
  },
  examples: () => ({
    good: [
      oauth({ identityProvider: 'oauth2', clientId: '<<Enter your client ID>>' }),
      oauth({ identityProvider: 'oauth2', clientId: '00000000-0000-0000-0000-000000000000' }),
    ],
    bad: [
      {
        input: oauth({ identityProvider: 'aad', clientId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' }),
        at: ['/properties/connectionParameters/token/oAuthSettings/clientId'],
      },
      {
        input: oauth(
          { identityProvider: 'oauth2', clientId: 'Zk3vQ81hTnB5cDr0aWm7' },
          { other: { type: 'oauthSetting', oAuthSettings: { clientId: '8vD2mY60fLpQ7sRx1bTn' } } },
        ),
        at: [
          '/properties/connectionParameters/token/oAuthSettings/clientId',
          '/properties/connectionParameters/other/oAuthSettings/clientId',
        ],
      },
    ],
  }),
});
