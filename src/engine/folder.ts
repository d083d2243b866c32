import { join } from 'node:path';
import type { FolderFile } from '../model/connector';
import type { FileTree, TreeEntry } from '../model/file-tree';
import { holdsConnector, isSkipped, posixRelative } from './discover';
import { textOf } from './text';

/** Larger files are not read; the largest part of a connector is its package. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Enough for any connector; a repository around one may hold more. */
const MAX_FILES = 2000;
const MAX_DEPTH = 4;

/** What lies in the folder of a connector and below. */
export interface FolderContent {
  /** By name. */
  readonly files: readonly FolderFile[];
  /** Names of the folders that were not entered, relative to the folder of the connector. */
  readonly skippedFolders: readonly string[];
}

/**
 * The files in the folder of a connector and below. Links are listed and never followed; nothing is read before a rule asks
 * for it. Each folder is listed once.
 */
export function folderContent(tree: FileTree, folder: string, workingFolder: string): FolderContent {
  const files: FolderFile[] = [];
  const skippedFolders: string[] = [];
  const walk = (path: string, entries: readonly TreeEntry[], depth: number): void => {
    for (const { name, kind } of entries) {
      if (files.length >= MAX_FILES || skippedFolders.length >= MAX_FILES) return;
      const below = join(path, name);
      if (kind !== 'folder') files.push(fileAt(tree, below, folder, workingFolder, kind));
      else if (isSkipped(name)) skippedFolders.push(posixRelative(folder, below));
      else if (depth < MAX_DEPTH) {
        const entriesBelow = listing(tree, below);
        if (!holdsConnector(below, entriesBelow)) walk(below, entriesBelow, depth + 1);
      }
    }
  };
  walk(folder, listing(tree, folder), 0);
  return { files, skippedFolders };
}

/** A folder that cannot be listed counts as empty: the files that matter are read by name, and reported when they cannot be. */
function listing(tree: FileTree, folder: string): readonly TreeEntry[] {
  try {
    return tree.list(folder);
  } catch {
    return [];
  }
}

/** A file that is read when it is asked for. */
export function fileAt(
  tree: FileTree,
  path: string,
  folder: string,
  workingFolder: string,
  kind: FolderFile['kind'],
): FolderFile {
  const bytes = once(() => (kind === 'file' ? contentOf(tree, path) : undefined));
  const document = once(() => {
    const content = bytes();
    return content === undefined ? undefined : textOf(content);
  });
  return {
    path: posixRelative(workingFolder, path),
    name: posixRelative(folder, path),
    kind,
    size: sizeOf(tree, path),
    bytes,
    document,
  };
}

/** The same function, which computes its result when first called. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

function sizeOf(tree: FileTree, path: string): number {
  try {
    return tree.size(path);
  } catch {
    return 0;
  }
}

function contentOf(tree: FileTree, path: string): Uint8Array | undefined {
  try {
    return tree.size(path) > MAX_BYTES ? undefined : tree.read(path);
  } catch {
    return undefined;
  }
}
