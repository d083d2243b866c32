import { dirname, resolve } from 'node:path';
import { LineCounter, isScalar, parseDocument, type Node } from 'yaml';
import { PUBLISHERS } from '../model/finding';
import type { Position } from '../model/json';
import { FAIL_LEVELS, NO_CONFIGURATION, type Configuration } from '../model/settings';
import { UsageError } from '../model/usage-error';
import { posixRelative } from './discover';
import { findConfiguration } from './find-configuration';
import { globFault } from './glob';
import { readIgnore } from './ignore-entries';
import { readRuleSettings, type ConfigurableRule } from './rule-settings';
import { readUserFile } from './user-file';
import { flagOf, itemsOf, membersOf, oneOf, startOf, textOf, type Fail } from './yaml-values';

/** A megabyte of YAML takes a second to read; ten thousand accepted findings are for a baseline. */
const MOST_BYTES = 1024 * 1024;

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
  const shown = posixRelative(workingFolder, path);
  const name = file ?? shown;
  const text = await readUserFile({
    path,
    name,
    what: 'configuration',
    help: 'Name another file with --config, or the input "config" of the action.',
    workingFolder,
    mostBytes: MOST_BYTES,
  });
  return { ...parseConfiguration(text, name, rules), folder: dirname(path), path, file: shown };
}

/** Reads the text of a configuration. @throws UsageError */
export function parseConfiguration(
  text: string,
  file: string,
  rules: readonly ConfigurableRule[],
): Configuration {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const fail: Fail = (offset, message, help) => {
    const { line, column } = positionOf(offset);
    throw new UsageError(`${file}:${line}:${column}: ${message}`, help);
  };
  // A warning is about something that would be read as something else, such as a tag that is not known.
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) return fail(fault.pos[0], fault.message);
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    return NO_CONFIGURATION;
  return readRoot(document.contents, rules, positionOf, fail);
}

const KEYS = [
  'publisher',
  'connectors',
  'fail-on',
  'fail-on-existing',
  'rules',
  'ignore',
  'baseline',
] as const;

function readRoot(
  contents: Node,
  known: readonly ConfigurableRule[],
  positionOf: (offset: number) => Position,
  fail: Fail,
): Configuration {
  const ids = known.map(({ id }) => id);
  const values = membersOf(contents, KEYS, 'the configuration', fail);
  const publisher = values.get('publisher');
  const connectors = values.get('connectors');
  const failOn = values.get('fail-on');
  const failOnExisting = values.get('fail-on-existing');
  const rules = values.get('rules');
  const ignore = values.get('ignore');
  const baseline = values.get('baseline');
  return {
    ...(publisher && { publisher: oneOf(publisher, PUBLISHERS, 'publisher', fail) }),
    ...(connectors && {
      connectors: itemsOf(connectors, 'connectors', fail).map((item) => globOf(item, fail)),
    }),
    ...(failOn && { failOn: oneOf(failOn, FAIL_LEVELS, 'fail-on', fail) }),
    ...(failOnExisting && { failOnExisting: flagOf(failOnExisting, 'fail-on-existing', fail) }),
    rules: rules ? readRuleSettings(rules, known, fail) : new Map(),
    ignore: ignore ? readIgnore(ignore, ids, positionOf, fail) : [],
    ...(baseline && {
      baseline: { file: fileOf(baseline, fail), at: positionOf(startOf(baseline)) },
    }),
  };
}

function globOf(node: Node, fail: Fail): string {
  const glob = textOf(node, 'connectors', fail);
  const fault = globFault(glob);
  return fault === undefined ? glob : fail(startOf(node), `"${glob}" is no glob of folders: ${fault}.`);
}

function fileOf(node: Node, fail: Fail): string {
  const file = textOf(node, 'baseline', fail);
  if (file.trim() === '' || /^([\\/]|[a-z]:)|(^|[\\/])\.\.([\\/]|$)/i.test(file))
    return fail(
      startOf(node),
      `"baseline" cannot be "${file}".`,
      'Write a file beside the configuration or below it, such as ".connector-preflight-baseline.json".',
    );
  return file;
}
