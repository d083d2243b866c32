import { connection } from '../../kit/connection-examples';
import { connectionLabel, namesSecret } from '../../kit/connection';
import { at } from '../../kit/place';
import { propertiesRule } from '../../model/rule';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-connection-parameter-secret',
  title: 'Passwords, keys and secrets are of the type "securestring"',
  why: 'A "string" is stored and shown as it is; only a "securestring" is kept secret.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  *check(parameter) {
    const { node, name, type } = parameter;
    if (type === 'string' && namesSecret(name))
      yield {
        at: at(node, 'type'),
        message: `Write "securestring" instead of "string" as type of ${connectionLabel(parameter)}.`,
      };
  },
  examples: () => ({
    good: [
      connection({
        api_key: { type: 'securestring' },
        secret_name: { type: 'string' },
        token: { type: 'oauthSetting' },
      }),
    ],
    bad: [
      {
        input: connection({ apiKey: { type: 'string' }, 'token:clientSecret': { type: 'string' } }),
        at: [
          '/properties/connectionParameters/apiKey/type',
          '/properties/connectionParameters/token:clientSecret/type',
        ],
      },
    ],
  }),
});
