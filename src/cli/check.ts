import { fails } from '../engine/judge';
import { run, type Hire, type Outcome, type Progress } from '../engine/run';
import { settingsOf } from '../engine/settings';
import { dayOf } from '../kit/day';
import { printable } from '../kit/printable';
import { count } from '../kit/text';
import type { Baseline, BaselineEntry } from '../model/baseline';
import type { Publisher } from '../model/finding';
import type { FailLevel, Settings } from '../model/settings';
import { VERSION } from '../model/version';
import type { ReportContext } from '../reporters/reporter';
import { rules } from '../rules/index';
import { threads } from '../threads/hire';
import { fixingOf, type FixOptions } from './fix-options';
import type { Io } from './io';
import { planOutputs, type Output } from './outputs';
import { printReport } from './print-report';
import { collectSooner } from './tune';

export interface CheckOptions extends FixOptions {
  readonly publisher?: Publisher | 'auto';
  readonly config?: string;
  readonly failOn?: FailLevel;
  readonly baseline?: string;
  readonly base?: string;
  readonly changed?: true;
  readonly failOnExisting?: true;
}

/**
 * `check`: 0 when nothing is at or above the fail level, else 1.
 *
 * @throws UsageError
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  requested: readonly Output[],
  io: Io,
): Promise<number> {
  const fixing = fixingOf(options, requested, rules);
  const outputs = planOutputs(requested);
  const settings = await settingsFor(paths, options, io);
  const openBase = settings.base && (await import('../git/base')).openBase;
  const checked = (): Promise<Outcome> =>
    run(settings, rules, VERSION, {
      progress: progressOn(io),
      ...(openBase && { openBase }),
      ...(io.script !== undefined && { hire: hiring(io.script) }),
    });
  const found = await checked();
  if (fixing === undefined) return printed(found, outputs, settings, io);
  const { fixAndTell, showRepairs } = await import('./fix');
  if (fixing.dryRun) return showRepairs(found.report, settings, fixing, io);
  return fixAndTell(found.report, settings, fixing, io, async (repaired) =>
    printed(repaired.files > 0 ? await checked() : found, outputs, settings, io, repaired),
  );
}

function hiring(script: string): Hire {
  const hire = threads(script);
  return (settings, locations, tickets) => {
    collectSooner(locations.length);
    return hire(settings, locations, tickets);
  };
}

/** Prints and writes the report, and the baseline where that is wanted. @returns the exit code that the report calls for */
async function printed(
  { report, excerpts, baseline: entries }: Outcome,
  outputs: readonly Output[],
  { failOn, failOnExisting, baseline }: Settings,
  io: Io,
  repaired?: ReportContext['repaired'],
): Promise<number> {
  if (baseline !== undefined && entries !== undefined) await renew(baseline, entries, io);
  await printReport(report, { excerpts, rules, ...(repaired && { repaired }) }, outputs, io);
  return fails(report.summary, failOn, failOnExisting) ? 1 : 0;
}

async function renew(baseline: Baseline, entries: readonly BaselineEntry[], io: Io): Promise<void> {
  const { writeBaseline } = await import('../engine/read-baseline');
  await writeBaseline(baseline, entries, io.cwd);
  const findings = entries.reduce((sum, entry) => sum + entry.count, 0);
  io.stderr.write(`The baseline ${printable(baseline.name)} has ${count(findings, 'finding')} now.\n`);
}

async function settingsFor(paths: readonly string[], options: CheckOptions, io: Io): Promise<Settings> {
  const { publisher, config, failOn, failOnExisting, baseline, writeBaseline } = options;
  const request = { paths, publisher, config, failOn, failOnExisting, baseline };
  const renewed = { ...request, writeBaseline: writeBaseline === true };
  return withBase(await settingsOf(renewed, io.cwd, rules, dayOf(io.now())), options);
}

/** Git is asked only by those who want to compare. */
async function withBase(settings: Settings, { base, changed }: CheckOptions): Promise<Settings> {
  if (base === undefined && changed === undefined) return settings;
  const { findBase } = await import('../git/base');
  const { workingFolder, paths } = settings;
  return { ...settings, base: await findBase(workingFolder, paths, base, changed === true) };
}

/** A few connectors are done before a line can be read. */
const WORTH_A_LINE = 5;

/** One line on stderr that is written over, on a terminal only. */
function progressOn({ stderr }: Io): Progress {
  if (!stderr.isTTY) return () => undefined;
  return (done, all, path) => {
    if (all < WORTH_A_LINE) return;
    const last = done === all;
    const line = last ? '' : printable(`Checking ${done + 1} of ${all}: ${path}`).slice(0, 78);
    stderr.write(`\r\u001B[K${line}`);
  };
}
