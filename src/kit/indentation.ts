import type { JsonDocument } from '../model/json';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_BREAK = 0x0a;

/**
 * How far each line of well-formed JSON is to be indented, by the number of lines around it that open something: brackets that
 * open on one line, as in `[{`, count once.
 */
export function levelsOf({ text, lineStarts }: JsonDocument): Uint32Array {
  const levels = new Uint32Array(lineStarts.length);
  const stack: { readonly line: number; readonly level: number }[] = [];
  let line = 0;
  let leads = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_BREAK) {
      line += 1;
      leads = true;
      levels[line] = stack.at(-1)?.level ?? 0;
    } else if (unit === QUOTE) {
      at = endOfString(text, at);
      leads = false;
    } else if (isOpening(unit)) {
      const around = stack.at(-1);
      const level = around?.level ?? 0;
      stack.push({ line, level: around?.line === line ? level : level + 1 });
      leads = false;
    } else if (isClosing(unit)) {
      stack.pop();
      if (leads) levels[line] = stack.at(-1)?.level ?? 0;
    } else if (unit > 0x20) leads = false;
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
