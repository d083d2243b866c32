import { setTimeout } from 'node:timers/promises';
import { pullRequestOf } from '../github/event';
import { FEATURES } from '../github/features';
import { keyOf } from '../github/markers';
import { noticeOf } from '../github/notice';
import { politely } from '../github/polite';
import { publish, type Publication, type Published } from '../github/publish';
import { ApiError, type Client, type Repository } from '../github/request';
import type { ReviewedChanges } from '../github/suggestions';
import type { Base } from '../model/base';
import type { Report } from '../model/report';
import { UsageError } from '../model/usage-error';
import type { ReportContext } from '../reporters/reporter';
import type { Inputs } from './inputs';
import { reviewedChanges } from './reviewed-changes';
import type { Toolkit } from './toolkit';

/** What a run found. */
export interface Outcome {
  readonly report: Report;
  readonly context: ReportContext;
  /** Whether the step fails. */
  readonly failed: boolean;
  /** What the pull request was compared with. */
  readonly base: Base | undefined;
}

/** What was shown beside log, annotations and job summary. */
export interface Shown {
  /** All annotations are in a check run: as workflow commands they would be there twice. */
  readonly annotated: boolean;
  /** How many notices were used up of those that GitHub shows. */
  readonly notices: number;
}

const NOTHING: Shown = { annotated: false, notices: 0 };

/** Shows the report on GitHub as the inputs ask for. It never fails, and costs one notice where something did not work. */
export async function showOnGitHub(outcome: Outcome, inputs: Inputs, toolkit: Toolkit): Promise<Shown> {
  const { features } = inputs;
  const { report, context, failed } = outcome;
  if (features.size === 0) return NOTHING;
  const { event } = toolkit;
  const pullRequest = pullRequestOf(event.payload);
  return show(
    {
      repository: repositoryOf(event.repository),
      features,
      sha: pullRequest?.sha ?? event.sha,
      pullRequest,
      key: keyOf(event.workflow, event.job, inputs.paths),
      report,
      context,
      failed,
      changes: features.has('suggestions') ? await changesOf(outcome, toolkit) : undefined,
    },
    inputs.token === undefined ? undefined : clientOf(inputs.token, toolkit),
    toolkit,
  );
}

/** @param client undefined where there is no token */
export async function show(
  publication: Publication,
  client: Client | undefined,
  toolkit: Toolkit,
): Promise<Shown> {
  const published = client === undefined ? withoutToken(publication) : await publish(publication, client);
  return tell(published, client, toolkit);
}

/** Logs what happened and how many requests it took, and gives at most one notice. */
export function tell(published: Published, client: Client | undefined, toolkit: Toolkit): Shown {
  const sent = client?.sent() ?? 0;
  toolkit.log([...published.log, `GitHub API: ${sent} ${sent === 1 ? 'request' : 'requests'}`].join('\n'));
  const message = noticeOf(published.failures);
  if (message === undefined) return { annotated: published.checkRun, notices: 0 };
  toolkit.annotate({ level: 'notice', title: 'Connector Preflight could not show everything', message });
  return { annotated: published.checkRun, notices: 1 };
}

export function clientOf(token: string, toolkit: Toolkit): Client {
  return politely(toolkit.connect(token), {
    now: () => Date.now(),
    sleep: async (milliseconds) => {
      await setTimeout(milliseconds);
    },
  });
}

function withoutToken({ features }: Publication): Published {
  const error = new ApiError('permission', 'there is no token');
  const wanted = FEATURES.filter((feature) => features.has(feature));
  return { checkRun: false, failures: wanted.map((feature) => ({ feature, error })), log: [] };
}

export function repositoryOf(name: string): Repository {
  const [owner = '', repo = ''] = name.split('/');
  return { owner, repo };
}

/** @returns undefined where there is no pull request, or git cannot tell, which the log explains */
async function changesOf({ report, base }: Outcome, toolkit: Toolkit): Promise<ReviewedChanges | undefined> {
  const { event, workspace } = toolkit;
  const head = pullRequestOf(event.payload)?.sha;
  if (head === undefined || base === undefined) return undefined;
  const fixable = report.connectors
    .flatMap(({ findings }) => findings)
    .filter(({ fix, suppressed }) => fix !== undefined && suppressed === null);
  try {
    return await reviewedChanges(workspace, { base: base.commit, head }, [
      ...new Set(fixable.map(({ file }) => file)),
    ]);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    toolkit.log(`suggestions: ${error.message} ${error.help ?? ''}`.trim());
    return undefined;
  }
}
