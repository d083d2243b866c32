import { oauth } from '../../kit/connection-examples';
import { connectionLabel, providerOf } from '../../kit/connection';
import { unreadParameters } from '../../kit/custom-parameters';
import { keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

const url = { value: 'https://contoso.com/token' };
const generic = (others: JsonObject, rest: JsonObject = {}): JsonObject => ({
  identityProvider: 'oauth2generic',
  customParameters: {
    authorizationUrlTemplate: { value: 'https://{domain}/sign-in' },
    refreshUrlTemplate: url,
    ...others,
  },
  ...rest,
});
const custom = '/properties/connectionParameters/token/oAuthSettings/customParameters';

export default propertiesRule({
  id: 'pp-oauth-custom-parameter-read',
  title: 'The sign-in reads every custom parameter of oauth2generic',
  why: 'A parameter that the provider does not know, and that no template names in braces, is misspelt or has no effect.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  *check(parameter) {
    // For the others pp-properties-member-known says so.
    if (providerOf(parameter) !== 'oauth2generic') return;
    for (const { name, entry, meant } of unreadParameters(parameter))
      yield {
        at: keyOf(entry),
        message:
          meant === undefined
            ? `Remove ${quote(name)} from "customParameters" of ${connectionLabel(parameter)}, or name it in a template as ${quote(`{${name}}`)}.`
            : `Rename ${quote(name)} to ${quote(meant)} in "customParameters" of ${connectionLabel(parameter)}.`,
      };
  },
  examples: () => ({
    good: [
      oauth(generic({ TokenUrlTemplate: url, domain: { value: 'contoso.com' } })),
      oauth(generic({ eu_domain: url }, { additionalParameters: { EU_domain: { type: 'string' } } })),
      oauth({ identityProvider: 'google', customParameters: { prompt: { value: 'consent' } } }),
    ],
    bad: [
      {
        input: oauth(generic({ tokenUrlTempalte: url, audience: url })),
        at: [`${custom}/tokenUrlTempalte`, `${custom}/audience`],
      },
    ],
  }),
});
