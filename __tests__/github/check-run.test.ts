import { expect, test } from '@jest/globals';
import { checkRunOf } from '../../src/github/check-run';
import { noticeOf } from '../../src/github/notice';
import { ApiError } from '../../src/github/request';
import type { Finding } from '../../src/model/finding';
import { HOSTILE, PLAIN, connector, finding, report } from '../support/report';

const SHA = 'a'.repeat(40);
const many = (number: number, parts: Partial<Finding> = {}): Finding[] =>
  Array.from({ length: number }, (_none, index) =>
    finding({ line: index + 1, endLine: index + 1, ...parts }),
  );
const bodies = (findings: readonly Finding[], failed = true) =>
  checkRunOf(report(connector(findings)), PLAIN, { sha: SHA, failed }) as unknown as readonly {
    readonly conclusion?: string;
    readonly output: {
      readonly title: string;
      readonly summary: string;
      readonly annotations: readonly Readonly<Record<string, unknown>>[];
    };
  }[];

test.each([
  [true, 'failure'],
  [false, 'success'],
])('a check run tells the verdict of the step: %s', (failed, conclusion) => {
  const [only, ...others] = bodies([finding()], failed);
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    name: 'Connector Preflight',
    head_sha: SHA,
    status: 'completed',
    conclusion,
    output: { title: 'Not ready to submit: 1 error' },
  });
  expect(only?.output.summary).toContain('# ❌ Not ready to submit');
});

test('an annotation has the place, with columns on one line only', () => {
  const [only] = bodies([finding(), finding({ severity: 'warning', line: 4, endLine: 6 })]);
  const place = {
    path: 'connectors/Contoso/apiDefinition.swagger.json',
    title: 'pp-sample-first',
    message: 'Write "b" instead of "a".',
  };
  expect(only?.output.annotations).toEqual([
    { ...place, annotation_level: 'failure', start_line: 3, end_line: 3, start_column: 5, end_column: 12 },
    { ...place, annotation_level: 'warning', start_line: 4, end_line: 6 },
  ]);
});

test.each([
  [0, [0]],
  [50, [50]],
  [51, [50, 1]],
  [2000, Array<number>(40).fill(50)],
  [2001, Array<number>(40).fill(50)],
])('%d findings take these annotations a request: %j', (number, expected) => {
  const sent = bodies(many(number));
  expect(sent.map(({ output }) => output.annotations.length)).toEqual(expected);
  expect(sent.slice(1).some((body) => 'conclusion' in body)).toBe(false);
  expect(sent[0]?.output.summary.includes('> 1 findings have no annotation here: pp-sample-first (1).')).toBe(
    number > 2000,
  );
});

test('the gravest come first, accepted ones not at all', () => {
  const [first] = bodies([
    ...many(60, { severity: 'info' }),
    finding({ suppressed: { kind: 'ignore' as const, reason: 'Known.' } }),
    finding({ severity: 'warning' }),
    finding(),
  ]);
  expect(first?.output.annotations.slice(0, 3).map((one) => one.annotation_level)).toEqual([
    'failure',
    'warning',
    'notice',
  ]);
});

test('what the base has, too, comes later, and is told', () => {
  const [first] = bodies([
    finding({ baselineState: 'unchanged' }),
    finding({ rule: 'pp-fresh', baselineState: 'new' }),
  ]);
  expect(first?.output.annotations.map(({ title }) => title)).toEqual([
    'pp-fresh',
    'pp-sample-first (already there)',
  ]);
});

test('all texts are within the limits of GitHub, in bytes', () => {
  const [first] = bodies([
    ...many(3000, { severity: 'warning', message: '漢'.repeat(300) }),
    finding({ message: '漢'.repeat(70_000) }),
  ]);
  expect(Buffer.byteLength(first?.output.summary ?? '')).toBeLessThanOrEqual(65_535);
  expect(first?.output.summary).toContain('because a check run holds 64 KB');
  expect(first?.output.title.length).toBeLessThanOrEqual(255);
  for (const { message } of first?.output.annotations ?? [])
    expect(Buffer.byteLength(String(message))).toBeLessThanOrEqual(64 * 1024);
});

test('controls of a hostile text are shown and have no effect', () => {
  const [first] = bodies([finding({ message: HOSTILE })]);
  expect(first?.output.annotations[0]?.message).not.toMatch(
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/,
  );
});

test('there is one notice for all that did not work', () => {
  const denied = new ApiError('permission', 'POST /x: 403 Resource not accessible by integration');
  expect(noticeOf([])).toBeUndefined();
  expect(
    noticeOf([
      { feature: 'check-run', error: denied },
      { feature: 'comment', error: denied },
      { feature: 'suggestions', error: denied },
    ])?.split('\n'),
  ).toEqual([
    'The token lacks "checks: write" and "pull-requests: write", which "check-run: true", "comment: true" and "suggestions: true" need. Write in the job:',
    'permissions:',
    '  contents: read',
    '  checks: write',
    '  pull-requests: write',
    expect.stringContaining('docs/pull-requests.md#forks'),
    'The verdict, the log and the job summary are complete.',
  ]);
  expect(
    noticeOf([{ feature: 'comment', error: new ApiError('unavailable', 'POST /x: 502') }])?.split('\n'),
  ).toEqual([
    'GitHub did not take what "comment: true" asks for. POST /x: 502.',
    'The verdict, the log and the job summary are complete.',
  ]);
});
