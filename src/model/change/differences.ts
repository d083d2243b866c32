import type { JsonNode } from '../json';

/** A place where two documents differ; one side is undefined where something was added or deleted. */
export interface Difference {
  readonly before: JsonNode | undefined;
  readonly after: JsonNode | undefined;
  /** What is around it in the new document. */
  readonly around: JsonNode;
}

/** Where two documents differ, whatever the order of members and the layout; as deep as possible, in linear time. */
export function* differences(before: JsonNode, after: JsonNode): Generator<Difference> {
  const rest: { readonly was: JsonNode; readonly is: JsonNode }[] = [{ was: before, is: after }];
  for (let pair = rest.pop(); pair !== undefined; pair = rest.pop()) {
    const { was, is } = pair;
    if (was.kind !== is.kind) {
      yield { before: was, after: is, around: is };
      continue;
    }
    if (was.kind !== 'object' && was.kind !== 'array') {
      if (was.data !== is.data) yield { before: was, after: is, around: is };
      continue;
    }
    const inside: (typeof rest)[number][] = [];
    for (const [key, child] of childrenOf(was)) {
      const other = typeof key === 'string' ? is.members.get(key) : is.items[key];
      if (other === undefined) yield { before: child, after: undefined, around: is };
      else inside.push({ was: child, is: other });
    }
    for (const [key, child] of childrenOf(is))
      if ((typeof key === 'string' ? was.members.get(key) : was.items[key]) === undefined)
        yield { before: undefined, after: child, around: is };
    for (const one of inside.reverse()) rest.push(one);
  }
}

function childrenOf({ kind, members, items }: JsonNode): Iterable<readonly [string | number, JsonNode]> {
  return kind === 'array' ? items.entries() : members;
}
