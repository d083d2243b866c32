import { connection } from '../../kit/connection-examples';
import { namesSecret } from '../../kit/connection';
import { at } from '../../kit/place';
import { connectionPlace, expects, signInDefinition, signInOf } from '../../kit/sign-in';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { connectorRule } from '../../model/rule';

const definition = signInDefinition({ key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } });

export default connectorRule({
  id: 'pp-sign-in-api-key',
  title: 'A connector with an API key has a connection parameter that holds it as a secret',
  why: 'Without a parameter of type "securestring" users cannot enter the key, or everybody can read it.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters#api-key-based-authentication',
  once: true,
  *check(connector) {
    const signIn = signInOf(connector);
    const [key] = signIn?.kinds.get('apiKey') ?? [];
    if (signIn === undefined || key === undefined || !expects(signIn, 'apiKey')) return;
    if (signIn.secrets.length > 0 || signIn.oAuth.length > 0) return;
    const sent = quote(textOf(key.node.members.get('name')) ?? key.name);
    const texts = signIn.properties.connectionParameters.filter(({ type }) => type === 'string');
    // One whose name tells that it is a secret is the matter of pp-connection-parameter-secret.
    if (texts.some(({ name }) => namesSecret(name))) return;
    const [only, ...others] = texts;
    yield only !== undefined && others.length === 0
      ? {
          file: signIn.propertiesFile,
          at: at(only.node, 'type'),
          message: `Make ${quote(only.name)} a "securestring" if it holds the API key that is sent as ${sent}; otherwise add one.`,
        }
      : {
          file: signIn.propertiesFile,
          at: connectionPlace(signIn.properties),
          message: `Add a connection parameter of type "securestring" for the API key that is sent as ${sent}.`,
        };
  },
  examples: () => ({
    good: [
      { definition, properties: connection({ api_key: { type: 'securestring' } }) },
      { definition, properties: connection({ api_key: { type: 'string' } }) },
      {
        definition: signInDefinition({ user: { type: 'basic' } }),
        properties: connection({ username: { type: 'string' } }),
      },
    ],
    bad: [
      {
        input: { definition, properties: connection({ access: { type: 'string' } }) },
        at: ['properties#/properties/connectionParameters/access/type'],
      },
      {
        input: { definition, properties: connection({}) },
        at: ['properties#/properties/connectionParameters'],
      },
    ],
  }),
});
