import { textOf, unescapeSegment } from '../json';
import { isDynamic, resolved, type SchemaIndex } from './schema-index';
import type { Schema } from './types';

/** What one name leads to in an object. */
export interface Step {
  /** The property as written, before references are followed; or what `additionalProperties` says about all others. */
  readonly property: Schema | undefined;
  /** The property is written under its name. */
  readonly named: boolean;
  /** The object, or a part of it, lists the property under `required`. */
  readonly required: boolean;
  /** The object says not all about its properties, so that one that is not written may exist. */
  readonly open: boolean;
  /** The properties that are written, when this one is not. */
  readonly names: readonly string[];
}

// Far more than any object is made of: what is composed of more parts is not searched to the end.
const MOST_PARTS = 500;

/** Looks up a property of an object and of all schemas it is composed of. */
export function stepInto(written: Schema, name: string, index: SchemaIndex): Step {
  const { known, open } = partsOf(written, index);
  const required = known.some(({ node }) => requires(node, name));
  const own = known.map(({ properties }) => properties.get(name)).find((it) => it !== undefined);
  if (own !== undefined) return { property: own, named: true, required, open: false, names: [] };
  const property = anyProperty(known);
  const names = known.flatMap(({ node }) => [...(node.members.get('properties')?.members.keys() ?? [])]);
  const mayExist = open || names.includes(name) || known.some(allowsOthers) || isFreeForm(known);
  return { property, named: false, required, open: mayExist, names };
}

/** The schema of properties that are not written. */
function anyProperty(parts: readonly Schema[]): Schema | undefined {
  return parts
    .map(({ additionalProperties }) => additionalProperties)
    .find((it) => it !== undefined && it.node.members.size > 0);
}

/** The properties that an object, or a schema it is composed of, requires. */
export function requiredNames(written: Schema, index: SchemaIndex): string[] {
  const lists = partsOf(written, index).known.flatMap(
    ({ node }) => node.members.get('required')?.items ?? [],
  );
  return [...new Set(lists.map(textOf).filter((name) => name !== undefined))];
}

function requires(node: Schema['node'], name: string): boolean {
  return node.members.get('required')?.items.some(({ data }) => data === name) ?? false;
}

interface Parts {
  readonly known: readonly Schema[];
  /** Some part cannot be read, or is only known at run time. */
  readonly open: boolean;
}

function partsOf(written: Schema, index: SchemaIndex): Parts {
  const reached = new Set([written]);
  const known: Schema[] = [];
  let open = false;
  for (const each of reached) {
    const part = resolved(each, index);
    if (part === undefined || isDynamic(each) || isDynamic(part) || isAlternative(part)) open = true;
    if (part === undefined) continue;
    known.push(part);
    for (const inner of part.allOf) if (reached.size < MOST_PARTS) reached.add(inner);
  }
  return { known, open: open || reached.size >= MOST_PARTS };
}

function isAlternative({ node }: Schema): boolean {
  return node.members.has('anyOf') || node.members.has('oneOf');
}

/** `additionalProperties` is there, but says nothing about them. */
function allowsOthers({ node }: Schema): boolean {
  const others = node.members.get('additionalProperties');
  return others !== undefined && others.data !== false;
}

const CLOSED = new Set(['string', 'number', 'integer', 'boolean', 'array', 'file']);

function isFreeForm(parts: readonly Schema[]): boolean {
  return !parts.some(
    ({ type, items, node }) =>
      (type !== undefined && CLOSED.has(type)) ||
      items !== undefined ||
      (node.members.get('properties')?.members.size ?? 0) > 0,
  );
}

/** Where a path into a value ends. */
export type PathEnd =
  | { readonly state: 'found'; readonly schema: Schema }
  | { readonly state: 'missing'; readonly segment: string; readonly names: readonly string[] }
  | { readonly state: 'open' };

/** Follows a path string, a JSON pointer without its first slash, into a schema; an empty one leads to the schema itself. */
export function followPath(start: Schema, path: string, index: SchemaIndex): PathEnd {
  let at = resolved(start, index);
  for (const segment of path === '' ? [] : path.split('/').map(unescapeSegment)) {
    if (at === undefined) return { state: 'open' };
    if (/^\d+$/.test(segment) && at.items !== undefined) {
      at = resolved(at.items, index);
      continue;
    }
    const { property, open, names } = stepInto(at, segment, index);
    if (property === undefined) return open ? { state: 'open' } : { state: 'missing', segment, names };
    at = isDynamic(property) ? undefined : resolved(property, index);
  }
  return at === undefined || isDynamic(at) ? { state: 'open' } : { state: 'found', schema: at };
}
