import { connection } from '../../kit/connection-examples';
import { claimOf, connectionLabel, isOAuth } from '../../kit/connection';
import { at, keyOf } from '../../kit/place';
import { suggest } from '../../kit/suggest';
import { quote } from '../../kit/text';
import { propertiesRule } from '../../model/rule';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

const token = { type: 'oauthSetting', oAuthSettings: { identityProvider: 'oauth2' } };

export default propertiesRule({
  id: 'pp-connection-parameter-claim',
  title: 'A connection parameter "token:name" is a simple value of the sign-in "token" beside it',
  why: 'The part before the colon names the OAuth parameter whose settings the value goes into; otherwise it goes nowhere.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  *check(parameter, { connectionParameters }) {
    const { node, name, set } = parameter;
    const claim = claimOf(name);
    if (claim === undefined) return;
    const owners = connectionParameters.filter((other) => other.set === set && isOAuth(other));
    if (!owners.some((owner) => owner.name === claim.owner)) {
      const owner =
        suggest(
          claim.owner,
          owners.map((one) => one.name),
        ) ?? owners[0]?.name;
      yield {
        at: keyOf(node),
        message:
          owner === undefined
            ? `Rename ${connectionLabel(parameter)} to ${quote(claim.claim)}: no OAuth parameter ${quote(claim.owner)} stands beside it.`
            : `Rename ${connectionLabel(parameter)} to ${quote(`${owner}:${claim.claim}`)}: no OAuth parameter ${quote(claim.owner)} stands beside it.`,
      };
    }
    if (isOAuth(parameter) || parameter.type === 'gatewaySetting')
      yield {
        at: at(node, 'type'),
        message: `Write "string" or "securestring" as type of ${connectionLabel(parameter)}: it is a value of ${quote(claim.owner)}.`,
      };
  },
  examples: () => ({
    good: [connection({ token, 'token:region': { type: 'string' } })],
    bad: [
      {
        input: connection({
          token,
          'tokn:region': { type: 'string' },
          'token:zone': { type: 'gatewaySetting' },
        }),
        at: [
          '/properties/connectionParameters/tokn:region',
          '/properties/connectionParameters/token:zone/type',
        ],
      },
      {
        input: connection({ api_key: { type: 'securestring' }, 'api_key:region': { type: 'string' } }),
        at: ['/properties/connectionParameters/api_key:region'],
      },
    ],
  }),
});
