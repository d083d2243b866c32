import { positionAt, type JsonNode, type TextDocument, type TextEdit } from '../model/json';
import type { Json } from '../model/rule';
import { changedLiteral } from './literal-edit';

/**
 * Edits of a JSON text that keep everything else as it is written: its order, indentation, line breaks and spaces.
 *
 * All answer undefined where the text around is not plain JSON, such as a comment or a stray comma in between: then nothing is
 * repaired until that is.
 */
export type Edits = readonly TextEdit[] | undefined;

/** A problem's `fix`, or nothing at all: optional members are left out rather than undefined. */
export function fixOf(edits: Edits): { fix?: readonly TextEdit[] } {
  return edits === undefined || edits.length === 0 ? {} : { fix: edits };
}

/**
 * Writes another value. Of a text that becomes another text, only the characters that differ are touched, so that escapes
 * elsewhere in it stay as written.
 */
export function setValue({ text }: TextDocument, node: JsonNode, value: Json): readonly TextEdit[] {
  const { start, end, data } = node;
  if (typeof value === 'string' && typeof data === 'string')
    return changedLiteral(text, { start, end }, data, value);
  return [{ start, end, text: JSON.stringify(value) }];
}

/** Writes another name of a member; nothing when the object has a member of that name, or the node is none. */
export function renameMember({ text }: TextDocument, node: JsonNode, name: string): Edits {
  if (typeof node.key !== 'string' || node.keyStart === -1) return undefined;
  if (node.parent?.members.has(name) === true) return undefined;
  return changedLiteral(text, { start: node.keyStart, end: node.keyEnd }, node.key, name);
}

/** Removes a member or an item with its comma, and with its lines where it has lines of its own. */
export function remove(document: TextDocument, node: JsonNode): Edits {
  const { text } = document;
  const container = node.parent;
  if (container === undefined) return undefined;
  const start = startOf(node);
  const before = lastBefore(text, start);
  const after = firstAfter(text, node.end);
  const opens = text[before] === '{' || text[before] === '[';
  const closes = text[after] === '}' || text[after] === ']';
  if (closes && opens)
    return [{ start: before, end: after + 1, text: container.kind === 'array' ? '[]' : '{}' }];
  if (closes) return text[before] === ',' ? [{ start: before, end: node.end, text: '' }] : undefined;
  if (text[after] !== ',' || !(opens || text[before] === ',')) return undefined;
  const next = firstAfter(text, after + 1);
  if (text[next] !== '"' && (container.kind === 'object' || !/[[{\w-]/.test(text[next] ?? '')))
    return undefined;
  const ownLine = indentBefore(document, start);
  const nextLine = indentBefore(document, next);
  // With the same indentation the lines go; else what follows takes the place.
  return ownLine !== undefined && ownLine === nextLine
    ? [{ start: start - ownLine.length, end: next - nextLine.length, text: '' }]
    : [{ start, end: next, text: '' }];
}

/**
 * Adds a member as its siblings are written: on a line of its own or on theirs.
 *
 * @param after the name of the member that it shall follow; the last one if there is none of that name
 */
export function addMember(
  document: TextDocument,
  object: JsonNode,
  name: string,
  value: Json,
  after?: string,
): Edits {
  if (object.kind !== 'object' || object.members.has(name)) return undefined;
  const sibling =
    (after === undefined ? undefined : object.members.get(after)) ?? lastOf(object.members.values());
  const colon = sibling === undefined ? colonBefore(document, object) : colonOf(document, sibling);
  return insert(document, object, sibling, {
    key: `${JSON.stringify(name)}${colon}`,
    value,
    spaced: /\s/.test(colon),
  });
}

/** Adds an item at the end of an array, as the others are written. */
export function addItem(document: TextDocument, array: JsonNode, value: Json): Edits {
  if (array.kind !== 'array') return undefined;
  const spaced = /\s/.test(colonBefore(document, array));
  return insert(document, array, array.items.at(-1), { key: '', value, spaced });
}

/** A member or item to write; `spaced` puts a space after commas and colons on one line. */
interface Part {
  readonly key: string;
  readonly value: Json;
  readonly spaced: boolean;
}

function insert(
  document: TextDocument,
  container: JsonNode,
  sibling: JsonNode | undefined,
  part: Part,
): Edits {
  if (sibling === undefined) return fill(document, container, part);
  const start = startOf(sibling);
  const indent = indentBefore(document, start);
  const text =
    indent === undefined
      ? `,${part.spaced ? ' ' : ''}${part.key}${onOneLine(part.value, part.spaced)}`
      : `,${lineBreak(document, start)}${indent}${part.key}${onLines(document, container, part.value, indent)}`;
  return [{ start: sibling.end, end: sibling.end, text }];
}

/** Writes the first member or item, on lines of its own where the container's own member has one. */
function fill(document: TextDocument, container: JsonNode, { key, value, spaced }: Part): Edits {
  const { start, end } = container;
  if (document.text.slice(start + 1, end - 1).trim() !== '') return undefined;
  const [open, close] = container.kind === 'array' ? ['[', ']'] : ['{', '}'];
  const indent = indentBefore(document, startOf(container));
  if (indent === undefined) {
    const pad = spaced && container.kind === 'object' ? ' ' : '';
    return [{ start, end, text: `${open}${pad}${key}${onOneLine(value, spaced)}${pad}${close}` }];
  }
  const inner = `${indent}${unitOf(document, container)}`;
  const broken = lineBreak(document, start);
  const body = `${key}${onLines(document, container, value, inner)}`;
  return [{ start, end, text: `${open}${broken}${inner}${body}${broken}${indent}${close}` }];
}

function onOneLine(value: Json, spaced: boolean): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [comma, pad] = spaced ? [', ', ' '] : [',', ''];
  if (isList(value)) return `[${value.map((item) => onOneLine(item, spaced)).join(comma)}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}:${pad}${onOneLine(member, spaced)}`,
  );
  return members.length === 0 ? '{}' : `{${pad}${members.join(comma)}${pad}}`;
}

