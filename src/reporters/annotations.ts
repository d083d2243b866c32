import { count, enumerate } from '../kit/text';
import { printable } from '../kit/printable';
import type { Finding, Severity } from '../model/finding';
import type { Report } from '../model/report';
import { RELATED_SHOWN, groupBy, isOld, isChange } from './reporter';

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
 * file share one, which lists the other lines; what is still left over is counted by rule in the last one. What the base
 * lacks comes before what was there.
 *
 * @param which `new` leaves out what the base has, too
 */
export function annotationsOf(report: Report, which: 'all' | 'new' = 'all'): Annotation[] {
  const open = report.connectors
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.suppressed === null && (which === 'all' || !isOld(finding)))
    .sort((a, b) => Number(isOld(a)) - Number(isOld(b)));
  return LEVELS.flatMap(([severity, level]) =>
    annotationsOfLevel(
      open.filter((finding) => finding.severity === severity),
      level,
    ),
  );
}

function annotationsOfLevel(findings: readonly Finding[], level: AnnotationLevel): Annotation[] {
  if (findings.length <= ANNOTATIONS_PER_LEVEL)
    return findings.map((finding) => annotation([finding], level));
  const groups = groupBy(
    findings,
    (finding) => `${finding.file}\0${finding.rule}\0${finding.baselineState}`,
  ).map(([, group]) => group);
  if (groups.length <= ANNOTATIONS_PER_LEVEL) return groups.map((group) => annotation(group, level));
  const shown = groups.slice(0, ANNOTATIONS_PER_LEVEL - 1);
  const left = groups.slice(ANNOTATIONS_PER_LEVEL - 1).flat();
  return [...shown.map((group) => annotation(group, level)), overflow(left, level)];
}

function annotation([first, ...others]: readonly Finding[], level: AnnotationLevel): Annotation {
  if (first === undefined) throw new Error('An annotation needs a finding');
  const { rule, message, file, line, endLine, column, endColumn } = first;
  return {
    level,
    title: isOld(first) ? `${rule} (already there)` : rule,
    message: `${printable(message)}${seeAlso(first)}${alsoOn(others)}`,
    at: { file, line, endLine, column, endColumn },
  };
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
  const byRule = groupBy(left, ({ rule }) => rule)
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
