import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createChecker } from '../../src/engine/check';
import type { Json } from '../../src/model/rule';
import { sourceFile } from '../../src/model/source-file';
import { rules } from '../../src/rules/index';
import { temporaryFolder } from '../support/folder';
import { connectorOf, faulty, operation, parameter, shown, textOf } from '../support/connector';

const all = createChecker(rules);

const CRASHED = /^The rule .* failed/;

describe('hostile documents are checked to the end', () => {
  const odd = [
    '__proto__',
    'hasOwnProperty',
    'constructor',
    'toString',
    'valueOf',
    '',
    '$ref',
    '0',
    '-1',
    'length',
    'a/b~c',
    '\u0000',
    '\uD800',
    'x'.repeat(10_000),
  ];
  const members = (value: string): string =>
    `{${odd.map((name) => `${JSON.stringify(name)}: ${value}`).join(', ')}}`;
  const everywhere = (value: string): string =>
    `{"swagger": "2.0", ${['info', 'paths', 'definitions', 'parameters', 'responses', 'securityDefinitions', 'x-ms-capabilities'].map((name) => `"${name}": ${value}`).join(', ')}}`;

  test.each<[string, string]>([
    ['names of every object', everywhere(members('{}'))],
    ['those with texts', everywhere(members('"x"'))],
    ['those with nothing', everywhere(members('null'))],
    [
      'those one deeper',
      everywhere(
        members(
          members('{"type": "object", "properties": {"__proto__": {"$ref": "#/definitions/__proto__"}}}'),
        ),
      ),
    ],
    [
      'references to inherited names',
      everywhere(members('{"$ref": "#/definitions/hasOwnProperty/constructor"}')),
    ],
    [
      'references in a ring',
      everywhere('{"A": {"$ref": "#/definitions/B"}, "B": {"$ref": "#/definitions/A"}}'),
    ],
    ['lists instead of objects', everywhere('[[], [{}], 1, null, "x"]')],
    [
      'numbers that no number holds',
      everywhere('{"a": 1e999, "b": -0, "c": 123456789012345678901234567890}'),
    ],
    ['a version that cannot be made text', '{"swagger": {"toString": 1}, "paths": {}}'],
    ['another one', '{"openapi": {"toString": null, "valueOf": []}}'],
    [
      'a hundred levels of schemas',
      `{"swagger": "2.0", "definitions": {"A": ${'{"properties": {"a": '.repeat(100)}{}${'}}'.repeat(100)}}}`,
    ],
    [
      'all of it in the properties',
      '{"properties": {"connectionParameters": {"__proto__": {}}, "policyTemplateInstances": [null, 1, {}]}}',
    ],
  ])('%s', async (_what, hostile) => {
    const findings = await all(connectorOf(hostile, hostile));
    expect(shown(findings).filter((line) => CRASHED.test(line.slice(line.indexOf(' ') + 1)))).toEqual([]);
    expect(({} as Record<string, unknown>).type).toBeUndefined();
  });

  test.each<[string, Json]>([
    [
      'ten thousand values of an enum',
      faulty({
        '/a': {
          get: operation('A', {
            ...parameter('b'),
            enum: Array.from({ length: 10_000 }, (_, index) => `v${index}`),
          }),
        },
      }),
    ],
    [
      'ten thousand equal values',
      faulty({ '/a': { get: operation('A', { ...parameter('b'), enum: Array(10_000).fill('same') }) } }),
    ],
    [
      'ten thousand equal parameters',
      faulty({ '/a': { get: operation('A', ...Array<Json>(10_000).fill(parameter('b'))) } }),
    ],
    [
      'five thousand paths',
      faulty(
        Object.fromEntries(
          Array.from({ length: 5_000 }, (_, index) => [`/a${index}/{id}`, { get: operation(`Op${index}`) }]),
        ),
      ),
    ],
    [
      'ten thousand entries of security',
      {
        ...faulty({}),
        security: Array(10_000).fill({ key: [] }),
        tags: Array(10_000).fill({ name: 'a' }),
      },
    ],
    [
      'ten thousand operations and definitions in a ring',
      {
        ...faulty(
          Object.fromEntries(
            Array.from({ length: 10_000 }, (_, index) => [
              `/a${index}`,
              { get: { responses: { 200: { schema: { $ref: `#/definitions/D${index}` } } } } },
            ]),
          ),
        ),
        definitions: Object.fromEntries(
          Array.from({ length: 10_000 }, (_, index) => [
            `D${index}`,
            { properties: { next: { $ref: `#/definitions/D${(index + 1) % 10_000}` } } },
          ]),
        ),
      },
    ],
    [
      'thirty thousand references in a row',
      {
        ...faulty({}),
        definitions: Object.fromEntries(
          Array.from({ length: 30_000 }, (_, index) => [
            `D${index}`,
            { $ref: `#/definitions/D${index + 1}` },
          ]),
        ),
      },
    ],
    [
      'fifty thousand shared parameters in a row',
      {
        ...faulty({ '/a': { get: { parameters: [{ $ref: '#/parameters/P0' }] } } }),
        parameters: Object.fromEntries(
          Array.from({ length: 50_000 }, (_, index) => [`P${index}`, { $ref: `#/parameters/P${index + 1}` }]),
        ),
      },
    ],
    [
      'twenty thousand responses of an operation',
      faulty({
        '/a': {
          get: {
            responses: Object.fromEntries(
              Array.from({ length: 20_000 }, (_, index) => [`${index}`, { schema: {} }]),
            ),
          },
        },
      }),
    ],
    [
      'a text of a million characters',
      {
        ...faulty({}),
        info: {
          title: 'a. '.repeat(300_000),
          description: 'https://a. '.repeat(100_000),
          version: ' '.repeat(100_000),
        },
      },
    ],
  ])(
    '%s are checked to the end',
    async (_what, huge) => {
      const findings = await all(connectorOf(JSON.stringify(huge)));
      expect(findings.filter(({ message }) => CRASHED.test(message))).toEqual([]);
    },
    60_000,
  );

  test('lists of hundreds of thousands in the properties are read to the end', async () => {
    const capabilities = Array.from({ length: 300_000 }, () => 1);
    const findings = await all(
      connectorOf(faulty({}), { properties: { capabilities, policies: capabilities } }),
    );
    expect(findings.filter(({ message }) => CRASHED.test(message))).toEqual([]);
  });

  test('a million carriage returns are no line', async () => {
    const findings = await all(connectorOf(`{"swagger": "2.0",${'\r'.repeat(1_000_000)}"paths": {}}`));
    const own = findings.filter(({ file }) => file.endsWith('apiDefinition.swagger.json'));
    expect(new Set(own.map(({ line }) => line))).toEqual(new Set([1]));
  });

  test('a rule lists five thousand problems of a file, and says that there are more', async () => {
    const tags = Array.from({ length: 20_000 }, () => ({ name: 'a' }));
    const findings = await all(connectorOf({ ...faulty({}), tags }));
    const own = findings.filter(({ rule }) => rule === 'pp-tag-unique');
    expect(own).toHaveLength(5001);
    expect(own[0]?.message).toMatch(/^Repair these first: .* this one has more\.$/);
  });

  test('a name of a megabyte is neither in pointers nor in messages', async () => {
    const properties = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`a${index}`, { type: 'x' }]),
    );
    const name = 'x'.repeat(1_000_000);
    const definitions = { [name]: { type: 'object', properties } };
    const findings = await all(connectorOf({ ...faulty({}), definitions }));
    const below = findings.filter(({ pointer }) => pointer.startsWith('/definitions'));
    expect(below.length).toBeGreaterThan(1999);
    expect(new Set(below.map(({ pointer }) => pointer))).toEqual(new Set(['/definitions']));
    expect(Math.max(...findings.map(({ message }) => message.length))).toBeLessThan(1000);
  });
});

