import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import type { Connector, FileRole, SourceFile, UnreadableFile } from '../model/connector';
import type { FileTree } from '../model/file-tree';
import type { Publisher } from '../model/finding';
import { textOf } from '../model/json';
import { sourceFile } from '../model/source-file';
import { INDEPENDENT_BRAND_COLOR } from '../model/tables/properties';
import { readContents, readOnlyPackage } from './contents';
import { layoutOf, posixRelative, publisherOfPath, type ConnectorLocation } from './discover';
import { DISK } from './disk';
import { fileAt, folderContent } from './folder';
import { MAX_FILE_BYTES } from './limits';

/**
 * Reads a connector's files, each once. Never throws: what
 * cannot be read is noted.
 *
 * @param tree where the files come from: the disk, unless it is a commit
 */
export async function readConnector(
  location: ConnectorLocation,
  workingFolder: string,
  publisher: Publisher | 'auto',
  tree: FileTree = DISK,
): Promise<Connector> {
  if (location.package !== undefined)
    return readPackageAt(tree, location, location.package, workingFolder, publisher);
  const { files, skippedFolders } = folderContent(tree, location.folder, workingFolder);
  await tree.load([
    ...Object.values(location.files).map((name) => join(location.folder, name)),
    ...files.map(({ name }) => join(location.folder, name)),
  ]);
  const unreadable: UnreadableFile[] = [];
  const read = (role: FileRole): SourceFile | undefined => {
    const name = location.files[role];
    if (name === undefined) return undefined;
    const path = posixRelative(workingFolder, join(location.folder, name));
    const { text, fault } = readText(tree, join(location.folder, name));
    if (fault !== undefined) unreadable.push({ path, reason: fault });
    return text === undefined ? undefined : sourceFile(path, role, text);
  };
  const definitionFile = read('definition');
  const propertiesFile = read('properties');
  const program = publisher === 'auto' ? publisherOf(location, brandColorIn(propertiesFile)) : publisher;
  const layout = layoutOf(location.folder);
  return {
    path: posixRelative(workingFolder, location.folder),
    publisher: program,
    layout,
    definitionFile,
    propertiesFile,
    files,
    skippedFolders,
    contents: await readContents(files, {
      publisher: program,
      layout,
      definition: definitionFile?.definition,
    }),
    unreadable,
  };
}

/** A package by itself: its connector is the one that was exported into it. */
async function readPackageAt(
  tree: FileTree,
  location: ConnectorLocation,
  name: string,
  workingFolder: string,
  publisher: Publisher | 'auto',
): Promise<Connector> {
  const path = join(location.folder, name);
  await tree.load([path]);
  const file = fileAt(tree, path, location.folder, workingFolder, 'file');
  const contents = await readOnlyPackage(file);
  const exported = contents.packages
    .flatMap(({ solutions }) => solutions)
    .flatMap(({ connectors }) => connectors)
    .find(({ documents }) => documents.openapidefinition !== undefined);
  const color = exported?.node.children.find((child) => child.name === 'iconbrandcolor')?.text;
  return {
    path: file.path,
    publisher: publisher === 'auto' ? publisherOf(location, color) : publisher,
    layout: 'package',
    definitionFile: exported?.documents.openapidefinition,
    propertiesFile: undefined,
    files: [],
    skippedFolders: [],
    contents,
    unreadable: [],
  };
}

interface ReadText {
  /** Undefined when there is nothing to check. */
  readonly text?: string;
  /** Why there is nothing, or what is wrong with it. */
  readonly fault?: string;
}

function readText(tree: FileTree, path: string): ReadText {
  try {
    const size = tree.size(path);
    if (size > MAX_FILE_BYTES)
      return { fault: `it has ${size} bytes, more than the ${MAX_FILE_BYTES} that are read` };
    const bytes = tree.read(path);
    if (isUtf16(bytes)) return { fault: 'it is UTF-16; save it as UTF-8' };
    const text = bytes.toString('utf8');
    return isUtf8(bytes) ? { text } : { text, fault: 'it is not UTF-8; save it as UTF-8' };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** By the folders of Microsoft's repository, then by the brand color; a verified publisher otherwise. */
function publisherOf({ folder }: ConnectorLocation, color: string | undefined): Publisher {
  const byColor = color?.toLowerCase() === INDEPENDENT_BRAND_COLOR ? 'independent' : 'verified';
  return publisherOfPath(folder) ?? byColor;
}

function brandColorIn(file: SourceFile | undefined): string | undefined {
  return textOf(file?.properties?.body?.members.get('iconBrandColor'));
}
