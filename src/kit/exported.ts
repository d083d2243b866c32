import type { Connector, SourceFile } from '../model/connector';
import { textOf, type JsonNode } from '../model/json';
import { DOCUMENT_PARTS, type DocumentPart } from '../model/package';
import { exportedConnectors } from './package';

/** A file in a package, and where the same stands in the folder of the connector. */
export interface Copy {
  readonly file: SourceFile;
  readonly root: JsonNode;
  /** The part of the connector that it holds. */
  readonly part: DocumentPart;
  readonly source: { readonly path: string; readonly node: JsonNode } | undefined;
}

/** The JSON files that were exported into packages, as far as they can be read. */
export function copiesIn(connector: Connector): Copy[] {
  return exportedConnectors(connector).flatMap(({ exported: { documents } }) =>
    Object.entries(documents).flatMap(([name, file]): Copy[] => {
      const part = name as DocumentPart;
      const root = file.document.syntaxProblems.length === 0 ? file.document.root : undefined;
      return root === undefined ? [] : [{ file, root, part, source: sourceOf(connector, part) }];
    }),
  );
}

function sourceOf({ definitionFile, propertiesFile, layout }: Connector, part: DocumentPart): Copy['source'] {
  if (layout === 'package') return undefined;
  const member = DOCUMENT_PARTS[part];
  const file = member === undefined ? definitionFile : propertiesFile;
  const node = member === undefined ? file?.document.root : file?.properties?.body?.members.get(member);
  if (file === undefined || node === undefined || file.document.syntaxProblems.length > 0) return undefined;
  return { path: file.path, node };
}

/** The same values, in whatever order the members of objects are. */
export function isSame(a: JsonNode, b: JsonNode): boolean {
  if (a.kind !== b.kind || a.members.size !== b.members.size || a.items.length !== b.items.length)
    return false;
  if (a.kind === 'array') return a.items.every((item, index) => isSameAs(item, b.items[index]));
  if (a.kind === 'object') return [...a.members].every(([name, node]) => isSameAs(node, b.members.get(name)));
  return a.data === b.data;
}

function isSameAs(a: JsonNode, b: JsonNode | undefined): boolean {
  return b !== undefined && isSame(a, b);
}

/** A part of an exported file that is not as in another, and how a message names it. */
export interface Difference {
  readonly name: string;
  /** Undefined when only the other has it. */
  readonly node: JsonNode | undefined;
}

/** The operations of a definition, or the members of anything else, that differ; in the order of the exported file. */
export function differences(copy: JsonNode, source: JsonNode): Difference[] {
  const exported = named(copy);
  const wanted = named(source);
  const changed = [...exported].flatMap(([name, node]) => {
    const other = wanted.get(name);
    return other !== undefined && isSame(node, other) ? [] : [{ name, node }];
  });
  const missing = [...wanted.keys()].filter((name) => !exported.has(name));
  return [...changed, ...missing.map((name) => ({ name, node: undefined }))];
}

function named(root: JsonNode): Map<string, JsonNode> {
  const parts = new Map<string, JsonNode>();
  for (const [index, item] of root.items.entries())
    parts.set(
      textOf(item.members.get('title')) ?? textOf(item.members.get('templateId')) ?? String(index),
      item,
    );
  for (const [name, node] of root.members)
    if (name !== 'paths') parts.set(name, node);
    else
      for (const [path, item] of node.members)
        for (const [method, operation] of item.members)
          parts.set(textOf(operation.members.get('operationId')) ?? `${method} ${path}`, operation);
  return parts;
}
