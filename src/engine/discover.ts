import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { FILE_NAMES, type FileRole, type Layout } from '../model/connector';
import type { FileTree, TreeEntry } from '../model/file-tree';
import type { Publisher } from '../model/finding';
import { ANY_SWAGGER_NAME, DEFINITION_NAME } from '../model/tables/folder';
import { UsageError } from '../model/usage-error';
import { DISK } from './disk';
import { compareText } from './findings';

/** Where a connector lies: absolute folder, and the names of its files in it. */
export interface ConnectorLocation {
  readonly folder: string;
  readonly files: Readonly<Partial<Record<FileRole, string>>>;
  /** The name of the zip, when a package was named by itself. */
  readonly package?: string;
}

const SKIPPED_FOLDERS = new Set(['node_modules', 'bower_components', 'vendor', '__pycache__', 'bin', 'obj']);
const MAX_DEPTH = 20;
const PROPERTIES_NAME = /^apiproperties\.json$/i;

/**
 * Finds the connectors in and below folders, and at files named directly.
 *
 * Symbolic links are not followed, so nothing outside of the given paths is ever found.
 *
 * @param paths files or folders, relative to the working folder or absolute
 * @returns in the order of their folders, each once
 * @throws UsageError for a path that does not exist, or when there is no connector at all
 */
export async function discover(
  paths: readonly string[],
  workingFolder: string,
): Promise<ConnectorLocation[]> {
  const found = new Map<string, ConnectorLocation>();
  for (const path of paths)
    for (const location of await discoverAt(resolve(workingFolder, path), path))
      found.set(keyOf(location), location);
  if (found.size === 0)
    throw new UsageError(
      `No connector found in ${paths.map((path) => `"${path}"`).join(', ')}.`,
      'A connector is a folder with an apiDefinition.swagger.json or an apiProperties.json. Name the folder or the file, or the zip of a package.',
    );
  return [...found.values()].sort((a, b) => compareText(keyOf(a), keyOf(b)));
}

function keyOf({ folder, files, package: zip }: ConnectorLocation): string {
  return `${folder.split(sep).join('/')}/\0${zip ?? files.definition ?? ''}`;
}

async function discoverAt(path: string, asGiven: string): Promise<ConnectorLocation[]> {
  const found = kindAt(path);
  if (found === undefined)
    throw new UsageError(
      `There is no "${asGiven}".`,
      'Name a folder, a definition file or a package zip that exists.',
    );
  const real = realpathSync.native(path);
  if (found === 'file') return [locationOfFile(real)];
  const locations = connectorsIn(DISK, real);
  return locations.length > 0 ? locations : packagesOnly(real);
}

/** What is at a path; undefined where nothing is that can be reached. Synchronous: hundreds of files may be named. */
function kindAt(path: string): 'folder' | 'file' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/** A named folder without a connector may hold the package of one; zips elsewhere are none of our business, and are not opened. */
async function packagesOnly(folder: string): Promise<ConnectorLocation[]> {
  const files = DISK.list(folder).filter(({ kind }) => kind === 'file');
  const zips = files.map(({ name }) => name).filter((name) => /\.zip$/i.test(name));
  if (zips.length === 0) return [];
  const { packagesIn } = await import('./discover-packages');
  return (await packagesIn(folder, zips)).map((name) => ({ folder, files: {}, package: name }));
}

/** The connectors in a folder and below, in a tree of files. @throws Error when a folder cannot be listed */
export function connectorsIn(tree: FileTree, folder: string, depth = 0): ConnectorLocation[] {
  const entries = tree.list(folder);
  const here = locationOf(folder, entries);
  const below = depth >= MAX_DEPTH ? [] : foldersToSearch(entries);
  const nested = below.flatMap((name) => connectorsIn(tree, join(folder, name), depth + 1));
  return here === undefined ? nested : [here, ...nested];
}

