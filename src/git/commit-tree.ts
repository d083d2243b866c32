import { posix, relative, sep } from 'node:path';
import type { FileTree, TreeEntry } from '../model/file-tree';
import { UsageError } from '../model/usage-error';
import type { Repository } from './repository';
import { fieldsOf } from './run';

interface Blob {
  readonly id: string;
  /** In bytes. */
  readonly size: number;
}

/** Larger files are never looked into (see engine/folder.ts), and all of one connector fit in memory. */
const LARGEST = 64 * 1024 * 1024;
const LARGEST_SUM = 256 * 1024 * 1024;

/** More folders do not fit into one command line of Windows. */
const MOST_FOLDERS = 40;

/**
 * The files of a commit, as a checkout of it would have them. Submodules are left out. What is loaded is kept as long as
 * the tree, so a tree for each connector takes the least memory.
 *
 * @param commit a full id
 * @param folders absolute, in the work tree; what lies elsewhere in the commit may be left out
 */
export async function commitTree(
  repository: Repository,
  commit: string,
  folders: readonly string[],
): Promise<FileTree> {
  const { root } = repository;
  const place = (path: string): string => placeIn(root, path);
  const { entries, blobs } = await listed(repository, commit, folders.map(place));
  const contents = new Map<string, Buffer>();
  const blobAt = (path: string): Blob => {
    const blob = blobs.get(place(path));
    if (blob === undefined) throw new Error(`The commit ${commit} has no file "${place(path)}"`);
    return blob;
  };
  return {
    list: (folder) => {
      const found = entries.get(place(folder));
      if (found === undefined) throw new Error(`The commit ${commit} has no folder "${place(folder)}"`);
      return found;
    },
    size: (path) => blobAt(path).size,
    read: (path) => {
      const content = contents.get(blobAt(path).id);
      if (content === undefined) throw new Error(`The file "${place(path)}" is too large to be read`);
      return content;
    },
    load: async (paths) => {
      const wanted = paths.map((path) => blobs.get(place(path))).filter((blob) => blob !== undefined);
      for (const [id, content] of await contentsOf(repository, wanted)) contents.set(id, content);
    },
  };
}

/** The path of a file or folder in the repository; empty for its root. */
function placeIn(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

interface Listing {
  /** By the path of the folder. */
  readonly entries: ReadonlyMap<string, TreeEntry[]>;
  /** By the path of the file, links included. */
  readonly blobs: ReadonlyMap<string, Blob>;
}

async function listed({ run }: Repository, commit: string, folders: readonly string[]): Promise<Listing> {
  const few = folders.length <= MOST_FOLDERS && !folders.includes('') ? folders : [];
  const args = ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', ...few];
  const entries = new Map<string, TreeEntry[]>([['', []]]);
  const blobs = new Map<string, Blob>();
  for (const field of fieldsOf((await run(args)).output)) {
    const [, mode = '', type, id = '', size = '', path = ''] =
      /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(field) ?? [];
    if (type !== 'blob') continue;
    // A partial clone does not know the size of what it has not fetched.
    if (!/^\d+$/.test(size)) throw missing(id);
    blobs.set(path, { id, size: Number(size) });
    add(entries, path, mode === '120000' ? 'link' : 'file');
  }
  for (const list of entries.values()) list.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { entries, blobs };
}

/** Puts an entry into its folder, and the folder into the one above where it is new. */
function add(entries: Map<string, TreeEntry[]>, path: string, kind: TreeEntry['kind']): void {
  const above = posix.dirname(path);
  const folder = above === '.' ? '' : above;
  const siblings = entries.get(folder) ?? [];
  siblings.push({ name: posix.basename(path), kind });
  if (entries.has(folder)) return;
  entries.set(folder, siblings);
  add(entries, folder, 'folder');
}

/** The contents of blobs by id, all from one run of git; those that are too large are left out. */
async function contentsOf({ run }: Repository, blobs: readonly Blob[]): Promise<Map<string, Buffer>> {
  let sum = 0;
  const wanted = [...new Map(blobs.map((blob) => [blob.id, blob])).values()].filter(({ size }) => {
    const fits = size <= LARGEST && sum + size <= LARGEST_SUM;
    if (fits) sum += size;
    return fits;
  });
  const contents = new Map<string, Buffer>();
  if (wanted.length === 0) return contents;
  const input = wanted.map(({ id }) => `${id}\n`).join('');
  const { output } = await run(['cat-file', '--batch'], { input, limit: sum + wanted.length * 200 });
  let at = 0;
  for (const { id, size } of wanted) {
    const start = output.indexOf('\n', at) + 1;
    const head = output.toString('latin1', at, start - 1);
    if (head !== `${id} blob ${size}`) throw missing(id);
    contents.set(id, output.subarray(start, start + size));
    at = start + size + 1;
  }
  return contents;
}

function missing(id: string): UsageError {
  return new UsageError(
    `The clone lacks the object ${id}.`,
    'Clone it without --filter, or check out with "filter" left out.',
  );
}
