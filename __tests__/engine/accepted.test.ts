import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { existsSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baselineSchema } from '../../src/generate/baseline-schema';
import type { Report } from '../../src/model/report';
import { CLEAN_PROPERTIES } from '../support/cli';
import { temporaryFolder } from '../support/folder';
import { program } from '../support/program';

const CONFIGURATION = '.connector-preflight.yaml';
const definition = (title: string): string =>
  `${JSON.stringify({ swagger: '2.0', info: { title, version: '1.0' }, paths: {} }, null, 2)}\n`;
const FILES = {
  '.git/HEAD': '',
  'connectors/a/apiDefinition.swagger.json': definition('Orders API'),
  'connectors/a/apiProperties.json': CLEAN_PROPERTIES,
  'connectors/b/apiDefinition.swagger.json': definition('Tickets'),
  'connectors/b/apiProperties.json': CLEAN_PROPERTIES,
};

interface Entry {
  readonly rule?: string;
  readonly path?: string;
  readonly pointer?: string;
  readonly expires?: string;
}

/** The first entry is on line 2, each further one on the next. */
function configured(...entries: readonly Entry[]): string {
  const lines = entries.map(
    (entry) =>
      `  - ${JSON.stringify({ rule: 'pp-info-title-reserved-words', path: '**', reason: 'Known.', ...entry })}`,
  );
  return ['ignore:', ...lines, ''].join('\n');
}

async function checked(
  files: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  below = '.',
): Promise<Report> {
  const folder = temporaryFolder({ ...FILES, ...files });
  const { stdout } = await program(['check', '--format', 'json', ...args], join(folder, below));
  return JSON.parse(stdout) as Report;
}

/** The notices as `file:line:column message`. */
function said({ notices = [] }: Report): string[] {
  return notices.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

function kinds({ connectors }: Report): (string | undefined)[] {
  return connectors
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === 'pp-info-title-reserved-words')
    .map(({ suppressed }) => suppressed?.kind);
}

describe('an entry of ignore', () => {
  test('that fits is no notice', async () => {
    const report = await checked({ [CONFIGURATION]: configured({}) });
    expect([kinds(report), said(report)]).toEqual([['ignore'], []]);
    expect(report).not.toHaveProperty('notices');
  });

  test.each<[string, Entry, string]>([
    [
      'fits no finding',
      { path: 'connectors/b/**' },
      'fits no finding in "connectors/b/**" any more. Remove it.',
    ],
    ['fits none at its pointer', { pointer: '/host' }, 'fits no finding in "**" any more. Remove it.'],
    [
      'is about a file that is not there',
      { path: 'connectors/c/apiDefinition.swagger.json' },
      'is about "connectors/c/apiDefinition.swagger.json", and there is nothing of this name. Correct or remove it.',
    ],
    [
      'is about a folder that is not there',
      { path: 'connector/a/**' },
      'is about "connector/a/**", and there is nothing of this name. Correct or remove it.',
    ],
    [
      'is about a file that never was there',
      { path: 'connectors/a/intro.md' },
      'fits no finding in "connectors/a/intro.md" any more. Remove it.',
    ],
    [
      'has expired',
      { expires: '2026-11-22' },
      'expired on 2026-11-22 and accepts nothing any more. Repair what it is about, or write a later day.',
    ],
    [
      'has expired and fits nothing',
      { path: 'connectors/b/**', expires: '2020-01-01' },
      'expired on 2020-01-01 and accepts nothing any more. Remove it.',
    ],
  ])('that %s is reported where it is written', async (_what, entry, message) => {
    const report = await checked({ [CONFIGURATION]: configured(entry) });
    expect(said(report)).toEqual([
      `${CONFIGURATION}:2:5 The entry of "ignore" for pp-info-title-reserved-words ${message}`,
    ]);
    expect(report.notices?.map(({ severity }) => severity)).toEqual(['warning']);
    expect(kinds(report)).toEqual([undefined]);
  });

  test('holds until the day before it expires', async () => {
    const report = await checked({ [CONFIGURATION]: configured({ expires: '2026-11-23' }) });
    expect([kinds(report), said(report)]).toEqual([['ignore'], []]);
  });

  test.each<[string, Entry, Readonly<Record<string, string>>, string[]]>([
    ['other connectors', { path: 'connectors/b/**' }, {}, ['connectors/a']],
    ['a rule that is off', { path: 'connectors/b/**' }, { off: 'off' }, []],
    ['a rule for other publishers', { path: 'connectors/b/**' }, {}, ['--publisher', 'custom']],
    ['a rule that compares connectors', { rule: 'pp-info-title-unique', path: 'connectors/b/**' }, {}, []],
    [
      'a file that is broken',
      { path: 'connectors/b/**' },
      { 'connectors/b/apiDefinition.swagger.json': '{ "swagger": "2.0", }' },
      [],
    ],
    ['files outside of the repository', { path: '../elsewhere/x.json' }, {}, []],
    [
      'a rule on the package, without one',
      { rule: 'pp-package-entry-safe', path: 'connectors/b/**' },
      {},
      [],
    ],
  ])('about %s is left alone', async (_what, entry, { off, ...files }, args) => {
    const rules = off === undefined ? '' : 'rules: { pp-info-title-reserved-words: off }\n';
    const configuration = `${configured({ ...entry })}${rules}`;
    expect(said(await checked({ ...files, [CONFIGURATION]: configuration }, args))).toEqual([]);
  });

  test('is named relative to the working folder', async () => {
    const report = await checked(
      { [CONFIGURATION]: configured({ path: 'connectors/b/**' }) },
      [],
      'connectors',
    );
    expect(said(report)).toEqual([expect.stringMatching(/^\.\.\/\.connector-preflight\.yaml:2:5 /)]);
  });

  test('is one of many: fifty are shown, and the others counted', async () => {
    const entries = Array.from({ length: 60 }, () => ({ path: 'connectors/b/**' }));
    const { notices = [] } = await checked({ [CONFIGURATION]: configured(...entries) });
    expect(notices).toHaveLength(51);
    expect(notices[50]?.message).toBe('10 more entries of "ignore" have expired or fit no finding.');
  });
});

