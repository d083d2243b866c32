import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { Baseline, BaselineEntry, WrittenEntry } from '../model/baseline';
import type { Finding } from '../model/finding';
import type { Notice } from '../model/report';
import type { Rule } from '../model/rule';
import { count } from '../kit/text';
import { posixRelative } from './discover';
import { withinFile } from './fingerprint';
import { hasRun, type Reach } from './reach';

/** What a baseline makes of a run. */
export interface BaselineUse {
  /** The findings with those suppressed that the baseline has; each of its entries serves as often as it counts. */
  readonly accept: (findings: readonly Finding[]) => Finding[];
  /** After all were accepted: the entries that found nothing although their rule ran on their file. */
  readonly gone: () => Notice[];
  /** The entries of the file, when it is to be written anew. */
  readonly entries: readonly BaselineEntry[];
}

/**
 * Compares what was found with a baseline, as multisets: of two findings that cannot be told apart, as many are accepted as there
 * were.
 *
 * @param findings of all connectors, with those suppressed that the configuration accepts
 * @param rules those that are on
 */
export function useBaseline(
  baseline: Baseline,
  workingFolder: string,
  findings: readonly Finding[],
  reaches: readonly Reach[],
  rules: readonly Rule[],
): BaselineUse {
  const place = posixRelative(dirname(baseline.path), workingFolder);
  const decided = decidedIn(reaches, rules, place);
  const entries = baseline.renew ? renewed(baseline, findings, decided, place) : baseline.entries;
  const left = new Map<string, number>();
  for (const entry of entries) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + entry.count);
  const reason = `In the baseline ${baseline.name}.`;
  const accept = (finding: Finding): Finding => {
    if (finding.suppressed !== null) return finding;
    const key = keyOf(entryOf(finding, place));
    const number = left.get(key) ?? 0;
    if (number === 0) return finding;
    left.set(key, number - 1);
    return { ...finding, suppressed: { kind: 'baseline', reason } };
  };
  return {
    accept: (list) => list.map(accept),
    gone: () =>
      baseline.renew
        ? []
        : goneNotices(
            baseline,
            baseline.entries.filter((entry) => decided(entry)),
            left,
          ),
    entries,
  };
}

type Decided = (entry: Pick<BaselineEntry, 'rule' | 'file'>) => boolean;

/** Whether a run has decided about an entry: its rule ran on its file. */
function decidedIn(reaches: readonly Reach[], rules: readonly Rule[], place: string): Decided {
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const byFile = new Map<string, Reach[]>();
  const add = (file: string, reach: Reach): void => {
    const key = posix.join(place, file);
    const others = byFile.get(key);
    if (others === undefined) byFile.set(key, [reach]);
    else others.push(reach);
  };
  for (const reach of reaches) for (const file of reach.files) add(file, reach);
  // A finding about a file that is not there is about its folder.
  const near = (file: string): readonly Reach[] => byFile.get(file) ?? byFile.get(posix.dirname(file)) ?? [];
  return ({ rule: id, file }) => {
    const rule = byId.get(id);
    return rule !== undefined && near(file).some((reach) => hasRun(rule, reach));
  };
}

/** What is open now, and of the file what this run could not decide and is still there. */
function renewed(
  { entries, path }: Baseline,
  findings: readonly Finding[],
  decided: Decided,
  place: string,
): BaselineEntry[] {
  const byKey = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    if (finding.suppressed !== null) continue;
    const entry = entryOf(finding, place);
    const before = byKey.get(keyOf(entry));
    byKey.set(keyOf(entry), before === undefined ? entry : { ...before, count: before.count + 1 });
  }
  for (const { rule, file, fingerprint, count, pointer } of entries) {
    const entry = { rule, file, fingerprint, count, pointer };
    if (!byKey.has(keyOf(entry)) && !decided(entry) && existsSync(join(dirname(path), dirname(entry.file))))
      byKey.set(keyOf(entry), entry);
  }
  return [...byKey.values()];
}

function entryOf(finding: Finding, place: string): BaselineEntry {
  return {
    rule: finding.rule,
    file: posix.join(place, finding.file),
    fingerprint: withinFile(finding.fingerprint),
    count: 1,
    pointer: finding.pointer,
  };
}

function keyOf({ rule, file, fingerprint }: BaselineEntry): string {
  return `${rule}\0${file}\0${fingerprint}`;
}

function goneNotices(
  { name }: Baseline,
  entries: readonly WrittenEntry[],
  left: ReadonlyMap<string, number>,
): Notice[] {
  const gone = entries.filter((entry) => (left.get(keyOf(entry)) ?? 0) > 0);
  const [first] = gone;
  if (first === undefined) return [];
  const number = [...new Set(gone.map(keyOf))].reduce((sum, key) => sum + (left.get(key) ?? 0), 0);
  const message = `${count(number, 'finding')} of the baseline ${number === 1 ? 'is' : 'are'} gone, the first ${first.rule} in ${first.file}. Write it anew with --write-baseline, so that none comes back unseen.`;
  return [{ severity: 'info', message, file: name, line: first.line, column: 1 }];
}
