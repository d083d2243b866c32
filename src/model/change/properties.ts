import { flagOf, scalarText, textOf, type JsonNode } from '../json';
import type { ConnectionParameter, Properties } from '../properties';
import type { ConnectionParameterChange, LostSignIn, SignInWay } from './types';

interface SignInChange {
  readonly lost: readonly LostSignIn[];
  readonly parameters: readonly ConnectionParameterChange[];
}

/** Compares the ways to sign in of two versions, and the connection parameters of those that both have. */
export function compareProperties(before: Properties, after: Properties): SignInChange {
  const [old, current] = [waysOf(before), waysOf(after)];
  const at = listOf(after);
  const lost: LostSignIn[] = [];
  const parameters: ConnectionParameterChange[] = [];
  const free = new Set(current);
  for (const way of old) {
    const same = twinOf(way, [...free]);
    if (same !== undefined) free.delete(same);
    if (same === undefined) lost.push({ way, instead: current.length === 1 ? current[0] : undefined, at });
    else parameters.push(...parameterChanges(way, same));
  }
  return { lost, parameters };
}

function listOf({ root, body }: Properties): JsonNode {
  return (
    body?.members.get('connectionParameterSets') ?? body?.members.get('connectionParameters') ?? body ?? root
  );
}

function waysOf(properties: Properties): SignInWay[] {
  const { connectionParameterSets: sets, connectionParameters } = properties;
  if (sets.length > 0)
    return sets.map(({ node, name, parameters }) => ({
      set: name,
      kind: kindOf(parameters),
      parameters,
      node,
    }));
  const node = listOf(properties);
  return [{ set: undefined, kind: kindOf(connectionParameters), parameters: connectionParameters, node }];
}

/** How a user signs in, as far as a change of it is another authentication (certification-updates). */
function kindOf(parameters: readonly ConnectionParameter[]): string {
  const types = new Set(parameters.map(({ type }) => type?.toLowerCase()));
  const oAuth = parameters.find(({ oAuthSettings }) => oAuthSettings !== undefined);
  if (oAuth !== undefined || types.has('oauthsetting')) return `OAuth 2.0 (${providerOf(oAuth)})`;
  if (types.has('managedidentity')) return 'a managed identity';
  if (types.has('clientcertificate')) return 'a certificate';
  return parameters.length > 0 ? 'credentials' : 'connections without sign-in';
}

/** Providers that sign users in alike: with a secret or a certificate, and by an older name. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['oauth2generic', 'oauth2'],
  ['aadcertificate', 'aad'],
]);

function providerOf(parameter: ConnectionParameter | undefined): string {
  const provider = textOf(parameter?.oAuthSettings?.members.get('identityProvider'))?.toLowerCase() ?? '';
  return ALIKE.get(provider) ?? provider;
}

/** The set of the same name and kind; else, when sets come or go, the one that has most of the parameters. */
function twinOf(way: SignInWay, ways: readonly SignInWay[]): SignInWay | undefined {
  const alike = ways.filter(({ kind }) => kind === way.kind);
  const named = alike.find(({ set }) => set === way.set);
  if (named !== undefined || (way.set !== undefined && ways.some(({ set }) => set !== undefined)))
    return named;
  const names = new Set(way.parameters.map(({ name }) => name));
  const kept = ({ parameters }: SignInWay): number => parameters.filter(({ name }) => names.has(name)).length;
  return alike.toSorted((one, other) => kept(other) - kept(one))[0];
}

function* parameterChanges(before: SignInWay, after: SignInWay): Generator<ConnectionParameterChange> {
  const [old, current] = [byName(before), byName(after)];
  const [first] = after.parameters;
  const place = first?.node.parent ?? after.node;
  for (const [name, was] of old) {
    const is = current.get(name);
    if (is !== undefined) yield* changesOf(was, is, after.set);
    else if (isAsked(was))
      yield { kind: 'removed', name, set: after.set, at: place, was: was.node, from: '', to: '' };
  }
  for (const [name, is] of current)
    if (!old.has(name) && isRequired(is) && isAsked(is))
      yield { kind: 'added', name, set: after.set, at: is.node, was: undefined, from: '', to: '' };
}

function byName({ parameters }: SignInWay): Map<string, ConnectionParameter> {
  return new Map(parameters.map((parameter) => [parameter.name, parameter]));
}

function* changesOf(
  was: ConnectionParameter,
  is: ConnectionParameter,
  set: string | undefined,
): Generator<ConnectionParameterChange> {
  const change = { name: is.name, set, from: '', to: '', was: was.node };
  if (was.type !== undefined && is.type !== undefined && was.type.toLowerCase() !== is.type.toLowerCase())
    yield {
      ...change,
      kind: 'type',
      at: is.node.members.get('type') ?? is.node,
      from: was.type,
      to: is.type,
    };
  if (isAsked(is) && isRequired(is) && !isRequired(was))
    yield { ...change, kind: 'required', at: constraint(is, 'required') ?? is.node };
  yield* valueChanges(was, is, change);
  yield* scopeChanges(was, is, change);
}

type Change = Omit<ConnectionParameterChange, 'kind' | 'at'>;

function* valueChanges(
  was: ConnectionParameter,
  is: ConnectionParameter,
  change: Change,
): Generator<ConnectionParameterChange> {
  const list = constraint(is, 'allowedValues');
  if (list === undefined) return;
  const kept = new Set(list.items.map(valueOf));
  const gone = (constraint(was, 'allowedValues')?.items ?? []).filter((item) => !kept.has(valueOf(item)));
  if (gone.length > 0)
    yield { ...change, kind: 'value-removed', at: list, from: gone.map(valueOf).join(', ') };
}

function valueOf(item: JsonNode): string {
  return scalarText(item.members.get('value'));
}

/** Who signed in agreed to the scopes of that day. */
function* scopeChanges(
  was: ConnectionParameter,
  is: ConnectionParameter,
  change: Change,
): Generator<ConnectionParameterChange> {
  const list = is.oAuthSettings?.members.get('scopes');
  const known = was.oAuthSettings?.members.get('scopes');
  if (list?.kind !== 'array' || known?.kind !== 'array') return;
  const old = new Set(scopesOf(known));
  const added = scopesOf(list).filter((scope) => !old.has(scope));
  if (added.length > 0) yield { ...change, kind: 'scopes-added', at: list, to: added.join(', ') };
}

/** The scopes, whether each is an entry or several stand in one. */
function scopesOf({ items }: JsonNode): string[] {
  return items.flatMap((item) => (textOf(item) ?? '').split(/[\s,]+/)).filter((scope) => scope !== '');
}

/** The user is asked for it. */
function isAsked(parameter: ConnectionParameter): boolean {
  return parameter.uiDefinition?.kind === 'object' && !isTrue(constraint(parameter, 'hidden'));
}

function isRequired(parameter: ConnectionParameter): boolean {
  return isTrue(constraint(parameter, 'required'));
}

function constraint({ uiDefinition }: ConnectionParameter, name: string): JsonNode | undefined {
  return uiDefinition?.members.get('constraints')?.members.get(name);
}

/** Constraints are texts in published connectors. */
function isTrue(node: JsonNode | undefined): boolean {
  return flagOf(node) === true || textOf(node)?.toLowerCase() === 'true';
}
