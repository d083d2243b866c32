import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/model/report';
import { EVENTS, jsonOf, runAction, type Step, type StepResult } from '../support/action';
import { DEFINITION, READY, connector } from '../support/action-checkouts';
import { expectAnnotations, findingsOf, plain } from '../support/action-findings';
import { GitHub } from '../support/github-api';
import { githubGraphql, type Execute } from '../support/github-graphql';
import { INSTALL_TIMEOUT } from '../support/install';
import { node24 } from '../support/node24';
import { clone, commit, git, repository, write } from '../support/repository';

const FILE = `c/${DEFINITION}`;
const ALL = { 'check-run': 'true', comment: 'true', suggestions: 'true', token: 'ghs_abc' };

/** Two mistakes that can be repaired, and a third for a later push. */
const SUMMARY = ['"List orders"', '"List orders."'] as const;
const DESCRIPTION = ['by its number."', 'by its number"'] as const;
const SECOND = ['"Create an order"', '"Create an order:"'] as const;
const withMistakes = (...mistakes: readonly (readonly [string, string])[]): string =>
  mistakes.reduce((text, [right, wrong]) => text.replace(right, wrong), READY.definition);

let node: string;
let execute: Execute;
beforeAll(async () => {
  node = await node24();
  execute = await githubGraphql();
}, 2 * INSTALL_TIMEOUT);

type Ran = StepResult & { readonly requests: readonly string[] };

/** A repository with a pull request, its checkout as actions/checkout makes it, and GitHub beside. */
class Scene {
  public readonly origin = repository(connector('c'));
  public readonly github: GitHub;
  /** Whether the checkout is the merge of the pull request with its base, as is usual. */
  public merged = false;
  /** Files beside those of the checkout. */
  public extra: Readonly<Record<string, string>> = {};
  /** The last checkout. */
  public checkout = '';
  #address = '';

  public constructor() {
    this.github = new GitHub(this.origin, execute);
    this.github.pull.base = git(this.origin, 'rev-parse', 'HEAD');
    git(this.origin, 'checkout', '--quiet', '-b', 'new-connector');
  }

  public push(definition: string): void {
    this.github.pull.head = commit(this.origin, { [FILE]: definition });
    git(this.origin, 'update-ref', 'refs/pull/7/merge', 'HEAD');
  }

  #merge(): string {
    git(this.origin, 'checkout', '--quiet', '-B', 'merged', 'main');
    git(this.origin, 'merge', '--quiet', '--no-ff', '--message', 'merge', this.github.pull.head);
    const commit = git(this.origin, 'rev-parse', 'HEAD');
    git(this.origin, 'checkout', '--quiet', 'new-connector');
    return commit;
  }

  /** Runs the action on a pull request. */
  public async run(step: Step = {}): Promise<Ran> {
    this.#address ||= await this.github.start();
    const { number, head, base } = this.github.pull;
    const merge = this.merged ? this.#merge() : undefined;
    const branch = merge === undefined ? 'new-connector' : 'merged';
    const checkout = (this.checkout = clone(this.origin, '--depth=1', `--branch=${branch}`));
    write(checkout, this.extra);
    this.github.requests = [];
    const result = await runAction(node, checkout, {
      event: 'pull_request',
      inputs: ALL,
      ...step,
      payload: {
        ...EVENTS[step.event ?? 'pull_request'].payload,
        pull_request: { number, head: { sha: head }, base: { ref: 'main', sha: base } },
        ...step.payload,
      },
      env: {
        ...(merge !== undefined && { GITHUB_SHA: merge }),
        GITHUB_API_URL: this.#address,
        GITHUB_GRAPHQL_URL: `${this.#address}/graphql`,
        ...step.env,
      },
    });
    return { ...result, requests: this.github.requests };
  }
}

const scenes: Scene[] = [];
const scene = (): Scene => {
  const made = new Scene();
  scenes.push(made);
  return made;
};

afterEach(() => {
  for (const { github } of scenes.splice(0)) {
    github.stop();
    expect(github.violations).toEqual([]);
  }
});

const CHECK_RUN = 'POST /repos/octo/connectors/check-runs';
const READ = 'POST /graphql';
const COMMENT = 'POST /repos/octo/connectors/issues/7/comments';
const REVIEW = 'POST /repos/octo/connectors/pulls/7/reviews';
const updated = (id: number): string => `PATCH /repos/octo/connectors/issues/comments/${id}`;

