import { describe, expect, test } from '@jest/globals';
import { changeOf, linesOf } from '../../src/github/change';
import { hunksOf } from '../../src/github/hunks';
import { suggestionsOf, type ReviewedChanges } from '../../src/github/suggestions';
import type { Finding, Replacement } from '../../src/model/finding';
import { finding } from '../support/report';

const FILE = 'a.json';
const edit = (
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  text: string,
): Replacement => ({
  line,
  column,
  endLine,
  endColumn,
  text,
});

describe('the lines that GitHub takes comments on', () => {
  test.each([
    ['nothing', [], []],
    ['a line with its surroundings', [[10, 10]], [[7, 13]]],
    ['nothing above the first line', [[2, 2]], [[1, 5]]],
    ['a place where lines were deleted', [[11, 10]], [[8, 13]]],
    [
      'changes that touch as one hunk',
      [
        [20, 20],
        [10, 13],
      ],
      [[7, 23]],
    ],
    [
      'changes a line further apart as two',
      [
        [10, 10],
        [18, 18],
      ],
      [
        [7, 13],
        [15, 21],
      ],
    ],
    [
      'changes within another one',
      [
        [10, 30],
        [12, 12],
      ],
      [[7, 33]],
    ],
  ])('are of %s', (_what, touched, expected) => {
    const ranges = touched.map(([first = 0, last = 0]) => ({ first, last }));
    expect(hunksOf(ranges).map(({ first, last }) => [first, last])).toEqual(expected);
  });
});

describe('a change', () => {
  const lines = linesOf('\uFEFF{\r\n  "a": 1,\r\n  "b": 2\r\n}\n');

  test('is of lines as git counts them, without their ends', () => {
    expect(lines).toEqual(['{', '  "a": 1,', '  "b": 2', '}', '']);
  });

  test.each([
    ['within a line', [edit(2, 8, 2, 9, '3')], { first: 2, last: 2, lines: ['  "a": 3,'] }],
    [
      'several, in any order',
      [edit(3, 8, 3, 9, '4'), edit(2, 8, 2, 9, '3')],
      { first: 2, last: 3, lines: ['  "a": 3,', '  "b": 4'] },
    ],
    [
      'with equal lines around',
      [edit(1, 1, 4, 2, '{\n  "a": 1,\n  "c": 2\n}')],
      { first: 3, last: 3, lines: ['  "c": 2'] },
    ],
    ['a line that goes', [edit(2, 1, 3, 1, '')], { first: 2, last: 2, lines: [] }],
    [
      'a line that comes',
      [edit(3, 1, 3, 1, '  "c": 3,\n')],
      { first: 3, last: 3, lines: ['  "c": 3,', '  "b": 2'] },
    ],
    [
      'a line that comes at the end of another',
      [edit(3, 9, 3, 9, ',\r\n  "c": 3')],
      { first: 3, last: 3, lines: ['  "b": 2,', '  "c": 3'] },
    ],
    [
      'lines that come after one that stays',
      [edit(2, 10, 2, 10, '\n  "c": 3,')],
      { first: 2, last: 2, lines: ['  "a": 1,', '  "c": 3,'] },
    ],
    ['nothing', [edit(2, 8, 2, 9, '1')], undefined],
    ['no replacement', [], undefined],
    ['a line that there is not', [edit(9, 1, 9, 2, '')], undefined],
    ['a column that there is not', [edit(2, 1, 2, 40, '')], undefined],
    ['an end before the start', [edit(2, 5, 2, 4, '')], undefined],
    ['line ends', [edit(1, 2, 2, 1, '\n')], undefined],
  ])('of %s', (_what, edits, expected) => {
    expect(changeOf(lines, edits)).toEqual(expected);
  });
});

