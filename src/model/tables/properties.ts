/** Microsoft's JSON schema of apiProperties.json, which its API Properties Validator follows. */
export const PROPERTIES_SCHEMA =
  'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json';

/** Members beside `properties`. */
export const PROPERTIES_ROOT_MEMBERS: ReadonlySet<string> = new Set(['properties', '$schema']);

/** Brand colors that say "no color was chosen": white, and the portal's default. Lower case. */
export const DEFAULT_BRAND_COLORS: readonly string[] = ['#ffffff', '#007ee5'];

/** The brand color of all independent publishers, and of nobody else. Lower case. */
export const INDEPENDENT_BRAND_COLOR = '#da3b01';

/**
 * Capabilities of a connector.
 *
 * Source: Microsoft's schema and paconn-cli.md give examples only; these are the ones that connectors are published with.
 */
export const CAPABILITIES: readonly string[] = ['actions', 'triggers', 'gateway', 'cloud'];
