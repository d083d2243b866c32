import { bySeverity, coverageOf, type Coverage } from '../kit/coverage';
import { didYouMean } from '../kit/suggest';
import { POLICIES } from '../model/policies';
import type { Rule } from '../model/rule';
import { UsageError } from '../model/usage-error';
import { rules } from '../rules/index';

/** What can be explained. */
export type Topic =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'validator'; readonly coverage: Coverage }
  | {
      readonly kind: 'policy';
      readonly code: string;
      readonly title: string;
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
  const deciding = bySeverity(rules.filter(({ microsoft }) => microsoft?.policy === wanted));
  if (deciding.length > 0)
    return { kind: 'policy', code: wanted, title: POLICIES[wanted] ?? '', rules: deciding };
  const known = [
    ...rules.flatMap(({ id }) => [id, id.slice('pp-'.length)]),
    ...all.map((entry) => entry.name),
    ...Object.keys(POLICIES),
  ];
  throw new UsageError(
    `There is no rule, Microsoft rule name or policy code "${name}".${didYouMean(name, known)}`,
    'List all rules with: connector-preflight rules',
  );
}
