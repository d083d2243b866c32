import { describe, expect, test } from '@jest/globals';
import { paths } from '../../src/kit/examples';
import { analyseDefinition } from '../../src/model/definition/analyse';
import type { Definition } from '../../src/model/definition/types';
import { pointerOf } from '../../src/model/json';
import { parseJson } from '../../src/model/parse';
import type { JsonObject } from '../../src/model/rule';

function analyse(definition: JsonObject): Definition {
  const found = analyseDefinition(parseJson(JSON.stringify(definition)));
  if (found === undefined) throw new Error('no root object');
  return found;
}

describe('operations', () => {
  test('an operation parameter overrides that of its path item by name and place', () => {
    const { operations } = analyse({
      paths: {
        '/orders/{id}': {
          parameters: [
            { $ref: '#/parameters/Id' },
            { name: 'id', in: 'query' },
            { name: 'top', in: 'query' },
          ],
          get: { operationId: 'GetOrder', parameters: [{ name: 'id', in: 'path', type: 'integer' }] },
          delete: {},
        },
      },
      parameters: { Id: { name: 'id', in: 'path', type: 'string' } },
    });
    const shown = operations.map(({ label, parameters }) => [
      label,
      parameters.map(
        ({ parameter, inherited, node }) =>
          `${inherited ? 'inherited' : 'own'} ${pointerOf(parameter.node)} in ${pointerOf(node)}`,
      ),
    ]);
    const item = '/paths/~1orders~1{id}';
    expect(shown).toEqual([
      [
        'GetOrder',
        [
          `own ${item}/get/parameters/0 in ${item}/get/parameters/0`,
          `inherited ${item}/parameters/1 in ${item}/parameters/1`,
          `inherited ${item}/parameters/2 in ${item}/parameters/2`,
        ],
      ],
      [
        'DELETE /orders/{id}',
        [
          `inherited /parameters/Id in ${item}/parameters/0`,
          `inherited ${item}/parameters/1 in ${item}/parameters/1`,
          `inherited ${item}/parameters/2 in ${item}/parameters/2`,
        ],
      ],
    ]);
  });

  test('a shared parameter and a shared response know their users', () => {
    const { parameters, responses } = analyse({
      ...paths({
        'get /a': {
          operationId: 'A',
          parameters: [{ $ref: '#/parameters/Top' }],
          responses: { 200: { $ref: '#/responses/Ok' } },
        },
        'get /b': { operationId: 'B', parameters: [{ $ref: '#/parameters/Top' }] },
      }),
      parameters: { Top: { name: '$top', in: 'query' }, Unused: { name: 'x', in: 'query' } },
      responses: { Ok: { description: 'Fine' } },
    });
    expect(parameters.map(({ shared, usedBy }) => [shared, usedBy.map(({ id }) => id)])).toEqual([
      ['Top', ['A', 'B']],
      ['Unused', []],
    ]);
    expect(responses.map(({ shared, usedBy }) => [shared, usedBy.map(({ id }) => id)])).toEqual([
      ['Ok', ['A']],
    ]);
  });

  test('consumes and produces are inherited from the document', () => {
    const { operations } = analyse({
      consumes: ['application/json'],
      ...paths({ 'post /a': {}, 'post /b': { consumes: ['text/plain'] } }),
    });
    expect(operations.map(({ consumes }) => consumes?.entries.map(({ data }) => data))).toEqual([
      ['application/json'],
      ['text/plain'],
    ]);
    expect(operations.map(({ produces }) => produces)).toEqual([undefined, undefined]);
  });

  test('the first of two operations with one id is found by it', () => {
    const { operationsById } = analyse(
      paths({ 'get /a': { operationId: 'A' }, 'get /b': { operationId: 'A' } }),
    );
    expect(operationsById.get('A')?.path).toBe('/a');
  });

  test('extensions of paths and wrongly typed members are no operations', () => {
    const { operations, pathItems } = analyse({
      paths: { 'x-note': { get: {} }, '/a': { get: 1, parameters: {}, summary: 'x' }, '/b': null },
    });
    expect([operations.length, pathItems.length]).toEqual([0, 1]);
  });
});

