import type { SecurityDefinition } from '../model/definition/types';
import { textOf } from '../model/json';
import type { Json, JsonObject } from '../model/rule';
import { OAUTH_FLOWS, SECURITY_TYPES, type SecurityForm } from '../model/tables/security';

/** What the type, and for OAuth 2.0 the flow, of a definition demands; undefined when the type is unknown. */
export function formOf({ type, node }: SecurityDefinition): SecurityForm | undefined {
  if (type === undefined) return undefined;
  const flow = type === 'oauth2' ? textOf(node.members.get('flow')) : undefined;
  return (flow === undefined ? undefined : OAUTH_FLOWS.get(flow)) ?? SECURITY_TYPES.get(type);
}

/** How a message names the form: `oauth2`, or `oauth2 with flow implicit`. */
export function formName({ type, node }: SecurityDefinition): string {
  const flow = textOf(node.members.get('flow'));
  return type === 'oauth2' && flow !== undefined && OAUTH_FLOWS.has(flow)
    ? `oauth2 with flow ${flow}`
    : (type ?? 'this type');
}

/** An example definition with these security definitions and, unless they are left out, requirements. */
export function secured(securityDefinitions: JsonObject, security?: Json): JsonObject {
  return { swagger: '2.0', paths: {}, securityDefinitions, ...(security !== undefined && { security }) };
}

/** An OAuth 2.0 definition for examples, complete but for what is given. */
export function oauth(members: JsonObject = {}): JsonObject {
  return {
    type: 'oauth2',
    flow: 'accessCode',
    authorizationUrl: 'https://login.contoso.com/authorize',
    tokenUrl: 'https://login.contoso.com/token',
    scopes: { 'orders.read': 'Read orders' },
    ...members,
  };
}
