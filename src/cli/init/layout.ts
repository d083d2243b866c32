import { readdir } from 'node:fs/promises';
import { posix } from 'node:path';
import { discover, posixRelative } from '../../engine/discover';
import { compareText } from '../../engine/findings';
import { repositoryOf } from '../../engine/user-file';
import { UsageError } from '../../model/usage-error';

/** The folders of connectors in Microsoft's repository. */
const CATALOGUE_FOLDERS = ['certified-connectors', 'independent-publisher-connectors', 'custom-connectors'];

/** How connectors lie in a repository. */
export interface ConnectorLayout {
  /** Absolute; where the files go. */
  readonly root: string;
  /** There is a `.git`; workflows run nowhere else. */
  readonly isRepository: boolean;
  /** `catalogue`: Microsoft's repository, or a fork of it. `root`: one connector is the root itself. */
  readonly kind: 'catalogue' | 'root' | 'folders' | 'none';
  /** How many connectors there are. */
  readonly connectors: number;
  /** POSIX folders, relative to the root, that hold all connectors; none where the root is one. */
  readonly folders: readonly string[];
}

/** Finds out how connectors lie in the repository around a folder, or in the folder where there is none around it. */
export async function layoutOf(workingFolder: string): Promise<ConnectorLayout> {
  const repository = await repositoryOf(workingFolder);
  const root = repository ?? workingFolder;
  const common = { root, isRepository: repository !== undefined };
  const entries = await readdir(root, { withFileTypes: true });
  const catalogue = CATALOGUE_FOLDERS.filter((name) =>
    entries.some((entry) => entry.name === name && entry.isDirectory()),
  );
  const found = await connectorFolders(root);
  const connectors = found.length;
  if (
    catalogue.length > 0 &&
    found.every((folder) => catalogue.some((name) => folder.startsWith(`${name}/`)))
  )
    return { ...common, kind: 'catalogue', connectors, folders: catalogue };
  if (connectors === 0) return { ...common, kind: 'none', connectors, folders: [] };
  if (found.includes('.')) return { ...common, kind: 'root', connectors, folders: [] };
  return { ...common, kind: 'folders', connectors, folders: collected(found) };
}

async function connectorFolders(root: string): Promise<string[]> {
  try {
    const locations = await discover(['.'], root);
    return [...new Set(locations.map(({ folder }) => posixRelative(root, folder)))].sort(compareText);
  } catch (error) {
    // Whoever starts a repository has none yet.
    if (error instanceof UsageError) return [];
    throw error;
  }
}

/** So many folders are named one by one. */
const FEW = 3;

/** The folders, or those around them where they are many. */
function collected(folders: readonly string[]): string[] {
  if (folders.length <= FEW) return [...folders];
  const parents = [...new Set(folders.map((folder) => posix.dirname(folder)))];
  return parents.includes('.') || parents.length >= folders.length ? [...folders] : outermost(parents);
}

function outermost(folders: readonly string[]): string[] {
  return folders.filter((folder) => {
    for (let at = posix.dirname(folder); at !== '.'; at = posix.dirname(at))
      if (folders.includes(at)) return false;
    return true;
  });
}
