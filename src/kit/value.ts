import { textOf, type JsonDocument, type JsonNode } from '../model/json';
import { quote } from './text';

/** How a literal agrees with the type beside it; `text` is the right value in quotes. */
export type Agreement = 'same' | 'text' | 'null' | 'other';

/** How a value under `default` or `enum` agrees with a type; unknown types agree with everything. */
export function agreementOf(value: JsonNode, type: string, document: JsonDocument): Agreement {
  const actual = typeName(value, document);
  if (!COMPARED.has(type) || actual === type || (type === 'number' && actual === 'integer')) return 'same';
  if (actual === 'null') return 'null';
  return QUOTED.get(type)?.test(textOf(value) ?? '') ? 'text' : 'other';
}

const COMPARED = new Set(['string', 'integer', 'number', 'boolean', 'array', 'object']);

const QUOTED = new Map([
  ['boolean', /^(true|false)$/i],
  ['integer', /^-?\d+$/],
  ['number', /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/],
]);

/** The name of the type of a literal. Integers are told by their text: `1.0` is a number. */
export function typeName(value: JsonNode, document: JsonDocument): string {
  if (value.kind !== 'number') return value.kind;
  return /^-?\d+$/.test(literalText(value, document)) ? 'integer' : 'number';
}

/** A literal for a message: quoted text, a number as written, or what kind of container it is. */
export function literal(value: JsonNode, document: JsonDocument): string {
  if (value.kind === 'string') return quote(value.data);
  return value.kind === 'object' || value.kind === 'array'
    ? `the ${value.kind}`
    : literalText(value, document);
}

function literalText({ start, end }: JsonNode, { text }: JsonDocument): string {
  return text.slice(start, end);
}

/** " of …" with the name of the parameter, property or definition that a value belongs to; empty when it has none. */
export function ofOwner(node: JsonNode): string {
  for (let holder: JsonNode | undefined = node; holder !== undefined; holder = holder.parent) {
    const name = ownName(holder);
    if (name !== undefined) return ` of ${quote(name)}`;
  }
  return '';
}

function ownName({ key, parent, members }: JsonNode): string | undefined {
  if (members.has('in')) return textOf(members.get('name'));
  return typeof key === 'string' && NAMING.has(parent?.key ?? '') ? key : undefined;
}

const NAMING: ReadonlySet<string | number> = new Set(['properties', 'definitions', 'headers', 'parameters']);

/** The value of a number node; undefined for anything else. */
export function numberOf(node: JsonNode | undefined): number | undefined {
  return typeof node?.data === 'number' ? node.data : undefined;
}
