import type { JsonNode } from '../json';
import { memo } from '../memo';
import type { Schema } from './types';

/** The schemas that references lead to, by the object they are written as. */
export type SchemaIndex = ReadonlyMap<JsonNode, Schema>;

export const schemaIndex = memo((schemas: readonly Schema[]): SchemaIndex => {
  const targets = new Set<JsonNode>();
  for (const { reference } of schemas) if (reference?.target !== undefined) targets.add(reference.target);
  const index = new Map<JsonNode, Schema>();
  for (const schema of schemas) if (targets.has(schema.node)) index.set(schema.node, schema);
  return index;
});

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
