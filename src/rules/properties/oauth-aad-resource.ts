import { oauth } from '../../kit/connection-examples';
import { connectionLabel, customParameter, isSupplied, lacksText, providerOf } from '../../kit/connection';
import { at, valueOf } from '../../kit/place';
import { propertiesRule } from '../../model/rule';
import { ENTRA_PROVIDERS } from '../../model/tables/oauth';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-oauth-aad-resource',
  title: 'Sign-in with Microsoft Entra ID names its resource',
  why: 'Microsoft Entra ID issues a token for one resource; without it the service gets no token it accepts.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  *check(parameter, { connectionParameters }) {
    const { node, oAuthSettings } = parameter;
    if (
      !ENTRA_PROVIDERS.has(providerOf(parameter) ?? '') ||
      isSupplied(parameter, 'resourceUri', connectionParameters)
    )
      return;
    const resource = customParameter(parameter, 'resourceUri');
    if (!lacksText(resource?.members.get('value'))) return;
    yield {
      at:
        resource === undefined
          ? at(oAuthSettings ?? node, 'customParameters')
          : valueOf(resource.members.get('value') ?? resource),
      message: `Give "customParameters" of ${connectionLabel(parameter)} a "resourceUri": { "value": "https://…" } with the address or ID of your API.`,
    };
  },
  examples: () => ({
    good: [
      oauth({
        identityProvider: 'aad',
        customParameters: { resourceUri: { value: 'https://api.contoso.com' } },
      }),
      oauth({ identityProvider: 'aad', customParameters: {} }, { 'token:ResourceUri': { type: 'string' } }),
    ],
    bad: [
      {
        input: oauth({ identityProvider: 'aad', customParameters: { tenantId: { value: 'common' } } }),
        at: ['/properties/connectionParameters/token/oAuthSettings/customParameters'],
      },
      {
        input: oauth(
          { identityProvider: 'aadcertificate' },
          { other: { type: 'oauthSetting', oAuthSettings: { identityProvider: 'aad' } } },
        ),
        at: [
          '/properties/connectionParameters/token/oAuthSettings',
          '/properties/connectionParameters/other/oAuthSettings',
        ],
      },
      {
        input: oauth({ identityProvider: 'aad', customParameters: { resourceUri: { value: '' } } }),
        at: ['/properties/connectionParameters/token/oAuthSettings/customParameters/resourceUri/value'],
      },
    ],
  }),
});
