import { oauth } from '../../kit/connection-examples';
import { anyCase, claimOf, connectionLabel } from '../../kit/connection';
import { at, valueOf } from '../../kit/place';
import { isBlank } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-oauth-client-id-required',
  title: 'Every sign-in has a client id',
  why: 'The platform signs in as a registered application; for certification a placeholder stands for its id.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters#oauth-20',
  on: 'connectionParameter',
  *check(parameter, { connectionParameters }) {
    const { node, name, set, oAuthSettings } = parameter;
    if (oAuthSettings?.kind !== 'object') return;
    const clientId = anyCase(oAuthSettings, 'clientId');
    if (clientId !== undefined && !isBlank(textOf(clientId) ?? '-')) return;
    const supplied = connectionParameters.some((other) => {
      const claim = other.set === set ? claimOf(other.name) : undefined;
      return claim?.owner === name && /clientid$/i.test(claim.claim);
    });
    if (supplied) return;
    yield {
      at: clientId === undefined ? at(node, 'oAuthSettings') : valueOf(clientId),
      message: `${clientId === undefined ? 'Add' : 'Write'} "clientId": "[[CLIENT_ID]]" ${clientId === undefined ? 'to' : 'in'} ${connectionLabel(parameter)}.`,
    };
  },
  examples: () => ({
    good: [
      oauth({ identityProvider: 'oauth2', ClientId: '[[CLIENT_ID]]' }),
      oauth({ identityProvider: 'oauth2generic' }, { 'token:AppClientId': { type: 'string' } }),
    ],
    bad: [
      {
        input: oauth({ identityProvider: 'oauth2', clientId: ' ' }),
        at: ['/properties/connectionParameters/token/oAuthSettings/clientId'],
      },
      {
        input: oauth(
          { identityProvider: 'oauth2' },
          {
            'other:clientId': { type: 'string' },
            more: { type: 'oauthSetting', oAuthSettings: { identityProvider: 'aad' } },
          },
        ),
        at: [
          '/properties/connectionParameters/token/oAuthSettings',
          '/properties/connectionParameters/more/oAuthSettings',
        ],
      },
    ],
  }),
});
