import { isGateway, isOAuth } from '../../kit/connection';
import { definitionOf } from '../../kit/connector';
import { properties } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { isPolicy, policyLabel } from '../../kit/policy';
import { signInDefinition } from '../../kit/sign-in';
import { quote } from '../../kit/text';
import type { Connector, SourceFile } from '../../model/connector';
import { textOf, type JsonNode } from '../../model/json';
import type { Properties } from '../../model/properties';
import { connectorRule, type Json, type JsonObject } from '../../model/rule';

interface Limit {
  readonly file: SourceFile;
  readonly node: JsonNode;
  readonly message: string;
}

/** Users may connect without the gateway as well, so that what it cannot do may be for them. */
function isOptional({ body }: Properties): boolean {
  return body?.members.get('capabilities')?.items.some((item) => textOf(item) === 'cloud') === true;
}

/** What the connector has that does not work through a gateway. */
function* limitsOf(connector: Connector, file: SourceFile, found: Properties): Generator<Limit> {
  for (const { node, name } of found.connectionParameters.filter(isOAuth))
    yield {
      file,
      node,
      message: `Replace the OAuth 2.0 of ${quote(name)} with Basic authentication: gateways do not support it.`,
    };
  const definition = definitionOf(connector);
  const { definitionFile } = connector;
  for (const { node, name, type } of definition?.securityDefinitions ?? [])
    if (type === 'apiKey' && definitionFile !== undefined)
      yield {
        file: definitionFile,
        node,
        message: `Replace the API key ${quote(name)} with Basic authentication: gateways do not support it.`,
      };
  for (const template of found.policyTemplates)
    if (isPolicy(template, 'dynamichosturl'))
      yield {
        file,
        node: template.node,
        message: `Remove ${policyLabel(template)}: behind a gateway the host is always that of the definition.`,
      };
  const script = found.body?.members.get('scriptOperations');
  if (script?.kind === 'array')
    yield {
      file,
      node: script,
      message: 'Remove "scriptOperations" and the script: custom code does not run for a gateway.',
    };
}

const connector = (capabilities: readonly Json[], connectionParameters: JsonObject, rest: JsonObject = {}) =>
  properties({
    capabilities,
    connectionParameters: { ...connectionParameters, gateway: { type: 'gatewaySetting' } },
    ...rest,
  });
const token = { type: 'oauthSetting' };
const key = signInDefinition({ key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } });

export default connectorRule({
  id: 'pp-connection-parameter-gateway-limits',
  title: 'A connector for gateways uses only what gateways support',
  why: 'OAuth 2.0, API keys, custom code and dynamic hosts do not work through the on-premises data gateway.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'troubleshoot-oauth2#limitations',
  *check(connector) {
    const file = connector.propertiesFile;
    const found = file?.properties;
    if (file === undefined || found === undefined || isOptional(found)) return;
    const gateway = found.connectionParameters.find(isGateway);
    if (gateway === undefined) return;
    for (const { node, message, ...limit } of limitsOf(connector, file, found))
      yield {
        file: limit.file,
        at: keyOf(node),
        message,
        related: [{ file, at: keyOf(gateway.node), message: 'The parameter for the gateway.' }],
      };
  },
  examples: () => ({
    good: [
      {
        definition: signInDefinition({ user: { type: 'basic' } }),
        properties: connector(['gateway'], { username: { type: 'string' } }),
      },
      { definition: key, properties: connector(['cloud', 'gateway'], { token }, { scriptOperations: [] }) },
      { definition: key, properties: properties({ connectionParameters: { token } }) },
    ],
    bad: [
      {
        input: {
          definition: key,
          properties: connector(
            ['gateway'],
            { token },
            {
              policyTemplateInstances: [{ templateId: 'dynamichosturl', title: 'Host' }],
              scriptOperations: [],
            },
          ),
        },
        at: [
          'definition#/securityDefinitions/key',
          'properties#/properties/connectionParameters/token',
          'properties#/properties/policyTemplateInstances/0',
          'properties#/properties/scriptOperations',
        ],
      },
    ],
  }),
});
