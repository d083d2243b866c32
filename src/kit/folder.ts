import type { FolderFile } from '../model/connector';
import type { ConnectorProblem } from '../model/rule';
import { WHOLE_FILE } from './connector';

/** A problem with a file as a whole. */
export function fileProblem({ path }: FolderFile, message: string): ConnectorProblem {
  return { file: { path }, at: WHOLE_FILE, message };
}

/** Whether a file lies in the folder of the connector itself, and not below. */
export function isTop({ name }: FolderFile): boolean {
  return !name.includes('/');
}
