import { createHash } from 'node:crypto';
import { enumerate } from '../../kit/text';
import type { Connector } from '../../model/connector';
import { isRepairable, type Finding } from '../../model/finding';
import type { JsonDocument } from '../../model/json';
import { parseJson } from '../../model/parse';
import { applyFixes } from './apply';
import { repairableFile, type Repairable } from './repairable';
import { withTexts } from './texts';

/** Checks a connector, and tells accepted findings. */
export type FindingsOf = (connector: Connector) => Promise<readonly Finding[]>;

/** A file before and after, without byte order mark. */
export interface RepairedFile {
  /** POSIX path, relative to the working folder. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Repairs that were left out, because rules got them wrong. */
export interface RepairFault {
  readonly rules: readonly string[];
  /** The end of a sentence about these repairs. */
  readonly reason: string;
}

export interface Repair {
  /** The connector as it is afterwards. */
  readonly connector: Connector;
  readonly files: readonly RepairedFile[];
  /** The findings whose edits were made; their places are in the text of their round. */
  readonly repaired: readonly Finding[];
  readonly faults: readonly RepairFault[];
}

/** Nobody waits longer; what is left is repaired by the next run. */
const MOST_ROUNDS = 100;

/** After so many rounds without fewer findings to repair, there is no end to it. */
const PATIENCE = 10;

/**
 * Repairs a connector in memory, round after round: findings that meet in the text wait for the next one, and so does what only a
 * repair brings to light. A repair that breaks JSON or never comes to an end is left out together with all others of its rule,
 * and told.
 *
 * @param wanted which findings to repair, of those that can be
 */
export async function repair(
  connector: Connector,
  findingsOf: FindingsOf,
  wanted: (finding: Finding) => boolean = () => true,
): Promise<Repair> {
  const faults: RepairFault[] = [];
  for (;;) {
    const blamed = new Set(faults.flatMap(({ rules }) => rules));
    const usable = (finding: Finding): boolean =>
      isRepairable(finding) && wanted(finding) && !blamed.has(finding.rule);
    const attempt = await attemptOn(connector, async (current) => (await findingsOf(current)).filter(usable));
    if ('reason' in attempt) faults.push(attempt);
    else return { ...attempt, faults };
  }
}

type Attempt = Omit<Repair, 'faults'>;

async function attemptOn(
  connector: Connector,
  repairable: (current: Connector) => Promise<readonly Finding[]>,
): Promise<Attempt | RepairFault> {
  const rounds: (readonly Finding[])[] = [];
  const seen = new Map<string, number>();
  const paths = new Set<string>();
  let current = connector;
  let fewest = Infinity;
  let idle = 0;
  while (rounds.length < MOST_ROUNDS) {
    const findings = await repairable(current);
    idle = findings.length < fewest ? 0 : idle + 1;
    fewest = Math.min(fewest, findings.length);
    if (idle === PATIENCE) return { rules: rulesOf(rounds.at(-1) ?? []), reason: 'never come to an end' };
    const step = round(current, findings);
    if ('reason' in step) return step;
    if (step.applied.length === 0) break;
    for (const path of step.texts.keys()) paths.add(path);
    seen.set(differences(connector, current, paths), rounds.length);
    rounds.push(step.applied);
    current = await withTexts(current, step.texts);
    const before = seen.get(differences(connector, current, paths));
    if (before !== undefined) {
      const rules = rulesOf(rounds.slice(before).flat());
      return { rules, reason: rules.length === 1 ? 'change nothing' : 'undo each other' };
    }
  }
  return { connector: current, repaired: rounds.flat(), files: changed(connector, current, paths) };
}

function rulesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

/** Tells the state of a connector from all others that it had: the files that are not as they were at first. */
function differences(first: Connector, connector: Connector, paths: ReadonlySet<string>): string {
  const hash = createHash('sha256');
  for (const { path, after } of changed(first, connector, paths)) hash.update(`${path}\0${after}\0`);
  return hash.digest('hex');
}

function changed(first: Connector, connector: Connector, paths: ReadonlySet<string>): RepairedFile[] {
  return [...paths]
    .sort()
    .map((path) => ({ path, before: textIn(first, path), after: textIn(connector, path) }))
    .filter(({ before, after }) => before !== after);
}

function textIn(connector: Connector, path: string): string {
  return repairableFile(connector, path)?.document.text ?? '';
}

interface Round {
  readonly applied: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
}

/** As many repairs as fit together, in all files. */
function round(connector: Connector, findings: readonly Finding[]): Round | RepairFault {
  const applied: Finding[] = [];
  const texts = new Map<string, string>();
  for (const path of new Set(findings.map(({ file }) => file))) {
    const file = repairableFile(connector, path);
    if (file === undefined) continue;
    const own = findings.filter((finding) => finding.file === path);
    const result = applyFixes(file.document, own);
    if (result.impossible.length > 0)
      return {
        rules: rulesOf(result.impossible),
        reason: 'have edits that meet, or lie outside of the file',
      };
    const sound = soundPart(file, result.applied);
    const [broken] = result.applied.slice(sound.length);
    if (sound.length === 0 && broken !== undefined)
      return { rules: [broken.rule], reason: 'break the JSON of the file' };
    for (const finding of sound) applied.push(finding);
    texts.set(path, applyFixes(file.document, sound).text);
  }
  return { applied, texts };
}

/**
 * As many of the first findings as can be repaired at once: two names may become the same. The one after them has its turn in the
 * next round, and is to blame if it breaks the file all by itself.
 */
function soundPart(file: Repairable, findings: readonly Finding[]): readonly Finding[] {
  const isSound = (part: readonly Finding[]): boolean => !breaks(file, applyFixes(file.document, part).text);
  if (isSound(findings)) return findings;
  let low = 0;
  let high = findings.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isSound(findings.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return findings.slice(0, low);
}

/** Whether a text is worse JSON than before. Where it could not be read to its end, more of it may turn out wrong. */
function breaks({ json }: Repairable, text: string): boolean {
  if (json?.root === undefined) return false;
  const after = parseJson(text);
  return after.root === undefined || faultsIn(after) > faultsIn(json);
}

function faultsIn({ syntaxProblems, repeatedKeys }: JsonDocument): number {
  return syntaxProblems.length + repeatedKeys.length;
}

/** What is said of repairs that were left out. */
export function faultMessage({ rules, reason }: RepairFault): string {
  return `Repairs of ${enumerate(rules)} ${reason}, and were left out`;
}
