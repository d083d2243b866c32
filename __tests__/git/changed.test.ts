import { describe, expect, test } from '@jest/globals';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { settingsOf, type Request } from '../../src/engine/settings';
import { fails } from '../../src/engine/judge';
import { run, type Outcome } from '../../src/engine/run';
import { findBase, openBase } from '../../src/git/base';
import type { Finding } from '../../src/model/finding';
import { UsageError } from '../../src/model/usage-error';
import { REPORTERS } from '../../src/reporters/index';
import { rules } from '../../src/rules/index';
import { DEFINITION, READY, UNREADY, WITH_INFO, WITH_WARNING, connector } from '../support/action-checkouts';
import { commit, git, repository, write } from '../support/repository';

interface Options extends Partial<Request> {
  readonly base?: string;
  readonly all?: true;
  readonly from?: string;
}

async function check(
  folder: string,
  { base, all, from = '.', ...request }: Options = {},
): Promise<Outcome & { readonly text: string; readonly json: string }> {
  const asked = { paths: [], publisher: undefined, config: undefined, failOn: undefined, ...request };
  const settings = await settingsOf(asked, join(folder, from), rules, '2026-01-01');
  const found = await findBase(settings.workingFolder, settings.paths, base, all !== true);
  const outcome = await run({ ...settings, base: found }, rules, '1.2.3', { openBase });
  const context = { excerpts: outcome.excerpts, rules, color: false };
  return {
    ...outcome,
    text: REPORTERS.text(outcome.report, context),
    json: REPORTERS.json(outcome.report, context),
  };
}

/** A repository on a branch `topic` that starts at `main`. */
function topic(files: Parameters<typeof repository>[0]): string {
  const folder = repository(files);
  git(folder, 'checkout', '--quiet', '-b', 'topic');
  return folder;
}

const paths = ({ report }: Outcome): string[] => report.connectors.map(({ path }) => path);
const states = ({ report }: Outcome): (readonly [string, Finding['baselineState']])[] =>
  report.connectors.flatMap(({ findings }) =>
    findings.map(({ rule, baselineState }) => [rule, baselineState] as const),
  );
const stateOf = (outcome: Outcome, rule: string): (string | undefined)[] =>
  states(outcome)
    .filter(([id]) => id === rule)
    .map(([, state]) => state);

const three = {
  ...connector('certified-connectors/A'),
  ...connector('certified-connectors/B ü', WITH_WARNING),
  ...connector('certified-connectors/C', UNREADY),
};

