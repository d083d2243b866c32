import { childrenOf, type JsonNode } from '../model/json';

/** The entries of `x-ms-enum-values` that are objects, each with the value it names. */
export function* enumValuesOf(node: JsonNode): Generator<{ entry: JsonNode; value: JsonNode | undefined }> {
  const list = node.members.get('x-ms-enum-values');
  for (const entry of list?.kind === 'array' ? childrenOf(list) : [])
    if (entry.kind === 'object') yield { entry, value: entry.members.get('value') };
}

/** Text by which values are the same or not: `1` and `"1"` are not. */
export function valueKey({ data }: JsonNode): string {
  return JSON.stringify(data);
}
