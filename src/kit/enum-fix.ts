import { textOf, type JsonDocument, type JsonNode } from '../model/json';
import type { Edits } from './edits';
import { quoted, unquoted } from './literal-edit';

/** Takes a value of the enum of a node out of its quotes. */
export function unquotedItem(node: JsonNode, item: JsonNode): Edits {
  const edits = unquoted(item);
  const text = edits?.[0]?.text;
  return text !== undefined && isFree(node, JSON.parse(text)) ? edits : undefined;
}

/** Puts a number or boolean in the enum of a node in quotes. */
export function quotedItem(node: JsonNode, item: JsonNode, document: JsonDocument): Edits {
  if (item.kind !== 'number' && item.kind !== 'boolean') return undefined;
  const text = document.text.slice(item.start, item.end);
  return isFree(node, text) ? quoted(document, item) : undefined;
}

/** Where each value with a display name is named as it is written, and no other one becomes the same, a value may change its type. */
function isFree({ members }: JsonNode, value: unknown): boolean {
  if (members.has('x-ms-enum-values')) return false;
  const list = members.get('enum');
  return list !== undefined && !valuesOf(list).has(value);
}

const VALUES = new WeakMap<JsonNode, ReadonlySet<unknown>>();

/** The values of an enum, read once, as each of them may have a problem. */
function valuesOf(list: JsonNode): ReadonlySet<unknown> {
  const known = VALUES.get(list) ?? new Set(list.items.map((item) => textOf(item) ?? item.data));
  VALUES.set(list, known);
  return known;
}
