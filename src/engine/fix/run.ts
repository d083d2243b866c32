import { isRepairable, type Finding } from '../../model/finding';
import type { Report } from '../../model/report';
import type { Rule } from '../../model/rule';
import type { Settings } from '../../model/settings';
import { createChecker } from '../check';
import { discover, pathOf, posixRelative, type ConnectorLocation } from '../discover';
import { enabledRules, factsOf, judge } from '../judge';
import { readConnector } from '../read';
import { faultMessage, repair, type FindingsOf, type Repair } from './repair';
import { planOf, writePlan, type Plan } from './write';

export interface FixRequest {
  /** Ids of the rules whose findings are repaired; all when absent. */
  readonly only?: ReadonlySet<string>;
  /** What to do with a file before and after; it is written when absent. */
  readonly show?: (path: string, before: string, after: string) => void;
}

export interface FixOutcome {
  /** How many findings were repaired, in how many files. */
  readonly findings: number;
  readonly files: number;
  /** Files that could not be written, with the reason. */
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
  /** What rules got wrong, one sentence without its end each. */
  readonly bugs: readonly string[];
}

/** Repairs the connectors of a report that have something to repair, each by itself, and writes their files. */
export async function fixConnectors(
  report: Report,
  settings: Settings,
  rules: readonly Rule[],
  { only, show }: FixRequest,
): Promise<FixOutcome> {
  const wanted = (finding: Finding): boolean => only?.has(finding.rule) ?? true;
  const findingsOf = findingsWith(settings, rules);
  const outcome = { findings: 0, files: new Set<string>(), refused: new Map<string, string>() };
  const bugs = new Set<string>();
  for (const location of await repairable(report, settings, wanted)) {
    const connector = await readConnector(location, settings.workingFolder, settings.publisher);
    const result = await repair(connector, findingsOf, wanted);
    for (const fault of result.faults) bugs.add(faultMessage(fault));
    for (const plan of await plansOf(result, location, settings)) {
      // Two connectors may share a file, as definitions side by side do their properties; once written, it is as repaired.
      if (show !== undefined && outcome.files.has(plan.path)) continue;
      const reason = await put(plan, show);
      if (reason !== undefined) outcome.refused.set(plan.path, reason);
      else {
        outcome.files.add(plan.path);
        outcome.findings += result.repaired.filter(({ file }) => file === plan.path).length;
      }
    }
  }
  const refused = [...outcome.refused].map(([path, reason]) => ({ path, reason }));
  return { findings: outcome.findings, files: outcome.files.size, refused, bugs: [...bugs] };
}

/** Checks a connector as a run does, accepted findings told. */
export function findingsWith(settings: Settings, rules: readonly Rule[]): FindingsOf {
  const check = createChecker(enabledRules(rules, settings.configuration));
  return async (connector) =>
    judge(factsOf(connector, connector.path), await check(connector), rules, settings).findings;
}

async function repairable(
  { connectors }: Report,
  { paths, workingFolder }: Settings,
  wanted: (finding: Finding) => boolean,
): Promise<ConnectorLocation[]> {
  const affected = new Set(
    connectors
      .filter(({ findings }) => findings.some((finding) => isRepairable(finding) && wanted(finding)))
      .map(({ path }) => path),
  );
  if (affected.size === 0) return [];
  const locations = await discover(paths, workingFolder);
  return locations.filter((location) => affected.has(posixRelative(workingFolder, pathOf(location))));
}

function plansOf(
  { files }: Repair,
  { folder }: ConnectorLocation,
  { workingFolder }: Settings,
): Promise<Plan[]> {
  return Promise.all(files.map((file) => planOf(folder, workingFolder, file)));
}

/** @returns why it was not done */
async function put(plan: Plan, show: FixRequest['show']): Promise<string | undefined> {
  if (show === undefined) return writePlan(plan);
  if ('refused' in plan) return plan.refused;
  show(plan.path, plan.before, plan.after);
  return undefined;
}
