/** What is listed in a folder: a link is never followed; anything that is neither of these is left out. */
export interface TreeEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
}

/**
 * Where the files of connectors come from: the disk, or a commit. Paths are absolute; those of a commit are where its
 * checkout has them.
 */
export interface FileTree {
  /** The entries of a folder, by name. @throws Error when it cannot be listed */
  readonly list: (folder: string) => readonly TreeEntry[];
  /** In bytes. @throws Error when there is no such file */
  readonly size: (path: string) => number;
  /** @throws Error when the file cannot be read */
  readonly read: (path: string) => Buffer;
  /** Gets files ready to be read, where that takes waiting. */
  readonly load: (paths: readonly string[]) => Promise<void>;
}
