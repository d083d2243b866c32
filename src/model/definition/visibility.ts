import { textOf, type JsonNode } from '../json';

/** Users do not see it. */
export function isInternal(node: JsonNode): boolean {
  return textOf(node.members.get('x-ms-visibility')) === 'internal';
}
