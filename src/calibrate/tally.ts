import { PUBLISHERS, type Finding, type Publisher } from '../model/finding';
import type { Rule } from '../model/rule';

/** Connectors, and those of them that changed recently. */
export interface Tally {
  readonly all: number;
  readonly recent: number;
}

export interface RuleTally {
  readonly rule: Rule;
  readonly connectors: Readonly<Record<Publisher, Tally>>;
  readonly findings: number;
}

export interface Sample {
  readonly publisher: Publisher;
  readonly recent: boolean;
  readonly findings: readonly Finding[];
}

/** How many connectors each rule hits, by publisher. */
export function tallyRules(rules: readonly Rule[], samples: readonly Sample[]): RuleTally[] {
  return rules.map((rule) => {
    const hits = samples.filter(({ findings }) => findings.some((finding) => finding.rule === rule.id));
    return {
      rule,
      connectors: byPublisher(hits),
      findings: hits.reduce(
        (sum, { findings }) => sum + findings.filter((finding) => finding.rule === rule.id).length,
        0,
      ),
    };
  });
}

export function byPublisher(samples: readonly Sample[]): Record<Publisher, Tally> {
  const tally = (publisher: Publisher): Tally => {
    const own = samples.filter((sample) => sample.publisher === publisher);
    return { all: own.length, recent: own.filter(({ recent }) => recent).length };
  };
  return Object.fromEntries(PUBLISHERS.map((publisher) => [publisher, tally(publisher)])) as Record<
    Publisher,
    Tally
  >;
}
