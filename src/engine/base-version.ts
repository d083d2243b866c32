import { basename, dirname, join, relative } from 'node:path';
import type { Base, OpenBase } from '../model/base';
import type { FileTree } from '../model/file-tree';
import { memo } from '../model/memo';
import { locationOf, pathOf, type ConnectorLocation } from './discover';

/** A connector as a base has it. */
export interface BaseVersion {
  /** Where it would lie today: in today's folder, so that its findings have the same paths and fingerprints. */
  readonly location: ConnectorLocation;
  readonly tree: FileTree;
}

/**
 * The version of a connector that a base has, also where it lay in another folder, which git's renames tell.
 *
 * @returns undefined when the base lacks it
 */
export async function baseVersion(
  base: Base,
  openBase: OpenBase,
  location: ConnectorLocation,
): Promise<BaseVersion | undefined> {
  const { folder } = location;
  const former = formerFolder(base, location);
  const tree = await openBase(base, former === undefined ? [folder] : [folder, former]);
  const own = versionIn(tree, location);
  if (own !== undefined || former === undefined) return own;
  return versionIn(movedTree(tree, former, folder), location);
}

/** The version of a connector that a tree has in the same folder. */
export function versionIn(tree: FileTree, location: ConnectorLocation): BaseVersion | undefined {
  const { folder } = location;
  const names = filesIn(tree, folder);
  if (location.package !== undefined)
    return names.includes(location.package) ? { location, tree } : undefined;
  const there = locationOf(
    folder,
    names.map((name) => ({ name, kind: 'file' })),
  );
  // A definition that was named directly may have any name.
  const { definition } = location.files;
  if (definition === undefined || !names.includes(definition)) return there && { location: there, tree };
  return { location: { folder, files: { ...there?.files, definition } }, tree };
}

function filesIn(tree: FileTree, folder: string): string[] {
  try {
    return tree
      .list(folder)
      .filter(({ kind }) => kind === 'file')
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

/** The folder from which the definition was moved here, or else the properties or the package. */
function formerFolder(base: Base, location: ConnectorLocation): string | undefined {
  const { folder, files } = location;
  const names = [files.definition, files.properties, location.package && basename(pathOf(location))];
  for (const name of names) {
    const before = name === undefined ? undefined : formerPaths(base).get(join(folder, name));
    if (before !== undefined && dirname(before) !== folder) return dirname(before);
  }
  return undefined;
}

/** Where files that were there before were, by where they are now. */
const formerPaths = memo(({ root, changes }: Base): ReadonlyMap<string, string> => {
  const former = new Map<string, string>();
  for (const { before, after } of changes)
    if (before !== undefined && after !== undefined) former.set(join(root, after), join(root, before));
  return former;
});

/** A tree that shows what it has in one folder in another. */
function movedTree(tree: FileTree, from: string, to: string): FileTree {
  const place = (path: string): string => join(from, relative(to, path));
  return {
    list: (folder) => tree.list(place(folder)),
    size: (path) => tree.size(place(path)),
    read: (path) => tree.read(place(path)),
    load: (paths) => tree.load(paths.map(place)),
  };
}
