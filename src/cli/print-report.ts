import { writeReport } from '../engine/write';
import type { Report } from '../model/report';
import { piecesOf } from '../reporters/index';
import type { ReportContext } from '../reporters/reporter';
import { wantsColor, type Io } from './io';
import type { Output } from './outputs';

/** Prints a report, and writes it into files, in the formats that were asked for. @throws UsageError where a file cannot be written */
export async function printReport(
  report: Report,
  context: Omit<ReportContext, 'color'>,
  outputs: readonly Output[],
  io: Io,
): Promise<void> {
  for (const { format, file } of outputs) {
    const color = file === undefined && wantsColor(io, io.stdout);
    const pieces = piecesOf(format, report, { ...context, color });
    if (file === undefined) await io.stdout.print(pieces);
    else await writeReport(io.cwd, file, pieces);
  }
}
