import { describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/program';
import type { Io } from '../../src/cli/io';
import type { Json } from '../../src/model/rule';
import { commit, repository, write } from '../support/repository';

const NAME = 'apiDefinition.swagger.json';

function definition(...ids: readonly string[]): string {
  const operations = ids.map((id): [string, Json] => [`/${id}`, { get: { operationId: id } }]);
  return `${JSON.stringify({ swagger: '2.0', info: { title: 'Contoso' }, paths: Object.fromEntries(operations) }, null, 2)}\n`;
}

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function compare(cwd: string, ...args: readonly string[]): Promise<Run> {
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err'): Io['stdout'] => ({
    isTTY: false,
    write: (text) => {
      written[name] += text;
    },
    print: (pieces) => {
      for (const piece of pieces) written[name] += piece;
      return Promise.resolve();
    },
  });
  const code = await main(['compare', ...args], {
    cwd,
    env: {},
    now: () => new Date('2026-01-01T00:00:00Z'),
    stdout: stream('out'),
    stderr: stream('err'),
  });
  return { code, ...written };
}

/** A repository whose last commit deletes an operation of one of two connectors. */
function history(): string {
  const folder = repository({
    [`one/${NAME}`]: definition('ListOrders', 'ListItems'),
    [`two/${NAME}`]: definition('ListUsers'),
  });
  commit(folder, { [`one/${NAME}`]: definition('ListItems') });
  return folder;
}

describe('compare', () => {
  test('folders, with the place in both versions and the verdict last', async () => {
    const folder = repository({
      [`old/${NAME}`]: definition('ListOrders', 'ListItems'),
      [`new/${NAME}`]: definition('ListItems'),
    });
    const { code, out } = await compare(folder, 'old', 'new');
    expect(code).toBe(1);
    expect(out).toContain('Restore ListOrders and deprecate it instead');
    expect(out).toMatch(new RegExp(`see also old/${NAME}:\\d+`));
    expect(out).toMatch(
      /Major update that breaks existing flows: 1 error\.\nWhy: .*\nNext: take back 1 change/,
    );
    expect((await compare(folder, 'old', 'new', '--fail-on', 'never')).code).toBe(0);
  });

  test('why an update is major', async () => {
    const folder = repository({
      [`old/${NAME}`]: definition('ListOrders', 'ListItems'),
      [`new/${NAME}`]: definition('ListItems', 'GetItem', 'GetUser'),
    });
    const { out } = await compare(folder, 'old', 'new');
    expect(out).toContain('\nWhy: 1 operation deleted, 2 operations added.\n');
  });

  test('files', async () => {
    const folder = repository({
      'old.json': definition('ListOrders'),
      'new.json': definition('ListOrders', 'GetOrder'),
    });
    const { code, out } = await compare(folder, 'old.json', 'new.json');
    expect(code).toBe(0);
    expect(out).toContain(
      'Major update: no findings.\nWhy: 1 operation added.\nNext: submit it as a major update',
    );
    const page = (await compare(folder, 'old.json', 'new.json', '--format', 'markdown')).out;
    expect(page).toContain('this is a **major** update: 1 operation added.');
    expect(page).toContain('**Next:** submit it as a major update');
  });

  test('what cannot be compared is no update without findings', async () => {
    const folder = repository({ 'old.json': definition('ListOrders'), 'new.json': '{ "swagger": "2.0", ' });
    for (const args of [
      ['old.json', 'new.json'],
      ['new.json', 'old.json'],
    ]) {
      const { code, err } = await compare(folder, ...args);
      expect(code).toBe(2);
      expect(err).toContain('Cannot compare "new.json"');
    }
  });

  test.each([
    ['HEAD~1', 'one'],
    ['HEAD~1:one', 'one'],
    ['HEAD~1:one', 'HEAD:./one'],
    [`HEAD~1:one/${NAME}`, `one/${NAME}`],
    ['HEAD~1', `main:one/${NAME}`],
  ])('commits: %s %s', async (before, after) => {
    const { code, out } = await compare(history(), before, after, '--format', 'json');
    const report = JSON.parse(out) as {
      connectors: { path: string; comparison: unknown; findings: unknown[] }[];
    };
    expect(code).toBe(1);
    expect(report.connectors).toEqual([
      expect.objectContaining({
        path: 'one',
        comparison: { base: before, update: 'major', reasons: ['1 operation deleted'], fixed: [] },
        requirements: [],
      }),
    ]);
    expect(report.connectors[0]?.findings).toEqual([
      expect.objectContaining({
        rule: 'pp-change-operation-deleted',
        file: `one/${NAME}`,
        pointer: '/paths',
      }),
    ]);
  });

  test('all connectors of two commits, and what only one of them has', async () => {
    const folder = history();
    commit(folder, { [`two/${NAME}`]: undefined, [`three/${NAME}`]: definition('A') });
    const { out, err } = await compare(folder, 'HEAD~2', 'HEAD', '--format', 'json');
    const report = JSON.parse(out) as { connectors: { path: string }[] };
    expect(report.connectors.map(({ path }) => path)).toEqual(['one']);
    expect(err).toBe('note: only HEAD has the connector three\nnote: only HEAD~2 has the connector two\n');
  });

  test('what is not committed counts', async () => {
    const folder = history();
    write(folder, { [`two/${NAME}`]: definition('GetUser') });
    expect((await compare(folder, 'HEAD', 'two')).code).toBe(1);
    expect((await compare(folder, 'HEAD', 'one')).out).toContain('No update: no findings.');
  });

  test.each([
    [['nowhere', 'one'], 'There is no "nowhere": no such file or folder, and no such commit.'],
    [['HEAD:nowhere', 'one'], 'No connector found in "HEAD:nowhere".'],
    [['HEAD:../../etc', 'one'], 'is outside of the repository'],
    [['--', '--output=x', 'one'], '"--output=x" names no commit.'],
    [['one'], "missing required argument 'new'"],
  ])('%j is refused', async (args, message) => {
    const { code, out, err } = await compare(history(), ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
