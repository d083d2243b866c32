/** Whole lines of a file, 1-based, the last one included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** GitHub shows so many unchanged lines around what a pull request changes, and takes comments on them, too. */
const CONTEXT = 3;

/**
 * The lines of a file that GitHub takes comments on: those that the pull request wrote, and what is shown around them. What
 * touches is one hunk, and a comment cannot reach beyond its hunk.
 *
 * @param touched lines of the new file; where lines were only deleted, an empty range (`to` before `from`) in their place
 */
export function hunksOf(touched: readonly LineRange[]): LineRange[] {
  const hunks: LineRange[] = [];
  for (const { from, to } of [...touched].sort((a, b) => a.from - b.from)) {
    const next = { from: Math.max(1, from - CONTEXT), to: to + CONTEXT };
    const last = hunks.at(-1);
    if (last !== undefined && next.from <= last.to + 1)
      hunks[hunks.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else hunks.push(next);
  }
  return hunks;
}

/** Whether one hunk has all of these lines. */
export function isWithin({ from, to }: LineRange, hunks: readonly LineRange[]): boolean {
  return hunks.some((hunk) => hunk.from <= from && to <= hunk.to);
}
