import { providerOf } from '../../kit/connection';
import { oauth as oauthProperties } from '../../kit/connection-examples';
import { keyOf } from '../../kit/place';
import { oauth } from '../../kit/security';
import { signInDefinition, signInOf } from '../../kit/sign-in';
import { enumerate, quote } from '../../kit/text';
import { textOf, type JsonNode } from '../../model/json';
import type { ConnectionParameter } from '../../model/properties';
import { connectorRule } from '../../model/rule';
import { ENTRA_PROVIDERS } from '../../model/tables/oauth';

/** Single scopes; a text may hold several. */
function scopesIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/[\s,]+/)).filter((scope) => scope !== '');
}

/** The scopes that a sign-in asks for; undefined where they are not listed. Microsoft Entra ID names them with its resource. */
function requestedBy(parameter: ConnectionParameter): string[] | undefined {
  const list = parameter.oAuthSettings?.members.get('scopes');
  if (list?.kind !== 'array' || ENTRA_PROVIDERS.has(providerOf(parameter) ?? '')) return undefined;
  return scopesIn(list.items.map((item) => textOf(item) ?? ''));
}

/** Scopes of the first list that the second has not, in any case. */
function without(scopes: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((scope) => scope.toLowerCase()));
  return scopes.filter((scope) => !known.has(scope.toLowerCase()));
}

function repair(defined: readonly string[], requested: readonly string[]): string | undefined {
  const missing = without(requested, defined);
  if (missing.length > 0)
    return `Add ${enumerate(missing.map(quote))} to the scopes: apiProperties.json asks for it.`;
  const spare = without(defined, requested);
  return spare.length === 0
    ? undefined
    : `Remove ${enumerate(spare.map(quote))} from the scopes, or ask for it in apiProperties.json.`;
}

const definition = signInDefinition({ contoso: oauth() });
const asking = (...scopes: readonly string[]) => oauthProperties({ identityProvider: 'oauth2', scopes });

export default connectorRule({
  id: 'pp-sign-in-scopes',
  title: 'Both files have the same OAuth 2.0 scopes',
  why: 'Users consent to the scopes of apiProperties.json; the definition tells reviewers which ones the operations need.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters#oauth-20',
  once: true,
  *check(connector) {
    const signIn = signInOf(connector);
    const [security, ...others] = signIn?.kinds.get('oauth2') ?? [];
    const [parameter, ...more] = signIn?.oAuth ?? [];
    if (signIn === undefined || security === undefined || parameter === undefined) return;
    const scopes: JsonNode | undefined = security.node.members.get('scopes');
    const requested = requestedBy(parameter);
    if (others.length + more.length > 0 || scopes === undefined || requested === undefined) return;
    const defined = scopesIn([...scopes.members.keys()]);
    const message = repair(defined, requested);
    if (defined.length > 0 && requested.length > 0 && message !== undefined)
      yield { file: signIn.definitionFile, at: keyOf(scopes), message };
  },
  examples: () => ({
    good: [
      { definition, properties: asking('Orders.Read') },
      {
        definition: signInDefinition({ contoso: oauth({ scopes: { 'openid orders.read': 'Sign in' } }) }),
        properties: asking('orders.read', 'openid'),
      },
      { definition, properties: asking() },
    ],
    bad: [
      {
        input: { definition, properties: asking('orders.read', 'orders.write', 'openid') },
        at: ['definition#/securityDefinitions/contoso/scopes'],
      },
      {
        input: {
          definition: signInDefinition({
            contoso: oauth({ scopes: { 'orders.read': 'Read', 'orders.write': 'Write' } }),
          }),
          properties: asking('orders.read'),
        },
        at: ['definition#/securityDefinitions/contoso/scopes'],
      },
    ],
  }),
});
