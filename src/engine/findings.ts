import { createHash } from 'node:crypto';
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
import { clipped, detached } from '../model/text';
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
    fingerprint: fingerprintOf(rule.id, file.path, identityOf(at.node), message),
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

// Seven times the longest of the published catalogue. Every finding has its own pointer, so that a name of a megabyte would
// be kept, and hashed, once for every finding below it.
const LONGEST_POINTER = 2000;

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
    fingerprint: fingerprintOf(rule.id, at.file, at.pointer, message),
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

/**
 * Tells the same finding in another version of the file: no line numbers, and array items by their name where they have
 * one, so that moved and reformatted text keeps its fingerprints.
 */
function fingerprintOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}

const NAMES = ['$ref', 'name', 'propertyName', 'title', 'templateId'] as const;

function identityOf(node: JsonNode | undefined): string {
  const segments: string[] = [];
  let length = 0;
  for (let at = node; at?.key !== undefined && length < LONGEST_POINTER; at = at.parent) {
    const segment = clipped(segmentOf(at), LONGEST_POINTER);
    segments.push(segment);
    length += segment.length;
  }
  return segments.reverse().join('/');
}

function segmentOf(node: JsonNode): string {
  if (typeof node.key === 'string') return node.key;
  const named = NAMES.map((name) => node.members.get(name)).find((member) => member?.kind === 'string');
  return named === undefined ? String(node.key) : `${String(named.key)}=${String(named.data)}`;
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
