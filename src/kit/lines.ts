import type { JsonDocument, Place, Span } from '../model/json';

/** Every line of a file, without its line break. */
export function* linesOf({ text, lineStarts }: JsonDocument): Generator<Span> {
  for (const [index, start] of lineStarts.entries()) {
    let end = (lineStarts[index + 1] ?? text.length + 1) - 1;
    if (end > start && text.charCodeAt(end - 1) === 0x0d) end -= 1;
    yield { start, end };
  }
}

/** A part of the text that belongs to no value. */
export function spanOf({ start, end }: Span): Place {
  return { node: undefined, start, end };
}

/** The first character of a file: where it is said of the file as a whole. */
export function startOf({ text }: JsonDocument): Place {
  return { node: undefined, start: 0, end: Math.min(1, text.length) };
}
