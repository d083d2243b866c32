import { createChecker } from '../../src/engine/check';
import { repair, type Repair } from '../../src/engine/fix/repair';
import type { Replacement } from '../../src/model/finding';
import type { TextEdit } from '../../src/model/json';
import { fileRule, type DocumentRule, type Problem } from '../../src/model/rule';
import type { SourceFile } from '../../src/model/connector';
import { connectorOf } from './connector';

/** A rule of tests on the definition. */
export function fixer(
  id: `pp-${string}`,
  check: (file: SourceFile) => Iterable<Problem>,
  roles: DocumentRule['roles'] = ['definition'],
): DocumentRule {
  return fileRule({
    id,
    title: 'The text is right',
    why: 'It is a test.',
    severity: 'warning',
    evidence: 'advice',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'coding-standards',
    fixable: true,
    roles,
    examples: () => ({ good: [], bad: [] }),
    check,
  });
}

/** Reports each occurrence of a text, and replaces it. */
export function replaceAll(id: `pp-${string}`, from: string, to: string): DocumentRule {
  return fixer(id, function* ({ document: { text } }) {
    for (let at = text.indexOf(from); at !== -1; at = text.indexOf(from, at + from.length))
      yield problem([{ start: at, end: at + from.length, text: to }]);
  });
}

/** A problem at the first of its edits. */
export function problem(fix: readonly TextEdit[]): Problem {
  const { start, end } = fix[0] ?? { start: 0, end: 0 };
  return { at: { node: undefined, start, end }, message: 'Repair it.', fix };
}

/** Repairs a definition in memory. */
export function repairText(text: string, ...rules: readonly DocumentRule[]): Promise<Repair> {
  return repair(connectorOf(text), createChecker(rules));
}

/** The text of the definition afterwards. */
export function textAfter({ connector }: Repair): string {
  return connector.definitionFile?.document.text ?? '';
}

/** What a report says becomes of a text: line by line, without the code that is tested. */
export function splicedText(text: string, fix: readonly Replacement[]): string {
  const lines = text.split('\n');
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  const spans = fix.map((one) => ({
    start: offset(one.line, one.column),
    end: offset(one.endLine, one.endColumn),
    text: one.text,
  }));
  return spans
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, one) => result.slice(0, one.start) + one.text + result.slice(one.end), text);
}
