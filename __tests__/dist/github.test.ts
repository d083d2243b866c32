import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { runAction, type Step, type StepResult } from '../support/action';
import { DEFINITION, READY, connector } from '../support/action-checkouts';
import { plain } from '../support/action-findings';
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

/** A repository with a pull request, its checkout as actions/checkout makes it, and GitHub beside. */
class Scene {
  public readonly origin = repository(connector('c'));
  public readonly github: GitHub;
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

  /** Runs the action on a pull request. */
  public async run(step: Step = {}): Promise<StepResult & { readonly requests: readonly string[] }> {
    this.#address ||= await this.github.start();
    const { number, head, base } = this.github.pull;
    const checkout = clone(this.origin, '--depth=1', '--branch=new-connector');
    this.github.requests = [];
    const result = await runAction(node, checkout, {
      event: 'pull_request',
      inputs: ALL,
      payload: { pull_request: { number, head: { sha: head }, base: { sha: base } } },
      ...step,
      env: { GITHUB_API_URL: this.#address, GITHUB_GRAPHQL_URL: `${this.#address}/graphql`, ...step.env },
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
    expect(comment.body).toContain('Connector Preflight found no findings in 1 connector.');

    const merged = await run({ event: 'push', payload: { pull_request: undefined } });
    expect(merged.requests).toEqual([CHECK_RUN]);
    expect(notices(merged)).toEqual([]);
    expect(github.reviews).toHaveLength(2);
  }, 300_000);
});

/** The methods of a scene, to be called without it. */
function bound(made: Scene) {
  return {
    github: made.github,
    push: (definition: string) => made.push(definition),
    run: (step?: Step) => made.run(step),
  };
}
void join;
void write;
