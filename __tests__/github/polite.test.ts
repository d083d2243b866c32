import { describe, expect, test } from '@jest/globals';
import { BUDGET, politely } from '../../src/github/polite';
import { ApiError, type Answer } from '../../src/github/request';

type Played = Partial<Answer> | Error | (() => void);

/** A client whose requests have these answers, one after the other, and a clock that only pauses move. */
function played(...answers: readonly Played[]) {
  const queue = [...answers];
  const pauses: number[] = [];
  let now = 1_700_000_000_000;
  const client = politely(
    () => {
      const next = queue.shift();
      if (next === undefined) throw new Error('nothing is played');
      if (next instanceof Error) return Promise.reject(next);
      if (typeof next === 'function') {
        now += BUDGET;
        return Promise.reject(new Error('too late'));
      }
      return Promise.resolve({ status: 200, headers: {}, data: {}, ...next });
    },
    {
      now: () => now,
      sleep: (milliseconds) => {
        pauses.push(milliseconds);
        now += milliseconds;
        return Promise.resolve();
      },
    },
  );
  return { client, pauses, left: () => queue.length };
}

const ROUTE = 'POST /repos/{owner}/{repo}/check-runs';
const DONE = { status: 201, data: { id: 1 } };

describe('what passes is tried again', () => {
  test.each<[string, Played[], number[]]>([
    ['nothing', [DONE], []],
    ['a server error', [{ status: 502 }, DONE], [1000]],
    ['several in a row', [{ status: 500 }, { status: 503 }, { status: 504 }, DONE], [1000, 2000, 4000]],
    ['a lost connection', [new Error('ECONNRESET'), DONE], [1000]],
    ['429 with a time', [{ status: 429, headers: { 'retry-after': '7' } }, DONE], [7000]],
    ['429 without a time', [{ status: 429 }, DONE], [1000]],
    ['a secondary limit', [{ status: 403, headers: { 'retry-after': '5' } }, DONE], [5000]],
    [
      'a secondary limit without headers',
      [{ status: 403, data: { message: 'You have exceeded a secondary rate limit.' } }, DONE],
      [1000],
    ],
    [
      'a limit that ends soon',
      [
        {
          status: 403,
          headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000020' },
        },
        DONE,
      ],
      [20_000],
    ],
  ])('%s', async (_what, answers, expected) => {
    const { client, pauses } = played(...answers);
    expect(await client.request(ROUTE, {})).toEqual({ id: 1 });
    expect(pauses).toEqual(expected);
    expect(client.sent()).toBe(answers.length);
  });
});

describe('what does not pass is not', () => {
  const limit = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700003600' };
  test.each<[string, Played[], string, number]>([
    [
      'a missing permission',
      [{ status: 403, data: { message: 'Resource not accessible by integration' } }],
      'permission',
      1,
    ],
    ['a wrong token', [{ status: 401 }], 'permission', 1],
    ['something hidden', [{ status: 404 }], 'permission', 1],
    ['a refused text', [{ status: 422 }], 'invalid', 1],
    ['a limit for an hour', [{ status: 403, headers: limit }], 'unavailable', 1],
    ['a limit of two minutes', [{ status: 429, headers: { 'retry-after': '120' } }], 'unavailable', 1],
    ['a server that stays down', Array<Played>(9).fill({ status: 502 }), 'unavailable', 4],
    ['a network that stays down', Array<Played>(9).fill(new Error('ENOTFOUND')), 'unavailable', 4],
    ['no answer in all the time there is', [() => undefined, DONE], 'unavailable', 1],
  ])('%s', async (_what, answers, trouble, sent) => {
    const { client } = played(...answers);
    const error: unknown = await client.request(ROUTE, {}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ trouble, message: expect.stringContaining(ROUTE) });
    expect(client.sent()).toBe(sent);
  });

  test('all requests share one budget', async () => {
    const { client } = played({ status: 429, headers: { 'retry-after': '40' } }, DONE, {
      status: 429,
      headers: { 'retry-after': '40' },
    });
    await client.request(ROUTE, {});
    await expect(client.request(ROUTE, {})).rejects.toMatchObject({ trouble: 'unavailable' });
    expect(client.sent()).toBe(3);
  });
});
