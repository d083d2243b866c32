import { connection } from '../../kit/connection-examples';
import { keyOf } from '../../kit/place';
import { BASIC_NAMES, signInDefinition, signInOf, unsentSecrets } from '../../kit/sign-in';
import { enumerate, quote } from '../../kit/text';
import { connectorRule, type JsonObject } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';

const definition = { swagger: '2.0', paths: {} };
const key = { type: 'securestring' };
const sending = (connectionParameters: JsonObject): JsonObject => ({
  properties: {
    connectionParameters,
    policyTemplateInstances: [
      {
        templateId: 'setheader',
        title: 'Key',
        parameters: {
          [`${TEMPLATE_PARAMETER}name`]: 'X-Api-Key',
          [`${TEMPLATE_PARAMETER}value`]: "@connectionParameters('token')",
        },
      },
    ],
  },
});

export default connectorRule({
  id: 'pp-sign-in-defined',
  title: 'A security definition or a policy sends the secrets that users enter',
  why: 'Without either the service never receives the key or the password, and refuses every call.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters#api-key-based-authentication',
  *check(connector) {
    const signIn = signInOf(connector);
    const unsent = signIn === undefined ? [] : unsentSecrets(signIn);
    if (signIn === undefined || unsent.length === 0) return;
    const file = signIn.propertiesFile;
    const basic = unsent.filter(({ name }) => BASIC_NAMES.has(name.toLowerCase()));
    const [first] = basic;
    if (first !== undefined)
      yield {
        file,
        at: keyOf(first.node),
        message: `Add a security definition of type "basic", or a policy that sends ${enumerate(basic.map(({ name }) => quote(name)))}: nothing does.`,
      };
    for (const parameter of unsent)
      if (!basic.includes(parameter))
        yield {
          file,
          at: keyOf(parameter.node),
          message: `Add a security definition of type "apiKey" for ${quote(parameter.name)}, or a policy that sends it: nothing does.`,
        };
  },
  examples: () => ({
    good: [
      { definition, properties: sending({ token: key }) },
      { definition, properties: connection({ region: { type: 'string' } }) },
      {
        definition: signInDefinition({ key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } }),
        properties: connection({ api_key: key }),
      },
      {
        definition,
        properties: connection({
          username: { type: 'string' },
          password: key,
          gateway: { type: 'gatewaySetting' },
        }),
      },
      { definition, properties: connection({ token: { type: 'oauthSetting' }, 'token:clientSecret': key }) },
    ],
    bad: [
      {
        input: { definition, properties: sending({ token: key, api_key: { type: 'string' }, code: key }) },
        at: ['api_key', 'code'].map((name) => `properties#/properties/connectionParameters/${name}`),
      },
      {
        input: { definition, properties: connection({ username: { type: 'string' }, password: key }) },
        at: ['properties#/properties/connectionParameters/username'],
      },
    ],
  }),
});
