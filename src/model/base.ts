import type { FileTree } from './file-tree';

/** A file that is not the same in two versions. Paths are POSIX, relative to the root of the repository. */
export interface FileChange {
  /** Where the old version has it; undefined for a new file. */
  readonly before: string | undefined;
  /** Where the new version has it; undefined for one that is gone. */
  readonly after: string | undefined;
}

/** Lines that are new or different, 1-based, both included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** The commit that the files on the disk are compared with. It can be handed from thread to thread. */
export interface Base {
  /** The full id of the commit. */
  readonly commit: string;
  /** What it was found by, such as `origin/main`. */
  readonly name: string;
  /** The absolute path of the work tree. */
  readonly root: string;
  /** The files that differ between it and the disk, what is not committed included. */
  readonly changes: readonly FileChange[];
  /** Only connectors that were touched since are to be checked. */
  readonly changedOnly: boolean;
}

/**
 * Gives the files of a base.
 *
 * @param folders absolute, in the work tree; files elsewhere may be left out
 */
export type OpenBase = (base: Base, folders: readonly string[]) => Promise<FileTree>;
