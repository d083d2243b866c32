/**
 * Where a text names one of these words or phrases, in any case and as whole words; each form once, as written.
 *
 * A phrase is also found without its spaces: "PowerApps" mentions "Power Apps".
 */
export function mentions(text: string, phrases: readonly string[]): string[] {
  let form = FORMS.get(phrases);
  if (form === undefined) FORMS.set(phrases, (form = formOf(phrases)));
  // Nearly all texts mention nothing.
  if (text.search(form) === -1) return [];
  return [...new Set(Array.from(text.matchAll(form), ([mention]) => mention))];
}

// Thousands of texts are searched for the same few lists.
const FORMS = new WeakMap<readonly string[], RegExp>();

function formOf(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) => phrase.replaceAll(' ', '\\s?')).join('|');
  // First of all the initial, which is quicker to tell than whether a word begins.
  const initials = [...new Set(phrases.map((phrase) => phrase.slice(0, 1)))].join('');
  return new RegExp(`(?=[${initials}])(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');
}

/** A phrase is among those of a list, whatever its case and however it is spaced, but not glued together. */
export function isAmong(phrase: string, phrases: readonly string[]): boolean {
  const normal = phrase.toLowerCase().replace(/\s/g, ' ');
  return phrases.some((known) => known.toLowerCase() === normal);
}
