/**
 * Identity providers, compared without regard to case.
 *
 * Source: Microsoft's schema of apiProperties.json; connection-parameters.md names GitHub and Google; DocuSign is published.
 */
export const IDENTITY_PROVIDERS: readonly string[] = [
  'oauth2',
  'oauth2generic',
  'aad',
  'aadcertificate',
  'facebook',
  'github',
  'google',
  'docusign',
];

/** Those that sign in with Microsoft Entra ID. */
export const ENTRA_PROVIDERS: ReadonlySet<string> = new Set(['aad', 'aadcertificate']);

/** Addresses that a provider needs in `customParameters`. */
export const PROVIDER_ADDRESSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['oauth2', ['authorizationUrl', 'tokenUrl', 'refreshUrl']],
  ['oauth2generic', ['authorizationUrlTemplate', 'tokenUrlTemplate', 'refreshUrlTemplate']],
]);

/**
 * The entries of `customParameters` that a provider reads. `oauth2generic` is not among them: its additional parameters, whose
 * names are free, are written there as well.
 *
 * Source: Microsoft's schema of apiProperties.json, and published connectors.
 */
export const CUSTOM_PARAMETERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['oauth2', ['authorizationUrl', 'tokenUrl', 'refreshUrl']],
  ['aad', ['loginUri', 'resourceUri', 'tenantId', 'enableOnbehalfOfLogin']],
  ['aadcertificate', ['loginUri', 'loginUriAAD', 'resourceUri', 'tenantId', 'enableOnbehalfOfLogin']],
]);

/**
 * The entries of `customParameters` that `oauth2generic` reads itself; what else is there is for its templates.
 *
 * Source: Microsoft's schema of apiProperties.json.
 */
export const GENERIC_PARAMETERS: readonly string[] = [
  'authorizationUrlQueryStringTemplate',
  'authorizationUrlTemplate',
  'refreshBodyTemplate',
  'refreshUrlQueryStringTemplate',
  'refreshUrlTemplate',
  'scopeListDelimiter',
  'tokenBodyTemplate',
  'tokenUrlQueryStringTemplate',
  'tokenUrlTemplate',
];

/** Entries of `customParameters` that hold an address, in lower case. */
export const ADDRESS_PARAMETERS: ReadonlySet<string> = new Set(
  [...PROVIDER_ADDRESSES.values()]
    .flat()
    .concat('loginUri', 'loginUriAAD')
    .map((name) => name.toLowerCase()),
);

/**
 * What the platform fills into the templates of `oauth2generic`, whatever the case.
 *
 * Source: published connectors.
 */
export const TEMPLATE_VALUES: readonly string[] = [
  'ClientId',
  'ClientSecret',
  'Code',
  'RedirectUrl',
  'RefreshToken',
  'Scopes',
  'State',
];

/** The redirect mode that gives every connector a redirect URL of its own. */
export const REDIRECT_MODE = 'GlobalPerConnector';
