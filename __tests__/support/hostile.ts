import fc from 'fast-check';
import { changed, partsOf, print, written, type Member, type Written } from './json-text';
import { KNOWN_MEMBERS, KNOWN_NAMES, SPECIMENS, type Pair } from './specimens';

/** Names that mean something to JavaScript, to JSON pointers or to nobody. */
const ODD_NAMES = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
    'toString',
    'valueOf',
    'toJSON',
    'length',
    'then',
  ],
  ...[
    '',
    ' ',
    '$ref',
    '0',
    '-1',
    '00',
    '1e3',
    '/',
    '~',
    '~1',
    'a/b~c',
    '#',
    '%',
    '%41',
    '{',
    '}',
    '{}',
    '{{error}}',
  ],
  ...[
    '\u0000',
    '\n',
    '\u001B[31m',
    '\u202E',
    '\uFEFF',
    '\uD800',
    '\uDC00',
    '\u{1F600}',
    'é',
    'e\u0301',
    '"',
    '\\',
  ],
  ...['X-MS-VISIBILITY', 'x-', 'x-ms-', 'GET', 'default', '200', '2XX', 'x'.repeat(5000)],
];

const ODD_TEXTS = [
  ...ODD_NAMES,
  ...[
    'a b',
    '2.0',
    'true',
    'null',
    '::error::',
    '##[error]',
    '<script>',
    '|',
    '`',
    'https://',
    'http://a',
    'a@b',
    '\r\n',
  ],
  ...[
    '(',
    ')',
    '[deprecated]',
    'When ',
    '.',
    '/{a}/{a}',
    '/{',
    'a'.repeat(81),
    'aB'.repeat(2000),
    ' '.repeat(3000),
  ],
];

/** Literals by their text, some of them no JSON. */
const ODD_LITERALS = [
  ...[
    'null',
    'true',
    'false',
    '0',
    '-0',
    '1',
    '-1',
    '1.0',
    '1e2',
    '0.1',
    '1e999',
    '-1e999',
    '1E+400',
    '1e-999',
  ],
  ...[
    '123456789012345678901234567890',
    '9007199254740993',
    '"\\ud800"',
    '"\\udc00x"',
    '"\\u0000\\u001b[31m\\u202e"',
  ],
  ...[
    '"\uD800"',
    '[]',
    '{}',
    '[[]]',
    '[null]',
    '{"": null}',
    '{"__proto__": {}}',
    '{"toString": 1}',
    '{"valueOf": {}}',
  ],
  ...['{"$ref": 1}', '{"$ref": "#"}', '{"type": {}}', '{"a": 1, "a": 2}'],
];

const ODD_REFERENCES = [
  ...[
    '',
    '#',
    '#/',
    '##',
    '#/definitions',
    '#/definitions/',
    '#/definitions/__proto__',
    '#/definitions/%',
    '#/%7E',
  ],
  ...[
    '#/definitions/~2',
    '#/definitions/a~1b',
    '#/definitions/hasOwnProperty',
    '#/paths',
    '#/info/title',
    '#/x/0/y',
  ],
  ...[
    '#/parameters/0',
    '#/responses/200',
    'other.json',
    'other.json#/a',
    'http://[',
    'file:///etc/passwd',
    '#/definitions/\uD800',
  ],
];

/** Sizes around the deepest nesting that is read, and far above. */
const DEPTHS = [2, 30, 200, 480, 498, 499, 500, 501, 502, 520, 3000, 100_000];

const text = (value: string): Written => written(value);
const literal = (value: string): Written => ({ kind: 'scalar', text: value });

function nested(depth: number, [open, close]: readonly [string, string]): Written {
  return literal(`${open.repeat(depth)}{}${close.repeat(depth)}`);
}

const WRAPPERS: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['{"properties":{"a":', '}}'],
  ['{"items":', '}'],
  ['{"type":"array","items":', '}'],
  ['{"allOf":[', ']}'],
  ['{"additionalProperties":', '}'],
  ['{"__proto__":', '}'],
];

const name: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...ODD_NAMES), weight: 2 },
  { arbitrary: fc.constantFrom(...KNOWN_NAMES), weight: 3 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 8 }), weight: 1 },
);

