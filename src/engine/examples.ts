import {
  FILE_NAMES,
  type Connector,
  type FileRole,
  type FolderFile,
  type SourceFile,
} from '../model/connector';
import { PUBLISHERS, type Finding } from '../model/finding';
import type { ConnectorExample, FileContent, FileExample, Rule } from '../model/rule';
import { sourceFile } from '../model/source-file';
import { createChecker } from './check';
import { readContents } from './contents';
import { textOf } from './text';
import { bytesOf, isZip } from './zip';

/** The text of an example file: as given, or printed the way Microsoft's guidelines ask for. */
export function exampleText(example: FileExample): string {
  return typeof example === 'string' ? example : `${JSON.stringify(example, null, 2)}\n`;
}

/** A file of an example, to be shown; the only file of a rule on one file has no name. */
export interface ShownFile {
  readonly name: string | undefined;
  readonly text: string;
}

/** The files of an example as text; of one that is no text, its size. */
export function shownFiles(rule: Rule, input: FileExample | ConnectorExample): ShownFile[] {
  if (rule.scope === 'document') return [{ name: undefined, text: exampleText(input as FileExample) }];
  const { files = {} } = input as ConnectorExample;
  return folderOf(input as ConnectorExample).map(({ name, size, document }) => ({
    name,
    text: zipText(files[name]) ?? document()?.text ?? `(${size} bytes)`,
  }));
}

/** The files in a zip, each with its text below; undefined when the file is no zip. */
function zipText(content: FileContent | undefined, indent = ''): string | undefined {
  if (!isZip(content)) return undefined;
  return Object.entries(content.zip)
    .map(([name, inner]) => {
      const text =
        typeof inner === 'string'
          ? inner.trimEnd().replace(/^/gm, `${indent}  `)
          : zipText(inner, `${indent}  `);
      return `${indent}${name}\n${text === undefined || text.trim() === '' ? '' : `${text.trimEnd()}\n`}`;
    })
    .join('');
}

/** Runs a single rule on one of its examples. */
export async function checkExample(rule: Rule, input: FileExample | ConnectorExample): Promise<Finding[]> {
  const publisher = rule.publishers[0] ?? PUBLISHERS[0];
  const files = exampleFiles(rule, input);
  const connectorExample = rule.scope === 'connector' ? (input as ConnectorExample) : {};
  const folder = folderOf(connectorExample);
  const connector: Connector = {
    path: '.',
    publisher,
    layout: connectorExample.layout ?? 'own',
    files: folder,
    contents: await readContents(folder),
    definitionFile: files.definition,
    propertiesFile: files.properties,
    unreadable: connectorExample.unreadable ?? [],
  };
  return createChecker([rule])(connector);
}

function folderOf({ definition, properties, fileNames = {}, files = {} }: ConnectorExample): FolderFile[] {
  const json = (role: FileRole, example: FileExample | undefined): FolderFile[] =>
    example === undefined ? [] : [exampleFile(fileNames[role] ?? FILE_NAMES[role], exampleText(example))];
  return [
    ...json('definition', definition),
    ...json('properties', properties),
    ...Object.entries(files).map(([name, content]) => exampleFile(name, content)),
  ];
}

function exampleFile(name: string, content: FileContent): FolderFile {
  const bytes = bytesOf(content);
  return {
    path: name,
    name,
    kind: 'file',
    size: bytes.length,
    bytes: () => bytes,
    document: () => textOf(bytes),
  };
}

function exampleFiles(
  rule: Rule,
  input: FileExample | ConnectorExample,
): Partial<Record<FileRole, SourceFile>> {
  const file = (role: FileRole, example: FileExample, name = FILE_NAMES[role]): SourceFile =>
    sourceFile(name, role, exampleText(example));
  if (rule.scope === 'document') {
    const role = rule.roles[0] ?? 'definition';
    return { [role]: file(role, input as FileExample) };
  }
  const { definition, properties, fileNames = {} } = input as ConnectorExample;
  return {
    ...(definition !== undefined && { definition: file('definition', definition, fileNames.definition) }),
    ...(properties !== undefined && { properties: file('properties', properties, fileNames.properties) }),
  };
}
