import type { Report } from '../model/report';
import type { Reporter } from './reporter';

const EMPTY_LIST = '"connectors": []';

/** What stands around a connector in two lists, which indent it as deep as the report does. */
const AROUND = { before: '[\n  [\n', after: '\n  ]\n]' } as const;

/** The report itself, version 1 (docs/report.schema.json). */
export const json: Reporter = (report) => [...jsonPieces(report)].join('');

/** The same text connector by connector: that of a whole catalogue takes more memory than all else together. */
export function* jsonPieces(report: Report): Generator<string> {
  const frame = JSON.stringify({ ...report, connectors: [] }, null, 2);
  const start = frame.indexOf(EMPTY_LIST) + EMPTY_LIST.length - 1;
  yield frame.slice(0, start);
  for (const [index, connector] of report.connectors.entries()) {
    const text = JSON.stringify([[connector]], null, 2).slice(AROUND.before.length, -AROUND.after.length);
    yield `${index === 0 ? '' : ','}\n${text}`;
  }
  yield `${report.connectors.length === 0 ? '' : '\n  '}${frame.slice(start)}\n`;
}
