import { describe, expect, test } from '@jest/globals';
import type { Finding, Severity } from '../../src/model/finding';
import { ANNOTATIONS_PER_LEVEL, annotationsOf, type Annotation } from '../../src/reporters/annotations';
import { github } from '../../src/reporters/github';
import { HOSTILE, ODD_FOLDER, PLAIN, connector, finding, place, report } from '../support/report';

const annotations = (findings: readonly Finding[]): Annotation[] =>
  annotationsOf(report(connector(findings)));
const lines = (...numbers: readonly number[]): Finding[] =>
  numbers.map((line) => finding({ line, endLine: line }));
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Findings of so many rules, one each. */
const ofRules = (number: number, severity: Severity = 'error'): Finding[] =>
  range(1, number).map((index) => finding({ rule: `pp-rule-${index}`, severity, line: index }));

test('each finding has its own annotation as long as ten are enough', () => {
  const all = annotations(lines(...range(1, ANNOTATIONS_PER_LEVEL)));
  expect(all.map(({ at }) => at?.line)).toEqual(range(1, 10));
  expect(all.map(({ message }) => message)).toEqual(Array(10).fill('Write "b" instead of "a".'));
});

test('levels come gravest first, and each has its own ten', () => {
  const all = annotations(
    (['info', 'error', 'warning'] as const).flatMap((severity) => ofRules(10, severity)),
  );
  expect(all.map(({ level }) => level)).toEqual(
    ['error', 'warning', 'notice'].flatMap((level) => Array<string>(10).fill(level)),
  );
});

test('accepted findings have no annotation', () => {
  expect(annotations([finding({ suppressed: { kind: 'ignore', reason: 'Known.' } })])).toEqual([]);
});

test.each([
  ['eleven', lines(...range(1, 11)), 'line 2, 3, 4, 5, 6, 7, 8, 9, 10 and 11.'],
  [
    'more than can be listed',
    lines(...range(1, 40)),
    'line 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 27 more.',
  ],
  ['several on one line', lines(1, ...Array<number>(11).fill(7)), 'line 7.'],
])(
  '%s of one rule in one file share one annotation that lists the other lines',
  (_what, findings, expected) => {
    const [only, ...others] = annotations(findings);
    expect(others).toEqual([]);
    expect(only?.at?.line).toBe(1);
    expect(only?.message).toBe(`Write "b" instead of "a". The same rule reports ${expected}`);
  },
);

test('the same rule in another file is another group', () => {
  const all = annotations([
    ...lines(...range(1, 9)),
    ...lines(1, 2).map((one) => ({ ...one, file: 'b.json' })),
  ]);
  expect(all.map(({ at }) => at?.file)).toEqual(['connectors/Contoso/apiDefinition.swagger.json', 'b.json']);
});

test.each([
  [1, 'line 4'],
  [2, 'line 4 and line 5'],
  [3, 'line 4, line 5 and line 6'],
  [5, 'line 4, line 5, line 6 and 2 more'],
])('%d related places are named by their lines', (number, expected) => {
  const related = range(4, 3 + number).map((line) => place({ line }));
  const [only] = annotations([finding({ related })]);
  expect(only?.message).toBe(`Write "b" instead of "a". See also ${expected}.`);
});

test('a related place in another file is named with the file', () => {
  const [only] = annotations([finding({ related: [place({ file: 'b\u001B.json' })] })]);
  expect(only?.message).toBe('Write "b" instead of "a". See also b\\u001b.json line 4.');
});

describe('what finds no place', () => {
  test.each([11, 12, 25, 60])('of %d rules is counted in the last annotation', (number) => {
    const all = annotations([...ofRules(number), ...ofRules(number)]);
    const last = all.at(-1);
    expect(all).toHaveLength(ANNOTATIONS_PER_LEVEL);
    expect(last?.at).toBeUndefined();
    expect(last?.title).toBe(`${2 * (number - 9)} more errors without a place here`);
    const counted = [...(last?.message.matchAll(/\((\d+)\)/g) ?? [])].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );
    const more = Number(/(\d+) more rule/.exec(last?.message ?? '')?.[1] ?? 0);
    expect(counted + 2 * more).toBe(2 * (number - 9));
  });

  test('is listed with the most frequent rule first', () => {
    const all = annotations([...ofRules(12), ...ofRules(12).slice(-1)]);
    expect(all.at(-1)?.message).toMatch(/: pp-rule-12 \(2\), pp-rule-10 \(1\), pp-rule-11 \(1\)\.$/);
  });
});

