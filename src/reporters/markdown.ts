import { code, link, literal, table } from '../kit/markdown';
import { count, enumerate } from '../kit/text';
import { SEVERITIES, isRepairable, type Finding, type Severity } from '../model/finding';
import { groupBy } from '../model/group-by';
import type { ConnectorReport, Report } from '../model/report';
import { acceptedSection, noticeList } from './markdown-accepted';
import { checklistSection } from './markdown-checklist';
import { updateLines } from './markdown-update';
import { comparisonNextStep, isComparison } from './comparison';
import {
  RELATED_SHOWN,
  acceptedCount,
  baseNotes,
  countOf,
  counts,
  isOld,
  markOf,
  mostFrequent,
  oldPlace,
  repairableIn,
  scopeOf,
  standing,
  verdict,
  type ReportContext,
  type Reporter,
  isChange,
} from './reporter';

/** GitHub drops a whole job summary above 1 MiB; this stays below, also in bytes. */
export const SUMMARY_LIMIT = 1_000_000;

/** The report as a page: verdict, connectors, checklist and findings with links, what to do next. */
export const markdown: Reporter = (report, context) => page(report, context, SEVERITIES, '');

/** The page for GitHub's job summary. */
export const jobSummary: Reporter = (report, context) =>
  pageWithin(report, context, SUMMARY_LIMIT, 'a job summary holds 1 MiB');

/**
 * The page in at most so many bytes. Where it does not fit, the lightest findings are left out first, then the sections of
 * the connectors, then their table, and the page says so.
 *
 * @param reason why there is a limit
 */
export function pageWithin(report: Report, context: ReportContext, bytes: number, reason: string): string {
  const selections: readonly (readonly Severity[])[] = [SEVERITIES, ['error', 'warning'], ['error'], []];
  const drafts = [
    ...selections.map((severities) => () => page(report, context, severities, reason)),
    () =>
      textOf([
        ...headPage(report),
        ...overview(report),
        ...leftOut(report, [], reason, ['the sections of the connectors']),
      ]),
  ];
  for (const draft of drafts) {
    const text = draft();
    if (Buffer.byteLength(text) <= bytes) return text;
  }
  return textOf([...headPage(report), ...leftOut(report, [], reason, ['the list of the connectors'])]);
}

/** The lines as a text that ends with one line break. */
export function textOf(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}

function page(report: Report, context: ReportContext, shown: readonly Severity[], reason: string): string {
  const few = report.connectors.length <= FEW_CONNECTORS;
  const sections = report.connectors
    .filter(
      ({ findings, requirements, comparison }) =>
        findings.length > 0 || (few && (requirements.length > 0 || comparison !== undefined)),
    )
    .flatMap((connector) => section(connector, report, context, shown));
  return textOf([...headPage(report), ...overview(report), ...leftOut(report, shown, reason), ...sections]);
}

function headPage(report: Report): string[] {
  const { summary } = report;
  const accepted = acceptedCount(report.connectors.flatMap(({ findings }) => findings));
  return [
    `# ${markOf(report)} ${verdict(report)}`,
    '',
    `Connector Preflight found ${standing(summary)}${scopeOf(report)}.${accepted === '' ? '' : ` Not counted: ${accepted}.`}`,
    '',
    ...noticeList(report),
    ...baseNotes(report, code).flatMap((note) => [note, '']),
    ...nextSteps(report),
    ...repairStep(report),
  ];
}

function repairStep(report: Report): string[] {
  const number = repairableIn(report);
  if (number === 0) return [];
  return [`\`connector-preflight check --fix\` repairs ${count(number, 'finding')}, marked 🔧.`, ''];
}

export function nextSteps(report: Report): string[] {
  if (isComparison(report)) return [comparisonNextStep(report).replace('Next:', '**Next:**'), ''];
  const urls = new Map(
    report.connectors.flatMap(({ findings }) => findings.map(({ rule, helpUrl }) => [rule, helpUrl])),
  );
  const steps = mostFrequent(report, 3).map(
    ([rule, number]) => `${link(code(rule), urls.get(rule) ?? '')} (${number})`,
  );
  return steps.length === 0
    ? []
    : [`**Next:** start with ${steps.join(', ')}; each page shows a good and a bad example.`, ''];
}

