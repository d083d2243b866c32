import { UsageError } from '../model/usage-error';
import { commitOf, isShallow, type Repository } from './repository';

/** Gets commits that a shallow clone lacks from the place that it was cloned from. */
export interface Deepening {
  /** The name of the remote. */
  readonly remote: string;
}

/** How many commits are asked for, one step after the other; then all. */
const STEPS = [32, 256, 2048] as const;

const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
  // The repository's settings could name another program.
  '--upload-pack=git-upload-pack',
] as const;

const NETWORK = { protocols: ['https', 'http', 'ssh', 'file'], timeout: 600_000 } as const;

/**
 * The best common ancestor of two commits: what a pull request compares with.
 *
 * @param from full id of a commit, of the base
 * @param to full id of another, of the head
 * @param deepening how to get what a shallow clone lacks; absent where nothing may be fetched
 * @throws UsageError when there is none, or the clone is too shallow to know
 */
export async function mergeBase(
  repository: Repository,
  from: string,
  to: string,
  deepening?: Deepening,
): Promise<string> {
  const found = await commonAncestor(repository, from, to);
  if (found !== undefined) return found;
  const shallow = await isShallow(repository);
  if (shallow && deepening !== undefined)
    for (const step of [...STEPS.map((number) => `--deepen=${number}`), '--unshallow']) {
      if (!(await isShallow(repository))) break;
      await fetch(repository, deepening, [step], [from, to]);
      const ancestor = await commonAncestor(repository, from, to);
      if (ancestor !== undefined) return ancestor;
    }
  throw shallow && deepening === undefined
    ? tooShallow()
    : new UsageError(
        `The commits ${from.slice(0, 12)} and ${to.slice(0, 12)} have no common history.`,
        'Name a base that the checked commit goes back to.',
      );
}

async function commonAncestor({ run }: Repository, from: string, to: string): Promise<string | undefined> {
  const { code, output } = await run(['merge-base', from, to], { answers: [1] });
  return code === 0 ? output.toString('latin1').trim() : undefined;
}

/** Whether a text is the full id of a commit. */
export function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/**
 * A commit by its full id, fetched by itself where a shallow clone lacks it.
 *
 * @throws UsageError when the clone lacks it and it cannot be fetched
 */
export async function commitById(
  repository: Repository,
  id: string,
  deepening: Deepening | undefined,
): Promise<string> {
  if (!isCommitId(id)) throw new UsageError(`"${id}" is no id of a commit.`);
  if ((await commitOf(repository, id)) !== undefined) return id;
  if (deepening !== undefined) {
    await fetch(repository, deepening, (await isShallow(repository)) ? ['--depth=1'] : [], [id]);
    if ((await commitOf(repository, id)) !== undefined) return id;
  }
  throw (await isShallow(repository))
    ? tooShallow()
    : new UsageError(`The clone has no commit ${id}.`, 'Fetch the branch of the base first.');
}

async function fetch(
  { run }: Repository,
  { remote }: Deepening,
  options: readonly string[],
  commits: readonly string[],
): Promise<void> {
  await run([...FETCH, ...options, '--', remote, ...commits], NETWORK);
}

/** What to write where the history that is there is not enough. */
export function tooShallow(): UsageError {
  return new UsageError(
    'The clone is shallow: it lacks the history that leads to the base.',
    'Write "fetch-depth: 0" under "with:" of actions/checkout, or run git fetch --unshallow.',
  );
}
