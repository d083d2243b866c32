import { describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Report } from '../../src/model/report';
import { CLEAN_PROPERTIES, CLI, NOT_READY, READY, cli } from '../support/cli';
import { temporaryFolder } from '../support/folder';

const ESCAPE = '\u001B';

describe('outputs', () => {
  test('go to several files at once, and text to stdout', async () => {
    const folder = temporaryFolder();
    const args = [
      '--output',
      'a.json',
      '--output',
      'new/folder/b.SARIF',
      '--format',
      'github',
      '--output',
      'c.log',
      '--output',
      'd.md',
      '--output',
      'e.txt',
    ];
    const { code, stdout, stderr } = await cli(['check', NOT_READY, ...args], folder);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^Not ready to submit\b/m);
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    expect(JSON.parse(read('a.json'))).toMatchObject({ version: 1 });
    expect(JSON.parse(read('new/folder/b.SARIF'))).toMatchObject({ version: '2.1.0' });
    expect(read('c.log')).toMatch(/^::error title=pp-/);
    expect(read('d.md')).toMatch(/^# ❌ Not ready to submit/);
    expect(read('e.txt')).toBe(stdout);
  });

  test('of another format leave stdout to it', async () => {
    const folder = temporaryFolder();
    const { stdout } = await cli(
      ['check', READY, '--format', 'sarif', '--output', 's.sarif', '--format', 'json'],
      folder,
    );
    expect((JSON.parse(stdout) as Report).summary.ready).toBe(1);
    expect(readdirSync(folder)).toEqual(['s.sarif']);
  });

  test.each(['json', 'sarif'])('to stdout are %s and nothing else', async (format) => {
    const { stdout, stderr } = await cli(['check', resolve('examples'), '--format', format], '.', {
      FORCE_COLOR: '1',
    });
    expect(JSON.parse(stdout)).toBeInstanceOf(Object);
    expect(stderr).toBe('');
  });

  test('have no byte of the machine in paths below the working folder', async () => {
    const { stdout } = await cli(['check', '--format', 'json'], NOT_READY);
    expect(stdout).not.toContain(resolve('.'));
    expect((JSON.parse(stdout) as Report).connectors[0]?.path).toBe('.');
  });

  test('into a pipe that closes early are no crash', async () => {
    const child = spawn(process.execPath, [CLI, 'rules', '--format', 'json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((closed) => child.on('close', closed));
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('colors', () => {
  test.each<[string, NodeJS.ProcessEnv, boolean]>([
    ['a pipe', {}, false],
    ['a pipe with FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['NO_COLOR', { NO_COLOR: '1' }, false],
    ['NO_COLOR and FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['an empty NO_COLOR and FORCE_COLOR', { NO_COLOR: '', FORCE_COLOR: '3' }, true],
    ['an empty FORCE_COLOR', { FORCE_COLOR: '' }, false],
  ])('with %s', async (_what, env, expected) => {
    const outputs = [
      await cli(['check', NOT_READY], '.', env),
      await cli(['explain', 'pp-array-items'], '.', env),
    ];
    expect(outputs.map(({ stdout }) => stdout.includes(ESCAPE))).toEqual([expected, expected]);
  });

  test('never go to a file', async () => {
    const folder = temporaryFolder();
    await cli(['check', NOT_READY, '--output', 'a.txt'], folder, { FORCE_COLOR: '1' });
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).not.toContain(ESCAPE);
  });
});

test('a folder with spaces and umlauts is checked by its name, in every format', async () => {
  const name = 'Größe 1, 100% #x/[Konnektor] ’';
  const folder = temporaryFolder({ [`${name}/apiProperties.json`]: CLEAN_PROPERTIES });
  const { stdout, code } = await cli(
    [
      'check',
      name,
      '--format',
      'json',
      '--output',
      'a.json',
      '--format',
      'sarif',
      '--output',
      'a.sarif',
      '--format',
      'markdown',
      '--output',
      'a.md',
    ],
    folder,
  );
  expect(code).toBe(1);
  expect(stdout).toContain(`${name}/apiDefinition.swagger.json`);
  const report = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as Report;
  expect(report.connectors.map(({ path }) => path)).toEqual([name]);
  expect(readFileSync(join(folder, 'a.sarif'), 'utf8')).toContain(
    `"${`${name}/apiDefinition.swagger.json`.split('/').map(encodeURIComponent).join('/')}"`,
  );
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain(`\`${name}\``);
});

test('options of rules count as the configuration sets them', async () => {
  const definition = { swagger: '2.0', paths: { '/orders': { get: { operationId: 'ListOrders' } } } };
  const folder = temporaryFolder({
    'apiDefinition.swagger.json': JSON.stringify(definition),
    '.connector-preflight.yaml': 'rules:\n  pp-operation-id-length: { severity: error, limit: 9 }\n',
  });
  const { stdout } = await cli(['check', '--format', 'json'], folder);
  const found = (JSON.parse(stdout) as Report).connectors.flatMap(({ findings }) => findings);
  expect(
    found
      .filter(({ rule }) => rule === 'pp-operation-id-length')
      .map(({ severity, message }) => `${severity} ${message}`),
  ).toEqual(['error Shorten the operationId to 9 characters or fewer (now 10): "ListOrders".']);
});

test('several paths make one report, each connector once', async () => {
  const { stdout } = await cli(
    ['check', READY, NOT_READY, join(READY, 'apiDefinition.swagger.json'), '--format', 'json'],
    resolve('examples'),
  );
  expect((JSON.parse(stdout) as Report).connectors.map(({ path, ready }) => [path, ready])).toEqual([
    ['fabrikam-tickets', false],
    ['larkspur-orders', true],
  ]);
});

test.each(['verified', 'independent', 'custom'])(
  '--publisher %s is told in the report',
  async (publisher) => {
    const { stdout } = await cli(['check', READY, '--publisher', publisher, '--format', 'json']);
    expect((JSON.parse(stdout) as Report).connectors[0]?.publisher).toBe(publisher);
  },
);

describe('a definition that is none', () => {
  const findingsOf = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
    const { stdout, stderr } = await cli(
      ['check', '--format', 'json'],
      temporaryFolder({ 'apiProperties.json': CLEAN_PROPERTIES, ...files }),
    );
    expect(stderr).toBe('');
    const report = JSON.parse(stdout) as Report;
    return report.connectors
      .flatMap(({ findings }) => findings)
      .map(({ file, line, column, severity, rule }) => `${file}:${line}:${column} ${severity} ${rule}`);
  };
  const NAME = 'apiDefinition.swagger.json';

  test.each<[string, string, string]>([
    ['broken JSON', '{\n  "swagger": "2.0",\n  "info": {\n', '3:11 error pp-file-json'],
    ['an empty file', '', '1:1 error pp-file-json'],
    ['white space', '\n  \n', '1:1 error pp-file-json'],
    ['YAML', 'swagger: "2.0"\ninfo:\n  title: Contoso\npaths: {}\n', '1:1 error pp-file-json'],
    ['XML', '<api/>', '1:1 error pp-file-json'],
    ['a list', '[]', '1:1 error pp-file-json'],
    ['binary', '\u0000\u0001\u0002', '1:1 error pp-file-json'],
    [
      'OpenAPI 3',
      '{\n  "openapi": "3.0.1",\n  "info": { "title": "Contoso", "version": "1" },\n  "paths": {}\n}\n',
      '2:14 error pp-swagger-version',
    ],
    ['Swagger 1.2', '{\n  "swagger": "1.2",\n  "apis": []\n}\n', '2:14 error pp-swagger-version'],
  ])('%s is exactly one error', async (_what, text, expected) => {
    const findings = await findingsOf({ [NAME]: text });
    expect(findings.filter((line) => line.includes(' error '))).toEqual([`${NAME}:${expected}`]);
  });

  test('YAML by its name is one error, and the name is told', async () => {
    const findings = await findingsOf({ 'apiDefinition.swagger.yaml': 'swagger: "2.0"\npaths: {}\n' });
    expect(findings).toEqual([
      'apiDefinition.swagger.yaml:1:1 warning pp-connector-file-name',
      'apiDefinition.swagger.yaml:1:1 error pp-file-json',
      'icon.png:1:1 warning pp-icon-required',
      'readme.md:1:1 warning pp-readme-or-intro',
    ]);
  });

  test('what is not YAML is not called so', async () => {
    const { stdout } = await cli(
      ['check'],
      temporaryFolder({ 'apiProperties.json': CLEAN_PROPERTIES, [NAME]: '<api/>' }),
    );
    expect(stdout).toContain('Start the file with "{": it must hold a JSON object, not "<api/>".');
  });
});
