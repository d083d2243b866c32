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

/** No path is longer, and what is made of a longer glob may not fit into a regular expression. */
const LONGEST = 1000;

/** Each place between two slashes where a match may end here or there multiplies the ways to try. */
const MOST_CHOICES = 3;

/** What is wrong with a glob; undefined where nothing is. */
export function globFault(glob: string): string | undefined {
  if (glob.trim() === '') return 'it is empty';
  if (glob.length > LONGEST) return `it has more than ${LONGEST} characters`;
  if (/[+*]\(/.test(glob)) return 'groups that repeat, "+(" and "*(", are not allowed';
  if (/\([^)]*\(/.test(glob) || /\{[^}]*\{/.test(glob)) return 'a group may not be in another';
  const parts = glob.replace(/\{[^}]*\}/g, (group) => group.replaceAll('/', ' ')).split('/');
  if (parts.some((part) => choicesIn(part) > MOST_CHOICES))
    return `it has more than ${MOST_CHOICES} "*" and groups between two slashes`;
  if (parts.filter((part) => part.includes('**')).length > MOST_CHOICES)
    return `it has "**" more than ${MOST_CHOICES} times`;
  try {
    globMatcher(glob);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// A plus after a bracket repeats it.
function choicesIn(part: string): number {
  return (part.match(/\*+|\{|[!?@]\(|[\])}]\+/g) ?? []).length;
}

/** The folder that a glob looks in: what comes before its first pattern, or the folder of the file that it names. */
export function folderOf(glob: string): string {
  const { base, isGlob } = picomatch.scan(posix.normalize(glob));
  return isGlob ? base : posix.dirname(base);
}
