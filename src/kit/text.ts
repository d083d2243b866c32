const LONGEST_QUOTE = 60;

/** A value in double quotes for a message, on one line and clipped. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= LONGEST_QUOTE ? `"${flat}"` : `"${clip(flat, LONGEST_QUOTE - 1)}…"`;
}

/** The first UTF-16 units of a text, never half of a surrogate pair. */
function clip(text: string, length: number): string {
  const cut = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** "a", "a and b", "a, b and c". */
export function enumerate(items: readonly string[], conjunction = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1) ?? ''}`;
}

/** "1 error", "2 errors". */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}

/** The items whose key occurred before, each with the first item of that key. */
export function* repeated<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string | undefined,
): Generator<{ item: T; first: T }> {
  const seen = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, item);
    else yield { item, first };
  }
}

/** Nothing but white space, or nothing at all. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
