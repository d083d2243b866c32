import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, symlinkSync, mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { isDocumentRule } from '../../src/engine/ruleset';
import { escapeSegment } from '../../src/model/json';
import type { Report } from '../../src/model/report';
import { rules } from '../../src/rules/index';
import { copyPackage, temporaryFolder } from '../support/folder';
import { runNode } from '../support/process';

const SPECTRAL = resolve('node_modules/@stoplight/spectral-cli/dist/index.js');
const CLI = resolve('dist/cli/index.js');
const PUBLISHED = ['dist/cli', 'dist/ruleset', 'rulesets'];
const EXAMPLE = resolve('examples/fabrikam-tickets');

interface SpectralResult {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly severity: number;
  readonly range: { readonly start: { readonly line: number } };
}

async function spectral(args: readonly string[], cwd = '.'): Promise<SpectralResult[]> {
  const { stdout, stderr, code } = await runNode([SPECTRAL, 'lint', '-f', 'json', '--quiet', ...args], {
    cwd,
  });
  if (code === 2) throw new Error(stdout + stderr);
  return JSON.parse(stdout) as SpectralResult[];
}

const SEVERITIES = ['error', 'warning', 'info', 'info'];

/** A finding as one line; Spectral's own range stands elsewhere than ours, but mostly on the same line. */
function shown(results: readonly SpectralResult[]): string[] {
  return results
    .filter(({ code }) => code.startsWith('pp-'))
    .map(
      ({ code, path, message, severity }) =>
        `${SEVERITIES[severity] ?? ''} ${code} ${path.map((part) => `/${escapeSegment(part)}`).join('')} ${message}`,
    )
    .sort();
}

/** What `check` says of a file, without what needs several files. */
async function checked(file: string, publisher: string): Promise<string[]> {
  const { stdout } = await runNode([CLI, 'check', file, '--publisher', publisher, '--format', 'json']);
  const report = JSON.parse(stdout) as Report;
  const names = new Set<string>(rules.filter(isDocumentRule).map(({ id }) => id));
  const found = report.connectors.flatMap(({ findings }) => findings);
  return found
    .filter(({ rule, file: path }) => names.has(rule) && resolve(path) === file)
    .map(
      ({ severity, rule, pointer, message }) =>
        `${severity} ${rule} ${pointer} ${message.replaceAll('{{', '{ {')}`,
    )
    .sort();
}

const definition = join(EXAMPLE, 'apiDefinition.swagger.json');
const properties = join(EXAMPLE, 'apiProperties.json');

describe('the real Spectral agrees with check', () => {
  test.each([
    ['verified', definition],
    ['verified', properties],
    ['independent', properties],
    ['custom', definition],
    ['verified', resolve('examples/larkspur-orders/apiDefinition.swagger.json')],
    ['verified', resolve('__tests__/fixtures/odd/apiDefinition.swagger.json')],
    ['verified', resolve('__tests__/fixtures/connectors/shared-elements/apiDefinition.swagger.json')],
  ])('as %s on %s', async (publisher, file) => {
    const expected = await checked(file, publisher);
    expect(shown(await spectral(['-r', `rulesets/${publisher}.yaml`, file]))).toEqual(expected);
  });

  test('and the examples are not clean by accident', async () => {
    expect((await checked(definition, 'verified')).length).toBeGreaterThan(15);
  });
});

