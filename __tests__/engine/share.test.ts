import { describe, expect, test } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import { share, takeTicket, ticketsFor, type Helper, type Tickets } from '../../src/engine/share';

const ITEMS = Array.from({ length: 30 }, (_, index) => index);
const double = (item: number): Promise<number> => Promise.resolve(item * 2);
const never = (): Promise<number> => Promise.reject(new Error('out of memory'));

/** Works until it has done so many items, and fails at the next. */
function helper(tickets: Tickets, most = Infinity): Helper<number> {
  return {
    help: async (told) => {
      let done = 0;
      for (let place = takeTicket(tickets); place !== undefined; place = takeTicket(tickets)) {
        if (done === most) throw new Error('out of memory');
        told(place, await double(ITEMS[place] ?? NaN));
        done += 1;
        await setImmediate();
      }
    },
  };
}

async function resultsWith(helpers: readonly number[], begun: (item: number, done: number) => void) {
  const tickets = ticketsFor(ITEMS.length);
  const working = helpers.map((most) => helper(tickets, most));
  return share(ITEMS, tickets, double, working, begun);
}

describe('sharing work', () => {
  test.each<[string, readonly number[]]>([
    ['alone', []],
    ['with a helper', [Infinity]],
    ['with three helpers', [Infinity, Infinity, Infinity]],
    ['with a helper that fails at once', [0]],
    ['with one that fails later', [3]],
    ['with one that fails and one that does not', [0, Infinity]],
  ])('does every item, in order, %s', async (_what, helpers) => {
    expect(await resultsWith(helpers, () => undefined)).toEqual(ITEMS.map((item) => item * 2));
  });

  test('leaves to helpers what they took', async () => {
    const own: number[] = [];
    await resultsWith([Infinity], (item) => own.push(item));
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(ITEMS.length);
    expect(new Set(own).size).toBe(own.length);
  });

  test('does what a helper failed at, in the end', async () => {
    const own: number[] = [];
    await resultsWith([0], (item) => own.push(item));
    expect(own.toSorted((a, b) => a - b)).toEqual(ITEMS);
  });

  test('says how many are done', async () => {
    const numbers: number[] = [];
    await resultsWith([], (_item, done) => numbers.push(done));
    expect(numbers).toEqual(ITEMS);
  });

  test('a failure of our own work ends it', async () => {
    await expect(share(ITEMS, ticketsFor(ITEMS.length), never, [], () => undefined)).rejects.toThrow(
      'out of memory',
    );
  });

  test('gives each ticket once, and no more than there are places', () => {
    const tickets = ticketsFor(3);
    expect(Array.from({ length: 5 }, () => takeTicket(tickets))).toEqual([0, 1, 2, undefined, undefined]);
  });
});
