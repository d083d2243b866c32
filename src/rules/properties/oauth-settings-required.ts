import { connection, oauth } from '../../kit/connection-examples';
import { anyCase, connectionLabel, isOAuth } from '../../kit/connection';
import { fixOf, renameMember } from '../../kit/edits';
import { at, keyOf, valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { propertiesRule } from '../../model/rule';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-oauth-settings-required',
  title: 'A connection parameter for OAuth 2.0 has oAuthSettings with an identity provider',
  why: 'Without settings there is nobody to sign in with, so no connection can be created.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  fixable: true,
  on: 'connectionParameter',
  *check(parameter, { document }) {
    const { node, oAuthSettings } = parameter;
    if (!isOAuth(parameter)) return;
    const misspelt = anyCase(node, 'oAuthSettings');
    if (oAuthSettings?.kind === 'object') {
      if (!oAuthSettings.members.has('identityProvider'))
        yield {
          at: at(node, 'oAuthSettings'),
          message: `Add an "identityProvider", such as "oauth2", to ${connectionLabel(parameter)}.`,
        };
    } else if (oAuthSettings === undefined && misspelt !== undefined)
      yield {
        at: keyOf(misspelt),
        message: `Rename ${quote(String(misspelt.key))} to "oAuthSettings".`,
        ...fixOf(misspelt.kind === 'object' ? renameMember(document, misspelt, 'oAuthSettings') : undefined),
      };
    else
      yield {
        at: valueOf(oAuthSettings ?? node),
        message: `Give ${connectionLabel(parameter)} an object "oAuthSettings" with an "identityProvider".`,
      };
  },
  examples: () => ({
    good: [oauth({ identityProvider: 'oauth2' }), connection({ api_key: { type: 'securestring' } })],
    bad: [
      {
        input: oauth({ clientId: '<client id>' }),
        at: ['/properties/connectionParameters/token/oAuthSettings'],
      },
      { input: oauth('oauth2'), at: ['/properties/connectionParameters/token/oAuthSettings'] },
      {
        input: connection({ token: { type: 'oauthSetting' }, other: { type: 'oauthSetting' } }),
        at: ['/properties/connectionParameters/token', '/properties/connectionParameters/other'],
      },
      {
        input: connection({
          token: {
            type: 'oauthSetting',
            oauthSettings: {
              identityProvider: 'google',
              clientId: '[[CLIENT_ID]]',
              redirectMode: 'GlobalPerConnector',
            },
          },
        }),
        at: ['/properties/connectionParameters/token/oauthSettings'],
      },
    ],
  }),
});
