import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import { didYouMean } from '../kit/suggest';
import { PUBLISHERS } from '../model/finding';
import {
  FAIL_LEVELS,
  NO_CONFIGURATION,
  RULE_LEVELS,
  type Configuration,
  type Ignore,
  type RuleLevel,
} from '../model/settings';
import { UsageError } from '../model/usage-error';
import { findConfiguration } from './find-configuration';

/**
 * Finds and reads the configuration: the named file, or the nearest one from the working folder up to the root of the
 * repository. It is data; nothing in it is executed.
 *
 * @throws UsageError with file, line and column for anything that is not understood
 */
export async function loadConfiguration(
  workingFolder: string,
  file: string | undefined,
  ruleIds: readonly string[],
): Promise<Configuration> {
  const path = file === undefined ? await findConfiguration(workingFolder) : resolve(workingFolder, file);
  if (path === undefined) return NO_CONFIGURATION;
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(
      `The configuration "${file ?? path}" cannot be read.`,
      'Name a file that exists with --config.',
    );
  });
  return { ...parseConfiguration(text.replace(/^\uFEFF/, ''), file ?? path, ruleIds), folder: dirname(path) };
}

/** Reads the text of a configuration. @throws UsageError */
export function parseConfiguration(text: string, file: string, ruleIds: readonly string[]): Configuration {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail: Fail = (offset, message, help) => {
    const { line, col } = lines.linePos(offset);
    throw new UsageError(`${file}:${line}:${col}: ${message}`, help);
  };
  const [fault] = document.errors;
  if (fault !== undefined) return fail(fault.pos[0], fault.message);
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    return NO_CONFIGURATION;
  return readRoot(document.contents, ruleIds, fail);
}

type Fail = (offset: number, message: string, help?: string) => never;

const KEYS = ['publisher', 'connectors', 'fail-on', 'rules', 'ignore'] as const;

function readRoot(contents: Node, ruleIds: readonly string[], fail: Fail): Configuration {
  const values = membersOf(contents, KEYS, 'the configuration', fail);
  const publisher = values.get('publisher');
  const connectors = values.get('connectors');
  const failOn = values.get('fail-on');
  const rules = values.get('rules');
  const ignore = values.get('ignore');
  return {
    ...(publisher && { publisher: oneOf(publisher, PUBLISHERS, 'publisher', fail) }),
    ...(connectors && {
      connectors: itemsOf(connectors, 'connectors', fail).map((item) => textOf(item, 'connectors', fail)),
    }),
    ...(failOn && { failOn: oneOf(failOn, FAIL_LEVELS, 'fail-on', fail) }),
    rules: rules ? readRules(rules, ruleIds, fail) : new Map(),
    ignore: ignore ? itemsOf(ignore, 'ignore', fail).map((item) => readIgnore(item, ruleIds, fail)) : [],
  };
}

function readRules(node: Node, ruleIds: readonly string[], fail: Fail): Map<string, RuleLevel> {
  const levels = new Map<string, RuleLevel>();
  for (const [id, level] of membersOf(node, ruleIds, 'rules', fail))
    levels.set(id, oneOf(level, RULE_LEVELS, id, fail));
  return levels;
}

const IGNORE_KEYS = ['rule', 'path', 'pointer', 'reason'] as const;

function readIgnore(node: Node, ruleIds: readonly string[], fail: Fail): Ignore {
  const values = membersOf(node, IGNORE_KEYS, 'an entry of ignore', fail);
  const required = (key: 'rule' | 'path' | 'reason'): string => {
    const value = values.get(key);
    if (value === undefined)
      return fail(startOf(node), `This entry of "ignore" needs "${key}".`, reasonHelp(key));
    const text = textOf(value, key, fail);
    return text.trim() === '' ? fail(startOf(value), `"${key}" is empty.`, reasonHelp(key)) : text;
  };
  const rule = required('rule');
  if (!ruleIds.includes(rule)) {
    const value = values.get('rule');
    return fail(
      value ? startOf(value) : startOf(node),
      `There is no rule "${rule}".${didYouMean(rule, ruleIds)}`,
    );
  }
  const pointer = values.get('pointer');
  return {
    rule,
    path: required('path'),
    ...(pointer && { pointer: pointerOf(pointer, fail) }),
    reason: required('reason'),
  };
}

function pointerOf(node: Node, fail: Fail): string {
  const pointer = textOf(node, 'pointer', fail);
  if (pointer === '' || pointer.startsWith('/')) return pointer;
  return fail(
    startOf(node),
    `The pointer "${pointer}" does not start with "/".`,
    'Copy the pointer of the finding from the JSON report, such as "/paths/~1orders/get".',
  );
}

function reasonHelp(key: string): string | undefined {
  return key === 'reason' ? 'Say why the finding is accepted, for whoever reads this in a year.' : undefined;
}

/** The members of a map whose keys must be known. */
function membersOf(node: Node, known: readonly string[], what: string, fail: Fail): Map<string, Node> {
  if (!isMap(node)) return fail(startOf(node), `Write ${what} as a map of keys and values.`);
  const members = new Map<string, Node>();
  for (const { key, value } of (node as YAMLMap<Node, Node | null>).items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!known.includes(name))
      fail(startOf(key), `"${name}" is not known in ${what}.${didYouMean(name, known)}`, knownHelp(known));
    if (value !== null && !(isScalar(value) && value.value === null)) members.set(name, value);
  }
  return members;
}

function knownHelp(known: readonly string[]): string | undefined {
  return known.length <= 10
    ? `Known are ${known.join(', ')}.`
    : 'List all rules with: connector-preflight rules';
}

function itemsOf(node: Node, what: string, fail: Fail): Node[] {
  return isSeq(node) ? (node.items as Node[]) : fail(startOf(node), `Write "${what}" as a list.`);
}

function textOf(node: Node, what: string, fail: Fail): string {
  return isScalar(node) && typeof node.value === 'string'
    ? node.value
    : fail(startOf(node), `Write text in "${what}".`);
}

function oneOf<T extends string>(node: Node, allowed: readonly T[], what: string, fail: Fail): T {
  // YAML 1.1 readers know `off` as false; whoever writes it means the word.
  const value = isScalar(node) ? (node.value === false ? 'off' : node.value) : undefined;
  const found = allowed.find((word) => word === value);
  const given = isScalar(node) ? `"${String(value)}"` : 'a list, a map or an alias';
  return found ?? fail(startOf(node), `"${what}" cannot be ${given}.`, `Write one of ${allowed.join(', ')}.`);
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
