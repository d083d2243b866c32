import { connectedGroups } from '../graph';
import { numbered, OperationSet, type NumberedOperations } from './operation-set';
import { schemaIndex } from './schema-index';
import type { Operation, Schema, SchemaRole, SchemaUsage } from './types';

/** Where an operation reaches a schema from. */
export interface SchemaEntry {
  readonly operation: Operation;
  readonly role: SchemaRole;
  readonly schema: Schema;
}

interface MutableUsage extends SchemaUsage {
  roles: ReadonlySet<SchemaRole>;
  operations: ReadonlySet<Operation>;
}

const ROLES: readonly SchemaRole[] = ['input', 'output', 'notification'];

/** Schemas that refer to each other, and what reaches all of them together. */
interface Group {
  readonly roots: readonly Schema[];
  readonly targets: Set<Group>;
  readonly roles: Set<SchemaRole>;
  /** The operations that hold one of them, or refer to it where they stand. */
  readonly direct: Set<Operation>;
  /** All that reach it, a bit for each; undefined while no other group leads to it. */
  bits?: Uint32Array;
}

/**
 * Notes on every schema which operations reach it, and how, through references of any depth. Every reference is followed
 * once for all operations together; one after the other, thousands of them would take minutes.
 */
export function traceUsage(
  schemas: readonly Schema[],
  entries: Iterable<SchemaEntry>,
  operations: readonly Operation[],
): void {
  const all = numbered(operations);
  const { groups, groupOf } = groupsOf(schemas);
  for (const { operation, role, schema } of entries) {
    const group = groupOf.get(schema.rootSchema);
    group?.direct.add(operation);
    group?.roles.add(role);
  }
  // Each group comes before all that it leads to.
  for (const group of groups) {
    if (group.bits !== undefined) addDirect(group.bits, group, all);
    for (const target of group.targets) handOn(group, target, all);
    note(group, all);
  }
}

function groupsOf(schemas: readonly Schema[]): {
  readonly groups: readonly Group[];
  readonly groupOf: ReadonlyMap<Schema, Group>;
} {
  const targets = targetsOf(schemas);
  const groupOf = new Map<Schema, Group>();
  const grouped = (roots: readonly Schema[]): Group => {
    const group = {
      roots,
      targets: new Set<Group>(),
      roles: new Set<SchemaRole>(),
      direct: new Set<Operation>(),
    };
    for (const root of roots) groupOf.set(root, group);
    return group;
  };
  const leading = connectedGroups(targets.keys(), function* (root) {
    for (const target of targets.get(root) ?? []) if (targets.has(target)) yield target;
  }).map(grouped);
  // Most schemas lead nowhere.
  const others = schemas.filter((schema) => schema.rootSchema === schema && !targets.has(schema));
  const last = others.map((root) => grouped([root]));
  for (const group of leading)
    for (const root of group.roots)
      for (const target of targets.get(root) ?? []) {
        const other = groupOf.get(target);
        if (other !== undefined && other !== group) group.targets.add(other);
      }
  return { groups: [...leading.reverse(), ...last], groupOf };
}

/** By outermost schema, those that it, or a schema inside it, refers to. */
function targetsOf(schemas: readonly Schema[]): ReadonlyMap<Schema, ReadonlySet<Schema>> {
  const byNode = schemaIndex(schemas);
  const targets = new Map<Schema, Set<Schema>>();
  for (const { reference, rootSchema } of schemas) {
    const target = reference?.target && byNode.get(reference.target)?.rootSchema;
    if (target === undefined) continue;
    const known = targets.get(rootSchema);
    if (known === undefined) targets.set(rootSchema, new Set([target]));
    else known.add(target);
  }
  return targets;
}

function handOn(from: Group, to: Group, all: NumberedOperations): void {
  for (const role of from.roles) to.roles.add(role);
  if (from.bits === undefined && from.direct.size === 0) return;
  const bits = (to.bits ??= new Uint32Array(Math.ceil(all.list.length / 32)));
  if (from.bits === undefined) addDirect(bits, from, all);
  else
    for (const [index, word] of from.bits.entries()) if (word !== 0) bits[index] = (bits[index] ?? 0) | word;
}

function addDirect(bits: Uint32Array, { direct }: Group, { numbers }: NumberedOperations): void {
  for (const operation of direct) {
    const number = numbers.get(operation) ?? 0;
    bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
  }
}

function note({ roots, roles, direct, bits }: Group, all: NumberedOperations): void {
  const operations = bits === undefined ? direct : new OperationSet(all, bits);
  for (const root of roots) {
    const usage: MutableUsage = root.usage;
    usage.roles = new Set(ROLES.filter((role) => usage.roles.has(role) || roles.has(role)));
    usage.operations = operations;
  }
}
