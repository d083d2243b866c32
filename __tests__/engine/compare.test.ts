import { describe, expect, test } from '@jest/globals';
import { compareConnectors } from '../../src/engine/compare';
import { judge, factsOf } from '../../src/engine/judge';
import type { Update } from '../../src/model/report';
import type { Json } from '../../src/model/rule';
import { NO_CONFIGURATION } from '../../src/model/settings';
import type { Connector, FolderFile } from '../../src/model/connector';
import { rules } from '../../src/rules/index';
import { connectorOf } from '../support/connector';

type Members = Readonly<Record<string, Json>>;

function definition(operations: Members, definitions: Members = {}, rest: Members = {}): Json {
  return { swagger: '2.0', paths: operations, definitions, ...rest };
}

const ref = (name: string): Json => ({ $ref: `#/definitions/${name}` });
const output = (schema: Json): Json => ({ 200: { description: 'OK', schema } });
const body = (schema: Json): Json => ({ name: 'order', in: 'body', schema });

/** An operation that sends and receives the same shared order. */
function sharing(id: string): Json {
  return { operationId: id, parameters: [body(ref('Order'))], responses: output(ref('Order')) };
}

function compared(before: Json, after: Json) {
  return compareConnectors(rules, connectorOf(before), connectorOf(after));
}

function found(before: Json, after: Json): string[] {
  return compared(before, after).findings.map(({ rule, pointer }) => `${rule} ${pointer}`);
}

