import type { Schema } from '../definition/types';
import { compositionOf, hasDefault, isHidden, type Composition } from './contents';
import type { FieldPair, FieldWalk } from './field-walk';
import { changesType, valueChanges } from './values';

/** Compares what two fields hold, and adds the fields inside of them. */
export function compareContents(pair: FieldPair, walk: FieldWalk): void {
  const before = compositionOf(pair.before, walk.indexes.before, walk.spend);
  const after = compositionOf(pair.after, walk.indexes.after, walk.spend);
  if (before === undefined || after === undefined) return;
  for (const change of valueChanges(before.parts, after.parts, pair.direction, true)) walk.note(pair, change);
  // Of another type, nothing inside is what it was; and what only run time knows cannot be compared.
  if (changesType(before.parts, after.parts) || before.open || after.open) return;
  for (const [name, was] of before.properties) compareProperty(pair, name, was, before, after, walk);
  if (pair.direction === 'input') noteAdded(pair, before, after, walk);
  for (const [name, was, is] of [
    ['items', before.items, after.items],
    ['values', before.values, after.values],
  ] as const)
    if (was !== undefined && is !== undefined)
      walk.add({ ...pair, before: was, after: is, trail: { name, above: pair.trail } });
}

function compareProperty(
  pair: FieldPair,
  name: string,
  was: Schema,
  before: Composition,
  after: Composition,
  walk: FieldWalk,
): void {
  if (isHidden(was, walk.indexes.before)) {
    compareHidden(pair, name, was, after.properties.get(name), walk);
    return;
  }
  const is = after.properties.get(name);
  if (is === undefined) {
    const [part = pair.after.node] = after.parts;
    const at = part.members.get('properties') ?? part;
    walk.note(pair, { kind: 'deleted', at, was: was.node, name });
    return;
  }
  if (isHidden(is, walk.indexes.after)) {
    const at = is.node.members.get('x-ms-visibility') ?? is.node;
    walk.note(pair, { kind: 'hidden', at, was: was.node, name });
    return;
  }
  const required = after.required.get(name);
  if (pair.direction === 'input' && required !== undefined && !before.required.has(name))
    walk.note(pair, { kind: 'required', at: required, was: was.node, name });
  walk.add({ ...pair, before: was, after: is, trail: { name, above: pair.trail } });
}

/** Flows do not see it, but what it is by default goes to the service. */
function compareHidden(
  pair: FieldPair,
  name: string,
  was: Schema,
  is: Schema | undefined,
  walk: FieldWalk,
): void {
  if (is === undefined || !isHidden(is, walk.indexes.after)) return;
  const inside = { ...pair, trail: { name, above: pair.trail } };
  for (const change of valueChanges([was.node], [is.node], pair.direction, false)) walk.note(inside, change);
}

/** New inputs that flows would have to send: required ones, unless they are hidden with a value of their own. */
function noteAdded(pair: FieldPair, before: Composition, after: Composition, walk: FieldWalk): void {
  for (const name of after.required.keys()) {
    const property = after.properties.get(name);
    if (property === undefined || before.properties.has(name)) continue;
    const { after: index } = walk.indexes;
    if (isHidden(property, index) && hasDefault(property, index)) continue;
    walk.note(pair, { kind: 'added', at: property.node, was: undefined, name });
  }
}
