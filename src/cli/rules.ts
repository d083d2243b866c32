import { didYouMean } from '../kit/suggest';
import { referenceUrl, ruleUrl } from '../model/links';
import type { Rule } from '../model/rule';
import { UsageError } from '../model/usage-error';
import { rules } from '../rules/index';
import type { Io } from './io';

/** `rules`: the catalogue of rules, as a table or as JSON. */
export function listRules(format: 'text' | 'json', io: Io): number {
  io.stdout.write(format === 'json' ? `${JSON.stringify(rules.map(summaryOf), null, 2)}\n` : tableOf(rules));
  return 0;
}

function summaryOf({ id, title, why, severity, evidence, publishers, microsoft, reference }: Rule) {
  return {
    id,
    title,
    why,
    severity,
    evidence,
    publishers,
    validatorRule: microsoft?.rule ?? null,
    policy: microsoft?.policy ?? null,
    reference: referenceUrl(reference),
    helpUrl: ruleUrl(id),
  };
}

function tableOf(list: readonly Rule[]): string {
  const widest = Math.max(...list.map(({ id }) => id.length));
  const lines = list.map(
    ({ id, severity, title }) => `${id.padEnd(widest)}  ${severity.padEnd(7)}  ${title}`,
  );
  return `${lines.join('\n')}\n\n${list.length} rules. More on one: connector-preflight explain ${list[0]?.id ?? 'ID'}\n`;
}

/**
 * The rules that a name stands for: a rule id (also without `pp-`), one of Microsoft's rule names, or a policy code.
 *
 * @throws UsageError with a suggestion when there is none
 */
export function rulesNamed(name: string): Rule[] {
  const wanted = name.toLowerCase();
  const names = ({ id, microsoft }: Rule): string[] =>
    [id, id.slice('pp-'.length), microsoft?.rule, microsoft?.policy].filter((known) => known !== undefined);
  const found = rules.filter((rule) => names(rule).some((known) => known.toLowerCase() === wanted));
  if (found.length > 0) return found;
  throw new UsageError(
    `There is no rule, Microsoft rule name or policy code "${name}".${didYouMean(name, new Set(rules.flatMap(names)))}`,
    'List all rules with: connector-preflight rules',
  );
}
