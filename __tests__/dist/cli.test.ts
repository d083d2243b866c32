import { describe, expect, test } from '@jest/globals';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ISSUES_URL } from '../../src/model/links';
import { VERSION } from '../../src/model/version';
import { rules } from '../../src/rules/index';
import { CLEAN_PROPERTIES, NOT_READY, READY, cli } from '../support/cli';
import { temporaryFolder } from '../support/folder';
import { runNode } from '../support/process';

describe('exit codes', () => {
  test.each<[number, string, string[]]>([
    [0, 'a connector that is ready', [READY]],
    [0, 'errors that are not to fail', [NOT_READY, '--fail-on', 'never']],
    [1, 'errors', [NOT_READY]],
    [1, 'errors, whatever the format', [NOT_READY, '--format', 'json']],
    [1, 'infos that are to fail', [NOT_READY, '--fail-on', 'info']],
    [2, 'no such path', ['nowhere']],
    [2, 'no connector', [resolve('src/model')]],
    [2, 'no such configuration', [READY, '--config', 'none.yaml']],
    [2, 'an output that cannot be written', [READY, '--output', 'package.json/report.json']],
  ])('%d with %s', async (expected, _what, args) => {
    const { code, stderr } = await cli(['check', ...args]);
    expect(code).toBe(expected);
    expect(stderr.startsWith('error: ')).toBe(expected === 2);
  });

  test('2 with a wrong configuration, and its place', async () => {
    const folder = temporaryFolder({
      'apiProperties.json': CLEAN_PROPERTIES,
      'c.yaml': 'rules:\n  pp-host-vald: off\n',
    });
    const { code, stdout, stderr } = await cli(['check', '--config', 'c.yaml'], folder);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'error: c.yaml:2:3: "pp-host-vald" is not known in rules. Did you mean "pp-host-valid"?\nList all rules with: connector-preflight rules\n',
    );
  });

  test('3 with an installation that lacks a part, with the stack and where to report it', async () => {
    const folder = temporaryFolder();
    cpSync('dist/cli', folder, { recursive: true });
    for (const name of readdirSync(folder))
      if (name !== 'index.js') rmSync(join(folder, name), { recursive: true });
    const { code, stdout, stderr } = await runNode([join(folder, 'index.js'), 'check', READY]);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(
      `Connector Preflight ${VERSION} failed; this is a bug in it, not in your connector.`,
    );
    expect(stderr).toMatch(/\n +at /);
    expect(stderr).toContain(`Report it at ${ISSUES_URL}`);
  });
});

