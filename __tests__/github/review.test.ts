import { describe, expect, test } from '@jest/globals';
import type { OwnThread } from '../../src/github/discussion';
import { MOST_SUGGESTIONS, planReview, reviewBody, type ReviewComment } from '../../src/github/review';
import type { Suggestion } from '../../src/github/suggestions';
import { HOSTILE, finding } from '../support/report';

const KEY = '0123456789abcdef';
const suggestion = (first: number, parts: Partial<Suggestion> = {}): Suggestion => ({
  file: 'a.json',
  first,
  last: first,
  lines: ['x'],
  findings: [finding({ fingerprint: `f${first}` })],
  ...parts,
});
const posted = (...suggestions: readonly Suggestion[]): readonly ReviewComment[] =>
  planReview(suggestions, [], KEY).post;
let node = 0;
const thread = (one: Suggestion, parts: Partial<OwnThread> = {}, minimized = false): OwnThread => {
  node += 1;
  const body = posted(one)[0]?.body ?? '';
  return {
    node: `t${node}`,
    first: { node: `c${node}`, id: node, body, minimized },
    resolved: false,
    outdated: false,
    path: one.file,
    lines: { first: one.first, last: one.last },
    ...parts,
  };
};
const NOTHING = { post: [], left: 0, update: [], takeBack: [] };

describe('a comment', () => {
  test('is on the lines of the suggestion', () => {
    const range = suggestion(3, { last: 5, lines: ['a', 'b'] });
    expect(posted(suggestion(2), range)).toEqual([
      { path: 'a.json', side: 'RIGHT', line: 2, body: expect.stringMatching(/\n```suggestion\nx\n```$/) },
      {
        path: 'a.json',
        side: 'RIGHT',
        line: 5,
        start_line: 3,
        start_side: 'RIGHT',
        body: expect.stringMatching(/\n```suggestion\na\nb\n```$/),
      },
    ]);
  });

  test.each([
    ['no line', [], '```suggestion\n```'],
    ['an empty line', [''], '```suggestion\n\n```'],
    ['backticks', ['```', 'a ````` b'], '``````suggestion\n```\na ````` b\n``````'],
  ])('holds %s', (_what, lines, block) => {
    expect(posted(suggestion(2, { lines }))[0]?.body.endsWith(`\n\n${block}`)).toBe(true);
  });

  test('says what is repaired, the first ten', () => {
    const findings = Array.from({ length: 12 }, (_none, index) => finding({ message: `Number ${index}.` }));
    const body = posted(suggestion(2, { findings }))[0]?.body ?? '';
    expect(body.match(/^- Number \d+\. \(\[`pp-sample-first`\]\(.*\)\)$/gm)).toHaveLength(10);
    expect(body).toContain('\n- and 2 more\n');
  });

  test('says it without effect', () => {
    const body = posted(suggestion(2, { findings: [finding({ message: HOSTILE })] }))[0]?.body ?? '';
    expect(body.split('\n')).toHaveLength(6);
  });
});

describe('of what the pull request has', () => {
  const one = suggestion(2);

  test('the same is left alone', () => {
    expect(planReview([one], [thread(one)], KEY)).toEqual(NOTHING);
    expect(planReview([suggestion(9, { findings: one.findings })], [thread(one)], KEY)).toEqual(NOTHING);
  });

  test('another text in the same place is an update', () => {
    const known = thread(one);
    const changed = suggestion(2, { lines: ['y'] });
    expect(planReview([changed], [known], KEY)).toEqual({
      ...NOTHING,
      update: [{ thread: known, body: posted(changed)[0]?.body }],
    });
  });

  test.each([
    ['is outdated', { outdated: true, lines: undefined }, one],
    ['has other lines', {}, suggestion(2, { last: 4, lines: ['y'] })],
  ])('what %s is taken back and posted again', (_what, parts, now) => {
    const known = thread(one, parts);
    expect(planReview([now], [known], KEY)).toEqual({ ...NOTHING, post: posted(now), takeBack: [known] });
  });

  test('what is repaired is taken back, once', () => {
    expect(planReview([], [thread(one)], KEY).takeBack).toHaveLength(1);
    expect(planReview([], [thread(one, { resolved: true })], KEY).takeBack).toHaveLength(1);
    expect(planReview([], [thread(one, {}, true)], KEY)).toEqual(NOTHING);
  });

  test('what a person resolved is not repeated', () => {
    expect(planReview([one], [thread(one, { resolved: true })], KEY)).toEqual(NOTHING);
    expect(planReview([one], [thread(one, { resolved: true, outdated: true })], KEY)).toEqual(NOTHING);
  });

  test('what was taken back and comes again is posted again', () => {
    expect(planReview([one], [thread(one, { resolved: true }, true)], KEY)).toEqual({
      ...NOTHING,
      post: posted(one),
    });
  });

  test('what is there twice is left once', () => {
    const [first, second] = [thread(one), thread(one)];
    expect(planReview([one], [first, second], KEY)).toEqual({ ...NOTHING, takeBack: [second] });
  });

  test.each([
    ['of another step', (body: string) => body.replace(KEY, 'f'.repeat(16))],
    ['that quotes ours', (body: string) => `> ${body}`],
    ['of ours that is no suggestion', () => 'Hello'],
  ])('a thread %s does not count', (_what, change) => {
    const known = thread(one);
    const other = { ...known, first: { ...known.first, body: change(known.first.body) } };
    expect(planReview([], [other], KEY)).toEqual(NOTHING);
  });
});

test('one push brings so many suggestions, the others wait', () => {
  const many = Array.from({ length: MOST_SUGGESTIONS + 3 }, (_none, index) => suggestion(10 * index + 1));
  const plan = planReview(many, [], KEY);
  expect([plan.post.length, plan.left]).toEqual([MOST_SUGGESTIONS, 3]);
  expect(reviewBody(plan)).toContain('30 repairs');
  expect(reviewBody(plan)).toContain('3 more will follow');
  const rest = planReview(
    many,
    many.slice(0, MOST_SUGGESTIONS).map((one) => thread(one)),
    KEY,
  );
  expect([rest.post.length, rest.left, rest.takeBack.length]).toEqual([3, 0, 0]);
  expect(reviewBody(rest)).not.toContain('more will follow');
});
