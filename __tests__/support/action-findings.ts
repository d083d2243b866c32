import { expect } from '@jest/globals';
import type { Finding, Severity } from '../../src/model/finding';
import type { Report } from '../../src/model/report';
import type { Command } from './runner';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;
export const findingsOf = (report: Report): Finding[] =>
  report.connectors.flatMap(({ findings }) => findings);

function exactCommand({ severity, rule, file, line, endLine, column, endColumn, message }: Finding): Command {
  const place = {
    file,
    line: String(line),
    endLine: String(endLine),
    col: String(column),
    endColumn: String(endColumn),
  };
  return { name: LEVELS[severity], properties: { title: rule, ...place }, data: message };
}

/** The related places are named at the end of the message. */
function withoutRelated(command: Command): Command {
  return { ...command, data: command.data.replace(/ See also (line|[^ ]+ line) [^"]*\.$/, '') };
}

/** The findings of a severity that annotations leave out, by rule, as the last annotation counts them. */
function leftOut(findings: readonly Finding[], commands: readonly Command[]): string[] {
  const shown = new Set(
    commands.map(({ properties }) => `${properties.file ?? ''}\0${properties.title ?? ''}`),
  );
  const rules = findings.filter(({ file, rule }) => !shown.has(`${file}\0${rule}`)).map(({ rule }) => rule);
  return [...new Set(rules)]
    .map((rule) => `${rule} (${rules.filter((other) => other === rule).length})`)
    .sort();
}

const counted = (message = ''): string[] =>
  [...message.matchAll(/pp-[a-z0-9-]+ \(\d+\)/g)].map(([match]) => match).sort();

/** The annotations of these findings: each has its own, or shares one with those of its rule and file, or is counted. */
export function expectAnnotations(commands: readonly Command[], findings: readonly Finding[]): void {
  for (const severity of ['error', 'warning', 'info'] as const) {
    const own = commands.filter(({ name }) => name === LEVELS[severity]);
    const wanted = findings.filter((finding) => finding.severity === severity);
    if (wanted.length <= 10) expect(own.map(withoutRelated)).toEqual(wanted.map(exactCommand));
    expect(own.length).toBeLessThanOrEqual(10);
    const placed = own.filter(({ properties }) => properties.file !== undefined);
    for (const { properties } of placed)
      expect(wanted).toContainEqual(
        expect.objectContaining({
          file: properties.file,
          rule: properties.title,
          line: Number(properties.line),
        }),
      );
    expect(counted(own.find(({ properties }) => properties.file === undefined)?.data)).toEqual(
      leftOut(wanted, placed),
    );
  }
  expect(commands.filter(({ data }) => data.length > 4096)).toEqual([]);
  expect(
    commands.map(({ name }) => name).filter((name) => !['error', 'warning', 'notice'].includes(name)),
  ).toEqual([]);
}

/** Without colors. */
export const plain = (text: string): string => text.replaceAll(/\u001B\[\d+m/g, '');

/** The log has a line for each finding. */
export function expectLogged(text: string, findings: readonly Finding[]): void {
  const log = plain(text);
  const missing = findings.filter(({ line, column, severity, message, rule }) => {
    const parts = [`${line}:${column}`, severity.padEnd(7), message, rule];
    return !log.includes(parts.join('  '));
  });
  expect(missing).toEqual([]);
}

/** The job summary has a row for each finding, with a link. */
export function expectSummarized(page: string | undefined, findings: readonly Finding[], base: string): void {
  const missing = findings.filter(({ file, line, rule }) => {
    const address = `${base}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`
      .replaceAll('(', '%28')
      .replaceAll(')', '%29');
    const place = `[${line}](${address})`;
    return page?.split('\n').some((row) => row.includes(place) && row.includes(`[\`${rule}\`]`)) !== true;
  });
  expect(missing).toEqual([]);
}
