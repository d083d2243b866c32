import { oauth } from '../../kit/connection-examples';
import { anyCase, connectionLabel } from '../../kit/connection';
import { looksIssued } from '../../kit/credential';
import { at, valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import type { ConnectionParameter } from '../../model/properties';
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
      yield { at: valueOf(value), message: repair('clientSecret', parameter) };
    for (const [name, entry] of parameter.oAuthSettings?.members.get('customParameters')?.members ?? []) {
      const text = textOf(entry.members.get('value')) ?? '';
      const [, secret = /secret$/i.test(name) ? text : ''] = /client_secret=([^&\s]+)/i.exec(text) ?? [];
      if (looksIssued(secret)) yield { at: at(entry, 'value'), message: repair(name, parameter) };
    }
  },
  examples: () => ({
    good: [
      oauth({ identityProvider: 'oauth2', clientSecret: '[[CLIENT_SECRET]]' }),
      oauth({
        identityProvider: 'oauth2generic',
        customParameters: { tokenBodyTemplate: { value: 'client_secret={ClientSecret}&code={Code}' } },
      }),
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
      {
        input: oauth({
          identityProvider: 'oauth2generic',
          customParameters: {
            tokenBodyTemplate: { value: 'code={Code}&client_secret=r4Q~mP2bLw9cT1zK7uYd' },
            appSecret: { value: 'k7Xc~2mW0qRt9LsN4vBy' },
          },
        }),
        at: ['tokenBodyTemplate', 'appSecret'].map(
          (name) => `/properties/connectionParameters/token/oAuthSettings/customParameters/${name}/value`,
        ),
      },
    ],
  }),
});

function repair(name: string, parameter: ConnectionParameter): string {
  return `Remove the secret in ${quote(name)} from ${connectionLabel(parameter)} and have the service issue a new one.`;
}
