import type { Finding } from './finding';
import { lineText, type TextDocument } from './json';
import { detached } from './text';

/** Texts of lines by file and line; see {@link excerptFor}. */
export type Excerpts = ReadonlyMap<string, string>;

/** Longer lines are not kept: nobody reads them, and a file on one line would be kept whole. */
const LONGEST_LINE = 2000;

const keyOf = ({ file, line }: Pick<Finding, 'file' | 'line'>): string => `${file}\0${line}`;

/** Keeps the line that a finding points at. */
export function excerptOf(
  into: Map<string, string>,
  document: TextDocument,
  place: Pick<Finding, 'file' | 'line'>,
): void {
  const key = keyOf(place);
  if (into.has(key)) return;
  const text = lineText(document, place.line);
  into.set(key, text.length <= LONGEST_LINE ? detached(text) : '');
}

/** Keeps nothing of a line, whatever else points at it: it holds a secret. */
export function hideExcerpt(into: Map<string, string>, place: Pick<Finding, 'file' | 'line'>): void {
  into.set(keyOf(place), '');
}

/** The line that a finding points at; undefined when it was not kept. */
export function excerptFor(excerpts: Excerpts, finding: Finding): string | undefined {
  const text = excerpts.get(keyOf(finding));
  return text === '' ? undefined : text;
}
