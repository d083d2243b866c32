import fc from 'fast-check';
import { operation } from './connector';
import type { Texts } from './hostile';

/** How one shared part refers to another, or to anything. */
const LINKS: readonly ((reference: object) => object)[] = [
  (reference) => reference,
  (reference) => ({ ...reference, type: 'string', description: 'Beside a reference.' }),
  (reference) => ({
    type: 'object',
    properties: { a: reference, b: { type: 'string' } },
    required: ['a', 'b', 'c'],
  }),
  (reference) => ({ type: 'array', items: reference }),
  (reference) => ({ type: 'array', items: [reference, reference] }),
  (reference) => ({ type: 'object', additionalProperties: reference }),
  (reference) => ({ allOf: [reference, reference, { required: ['d'] }] }),
  (reference) => ({ not: reference, anyOf: [reference], oneOf: [{ properties: { a: reference } }] }),
  (reference) => ({ description: 'A response', schema: reference }),
  (reference) => ({ name: 'a', in: 'body', schema: reference }),
  (reference) => ({ name: 'a', in: 'query', type: 'array', items: reference }),
];

const PARTS = ['definitions', 'parameters', 'responses'] as const;

const LARGEST = 5;

interface Link {
  readonly part: (typeof PARTS)[number];
  readonly number: number;
  readonly to: string;
  readonly link: number;
}

const target = fc
  .oneof(
    {
      arbitrary: fc.tuple(
        fc.constantFrom(...PARTS),
        fc.nat(LARGEST),
        fc.constantFrom('', '/schema', '/properties/a', '/allOf/0'),
      ),
      weight: 9,
    },
    { arbitrary: fc.constant(['', 0, ''] as const), weight: 1 },
  )
  .map(([part, number, below]) => (part === '' ? '#' : `#/${part}/N${number}${below}`));

const link: fc.Arbitrary<Link> = fc.record({
  part: fc.constantFrom(...PARTS),
  number: fc.nat(LARGEST),
  to: target,
  link: fc.nat(LINKS.length - 1),
});

function definitionOf(links: readonly Link[], starts: readonly string[]): object {
  const parts: Record<string, Record<string, object>> = { definitions: {}, parameters: {}, responses: {} };
  for (const { part, number, to, link: kind } of links) {
    const reference = { $ref: to };
    Object.assign(parts, {
      [part]: { ...parts[part], [`N${number}`]: LINKS[kind]?.(reference) ?? reference },
    });
  }
  const paths = starts.map((start, index): [string, object] => {
    const reference = { $ref: start };
    const call = {
      ...Object(operation(`Op${index}`)),
      parameters: [reference],
      responses: { 200: reference, 400: { schema: reference } },
    };
    return [
      `/a${index}`,
      {
        get: call,
        post: { ...call, 'x-ms-visibility': 'internal' },
        parameters: [reference],
        ...(index === 3 && reference),
      },
    ];
  });
  return {
    swagger: '2.0',
    info: { title: 'Contoso', version: '1.0' },
    paths: Object.fromEntries(paths),
    ...parts,
  };
}

/** Definitions whose shared parts refer to each other, to themselves, to what is not there and to the whole. */
export const referenceGraph: fc.Arbitrary<Texts> = fc
  .tuple(fc.array(link, { maxLength: 12 }), fc.array(target, { maxLength: 4 }))
  .map(([links, starts]) => ({
    definition: JSON.stringify(definitionOf(links, starts)),
    properties: '{"properties": {}}',
  }));
