import { basename } from 'node:path';
import type { OpenBase } from '../model/base';
import type { BaselineEntry } from '../model/baseline';
import type { ConnectorTraits } from '../model/checkout';
import type { Connector, FolderFile } from '../model/connector';
import { SECRET_RULES } from '../model/tables/secrets';
import { excerptOf, hideExcerpt, type Excerpts } from '../model/excerpt';
import type { Finding } from '../model/finding';
import type { TextDocument } from '../model/json';
import type { Comparison, ConnectorReport, Notice, Report, ReportBase } from '../model/report';
import type { Rule } from '../model/rule';
import type { Settings } from '../model/settings';
import { useBaseline } from './baseline';
import { besideBase, type CompareWithBase } from './beside-base';
import { createChecker } from './check';
import { checkCheckout, traitsOf } from './checkout';
import { pathOf, posixRelative, type ConnectorLocation } from './discover';
import { documentsOf } from './exported';
import { compareFindings, compareText } from './findings';
import { enabledRules, factsOf, judge, reportOf, type ConnectorFacts } from './judge';
import { ignoreNotices } from './notices';
import { filesOf } from './reach';
import { sharingTitles } from './sharing-titles';
import { withState } from './newness';
import { readConnector } from './read';
import { scopeOf } from './scope';
import { share, ticketsFor, type Helper, type Tickets } from './share';

export interface Outcome {
  readonly report: Report;
  /** The entries of the baseline, when it is to be written anew. */
  readonly baseline?: readonly BaselineEntry[];
  /** The lines that findings point at, for reporters that show them. */
  readonly excerpts: Excerpts;
}

/** A connector checked and judged, with the lines that its findings point at. */
export interface Checked {
  readonly facts: ConnectorFacts;
  readonly report: ConnectorReport;
  readonly excerpts: Excerpts;
  /** For what is decided when all connectors were checked. */
  readonly traits: ConnectorTraits;
  /** See {@link filesOf}. */
  readonly files: readonly string[];
  /** Whether the base had the connector with the same title; absent without a base. */
  readonly sameTitle?: boolean;
}

/** Somebody who checks connectors while we do, such as another thread, until dismissed. */
export interface HiredHelper extends Helper<Checked> {
  readonly dismiss: () => void;
}

/** Gets helpers for connectors; none where it would not pay. */
export type Hire = (
  settings: Settings,
  locations: readonly ConnectorLocation[],
  tickets: Tickets,
) => readonly HiredHelper[];

/** Told before a connector is checked here, and at the end: how many are done, of how many. */
export type Progress = (done: number, all: number, path: string) => void;

export interface RunOptions {
  readonly progress?: Progress;
  readonly hire?: Hire;
  /** Gives the files of the base that the settings name. */
  readonly openBase?: OpenBase;
}

/**
 * Checks connectors, each by itself, so that memory does not grow with the size of their files, then what can be said of them
 * only together.
 *
 * @throws UsageError when there is no connector to check
 */
export async function run(
  settings: Settings,
  rules: readonly Rule[],
  version: string,
  { progress = () => undefined, hire = () => [], openBase }: RunOptions = {},
): Promise<Outcome> {
  const { workingFolder } = settings;
  const { locations, base } = await scopeOf(settings);
  const check = connectorChecker(settings, rules, openBase);
  const tickets = ticketsFor(locations.length);
  const helpers = hire(settings, locations, tickets);
  const begun = (location: ConnectorLocation, done: number): void => {
    progress(done, locations.length, posixRelative(workingFolder, pathOf(location)));
  };
  const checked = await share(locations, tickets, check, helpers, begun).finally(() => {
    for (const { dismiss } of helpers) dismiss();
  });
  progress(locations.length, locations.length, '');
  const excerpts = new Map(checked.flatMap((connector) => [...connector.excerpts]));
  checked.sort((a, b) => compareText(a.facts.path, b.facts.path));
  const { reports, notices, baseline } = accepted(
    await together(checked, rules, settings, base),
    checked,
    rules,
    settings,
  );
  return {
    report: reportOf(reports, version, { base, notices }),
    excerpts,
    ...(settings.baseline?.renew === true && baseline !== undefined && { baseline }),
  };
}

