import type { Definition, Schema } from '../model/definition/types';
import { connectedGroups } from '../model/graph';
import { memo } from '../model/memo';
import { innerSchemas, schemaIndex, type SchemaIndex } from './schema';

/** What every schema contains, with references followed. */
export interface SchemaGraph {
  /** The schema that a chain of references ends in; the schema itself where the chain leads nowhere. */
  readonly endOf: (this: void, schema: Schema) => Schema;
  /** The ends of the schemas written in it, doubles included. */
  readonly partsOf: (this: void, schema: Schema) => readonly Schema[];
  /** Schemas that contain each other stand together, after all that they contain; those that contain nothing are left out. */
  readonly groups: readonly (readonly Schema[])[];
  readonly groupOf: ReadonlyMap<Schema, readonly Schema[]>;
}

const NONE: readonly Schema[] = [];

export const schemaGraph = memo(({ schemas }: Definition): SchemaGraph => {
  const ends = endsOf(schemas, schemaIndex(schemas));
  const endOf = (schema: Schema): Schema => ends.get(schema) ?? schema;
  const parts = new Map<Schema, readonly Schema[]>();
  for (const schema of schemas)
    if (schema.reference === undefined) {
      const inner = innerSchemas(schema);
      if (inner.length > 0) parts.set(schema, inner.map(endOf));
    }
  const partsOf = (schema: Schema): readonly Schema[] => parts.get(schema) ?? NONE;
  // Most schemas contain nothing, and belong to no group.
  const groups = connectedGroups(parts.keys(), (schema) => partsOf(schema).filter((part) => parts.has(part)));
  return {
    endOf,
    partsOf,
    groups,
    groupOf: new Map(groups.flatMap((group) => group.map((s) => [s, group]))),
  };
});

/** Where the references of those schemas that have one end; each chain is followed once. */
function endsOf(schemas: readonly Schema[], index: SchemaIndex): Map<Schema, Schema> {
  const ends = new Map<Schema, Schema>();
  for (const schema of schemas) {
    if (schema.reference === undefined) continue;
    const passed = new Set<Schema>();
    let at: Schema | undefined = schema;
    while (at?.reference !== undefined && !ends.has(at) && !passed.has(at)) {
      passed.add(at);
      const { target }: Schema['reference'] & object = at.reference;
      at = target && index.get(target);
    }
    const end = at === undefined || passed.has(at) ? undefined : (ends.get(at) ?? at);
    for (const reference of passed) ends.set(reference, end ?? reference);
  }
  return ends;
}
