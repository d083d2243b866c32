import type { BaselineEntry, WrittenEntry } from '../model/baseline';
import { positionAt, type JsonNode } from '../model/json';
import { REPOSITORY_URL } from '../model/links';
import { parseJson } from '../model/parse';
import { UsageError } from '../model/usage-error';
import { compareText } from './findings';

/** The schema of baseline files, for editors. */
export const BASELINE_SCHEMA_URL = `${REPOSITORY_URL.replace('github.com', 'raw.githubusercontent.com')}/main/docs/baseline.schema.json`;

/** The second part of a fingerprint: 24 hexadecimal digits. */
export const ENTRY_FINGERPRINT = /^[0-9a-f]{24}$/;

/** The text of a baseline file: sorted, one entry per line, so that differences and merges are about single findings. */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  const sorted = [...entries].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      compareText(a.rule, b.rule) ||
      compareText(a.pointer, b.pointer) ||
      compareText(a.fingerprint, b.fingerprint),
  );
  const lines = sorted.map(
    ({ file, rule, fingerprint, count, pointer }) =>
      `    ${JSON.stringify({ file, rule, fingerprint, count, pointer })}`,
  );
  return [
    '{',
    `  "$schema": ${JSON.stringify(BASELINE_SCHEMA_URL)},`,
    '  "version": 1,',
    ...(lines.length === 0 ? ['  "findings": []'] : ['  "findings": [', lines.join(',\n'), '  ]']),
    '}',
    '',
  ].join('\n');
}

type Fail = (node: JsonNode | undefined, message: string) => never;

/**
 * Reads the text of a baseline file.
 *
 * @param name as messages call the file
 * @throws UsageError with line and column for anything that is not understood
 */
export function parseBaseline(text: string, name: string): WrittenEntry[] {
  const document = parseJson(text);
  const failAt = (offset: number, message: string): never => {
    const { line, column } = positionAt(document, offset);
    throw new UsageError(
      `${name}:${line}:${column}: ${message}`,
      'After a merge that went wrong, take either version, then write the file anew with --write-baseline.',
    );
  };
  const fail: Fail = (node, message) => failAt(node?.start ?? 0, message);
  const [fault] = document.syntaxProblems;
  if (fault !== undefined) return failAt(fault.start, fault.message);
  const [repeated] = document.repeatedKeys;
  if (repeated !== undefined)
    return failAt(repeated.span.start, `Remove one of the members "${repeated.name}".`);
  const members = membersOf(document.root, ['$schema', 'version', 'findings'], 'a baseline', fail);
  const version = members.get('version');
  if (version?.data !== 1)
    return fail(version ?? document.root, 'The "version" is not 1, the only one that is known.');
  const findings = members.get('findings');
  if (findings?.kind !== 'array') return fail(findings ?? document.root, 'Write "findings" as a list.');
  return findings.items.map((item) => ({
    ...readEntry(item, fail),
    line: positionAt(document, item.start).line,
  }));
}

function readEntry(item: JsonNode, fail: Fail): BaselineEntry {
  const members = membersOf(item, ['file', 'rule', 'fingerprint', 'count', 'pointer'], 'a finding', fail);
  const text = (name: string): string => {
    const node = members.get(name);
    return node?.kind === 'string' ? (node.data as string) : fail(node ?? item, `"${name}" is no text.`);
  };
  const fingerprint = text('fingerprint');
  if (!ENTRY_FINGERPRINT.test(fingerprint))
    return fail(
      members.get('fingerprint'),
      `"${fingerprint}" is no fingerprint: 24 digits 0 to 9 and a to f.`,
    );
  const count = members.get('count');
  const number = count?.data;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
    return fail(count ?? item, '"count" is no whole number, 1 or more.');
  return { file: text('file'), rule: text('rule'), fingerprint, count: number, pointer: text('pointer') };
}

function membersOf(
  node: JsonNode | undefined,
  known: readonly string[],
  what: string,
  fail: Fail,
): ReadonlyMap<string, JsonNode> {
  if (node?.kind !== 'object') return fail(node, `Write ${what} as an object.`);
  for (const [name, member] of node.members)
    if (!known.includes(name)) return fail(member, `"${name}" is not known in ${what}.`);
  return node.members;
}
