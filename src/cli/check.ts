import { fails } from '../engine/judge';
import { run, type Outcome, type Progress } from '../engine/run';
import { settingsOf } from '../engine/settings';
import { writeReport } from '../engine/write';
import { printable } from '../kit/printable';
import type { Publisher } from '../model/finding';
import type { FailLevel, Settings } from '../model/settings';
import { VERSION } from '../model/version';
import { piecesOf } from '../reporters/index';
import type { ReportContext } from '../reporters/reporter';
import { rules } from '../rules/index';
import { threads } from '../threads/hire';
import { fixingOf, type FixOptions } from './fix-options';
import { wantsColor, type Io } from './io';
import { planOutputs, type Output } from './outputs';

export interface CheckOptions extends FixOptions {
  readonly publisher?: Publisher | 'auto';
  readonly config?: string;
  readonly failOn?: FailLevel;
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
  const request = { paths, publisher: options.publisher, config: options.config, failOn: options.failOn };
  const settings = await settingsOf(request, io.cwd, rules);
  const checked = (): Promise<Outcome> =>
    run(settings, rules, VERSION, {
      progress: progressOn(io),
      ...(io.script !== undefined && { hire: threads(io.script) }),
    });
  const found = await checked();
  if (fixing === undefined) return printed(found, outputs, settings, io);
  const { fixAndTell, showRepairs } = await import('./fix');
  if (fixing.dryRun) return showRepairs(found.report, settings, fixing, io);
  return fixAndTell(found.report, settings, fixing, io, async (repaired) =>
    printed(repaired.files > 0 ? await checked() : found, outputs, settings, io, repaired),
  );
}

/** Prints and writes the report. @returns the exit code that it calls for */
async function printed(
  { report, excerpts }: Outcome,
  outputs: readonly Output[],
  { failOn }: Settings,
  io: Io,
  repaired?: ReportContext['repaired'],
): Promise<number> {
  for (const { format, file } of outputs) {
    const color = file === undefined && wantsColor(io, io.stdout);
    const context: ReportContext = { excerpts, rules, color, ...(repaired && { repaired }) };
    const pieces = piecesOf(format, report, context);
    if (file === undefined) await io.stdout.print(pieces);
    else await writeReport(io.cwd, file, pieces);
  }
  return fails(report.summary, failOn) ? 1 : 0;
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
