import { didYouMean } from '../kit/suggest';
import type { Rule } from '../model/rule';
import { UsageError } from '../model/usage-error';
import type { Output } from './outputs';

export interface FixOptions {
  readonly fix?: true;
  readonly dryRun?: true;
  readonly fixRule?: readonly string[];
}

/** What to repair, and whether only to show it. */
export interface Fixing {
  readonly dryRun: boolean;
  /** Ids of rules; all when absent. */
  readonly only?: ReadonlySet<string>;
}

/** Undefined without `--fix`. @throws UsageError for options that make no sense together, and for rules that repair nothing */
export function fixingOf(
  { fix, dryRun, fixRule }: FixOptions,
  outputs: readonly Output[],
  rules: readonly Rule[],
): Fixing | undefined {
  if (fix === undefined) {
    const alone = dryRun ? '--dry-run' : fixRule && '--fix-rule';
    if (alone === undefined) return undefined;
    throw new UsageError(`${alone} does nothing without --fix.`, `Write "--fix ${alone}".`);
  }
  if (dryRun && outputs.length > 0)
    throw new UsageError(
      '--dry-run prints a diff, and no report.',
      'Leave out --format and --output, or leave out --dry-run.',
    );
  const only = fixRule && new Set(fixRule.map((id) => fixableRule(id, rules)));
  return { dryRun: dryRun ?? false, ...(only && { only }) };
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
