import { statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { quote } from '../kit/text';
import type { Finding } from '../model/finding';
import type { Notice } from '../model/report';
import type { Rule } from '../model/rule';
import type { Ignore, Settings } from '../model/settings';
import { accepts, isAbout, placeOf } from './accepted';
import { folderOf } from './glob';
import { hasRun, type Reach } from './reach';
import { isWithin } from '../kit/within';
import { groupBy } from '../model/group-by';

/** Nobody works through more at once. */
const MOST_NOTICES = 50;

/**
 * What is to be said of the entries of `ignore`: those that have expired, and those that fit no finding although their rule ran on
 * files that they are about. Entries about other files than those of this run are left alone.
 *
 * @param rules those that are on
 */
export function ignoreNotices(
  { configuration, workingFolder }: Pick<Settings, 'configuration' | 'workingFolder'>,
  findings: readonly Finding[],
  reaches: readonly Reach[],
  rules: readonly Rule[],
): Notice[] {
  const { ignore, expired = [], file, folder } = configuration;
  if (ignore.length + expired.length === 0) return [];
  const place = placeOf(configuration, workingFolder);
  const byRule = groupBy(findings, ({ rule }) => rule);
  const fits = (entry: Ignore): boolean =>
    (byRule.get(entry.rule) ?? []).some((finding) => accepts(entry, finding, place));
  const ruleOf = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const couldFit = (entry: Ignore): boolean => {
    const rule = ruleOf.get(entry.rule);
    return (
      rule !== undefined &&
      reaches.some(
        (reach) =>
          hasRun(rule, reach) &&
          (reach.files.some((path) => isAbout(entry, path, place)) || isBeside(entry, reach, place)),
      )
    );
  };
  const noticeOf = (entry: Ignore, message: string): Notice => ({
    severity: 'warning',
    message: `The entry of "ignore" for ${entry.rule} ${message}`,
    ...(file !== undefined && { file, ...entry.at }),
  });
  const stale = ignore.flatMap((entry) => {
    if (fits(entry)) return [];
    if (isGone(entry, folder))
      return [
        noticeOf(
          entry,
          `is about ${quote(entry.path)}, and there is nothing of this name. Correct or remove it.`,
        ),
      ];
    if (!couldFit(entry)) return [];
    return [noticeOf(entry, `fits no finding in ${quote(entry.path)} any more. Remove it.`)];
  });
  const over = expired.map((entry) =>
    noticeOf(
      entry,
      `expired on ${entry.expires ?? ''} and accepts nothing any more. ${fits(entry) ? 'Repair what it is about, or write a later day' : 'Remove it'}.`,
    ),
  );
  return bounded([...stale, ...over].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}

/** Whether an entry is about a file of the connector that is not there. */
function isBeside({ path }: Ignore, { facts, files }: Reach, place: string): boolean {
  return files.length > 0 && folderOf(path) === posix.join(place, facts.path);
}

/** Whether the folder that an entry is about is neither there nor in a file, as in a zip. */
function isGone({ path }: Ignore, folder: string | undefined): boolean {
  if (folder === undefined) return false;
  const wanted = join(folder, folderOf(path));
  // Whether there is something elsewhere is nothing that a pull request may ask for.
  for (let at = wanted; isWithin(at, folder); at = dirname(at)) {
    const found = statSync(at, { throwIfNoEntry: false });
    if (found !== undefined) return found.isDirectory() && at !== wanted;
  }
  return false;
}

function bounded(notices: readonly Notice[]): Notice[] {
  const rest = notices.length - MOST_NOTICES;
  if (rest <= 0) return [...notices];
  const file = notices[0]?.file;
  const message = `${rest} more entries of "ignore" have expired or fit no finding.`;
  return [
    ...notices.slice(0, MOST_NOTICES),
    { severity: 'warning', message, ...(file !== undefined && { file }) },
  ];
}
