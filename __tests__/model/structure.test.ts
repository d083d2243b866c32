import { describe, expect, test } from '@jest/globals';
import { exampleText } from '../../src/engine/examples';
import { definitions, info, parameters, paths, responses } from '../../src/kit/examples';
import { analyseDefinition } from '../../src/model/definition/analyse';
import { pointerOf } from '../../src/model/json';
import { parseJson } from '../../src/model/parse';
import type { FileExample, JsonObject } from '../../src/model/rule';
import { KIND_NAMES, KINDS, MICROSOFT_EXTENSIONS } from '../../src/model/structure/kinds';
import { PROPERTIES_KINDS } from '../../src/model/structure/properties-file';
import { FAULT_KINDS, type ObjectKind, type ReportedBy, type Shape } from '../../src/model/structure/types';
import { sourceFile } from '../../src/model/source-file';
import { VALIDATOR_RULES } from '../../src/model/validator-rules';
import { rules } from '../../src/rules/index';

/** The faults of a definition as `kind pointer-of-object member`. */
function faultsOf(definition: JsonObject): string[] {
  const found = analyseDefinition(parseJson(JSON.stringify(definition)));
  return (found?.structureFaults ?? []).map(
    ({ kind, node, name, tolerated }) =>
      `${kind} ${pointerOf(node)} ${name}${tolerated ? ' (tolerated)' : ''}`,
  );
}

const FRAME = { swagger: '2.0', info: { title: 'Contoso Orders', version: '1.0' }, paths: {} };

describe('the description', () => {
  const shapesIn = (shape: Shape): Shape[] => {
    if (shape.is === 'either') return shape.shapes.flatMap(shapesIn);
    return shape.is === 'list' || shape.is === 'map' ? [shape, ...shapesIn(shape.of)] : [shape];
  };

  test('every kind of object is reached from the definition or from apiProperties.json', () => {
    const reached = new Set(['definition', 'propertiesFile']);
    const follow = ({ members }: ObjectKind): void => {
      for (const { shape } of Object.values(members))
        for (const one of shapesIn(shape))
          if (one.is === 'object') {
            reached.add(one.kind);
            for (const variant of one.variants?.kinds.values() ?? []) follow(variant);
          }
    };
    for (const name of reached) follow(KINDS[name as 'definition']);
    expect([...reached].sort()).toEqual([...KIND_NAMES].sort());
  });

  test('one of several members is always a member', () => {
    for (const { members, oneOf = [] } of Object.values(KINDS))
      expect(oneOf.filter((name) => !(name in members))).toEqual([]);
  });

  test('the extensions of the documentation are known', () => {
    const documented = ['x-ms-summary', 'x-ms-trigger-hint', 'x-ms-dynamic-tree', 'x-ms-notification-url'];
    expect(documented.filter((name) => !MICROSOFT_EXTENSIONS.has(name))).toEqual([]);
  });

  test('every kind of fault has a rule, each with another name of Microsoft or none', () => {
    const structural = rules.filter(({ id }) => /^pp-(member|extension|keyword)-/.test(id));
    const names = structural.flatMap(({ microsoft }) => microsoft?.rule ?? []);
    expect(names.every((name) => VALIDATOR_RULES.some((known) => known.name === name))).toBe(true);
    // Two of them are split by severity, and a misspelt extension is none of Microsoft's business.
    expect(structural).toHaveLength(FAULT_KINDS.length + 2);
  });
});

