import { idOf, listOf, memberOf, textOf } from './values';

/** A pull request as the event tells. */
export interface PullRequest {
  readonly number: number;
  /** The commit that its author pushed last. */
  readonly sha: string;
}

/** The pull request of an event; undefined where it has none. */
export function pullRequestOf(payload: unknown): PullRequest | undefined {
  return pullRequest(memberOf(payload, 'pull_request'));
}

function pullRequest(value: unknown): PullRequest | undefined {
  const number = idOf(memberOf(value, 'number'));
  const sha = shaOf(memberOf(value, 'head', 'sha'));
  return number === undefined || sha === undefined ? undefined : { number, sha };
}

/** The full id of a commit. */
export function shaOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text) ? text : undefined;
}

/** The workflow run that a `workflow_run` event tells of. All of it comes from GitHub, nothing from the pull request. */
export interface WorkflowRun {
  readonly sha: string;
  /** `owner:branch`, as GitHub's list of pull requests takes it. */
  readonly head: string;
  /** The pull request, which GitHub names where it does not come from a fork. */
  readonly pullRequest: PullRequest | undefined;
}

/** @returns undefined for another event */
export function workflowRunOf(payload: unknown): WorkflowRun | undefined {
  const run = memberOf(payload, 'workflow_run');
  const sha = shaOf(memberOf(run, 'head_sha'));
  const owner = textOf(memberOf(run, 'head_repository', 'owner', 'login'));
  const branch = textOf(memberOf(run, 'head_branch'));
  if (sha === undefined || owner === undefined || branch === undefined) return undefined;
  return {
    sha,
    head: `${owner}:${branch}`,
    pullRequest: ofCommit(listOf(memberOf(run, 'pull_requests')), sha),
  };
}

/** The first pull request whose last commit is this one. */
export function ofCommit(candidates: readonly unknown[], sha: string): PullRequest | undefined {
  return candidates
    .map(pullRequest)
    .filter((candidate) => candidate !== undefined)
    .find((candidate) => candidate.sha === sha);
}
