import { distance } from 'fastest-levenshtein/esm/mod.js';

// Comparing takes as long as both lengths multiplied, and no name that anybody mistyped is longer.
const LONGEST_NAME = 200;

/** The known name that a mistyped one most likely means; undefined when none is near, with that many edits at most. */
export function suggest(
  name: string,
  known: Iterable<string>,
  mostEdits = Math.max(2, Math.floor(name.length / 3)),
): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const nearest = [...known]
    .filter(({ length }) => Math.abs(length - name.length) <= mostEdits)
    .map((candidate) => ({ candidate, edits: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return nearest !== undefined && nearest.edits <= mostEdits ? nearest.candidate : undefined;
}

/** " Did you mean …?" for the end of an error message; empty when nothing is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const suggestion = suggest(name, known);
  return suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
}
