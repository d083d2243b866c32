import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { connectorsIn, discover, locationOf, type ConnectorLocation } from '../engine/discover';
import { DISK } from '../engine/disk';
import type { Version } from '../engine/versions';
import { isWithin } from '../kit/within';
import type { FileTree } from '../model/file-tree';
import { UsageError } from '../model/usage-error';

/** What an argument of `compare` names: something on the disk, or a commit and perhaps a path in it. */
interface Named {
  readonly text: string;
  readonly commit: string | undefined;
  /** Absolute; undefined for a commit without a path. */
  readonly path: string | undefined;
}

/**
 * Both versions of a comparison. A commit without a path has that of the other side, and the working folder without one.
 *
 * @throws UsageError for what is neither on the disk nor in a commit
 */
export async function versionsOf(
  oldName: string,
  newName: string,
  workingFolder: string,
): Promise<readonly [Version, Version]> {
  const [before, after] = [await named(oldName, workingFolder), await named(newName, workingFolder)];
  const usual = before.path ?? after.path ?? workingFolder;
  return [await versionAt(before, usual, workingFolder), await versionAt(after, usual, workingFolder)];
}

/** What lies on the disk goes first, as `C:\connectors` has a colon, too. */
async function named(text: string, workingFolder: string): Promise<Named> {
  const onDisk = resolve(workingFolder, text);
  if ((await stat(onDisk).catch(() => undefined)) !== undefined)
    return { text, commit: undefined, path: onDisk };
  const colon = text.indexOf(':');
  if (colon === -1) return { text, commit: text, path: undefined };
  const { openRepository } = await import('../git/repository');
  const { root } = await openRepository(workingFolder);
  return { text, commit: text.slice(0, colon), path: placeIn(root, text.slice(colon + 1), workingFolder) };
}

async function versionAt(
  { text, commit, path }: Named,
  usual: string,
  workingFolder: string,
): Promise<Version> {
  if (commit === undefined)
    return {
      name: text,
      root: await folderOf(path ?? usual),
      tree: DISK,
      locations: await discover([path ?? usual], workingFolder),
    };
  // Git is loaded by those only who name a commit.
  const [{ commitOf, openRepository }, { commitTree }] = await Promise.all([
    import('../git/repository'),
    import('../git/commit-tree'),
  ]);
  const repository = await openRepository(workingFolder);
  const id = await commitOf(repository, commit);
  if (id === undefined)
    throw new UsageError(
      `There is no "${text}": no such file or folder, and no such commit.`,
      'Name a folder, a definition file, a commit such as HEAD~1, or a path in a commit such as main:connectors/Contoso.',
    );
  const place = path ?? usual;
  if (!isWithin(place, repository.root)) throw outside(place);
  const tree = await commitTree(repository, id, [repository.root]);
  return { name: text, ...connectorsAt(tree, place, text), tree };
}

/** As git reads it: a path in a commit starts at the root of the repository, and at the working folder after `./`. */
function placeIn(root: string, path: string, workingFolder: string): string {
  const place = resolve(/^\.\.?(\/|$)/.test(path) ? workingFolder : root, path);
  if (isWithin(place, root)) return place;
  throw outside(path);
}

function outside(path: string): UsageError {
  return new UsageError(
    `"${path}" is outside of the repository.`,
    'Compare within the repository of the current folder.',
  );
}

function connectorsAt(tree: FileTree, place: string, text: string): Pick<Version, 'root' | 'locations'> {
  const found = isDefinition(tree, place) ? [fileLocation(tree, place)] : foldersAt(tree, place);
  if (found.length > 0) return { root: isDefinition(tree, place) ? dirname(place) : place, locations: found };
  throw new UsageError(
    `No connector found in "${text}".`,
    'A connector is a folder with an apiDefinition.swagger.json or an apiProperties.json.',
  );
}

function isDefinition(tree: FileTree, place: string): boolean {
  if (extname(place).toLowerCase() !== '.json') return false;
  try {
    return tree.list(dirname(place)).some(({ name, kind }) => kind === 'file' && name === basename(place));
  } catch {
    return false;
  }
}

function fileLocation(tree: FileTree, place: string): ConnectorLocation {
  const folder = dirname(place);
  const siblings = locationOf(folder, tree.list(folder));
  const name = basename(place);
  if (siblings !== undefined && /^apiproperties\.json$/i.test(name)) return siblings;
  return { folder, files: { ...siblings?.files, definition: name } };
}

function foldersAt(tree: FileTree, place: string): readonly ConnectorLocation[] {
  try {
    return connectorsIn(tree, place);
  } catch {
    return [];
  }
}

async function folderOf(path: string): Promise<string> {
  return (await stat(path)).isDirectory() ? path : join(path, '..');
}
