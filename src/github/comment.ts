import type { Report } from '../model/report';
import { comment, isWorthComment } from '../reporters/comment';
import type { ReportContext } from '../reporters/reporter';
import type { OwnComment } from './discussion';
import { commentMarker, digest, readCommentMarker } from './markers';

/** What has to be done so that the pull request has one comment that says where it stands. */
export interface CommentPlan {
  readonly create?: string;
  readonly update?: { readonly id: number; readonly body: string };
  /** More than one can be left by a request that was repeated after its answer was lost. */
  readonly takeBack: readonly OwnComment[];
}

/**
 * One comment per step, updated in place. None is written as long as there is nothing to say: no finding that the base did not
 * have, nothing fixed, no update by Microsoft's criteria. One that exists is kept up to date whatever there is to say.
 */
export function planComment(
  report: Report,
  context: ReportContext,
  comments: readonly OwnComment[],
  key: string,
): CommentPlan {
  const own = comments.flatMap((known) => {
    const content = readCommentMarker(known.body, key);
    return content === undefined ? [] : [{ known, content }];
  });
  const [current, ...others] = own;
  const takeBack = others.map(({ known }) => known).filter(({ minimized }) => !minimized);
  if (current === undefined && !isWorthComment(report)) return { takeBack };
  // Which commits were compared is no news: addresses of lines at the old one still show the same.
  const { excerpts, rules, color } = context;
  const base = report.base && { ...report.base, commit: '' };
  const content = digest(comment({ ...report, ...(base && { base }) }, { excerpts, rules, color }));
  if (current?.content === content) return { takeBack };
  const body = `${commentMarker(key, content)}\n${comment(report, context)}`;
  return current === undefined
    ? { create: body, takeBack }
    : { update: { id: current.known.id, body }, takeBack };
}