describe('schemas', () => {
  const definition = analyse({
    ...paths({
      'post /orders': {
        operationId: 'CreateOrder',
        parameters: [
          {
            name: 'body',
            in: 'body',
            schema: {
              type: 'object',
              required: ['lines'],
              properties: {
                lines: {
                  type: 'array',
                  'x-ms-visibility': 'internal',
                  items: { type: 'object', properties: { sku: { type: 'string' } } },
                },
                node: { $ref: '#/definitions/Node' },
                $ref: { type: 'string' },
              },
            },
          },
        ],
        responses: {
          200: {
            schema: { allOf: [{ $ref: '#/definitions/Node' }], additionalProperties: { type: 'string' } },
          },
        },
      },
    }),
    definitions: {
      Node: {
        type: 'object',
        properties: { next: { $ref: '#/definitions/Node' }, other: { $ref: '#/definitions/Other' } },
      },
      Other: { type: 'object' },
      Unused: { type: 'object' },
    },
  });
  const byPointer = new Map(definition.schemas.map((schema) => [pointerOf(schema.node), schema]));
  const body = '/paths/~1orders/post/parameters/0/schema';

  test('each is visited once, with its role and depth', () => {
    expect(byPointer.size).toBe(definition.schemas.length);
    expect(
      [...byPointer].map(([pointer, { role, relation, depth }]) => `${role} ${relation} ${depth} ${pointer}`),
    ).toEqual([
      'definition root 0 /definitions/Node',
      'definition property 1 /definitions/Node/properties/next',
      'definition property 1 /definitions/Node/properties/other',
      'definition root 0 /definitions/Other',
      'definition root 0 /definitions/Unused',
      `input root 0 ${body}`,
      `input property 1 ${body}/properties/lines`,
      `input items 2 ${body}/properties/lines/items`,
      `input property 3 ${body}/properties/lines/items/properties/sku`,
      `input property 1 ${body}/properties/node`,
      `input property 1 ${body}/properties/$ref`,
      'output root 0 /paths/~1orders/post/responses/200/schema',
      'output additionalProperties 1 /paths/~1orders/post/responses/200/schema/additionalProperties',
      'output allOf 1 /paths/~1orders/post/responses/200/schema/allOf/0',
    ]);
  });

  test('they know whether they or one around them is internal or required', () => {
    const lines = byPointer.get(`${body}/properties/lines`);
    const sku = byPointer.get(`${body}/properties/lines/items/properties/sku`);
    expect([lines?.internal, lines?.hidden, lines?.required]).toEqual([true, true, true]);
    expect([sku?.internal, sku?.hidden, sku?.required]).toEqual([false, true, false]);
    expect(sku?.rootSchema.node).toBe(byPointer.get(body)?.node);
  });

  test('definitions know by which operations and how they are reached, through circles', () => {
    const usage = (name: string): [string[], (string | undefined)[]] => {
      const { roles, operations } = byPointer.get(`/definitions/${name}`)?.usage ?? {
        roles: [],
        operations: [],
      };
      return [[...roles], [...operations].map(({ id }) => id)];
    };
    expect(usage('Node')).toEqual([['input', 'output'], ['CreateOrder']]);
    expect(usage('Other')).toEqual([['input', 'output'], ['CreateOrder']]);
    expect(usage('Unused')).toEqual([[], []]);
  });

  test('a property named $ref is not a reference', () => {
    expect(byPointer.get(`${body}/properties/$ref`)?.reference).toBeUndefined();
    expect(byPointer.get(body)?.reference).toBeUndefined();
  });
});

