import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { titleKey } from '../kit/title';
import type { ConnectorTraits } from '../model/checkout';
import type { Settings } from '../model/settings';
import { traitsOf } from './checkout';
import { discover, pathOf } from './discover';
import { DISK } from './disk';
import { MAX_FILE_BYTES } from './limits';
import { readConnector } from './read';
import { matching } from './scope';

/** Nearly every definition starts with its title. */
const HEAD_BYTES = 8192;

/**
 * The connectors that were not checked and have the title of one that was. It is all that rules on a whole checkout look at,
 * and can be told from the first lines of a file, so a thousand connectors take a moment.
 */
export async function sharingTitles(
  checked: readonly ConnectorTraits[],
  settings: Settings,
): Promise<ConnectorTraits[]> {
  const { paths, workingFolder, publisher } = settings;
  const keys = new Set(checked.flatMap(({ title }) => (title === undefined ? [] : titleKey(title.text))));
  keys.delete('');
  if (keys.size === 0) return [];
  const known = new Set(checked.map(({ path }) => path));
  const found: ConnectorTraits[] = [];
  for (const location of matching(await discover(paths, workingFolder), settings)) {
    const { definition } = location.files;
    if (definition === undefined || !mayHaveTitle(join(pathOf(location), definition), keys)) continue;
    const traits = traitsOf(await readConnector(location, workingFolder, publisher));
    if (!known.has(traits.path) && traits.title !== undefined && keys.has(titleKey(traits.title.text)))
      found.push(traits);
  }
  return found;
}

function mayHaveTitle(path: string, keys: ReadonlySet<string>): boolean {
  try {
    const head = headOf(path);
    const text =
      /"info"[^]*"title"/.test(head) || DISK.size(path) > MAX_FILE_BYTES ? head : readFileSync(path, 'utf8');
    return [...text.matchAll(/"title"\s*:\s*("(?:[^"\\\n]|\\.)*")/g)].some(([, title = '']) =>
      keys.has(titleKey(unquoted(title))),
    );
  } catch {
    // What cannot be read has no title that anybody could compare.
    return false;
  }
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}
