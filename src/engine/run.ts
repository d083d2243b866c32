import { basename } from 'node:path';
import type { BaselineEntry } from '../model/baseline';
import type { ConnectorTraits } from '../model/checkout';
import type { Connector, FolderFile } from '../model/connector';
import { excerptOf, type Excerpts } from '../model/excerpt';
import type { Finding } from '../model/finding';
import type { TextDocument } from '../model/json';
import type { ConnectorReport, Notice, Report } from '../model/report';
import type { Rule } from '../model/rule';
import type { Settings } from '../model/settings';
import { UsageError } from '../model/usage-error';
import { useBaseline } from './baseline';
import { createChecker } from './check';
import { checkCheckout, traitsOf } from './checkout';
import { discover, pathOf, posixRelative, type ConnectorLocation } from './discover';
import { documentsOf } from './exported';
import { compareFindings, compareText } from './findings';
import { globMatcher } from './glob';
import { enabledRules, factsOf, judge, reportOf, type ConnectorFacts } from './judge';
import { ignoreNotices } from './notices';
import { filesOf } from './reach';
import { readConnector } from './read';
import { queue, share } from './share';

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
}

/** Checks connectors, in the given order. */
export type CheckConnectors = (locations: readonly ConnectorLocation[]) => Promise<Checked[]>;

/** Somebody who checks connectors while we do, such as another thread. */
export interface Helper {
  readonly check: CheckConnectors;
  readonly dismiss: () => void;
}

/** Gets helpers for so many connectors; none where it would not pay. */
export type Hire = (settings: Settings, connectors: number) => readonly Helper[];

/** Told before each batch of connectors and at the end: how many are done, of how many. */
export type Progress = (done: number, all: number, path: string) => void;

export interface RunOptions {
  readonly progress?: Progress;
  readonly hire?: Hire;
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
  { progress = () => undefined, hire = () => [] }: RunOptions = {},
): Promise<Outcome> {
  const { workingFolder } = settings;
  const locations = chosen(await discover(settings.paths, workingFolder), settings);
  const helpers = hire(settings, locations.length);
  const checked: Checked[] = [];
  try {
    const take = queue(locations, (location) => {
      progress(checked.length, locations.length, posixRelative(workingFolder, pathOf(location)));
    });
    await share(take, connectorChecker(settings, rules), helpers, (done) => checked.push(...done));
  } finally {
    for (const { dismiss } of helpers) dismiss();
  }
  progress(locations.length, locations.length, '');
  const excerpts = new Map(checked.flatMap((connector) => [...connector.excerpts]));
  // Threads answer in any order, and what is decided about several connectors must not depend on it.
  checked.sort((a, b) => compareText(a.facts.path, b.facts.path));
  const { reports, notices, baseline } = accepted(
    together(checked, rules, settings),
    checked,
    rules,
    settings,
  );
  return {
    report: reportOf(reports, version, notices),
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
function together(
  checked: readonly Checked[],
  rules: readonly Rule[],
  settings: Settings,
): ConnectorReport[] {
  const traits = checked.map((connector) => connector.traits);
  const found = checkCheckout(enabledRules(rules, settings.configuration), traits);
  return checked.map((connector) => {
    const { report } = connector;
    const more = found.get(connector.traits);
    if (more === undefined) return report;
    return judge(connector.facts, [...report.findings, ...more].sort(compareFindings), rules, settings);
  });
}

/** Checks the given connectors one after the other. */
export function connectorChecker(settings: Settings, rules: readonly Rule[]): CheckConnectors {
  const { workingFolder, configuration, publisher } = settings;
  const check = createChecker(enabledRules(rules, configuration));
  return async (locations) => {
    const checked: Checked[] = [];
    for (const location of locations) {
      const connector = await readConnector(location, workingFolder, publisher);
      const findings = await check(connector);
      const traits = traitsOf(connector);
      const facts = factsOf(connector, basename(pathOf(location)));
      checked.push({
        facts,
        report: judge(facts, findings, rules, settings),
        excerpts: excerptsOf(connector, traits, findings),
        traits,
        files: filesOf(connector),
      });
    }
    return checked;
  };
}

function chosen(
  locations: readonly ConnectorLocation[],
  { configuration, paths }: Settings,
): readonly ConnectorLocation[] {
  const { connectors, folder } = configuration;
  if (connectors === undefined || folder === undefined) return locations;
  const matchers = connectors.map((glob) => globMatcher(glob.replace(/\/+$/, '')));
  const matches = (path: string): boolean => matchers.some((matcher) => matcher(path));
  const kept = locations.filter((location) => {
    const relative = posixRelative(folder, location.folder);
    // Globs do not match a lone dot, the folder of the configuration itself.
    return matches(relative) || (relative === '.' && matches('connector'));
  });
  if (kept.length > 0) return kept;
  throw new UsageError(
    `No connector in ${paths.map((path) => `"${path}"`).join(', ')} matches "connectors" of the configuration.`,
    'Write globs of connector folders, relative to the configuration, such as "connectors/*".',
  );
}

function excerptsOf(
  connector: Connector,
  { title }: ConnectorTraits,
  findings: readonly Finding[],
): Excerpts {
  const excerpts = new Map<string, string>();
  for (const place of title === undefined ? findings : [...findings, title.at]) {
    const document = documentOf(connector, place.file);
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
