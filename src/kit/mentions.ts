/**
 * Where a text names one of these words or phrases, in any case and as whole words; each form once, as written.
 *
 * A phrase is also found without its spaces: "PowerApps" mentions "Power Apps".
 */
export function mentions(text: string, phrases: readonly string[]): string[] {
  const alternatives = phrases.map((phrase) => phrase.replaceAll(' ', '\\s?')).join('|');
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu'));
  return [...new Set(Array.from(found, ([mention]) => mention))];
}

/** A phrase is among those of a list, whatever its case and however it is spaced, but not glued together. */
export function isAmong(phrase: string, phrases: readonly string[]): boolean {
  const normal = phrase.toLowerCase().replace(/\s/g, ' ');
  return phrases.some((known) => known.toLowerCase() === normal);
}