describe('suggestions', () => {
  const text = Array.from({ length: 40 }, (_line, index) => `line ${index + 1}`).join('\n');
  const changes = (
    source = text,
    hunks: readonly (readonly [number, number])[] = [
      [1, 20],
      [30, 40],
    ],
  ): ReviewedChanges => ({
    hunks: new Map([[FILE, hunks.map(([first, last]) => ({ first, last }))]]),
    textOf: (file) => (file === FILE ? source : undefined),
  });
  const fixable = (fix: readonly Replacement[], parts: Partial<Finding> = {}): Finding =>
    finding({ file: FILE, fix, fingerprint: JSON.stringify(fix), ...parts });
  const replaced = (line: number, to = 'x', column = 1, endColumn = 2): Finding =>
    fixable([edit(line, column, line, endColumn, to)]);
  const of = (findings: readonly Finding[], given = changes()) =>
    suggestionsOf(findings, given).map(({ file, first, last, lines, findings: own }) => [
      file,
      first,
      last,
      lines,
      own.length,
    ]);

  test('are whole lines', () => {
    expect(of([replaced(2)])).toEqual([[FILE, 2, 2, ['xine 2'], 1]]);
  });

  test.each([
    ['is not fixable', [finding({ file: FILE })]],
    ['is accepted', [{ ...replaced(2), suppressed: { kind: 'ignore' as const, reason: 'Known.' } }]],
    ['is in another file', [{ ...replaced(2), file: 'b.json' }]],
    ['lies between hunks', [replaced(25)]],
    ['reaches beyond its hunk', [fixable([edit(20, 1, 20, 2, 'x'), edit(21, 1, 21, 2, 'x')])]],
    ['joins two hunks', [fixable([edit(20, 1, 20, 2, 'x'), edit(30, 1, 30, 2, 'x')])]],
    ['hides characters', [replaced(2, '\u202E')]],
    ['keeps hidden characters of the line', [fixable([edit(3, 1, 3, 2, 'x')])], '1\n2\n3\u200B\n4'],
    ['is on the first line beside a byte order mark', [replaced(1)], `\uFEFF${text}`],
    ['is too long', [replaced(2, 'x'.repeat(20_001))]],
    ['has too many lines', [replaced(2, 'x\n'.repeat(61))]],
    ['does not fit the text', [replaced(2, 'x', 50, 51)]],
  ])('leave out what %s', (_what, findings, source = text) => {
    expect(of(findings, changes(source))).toEqual([]);
  });

  test('of one line are one', () => {
    expect(of([replaced(2, 'x', 1, 2), replaced(2, 'y', 3, 4)])).toEqual([[FILE, 2, 2, ['xiye 2'], 2]]);
  });

  test('that are the same are one', () => {
    expect(of([replaced(2), { ...replaced(2), rule: 'pp-other' }])).toEqual([[FILE, 2, 2, ['xine 2'], 2]]);
  });

  test('that share lines are one', () => {
    const wide = fixable([edit(2, 1, 2, 2, 'x'), edit(4, 1, 4, 2, 'x')]);
    expect(of([wide, replaced(3, 'y'), replaced(6)])).toEqual([
      [FILE, 2, 4, ['xine 2', 'yine 3', 'xine 4'], 2],
      [FILE, 6, 6, ['xine 6'], 1],
    ]);
  });

  test.each([
    ['replace the same text', replaced(2, 'x', 1, 3), replaced(2, 'y', 2, 4)],
    ['insert in the same place', replaced(2, 'x', 1, 1), replaced(2, 'y', 1, 1)],
  ])('that contradict each other because they %s: the graver one stays', (_what, light, grave) => {
    const [only, ...others] = suggestionsOf([{ ...light, severity: 'info' }, grave], changes());
    expect(only?.findings).toEqual([grave]);
    expect(others).toEqual([]);
  });

  test('come gravest first', () => {
    const light = { ...replaced(2), severity: 'info' } as const;
    expect(of([light, replaced(9)]).map(([, first]) => first)).toEqual([9, 2]);
  });

  test('never share lines, and give the text that all of their edits give', () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 200; round += 1) {
      const findings = Array.from({ length: 12 }, () => {
        const line = 1 + random(38);
        const column = 1 + random(5);
        const endLine = line + random(2);
        return fixable([
          edit(
            line,
            column,
            endLine,
            endLine > line ? 1 + random(5) : column + random(3),
            ['', 'x', 'y\nz'][random(3)] ?? '',
          ),
        ]);
      });
      const made = suggestionsOf(findings, changes(text, [[1, 40]])).sort((a, b) => a.first - b.first);
      for (const [index, { first, last }] of made.entries()) {
        expect(first).toBeLessThanOrEqual(last);
        expect(first).toBeGreaterThan(made[index - 1]?.last ?? 0);
      }
      const source = linesOf(text);
      for (const { first, last, lines } of [...made].reverse())
        source.splice(first - 1, last - first + 1, ...lines);
      const kept = new Map(
        made.flatMap((one) =>
          one.findings.flatMap(({ fix = [] }) => fix.map((e) => [JSON.stringify(e), e] as const)),
        ),
      );
      const offset = (line: number, column: number): number =>
        linesOf(text)
          .slice(0, line - 1)
          .join('\n').length +
        (line > 1 ? 1 : 0) +
        column -
        1;
      const edits = [...kept.values()].sort((a, b) => offset(b.line, b.column) - offset(a.line, a.column));
      const expected = edits.reduce(
        (before, e) =>
          `${before.slice(0, offset(e.line, e.column))}${e.text}${before.slice(offset(e.endLine, e.endColumn))}`,
        text,
      );
      expect(source.join('\n')).toBe(expected);
    }
  });
});

test('a line that is too long to be shown is not suggested, whatever becomes of it', () => {
  const text = `{\n${'x'.repeat(30_000)}\n}\n`;
  const given: ReviewedChanges = { hunks: new Map([[FILE, [{ first: 1, last: 3 }]]]), textOf: () => text };
  const repaired = (endColumn: number) => finding({ file: FILE, fix: [edit(2, 1, 2, endColumn, 'y')] });
  expect(suggestionsOf([repaired(30_001)], given)).toEqual([]);
});