test('notices change neither the verdict nor the exit code', async () => {
  const files = { '.git/HEAD': '', 'a/apiProperties.json': CLEAN_PROPERTIES };
  const entry = { rule: 'pp-brand-color-valid', path: 'a/**' };
  const plain = temporaryFolder({ ...files, [CONFIGURATION]: '' });
  const stale = temporaryFolder({ ...files, [CONFIGURATION]: configured(entry) });
  const args = ['check', '--fail-on', 'error', '--format', 'json'];
  const [before, after] = [await program(args, plain), await program(args, stale)];
  const [one, two] = [before, after].map(({ stdout }) => JSON.parse(stdout) as Report);
  expect(two?.notices).toHaveLength(1);
  expect([two?.summary, after.code]).toEqual([one?.summary, before.code]);
});

const BASELINE = 'baseline.json';

interface Written {
  readonly findings: readonly { readonly file: string; readonly rule: string; readonly count: number }[];
}

describe('a baseline', () => {
  const validate = new Ajv({ strict: true }).compile(baselineSchema());
  const repository = (files: Readonly<Record<string, string>> = {}): string =>
    temporaryFolder({ ...FILES, ...files });
  const write = (folder: string, ...args: string[]) =>
    program(['check', '--baseline', BASELINE, '--write-baseline', ...args], folder);
  const compare = (folder: string, ...args: string[]) =>
    program(['check', '--baseline', BASELINE, ...args], folder);
  const text = (folder: string): string => readFileSync(join(folder, BASELINE), 'utf8');
  const written = (folder: string): Written => JSON.parse(text(folder)) as Written;

  test('accepts all that was there when it was written, also when it is written', async () => {
    const folder = repository();
    expect((await program(['check'], folder)).code).toBe(1);
    const first = await write(folder);
    expect(first.code).toBe(0);
    expect(first.stderr).toMatch(/^The baseline baseline\.json has \d+ findings now\.\n$/);
    const again = await compare(folder);
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/Not counted: \d+ accepted findings \(by baseline\)\./);
    expect(again.stdout).not.toContain('pp-info-title-reserved-words');
    const report = JSON.parse((await compare(folder, '--format', 'json')).stdout) as Report;
    expect(kinds(report)).toEqual(['baseline']);
    expect(said(report)).toEqual([]);
  });

  test('is as its schema says, sorted, with one entry per line, and the same when nothing changed', async () => {
    const folder = repository();
    await write(folder);
    const before = text(folder);
    const { findings } = written(folder);
    expect([validate(JSON.parse(before)), validate.errors]).toEqual([true, null]);
    expect(findings.length).toBeGreaterThan(10);
    const order = findings.map(({ file, rule }) => `${file}\0${rule}`);
    expect(order).toEqual([...order].sort());
    expect(before.split('\n')).toHaveLength(findings.length + 7);
    await write(folder);
    expect(text(folder)).toBe(before);
  });

  test('does not accept what is new', async () => {
    const folder = repository();
    await write(folder);
    writeFileSync(join(folder, 'connectors/b/apiDefinition.swagger.json'), definition('Tickets API'));
    const { code, stdout } = await compare(folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/Tickets API.*pp-info-title-reserved-words/);
  });

  test('holds from any working folder, and wherever the file lies', async () => {
    const folder = repository({ 'ci/x': '' });
    await program(['check', '--baseline', 'ci/b.json', '--write-baseline'], folder);
    const below = join(folder, 'connectors/a');
    expect((await program(['check', '--baseline', '../../ci/b.json'], below)).code).toBe(0);
  });

  test('accepts of findings that are alike as many as there were', async () => {
    const twice = (number: number): string =>
      JSON.stringify({
        swagger: '2.0',
        info: { title: 'Tickets', version: '1.0' },
        tags: Array.from({ length: number }, () => ({ name: 'A' })),
        paths: {},
      });
    const file = 'connectors/b/apiDefinition.swagger.json';
    const folder = repository({ [file]: twice(3) });
    await write(folder);
    const own = (): number[] =>
      written(folder)
        .findings.filter(({ rule }) => rule.startsWith('pp-tag'))
        .map(({ count }) => count);
    expect(own()).toEqual([2]);
    writeFileSync(join(folder, file), twice(5));
    const { connectors } = JSON.parse((await compare(folder, '--format', 'json')).stdout) as Report;
    const found = connectors
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule.startsWith('pp-tag'));
    expect(found.map(({ suppressed }) => suppressed?.kind)).toEqual([
      'baseline',
      'baseline',
      undefined,
      undefined,
    ]);
  });

  test('says what is gone, and forgets it when it is written anew', async () => {
    const folder = repository();
    await write(folder);
    writeFileSync(join(folder, 'connectors/a/apiDefinition.swagger.json'), definition('Orders'));
    const { code, stdout } = await compare(folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /baseline\.json:\d+:1 +info +1 finding of the baseline is gone, the first pp-info-title-reserved-words in connectors\/a\/apiDefinition\.swagger\.json\. Write it anew with --write-baseline/,
    );
    await write(folder);
    expect(text(folder)).not.toContain('pp-info-title-reserved-words');
    expect((await compare(folder)).stdout).not.toContain('is gone');
  });

  test('is left as it is for connectors that are not in the run, and forgets those that are no more', async () => {
    const folder = repository();
    await write(folder);
    const before = text(folder);
    expect((await compare(folder, 'connectors/a')).stdout).not.toContain('gone');
    await write(folder, 'connectors/a');
    expect(text(folder)).toBe(before);
    rmSync(join(folder, 'connectors/b'), { recursive: true });
    await write(folder, 'connectors/a');
    expect(text(folder)).not.toContain('connectors/b');
    expect(text(folder)).toContain('connectors/a');
  });

  test('is left as it is for a file that is broken', async () => {
    const folder = repository();
    await write(folder);
    const number = written(folder).findings.length;
    writeFileSync(join(folder, 'connectors/b/apiDefinition.swagger.json'), '{ "swagger": "2.0", ');
    expect((await compare(folder)).stdout).not.toContain('gone');
    await write(folder);
    expect(written(folder).findings.length).toBeGreaterThanOrEqual(number);
  });

  test('lists nothing that the configuration accepts', async () => {
    const folder = repository({ [CONFIGURATION]: configured({}) });
    await write(folder);
    expect(text(folder)).not.toContain('pp-info-title-reserved-words');
    expect((await compare(folder)).stdout).toMatch(/\(1 by configuration, \d+ by baseline\)/);
  });

  test('may be named by the configuration, relative to it', async () => {
    const folder = repository({ [CONFIGURATION]: 'baseline: ci/known.json\n' });
    const none = await program(['check'], folder);
    expect([none.code, none.stderr]).toEqual([
      2,
      `error: ${CONFIGURATION}:1:11: The baseline "ci/known.json" cannot be read: there is no such file.\nWrite one with: connector-preflight check --baseline FILE --write-baseline\n`,
    ]);
    expect((await program(['check', '--write-baseline'], join(folder, 'connectors'))).code).toBe(0);
    expect(existsSync(join(folder, 'ci/known.json'))).toBe(true);
    expect((await program(['check'], folder)).code).toBe(0);
  });

  test.each<[string, string, string]>([
    ['is no JSON', '{ "version": 1,\n<<<<<<< ours', 'baseline.json:2:1: '],
    [
      'has a member twice',
      '{ "version": 1, "version": 1, "findings": [] }',
      'baseline.json:1:17: Remove one of',
    ],
    ['is a list', '[]', 'baseline.json:1:1: Write a baseline as an object.'],
    ['is empty', '', 'baseline.json:1:1: '],
    ['has another version', '{ "version": 2, "findings": [] }', 'baseline.json:1:14: The "version" is not 1'],
    ['has no version', '{ "findings": [] }', 'baseline.json:1:1: The "version" is not 1'],
    ['has no findings', '{ "version": 1 }', 'baseline.json:1:1: Write "findings" as a list.'],
    [
      'has an unknown member',
      '{ "version": 1, "x": 2 }',
      'baseline.json:1:22: "x" is not known in a baseline.',
    ],
    [
      'has a text among its findings',
      '{ "version": 1, "findings": ["a"] }',
      'baseline.json:1:30: Write a finding as',
    ],
    [
      'has a wrong fingerprint',
      '{ "version": 1, "findings": [\n{ "fingerprint": "abc" }] }',
      'baseline.json:2:18: "abc" is no fingerprint',
    ],
    [
      'has a wrong count',
      `{ "version": 1, "findings": [\n{ "fingerprint": "${'0'.repeat(24)}", "count": 0 }] }`,
      'baseline.json:2:55: "count" is no whole number',
    ],
    [
      'has no rule',
      `{ "version": 1, "findings": [\n{ "fingerprint": "${'0'.repeat(24)}", "count": 1, "file": "a" }] }`,
      'baseline.json:2:1: "rule" is no text.',
    ],
  ])('that %s is a wrong usage, told with its place', async (_what, content, message) => {
    const folder = repository({ [BASELINE]: content });
    for (const { code, stderr } of [await compare(folder), await write(folder)]) {
      expect(code).toBe(2);
      expect(stderr).toContain(`error: ${message}`);
    }
    expect(text(folder)).toBe(content);
  });

  test('that is not there is a wrong usage, and so is to write none', async () => {
    const folder = repository();
    const missing = await compare(folder);
    expect([missing.code, missing.stderr]).toEqual([
      2,
      'error: The baseline "baseline.json" cannot be read: there is no such file.\nWrite one with: connector-preflight check --baseline FILE --write-baseline\n',
    ]);
    const none = await program(['check', '--write-baseline'], folder);
    expect([none.code, none.stderr]).toEqual([
      2,
      'error: There is no baseline to write.\nName one with --baseline FILE, or with "baseline" in the configuration.\n',
    ]);
  });

  test('is neither read nor written through a link out of the repository', async () => {
    const outside = temporaryFolder({ 'secret.json': 'password' });
    const folder = repository();
    symlinkSync(join(outside, 'secret.json'), join(folder, BASELINE));
    symlinkSync(join(outside, 'new.json'), join(folder, 'new.json'));
    symlinkSync(outside, join(folder, 'out'));
    for (const file of [BASELINE, 'new.json', 'out/b.json'])
      for (const more of [[], ['--write-baseline']]) {
        const { code, stderr } = await program(['check', '--baseline', file, ...more], folder);
        expect(code).toBe(2);
        expect(stderr).not.toContain('password');
      }
    expect(readdirSync(outside)).toEqual(['secret.json']);
    expect(readFileSync(join(outside, 'secret.json'), 'utf8')).toBe('password');
  });

  test.each(['.git/hooks/post-checkout', '.GIT/b.json', 'a/.git./b.json', 'GIT~1/b.json'])(
    'is not written into the folder of git: %s',
    async (file) => {
      const folder = repository();
      const { code, stderr } = await program(['check', '--baseline', file, '--write-baseline'], folder);
      expect([code, stderr]).toEqual([
        2,
        `error: The baseline "${file}" is in the folder of git itself.\nName a file beside it.\n`,
      ]);
    },
  );
});
