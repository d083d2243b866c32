import type { CheckoutProblem } from '../model/checkout';
import type { Definition } from '../model/definition/types';
import type { Finding, Range, Replacement, Severity } from '../model/finding';
import {
  escapeSegment,
  lineText,
  pathOf,
  positionAt,
  type JsonNode,
  type Span,
  type TextDocument,
  type TextEdit,
} from '../model/json';
import { ruleUrl } from '../model/links';
import type { Problem, Rule } from '../model/rule';
import { detached } from '../model/text';
import { LONGEST_POINTER, fingerprintOf, identityOf } from './fingerprint';
import { messageOf } from './message';

const WHOLE_FILE: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** The file a problem is in; the document is missing where there is none to point into. */
export interface Located {
  readonly path: string;
  readonly document?: TextDocument | undefined;
  readonly definition?: Definition | undefined;
}

/** Turns a problem into a finding: exact range, pointer, fingerprint, Microsoft's names. */
export function findingOf(rule: Rule, severity: Severity, problem: Problem, file: Located): Finding {
  const { at, message, related = [], fix } = problem;
  return {
    rule: rule.id,
    severity,
    message: detached(messageOf(problem, file.definition)),
    file: file.path,
    pointer: detached(boundedPointer(at.node)),
    ...rangeOf(file.document, at),
    ...referencesOf(rule),
    // Without the number of operations: one more of them is no other finding.
    fingerprint: fingerprintOf(rule.id, file.path, identityOf(at.node), ownMessage(message, related)),
    suppressed: null,
    related: related.map((place) => ({
      file: (place.file ?? file).path,
      pointer: detached(boundedPointer(place.at.node)),
      ...rangeOf((place.file ?? file).document, place.at),
      message: detached(place.message),
    })),
    ...(fix !== undefined && file.document !== undefined && { fix: replacementsOf(file.document, fix) }),
  };
}

/** A message that has to do with other places names one of them, and which one that is depends on their order. */
function ownMessage(message: string, related: readonly unknown[]): string {
  return related.length === 0 ? message : '';
}

function replacementsOf(document: TextDocument, fix: readonly TextEdit[]): Replacement[] {
  return fix.map(({ start, end, text }) => {
    const from = positionAt(document, start);
    const to = positionAt(document, end);
    return {
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      text: detached(text),
    };
  });
}

/** The pointer of a node, or of the deepest one around it whose pointer is not too long. */
function boundedPointer(node: JsonNode | undefined): string {
  let pointer = '';
  for (const segment of pathOf(node)) {
    const name = String(segment);
    if (pointer.length + name.length > LONGEST_POINTER) return pointer;
    pointer += `/${escapeSegment(name)}`;
  }
  return pointer;
}

/** Turns a problem that only the other connectors of a run make one into a finding. */
export function markedFinding(rule: Rule, { at, message, related = [] }: CheckoutProblem): Finding {
  return {
    rule: rule.id,
    severity: rule.severity,
    message: detached(message),
    ...at,
    ...referencesOf(rule),
    fingerprint: fingerprintOf(rule.id, at.file, at.pointer, ownMessage(message, related)),
    suppressed: null,
    related: related.map((place) => ({ ...place.at, message: detached(place.message) })),
  };
}

function referencesOf({ id, microsoft }: Rule): Pick<Finding, 'validatorRule' | 'policy' | 'helpUrl'> {
  return {
    validatorRule: microsoft?.rule ?? null,
    policy: microsoft?.policy ?? null,
    helpUrl: ruleUrl(id),
  };
}

/** GitHub shows columns only for ranges on one line, so a longer range ends with its first line. */
export function rangeOf(document: TextDocument | undefined, { start, end }: Span): Range {
  if (document === undefined) return WHOLE_FILE;
  const { line, column } = positionAt(document, start);
  const to = positionAt(document, Math.max(end, start));
  const endColumn = to.line === line ? to.column : lineText(document, line).length + 1;
  return { line, column, endLine: line, endColumn: Math.max(endColumn, column) };
}

/** Connector first is the caller's; within one: file, line, column, rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** By UTF-16 units: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
