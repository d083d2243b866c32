import { styleText } from 'node:util';
import { inert, printable } from '../kit/printable';
import { count } from '../kit/text';
import { excerptFor } from '../model/excerpt';
import { isRepairable, type Finding, type Severity } from '../model/finding';
import { groupBy } from '../model/group-by';
import type { ConnectorReport, Report, Requirement } from '../model/report';
import { READINESS_URL } from '../model/links';
import { checklistOf, tally } from './checklist';
import { comparisonNextStep, isComparison, marksOf, updateSentence } from './comparison';
import { frameOf } from './frame';
import {
  RELATED_SHOWN,
  acceptedCount,
  baseNotes,
  countOf,
  counts,
  isChange,
  isOld,
  mostFrequent,
  oldPlace,
  placeOfNotice,
  repairableIn,
  scopeOf,
  standing,
  verdict,
  type ReportContext,
  type Reporter,
} from './reporter';

/** Of the same rule in the same file, so many findings show their line. */
const FRAMES_PER_RULE = 3;

const POLICY_WIDTH = '5000.2.6.10'.length;

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const STYLES: Readonly<Record<Severity, Style>> = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['cyan', 'bold'],
};

/** For people at a terminal: by connector and file, each finding with its line, the verdict and the next step last. */
export const text: Reporter = (report, context) => {
  const paint: Paint = context.color
    ? (style, value) => styleText(style, value, { validateStream: false })
    : (_style, value) => value;
  const alone = report.connectors.length === 1;
  const connectors = report.connectors.filter(
    ({ findings, requirements, comparison }) =>
      findings.length > 0 ||
      (alone && requirements.length > 0) ||
      (comparison?.reasons !== undefined && isComparison(report)),
  );
  const blocks = connectors.flatMap((connector) => [
    ...connectorLines(connector, context, paint, !(alone && isComparison(report))),
    ...(alone && connector.ready ? manualLines(connector, paint) : []),
  ]);
  return [...blocks, ...noticeLines(report, paint), ...summaryLines(report, context, paint), '']
    .map(inert)
    .join('\n');
};

/** @param concluded with where the connector stands; not where the last line of the report says the same */
function connectorLines(
  connector: ConnectorReport,
  context: ReportContext,
  paint: Paint,
  concluded: boolean,
): string[] {
  const { path, title, publisher, findings } = connector;
  const heading = `${paint('bold', printable(title))}  ${paint('dim', `${printable(path)} · ${publisher} publisher`)}`;
  const open = findings.filter(({ suppressed }) => suppressed === null);
  const old = open.filter(isOld);
  const fresh = groupBy(
    open.filter((finding) => !isOld(finding)),
    ({ file }) => file,
  );
  return [
    heading,
    '',
    ...[...fresh].flatMap(([file, own]) => fileLines(file, own, context, paint)),
    ...oldLines(old, context, paint),
    ...(concluded ? [...connectorEnd(connector, paint), ''] : []),
  ];
}

/** What was there before takes one line each: it is not what anybody came for. */
function oldLines(findings: readonly Finding[], context: ReportContext, paint: Paint): string[] {
  if (findings.length === 0) return [];
  const files = [...groupBy(findings, ({ file }) => file)];
  return [
    `  ${paint('bold', `${count(findings.length, 'finding')} already there:`)}`,
    ...files.flatMap(([file, own]) => fileLines(file, own, context, paint, 0)),
  ];
}

function connectorEnd(connector: ConnectorReport, paint: Paint): string[] {
  const { ready, findings } = connector;
  const accepted = acceptedCount(findings);
  const [good, bad] = marksOf(connector);
  const mark = ready ? paint('green', good) : paint('red', bad);
  const checklist = checklistOf(connector);
  const requirements = tally(checklist);
  const update = updateSentence(connector, connector.requirements.length === 0 ? 'Why' : undefined);
  return [
    `  ${mark}: ${counts(countOf(findings))}${accepted === '' ? '' : `, ${accepted}`}.`,
    ...(update === '' ? [] : [`  ${printable(update)}`]),
    ...checklist.fail.map((requirement) => requirementLine('fails', requirement, paint)),
    ...checklist.warning.map((requirement) => requirementLine('warns', requirement, paint)),
    ...(requirements === '' ? [] : [`  ${paint('dim', `Requirements: ${requirements}.`)}`]),
  ];
}

function requirementLine(verb: string, { policy, title }: Requirement, paint: Paint): string {
  return `  ${paint('dim', `${verb} ${(policy ?? '').padEnd(POLICY_WIDTH)}  ${title}`)}`;
}

/** What is left for a person, once nothing else is. */
function manualLines(connector: ConnectorReport, paint: Paint): string[] {
  const { manual } = checklistOf(connector);
  if (manual.length === 0) return [];
  return [
    `  Left for you to confirm (how: ${READINESS_URL}):`,
    ...manual.map((requirement) => requirementLine('  -  ', requirement, paint)),
    '',
  ];
}

