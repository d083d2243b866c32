import { resolved, schemaIndex, type SchemaIndex } from '../definition/schema-index';
import type { Definition, Schema } from '../definition/types';
import { pointerOf, type JsonNode } from '../json';
import type { Direction, FieldChange, FieldChangeKind, OperationPair } from './types';

/** Names that lead to a field, the last one first. */
export interface Trail {
  readonly name: string;
  readonly above: Trail | undefined;
}

/** A field in both versions that is still to be compared. */
export interface FieldPair {
  readonly before: Schema;
  readonly after: Schema;
  readonly direction: Direction;
  readonly operation: OperationPair;
  readonly part: FieldChange['part'];
  readonly trail: Trail | undefined;
  /** Where changes are reported, when another schema is referred to that both versions have. */
  readonly anchor: JsonNode | undefined;
  /** What refers to it or holds it, to tell which operations a change concerns. */
  readonly from: object;
}

/** The outcome of comparing fields, while it grows. */
export interface FieldWalk {
  readonly indexes: { readonly before: SchemaIndex; readonly after: SchemaIndex };
  readonly add: (pair: FieldPair) => void;
  readonly note: (pair: Omit<FieldPair, 'before' | 'after'>, change: NotedChange) => void;
  /** What changed in `to` concerns `from` as well. */
  readonly link: (from: object, to: object) => void;
  /** Takes so many steps; false when no more may be taken. */
  readonly spend: (steps: number) => boolean;
}

export interface NotedChange {
  readonly kind: FieldChangeKind;
  readonly at: JsonNode;
  readonly was: JsonNode | undefined;
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
  readonly operations?: number;
}

// Forty times what the largest published connector takes. Only what is made to take long has more pairs of schemas.
const MOST_STEPS = 2_000_000;

export interface WalkResult {
  readonly changes: readonly FieldChange[];
  readonly changed: ReadonlySet<OperationPair>;
  readonly cutShort: boolean;
}

/**
 * Compares fields in both versions, and those inside of them. Two contents are compared once for inputs and once for outputs,
 * however many references lead to them, so that a change of what is shared is one change.
 *
 * @param begin adds the fields to start with
 * @param compare compares one pair, and adds those inside of it
 */
export function walkFields(
  before: Definition,
  after: Definition,
  begin: (walk: FieldWalk) => void,
  compare: (pair: FieldPair, walk: FieldWalk) => void,
): WalkResult {
  const indexes = { before: schemaIndex(before.schemas), after: schemaIndex(after.schemas) };
  const sharedBefore = before.root.members.get('definitions')?.members;
  const tokenOf = { input: pairTokens(), output: pairTokens() };
  const sources = new Map<object, Set<object>>();
  const broken = new Set<object>();
  const changes: FieldChange[] = [];
  const isNew = firstTimes();
  const queue: FieldPair[] = [];
  let steps = 0;
  const link = (from: object, to: object): void => {
    const known = sources.get(to);
    if (known === undefined) sources.set(to, new Set([from]));
    else known.add(from);
  };
  const add = (pair: FieldPair): void => {
    const was = resolved(pair.before, indexes.before);
    const is = resolved(pair.after, indexes.after);
    if (was === undefined || is === undefined) return;
    const { token, isNew } = tokenOf[pair.direction](was, is);
    link(pair.from, token);
    if (!isNew) return;
    queue.push({
      ...pair,
      before: was,
      after: is,
      anchor: anchorOf(pair, was, is, sharedBefore),
      from: token,
    });
  };
  const note: FieldWalk['note'] = (source, { kind, at, was, name, from = '', to = '', operations = 1 }) => {
    const { direction, operation, part, trail, anchor } = source;
    broken.add(source.from);
    const full = name === undefined ? trail : { name, above: trail };
    const label = nameOf(full);
    const place = anchor ?? at;
    // What was written several times and is shared now is one change of what is shared.
    const field = anchor === undefined ? full?.name : label;
    // Several shared parameters of one name, or bodies, can be gone from the same list.
    const lost = operations > 1 && was !== undefined ? pointerOf(was) : '';
    const key = JSON.stringify([kind, direction, from, to, field, lost]);
    if (!isNew(place, key)) return;
    changes.push({ direction, kind, operation, part, name: label, at: place, was, from, to, operations });
  };
  const spend = (more: number): boolean => (steps += more) <= MOST_STEPS;
  const walk: FieldWalk = { indexes, add, note, link, spend };
  begin(walk);
  for (let next = 0; next < queue.length && spend(1); next += 1) {
    const pair = queue[next];
    if (pair !== undefined) compare(pair, walk);
  }
  return { changes, changed: concerned(broken, sources), cutShort: steps > MOST_STEPS };
}

/** Tells whether a key is given for an object for the first time. */
function firstTimes(): (holder: object, key: string) => boolean {
  const known = new Map<object, Set<string>>();
  return (holder, key) => {
    const keys = known.get(holder) ?? new Set();
    known.set(holder, keys);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  };
}

/** Gives each pair an object of its own, which stands for it. */
export function pairTokens(): (
  before: object,
  after: object,
) => { readonly token: object; readonly isNew: boolean } {
  const known = new Map<object, Map<object, object>>();
  return (before, after) => {
    const partners = known.get(before) ?? new Map<object, object>();
    known.set(before, partners);
    const token = partners.get(after);
    if (token !== undefined) return { token, isNew: false };
    const created = {};
    partners.set(after, created);
    return { token: created, isNew: true };
  };
}

/**
 * A reference that leads to another definition than before: when the old version has that definition, too, it is not what
 * changed, so changes are reported at the reference.
 */
function anchorOf(
  pair: FieldPair,
  before: Schema,
  after: Schema,
  sharedBefore: ReadonlyMap<string, JsonNode> | undefined,
): JsonNode | undefined {
  if (after === pair.after) return pair.anchor;
  const name = after.name ?? '';
  const isDefinition = after.relation === 'root' && after.role === 'definition';
  if (!isDefinition || sharedBefore?.has(name) !== true) return undefined;
  return pointerOf(before.node) === pointerOf(after.node)
    ? undefined
    : (pair.anchor ?? pair.after.reference?.value);
}

/** The operations that lead to something that changed. */
function concerned(
  broken: ReadonlySet<object>,
  sources: ReadonlyMap<object, ReadonlySet<object>>,
): Set<OperationPair> {
  const reached = new Set(broken);
  for (const each of reached) for (const source of sources.get(each) ?? []) reached.add(source);
  const operations = new Set<OperationPair>();
  for (const each of reached) if (isOperationPair(each)) operations.add(each);
  return operations;
}

function isOperationPair(source: object): source is OperationPair {
  return 'before' in source && 'after' in source;
}

const MOST_NAMES = 8;

/** The path of a field; of a deep one the last names. */
function nameOf(trail: Trail | undefined): string {
  const names: string[] = [];
  for (let at = trail; at !== undefined; at = at.above) {
    if (names.length === MOST_NAMES) return ['…', ...names.reverse()].join('/');
    names.push(at.name);
  }
  return names.reverse().join('/');
}