const notices = ({ commands }: StepResult) => commands.filter(({ name }) => name === 'notice');

describe('a pull request', () => {
  test('is opened, repaired, broken again and merged', async () => {
    const { github, push, run } = bound(scene());
    push(withMistakes(SUMMARY, DESCRIPTION));
    const opened = await run();
    expect(opened.code).toBe(1);
    expect(opened.requests).toEqual([CHECK_RUN, READ, COMMENT, REVIEW]);
    expect(opened.commands).toEqual([{ name: 'add-mask', properties: {}, data: 'ghs_abc' }]);
    expect(plain(opened.text)).toContain('GitHub API: 4 requests');
    expect(github.checkRuns).toEqual([
      expect.objectContaining({ conclusion: 'failure', head_sha: github.pull.head }),
    ]);
    expect(github.checkRuns[0]?.annotations.map(({ path, title }) => [path, title])).toEqual([
      [FILE, 'pp-operation-summary-end'],
      [FILE, 'pp-operation-description-sentence'],
    ]);
    const [comment] = github.comments;
    expect(comment?.body).toMatch(
      /^<!-- connector-preflight:comment:\w{16}:\w{16} -->\n## ❌ Not ready to submit\n/,
    );
    expect(github.shownThreads.map((thread) => [thread.path, thread.text[0]?.trim()])).toEqual([
      [FILE, '"summary": "List orders.",'],
      [FILE, '"description": "Returns a single order by its number",'],
    ]);

    const again = await run();
    expect(again.requests).toEqual([CHECK_RUN, READ]);

    const [first] = github.shownThreads;
    if (first === undefined || comment === undefined) throw new Error('nothing was posted');
    push(`${github.applied(first)}\n`);
    expect(git(scenes[0]?.origin ?? '', 'show', `HEAD:${FILE}`)).toBe(withMistakes(DESCRIPTION).trimEnd());
    const repaired = await run();
    expect(repaired.code).toBe(0);
    expect(repaired.requests).toEqual([CHECK_RUN, READ, updated(comment.id), READ]);
    expect(comment.body).toContain('## ✅ Ready to submit');
    expect(github.shownThreads.map(({ text }) => text[0]?.trim())).toEqual([
      '"description": "Returns a single order by its number",',
    ]);

    push(withMistakes(SECOND, SUMMARY));
    const broken = await run();
    expect(broken.code).toBe(1);
    expect(broken.requests).toEqual([CHECK_RUN, READ, updated(comment.id), REVIEW, READ]);
    expect(github.shownThreads.map(({ text }) => text[0]?.trim())).toEqual([
      '"summary": "List orders.",',
      '"summary": "Create an order:",',
    ]);
    expect(github.comments).toHaveLength(1);

    push(READY.definition);
    const ready = await run();
    expect(ready.requests).toEqual([CHECK_RUN, READ, updated(comment.id), READ]);
    expect(github.shownThreads).toEqual([]);
    expect(comment.body).toContain('## ✅ No connector was touched');

    const merged = await run({ event: 'push', payload: { pull_request: undefined } });
    expect(merged.requests).toEqual([CHECK_RUN]);
    expect(notices(merged)).toEqual([]);
    expect(github.reviews).toHaveLength(2);
  }, 300_000);
});

/** A pull request with a mistake that fails, and one that does not. */
function opened(): Scene {
  const made = scene();
  made.push(withMistakes(SUMMARY, DESCRIPTION));
  return made;
}

const ANNOTATED = ['pp-operation-summary-end', 'pp-operation-description-sentence'];
const titles = ({ commands }: StepResult): (string | undefined)[] =>
  commands
    .filter(({ properties }) => properties.file !== undefined)
    .map(({ properties }) => properties.title);

