import type { ConnectorReport, Report } from '../model/report';
import type { Reporter } from './reporter';

const EMPTY_LIST = '"connectors": []';

/** The report itself, version 1 (docs/report.schema.json): what would fill a page on one line each, findings and requirements. */
export const json: Reporter = (report) => [...jsonPieces(report)].join('');

/** The same text connector by connector: that of a whole catalogue takes more memory than all else together. */
export function* jsonPieces(report: Report): Generator<string> {
  const frame = JSON.stringify({ ...report, connectors: [] }, null, 2);
  const start = frame.indexOf(EMPTY_LIST) + EMPTY_LIST.length - 1;
  yield frame.slice(0, start);
  for (const [index, connector] of report.connectors.entries())
    yield `${index === 0 ? '' : ','}\n    ${connectorText(connector)}`;
  yield `${report.connectors.length === 0 ? '' : '\n  '}${frame.slice(start)}\n`;
}

function connectorText({ findings, requirements, ...others }: ConnectorReport): string {
  const members = Object.entries(others).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n      `,
  );
  const lists = `"findings": ${listText(findings)},\n      "requirements": ${listText(requirements)}`;
  return `{\n      ${members.join('')}${lists}\n    }`;
}

function listText(list: readonly object[]): string {
  if (list.length === 0) return '[]';
  return `[\n        ${list.map((entry) => JSON.stringify(entry)).join(',\n        ')}\n      ]`;
}
