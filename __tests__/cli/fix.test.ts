import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/model/report';
import { CLEAN_PROPERTIES } from '../support/cli';
import { temporaryFolder } from '../support/folder';
import { runMain } from '../support/io';

const FILE = 'apiDefinition.swagger.json';

/** White space at the end of a line, and a path parameter that is not required. */
const FAULTY = [
  '\uFEFF{ ',
  '  "swagger": "2.0",',
  '  "paths": {',
  '    "/orders/{id}": {',
  '      "get": {',
  '        "operationId": "GetOrder",',
  '        "parameters": [',
  '          { "name": "id", "in": "path", "required": false, "type": "string" }',
  '        ]',
  '      }',
  '    }',
  '  }',
  '}',
  '',
].join('\r\n');

const RULES = ['--fix-rule', 'pp-file-trailing-space', '--fix-rule', 'pp-path-parameter-required'];
const REPAIRED = FAULTY.replace('{ \r', '{\r').replace('"required": false', '"required": true');

const folderOf = (files: Readonly<Record<string, string>> = { [FILE]: FAULTY }): string =>
  temporaryFolder({ 'apiProperties.json': CLEAN_PROPERTIES, ...files });
const read = (folder: string, file = FILE): string => readFileSync(join(folder, file), 'utf8');

describe('--fix', () => {
  test('writes the repairs and nothing else, and reports what is left', async () => {
    const folder = folderOf();
    const { code, stdout, stderr } = await runMain(['check', '--fix', ...RULES], folder);
    expect(read(folder)).toBe(REPAIRED);
    expect(read(folder, 'apiProperties.json')).toBe(CLEAN_PROPERTIES);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('\nRepaired 2 findings in 1 file.\nNot ready to submit:');
    expect(stdout).not.toContain('pp-file-trailing-space');
  });

  test('without rules repairs all that it can, and has nothing to do the second time', async () => {
    const folder = folderOf();
    const first = await runMain(['check', '--fix'], folder);
    expect(first.stdout).toMatch(/\nRepaired \d+ findings in 1 file\.\n/);
    const text = read(folder);
    const second = await runMain(['check', '--fix'], folder);
    expect(read(folder)).toBe(text);
    expect(second.stdout).toContain('\nNothing to repair.\n');
  });

  test('is refused together with --write-baseline, which leaves nothing to repair', async () => {
    const folder = folderOf();
    const text = read(folder);
    const args = ['check', '--fix', '--baseline', 'known.json', '--write-baseline'];
    const { code, stderr } = await runMain(args, folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining('first, and then with --write-baseline.')]);
    expect(read(folder)).toBe(text);
  });

  test('leaves stdout to the report that was asked for', async () => {
    const folder = folderOf();
    const { stdout } = await runMain(['check', '--fix', '--format', 'json'], folder);
    const report = JSON.parse(stdout) as Report;
    const findings = report.connectors.flatMap((connector) => connector.findings);
    expect(findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });

  test('leaves accepted findings, and rules that are off, as they are', async () => {
    const folder = folderOf();
    const entry = (rule: string): string => `  - { rule: ${rule}, path: '**', reason: Known. }\n`;
    const configured = temporaryFolder({
      [FILE]: read(folder),
      'apiProperties.json': CLEAN_PROPERTIES,
      '.connector-preflight.yaml': `rules:\n  pp-file-trailing-space: off\nignore:\n${entry('pp-path-parameter-required')}`,
    });
    await runMain(['check', '--fix', ...RULES], configured);
    expect(read(configured)).toBe(FAULTY);
  });

  test('says which file it may not write, and writes the others', async () => {
    const folder = temporaryFolder({
      [`a/${FILE}`]: FAULTY,
      [`b/${FILE}`]: FAULTY,
    });
    chmodSync(join(folder, 'a', FILE), 0o444);
    const { code, stdout, stderr } = await runMain(['check', '--fix', ...RULES], folder);
    expect([read(folder, `a/${FILE}`), read(folder, `b/${FILE}`)]).toEqual([FAULTY, REPAIRED]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `error: "a/${FILE}" was not repaired: it is read-only; allow writing to it, and run the command again.\n`,
    );
    expect(stdout).toContain('Repaired 2 findings in 1 file.');
  });

  test('follows no link', async () => {
    const outside = temporaryFolder({ [FILE]: FAULTY });
    const folder = temporaryFolder({ 'apiProperties.json': CLEAN_PROPERTIES });
    symlinkSync(join(outside, FILE), join(folder, FILE));
    await runMain(['check', '--fix'], folder);
    expect(read(outside)).toBe(FAULTY);
  });
});

