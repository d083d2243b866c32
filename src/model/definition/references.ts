import { nodeAt, textOf, type JsonNode } from '../json';
import type { Reference, ReferenceKind } from './types';

const SECTIONS: Readonly<Record<ReferenceKind, string | undefined>> = {
  schema: 'definitions',
  parameter: 'parameters',
  response: 'responses',
  pathItem: undefined,
};

/** Reads the `$ref` of an object that stands where Swagger 2.0 allows one; undefined when it has none. */
export function readReference(root: JsonNode, node: JsonNode, kind: ReferenceKind): Reference | undefined {
  const value = node.members.get('$ref');
  if (value === undefined) return undefined;
  const text = textOf(value);
  if (text === undefined) return { node, value, kind, text: '', target: undefined, fault: 'not-text' };
  return { node, value, kind, text, ...resolve(root, text, kind) };
}

function resolve(root: JsonNode, text: string, kind: ReferenceKind): Pick<Reference, 'target' | 'fault'> {
  if (!text.startsWith('#')) return { target: undefined, fault: 'external' };
  const pointer = decodeFragment(text.slice(1));
  if (pointer === undefined || !/^(\/([^~]|~[01])*)?$/s.test(pointer))
    return { target: undefined, fault: 'pointer' };
  const section = SECTIONS[kind];
  if (section !== undefined && !pointer.startsWith(`/${section}/`))
    return { target: nodeAt(root, pointer), fault: 'section' };
  const target = nodeAt(root, pointer);
  return target?.kind === 'object' ? { target, fault: undefined } : { target: undefined, fault: 'missing' };
}

/** RFC 6901, section 6: a pointer in a URI fragment is percent-encoded. */
function decodeFragment(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}
