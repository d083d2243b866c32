import { styleText } from 'node:util';
import { fixConnectors, type FixOutcome } from '../engine/fix/run';
import { inert, printable } from '../kit/printable';
import { count } from '../kit/text';
import { ISSUES_URL } from '../model/links';
import type { Report } from '../model/report';
import type { Settings } from '../model/settings';
import { rules } from '../rules/index';
import type { Fixing } from './fix-options';
import { wantsColor, type Io } from './io';

/** Prints the repairs as a diff, and writes nothing: 0 when there are none, else 1. */
export async function showRepairs(
  report: Report,
  settings: Settings,
  { only }: Fixing,
  io: Io,
): Promise<number> {
  const { unifiedDiff } = await import('../engine/fix/diff');
  const diffs: string[] = [];
  const show = (path: string, before: string, after: string): void => {
    diffs.push(shown(unifiedDiff(before, after, path), io));
  };
  const outcome = await fixConnectors(report, settings, rules, { show, ...(only && { only }) });
  await io.stdout.print(diffs);
  const { findings, files } = outcome;
  io.stderr.write(
    files === 0
      ? 'Nothing to repair.\n'
      : `Would repair ${count(findings, 'finding')} in ${count(files, 'file')}.\n`,
  );
  return tell(outcome, io) ?? (files === 0 ? 0 : 1);
}

/**
 * Repairs, has the report of what is left printed, then tells what could not be done.
 *
 * @param print gives the exit code that the report calls for
 * @returns that, unless a file could not be written (2), or a rule got its repair wrong (3)
 */
export async function fixAndTell(
  report: Report,
  settings: Settings,
  { only }: Fixing,
  io: Io,
  print: (repaired: { readonly findings: number; readonly files: number }) => Promise<number>,
): Promise<number> {
  const outcome = await fixConnectors(report, settings, rules, only ? { only } : {});
  const { findings, files } = outcome;
  const exitCode = await print({ findings, files });
  return tell(outcome, io) ?? exitCode;
}

function tell({ refused, bugs }: FixOutcome, io: Io): number | undefined {
  for (const { path, reason } of refused)
    io.stderr.write(`error: "${printable(path)}" was not repaired: ${printable(reason)}.\n`);
  for (const bug of bugs)
    io.stderr.write(
      `error: ${bug}; this is a bug in Connector Preflight. Report it with the file at ${ISSUES_URL}\n`,
    );
  if (bugs.length > 0) return 3;
  return refused.length > 0 ? 2 : undefined;
}

const STYLES = { '+': 'green', '-': 'red', '@': 'cyan' } as const;

/** The diff byte for byte, for `git apply`; where people or the runner of GitHub Actions read it, nothing in it acts on them. */
function shown(diff: string, io: Io): string {
  if (!io.stdout.isTTY && io.env.GITHUB_ACTIONS !== 'true') return diff;
  const color = wantsColor(io, io.stdout);
  const lines = diff.split('\n').map((line) => {
    const text = inert(printable(line.replace(/\r$/, '')));
    const style = Object.entries(STYLES).find(([mark]) => line.startsWith(mark))?.[1];
    return color && style !== undefined ? styleText(style, text, { validateStream: false }) : text;
  });
  return lines.join('\n');
}
