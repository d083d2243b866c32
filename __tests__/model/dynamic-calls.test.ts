import { describe, expect, test } from '@jest/globals';
import { paths } from '../../src/kit/examples';
import { analyseDefinition } from '../../src/model/definition/analyse';
import { isList } from '../../src/model/definition/dynamic-paths';
import type { Definition, DynamicCall, NamedInputs } from '../../src/model/definition/types';
import { pointerOf } from '../../src/model/json';
import { parseJson } from '../../src/model/parse';
import type { Json, JsonObject } from '../../src/model/rule';

function analyse(definition: JsonObject): Definition {
  const found = analyseDefinition(parseJson(JSON.stringify(definition)));
  if (found === undefined) throw new Error('no root object');
  return found;
}

function firstCall(definition: JsonObject): DynamicCall {
  const [call] = analyse(definition).dynamicCalls;
  if (call === undefined) throw new Error('no dynamic call');
  return call;
}

/** What a name means, in few words. */
function meaning(inputs: NamedInputs | undefined): string {
  if (inputs === undefined) return 'no target';
  const { parameter, property, open } = inputs;
  const marks = (input: NamedInputs['property']): string =>
    [input?.type, input?.required && 'required', input?.hidden && 'hidden', input?.hasDefault && 'default']
      .filter(Boolean)
      .join(' ');
  const parts = [
    ...(parameter === undefined ? [] : [`parameter ${marks(parameter)}`]),
    ...(property === undefined ? [] : [`property ${property.path.join('>')} ${marks(property)}`]),
  ];
  return parts.length === 0 ? (open ? 'open' : 'nothing') : parts.map((part) => part.trim()).join(' and ');
}

const order: Json = {
  type: 'object',
  required: ['id', 'customer'],
  properties: {
    id: { type: 'string' },
    customer: { $ref: '#/definitions/Customer' },
    'a.b': { type: 'boolean' },
    note: { type: 'string', 'x-ms-visibility': 'internal', default: 'none' },
    lines: { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } } } },
    extra: { type: 'object' },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
  },
};
const customer: Json = {
  allOf: [
    { $ref: '#/definitions/Party' },
    { required: ['id'], properties: { parent: { $ref: '#/definitions/Customer' } } },
  ],
};
const definitions: JsonObject = {
  Order: order,
  Customer: customer,
  Party: { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } },
};

/** An operation that refers to these inputs of itself. */
function referring(extension: string, member: string, sources: readonly string[]): JsonObject {
  const args = sources.map((source, index) => [`p${index}`, { [member]: source }] as const);
  return paths(
    {
      'post /orders': {
        operationId: 'CreateOrder',
        parameters: [
          { name: 'id', in: 'query', type: 'integer', required: true },
          { name: 'order', in: 'body', schema: { $ref: '#/definitions/Order' } },
          {
            name: 'kind',
            in: 'query',
            type: 'string',
            [extension]: { operationId: 'ListKinds', parameters: Object.fromEntries(args) },
          },
        ],
      },
      'get /kinds': { operationId: 'ListKinds' },
    },
    { definitions },
  );
}

describe('references to inputs', () => {
  const byName: Readonly<Record<string, string>> = {
    kind: 'parameter string',
    id: 'parameter integer required and property id string required',
    order: 'parameter object',
    'customer.id': 'property customer>id integer required',
    'customer.parent.name': 'property customer>parent>name string',
    'a.b': 'property a.b boolean',
    note: 'property note string hidden default',
    'order/id': 'nothing',
    'lines.id': 'nothing',
    'extra.anything': 'open',
    'labels.red': 'open',
    Kind: 'nothing',
  };
  const byPath: Readonly<Record<string, string>> = {
    kind: 'parameter string',
    id: 'parameter integer required',
    'order/id': 'property id string required',
    'order/customer/id': 'property customer>id integer required',
    'order/a.b': 'property a.b boolean',
    'customer.id': 'nothing',
    'customer/id': 'nothing',
    'order/lines/id': 'nothing',
    'order/extra/anything': 'open',
    'order/extra': 'property extra object',
  };

  test.each([
    ['x-ms-dynamic-values', 'parameter', byName],
    ['x-ms-dynamic-schema', 'parameter', byName],
    ['x-ms-dynamic-list', 'parameterReference', byPath],
    ['x-ms-dynamic-properties', 'parameterReference', byPath],
  ])('%s names them its own way', (extension, member, expected) => {
    const names = Object.keys(expected);
    const call = firstCall(referring(extension, member, names));
    const meant = call.arguments.map(({ source = '', sources }) => [source, meaning(sources[0])]);
    expect(Object.fromEntries(meant)).toEqual(expected);
  });

  test('a shared parameter is looked up in every operation that has it', () => {
    const call = firstCall(
      paths(
        {
          'get /a': {
            operationId: 'A',
            parameters: [{ $ref: '#/parameters/Kind' }, { name: 'x', in: 'query' }],
          },
          'get /b': { operationId: 'B', parameters: [{ $ref: '#/parameters/Kind' }] },
        },
        {
          parameters: {
            Kind: {
              name: 'kind',
              in: 'query',
              'x-ms-dynamic-values': { operationId: 'A', parameters: { x: { parameter: 'x' } } },
            },
          },
        },
      ),
    );
    const [argument] = call.arguments;
    expect(call.callers.map(({ label }) => label)).toEqual(['A', 'B']);
    expect(
      argument?.sources.map(({ operation, others, ...it }) => [
        operation.id,
        meaning({ operation, others, ...it }),
        others,
      ]),
    ).toEqual([
      ['A', 'parameter', []],
      ['B', 'nothing', ['kind']],
    ]);
  });
});

