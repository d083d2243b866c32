import { ApiError, type Answer, type Client, type Parameters, type Send } from './request';

/** Time as the client needs it; tests have their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** All requests of a run together take so long at most: what they add is not worth more of a job's minutes. */
export const BUDGET = 60_000;
const LONGEST_REQUEST = 15_000;
const ATTEMPTS = 4;
const FIRST_PAUSE = 1000;

/**
 * A client that waits as long as GitHub asks for, tries again what failed for reasons that pass (429, 5xx, no answer), and
 * ends in time. A request that is repeated after its answer was lost may take effect twice: whoever sends it has to cope.
 */
export function politely(send: Send, clock: Clock): Client {
  const end = clock.now() + BUDGET;
  let sent = 0;
  const attempt = async (route: string, parameters: Parameters): Promise<Answer | Error> => {
    const left = end - clock.now();
    if (left <= 0) return new Error(`no answer within ${BUDGET / 1000} seconds`);
    sent += 1;
    try {
      return await send(route, parameters, AbortSignal.timeout(Math.min(left, LONGEST_REQUEST)));
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  };
  const request = async (route: string, parameters: Parameters): Promise<unknown> => {
    for (let number = 1; ; number += 1) {
      const answer = await attempt(route, parameters);
      if (!(answer instanceof Error) && answer.status < 300) return answer.data;
      const pause = pauseAfter(answer, number, clock.now());
      if (pause === undefined || number === ATTEMPTS || clock.now() + pause >= end)
        throw failure(route, answer);
      await clock.sleep(pause);
    }
  };
  return { request, sent: () => sent };
}

/** How long to wait before the request is sent again, in milliseconds; undefined when that is of no use. */
function pauseAfter(answer: Answer | Error, number: number, now: number): number | undefined {
  const growing = FIRST_PAUSE * 2 ** (number - 1);
  if (answer instanceof Error || answer.status >= 500) return growing;
  if (!isLimit(answer)) return undefined;
  return Math.max(growing, askedFor(answer, now) ?? 0);
}

/** A rate limit, which GitHub tells by 429, or by 403 with headers or a message that say so. */
function isLimit({ status, headers, data }: Answer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const exhausted = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return exhausted || /rate limit/i.test(messageOf(data));
}

function askedFor({ headers }: Answer, now: number): number | undefined {
  const seconds = Number(headers['retry-after'] ?? NaN);
  if (seconds >= 0) return seconds * 1000;
  if (headers['x-ratelimit-remaining'] !== '0') return undefined;
  const reset = Number(headers['x-ratelimit-reset'] ?? NaN);
  return reset > 0 ? reset * 1000 - now : undefined;
}

function failure(route: string, answer: Answer | Error): ApiError {
  if (answer instanceof Error) return new ApiError('unavailable', `${route}: ${answer.message}`);
  const message = `${route}: ${answer.status} ${messageOf(answer.data)}`.trim();
  if (answer.status === 422) return new ApiError('invalid', message, answer.status);
  const denied = [401, 403, 404].includes(answer.status) && !isLimit(answer);
  return new ApiError(denied ? 'permission' : 'unavailable', message, answer.status);
}

function messageOf(data: unknown): string {
  const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : undefined;
  return typeof message === 'string' ? message.slice(0, 200) : '';
}
