import { compareFindings } from '../../src/engine/findings';
import { factsOf, judge, reportOf } from '../../src/engine/judge';
import type { Connector, SourceFile } from '../../src/model/connector';
import { excerptOf } from '../../src/model/excerpt';
import type { Finding, RelatedLocation } from '../../src/model/finding';
import { keyOf } from '../../src/kit/place';
import { lineText, nodeAt, type JsonDocument, type JsonNode } from '../../src/model/json';
import type { Report } from '../../src/model/report';
import { NO_CONFIGURATION } from '../../src/model/settings';
import { REPORTERS, type Format } from '../../src/reporters/index';
import { rules } from '../../src/rules/index';

// What holds for the findings of every connector, however hostile. Each function answers what is wrong, rule first.

const LONGEST_MESSAGE = 1000;

export function faultsOf(findings: readonly Finding[], connector: Connector): string[] {
  return [
    ...findings.flatMap((finding) =>
      faultsOfOne(finding, connector).map((fault) => `${finding.rule} ${fault}`),
    ),
    ...findings.flatMap((finding, index) => {
      const next = findings[index + 1];
      const right = next === undefined || compareFindings(finding, next) <= 0;
      return right ? [] : [`${next.rule} comes after ${finding.rule}, which stands behind it.`];
    }),
  ];
}

function faultsOfOne(finding: Finding, connector: Connector): string[] {
  if (finding.message.includes(' failed on this file ')) return [`threw: ${finding.message}`];
  return [
    ...(/^[0-9a-f]{32}$/.test(finding.fingerprint) ? [] : [`has the fingerprint ${finding.fingerprint}.`]),
    ...[finding, ...finding.related].flatMap((location) => [
      ...faultsOfMessage(location.message),
      ...faultsOfPlace(location, connector),
    ]),
  ];
}

function faultsOfMessage(message: string): string[] {
  if (message.trim() !== message || message === '') return [`says ${JSON.stringify(message)}.`];
  return message.length <= LONGEST_MESSAGE
    ? []
    : [`says ${message.length} characters: ${message.slice(0, 200)}`];
}

function faultsOfPlace(location: Finding | RelatedLocation, connector: Connector): string[] {
  const { line, column, endLine, endColumn, pointer } = location;
  const place = `${line}:${column} to ${endLine}:${endColumn} ${JSON.stringify(pointer)}`;
  const file = [connector.definitionFile, connector.propertiesFile].find(
    (one) => one?.path === location.file,
  );
  if (file === undefined)
    return line === 1 && column === 1 && pointer === ''
      ? []
      : [`points at ${place} of a file that is not there.`];
  const { document } = file;
  const width = lineText(document, line).length;
  const exists = line >= 1 && line <= document.lineStarts.length && endLine === line;
  if (!exists || column < 1 || endColumn < column || Math.max(column, endColumn) > width + 2)
    return [`points at ${place}, which is not in the file.`];
  // Where names are repeated, or nothing could be read, a pointer leads to what the text says and the tree does not.
  if (pointer === '' || document.root === undefined || document.repeatedKeys.length > 0) return [];
  const node = nodeAt(document.root, pointer);
  if (node === undefined) return [`points at ${place}, where there is nothing.`];
  return isAt(location, node, document) ? [] : [`points at ${place}, which is elsewhere than its pointer.`];
}

/** The range lies in the key or the value. */
function isAt(
  { line, column }: Pick<Finding, 'line' | 'column'>,
  node: JsonNode,
  document: JsonDocument,
): boolean {
  const offset = (document.lineStarts[line - 1] ?? 0) + column - 1;
  return offset >= Math.min(keyOf(node).start, node.start) && offset <= node.end;
}

export function reportOn(findings: readonly Finding[], connector: Connector): Report {
  const settings = { configuration: NO_CONFIGURATION, workingFolder: '.' };
  return reportOf([judge(factsOf(connector, 'x'), findings, rules, settings)], '1.2.3');
}

/** No raw control character but line breaks, and no half of a surrogate pair, in any format; nothing hidden in those for people. */
const BROKEN =
  /[\u0000-\u0009\u000B-\u001F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const HIDDEN = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;

/** What is wrong with the texts that reporters make of a report. */
export function faultsOfReporters(report: Report, files: readonly (SourceFile | undefined)[]): string[] {
  const excerpts = new Map<string, string>();
  for (const finding of report.connectors.flatMap(({ findings }) => findings)) {
    const document = files.find((file) => file?.path === finding.file)?.document;
    if (document !== undefined) excerptOf(excerpts, document, finding);
  }
  return (Object.keys(REPORTERS) as Format[]).flatMap((format) => {
    const text = REPORTERS[format](report, { excerpts, rules, color: false });
    const machine = format === 'json' || format === 'sarif';
    const bad = BROKEN.exec(text) ?? (machine ? null : HIDDEN.exec(text));
    const context =
      bad === null ? '' : JSON.stringify(text.slice(Math.max(0, bad.index - 80), bad.index + 20));
    return [
      ...(bad === null ? [] : [`The ${format} report holds a character that it may not hold: ${context}`]),
      ...(machine ? faultsOfMachineText(format, text, report) : []),
    ];
  });
}

function faultsOfMachineText(format: 'json' | 'sarif', text: string, report: Report): string[] {
  const read: unknown = JSON.parse(text);
  const found = report.connectors.flatMap(({ findings }) => findings);
  if (format === 'json')
    return JSON.stringify(read) === JSON.stringify(report) ? [] : ['The JSON report is not the report.'];
  const results = (read as { runs: { results: unknown[] }[] }).runs.flatMap((run) => run.results);
  return results.length === found.length ? [] : [`SARIF has ${results.length} of ${found.length} findings.`];
}
