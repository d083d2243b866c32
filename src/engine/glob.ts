import { posix } from 'node:path';
import picomatch from 'picomatch';

/** Whether a POSIX path matches. */
export type Matcher = (path: string) => boolean;

/**
 * A glob of the configuration: `*`, `**`, `?`, `[a-z]`, `{a,b}`, `!(a)`. Parentheses of a name, as in "Contoso (Preview)", stand for
 * themselves.
 *
 * @throws Error where it is none
 */
export function globMatcher(glob: string): Matcher {
  const plain = posix.normalize(glob).replace(/(?<![!+*?@\\])\(([^()]*)\)/g, '\\($1\\)');
  const matches = picomatch(plain);
  return (path) => matches(path);
}

/** What is wrong with a glob; undefined where nothing is. */
export function globFault(glob: string): string | undefined {
  if (glob.trim() === '') return 'it is empty';
  try {
    globMatcher(glob);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The folder that a glob looks in: what comes before its first pattern, or the folder of the file that it names. */
export function folderOf(glob: string): string {
  const { base, isGlob } = picomatch.scan(posix.normalize(glob));
  return isGlob ? base : posix.dirname(base);
}