describe('--fix --dry-run', () => {
  test('prints what git can apply, and writes nothing', async () => {
    const folder = folderOf({ [`some folder/${FILE}`]: FAULTY });
    const { code, stdout, stderr } = await runMain(['check', '--fix', '--dry-run', ...RULES], folder);
    expect([code, stderr]).toEqual([1, 'Would repair 2 findings in 1 file.\n']);
    expect(stdout).toContain(`--- a/some folder/${FILE}\n+++ b/some folder/${FILE}\n`);
    expect(read(folder, `some folder/${FILE}`)).toBe(FAULTY);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout, stdio: ['pipe', 'pipe', 'ignore'] });
    expect(read(folder, `some folder/${FILE}`)).toBe(REPAIRED);
  });

  test('prints nothing where there is nothing to repair', async () => {
    const { code, stdout, stderr } = await runMain(['check', '--fix', '--dry-run', ...RULES], folderOf({}));
    expect([code, stdout, stderr]).toEqual([0, '', 'Nothing to repair.\n']);
  });

  const hostile = FAULTY.replace('"GetOrder"', '"##[error]\u202E\\u001b[31m"').replace(
    '\r\n  "paths"',
    '\r\n::error::x\r\n  "paths"',
  );
  test.each<[string, Parameters<typeof runMain>[2]]>([
    ['a terminal', { isTTY: true, env: { NO_COLOR: '1' } }],
    ['the log of a workflow', { env: { GITHUB_ACTIONS: 'true' } }],
  ])('writes nothing to %s that acts on it', async (_what, world) => {
    const { stdout } = await runMain(
      ['check', '--fix', '--dry-run', '--fix-rule', 'pp-file-trailing-space'],
      folderOf({ [FILE]: hostile }),
      world,
    );
    expect(stdout).toContain('- \n'.replace(' ', '\\ufeff{ '));
    expect(stdout).not.toMatch(/[\u202E\r\u001B]|^\s*::|##\[/m);
  });

  test('is colored where that is wanted', async () => {
    const { stdout } = await runMain(['check', '--fix', '--dry-run', ...RULES], folderOf(), {
      isTTY: true,
      env: { TERM: 'xterm' },
    });
    expect(stdout).toContain('\u001B[32m+');
    expect(stdout).toContain('\u001B[31m-');
  });
});

test.each<[string[], string]>([
  [['--dry-run'], '--dry-run does nothing without --fix.\nWrite "--fix --dry-run".'],
  [['--fix-rule', 'pp-file-json'], '--fix-rule does nothing without --fix.'],
  [['--fix', '--dry-run', '--format', 'json'], '--dry-run prints a diff, and no report.'],
  [['--fix', '--fix-rule', 'pp-host-required'], 'The rule "pp-host-required" repairs nothing'],
  [['--fix', '--fix-rule', 'pp-file-jsn'], 'There is no rule "pp-file-jsn". Did you mean "pp-file-json"?'],
])('%j is a wrong usage', async (args, message) => {
  const folder = folderOf();
  const { code, stderr } = await runMain(['check', ...args], folder);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(read(folder)).toBe(FAULTY);
});