describe('references', () => {
  test.each([
    ['#/definitions/A', undefined, true],
    ['#/definitions/With%20Space', undefined, true],
    ['#/definitions/Sl~1ash', undefined, true],
    ['#/definitions/Missing', 'missing', false],
    ['#/parameters/P', 'section', true],
    ['#definitions/A', 'pointer', false],
    ['#/definitions/%zz', 'pointer', false],
    ['other.json#/definitions/A', 'external', false],
    ['https://contoso.com/a.json', 'external', false],
    ['../../../../etc/passwd', 'external', false],
    ['', 'external', false],
  ])('%s: fault %s, target %s', (text, fault, found) => {
    const { references } = analyse({
      paths: {},
      definitions: { Use: { $ref: text }, A: {}, 'With Space': {}, 'Sl/ash': {} },
      parameters: { P: {} },
    });
    const [reference] = references;
    expect([reference?.fault, reference?.target !== undefined]).toEqual([fault, found]);
  });

  test('a $ref inside an example or an extension is data', () => {
    const { references } = analyse({
      paths: {},
      definitions: {
        A: {
          example: { $ref: '#/nowhere' },
          default: { $ref: 'x' },
          'x-ms-test': { $ref: 'y' },
          enum: [{ $ref: 'z' }],
        },
      },
    });
    expect(references).toEqual([]);
  });

  test('a shared parameter or response that is a reference stands for what it leads to', () => {
    const { references, operations, parameters, responses } = analyse({
      paths: {
        '/orders': {
          get: {
            parameters: [{ $ref: '#/parameters/Alias' }, { $ref: '#/parameters/Loop' }],
            responses: { 200: { $ref: '#/responses/Alias' } },
          },
        },
      },
      parameters: {
        Alias: { $ref: '#/parameters/Between' },
        Between: { $ref: '#/parameters/Top' },
        Top: { name: 'top', in: 'query' },
        Loop: { $ref: '#/parameters/Back' },
        Back: { $ref: '#/parameters/Loop' },
      },
      responses: { Alias: { $ref: '#/responses/Order' }, Order: { description: 'An order' } },
    });
    expect(references.map(({ node }) => pointerOf(node)).slice(0, 5)).toEqual([
      '/parameters/Alias',
      '/parameters/Between',
      '/parameters/Loop',
      '/parameters/Back',
      '/responses/Alias',
    ]);
    expect(parameters.map(({ name }) => name)).toEqual(['top']);
    expect(responses).toHaveLength(1);
    expect(operations[0]?.parameters.map(({ parameter }) => parameter)).toEqual(parameters);
    expect(operations[0]?.responses.map(({ response }) => response)).toEqual(responses);
  });
});

describe('dynamic calls', () => {
  test('they lead to their operation, wherever they stand', () => {
    const { dynamicCalls } = analyse({
      'x-ms-capabilities': { testConnection: { operationId: 'WhoAmI' } },
      ...paths({
        'get /me': { operationId: 'WhoAmI' },
        'get /lists': { operationId: 'Lists' },
        'get /items': {
          operationId: 'Items',
          parameters: [
            {
              name: 'list',
              in: 'query',
              'x-ms-dynamic-values': {
                operationId: 'Lists',
                parameters: { top: 5, site: { parameter: 'site' } },
              },
              'x-ms-dynamic-list': {
                operationId: 'Gone',
                parameters: { site: { parameterReference: 'site' } },
              },
              'x-ms-dynamic-tree': { open: { operationId: 'Lists' }, browse: { operationId: 'Lists' } },
            },
          ],
          responses: { 200: { schema: { 'x-ms-dynamic-schema': { operationId: 'Lists' } } } },
        },
      }),
    });
    expect(
      dynamicCalls.map(({ extension, step, operationId, target, arguments: given }) => [
        [extension, step].filter(Boolean).join(' '),
        `${operationId ?? ''} ${target === undefined ? 'unknown' : 'found'}`,
        given.map(({ name, source }) => `${name}=${source ?? 'static'}`).join(),
      ]),
    ).toEqual([
      ['x-ms-capabilities testConnection', 'WhoAmI found', ''],
      ['x-ms-dynamic-values', 'Lists found', 'top=static,site=site'],
      ['x-ms-dynamic-list', 'Gone unknown', 'site=site'],
      ['x-ms-dynamic-tree open', 'Lists found', ''],
      ['x-ms-dynamic-tree browse', 'Lists found', ''],
      ['x-ms-dynamic-schema', 'Lists found', ''],
    ]);
  });
});

