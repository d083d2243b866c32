import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../model/usage-error';

/** Writes a report file, piece by piece, and the folders it needs. @throws UsageError when the place does not allow it */
export async function writeReport(
  workingFolder: string,
  file: string,
  pieces: Iterable<string>,
): Promise<void> {
  const path = resolve(workingFolder, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, pieces);
  } catch (error) {
    throw new UsageError(
      `"${file}" cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
