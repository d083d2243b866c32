import { setImmediate } from 'node:timers/promises';

/** Hands out the places of a list, each to one taker alone, in whatever thread: their memory is shared. */
export interface Tickets {
  /** One number: how many were taken. */
  readonly taken: Int32Array;
  readonly number: number;
}

/** @param number how many places the list has */
export function ticketsFor(number: number): Tickets {
  return { taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), number };
}

/** Takes the next place of a list, from 0; undefined when all are taken. */
export function takeTicket({ taken, number }: Tickets): number | undefined {
  const place = Atomics.add(taken, 0, 1);
  return place < number ? place : undefined;
}

/** Somebody who works while we do, with tickets of the same list. */
export interface Helper<Result> {
  /** Works until no ticket is left. @param told hears the result for a place of the list */
  readonly help: (told: (place: number, result: Result) => void) => Promise<void>;
}

/**
 * Works through a list together with helpers. What a helper fails at is done here, so that nothing is lost with it.
 *
 * @param begun told, before we work on an item ourselves, how many are done
 * @returns the results in the order of the list
 */
export async function share<Item, Result>(
  items: readonly Item[],
  tickets: Tickets,
  work: (item: Item) => Promise<Result>,
  helpers: readonly Helper<Result>[],
  begun: (item: Item, done: number) => void,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const doHere = async (place: number, item: Item): Promise<void> => {
    begun(item, results.size);
    results.set(place, await work(item));
  };
  const told = (place: number, result: Result): void => void results.set(place, result);
  const helped = helpers.map(({ help }) => help(told).catch(() => undefined));
  for (let place = takeTicket(tickets); place !== undefined; place = takeTicket(tickets)) {
    const item = items[place];
    if (item !== undefined) await doHere(place, item);
    // Our own work never waits for anything, and helpers are heard only between turns of the event loop.
    if (helpers.length > 0) await setImmediate();
  }
  await Promise.all(helped);
  for (const [place, item] of items.entries()) if (!results.has(place)) await doHere(place, item);
  return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result);
}
