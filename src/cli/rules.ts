import { coverageOf, coverageSentence, type Coverage } from '../kit/coverage';
import { referenceUrl, ruleUrl } from '../model/links';
import type { Rule } from '../model/rule';
import { rules } from '../rules/index';
import type { Io } from './io';

/** `rules`: the catalogue of rules, as a table or as JSON with what they cover of Microsoft's validator. */
export function listRules(format: 'text' | 'json', io: Io): number {
  const coverage = coverageOf(rules);
  io.stdout.write(format === 'json' ? catalogue(rules, coverage) : table(rules, coverage));
  return 0;
}

/** Version 1 of the catalogue. */
function catalogue(list: readonly Rule[], coverage: readonly Coverage[]): string {
  const value = {
    version: 1,
    rules: list.map(ruleEntry),
    validatorRules: coverage.map(({ name, group, meaning, rules: covering, undecidable }) => ({
      name,
      group,
      meaning,
      rules: covering.map(({ id }) => id),
      undecidable: undecidable ?? null,
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function ruleEntry({
  id,
  title,
  why,
  severity,
  evidence,
  publishers,
  microsoft,
  fixable,
  options = {},
  reference,
}: Rule) {
  return {
    id,
    title,
    why,
    severity,
    evidence,
    publishers,
    validatorRule: microsoft?.rule ?? null,
    policy: microsoft?.policy ?? null,
    fixable: fixable ?? false,
    options: Object.entries(options).map(([name, option]) => ({ name, ...option })),
    reference: referenceUrl(reference),
    helpUrl: ruleUrl(id),
  };
}

/** One line per rule, with Microsoft's names at its end, so that a search for either name finds it. */
function table(list: readonly Rule[], coverage: readonly Coverage[]): string {
  const widest = Math.max(...list.map(({ id }) => id.length));
  const lines = list.map(({ id, severity, title, microsoft, fixable }) => {
    const names = [microsoft?.rule, microsoft?.policy].filter((name) => name !== undefined);
    const origin = names.length === 0 ? '' : `  (${names.join(', ')})`;
    return `${id.padEnd(widest)}  ${severity.padEnd(7)}  ${title}${origin}${fixable ? '  [--fix]' : ''}`;
  });
  const repairing = list.filter(({ fixable }) => fixable).length;
  return [
    ...lines,
    '',
    `${list.length} rules, ${repairing} with repairs that check --fix writes. ${coverageSentence(coverage)}`,
    `More on a rule, a rule of Microsoft's or a policy code: connector-preflight explain ${list[0]?.id ?? 'ID'}`,
    '',
  ].join('\n');
}
