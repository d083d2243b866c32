import type { JsonNode } from '../json';
import { textOf } from '../json';
import type { NotedChange } from './field-walk';
import type { Direction } from './types';

/** What the parts of a value say of its type; undefined where they leave it open. */
interface TypeOf {
  readonly type: string | undefined;
  readonly format: string | undefined;
}

/** The parts of a value: one object, or all that `allOf` puts together. */
type Parts = readonly JsonNode[];

/**
 * How type, format, allowed values and default of a value changed.
 *
 * @param shown whether flows see it; of a hidden value only the default counts
 */
export function* valueChanges(
  before: Parts,
  after: Parts,
  direction: Direction,
  shown: boolean,
): Generator<NotedChange> {
  if (shown) yield* typeChanges(before, after);
  if (shown && typeOf(before).type === typeOf(after).type) yield* listChanges(before, after, direction);
  if (direction === 'input') yield* defaultChanges(before, after);
}

/** Whether both versions say what type the value has, and not the same. */
export function changesType(before: Parts, after: Parts): boolean {
  const [was, is] = [typeOf(before).type, typeOf(after).type];
  return was !== undefined && is !== undefined && was !== is;
}

function* typeChanges(before: Parts, after: Parts): Generator<NotedChange> {
  const [was, is] = [typeOf(before), typeOf(after)];
  const place = (keyword: string): Pick<NotedChange, 'at' | 'was'> => ({
    at: placeOf(after, keyword),
    was: placeOf(before, keyword),
  });
  if (changesType(before, after))
    yield { kind: 'type', ...place('type'), from: was.type ?? '', to: is.type ?? '' };
  else if (was.type !== undefined && is.type !== undefined && was.format !== is.format)
    yield { kind: 'format', ...place('format'), from: was.format ?? '', to: is.format ?? '' };
}

/** A `file` is binary text by another name. */
function typeOf(parts: Parts): TypeOf {
  const type = textOf(memberOf(parts, 'type')) ?? structuralType(parts);
  const format = textOf(memberOf(parts, 'format'));
  return type === 'file' ? { type: 'string', format: format ?? 'binary' } : { type, format };
}

/** Something without a type that has properties or items. */
function structuralType(parts: Parts): string | undefined {
  // A list of types, as in later versions of JSON Schema, leaves the type open.
  if (memberOf(parts, 'type') !== undefined) return undefined;
  if ((memberOf(parts, 'properties')?.members.size ?? 0) > 0) return 'object';
  return memberOf(parts, 'items') === undefined ? undefined : 'array';
}

function* listChanges(before: Parts, after: Parts, direction: Direction): Generator<NotedChange> {
  const [was, is] = [memberOf(before, 'enum'), memberOf(after, 'enum')];
  if (was?.kind !== 'array' && is?.kind !== 'array') return;
  if (is?.kind !== 'array') {
    if (direction === 'output') yield { kind: 'list-removed', at: placeOf(after, 'enum'), was };
  } else if (was?.kind !== 'array') {
    if (direction === 'input') yield { kind: 'list-added', at: is, was: placeOf(before, 'enum') };
  } else yield* entryChanges(was, is, direction);
}

function* entryChanges(was: JsonNode, is: JsonNode, direction: Direction): Generator<NotedChange> {
  const [old, current] = [entriesOf(was), entriesOf(is)];
  const removed = [...old.keys()].filter((value) => !current.has(value));
  if (removed.length > 0)
    yield { kind: 'value-removed', at: is, was: old.get(removed[0] ?? '') ?? was, from: listed(removed) };
  if (direction === 'input') return;
  const added = [...current.keys()].filter((value) => !old.has(value));
  if (added.length > 0)
    yield { kind: 'value-added', at: current.get(added[0] ?? '') ?? is, was, to: listed(added) };
}

function entriesOf({ items }: JsonNode): Map<string, JsonNode> {
  return new Map(items.map((item) => [plain(item), item]));
}

const MOST_LISTED = 5;

function listed(values: readonly string[]): string {
  const shown = values.slice(0, MOST_LISTED).join(', ');
  return values.length > MOST_LISTED ? `${shown} and ${values.length - MOST_LISTED} more` : shown;
}

/** A default that changes, or that is gone. A new one changes nothing for flows that send none. */
function* defaultChanges(before: Parts, after: Parts): Generator<NotedChange> {
  const [was, is] = [memberOf(before, 'default'), memberOf(after, 'default')];
  if (was === undefined || (is !== undefined && plain(was) === plain(is))) return;
  yield {
    kind: 'default',
    at: placeOf(after, 'default'),
    was,
    from: plain(was),
    to: is === undefined ? '' : plain(is),
  };
}

/** A value as text: strings without quotes, anything else as JSON. */
function plain(node: JsonNode): string {
  return textOf(node) ?? JSON.stringify(node.data);
}

function memberOf(parts: Parts, name: string): JsonNode | undefined {
  for (const { members } of parts) {
    const member = members.get(name);
    if (member !== undefined) return member;
  }
  return undefined;
}

/** The member, or the object that lacks it. */
function placeOf(parts: Parts, name: string): JsonNode {
  const place = memberOf(parts, name) ?? parts[0];
  if (place === undefined) throw new Error('a value has at least one part');
  return place;
}