describe('what lies outside of the definition', () => {
  let server: Server;
  const requests: string[] = [];
  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      requests.push(url);
      response.end('{"A": {"type": "array"}}');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => {
    server.close();
  });

  test('is never fetched or opened', async () => {
    const { port } = server.address() as AddressInfo;
    const folder = temporaryFolder({ 'other.json': '{"A": {"type": "array", "x-canary": "canary"}}' });
    const outside = [
      `http://127.0.0.1:${port}/a.json#/A`,
      `//127.0.0.1:${port}/b`,
      `${join(folder, 'other.json')}#/A`,
      `file://${join(folder, 'other.json')}#/A`,
      'other.json#/A',
    ];
    const schemas = Object.fromEntries(
      outside.map(($ref, index) => [`S${index}`, { type: 'object', properties: { a: { $ref } } }]),
    );
    const value = { ...faulty({ '/a': { $ref: outside[0] ?? '' } }), definitions: schemas };
    const findings = await all({
      ...connectorOf(value),
      definitionFile: sourceFile(join(folder, 'apiDefinition.swagger.json'), 'definition', textOf(value)),
    });
    expect(requests).toEqual([]);
    expect(JSON.stringify(findings)).not.toContain('canary');
    expect(findings.filter(({ rule }) => rule === 'pp-schema-reference-valid')).toHaveLength(outside.length);
  });
});
