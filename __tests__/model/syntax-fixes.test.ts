import { describe, expect, test } from '@jest/globals';
import { parseJson } from '../../src/model/parse';

/** The text once every problem that has a repair is repaired. */
function repaired(source: string): string {
  const { text, syntaxProblems } = parseJson(source);
  return syntaxProblems
    .flatMap(({ fix = [] }) => fix)
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, text: added }) => all.slice(0, start) + added + all.slice(end), text);
}

describe('repairs of what is no JSON', () => {
  test.each([
    ['a trailing comma', '{ "a": [1, 2,], }', '{ "a": [1, 2] }'],
    ['a trailing comma on lines', '{\n  "a": 1,\n}\n', '{\n  "a": 1\n}\n'],
    ['a comma on a line of its own', '[\r\n  1\r\n  ,\r\n]', '[\r\n  1\r\n]'],
    ['a doubled comma', '[1,, 2]', '[1, 2]'],
    ['a missing comma', '{ "a": 1\n  "b": "x" "c": true }', '{ "a": 1,\n  "b": "x", "c": true }'],
    ['a missing comma between items', '["a" "b"]', '["a", "b"]'],
    ['a comment at the end of a line', '{ "a": 1, // one\n  "b": 2 }', '{ "a": 1,\n  "b": 2 }'],
    ['a line of comment', '{\n  // one\n  "a": 1\n}', '{\n  "a": 1\n}'],
    ['a line of comment, CRLF', '{\r\n  // one\r\n  "a": 1\r\n}', '{\r\n  "a": 1\r\n}'],
    ['a comment of several lines', '{\n  /* one\n     two */\n  "a": 1\n}', '{\n  "a": 1\n}'],
    ['comments within a line', '{ "a": /* one */ 1, /**/ "b": 2 }', '{ "a":  1,  "b": 2 }'],
    ['a comment before the first line', '// Orders\n{ "a": 1 }', '{ "a": 1 }'],
    ['a comment behind the last line', '{ "a": 1 }\n// Orders', '{ "a": 1 }\n'],
    ['a tab in a string', '{ "a": "x\ty" }', '{ "a": "x\\ty" }'],
    ['other control characters', '{ "a": "x\u0001\u001f" }', '{ "a": "x\\u0001\\u001f" }'],
    ['invisible characters for spaces', '{\u00a0\u00a0"a": 1 }', '{  "a": 1 }'],
    ['a byte order mark further on', '{ "a":\ufeff1 }', '{ "a": 1 }'],
  ])('%s', (_name, source, expected) => {
    expect(repaired(source)).toBe(expected);
  });

  test.each([
    ['an open comment', '{ "a": 1 } /* one'],
    ['an unknown escape', '{ "a": "\\q" }'],
    ['a comma in place of a value', '{ "a": , "b": 1 }'],
    ['a stray bracket', '{ "a": [1} }'],
    ['text behind the end', '{ "a": 1 } x'],
    ['an end too soon', '{ "a": {'],
    ['a comment that holds two values apart', '["a"/**/"b"]'],
    ['nothing wrong', '{ "a": "// no /* comment */" }'],
  ])('none for %s', (_name, source) => {
    expect(repaired(source)).toBe(source);
  });

  test('a comma is not added behind a comment, but once that is gone', () => {
    const once = repaired('{ "a": 1 // one\n  "b": 2 }');
    expect(once).toBe('{ "a": 1\n  "b": 2 }');
    expect(repaired(once)).toBe('{ "a": 1,\n  "b": 2 }');
  });
});
