import { customParameter } from '../../kit/connection';
import { oauth as oauthProperties } from '../../kit/connection-examples';
import { at } from '../../kit/place';
import { oauth } from '../../kit/security';
import { signInDefinition, signInOf, type SignIn } from '../../kit/sign-in';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { connectorRule } from '../../model/rule';

/** Addresses of a security definition; the entries of `customParameters` that hold the same have the same names. */
const ADDRESSES = ['authorizationUrl', 'tokenUrl'] as const;

/** The addresses that apiProperties.json signs in at, where they are whole: templates and placeholders are not, and one without https has a problem of its own. */
function addressesOf({ oAuth }: SignIn, name: string): string[] {
  return oAuth.flatMap((parameter) => {
    const entry = customParameter(parameter, name);
    const address = textOf(entry?.members.get('value')) ?? textOf(entry) ?? '';
    return /^https:\/\/[^\s{}<>]+$/i.test(address) ? [address] : [];
  });
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [a, b].map((address) => address.trim().replace(/\/$/, '').toLowerCase());
  return left === right;
}

const definition = signInDefinition({ contoso: oauth() });
const custom = (authorize: string, token: string) =>
  oauthProperties({
    identityProvider: 'oauth2',
    customParameters: { AuthorizationUrl: { value: authorize }, TokenUrl: { value: token } },
  });

export default connectorRule({
  id: 'pp-sign-in-address',
  title: 'Both files have the same OAuth 2.0 addresses',
  why: 'Users sign in at the address of apiProperties.json; another one in the definition is out of date, or belongs to a test system.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters#oauth-20',
  *check(connector) {
    const signIn = signInOf(connector);
    const [security, ...others] = signIn?.kinds.get('oauth2') ?? [];
    if (signIn === undefined || security === undefined || others.length > 0) return;
    for (const name of ADDRESSES) {
      const written = textOf(security.node.members.get(name));
      const [first, ...more] = addressesOf(signIn, name);
      if (written === undefined || first === undefined) continue;
      if ([first, ...more].some((address) => isSame(address, written))) continue;
      yield {
        file: signIn.definitionFile,
        at: at(security.node, name),
        message: `Write ${quote(first)} as the "${name}", as in apiProperties.json, or correct it there.`,
      };
    }
  },
  examples: () => ({
    good: [
      {
        definition,
        properties: custom('https://login.contoso.com/authorize/', 'https://login.contoso.com/token'),
      },
      { definition, properties: custom('https://{region}.contoso.com/authorize', '<token address>') },
    ],
    bad: [
      {
        input: {
          definition,
          properties: custom('https://sso.contoso.com/authorize', 'https://sso.contoso.com/token'),
        },
        at: [
          'definition#/securityDefinitions/contoso/authorizationUrl',
          'definition#/securityDefinitions/contoso/tokenUrl',
        ],
      },
    ],
  }),
});
