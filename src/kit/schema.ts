import type { Schema } from '../model/definition/types';
import { resolved, type SchemaIndex } from '../model/definition/schema-index';
import { quote } from './text';

export { isDynamic, resolved, schemaIndex, type SchemaIndex } from '../model/definition/schema-index';

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
