/** Whole lines of a file, 1-based, the last one included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** GitHub shows so many unchanged lines around what a pull request changes, and takes comments on them, too. */
const CONTEXT = 3;

/**
 * The lines of a file that GitHub takes comments on: those that the pull request wrote, and what is shown around them. What
 * touches is one hunk, and a comment cannot reach beyond its hunk.
 *
 * @param touched lines of the new file; where lines were only deleted, an empty range (`last` before `first`) in their place
 */
export function hunksOf(touched: readonly LineRange[]): LineRange[] {
  const hunks: LineRange[] = [];
  for (const { first, last } of [...touched].sort((a, b) => a.first - b.first)) {
    const next = { first: Math.max(1, first - CONTEXT), last: last + CONTEXT };
    const before = hunks.at(-1);
    if (before !== undefined && next.first <= before.last + 1)
      hunks[hunks.length - 1] = { first: before.first, last: Math.max(before.last, next.last) };
    else hunks.push(next);
  }
  return hunks;
}

/** Whether one hunk has all of these lines. */
export function isWithin({ first, last }: LineRange, hunks: readonly LineRange[]): boolean {
  return hunks.some((hunk) => hunk.first <= first && last <= hunk.last);
}