describe('fields', () => {
  const operations = {
    '/a': { post: sharing('CreateOrder') },
    '/b': { post: sharing('UpdateOrder') },
    '/c': { get: { operationId: 'GetOrder', responses: output(ref('Order')) } },
  };

  test('a shared definition is reported once for inputs and once for outputs, with the number of operations', () => {
    const { findings } = compared(
      definition(operations, { Order: { properties: { id: { type: 'string' }, city: { type: 'string' } } } }),
      definition(operations, { Order: { properties: { city: { type: 'string' } } } }),
    );
    expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
      'pp-change-input-deleted /definitions/Order/properties',
      'pp-change-output-deleted /definitions/Order/properties',
    ]);
    expect(findings[0]?.message).toContain('(shared by 3 operations)');
    expect(findings[0]?.related.map(({ pointer }) => pointer)).toEqual(['/definitions/Order/properties/id']);
  });

  test('what is required is required of inputs only', () => {
    expect(
      found(
        definition(operations, { Order: { properties: { id: { type: 'string' } } } }),
        definition(operations, { Order: { properties: { id: { type: 'string' } }, required: ['id'] } }),
      ),
    ).toEqual(['pp-change-input-required /definitions/Order/required/0']);
  });

  test('cycles and chains of references end', () => {
    const tree = (type: string): Json => ({
      allOf: [ref('Node'), { properties: { value: { type }, next: ref('Order') } }],
    });
    const node = { properties: { children: { type: 'array', items: ref('Order') } } };
    expect(
      found(
        definition(operations, { Order: tree('string'), Node: node }),
        definition(operations, { Order: tree('number'), Node: node }),
      ),
    ).toEqual([
      'pp-change-input-type /definitions/Order/allOf/1/properties/value/type',
      'pp-change-output-type /definitions/Order/allOf/1/properties/value/type',
    ]);
  });

  test('a reference to another definition that was there before is what changed', () => {
    const get = (name: string): Members => ({
      '/c': { get: { operationId: 'GetOrder', responses: output(ref(name)) } },
    });
    const definitions = { Order: { properties: { id: { type: 'string' } } }, Offer: { properties: {} } };
    expect(found(definition(get('Order'), definitions), definition(get('Offer'), definitions))).toEqual([
      'pp-change-output-deleted /paths/~1c/get/responses/200/schema/$ref',
    ]);
  });

  test('another way to write the same is no change', () => {
    const inline = { type: 'object', properties: { id: { type: 'string' } } };
    const get = (schema: Json): Members => ({
      '/c': { get: { operationId: 'GetOrder', responses: output(schema) } },
    });
    expect(
      found(definition(get(inline)), definition(get(ref('Order')), { Order: { allOf: [inline] } })),
    ).toEqual([]);
  });

  test('notifications are outputs', () => {
    const hook = (properties: Members): Json =>
      definition({
        '/hooks': {
          'x-ms-notification-content': { schema: { type: 'object', properties } },
          post: {
            operationId: 'OnOrder',
            'x-ms-trigger': 'single',
            parameters: [body({ properties: { url: { type: 'string', 'x-ms-notification-url': true } } })],
          },
        },
      });
    expect(found(hook({ id: { type: 'string' } }), hook({}))).toEqual([
      'pp-change-output-deleted /paths/~1hooks/x-ms-notification-content/schema/properties',
    ]);
  });

  test('shared parameters are one change, and every operation that has them needs a new revision', () => {
    const version = (type: string): Json =>
      definition(
        Object.fromEntries(
          ['a', 'b'].map((name) => [
            `/${name}`,
            {
              get: {
                operationId: name,
                parameters: [{ $ref: '#/parameters/top' }],
                'x-ms-api-annotation': { family: name },
              },
            },
          ]),
        ),
        {},
        { parameters: { top: { name: 'top', in: 'query', type } } },
      );
    expect(found(version('integer'), version('string'))).toEqual(
      expect.arrayContaining([
        'pp-change-input-type /parameters/top/type',
        'pp-change-revision-needed /paths/~1a/get/x-ms-api-annotation',
        'pp-change-revision-needed /paths/~1b/get/x-ms-api-annotation',
      ]),
    );
    expect(found(version('integer'), version('string'))).toHaveLength(3);
  });

  describe('a parameter that several operations had in common', () => {
    const language = { name: 'lang', in: 'query', type: 'string' };
    const operation = (id: string, ...parameters: Json[]): Json => ({ operationId: id, parameters });
    const shared = (first: Json[], second: Json[], parameters: Members = {}): Json =>
      definition(
        { '/a': { get: operation('A', ...first) }, '/b': { get: operation('B', ...second) } },
        {},
        { parameters },
      );
    const use = { $ref: '#/parameters/Language' };

    test('is gone once, from where it was shared', () => {
      const before = shared([use], [use], { Language: language });
      const { findings } = compared(before, shared([], [], { Top: { name: 'top', in: 'query' } }));
      expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
        'pp-change-input-deleted /parameters',
      ]);
      expect(findings[0]?.message).toContain('(shared by 2 operations)');
      expect(findings[0]?.related.map(({ pointer }) => pointer)).toEqual(['/parameters/Language']);
      expect(found(before, shared([], [], { Language: language }))).toEqual([
        'pp-change-input-deleted /parameters/Language',
      ]);
    });

    test('is gone from one operation when others still have it', () => {
      const parameters = { Language: language };
      expect(found(shared([use], [use], parameters), shared([use], [], parameters))).toEqual([
        'pp-change-input-deleted /paths/~1b/get/parameters',
      ]);
    });

    test('is not gone where it is written in each operation now', () => {
      const before = shared([use], [use], { Language: language });
      expect(found(before, shared([language], [language]))).toEqual([]);
    });

    test('is gone once from a path', () => {
      const path = (parameters: Json[]): Json =>
        definition({ '/a': { parameters, get: operation('A'), post: operation('B') } });
      expect(found(path([language]), path([]))).toEqual(['pp-change-input-deleted /paths/~1a/parameters']);
    });

    test('is gone as often as there were several of one name', () => {
      const header = { ...language, in: 'header' };
      const uses = [use, { $ref: '#/parameters/Header' }];
      const before = shared(uses, uses, { Language: language, Header: header });
      expect(found(before, shared([], []))).toEqual([
        'pp-change-input-deleted /parameters',
        'pp-change-input-deleted /parameters',
      ]);
    });

    test('makes every operation that had it a new revision', () => {
      const version = (parameters: Json[]): Json =>
        definition(
          Object.fromEntries(
            ['a', 'b'].map((id) => [
              `/${id}`,
              { get: { operationId: id, parameters, 'x-ms-api-annotation': { family: id } } },
            ]),
          ),
          {},
          { parameters: { Language: language } },
        );
      expect(found(version([use]), version([]))).toEqual([
        'pp-change-revision-needed /paths/~1a/get/x-ms-api-annotation',
        'pp-change-revision-needed /paths/~1b/get/x-ms-api-annotation',
        'pp-change-input-deleted /parameters/Language',
      ]);
    });
  });

  test('thousands of schemas that hold each other are compared in one go', () => {
    const size = 3000;
    const version = (type: string): Json =>
      definition(
        { '/c': { get: { operationId: 'GetOrder', responses: output(ref('S0')) } } },
        Object.fromEntries(
          Array.from({ length: size }, (_, index) => [
            `S${index}`,
            {
              properties: {
                next: ref(`S${(index + 1) % size}`),
                far: ref(`S${(index * 7) % size}`),
                value: { type: index === size - 1 ? type : 'string' },
              },
            },
          ]),
        ),
      );
    expect(found(version('string'), version('number'))).toEqual([
      `pp-change-output-type /definitions/S${size - 1}/properties/value/type`,
    ]);
  });

  describe('of hundreds of thousands', () => {
    const taking = (parameters: readonly Json[]): Json =>
      definition({ '/c': { get: { operationId: 'GetOrder', parameters, responses: {} } } });
    const names = (prefix: string, length: number): string[] =>
      Array.from({ length }, (_, index) => `${prefix}${index}`);

    test('allowed values each is looked at, and the change is told', () => {
      const version = (prefix: string): Json =>
        taking([{ name: 'status', in: 'query', type: 'string', enum: names(prefix, 200_000) }]);
      expect(found(version('a'), version('b'))).toContain(
        'pp-change-input-values-removed /paths/~1c/get/parameters/0/enum',
      );
      expect(compared(version('a'), version('b')).update).toBe('major');
    });

    test('values in other files each is looked at', () => {
      const properties = (type: string): Json => ({ properties: { capabilities: names(type, 200_000) } });
      const orders = taking([]);
      const { update } = compareConnectors(
        rules,
        connectorOf(orders, properties('a')),
        connectorOf(orders, properties('b')),
      );
      expect(update).toBe('major');
    });

    test('parameters with other names are told one by one, and those that moved are found again', () => {
      const version = (prefix: string, place: string): Json =>
        taking([
          ...names(prefix, 30_000).map((name) => ({ name, in: 'query', type: 'string' })),
          ...['x', 'y'].map((name) => ({ name, in: place, type: 'string' })),
        ]);
      const changes = compared(version('a', 'query'), version('b', 'header')).findings;
      const numberOf = (rule: string): number => changes.filter((finding) => finding.rule === rule).length;
      expect(numberOf('pp-change-input-location')).toBe(2);
      expect(numberOf('pp-change-input-deleted')).toBe(5001);
    });
  });

  test('what is made to take long is cut short, and said so', () => {
    const wide = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`p${index}`, { type: 'string' }]),
    );
    const derived = Array.from({ length: 1500 }, (_, index) => `D${index}`);
    const huge = definition(
      {
        '/c': {
          get: {
            operationId: 'GetOrder',
            responses: output({ properties: Object.fromEntries(derived.map((name) => [name, ref(name)])) }),
          },
        },
      },
      {
        Base: { properties: wide },
        ...Object.fromEntries(derived.map((name) => [name, { allOf: [ref('Base')] }])),
      },
    );
    expect(found(huge, huge)).toEqual(['pp-change-comparable ']);
  });

  test('names of the language are names like any other', () => {
    const get = (properties: string): string =>
      `{"swagger":"2.0","paths":{"/c":{"get":{"operationId":"constructor","responses":{"200":{"schema":{"properties":${properties}}}}}}}}`;
    expect(
      found(get('{"__proto__":{"type":"string"},"constructor":{"type":"string"}}'), get('{}')),
    ).toHaveLength(2);
  });
});

