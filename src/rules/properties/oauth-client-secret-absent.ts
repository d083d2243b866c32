import { oauth } from '../../kit/connection-examples';
import { anyCase, connectionLabel } from '../../kit/connection';
import { looksIssued } from '../../kit/credential';
import { fixOf, remove } from '../../kit/edits';
import { keyOf } from '../../kit/place';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-oauth-client-secret-absent',
  title: 'The settings of a sign-in have no member for the client secret',
  why: 'Microsoft is told the secret privately; a member for it in a public file invites somebody to write it there.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#create-a-new-custom-connector',
  fixable: true,
  on: 'connectionParameter',
  *check(parameter, { document }) {
    const value = anyCase(parameter.oAuthSettings, 'clientSecret');
    // A real one has a rule of its own, pp-oauth-client-secret.
    if (value === undefined || value.kind === 'null' || looksIssued(textOf(value) ?? '')) return;
    yield {
      at: keyOf(value),
      message: `Remove "clientSecret" from ${connectionLabel(parameter)}.`,
      ...fixOf(remove(document, value)),
    };
  },
  examples: () => ({
    good: [
      oauth({ identityProvider: 'oauth2', clientId: '[[CLIENT_ID]]' }),
      oauth({ identityProvider: 'oauth2', clientSecret: null }),
    ],
    bad: [
      {
        input: oauth(
          { identityProvider: 'oauth2', clientSecret: '[[CLIENT_SECRET]]' },
          { other: { type: 'oauthSetting', oAuthSettings: { ClientSecret: '' } } },
        ),
        at: [
          '/properties/connectionParameters/token/oAuthSettings/clientSecret',
          '/properties/connectionParameters/other/oAuthSettings/ClientSecret',
        ],
      },
    ],
  }),
});
