import { describe, expect, test } from '@jest/globals';
import { ofCommit, pullRequestOf, workflowRunOf } from '../../src/github/event';
import { readReceivedReport } from '../../src/github/received-report';
import type { Finding } from '../../src/model/finding';
import type { Report } from '../../src/model/report';
import { UsageError } from '../../src/model/usage-error';
import { json } from '../../src/reporters/json';
import { PLAIN, SAMPLE_REPORT, connector, finding, place, report } from '../support/report';

const read = (value: object): Report => readReceivedReport(JSON.stringify(value));
const of = (parts: Partial<Finding>): Report => report(connector([finding(parts)]));

describe('a received report', () => {
  test('is read as it was written', () => {
    const rules = new Set(
      SAMPLE_REPORT.connectors.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    );
    expect(rules.size).toBe(3);
    expect(readReceivedReport(json(SAMPLE_REPORT, PLAIN))).toEqual(SAMPLE_REPORT);
  });

  test('has what a comparison adds', () => {
    const full = report(
      connector(
        [
          finding({
            baselineState: 'new',
            fix: [{ line: 1, column: 1, endLine: 1, endColumn: 1, text: '' }],
          }),
        ],
        {
          comparison: { base: 'a', update: 'minor', fixed: [finding({ file: '.' })] },
        },
      ),
    );
    expect(read(full)).toEqual(full);
  });

  test('does not choose where we link to', () => {
    const helpUrl = 'https://evil.example/';
    const [first] = read({
      ...report(
        connector([finding({ helpUrl })], {
          comparison: { base: 'a', update: 'none', fixed: [finding({ helpUrl })] },
        }),
      ),
    }).connectors;
    const urls = [...(first?.findings ?? []), ...(first?.comparison?.fixed ?? [])].map((one) => one.helpUrl);
    expect(urls).toEqual(Array(2).fill(finding().helpUrl));
  });

  test.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a number', '1'],
    ['an array', '[]'],
    ['null', 'null'],
    ['another version', JSON.stringify({ ...SAMPLE_REPORT, version: 2 })],
    ['a member more', JSON.stringify({ ...SAMPLE_REPORT, more: 1 })],
    ['a member less', JSON.stringify({ ...SAMPLE_REPORT, summary: undefined })],
    ['a prototype', JSON.stringify(SAMPLE_REPORT).replace('{', '{"__proto__":{"a":1},')],
    ['another type', JSON.stringify(SAMPLE_REPORT).replace('"line":3', '"line":"3"')],
    ['a line below 1', JSON.stringify(SAMPLE_REPORT).replace('"line":3', '"line":-3')],
    [
      'a severity that is none',
      JSON.stringify(SAMPLE_REPORT).replace('"severity":"info"', '"severity":"fatal"'),
    ],
    ['a deep nest', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['a rule that is none', JSON.stringify(of({ rule: 'pp-a](https://evil.example)' }))],
    ['a rule that is text', JSON.stringify(of({ rule: '<img>' }))],
    ...['/etc/passwd', '../x', 'a/../../x', 'a//b', 'a\\b', '', 'a/.'].map((file): [string, string] => [
      `the file "${file}"`,
      JSON.stringify(of({ file })),
    ]),
    [
      'a base that is none',
      JSON.stringify({
        ...SAMPLE_REPORT,
        base: { commit: '@octo', name: 'main', changedOnly: true, deleted: [] },
      }),
    ],
    ['a related file elsewhere', JSON.stringify(of({ related: [place({ file: '../x' })] }))],
  ])('with %s is refused', (_what, text) => {
    expect(() => readReceivedReport(text)).toThrow(UsageError);
  });
});

describe('an event', () => {
  const sha = 'b'.repeat(40);
  const run = {
    head_sha: sha,
    head_branch: 'patch-1',
    head_repository: { owner: { login: 'someone' } },
    pull_requests: [] as object[],
  };

  test('names the pull request', () => {
    expect(pullRequestOf({ pull_request: { number: 7, head: { sha } } })).toEqual({ number: 7, sha });
  });

  test.each([
    undefined,
    null,
    {},
    { pull_request: null },
    { pull_request: { number: '7; x', head: { sha } } },
    { pull_request: { number: 7, head: { sha: 'main' } } },
    { pull_request: { number: -7, head: { sha } } },
    { pull_request: { head: { sha } } },
  ])('may have none: %j', (payload) => {
    expect(pullRequestOf(payload)).toBeUndefined();
  });

  test('of a workflow run leads to the pull request of a fork', () => {
    expect(workflowRunOf({ workflow_run: run })).toEqual({
      sha,
      head: 'someone:patch-1',
      pullRequest: undefined,
    });
  });

  test('of a workflow run names the pull request of the repository itself, unless it has moved on', () => {
    const pull = (number: number, head: string): object => ({ number, head: { sha: head } });
    const pulls = [pull(8, 'c'.repeat(40)), pull(7, sha)];
    expect(workflowRunOf({ workflow_run: { ...run, pull_requests: pulls } })?.pullRequest).toEqual({
      number: 7,
      sha,
    });
    expect(ofCommit(pulls, 'd'.repeat(40))).toBeUndefined();
  });

  test.each([
    {},
    { workflow_run: null },
    { workflow_run: { ...run, head_branch: null } },
    { workflow_run: { ...run, head_sha: 'x' } },
  ])('may have no usable run: %j', (payload) => {
    expect(workflowRunOf(payload)).toBeUndefined();
  });
});
