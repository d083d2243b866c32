import { readFileSync, readdirSync, lstatSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { FolderFile } from '../model/connector';
import { holdsConnector, isSkipped, posixRelative } from './discover';
import { compareText } from './findings';
import { textOf } from './text';

/** Larger files are not read; the largest part of a connector is its package. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Enough for any connector; a repository around one may hold more. */
const MAX_FILES = 2000;
const MAX_DEPTH = 4;

/**
 * The files in the folder of a connector and below, by name. Links are listed and never followed; nothing is read before a
 * rule asks for it.
 */
export function folderFiles(folder: string, workingFolder: string): FolderFile[] {
  const files: FolderFile[] = [];
  const walk = (path: string, depth: number): void => {
    const entries = listing(path);
    for (const entry of entries) {
      if (files.length >= MAX_FILES) return;
      const below = join(path, entry.name);
      if (entry.isFile() || entry.isSymbolicLink()) files.push(fileAt(below, folder, workingFolder, entry));
      else if (entry.isDirectory() && depth < MAX_DEPTH && !isSkipped(entry.name) && !isConnector(below))
        walk(below, depth + 1);
    }
  };
  walk(folder, 0);
  return files;
}

function isConnector(folder: string): boolean {
  return holdsConnector(
    folder,
    listing(folder)
      .filter((entry) => entry.isFile())
      .map(({ name }) => name),
  );
}

/** A folder that cannot be listed counts as empty: the files that matter are read by name, and reported when they cannot be. */
function listing(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  } catch {
    return [];
  }
}

/** A file that is read when it is asked for. */
export function fileAt(
  path: string,
  folder: string,
  workingFolder: string,
  entry: Pick<Dirent, 'isFile'>,
): FolderFile {
  const bytes = once(() => (entry.isFile() ? contentOf(path) : undefined));
  const document = once(() => {
    const content = bytes();
    return content === undefined ? undefined : textOf(content);
  });
  return {
    path: posixRelative(workingFolder, path),
    name: posixRelative(folder, path),
    kind: entry.isFile() ? 'file' : 'link',
    size: sizeOf(path),
    bytes,
    document,
  };
}

/** The same function, which computes its result when first called. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

function sizeOf(path: string): number {
  try {
    return lstatSync(path).size;
  } catch {
    return 0;
  }
}

function contentOf(path: string): Uint8Array | undefined {
  try {
    return lstatSync(path).size > MAX_BYTES ? undefined : readFileSync(path);
  } catch {
    return undefined;
  }
}
