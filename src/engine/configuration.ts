import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { LineCounter, isScalar, parseDocument, type Node } from 'yaml';
import { didYouMean } from '../kit/suggest';
import { PUBLISHERS } from '../model/finding';
import { FAIL_LEVELS, NO_CONFIGURATION, type Configuration, type Ignore } from '../model/settings';
import { UsageError } from '../model/usage-error';
import { findConfiguration } from './find-configuration';
import { readRuleSettings, type ConfigurableRule } from './rule-settings';
import { flagOf, itemsOf, membersOf, oneOf, startOf, textOf, type Fail } from './yaml-values';

/**
 * Finds and reads the configuration: the named file, or the nearest one from the working folder up to the root of the
 * repository. It is data; nothing in it is executed.
 *
 * @throws UsageError with file, line and column for anything that is not understood
 */
export async function loadConfiguration(
  workingFolder: string,
  file: string | undefined,
  rules: readonly ConfigurableRule[],
): Promise<Configuration> {
  const path = file === undefined ? await findConfiguration(workingFolder) : resolve(workingFolder, file);
  if (path === undefined) return NO_CONFIGURATION;
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(
      `The configuration "${file ?? path}" cannot be read.`,
      'Name a file that exists with --config.',
    );
  });
  return {
    ...parseConfiguration(text.replace(/^\uFEFF/, ''), file ?? path, rules),
    file: path,
    folder: dirname(path),
  };
}

/** Reads the text of a configuration. @throws UsageError */
export function parseConfiguration(
  text: string,
  file: string,
  rules: readonly ConfigurableRule[],
): Configuration {
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
  return readRoot(document.contents, rules, fail);
}

const KEYS = ['publisher', 'connectors', 'fail-on', 'fail-on-existing', 'rules', 'ignore'] as const;

function readRoot(contents: Node, known: readonly ConfigurableRule[], fail: Fail): Configuration {
  const ids = known.map(({ id }) => id);
  const values = membersOf(contents, KEYS, 'the configuration', fail);
  const publisher = values.get('publisher');
  const connectors = values.get('connectors');
  const failOn = values.get('fail-on');
  const failOnExisting = values.get('fail-on-existing');
  const rules = values.get('rules');
  const ignore = values.get('ignore');
  return {
    ...(publisher && { publisher: oneOf(publisher, PUBLISHERS, 'publisher', fail) }),
    ...(connectors && {
      connectors: itemsOf(connectors, 'connectors', fail).map((item) => textOf(item, 'connectors', fail)),
    }),
    ...(failOn && { failOn: oneOf(failOn, FAIL_LEVELS, 'fail-on', fail) }),
    ...(failOnExisting && { failOnExisting: flagOf(failOnExisting, 'fail-on-existing', fail) }),
    rules: rules ? readRuleSettings(rules, known, fail) : new Map(),
    ignore: ignore ? itemsOf(ignore, 'ignore', fail).map((item) => readIgnore(item, ids, fail)) : [],
  };
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