describe('a missing permission costs one notice', () => {
  test.each([
    ['all, as in a fork', [], ALL, ['checks: write', 'pull-requests: write'], 4],
    ['that for checks', ['pull-requests'], ALL, ['checks: write'], 4],
    ['that for pull requests', ['checks'], ALL, ['pull-requests: write'], 4],
  ])('%s', async (_what, permissions, inputs, missing, requests) => {
    const made = opened();
    made.github.permissions = permissions;
    const ran = await made.run({ inputs });
    expect(ran.code).toBe(1);
    expect(ran.requests).toHaveLength(requests);
    const [notice, ...others] = notices(ran).filter(({ properties }) => properties.file === undefined);
    expect(others).toEqual([]);
    expect(notice?.data.split('\n').filter((line) => line.startsWith('  '))).toEqual([
      '  contents: read',
      ...missing.map((permission) => `  ${permission}`),
    ]);
    expect(notice?.data).toContain('docs/pull-requests.md#forks');
    // Nothing is lost, and nothing is shown twice.
    expect(titles(ran)).toEqual(permissions.includes('checks') ? [] : ANNOTATED);
    expect(made.github.comments).toHaveLength(permissions.includes('pull-requests') ? 1 : 0);
  });

  test('so does a missing token, without a request', async () => {
    const made = opened();
    const ran = await made.run({ inputs: { ...ALL, token: '' } });
    expect([ran.code, ran.requests, titles(ran)]).toEqual([1, [], ANNOTATED]);
    expect(notices(ran).filter(({ properties }) => properties.file === undefined)).toHaveLength(1);
  });

  test('but nothing is asked for, and no request is sent, without the inputs', async () => {
    const made = opened();
    const ran = await made.run({ inputs: { token: 'ghs_abc' } });
    expect([ran.code, ran.requests, titles(ran)]).toEqual([1, [], ANNOTATED]);
    expect(ran.commands).toHaveLength(2);
  });
});

describe('what fails for a while is tried again, and the verdict stays', () => {
  test.each([
    ['429', { on: /issues/, status: 429, headers: { 'retry-after': '1' } }],
    ['a secondary limit', { on: /reviews/, status: 403, headers: { 'retry-after': '1' } }],
    ['502', { on: /check-runs/, status: 502 }],
    ['a connection that is reset', { on: /graphql/, reset: 'early' as const }],
    ['a slow answer', { on: /graphql/, delay: 1500 }],
  ])('%s', async (what, fault) => {
    const made = opened();
    made.github.faults.push(fault);
    const ran = await made.run();
    expect(ran.code).toBe(1);
    expect(ran.requests).toHaveLength(what === 'a slow answer' ? 4 : 5);
    expect(notices(ran)).toEqual([]);
    expect([made.github.checkRuns.length, made.github.comments.length, made.github.reviews.length]).toEqual([
      1, 1, 1,
    ]);
  });

  test('a server that stays down costs one notice', async () => {
    const made = opened();
    made.github.faults.push(...Array.from({ length: 12 }, () => ({ status: 502 })));
    const ran = await made.run({ inputs: { comment: 'true', token: 'ghs_abc' } });
    expect([ran.code, ran.requests.length, titles(ran)]).toEqual([1, 4, ANNOTATED]);
    expect(notices(ran).filter(({ data }) => data.includes('502'))).toHaveLength(1);
  });

  test('what took effect though its answer was lost is cleaned up by the next run', async () => {
    const made = opened();
    made.github.faults.push({ on: /issues/, reset: 'late' }, { on: /reviews/, reset: 'late' });
    await made.run();
    expect([made.github.comments.length, made.github.threads.length]).toEqual([2, 4]);
    const next = await made.run();
    expect(next.requests).toEqual([CHECK_RUN, READ, READ, READ]);
    expect(made.github.comments.map(({ minimized }) => minimized)).toEqual([false, true]);
    expect(made.github.shownThreads).toHaveLength(2);
  });
});