/** The reports with what the baseline accepts, and what is to be said of accepted findings. */
function accepted(
  reports: readonly ConnectorReport[],
  checked: readonly Checked[],
  rules: readonly Rule[],
  settings: Settings,
): {
  reports: readonly ConnectorReport[];
  notices: readonly Notice[];
  baseline?: readonly BaselineEntry[];
} {
  const on = enabledRules(rules, settings.configuration);
  const findings = reports.flatMap((report) => report.findings);
  const notices = ignoreNotices(settings, findings, checked, on);
  if (settings.baseline === undefined) return { reports, notices };
  const use = useBaseline(settings.baseline, settings.workingFolder, findings, checked, on);
  const judged = reports.map((report, index) => {
    const facts = checked[index]?.facts;
    return facts === undefined ? report : judge(facts, use.accept(report.findings), rules, settings);
  });
  return { reports: judged, notices: [...notices, ...use.gone()], baseline: use.entries };
}

/** The reports with what rules on all connectors of the run find. */
async function together(
  checked: readonly Checked[],
  rules: readonly Rule[],
  settings: Settings,
  base: ReportBase | undefined,
): Promise<ConnectorReport[]> {
  const enabled = enabledRules(rules, settings.configuration);
  const traits = checked.map((connector) => connector.traits);
  const looksAtAll = enabled.some(({ scope }) => scope === 'checkout');
  const others = looksAtAll && base?.changedOnly === true ? await sharingTitles(traits, settings) : [];
  // Of two with the same title, the one that nobody touched came first.
  const found = checkCheckout(enabled, [...others, ...traits]);
  const isOld = isOldIn(checked);
  return checked.map((connector) => {
    const { report } = connector;
    const more = found.get(connector.traits);
    if (more === undefined) return report;
    const marked =
      base === undefined
        ? more
        : more.map((finding) => withState(finding, isOld(connector, finding) ? 'unchanged' : 'new'));
    return judge(connector.facts, [...report.findings, ...marked].sort(compareFindings), rules, settings);
  });
}

/** Whether the base had what a rule found about several connectors: none of them has got its title since. */
function isOldIn(checked: readonly Checked[]): (connector: Checked, finding: Finding) => boolean {
  const changed = new Set(
    checked.flatMap(({ sameTitle, traits }) => (sameTitle === true ? [] : [traits.title?.at.file])),
  );
  return ({ sameTitle }, { related }) => sameTitle === true && !related.some(({ file }) => changed.has(file));
}

/**
 * Checks one connector after the other.
 *
 * @param openBase gives the files of the base that the settings name
 */
export function connectorChecker(
  settings: Settings,
  rules: readonly Rule[],
  openBase?: OpenBase,
): (location: ConnectorLocation) => Promise<Checked> {
  const { workingFolder, configuration, publisher, base } = settings;
  const check = createChecker(enabledRules(rules, configuration));
  const compare: CompareWithBase | undefined =
    base && openBase && besideBase(base, settings, rules, check, openBase);
  return async (location) => {
    const connector = await readConnector(location, workingFolder, publisher);
    const found = await check(connector);
    const beside = await compare?.(location, connector, found);
    const findings = beside?.findings ?? found;
    const traits = traitsOf(connector);
    const facts = factsBeside(factsOf(connector, basename(pathOf(location))), beside?.comparison);
    return {
      facts,
      report: judge(facts, findings, rules, settings),
      excerpts: excerptsOf(connector, traits, findings),
      traits,
      files: filesOf(connector),
      ...(beside && { sameTitle: beside.sameTitle }),
    };
  };
}

function factsBeside(facts: ConnectorFacts, comparison: Comparison | undefined): ConnectorFacts {
  if (comparison === undefined) return facts;
  return { ...facts, comparison, seen: { ...facts.seen, compared: true } };
}

function excerptsOf(
  connector: Connector,
  { title }: ConnectorTraits,
  findings: readonly Finding[],
): Excerpts {
  const excerpts = new Map<string, string>();
  for (const finding of findings) if (SECRET_RULES.has(finding.rule)) hideExcerpt(excerpts, finding);
  const documents = new Map<string, TextDocument | undefined>();
  for (const place of title === undefined ? findings : [...findings, title.at]) {
    if (!documents.has(place.file)) documents.set(place.file, documentOf(connector, place.file));
    const document = documents.get(place.file);
    if (document !== undefined) excerptOf(excerpts, document, place);
  }
  return excerpts;
}

function documentOf(connector: Connector, path: string): TextDocument | undefined {
  const checked = documentsOf(connector).find((file) => file.path === path);
  return checked?.document ?? otherFile(connector, path)?.document();
}

/** A file of the folder, or of a zip in it. */
function otherFile({ files, contents }: Connector, path: string): FolderFile | undefined {
  const archives = contents.packages.map(({ archive }) => archive);
  for (const archive of archives) archives.push(...archive.archives);
  return [files, ...archives.map((archive) => archive.files)].flat().find((file) => file.path === path);
}
