import { printable } from '../kit/printable';
import type { Repository } from '../git/repository';
import type { Base } from '../model/base';
import type { Settings } from '../model/settings';
import { UsageError } from '../model/usage-error';
import type { Inputs } from './inputs';
import type { PullRequest, Toolkit, WorkflowEvent } from './toolkit';

/** How a workflow gets what a shallow checkout lacks: with the checkout's own credentials, from where it came. */
const ORIGIN = { remote: 'origin' } as const;

/**
 * The base that the connectors of a run are compared with: of a pull request what it changes, else the `base` that was asked
 * for.
 *
 * Where a pull request has no usable base, one notice says why, and all connectors are checked as without one. A `base` that
 * was asked for and is missing is a mistake.
 *
 * @returns undefined where there is nothing to compare with
 * @throws UsageError for a `base` that there is not
 */
export async function baseFor(
  inputs: Inputs,
  settings: Settings,
  toolkit: Toolkit,
): Promise<Base | undefined> {
  const { event } = toolkit;
  const changedOnly = inputs.changedOnly ?? event.pullRequest !== undefined;
  if (inputs.base !== undefined) return namedBase(inputs.base, settings, changedOnly);
  const from = event.pullRequest ?? (changedOnly ? event.before : undefined);
  if (from === undefined && !changedOnly) return undefined;
  try {
    const base = await eventBase(event, settings, changedOnly);
    const { openBase } = await import('../git/base');
    // A partial clone lacks files: better known now than halfway.
    const { touchedBy } = await import('../engine/touched');
    const folders = [...touchedBy(base).folders];
    if (folders.length > 0) await openBase(base, folders);
    return base;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    toolkit.annotate({
      level: 'notice',
      title: 'All connectors are checked',
      message: printable(
        `There is nothing to compare with, so no finding counts as already there. ${error.message} ${error.help ?? ''}`.trim(),
      ),
    });
    return undefined;
  }
}

async function eventBase(
  { pullRequest, before, sha }: WorkflowEvent,
  { workingFolder, paths }: Settings,
  changedOnly: boolean,
): Promise<Base> {
  const { baseAt } = await import('../git/base');
  const { commitOf, repositoryAround } = await import('../git/repository');
  const repository = await repositoryAround(workingFolder, paths);
  const head = await commitOf(repository, 'HEAD');
  if (head === undefined) throw new UsageError('The repository has no commit.');
  const commit =
    pullRequest === undefined
      ? await forkOf(repository, startOf(before), head)
      : await pullRequestBase(repository, pullRequest, head, sha);
  return baseAt(repository, commit, pullRequest?.into ?? commit.slice(0, 7), changedOnly);
}

/** What a pull request is compared with, by what is checked out of it: its merge, as is usual, or its own commit. */
async function pullRequestBase(
  repository: Repository,
  pullRequest: PullRequest,
  head: string,
  sha: string,
): Promise<string> {
  if (head === pullRequest.head) return forkOf(repository, pullRequest.base, head);
  const { parentsOf } = await import('../git/repository');
  const { commitById } = await import('../git/history');
  const [into, merged] = await parentsOf(repository, head);
  const isMerge = merged === pullRequest.head || (pullRequest.isTested && head === sha);
  if (into === undefined || merged === undefined || !isMerge)
    throw new UsageError(
      'The checkout is not that of the pull request.',
      'Leave out "ref" of actions/checkout, or under pull_request_target set it to the commit of the pull request.',
    );
  // What a pull request changes is what its merge adds to the first parent, which is known without any history.
  return commitById(repository, into, ORIGIN);
}

/** Where the history of a commit parted from that of the checkout. */
async function forkOf(repository: Repository, commit: string, head: string): Promise<string> {
  const { commitById, mergeBase } = await import('../git/history');
  return mergeBase(repository, await commitById(repository, commit, ORIGIN), head, ORIGIN);
}

/** A branch that is new has nothing before it, which GitHub writes as zeros. */
function startOf(before: string | undefined): string {
  if (before !== undefined && !/^0*$/.test(before)) return before;
  throw new UsageError('The event names no commit to compare with.', 'Write one into the input "base".');
}

async function namedBase(name: string, settings: Settings, changedOnly: boolean): Promise<Base> {
  const { workingFolder, paths } = settings;
  const { findBase } = await import('../git/base');
  return findBase(workingFolder, paths, name, changedOnly, ORIGIN);
}