describe('an answer that nobody can make sense of costs one notice, and the verdict stays', () => {
  const html = { 'content-type': 'text/html' };
  test.each([
    ['a page of HTML', 1, { status: 200, headers: html, body: '<html>Please sign in</html>' }],
    ['half of a JSON text', 1, { status: 200, body: '{"data": {"repository": ' }],
    ['an error beside 200', 1, { status: 200, message: 'Something went wrong' }],
    ['a redirect to another host', 4, { status: 307, headers: { location: 'http://127.0.0.1:1/graphql' } }],
    ['40 MB', 1, { status: 200, body: `{"data": "${'x'.repeat(40 * 1024 * 1024)}"}` }],
  ])('%s', async (_what, requests, fault) => {
    const made = opened();
    made.github.faults.push(...Array.from({ length: 4 }, () => ({ on: /graphql/, ...fault })));
    const ran = await made.run({ inputs: { comment: 'true', token: 'ghs_abc' } });
    expect([ran.code, ran.requests.length, titles(ran)]).toEqual([1, requests, ANNOTATED]);
    expect(notices(ran).filter(({ data }) => data.includes('comment: true'))).toHaveLength(1);
    expect(notices(ran).filter(({ data }) => data.includes('permissions:'))).toEqual([]);
  });

  test('where a repository was renamed, GitHub sends the action on', async () => {
    const made = opened();
    made.github.faults.push({ on: /graphql/, status: 307, headers: { location: '/graphql' } });
    const ran = await made.run({ inputs: { comment: 'true', token: 'ghs_abc' } });
    expect([ran.code, ran.requests]).toEqual([1, [READ, READ, COMMENT]]);
    expect(made.github.comments).toHaveLength(1);
  });

  test('a comment that was deleted while a run read is written again', async () => {
    const made = opened();
    await made.run({ inputs: { comment: 'true', token: 'ghs_abc' } });
    const [first] = made.github.comments.map(({ id }) => id);
    made.github.comments.forEach((comment) => {
      comment.body = comment.body.replace(/:(\w{16}) -->/, ':0000000000000000 -->');
    });
    made.github.faults.push({ on: /^PATCH/, status: 404, message: 'Not Found' });
    const ran = await made.run({ inputs: { comment: 'true', token: 'ghs_abc' } });
    expect(ran.requests).toEqual([READ, updated(first ?? 0), COMMENT]);
    expect(ran.code).toBe(1);
  });
});

