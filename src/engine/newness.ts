import type { Finding } from '../model/finding';
import { groupBy } from '../model/group-by';

/** Findings beside those of the base. */
export interface Newness {
  /** In their order, each with whether the base had it. */
  readonly findings: Finding[];
  /** Those of the base that are gone. */
  readonly fixed: Finding[];
}

/** Tells new findings from old ones, by fingerprint: of three that are the same, where the base had two, one is new. */
export function newnessOf(findings: readonly Finding[], before: readonly Finding[]): Newness {
  const left = groupBy(before, ({ fingerprint }) => fingerprint);
  const marked = findings.map((finding) => {
    const had = left.get(finding.fingerprint)?.pop() !== undefined;
    return withState(finding, had ? 'unchanged' : 'new');
  });
  const gone = new Set([...left.values()].flat());
  return { findings: marked, fixed: before.filter((finding) => gone.has(finding)) };
}

export function withState(finding: Finding, baselineState: NonNullable<Finding['baselineState']>): Finding {
  return { ...finding, baselineState };
}