function overview({ connectors, base }: Report): string[] {
  if (connectors.length === 0) return [];
  const rows = connectors.map(({ title, path, publisher, ready, findings }) => {
    const { errors, warnings, infos } = countOf(findings);
    return [
      `${ready ? '✅' : '❌'} **${literal(title)}**`,
      ...(base === undefined ? [] : [String(findings.filter(isNew).length)]),
      String(errors),
      String(warnings),
      String(infos),
      publisher,
      code(path),
    ];
  });
  const compared = base === undefined ? [] : ['New'];
  return [
    ...table(['Connector', ...compared, 'Errors', 'Warnings', 'Infos', 'Publisher', 'Folder'], rows),
    '',
  ];
}

function isNew(finding: Finding): boolean {
  return finding.suppressed === null && !isOld(finding);
}

/**
 * @param reason why something is left out
 * @param others what else is left out
 */
export function leftOut(
  { summary }: Report,
  shown: readonly Severity[],
  reason: string,
  others: readonly string[] = [],
): string[] {
  const counted = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const hidden = SEVERITIES.filter((severity) => !shown.includes(severity) && counted[severity] > 0);
  const list = [...hidden.map((severity) => count(counted[severity], severity)), ...others];
  if (list.length === 0) return [];
  return [
    `> Left out here, because ${reason}: ${enumerate(list)}. The JSON and SARIF reports have them all.`,
    '',
  ];
}

/** Of so few connectors all is shown. */
const FEW_CONNECTORS = 3;

function section(
  connector: ConnectorReport,
  report: Report,
  context: ReportContext,
  shown: readonly Severity[],
): string[] {
  const { title, ready, findings } = connector;
  const listed = findings.filter(
    ({ severity, suppressed }) => suppressed === null && shown.includes(severity),
  );
  const old = listed.filter(isOld);
  const fresh = listed.filter((finding) => !isOld(finding));
  const few = report.connectors.length <= FEW_CONNECTORS;
  const open = few ? ' open' : '';
  const compared = report.base !== undefined;
  const checklist = checklistSection(connector, few);
  return [
    `## ${ready ? '✅' : '❌'} ${literal(title)}`,
    '',
    ...updateLines(connector),
    // Beside a base, what is new comes before where the whole connector stands.
    ...(compared ? [] : checklist),
    ...findingsSection(fresh, `${old.length > 0 ? 'New: ' : ''}${counts(countOf(fresh))}`, open, context),
    ...findingsSection(old, `Already there: ${counts(countOf(old))}`, '', context),
    ...(compared ? checklist : []),
    ...acceptedSection(findings, shown.length === SEVERITIES.length),
  ];
}

function findingsSection(
  findings: readonly Finding[],
  title: string,
  open: string,
  context: ReportContext,
): string[] {
  if (findings.length === 0) return [];
  return [
    `<details${open}><summary>${title}</summary>`,
    '',
    ...findingsTables(findings, context),
    '</details>',
    '',
  ];
}

export const SEVERITY_MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** A table per file, of two columns, so that it can be read on a phone. */
export function findingsTables(findings: readonly Finding[], context: ReportContext): string[] {
  return [...groupBy(findings, ({ file }) => file)].flatMap(([file, own]) => {
    const rows = own.map((finding) => [
      `${SEVERITY_MARKS[finding.severity]}&nbsp;${placeOf(finding, context)}`,
      [
        literal(finding.message),
        ...seeAlso(finding, context),
        `${link(code(finding.rule), finding.helpUrl)}${isRepairable(finding) ? ' 🔧' : ''}`,
      ].join('<br>'),
    ]);
    return [`**${code(file)}**`, '', ...table(['Line', 'What to do'], rows), ''];
  });
}

/** The number of a line, as a link where files have addresses. */
function placeOf({ file, line }: Pick<Finding, 'file' | 'line'>, { linkTo }: ReportContext): string {
  return linkTo === undefined ? String(line) : link(String(line), linkTo(file, line));
}

function seeAlso({ file, related, rule }: Finding, context: ReportContext): string[] {
  const places = related.slice(0, RELATED_SHOWN).map((place) => {
    const where = place.file === file ? '' : ` of ${code(place.file)}`;
    // The address of a file is that of its new version.
    if (isChange({ rule }))
      return `See also ${oldPlace(`line ${place.line}${where}`, literal(place.message))}`;
    return `See also line ${placeOf(place, context)}${where}: ${literal(place.message)}`;
  });
  const rest = related.length - places.length;
  return rest === 0 ? places : [...places, `and ${count(rest, 'more place')}`];
}
