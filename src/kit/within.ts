import { isAbsolute, relative, sep } from 'node:path';

/** Whether an absolute path is a folder or below it, by their texts: links are not followed. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  // On Windows, there is no way to another drive.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
