import { oauth } from '../../kit/connection-examples';
import { connectionLabel, providerOf } from '../../kit/connection';
import { valueOf } from '../../kit/place';
import { suggest } from '../../kit/suggest';
import { quote } from '../../kit/text';
import { scalarText } from '../../model/json';
import { propertiesRule } from '../../model/rule';
import { IDENTITY_PROVIDERS } from '../../model/tables/oauth';

export default propertiesRule({
  id: 'pp-oauth-identity-provider',
  title: 'The identity provider is a known one',
  why: 'Solution Checker compares the provider with the list that the platform supports.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters#oauth-20',
  on: 'connectionParameter',
  *check(parameter) {
    const value = parameter.oAuthSettings?.members.get('identityProvider');
    if (value === undefined || IDENTITY_PROVIDERS.includes(providerOf(parameter) ?? '')) return;
    const near = suggest(scalarText(value), IDENTITY_PROVIDERS) ?? 'oauth2';
    yield {
      at: valueOf(value),
      message: `Write a known identity provider, such as "${near}", instead of ${quote(value.data)} in ${connectionLabel(parameter)}.`,
    };
  },
  examples: () => ({
    good: [oauth({ identityProvider: 'aad' }), oauth({ identityProvider: 'Google' })],
    bad: [
      {
        input: oauth({ identityProvider: 'oauth' }),
        at: ['/properties/connectionParameters/token/oAuthSettings/identityProvider'],
      },
      {
        input: oauth(
          { identityProvider: null },
          { other: { type: 'oauthSetting', oAuthSettings: { identityProvider: 'Contoso' } } },
        ),
        at: [
          '/properties/connectionParameters/token/oAuthSettings/identityProvider',
          '/properties/connectionParameters/other/oAuthSettings/identityProvider',
        ],
      },
    ],
  }),
});
