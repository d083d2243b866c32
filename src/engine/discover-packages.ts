import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderFile } from '../model/connector';
import { looksLikePackage, readPackage } from './contents/package';
import { MAX_ENTRY_BYTES } from './contents/unzip';

/** A folder with more zips holds something else. */
const MAX_PACKAGES = 8;

/** The zips directly in a folder that are, or may have been meant to be, packages. */
export async function packagesIn(folder: string, names: readonly string[]): Promise<string[]> {
  const packages: string[] = [];
  for (const name of names.filter((candidate) => /\.zip$/i.test(candidate)).slice(0, MAX_PACKAGES))
    if (looksLikePackage(await readPackage(fileAt(join(folder, name), name)))) packages.push(name);
  return packages;
}

function fileAt(path: string, name: string): FolderFile {
  const { size } = statSync(path);
  return {
    path: name,
    name,
    kind: 'file',
    size,
    bytes: () => (size > MAX_ENTRY_BYTES ? undefined : readFileSync(path)),
    document: () => undefined,
  };
}
