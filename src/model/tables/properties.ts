import type { JsonNode } from '../json';

/** Microsoft's JSON schema of apiProperties.json, which its API Properties Validator follows. */
export const PROPERTIES_SCHEMA =
  'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json';

/** What a member of `properties` is, and what its own members or items are. */
export interface MemberShape {
  readonly kind: JsonNode['kind'];
  readonly entries?: JsonNode['kind'];
}

/**
 * The members of `properties` in apiProperties.json.
 *
 * Source: paconn-cli.md, "API properties file"; multi-auth.md; the schema above.
 */
export const PROPERTIES_MEMBERS: ReadonlyMap<string, MemberShape> = new Map<string, MemberShape>([
  ['iconBrandColor', { kind: 'string' }],
  ['publisher', { kind: 'string' }],
  ['stackOwner', { kind: 'string' }],
  ['capabilities', { kind: 'array', entries: 'string' }],
  ['connectionParameters', { kind: 'object', entries: 'object' }],
  ['connectionParameterSets', { kind: 'object' }],
  ['policyTemplateInstances', { kind: 'array', entries: 'object' }],
  ['scriptOperations', { kind: 'array', entries: 'string' }],
]);

/** Members beside `properties`. */
export const PROPERTIES_ROOT_MEMBERS: ReadonlySet<string> = new Set(['properties', '$schema']);

/** Brand colors that say "no color was chosen": white, and the portal's default. Lower case. */
export const DEFAULT_BRAND_COLORS: readonly string[] = ['#ffffff', '#007ee5'];

/** The brand color of all independent publishers, and of nobody else. Lower case. */
export const INDEPENDENT_BRAND_COLOR = '#da3b01';
