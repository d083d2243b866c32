import { textOf, type JsonNode, type Span, type TextDocument, type TextEdit } from '../model/json';

/**
 * The edit that turns the literal of a text into that of another one: it touches the characters that differ and no others,
 * which stay as they are written, escaped or not.
 *
 * @param literal where the text stands, quotes included
 */
export function changedLiteral(
  source: string,
  { start, end }: Span,
  from: string,
  to: string,
): readonly TextEdit[] {
  if (from === to) return [];
  const same = samePrefix(from, to);
  const tail = sameSuffix(from, to, same);
  const first = offsetOf(source, start, end, same);
  const last = offsetOf(source, start, end, from.length - tail);
  if (first === undefined || last === undefined) return [{ start, end, text: JSON.stringify(to) }];
  const text = JSON.stringify(to.slice(same, to.length - tail)).slice(1, -1);
  return [{ start: first, end: last, text }];
}

/** How many units two texts begin with alike, without half of a surrogate pair. */
function samePrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length > 0 && isHigh(a.charCodeAt(length - 1)) ? length - 1 : length;
}

function sameSuffix(a: string, b: string, from: number): number {
  const most = Math.min(a.length, b.length) - from;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length > 0 && isLow(a.charCodeAt(a.length - length)) ? length - 1 : length;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** The offset of a unit of a text in its literal; undefined where the literal has an escape that JSON does not know. */
function offsetOf(source: string, start: number, end: number, units: number): number | undefined {
  let at = start + 1;
  for (let unit = 0; unit < units; unit += 1) {
    if (source[at] !== '\\') at += 1;
    else if (source[at + 1] === 'u') at += 6;
    else if ('"\\/bfnrt'.includes(source[at + 1] ?? ' ')) at += 2;
    else return undefined;
  }
  return at < end ? at : undefined;
}

/** Puts a literal that is no text in double quotes, exactly as it is written. */
export function quoted({ text }: TextDocument, { start, end }: JsonNode): readonly TextEdit[] {
  return [{ start, end, text: `"${text.slice(start, end)}"` }];
}

/** Takes a number or boolean out of its quotes; undefined where what they hold is neither. */
export function unquoted(node: JsonNode): readonly TextEdit[] | undefined {
  const bare = textOf(node)?.trim();
  if (bare === undefined || !/^(true|false|-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?)$/i.test(bare))
    return undefined;
  return [{ start: node.start, end: node.end, text: bare.toLowerCase() }];
}
