import type { Finding, Replacement } from '../../model/finding';
import type { TextDocument, TextEdit } from '../../model/json';

/** What became of a text. */
export interface Application {
  readonly text: string;
  /** Those whose edits were made, all of them. */
  readonly applied: readonly Finding[];
  /** Those whose edits can never be made, which is a mistake of their rules. */
  readonly impossible: readonly Finding[];
}

/**
 * Makes the edits of findings. A finding whose edits meet those of one before it is left out, and waits for its turn in the next
 * round; so is one on the same value, as each takes the rest of the value for what it was. Whatever lies outside of the edits
 * stays as it is.
 *
 * @param findings of this text, each with a `fix`
 */
export function applyFixes(document: TextDocument, findings: readonly Finding[]): Application {
  const taken: TextEdit[] = [];
  const values = new Set<string>();
  const applied: Finding[] = [];
  const impossible: Finding[] = [];
  for (const finding of findings) {
    const edits = editsOf(document, finding.fix ?? []);
    if (edits === undefined) impossible.push(finding);
    else if (!values.has(finding.pointer) && edits.every((edit) => isFree(taken, edit))) {
      // Without a pointer it is on the text of the file.
      if (finding.pointer !== '') values.add(finding.pointer);
      for (const edit of edits) taken.splice(placeIn(taken, edit), 0, edit);
      applied.push(finding);
    }
  }
  return { text: edited(document.text, taken), applied, impossible };
}

/** The edits in the order of the text; undefined where they lie outside of it, or meet each other. */
function editsOf(document: TextDocument, fix: readonly Replacement[]): TextEdit[] | undefined {
  const edits = fix.map(({ line, column, endLine, endColumn, text }) => ({
    start: offsetAt(document, line, column),
    end: offsetAt(document, endLine, endColumn),
    text,
  }));
  edits.sort(compareEdits);
  const possible = edits.every(({ start, end }, index) => {
    const before = edits[index - 1];
    const apart = before === undefined || before.end < start || (before.end === start && before.start < end);
    return start <= end && end <= document.text.length && apart;
  });
  return possible ? edits : undefined;
}

function compareEdits(a: TextEdit, b: TextEdit): number {
  return a.start - b.start || a.end - b.end;
}

function offsetAt({ lineStarts }: TextDocument, line: number, column: number): number {
  return (lineStarts[line - 1] ?? Infinity) + column - 1;
}

/** Whether an edit meets none of the others. Two that touch are apart unless one inserts: then their order is anybody's guess. */
function isFree(taken: readonly TextEdit[], edit: TextEdit): boolean {
  const place = placeIn(taken, edit);
  return [taken[place - 1], taken[place]].every((other) => other === undefined || areApart(other, edit));
}

function areApart(a: TextEdit, b: TextEdit): boolean {
  if (a.end < b.start || b.end < a.start) return true;
  const inserts = a.start === a.end || b.start === b.end;
  return !inserts && (a.end === b.start || b.end === a.start);
}

/** Where an edit belongs among those in the order of the text. */
function placeIn(taken: readonly TextEdit[], edit: TextEdit): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = taken[middle];
    if (other !== undefined && compareEdits(other, edit) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param edits in the order of the text, apart from each other */
function edited(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...parts, text.slice(at)].join('');
}
