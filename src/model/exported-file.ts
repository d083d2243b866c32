import type { SourceFile } from './connector';
import { analyseDefinition } from './definition/analyse';
import type { JsonNode } from './json';
import { DOCUMENT_PARTS, type DocumentPart } from './package';
import { parseJson } from './parse';
import { analyseProperties } from './properties';

/**
 * A JSON file of an exported connector. Apart from the definition, each holds one member of apiProperties.json, and is read
 * as if it stood there; places in it are those in the file itself.
 */
export function exportedFile(path: string, part: DocumentPart, text: string): SourceFile {
  const document = parseJson(text);
  const member = DOCUMENT_PARTS[part];
  const root = member && document.root && within('properties', within(member, document.root));
  return {
    path,
    role: member === undefined ? 'definition' : 'properties',
    document,
    exported: true,
    definition: member === undefined ? analyseDefinition(document) : undefined,
    properties: root && analyseProperties({ ...document, root }),
  };
}

/** An object around a node, in the same place. The node does not know of it, so pointers start at the node. */
function within(name: string, node: JsonNode): JsonNode {
  const { start, end, data } = node;
  return {
    kind: 'object',
    data: { [name]: data },
    start,
    end,
    key: undefined,
    keyStart: -1,
    keyEnd: -1,
    parent: undefined,
    members: new Map([[name, node]]),
    items: [],
  };
}

/** Whether a node is one of the text, and not one that {@link exportedFile} put around it. */
export function isWritten(node: JsonNode, { document: { root } }: SourceFile): boolean {
  let top = node;
  while (top.parent !== undefined) top = top.parent;
  return top === root;
}
