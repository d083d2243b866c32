import { connection, oauth as oauthProperties } from '../../kit/connection-examples';
import { oauth } from '../../kit/security';
import { connectionPlace, expects, signInDefinition, signInOf } from '../../kit/sign-in';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const definition = signInDefinition({ contoso: oauth() });

export default connectorRule({
  id: 'pp-sign-in-oauth',
  title: 'A connector with OAuth 2.0 has a connection parameter that signs in with it',
  why: 'The definition only says that the service wants OAuth 2.0; the connection parameter makes users sign in.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters',
  once: true,
  *check(connector) {
    const signIn = signInOf(connector);
    const [first] = signIn?.kinds.get('oauth2') ?? [];
    if (signIn === undefined || first === undefined || !expects(signIn, 'oauth2') || signIn.oAuth.length > 0)
      return;
    yield {
      file: signIn.propertiesFile,
      at: connectionPlace(signIn.properties),
      message: `Add a connection parameter of type "oauthSetting": the security definition ${quote(first.name)} is OAuth 2.0.`,
    };
  },
  examples: () => ({
    good: [{ definition, properties: oauthProperties({ identityProvider: 'oauth2' }) }],
    bad: [
      {
        input: { definition, properties: connection({ api_key: { type: 'securestring' } }) },
        at: ['properties#/properties/connectionParameters'],
      },
    ],
  }),
});
