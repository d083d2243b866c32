import type { Finding } from '../model/finding';

/** Findings beside those of the base. */
export interface Newness {
  /** In their order, each with whether the base had it. */
  readonly findings: Finding[];
  /** Those of the base that are gone. */
  readonly fixed: Finding[];
}

/** Tells new findings from old ones, by fingerprint: of three that are the same, where the base had two, one is new. */
export function newnessOf(findings: readonly Finding[], before: readonly Finding[]): Newness {
  const left = new Map<string, Finding[]>();
  for (const finding of before) {
    const same = left.get(finding.fingerprint);
    if (same === undefined) left.set(finding.fingerprint, [finding]);
    else same.push(finding);
  }
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
