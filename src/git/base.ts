import { printable } from '../kit/printable';
import type { Base, OpenBase } from '../model/base';
import { UsageError } from '../model/usage-error';
import { WORK_TREE, changedFiles } from './changes';
import { commitTree } from './commit-tree';
import { commitById, isCommitId, mergeBase, tooShallow, type Deepening } from './history';
import { commitOf, isShallow, repositoryAround, type Repository } from './repository';
import { runGit } from './run';

/** What a terminal compares with when it is not told, the first that there is. */
const USUAL_BASES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'] as const;

/**
 * The base for connectors: where the history of the named commit and that of the checkout part.
 *
 * @param paths as the run is asked for them
 * @param name a branch, a tag or a commit; without it, the branch that people merge into
 * @param deepening how to get what a shallow clone lacks; absent where nothing may be fetched
 * @throws UsageError when there is no such commit, no common history, or not enough of it
 */
export async function findBase(
  workingFolder: string,
  paths: readonly string[],
  name: string | undefined,
  changedOnly: boolean,
  deepening?: Deepening,
): Promise<Base> {
  const repository = await repositoryAround(workingFolder, paths);
  const { tip, called } = await (name === undefined
    ? usualBase(repository)
    : namedBase(repository, name, deepening));
  const head = await commitOf(repository, 'HEAD');
  if (head === undefined)
    throw new UsageError('The repository has no commit yet.', 'Leave out --base and --changed.');
  return baseAt(repository, await mergeBase(repository, tip, head, deepening), called, changedOnly);
}

/** A commit as a base, with what differs from it on the disk. @param commit a full id */
export async function baseAt(
  repository: Repository,
  commit: string,
  name: string,
  changedOnly: boolean,
): Promise<Base> {
  const changes = await changedFiles(repository, commit, WORK_TREE);
  return { commit, name, root: repository.root, changes, changedOnly };
}

interface Named {
  readonly tip: string;
  readonly called: string;
}

async function namedBase(
  repository: Repository,
  name: string,
  deepening: Deepening | undefined,
): Promise<Named> {
  const tip = await commitOf(repository, name);
  if (tip !== undefined) return { tip, called: name };
  if (isCommitId(name))
    return { tip: await commitById(repository, name, deepening), called: name.slice(0, 7) };
  if (await isShallow(repository)) throw tooShallow();
  throw new UsageError(
    `The repository has no commit "${printable(name)}".`,
    'Name a branch, a tag or a commit, such as origin/main; fetch it first where it is new.',
  );
}

async function usualBase(repository: Repository): Promise<Named> {
  for (const name of USUAL_BASES) {
    const tip = await commitOf(repository, name);
    if (tip !== undefined) return { tip, called: await shortName(repository, name) };
  }
  throw new UsageError(
    `There is none of ${USUAL_BASES.join(', ')} to compare with.`,
    'Name a branch, a tag or a commit with --base.',
  );
}

/** `origin/HEAD` stands for a branch, whose name says more. */
async function shortName({ run }: Repository, name: string): Promise<string> {
  const { output } = await run(['rev-parse', '--abbrev-ref', name], { answers: [128] });
  const [short = ''] = output.toString('utf8').split('\n', 1);
  return short === '' ? name : short;
}

/** Gives the files of a base. */
export const openBase: OpenBase = ({ root, commit }, folders) =>
  commitTree({ root, run: (args, options) => runGit(root, args, options) }, commit, folders);
