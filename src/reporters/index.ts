import { github } from './github';
import { json, jsonPieces } from './json';
import { markdown } from './markdown';
import type { Report } from '../model/report';
import type { ReportContext, Reporter } from './reporter';
import { sarif } from './sarif';
import { text } from './text';

/** The formats of `check --format`. */
export const REPORTERS = { text, json, sarif, markdown, github } as const satisfies Readonly<
  Record<string, Reporter>
>;
export type Format = keyof typeof REPORTERS;

/** The report in a format, in pieces to write one after the other. */
export function piecesOf(format: Format, report: Report, context: ReportContext): Iterable<string> {
  return format === 'json' ? jsonPieces(report) : [REPORTERS[format](report, context)];
}
