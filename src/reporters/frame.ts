import stringWidth from 'string-width';
import { printable } from '../kit/printable';
import type { Finding } from '../model/finding';

const WIDEST = 100;

/** A source line with a pointer under the range, clipped to a readable width around it. */
export interface Frame {
  readonly line: string;
  /** Spaces up to the range, as wide as the text before it. */
  readonly indent: string;
  readonly pointer: string;
}

/** @param text the whole line; columns of the finding are 1-based UTF-16 units of it */
export function frameOf(text: string, { column, endColumn }: Pick<Finding, 'column' | 'endColumn'>): Frame {
  const from = column - 1 > WIDEST - 20 ? beforePair(text, column - 1 - 30) : 0;
  const to = beforePair(text, Math.min(text.length, from + WIDEST));
  const before = `${from > 0 ? '…' : ''}${shown(text.slice(from, column - 1))}`;
  const marked = shown(text.slice(column - 1, Math.min(endColumn - 1, to)));
  const after = `${shown(text.slice(Math.min(endColumn - 1, to), to))}${to < text.length ? '…' : ''}`;
  return {
    line: `${before}${marked}${after}`.trimEnd(),
    indent: ' '.repeat(stringWidth(before)),
    pointer: '^'.repeat(Math.max(1, stringWidth(marked))),
  };
}

function shown(text: string): string {
  return printable(text).replaceAll('\t', '  ');
}

/** The offset, or the one before it where it would cut a surrogate pair in half. */
function beforePair(text: string, offset: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset;
}
