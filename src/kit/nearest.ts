import { suggest } from './suggest';

const MOST_NAMES = 300;

/** Names as a list, or as the keys of a map or set, which are not copied in vain. */
export type Names = readonly string[] | { readonly size: number; keys(): Iterable<string> };

/** The known name that another one most likely means. Short names are near to too many, and long lists take too long. */
export function nearest(name: string, known: Names): string | undefined {
  const size = 'size' in known ? known.size : known.length;
  if (name.length <= 3 || size > MOST_NAMES) return undefined;
  return suggest(name, 'size' in known ? known.keys() : known);
}
