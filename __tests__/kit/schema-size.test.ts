import { describe, expect, test } from '@jest/globals';
import { contentsOf } from '../../src/kit/contents';
import { paths } from '../../src/kit/examples';
import { requiredLoops } from '../../src/kit/required-loops';
import { schemaName } from '../../src/kit/schema';
import { schemaCounts, schemaDepths } from '../../src/kit/schema-size';
import { analyseDefinition } from '../../src/model/definition/analyse';
import type { Definition } from '../../src/model/definition/types';
import { parseJson } from '../../src/model/parse';
import type { Json, JsonObject } from '../../src/model/rule';

/** A definition with one operation that receives the schema. */
function receiving(schema: JsonObject, definitions: JsonObject = {}): Definition {
  const parameters = [{ name: 'order', in: 'body', schema }];
  const found = analyseDefinition(
    parseJson(JSON.stringify(paths({ 'post /orders': { parameters } }, { definitions }))),
  );
  if (found === undefined) throw new Error('no root object');
  return found;
}

function to(name: string): JsonObject {
  return { $ref: `#/definitions/${name}` };
}

/** As many definitions, each made from the names of the others. */
function many(number: number, make: (index: number) => Json): JsonObject {
  return Object.fromEntries(Array.from({ length: number }, (_, index) => [`D${index}`, make(index)]));
}

function sizeOf(definition: Definition): { count: number; depth: number } {
  const [content] = contentsOf(definition);
  if (content === undefined) throw new Error('no content');
  return {
    count: schemaCounts(definition)(content.schema),
    depth: schemaDepths(definition)(content.schema),
  };
}

describe('the size of a schema', () => {
  const object = (properties: JsonObject): JsonObject => ({ type: 'object', properties });
  test.each<[string, JsonObject, JsonObject, { count: number; depth: number }]>([
    ['a text is one schema', { type: 'string' }, {}, { count: 1, depth: 1 }],
    ['items count', { type: 'array', items: { type: 'string' } }, {}, { count: 2, depth: 2 }],
    [
      'additional properties and allOf count, anyOf does not',
      { allOf: [{}, {}], additionalProperties: {}, anyOf: [{}] },
      {},
      { count: 4, depth: 2 },
    ],
    [
      'a reference adds nothing but what it leads to, each time',
      object({ a: to('A'), b: to('A') }),
      { A: object({ x: {}, y: {} }) },
      { count: 7, depth: 3 },
    ],
    ['a reference that leads nowhere is one schema', object({ a: to('B') }), {}, { count: 2, depth: 2 }],
    ['a reference to itself is one schema', object({ a: to('A') }), { A: to('A') }, { count: 2, depth: 2 }],
    ['a recursion ends where it begins', to('A'), { A: object({ a: to('A') }) }, { count: 2, depth: 2 }],
    [
      'a recursion of two is walked from where it is entered',
      object({ a: to('A'), b: to('B') }),
      { A: object({ b: to('B'), x: {} }), B: object({ a: to('A') }) },
      { count: 9, depth: 3 },
    ],
  ])('%s', (_name, schema, definitions, size) => {
    expect(sizeOf(receiving(schema, definitions))).toEqual(size);
  });

  test('long chains, wide recursions and their combination take no stack and little time', () => {
    const chain = many(12_000, (index) => object({ next: to(`D${index + 1}`) }));
    expect(sizeOf(receiving(to('D0'), chain))).toEqual({ count: 12_001, depth: 12_001 });
    const ring = many(5_000, (index) => object({ next: to(`D${(index + 1) % 5_000}`) }));
    expect(sizeOf(receiving(to('D0'), ring)).count).toBe(5_001);
    const references = many(12_000, (index) => (index === 11_999 ? {} : to(`D${index + 1}`)));
    expect(sizeOf(receiving(to('D0'), references)).count).toBe(1);
    const tangle = many(100, () => ({ allOf: Array.from({ length: 100 }, (_, index) => to(`D${index}`)) }));
    expect(sizeOf(receiving(object(many(100, (index) => to(`D${index}`))), tangle)).count).toBeGreaterThan(
      16_384,
    );
    const doubling = many(2_000, (index) => object({ a: to(`D${index + 1}`), b: to(`D${index + 1}`) }));
    expect(sizeOf(receiving(to('D0'), doubling)).count).toBe(Infinity);
  });
});

describe('loops of required properties', () => {
  const loopsIn = (definitions: JsonObject): string[] =>
    requiredLoops(receiving({}, definitions)).map((loop) => loop.map(schemaName).join(' '));
  const requiring = (properties: JsonObject, required = Object.keys(properties)): JsonObject => ({
    type: 'object',
    properties,
    required,
  });

  test.each<[string, JsonObject, string[]]>([
    ['a property of its own kind', { A: requiring({ a: to('A') }) }, ['"a"']],
    ['an optional one is none', { A: requiring({ a: to('A') }, []) }, []],
    ['an array may be empty', { A: requiring({ a: { type: 'array', items: to('A') } }) }, []],
    ['other types have no properties', { A: { ...requiring({ a: to('A') }), type: 'string' } }, []],
    ['references alone are none', { A: to('B'), B: to('A') }, []],
    ['allOf alone is none', { A: { allOf: [to('A')] } }, []],
    [
      'a loop of three, from the first in the text',
      {
        A: requiring({ b: to('B'), x: {} }),
        B: requiring({ c: to('C') }),
        C: { allOf: [requiring({ a: to('A') })] },
      },
      ['"b" "c" "a"'],
    ],
    [
      'two loops',
      { A: requiring({ a: to('A'), b: to('B') }), B: requiring({ inner: requiring({ b: to('B') }) }) },
      ['"a"', '"inner" "b"'],
    ],
    [
      'of entangled loops the shortest through the first property',
      {
        A: requiring({ b: to('B') }),
        B: requiring({ c: to('C'), a: to('A') }),
        C: requiring({ a: to('A') }),
      },
      ['"b" "a"'],
    ],
  ])('%s', (_name, definitions, loops) => {
    expect(loopsIn(definitions)).toEqual(loops);
  });

  test('long loops take no stack and little time', () => {
    const ring = many(12_000, (index) => requiring({ next: to(`D${(index + 1) % 12_000}`) }));
    expect(requiredLoops(receiving({}, ring))[0]).toHaveLength(12_000);
    const tangle = many(150, () => requiring(many(150, (index) => to(`D${index}`))));
    expect(requiredLoops(receiving({}, tangle))).toHaveLength(1);
  });
});
