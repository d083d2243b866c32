const GUID = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;
const TOKEN = /^[\w.~+/=-]{16,}$/;
const STAND_IN = /client|secret|placeholder|dummy|your|test|example|sample|value|replace|enter|here|x{4}/i;

/** A value that a service has issued, rather than a placeholder for one. */
export function looksIssued(text: string): boolean {
  const guid = GUID.exec(text)?.[1];
  if (guid !== undefined) return new Set(guid.replaceAll('-', '')).size > 2;
  return (
    TOKEN.test(text) && !STAND_IN.test(text) && (text.match(/\d/g) ?? []).length > 1 && /[a-z]/i.test(text)
  );
}
