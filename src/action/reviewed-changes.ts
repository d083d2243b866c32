import { readFile, realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { changedFiles, changedLines } from '../git/changes';
import { commitTree } from '../git/commit-tree';
import { commitById } from '../git/history';
import { openRepository } from '../git/repository';
import { hunksOf } from '../github/hunks';
import type { ReviewedChanges } from '../github/suggestions';
import { MAX_FILE_BYTES } from '../engine/limits';

/** Of more files the texts would not fit into memory; a pull request gets thirty suggestions at a time. */
const MOST_FILES = 40;

/**
 * What a pull request changed, by git, of the files that have repairs. The checkout is often a merge of it with its base, so
 * a file counts only where both have the same text: else its lines are not those that GitHub shows. Then what the merge adds
 * to the base is what GitHub shows, or less.
 *
 * @param commits full ids: what the checkout was compared with, and the last commit of the pull request
 * @param files relative to the workspace, POSIX
 * @throws UsageError where git cannot tell
 */
export async function reviewedChanges(
  workspace: string,
  commits: { readonly base: string; readonly head: string },
  files: readonly string[],
): Promise<ReviewedChanges> {
  const repository = await openRepository(workspace);
  const folder = await realpath(workspace);
  const { base } = commits;
  const head = await commitById(repository, commits.head, { remote: 'origin' });
  const wanted = new Map(
    files.map((file) => [relative(repository.root, resolve(folder, file)).split(sep).join('/'), file]),
  );
  const changes = (await changedFiles(repository, base, head)).filter(
    ({ after }) => after !== undefined && wanted.has(after),
  );
  const lines = await changedLines(repository, base, head, changes);
  const paths = [...lines.keys()].flatMap((path) => wanted.get(path) ?? []);
  const tree = await commitTree(repository, head, []);
  const absolute = paths
    .map((file) => resolve(folder, file))
    .filter((path) => tree.size(path) <= MAX_FILE_BYTES)
    .slice(0, MOST_FILES);
  await tree.load(absolute);
  const texts = new Map<string, string>();
  for (const path of absolute) {
    const text = Buffer.from(tree.read(path)).toString('utf8');
    if (isSame(text, await textAt(path))) texts.set(path, text);
  }
  return {
    hunks: new Map(
      [...lines].flatMap(([path, touched]) => {
        const file = wanted.get(path);
        return file === undefined ? [] : [[file, hunksOf(touched)] as const];
      }),
    ),
    textOf: (file) => texts.get(resolve(folder, file)),
  };
}

async function textAt(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return '';
  }
}

/** A checkout may have other line ends. */
function isSame(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}
