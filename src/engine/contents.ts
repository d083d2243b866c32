import type { FolderFile } from '../model/connector';
import { NO_CONTENTS, type Contents } from '../model/contents';
import { scriptFiles } from '../kit/script';

/** Reads what rules want to know of files that are not JSON; each library is loaded only for a file that needs it. */
export async function readContents(files: readonly FolderFile[]): Promise<Contents> {
  const [script] = scriptFiles(files);
  if (script === undefined) return NO_CONTENTS;
  const { readScript } = await import('./contents/script');
  return { ...NO_CONTENTS, script: await readScript(script) };
}
