import type { Span, SyntaxProblem, TextEdit } from './json';

/** Removes what JSON does not allow, with its line if nothing else is on it, and with the space before it at the end of one. */
export function removal(text: string, { start, end }: Span): readonly TextEdit[] | undefined {
  const left = spaceBefore(text, start);
  const right = spaceAfter(text, end);
  const endsLine = right === text.length || text[right] === '\n' || text[right] === '\r';
  const startsLine = left === 0 || text[left - 1] === '\n';
  if (startsLine && endsLine) return [{ start: left, end: nextLine(text, right), text: '' }];
  if (endsLine) return [{ start: left, end: right, text: '' }];
  // A comment may be all that holds two values apart.
  const joins = left === start && right === end && isWord(text[start - 1]) && isWord(text[end]);
  return joins ? undefined : [{ start, end, text: '' }];
}

/** Writes the control characters in a string as their escapes. */
export function escapedControls(text: string, { start, end }: Span): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (let at = start; at < end && edits.length <= MOST_EDITS; at += 1)
    if (text.charCodeAt(at) < SPACE)
      edits.push({ start: at, end: at + 1, text: JSON.stringify(text.charAt(at)).slice(1, -1) });
  return edits.length > MOST_EDITS ? undefined : edits;
}

const MOST_EDITS = 100;

/** Writes plain spaces instead of invisible characters that stand outside of strings. */
export function plainSpaces(text: string, { start, end }: Span): readonly TextEdit[] | undefined {
  let stop = start;
  while (stop < end && isInvisible(text.charAt(stop))) stop += 1;
  return stop === start ? undefined : [{ start, end: stop, text: ' '.repeat(stop - start) }];
}

/** No space of JSON, and nothing to see either. */
export function isInvisible(character: string): boolean {
  return character !== '' && (character.trim() === '' || character < ' ');
}

/** Adds the comma behind the value before; undefined where a comment is in between. */
export function missingComma(
  text: string,
  { start }: Span,
  last: SyntaxProblem | undefined,
): readonly TextEdit[] | undefined {
  let at = start;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return last?.end === at ? undefined : [{ start: at, end: at, text: ',' }];
}

const SPACE = 0x20;
const TAB = 0x09;

function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB || unit === 0x0a || unit === 0x0d;
}

function isWord(character = ''): boolean {
  return /[\w"'.+-]/.test(character);
}

function spaceBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && (text.charCodeAt(at - 1) === SPACE || text.charCodeAt(at - 1) === TAB)) at -= 1;
  return at;
}

function spaceAfter(text: string, offset: number): number {
  let at = offset;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at += 1;
  return at;
}

function nextLine(text: string, offset: number): number {
  const end = text[offset] === '\r' ? offset + 1 : offset;
  return text[end] === '\n' ? end + 1 : end;
}
