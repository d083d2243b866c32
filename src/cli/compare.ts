import { fails } from '../engine/judge';
import { settingsOf } from '../engine/settings';
import { compareVersions } from '../engine/versions';
import { dayOf } from '../kit/day';
import { printable } from '../kit/printable';
import type { Publisher } from '../model/finding';
import type { FailLevel } from '../model/settings';
import { VERSION } from '../model/version';
import { rules } from '../rules/index';
import type { Io } from './io';
import { planOutputs, type Output } from './outputs';
import { printReport } from './print-report';
import { versionsOf } from './version-of';

export interface CompareOptions {
  readonly publisher?: Publisher | 'auto';
  readonly config?: string;
  readonly failOn?: FailLevel;
}

/** `compare`: 0 when no change is at or above the fail level, else 1. @throws UsageError */
export async function compare(
  oldName: string,
  newName: string,
  { publisher, config, failOn }: CompareOptions,
  requested: readonly Output[],
  io: Io,
): Promise<number> {
  const outputs = planOutputs(requested);
  const settings = await settingsOf({ paths: [], publisher, config, failOn }, io.cwd, rules, dayOf(io.now()));
  const [before, after] = await versionsOf(oldName, newName, io.cwd);
  const { report, excerpts, unpaired } = await compareVersions(before, after, settings, rules, VERSION);
  for (const { path, version } of unpaired)
    io.stderr.write(`note: only ${printable(version)} has the connector ${printable(path)}\n`);
  await printReport(report, { excerpts, rules }, outputs, io);
  return fails(report.summary, settings.failOn) ? 1 : 0;
}
