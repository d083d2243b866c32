import { childrenOf, textOf, type JsonNode } from '../json';
import { readReference } from './references';
import type { Reference, Schema, SchemaRelation, SchemaRole, SchemaUsage } from './types';
import { isInternal } from './visibility';
import type { Writable } from './writable';

interface Collector {
  readonly root: JsonNode;
  readonly schemas: Schema[];
  readonly references: Reference[];
}

interface Seat {
  readonly role: SchemaRole;
  readonly relation: SchemaRelation;
  readonly name?: string | undefined;
  readonly parent?: Schema;
  /** What the schema around a property requires. */
  readonly required?: ReadonlySet<unknown>;
}

/** Reads a schema and all schemas inside it, each once; undefined unless the node is an object. */
export function readSchema(into: Collector, node: JsonNode | undefined, seat: Seat): Schema | undefined {
  if (node?.kind !== 'object') return undefined;
  const schema = blankSchema(node, seat);
  into.schemas.push(schema);
  schema.reference = readReference(into.root, node, 'schema');
  if (schema.reference !== undefined) into.references.push(schema.reference);
  readChildren(into, schema);
  return schema;
}

function blankSchema(node: JsonNode, seat: Seat): Writable<Schema> {
  const { role, relation, name, parent } = seat;
  const internal = isInternal(node);
  const schema: Omit<Writable<Schema>, 'rootSchema'> = {
    node,
    role,
    relation,
    name,
    parent,
    depth: parent === undefined ? 0 : parent.depth + 1,
    type: textOf(node.members.get('type')),
    format: textOf(node.members.get('format')),
    internal,
    hidden: internal || (parent?.hidden ?? false),
    required: relation === 'property' && name !== undefined && (seat.required?.has(name) ?? false),
    reference: undefined,
    properties: new Map(),
    items: undefined,
    additionalProperties: undefined,
    allOf: [],
    usage: parent?.usage ?? emptyUsage(role),
  };
  const self = schema as Writable<Schema>;
  self.rootSchema = parent?.rootSchema ?? self;
  return self;
}

/** Filled when all operations are read; see usage.ts. */
function emptyUsage(role: SchemaRole): SchemaUsage {
  return { roles: new Set(role === 'definition' ? [] : [role]), operations: new Set() };
}

/** The property names that a schema lists under `required`. */
function requiredNames(node: JsonNode): Set<unknown> {
  return new Set(node.members.get('required')?.items.map((item) => item.data));
}

function readChildren(into: Collector, parent: Writable<Schema>): void {
  const { node, role } = parent;
  const properties = new Map<string, Schema>();
  const required = requiredNames(node);
  for (const [name, value] of node.members.get('properties')?.members ?? []) {
    const property = readSchema(into, value, { role, relation: 'property', name, parent, required });
    if (property !== undefined) properties.set(name, property);
  }
  parent.properties = properties;
  parent.items = readOneOrMany(into, parent, 'items')[0];
  parent.additionalProperties = readOneOrMany(into, parent, 'additionalProperties')[0];
  parent.allOf = readOneOrMany(into, parent, 'allOf');
  for (const keyword of ['anyOf', 'oneOf', 'not'] as const) readOneOrMany(into, parent, keyword);
}

function readOneOrMany(
  into: Collector,
  parent: Schema,
  relation: Exclude<SchemaRelation, 'root' | 'property'>,
): Schema[] {
  const value = parent.node.members.get(relation);
  if (value === undefined) return [];
  const nodes = value.kind === 'array' ? [...childrenOf(value)] : [value];
  return nodes
    .map((node) => readSchema(into, node, { role: parent.role, relation, parent }))
    .filter((schema) => schema !== undefined);
}
