import { oauth } from '../../kit/connection-examples';
import { connectionLabel, customParameter, isSupplied, providerOf } from '../../kit/connection';
import { unreadParameters } from '../../kit/custom-parameters';
import { at } from '../../kit/place';
import { enumerate, quote } from '../../kit/text';
import { propertiesRule } from '../../model/rule';
import { PROVIDER_ADDRESSES } from '../../model/tables/oauth';

const authorizationUrl = { value: 'https://contoso.com/sign-in' };
const tokenUrl = { value: 'https://contoso.com/token' };
const refreshUrl = tokenUrl;

export default propertiesRule({
  id: 'pp-oauth-custom-parameters-complete',
  title: 'OAuth 2.0 has its authorization, token and refresh addresses',
  why: 'A connection signs in, gets its token and renews it at these addresses.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters#oauth-20',
  on: 'connectionParameter',
  *check(parameter, { connectionParameters }) {
    const { node, oAuthSettings } = parameter;
    // Those that are there under a mistyped name are to be renamed, other rules say.
    const mistyped = new Set(unreadParameters(parameter).map(({ meant }) => meant));
    const missing = (PROVIDER_ADDRESSES.get(providerOf(parameter) ?? '') ?? []).filter(
      (name) =>
        !mistyped.has(name) &&
        customParameter(parameter, name) === undefined &&
        !isSupplied(parameter, name, connectionParameters),
    );
    if (missing.length === 0) return;
    yield {
      at: at(oAuthSettings ?? node, 'customParameters'),
      message: `Add ${enumerate(missing.map(quote))} to "customParameters" of ${connectionLabel(parameter)}.`,
    };
  },
  examples: () => ({
    good: [
      oauth({ identityProvider: 'oauth2', customParameters: { authorizationUrl, tokenUrl, refreshUrl } }),
      oauth(
        { identityProvider: 'oauth2', customParameters: { authorizationUrl, tokenUrl } },
        { 'token:refreshUrl': { type: 'string' } },
      ),
      oauth({ identityProvider: 'google' }),
      oauth({
        identityProvider: 'oauth2',
        customParameters: { authorizationUrl, tokenUri: tokenUrl, refreshUrl },
      }),
    ],
    bad: [
      {
        input: oauth({ identityProvider: 'oauth2', customParameters: { authorizationUrl, tokenUrl } }),
        at: ['/properties/connectionParameters/token/oAuthSettings/customParameters'],
      },
      {
        input: oauth(
          { identityProvider: 'oauth2generic' },
          { other: { type: 'oauthSetting', oAuthSettings: { identityProvider: 'oauth2' } } },
        ),
        at: [
          '/properties/connectionParameters/token/oAuthSettings',
          '/properties/connectionParameters/other/oAuthSettings',
        ],
      },
    ],
  }),
});
