import type { JsonDocument, Place, Span, TextDocument } from '../model/json';

/** A part of the text that belongs to no value. */
export function spanOf({ start, end }: Span): Place {
  return { node: undefined, start, end };
}

/** The first character of a file: where it is said of the file as a whole. */
export function startOf({ text }: JsonDocument): Place {
  return { node: undefined, start: 0, end: Math.min(1, text.length) };
}

/** Two parts of a text are the same to the letter. */
export function isSameText({ text }: TextDocument, a: Span, b: Span): boolean {
  return a.end - a.start === b.end - b.start && text.slice(a.start, a.end) === text.slice(b.start, b.end);
}

/** Problems of a whole file are repaired up to so many lines: every finding carries its edits, in the report as well. */
export const MOST_EDITS = 5000;
