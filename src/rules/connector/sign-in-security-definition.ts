import { oauth as oauthProperties } from '../../kit/connection-examples';
import { at } from '../../kit/place';
import { oauth } from '../../kit/security';
import { signInDefinition, signInOf } from '../../kit/sign-in';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const properties = oauthProperties({ identityProvider: 'oauth2' });
const key = { type: 'apiKey', in: 'header', name: 'X-Api-Key' };

export default connectorRule({
  id: 'pp-sign-in-security-definition',
  title: 'The security definitions have OAuth 2.0 where users sign in with it',
  why: 'Where the two files describe different ways to sign in, neither the portal nor a reviewer can tell which one is right.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters',
  once: true,
  *check(connector) {
    const signIn = signInOf(connector);
    const [parameter] = signIn?.oAuth ?? [];
    if (signIn === undefined || parameter === undefined || signIn.several) return;
    if (signIn.kinds.size === 0 || signIn.kinds.has('oauth2')) return;
    yield {
      file: signIn.definitionFile,
      at: at(signIn.definition.root, 'securityDefinitions'),
      message: `Add a security definition of type "oauth2": users sign in with the connection parameter ${quote(parameter.name)}.`,
    };
  },
  examples: () => ({
    good: [
      { definition: signInDefinition({ contoso: oauth(), key }), properties },
      { definition: { swagger: '2.0', paths: {} }, properties },
    ],
    bad: [
      {
        input: { definition: signInDefinition({ key }), properties },
        at: ['definition#/securityDefinitions'],
      },
    ],
  }),
});
