import { basename, relative, sep } from 'node:path';
import type { Connector } from '../model/connector';
import { excerptOf, type Excerpts } from '../model/excerpt';
import type { FileTree } from '../model/file-tree';
import type { ConnectorReport, Report } from '../model/report';
import type { Rule } from '../model/rule';
import type { Settings } from '../model/settings';
import { isComparable } from '../model/change/change';
import { UsageError } from '../model/usage-error';
import { compareConnectors, comparisonOf } from './compare';
import { pathOf, type ConnectorLocation } from './discover';
import { enabledRules, factsOf, judge, reportOf } from './judge';
import { readConnector } from './read';

/** Connectors of one side of a comparison. */
export interface Version {
  /** What it was named as. */
  readonly name: string;
  /** Absolute; connectors of both versions are paired by where they lie in it. */
  readonly root: string;
  readonly tree: FileTree;
  readonly locations: readonly ConnectorLocation[];
}

export interface VersionsOutcome {
  readonly report: Report;
  readonly excerpts: Excerpts;
  /** Connectors that only one version has, relative to its root. */
  readonly unpaired: readonly { readonly path: string; readonly version: string }[];
}

/**
 * Compares all connectors that two versions have.
 *
 * @throws UsageError when they have none in common
 */
export async function compareVersions(
  before: Version,
  after: Version,
  settings: Settings,
  rules: readonly Rule[],
  version: string,
): Promise<VersionsOutcome> {
  const { pairs, unpaired } = pairLocations(before, after);
  if (pairs.length === 0)
    throw new UsageError(
      `"${before.name}" and "${after.name}" have no connector in common.`,
      'Name the folders or the definitions of one connector.',
    );
  const reports: ConnectorReport[] = [];
  const excerpts = new Map<string, string>();
  const enabled = enabledRules(rules, settings.configuration);
  for (const [was, is] of pairs) {
    const { workingFolder, publisher } = settings;
    const connector = await readConnector(is, workingFolder, publisher, after.tree);
    const old = await readConnector(was, workingFolder, connector.publisher, before.tree);
    refuseUnread(old, connector);
    const { findings, update, why } = compareConnectors(enabled, old, connector);
    const facts = factsOf(connector, basename(pathOf(is)));
    const report = judge(facts, findings, enabled, settings);
    // What a comparison does not look at is not said to be in order.
    reports.push({ ...report, requirements: [], comparison: comparisonOf(before.name, { update, why }) });
    for (const finding of findings) {
      const file = [connector.definitionFile, connector.propertiesFile].find(
        (each) => each?.path === finding.file,
      );
      if (file !== undefined) excerptOf(excerpts, file.document, finding);
    }
  }
  return { report: reportOf(reports, version), excerpts, unpaired };
}

/** A file that was not read, or that cannot be compared, must not pass for one in which nothing changed. */
function refuseUnread(before: Connector, after: Connector): void {
  for (const { unreadable } of [before, after])
    for (const { path, reason } of unreadable) throw new UsageError(`Cannot read "${path}": ${reason}.`);
  for (const pair of [
    [before.definitionFile, after.definitionFile],
    [before.propertiesFile, after.propertiesFile],
  ]) {
    const broken = pair.find((file) => file !== undefined && !isComparable(file));
    if (broken !== undefined && !pair.includes(undefined))
      throw new UsageError(
        `Cannot compare "${broken.path}": it is no Swagger 2.0 document or no JSON.`,
        'Repair what "connector-preflight check" says of it, and compare again.',
      );
  }
}

interface Pairing {
  readonly pairs: readonly (readonly [ConnectorLocation, ConnectorLocation])[];
  readonly unpaired: VersionsOutcome['unpaired'];
}

/** One connector on each side is the same, wherever it lies; of several those in the same place are. */
function pairLocations(before: Version, after: Version): Pairing {
  const [was, is] = [before.locations[0], after.locations[0]];
  if (was && is && before.locations.length === 1 && after.locations.length === 1)
    return { pairs: [[was, is]], unpaired: [] };
  const known = new Map(before.locations.map((location) => [placeOf(before, location), location]));
  const pairs: [ConnectorLocation, ConnectorLocation][] = [];
  const unpaired: { path: string; version: string }[] = [];
  for (const location of after.locations) {
    const place = placeOf(after, location);
    const former = known.get(place);
    known.delete(place);
    if (former === undefined) unpaired.push({ path: place, version: after.name });
    else pairs.push([former, location]);
  }
  for (const path of known.keys()) unpaired.push({ path, version: before.name });
  return { pairs, unpaired };
}

function placeOf({ root }: Version, location: ConnectorLocation): string {
  return relative(root, pathOf(location)).split(sep).join('/') || '.';
}
