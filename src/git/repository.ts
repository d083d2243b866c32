import { realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { printable } from '../kit/printable';
import { isWithin } from '../kit/within';
import { UsageError } from '../model/usage-error';
import { runGit, type GitOptions, type GitResult } from './run';

/** A repository with a work tree. */
export interface Repository {
  /** The absolute path of its work tree. */
  readonly root: string;
  readonly run: (args: readonly string[], options?: GitOptions) => Promise<GitResult>;
}

/** The repository around a folder. @throws UsageError when there is none, or no git */
export async function openRepository(folder: string): Promise<Repository> {
  const { output } = await runGit(folder, ['rev-parse', '--show-toplevel']);
  const root = await realpath(lineOf(output));
  // By the setting core.worktree the files may be anywhere: nothing here would ever count as touched.
  if (!isWithin(await realpath(folder), root))
    throw new UsageError(
      `The repository around "${printable(folder)}" has its files elsewhere, in "${printable(root)}".`,
      'Run this there, or take the setting core.worktree back.',
    );
  return { root, run: (args, options) => runGit(root, args, options) };
}

/**
 * The repository that files and folders are in.
 *
 * @param paths as a run is asked for them; one that does not exist is left to it to complain of
 * @throws UsageError when they are not all in one
 */
export async function repositoryAround(workingFolder: string, paths: readonly string[]): Promise<Repository> {
  const folders = new Set<string>();
  for (const path of paths) folders.add(await folderOf(resolve(workingFolder, path), workingFolder));
  const found: Repository[] = [];
  for (const folder of folders.size === 0 ? [workingFolder] : folders)
    found.push(await openRepository(folder));
  const [first, other] = [found[0], found.find(({ root }) => root !== found[0]?.root)];
  if (first !== undefined && other === undefined) return first;
  throw new UsageError(
    `The paths are in several repositories: ${found.map(({ root }) => `"${printable(root)}"`).join(', ')}.`,
    'Compare one repository with its base at a time.',
  );
}

async function folderOf(path: string, otherwise: string): Promise<string> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) return otherwise;
  return stats.isDirectory() ? path : dirname(path);
}

/** What git prints as one line; a line break may be part of it. */
function lineOf(output: Buffer): string {
  return output.toString('utf8').replace(/\r?\n$/, '');
}

/**
 * The commit that a name stands for.
 *
 * @param name a branch, a tag, `HEAD~2`, a commit's own id; from the command line or from an event
 * @returns its full id; undefined when the repository has no such commit
 * @throws UsageError for a name that git would take for an option
 */
export async function commitOf({ run }: Repository, name: string): Promise<string | undefined> {
  if (!isCommitName(name))
    throw new UsageError(
      `"${printable(name)}" names no commit.`,
      'Name a branch, a tag or a commit, such as origin/main.',
    );
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const { code, output } = await run(args, { answers: [1, 128] });
  return code === 0 ? lineOf(output) : undefined;
}

/** Whether git can be given the text where a commit is to stand. */
function isCommitName(name: string): boolean {
  // Ranges and `:path` name something else; control characters are in no name.
  return name !== '' && name.length <= 1000 && !/^[-^:]|\.\.|[\u0000-\u001F\u007F]/.test(name);
}

/** Whether the history ends somewhere, as after `git clone --depth`. */
export async function isShallow({ run }: Repository): Promise<boolean> {
  const { output } = await run(['rev-parse', '--is-shallow-repository']);
  return lineOf(output) === 'true';
}

/** The parents of a commit, which a shallow clone may lack. @param commit a full id */
export async function parentsOf({ run }: Repository, commit: string): Promise<string[]> {
  // Other commands hide the parents where a shallow history ends.
  const { output } = await run(['cat-file', 'commit', commit]);
  const [head = ''] = output.toString('latin1').split('\n\n', 1);
  return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent);
}
