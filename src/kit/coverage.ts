import { SEVERITIES } from '../model/finding';
import type { Rule } from '../model/rule';
import { UNDECIDABLE, VALIDATOR_RULES, type ValidatorRuleInfo } from '../model/validator-rules';

/** A rule of Microsoft's Swagger Validator with what we make of it. */
export interface Coverage extends ValidatorRuleInfo {
  /** The rules that cover it, gravest first. */
  readonly rules: readonly Rule[];
  /** Why no offline check can decide it; undefined when one can. */
  readonly undecidable: string | undefined;
}

/** Every rule of Microsoft's Swagger Validator with the rules that cover it, in the order of its page. */
export function coverageOf(rules: readonly Rule[]): Coverage[] {
  const sorted = bySeverity(rules);
  return VALIDATOR_RULES.map((info) => ({
    ...info,
    rules: sorted.filter(({ microsoft }) => microsoft?.rule === info.name),
    undecidable: UNDECIDABLE[info.name],
  }));
}

/** Rules with the gravest first, otherwise in their order. */
export function bySeverity(rules: readonly Rule[]): Rule[] {
  return [...rules].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** "All 174 rules …" or "170 of the 174 rules …", with how many of them cannot be decided offline. */
export function coverageSentence(coverage: readonly Coverage[]): string {
  const covered = coverage.filter(({ rules }) => rules.length > 0).length;
  const undecidable = coverage.filter((entry) => entry.undecidable !== undefined).length;
  const share = covered === coverage.length ? `All ${covered}` : `${covered} of the ${coverage.length}`;
  const rest = undecidable === 0 ? '' : `; ${undecidable} cannot be decided offline`;
  return `${share} rules that Microsoft documents for its validator are covered${rest}.`;
}
