/** The words of a name or text, in any casing style: "list_orders", "ListOrders" and "list orders" have the same two. */
export function wordsOf(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.match(/[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g) ?? [];
  return /[a-z]/.test(plain) ? words : words.map((word) => word.toLowerCase());
}

/** "ListOrders" for "list_orders"; empty when no letter starts it. */
export function pascalCase(name: string): string {
  const text = wordsOf(name).map(capitalize).join('');
  return /^[A-Z]/.test(text) ? text : '';
}

/**
 * "List orders" for "ListOrders"; words in capitals stay. Empty when no name comes out of it: a lone letter, as in
 * "e sign" for "eSign", shows that the words stand together in another way.
 */
export function sentenceCase(name: string): string {
  const words = wordsOf(name).map((word) => (/^[A-Z]{2,}\d*$/.test(word) ? word : word.toLowerCase()));
  return words.some((word) => /^[b-z]$/i.test(word)) ? '' : capitalize(words.join(' '));
}

/** The text with its first letter in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The known name that differs from a text in case and in space around it only. */
export function sameButCase(text: string, known: readonly string[]): string | undefined {
  const plain = text.trim().toLowerCase();
  return known.find((name) => name.toLowerCase() === plain);
}
