import { isOAuth } from '../../kit/connection';
import { keyOf } from '../../kit/place';
import { properties } from '../../kit/examples';
import { signInDefinition, signInOf, type SignIn } from '../../kit/sign-in';
import { quote } from '../../kit/text';
import type { ConnectionParameter } from '../../model/properties';
import { connectorRule, type Json, type JsonObject } from '../../model/rule';

/** Names that the platform itself reads. */
const PLATFORM_NAMES: ReadonlySet<string> = new Set([
  'username',
  'password',
  'authtype',
  'gateway',
  'api_key',
  'apikey',
]);

const PLATFORM_TYPES: ReadonlySet<string> = new Set(['gatewaysetting', 'managedidentityauth']);

/** The platform reads it: for OAuth 2.0, a gateway, Basic, or as the key of an API key definition. */
function isForPlatform(parameter: ConnectionParameter, { kinds, secrets }: SignIn): boolean {
  const { name, type = '' } = parameter;
  if (isOAuth(parameter) || name.includes(':') || PLATFORM_TYPES.has(type.toLowerCase())) return true;
  if (PLATFORM_NAMES.has(name.toLowerCase())) return true;
  return secrets.includes(parameter) && secrets.length <= (kinds.get('apiKey') ?? []).length;
}

/** Policies name a parameter in quotes, addresses of OAuth 2.0 in braces. */
function isNamed({ name }: ConnectionParameter, text: string): boolean {
  const wanted = name.toLowerCase();
  return text.includes(`'${wanted}'`) || text.includes(`{${wanted}}`);
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
    if (signIn === undefined || signIn.several) return;
    const { document, connectionParameters } = signIn.properties;
    const text = document.text.toLowerCase();
    for (const parameter of connectionParameters)
      if (!isForPlatform(parameter, signIn) && !isNamed(parameter, text))
        yield {
          file: signIn.propertiesFile,
          at: keyOf(parameter.node),
          message: `Use ${quote(parameter.name)} in a policy, or remove this connection parameter: nothing reads it.`,
        };
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
    ],
    bad: [
      {
        input: { definition, properties: asking({ region: { type: 'string' }, tenant: { type: 'string' } }) },
        at: [
          'properties#/properties/connectionParameters/region',
          'properties#/properties/connectionParameters/tenant',
        ],
      },
    ],
  }),
});
