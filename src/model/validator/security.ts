/** Names under "Security" in Microsoft's table, with what each demands and what to write instead. */
export const SECURITY = {
  OAuthSecurityRequirementValueMustBeScopeName:
    'Every scope of a security requirement is listed under "scopes" of its OAuth 2.0 definition: correct the name, or add it there.',
  SecurityRequirementMustBeDefined:
    'Every security requirement names an entry of "securityDefinitions": correct the name, or add the definition.',
  SecurityRequirementMustHaveEmptyValue:
    'Only OAuth 2.0 has scopes: write [] for any other security requirement.',
  SecurityRequirementMustHaveValue:
    'The value of a security requirement is a list of scopes: write [] where it needs none.',
} as const satisfies Readonly<Record<string, string>>;
