import type { Definition, Schema } from '../model/definition/types';
import { connectedGroups } from '../model/graph';
import { schemaIndex, type SchemaIndex } from './schema';
import { propertyOf, requiredNames } from './schema-properties';

/** What every value of a schema has to contain. */
interface Need {
  readonly schema: Schema;
  /** The required property that asks for it; undefined for what a reference or `allOf` adds. */
  readonly property: Schema | undefined;
}

/**
 * Loops of required properties: since each value requires another one, no finite value exists.
 *
 * Takes linear time. Of loops that are entangled, it gives the shortest one through the first schema in the text.
 *
 * @returns for each loop the properties that lead back to its beginning
 */
export function requiredLoops({ schemas }: Definition): (readonly Schema[])[] {
  // Without a reference, every schema is inside of another one, and none inside of itself.
  if (schemas.every(({ reference }) => reference === undefined)) return [];
  const index = schemaIndex(schemas);
  const needs = new Map<Schema, readonly Need[]>();
  for (const schema of schemas) {
    if (schema.reference === undefined && schema.allOf.length === 0 && !schema.node.members.has('required'))
      continue;
    const list = [...needsOf(schema, index)];
    if (list.length > 0) needs.set(schema, list);
  }
  const groups = connectedGroups(needs.keys(), function* (schema) {
    for (const need of needs.get(schema) ?? []) if (needs.has(need.schema)) yield need.schema;
  });
  const groupOf = new Map(groups.flatMap((group) => group.map((schema) => [schema, group])));
  const done = new Set<readonly Schema[]>();
  return [...needs.keys()].flatMap((schema) => {
    const group = groupOf.get(schema);
    const inside = ({ schema: other }: Need): boolean => groupOf.get(other) === group;
    const first = needs.get(schema)?.find((need) => need.property !== undefined && inside(need));
    if (first === undefined || group === undefined || done.has(group)) return [];
    done.add(group);
    return [wayBack(schema, first, (at) => (needs.get(at) ?? []).filter(inside))];
  });
}

function* needsOf(schema: Schema, index: SchemaIndex): Generator<Need> {
  const { node, reference, type, allOf } = schema;
  if (reference !== undefined) {
    const target = reference.target && index.get(reference.target);
    if (target !== undefined) yield { schema: target, property: undefined };
    return;
  }
  for (const part of allOf) yield { schema: part, property: undefined };
  if (!node.members.has('required') || (type !== undefined && type !== 'object')) return;
  for (const name of requiredNames(schema)) {
    const property = propertyOf(schema, name, index);
    if (property !== undefined) yield { schema: property, property };
  }
}

/** The properties on the shortest way from a schema, beginning with one of its needs, back to it. */
function wayBack(end: Schema, first: Need, next: (schema: Schema) => readonly Need[]): Schema[] {
  const before = new Map<Schema, { readonly need: Need; readonly from: Schema | undefined }>();
  before.set(first.schema, { need: first, from: undefined });
  for (const schema of before.keys())
    for (const need of next(schema))
      if (!before.has(need.schema)) before.set(need.schema, { need, from: schema });
  const way: Schema[] = [];
  for (let at = before.get(end); at !== undefined; at = at.from && before.get(at.from))
    if (at.need.property !== undefined) way.push(at.need.property);
  return way.reverse();
}
