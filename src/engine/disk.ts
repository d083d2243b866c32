import { lstatSync, readFileSync, readdirSync, type Dirent } from 'node:fs';
import type { FileTree, TreeEntry } from '../model/file-tree';
import { compareText } from './findings';

/** The files as they lie on the disk. */
export const DISK: FileTree = {
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true })
      .flatMap(entryOf)
      .sort((a, b) => compareText(a.name, b.name)),
  size: (path) => lstatSync(path).size,
  read: (path) => readFileSync(path),
  load: () => Promise.resolve(),
};

function entryOf(entry: Dirent): TreeEntry[] {
  const { name } = entry;
  if (entry.isFile()) return [{ name, kind: 'file' }];
  if (entry.isDirectory()) return [{ name, kind: 'folder' }];
  return entry.isSymbolicLink() ? [{ name, kind: 'link' }] : [];
}
