import type { JsonNode, RepeatedKey } from './json';

export const NO_MEMBERS: ReadonlyMap<string, JsonNode> = new Map();
export const NO_ITEMS: readonly JsonNode[] = [];

/**
 * A node. A class, against the custom of this project, because there are millions: all have one shape, and the plain data
 * of objects and arrays, which few ask for, is made on demand.
 */
export class Node implements JsonNode {
  /** The value of a scalar, or the plain data of a container once somebody asked for it. */
  private value: unknown;

  constructor(
    readonly kind: JsonNode['kind'],
    scalar: unknown,
    readonly start: number,
    public end: number,
    readonly key: string | number | undefined,
    readonly keyStart: number,
    readonly keyEnd: number,
    readonly parent: JsonNode | undefined,
    readonly members: ReadonlyMap<string, JsonNode>,
    readonly items: readonly JsonNode[],
  ) {
    this.value = scalar;
  }

  get data(): unknown {
    if (this.value === undefined)
      this.value = this.kind === 'array' ? this.items.map(({ data }) => data) : plainObject(this.members);
    return this.value;
  }
}

function plainObject(members: ReadonlyMap<string, JsonNode>): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const [name, { data }] of members) {
    if (name === '__proto__')
      Object.defineProperty(plain, name, {
        value: data,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else plain[name] = data;
  }
  return plain;
}

/** Notes a member whose name its object had before. */
export function repeatedKey(
  object: JsonNode,
  name: string,
  value: JsonNode,
  previousValue: JsonNode,
): RepeatedKey {
  return {
    object,
    name,
    span: { start: value.keyStart, end: value.keyEnd },
    previous: { start: previousValue.keyStart, end: previousValue.keyEnd },
    value,
    previousValue,
  };
}
