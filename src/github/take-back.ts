import { refusalOf, type OwnComment, type OwnThread } from './discussion';
import { ApiError, type Client } from './request';
import { listOf, memberOf } from './values';

/** What no longer holds: comments to hide, and threads to hide and to resolve. */
export interface TakenBack {
  readonly comments: readonly OwnComment[];
  readonly threads: readonly OwnThread[];
}

const AT_ONCE = 20;

/** One comment or thread: its fields of a GraphQL mutation, by alias. */
type Step = ReadonlyMap<string, string>;

/**
 * Hides comments as resolved, and resolves their threads, twenty a request. To resolve takes `contents: write`, which nobody
 * should give for it, while to hide takes `pull-requests: write`: it is enough when one of both succeeds.
 *
 * @throws ApiError where neither does
 */
export async function takeBack(client: Client, { comments, threads }: TakenBack): Promise<void> {
  const steps = [
    ...comments.map((comment, index) => new Map(hide(`comment${index}`, comment))),
    ...threads.map(
      (thread, index) =>
        new Map([...hide(`hide${index}`, thread.first), ...resolve(`resolve${index}`, thread)]),
    ),
  ].filter((step) => step.size > 0);
  for (let start = 0; start < steps.length; start += AT_ONCE)
    await send(client, steps.slice(start, start + AT_ONCE));
}

async function send(client: Client, steps: readonly Step[]): Promise<void> {
  const fields = steps.flatMap((step) => [...step].map(([alias, field]) => `  ${alias}: ${field}`));
  const answer = await client.request('POST /graphql', { query: `mutation {\n${fields.join('\n')}\n}` });
  const data = memberOf(answer, 'data');
  const gone = goneIn(answer);
  const done = (alias: string): boolean => (memberOf(data, alias) ?? null) !== null || gone.has(alias);
  if (steps.every((step) => [...step.keys()].some(done))) return;
  throw refusalOf(answer) ?? new ApiError('unavailable', 'POST /graphql: no answer to a mutation');
}

/** The aliases of what does not exist any more: somebody took it back before us. */
function goneIn(answer: unknown): Set<unknown> {
  const errors = listOf(memberOf(answer, 'errors')).filter(
    (error) => memberOf(error, 'type') === 'NOT_FOUND',
  );
  return new Set(errors.map((error) => listOf(memberOf(error, 'path'))[0]));
}

function hide(alias: string, { node, minimized }: OwnComment): [string, string][] {
  if (minimized) return [];
  const input = `subjectId: ${JSON.stringify(node)}, classifier: RESOLVED`;
  return [[alias, `minimizeComment(input: { ${input} }) { minimizedComment { isMinimized } }`]];
}

function resolve(alias: string, { node, resolved }: OwnThread): [string, string][] {
  if (resolved) return [];
  const input = `threadId: ${JSON.stringify(node)}`;
  return [[alias, `resolveReviewThread(input: { ${input} }) { thread { isResolved } }`]];
}
