import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/model/report';
import { expectGolden } from '../support/golden';
import { cli } from '../support/cli';

const FIXTURES = '__tests__/fixtures';

const connectorsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);

/** What a user sees of a connector, with the configuration that lies beside it: one line per finding. */
async function linesOf(folder: string): Promise<{ lines: string[]; code: number | null; report: Report }> {
  const { stdout, stderr, code } = await cli(['check', '--format', 'json'], folder);
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as Report;
  const findings = report.connectors.flatMap((connector) => connector.findings);
  const lines = findings.map(({ file, line, column, severity, rule, message, suppressed }) => {
    const accepted = suppressed === null ? '' : ` (accepted: ${suppressed.reason})`;
    return `${file}:${line}:${column} ${severity} ${rule} ${message}${accepted}`;
  });
  return { lines, code, report };
}

test.each([...connectorsIn(join(FIXTURES, 'connectors')), ...connectorsIn(join(FIXTURES, 'raw'))])(
  '%s gets the findings that were reviewed',
  async (folder) => {
    const { lines, code, report } = await linesOf(folder);
    expect(code).toBe(report.summary.errors > 0 ? 1 : 0);
    expectGolden(
      join(folder.slice(FIXTURES.length + 1), 'expected.txt'),
      [`${report.connectors[0]?.publisher ?? ''} publisher`, ...lines, ''].join('\n'),
    );
  },
);

// Their expectations lie elsewhere: a connector folder holds nothing but the connector.
test.each(connectorsIn('examples'))('%s gets the findings that were reviewed', async (folder) => {
  const { lines, code } = await linesOf(folder);
  expect(code).toBe(folder.endsWith('larkspur-orders') ? 0 : 1);
  expectGolden(`${folder}.txt`, [...lines, ''].join('\n'));
});
