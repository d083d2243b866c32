import { suggest } from './suggest';

const MOST_NAMES = 300;

/** The known name that another one most likely means. Short names are near to too many, and long lists take too long. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  return name.length > 3 && known.length <= MOST_NAMES ? suggest(name, known) : undefined;
}
