import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { posixRelative } from '../../engine/discover';
import { CONFIGURATION_NAMES } from '../../engine/find-configuration';
import { isThere, leavesRepository } from '../../engine/user-file';
import { printable } from '../../kit/printable';
import { count } from '../../kit/text';
import { UsageError } from '../../model/usage-error';
import { VERSION } from '../../model/version';
import type { Io } from '../io';
import { CONFIGURATION_PATH, WORKFLOW_PATH, configurationText, workflowText } from './files';
import { layoutOf, type ConnectorLayout } from './layout';

interface Draft {
  /** POSIX, relative to the root. */
  readonly path: string;
  readonly text: string;
  /** Names of the same file; where one is there, none is written. */
  readonly others: readonly string[];
  /** What to do where it is there already. */
  readonly advice: string;
}

/**
 * `init`: writes a workflow and a commented configuration at the root of the repository, and overwrites nothing.
 *
 * @returns 0, also where everything is there already
 * @throws UsageError where a file cannot be written
 */
export async function init({ dryRun }: { readonly dryRun: boolean }, io: Io): Promise<number> {
  const layout = await layoutOf(io.cwd);
  const say = (line: string): void => io.stdout.write(`${line}\n`);
  say(found(layout));
  let written = 0;
  for (const draft of draftsFor(layout)) {
    const existing = await existingOf(draft, layout.root);
    if (existing !== undefined) {
      say(`Kept    ${printable(shown(existing, layout, io))}  ${draft.advice}`);
      continue;
    }
    written += 1;
    const path = printable(shown(draft.path, layout, io));
    if (dryRun) say(`Would write ${path}:\n\n${draft.text}`);
    else {
      await write(draft, layout.root, io);
      say(`Wrote   ${path}`);
    }
  }
  say('');
  for (const line of nextSteps(layout, written, dryRun)) say(line);
  return 0;
}

function draftsFor(layout: ConnectorLayout): Draft[] {
  return [
    {
      path: WORKFLOW_PATH,
      text: workflowText(layout, VERSION),
      others: [WORKFLOW_PATH.replace(/yml$/, 'yaml')],
      advice: 'To compare it with a new one, delete or rename it, and run init again.',
    },
    {
      path: CONFIGURATION_PATH,
      text: configurationText(layout),
      others: [...CONFIGURATION_NAMES],
      advice: 'It is yours; connector-preflight check reads it.',
    },
  ];
}

/** The file, or one of its other names, that is there; be it a link that leads nowhere. */
async function existingOf({ path, others }: Draft, root: string): Promise<string | undefined> {
  for (const name of [path, ...others]) if (await isThere(join(root, name))) return name;
  return undefined;
}

async function write({ path, text }: Draft, root: string, io: Io): Promise<void> {
  const target = join(root, path);
  if (await leavesRepository(target, io.cwd))
    throw new UsageError(
      `"${path}" is behind a link that leads out of the repository, so it is not written.`,
    );
  try {
    await mkdir(dirname(target), { recursive: true });
    // `wx`: whatever came into being meanwhile is not overwritten.
    await writeFile(target, text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(
      `"${path}" cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

function shown(path: string, { root }: ConnectorLayout, io: Io): string {
  return posixRelative(io.cwd, join(root, path));
}

function found({ kind, connectors, folders, isRepository }: ConnectorLayout): string {
  const where = isRepository ? 'this repository' : 'this folder, which is no git repository';
  switch (kind) {
    case 'catalogue':
      return `Found the folders of Microsoft's repository in ${where}: ${folders.join(', ')}, with ${count(connectors, 'connector')}.`;
    case 'root':
      return connectors === 1
        ? `Found a connector at the root of ${where}.`
        : `Found ${connectors} connectors in ${where}, one at its root.`;
    case 'folders':
      return `Found ${count(connectors, 'connector')} in ${where}: ${printable(folders.join(', '))}.`;
    case 'none':
      return `Found no connector in ${where} yet.`;
  }
}

function nextSteps({ kind, isRepository }: ConnectorLayout, written: number, dryRun: boolean): string[] {
  if (dryRun)
    return [
      written === 0
        ? 'Nothing would be written: all is there already.'
        : 'Nothing was written. To write it: connector-preflight init',
    ];
  const steps = [
    ...(kind === 'none' ? [] : ['See what it will say: connector-preflight check']),
    ...(written === 0
      ? []
      : [
          isRepository
            ? 'Commit what was written, and open a pull request: the check runs in it.'
            : 'Move what was written to the root of the repository, where workflows run, and commit it.',
        ]),
    'Too many findings to repair at once? Accept them as they are, and fail on new ones only:',
    '  connector-preflight check --baseline .connector-preflight-baseline.json --write-baseline',
  ];
  return ['Next:', ...steps.map((step) => `  ${step}`)];
}
