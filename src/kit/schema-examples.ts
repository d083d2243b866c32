import { paths } from './examples';
import type { Json, JsonObject } from '../model/rule';

/**
 * Shared schemas for examples that multiply: `Part1` has two of `Part2`, which has two of `Part3` and so on, so that `Part1`
 * contains 2^levels - 1 schemas.
 */
export function doubling(levels: number): JsonObject {
  const names = Array.from({ length: levels }, (_, index) => `Part${index + 1}`);
  return Object.fromEntries(
    names.map((name, index) => {
      const next = names[index + 1];
      return [name, next === undefined ? { type: 'string' } : objectOf(2, { $ref: `#/definitions/${next}` })];
    }),
  );
}

/** An object of so many properties; with what is in them, if they contain nothing else, one schema more than that. */
export function objectOf(width: number, property: Json): JsonObject {
  const properties = Array.from({ length: width }, (_, index) => [`part${index + 1}`, property]);
  return { type: 'object', properties: Object.fromEntries(properties) as JsonObject };
}

/** A definition with operations that each send one schema and return another, `Part1` if nothing else is said. */
export function exchanging(
  operations: readonly { readonly returned?: JsonObject }[],
  levels: number,
): JsonObject {
  const schema = { $ref: '#/definitions/Part1' };
  const entries = operations.map(({ returned }, index) => [
    `post /orders${index + 1}`,
    {
      operationId: `CreateOrder${index + 1}`,
      parameters: [{ name: 'order', in: 'body', schema }],
      responses: { 201: { description: 'Created', ...(returned && { schema: returned }) } },
    },
  ]);
  return paths(Object.fromEntries(entries) as JsonObject, { definitions: doubling(levels) });
}
