import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { Baseline, BaselineEntry } from '../model/baseline';
import { UsageError } from '../model/usage-error';
import { parseBaseline, printBaseline } from './baseline-file';
import { posixRelative } from './discover';
import { isThere, leavesRepository, readUserFile } from './user-file';

/** Ten times what the published catalogue takes. */
const MOST_BYTES = 64 * 1024 * 1024;

interface Wanted {
  /** Absolute. */
  readonly path: string;
  /** Where the configuration names it, for messages; empty where it does not. */
  readonly source: string;
  readonly renew: boolean;
  readonly workingFolder: string;
}

/**
 * Reads a baseline file. One that is to be written need not be there.
 *
 * @throws UsageError where it cannot be read, with the line where it is not understood
 */
export async function readBaseline({ path, source, renew, workingFolder }: Wanted): Promise<Baseline> {
  const name = posixRelative(workingFolder, path);
  if (renew && !(await isThere(path))) {
    await refuseOutside(path, name, workingFolder);
    return { path, name, entries: [], renew };
  }
  const text = await readUserFile({
    path,
    name,
    what: 'baseline',
    help: 'Write one with: connector-preflight check --baseline FILE --write-baseline',
    workingFolder,
    mostBytes: MOST_BYTES,
  }).catch((error: unknown) => {
    throw error instanceof UsageError ? new UsageError(`${source}${error.message}`, error.help) : error;
  });
  return { path, name, entries: parseBaseline(text, name), renew };
}

/** Writes a baseline file, and the folders it needs. @throws UsageError where the place does not allow it */
export async function writeBaseline(
  { path, name }: Baseline,
  entries: readonly BaselineEntry[],
  workingFolder: string,
): Promise<void> {
  await refuseOutside(path, name, workingFolder);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, printBaseline(entries));
  } catch (error) {
    throw new UsageError(
      `The baseline "${name}" cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** A configuration is that of a pull request, perhaps, and git runs programs that its own files name. */
async function refuseOutside(path: string, name: string, workingFolder: string): Promise<void> {
  if (resolve(path).split(sep).some(isGitFolder))
    throw new UsageError(`The baseline "${name}" is in the folder of git itself.`, 'Name a file beside it.');
  if (await leavesRepository(path, workingFolder))
    throw new UsageError(`The baseline "${name}" is behind a link that leads out of the repository.`);
}

/** Also as file systems without case, and those of Windows, write it. */
function isGitFolder(name: string): boolean {
  return /^\.git[. ]*$|^git~\d+$/i.test(name);
}
