import { describe, expect, test } from '@jest/globals';
import { queue, share } from '../../src/engine/share';

const ITEMS = Array.from({ length: 30 }, (_, index) => index);
const double = (items: readonly number[]): Promise<number[]> =>
  Promise.resolve(items.map((item) => item * 2));
const never = (): Promise<number[]> => Promise.reject(new Error('out of memory'));

async function resultsWith(helpers: readonly ((items: readonly number[]) => Promise<number[]>)[]) {
  const results: number[] = [];
  const work = helpers.map((check) => ({ check }));
  await share(
    queue(ITEMS, () => undefined),
    double,
    work,
    (done) => results.push(...done),
  );
  return results.sort((a, b) => a - b);
}

describe('sharing work', () => {
  test.each<[string, ((items: readonly number[]) => Promise<number[]>)[]]>([
    ['alone', []],
    ['with a helper', [double]],
    ['with three helpers', [double, double, double]],
    ['with a helper that fails at once', [never]],
    ['with one that fails and one that does not', [never, double]],
  ])('does every item once %s', async (_what, helpers) => {
    expect(await resultsWith(helpers)).toEqual(ITEMS.map((item) => item * 2));
  });

  test('lets helpers work', async () => {
    const helped: number[] = [];
    await resultsWith([
      (items) => {
        helped.push(...items);
        return double(items);
      },
    ]);
    expect(helped.length).toBeGreaterThan(0);
  });

  test('asks a helper that failed nothing more', async () => {
    let asked = 0;
    await resultsWith([
      () => {
        asked += 1;
        return never();
      },
    ]);
    expect(asked).toBeLessThanOrEqual(2);
  });

  test('a failure of our own work ends it', async () => {
    await expect(
      share(
        queue(ITEMS, () => undefined),
        never,
        [],
        () => undefined,
      ),
    ).rejects.toThrow('out of memory');
  });

  test('hands items out in order, and names the first of each batch', () => {
    const firsts: number[] = [];
    const take = queue(ITEMS, (first) => firsts.push(first));
    const taken = [...take(), ...take()];
    expect(taken).toEqual(ITEMS.slice(0, taken.length));
    expect(firsts).toEqual([0, taken.length / 2]);
  });
});
