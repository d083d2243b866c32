import type { JsonNode, Reading, RepeatedKey } from './json';
import { NO_ITEMS, NO_MEMBERS, Node } from './node';

/** How deep arrays and objects may nest before reading stops. Published connectors stay below 60. */
export const MAX_NESTING = 500;

/**
 * Reads a text that is JSON (RFC 8259): `JSON.parse` judges, so that only places are left to find.
 *
 * @param text without byte order mark
 * @returns undefined when it is not JSON, or nests too deep
 */
export function parseValid(text: string): Reading | undefined {
  if (!isJson(text)) return undefined;
  const cursor: Cursor = { text, at: 0, depth: 0, backslash: -1, repeatedKeys: [] };
  const root = readValue(cursor, undefined, -1, -1, undefined);
  return cursor.depth > MAX_NESTING
    ? undefined
    : { root, syntaxProblems: [], repeatedKeys: cursor.repeatedKeys };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Where reading stands in a text. */
interface Cursor {
  readonly text: string;
  /** Offset of the next character. */
  at: number;
  /** How many arrays and objects are open; stays above the limit once it was passed. */
  depth: number;
  /** Offset of the first backslash from here on, once it was looked for; the length of the text when there is none. */
  backslash: number;
  readonly repeatedKeys: RepeatedKey[];
}

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const LETTER_F = 0x66;
const LETTER_N = 0x6e;
const LETTER_T = 0x74;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** The next character that is no space. */
function next(cursor: Cursor): number {
  const { text } = cursor;
  let code = text.charCodeAt(cursor.at);
  while (code <= SPACE) code = text.charCodeAt(++cursor.at);
  return code;
}

function readValue(
  cursor: Cursor,
  key: string | number | undefined,
  keyStart: number,
  keyEnd: number,
  parent: Node | undefined,
): Node {
  const code = next(cursor);
  const start = cursor.at;
  if (code === QUOTE) {
    const value = readString(cursor);
    return new Node('string', value, start, cursor.at, key, keyStart, keyEnd, parent, NO_MEMBERS, NO_ITEMS);
  }
  if (code === OPEN_BRACE) {
    const members = new Map<string, JsonNode>();
    const node = new Node('object', undefined, start, 0, key, keyStart, keyEnd, parent, members, NO_ITEMS);
    readMembers(cursor, node, members);
    node.end = cursor.at;
    return node;
  }
  if (code === OPEN_BRACKET) {
    const items: JsonNode[] = [];
    const node = new Node('array', undefined, start, 0, key, keyStart, keyEnd, parent, NO_MEMBERS, items);
    readItems(cursor, node, items);
    node.end = cursor.at;
    return node;
  }
  const [kind, value] = readWord(cursor, code);
  return new Node(kind, value, start, cursor.at, key, keyStart, keyEnd, parent, NO_MEMBERS, NO_ITEMS);
}

function readMembers(cursor: Cursor, object: Node, members: Map<string, JsonNode>): void {
  cursor.depth += 1;
  do {
    cursor.at += 1;
    if (next(cursor) === CLOSE_BRACE) break;
    const keyStart = cursor.at;
    const name = readString(cursor);
    const keyEnd = cursor.at;
    next(cursor);
    cursor.at += 1;
    if (cursor.depth > MAX_NESTING) return;
    const node = readValue(cursor, name, keyStart, keyEnd, object);
    const previous = members.get(name);
    if (previous !== undefined) noteRepeated(cursor, object, previous, node, name);
    members.set(name, node);
  } while (next(cursor) === COMMA);
  leave(cursor);
}

function readItems(cursor: Cursor, array: Node, items: JsonNode[]): void {
  cursor.depth += 1;
  do {
    cursor.at += 1;
    if (next(cursor) === CLOSE_BRACKET || cursor.depth > MAX_NESTING) break;
    items.push(readValue(cursor, items.length, -1, -1, array));
  } while (next(cursor) === COMMA);
  leave(cursor);
}

/** Behind the closing bracket. */
function leave(cursor: Cursor): void {
  if (cursor.depth > MAX_NESTING) return;
  cursor.at += 1;
  cursor.depth -= 1;
}

function noteRepeated(
  { repeatedKeys }: Cursor,
  object: Node,
  { keyStart, keyEnd }: JsonNode,
  node: Node,
  name: string,
): void {
  const span = { start: node.keyStart, end: node.keyEnd };
  repeatedKeys.push({ object, name, span, previous: { start: keyStart, end: keyEnd } });
}

/** From the opening quote to behind the closing one. */
function readString(cursor: Cursor): string {
  const { text, at: start } = cursor;
  if (cursor.backslash <= start) cursor.backslash = offsetOf(text, '\\', start);
  let end = text.indexOf('"', start + 1);
  if (end < cursor.backslash) {
    cursor.at = end + 1;
    return text.slice(start + 1, end);
  }
  // Of each backslash, the next character is part of the escape.
  for (let escape = cursor.backslash; escape < end; escape = offsetOf(text, '\\', escape + 2))
    if (end === escape + 1) end = text.indexOf('"', end + 1);
  cursor.at = end + 1;
  return JSON.parse(text.slice(start, end + 1)) as string;
}

function offsetOf(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found === -1 ? text.length : found;
}

/** A number or a literal name. */
function readWord(cursor: Cursor, code: number): [JsonNode['kind'], unknown] {
  const { text, at: start } = cursor;
  if (code === LETTER_T || code === LETTER_N) cursor.at += 4;
  else if (code === LETTER_F) cursor.at += 5;
  else {
    while (isInNumber(text.charCodeAt(cursor.at))) cursor.at += 1;
    return ['number', Number(text.slice(start, cursor.at))];
  }
  return code === LETTER_N ? ['null', null] : ['boolean', code === LETTER_T];
}

/** Digits, signs, points and exponents: whatever else may follow a number is a comma, a space or closes something. */
function isInNumber(code: number): boolean {
  return code > SPACE && code !== COMMA && code !== CLOSE_BRACKET && code !== CLOSE_BRACE;
}
