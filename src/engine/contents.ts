import type { FolderFile } from '../model/connector';
import { NO_CONTENTS, type Contents } from '../model/contents';
import type { Package } from '../model/package';

/** Reads what rules want to know of files that are not JSON; each library is loaded only for a file that needs it. */
export async function readContents(files: readonly FolderFile[]): Promise<Contents> {
  return { ...NO_CONTENTS, packages: await packagesIn(files) };
}

/** In the folder of a connector, and one below. */
const ZIP_NAME = /^(?:[^/]+\/)?[^/]+\.zip$/i;

/** A folder with more zips holds something else. */
const MAX_PACKAGES = 8;

/** The packages among the files of a connector; other zips are none of our business. */
async function packagesIn(files: readonly FolderFile[]): Promise<readonly Package[]> {
  const zips = files.filter(({ kind, name }) => kind === 'file' && ZIP_NAME.test(name));
  if (zips.length === 0) return [];
  const { looksLikePackage, readPackage } = await import('./contents/package');
  const packages: Package[] = [];
  for (const zip of zips.slice(0, MAX_PACKAGES)) packages.push(await readPackage(zip));
  return packages.filter(looksLikePackage);
}

/** The package that was named by itself, whatever is in it. */
export async function readOnlyPackage(file: FolderFile): Promise<Contents> {
  const { readPackage } = await import('./contents/package');
  return { ...NO_CONTENTS, packages: [await readPackage(file)] };
}
