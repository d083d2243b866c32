import { count, enumerate } from '../kit/text';
import { printable } from '../kit/printable';
import type { Finding, Severity } from '../model/finding';
import type { Notice, Report } from '../model/report';
import { RELATED_SHOWN, groupBy, placeOfNotice } from './reporter';

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
 * file share one, which lists the other lines; what is still left over is counted by rule in the last one.
 */
export function annotationsOf(report: Report): Annotation[] {
  const open = report.connectors
    .flatMap(({ findings }) => findings)
    .filter(({ suppressed }) => suppressed === null);
  const { notices = [] } = report;
  return LEVELS.flatMap(([severity, level]) => {
    const about = noticesAnnotation(
      notices.filter((notice) => notice.severity === severity),
      level,
    );
    const places = ANNOTATIONS_PER_LEVEL - about.length;
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
  const groups = groupBy(findings, ({ file, rule }) => `${file}\0${rule}`).map(([, group]) => group);
  if (groups.length <= places) return groups.map((group) => annotation(group, level));
  const shown = groups.slice(0, places - 1);
  const left = groups.slice(places - 1).flat();
  return [...shown.map((group) => annotation(group, level)), overflow(left, level)];
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

function annotation([first, ...others]: readonly Finding[], level: AnnotationLevel): Annotation {
  if (first === undefined) throw new Error('An annotation needs a finding');
  const { rule, message, file, line, endLine, column, endColumn } = first;
  return {
    level,
    title: rule,
    message: `${printable(message)}${seeAlso(first)}${alsoOn(others)}`,
    at: { file, line, endLine, column, endColumn },
  };
}

/** An annotation has one place, so the related ones are named. */
function seeAlso({ file, related }: Finding): string {
  if (related.length === 0) return '';
  const places = related
    .slice(0, RELATED_SHOWN)
    .map((place) => `${place.file === file ? '' : `${printable(place.file)} `}line ${place.line}`);
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