describe('only touched connectors are checked', () => {
  test.each<[string, Parameters<typeof write>[1], string[]]>([
    ['a changed definition', { [`certified-connectors/A/${DEFINITION}`]: WITH_INFO.definition }, ['A']],
    ['a file that is gone', { 'certified-connectors/B ü/icon.png': undefined }, ['B ü']],
    ['a file that is new', { 'certified-connectors/A/below/more.txt': 'x' }, ['A']],
    ['a new connector', connector('certified-connectors/New'), ['New']],
    ['a file of an editor', { 'certified-connectors/A/.idea/below/workspace.xml': 'x' }, ['A']],
    ['a connector among the files of a tool', connector('certified-connectors/C/bin/Release'), ['C']],
    ['a file in a folder that belongs to no connector', { 'certified-connectors/A/.github/f': 'x' }, []],
    ['a file elsewhere', { 'docs/readme.md': 'x' }, []],
  ])('%s', async (_what, files, expected) => {
    const folder = topic(three);
    commit(folder, files);
    expect(paths(await check(folder))).toEqual(expected.map((name) => `certified-connectors/${name}`));
  });

  test('what an editor left in the folder is new', async () => {
    const folder = topic(three);
    commit(folder, { 'certified-connectors/C/.idea/workspace.xml': 'x' });
    expect(stateOf(await check(folder), 'pp-folder-leftovers')).toEqual(['new']);
  });

  test('hidden folders of a repository of your own are not all about its connector', async () => {
    const folder = topic(connector('.'));
    commit(folder, { '.github/workflows/x.yml': 'x', '.devcontainer/a.json': '{}', 'vendor/b.txt': 'x' });
    expect(paths(await check(folder))).toEqual([]);
    commit(folder, { '.vscode/settings.json': '{}' });
    expect(paths(await check(folder))).toEqual(['.']);
  });

  test('those that are not committed yet are touched, too', async () => {
    const folder = topic(three);
    write(folder, {
      ...connector('certified-connectors/New'),
      [`certified-connectors/A/${DEFINITION}`]: WITH_INFO.definition,
    });
    expect(paths(await check(folder))).toEqual(['certified-connectors/A', 'certified-connectors/New']);
  });

  test('in the paths that were asked for, as seen from the working folder', async () => {
    const folder = topic({ ...three, ...connector('vendor/D'), ...connector('E') });
    write(folder, {
      'certified-connectors/A/x': 'x',
      'certified-connectors/B ü/x': 'x',
      'vendor/D/x': 'x',
      'E/x': 'x',
    });
    expect(paths(await check(folder))).toEqual(['E', 'certified-connectors/A', 'certified-connectors/B ü']);
    expect(paths(await check(folder, { paths: ['vendor'] }))).toEqual(['vendor/D']);
    expect(paths(await check(folder, { from: 'certified-connectors', paths: ['A', '../E'] }))).toEqual([
      '../E',
      'A',
    ]);
    const file = `certified-connectors/C/${DEFINITION}`;
    expect(paths(await check(folder, { paths: [file, `E/${DEFINITION}`] }))).toEqual(['E']);
    await expect(check(folder, { paths: ['nowhere'] })).rejects.toThrow(UsageError);
  });

  test('of nested connectors the one around the file', async () => {
    const folder = topic({ ...connector('.'), ...connector('inner') });
    write(folder, { 'inner/x': 'x' });
    expect(paths(await check(folder))).toEqual(['inner']);
    write(folder, { 'other/x': 'x' });
    expect(paths(await check(folder))).toEqual(['.', 'inner']);
  });

  test('where none is, the report says so and nothing fails', async () => {
    const outcome = await check(topic(three));
    expect(outcome.report.summary).toMatchObject({ connectors: 0, errors: 0, fixed: 0 });
    expect(outcome.text).toMatch(
      /^Compared with main \([0-9a-f]{7}\); only the connectors that were touched since then were checked\.\nNo connector was touched: no findings\.\n$/,
    );
    for (const reporter of [REPORTERS.markdown, REPORTERS.github, REPORTERS.json])
      expect(reporter(outcome.report, { excerpts: new Map(), rules, color: false })).not.toContain(
        'undefined',
      );
    expect(fails(outcome.report.summary, 'info')).toBe(false);
  });
});

describe('all are checked', () => {
  test.each<[string, Parameters<typeof write>[1]]>([
    ['.connector-preflight.yaml', { '.connector-preflight.yaml': 'fail-on: warning\n' }],
    [
      '.github/workflows/ci.yml',
      { '.github/workflows/ci.yml': 'steps: [{uses: octo/Connector-Preflight@v1}]' },
    ],
  ])('when %s is changed', async (file, files) => {
    const folder = topic(three);
    write(folder, files);
    const outcome = await check(folder);
    expect(outcome.report.base).toMatchObject({ changedOnly: false, allBecauseOf: file });
    expect(paths(outcome)).toHaveLength(3);
    expect(new Set(states(outcome).map(([, state]) => state))).toEqual(new Set(['unchanged']));
    expect(fails(outcome.report.summary, 'info')).toBe(false);
    expect(fails(outcome.report.summary, 'error', true)).toBe(true);
    expect(outcome.text).toContain(`because ${file} was changed`);
  });

  test('when the configuration that is in use has another name', async () => {
    const folder = topic({ ...three, 'ci/my.yaml': 'fail-on: error\n' });
    write(folder, { 'ci/my.yaml': 'fail-on: info\n' });
    expect(paths(await check(folder, { config: 'ci/my.yaml' }))).toHaveLength(3);
    expect(paths(await check(folder))).toHaveLength(0);
  });

  test('but not for a workflow that has nothing to do with it', async () => {
    const folder = topic(three);
    write(folder, { '.github/workflows/other.yml': 'on: push' });
    expect(paths(await check(folder))).toEqual([]);
  });

  test('in a submodule of which another commit was taken', async () => {
    const inner = repository(connector('x/y', WITH_WARNING));
    const folder = topic(three);
    git(folder, 'clone', '--quiet', inner, 'sub');
    // As long as git does not know it, too.
    expect(paths(await check(folder))).toEqual(['sub/x/y']);
    commit(folder, {});
    git(folder, 'branch', '--force', 'main');
    expect(paths(await check(folder))).toEqual([]);
    commit(join(folder, 'sub'), connector('x/y', UNREADY));
    const { report } = await check(folder);
    expect(report.connectors.map(({ path }) => path)).toEqual(['sub/x/y']);
    // What the other commit had is in another repository.
    expect(report.connectors[0]?.findings.map(({ baselineState }) => baselineState)).not.toContain(
      'unchanged',
    );
  });

  test('when they are asked for, each beside its base', async () => {
    const folder = topic({ ...three, '.gitignore': 'out' });
    write(folder, connector('out', WITH_WARNING));
    const outcome = await check(folder, { base: 'main', all: true });
    expect(paths(outcome)).toHaveLength(4);
    for (const { path, findings, comparison } of outcome.report.connectors) {
      // What git ignores is in no base.
      const isKnown = path !== 'out';
      expect(comparison !== undefined).toBe(isKnown);
      for (const { baselineState } of findings) expect(baselineState).toBe(isKnown ? 'unchanged' : 'new');
    }
    expect(outcome.report.summary.new).toMatchObject({ errors: 0 });
    expect(outcome.report.summary.new?.warnings).toBeGreaterThan(0);
  });
});

