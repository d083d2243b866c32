import { clipped } from '../model/text';

const LONGEST_QUOTE = 60;
const LONGEST_BRIEF = 250;
/** Of a longer text no more is looked at: a name of a megabyte may be quoted in every finding. */
const MOST_READ = 1000;

/** A value in double quotes for a message, on one line and clipped. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const flat = clipped(text, MOST_READ).replace(/\s+/g, ' ');
  return `"${clipped(flat, LONGEST_QUOTE)}"`;
}

/** A path or name for a message, without quotes, clipped. */
export function brief(text: string): string {
  return clipped(text, LONGEST_BRIEF);
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
