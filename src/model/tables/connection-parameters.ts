import type { JsonNode } from '../json';

/** Types of connection parameters: those of Microsoft's schema, and managed identities, which only Microsoft's services have. */
export const CONNECTION_PARAMETER_TYPES: readonly string[] = [
  'string',
  'securestring',
  'int',
  'bool',
  'oauthSetting',
  'gatewaySetting',
  'managedIdentityAuth',
];

/** The source that a gateway connects to for a custom connector. Source: what the portal writes, and published connectors. */
export const GATEWAY_SOURCE = 'CustomConnector';

/** Members of `uiDefinition.constraints` that are the texts "true" and "false", never booleans. */
export const TEXT_CONSTRAINTS: readonly string[] = ['required', 'hidden'];

/** The other members of `uiDefinition.constraints`. */
export const TYPED_CONSTRAINTS: ReadonlyMap<string, JsonNode['kind']> = new Map<string, JsonNode['kind']>([
  ['clearText', 'boolean'],
  ['tabIndex', 'number'],
  ['capability', 'array'],
  ['allowedValues', 'array'],
  ['dependencies', 'object'],
]);

/** The parameter that receives the tenant of a Microsoft Entra ID sign-in; its texts are compared letter by letter. */
export const TENANT_ID = {
  name: 'token:TenantId',
  type: 'string',
  sourceType: 'AzureActiveDirectoryTenant',
  texts: new Map([
    ['displayName', 'Tenant'],
    ['description', 'The tenant ID of for the Azure Active Directory application'],
  ]),
  constraints: new Map([
    ['hidden', 'true'],
    ['required', 'false'],
  ]),
} as const;
