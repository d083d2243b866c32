import type { Schema, SchemaUsage } from '../model/definition/types';
import { quote } from './text';

export { isDynamic, resolved, schemaIndex, type SchemaIndex } from '../model/definition/schema-index';

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
export function innerSchemas({ properties, items, additionalProperties, allOf }: Schema): readonly Schema[] {
  if (properties.size === 0 && items === undefined && additionalProperties === undefined) return allOf;
  const inner = [...properties.values()];
  if (items !== undefined) inner.push(items);
  if (additionalProperties !== undefined) inner.push(additionalProperties);
  // Hostile lists are longer than a call may have arguments.
  for (const part of allOf) inner.push(part);
  return inner;
}