function onLines(document: TextDocument, container: JsonNode, value: Json, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = JSON.stringify(value, null, unitOf(document, container)).split('\n');
  return lines.join(`${lineBreak(document, container.start)}${indent}`);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Where a member or item begins: at its name if it has one. */
function startOf({ keyStart, start }: JsonNode): number {
  return keyStart === -1 ? start : keyStart;
}

/** The last in the text: of repeated names a map keeps the place of the first. */
function lastOf(nodes: Iterable<JsonNode>): JsonNode | undefined {
  let last: JsonNode | undefined;
  for (const node of nodes) if (last === undefined || node.end > last.end) last = node;
  return last;
}

/** What stands between the name of a member and its value. */
function colonOf({ text }: TextDocument, { keyEnd, start }: JsonNode): string {
  const between = text.slice(keyEnd, Math.min(start, keyEnd + 4));
  return /^ ?: ?$/.test(between) ? between : ': ';
}

/** As {@link colonOf}, by the nearest member around a container. */
function colonBefore(document: TextDocument, container: JsonNode): string {
  for (let node: JsonNode | undefined = container; node !== undefined; node = node.parent)
    if (node.keyStart !== -1) return colonOf(document, node);
  return ': ';
}

// Longer than any that is wanted, and short enough to be repeated for every problem of a hostile file.
const LONGEST_INDENT = 400;

/** The white space before an offset if nothing else is in front of it on its line; undefined otherwise. */
function indentBefore(document: TextDocument, offset: number): string | undefined {
  const { line } = positionAt(document, offset);
  const start = document.lineStarts[line - 1] ?? 0;
  if (offset - start > LONGEST_INDENT) return undefined;
  // The first line of the file counts only where others follow.
  if (line === 1 && document.lineStarts.length < 2) return undefined;
  const indent = document.text.slice(start, offset);
  return /^[ \t]*$/.test(indent) ? indent : undefined;
}

/** By how much a container's members are indented more than itself: as those around it, or two spaces. */
function unitOf(document: TextDocument, container: JsonNode): string {
  for (let node = container; node.parent !== undefined; node = node.parent) {
    const inner = indentBefore(document, startOf(node));
    const outer = indentBefore(document, startOf(node.parent));
    if (inner !== undefined && outer !== undefined && inner.length > outer.length && inner.startsWith(outer))
      return inner.slice(outer.length);
  }
  for (const child of container.members.values()) {
    const indent = indentBefore(document, startOf(child));
    if (indent !== undefined && indent !== '') return indent;
  }
  return '  ';
}

/** The line break before an offset, or the first one behind it. */
function lineBreak({ text, lineStarts }: TextDocument, offset: number): string {
  const { line } = positionAt({ text, lineStarts }, offset);
  const end = lineStarts[line - 1] === 0 ? (lineStarts[1] ?? 0) : (lineStarts[line - 1] ?? 0);
  return text[end - 2] === '\r' ? '\r\n' : '\n';
}

function lastBefore(text: string, offset: number): number {
  let at = offset - 1;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at -= 1;
  return at;
}

function firstAfter(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** What JSON takes for white space. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
