import type { FolderFile, Layout } from '../model/connector';
import type { ConnectorProblem } from '../model/rule';
import { GIT_FOLDER, LEFTOVER_FOLDER } from '../model/tables/folder';
import { WHOLE_FILE } from './connector';

/** A problem with a file as a whole. */
export function fileProblem({ path }: FolderFile, message: string): ConnectorProblem {
  return { file: { path }, at: WHOLE_FILE, message };
}

/** Whether a file lies in the folder of the connector itself, and not below. */
export function isTop({ name }: FolderFile): boolean {
  return !name.includes('/');
}

/**
 * Whether a folder of that name, which no run enters, has nothing to do beside a connector. A repository of one's own may well have
 * settings of tools in hidden folders; a folder of Microsoft's repository never.
 */
export function isLeftoverFolder(name: string, layout: Layout): boolean {
  if (layout === 'catalogue' && name.startsWith('.')) return !GIT_FOLDER.test(name);
  return LEFTOVER_FOLDER.test(name);
}
