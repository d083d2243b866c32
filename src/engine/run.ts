import { basename } from 'node:path';
import picomatch from 'picomatch';
import type { Connector, FolderFile } from '../model/connector';
import { excerptOf, type Excerpts } from '../model/excerpt';
import type { Finding } from '../model/finding';
import type { TextDocument } from '../model/json';
import type { ConnectorReport, Report } from '../model/report';
import type { Rule } from '../model/rule';
import type { Settings } from '../model/settings';
import { UsageError } from '../model/usage-error';
import { createChecker } from './check';
import { discover, pathOf, posixRelative, type ConnectorLocation } from './discover';
import { documentsOf } from './exported';
import { enabledRules, factsOf, judge, reportOf } from './judge';
import { readConnector } from './read';
import { queue, share } from './share';

export interface Outcome {
  readonly report: Report;
  /** The lines that findings point at, for reporters that show them. */
  readonly excerpts: Excerpts;
}

/** A connector checked and judged, with the lines that its findings point at. */
export interface Checked {
  readonly report: ConnectorReport;
  readonly excerpts: Excerpts;
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
 * Checks connectors, each by itself, so that memory does not grow with the size of their files.
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
  const reports = checked.map(({ report }) => report);
  return { report: reportOf(reports, version), excerpts };
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
      const facts = factsOf(connector, basename(pathOf(location)));
      checked.push({
        report: judge(facts, findings, rules, settings),
        excerpts: excerptsOf(connector, findings),
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
  const matches = picomatch(connectors.map((glob) => glob.replace(/\/+$/, '')));
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

function excerptsOf(connector: Connector, findings: readonly Finding[]): Excerpts {
  const excerpts = new Map<string, string>();
  for (const finding of findings) {
    const document = documentOf(connector, finding.file);
    if (document !== undefined) excerptOf(excerpts, document, finding);
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
