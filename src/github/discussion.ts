import type { LineRange } from './hunks';
import { ApiError, type Client, type Repository } from './request';
import { idOf, listOf, memberOf, textOf } from './values';

/** A comment that the owner of the token wrote: another's is never taken for ours, whatever it says. */
export interface OwnComment {
  /** The id of GraphQL. */
  readonly node: string;
  /** The id of REST. */
  readonly id: number;
  readonly body: string;
  /** Hidden, which is what the action does with what it takes back. */
  readonly minimized: boolean;
}

/** A conversation on lines of the pull request whose first comment is ours. */
export interface OwnThread {
  readonly node: string;
  readonly first: OwnComment;
  readonly resolved: boolean;
  /** The lines were changed since. */
  readonly outdated: boolean;
  readonly path: string;
  /** Where they are now; undefined where they are gone. */
  readonly lines: LineRange | undefined;
}

/** What a pull request holds of ours. */
export interface Discussion {
  /** The last commit of the pull request now. */
  readonly head: string;
  readonly open: boolean;
  readonly comments: readonly OwnComment[];
  readonly threads: readonly OwnThread[];
}

export const DISCUSSION = `query($owner: String!, $repo: String!, $number: Int!, $withComments: Boolean!, $withThreads: Boolean!, $comments: String, $threads: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      state
      comments(first: 100, after: $comments) @include(if: $withComments) {
        pageInfo { hasNextPage endCursor }
        nodes { id fullDatabaseId viewerDidAuthor isMinimized body }
      }
      reviewThreads(first: 100, after: $threads) @include(if: $withThreads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved isOutdated path line startLine
          comments(first: 1) { nodes { id fullDatabaseId viewerDidAuthor isMinimized body } }
        }
      }
    }
  }
}`;

/** Of longer discussions the rest is not read. */
const MOST_PAGES = 20;

/** Reads what a pull request holds of ours, a hundred comments and a hundred threads a request. @throws ApiError */
export async function readDiscussion(
  client: Client,
  repository: Repository,
  number: number,
  wanted: { readonly comments: boolean; readonly threads: boolean },
): Promise<Discussion> {
  let next: Next = {
    comments: wanted.comments ? null : undefined,
    threads: wanted.threads ? null : undefined,
  };
  // One that comes twice, as where somebody writes between two pages, is one: else it would be taken back for its own sake.
  const comments = new Map<string, OwnComment>();
  const threads = new Map<string, OwnThread>();
  for (let page = 1; ; page += 1) {
    const pull = await readPage(client, repository, number, next);
    for (const comment of listOf(memberOf(pull, 'comments', 'nodes')).flatMap(ownComment))
      comments.set(comment.node, comment);
    for (const thread of listOf(memberOf(pull, 'reviewThreads', 'nodes')).flatMap(ownThread))
      threads.set(thread.node, thread);
    next = {
      comments: nextOf(memberOf(pull, 'comments'), next.comments),
      threads: nextOf(memberOf(pull, 'reviewThreads'), next.threads),
    };
    const done = next.comments === undefined && next.threads === undefined;
    if (done || page === MOST_PAGES)
      return {
        head: textOf(memberOf(pull, 'headRefOid')) ?? '',
        open: memberOf(pull, 'state') === 'OPEN',
        comments: [...comments.values()],
        threads: [...threads.values()],
      };
  }
}

/** Where to read on: null at the start, undefined where there is nothing more. */
interface Next {
  readonly comments: string | null | undefined;
  readonly threads: string | null | undefined;
}

async function readPage(
  client: Client,
  { owner, repo }: Repository,
  number: number,
  { comments, threads }: Next,
): Promise<unknown> {
  const data = await graphql(client, DISCUSSION, {
    owner,
    repo,
    number,
    withComments: comments !== undefined,
    withThreads: threads !== undefined,
    comments: comments ?? null,
    threads: threads ?? null,
  });
  const pull = memberOf(data, 'repository', 'pullRequest');
  if (typeof pull === 'object' && pull !== null) return pull;
  throw new ApiError('permission', `POST /graphql: pull request ${number} cannot be read`);
}

/** Where to read on; a page that leads to itself is the last. */
function nextOf(connection: unknown, current: Next['comments']): string | undefined {
  const info = memberOf(connection, 'pageInfo');
  const next = memberOf(info, 'hasNextPage') === true ? textOf(memberOf(info, 'endCursor')) : undefined;
  return next === current ? undefined : next;
}

function ownComment(value: unknown): OwnComment[] {
  const node = textOf(memberOf(value, 'id'));
  const id = idOf(memberOf(value, 'fullDatabaseId'));
  const body = textOf(memberOf(value, 'body'));
  if (memberOf(value, 'viewerDidAuthor') !== true) return [];
  if (node === undefined || id === undefined || body === undefined) return [];
  return [{ node, id, body, minimized: memberOf(value, 'isMinimized') === true }];
}

function ownThread(value: unknown): OwnThread[] {
  const [first] = listOf(memberOf(value, 'comments', 'nodes')).flatMap(ownComment);
  const node = textOf(memberOf(value, 'id'));
  if (first === undefined || node === undefined) return [];
  const last = idOf(memberOf(value, 'line'));
  return [
    {
      node,
      first,
      resolved: memberOf(value, 'isResolved') === true,
      outdated: memberOf(value, 'isOutdated') === true,
      path: textOf(memberOf(value, 'path')) ?? '',
      lines: last === undefined ? undefined : { first: idOf(memberOf(value, 'startLine')) ?? last, last },
    },
  ];
}

/** Sends a GraphQL document. @returns its data. @throws ApiError where GitHub does not give all of it */
async function graphql(
  client: Client,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const answer = await client.request('POST /graphql', { query, variables });
  const refusal = refusalOf(answer);
  if (refusal !== undefined) throw refusal;
  const data = memberOf(answer, 'data');
  if (typeof data === 'object' && data !== null) return data;
  throw new ApiError('unavailable', 'POST /graphql: the answer holds no data');
}

/** The first error of a GraphQL answer; undefined where there is none. */
export function refusalOf(answer: unknown): ApiError | undefined {
  const [first] = listOf(memberOf(answer, 'errors'));
  if (first === undefined) return undefined;
  const message = `POST /graphql: ${textOf(memberOf(first, 'message'))?.slice(0, 200) ?? 'an error'}`;
  const type = textOf(memberOf(first, 'type'));
  return new ApiError(type === 'FORBIDDEN' || type === 'NOT_FOUND' ? 'permission' : 'unavailable', message);
}