/** A value of any kind where another is expected. */
const value: fc.Arbitrary<Written> = fc.oneof(
  { arbitrary: fc.constantFrom(...ODD_LITERALS).map(literal), weight: 4 },
  { arbitrary: fc.constantFrom(...ODD_TEXTS).map(text), weight: 3 },
  { arbitrary: fc.constantFrom(...KNOWN_MEMBERS).map(([, known]) => known), weight: 3 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map(text), weight: 1 },
  { arbitrary: fc.jsonValue({ maxDepth: 3 }).map(written), weight: 1 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...DEPTHS), fc.constantFrom(...WRAPPERS))
      .map(([depth, wrapper]) => nested(depth, wrapper)),
    weight: 1,
  },
);

type Mutation = (root: Written) => Written;

/** Changes one part of a document, any of them. */
function mutation<T>(
  more: fc.Arbitrary<T>,
  change: (value: Written, more: T, root: Written) => Written,
): fc.Arbitrary<Mutation> {
  return fc.tuple(fc.nat(), more).map(([part, given]) => (root) => {
    const count = [...partsOf(root)].length;
    return changed(root, part % count, (before) => change(before, given, root));
  });
}

function withMembers(before: Written, change: (members: readonly Member[]) => readonly Member[]): Written {
  return before.kind === 'members' ? { kind: 'members', members: change(before.members) } : before;
}

const MUTATIONS: readonly fc.Arbitrary<Mutation>[] = [
  mutation(value, (_before, given) => given),
  mutation(fc.nat(), (before, index) => {
    if (before.kind === 'list')
      return { kind: 'list', items: before.items.filter((_item, at) => at !== index % before.items.length) };
    return withMembers(before, (members) => members.filter((_member, at) => at !== index % members.length));
  }),
  mutation(fc.tuple(fc.nat(), name), (before, [index, renamed]) =>
    withMembers(before, (members) =>
      members.map(([old, member], at) => [at === index % members.length ? renamed : old, member]),
    ),
  ),
  mutation(fc.tuple(name, value), (before, [added, member]) =>
    withMembers(before, (members) => [...members, [added, member]]),
  ),
  mutation(fc.constantFrom(...KNOWN_MEMBERS), (before, known) =>
    withMembers(before, (members) => [...members, known]),
  ),
  // The same name again, with another value.
  mutation(fc.tuple(fc.nat(), value), (before, [index, again]) =>
    withMembers(before, (members) => {
      const first = members[index % members.length];
      return first === undefined ? members : [...members, [first[0], again]];
    }),
  ),
  // A reference to anything in the document: to itself, to what is around it, to another, to no schema at all.
  mutation(fc.tuple(fc.nat(), fc.boolean()), (before, [index, alone], root) => {
    const all = [...partsOf(root)];
    const reference: Member = ['$ref', text(`#${all[index % all.length]?.pointer ?? ''}`)];
    return alone
      ? { kind: 'members', members: [reference] }
      : withMembers(before, (members) => [...members, reference]);
  }),
  mutation(fc.constantFrom(...ODD_REFERENCES), (_before, odd) => ({
    kind: 'members',
    members: [['$ref', text(odd)]],
  })),
  // A part in the place of another one, so that documents hold themselves.
  mutation(fc.nat(), (before, index, root) => {
    const all = [...partsOf(root)];
    return all[index % all.length]?.value ?? before;
  }),
  mutation(fc.constantFrom(2, 3, 40), (before, times) => {
    if (before.kind === 'list') return { kind: 'list', items: Array(times).fill(before.items).flat() };
    return withMembers(before, (members) =>
      Array.from({ length: times }, (_, time) =>
        members.map(([old, member]): Member => [time === 0 ? old : `${old}${time}`, member]),
      ).flat(),
    );
  }),
  mutation(
    fc.tuple(fc.constantFrom(...DEPTHS), fc.constantFrom(...WRAPPERS)),
    (before, [depth, [open, close]]) =>
      literal(`${open.repeat(depth)}${print(before)}${close.repeat(depth)}`),
  ),
];

const LARGEST = 100_000;

