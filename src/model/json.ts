/**
 * A JSON document with exact positions.
 *
 * Offsets count UTF-16 units from the start of the text without its byte order mark; they are turned into
 * 1-based lines and columns by {@link positionAt}. Containers of the wrong kind are empty rather than absent,
 * so `node.members.get('x')?.members.get('y')` is safe on any document.
 */
export interface JsonNode {
  readonly kind: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';
  /** The plain value. A key named `__proto__` is an own property like any other. */
  readonly data: unknown;
  /** Offset of the first character of the value. */
  readonly start: number;
  /** Offset after the last character of the value. */
  readonly end: number;
  /** Property name or array index in the parent; undefined at the root. */
  readonly key: string | number | undefined;
  /** Offsets of the property name with its quotes; -1 for array items and the root, which have none. */
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly parent: JsonNode | undefined;
  /** Members by name; the last one wins where a name is repeated. Empty unless an object. */
  readonly members: ReadonlyMap<string, JsonNode>;
  /** Items of an array; empty unless an array. */
  readonly items: readonly JsonNode[];
}

/** Half-open range of offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A replacement of part of a text; an empty span inserts, an empty text deletes. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** A place where the text is not JSON (RFC 8259), with the repair as its message. */
export interface SyntaxProblem extends Span {
  readonly message: string;
  /** The repair as edits, where only one is right. */
  readonly fix?: readonly TextEdit[] | undefined;
}

/** A member whose name occurred before in the same object. */
export interface RepeatedKey {
  readonly object: JsonNode;
  readonly name: string;
  /** Where the name is repeated, quotes included. */
  readonly span: Span;
  /** Where the name stood before, quotes included. */
  readonly previous: Span;
  /** The value of the repeated name, and the one before. */
  readonly value: JsonNode;
  readonly previousValue: JsonNode;
}

/** A text that offsets point into. */
export interface TextDocument {
  /** The text without byte order mark. */
  readonly text: string;
  /** Offset of the first character of every line. */
  readonly lineStarts: readonly number[];
}

export interface JsonDocument extends TextDocument {
  /** Undefined when the text holds no value, or breaks off so that what was read cannot be trusted. */
  readonly root: JsonNode | undefined;
  readonly syntaxProblems: readonly SyntaxProblem[];
  readonly repeatedKeys: readonly RepeatedKey[];
  /** The text values in the order of the text, those of repeated members included. */
  readonly strings: readonly JsonNode[];
}

/** What is read of a text. */
export type Reading = Pick<JsonDocument, 'root' | 'syntaxProblems' | 'repeatedKeys' | 'strings'>;

/** 1-based line and UTF-16 column. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A place in a document: the node it belongs to, and the part of the text to point at. */
export interface Place extends Span {
  readonly node: JsonNode | undefined;
}

/** The 1-based line and column of an offset. */
export function positionAt({ lineStarts }: TextDocument, offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** The text of a 1-based line without its line break; empty beyond the end. */
export function lineText({ text, lineStarts }: TextDocument, line: number): string {
  const start = lineStarts[line - 1];
  if (start === undefined) return '';
  // No `/[\r\n]+$/`, which takes hours for a megabyte of carriage returns inside of a line.
  let end = lineStarts[line] ?? text.length;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return text.slice(start, end);
}

/** The keys and indexes that lead from the root to the node. */
export function pathOf(node: JsonNode | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = node; at?.key !== undefined; at = at.parent) path.push(at.key);
  return path.reverse();
}

/** The JSON pointer (RFC 6901) of a node; empty for the root. */
export function pointerOf(node: JsonNode | undefined): string {
  return pathOf(node)
    .map((segment) => `/${escapeSegment(segment)}`)
    .join('');
}

/** Escapes one segment of a JSON pointer (RFC 6901, section 3). */
export function escapeSegment(segment: string | number): string {
  const text = String(segment);
  return /[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
}

/** Undoes {@link escapeSegment}. */
export function unescapeSegment(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The node a JSON pointer (RFC 6901) leads to; undefined when there is none. */
export function nodeAt(root: JsonNode | undefined, pointer: string): JsonNode | undefined {
  if (pointer === '') return root;
  return pointer
    .slice(1)
    .split('/')
    .reduce<JsonNode | undefined>((node, segment) => child(node, unescapeSegment(segment)), root);
}

/** A member or item by its name or index; undefined when there is none. */
export function child(node: JsonNode | undefined, segment: string | number): JsonNode | undefined {
  if (node?.kind === 'array')
    return /^(0|[1-9]\d*)$/.test(String(segment)) ? node.items[Number(segment)] : undefined;
  return node?.members.get(String(segment));
}

/** The text of a string node; undefined for anything else. */
export function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? (node.data as string) : undefined;
}

/** What a scalar says, as text: a string without its quotes, others as they are; empty for objects, arrays and nothing. */
export function scalarText(node: JsonNode | undefined): string {
  return node === undefined || node.kind === 'object' || node.kind === 'array' ? '' : String(node.data);
}

/** The value of a boolean node; undefined for anything else. */
export function flagOf(node: JsonNode | undefined): boolean | undefined {
  return node?.kind === 'boolean' ? (node.data as boolean) : undefined;
}

/** Members and items alike, in the order of the text. */
export function childrenOf(node: JsonNode): Iterable<JsonNode> {
  return node.kind === 'array' ? node.items : node.members.values();
}
