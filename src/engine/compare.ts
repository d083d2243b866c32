import { updateReasons } from '../kit/update-reasons';
import { changeOf } from '../model/change/change';
import type { ConnectorChange } from '../model/change/types';
import { decisiveReasons, type UpdateReason } from '../model/change/update';
import type { Connector } from '../model/connector';
import type { Finding } from '../model/finding';
import type { Comparison, Update } from '../model/report';
import type { ChangeRule, Rule } from '../model/rule';
import { compareFindings, findingOf } from './findings';
import { collected } from './problems';

/** What a new version of a connector makes of an old one. */
export interface Compared {
  /** In the files of the new version, sorted; the old place of what changed is among the related ones. */
  readonly findings: Finding[];
  /** Minor or major by Microsoft's criteria. */
  readonly update: Update;
  /** What makes it so: the first change that makes the update major, or all that are minor. */
  readonly reasons: readonly UpdateReason[];
  /** The same for people: what changed that flows use, counted; else the decisive change. */
  readonly why: readonly string[];
}

/**
 * Compares two versions of a connector. Pure: the same versions give the same findings, with fingerprints that stay the same
 * when lines move; the configuration is applied to them afterwards, as to any other finding.
 *
 * @param rules those to run; of them, the rules on changes that are for the publisher of the new version
 */
export function compareConnectors(rules: readonly Rule[], before: Connector, after: Connector): Compared {
  const change = changeOf(before, after);
  const findings: Finding[] = [];
  for (const rule of rules)
    if (rule.scope === 'change' && rule.publishers.includes(after.publisher))
      for (const problem of problemsOf(rule, change))
        findings.push(findingOf(rule, rule.severity, problem, problem.file));
  const reasons = decisiveReasons(change);
  return {
    findings: findings.sort(compareFindings),
    update: reasons[0]?.update ?? 'none',
    reasons,
    why: updateReasons(change),
  };
}

/** What the report says of it. @param fixed findings of the base that are gone */
export function comparisonOf(
  base: string,
  { update, why }: Pick<Compared, 'update' | 'why'>,
  fixed: readonly Finding[] = [],
): Comparison {
  return { base, update, ...(why.length > 0 && { reasons: why }), fixed };
}

function problemsOf(rule: ChangeRule, change: ConnectorChange) {
  return collected(
    rule.id,
    () => rule.problems(change),
    (problem) => ({ ...problem, file: { path: change.after.path } }),
  );
}
