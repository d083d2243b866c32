import { dirname, join } from 'node:path';
import { isThere } from './user-file';

export const CONFIGURATION_NAMES = ['.connector-preflight.yaml', '.connector-preflight.yml'] as const;

/**
 * The nearest configuration, from a folder up to the root of its repository.
 *
 * @param workingFolder absolute
 * @returns its absolute path; undefined when there is none
 */
export async function findConfiguration(workingFolder: string): Promise<string | undefined> {
  for (let folder = workingFolder; ; folder = dirname(folder)) {
    for (const name of CONFIGURATION_NAMES) if (await isThere(join(folder, name))) return join(folder, name);
    if (dirname(folder) === folder || (await isThere(join(folder, '.git')))) return undefined;
  }
}
