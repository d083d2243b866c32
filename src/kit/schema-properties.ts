import type { Schema, SchemaRelation } from '../model/definition/types';
import { textOf, type JsonNode } from '../model/json';
import { isDynamic, resolved, type SchemaIndex } from './schema';

// Far more than any object is made of: what is composed of more parts is not searched to the end.
const MOST_PARTS = 500;

const COMPOSED: ReadonlySet<SchemaRelation> = new Set(['allOf', 'anyOf', 'oneOf', 'not']);

/**
 * Tells whether an object has a property of a name: its own, one of a schema it is composed with, or one that only the
 * service knows because a part of it is dynamic.
 */
export function declaredBy(schema: Schema, index: SchemaIndex): (name: string) => boolean {
  const named: ReadonlyMap<string, JsonNode>[] = [];
  for (const part of composition(schema, index)) {
    if (part === undefined || isDynamic(part)) return () => true;
    const members = part.node.members.get('properties')?.members;
    if (members !== undefined) named.push(members);
  }
  return (name) => named.some((members) => members.has(name));
}

/** The property of an object that has this name: its own, or one of a schema it is composed with. */
export function propertyOf(schema: Schema, name: string, index: SchemaIndex): Schema | undefined {
  for (const part of composition(schema, index)) {
    const property = part?.properties.get(name);
    if (property !== undefined) return property;
  }
  return undefined;
}

/** Whether an object, or a schema it is composed with, requires a property of this name. */
export function requires(schema: Schema, name: string, index: SchemaIndex): boolean {
  for (const part of composition(schema, index)) if (requiredNames(part).includes(name)) return true;
  return false;
}

/** The names that an object lists under `required` itself. */
export function requiredNames(schema: Schema | undefined): string[] {
  const items = schema?.node.members.get('required')?.items ?? [];
  return items.map(textOf).filter((name) => name !== undefined);
}

/** The schemas that an object is composed of, itself first; undefined for one that cannot be found, or for too many. */
function* composition(schema: Schema, index: SchemaIndex): Generator<Schema | undefined> {
  const reached = new Set<Schema>([schema, outermost(schema)]);
  for (const written of reached) {
    const part = resolved(written, index);
    yield part;
    if (reached.size + (part?.allOf.length ?? 0) > MOST_PARTS) {
      yield undefined;
      return;
    }
    for (const inner of part?.allOf ?? []) reached.add(inner);
  }
}

/** The object that a part of an `allOf` belongs to. */
function outermost(schema: Schema): Schema {
  let at = schema;
  while (at.parent !== undefined && COMPOSED.has(at.relation)) at = at.parent;
  return at;
}
