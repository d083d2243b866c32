import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { reportOf } from '../engine/judge';
import { ofCommit, workflowRunOf, type PullRequest, type WorkflowRun } from '../github/event';
import { keyOf } from '../github/markers';
import { MAX_REPORT_BYTES, readReceivedReport } from '../github/received-report';
import { ApiError, type Client, type Repository } from '../github/request';
import { listOf } from '../github/values';
import type { Report } from '../model/report';
import { UsageError } from '../model/usage-error';
import type { Inputs } from './inputs';
import { clientOf, repositoryOf, show, tell } from './pull-request';
import type { Toolkit } from './toolkit';

/**
 * Comments on a pull request with the report of another workflow, which had no right to. The report is data of whoever opened
 * the pull request, and which pull request it is, GitHub alone tells.
 *
 * @param file relative to the workspace
 * @returns the report, with its summary counted again
 * @throws UsageError for a report that is none, or another event than `workflow_run`
 */
export async function relay(file: string, inputs: Inputs, toolkit: Toolkit): Promise<Report> {
  const { event, workspace } = toolkit;
  const run = event.name === 'workflow_run' ? workflowRunOf(event.payload) : undefined;
  if (run === undefined)
    throw new UsageError(
      'The input "report" is for workflows on the event "workflow_run".',
      'Leave it out to check connectors.',
    );
  const received = readReceivedReport(await textOf(resolve(workspace, file), file));
  const report = reportOf(received.connectors, received.tool.version, received);
  const client = inputs.token === undefined ? undefined : clientOf(inputs.token, toolkit);
  const repository = repositoryOf(event.repository);
  const publication = {
    repository,
    features: new Set(['comment'] as const),
    sha: run.sha,
    key: keyOf(event.workflow, event.job, inputs.paths),
    report,
    context: {
      excerpts: new Map(),
      rules: [],
      color: true,
      linkTo: (path: string, line: number) => toolkit.linkTo(path, line, run.sha),
    },
    failed: false,
    changes: undefined,
  };
  try {
    const pullRequest = client && (await pullRequestOfRun(run, repository, client));
    await show({ ...publication, pullRequest }, client, toolkit);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    tell({ checkRun: false, failures: [{ feature: 'comment', error }], log: [] }, client, toolkit);
  }
  return report;
}

/** GitHub names the pull request of a run only where it does not come from a fork; else its branch leads to it. */
async function pullRequestOfRun(
  { pullRequest, head, sha }: WorkflowRun,
  repository: Repository,
  client: Client,
): Promise<PullRequest | undefined> {
  if (pullRequest !== undefined) return pullRequest;
  const answer = await client.request('GET /repos/{owner}/{repo}/pulls', {
    ...repository,
    state: 'open',
    head,
  });
  return ofCommit(listOf(answer), sha);
}

async function textOf(path: string, file: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= MAX_REPORT_BYTES) return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(
      `"${file}" cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  throw new UsageError(`"${file}" has more than ${MAX_REPORT_BYTES} bytes.`);
}
