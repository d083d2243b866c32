import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../model/usage-error';

/** Writes a report file and the folders it needs. @throws UsageError when the place does not allow it */
export async function writeReport(workingFolder: string, file: string, text: string): Promise<void> {
  const path = resolve(workingFolder, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new UsageError(
      `"${file}" cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