describe('findings are told apart', () => {
  test('new, already there, and fixed', async () => {
    const folder = topic({ ...connector('a', WITH_WARNING) });
    const definition = WITH_INFO.definition;
    const base = git(folder, 'rev-parse', 'HEAD');
    commit(folder, { [`a/${DEFINITION}`]: definition });
    const outcome = await check(folder);
    const [report] = outcome.report.connectors;
    expect(new Set(states(outcome).map(([, state]) => state))).toEqual(new Set(['new']));
    // The new operation id breaks flows, which only a comparison tells.
    expect(states(outcome).filter(([rule]) => !rule.startsWith('pp-change-'))).toHaveLength(1);
    expect(states(outcome).some(([rule]) => rule.startsWith('pp-change-'))).toBe(true);
    expect(report?.comparison?.update).toBe('major');
    expect(report?.comparison).toMatchObject({
      base,
      fixed: [expect.objectContaining({ rule: 'pp-operation-id-characters', file: `a/${DEFINITION}` })],
    });
    expect(outcome.report.summary.fixed).toBe(1);
    expect(outcome.text).toMatch(/1 is fixed/);
  });

  test('a finding that moved with its lines was already there, and does not fail the run', async () => {
    const folder = topic(connector('a', UNREADY));
    commit(folder, { [`a/${DEFINITION}`]: `\n\n${UNREADY.definition}` });
    const outcome = await check(folder);
    expect(outcome.report.summary.new).toEqual({ errors: 0, warnings: 0, infos: 0 });
    expect(outcome.report.summary.errors).toBeGreaterThan(0);
    expect(outcome.report.connectors[0]?.ready).toBe(false);
    expect(fails(outcome.report.summary, 'error')).toBe(false);
    expect(fails(outcome.report.summary, 'error', true)).toBe(true);
    expect(outcome.text).toMatch(/Not ready to submit: nothing new; \d+ findings were there before\./);
  });

  test('a connector that moved brings what it had along', async () => {
    const folder = topic(connector('old place', UNREADY));
    mkdirSync(join(folder, 'new'));
    git(folder, 'mv', 'old place', 'new/place');
    const outcome = await check(folder);
    expect(paths(outcome)).toEqual(['new/place']);
    expect(new Set(states(outcome).map(([, state]) => state))).toEqual(new Set(['unchanged']));
    expect(outcome.report.base?.deleted).toEqual([]);
  });

  test('a connector that is new has only new findings, and nothing to compare with', async () => {
    const folder = topic({ 'readme.md': 'x' });
    write(folder, connector('a', UNREADY));
    const outcome = await check(folder);
    expect(new Set(states(outcome).map(([, state]) => state))).toEqual(new Set(['new']));
    expect(outcome.report.connectors[0]?.comparison).toBeUndefined();
    expect(fails(outcome.report.summary, 'error')).toBe(true);
  });

  test('a connector that is gone is named', async () => {
    const folder = topic(three);
    rmSync(join(folder, 'certified-connectors/C'), { recursive: true });
    const outcome = await check(folder);
    expect(outcome.report.base?.deleted).toEqual(['certified-connectors/C']);
    expect(outcome.text).toContain('The connector certified-connectors/C was deleted.');
    expect(REPORTERS.markdown(outcome.report, { excerpts: new Map(), rules, color: false })).toContain(
      'The connector `certified-connectors/C` was deleted.',
    );
    expect((await check(folder, { paths: ['certified-connectors/A'] })).report.base?.deleted).toEqual([]);
  });

  test('only what the topic changed counts, whatever was merged into the base since', async () => {
    const folder = topic(three);
    commit(folder, { [`certified-connectors/A/${DEFINITION}`]: WITH_INFO.definition });
    git(folder, 'checkout', '--quiet', 'main');
    commit(folder, { 'certified-connectors/C/readme.md': '# Other' });
    git(folder, 'checkout', '--quiet', 'topic');
    expect(paths(await check(folder))).toEqual(['certified-connectors/A']);
  });

  test('they are the same as without a base', async () => {
    const folder = topic(three);
    write(folder, { [`certified-connectors/A/${DEFINITION}`]: UNREADY.definition });
    const settings = await settingsOf(
      { paths: [], publisher: undefined, config: undefined, failOn: undefined },
      folder,
      rules,
      '2026-01-01',
    );
    const alone = (await run(settings, rules, '1.2.3')).report.connectors;
    const beside = (await check(folder, { all: true })).report.connectors;
    const bare = (findings: readonly Finding[]): object[] =>
      findings
        .filter(({ rule }) => !rule.startsWith('pp-change-'))
        .map((finding) => ({ ...finding, baselineState: undefined }));
    expect(beside.map(({ findings }) => bare(findings))).toEqual(alone.map(({ findings }) => bare(findings)));
  });
});

