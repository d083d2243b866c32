import { count, enumerate } from '../kit/text';
import { printable } from '../kit/printable';
import type { Finding, Severity } from '../model/finding';
import { groupBy } from '../model/group-by';
import type { Notice, Report } from '../model/report';
import { clipped } from '../model/text';
import { RELATED_SHOWN, isChange, isOld, placeOfNotice } from './reporter';

/** GitHub shows so many annotations of each level per step, and silently drops the others. */
export const ANNOTATIONS_PER_LEVEL = 10;

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  /** Missing on the one that stands for those that found no place. */
  readonly at?: Pick<Finding, 'file' | 'line' | 'endLine' | 'column' | 'endColumn'>;
}

const LEVELS: readonly (readonly [Severity, AnnotationLevel])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
];

/**
 * The annotations of a report, gravest first, within GitHub's limit. Where there are too many, those of one rule in one
 * file share one, which lists the other lines; what is still left over is counted by rule in the last one. What the base lacks
 * comes before what was there, and each rule and each file before the same one again.
 *
 * @param which `new` leaves out what the base has, too
 * @param taken how many annotations of a level the step has shown already
 */
export function annotationsOf(
  report: Report,
  which: 'all' | 'new' = 'all',
  taken: Partial<Readonly<Record<AnnotationLevel, number>>> = {},
): Annotation[] {
  const open = report.connectors
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.suppressed === null && (which === 'all' || !isOld(finding)))
    .sort((a, b) => Number(isOld(a)) - Number(isOld(b)));
  const { notices = [] } = report;
  return LEVELS.flatMap(([severity, level]) => {
    const about = noticesAnnotation(
      notices.filter((notice) => notice.severity === severity),
      level,
    );
    const places = ANNOTATIONS_PER_LEVEL - (taken[level] ?? 0) - about.length;
    const own = open.filter((finding) => finding.severity === severity);
    return [...annotationsOfLevel(own, level, places), ...about];
  });
}

/** @param places how many there may be */
function annotationsOfLevel(
  findings: readonly Finding[],
  level: AnnotationLevel,
  places: number,
): Annotation[] {
  if (findings.length <= places) return findings.map((finding) => annotation([finding], level));
  const keyOf = (finding: Finding): string => [finding.file, finding.rule, isOld(finding)].join('\0');
  const groups = [...groupBy(findings, keyOf).values()];
  const [shown, left] = groups.length <= places ? [groups, []] : split(spread(groups, places - 1), groups);
  return [
    ...shown.map((group) => annotation(group, level)),
    ...(left.length === 0 ? [] : [overflow(left.flat(), level)]),
  ];
}

/** One annotation for all notices of a level, so that findings keep their places. */
function noticesAnnotation(notices: readonly Notice[], level: AnnotationLevel): Annotation[] {
  const [first] = notices;
  if (first === undefined) return [];
  const { file, line = 1, column = 1 } = first;
  const message = notices
    .map((notice) => (notice === first ? notice.message : `${placeOfNotice(notice)} ${notice.message}`))
    .map((text) => printable(text.trim()))
    .join('\n');
  return [
    {
      level,
      title: 'Connector Preflight',
      message,
      ...(file !== undefined && { at: { file, line, endLine: line, column, endColumn: column } }),
    },
  ];
}

type Group = readonly Finding[];

function split(chosen: ReadonlySet<Group>, groups: readonly Group[]): [Group[], Group[]] {
  return [groups.filter((group) => chosen.has(group)), groups.filter((group) => !chosen.has(group))];
}

/** So many groups: new ones first, then those whose rule, then whose file has fewest so far, then in their order. */
function spread(groups: readonly Group[], places: number): ReadonlySet<Group> {
  const chosen = new Set<Group>();
  const uses = new Map<string, number>();
  const rank = ([first]: Group): readonly number[] => [
    first !== undefined && isOld(first) ? 1 : 0,
    uses.get(`rule ${first?.rule ?? ''}`) ?? 0,
    uses.get(`file ${first?.file ?? ''}`) ?? 0,
  ];
  while (chosen.size < places && chosen.size < groups.length) {
    const rest = groups.filter((group) => !chosen.has(group));
    const next = rest.reduce((best, group) => (isBefore(rank(group), rank(best)) ? group : best));
    chosen.add(next);
    for (const name of [`rule ${next[0]?.rule ?? ''}`, `file ${next[0]?.file ?? ''}`])
      uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return chosen;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index !== -1 && (a[index] ?? 0) < (b[index] ?? 0);
}

/** The runner cuts longer messages. */
const LONGEST_MESSAGE = 4096;

function annotation([first, ...others]: readonly Finding[], level: AnnotationLevel): Annotation {
  if (first === undefined) throw new Error('An annotation needs a finding');
  const { rule, message, file, line, endLine, column, endColumn } = first;
  return {
    level,
    title: isOld(first) ? `${rule} (already there)` : rule,
    message: messageOf(printable(message), `${seeAlso(first)}${alsoOn(others)}`),
    at: { file, line, endLine, column, endColumn },
  };
}

/** What stands at the end says where else to look, and is not what is cut. */
function messageOf(message: string, places: string): string {
  return `${clipped(message, Math.max(1, LONGEST_MESSAGE - places.length))}${clipped(places, LONGEST_MESSAGE - 1)}`;
}

/** An annotation has one place, so the related ones are named. */
function seeAlso({ file, related, rule }: Finding): string {
  const version = isChange({ rule }) ? ' of the old version' : '';
  if (related.length === 0) return '';
  const places = related
    .slice(0, RELATED_SHOWN)
    .map((place) => `${place.file === file ? '' : `${printable(place.file)} `}line ${place.line}${version}`);
  const rest = related.length - places.length;
  return ` See also ${enumerate(rest === 0 ? places : [...places, `${rest} more`])}.`;
}

const LISTED_LINES = 12;

function alsoOn(others: readonly Finding[]): string {
  if (others.length === 0) return '';
  const lines = [...new Set(others.map(({ line }) => String(line)))];
  const listed = lines.slice(0, LISTED_LINES);
  const more = lines.length > listed.length ? [`${lines.length - listed.length} more`] : [];
  return ` The same rule reports line ${enumerate([...listed, ...more])}.`;
}

function overflow(left: readonly Finding[], level: AnnotationLevel): Annotation {
  const byRule = [...groupBy(left, ({ rule }) => rule)]
    .map(([rule, findings]) => ({ rule, number: findings.length }))
    .sort((a, b) => b.number - a.number);
  const listed = byRule.slice(0, 20).map(({ rule, number }) => `${rule} (${number})`);
  const more = byRule.length > listed.length ? [count(byRule.length - listed.length, 'more rule')] : [];
  return {
    level,
    title: `${count(left.length, `more ${level}`)} without a place here`,
    message: `GitHub shows ${ANNOTATIONS_PER_LEVEL} annotations of a kind per step, so these have none: ${[...listed, ...more].join(', ')}.`,
  };
}
