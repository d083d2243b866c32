import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parse as load, stringify } from 'yaml';
import { loadConfiguration, parseConfiguration } from '../../src/engine/configuration';
import type { ConfigurableRule } from '../../src/engine/rule-settings';
import { NO_CONFIGURATION, type Configuration, type RuleSetting } from '../../src/model/settings';
import { configurationSchema } from '../../src/generate/configuration-schema';
import { UsageError } from '../../src/model/usage-error';
import { rules } from '../../src/rules/index';
import { temporaryFolder } from '../support/folder';
import { expectNoComplaints } from '../support/property';

const RULES: readonly ConfigurableRule[] = [
  { id: 'pp-operation-id-unique' },
  { id: 'pp-host-valid' },
  { id: 'pp-array-items' },
  {
    id: 'pp-limited',
    options: {
      limit: { default: 80, minimum: 1, meaning: 'The most' },
      depth: { default: 3, minimum: 0, meaning: 'The deepest' },
    },
  },
];
const parse = (text: string): Configuration => parseConfiguration(text, 'c.yaml', RULES);

/** What is said of a wrong configuration: the message, and the help on a second line. */
function complaint(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UsageError)
      return [error.message, ...(error.help === undefined ? [] : [error.help])].join('\n');
    throw error;
  }
  throw new Error('The configuration is right');
}

describe('keys', () => {
  test('all are read', () => {
    const text = [
      '# for our connectors',
      'publisher: independent',
      'connectors: [connectors/*, "other"]',
      'fail-on: warning',
      'rules:',
      '  pp-host-valid: off',
      '  "pp-array-items": error',
      'ignore:',
      '  - rule: pp-operation-id-unique',
      '    path: connectors/Contoso/**',
      '    pointer: /paths/~1orders',
      '    reason: >-',
      '      Kept for',
      '      old flows.',
      '  - { rule: pp-host-valid, path: "**", reason: Known., expires: 2028-02-29 }',
      'baseline: ci/baseline.json',
    ].join('\n');
    expect(parse(text)).toEqual({
      publisher: 'independent',
      connectors: ['connectors/*', 'other'],
      failOn: 'warning',
      rules: new Map([
        ['pp-host-valid', { severity: 'off' }],
        ['pp-array-items', { severity: 'error' }],
      ]),
      ignore: [
        {
          rule: 'pp-operation-id-unique',
          path: 'connectors/Contoso/**',
          pointer: '/paths/~1orders',
          reason: 'Kept for old flows.',
          at: { line: 9, column: 5 },
        },
        {
          rule: 'pp-host-valid',
          path: '**',
          reason: 'Known.',
          expires: '2028-02-29',
          at: { line: 15, column: 5 },
        },
      ],
      baseline: { file: 'ci/baseline.json', at: { line: 16, column: 11 } },
    });
  });

  test.each(['verified', 'independent', 'custom'])('the publisher may be %s', (publisher) => {
    expect(parse(`publisher: ${publisher}`).publisher).toBe(publisher);
  });

  test.each(['error', 'warning', 'info', 'never'])('the fail level may be %s', (level) => {
    expect(parse(`fail-on: ${level}`).failOn).toBe(level);
  });

  test.each([
    ['off', 'off'],
    ['"off"', 'off'],
    ['false', 'off'],
    ['info', 'info'],
    ['warning', 'warning'],
    ['error', 'error'],
  ])('a rule may be %s', (written, level) => {
    const expected = new Map([['pp-host-valid', { severity: level }]]);
    expect(parse(`rules: { pp-host-valid: ${written} }`).rules).toEqual(expected);
    expect(parse(`rules: { pp-host-valid: { severity: ${written} } }`).rules).toEqual(expected);
  });

  test.each<[string, string, RuleSetting]>([
    ['one option', '{ limit: 60 }', { values: { limit: 60 } }],
    ['all options', '{ limit: 60, depth: 0 }', { values: { limit: 60, depth: 0 } }],
    [
      'severity and option',
      '\n    severity: error\n    limit: 60',
      { severity: 'error', values: { limit: 60 } },
    ],
    ['the least value', '{ limit: 1 }', { values: { limit: 1 } }],
    ['an option without a value', '{ limit: , severity: info }', { severity: 'info' }],
    ['nothing in braces', '{}', {}],
    ['a level alone', 'warning', { severity: 'warning' }],
  ])('a rule may have %s', (_what, written, expected) => {
    expect(parse(`rules:\n  pp-limited: ${written}`).rules).toEqual(new Map([['pp-limited', expected]]));
  });

  test.each([
    ['nothing', ''],
    ['white space', '\n\n  \n'],
    ['comments', '# publisher: verified\n'],
    ['null', 'null\n'],
    ['an empty map', '{}'],
    ['keys without values', 'publisher:\nconnectors:\nfail-on: ~\nrules:\nignore:\n'],
    ['the marks of a document', '---\n...\n'],
    ['a rule without a level', 'rules:\n  pp-host-valid:\n'],
  ])('%s configures nothing', (_what, text) => {
    expect(parse(text)).toEqual(NO_CONFIGURATION);
  });
});

