import { oauth } from '../../kit/connection-examples';
import { claimOf, connectionLabel, providerOf } from '../../kit/connection';
import { at } from '../../kit/place';
import { suggest } from '../../kit/suggest';
import { enumerate, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import type { ConnectionParameter } from '../../model/properties';
import { propertiesRule } from '../../model/rule';
import { TEMPLATE_VALUES } from '../../model/tables/oauth';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

const templates = (tokenUrlTemplate: string, tokenBodyTemplate: string) => ({
  identityProvider: 'oauth2generic',
  customParameters: {
    tokenUrlTemplate: { value: tokenUrlTemplate },
    tokenBodyTemplate: { value: tokenBodyTemplate },
  },
});

export default propertiesRule({
  id: 'pp-oauth-template-placeholder',
  title: 'Templates of the sign-in have known placeholders',
  why: 'The platform fills in what it knows and the values of connection parameters; anything else in braces is sent as it stands.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  *check(parameter, { connectionParameters }) {
    if (providerOf(parameter) !== 'oauth2generic') return;
    const known = [...TEMPLATE_VALUES, ...suppliedTo(parameter, connectionParameters)];
    const lower = new Set(known.map((name) => name.toLowerCase()));
    for (const [name, entry] of parameter.oAuthSettings?.members.get('customParameters')?.members ?? []) {
      if (!/template$/i.test(name)) continue;
      const unknown = placeholdersIn(textOf(entry.members.get('value'))).filter(
        (one) => !lower.has(one.toLowerCase()),
      );
      if (unknown.length === 0) continue;
      const near = suggest(unknown[0] ?? '', known);
      yield {
        at: at(entry, 'value'),
        message: `Replace ${enumerate(unknown.map((one) => quote(`{${one}}`)))} in ${quote(name)} of ${connectionLabel(parameter)}${near === undefined ? '' : ` with ${quote(`{${near}}`)}`}: nothing fills it in.`,
      };
    }
  },
  examples: () => ({
    good: [
      oauth(templates('https://{region}.contoso.com/token', 'code={code}&client_id={ClientId}'), {
        'token:Region': { type: 'string' },
      }),
      oauth({ identityProvider: 'oauth2', customParameters: { tokenUrl: { value: '{tenant}' } } }),
    ],
    bad: [
      {
        input: oauth(templates('https://{region}.contoso.com/token', 'code={Code}&id={Client_Id}')),
        at: ['tokenUrlTemplate', 'tokenBodyTemplate'].map(
          (name) => `/properties/connectionParameters/token/oAuthSettings/customParameters/${name}/value`,
        ),
      },
    ],
  }),
});

/** The names of what users or the settings themselves supply. */
function suppliedTo(
  { name, set, oAuthSettings }: ConnectionParameter,
  parameters: readonly ConnectionParameter[],
): string[] {
  const claims = parameters
    .filter((other) => other.set === set)
    .map((other) => claimOf(other.name))
    .flatMap((claim) => (claim?.owner === name ? [claim.claim] : []));
  const own = ['additionalParameters', 'customParameters'].flatMap((list) => [
    ...(oAuthSettings?.members.get(list)?.members.keys() ?? []),
  ]);
  return [...claims, ...own.filter((one) => !/template$/i.test(one))];
}

/** A template that holds JSON has other braces as well. */
function placeholdersIn(template = ''): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}
