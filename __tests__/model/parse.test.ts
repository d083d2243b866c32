import { describe, expect, test } from '@jest/globals';
import {
  lineText,
  nodeAt,
  pathOf,
  pointerOf,
  positionAt,
  type JsonDocument,
  type JsonNode,
  type Span,
} from '../../src/model/json';
import { parseJson } from '../../src/model/parse';
import { MAX_NESTING } from '../../src/model/parse-valid';

/** `line:column-endColumn` of a span. */
function shown(document: JsonDocument, { start, end }: Span): string {
  const { line, column } = positionAt(document, start);
  return `${line}:${column}-${positionAt(document, end).column}`;
}

const keySpan = ({ keyStart, keyEnd }: JsonNode): Span => ({ start: keyStart, end: keyEnd });

describe('positions', () => {
  test('keys and values have exact ranges', () => {
    const document = parseJson('{\n  "a": [1, {"b": "x"}],\n  "ü😀": null\n}');
    const b = nodeAt(document.root, '/a/1/b');
    expect(b && shown(document, b)).toBe('2:18-21');
    expect(b && shown(document, keySpan(b))).toBe('2:13-16');
    const last = nodeAt(document.root, '/ü😀');
    expect(last && shown(document, keySpan(last))).toBe('3:3-8');
    expect(last && shown(document, last)).toBe('3:10-14');
    expect(last && pointerOf(last)).toBe('/ü😀');
    expect(b && pathOf(b)).toEqual(['a', 1, 'b']);
  });

  test.each([
    ['a byte order mark', '\uFEFF{"a": 1}', '1:2-5'],
    ['carriage returns', '{\r\n\t"a": 1\r\n}', '2:2-5'],
    ['tabs', '\t\t{"a":\t1}', '1:4-7'],
  ])('%s does not shift columns', (_what, text, expected) => {
    const document = parseJson(text);
    expect(document.syntaxProblems).toEqual([]);
    const a = nodeAt(document.root, '/a');
    const key = a && keySpan(a);
    expect(key && shown(document, key)).toBe(expected);
  });

  test('a line is given without its break', () => {
    const document = parseJson('{\r\n  "a": 1\r\n}');
    expect([1, 2, 3, 4].map((line) => lineText(document, line))).toEqual(['{', '  "a": 1', '}', '']);
  });
});