describe('a mistake is told with its place, and with what to write', () => {
  test.each([
    [
      'an unknown key',
      'publisher: verified\nfail_on: error',
      '2:1: "fail_on" is not known in the configuration. Did you mean "fail-on"?',
    ],
    [
      'a key that is far from all',
      'zzzzzzzz: 1',
      '1:1: "zzzzzzzz" is not known in the configuration.\nKnown are publisher, connectors, fail-on, fail-on-existing, rules, ignore, baseline.',
    ],
    [
      'a wrong publisher',
      'publisher: contoso',
      '1:12: "publisher" cannot be "contoso".\nWrite one of verified, independent, custom.',
    ],
    ['a publisher in capitals', 'publisher: Verified', '1:12: "publisher" cannot be "Verified".'],
    [
      'a list of publishers',
      'publisher: [verified]',
      '1:12: "publisher" cannot be a list, a map or an alias.',
    ],
    [
      'a wrong fail level',
      '\nfail-on: fatal',
      '2:10: "fail-on" cannot be "fatal".\nWrite one of error, warning, info, never.',
    ],
    [
      'an unknown rule',
      'rules:\n  pp-operation-id-uniqe: off',
      '2:3: "pp-operation-id-uniqe" is not known in rules. Did you mean "pp-operation-id-unique"?',
    ],
    [
      'a wrong level',
      'rules:\n  pp-host-valid: warn',
      '2:18: "pp-host-valid" cannot be "warn".\nWrite one of off, info, warning, error.',
    ],
    [
      'a wrong level beside options',
      'rules:\n  pp-limited: { limit: 60, severity: warn }',
      '2:38: "severity" cannot be "warn".\nWrite one of off, info, warning, error.',
    ],
    [
      'a rule that is a list',
      'rules:\n  pp-limited: [error]',
      '2:15: "pp-limited" cannot be a list, a map or an alias.\nWrite one of off,',
    ],
    [
      'a rule that is a number',
      'rules:\n  pp-limited: 60',
      '2:15: "pp-limited" cannot be "60".\nWrite one of off, info, warning, error.',
    ],
    [
      'an unknown option',
      'rules:\n  pp-limited:\n    limt: 60',
      '3:5: "limt" is not known in pp-limited. Did you mean "limit"?\nKnown are severity, limit, depth.',
    ],
    [
      'an option of a rule without options',
      'rules:\n  pp-host-valid: { limit: 60 }',
      '2:20: "limit" is not known in pp-host-valid, which has no options.\nKnown are severity.',
    ],
    [
      'an option of every object',
      'rules:\n  pp-limited: { constructor: 60 }',
      '2:17: "constructor" is not known in pp-limited.',
    ],
    [
      'an option twice',
      'rules:\n  pp-limited: { limit: 60, limit: 61 }',
      '2:28: "limit" is written twice in',
    ],
    [
      'a value below the least',
      'rules:\n  pp-limited: { limit: 0 }',
      '2:24: "limit" cannot be 0.\nWrite a whole number, 1 or more.',
    ],
    [
      'a negative value',
      'rules:\n  pp-limited: { depth: -1 }',
      '2:24: "depth" cannot be -1.\nWrite a whole number, 0 or more.',
    ],
    ['a broken number', 'rules:\n  pp-limited: { limit: 1.5 }', '2:24: "limit" cannot be 1.5.'],
    ['a number without end', 'rules:\n  pp-limited: { limit: .inf }', '2:24: "limit" cannot be Infinity.'],
    ['a number in quotes', 'rules:\n  pp-limited: { limit: "60" }', '2:24: "limit" cannot be the text "60".'],
    ['a flag as value', 'rules:\n  pp-limited: { limit: true }', '2:24: "limit" cannot be true.'],
    ['a list of values', 'rules:\n  pp-limited: { limit: [60] }', '2:24: "limit" cannot be a list, a map'],
    ['rules as a list', 'rules: [pp-host-valid]', '1:8: Write rules as a map of keys and values.'],
    ['connectors as text', 'connectors: a/*', '1:13: Write "connectors" as a list.'],
    ['a number among connectors', 'connectors:\n  - a\n  - 1', '3:5: Write text in "connectors".'],
    ['ignore as a map', 'ignore:\n  rule: pp-host-valid', '2:3: Write "ignore" as a list.'],
    [
      'an entry that is text',
      'ignore: [pp-host-valid]',
      '1:10: Write an entry of ignore as a map of keys and values.',
    ],
    ['an entry without a rule', 'ignore:\n  - path: a', '2:5: This entry of "ignore" needs "rule".'],
    [
      'an entry without a path',
      'ignore:\n  - rule: pp-host-valid',
      '2:5: This entry of "ignore" needs "path".',
    ],
    [
      'an entry without a reason',
      'ignore:\n  - { rule: pp-host-valid, path: a }',
      '2:5: This entry of "ignore" needs "reason".\nSay why',
    ],
    [
      'an empty reason',
      'ignore:\n  - { rule: pp-host-valid, path: a, reason: " " }',
      '2:45: "reason" is empty.\nSay why',
    ],
    [
      'an entry for an unknown rule',
      'ignore:\n  - { rule: pp-host-vald, path: a, reason: b }',
      '2:13: There is no rule "pp-host-vald". Did you mean "pp-host-valid"?',
    ],
    [
      'an unknown key in an entry',
      'ignore:\n  - { rule: pp-host-valid, paths: a, reason: b }',
      '2:28: "paths" is not known in an entry of ignore. Did you mean "path"?',
    ],
    [
      'a pointer as in a reference',
      'ignore: [{ rule: pp-host-valid, path: a, reason: b, pointer: "#/host" }]',
      '1:62: The pointer "#/host" does not start with "/".\nCopy the pointer',
    ],
    [
      'a pointer with a bare tilde',
      'ignore: [{ rule: pp-host-valid, path: a, reason: b, pointer: /a~b }]',
      '1:62: The pointer "/a~b" has a "~" that is neither "~0" nor "~1".',
    ],
    [
      'an expiry that is no day',
      'ignore: [{ rule: pp-host-valid, path: a, reason: b, expires: soon }]',
      '1:62: "expires" cannot be "soon": it is no day of the form YYYY-MM-DD.\nWrite a day such as',
    ],
    [
      'an expiry with a time',
      'ignore: [{ rule: pp-host-valid, path: a, reason: b, expires: "2026-01-01T00:00:00Z" }]',
      '1:62: "expires" cannot be "2026-01-01T00:00:00Z": it is no day of the form',
    ],
    [
      'an expiry on a day that does not exist',
      'ignore: [{ rule: pp-host-valid, path: a, reason: b, expires: 2026-02-29 }]',
      '1:62: "expires" cannot be "2026-02-29": there is no such day.',
    ],
    [
      'an expiry in month 13',
      'ignore: [{ rule: pp-host-valid, path: a, reason: b, expires: 2026-13-01 }]',
      '1:62: "expires" cannot be "2026-13-01": there is no such day.',
    ],
    [
      'an expiry as a number',
      'ignore: [{ rule: pp-host-valid, path: a, reason: b, expires: 2026 }]',
      '1:62: Write text in "expires".',
    ],
    ['an empty glob of folders', 'connectors: ["a", ""]', '1:19: "" is no glob of folders: it is empty.'],
    [
      'a glob that is too long',
      `connectors: ["${'a'.repeat(70_000)}"]`,
      `1:14: "${'a'.repeat(70_000)}" is no glob of folders: it has more than 1000 characters.`,
    ],
    ['a baseline that is no text', 'baseline: [a]', '1:11: Write text in "baseline".'],
    ['an empty baseline', 'baseline: ""', '1:11: "baseline" cannot be "".\nWrite a file beside'],
    ['a baseline outside', 'baseline: a/../../b.json', '1:11: "baseline" cannot be "a/../../b.json".'],
    ['a baseline anywhere', 'baseline: /etc/passwd', '1:11: "baseline" cannot be "/etc/passwd".'],
    ['a baseline on a drive', 'baseline: C:\\b.json', '1:11: "baseline" cannot be "C:\\b.json".'],
    [
      'nothing but keys',
      Array.from({ length: 60_000 }, (_, index) => `k${index}: 1\n`).join(''),
      '1:1: "k0" is not known',
    ],
    ['a tag that is not known', 'publisher: !mine verified', '1:12: Unresolved tag: !mine'],
    ['a list', '- publisher', '1:1: Write the configuration as a map of keys and values.'],
    ['text', 'publisher', '1:1: Write the configuration as a map of keys and values.'],
    [
      'a key twice',
      'publisher: verified\npublisher: custom',
      '2:1: "publisher" is written twice in the configuration.',
    ],
    [
      'a rule twice',
      'rules:\n  pp-host-valid: off\n  pp-host-valid: error',
      '3:3: "pp-host-valid" is written twice in rules.',
    ],
    [
      'two documents',
      'publisher: verified\n---\npublisher: custom',
      '2:1: Source contains multiple documents',
    ],
    ['a bracket that is not closed', 'connectors: [a', '1:15: '],
    ['tabs', 'rules:\n\tpp-host-valid: off', '2:1: Tabs are not allowed as indentation'],
    ['an alias', 'connectors: &a [x]\nignore: *a', '2:9: Write "ignore" as a list.'],
    [
      'a merge key',
      'rules: &a { pp-host-valid: off }\n<<: *a',
      '2:1: "<<" is not known in the configuration.',
    ],
    ['a key that is a list', '? [a]\n: b', '1:3: "" is not known in the configuration.'],
    ['a key of every object', '__proto__: { a: 1 }', '1:1: "__proto__" is not known in the configuration.'],
  ])('%s', (_what, text, expected) => {
    expect(complaint(text)).toContain(`c.yaml:${expected}`);
  });

  test('carriage returns and a byte order mark do not shift it', () => {
    expect(complaint('publisher: verified\r\n\r\nfail-on: x\r\n')).toContain('c.yaml:3:10:');
    const folder = temporaryFolder({
      '.git/HEAD': '',
      '.connector-preflight.yaml': '\uFEFFpublishr: verified\n',
    });
    return expect(loadConfiguration(folder, undefined, RULES)).rejects.toThrow(
      /yaml:1:1: "publishr" is not known/,
    );
  });
});

