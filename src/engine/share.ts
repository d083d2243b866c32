import { setImmediate } from 'node:timers/promises';

/** Takes the next items; none when all are taken. */
export type Take<T> = () => readonly T[];

/** Enough that asking for them costs nothing. */
const MOST_IN_BATCH = 4;

/** A batch is so small a part of what is left that nobody waits long at the end. */
const SHARES = 16;

/** A helper has the next batch at hand while it works on one. */
const BATCHES_AHEAD = 2;

/** Hands out items in batches, in order. @param taken told the first item of each batch */
export function queue<T>(items: readonly T[], taken: (first: T) => void): Take<T> {
  let next = 0;
  return () => {
    const size = Math.min(MOST_IN_BATCH, Math.ceil((items.length - next) / SHARES));
    const batch = items.slice(next, next + size);
    next += batch.length;
    if (batch[0] !== undefined) taken(batch[0]);
    return batch;
  };
}

/**
 * Works through a queue together with helpers. What a helper fails at is done here, so that nothing is lost with it.
 *
 * @param done told the results of each batch, in no particular order
 */
export async function share<T, R>(
  take: Take<T>,
  work: (items: readonly T[]) => Promise<readonly R[]>,
  helpers: readonly { readonly check: (items: readonly T[]) => Promise<readonly R[]> }[],
  done: (results: readonly R[]) => void,
): Promise<void> {
  const returned: (readonly T[])[] = [];
  const help = async (check: (items: readonly T[]) => Promise<readonly R[]>): Promise<void> => {
    for (let batch = take(); batch.length > 0; batch = take()) {
      const results = await check(batch).catch(() => undefined);
      if (results === undefined) {
        returned.push(batch);
        return;
      }
      done(results);
    }
  };
  const helped = helpers.flatMap(({ check }) => Array.from({ length: BATCHES_AHEAD }, () => help(check)));
  for (let batch = take(); batch.length > 0; batch = take()) {
    done(await work(batch));
    // Our own work never waits for anything, and helpers are heard only between turns of the event loop.
    if (helpers.length > 0) await setImmediate();
  }
  await Promise.all(helped);
  for (const batch of returned) done(await work(batch));
}