/** The names of the folders among the entries of a folder in which connectors are looked for. */
export function foldersToSearch(entries: readonly TreeEntry[]): string[] {
  return foldersAmong(entries).filter((name) => isSearchedAmong(name, () => entries));
}

function foldersAmong(entries: readonly TreeEntry[]): string[] {
  return entries.filter(({ kind }) => kind === 'folder').map(({ name }) => name);
}

/** Whether connectors are looked for in a folder. @param siblings the entries of the folder around it, itself or not */
export function isSearchedAmong(name: string, siblings: () => readonly TreeEntry[]): boolean {
  return !isSkipped(name) && !(name === 'templates' && isCatalogue(foldersAmong(siblings())));
}

/** Folders that are never entered: hidden ones, and those that tools fill. */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || SKIPPED_FOLDERS.has(name);
}

/** Whether a folder with these entries is a connector. */
export function holdsConnector(folder: string, entries: readonly TreeEntry[]): boolean {
  return locationOf(folder, entries) !== undefined;
}

/** The connector whose files are these entries of a folder; undefined where they are none's. */
export function locationOf(folder: string, entries: readonly TreeEntry[]): ConnectorLocation | undefined {
  return locationIn(
    folder,
    entries.filter(({ kind }) => kind === 'file').map(({ name }) => name),
  );
}

/** The root of Microsoft's repository, or of a fork; its templates are no connectors. */
function isCatalogue(folders: readonly string[]): boolean {
  return folders.some((name) => Object.hasOwn(PROGRAMS, name));
}

/** A folder with apiProperties.json is a connector whatever its definition is called. The usual names win over others. */
function locationIn(folder: string, names: readonly string[]): ConnectorLocation | undefined {
  const usual = Object.values(FILE_NAMES).filter((name) => names.includes(name));
  const sorted = [...usual, ...[...names].sort(compareText)];
  const properties = sorted.find((name) => PROPERTIES_NAME.test(name));
  const definition =
    sorted.find((name) => DEFINITION_NAME.test(name) && name.endsWith('json')) ??
    sorted.find((name) => DEFINITION_NAME.test(name)) ??
    (properties === undefined ? undefined : sorted.find((name) => ANY_SWAGGER_NAME.test(name)));
  if (definition === undefined && properties === undefined) return undefined;
  return { folder, files: { ...(definition && { definition }), ...(properties && { properties }) } };
}

function locationOfFile(path: string): ConnectorLocation {
  const folder = dirname(path);
  const name = basename(path);
  if (/\.zip$/i.test(name)) return { folder, files: {}, package: name };
  const siblings = locationOf(folder, DISK.list(folder));
  if (PROPERTIES_NAME.test(name)) return siblings ?? { folder, files: { properties: name } };
  return { folder, files: { ...siblings?.files, definition: name } };
}

const PROGRAMS: Readonly<Record<string, Publisher>> = {
  'certified-connectors': 'verified',
  'independent-publisher-connectors': 'independent',
  'custom-connectors': 'custom',
};

/** The publisher that the folder names of Microsoft's repository tell; undefined elsewhere. */
export function publisherOfPath(folder: string): Publisher | undefined {
  return folder
    .split(/[\\/]/)
    .map((name) => (Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined))
    .findLast((publisher) => publisher !== undefined);
}

/** Whether a folder lies in those of Microsoft's repository. */
export function layoutOf(folder: string): Exclude<Layout, 'package'> {
  return publisherOfPath(folder) === undefined ? 'own' : 'catalogue';
}

/** The path of a connector: its folder, or the package that was named by itself. */
export function pathOf({ folder, package: zip }: ConnectorLocation): string {
  return zip === undefined ? folder : join(folder, zip);
}

/** A POSIX path relative to the working folder; `.` for the working folder itself. */
export function posixRelative(workingFolder: string, path: string): string {
  return relative(workingFolder, path).split(sep).join('/') || '.';
}
