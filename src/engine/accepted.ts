import { posix } from 'node:path';
import type { Finding, Suppression } from '../model/finding';
import { groupBy } from '../model/group-by';
import { memo } from '../model/memo';
import type { Configuration, Ignore } from '../model/settings';
import { posixRelative } from './discover';
import { globMatcher, type Matcher } from './glob';

const matcherOf = memo(({ path }: Ignore): Matcher => globMatcher(path));

/** The entries by rule: most findings are of rules that none is about. */
const entriesByRule = memo((entries: readonly Ignore[]) => groupBy(entries, ({ rule }) => rule));

/** The folder that paths of findings are relative to, as seen from that of the configuration. */
export function placeOf({ folder }: Configuration, workingFolder: string): string {
  return folder === undefined ? '' : posixRelative(folder, workingFolder);
}

/** Whether an entry is about files of this path. @param place see {@link placeOf} */
export function isAbout(entry: Ignore, file: string, place: string): boolean {
  return matcherOf(entry)(posix.join(place, file));
}

/** Whether an entry accepts a finding. @param place see {@link placeOf} */
export function accepts(entry: Ignore, finding: Finding, place: string): boolean {
  return (
    entry.rule === finding.rule &&
    isBelow(finding.pointer, entry.pointer ?? '') &&
    isAbout(entry, finding.file, place)
  );
}

/** Why the configuration accepts a finding; the first entry that fits decides. @param place see {@link placeOf} */
export function acceptance(
  finding: Finding,
  { ignore }: Configuration,
  place: string,
): Suppression | undefined {
  const entry = entriesByRule(ignore)
    .get(finding.rule)
    ?.find((candidate) => accepts(candidate, finding, place));
  return entry === undefined ? undefined : { kind: 'ignore', reason: entry.reason };
}

function isBelow(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}
