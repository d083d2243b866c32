import { createHash } from 'node:crypto';

// Comments of the action begin with a hidden marker, by which a later run knows its own. It says who wrote the comment (the
// key of a step), and what it says (a digest), so that a comment is written again only when it would say something else.

/** So many hexadecimal digits tell the steps of a repository, and the versions of a comment, apart. */
const DIGITS = 16;

export function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, DIGITS);
}

/** The key of a step: two steps of a repository, or of a matrix, do not share comments unless they check the same. */
export function keyOf(workflow: string, job: string, paths: readonly string[]): string {
  return digest(workflow, job, ...paths);
}

export function commentMarker(key: string, content: string): string {
  return `<!-- connector-preflight:comment:${key}:${content} -->`;
}

/** The digest in the marker of a step's comment; undefined for any other text. */
export function readCommentMarker(body: string, key: string): string | undefined {
  const [, owner, content] = /^<!-- connector-preflight:comment:(\w{1,64}):(\w{1,64}) -->/.exec(body) ?? [];
  return owner === key ? content : undefined;
}

/** @param subject what the suggestion repairs */
export function suggestionMarker(key: string, subject: string, content: string): string {
  return `<!-- connector-preflight:suggestion:${key}:${subject}:${content} -->`;
}

/** What the marker of a suggestion of a step says; undefined for any other text. */
export function readSuggestionMarker(
  body: string,
  key: string,
): { readonly subject: string; readonly content: string } | undefined {
  const pattern = /^<!-- connector-preflight:suggestion:(\w{1,64}):(\w{1,64}):(\w{1,64}) -->/;
  const [, owner, subject, content] = pattern.exec(body) ?? [];
  if (owner !== key || subject === undefined || content === undefined) return undefined;
  return { subject, content };
}
