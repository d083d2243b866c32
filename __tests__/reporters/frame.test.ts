import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { frameOf } from '../../src/reporters/frame';

/** The frame of the first occurrence of a part of a line. */
function frame(text: string, part: string) {
  const column = text.indexOf(part) + 1;
  return frameOf(text, { column, endColumn: column + part.length });
}

describe('the pointer stands below the range', () => {
  test.each([
    ['plain text', '  "title": "Contoso"', '"Contoso"'],
    ['tabs before it', '\t\t"title": "Contoso"', '"Contoso"'],
    ['tabs in it', '"a": "x\ty"', '"x\ty"'],
    ['wide characters before it', '"漢字😀": "Contoso"', '"Contoso"'],
    ['wide characters in it', '"title": "漢字😀"', '"漢字😀"'],
    ['combining characters before it', '"e\u0301e\u0301": 1', '1'],
    ['control characters before it', '"\u001B[31m\u202E": 1', '1'],
    ['a long line before it', `${'"a": 1, '.repeat(200)}"here": 1`, '"here"'],
    ['a long line after it', `"here": 1${', "a": 1'.repeat(200)}`, '"here"'],
    ['a long line of wide characters', `${'漢'.repeat(500)}here${'字'.repeat(500)}`, 'here'],
    ['the end of the line', '"a": [1', '[1'],
    ['a column just within the first width', `${'x'.repeat(80)}here`, 'here'],
    ['a column just beyond it', `${'x'.repeat(81)}here`, 'here'],
  ])('with %s', (_what, text, part) => {
    const { line, indent, pointer } = frame(text, part);
    const shown = line.slice(prefixOf(line, indent.length).length);
    expect(stringWidth(shown)).toBeGreaterThanOrEqual(pointer.length);
    expect(stringWidth(prefixOf(line, indent.length))).toBe(indent.length);
    expect(shown.startsWith(part.replaceAll('\t', '  '))).toBe(true);
    expect(pointer).toBe('^'.repeat(stringWidth(part.replaceAll('\t', '  '))));
  });
});

/** The start of a line that is so wide. */
function prefixOf(line: string, width: number): string {
  return Array.from(line).reduce(
    (prefix, character) => (stringWidth(prefix + character) <= width ? prefix + character : prefix),
    '',
  );
}

test.each([
  ['an empty range', 'abc', 2, 2],
  ['an empty line', '', 1, 1],
  ['a range at the end', 'abc', 4, 4],
  ['a range beyond the end', 'abc', 9, 12],
])('%s has a pointer of one character', (_what, text, column, endColumn) => {
  expect(frameOf(text, { column, endColumn })).toMatchObject({ line: text, pointer: '^' });
});

test.each([
  ['the start', 0],
  ['the middle', 1000],
  ['the end', 1990],
])('a line of 2,000 characters is clipped around a range at %s', (_what, start) => {
  const { line, indent, pointer } = frameOf('abcdefghij'.repeat(200), {
    column: start + 1,
    endColumn: start + 6,
  });
  expect(stringWidth(line)).toBeLessThanOrEqual(102);
  expect(line.startsWith('…')).toBe(start > 0);
  expect(line.endsWith('…')).toBe(start < 1990);
  expect(line.slice(indent.length, indent.length + 5)).toBe('abcde');
  expect(pointer).toBe('^^^^^');
});

test('a range longer than what is shown is pointed at as far as it is', () => {
  const { line, pointer } = frameOf(`"a": "${'x'.repeat(500)}"`, { column: 6, endColumn: 508 });
  expect(line).toMatch(/^"a": "x+…$/);
  expect(pointer).toHaveLength(95);
});

test('a pair is never cut in half', () => {
  for (let shift = 0; shift < 4; shift++) {
    const text = `${'x'.repeat(shift)}${'😀'.repeat(200)}`;
    for (const column of [shift + 1, shift + 101])
      expect(frameOf(text, { column, endColumn: column + 2 }).line).not.toContain('\\ud');
  }
});

test('an open line is shown without the white space at its end', () => {
  expect(frameOf('"a": 1   ', { column: 1, endColumn: 4 }).line).toBe('"a": 1');
});
