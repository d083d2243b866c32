import { oauth } from '../../kit/connection-examples';
import { connectionLabel, customParameter, providerOf } from '../../kit/connection';
import { at } from '../../kit/place';
import { isBlank } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

const refreshing = (value: string): JsonObject => ({
  identityProvider: 'oauth2generic',
  customParameters: { refreshBodyTemplate: { value } },
});

export default propertiesRule({
  id: 'pp-oauth-refresh-token',
  title: 'The request that renews a token sends the refresh token',
  why: 'Without it the service cannot renew the token, and users have to sign in again whenever it expires.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  *check(parameter) {
    if (providerOf(parameter) !== 'oauth2generic') return;
    const entry = customParameter(parameter, 'refreshBodyTemplate');
    const body = textOf(entry?.members.get('value'));
    if (entry === undefined || body === undefined || isBlank(body)) return;
    const query =
      textOf(customParameter(parameter, 'refreshUrlQueryStringTemplate')?.members.get('value')) ?? '';
    if (/\{refreshtoken\}/i.test(body + query) || /client_credentials/i.test(body)) return;
    yield {
      at: at(entry, 'value'),
      message: `Send "refresh_token={RefreshToken}&grant_type=refresh_token" in "refreshBodyTemplate" of ${connectionLabel(parameter)}.`,
    };
  },
  examples: () => ({
    good: [
      oauth(refreshing('refresh_token={refreshToken}&grant_type=refresh_token')),
      oauth(refreshing('grant_type=client_credentials')),
    ],
    bad: [
      {
        input: oauth(refreshing('code={code}&grant_type=authorization_code'), {
          other: { type: 'oauthSetting', oAuthSettings: refreshing('grant_type=refresh_token') },
        }),
        at: ['token', 'other'].map(
          (name) =>
            `/properties/connectionParameters/${name}/oAuthSettings/customParameters/refreshBodyTemplate/value`,
        ),
      },
    ],
  }),
});