describe('of too many, annotations are', () => {
  const titles = (findings: readonly Finding[]): string[] =>
    annotations(findings)
      .filter(({ at }) => at !== undefined)
      .map(({ title, at }) => `${title} ${at?.file ?? ''}`);
  const of = (rule: string, file: string, parts: Partial<Finding> = {}): Finding =>
    finding({ rule, file, ...parts });

  test('of what the base does not have, then of the others', () => {
    const old = ofRules(20).map((one): Finding => ({ ...one, baselineState: 'unchanged' }));
    const fresh = [1, 2, 3].map((line): Finding =>
      finding({ rule: `pp-fresh-${line}`, line, baselineState: 'new' }),
    );
    const shown = annotations([...old, ...fresh]).map(({ title }) => title);
    expect(shown).toEqual([
      'pp-fresh-1',
      'pp-fresh-2',
      'pp-fresh-3',
      ...range(1, 6).map((index) => `pp-rule-${index} (already there)`),
      '14 more errors without a place here',
    ]);
  });

  test('never shared by what is new and what is not', () => {
    const all = annotations(
      lines(...range(1, 20)).map((one): Finding => ({
        ...one,
        baselineState: one.line === 7 ? 'new' : 'unchanged',
      })),
    );
    expect(all.map(({ at }) => at?.line)).toEqual([7, 1]);
  });

  test('of each rule before one rule in each file', () => {
    const everywhere = range(1, 30).map((index) => of('pp-everywhere', `${index}.json`));
    const others = range(1, 4).map((index) => of(`pp-other-${index}`, '30.json'));
    const shown = titles([...everywhere, ...others]);
    expect(shown).toHaveLength(9);
    expect(shown.filter((title) => title.startsWith('pp-other-'))).toHaveLength(4);
  });

  test('of each file before one file again', () => {
    const few = range(1, 4).map((index) => of(`pp-rule-${index}`, 'a.json'));
    const more = titles([
      ...few,
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => of('pp-rule-1', `${name}.json`)),
    ]);
    expect(new Set(more.map((title) => title.split(' ')[1])).size).toBe(6);
  });

  test('as many as the step has places left', () => {
    const infos = ofRules(10, 'info');
    const all = annotationsOf(report(connector(infos)), 'all', { notice: 1 });
    expect(all).toHaveLength(9);
    expect(all.at(-1)?.title).toBe('2 more notices without a place here');
    expect(annotationsOf(report(connector(infos)), 'all', { error: 9 })).toHaveLength(10);
  });
});

test('a message is cut where the runner would, and keeps the other lines', () => {
  const long = lines(...range(1, 11)).map((one) => ({ ...one, message: 'x'.repeat(5000) }));
  const [only] = annotations(long);
  expect(only?.message).toHaveLength(4096);
  expect(only?.message).toMatch(/x… The same rule reports line 2, .* and 11\.$/);
});

test('ten thousand findings are a matter of milliseconds', () => {
  const started = performance.now();
  annotations(range(1, 100).flatMap(() => ofRules(100)));
  expect(performance.now() - started).toBeLessThan(2000);
});

/** What the runner reads from a line (actions/runner, ActionCommand.TryParseV2). */
function parsed(line: string) {
  const [, level, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? [];
  const unescaped = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
  });
  return { level, message: unescaped(data), ...Object.fromEntries(pairs) };
}

test('the runner reads workflow commands as they were meant', () => {
  const file = `${ODD_FOLDER}::x,y=z\n/apiDefinition.swagger.json`;
  const [first = '', ...others] = github(
    report(connector([finding({ file, message: `Write "${HOSTILE}".` })])),
    PLAIN,
  ).split('\n');
  const [expected] = annotations([finding({ file, message: `Write "${HOSTILE}".` })]);
  expect(parsed(first)).toEqual({
    level: 'error',
    title: 'pp-sample-first',
    file,
    line: '3',
    endLine: '3',
    col: '5',
    endColumn: '12',
    message: expected?.message,
  });
  expect(others).toEqual(['Not ready to submit. 1 error.', '']);
});
