import { printable } from '../kit/printable';
import { SEVERITIES, type Finding } from '../model/finding';
import { groupBy } from '../model/group-by';
import type { Report } from '../model/report';
import { clipped } from '../model/text';
import { pageWithin } from '../reporters/markdown';
import { counts, isOld, verdict, type ReportContext } from '../reporters/reporter';
import type { Parameters } from './request';

export const CHECK_NAME = 'Connector Preflight';
/** The Checks API takes so many annotations a request. */
const AT_ONCE = 50;
/** Forty requests: more would take longer than they are worth, and the summary counts the rest. */
const MOST_ANNOTATIONS = 2000;
/** GitHub takes 65,535 bytes. */
const SUMMARY_BYTES = 65_000;
/** GitHub takes 64 KB; a character of UTF-16 has at most three bytes. */
const LONGEST_MESSAGE = 20_000;

const LEVELS = { error: 'failure', warning: 'warning', info: 'notice' } as const;

/** A finished check run as a series of bodies: the first creates it, the others add annotations. */
export function checkRunOf(
  report: Report,
  context: ReportContext,
  { sha, failed }: { readonly sha: string; readonly failed: boolean },
): readonly [create: Parameters, ...append: Parameters[]] {
  const open = report.connectors
    .flatMap(({ findings }) => findings)
    .filter(({ suppressed }) => suppressed === null);
  const ranked = SEVERITIES.flatMap((severity) =>
    open
      .filter((finding) => finding.severity === severity)
      .sort((a, b) => Number(isOld(a)) - Number(isOld(b))),
  );
  const batches = batchesOf(ranked.slice(0, MOST_ANNOTATIONS).map(annotation));
  const left = ranked.slice(MOST_ANNOTATIONS);
  const output = {
    title: `${verdict(report)}: ${counts(report.summary)}`,
    summary: `${overflow(left)}${pageWithin(report, context, SUMMARY_BYTES, 'a check run holds 64 KB')}`,
  };
  const [first = [], ...others] = batches;
  const create = {
    name: CHECK_NAME,
    head_sha: sha,
    status: 'completed',
    conclusion: failed ? 'failure' : 'success',
    output: { ...output, annotations: first },
  };
  return [create, ...others.map((annotations) => ({ output: { ...output, annotations } }))];
}

function batchesOf<T>(items: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let start = 0; start < items.length; start += AT_ONCE)
    batches.push(items.slice(start, start + AT_ONCE));
  return batches;
}

/** GitHub takes columns only of a range on one line. */
function annotation(finding: Finding) {
  const { file, line, endLine, column, endColumn, severity, message, rule } = finding;
  const columns = line === endLine && { start_column: column, end_column: Math.max(column, endColumn) };
  return {
    path: file,
    start_line: line,
    end_line: endLine,
    ...columns,
    annotation_level: LEVELS[severity],
    title: isOld(finding) ? `${rule} (already there)` : rule,
    message: clipped(printable(message), LONGEST_MESSAGE),
  };
}

function overflow(left: readonly Finding[]): string {
  if (left.length === 0) return '';
  const rules = [...groupBy(left, ({ rule }) => rule)].map(([rule, own]) => `${rule} (${own.length})`);
  return `> ${left.length} findings have no annotation here: ${clipped(rules.join(', '), 400)}.\n\n`;
}