describe('a title that another connector of the checkout has', () => {
  const RULE = 'pp-info-title-unique';
  const titled = (title: string): typeof READY => ({
    ...READY,
    definition: READY.definition.replace(/"title": "[^"]*"/, `"title": "${title}"`),
  });
  const files = {
    ...connector('certified-connectors/A', titled('One')),
    ...connector('certified-connectors/B', titled('Two')),
    ...connector('certified-connectors/Z', titled('Caf\\u00e9')),
  };

  test('is found though the other one is not checked, on the one that was touched', async () => {
    const folder = topic(files);
    write(folder, { [`certified-connectors/A/${DEFINITION}`]: titled('CAFÉ').definition });
    const outcome = await check(folder);
    expect(paths(outcome)).toEqual(['certified-connectors/A']);
    expect(stateOf(outcome, RULE)).toEqual(['new']);
  });

  test('was already there where neither changed', async () => {
    const folder = topic({ ...files, ...connector('certified-connectors/C', titled('two')) });
    write(folder, { 'certified-connectors/C/more.txt': 'x' });
    expect(stateOf(await check(folder), RULE)).toEqual(['unchanged']);
    expect(stateOf(await check(folder, { all: true }), RULE)).toEqual(['unchanged']);
  });

  test('is new where the other one got it', async () => {
    const folder = topic(files);
    write(folder, { [`certified-connectors/A/${DEFINITION}`]: titled('Two').definition });
    expect(stateOf(await check(folder, { all: true }), RULE)).toEqual(['new']);
  });
});

describe('the base', () => {
  test('is where people merge, when it is not named', async () => {
    const folder = topic(three);
    expect((await findBase(folder, [], undefined, false)).name).toBe('main');
    git(folder, 'update-ref', 'refs/remotes/origin/develop', 'HEAD');
    git(folder, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop');
    expect((await findBase(folder, [], undefined, false)).name).toBe('origin/develop');
    git(folder, 'branch', '--delete', '--force', 'main');
    git(folder, 'symbolic-ref', '--delete', 'refs/remotes/origin/HEAD');
    await expect(findBase(folder, [], undefined, false)).rejects.toMatchObject({
      message: expect.stringContaining('origin/main'),
      help: expect.stringContaining('--base'),
    });
  });

  test.each(['nothing', '--help', 'main..topic', 'f'.repeat(40)])('%s is none', async (name) => {
    await expect(findBase(topic(three), [], name, false)).rejects.toThrow(UsageError);
  });

  test('is of one repository', async () => {
    const [one, other] = [topic(three), topic(three)];
    await expect(findBase(one, ['.', other], 'main', false)).rejects.toThrow(/several repositories/);
    expect((await findBase(one, [other], 'main', false)).root).toBe(other);
  });
});
