import { describe, expect, test } from '@jest/globals';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { topicOf } from '../../src/cli/topic';
import { coverageOf, coverageSentence } from '../../src/kit/coverage';
import { ISSUES_URL } from '../../src/model/links';
import { REQUIREMENTS } from '../../src/model/requirements';
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

  test('2 with a wrong option of a rule, and its place', async () => {
    const folder = temporaryFolder({
      'apiProperties.json': CLEAN_PROPERTIES,
      'c.yaml': 'rules:\n  pp-operation-id-length:\n    limit: 0\n',
    });
    const { code, stderr } = await cli(['check', '--config', 'c.yaml'], folder);
    expect(code).toBe(2);
    expect(stderr).toBe('error: c.yaml:3:12: "limit" cannot be 0.\nWrite a whole number, 1 or more.\n');
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
        'init [options]',
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
        '--baseline <file>',
        '--write-baseline',
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
  const said = async (name: string): Promise<string> => {
    const { code, stdout, stderr } = await cli(['explain', name]);
    expect([code, stderr]).toEqual([0, '']);
    return stdout;
  };

  test.each([
    ['a rule id', 'pp-operation-id-unique'],
    ['a rule id without pp-', 'operation-id-unique'],
    ['other cases', 'PP-Operation-Id-Unique'],
  ])('knows %s', async (_what, name) => {
    const stdout = await said(name);
    expect(stdout).toMatch(/^pp-operation-id-unique\nOperation ids are unique\n\n/);
    for (const part of [
      '\nSeverity    error: ',
      '\nPublishers  verified, independent and custom\n',
      '\nMicrosoft   OperationIdNotUnique: No two operations',
      '\nPolicy      5000.2.6.2: The definition is complete',
      '\nReference   https://learn.microsoft.com/',
      '\nPage        https://github.com/',
      '\nBad\n    1 │ {\n',
      '\nGood\n    1 │ {\n',
    ])
      expect(stdout).toContain(part);
    expect(stdout).not.toContain('\nOption ');
  });

  test('shows the options of a rule', async () => {
    expect(await said('pp-operation-id-length')).toContain(
      '\nOption      limit (default 80, 1 or more): The most',
    );
  });

  test.each(['OperationIdNotUnique', 'operationidnotunique'])(
    'knows %s of Microsoft, with the rules that cover it',
    async (name) => {
      const stdout = await said(name);
      expect(stdout).toMatch(
        /^OperationIdNotUnique\nA rule of Microsoft's Swagger Validator, under "Operations"\n\n/,
      );
      for (const part of [
        '\nNo two operations have the same "operationId": rename all but one.\n',
        '\nReference   https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules#operations\n',
        '\nCovered by\n  pp-operation-id-unique  error    Operation ids are unique\n',
        '\nBad (pp-operation-id-unique)\n    1 │ {\n',
        ' error  Rename "List": GET /orders has this operationId already.\n',
        '\nGood (pp-operation-id-unique)\n    1 │ {\n',
      ])
        expect(stdout).toContain(part);
    },
  );

  test('knows every name of Microsoft', async () => {
    for (const { name, rules: covering, undecidable } of coverageOf(rules)) {
      const topic = topicOf(name);
      expect(topic).toMatchObject({ kind: 'validator', coverage: { name, undecidable } });
      expect(topic.kind === 'validator' && topic.coverage.rules).toEqual(covering);
    }
    expect(await said('RequiredPropertyMissing')).toMatch(
      /\n\d+ more rules without examples here; see connector-preflight explain pp-[a-z-]+\n$/,
    );
  });

  test('shows all rules of a policy code', async () => {
    const stdout = await said('5000.2.6.2');
    const expected = rules.filter(({ microsoft }) => microsoft?.policy === '5000.2.6.2').map(({ id }) => id);
    expect(stdout).toMatch(
      /^5000\.2\.6\.2\nThe definition is complete, well-formed Swagger 2\.0\n\nPublishers .*\nReference .*\n\nDecided by\n/,
    );
    expect(stdout.match(/(?<=^ {2})pp-[a-z-]+/gm)?.sort()).toEqual(expected.sort());
  });

  test('says what a person has to do for a policy code that no rule decides', async () => {
    for (const { policy, title, instruction, confirmedBy } of REQUIREMENTS)
      if (policy !== null) {
        const topic = topicOf(policy);
        expect(topic).toMatchObject({
          kind: 'policy',
          requirement: { policy, title, instruction, ...(confirmedBy && { confirmedBy }) },
        });
      }
    expect(await said('5000.3.1.2')).toMatch(
      /^5000\.3\.1\.2\nThe address of the package works long enough\n\nPublishers +verified\nBy hand +Give /,
    );
  });

  test('shows the finding of the bad example with its place', async () => {
    expect(await said('pp-file-json')).toContain(
      '  2:21  error  Remove this comment: JSON has no comments.\n',
    );
  });

  test('shows of a rule on several files which file a finding is in', async () => {
    expect(await said('pp-policy-template-operation')).toMatch(
      /\n {2}apiProperties\.json:\d+:\d+ +warning {2}/,
    );
  });
});

describe('rules', () => {
  interface Catalogue {
    readonly version: number;
    readonly rules: readonly Readonly<Record<string, unknown>>[];
    readonly validatorRules: readonly Readonly<Record<string, unknown>>[];
  }
  const catalogue = async (): Promise<Catalogue> => {
    const { code, stdout, stderr } = await cli(['rules', '--format', 'json']);
    expect([code, stderr]).toEqual([0, '']);
    return JSON.parse(stdout) as Catalogue;
  };

  test('as JSON are the catalogue', async () => {
    const { version, rules: list } = await catalogue();
    expect(version).toBe(1);
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
      'fixable',
      'options',
      'reference',
      'helpUrl',
    ];
    expect(new Set(list.map((rule) => Object.keys(rule).join()))).toEqual(new Set([keys.join()]));
    const limited = rules.find(({ id }) => id === 'pp-operation-id-length');
    expect(list.find(({ id }) => id === limited?.id)?.options).toEqual([
      { name: 'limit', ...limited?.options?.limit },
    ]);
  });

  test('as JSON have all rules of Microsoft with those that cover them', async () => {
    const { validatorRules } = await catalogue();
    expect(validatorRules).toEqual(
      coverageOf(rules).map(({ name, group, meaning, rules: covering, undecidable = null }) => ({
        name,
        group,
        meaning,
        rules: covering.map(({ id }) => id),
        undecidable,
      })),
    );
  });

  test('as text are one line each, with the names of Microsoft', async () => {
    const { stdout } = await cli(['rules']);
    const lines = stdout.split('\n').filter((line) => line.startsWith('pp-'));
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
      rules.map(({ id, severity, title, microsoft, fixable }) => {
        const names = [microsoft?.rule, microsoft?.policy].filter((name) => name !== undefined);
        const origin = names.length > 0 ? [`(${names.join(', ')})`] : [];
        return [id, severity, title, ...origin, ...(fixable ? ['[--fix]'] : [])];
      }),
    );
    const repairing = rules.filter(({ fixable }) => fixable).length;
    expect(stdout).toContain(
      `\n${rules.length} rules, ${repairing} with repairs that check --fix writes. ${coverageSentence(coverageOf(rules))}\n`,
    );
  });
});
