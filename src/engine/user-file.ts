import { isUtf8 } from 'node:buffer';
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { isWithin } from '../kit/within';
import { UsageError } from '../model/usage-error';

/** A file that a user writes for this program. */
export interface UserFile {
  /** Absolute. */
  readonly path: string;
  /** As messages call it. */
  readonly name: string;
  /** What it is: "configuration". */
  readonly what: string;
  /** What to do where it cannot be read. */
  readonly help: string;
  /** Absolute; a file below it is not read through a link that leads out of it. */
  readonly workingFolder: string;
  readonly mostBytes: number;
}

/**
 * The text of such a file, without byte order mark.
 *
 * @throws UsageError where there is none, it is no file, too large or not UTF-8, or a link leads out of the repository: a pull
 * request may turn it into one
 */
export async function readUserFile(file: UserFile): Promise<string> {
  const refuse = (reason: string): never => {
    throw new UsageError(`The ${file.what} "${file.name}" cannot be read: ${reason}.`, file.help);
  };
  const found = await stat(file.path).catch(() => undefined);
  if (found === undefined) return refuse('there is no such file');
  if (found.isDirectory()) return refuse('it is a folder');
  if (!found.isFile()) return refuse('it is no file');
  if (found.size > file.mostBytes)
    return refuse(`it has ${found.size} bytes, more than the ${file.mostBytes} that are read`);
  if (await leavesRepository(file.path, file.workingFolder))
    return refuse('it is a link that leads out of the repository');
  const bytes = await readFile(file.path).catch((error: unknown) =>
    refuse(error instanceof Error ? error.message : String(error)),
  );
  if (!isUtf8(bytes)) return refuse('it is not UTF-8');
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/**
 * Whether links lead from a path in a repository, or below the working folder, to somewhere outside of it.
 *
 * @param path absolute; where nothing is there yet, the nearest folder above it counts
 */
export async function leavesRepository(path: string, workingFolder: string): Promise<boolean> {
  const root =
    (await repositoryOf(dirname(path))) ?? (isWithin(path, workingFolder) ? workingFolder : undefined);
  return root !== undefined && !isWithin(await nearestReal(path), await realpath(root));
}

/** The root of the repository around a folder: the nearest folder with a `.git`; undefined where there is none. */
export async function repositoryOf(folder: string): Promise<string | undefined> {
  if (await isThere(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder));
}

/** Whether there is anything of this name, be it a link that leads nowhere. */
export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function nearestReal(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined || dirname(path) === path) return real ?? path;
  // A link that leads nowhere would be followed by whoever writes to it.
  return (await isThere(path)) ? sep : nearestReal(dirname(path));
}