describe('findings', () => {
  const operations = (ids: readonly string[]): Json =>
    definition(Object.fromEntries(ids.map((id) => [`/${id}`, { get: { operationId: id } }])));

  test('fingerprints stay when lines move', () => {
    const [before, after] = [operations(['ListOrders', 'ListItems']), operations(['ListItems'])];
    const [one] = compared(before, after).findings;
    const [other] = compareConnectors(
      rules,
      connectorOf(before),
      connectorOf(JSON.stringify(after)),
    ).findings;
    expect(one?.fingerprint).toBe(other?.fingerprint);
    expect(one?.line).not.toBe(other?.line);
  });

  test('the configuration decides about them as about any other', () => {
    const after = connectorOf(operations(['ListItems']));
    const { findings } = compareConnectors(
      rules,
      connectorOf(operations(['ListOrders', 'ListItems'])),
      after,
    );
    const configuration = {
      ...NO_CONFIGURATION,
      rules: new Map([['pp-change-operation-deleted', { severity: 'warning' as const }]]),
    };
    const report = judge(factsOf(after, 'x'), findings, rules, { configuration, workingFolder: '/' });
    expect(report.findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(report.ready).toBe(true);
  });

  test('the checklist leaves an update to a person unless it was compared', () => {
    const connector = connectorOf(operations(['ListItems']));
    const facts = factsOf(connector, 'x');
    const status = (compared: boolean): string | undefined =>
      judge({ ...facts, seen: { ...facts.seen, compared } }, [], rules, {
        configuration: NO_CONFIGURATION,
        workingFolder: '/',
      }).requirements.find(({ title }) => title === 'An update breaks no existing flow')?.status;
    expect([status(false), status(true)]).toEqual(['manual', 'pass']);
  });

  test('a mistake in JSON that hides nothing is no reason not to compare', () => {
    const [before, after] = [JSON.stringify(operations(['ListOrders'])), JSON.stringify(operations([]))];
    expect(found(before, `${before.slice(0, -1)},}`)).toEqual([]);
    expect(found(before, `${after.slice(0, -1)},}`)).toEqual(['pp-change-operation-deleted /paths']);
    expect(found(before, `${after} }`)).toEqual(['pp-change-comparable ']);
    expect(found(before, after.slice(0, -1))).toEqual(['pp-change-comparable ']);
  });

  test('what was written in several places and is shared now is one change', () => {
    const get = (parameter: Json): Members =>
      Object.fromEntries(
        ['a', 'b'].map((id) => [`/${id}`, { get: { operationId: id, parameters: [parameter] } }]),
      );
    const top = { name: 'top', in: 'query', type: 'integer' };
    expect(
      found(
        definition(get(top)),
        definition(
          get({ $ref: '#/parameters/top' }),
          {},
          { parameters: { top: { ...top, type: 'string' } } },
        ),
      ),
    ).toEqual(['pp-change-input-type /parameters/top/type']);
  });

  test('of several sets of connection parameters one is left', () => {
    const parameters = { key: { type: 'securestring', uiDefinition: {} } };
    const version = (body: Json): Connector =>
      connectorOf({ swagger: '2.0', paths: {} }, { properties: body });
    const before = version({
      connectionParameterSets: { values: ['a', 'b'].map((name) => ({ name, parameters })) },
    });
    const after = version({ connectionParameters: parameters });
    expect(compareConnectors(rules, before, after).findings.map(({ rule }) => rule)).toEqual([
      'pp-change-authentication',
    ]);
  });

  test('why an update is what it is, counted', () => {
    const why = (before: Json, after: Json): readonly string[] => compared(before, after).why;
    const orders = (properties: Members, required: Json[] = []): Json =>
      definition({ '/a': { post: { operationId: 'A', parameters: [body({ properties, required })] } } });
    expect(
      why(
        orders({ id: { type: 'string' }, city: { type: 'string' }, name: { type: 'string' } }),
        orders({ id: { type: 'integer' }, lines: { type: 'array' } }, ['lines']),
      ),
    ).toEqual(['2 inputs deleted', '1 required input added', '1 input type changed']);
    const titled = (title: string): Json => definition({}, {}, { info: { title } });
    expect(why(titled('A'), titled('B'))).toEqual(['"title" changed at /info/title']);
    expect(why(titled('A'), titled('A'))).toEqual([]);
    const described = (description: string): Json => definition({}, {}, { info: { description } });
    expect(why(described('A'), described('B'))).toEqual(['the description of the connector changed']);
    const hosted = (host: string): Json => definition({}, {}, { host });
    expect(why(hosted('a.example'), hosted('b.example'))).toEqual(['host changed']);
  });

  test('rules that are not about changes do not run', () => {
    expect(found('{}', '{}')).toEqual([]);
  });
});

describe('updates', () => {
  const base = {
    swagger: '2.0',
    info: { title: 'Contoso', description: 'Orders.', contact: { name: 'Ada' } },
    paths: {
      '/c': {
        get: {
          operationId: 'GetOrder',
          summary: 'Get',
          description: 'Gets.',
          parameters: [{ name: 'id', in: 'query', type: 'string', description: 'Id.' }],
          responses: { 200: { description: 'OK', schema: ref('Order') } },
        },
        post: { operationId: 'CreateOrder', parameters: [body(ref('New'))] },
      },
    },
    definitions: {
      Order: { properties: { id: { type: 'string', description: 'Id.' }, description: { type: 'string' } } },
      New: { properties: { id: { type: 'string', description: 'Id.' } } },
    },
  };
  const text = JSON.stringify(base);

  test.each<[string, string, string, Update]>([
    ['nothing', '', '', 'none'],
    ['the layout', '"Contoso",', '"Contoso"  ,', 'none'],
    ['the description of the connector', 'Orders.', 'Orders and more.', 'minor'],
    ['the contact', 'Ada', 'Grace', 'minor'],
    ['a summary', '"summary":"Get"', '"summary":"Get it"', 'minor'],
    ['the description of a response', '"description":"OK"', '"description":"Found"', 'minor'],
    [
      'a description in a response',
      '"Order":{"properties":{"id":{"type":"string","description":"Id."',
      '"Order":{"properties":{"id":{"type":"string","description":"Number."',
      'minor',
    ],
    [
      'a description in a body',
      '"New":{"properties":{"id":{"type":"string","description":"Id."',
      '"New":{"properties":{"id":{"type":"string","description":"Number."',
      'major',
    ],
    [
      'the description of a parameter',
      '"type":"string","description":"Id."}]',
      '"type":"string","description":"No."}]',
      'major',
    ],
    [
      'a property called description',
      '"description":{"type":"string"}',
      '"description":{"type":"integer"}',
      'major',
    ],
    ['the title', '"title":"Contoso"', '"title":"Fabrikam"', 'major'],
    ['a broken file', '"swagger":"2.0"', '"swagger"', 'major'],
  ])('%s', (_name, from, to, update) => {
    expect(text).toContain(from);
    expect(compared(text, text.replace(from, to)).update).toBe(update);
  });

  test.each<[Json, Update]>([
    [{ properties: { iconBrandColor: '#123456', publisher: 'Ada', stackOwner: 'Ada' } }, 'minor'],
    [
      { properties: { connectionParameters: { a: { uiDefinition: { tooltip: 'x', description: 'y' } } } } },
      'major',
    ],
    [{ properties: { capabilities: ['actions'] } }, 'major'],
  ])('properties %#', (properties, update) => {
    const after = connectorOf(text, properties);
    expect(compareConnectors(rules, connectorOf(text), after).update).toBe(update);
  });

  test('a tooltip that changes', () => {
    const version = (tooltip: string): Connector =>
      connectorOf(text, { properties: { connectionParameters: { a: { uiDefinition: { tooltip } } } } });
    expect(compareConnectors(rules, version('a'), version('b')).update).toBe('minor');
  });

  test.each<[string, Update]>([
    ['readme.md', 'minor'],
    ['icon.png', 'minor'],
    ['script.csx', 'major'],
    ['settings.json', 'none'],
  ])('%s', (name, update) => {
    const version = (content: string): Connector => ({ ...connectorOf(text), files: [file(name, content)] });
    expect(compareConnectors(rules, version('one'), version('two')).update).toBe(update);
    expect(compareConnectors(rules, version('one'), version('one')).update).toBe('none');
    expect(compareConnectors(rules, version('one'), connectorOf(text)).update).toBe(update);
  });
});

function file(name: string, content: string): FolderFile {
  const bytes = Buffer.from(content);
  return {
    path: `x/${name}`,
    name,
    kind: 'file',
    size: bytes.length,
    bytes: () => bytes,
    document: () => undefined,
  };
}
