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

// Shared by the tens of thousands of schemas that contain no other.
const NO_PROPERTIES: ReadonlyMap<string, Schema> = new Map();
const NO_SCHEMAS: readonly Schema[] = [];

function blankSchema(node: JsonNode, seat: Seat): Writable<Schema> {
  const { role, relation, name, parent } = seat;
  const internal = isInternal(node);
  const schema: Omit<Writable<Schema>, 'rootSchema'> = {
    node,
    kind: 'schema',
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
    properties: NO_PROPERTIES,
    items: undefined,
    additionalProperties: undefined,
    allOf: NO_SCHEMAS,
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
  parent.properties = readProperties(into, parent);
  parent.items = readOneOrMany(into, parent, 'items')[0];
  parent.additionalProperties = readOneOrMany(into, parent, 'additionalProperties')[0];
  parent.allOf = readOneOrMany(into, parent, 'allOf');
  for (const keyword of ['anyOf', 'oneOf', 'not'] as const) readOneOrMany(into, parent, keyword);
}

function readProperties(into: Collector, parent: Schema): ReadonlyMap<string, Schema> {
  const { node, role } = parent;
  const members = node.members.get('properties')?.members;
  if (members === undefined || members.size === 0) return NO_PROPERTIES;
  const properties = new Map<string, Schema>();
  const required = requiredNames(node);
  for (const [name, value] of members) {
    const property = readSchema(into, value, { role, relation: 'property', name, parent, required });
    if (property !== undefined) properties.set(name, property);
  }
  return properties;
}

function readOneOrMany(
  into: Collector,
  parent: Schema,
  relation: Exclude<SchemaRelation, 'root' | 'property'>,
): readonly Schema[] {
  const value = parent.node.members.get(relation);
  if (value === undefined) return NO_SCHEMAS;
  const nodes = value.kind === 'array' ? [...childrenOf(value)] : [value];
  return nodes
    .map((node) => readSchema(into, node, { role: parent.role, relation, parent }))
    .filter((schema) => schema !== undefined);
}
