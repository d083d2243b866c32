import type { JsonNode, Reading, RepeatedKey } from './json';
import { NO_ITEMS, NO_MEMBERS, Node, repeatedKey } from './node';

/** How deep arrays and objects may nest before reading stops. Published connectors stay below 60. */
export const MAX_NESTING = 500;

/**
 * Reads a text that is JSON (RFC 8259), and gives up at the first character that is not: it knows no repairs, and is twice
 * as fast as the reader that does.
 *
 * @param text without byte order mark
 * @returns undefined when it is not JSON, or nests too deep
 */
export function parseValid(text: string): Reading | undefined {
  const repeatedKeys: RepeatedKey[] = [];
  const strings: JsonNode[] = [];
  const cursor: Cursor = { text, at: 0, depth: 0, repeatedKeys, strings };
  const root = readValue(cursor, undefined, -1, -1, undefined);
  const complete = root !== undefined && Number.isNaN(next(cursor));
  return complete ? { root, syntaxProblems: [], repeatedKeys, strings } : undefined;
}

/** Where reading stands in a text. */
interface Cursor {
  readonly text: string;
  /** Offset of the next character. */
  at: number;
  /** How many arrays and objects are open. */
  depth: number;
  readonly repeatedKeys: RepeatedKey[];
  readonly strings: JsonNode[];
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** The next character that is no space; NaN at the end of the text. */
function next(cursor: Cursor): number {
  const { text } = cursor;
  let code = text.charCodeAt(cursor.at);
  while (code === SPACE || code === LINE_FEED || code === RETURN || code === TAB)
    code = text.charCodeAt(++cursor.at);
  return code;
}

function readValue(
  cursor: Cursor,
  key: string | number | undefined,
  keyStart: number,
  keyEnd: number,
  parent: Node | undefined,
): Node | undefined {
  const code = next(cursor);
  const start = cursor.at;
  if (code === QUOTE) {
    const value = readString(cursor);
    if (value === undefined) return undefined;
    const { at } = cursor;
    const node = new Node('string', value, start, at, key, keyStart, keyEnd, parent, NO_MEMBERS, NO_ITEMS);
    cursor.strings.push(node);
    return node;
  }
  if (code === OPEN_BRACE) {
    const members = new Map<string, JsonNode>();
    const node = new Node('object', undefined, start, 0, key, keyStart, keyEnd, parent, members, NO_ITEMS);
    return readMembers(cursor, node, members) ? closed(cursor, node) : undefined;
  }
  if (code === OPEN_BRACKET) {
    const items: JsonNode[] = [];
    const node = new Node('array', undefined, start, 0, key, keyStart, keyEnd, parent, NO_MEMBERS, items);
    return readItems(cursor, node, items) ? closed(cursor, node) : undefined;
  }
  const word = readWord(cursor);
  if (word === undefined) return undefined;
  const kind = word === null ? 'null' : typeof word === 'number' ? 'number' : 'boolean';
  return new Node(kind, word, start, cursor.at, key, keyStart, keyEnd, parent, NO_MEMBERS, NO_ITEMS);
}

/** Stands behind the closing bracket now. */
function closed(cursor: Cursor, node: Node): Node {
  cursor.at += 1;
  cursor.depth -= 1;
  node.end = cursor.at;
  return node;
}

/** Stands at the closing brace when all members are read; answers whether they are. */
function readMembers(cursor: Cursor, object: Node, members: Map<string, JsonNode>): boolean {
  if (!entered(cursor)) return false;
  if (next(cursor) === CLOSE_BRACE) return true;
  for (;;) {
    if (next(cursor) !== QUOTE) return false;
    const keyStart = cursor.at;
    const name = readString(cursor);
    const keyEnd = cursor.at;
    if (name === undefined || next(cursor) !== COLON) return false;
    cursor.at += 1;
    // In the order of the text, those inside of the value come after.
    const place = cursor.repeatedKeys.length;
    const node = readValue(cursor, name, keyStart, keyEnd, object);
    if (node === undefined) return false;
    const previous = members.get(name);
    if (previous !== undefined)
      cursor.repeatedKeys.splice(place, 0, repeatedKey(object, name, node, previous));
    members.set(name, node);
    const code = next(cursor);
    if (code !== COMMA) return code === CLOSE_BRACE;
    cursor.at += 1;
  }
}

/** Stands at the closing bracket when all items are read; answers whether they are. */
function readItems(cursor: Cursor, array: Node, items: JsonNode[]): boolean {
  if (!entered(cursor)) return false;
  if (next(cursor) === CLOSE_BRACKET) return true;
  for (;;) {
    const node = readValue(cursor, items.length, -1, -1, array);
    if (node === undefined) return false;
    items.push(node);
    const code = next(cursor);
    if (code !== COMMA) return code === CLOSE_BRACKET;
    cursor.at += 1;
  }
}

/** Behind the opening bracket; false where that is too deep. */
function entered(cursor: Cursor): boolean {
  cursor.at += 1;
  cursor.depth += 1;
  return cursor.depth <= MAX_NESTING;
}

const PLAIN_STRING = /"[^"\\\u0000-\u001f]*"/y;
const PLAIN_PART = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** From the opening quote to behind the closing one; undefined where that is no string. */
function readString(cursor: Cursor): string | undefined {
  const { text, at: start } = cursor;
  if (passes(PLAIN_STRING, cursor)) return text.slice(start + 1, cursor.at - 1);
  // Part by part: one pattern for all would take a stack as long as the string.
  cursor.at += 1;
  do passes(PLAIN_PART, cursor);
  while (passes(ESCAPE, cursor));
  if (text.charCodeAt(cursor.at) !== QUOTE) return undefined;
  cursor.at += 1;
  return JSON.parse(text.slice(start, cursor.at)) as string;
}

/** A literal name or a number; undefined where that is neither. */
function readWord(cursor: Cursor): boolean | null | number | undefined {
  const { text, at: start } = cursor;
  const literal = LITERALS.get(text[start]);
  if (literal !== undefined && text.startsWith(literal.name, start)) {
    cursor.at += literal.name.length;
    return literal.value;
  }
  return passes(NUMBER, cursor) ? Number(text.slice(start, cursor.at)) : undefined;
}

/** The literal names by their first letter. */
const LITERALS: ReadonlyMap<string | undefined, { readonly name: string; readonly value: boolean | null }> =
  new Map([
    ['t', { name: 'true', value: true }],
    ['f', { name: 'false', value: false }],
    ['n', { name: 'null', value: null }],
  ]);

/** Moves behind what the pattern finds right here. */
function passes(sticky: RegExp, cursor: Cursor): boolean {
  sticky.lastIndex = cursor.at;
  if (!sticky.test(cursor.text)) return false;
  cursor.at = sticky.lastIndex;
  return true;
}
