import { printable } from '../kit/printable';
import { SEVERITIES, type Finding, type Replacement } from '../model/finding';
import { groupBy } from '../model/group-by';
import { changeOf, linesOf, type Change } from './change';
import { isWithin, type LineRange } from './hunks';

/** What a pull request did to the files of a checkout, as far as suggestions need it. */
export interface ReviewedChanges {
  /** The lines that GitHub takes comments on, by file; see {@link hunksOf}. */
  readonly hunks: ReadonlyMap<string, readonly LineRange[]>;
  /** The text of a file at the commit that is reviewed; undefined where it is not the one that was checked. */
  readonly textOf: (file: string) => string | undefined;
}

/** Lines of a file, what they should become, and the findings that this repairs. */
export interface Suggestion extends Change {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Nobody can judge a longer one at a glance. */
const MOST_LINES = 60;
const LONGEST = 20_000;

interface Candidate {
  readonly finding: Finding;
  readonly fix: readonly Replacement[];
  readonly range: LineRange;
}

/**
 * The repairs that GitHub accepts as suggestions: all of their lines in one hunk of the pull request. Repairs of the same lines
 * are one suggestion; where they contradict each other, that of the graver finding stays.
 *
 * @returns gravest first
 */
export function suggestionsOf(findings: readonly Finding[], changes: ReviewedChanges): Suggestion[] {
  const files = groupBy(
    findings.filter(({ fix, suppressed }) => fix !== undefined && suppressed === null),
    ({ file }) => file,
  );
  return [...files]
    .flatMap(([file, own]) => {
      const hunks = changes.hunks.get(file) ?? [];
      const text = hunks.length === 0 ? undefined : changes.textOf(file);
      return text === undefined ? [] : ofFile(file, text, own, hunks);
    })
    .sort((a, b) => gravest(a.findings) - gravest(b.findings));
}

/** The rank of the gravest finding: 0 is `error`. */
function gravest(findings: readonly Finding[]): number {
  return Math.min(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
}

function ofFile(
  file: string,
  text: string,
  findings: readonly Finding[],
  hunks: readonly LineRange[],
): Suggestion[] {
  const lines = linesOf(text);
  // A suggestion for the first line would take the byte order mark away.
  const top = text.startsWith('\uFEFF') ? 2 : 1;
  const suggestible = (change: Change | undefined): change is Change =>
    change !== undefined && change.first >= top && isWithin(change, hunks) && isReadable(change);
  const candidates = findings.flatMap((finding) => {
    const fix = finding.fix ?? [];
    // A file on one line may have thousands of repairs, and each would take as long as the whole of it.
    const touches = fix.flatMap(({ line, endLine }) => [lines[line - 1] ?? '', lines[endLine - 1] ?? '']);
    if (touches.some(({ length }) => length > LONGEST)) return [];
    const change = changeOf(lines, fix);
    return suggestible(change) ? [{ finding, fix, range: linesOfAll(fix, change) }] : [];
  });
  return clustersOf(candidates).flatMap((cluster) => {
    const compatible = withoutContradictions(cluster);
    const change = changeOf(lines, distinct(compatible.flatMap(({ fix }) => fix)));
    if (!suggestible(change)) return [];
    return [{ file, ...change, findings: compatible.map(({ finding }) => finding) }];
  });
}

/** Short enough, and without characters that a reviewer does not see. */
function isReadable({ first, last, lines }: Change): boolean {
  const text = lines.join('\n');
  return (
    Math.max(last - first + 1, lines.length) <= MOST_LINES &&
    text.length <= LONGEST &&
    lines.every((line) => printable(line) === line)
  );
}

/** A replacement may touch a line that is the same in the end. */
function linesOfAll(fix: readonly Replacement[], { first, last }: LineRange): LineRange {
  return {
    first: Math.min(first, ...fix.map(({ line }) => line)),
    last: Math.max(last, ...fix.map(({ endLine }) => endLine)),
  };
}

/** Candidates that share lines, together. */
function clustersOf(candidates: readonly Candidate[]): Candidate[][] {
  const clusters: Candidate[][] = [];
  let end = 0;
  for (const candidate of [...candidates].sort((a, b) => a.range.first - b.range.first)) {
    if (candidate.range.first > end) clusters.push([candidate]);
    else clusters.at(-1)?.push(candidate);
    end = Math.max(end, candidate.range.last);
  }
  return clusters;
}

function withoutContradictions(cluster: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const rank = ({ finding }: Candidate): number => SEVERITIES.indexOf(finding.severity);
  for (const candidate of [...cluster].sort((a, b) => rank(a) - rank(b))) {
    const edits = kept.flatMap(({ fix }) => fix);
    if (!candidate.fix.some((edit) => edits.some((other) => contradict(edit, other)))) kept.push(candidate);
  }
  return kept;
}

/** Two replacements that share text, or a place to insert at; the same one twice is no contradiction. */
function contradict(a: Replacement, b: Replacement): boolean {
  if (keyOf(a) === keyOf(b)) return false;
  const before = (line: number, column: number, other: Replacement): boolean =>
    line < other.line || (line === other.line && column <= other.column);
  const apart = before(a.endLine, a.endColumn, b) || before(b.endLine, b.endColumn, a);
  return !apart || (a.line === b.line && a.column === b.column);
}

function distinct(edits: readonly Replacement[]): Replacement[] {
  return [...new Map(edits.map((edit) => [keyOf(edit), edit])).values()];
}

function keyOf({ line, column, endLine, endColumn, text }: Replacement): string {
  return [line, column, endLine, endColumn, text].join('\0');
}
