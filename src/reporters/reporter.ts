import type { Excerpts } from '../model/excerpt';
import { isRepairable, type Finding, type Suppression } from '../model/finding';
import type { Counts, Notice, Report, Summary } from '../model/report';
import type { Rule } from '../model/rule';
import { count } from '../kit/text';
import { groupBy } from '../model/group-by';
import { comparisonVerdict, isComparison } from './comparison';

export interface ReportContext {
  readonly excerpts: Excerpts;
  /** All rules that could run, for the formats that describe them. */
  readonly rules: readonly Rule[];
  readonly color: boolean;
  /** The address of a line of a file; undefined where files have no address. */
  readonly linkTo?: (file: string, line: number) => string;
  /** What `--fix` has done before this report, for people; absent where it was not asked for. */
  readonly repaired?: { readonly findings: number; readonly files: number };
}

/** Turns the report into text. Pure: neither filters nor counts nor prints. */
export type Reporter = (report: Report, context: ReportContext) => string;

/** Of the places related to a finding, people are shown so many; JSON and SARIF have all. */
export const RELATED_SHOWN = 3;

/** "2 errors, 1 warning, 3 infos"; "no findings" when there are none. */
export function counts(findings: Counts): string {
  return listed(findings) ?? 'no findings';
}

function listed({ errors, warnings, infos }: Counts, kind = ''): string | undefined {
  const parts = [
    errors > 0 && count(errors, `${kind}error`),
    warnings > 0 && count(warnings, `${kind}warning`),
    infos > 0 && count(infos, `${kind}info`),
  ];
  const shown = parts.filter((part) => part !== false);
  return shown.length === 0 ? undefined : shown.join(', ');
}

/**
 * "1 error, 2 warnings" or, beside a base, "1 new error; 2 findings were there before; 3 are fixed". What is new is what
 * people can do something about.
 */
export function standing(summary: Summary): string {
  if (summary.new === undefined) return counts(summary);
  const before = sumOf(summary) - sumOf(summary.new);
  const fixed = summary.fixed ?? 0;
  const parts = [
    listed(summary.new, 'new ') ?? (before + fixed === 0 ? 'no findings' : 'nothing new'),
    before > 0 && `${count(before, 'finding')} ${before === 1 ? 'was' : 'were'} there before`,
    fixed > 0 && `${fixed} ${fixed === 1 ? 'is' : 'are'} fixed`,
  ];
  return parts.filter((part) => part !== false).join('; ');
}

/** " in 3 connectors", where no verdict has said how many there are. */
export function scopeOf(report: Report): string {
  const { connectors } = report.summary;
  return isComparison(report) && connectors > 1 ? ` in ${count(connectors, 'connector')}` : '';
}

/** Whether all is well (✅), something new is wrong (❌), or only what the base has, too, which fails nothing (⚠️). */
export function markOf({ summary }: Report): string {
  if (summary.ready === summary.connectors) return '✅';
  return summary.new?.errors === 0 ? '⚠️' : '❌';
}

function sumOf({ errors, warnings, infos }: Counts): number {
  return errors + warnings + infos;
}

/** Whether a finding was there before; nothing was where there is no base. */
export function isOld({ baselineState }: Finding): boolean {
  return baselineState === 'unchanged';
}

/** Of a longer list of deleted connectors people are shown so many. */
const DELETED_SHOWN = 20;

/** What was compared with what, in sentences; empty without a base. @param named makes a name safe to print */
export function baseNotes({ base }: Report, named: (text: string) => string): string[] {
  if (base === undefined) return [];
  const { commit, name, changedOnly, allBecauseOf, deleted } = base;
  const shown = deleted.slice(0, DELETED_SHOWN).map((path) => `The connector ${named(path)} was deleted.`);
  const rest = deleted.length - shown.length;
  return [
    `Compared with ${named(name)} (${commit.slice(0, 7)})${changedOnly ? '; only the connectors that were touched since then were checked' : ''}.`,
    ...(allBecauseOf === undefined
      ? []
      : [`All connectors were checked, because ${named(allBecauseOf)} was changed.`]),
    ...shown,
    ...(rest > 0 ? [`${count(rest, 'more connector')} ${rest === 1 ? 'was' : 'were'} deleted.`] : []),
  ];
}

/** The findings that are not suppressed, by severity. */
export function countOf(findings: readonly Finding[]): Counts {
  const number = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity && finding.suppressed === null).length;
  return { errors: number('error'), warnings: number('warning'), infos: number('info') };
}

/** How many findings `check --fix` can repair. */
export function repairableIn({ connectors }: Report): number {
  return connectors.flatMap(({ findings }) => findings).filter(isRepairable).length;
}

/** "3 accepted findings (2 by configuration, 1 by baseline)", "2 accepted findings (by baseline)"; empty when there are none. */
export function acceptedCount(findings: readonly Finding[]): string {
  const number = (kind: Suppression['kind']): number =>
    findings.filter(({ suppressed }) => suppressed?.kind === kind).length;
  const [ignored, known] = [number('ignore'), number('baseline')];
  if (ignored + known === 0) return '';
  const both = ignored > 0 && known > 0;
  const by = both
    ? `${ignored} by configuration, ${known} by baseline`
    : `by ${known > 0 ? 'baseline' : 'configuration'}`;
  return `${count(ignored + known, 'accepted finding')} (${by})`;
}

/** "file:3:5", as far as it is known; empty where no file is the cause. */
export function placeOfNotice({ file, line, column }: Notice): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** One sentence that says where things stand. */
export function verdict(report: Report): string {
  if (isComparison(report)) return comparisonVerdict(report);
  const { summary, base } = report;
  const { connectors, ready } = summary;
  if (connectors === 0 && base !== undefined) return 'No connector was touched';
  if (connectors === 1) return ready === 1 ? 'Ready to submit' : 'Not ready to submit';
  if (ready === connectors)
    return `${connectors === 2 ? 'Both' : `All ${connectors}`} connectors are ready to submit`;
  const unready = connectors - ready;
  return `${unready} of ${connectors} connectors ${unready === 1 ? 'is' : 'are'} not ready to submit`;
}

/** The ids of the rules with most findings of the gravest severity present, and how many each has. */
export function mostFrequent(report: Report, limit: number): [string, number][] {
  const all = report.connectors
    .flatMap(({ findings }) => findings)
    .filter(({ suppressed }) => suppressed === null);
  const fresh = all.filter((finding) => !isOld(finding));
  const open = fresh.length > 0 ? fresh : all;
  const gravest = (['error', 'warning', 'info'] as const).find((severity) =>
    open.some((finding) => finding.severity === severity),
  );
  const groups = groupBy(
    open.filter(({ severity }) => severity === gravest),
    ({ rule }) => rule,
  );
  return [...groups]
    .map(([rule, findings]): [string, number] => [rule, findings.length])
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit);
}

/** Places related to a finding about a change are in the old version, whose lines are others. */
export function isChange({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule.startsWith('pp-change-');
}

/**
 * "line 103 of the old version", with what is said of it, unless that is the same.
 *
 * @param place as it is shown, such as "line 103"
 */
export function oldPlace(place: string, message: string): string {
  const where = `${place} of the old version`;
  return message.endsWith('in the old version.') ? `${where}.` : `${where}: ${message}`;
}
