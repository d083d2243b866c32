import type { JsonNode } from '../json';
import { memo } from '../memo';
import type { Definition } from './types';

/**
 * How many operations use the shared schema, parameter or response that a node belongs to; undefined for what lies outside
 * of `/definitions`, `/parameters` and `/responses`.
 */
export function operationsSharing(definition: Definition, node: JsonNode | undefined): number | undefined {
  const known = usesOf(definition);
  for (let at = node; at !== undefined; at = at.parent)
    if (at.parent?.parent?.parent === undefined) return known.get(at);
  return undefined;
}

/** The operations of each shared element, by the object that defines it. */
const usesOf = memo(({ schemas, parameters, responses }: Definition): ReadonlyMap<JsonNode, number> => {
  const counts = new Map<JsonNode, number>();
  for (const { node, role, relation, usage } of schemas)
    if (role === 'definition' && relation === 'root') counts.set(node, usage.operations.size);
  for (const { node, shared, usedBy } of [...parameters, ...responses])
    if (shared !== undefined) counts.set(node, usedBy.length);
  return counts;
});
