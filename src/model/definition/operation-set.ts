import type { Operation } from './types';

/**
 * A set of operations, a bit for each: thousands of schemas may be used by thousands of operations. A class, against the
 * custom of this project, for the same reason as a node of JSON.
 */
export class OperationSet implements ReadonlySet<Operation> {
  /** @param bits those of operation n are in the word n / 32 */
  constructor(
    private readonly all: NumberedOperations,
    private readonly bits: Uint32Array,
  ) {}

  get size(): number {
    let size = 0;
    for (let word of this.bits) for (; word !== 0; word &= word - 1) size += 1;
    return size;
  }

  has(operation: Operation): boolean {
    const number = this.all.numbers.get(operation);
    return number !== undefined && ((this.bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  *values(): Generator<Operation, undefined> {
    for (const [index, bits] of this.bits.entries())
      for (let word = bits; word !== 0; word &= word - 1) {
        const operation = this.all.list[index * 32 + 31 - Math.clz32(word & -word)];
        if (operation !== undefined) yield operation;
      }
  }

  keys(): Generator<Operation, undefined> {
    return this.values();
  }

  *entries(): Generator<[Operation, Operation], undefined> {
    for (const operation of this.values()) yield [operation, operation];
  }

  forEach(visit: (value: Operation, again: Operation, set: ReadonlySet<Operation>) => void): void {
    for (const operation of this.values()) visit(operation, operation, this);
  }

  [Symbol.iterator](): Generator<Operation, undefined> {
    return this.values();
  }
}

/** All operations of a definition, and the place of each in the list. */
export interface NumberedOperations {
  readonly list: readonly Operation[];
  readonly numbers: ReadonlyMap<Operation, number>;
}

export function numbered(list: readonly Operation[]): NumberedOperations {
  return { list, numbers: new Map(list.map((operation, index) => [operation, index])) };
}
