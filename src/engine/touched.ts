import { lstatSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isLeftoverFolder } from '../kit/folder';
import { isWithin } from '../kit/within';
import type { Base } from '../model/base';
import type { TreeEntry } from '../model/file-tree';
import { memo } from '../model/memo';
import type { Settings } from '../model/settings';
import {
  discover,
  foldersToSearch,
  isSearchedAmong,
  isSkipped,
  layoutOf,
  locationOf,
  pathOf,
  type ConnectorLocation,
} from './discover';
import { DISK } from './disk';

/** What a base says of the connectors on the disk. */
export interface Touched {
  /** Absolute folders of connectors in which a file is new, different or gone. */
  readonly folders: ReadonlySet<string>;
  /** Whether a connector, or a package that was named by itself, differs from the base. */
  readonly has: (location: ConnectorLocation) => boolean;
}

/** Finds the connectors around changed files, once for each base; folders without a changed file in or below them are not even listed. */
export const touchedBy = memo(({ root, changes }: Base): Touched => {
  const paths = changes
    .flatMap(({ before, after }) => [before, after])
    .filter((path) => path !== undefined)
    .map((path) => join(root, path));
  const changed = new Set(paths);
  // Of a submodule, and of a repository that git does not know, no file is named.
  const repositories = changes.flatMap(({ after }) => (after === undefined ? [] : [resolve(root, after)]));
  const inside = repositories.filter(isFolder).flatMap((folder) => foldersIn(folder));
  const parents = new Set([...paths.map((path) => dirname(path)), ...inside]);
  const known = new Map<string, string | undefined>();
  const around = (folder: string): string | undefined => {
    if (!known.has(folder)) known.set(folder, undefined);
    else return known.get(folder);
    const isOne = locationOf(folder, listing(folder)) !== undefined;
    // A connector has nothing in folders that no run enters, other than what should not be there.
    const isPart = folder !== root && isWithin(folder, root) && !isSkipped(basename(folder));
    const found = isOne ? folder : isPart ? around(dirname(folder)) : undefined;
    known.set(folder, found);
    return found;
  };
  const beside = [...parents].flatMap((folder) => foldersOfLeftovers(folder, root));
  const folders = new Set([...parents, ...beside].flatMap((folder) => around(folder) ?? []));
  return {
    folders,
    has: (location) =>
      location.package === undefined
        ? // A file that was named directly may have any name, and its folder may look like none of a connector.
          folders.has(location.folder) || parents.has(location.folder)
        : changed.has(pathOf(location)),
  };
});

/** The folders that have one in them which no run enters, and which is not to lie beside a connector, on the way to a folder. */
function foldersOfLeftovers(folder: string, root: string): string[] {
  const found: string[] = [];
  for (let path = folder; path !== root && isWithin(path, root); path = dirname(path)) {
    const [name, above] = [basename(path), dirname(path)];
    if (isSkipped(name) && isLeftoverFolder(name, layoutOf(above))) found.push(above);
  }
  return found;
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** A folder, and all below it that a run enters. */
function foldersIn(folder: string): string[] {
  const names = foldersToSearch(listing(folder));
  return [folder, ...names.flatMap((name) => foldersIn(join(folder, name)))];
}

/** The entries of a folder; one that is gone has none. */
export function listing(folder: string): readonly TreeEntry[] {
  try {
    return DISK.list(folder);
  } catch {
    return [];
  }
}

/**
 * The touched connectors among those that a run was asked for.
 *
 * @throws UsageError for a path that does not exist
 */
export async function touchedLocations(
  { paths, workingFolder }: Pick<Settings, 'paths' | 'workingFolder'>,
  touched: Touched,
): Promise<ConnectorLocation[]> {
  const found = new Map<string, ConnectorLocation>();
  for (const path of paths) {
    const folder = await folderAt(workingFolder, path);
    for (const location of folder === undefined
      ? (await discover([path], workingFolder)).filter(touched.has)
      : touchedIn(folder, touched))
      found.set(pathOf(location), location);
  }
  return [...found.values()];
}

/** The real path of a folder that was asked for; undefined where there is none. */
export async function folderAt(workingFolder: string, path: string): Promise<string | undefined> {
  const absolute = resolve(workingFolder, path);
  const stats = await stat(absolute).catch(() => undefined);
  return stats?.isDirectory() === true ? realpath(absolute) : undefined;
}

function touchedIn(asked: string, { folders }: Touched): ConnectorLocation[] {
  return [...folders].filter(searchOf(asked)).flatMap((folder) => locationOf(folder, listing(folder)) ?? []);
}

/** Tells whether a run that was asked for a folder looks for connectors in another, which may be gone. */
export function searchOf(asked: string): (folder: string) => boolean {
  const known = new Map([[asked, true]]);
  const isSearched = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const above = dirname(folder);
    const found =
      isWithin(folder, asked) && isSearchedAmong(basename(folder), () => listing(above)) && isSearched(above);
    known.set(folder, found);
    return found;
  };
  return isSearched;
}
