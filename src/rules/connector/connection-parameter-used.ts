import { isOAuth } from '../../kit/connection';
import { keyOf } from '../../kit/place';
import { sets } from '../../kit/connection-examples';
import { properties } from '../../kit/examples';
import {
  BASIC_NAMES,
  KEY_NAMES,
  isNamed,
  signInDefinition,
  signInOf,
  unsentSecrets,
  type SignIn,
} from '../../kit/sign-in';
import { quote } from '../../kit/text';
import type { ConnectionParameter } from '../../model/properties';
import { connectorRule, type Json, type JsonObject } from '../../model/rule';

const PLATFORM_TYPES: ReadonlySet<string> = new Set(['gatewaysetting', 'managedidentityauth']);

/** The platform reads it: for OAuth 2.0, a gateway, Basic, or as the key of an API key definition. */
function isForPlatform(parameter: ConnectionParameter, signIn: SignIn): boolean {
  const { name, type = '', set } = parameter;
  if (isOAuth(parameter) || name.includes(':') || PLATFORM_TYPES.has(type.toLowerCase())) return true;
  const { oAuth, secrets, kinds, several } = signIn;
  const lower = name.toLowerCase();
  const keys = kinds.get('apiKey')?.length ?? 0;
  if (lower === 'authtype') return true;
  // Where it could be for another way to sign in, or where the files disagree about it, other rules look.
  const unclear = several || oAuth.length === 0;
  if (BASIC_NAMES.has(lower)) return unclear || kinds.has('basic');
  if (KEY_NAMES.has(lower)) return unclear || keys > 0;
  return secrets.includes(parameter) && (set === undefined ? secrets.length <= keys : keys > 0);
}

const definition = signInDefinition({ key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } });
const asking = (parameters: JsonObject, ...policyTemplateInstances: readonly Json[]): JsonObject =>
  properties({
    connectionParameters: { api_key: { type: 'securestring' }, ...parameters },
    policyTemplateInstances,
  });

export default connectorRule({
  id: 'pp-connection-parameter-used',
  title: 'What users enter for a connection is used',
  why: 'A connection parameter that no policy, no sign-in and no gateway reads reaches nothing: users fill it in for nothing.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters',
  *check(connector) {
    const signIn = signInOf(connector);
    if (signIn === undefined) return;
    // Those have a rule of their own, pp-sign-in-defined.
    const unsent = unsentSecrets(signIn);
    // A set repeats what "connectionParameters" holds for those that know no sets.
    const named = new Set<string>();
    for (const parameter of signIn.properties.connectionParameters) {
      const { name, node } = parameter;
      if (named.has(name) || unsent.includes(parameter) || isForPlatform(parameter, signIn)) continue;
      if (isNamed(parameter, signIn.properties)) continue;
      named.add(name);
      yield {
        file: signIn.propertiesFile,
        at: keyOf(node),
        message: `Use ${quote(name)} in a policy, or remove this connection parameter: nothing reads it.`,
      };
    }
  },
  examples: () => ({
    good: [
      {
        definition,
        properties: asking(
          { region: { type: 'string' } },
          {
            templateId: 'dynamichosturl',
            title: 'Region',
            parameters: {
              'x-ms-apimTemplateParameter.urlTemplate': "https://@connectionParameters('region').contoso.com",
            },
          },
        ),
      },
      { definition: { swagger: '2.0', paths: {} }, properties: asking({}) },
      { definition, properties: sets({ name: 'key', parameters: { api_key: { type: 'securestring' } } }) },
    ],
    bad: [
      {
        input: { definition, properties: asking({ region: { type: 'string' }, tenant: { type: 'string' } }) },
        at: [
          'properties#/properties/connectionParameters/region',
          'properties#/properties/connectionParameters/tenant',
        ],
      },
      {
        input: {
          definition,
          properties: sets({
            name: 'key',
            parameters: { api_key: { type: 'securestring' }, region: { type: 'string' } },
          }),
        },
        at: ['properties#/properties/connectionParameterSets/values/0/parameters/region'],
      },
    ],
  }),
});
