import type { Schema } from '../model/definition/types';
import type { JsonNode } from '../model/json';
import { memo } from './memo';
import { quote } from './text';

/** Schemas by the object they are written as, to follow references. */
export type SchemaIndex = ReadonlyMap<JsonNode, Schema>;

export const schemaIndex = memo(
  (schemas: readonly Schema[]): SchemaIndex => new Map(schemas.map((schema) => [schema.node, schema])),
);

/** The schema a chain of references ends in: itself without reference, undefined when the chain leads nowhere. */
export function resolved(schema: Schema, index: SchemaIndex): Schema | undefined {
  const passed = new Set<Schema>();
  let at: Schema | undefined = schema;
  while (at?.reference !== undefined) {
    if (passed.has(at)) return undefined;
    passed.add(at);
    const { target }: { readonly target: JsonNode | undefined } = at.reference;
    at = target === undefined ? undefined : index.get(target);
  }
  return at;
}

/** The schema is built at run time, by another operation. */
export function isDynamic({ node }: Schema): boolean {
  return node.members.has('x-ms-dynamic-schema') || node.members.has('x-ms-dynamic-properties');
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
