/** The project's own addresses. */
export const REPOSITORY_URL = 'https://github.com/connector-preflight/connector-preflight';
export const ISSUES_URL = `${REPOSITORY_URL}/issues`;

const MICROSOFT_DOCS = 'https://learn.microsoft.com/connectors/custom-connectors/';

/** The page that says what to do for each requirement of the checklist. */
export const READINESS_URL = `${REPOSITORY_URL}/blob/main/docs/readiness.md`;

/** How to change a connector without breaking flows. */
export const SAFE_CHANGES_URL = `${REPOSITORY_URL}/blob/main/docs/compare.md#make-a-change-safe`;

/** The page on pull requests. */
export const PULL_REQUESTS_URL = `${REPOSITORY_URL}/blob/main/docs/pull-requests.md`;

/** The page of a rule. */
export function ruleUrl(id: string): string {
  return `${REPOSITORY_URL}/blob/main/docs/rules/${id}.md`;
}

/** The address of a rule's `reference`: a page of Microsoft's connector documentation, unless it is absolute. */
export function referenceUrl(reference: string): string {
  return reference.startsWith('https:') ? reference : `${MICROSOFT_DOCS}${reference}`;
}
