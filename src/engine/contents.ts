import type { FolderFile } from '../model/connector';
import { NO_CONTENTS, type Contents, type PageFile } from '../model/contents';
import type { Package } from '../model/package';

/** Reads what rules want to know of files that are not JSON; each library is loaded only for a file that needs it. */
export async function readContents(files: readonly FolderFile[]): Promise<Contents> {
  const [readme, intro, packages] = await Promise.all([
    page(files, /^readme\.md$/i),
    page(files, /^intro\.md$/i),
    packagesIn(files),
  ]);
  return { ...NO_CONTENTS, readme, intro, packages };
}

async function page(files: readonly FolderFile[], name: RegExp): Promise<PageFile | undefined> {
  const file = files.find((candidate) => name.test(candidate.name));
  const document = file?.document();
  if (file === undefined || document === undefined) return undefined;
  const { readMarkdown } = await import('./contents/markdown');
  const read = readMarkdown(document);
  return read && { ...read, path: file.path, name: file.name, document };
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