function mutated(root: Written, mutations: readonly Mutation[]): Written {
  return mutations.reduce((before, change) => {
    const after = change(before);
    return print(after).length > LARGEST ? before : after;
  }, root);
}

const mutations = fc.array(fc.oneof(...MUTATIONS), { maxLength: 8 });

/** Connectors that were changed in some places, as they are written. */
export const hostilePair: fc.Arbitrary<Pair> = fc
  .tuple(fc.constantFrom(...SPECIMENS), mutations, mutations)
  .map(([{ definition, properties }, forDefinition, forProperties]) => ({
    definition: mutated(definition, forDefinition),
    properties: mutated(properties, forProperties),
  }));

/** The texts of both files. */
export interface Texts {
  readonly definition: string;
  readonly properties: string;
}

export const hostileTexts: fc.Arbitrary<Texts> = fc
  .tuple(hostilePair, fc.constantFrom('', '\n', '\r\n', '\t', ' '))
  .map(([{ definition, properties }, space]) => ({
    definition: print(definition, () => space),
    properties: print(properties, () => space),
  }));

const CUTS = [
  ...[
    '',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\u0000',
    '\u0001',
    '\u00A0',
    '\uFEFF',
    '\u2028',
    '\uD800',
    '\r',
    '\n',
    '\r\n',
  ],
  ...[
    '//',
    '/*',
    '*/',
    '-',
    '.',
    'e',
    '01',
    '+1',
    'NaN',
    'undefined',
    "'",
    '\\u12',
    '\\x',
    '{}',
    '[]',
    ',,',
    '"a": 1,',
    'null',
  ],
];

/** A text that was cut, spliced, or got something in between. */
function damaged(whole: string, cuts: readonly (readonly [number, number, string])[]): string {
  return cuts.reduce((before, [from, length, inserted]) => {
    const start = from % (before.length + 1);
    return `${before.slice(0, start)}${inserted}${before.slice(start + length)}`;
  }, whole);
}

const cuts = fc.array(
  fc.tuple(
    fc.nat(),
    fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400), fc.constant(Infinity)),
    fc.oneof(fc.constantFrom(...CUTS), fc.string({ unit: 'binary', maxLength: 3 })),
  ),
  { minLength: 1, maxLength: 4 },
);

/** Files with damaged text, of connectors that may be hostile, too. */
export const damagedTexts: fc.Arbitrary<Texts> = fc
  .tuple(hostileTexts, cuts, cuts, fc.constantFrom('', '\uFEFF', '\uFEFF\uFEFF', '\u0000'))
  .map(([{ definition, properties }, forDefinition, forProperties, before]) => ({
    definition: `${before}${damaged(definition, forDefinition)}`,
    properties: damaged(properties, forProperties),
  }));

const TOKENS = [
  ...['{', '}', '[', ']', ',', ':', '"a"', '"b":', '""', '"\\n"', '"\\u00e9"', '"\\ud800"', '"', '\\', "'"],
  ...[
    '0',
    '1',
    '-',
    '-1',
    '1.',
    '.5',
    '1.5',
    '1e5',
    '1e',
    '01',
    '-0',
    '+1',
    'true',
    'false',
    'null',
    'nul',
    'True',
  ],
  ...[
    ' ',
    '\n',
    '\r',
    '\t',
    '\v',
    '\f',
    '\u00A0',
    '\uFEFF',
    '\u2028',
    '//',
    '/*',
    '*/',
    '/**/',
    '\u0000',
    '\u0001',
    '\u007F',
  ],
];

/** Anything between JSON and noise. */
export const jsonLike: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...TOKENS), { maxLength: 12 }).map((tokens) => tokens.join('')),
  fc.json({ maxDepth: 5 }),
  fc.tuple(fc.json({ maxDepth: 3 }), cuts).map(([whole, made]) => damaged(whole, made)),
  fc
    .tuple(fc.constantFrom(...DEPTHS), fc.constantFrom(...WRAPPERS))
    .map(([depth, wrapper]) => print(nested(depth, wrapper))),
  hostileTexts.map(({ definition }) => definition),
  damagedTexts.map(({ definition }) => definition),
);
