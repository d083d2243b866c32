import { code, link, literal } from '../kit/markdown';
import { count } from '../kit/text';
import type { Finding } from '../model/finding';
import type { OwnThread } from './discussion';
import { digest, readSuggestionMarker, suggestionMarker } from './markers';
import type { Suggestion } from './suggestions';

/** A review holds so many comments: more of them at once is what GitHub takes for abuse, and nobody reads. */
export const MOST_SUGGESTIONS = 30;

/** A comment of a review, in the words of GitHub's API. */
export interface ReviewComment {
  readonly path: string;
  readonly body: string;
  readonly side: 'RIGHT';
  readonly line: number;
  readonly start_line?: number;
  readonly start_side?: 'RIGHT';
}

/** What has to be done so that the pull request shows the suggestions, each once. */
export interface ReviewPlan {
  readonly post: readonly ReviewComment[];
  /** Suggestions for which there was no room. */
  readonly left: number;
  readonly update: readonly { readonly thread: OwnThread; readonly body: string }[];
  /** What was repaired, or can no longer be applied. */
  readonly takeBack: readonly OwnThread[];
}

/**
 * Compares the suggestions with what the pull request holds of them. One that a person resolved is never repeated; one that the
 * action took back is, when its finding comes back.
 *
 * @param suggestions gravest first
 */
export function planReview(
  suggestions: readonly Suggestion[],
  threads: readonly OwnThread[],
  key: string,
): ReviewPlan {
  const unused = threads.flatMap((thread) => {
    const marker = readSuggestionMarker(thread.first.body, key);
    return marker === undefined ? [] : [{ thread, ...marker }];
  });
  const take = (fits: (known: (typeof unused)[number]) => boolean): OwnThread | undefined => {
    const index = unused.findIndex(fits);
    return index === -1 ? undefined : unused.splice(index, 1)[0]?.thread;
  };
  const post: ReviewComment[] = [];
  const update: { thread: OwnThread; body: string }[] = [];
  for (const suggestion of suggestions) {
    const { subject, content, body } = commentOf(suggestion, key);
    const same = unused.filter((known) => known.subject === subject);
    if (take((known) => same.includes(known) && isLive(known.thread) && known.content === content)) continue;
    const moved = take(
      (known) => same.includes(known) && isLive(known.thread) && isAt(known.thread, suggestion),
    );
    if (moved !== undefined) update.push({ thread: moved, body });
    else if (!take((known) => same.includes(known) && isDismissed(known.thread)))
      post.push({ ...placeOf(suggestion), body });
  }
  return {
    post: post.slice(0, MOST_SUGGESTIONS),
    left: Math.max(0, post.length - MOST_SUGGESTIONS),
    update,
    takeBack: unused.map(({ thread }) => thread).filter(({ first }) => !first.minimized),
  };
}

/** Shown, and still possible to apply. */
function isLive({ resolved, outdated, first }: OwnThread): boolean {
  return !resolved && !outdated && !first.minimized;
}

/** Resolved by a person: what the action takes back is hidden, too. */
function isDismissed({ resolved, first }: OwnThread): boolean {
  return resolved && !first.minimized;
}

function isAt(thread: OwnThread, { file, first, last }: Suggestion): boolean {
  return thread.path === file && thread.lines?.first === first && thread.lines.last === last;
}

function placeOf({ file, first, last }: Suggestion): Omit<ReviewComment, 'body'> {
  const place = { path: file, side: 'RIGHT', line: last } as const;
  return first === last ? place : { ...place, start_line: first, start_side: 'RIGHT' };
}

function commentOf(suggestion: Suggestion, key: string) {
  const { findings, file, lines } = suggestion;
  const listed = findings.slice(0, MOST_LISTED).map(sentence);
  const rest = findings.length > MOST_LISTED ? [`- and ${findings.length - MOST_LISTED} more`] : [];
  const text = [...listed, ...rest, '', ...block(lines)].join('\n');
  const subject = digest(file, ...findings.map(({ fingerprint }) => fingerprint).sort());
  const content = digest(text);
  return { subject, content, body: `${suggestionMarker(key, subject, content)}\n${text}` };
}

const MOST_LISTED = 10;

function sentence({ message, rule, helpUrl }: Finding): string {
  return `- ${literal(message)} (${link(code(rule), helpUrl)})`;
}

/** The fence is longer than any in the text, so that no line can end the block. */
function block(lines: readonly string[]): string[] {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return [`${fence}suggestion`, ...lines, fence];
}

/** The text of a review. */
export function reviewBody({ post, left }: ReviewPlan): string {
  const rest =
    left === 0
      ? ''
      : ` ${left} more will follow when these are committed; \`connector-preflight check --fix\` applies all at once.`;
  return `Connector Preflight has ${count(post.length, 'repair')} to suggest. Several can be committed at once on the page "Files changed" ("Add suggestion to batch").${rest}`;
}
