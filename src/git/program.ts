import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { UsageError } from '../model/usage-error';

/**
 * The git program, by its absolute path: Windows would look for it in the checkout first, and a checkout may bring a
 * git.exe of its own.
 *
 * @throws UsageError when there is none
 */
export async function gitProgram(): Promise<string> {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const folders = (process.env.PATH ?? process.env.Path ?? '').split(delimiter).filter(isAbsolute);
  for (const folder of folders) {
    const path = join(folder, name);
    if (await access(path, constants.X_OK).then(yes, no)) return path;
  }
  throw new UsageError(
    'The git program is not installed, so there is nothing to compare with.',
    'Install it. Without git, check needs neither --base nor --changed, and compare takes two folders.',
  );
}

const yes = (): boolean => true;
const no = (): boolean => false;

/** Of git's own variables those that say where its settings and its parts are, and how to reach a server. */
const KEPT =
  /^GIT_(?:CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|CEILING_DIRECTORIES|EXEC_PATH|SSH|SSH_COMMAND|SSH_VARIANT|SSL_.*|PROXY_.*|HTTP_.*)$/i;

/** A setting of git, which overrules every file of settings. */
export type Setting = readonly [key: string, value: string];

// A repository's own settings may name programs to run. These are the ones that what we ask for would reach.
const SETTINGS: readonly Setting[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', process.platform === 'win32' ? 'NUL' : '/dev/null'],
  ['core.pager', 'cat'],
  ['core.askPass', ''],
  ['core.alternateRefsCommand', ''],
  ['core.quotePath', 'true'],
  ['diff.external', ''],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['fetch.recurseSubmodules', 'false'],
  ['submodule.recurse', 'false'],
];

/**
 * The environment that git runs in: no prompt, no pager, no replaced objects, no lock it can do without, English messages.
 *
 * @param protocols what it may speak with servers, such as `https`; nothing means that it stays on this machine, even
 *   where a partial clone lacks an object
 */
export function environment(
  protocols: readonly string[],
  settings: readonly Setting[] = [],
): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (!/^GIT_/i.test(entry[0]) || KEPT.test(entry[0])),
  );
  const all = [...SETTINGS, ...settings];
  return {
    ...Object.fromEntries(inherited),
    GIT_ALLOW_PROTOCOL: protocols.join(':') || 'none',
    ...(protocols.length === 0 && { GIT_NO_LAZY_FETCH: '1' }),
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_PAGER: 'cat',
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_CONFIG_COUNT: String(all.length),
    ...Object.fromEntries(
      all.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  };
}
