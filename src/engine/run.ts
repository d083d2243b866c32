import { basename } from 'node:path';
import picomatch from 'picomatch';
import type { Connector } from '../model/connector';
import { excerptOf, type Excerpts } from '../model/excerpt';
import type { Finding } from '../model/finding';
import type { ConnectorReport, Report } from '../model/report';
import type { Rule } from '../model/rule';
import type { Settings } from '../model/settings';
import { UsageError } from '../model/usage-error';
import { createChecker } from './check';
import { discover, posixRelative, type ConnectorLocation } from './discover';
import { enabledRules, factsOf, judge, reportOf } from './judge';
import { readConnector } from './read';

export interface Outcome {
  readonly report: Report;
  /** The lines that findings point at, for reporters that show them. */
  readonly excerpts: Excerpts;
}

/** Told before each connector and at the end: how many are done, of how many. */
export type Progress = (done: number, all: number, path: string) => void;

/**
 * Checks connectors one after the other, so that memory does not grow with their number.
 *
 * @throws UsageError when there is no connector to check
 */
export async function run(
  settings: Settings,
  rules: readonly Rule[],
  version: string,
  progress: Progress = () => undefined,
): Promise<Outcome> {
  const { workingFolder, configuration } = settings;
  const locations = chosen(await discover(settings.paths, workingFolder), settings);
  const check = createChecker(enabledRules(rules, configuration));
  const connectors: ConnectorReport[] = [];
  const excerpts = new Map<string, string>();
  for (const [index, location] of locations.entries()) {
    progress(index, locations.length, posixRelative(workingFolder, location.folder));
    const connector = readConnector(location, workingFolder, settings.publisher);
    const findings = await check(connector);
    noteExcerpts(excerpts, connector, findings);
    connectors.push(judge(factsOf(connector, basename(location.folder)), findings, rules, settings));
  }
  progress(locations.length, locations.length, '');
  return { report: reportOf(connectors, version), excerpts };
}

function chosen(
  locations: readonly ConnectorLocation[],
  { configuration, paths }: Settings,
): readonly ConnectorLocation[] {
  const { connectors, folder } = configuration;
  if (connectors === undefined || folder === undefined) return locations;
  const matches = picomatch(connectors.map((glob) => glob.replace(/\/+$/, '')));
  const kept = locations.filter(({ folder: path }) => {
    const relative = posixRelative(folder, path);
    // Globs do not match a lone dot, the folder of the configuration itself.
    return matches(relative) || (relative === '.' && matches('connector'));
  });
  if (kept.length > 0) return kept;
  throw new UsageError(
    `No connector in ${paths.map((path) => `"${path}"`).join(', ')} matches "connectors" of the configuration.`,
    'Write globs of connector folders, relative to the configuration, such as "connectors/*".',
  );
}

function noteExcerpts(into: Map<string, string>, connector: Connector, findings: readonly Finding[]): void {
  for (const finding of findings) {
    const file = [connector.definitionFile, connector.propertiesFile].find(
      (candidate) => candidate?.path === finding.file,
    );
    if (file !== undefined) excerptOf(into, file.document, finding);
  }
}