describe('help', () => {
  test.each<[string[], string[]]>([
    [
      ['--help'],
      [
        'Usage: connector-preflight [options] [command]',
        'check [options] [paths...]',
        'explain <name>',
        'rules [options]',
        'Exit codes: 0 nothing',
      ],
    ],
    [['help'], ['Usage: connector-preflight [options] [command]']],
    [
      ['check', '--help'],
      [
        '--format <format>',
        '--output <file>',
        '--publisher <publisher>',
        '--config <file>',
        '--fail-on <level>',
        'Examples:',
      ],
    ],
    [['help', 'check'], ['Usage: connector-preflight check']],
    [['explain', '--help'], ['Usage: connector-preflight explain [options] <name>']],
    [['rules', '-h'], ['Usage: connector-preflight rules [options]']],
    [['--version'], [VERSION]],
  ])('%j goes to stdout', async (args, parts) => {
    const { code, stdout, stderr } = await cli(args);
    expect([code, stderr]).toEqual([0, '']);
    for (const part of parts) expect(stdout).toContain(part);
  });

  test('nothing at all is answered with it, on stderr', async () => {
    const { code, stdout, stderr } = await cli([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: connector-preflight');
  });
});

test.each<[string, string[], string]>([
  ['command', ['chek'], '(Did you mean check?)'],
  ['option', ['check', '--fromat', 'json'], '(Did you mean --format?)'],
  [
    'format',
    ['check', '--format', 'jsn'],
    'There is no format "jsn". Did you mean "json"?\nWrite one of text, json, sarif, markdown, github.',
  ],
  [
    'format that is far from all',
    ['check', '--format', 'xxxxxxxxxx'],
    'There is no format "xxxxxxxxxx".\nWrite one of',
  ],
  [
    'publisher',
    ['check', '--publisher', 'verifed'],
    'Allowed choices are auto, verified, independent, custom.',
  ],
  ['fail level', ['check', '--fail-on', 'eror'], 'Allowed choices are error, warning, info, never.'],
  ['rule id', ['explain', 'pp-operation-id-uniqe'], 'Did you mean "pp-operation-id-unique"?'],
  ['rule name of Microsoft', ['explain', 'OperationIdNotUniqe'], 'Did you mean "OperationIdNotUnique"?'],
  [
    'name that is far from all',
    ['explain', 'zzzzzzzzzzzzzzzzzzzz'],
    'policy code "zzzzzzzzzzzzzzzzzzzz".\nList all rules with: connector-preflight rules',
  ],
  [
    'place of the formats',
    ['check', '--format', 'json', '--format', 'sarif'],
    'Only one format can go to stdout, not json and sarif.\nFollow each',
  ],
  [
    'ending of an output',
    ['check', '--output', 'report.xml'],
    '"--output report.xml" has no format.\nWrite "--format sarif --output report.xml"',
  ],
  ['output without a name', ['check', '--output'], "option '--output <file>' argument missing"],
  ['number of names', ['explain', 'a', 'b'], 'too many arguments'],
  ['path', ['check', 'exmples'], 'There is no "exmples".\nName a folder'],
])('a mistyped %s is told on stderr, with what is right', async (_what, args, expected) => {
  const { code, stdout, stderr } = await cli(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(expected);
});

test('what was typed cannot write to the terminal', async () => {
  const { stderr } = await cli(['check', `\u001B[31m\n::error::x`]);
  expect(stderr.split('\n')[0]).toBe('error: There is no "\\u001b[31m\\u000a::error::x".');
});

describe('explain', () => {
  test.each([
    ['a rule id', 'pp-operation-id-unique'],
    ['a rule id without pp-', 'operation-id-unique'],
    ['other cases', 'PP-Operation-Id-Unique'],
    ['a rule name of Microsoft', 'OperationIdNotUnique'],
  ])('knows %s', async (_what, name) => {
    const { code, stdout, stderr } = await cli(['explain', name]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^pp-operation-id-unique: .*\n\n/);
    for (const part of [
      'Severity:',
      'Publishers:',
      'Microsoft:  OperationIdNotUnique',
      'Reference:  https://learn.microsoft.com/',
      '\nBad\n',
      '\nGood\n',
    ])
      expect(stdout).toContain(part);
  });

  test('shows all rules of a policy code', async () => {
    const { stdout } = await cli(['explain', '5000.2.2.2']);
    const expected = rules.filter(({ microsoft }) => microsoft?.policy === '5000.2.2.2').map(({ id }) => id);
    expect(stdout.match(/^pp-[a-z-]+(?=:)/gm)).toEqual(expected);
  });

  test('shows the finding of the bad example with its place', async () => {
    const { stdout } = await cli(['explain', 'pp-file-json']);
    expect(stdout).toContain('  2:21  Remove this comment: JSON has no comments.\n');
  });
});

describe('rules', () => {
  test('as JSON are the catalogue', async () => {
    const { code, stdout } = await cli(['rules', '--format', 'json']);
    const list = JSON.parse(stdout) as Record<string, unknown>[];
    expect(code).toBe(0);
    expect(list.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    const keys = [
      'id',
      'title',
      'why',
      'severity',
      'evidence',
      'publishers',
      'validatorRule',
      'policy',
      'reference',
      'helpUrl',
    ];
    expect(new Set(list.map((rule) => Object.keys(rule).join()))).toEqual(new Set([keys.join()]));
  });

  test('as text are one line each', async () => {
    const { stdout } = await cli(['rules']);
    const lines = stdout.split('\n').filter((line) => line.startsWith('pp-'));
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
      rules.map(({ id, severity, title }) => [id, severity, title]),
    );
  });
});
