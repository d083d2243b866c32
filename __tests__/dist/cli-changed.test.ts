import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { Report } from '../../src/model/report';
import { DEFINITION, UNREADY, WITH_INFO, connector } from '../support/action-checkouts';
import { cli } from '../support/cli';
import { temporaryFolder } from '../support/folder';
import { INSTALL_TIMEOUT } from '../support/install';
import { clone, commit, git, repository, write } from '../support/repository';
import { validateSarif } from '../support/sarif-multitool';

const touched = { [`b/${DEFINITION}`]: `${UNREADY.definition}\n`, [`a/${DEFINITION}`]: WITH_INFO.definition };

/** A branch that touched two of three connectors. */
function topic(): string {
  const folder = repository({
    ...connector('a'),
    ...connector('b', UNREADY),
    ...connector('c', UNREADY),
  });
  git(folder, 'checkout', '--quiet', '-b', 'topic');
  commit(folder, touched);
  return folder;
}

const reportOf = async (folder: string, ...args: string[]): Promise<Report> =>
  JSON.parse((await cli(['check', '--format', 'json', ...args], folder)).stdout) as Report;

describe('check --changed', () => {
  test('checks what was touched since main, and says so', async () => {
    const { code, stdout, stderr } = await cli(['check', '--changed'], topic());
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Compared with main \(\w{7}\); only the connectors that were touched since then were checked\.$/m,
    );
    expect(stdout).toMatch(
      /^1 of 2 connectors is not ready to submit: 1 new info; \d+ findings were there before\.$/m,
    );
    expect(stdout).toMatch(/^ {2}\d+ findings already there:$/m);
  });

  test('exits with 1 for what was there only when that is asked for', async () => {
    const folder = topic();
    expect((await cli(['check', '--changed', '--fail-on-existing'], folder)).code).toBe(1);
    expect((await cli(['check', '--changed', '--fail-on', 'info'], folder)).code).toBe(1);
    write(folder, { '.connector-preflight.yaml': 'fail-on-existing: true\n' });
    expect((await cli(['check', '--changed'], folder)).code).toBe(1);
  });

  test('with nothing touched says so and exits with 0', async () => {
    const folder = topic();
    const { code, stdout } = await cli(
      ['check', '--changed', '--base', 'topic', '--fail-on', 'info'],
      folder,
    );
    expect([code, stdout.split('\n')[1]]).toEqual([0, 'No connector was touched: no findings.']);
  });
});

describe('check --base', () => {
  test('checks all beside the base', async () => {
    const { connectors, summary, base } = await reportOf(topic(), '--base', 'main');
    expect(connectors.map(({ path, comparison }) => [path, comparison?.fixed])).toEqual([
      ['a', []],
      ['b', []],
      ['c', []],
    ]);
    expect(summary.new).toEqual({ errors: 0, warnings: 0, infos: 1 });
    expect(base).toMatchObject({ name: 'main', changedOnly: false });
  });

  test(
    'gives SARIF that tells new from old, and that the validator accepts',
    async () => {
      const folder = topic();
      await cli(['check', '--base', 'main', '--format', 'sarif', '--output', 'x.sarif'], folder);
      expect(await validateSarif(join(folder, 'x.sarif'))).toEqual([]);
    },
    INSTALL_TIMEOUT,
  );

  test.each([
    [['--base', 'nowhere'], /no commit "nowhere"/],
    [['--base=--upload-pack=x'], /names no commit/],
    [['--base', 'main..topic'], /names no commit/],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stdout, stderr } = await cli(['check', ...args], topic());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  test('outside of a repository, and in a shallow clone, says what to do', async () => {
    const outside = await cli(['check', '--changed'], temporaryFolder(connector('a')));
    expect([outside.code, outside.stderr]).toEqual([2, expect.stringContaining('in no git repository')]);
    const folder = topic();
    const shallow = clone(folder, '--depth=1', '--branch=topic');
    const { code, stderr } = await cli(['check', '--base', git(folder, 'rev-parse', 'main')], shallow);
    expect([code, stderr]).toEqual([2, expect.stringContaining('git fetch --unshallow')]);
  });
});