describe('data', () => {
  test.each([
    '{"__proto__": {"polluted": true}, "hasOwnProperty": 1, "constructor": {}, "$ref": "x", "": 0, "a/b~c": 1}',
    '[[], {}, "", 0, -1.5e3, true, false, null, "\\u00e9\\n\\"\\\\\\/"]',
    '"text"',
    '1e400',
    '  {"a" : { "b" : [ ] } }  ',
  ])('%s is read as JSON.parse reads it', (text) => {
    const { root, syntaxProblems } = parseJson(text);
    expect(syntaxProblems).toEqual([]);
    expect(root?.data).toEqual(JSON.parse(text));
  });

  test('a key named __proto__ is an own property and harms nothing', () => {
    const data = parseJson('{"__proto__": {"polluted": true}, "b": 1}').root?.data as object;
    expect(Object.keys(data)).toEqual(['__proto__', 'b']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('numbers keep their text', () => {
    const document = parseJson('[1.0, 12345678901234567890]');
    expect(document.root?.items.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      '1.0',
      '12345678901234567890',
    ]);
  });

  test('repeated keys are told with both places, and the last value wins', () => {
    const document = parseJson('{"a": 1,\n "b": 2,\n "a": 3}');
    const [repeated, ...others] = document.repeatedKeys;
    expect(others).toEqual([]);
    expect(
      repeated && [repeated.name, shown(document, repeated.span), shown(document, repeated.previous)],
    ).toEqual(['a', '3:2-5', '1:2-5']);
    expect(document.root?.data).toEqual({ a: 3, b: 2 });
  });
});

describe('what is not JSON', () => {
  const problems = (text: string): string[] => {
    const document = parseJson(text);
    return document.syntaxProblems.map((problem) => `${shown(document, problem)} ${problem.message}`);
  };

  test.each<[string, string, string[]]>([
    ['trailing comma in an object', '{"a": 1,\n}', ['1:8-9 Remove the comma before the closing "}".']],
    ['trailing comma in an array', '[1, 2, ]', ['1:6-7 Remove the comma before the closing "]".']],
    ['double comma', '[1,, 2]', ['1:4-5 Remove this extra comma.']],
    ['missing comma between members', '{"a": 1\n "b": 2}', ['2:2-5 Add a comma before "b".']],
    ['missing comma between objects', '[{}\n{}]', ['2:1-2 Add a comma before "{".']],
    ['line comment', '{"a": 1 // why\n}', ['1:9-15 Remove this comment: JSON has no comments.']],
    ['block comment', '{/* x */}', ['1:2-9 Remove this comment: JSON has no comments.']],
    [
      'control character',
      '{"a": "x\ty"}',
      ['1:7-12 Replace the control character in this string by its escape, such as \\n or \\t.'],
    ],
    [
      'unknown escape',
      '{"a": "\\x"}',
      ['1:7-11 Remove this backslash or double it: JSON knows no such escape.'],
    ],
    ['text after the end', '{} {}', ['1:4-5 Remove everything after the end of the JSON value.']],
  ])('%s is reported, and the rest is still read', (_what, text, expected) => {
    expect(problems(text)).toEqual(expected);
    expect(parseJson(text).root).toBeDefined();
  });

  test.each<[string, string, string[]]>([
    ['nothing', '', ['1:1-1 Write a JSON object: the file is empty.']],
    [
      'unclosed object',
      '{\n  "a": {\n  "b": 1',
      ['2:8-9 Close this bracket with "}": the file ends before it does.'],
    ],
    ['unclosed array', '[1', ['1:1-2 Close this bracket with "]": the file ends before it does.']],
    [
      'wrong closing bracket',
      '{\n"a": [1}',
      ['2:8-9 Write "]" before or instead of this "}": the "[" of line 2 is still open.'],
    ],
    ['unclosed string', '{"a": "x\n}', ['1:7-9 Close this string with a double quote on the same line.']],
    ['single quotes', "{'a': 1}", ['1:2-5 Write a property name in double quotes here, not "\'a\'".']],
    ['missing colon', '{"a" 1}', ['1:6-7 Write a colon here, not "1".']],
    ['missing value', '{"a": }', ['1:7-8 Write a value here, not "}".']],
    ['a word', '{"a": undefined}', ['1:7-16 Write a value here, not "undefined".']],
    ['leading zero', '{"a": 01}', ['1:8-9 Write a comma or a closing bracket here, not "1".']],
    ['no-break space', '{"a":\u00A01}', ['1:6-8 Replace the invisible character U+00A0 by a plain space.']],
    ['stray closing bracket', ']', ['1:1-2 Write a value here, not "]".']],
  ])('%s ends the reading with one problem', (_what, text, expected) => {
    expect(problems(text)).toEqual(expected);
    expect(parseJson(text).root).toBeUndefined();
  });

  test('an unclosed comment ends with the text', () => {
    expect(problems('/*')).toEqual([
      '1:1-3 Close this comment, or better remove it: JSON has no comments.',
      '1:1-2 Write a JSON object: the file is empty.',
    ]);
  });

  test('hostile nesting is bounded', () => {
    const depth = 200_000;
    expect(problems('['.repeat(depth))).toEqual([
      expect.stringContaining(`nests deeper than ${MAX_NESTING} levels`),
    ]);
    const legal = MAX_NESTING - 1;
    expect(parseJson('['.repeat(legal) + ']'.repeat(legal)).syntaxProblems).toEqual([]);
  });

  test('a text of a megabyte in one line is read', () => {
    const items = Array.from({ length: 50_000 }, (_, index) => ({ name: `item${index}` }));
    const { root } = parseJson(JSON.stringify(items));
    expect(root?.items).toHaveLength(50_000);
  });
});
