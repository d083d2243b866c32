/** What Swagger 2.0 (Security Scheme Object) demands and allows beside `type` and `description`. */
export interface SecurityForm {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The forms of a security definition by its type. OAuth 2.0 depends on the flow, see {@link OAUTH_FLOWS}. */
export const SECURITY_TYPES: ReadonlyMap<string, SecurityForm> = new Map([
  ['basic', { required: [], optional: [] }],
  ['apiKey', { required: ['name', 'in'], optional: [] }],
  // Connectors are published without scopes: they have a rule of their own.
  ['oauth2', { required: ['flow'], optional: ['scopes', 'authorizationUrl', 'tokenUrl'] }],
]);

/** The forms of an OAuth 2.0 definition by its flow. */
export const OAUTH_FLOWS: ReadonlyMap<string, SecurityForm> = new Map([
  ['implicit', { required: ['flow', 'authorizationUrl'], optional: ['scopes'] }],
  ['password', { required: ['flow', 'tokenUrl'], optional: ['scopes'] }],
  ['application', { required: ['flow', 'tokenUrl'], optional: ['scopes'] }],
  ['accessCode', { required: ['flow', 'authorizationUrl', 'tokenUrl'], optional: ['scopes'] }],
]);

/** Where an API key is sent. */
export const API_KEY_PLACES: readonly string[] = ['header', 'query'];
