import { oauth } from '../../kit/connection-examples';
import { anyCase, connectionLabel } from '../../kit/connection';
import { looksIssued } from '../../kit/credential';
import { valueOf } from '../../kit/place';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-oauth-client-secret',
  title: 'The files hold no client secret',
  why: 'The files are public and keep their history, so a secret that was ever written there is known to everybody.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#create-a-new-custom-connector',
  on: 'connectionParameter',
  *check(parameter) {
    const value = anyCase(parameter.oAuthSettings, 'clientSecret');
    if (value !== undefined && looksIssued(textOf(value) ?? ''))
      yield {
        at: valueOf(value),
        message: `Remove "clientSecret" from ${connectionLabel(parameter)} and have the service issue a new one.`,
      };
  },
  examples: {
    good: [
      oauth({ identityProvider: 'oauth2', clientSecret: '[[CLIENT_SECRET]]' }),
      oauth({ identityProvider: 'oauth2' }),
    ],
    bad: [
      {
        input: oauth(
          { identityProvider: 'oauth2', clientSecret: 'r4Q~mP2bLw9cT1zK7uYd' },
          { other: { type: 'oauthSetting', oAuthSettings: { ClientSecret: 'k7Xc~2mW0qRt9LsN4vBy' } } },
        ),
        at: [
          '/properties/connectionParameters/token/oAuthSettings/clientSecret',
          '/properties/connectionParameters/other/oAuthSettings/ClientSecret',
        ],
      },
    ],
  },
});
