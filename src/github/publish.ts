import type { Report } from '../model/report';
import { SEVERITIES, type Finding } from '../model/finding';
import type { ReportContext } from '../reporters/reporter';
import { checkRunOf } from './check-run';
import { planComment, type CommentPlan } from './comment';
import { readDiscussion, type Discussion } from './discussion';
import type { PullRequest } from './event';
import type { Feature } from './features';
import { planReview, reviewBody, type ReviewComment, type ReviewPlan } from './review';
import { ApiError, type Client, type Repository } from './request';
import { suggestionsOf, type ReviewedChanges } from './suggestions';
import { takeBack } from './take-back';
import { idOf, memberOf } from './values';

/** What to show on GitHub, and where. */
export interface Publication {
  readonly repository: Repository;
  readonly features: ReadonlySet<Feature>;
  /** The commit that was checked, for the check run. */
  readonly sha: string;
  /** Missing where the event has none; then there are no comments. */
  readonly pullRequest: PullRequest | undefined;
  /** Tells the comments of this step; see {@link keyOf}. */
  readonly key: string;
  readonly report: Report;
  readonly context: ReportContext;
  /** Whether the step fails. */
  readonly failed: boolean;
  /** Missing where git cannot tell; then there are no suggestions. */
  readonly changes: ReviewedChanges | undefined;
}

/** What could not be shown, and why. */
export interface Failure {
  readonly feature: Feature;
  readonly error: ApiError;
}

export interface Published {
  /** All annotations are in a check run. */
  readonly checkRun: boolean;
  readonly failures: readonly Failure[];
  /** A sentence per thing done or left undone, for the log. */
  readonly log: readonly string[];
}

/** Shows a report on GitHub. Never fails: what does not work is told, and says nothing about the connectors. */
export async function publish(publication: Publication, client: Client): Promise<Published> {
  const failures: Failure[] = [];
  const log: string[] = [];
  const attempt = async (feature: Feature, action: () => Promise<string>): Promise<boolean> => {
    if (!publication.features.has(feature)) return false;
    try {
      log.push(`${feature}: ${await action()}`);
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      failures.push({ feature, error });
      log.push(`${feature}: ${error.message}`);
      return false;
    }
  };
  const discussion = remembered(() => discussionOf(publication, client));
  const checkRun = await attempt('check-run', () => writeCheckRun(publication, client));
  await attempt('comment', () => writeComment(publication, client, discussion));
  await attempt('suggestions', () => writeSuggestions(publication, client, discussion));
  return { checkRun, failures, log };
}

/** What the pull request holds of ours, or why there is nothing to do. */
type Reading =
  { readonly discussion: Discussion; readonly pullRequest: PullRequest } | { readonly reason: string };

/** Comments and suggestions share one reading of the pull request. */
function remembered<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}

async function discussionOf(
  { repository, pullRequest, features }: Publication,
  client: Client,
): Promise<Reading> {
  if (pullRequest === undefined) return { reason: 'there is no pull request' };
  const discussion = await readDiscussion(client, repository, pullRequest.number, {
    comments: features.has('comment'),
    threads: features.has('suggestions'),
  });
  if (discussion.head !== pullRequest.sha)
    return { reason: 'the pull request has a newer commit, whose own run will tell' };
  return { discussion, pullRequest };
}

async function writeCheckRun(
  { repository, report, context, sha, failed }: Publication,
  client: Client,
): Promise<string> {
  const [create, ...append] = checkRunOf(report, context, { sha, failed });
  const created = await client.request('POST /repos/{owner}/{repo}/check-runs', { ...repository, ...create });
  const id = idOf(memberOf(created, 'id'));
  if (id === undefined) throw new ApiError('unavailable', 'POST check-runs: the answer has no id');
  for (const body of append)
    await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...repository,
      check_run_id: id,
      ...body,
    });
  return 'created';
}

async function writeComment(
  { repository, report, context, key }: Publication,
  client: Client,
  read: () => Promise<Reading>,
): Promise<string> {
  const reading = await read();
  if ('reason' in reading) return reading.reason;
  const { discussion, pullRequest } = reading;
  const plan = planComment(report, context, discussion.comments, key);
  const done = await sendComment(plan, repository, pullRequest, client);
  await takeBack(client, { comments: plan.takeBack, threads: [] });
  return done;
}

/** @returns what was done */
async function sendComment(
  { create, update }: CommentPlan,
  repository: Repository,
  { number }: PullRequest,
  client: Client,
): Promise<string> {
  if (update !== undefined) {
    const { id, body } = update;
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    if (await stillThere(client.request(route, { ...repository, comment_id: id, body }))) return 'updated';
  }
  // Of a comment that was deleted since it was read, there is another one.
  const body = create ?? update?.body;
  if (body === undefined) return 'nothing to change';
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  await client.request(route, { ...repository, issue_number: number, body });
  return 'created';
}

/** Whether GitHub still has what a request is about. */
async function stillThere(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return false;
    throw error;
  }
}

async function writeSuggestions(
  publication: Publication,
  client: Client,
  read: () => Promise<Reading>,
): Promise<string> {
  const { repository, report, key, changes } = publication;
  if (changes === undefined) return 'git cannot tell what the pull request changes';
  const reading = await read();
  if ('reason' in reading) return reading.reason;
  const { discussion, pullRequest } = reading;
  if (!discussion.open) return 'the pull request is closed';
  const plan = planReview(suggestionsOf(ranked(report), changes), discussion.threads, key);
  for (const { thread, body } of plan.update)
    // Whoever deleted it since does not want it.
    await stillThere(
      client.request('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
        ...repository,
        comment_id: thread.first.id,
        body,
      }),
    );
  const posted = await postReview(plan, repository, pullRequest, client);
  await takeBack(client, { comments: [], threads: plan.takeBack });
  return `${posted} posted, ${plan.update.length} updated, ${plan.takeBack.length} taken back, ${plan.left} left for later`;
}

/** Gravest first. */
function ranked({ connectors }: Report): Finding[] {
  const all = connectors.flatMap(({ findings }) => findings);
  return SEVERITIES.flatMap((severity) => all.filter((finding) => finding.severity === severity));
}

/** @returns how many comments GitHub took */
async function postReview(
  plan: ReviewPlan,
  repository: Repository,
  { number, sha }: PullRequest,
  client: Client,
): Promise<number> {
  if (plan.post.length === 0) return 0;
  const place = { ...repository, pull_number: number, commit_id: sha };
  try {
    await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...place,
      event: 'COMMENT',
      body: reviewBody(plan),
      comments: plan.post,
    });
    return plan.post.length;
  } catch (error) {
    if (!(error instanceof ApiError) || error.trouble !== 'invalid') throw error;
    return postSingly(plan.post, place, client);
  }
}

/** After so many refusals in a row the others will be refused as well. */
const MOST_REFUSALS = 3;

/** GitHub refuses a whole review for one comment that it cannot place: then each has to stand for itself. */
async function postSingly(
  comments: readonly ReviewComment[],
  place: Readonly<Record<string, unknown>>,
  client: Client,
): Promise<number> {
  let [posted, refusals] = [0, 0];
  for (const comment of comments) {
    if (refusals === MOST_REFUSALS) break;
    try {
      await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        ...place,
        ...comment,
      });
      [posted, refusals] = [posted + 1, 0];
    } catch (error) {
      if (!(error instanceof ApiError) || error.trouble !== 'invalid') throw error;
      refusals += 1;
    }
  }
  return posted;
}
