import type { Replacement } from '../model/finding';
import type { LineRange } from './hunks';

/** Whole lines of a file, and what they become. */
export interface Change extends LineRange {
  readonly lines: readonly string[];
}

/** The text of a file as lines, counted as git does, without their ends and without a byte order mark. */
export function linesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

/**
 * What replacements do to whole lines: the fewest lines that hold all of it, at least one.
 *
 * @param replacements in any order; they do not overlap
 * @returns undefined where no line changes (line ends, white space at the end of the file), or where they do not fit the text
 */
export function changeOf(lines: readonly string[], replacements: readonly Replacement[]): Change | undefined {
  const ordered = [...replacements].sort((a, b) => a.line - b.line || a.column - b.column);
  const [first] = ordered;
  if (first === undefined || !ordered.every((replacement) => fits(replacement, lines))) return undefined;
  const last = ordered.reduce((most, { endLine }) => Math.max(most, endLine), first.line);
  const parts: string[] = [];
  let [line, column] = [first.line, 1];
  for (const replacement of ordered) {
    parts.push(between(lines, line, column, replacement.line, replacement.column), replacement.text);
    [line, column] = [replacement.endLine, replacement.endColumn];
  }
  parts.push(between(lines, line, column, last, (lines[last - 1] ?? '').length + 1));
  return trimmed(lines.slice(first.line - 1, last), linesOf(parts.join('')), first.line);
}

function fits({ line, column, endLine, endColumn }: Replacement, lines: readonly string[]): boolean {
  const [start, end] = [lines[line - 1], lines[endLine - 1]];
  if (start === undefined || end === undefined || endLine < line) return false;
  return column <= start.length + 1 && endColumn <= end.length + 1 && (endLine > line || endColumn >= column);
}

/** The text between two places, lines joined by a line feed. */
function between(
  lines: readonly string[],
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
): string {
  const own = lines.slice(line - 1, endLine);
  const end = own.length - 1;
  return own
    .map((text, index) => text.slice(index === 0 ? column - 1 : 0, index === end ? endColumn - 1 : undefined))
    .join('\n');
}

/** Without the lines at both ends that stay as they are; one of them stays where nothing else is replaced. */
function trimmed(before: readonly string[], after: readonly string[], line: number): Change | undefined {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start += 1;
  if (start === before.length && start === after.length) return undefined;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (start + end === before.length) {
    if (start > 0) start -= 1;
    else end -= 1;
  }
  return {
    first: line + start,
    last: line + before.length - end - 1,
    lines: after.slice(start, after.length - end),
  };
}
