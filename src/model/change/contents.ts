import { isDynamic, resolved, type SchemaIndex } from '../definition/schema-index';
import type { Schema } from '../definition/types';
import type { JsonNode } from '../json';

/** An object as its parts say: itself, and all it is composed of by `allOf`. */
export interface Composition {
  /** Itself first; at least one. */
  readonly parts: readonly JsonNode[];
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: ReadonlyMap<string, JsonNode>;
  readonly items: Schema | undefined;
  readonly values: Schema | undefined;
  /** A part is only known at run time, or cannot be found. */
  readonly open: boolean;
}

const MOST_PARTS = 500;

/** @param spend is told how many steps that takes; undefined is returned when there are none left */
export function compositionOf(
  schema: Schema,
  index: SchemaIndex,
  spend: (steps: number) => boolean,
): Composition | undefined {
  const reached = new Set([schema]);
  const parts: Schema[] = [];
  let open = false;
  for (const written of reached) {
    const part = resolved(written, index);
    if (part === undefined || isDynamic(part) || isDynamic(written)) open = true;
    if (part === undefined) continue;
    parts.push(part);
    for (const inner of part.allOf) if (reached.size < MOST_PARTS) reached.add(inner);
  }
  const properties = new Map<string, Schema>();
  const required = new Map<string, JsonNode>();
  for (const part of parts) {
    if (!spend(part.properties.size)) return undefined;
    for (const [name, property] of part.properties) if (!properties.has(name)) properties.set(name, property);
    for (const entry of part.node.members.get('required')?.items ?? [])
      if (typeof entry.data === 'string' && !required.has(entry.data)) required.set(entry.data, entry);
  }
  return {
    parts: parts.map(({ node }) => node),
    properties,
    required,
    items: parts.find(({ items }) => items !== undefined)?.items,
    values: parts.find(({ additionalProperties }) => additionalProperties !== undefined)
      ?.additionalProperties,
    open,
  };
}

/** It is internal, as written or where its reference leads. */
export function isHidden(schema: Schema, index: SchemaIndex): boolean {
  return schema.internal || (schema.reference !== undefined && resolved(schema, index)?.internal === true);
}

/** It has a default, as written or where its reference leads. */
export function hasDefault(schema: Schema, index: SchemaIndex): boolean {
  return (
    schema.node.members.has('default') || (resolved(schema, index)?.node.members.has('default') ?? false)
  );
}
