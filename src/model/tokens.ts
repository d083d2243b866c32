import { createScanner } from 'jsonc-parser/lib/esm/main.js';
import type { Span, SyntaxProblem } from './json';
import { escapedControls, removal } from './syntax-fixes';

// The kinds of token that jsonc-parser's scanner reports (its `SyntaxKind`, a const enum that cannot be imported here).
export const Token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  unknown: 16,
  end: 17,
} as const;

// What can be wrong inside one token (the scanner's `ScanError`), with the repair.
const TOKEN_REPAIRS: Readonly<Record<number, string>> = {
  1: 'Close this comment, or better remove it: JSON has no comments.',
  2: 'Close this string with a double quote on the same line.',
  3: 'Finish this number: a digit is missing.',
  4: 'Write four hexadecimal digits after \\u.',
  5: 'Remove this backslash or double it: JSON knows no such escape.',
  6: 'Replace the control character in this string by its escape, such as \\n or \\t.',
};
const UNCLOSED_STRING = 2;
const CONTROL_CHARACTER = 6;

export interface Lexeme extends Span {
  readonly kind: number;
  readonly value: string;
}

/** Tokens without space and comments; undefined after one that cannot be read past. */
export function tokensOf(text: string, problems: SyntaxProblem[]): () => Lexeme | undefined {
  const scanner = createScanner(text, true);
  let done = 0;
  return () => {
    const kind = scanner.scan() as number;
    const start = scanner.getTokenOffset();
    if (hasSlash(text, done, start)) noteComments(text, done, start, problems);
    const end = (done = start + scanner.getTokenLength());
    const fault = scanner.getTokenError() as number;
    const message = TOKEN_REPAIRS[fault];
    if (message !== undefined && kind !== Token.end)
      problems.push({
        start,
        end,
        message,
        fix: fault === CONTROL_CHARACTER ? escapedControls(text, { start, end }) : undefined,
      });
    return fault === UNCLOSED_STRING ? undefined : { kind, start, end, value: scanner.getTokenValue() };
  };
}

/** Whether more than space lies between two tokens: asking for each space as a token would double the time of reading. */
function hasSlash(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === SLASH) return true;
  return false;
}

const SLASH = 0x2f;

function noteComments(text: string, from: number, to: number, problems: SyntaxProblem[]): void {
  const scanner = createScanner(text, false);
  scanner.setPosition(from);
  while (scanner.getPosition() < to) {
    const kind = scanner.scan() as number;
    if (kind !== Token.lineComment && kind !== Token.blockComment) continue;
    const start = scanner.getTokenOffset();
    // The scanner ends an unclosed comment behind the text.
    const end = Math.min(start + scanner.getTokenLength(), text.length);
    const repair = TOKEN_REPAIRS[scanner.getTokenError() as number];
    if (repair !== undefined) problems.push({ start, end, message: repair });
    else {
      const message = 'Remove this comment: JSON has no comments.';
      problems.push({ start, end, message, fix: removal(text, { start, end }) });
    }
  }
}
