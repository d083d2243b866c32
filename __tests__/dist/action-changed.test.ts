import { beforeAll, describe, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from '../../src/model/report';
import { jsonOf, runAction, type Step, type StepResult } from '../support/action';
import { DEFINITION, READY, UNREADY, WITH_WARNING, connector } from '../support/action-checkouts';
import { temporaryFolder } from '../support/folder';
import { INSTALL_TIMEOUT } from '../support/install';
import { NODES } from '../support/node24';
import { GIT_VARIABLES, commit, git, repository, write } from '../support/repository';

const BEFORE = {
  ...connector('connectors/A', UNREADY),
  ...connector('connectors/B'),
  ...connector('connectors/C', UNREADY),
};

interface Pull {
  /** The repository on the server. */
  readonly server: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** A pull request as GitHub keeps it: the branch of the author, and its merge into the base, which moved on since. */
function pull(change: Parameters<typeof write>[1], before: Parameters<typeof write>[1] = BEFORE): Pull {
  const server = repository(before);
  for (const line of ['1', '2', '3']) commit(server, { history: line });
  git(server, 'checkout', '--quiet', '-b', 'topic');
  const head = commit(server, change);
  git(server, 'checkout', '--quiet', 'main');
  const base = commit(server, { 'connectors/C/readme.md': '# Moved on' });
  git(server, 'checkout', '--quiet', '--detach');
  git(server, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
  const merge = git(server, 'rev-parse', 'HEAD');
  git(server, 'update-ref', 'refs/pull/7/merge', merge);
  git(server, 'checkout', '--quiet', 'main');
  return { server, base, head, merge };
}

/** What actions/checkout does: one commit of history, detached. */
function checkoutOf({ server }: Pull, ref: string): string {
  const folder = temporaryFolder();
  git(folder, 'init', '--quiet');
  git(folder, 'remote', 'add', 'origin', pathToFileURL(server).href);
  git(folder, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', ref);
  git(folder, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return folder;
}

const eventOf = ({ base, head }: Pull) => ({
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    head: { ref: 'topic', sha: head, repo: { full_name: 'someone/connectors', fork: true } },
    base: { ref: 'main', sha: base, repo: { full_name: 'octo/connectors' } },
  },
});

const NOTICE = 'All connectors are checked';

describe.each(NODES)('in a pull request, on %s', (_name, pathOfNode) => {
  let node: string;
  beforeAll(async () => {
    node = await pathOfNode();
  }, INSTALL_TIMEOUT);

  async function run(
    of: Pull,
    checkout: string,
    inputs: Step['inputs'] = {},
    name = 'pull_request',
  ): Promise<StepResult & { readonly report: Report }> {
    const result = await runAction(node, checkout, {
      event: 'pull_request',
      payload: eventOf(of),
      inputs: { 'report-file': 'out/report.json', ...inputs },
      env: { ...GIT_VARIABLES, GITHUB_EVENT_NAME: name, GITHUB_SHA: of.merge },
    });
    return { ...result, report: jsonOf(checkout, 'out/report.json') as Report };
  }
  const paths = ({ report }: { report: Report }): string[] => report.connectors.map(({ path }) => path);
  const titles = ({ commands }: StepResult): (string | undefined)[] =>
    commands.map(({ properties }) => properties.title);

  const touching = { [`connectors/A/${DEFINITION}`]: `\n${UNREADY.definition}` };

  test('the usual checkout, one merge commit deep, gives what the pull request touched', async () => {
    const of = pull(touching);
    const result = await run(of, checkoutOf(of, 'refs/pull/7/merge'));
    expect(paths(result)).toEqual(['connectors/A']);
    expect(result.report.base).toMatchObject({ commit: of.base, name: 'main', changedOnly: true });
    expect(result.report.summary).toMatchObject({ new: { errors: 0, warnings: 0, infos: 0 }, ready: 0 });
    // Whoever touches a connector need not repair all that was wrong with it.
    expect(result.code).toBe(0);
    expect(titles(result)).not.toContain(NOTICE);
    expect(result.stderr).toBe('');
  });

  test('a new mistake fails it, and only that is annotated where only that is wanted', async () => {
    const of = pull({ [`connectors/B/${DEFINITION}`]: UNREADY.definition });
    const result = await run(of, checkoutOf(of, 'refs/pull/7/merge'), { annotations: 'new' });
    expect(paths(result)).toEqual(['connectors/B']);
    expect(result.code).toBe(1);
    expect(titles(result)).not.toContainEqual(expect.stringContaining('already there'));
    expect(result.commands.filter(({ name }) => name === 'error').length).toBeGreaterThan(0);
    expect(result.summary).toContain('new error');
  });

  test('what was there fails it when that is asked for, and is left out of annotations', async () => {
    const of = pull(touching);
    const result = await run(of, checkoutOf(of, 'refs/pull/7/merge'), {
      'fail-on-existing': 'true',
      annotations: 'new',
    });
    expect(result.code).toBe(1);
    expect(result.commands).toEqual([]);
  });

  test('the commit of the author, as under pull_request_target, is compared with where it parted', async () => {
    const of = pull(touching);
    const result = await run(of, checkoutOf(of, 'topic'), {}, 'pull_request_target');
    expect(paths(result)).toEqual(['connectors/A']);
    expect(result.report.base?.commit).toBe(git(of.server, 'merge-base', of.base, of.head));
    expect(result.code).toBe(0);
  });

  test('nothing touched is said, and is no failure', async () => {
    const of = pull({ 'docs/x.md': 'x' });
    const result = await run(of, checkoutOf(of, 'refs/pull/7/merge'), { 'sarif-file': 'out/x.sarif' });
    expect([result.code, result.outputs.connectors, result.outputs.ready]).toEqual([0, '0', 'true']);
    expect(result.text).toContain('No connector was touched');
    expect(result.summary).toContain('No connector was touched');
  });

  test('all are checked beside the base when that is asked for', async () => {
    const of = pull(touching);
    const result = await run(of, checkoutOf(of, 'refs/pull/7/merge'), { 'changed-only': 'false' });
    expect(paths(result)).toEqual(['connectors/A', 'connectors/B', 'connectors/C']);
    expect([result.code, result.report.base?.changedOnly]).toEqual([0, false]);
  });

  test.each<[string, (of: Pull) => string, string]>([
    ['the checkout is that of the base', (of) => checkoutOf(of, 'main'), 'pull_request_target'],
    [
      'there is no repository',
      () => temporaryFolder(connector('connectors/A', WITH_WARNING)),
      'pull_request',
    ],
    [
      'the server is gone',
      (of) => {
        const checkout = checkoutOf(of, 'refs/pull/7/merge');
        rmSync(join(of.server, '.git'), { recursive: true });
        return checkout;
      },
      'pull_request',
    ],
  ])('where %s, one notice says so and all are checked', async (_what, checkout, event) => {
    const of = pull(touching);
    const result = await run(of, checkout(of), {}, event);
    expect(titles(result).filter((title) => title === NOTICE)).toHaveLength(1);
    expect(result.report.base).toBeUndefined();
    expect(result.report.connectors.length).toBeGreaterThan(0);
    expect(result.code).toBe(result.report.summary.errors > 0 ? 1 : 0);
  });

  test('a base that was asked for and is missing is a mistake', async () => {
    const of = pull(touching);
    const { code, commands } = await runAction(node, checkoutOf(of, 'main'), {
      inputs: { base: 'no-such-branch' },
      env: { ...GIT_VARIABLES },
    });
    expect(code).toBe(2);
    expect(commands[0]?.data).toContain('fetch-depth: 0');
  });

  test('a push compares with what was there before when that is asked for', async () => {
    const of = pull(touching);
    const { code, outputs } = await runAction(node, checkoutOf(of, 'topic'), {
      payload: { ref: 'refs/heads/topic', before: git(of.server, 'rev-parse', 'topic~1'), after: of.head },
      inputs: { 'changed-only': 'true' },
      env: { ...GIT_VARIABLES },
    });
    expect([code, outputs.connectors]).toEqual([0, '1']);
  });

  test('names of files that git quotes are understood', async () => {
    const folder = process.platform === 'win32' ? 'Größe & Maß' : 'Größe "1"\tx';
    const of = pull(connector(folder, READY), { x: 'x' });
    expect(paths(await run(of, checkoutOf(of, 'refs/pull/7/merge')))).toEqual([folder]);
  });
});