/** The definition of RFC 3339, independent of ours. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return /^\d{4}-\d\d-\d\d$/.test(text) && month >= 1 && month <= 12 && day >= 1 && day <= days;
}

describe('the published schema', () => {
  const document: object = configurationSchema(rules);
  const accepts = new Ajv({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    formats: {
      date: isDay,
    },
  }).compile(document);
  const option = rules.find(({ options }) => options?.limit !== undefined)?.id ?? '';

  test.each([
    '{}',
    'publisher: verified',
    'rules: { pp-host-valid: off }',
    'rules: { pp-host-valid: { severity: error } }',
    'rules: { pp-host-valid: { limit: 60 } }',
    'rules: { pp-host-valid: 60 }',
    'rules: { pp-nothing: off }',
    `rules: { ${option}: info }`,
    `rules: { ${option}: { limit: 60 } }`,
    `rules: { ${option}: { limit: 60, severity: off } }`,
    `rules: { ${option}: { limit: 0 } }`,
    `rules: { ${option}: { limit: 1.5 } }`,
    `rules: { ${option}: { limit: "60" } }`,
    `rules: { ${option}: { limits: 60 } }`,
    'ignore: [{ rule: pp-host-valid, path: a, reason: b }]',
    'ignore: [{ rule: pp-host-valid, path: a }]',
    'ignore: [{ rule: pp-host-valid, path: a, reason: b, expires: 2026-02-28 }]',
    'ignore: [{ rule: pp-host-valid, path: a, reason: b, expires: 2026-02-30 }]',
    'ignore: [{ rule: pp-host-valid, path: a, reason: b, expires: tomorrow }]',
    'ignore: [{ rule: pp-host-valid, path: a, reason: b, expires: 20260101 }]',
    'ignore: [{ rule: pp-host-valid, path: a, reason: b, expires: , pointer: }]',
    'ignore: [{ rule: pp-host-valid, path: a, reason: " " }]',
    'ignore: [{ rule: pp-host-valid, path: , reason: b }]',
    'ignore: [{ rule: pp-host-valid, path: a, reason: b, pointer: "" }]',
    'ignore: [{ rule: pp-host-valid, path: a, reason: b, pointer: /a~1b }]',
    'ignore: [{ rule: pp-host-valid, path: a, reason: b, pointer: /a~2 }]',
    'ignore: [{ rule: pp-host-valid, path: a, reason: b, pointer: a }]',
    'ignore: [{ rule: pp-nothing, path: a, reason: b }]',
    'ignore: [{ rule: pp-host-valid, path: a, reason: b, because: c }]',
    'ignore: []',
    'ignore: [null]',
    'ignore: {}',
    'connectors: []',
    'connectors: [a/*]',
    'connectors: [""]',
    'connectors: [1]',
    'connectors: a',
    'baseline: baseline.json',
    'baseline: ""',
    'baseline: 1',
    'publisher: contoso',
    'publisher: off',
    'publisher: false',
    'rules: []',
    'rules: { pp-host-valid: false }',
    'rules: { pp-host-valid: true }',
    'rules: { pp-host-valid: { severity: false } }',
    'rules: { pp-host-valid: {} }',
    'rules: { pp-host-valid: [] }',
    `rules: { ${option}: { limit: , severity: } }`,
    `rules: { ${option}: }`,
    'publisher:\nconnectors:\nfail-on:\nrules:\nignore:\nbaseline:\n',
    'null',
    '[]',
    'text',
    'fail-on: fatal',
  ])('agrees with the reader on %s', (text) => {
    const read = (): Configuration => parseConfiguration(text, 'c.yaml', rules);
    if (accepts(load(text))) expect(read).not.toThrow();
    else expect(read).toThrow(UsageError);
  });

  test('describes every option', () => {
    const described = JSON.stringify(document);
    for (const { options = {} } of rules)
      for (const { meaning } of Object.values(options))
        expect(described).toContain(`"description":${JSON.stringify(meaning)}`);
  });
});

test('the published schema and the reader agree on whatever is put together from parts', async () => {
  const few = rules.slice(0, 3);
  const schema = new Ajv({ allErrors: false, allowUnionTypes: true, formats: { date: isDay } }).compile(
    configurationSchema(few),
  );
  const value = fc.constantFrom<unknown>(
    ...[
      null,
      '',
      ' ',
      'a',
      '**',
      '/a',
      '/~2',
      'off',
      'error',
      'never',
      'verified',
      '2026-01-31',
      '2026-02-31',
    ],
    ...[true, false, 0, 1, 1.5, [], {}, ['a'], [null], few[0]?.id],
  );
  const entry = fc.dictionary(
    fc.constantFrom('rule', 'path', 'pointer', 'reason', 'expires', 'why'),
    fc.oneof(value, fc.constantFrom(...few.map(({ id }) => id))),
  );
  const setting = fc.oneof(value, fc.dictionary(fc.constantFrom('severity', 'limit', 'x'), value));
  const configuration = fc.dictionary(
    fc.constantFrom('publisher', 'connectors', 'fail-on', 'rules', 'ignore', 'baseline', 'other'),
    fc.oneof(
      value,
      fc.array(entry, { maxLength: 2 }),
      fc.dictionary(fc.constantFrom(...few.map(({ id }) => id), 'pp-none'), setting),
      fc.array(value, { maxLength: 2 }),
    ),
  );
  await expectNoComplaints(fc.oneof(configuration, value), 2000, (written) => {
    // A file outside is refused by the reader alone, and so is a glob that cannot be one.
    if (JSON.stringify(written).includes('"baseline":"/')) return [];
    const text = stringify(written);
    const accepted = schema(load(text));
    let complaint: string | undefined;
    try {
      parseConfiguration(text, 'c.yaml', few);
    } catch (error) {
      complaint = error instanceof UsageError ? error.message : `It crashed: ${String(error)}`;
    }
    return accepted === (complaint === undefined)
      ? []
      : [`The schema ${accepted ? 'accepts' : 'refuses'} it, and the reader says: ${complaint ?? 'nothing'}`];
  });
});

describe('a file that is no configuration', () => {
  test.each<[string, Uint8Array | string, RegExp]>([
    ['in Latin 1', Buffer.from('publisher: caf\u00e9', 'latin1'), /cannot be read: it is not UTF-8/],
    ['in UTF-16', Buffer.from('\uFEFFpublisher: verified', 'utf16le'), /cannot be read: it is not UTF-8/],
    ['of two megabytes', `#${' '.repeat(2_000_000)}`, /it has 2000001 bytes, more than the 1048576/],
  ])('%s is refused', async (_what, content, message) => {
    const folder = temporaryFolder({ '.git/HEAD': '', '.connector-preflight.yaml': content });
    await expect(loadConfiguration(folder, undefined, RULES)).rejects.toThrow(message);
    await expect(loadConfiguration(folder, undefined, RULES)).rejects.toThrow(UsageError);
  });

  test('a folder of that name is refused', async () => {
    const folder = temporaryFolder({ '.git/HEAD': '', '.connector-preflight.yaml/x': '' });
    await expect(loadConfiguration(folder, undefined, RULES)).rejects.toThrow(/it is a folder/);
  });

  test('a link out of the repository is refused, and what it leads to is not quoted', async () => {
    const folder = temporaryFolder({ 'secret.txt': 'password: 1', 'repository/.git/HEAD': '' });
    const repository = join(folder, 'repository');
    symlinkSync('../secret.txt', join(repository, '.connector-preflight.yaml'));
    const found = loadConfiguration(repository, undefined, RULES);
    await expect(found).rejects.toThrow(/it is a link that leads out of the repository/);
    await expect(found).rejects.not.toThrow(/password/);
    const named = loadConfiguration(repository, '.connector-preflight.yaml', RULES);
    await expect(named).rejects.toThrow(/it is a link that leads out of the repository/);
  });

  test('a link that leads nowhere is no silent default', async () => {
    const folder = temporaryFolder({ '.git/HEAD': '' });
    symlinkSync('nowhere', join(folder, '.connector-preflight.yaml'));
    await expect(loadConfiguration(folder, undefined, RULES)).rejects.toThrow(/there is no such file/);
  });

  test('a link within the repository is followed', async () => {
    const folder = temporaryFolder({ '.git/HEAD': '', 'ci/c.yaml': 'publisher: custom' });
    symlinkSync('ci/c.yaml', join(folder, '.connector-preflight.yaml'));
    const { publisher, file } = await loadConfiguration(folder, undefined, RULES);
    expect([publisher, file]).toEqual(['custom', '.connector-preflight.yaml']);
  });
});

describe('hostile configurations', () => {
  const BOMB = [
    'a: &a0 [x, x]',
    ...Array.from({ length: 60 }, (_, index) => `b${index}: &a${index + 1} [*a${index}, *a${index}]`),
  ].join('\n');

  test.each([
    ['aliases that double sixty times', `${BOMB}\n`],
    ['aliases where text is expected', `connectors: &c [*c]\n`],
    ['ten thousand aliases', `connectors: [&a x${', *a'.repeat(10_000)}]\n`],
    ['brackets ten thousand deep', `connectors: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
    ['a tag that makes code', 'publisher: !!js/function "function () { throw 1 }"\n'],
  ])('%s are refused at once', (_what, text) => {
    const started = performance.now();
    expect(complaint(text)).toMatch(/^c\.yaml:\d+:\d+: /);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
