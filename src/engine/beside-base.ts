import { basename } from 'node:path';
import type { Base, OpenBase } from '../model/base';
import type { Connector } from '../model/connector';
import type { FileTree } from '../model/file-tree';
import type { Finding } from '../model/finding';
import type { Comparison } from '../model/report';
import type { Rule } from '../model/rule';
import type { Settings } from '../model/settings';
import { baseVersion, versionIn, type BaseVersion } from './base-version';
import type { Checker } from './check';
import { traitsOf } from './checkout';
import { compareConnectors, comparisonOf } from './compare';
import { pathOf, type ConnectorLocation } from './discover';
import { compareFindings } from './findings';
import { enabledRules, factsOf, judge } from './judge';
import { newnessOf, withState } from './newness';
import { readConnector } from './read';
import { touchedBy } from './touched';

/** What a base makes of a connector that was checked. */
export interface Beside {
  /** Each with whether the base had it. */
  readonly findings: readonly Finding[];
  /** Absent when the base lacks the connector. */
  readonly comparison?: Comparison;
  /** Whether the base had the connector with the same title. */
  readonly sameTitle: boolean;
}

export type CompareWithBase = (
  location: ConnectorLocation,
  connector: Connector,
  findings: readonly Finding[],
) => Promise<Beside>;

/**
 * Compares connectors with a base, by checking what the base has with the same rules and the same configuration, and by the
 * rules on what changed in between. A connector that was not touched is not checked again.
 *
 * @param check with the rules that are on
 */
export function besideBase(
  base: Base,
  settings: Settings,
  rules: readonly Rule[],
  check: Checker,
  openBase: OpenBase,
): CompareWithBase {
  const { workingFolder, publisher, configuration } = settings;
  const enabled = enabledRules(rules, configuration);
  const touched = touchedBy(base);
  let whole: Promise<FileTree> | undefined;
  const isKnown = async (location: ConnectorLocation): Promise<boolean> => {
    whole ??= openBase(base, [base.root]);
    return versionIn(await whole, location) !== undefined;
  };
  const checked = async ({ location, tree }: BaseVersion): Promise<[Connector, Finding[]]> => {
    const before = await readConnector(location, workingFolder, publisher, tree);
    return [before, await check(before)];
  };
  return async (location, connector, findings) => {
    // What git ignores is never touched, and in no base either.
    if (!touched.has(location))
      return (await isKnown(location)) ? untouched(base, findings) : added(findings);
    const version = await baseVersion(base, openBase, location);
    if (version === undefined) return added(findings);
    const [before, found] = await checked(version);
    const { findings: marked, fixed } = newnessOf(findings, found);
    const judged = judge(factsOf(before, basename(pathOf(location))), fixed, rules, settings);
    const changes = compareConnectors(enabled, before, connector);
    return {
      findings: [...marked, ...asNew(changes.findings)].sort(compareFindings),
      comparison: comparisonOf(
        base.commit,
        changes,
        judged.findings.filter(({ suppressed }) => suppressed === null),
      ),
      sameTitle: traitsOf(before).title?.text === traitsOf(connector).title?.text,
    };
  };
}

function untouched({ commit }: Base, findings: readonly Finding[]): Beside {
  return {
    findings: findings.map((finding) => withState(finding, 'unchanged')),
    comparison: { base: commit, update: 'none', fixed: [] },
    sameTitle: true,
  };
}

function added(findings: readonly Finding[]): Beside {
  return { findings: asNew(findings), sameTitle: false };
}

function asNew(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => withState(finding, 'new'));
}
