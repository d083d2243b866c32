import type { Reporter } from './reporter';

/** The report itself, version 1 (docs/report.schema.json). */
export const json: Reporter = (report) => `${JSON.stringify(report, null, 2)}\n`;