describe('the rest', () => {
  test('triggers know what they receive', () => {
    const { operations, schemas } = analyse({
      paths: {
        '/hooks': {
          'x-ms-notification-content': { schema: { type: 'object' } },
          post: { operationId: 'Subscribe', 'x-ms-trigger': 'single' },
          get: { operationId: 'ListHooks' },
        },
      },
    });
    expect(
      operations.map(({ id, trigger, notificationContent }) => [
        id,
        trigger,
        notificationContent !== undefined,
      ]),
    ).toEqual([
      ['ListHooks', undefined, false],
      ['Subscribe', 'single', true],
    ]);
    const [notification] = schemas;
    expect([notification?.role, [...(notification?.usage.operations ?? [])].map(({ id }) => id)]).toEqual([
      'notification',
      ['Subscribe'],
    ]);
  });

  test('operations register a webhook when their body has a notification URL, however deep', () => {
    const url = { type: 'string', 'x-ms-notification-url': true };
    const body = (name: string) => [{ in: 'body', schema: { $ref: `#/definitions/${name}` } }];
    const { operations, notificationContents, notificationUrls } = analyse({
      definitions: {
        Hook: { allOf: [{ properties: { target: { items: { $ref: '#/definitions/Target' } } } }] },
        Target: { properties: { url, hook: { $ref: '#/definitions/Hook' } } },
        Order: { properties: { url: { ...url, 'x-ms-notification-url': 'true' } } },
      },
      paths: {
        '/hooks': {
          'x-ms-notification-content': {},
          get: { operationId: 'Poll', 'x-ms-trigger': 'batch' },
          post: { operationId: 'Wait', parameters: body('Hook') },
          put: { operationId: 'Own', parameters: body('Target'), 'x-ms-notification-content': {} },
          delete: { operationId: 'Order', parameters: body('Order') },
        },
      },
    });
    expect(notificationUrls.map(({ node }) => pointerOf(node))).toEqual([
      '/definitions/Target/properties/url',
    ]);
    expect(operations.filter(({ registersWebhook }) => registersWebhook).map(({ id }) => id)).toEqual([
      'Own',
      'Wait',
    ]);
    expect(notificationContents.map(({ operations: users }) => users.map(({ id }) => id))).toEqual([
      ['Wait'],
      ['Own'],
    ]);
  });

  test('operations know their annotation, and families their operations', () => {
    const annotated = (annotation: JsonObject) => ({ 'x-ms-api-annotation': annotation });
    const { operations, operationFamilies, connectorStatus } = analyse({
      info: annotated({ status: 'Preview' }),
      ...annotated({ status: 'Production' }),
      ...paths({
        'get /a': { operationId: 'A', ...annotated({ family: '__proto__', revision: 1, replacement: 'B' }) },
        'get /b': { operationId: 'B', ...annotated({ family: '__proto__', revision: ' ', replacement: {} }) },
        'get /c': { operationId: 'C', ...annotated({ family: ' ', status: 'Preview' }) },
        'get /d': { operationId: 'D', 'x-ms-api-annotation': [] },
      }),
    });
    expect(connectorStatus?.data).toBe('Preview');
    expect(operations.map(({ annotation }) => annotation?.revision)).toEqual([
      '1',
      undefined,
      undefined,
      undefined,
    ]);
    expect(operations.map(({ annotation }) => annotation?.replacement !== undefined)).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(operationFamilies.map(({ name, operations: own }) => [name, own.map(({ id }) => id)])).toEqual([
      ['__proto__', ['A', 'B']],
    ]);
  });

  test('security requirements lead to their definitions', () => {
    const { securityRequirements } = analyse({
      securityDefinitions: { key: { type: 'apiKey' } },
      security: [{ key: [] }, { gone: [] }],
      ...paths({ 'get /a': { operationId: 'A', security: [{ key: [] }] } }),
    });
    expect(
      securityRequirements.map(({ name, definition, operation }) => [name, definition?.type, operation?.id]),
    ).toEqual([
      ['key', 'apiKey', undefined],
      ['gone', undefined, undefined],
      ['key', 'apiKey', 'A'],
    ]);
  });

  test.each([
    [{ swagger: '2.0' }, undefined],
    [{ paths: {} }, undefined],
    [{ openapi: '3.0.1' }, 'OpenAPI 3.0.1'],
    [{ swagger: '1.2' }, 'Swagger 1.2'],
  ])('%j is of version %s', (root, unsupported) => {
    expect(analyse(root).unsupported).toBe(unsupported);
  });

  test('every level of a document may have the wrong type', () => {
    const wrong = [null, 1, 'x', true, [], [null], {}, { '': null }];
    const keys = [
      'info',
      'paths',
      'definitions',
      'parameters',
      'responses',
      'securityDefinitions',
      'security',
      'tags',
      'consumes',
      'x-ms-connector-metadata',
      'x-ms-capabilities',
    ];
    for (const value of wrong)
      for (const key of keys) expect(() => analyse({ swagger: '2.0', [key]: value })).not.toThrow();
  });
});
