import { code, literal, link, table } from '../kit/markdown';
import { count } from '../kit/text';
import { SEVERITIES, type Finding, type Severity } from '../model/finding';
import type { ConnectorReport, Report, Update } from '../model/report';
import { checklistSection } from './markdown-checklist';
import { SEVERITY_MARKS, findingsTables, leftOut, nextSteps, textOf } from './markdown';
import { baseNotes, isOld, standing, verdict, type ReportContext, type Reporter } from './reporter';

/** GitHub takes 65,536 characters; the marker has its place, too. */
export const COMMENT_LIMIT = 65_000;

/** A connector's findings that are not suppressed, beside those of the base. */
interface Beside {
  readonly connector: ConnectorReport;
  /** Whether there is a base: without one nothing is called new. */
  readonly compared: boolean;
  /** What the base does not have. */
  readonly fresh: readonly Finding[];
  readonly remaining: readonly Finding[];
  readonly fixed: readonly Finding[];
}

function besideOf(connector: ConnectorReport): Beside {
  const open = connector.findings.filter(({ suppressed }) => suppressed === null);
  const { comparison } = connector;
  return {
    connector,
    compared: comparison !== undefined || open.some(({ baselineState }) => baselineState !== undefined),
    fresh: open.filter((finding) => !isOld(finding)),
    remaining: open.filter(isOld),
    fixed: comparison?.fixed ?? [],
  };
}

/** Whether a pull request needs a comment: it brings, repairs or deletes something, or changes what users see. */
export function isWorthComment({ connectors, base }: Report): boolean {
  if (base !== undefined && base.deleted.length > 0) return true;
  return connectors.map(besideOf).some(({ connector, fresh, fixed }) => {
    const update = connector.comparison?.update ?? 'none';
    return fresh.length > 0 || fixed.length > 0 || update !== 'none';
  });
}

/**
 * The comment on a pull request: verdict, checklist, what is new, what is fixed, and, folded, what was there before. Where it
 * does not fit, the lightest findings are left out first, then the sections of the connectors, and it says so.
 */
export const comment: Reporter = (report, context) => {
  const selections: readonly (readonly Severity[])[] = [SEVERITIES, ['error', 'warning'], ['error']];
  const reason = 'a comment holds 65,536 characters';
  for (const shown of selections) {
    const sections = report.connectors.map(besideOf).flatMap((beside) => section(beside, context, shown));
    const text = textOf([...head(report), ...leftOut(report, shown, reason), ...sections]);
    if (text.length <= COMMENT_LIMIT) return text;
  }
  return textOf([...head(report), ...leftOut(report, [], reason, ['the sections of the connectors'])]);
};

function head(report: Report): string[] {
  const { summary } = report;
  const notes = baseNotes(report, code);
  const found = `Connector Preflight found ${standing(summary)} in ${count(summary.connectors, 'connector')}.`;
  return [
    `## ${summary.ready === summary.connectors ? '✅' : '❌'} ${verdict(report)}`,
    '',
    [...(summary.connectors === 0 ? [] : [found]), ...notes].join(' '),
    '',
    ...nextSteps(report),
  ];
}

const UPDATE_TEXTS: Readonly<Record<Update, string | undefined>> = {
  none: undefined,
  minor: 'By the criteria of Microsoft this is a **minor** update',
  major: 'By the criteria of Microsoft this is a **major** update',
};

function updateText({ comparison }: ConnectorReport): string | undefined {
  const text = UPDATE_TEXTS[comparison?.update ?? 'none'];
  if (text === undefined) return undefined;
  return comparison?.reasons === undefined
    ? `${text}.`
    : `${text}: ${literal(comparison.reasons.join(', '))}.`;
}

function section(beside: Beside, context: ReportContext, shown: readonly Severity[]): string[] {
  const { connector, compared, fresh, remaining, fixed } = beside;
  const update = updateText(connector);
  const listed = (findings: readonly Finding[]): Finding[] =>
    findings.filter(({ severity }) => shown.includes(severity));
  const news = listed(fresh);
  const old = listed(remaining);
  return [
    `### ${connector.ready ? '✅' : '❌'} ${literal(connector.title)}`,
    '',
    ...(update === undefined ? [] : [update, '']),
    ...checklistSection(connector, false),
    ...folded(count(news.length, compared ? 'new finding' : 'finding'), true, news, () =>
      findingsTables(news, context),
    ),
    ...folded(`${fixed.length} fixed`, false, fixed, () => fixedTable(fixed)),
    ...folded(`${count(old.length, 'finding')} there before`, false, old, () => findingsTables(old, context)),
  ];
}

/** The places of fixed findings are in the base, where nobody looks. */
function fixedTable(findings: readonly Finding[]): string[] {
  const rows = findings.map(({ severity, message, rule, helpUrl }) => [
    SEVERITY_MARKS[severity],
    `~~${literal(message)}~~<br>${link(code(rule), helpUrl)}`,
  ]);
  return table(['', 'Fixed'], rows);
}

function folded(
  title: string,
  open: boolean,
  findings: readonly Finding[],
  lines: () => readonly string[],
): string[] {
  if (findings.length === 0) return [];
  const attribute = open ? ' open' : '';
  return [`<details${attribute}><summary>${title}</summary>`, '', ...lines(), '', '</details>', ''];
}
