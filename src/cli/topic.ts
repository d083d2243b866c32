import { bySeverity, coverageOf, type Coverage } from '../kit/coverage';
import { didYouMean } from '../kit/suggest';
import { enumerate } from '../kit/text';
import { decidedBy, REQUIREMENTS, requirementOf, type RequirementEntry } from '../model/requirements';
import type { Rule } from '../model/rule';
import { UsageError } from '../model/usage-error';
import { rules } from '../rules/index';

/** What can be explained. */
export type Topic =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'validator'; readonly coverage: Coverage }
  | {
      readonly kind: 'policy';
      readonly requirement: RequirementEntry;
      readonly rules: readonly Rule[];
    };

/**
 * What a name stands for: a rule id (also without `pp-`), a rule name of Microsoft's validator, or a policy code; in any case.
 *
 * @throws UsageError with a suggestion when it is none of them
 */
export function topicOf(name: string): Topic {
  const wanted = name.trim().toLowerCase();
  const rule = rules.find(({ id }) => id === wanted || id === `pp-${wanted}`);
  if (rule !== undefined) return { kind: 'rule', rule };
  const all = coverageOf(rules);
  const coverage = all.find((entry) => entry.name.toLowerCase() === wanted);
  if (coverage !== undefined) return { kind: 'validator', coverage };
  const requirement = requirementOf(wanted);
  if (requirement !== undefined) {
    const deciding = rules.filter((one) => decidedBy(one) === requirement);
    return { kind: 'policy', requirement, rules: bySeverity(deciding) };
  }
  const below = REQUIREMENTS.flatMap(({ policy }) => policy ?? []).filter((code) =>
    code.startsWith(`${wanted.replace(/\.$/, '')}.`),
  );
  if (below.length > 0)
    throw new UsageError(
      `"${name}" is the beginning of several policy codes.`,
      `Name one: ${enumerate(below, 'or')}.`,
    );
  const known = [
    ...rules.flatMap(({ id }) => [id, id.slice('pp-'.length)]),
    ...all.map((entry) => entry.name),
    ...REQUIREMENTS.flatMap(({ policy }) => policy ?? []),
  ];
  throw new UsageError(
    `There is no rule, Microsoft rule name or policy code "${name}".${didYouMean(name, known)}`,
    'List all rules with: connector-preflight rules',
  );
}
