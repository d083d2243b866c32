import { oauth } from '../../kit/connection-examples';
import { connectionLabel } from '../../kit/connection';
import { valueOf } from '../../kit/place';
import { isBlank } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-oauth-scopes',
  title: 'The scopes are an array of texts',
  why: 'The scopes are joined and sent with the sign-in; the platform reads them from an array only, and an empty one asks for nothing.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  *check(parameter) {
    const scopes = parameter.oAuthSettings?.members.get('scopes');
    if (scopes === undefined) return;
    if (scopes.kind !== 'array')
      yield {
        at: valueOf(scopes),
        message: `Write "scopes" of ${connectionLabel(parameter)} as an array of texts, such as ["orders.read"].`,
      };
    for (const scope of scopes.items)
      if (isBlank(textOf(scope)))
        yield {
          at: valueOf(scope),
          message: `Write a scope here or remove the entry from "scopes" of ${connectionLabel(parameter)}.`,
        };
  },
  examples: () => ({
    good: [
      oauth({ identityProvider: 'oauth2', scopes: ['orders.read orders.write'] }),
      oauth({ identityProvider: 'aad', scopes: [] }),
    ],
    bad: [
      {
        input: oauth({ identityProvider: 'oauth2', scopes: 'orders.read' }),
        at: ['/properties/connectionParameters/token/oAuthSettings/scopes'],
      },
      {
        input: oauth({ identityProvider: 'oauth2', scopes: ['', 1] }),
        at: [
          '/properties/connectionParameters/token/oAuthSettings/scopes/0',
          '/properties/connectionParameters/token/oAuthSettings/scopes/1',
        ],
      },
    ],
  }),
});