function fileLines(
  file: string,
  findings: readonly Finding[],
  context: ReportContext,
  paint: Paint,
  framed = FRAMES_PER_RULE,
): string[] {
  const seen = new Map<string, number>();
  const lines = findings.flatMap((finding) => {
    const number = (seen.get(finding.rule) ?? 0) + 1;
    seen.set(finding.rule, number);
    return [
      findingLine(finding, paint),
      ...(number <= framed ? frameLines(finding, context, paint) : []),
      ...relatedLines(finding, paint),
    ];
  });
  return [`  ${paint('underline', printable(file))}`, ...lines, ''];
}

function findingLine(finding: Finding, paint: Paint): string {
  const { line, column, severity, message, rule } = finding;
  const place = `${line}:${column}`.padStart(9);
  return `  ${paint('dim', place)}  ${paint(STYLES[severity], severity.padEnd(7))}  ${printable(message)}  ${paint('dim', isRepairable(finding) ? `${rule} [--fix]` : rule)}`;
}

function frameLines(finding: Finding, { excerpts }: ReportContext, paint: Paint): string[] {
  const source = excerptFor(excerpts, finding);
  if (source === undefined) return [];
  const { line, indent, pointer } = frameOf(source, finding);
  const gutter = String(finding.line).padStart(9);
  return [
    `  ${paint('dim', `${gutter} │`)} ${line}`,
    `  ${paint('dim', `${' '.repeat(9)} │`)} ${indent}${paint(STYLES[finding.severity], pointer)}`,
  ];
}

/** Where else to look, in the form that terminals and editors open. */
function relatedLines({ rule, file: own, related }: Finding, paint: Paint): string[] {
  const indent = `  ${' '.repeat(9)}  `;
  const lines = related.slice(0, RELATED_SHOWN).map(({ file, line, column, message }) => {
    // Of the same file only the new version can be opened.
    if (isChange({ rule }) && file === own)
      return `${indent}${paint('dim', `see also ${oldPlace(`line ${line}`, printable(message))}`)}`;
    const place = paint('dim', `see also ${printable(file)}:${line}:${column}`);
    return `${indent}${place}  ${printable(message)}`;
  });
  const rest = related.length - lines.length;
  return rest === 0 ? lines : [...lines, `${indent}${paint('dim', `and ${count(rest, 'more place')}`)}`];
}

function noticeLines({ notices = [] }: Report, paint: Paint): string[] {
  if (notices.length === 0) return [];
  const lines = notices.map((notice) => {
    const place = placeOfNotice(notice);
    const where = place === '' ? '' : `${paint('dim', printable(place))}  `;
    return `  ${where}${paint(STYLES[notice.severity], notice.severity.padEnd(7))}  ${printable(notice.message)}`;
  });
  return [paint('bold', 'About this run'), '', ...lines, ''];
}

function summaryLines(report: Report, { repaired }: ReportContext, paint: Paint): string[] {
  const { summary } = report;
  const style: Style = summary.ready === summary.connectors ? ['green', 'bold'] : ['red', 'bold'];
  const accepted = acceptedCount(report.connectors.flatMap(({ findings }) => findings));
  return [
    ...baseNotes(report, printable).map((note) => paint('dim', note)),
    ...(repaired === undefined ? [] : [repairedLine(repaired)]),
    `${paint(style, `${verdict(report)}:`)} ${standing(summary)}${scopeOf(report)}.`,
    ...whyLine(report),
    ...(accepted === '' ? [] : [`Not counted: ${accepted}.`]),
    ...repairStep(report),
    ...nextStep(report),
  ];
}

/** Of one connector that was compared, the verdict is that of the report. */
function whyLine(report: Report): string[] {
  const [connector, ...others] = report.connectors;
  if (connector === undefined || others.length > 0 || !isComparison(report)) return [];
  const why = updateSentence(connector, 'Why');
  return why === '' ? [] : [printable(why)];
}

function repairedLine({ findings, files }: NonNullable<ReportContext['repaired']>): string {
  return findings === 0
    ? 'Nothing to repair.'
    : `Repaired ${count(findings, 'finding')} in ${count(files, 'file')}.`;
}

function repairStep(report: Report): string[] {
  const number = repairableIn(report);
  if (number === 0) return [];
  return [
    `connector-preflight check --fix repairs ${count(number, 'finding')}, marked [--fix]; with --dry-run it shows how.`,
  ];
}

function nextStep(report: Report): string[] {
  if (isComparison(report)) return [comparisonNextStep(report)];
  const frequent = mostFrequent(report, 3);
  const [first] = frequent;
  if (first === undefined) return [];
  const list = frequent.map(([rule, number]) => `${rule} (${number})`).join(', ');
  return [`Next: start with ${list}. To see why and how: connector-preflight explain ${first[0]}`];
}
