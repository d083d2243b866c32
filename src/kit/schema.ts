import type { Schema, SchemaUsage } from '../model/definition/types';
import type { JsonNode } from '../model/json';
import { quote } from './text';

/** Schemas by the object they are written as, to follow references. */
export type SchemaIndex = ReadonlyMap<JsonNode, Schema>;

export function schemaIndex(schemas: readonly Schema[]): SchemaIndex {
  return new Map(schemas.map((schema) => [schema.node, schema]));
}

/** Nobody writes a longer chain of references: it goes round in a ring, or is made to take long. */
const LONGEST_CHAIN = 100;

/** The schema a chain of references ends in: itself without reference, undefined when the chain leads nowhere. */
export function resolved(schema: Schema, index: SchemaIndex): Schema | undefined {
  let at: Schema | undefined = schema;
  for (let links = 0; at?.reference !== undefined; links += 1) {
    const { target }: { readonly target: JsonNode | undefined } = at.reference;
    at = target === undefined || links === LONGEST_CHAIN ? undefined : index.get(target);
  }
  return at;
}

/** The schema is built at run time, by another operation. */
export function isDynamic({ node }: Schema): boolean {
  return node.members.has('x-ms-dynamic-schema') || node.members.has('x-ms-dynamic-properties');
}

const VISIBLE = new WeakMap<SchemaUsage, boolean>();

/** An operation that users see reaches the schema. */
export function isReachedVisibly({ usage }: Schema): boolean {
  const known = VISIBLE.get(usage) ?? hasVisible(usage);
  VISIBLE.set(usage, known);
  return known;
}

function hasVisible({ operations }: SchemaUsage): boolean {
  for (const { internal } of operations) if (!internal) return true;
  return false;
}

/** How a message names a schema: `"orderId"`, `the items of "orders"`, `the body of CreateOrder`. */
export function schemaName(schema: Schema): string {
  const { relation, name, parent } = schema;
  if (name !== undefined) return quote(name);
  if (parent === undefined) return rootName(schema);
  if (relation === 'items') return `the items of ${schemaName(parent)}`;
  return relation === 'additionalProperties' ? `the values of ${schemaName(parent)}` : schemaName(parent);
}

const ROOT_NOUNS = {
  input: 'the body',
  output: 'the response',
  notification: 'the notification',
  definition: 'the schema',
};

function rootName({ role, usage }: Schema): string {
  const [operation] = usage.operations;
  return operation === undefined ? ROOT_NOUNS[role] : `${ROOT_NOUNS[role]} of ${operation.label}`;
}

/** Schemas that a schema counts with: those written in it, references not followed. */
export function* innerSchemas({ properties, items, additionalProperties, allOf }: Schema): Generator<Schema> {
  yield* properties.values();
  if (items !== undefined) yield items;
  if (additionalProperties !== undefined) yield additionalProperties;
  yield* allOf;
}

/**
 * How many schemas one contains, itself included: properties, items, additional properties and allOf, through references
 * and without removing doubles. A reference back to a schema around it counts as one. Stops above the limit.
 */
export function countSchemas(start: Schema, index: SchemaIndex, limit: number): number {
  const open = new Set<Schema>();
  let count = 0;
  const visit = (written: Schema): void => {
    if (count > limit) return;
    count += 1;
    const schema = resolved(written, index);
    if (schema === undefined || open.has(schema)) return;
    open.add(schema);
    for (const inner of innerSchemas(schema)) visit(inner);
    open.delete(schema);
  };
  visit(start);
  return count;
}
