import type { JsonNode, Place } from '../model/json';

/** Points at the key of a node; at the first character of array items and of the root, which have no key. */
export function keyOf(node: JsonNode): Place {
  if (node.keyStart !== -1) return { node, start: node.keyStart, end: node.keyEnd };
  return {
    node,
    start: node.start,
    end: node.kind === 'object' || node.kind === 'array' ? node.start + 1 : node.end,
  };
}

/** Points at the value of a string, number, boolean or null; at the key of an object or array. */
export function valueOf(node: JsonNode): Place {
  if (node.kind === 'object' || node.kind === 'array') return keyOf(node);
  return { node, start: node.start, end: node.end };
}

/** Points at the member found by following the names; where one is missing, at the key of the object that lacks it. */
export function at(node: JsonNode, ...names: readonly string[]): Place {
  let found = node;
  for (const name of names) {
    const next = found.members.get(name);
    if (next === undefined) return keyOf(found);
    found = next;
  }
  return valueOf(found);
}
