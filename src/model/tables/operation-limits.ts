/** faq.md, limits of a definition. */
export const MOST_OPERATIONS = 256;

/** connector-string-guidance.md, "Operations": 6 published summaries have exactly 80 characters, none has more. */
export const LONGEST_SUMMARY = 80;

/** Microsoft does not document it; the longest published one has 77 characters. */
export const LONGEST_OPERATION_ID = 80;

/** Printed as `[/\<>*%&?]`. */
export const RESTRICTED_IN_SUMMARY: readonly string[] = ['/', '\\', '<', '>', '*', '%', '&', '?'];

/** Names of the property with the link to the next page (certification-swagger-validator-rules, "Operations"). */
export const NEXT_LINKS = ['nextLink', '@odata.nextLink'] as const;
