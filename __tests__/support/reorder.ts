/** The same value with the members of all objects, and the items of all lists, in reversed order. */
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed).reverse();
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, reversed(member)] as const);
  return Object.fromEntries(members.reverse());
}

/** How often each text occurs. */
export function tallied(texts: Iterable<string>): Map<string, number> {
  const tally = new Map<string, number>();
  for (const text of texts) tally.set(text, (tally.get(text) ?? 0) + 1);
  return tally;
}

/** The texts of the first list that the second lacks, as often as it lacks them. */
export function missing(before: readonly string[], after: readonly string[]): string[] {
  const left = tallied(after);
  return before.filter((text) => {
    const number = left.get(text) ?? 0;
    left.set(text, number - 1);
    return number <= 0;
  });
}
