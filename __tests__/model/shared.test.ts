import { expect, test } from '@jest/globals';
import { analyseDefinition } from '../../src/model/definition/analyse';
import { operationsSharing } from '../../src/model/definition/shared';
import { nodeAt } from '../../src/model/json';
import { parseJson } from '../../src/model/parse';

const schema = (name: string) => ({ schema: { $ref: `#/definitions/${name}` } });
const responses = (name: string) => ({ 200: { description: 'OK', ...schema(name) } });

const definition = analyseDefinition(
  parseJson(
    JSON.stringify({
      swagger: '2.0',
      paths: {
        '/a': {
          parameters: [{ $ref: '#/parameters/Path' }],
          get: { responses: { ...responses('Page'), 404: { $ref: '#/responses/Missing' } } },
          post: {
            parameters: [{ $ref: '#/parameters/Body' }, { $ref: '#/parameters/Body' }],
            responses: {
              ...responses('Item'),
              400: { $ref: '#/responses/Missing' },
              404: { $ref: '#/responses/Missing' },
            },
          },
        },
        '/b': {
          'x-ms-notification-content': schema('Loop'),
          post: { 'x-ms-trigger': 'single', parameters: [{ $ref: '#/parameters/Body' }], responses: {} },
        },
        '/definitions/Item': { get: { responses: responses('Item') } },
      },
      parameters: {
        Path: { name: 'path', in: 'query', type: 'string', enum: ['a'] },
        Body: { name: 'body', in: 'body', ...schema('Input') },
        Unused: { name: 'unused', in: 'query', type: 'string' },
        Text: 'none',
      },
      responses: { Missing: { description: 'None', ...schema('Fault') } },
      definitions: {
        Page: {
          type: 'object',
          properties: { items: { type: 'array', items: { $ref: '#/definitions/Item' } } },
        },
        Item: { type: 'object', properties: { id: { type: 'string', enum: ['a', 'b'] } } },
        Input: { type: 'object' },
        Fault: { type: 'object' },
        Loop: { type: 'object', properties: { next: { $ref: '#/definitions/Loop' } } },
        Unused: { type: 'object' },
        __proto__of: null,
      },
    }),
  ),
);

test.each<[string, number | undefined]>([
  ['/definitions/Page', 1],
  ['/definitions/Item', 3],
  ['/definitions/Item/properties', 3],
  ['/definitions/Item/properties/id/enum/1', 3],
  ['/definitions/Input', 2],
  ['/definitions/Fault/type', 2],
  ['/definitions/Loop/properties/next/$ref', 1],
  ['/definitions/Unused', 0],
  ['/definitions/__proto__of', undefined],
  ['/parameters/Path/enum/0', 2],
  ['/parameters/Body', 2],
  ['/parameters/Body/schema', 2],
  ['/parameters/Unused/name', 0],
  ['/parameters/Text', undefined],
  ['/responses/Missing', 2],
  ['/responses/Missing/schema/$ref', 2],
  ['/definitions', undefined],
  ['', undefined],
  ['/paths/~1a/parameters/0', undefined],
  ['/paths/~1a/get/responses/200/schema', undefined],
  ['/paths/~1definitions~1Item/get', undefined],
])('%s belongs to something that so many operations use: %s', (pointer, expected) => {
  if (definition === undefined) throw new Error('no root object');
  const node = nodeAt(definition.root, pointer);
  expect(node).toBeDefined();
  expect(operationsSharing(definition, node)).toBe(expected);
});

test('a problem without a node belongs to nothing', () => {
  if (definition === undefined) throw new Error('no root object');
  expect(operationsSharing(definition, undefined)).toBeUndefined();
});