describe('the walk', () => {
  test('finds nothing in a complete definition', () => {
    const complete = {
      ...FRAME,
      'x-anything': { $ref: 5 },
      paths: {
        '/orders': {
          'x-ms-notification-content': { description: 'An order', schema: { type: 'object' }, free: 1 },
          post: {
            operationId: 'OnOrder',
            'x-ms-trigger': 'single',
            parameters: [{ $ref: '#/parameters/Top' }, { name: 'body', in: 'body', schema: {} }],
            responses: { 200: { description: '', examples: { any: { nullable: true } } }, 'x-note': 1 },
          },
        },
        'x-free': 5,
      },
      parameters: { Top: { name: 'top', in: 'query', type: 'array', items: { type: 'string' } } },
    };
    expect(faultsOf(complete)).toEqual([]);
  });

  test('takes free names and values for what they are', () => {
    const schema = {
      type: 'object',
      default: { type: 5 },
      enum: [{ required: 'no' }],
      example: { oneOf: 1 },
      properties: {
        $ref: { type: 'string' },
        properties: { type: 'object', properties: { items: { type: 'string' } } },
        oneOf: { type: 'string' },
        __proto__x: { type: 'string' },
      },
    };
    expect(faultsOf({ ...FRAME, definitions: { $ref: schema, nullable: schema } })).toEqual([]);
  });

  test('does not look beside a reference', () => {
    const beside = { $ref: '#/definitions/A', nullable: true, properties: 5 };
    expect(faultsOf({ ...FRAME, definitions: { A: { items: beside } } })).toEqual([]);
  });

  test('does not follow references', () => {
    const loop = { A: { $ref: '#/definitions/A' }, B: { properties: { b: { $ref: '#/definitions/B' } } } };
    expect(faultsOf({ ...FRAME, definitions: loop })).toEqual([]);
  });

  test.each<[string, JsonObject, string[]]>([
    [
      'wrong types at every depth',
      {
        ...FRAME,
        tags: [1],
        definitions: { A: [], B: { properties: { c: null }, additionalProperties: 1 } },
      },
      [
        'type  tags',
        'type  definitions',
        'type /definitions/B properties',
        'type /definitions/B additionalProperties',
      ],
    ],
    [
      'whole numbers',
      { ...FRAME, definitions: { A: { maxLength: 1.5, minLength: 1, maximum: 1.5 } } },
      ['type /definitions/A maxLength'],
    ],
    [
      'unknown members, which may be extensions or not',
      { ...FRAME, 'X-Upper': 1, info: { ...FRAME.info, 'x-ms-api-annotation': { 'x-own': 1 } } },
      ['additional /info/x-ms-api-annotation x-own', 'extension-name  X-Upper'],
    ],
    ['names that every object inherits', { ...FRAME, constructor: 1 }, ['extension-name  constructor']],
    [
      'extensions of Microsoft that it does not have',
      { ...FRAME, definitions: { A: { 'x-ms-sumary': 'A', 'x-mine': 1 } } },
      ['unknown-extension /definitions/A x-ms-sumary'],
    ],
    [
      'what published connectors have',
      { ...FRAME, definitions: { A: { 'x-ms-summary': 1, 'x-ms-visibility': '', uniqueItems: 'yes' } } },
      [
        'type /definitions/A x-ms-summary (tolerated)',
        'empty /definitions/A x-ms-visibility (tolerated)',
        'unsupported /definitions/A uniqueItems',
        'type /definitions/A uniqueItems',
      ],
    ],
    [
      'calls without an operation',
      { ...FRAME, 'x-ms-capabilities': { testConnection: {}, 'file-picker': { open: { operationId: '' } } } },
      [
        'missing /x-ms-capabilities/testConnection operationId',
        'empty /x-ms-capabilities/file-picker/open operationId',
      ],
    ],
  ])('finds %s', (_what, definition, expected) => {
    expect(faultsOf(definition).sort()).toEqual([...expected].sort());
  });
});

