import type { Schema, SchemaRelation } from '../model/definition/types';
import { isDynamic, resolved, type SchemaIndex } from './schema';

// Far more than any object is made of: what is composed of more parts is not searched to the end.
const MOST_PARTS = 500;

const COMPOSED: ReadonlySet<SchemaRelation> = new Set(['allOf', 'anyOf', 'oneOf', 'not']);

/**
 * Tells whether an object has a property of a name: its own, one of a schema it is composed with, or one that only the
 * service knows because a part of it is dynamic.
 */
export function declaredBy(schema: Schema, index: SchemaIndex): (name: string) => boolean {
  const reached = new Set<Schema>([schema, outermost(schema)]);
  const parts = new Set<Schema>();
  for (const written of reached) {
    const part = resolved(written, index);
    if (part === undefined || isDynamic(part) || reached.size + part.allOf.length > MOST_PARTS)
      return () => true;
    parts.add(part);
    for (const inner of part.allOf) reached.add(inner);
  }
  const named = [...parts].flatMap(({ node }) => node.members.get('properties')?.members ?? []);
  return (name) => named.some((members) => members.has(name));
}

/** The object that a part of an `allOf` belongs to. */
function outermost(schema: Schema): Schema {
  let at = schema;
  while (at.parent !== undefined && COMPOSED.has(at.relation)) at = at.parent;
  return at;
}
