import type { FolderFile, SourceFile } from '../../model/connector';
import { exportedFile } from '../../model/exported-file';
import {
  DOCUMENT_PARTS,
  PART_KINDS,
  type Archive,
  type DocumentPart,
  type ExportedConnector,
  type ExportedPart,
  type Solution,
  type XmlFile,
} from '../../model/package';
import { elementNamed, elementsNamed, holdsAnything, type XmlNode } from '../../model/xml';
import { readXml } from './xml';

/** Reads what a solution says of itself, and the files of its connectors. */
export function readSolution(archive: Archive): Solution {
  const customizations = xmlFile(archive, 'customizations.xml');
  const root = customizations?.document.root;
  const first = (name: string): XmlNode | undefined => {
    const node = elementNamed(root, name);
    return node !== undefined && holdsAnything(node) ? node : undefined;
  };
  return {
    archive,
    manifest: xmlFile(archive, 'solution.xml'),
    customizations,
    connectors: [...elementsNamed(root, 'Connector')]
      .filter(holdsAnything)
      .map((node) => readConnector(node, archive)),
    workflows: first('Workflows'),
    plugin: first('aicopilot_aiplugin'),
  };
}

function xmlFile(archive: Archive, name: string): XmlFile | undefined {
  const file = archive.files.find((candidate) => candidate.name.toLowerCase() === name);
  const document = file?.document();
  return file && document && { path: file.path, document: readXml(document) };
}

function readConnector(node: XmlNode, archive: Archive): ExportedConnector {
  const parts = PART_KINDS.flatMap((kind): ExportedPart[] => {
    const element = node.children.find(({ name }) => name === kind);
    if (element === undefined || element.text === '') return [];
    const name = element.text.replace(/^\/+/, '');
    return [{ kind, node: element, name, file: fileNamed(archive, name) }];
  });
  const documents: Partial<Record<DocumentPart, SourceFile>> = {};
  for (const { kind, file } of parts) {
    const text = file?.document()?.text;
    if (isDocumentPart(kind) && file && text !== undefined && text.trim() !== '')
      documents[kind] = exportedFile(file.path, kind, text);
  }
  return { node, parts, documents };
}

function isDocumentPart(kind: string): kind is DocumentPart {
  return Object.hasOwn(DOCUMENT_PARTS, kind);
}

/** Names in a package are found in any case, on Windows. */
function fileNamed({ files }: Archive, name: string): FolderFile | undefined {
  const wanted = name.toLowerCase();
  return files.find((file) => file.name.toLowerCase() === wanted);
}
