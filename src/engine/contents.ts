import type { FolderFile } from '../model/connector';
import { NO_CONTENTS, type Contents, type PageFile } from '../model/contents';

/** Reads what rules want to know of files that are not JSON; each library is loaded only for a file that needs it. */
export async function readContents(files: readonly FolderFile[]): Promise<Contents> {
  const [readme, intro] = await Promise.all([page(files, /^readme\.md$/i), page(files, /^intro\.md$/i)]);
  return { ...NO_CONTENTS, readme, intro };
}

async function page(files: readonly FolderFile[], name: RegExp): Promise<PageFile | undefined> {
  const file = files.find((candidate) => name.test(candidate.name));
  const document = file?.document();
  if (file === undefined || document === undefined) return undefined;
  const { readMarkdown } = await import('./contents/markdown');
  const read = readMarkdown(document);
  return read && { ...read, path: file.path, name: file.name, document };
}
