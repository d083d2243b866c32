import type { Definition } from '../model/definition/types';
import { textOf, type JsonNode } from '../model/json';

export interface Scheme {
  readonly node: JsonNode;
  readonly text: string;
}

export interface SchemeList {
  readonly node: JsonNode;
  readonly schemes: readonly Scheme[];
}

/** The list under `schemes` of the document, and those of its operations. */
export function schemeLists({ root, operations }: Definition): SchemeList[] {
  return [root, ...operations.map(({ node }) => node)].flatMap((holder) => {
    const node = holder.members.get('schemes');
    return node?.kind === 'array' ? [{ node, schemes: node.items.flatMap(readScheme) }] : [];
  });
}

function readScheme(node: JsonNode): Scheme[] {
  const text = textOf(node);
  return text === undefined ? [] : [{ node, text }];
}
