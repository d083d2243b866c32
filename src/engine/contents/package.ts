import type { FolderFile } from '../../model/connector';
import type { Archive, Package, PackageKind } from '../../model/package';
import { MAX_FILE_BYTES } from '../limits';
import { textOf } from '../text';
import { readSolution } from './solution';
import { MAX_PACKAGE_BYTES, unzip, type Budget, type UnzippedEntry } from './unzip';

/** The package, the zip of assets in it, the solutions in that. */
const MAX_DEPTH = 3;

/** A package has four. */
const MAX_ARCHIVES = 20;

interface Reading extends Budget {
  archives: number;
}

/** Reads the zip of a package, and those in it. Never throws. */
export async function readPackage(file: FolderFile): Promise<Package> {
  const reading: Reading = { left: MAX_PACKAGE_BYTES, archives: 0 };
  const archive = await readArchive(file, reading, 1);
  const kind = kindOf(archive);
  const deployment =
    kind === 'submission'
      ? archive.archives.find((inner) => !isSolution(inner))
      : only(kind === 'deployment', archive);
  const solutions = kind === 'solution' ? [archive] : (deployment ?? archive).archives;
  return { archive, kind, deployment, solutions: solutions.map(readSolution) };
}

function only<T>(condition: boolean, value: T): T | undefined {
  return condition ? value : undefined;
}

/** Whether a zip is, or may have been meant to be, a package: a broken one at least has the right name and place. */
export function looksLikePackage({ archive, kind }: Package): boolean {
  const { files, faults, refused } = archive;
  if (files.length === 0) return faults.length > 0 || refused.length > 0;
  return kind === 'solution' || files.some(({ name }) => isZip(name));
}

/** Microsoft goes by the place alone. Somebody who names the zip of assets, or a solution, wants to hear more than that. */
function kindOf(archive: Archive): PackageKind {
  if (isSolution(archive)) return 'solution';
  const introduced = archive.files.some(({ name }) => /^[^/]+\.md$/i.test(name));
  return !introduced && archive.archives.some(isSolution) ? 'deployment' : 'submission';
}

function isSolution({ files }: Archive): boolean {
  return files.some(({ name }) => /^(?:solution|customizations)\.xml$/i.test(name));
}

async function readArchive(file: FolderFile, reading: Reading, depth: number): Promise<Archive> {
  reading.archives += 1;
  const bytes = file.bytes();
  const { entries, ...found } =
    bytes === undefined
      ? {
          entries: [],
          folders: [],
          faults: [`its ${file.size} bytes are too many or cannot be read`],
          refused: [],
          backslashes: [],
        }
      : await unzip(bytes, (name) => isWanted(name, depth), reading);
  const files = entries.map((entry) => fileOf(entry, file.path));
  const archives: Archive[] = [];
  if (depth < MAX_DEPTH)
    for (const inner of files)
      if (isZip(inner.name) && inner.bytes() !== undefined && reading.archives < MAX_ARCHIVES)
        archives.push(await readArchive(inner, reading, depth + 1));
  return { path: file.path, name: file.name, files, archives, ...found };
}

export function isZip(name: string): boolean {
  return /\.zip$/i.test(name);
}

/** What rules read: zips, what stands at the root, and what a connector and its flows consist of. */
function isWanted(name: string, depth: number): boolean {
  if (isZip(name)) return depth < MAX_DEPTH;
  return /^[^/]+\.(?:xml|md)$/i.test(name) || /^(?:Connector|Workflows)\/[^/]+$/i.test(name);
}

function fileOf({ name, size, bytes }: UnzippedEntry, archive: string): FolderFile {
  const isText = bytes !== undefined && size <= MAX_FILE_BYTES && !isZip(name);
  let document: ReturnType<FolderFile['document']>;
  return {
    path: `${archive}/${name}`,
    name,
    kind: 'file',
    size,
    bytes: () => bytes,
    document: () => (document ??= isText ? textOf(bytes) : undefined),
  };
}
