import { childrenOf, textOf, type JsonNode } from '../model/json';

/** Every text value at and below a node, in no particular order. */
export function* stringsOf(root: JsonNode): Generator<{ readonly node: JsonNode; readonly text: string }> {
  const rest = [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    const text = textOf(node);
    if (text !== undefined) yield { node, text };
    else for (const child of childrenOf(node)) rest.push(child);
  }
}
