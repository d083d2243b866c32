/**
 * What a function lists for each item, one list after the other. A generator that delegates says the same, but takes
 * several times as long for items that have nothing to list, and nearly all have nothing.
 *
 * @param listed called for an item when its turn has come; undefined is an empty list
 */
export function flatMap<Item, Entry>(
  items: readonly Item[],
  listed: (item: Item) => Iterable<Entry> | undefined,
): Iterable<Entry> {
  return { [Symbol.iterator]: () => iteratorOver(items, listed) };
}

function iteratorOver<Item, Entry>(
  items: readonly Item[],
  listed: (item: Item) => Iterable<Entry> | undefined,
): Iterator<Entry, undefined> {
  let index = 0;
  let current: Iterator<Entry> | undefined;
  const next = (): IteratorResult<Entry, undefined> => {
    for (;;) {
      const result = current?.next();
      if (result !== undefined && result.done !== true) return result;
      const item = items[index];
      if (item === undefined) return { done: true, value: undefined };
      index += 1;
      current = listed(item)?.[Symbol.iterator]();
    }
  };
  return { next };
}