describe('the ruleset loads', () => {
  let expected: string[];
  beforeAll(async () => {
    expected = await checked(definition, 'verified');
  });

  test('as a file of a checkout', async () => {
    expect(shown(await spectral(['-r', 'dist/ruleset/index.js', definition]))).toEqual(expected);
  });

  test('from an installed package, by name', async () => {
    const project = temporaryFolder({ '.spectral.yaml': 'extends: [connector-preflight]\n' });
    copyPackage(join(project, 'node_modules/connector-preflight'), PUBLISHED);
    expect(shown(await spectral([definition], project))).toEqual(expected);
  });

  test('from an installed package, a profile by name and by path', async () => {
    const project = temporaryFolder({
      'by-name.yaml': 'extends: [connector-preflight/verified]\n',
      'by-path.yaml': 'extends: [./node_modules/connector-preflight/rulesets/verified.yaml]\n',
    });
    copyPackage(join(project, 'node_modules/connector-preflight'), PUBLISHED);
    expect(shown(await spectral(['-r', 'by-name.yaml', definition], project))).toEqual(expected);
    expect(shown(await spectral(['-r', 'by-path.yaml', definition], project))).toEqual(expected);
  });

  test('from the linked folders that pnpm lays out', async () => {
    const project = temporaryFolder({ '.spectral.yaml': 'extends: [connector-preflight]\n' });
    const store = join(
      project,
      'node_modules/.pnpm/connector-preflight@0.1.0/node_modules/connector-preflight',
    );
    copyPackage(store, PUBLISHED);
    symlinkSync(store, join(project, 'node_modules/connector-preflight'), 'junction');
    expect(shown(await spectral([definition], project))).toEqual(expected);
  });

  test('beside a Spectral that npx has put elsewhere', async () => {
    const project = temporaryFolder({ '.spectral.yaml': 'extends: [connector-preflight]\n' });
    copyPackage(join(project, 'node_modules/connector-preflight'), PUBLISHED);
    const cache = temporaryFolder();
    mkdirSync(join(cache, '_npx/0'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(cache, '_npx/0/node_modules'), 'junction');
    const { stdout } = await runNode(
      [
        '--preserve-symlinks',
        '--preserve-symlinks-main',
        join(cache, '_npx/0/node_modules/@stoplight/spectral-cli/dist/index.js'),
        'lint',
        '-f',
        'json',
        '--quiet',
        definition,
      ],
      { cwd: project },
    );
    expect(shown(JSON.parse(stdout) as SpectralResult[])).toEqual(expected);
  });

  describe('from a web server', () => {
    let server: Server;
    beforeAll(async () => {
      server = createServer(({ url = '' }, response) => {
        const path = new URL(url, 'http://localhost').pathname;
        if (!/^\/(rulesets|dist)\/[\w/.-]+$/.test(path) || path.includes('..')) response.writeHead(404).end();
        else response.end(readFileSync(`.${path}`));
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    });
    afterAll(() => {
      server.close();
    });

    test.each(['rulesets/verified.yaml', 'dist/ruleset/index.js'])('as %s', async (path) => {
      const { port } = server.address() as AddressInfo;
      expect(shown(await spectral(['-r', `http://127.0.0.1:${port}/${path}`, definition]))).toEqual(expected);
    });
  });
});

test('a ruleset of one’s own switches rules off, changes severities, and adds its own and those of spectral:oas', async () => {
  const folder = temporaryFolder({
    '.spectral.yaml': [
      `extends: [${JSON.stringify(resolve('rulesets/verified.yaml'))}, [spectral:oas, off]]`,
      'rules:',
      '  pp-array-items: off',
      '  pp-operation-summary-end: hint',
      '  operation-tags: warn',
      '  own-rule:',
      '    given: $.info',
      '    severity: error',
      '    then: { field: license, function: truthy }',
      '',
    ].join('\n'),
  });
  const results = await spectral([definition], folder);
  const of = (name: string): number[] =>
    results.filter(({ code }) => code === name).map(({ severity }) => severity);
  expect(of('pp-array-items')).toEqual([]);
  expect(of('pp-operation-summary-end')).toEqual([3]);
  expect(of('pp-enum-unique')).toEqual([0]);
  expect(of('operation-tags')).toEqual([1, 1, 1]);
  expect(of('own-rule')).toEqual([0]);
});

test('a ruleset in JavaScript sets options of rules', async () => {
  const project = temporaryFolder({
    'package.json': '{ "name": "own" }',
    '.spectral.js': [
      "import preflight from 'connector-preflight';",
      "const { then } = preflight.rules['pp-operation-id-length'];",
      'export default {',
      '  extends: [preflight],',
      "  rules: { 'pp-operation-id-length': { given: '$', then: { ...then, functionOptions: { limit: 3 } } } },",
      '};',
      '',
    ].join('\n'),
    'apiDefinition.swagger.json': JSON.stringify({
      swagger: '2.0',
      paths: { '/orders': { get: { operationId: 'List' }, post: { operationId: 'Add' } } },
    }),
  });
  copyPackage(join(project, 'node_modules/connector-preflight'), PUBLISHED);
  const results = await spectral(['apiDefinition.swagger.json'], project);
  expect(
    results.filter(({ code }) => code === 'pp-operation-id-length').map(({ message }) => message),
  ).toEqual(['Shorten the operationId to 3 characters or fewer (now 4): "List".']);
});
