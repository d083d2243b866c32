import type { JsonDocument } from '../model/json';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_BREAK = 0x0a;
const SPACE = 0x20;

/**
 * How far each line of well-formed JSON is to be indented: one level more than the line that opens what is around it, however
 * many brackets that opens, as in `[{`; and as far as that line where it begins by closing it.
 */
export function levelsOf({ text, lineStarts }: JsonDocument): Uint32Array {
  const levels = new Uint32Array(lineStarts.length);
  /** The lines of the brackets that are open. */
  const open: number[] = [];
  let line = 0;
  let leads = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_BREAK) {
      line += 1;
      leads = true;
      const around = open.at(-1);
      levels[line] = around === undefined ? 0 : (levels[around] ?? 0) + 1;
    } else if (isClosing(unit)) {
      const opener = open.pop() ?? 0;
      if (leads) levels[line] = levels[opener] ?? 0;
    } else if (unit > SPACE) {
      leads = false;
      if (isOpening(unit)) open.push(line);
      if (unit === QUOTE) at = endOfString(text, at);
    }
  }
  return levels;
}

/** The offset of the quote that closes a string. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

function isOpening(unit: number): boolean {
  return unit === 0x7b || unit === 0x5b;
}

function isClosing(unit: number): boolean {
  return unit === 0x7d || unit === 0x5d;
}
