import { scalarText, textOf, type JsonNode } from '../model/json';
import type { ConnectionParameter, ConnectionParameterSet } from '../model/properties';
import { TENANT_ID } from '../model/tables/connection-parameters';
import { isBlank, quote } from './text';

/** How a message names a connection parameter: `connection parameter "api_key" of the set "basic"`. */
export function connectionLabel({ name, set }: ConnectionParameter): string {
  return `connection parameter ${quote(name)}${set === undefined ? '' : ` of the set ${quote(set)}`}`;
}

/** How a message names a set of connection parameters: `the set "basic"`. */
export function setLabel({ node, name }: ConnectionParameterSet): string {
  return `the set ${quote(name ?? Number(node.key) + 1)}`;
}

/** It signs in with OAuth 2.0. */
export function isOAuth({ type, oAuthSettings }: ConnectionParameter): boolean {
  return type?.toLowerCase() === 'oauthsetting' || oAuthSettings !== undefined;
}

/** It lets users choose an on-premises data gateway. */
export function isGateway({ type }: ConnectionParameter): boolean {
  return type?.toLowerCase() === 'gatewaysetting';
}

/** The user fills it in: it has a definition of its field, and is not hidden. */
export function isAsked(parameter: ConnectionParameter): boolean {
  const { name, type, uiDefinition } = parameter;
  return (
    hasField(uiDefinition) &&
    !isOAuth(parameter) &&
    type !== 'gatewaySetting' &&
    name !== TENANT_ID.name &&
    !isHidden(parameter)
  );
}

/** The user does not see it. */
export function isHidden(parameter: ConnectionParameter): boolean {
  return isTrue(constraintOf(parameter, 'hidden'));
}

/** A member of `uiDefinition.constraints`. */
export function constraintOf({ uiDefinition }: ConnectionParameter, name: string): JsonNode | undefined {
  return uiDefinition?.members.get('constraints')?.members.get(name);
}

/** True, written as the text it is to be or as a boolean. */
export function isTrue(node: JsonNode | undefined): boolean {
  return scalarText(node).toLowerCase() === 'true';
}

/** The values to choose from. */
export function allowedValuesOf(parameter: ConnectionParameter): readonly JsonNode[] {
  return (constraintOf(parameter, 'allowedValues')?.items ?? []).flatMap(
    (entry) => entry.members.get('value') ?? [],
  );
}

/** A text of the field that is not there or empty, rather than of another type. */
export function lacksText(node: JsonNode | undefined): boolean {
  return node === undefined || (node.kind === 'string' && isBlank(textOf(node)));
}

/** The name of a secret, such as `clientSecret` or `api_key`. */
export function namesSecret(name: string): boolean {
  return /(password|passwd|secret|secret_?key|api_?key|private_?key|access_?token|api_?token|bearer)$/i.test(
    name,
  );
}

/** The parameter and the claim of `token:clientId`. */
export function claimOf(name: string): { readonly owner: string; readonly claim: string } | undefined {
  const colon = name.indexOf(':');
  return colon === -1 ? undefined : { owner: name.slice(0, colon), claim: name.slice(colon + 1) };
}

/** A `uiDefinition` that is not empty. */
export function hasField(uiDefinition: JsonNode | undefined): uiDefinition is JsonNode {
  return uiDefinition?.kind === 'object' && uiDefinition.members.size > 0;
}

/** The identity provider in lower case. */
export function providerOf({ oAuthSettings }: ConnectionParameter): string | undefined {
  return textOf(oAuthSettings?.members.get('identityProvider'))?.toLowerCase();
}

/** A member whatever the case of its name. */
export function anyCase(node: JsonNode | undefined, name: string): JsonNode | undefined {
  const wanted = name.toLowerCase();
  return [...(node?.members ?? [])].find(([key]) => key.toLowerCase() === wanted)?.[1];
}

/** An entry of `customParameters` whatever the case of its name. */
export function customParameter({ oAuthSettings }: ConnectionParameter, name: string): JsonNode | undefined {
  return anyCase(oAuthSettings?.members.get('customParameters'), name);
}

/** The user supplies this entry of `customParameters` with a parameter of its own, such as `token:resourceUri`. */
export function isSupplied(
  { name, set }: ConnectionParameter,
  entry: string,
  parameters: readonly ConnectionParameter[],
): boolean {
  return namesIn(parameters).has(identityOf(`${name}:${entry}`, set));
}

const NAMES = new WeakMap<readonly ConnectionParameter[], ReadonlySet<string>>();

function namesIn(parameters: readonly ConnectionParameter[]): ReadonlySet<string> {
  const names = NAMES.get(parameters) ?? new Set(parameters.map(({ name, set }) => identityOf(name, set)));
  NAMES.set(parameters, names);
  return names;
}

function identityOf(name: string, set: string | undefined): string {
  return JSON.stringify([name.toLowerCase(), set]);
}
