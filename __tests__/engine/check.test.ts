import { describe, expect, test } from '@jest/globals';
import { createChecker } from '../../src/engine/check';
import { PUBLISHERS, type Publisher } from '../../src/model/finding';
import { connectorRule, fileRule, type Problem, type Rule, type RuleMeta } from '../../src/model/rule';
import { connectorOf, shown } from '../support/connector';

const meta = (id: `pp-${string}`, publishers: readonly Publisher[] = PUBLISHERS): RuleMeta => ({
  id,
  title: 'Something is right',
  why: 'Because.',
  severity: 'error',
  evidence: 'advice',
  publishers,
  reference: 'coding-standards',
});

const START = { node: undefined, start: 0, end: 1 };

function onFile(id: `pp-${string}`, check: () => Iterable<Problem>, publishers?: readonly Publisher[]): Rule {
  return fileRule({
    ...meta(id, publishers),
    roles: ['definition'],
    examples: () => ({ good: [], bad: [] }),
    check,
  });
}

const CALM = onFile('pp-calm', () => [{ at: START, message: 'Calm.' }]);

describe('a rule that crashes', () => {
  const crash = (error: unknown): never => {
    throw error;
  };

  test.each<[string, Rule, string[]]>([
    ['at once', onFile('pp-broken', () => crash(new Error('no way'))), ['(no way)']],
    [
      'after its first problem',
      onFile('pp-broken', function* () {
        yield { at: START, message: 'First.' };
        crash(new TypeError('late'));
      }),
      ['First.', '(late)'],
    ],
    ['with something that is no error', onFile('pp-broken', () => crash('text')), ['(text)']],
    ['by recursion without end', onFile('pp-broken', function forever(): Problem[] { return [...forever()]; }), ['Maximum call stack']], // prettier-ignore
    [
      'on a whole connector',
      connectorRule({
        ...meta('pp-broken'),
        examples: () => ({ good: [], bad: [] }),
        check: () => crash(new Error('no way')),
      }),
      ['(no way)'],
    ],
  ])('%s is one finding, and hides nothing', async (_what, broken, expected) => {
    const findings = await createChecker([CALM, broken, { ...CALM, id: 'pp-later' }])(
      connectorOf({ swagger: '2.0' }),
    );
    const ofBroken = findings.filter(({ rule }) => rule === 'pp-broken');
    expect(ofBroken.map(({ message }) => message)).toEqual(
      expected.map((part) => expect.stringContaining(part)),
    );
    expect(
      ofBroken.filter(({ message }) =>
        /^The rule pp-broken failed on this file \(.*issues\.$/s.test(message),
      ),
    ).toHaveLength(1);
    expect(shown(findings).filter((line) => !line.startsWith('pp-broken'))).toEqual([
      'pp-calm: Calm.',
      'pp-later: Calm.',
    ]);
  });

  test('does not reach the next connector', async () => {
    const check = createChecker([CALM, onFile('pp-broken', () => crash(new Error('no way')))]);
    await check(connectorOf({}));
    expect(await check(connectorOf({}))).toHaveLength(2);
  });
});

describe('findings', () => {
  test('two identical ones both survive', async () => {
    const twice = onFile('pp-twice', () => [
      { at: START, message: 'Same.' },
      { at: START, message: 'Same.' },
    ]);
    expect(shown(await createChecker([twice])(connectorOf({})))).toEqual([
      'pp-twice: Same.',
      'pp-twice: Same.',
    ]);
  });

  test('messages that look like templates of Spectral are kept as they are', async () => {
    const message = '{{error}} {{value}} {{ path }} %s $1 0';
    expect(
      shown(await createChecker([onFile('pp-odd', () => [{ at: START, message }])])(connectorOf({}))),
    ).toEqual([`pp-odd: ${message}`]);
  });

  test('are in the order of file, line, column, rule and message', async () => {
    const at = (start: number, message = 'M.'): Problem => ({
      at: { node: undefined, start, end: start + 1 },
      message,
    });
    const list = [
      onFile('pp-b', () => [at(9), at(0), at(2, 'Z.'), at(2, 'A.')]),
      onFile('pp-a', () => [at(9)]),
      fileRule({
        ...meta('pp-first'),
        roles: ['properties'],
        examples: () => ({ good: [], bad: [] }),
        check: () => [at(0)],
      }),
    ];
    const findings = await createChecker(list)(connectorOf('{ \n      "a": 1}'));
    expect(
      findings.map(
        ({ file, line, column, rule, message }) => `${file.slice(5, 9)} ${line}:${column} ${rule} ${message}`,
      ),
    ).toEqual([
      'Defi 1:1 pp-b M.',
      'Defi 1:3 pp-b A.',
      'Defi 1:3 pp-b Z.',
      'Defi 2:7 pp-a M.',
      'Defi 2:7 pp-b M.',
      'Prop 1:1 pp-first M.',
    ]);
  });

  test('end on the line where they begin', async () => {
    const whole = onFile('pp-whole', () => [{ at: { node: undefined, start: 0, end: 12 }, message: 'M.' }]);
    const [finding] = await createChecker([whole])(connectorOf('{ "a":\r\n  1 }'));
    expect(finding).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 7 });
  });

  test('without a document are at 1:1', async () => {
    const rule = connectorRule({
      ...meta('pp-missing'),
      examples: () => ({ good: [], bad: [] }),
      check: () => [{ file: { path: 'x/readme.md' }, at: START, message: 'Add it.' }],
    });
    const [finding] = await createChecker([rule])(connectorOf({}));
    expect(finding).toMatchObject({
      file: 'x/readme.md',
      pointer: '',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    });
  });
});

describe('publishers', () => {
  const list = [
    onFile('pp-for-verified', () => [{ at: START, message: 'M.' }], ['verified']),
    onFile('pp-for-others', () => [{ at: START, message: 'M.' }], ['independent', 'custom']),
  ];

  test.each<[Publisher, string[]]>([
    ['verified', ['pp-for-verified']],
    ['independent', ['pp-for-others']],
    ['custom', ['pp-for-others']],
  ])('%s gets its own rules', async (publisher, expected) => {
    const check = createChecker(list);
    for (const other of PUBLISHERS) await check(connectorOf({}, {}, other));
    expect((await check(connectorOf({}, {}, publisher))).map(({ rule }) => rule)).toEqual(expected);
  });
});