/** A definition with each fault that a rule of its own reports. */
const SPECIFIC: Readonly<Record<string, FileExample>> = {
  'definition.swagger missing': { info: {}, paths: {} },
  'definition.swagger empty': { ...FRAME, swagger: '' },
  'definition.swagger type': { ...FRAME, swagger: 2 },
  'definition.info missing': { swagger: '2.0', paths: {} },
  'definition.paths missing': { swagger: '2.0', info: FRAME.info },
  'info.title missing': info({ version: '1.0' }),
  'info.title empty': info({ title: '', version: '1.0' }),
  'info.version missing': info({ title: 'Contoso' }),
  'info.version empty': info({ title: 'Contoso', version: ' ' }),
  'contact one-of': info({ title: 'Contoso', version: '1.0', contact: { name: 'Contoso' } }),
  'securityDefinition extension-name': {
    ...FRAME,
    securityDefinitions: { basic: { type: 'basic', owner: 'Contoso' } },
  },
  'securityDefinition.type missing': { ...FRAME, securityDefinitions: { basic: {} } },
  'securityDefinition.type empty': { ...FRAME, securityDefinitions: { basic: { type: '' } } },
  'securityDefinition.type type': { ...FRAME, securityDefinitions: { basic: { type: 1 } } },
  'operation.operationId missing': paths({ 'get /orders': {} }),
  'operation.operationId empty': paths({ 'get /orders': { operationId: '' } }),
  'operation.operationId type': paths({ 'get /orders': { operationId: 1 } }),
  'operation.responses missing': paths({ 'get /orders': { operationId: 'ListOrders' } }),
  'operation.responses type': paths({ 'get /orders': { operationId: 'ListOrders', responses: [] } }),
  'response.description missing': responses({ 200: {} }),
  'schema.type type': definitions({ Order: { type: ['string', 'null'] } }),
  'schema.required type': definitions({ Order: { type: 'object', required: true } }),
  'parameter.type type': parameters({ name: 'top', in: 'query', type: ['string'] }),
  'parameter.name missing': parameters({ in: 'query', type: 'string' }),
  'parameter.name empty': parameters({ name: '', in: 'query', type: 'string' }),
  'parameter.in missing': parameters({ name: 'top', type: 'string' }),
  'parameter.in empty': parameters({ name: 'top', in: '', type: 'string' }),
  'parameter.in type': parameters({ name: 'top', in: 1, type: 'string' }),
  'parameter.schema type': parameters({ name: 'body', in: 'body', schema: 'Order' }),
  'parameter.x-ms-url-encoding type': parameters({ name: 'id', in: 'path', 'x-ms-url-encoding': true }),
  'items.type type': parameters({ name: 'ids', in: 'query', type: 'array', items: { type: [] } }),
  'header.type type': responses({ 200: { description: 'OK', headers: { 'x-count': { type: 1 } } } }),
};

describe('faults with a rule of their own', () => {
  const kinds = KIND_NAMES.filter((kind) => !(kind in PROPERTIES_KINDS));
  const marks = kinds.flatMap((kind) => {
    const { reportedBy = {}, members } = KINDS[kind];
    const marksOf = (label: string, by: ReportedBy): [string, string][] =>
      FAULT_KINDS.flatMap((fault) => (by[fault] === undefined ? [] : [[`${label} ${fault}`, by[fault]]]));
    return [
      ...marksOf(kind, reportedBy),
      ...Object.entries(members).flatMap(([name, member]) =>
        marksOf(`${kind}.${name}`, member.reportedBy ?? {}),
      ),
    ];
  });
  const structural = rules.filter(({ id }) => /^pp-(member|extension)-/.test(id));

  test('each has an example here', () => {
    expect(marks.map(([label]) => label).sort()).toEqual(Object.keys(SPECIFIC).sort());
  });

  /** Where a rule reports in a definition. */
  const placesOf = (id: string, definition: FileExample): string[] => {
    const rule = rules.find((one) => one.id === id);
    if (rule?.scope !== 'document') throw new Error(`no rule ${id} about a document`);
    const file = sourceFile('apiDefinition.swagger.json', 'definition', exampleText(definition));
    return [...rule.problems(file)].map(({ at }) => pointerOf(at.node));
  };

  test.each(marks)('%s is reported by %s alone', (label, id) => {
    const places = placesOf(id, SPECIFIC[label] ?? {});
    expect(places).not.toEqual([]);
    const doubles = structural.flatMap((other) => placesOf(other.id, SPECIFIC[label] ?? {}));
    expect(doubles.filter((place) => places.includes(place))).toEqual([]);
  });
});
