import type { JsonDocument, Reading, TextDocument } from './json';
import { parseFaulty } from './parse-faulty';
import { parseValid } from './parse-valid';

/**
 * Reads JSON strictly (RFC 8259) and keeps every position.
 *
 * Trailing, doubled and missing commas, comments and bad characters inside strings are reported and read past, so that
 * the rest is still checked; after anything worse the document has no root.
 *
 * @param source the text of the file, with or without byte order mark
 */
export function parseJson(source: string): JsonDocument {
  const document = textDocument(source);
  return { ...document, ...read(document.text) };
}

/** @param source the text of a file, with or without byte order mark */
export function textDocument(source: string): TextDocument {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  return { text, lineStarts: lineStartsOf(text) };
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Most files are right, and what need not be judged is read three times as fast. */
function read(text: string): Reading {
  return parseValid(text) ?? parseFaulty(text);
}
