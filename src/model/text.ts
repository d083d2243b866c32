/**
 * The same text, free of the document that it was cut from: V8 keeps the whole document in memory for a slice of it, and
 * findings outlive their documents.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}

/** At most so many UTF-16 units of a text, never half of a surrogate pair; what is cut off is told by "…". */
export function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