describe('suggestions', () => {
  const inputs = { suggestions: 'true', token: 'ghs_abc' };

  test('that GitHub refuses do not take the others along', async () => {
    const made = opened();
    made.github.refused = (_path, line) => line < 60;
    const ran = await made.run({ inputs });
    const single = 'POST /repos/octo/connectors/pulls/7/comments';
    expect(ran.requests).toEqual([READ, REVIEW, single, single]);
    expect(made.github.shownThreads.map(({ text }) => text[0]?.trim())).toEqual([
      '"description": "Returns a single order by its number",',
    ]);
    expect(notices(ran).filter(({ properties }) => properties.file === undefined)).toEqual([]);
  });

  test('that a person resolved are not repeated', async () => {
    const made = opened();
    await made.run({ inputs });
    for (const thread of made.github.threads) thread.resolved = true;
    expect((await made.run({ inputs })).requests).toEqual([READ]);
  });

  test('are resolved where the token may', async () => {
    const made = opened();
    await made.run({ inputs });
    made.github.permissions = ['pull-requests', 'contents'];
    made.push(READY.definition);
    await made.run({ inputs });
    expect(made.github.threads.map(({ resolved, comment }) => [resolved, comment.minimized])).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  test('are for lines of the pull request only', async () => {
    const made = scene();
    git(made.origin, 'checkout', '--quiet', 'main');
    made.github.pull.base = commit(made.origin, { [FILE]: withMistakes(SUMMARY) });
    git(made.origin, 'checkout', '--quiet', '-B', 'new-connector');
    made.push(withMistakes(SUMMARY, DESCRIPTION));
    await made.run({ inputs });
    expect(made.github.threads.map(({ text }) => text[0]?.trim())).toEqual([
      '"description": "Returns a single order by its number",',
    ]);
  });

  test.each([
    ['in another file', 'other.txt', 'x', 1],
    // Lines of the merge are not those that GitHub shows.
    ['in the same file', FILE, `\n${READY.definition}`, 0],
  ])('are placed when the base has moved on %s', async (_where, file, text, expected) => {
    const made = scene();
    made.push(withMistakes(DESCRIPTION));
    git(made.origin, 'checkout', '--quiet', 'main');
    commit(made.origin, { [file]: text });
    made.github.pull.base = git(made.origin, 'rev-parse', 'HEAD');
    git(made.origin, 'checkout', '--quiet', 'new-connector');
    made.merged = true;
    const ran = await made.run({ inputs });
    expect(ran.outputs.infos).not.toBe('0');
    expect(made.github.threads.map((thread) => thread.text[0]?.trim())).toEqual(
      Array(expected).fill('"description": "Returns a single order by its number",'),
    );
  });

  test('keep line ends and need no line end at the end', async () => {
    const made = scene();
    made.push(withMistakes(SUMMARY).trimEnd().replaceAll('\n', '\r\n'));
    await made.run({ inputs });
    expect(made.github.threads.map(({ comment }) => comment.body.split('\n').slice(-2))).toEqual([
      ['                "summary": "List orders",', '```'],
    ]);
  });
});

describe('of others', () => {
  test('a comment with our marker is left alone', async () => {
    const made = opened();
    await made.run();
    const [own] = made.github.comments.splice(0);
    const stranger = made.github.write('mallory', own?.body ?? '');
    await made.run();
    expect(made.github.comments.map(({ author }) => author)).toEqual(['mallory', 'github-actions[bot]']);
    expect(stranger.body).toBe(own?.body);
  });

  test('three hundred comments are read, a hundred a request', async () => {
    const made = opened();
    for (let index = 0; index < 300; index += 1) made.github.write('ada', `Comment ${index}`);
    const inputs = { comment: 'true', token: 'ghs_abc' };
    expect((await made.run({ inputs })).requests).toEqual([READ, READ, READ, COMMENT]);
    expect((await made.run({ inputs })).requests).toEqual([READ, READ, READ, READ]);
  });

  test('a newer commit has a run of its own', async () => {
    const made = opened();
    const { head } = made.github.pull;
    made.push(READY.definition);
    const pull = { number: 7, head: { sha: head }, base: { ref: 'main', sha: made.github.pull.base } };
    const ran = await made.run({ payload: { pull_request: pull } });
    expect(ran.requests).toEqual([CHECK_RUN, READ]);
    expect(ran.text).toContain('comment: the pull request has a newer commit, whose own run will tell');
  });
});

test('a check run has all annotations, fifty a request', async () => {
  const made = scene();
  const operation = { operationId: 'list', responses: {} };
  const paths = Array.from(
    { length: 30 },
    (_none, index) => `"/x${index}": ${JSON.stringify({ get: operation })}`,
  );
  made.push(READY.definition.replace('"paths": {', `"paths": {\n${paths.join(',\n')},`));
  const ran = await made.run({
    inputs: { 'check-run': 'true', token: 'ghs_abc', 'report-file': 'report.json' },
  });
  const open = findingsOf(jsonOf(made.checkout, 'report.json') as Report);
  const requests = Math.ceil(open.length / 50);
  expect(requests).toBeGreaterThan(2);
  const [run] = made.github.checkRuns;
  expect(ran.requests).toEqual([
    CHECK_RUN,
    ...Array<string>(requests - 1).fill(`PATCH /repos/octo/connectors/check-runs/${run?.id ?? 0}`),
  ]);
  expect(run?.annotations).toHaveLength(open.length);
  expect(titles(ran)).toEqual([]);
});

describe('a pull request of a fork', () => {
  const HOSTILE_TEXT = '</details><img src=x> @octocat #1 [a](https://evil.example)';

  async function reported(): Promise<readonly [Scene, string]> {
    const made = scene();
    made.push(withMistakes(SUMMARY).replace('"Larkspur Orders"', JSON.stringify(HOSTILE_TEXT)));
    await made.run({ inputs: { 'report-file': 'report.json' } });
    return [made, JSON.stringify(jsonOf(made.checkout, 'report.json'))];
  }

  const relay = (made: Scene, report: string, payload: object = {}): Promise<Ran> => {
    made.extra = { 'received/report.json': report };
    const run = {
      head_sha: made.github.pull.head,
      head_branch: 'new-connector',
      head_repository: { owner: { login: 'someone' } },
      pull_requests: [],
      ...payload,
    };
    return made.run({
      event: 'workflow_run',
      inputs: { report: 'received/report.json', token: 'ghs_abc' },
      payload: { workflow_run: run },
    });
  };

  test('gets its comment from a second workflow', async () => {
    const [made, report] = await reported();
    const ran = await relay(made, report);
    expect([ran.code, ran.outputs.ready, ran.outputs.errors]).toEqual([0, 'false', '2']);
    expect(ran.requests).toEqual(['GET /repos/octo/connectors/pulls', READ, COMMENT]);
    expect(ran.commands).toEqual([{ name: 'add-mask', properties: {}, data: 'ghs_abc' }]);
    expect(made.github.comments[0]?.body).toContain(`/blob/${made.github.pull.head}/`);
    expect(made.github.comments[0]?.body.replace(/\\[[\]<>#]/g, '')).not.toMatch(
      /<img|@octocat|#1|\]\(https:\/\/evil/,
    );
    expect((await relay(made, report)).requests).toEqual(['GET /repos/octo/connectors/pulls', READ]);
  });

  test('is told by GitHub, not by the report', async () => {
    const [made, report] = await reported();
    const ran = await relay(made, report, { head_sha: 'c'.repeat(40) });
    expect(ran.requests).toEqual(['GET /repos/octo/connectors/pulls']);
    expect([ran.code, made.github.comments]).toEqual([0, []]);
    expect(ran.text).toContain('comment: there is no pull request');
  });

  test.each([
    ['no JSON', (): string => 'x', 'The report is no JSON.'],
    [
      'another shape',
      (text: string): string => text.replace('"version":1', '"version":9'),
      'not one of version 1',
    ],
    [
      'a file elsewhere',
      (text: string): string => text.replace('"file":"c/', '"file":"../'),
      'outside of the checkout',
    ],
  ])('with a report that has %s ends in one error', async (_what, change, message) => {
    const [made, report] = await reported();
    const ran = await relay(made, change(report));
    expect([ran.code, ran.requests]).toEqual([2, []]);
    expect(ran.commands).toEqual([
      { name: 'error', properties: expect.anything(), data: expect.stringContaining(message) },
    ]);
  });

  test('cannot have a report taken for its check', async () => {
    const made = opened();
    const ran = await made.run({ inputs: { report: 'report.json', token: 'ghs_abc' } });
    expect([ran.code, ran.requests]).toEqual([2, []]);
    expect(ran.commands[0]?.data).toContain('is for workflows on the event "workflow_run"');
  });
});

describe('under pull_request_target', () => {
  /** Each would leave a file behind when it is run. */
  const traps = (canary: string): Record<string, string> => {
    const code = `require('node:fs').writeFileSync(${JSON.stringify(canary)}, 'run');`;
    return {
      '.spectral.js': code,
      '.spectral.yaml': 'extends: [./.spectral.js]\nfunctions: [trap]\nrules: {}\n',
      'functions/trap.js': code,
      'package.json': JSON.stringify({
        main: 'index.js',
        scripts: { preinstall: `node index.js`, test: 'node index.js' },
      }),
      'index.js': code,
      'node_modules/@actions/core/index.js': code,
      '.git-hooks/post-checkout': `#!/bin/sh\ntouch ${canary}\n`,
      '.gitattributes': '* diff=trap filter=trap\n',
      '.connector-preflight.yaml': 'fail-on: never\n',
      'c/script.csx': 'System.IO.File.WriteAllText("x", "y");\n',
    };
  };

  test('nothing of the pull request is executed; its configuration is data', async () => {
    const made = scene();
    const canary = join(made.origin, '.git', 'canary');
    commit(made.origin, traps(canary));
    made.push(withMistakes(SUMMARY));
    const ran = await made.run({ event: 'pull_request_target' });
    expect(ran.code).toBe(0);
    expect(ran.outputs.errors).not.toBe('0');
    expect(existsSync(canary)).toBe(false);
    expect(made.github.checkRuns[0]?.head_sha).toBe(made.github.pull.head);
    expect(made.github.comments).toHaveLength(1);
  });

  test('a configuration that asks for code is refused', async () => {
    const made = scene();
    const canary = join(made.origin, '.git', 'canary');
    commit(made.origin, { ...traps(canary), '.connector-preflight.yaml': 'extends: ./.spectral.js\n' });
    made.push(withMistakes(SUMMARY));
    const ran = await made.run({ event: 'pull_request_target' });
    expect([ran.code, ran.requests]).toEqual([2, []]);
    expect(existsSync(canary)).toBe(false);
  });
});

test('annotations are the same as without GitHub’s API', async () => {
  const made = opened();
  const ran = await made.run({ inputs: { comment: 'true', token: 'ghs_abc', 'report-file': 'report.json' } });
  const commands = ran.commands.filter(({ name }) => name !== 'add-mask');
  expectAnnotations(commands, findingsOf(jsonOf(made.checkout, 'report.json') as Report));
});

/** The methods of a scene, to be called without it. */
function bound(made: Scene) {
  return {
    github: made.github,
    push: (definition: string) => made.push(definition),
    run: (step?: Step) => made.run(step),
  };
}
