import { didYouMean } from '../kit/suggest';
import type { Rule } from '../model/rule';
import { UsageError } from '../model/usage-error';
import type { Output } from './outputs';

export interface FixOptions {
  readonly fix?: true;
  readonly dryRun?: true;
  readonly fixRule?: readonly string[];
  readonly writeBaseline?: boolean;
}

/** What to repair, and whether only to show it. */
export interface Fixing {
  readonly dryRun: boolean;
  /** Ids of rules; all when absent. */
  readonly only?: ReadonlySet<string>;
}

/** Undefined without `--fix`. @throws UsageError for options that make no sense together, and for rules that repair nothing */
export function fixingOf(
  { fix, dryRun, fixRule, writeBaseline }: FixOptions,
  outputs: readonly Output[],
  rules: readonly Rule[],
): Fixing | undefined {
  if (fix === undefined) {
    if (dryRun) throw useless('--dry-run');
    if (fixRule !== undefined) throw useless('--fix-rule', ` ${fixRule[0] ?? 'ID'}`);
    return undefined;
  }
  if (writeBaseline)
    throw new UsageError(
      '--write-baseline accepts all findings, so that nothing is left for --fix.',
      'Run this with --fix first, and then with --write-baseline.',
    );
  if (dryRun && outputs.length > 0)
    throw new UsageError(
      '--dry-run prints a diff, and no report.',
      'Leave out --format and --output, or leave out --dry-run.',
    );
  const only = fixRule && new Set(fixRule.map((id) => fixableRule(id, rules)));
  return { dryRun: dryRun ?? false, ...(only && { only }) };
}

function useless(option: string, value = ''): UsageError {
  return new UsageError(`${option} does nothing without --fix.`, `Write "--fix ${option}${value}".`);
}

function fixableRule(id: string, rules: readonly Rule[]): string {
  const fixable = rules.filter((rule) => rule.fixable);
  if (fixable.some((rule) => rule.id === id)) return id;
  const known = rules.some((rule) => rule.id === id);
  throw new UsageError(
    known
      ? `The rule "${id}" repairs nothing: a person has to decide.`
      : `There is no rule "${id}".${didYouMean(
          id,
          fixable.map((rule) => rule.id),
        )}`,
    'List all rules with: connector-preflight rules',
  );
}
