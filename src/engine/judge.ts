import type { Connector, SourceFile } from '../model/connector';
import type { Finding } from '../model/finding';
import { textOf } from '../model/json';
import type { ConnectorReport, Counts, Notice, Report, ReportBase, Summary } from '../model/report';
import type { OptionValues, Rule } from '../model/rule';
import { detached } from '../model/text';
import type { Configuration, FailLevel, Settings } from '../model/settings';
import { acceptance, placeOf } from './accepted';
import { compareText } from './findings';
import { requirementsOf, seenOf, type Seen } from './requirements';

/** A connector as it was read, reduced to what the report says of it. */
export interface ConnectorFacts extends Pick<ConnectorReport, 'path' | 'title' | 'publisher' | 'comparison'> {
  readonly seen: Seen;
}

export function factsOf(connector: Connector, folderName: string): ConnectorFacts {
  const title = textOf(connector.definitionFile?.definition?.root.members.get('info')?.members.get('title'));
  return {
    path: connector.path,
    title: title === undefined || title.trim() === '' ? folderName : detached(title.trim()),
    publisher: connector.publisher,
    seen: seenOf(connector),
  };
}

/**
 * Decides about one connector: severities as configured, accepted findings, requirements, readiness. Nothing after this
 * filters or counts.
 */
export function judge(
  facts: ConnectorFacts,
  found: readonly Finding[],
  rules: readonly Rule[],
  { configuration, workingFolder }: Pick<Settings, 'configuration' | 'workingFolder'>,
): ConnectorReport {
  const place = placeOf(configuration, workingFolder);
  const findings = found.map((finding) => suppress(weigh(finding, configuration), configuration, place));
  const { path, title, publisher, comparison } = facts;
  return {
    path,
    title,
    publisher,
    ready: !findings.some(({ severity, suppressed }) => severity === 'error' && suppressed === null),
    findings,
    requirements: requirementsOf(facts, findings, rules, configuration),
    ...(comparison !== undefined && { comparison }),
  };
}

/** The rules that the configuration leaves on, with the values that it sets for their options. */
export function enabledRules(rules: readonly Rule[], { rules: settings }: Configuration): Rule[] {
  return rules
    .filter(({ id }) => settings.get(id)?.severity !== 'off')
    .map((rule) => withValues(rule, settings.get(rule.id)?.values));
}

function withValues(rule: Rule, values: OptionValues | undefined): Rule {
  if (values === undefined || rule.scope === 'checkout' || rule.scope === 'change') return rule;
  return rule.scope === 'document'
    ? { ...rule, problems: (file: SourceFile) => rule.problems(file, values) }
    : { ...rule, problems: (connector: Connector) => rule.problems(connector, values) };
}

function weigh(finding: Finding, { rules }: Configuration): Finding {
  const level = rules.get(finding.rule)?.severity;
  return level === undefined || level === 'off' ? finding : { ...finding, severity: level };
}

/** @param place see {@link placeOf} */
function suppress(finding: Finding, configuration: Configuration, place: string): Finding {
  const suppressed = acceptance(finding, configuration, place);
  return suppressed === undefined ? finding : { ...finding, suppressed };
}

/** What the report says beside its connectors. */
interface Remarks {
  /** What the connectors were compared with. */
  readonly base?: ReportBase | undefined;
  readonly notices?: readonly Notice[];
}

/** The whole report. */
export function reportOf(
  connectors: readonly ConnectorReport[],
  version: string,
  { base, notices = [] }: Remarks = {},
): Report {
  return {
    version: 1,
    tool: { name: 'connector-preflight', version },
    connectors: [...connectors].sort((a, b) => compareText(a.path, b.path)),
    summary: summaryOf(connectors, base !== undefined),
    ...(base !== undefined && { base }),
    ...(notices.length > 0 && { notices }),
  };
}

function summaryOf(connectors: readonly ConnectorReport[], compared: boolean): Summary {
  const all = connectors.flatMap(({ findings }) => findings);
  const open = all.filter(({ suppressed }) => suppressed === null);
  return {
    connectors: connectors.length,
    ready: connectors.filter(({ ready }) => ready).length,
    ...countsOf(open),
    suppressed: all.length - open.length,
    ...(compared && {
      new: countsOf(open.filter(({ baselineState }) => baselineState !== 'unchanged')),
      fixed: connectors.reduce((sum, { comparison }) => sum + (comparison?.fixed.length ?? 0), 0),
    }),
  };
}

function countsOf(findings: readonly Finding[]): Counts {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/**
 * Whether findings at or above the level are left.
 *
 * @param failOnExisting findings that the base has, too, count as well
 */
export function fails(summary: Summary, level: FailLevel, failOnExisting = false): boolean {
  const { errors, warnings, infos } = failOnExisting ? summary : (summary.new ?? summary);
  if (level === 'never') return false;
  if (level === 'error') return errors > 0;
  return errors + warnings > 0 || (level === 'info' && infos > 0);
}