test('arguments are static, references, selected items or unclear', () => {
  const kinds = (extension: string, args: JsonObject): string[] =>
    firstCall({
      paths: {
        '/a': {
          get: {
            operationId: 'A',
            parameters: [{ name: 'a', in: 'query', [extension]: { operationId: 'A', parameters: args } }],
          },
        },
      },
    }).arguments.map(({ kind, value }) => `${kind} ${JSON.stringify(value.data)}`);
  expect(
    kinds('x-ms-dynamic-values', {
      a: 1,
      b: null,
      c: { x: 1 },
      d: { parameter: 'a' },
      e: { parameterReference: 'a' },
    }),
  ).toEqual([
    'static 1',
    'static null',
    'static {"x":1}',
    'reference "a"',
    'unclear {"parameterReference":"a"}',
  ]);
  expect(
    kinds('x-ms-dynamic-list', {
      a: 1,
      b: { value: null },
      c: { parameter: 'a' },
      d: { parameterReference: 'a' },
      e: { selectedItemValuePath: 'id' },
    }),
  ).toEqual(['unclear 1', 'static null', 'unclear {"parameter":"a"}', 'reference "a"', 'item "id"']);
});

test('an operation demands its required inputs that have no internal default', () => {
  const { dynamicCalls } = analyse(
    paths(
      {
        'post /orders': {
          operationId: 'CreateOrder',
          parameters: [
            { name: 'site', in: 'query', required: true },
            { name: 'version', in: 'query', required: true, default: '1', 'x-ms-visibility': 'internal' },
            { name: 'top', in: 'query', required: true, default: 10 },
            { name: 'order', in: 'body', required: true, schema: { $ref: '#/definitions/Order' } },
          ],
          responses: {
            200: {
              schema: {
                'x-ms-dynamic-schema': { operationId: 'CreateOrder' },
                'x-ms-dynamic-properties': { operationId: 'CreateOrder' },
              },
            },
          },
        },
      },
      { definitions },
    ),
  );
  expect(dynamicCalls.map(({ demands }) => demands.map(({ name }) => name))).toEqual([
    ['site', 'top', 'id', 'customer'],
    ['site', 'top', 'order/id', 'order/customer'],
  ]);
});

describe('paths into responses', () => {
  const response: Json = {
    type: 'object',
    properties: {
      orders: { type: 'array', items: { $ref: '#/definitions/Order' } },
      byName: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
      'a/b': { type: 'array', items: {} },
      free: { type: 'object' },
      dynamic: { type: 'object', 'x-ms-dynamic-schema': {}, properties: { x: { type: 'string' } } },
      gone: { $ref: '#/definitions/Gone' },
      either: { type: 'object', properties: { x: { type: 'string' } }, oneOf: [] },
      plain: { type: 'string' },
    },
  };
  const listing = (members: JsonObject, responses: JsonObject = { 200: { schema: response } }): DynamicCall =>
    firstCall({
      ...paths({
        'get /orders': {
          operationId: 'ListOrders',
          parameters: [
            { name: 'a', in: 'query', 'x-ms-dynamic-list': { operationId: 'ListOrders', ...members } },
          ],
          responses,
        },
      }),
      definitions,
    });

  test.each([
    ['orders', true],
    ['byName/any', true],
    ['a~1b', true],
    ['orders/0/lines', true],
    ['orders/0/id', false],
    ['orders/lines', false],
    ['Orders', false],
    ['plain', false],
    ['', false],
    ['free/any', undefined],
    ['dynamic', undefined],
    ['dynamic/y', undefined],
    ['gone/x', undefined],
    ['either/y', undefined],
  ])('"%s" leads to a list: %s', (itemsPath, expected) => {
    const [path] = listing({ itemsPath }).paths;
    expect(path && isList(path.end)).toBe(expected);
  });

  test('paths into items start at the item', () => {
    const { paths: found } = listing({
      itemsPath: 'orders',
      itemValuePath: 'customer/name',
      itemTitlePath: 'title',
    });
    expect(found.map(({ member, end }) => [member, end.state])).toEqual([
      ['itemsPath', 'found'],
      ['itemValuePath', 'found'],
      ['itemTitlePath', 'missing'],
    ]);
  });

  test.each([
    ['the lowest code of success', { 201: { schema: { type: 'string' } }, 200: { schema: response } }, 1],
    ['a lone default', { default: { schema: response } }, 1],
    ['no failure', { 400: { schema: response }, 200: {} }, 0],
  ])('the response is that of %s', (_name, responses, count) => {
    const { paths: found } = listing({ itemsPath: 'orders' }, responses);
    expect(found.map(({ end }) => end.state)).toEqual(Array.from({ length: count }, () => 'found'));
  });
});

test('calls of unused schemas have no callers, and cycles end', () => {
  const { dynamicCalls } = analyse({
    paths: {
      '/a': {
        get: {
          operationId: 'A',
          parameters: [{ name: 'o', in: 'body', schema: { $ref: '#/definitions/Loop' } }],
        },
      },
    },
    definitions: {
      Loop: { $ref: '#/definitions/Loop' },
      Unused: { 'x-ms-dynamic-values': { operationId: 'A', parameters: { x: { parameter: 'x' } } } },
      Deep: { allOf: [{ $ref: '#/definitions/Deep' }] },
    },
  });
  expect(
    dynamicCalls.map(({ holder, callers, arguments: given }) => [
      pointerOf(holder),
      callers.length,
      meaning(given[0]?.target),
    ]),
  ).toEqual([['/definitions/Unused', 0, 'open']]);
});
