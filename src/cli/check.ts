import { fails } from '../engine/judge';
import { run, type Progress } from '../engine/run';
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
import { wantsColor, type Io } from './io';
import { planOutputs, type Output } from './outputs';

export interface CheckOptions {
  readonly publisher?: Publisher | 'auto';
  readonly config?: string;
  readonly failOn?: FailLevel;
  readonly base?: string;
  readonly changed?: true;
  readonly failOnExisting?: true;
}

/** `check`: 0 when nothing is at or above the fail level, else 1. @throws UsageError */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  requested: readonly Output[],
  io: Io,
): Promise<number> {
  const outputs = planOutputs(requested);
  const { publisher, config, failOn, failOnExisting } = options;
  const settings = await withBase(
    await settingsOf({ paths, publisher, config, failOn, failOnExisting }, io.cwd, rules),
    options,
  );
  const { report, excerpts } = await run(settings, rules, VERSION, {
    progress: progressOn(io),
    ...(settings.base && { openBase: (await import('../git/base')).openBase }),
    ...(io.script !== undefined && { hire: threads(io.script) }),
  });
  for (const { format, file } of outputs) {
    const color = file === undefined && wantsColor(io, io.stdout);
    const context: ReportContext = { excerpts, rules, color };
    const pieces = piecesOf(format, report, context);
    if (file === undefined) await io.stdout.print(pieces);
    else await writeReport(io.cwd, file, pieces);
  }
  return fails(report.summary, settings.failOn, settings.failOnExisting) ? 1 : 0;
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
