import { describe, expect, test } from '@jest/globals';
import { addItem, addMember, fixOf, remove, renameMember, setValue, type Edits } from '../../src/kit/edits';
import { nodeAt, type JsonDocument, type JsonNode } from '../../src/model/json';
import { parseJson } from '../../src/model/parse';
import type { Json } from '../../src/model/rule';

/** The text after an edit of what a pointer leads to; undefined where there is no edit. */
function edited(
  source: string,
  pointer: string,
  edit: (document: JsonDocument, node: JsonNode) => Edits,
): string | undefined {
  const document = parseJson(source);
  const node = nodeAt(document.root, pointer);
  if (node === undefined) throw new Error(`nothing at ${pointer}`);
  return edit(document, node)?.reduceRight(
    (text, { start, end, text: added }) => text.slice(0, start) + added + text.slice(end),
    document.text,
  );
}

function lines(...texts: readonly string[]): string {
  return texts.join('\n');
}

describe('setValue', () => {
  test.each<[string, string, Json, string]>([
    ['{ "a": "List orders" }', '/a', 'List orders.', '{ "a": "List orders." }'],
    ['{ "a": "" }', '/a', 'x', '{ "a": "x" }'],
    ['{ "a": "x" }', '/a', '', '{ "a": "" }'],
    ['{ "a": "x" }', '/a', 'x', '{ "a": "x" }'],
    ['{"a":"true"}', '/a', true, '{"a":true}'],
    ['{"a":false}', '/a', 'false', '{"a":"false"}'],
    ['{"a":2.0}', '/a', '2.0', '{"a":"2.0"}'],
    ['{"a":"1.50"}', '/a', 1.5, '{"a":1.5}'],
    ['{"a":{"b":1}}', '/a', [], '{"a":[]}'],
    ['["x","y"]', '/1', 'yy', '["x","yy"]'],
    // Escapes of the same characters stay as they are, and new ones are written where JSON needs them.
    ['{ "a": "caf\\u00e9 \\/ \\"x\\" " }', '/a', 'café / "x"', '{ "a": "caf\\u00e9 \\/ \\"x\\"" }'],
    ['{ "a": "\\u00e9t\\u00e9 " }', '/a', 'été', '{ "a": "\\u00e9t\\u00e9" }'],
    ['{ "a": "café  straße" }', '/a', 'café straße', '{ "a": "café straße" }'],
    ['{ "a": "x" }', '/a', 'x "\n\\', '{ "a": "x \\"\\n\\\\" }'],
    // Half of a surrogate pair is never cut off.
    ['{ "a": "\u{1F600}" }', '/a', '\u{1F601}', '{ "a": "\u{1F601}" }'],
    ['{ "a": "\\ud83d\\ude00 " }', '/a', '\u{1F600}', '{ "a": "\\ud83d\\ude00" }'],
    ['{ "a": "\u{1F600}" }', '/a', '\u{20600}', '{ "a": "\u{20600}" }'],
    // A literal with an unknown escape is written anew.
    ['{ "a": "\\q x " }', '/a', 'q x', '{ "a": "q x" }'],
  ])('%s %s %j', (source, pointer, value, expected) => {
    expect(edited(source, pointer, (document, node) => setValue(document, node, value))).toBe(expected);
  });

  test('touches no more than what differs', () => {
    const document = parseJson('{ "a": "List orders" }');
    const node = nodeAt(document.root, '/a');
    expect(node && setValue(document, node, 'List orders.')).toEqual([{ start: 19, end: 19, text: '.' }]);
  });
});

describe('renameMember', () => {
  test.each([
    ['{ "Summary": 1 }', '/Summary', 'summary', '{ "summary": 1 }'],
    ['{ "sumary" : 1 }', '/sumary', 'summary', '{ "summary" : 1 }'],
    ['{ "caf\\u00e9s": 1 }', '/cafés', 'café', '{ "caf\\u00e9": 1 }'],
    ['{ "Summary": 1, "summary": 2 }', '/Summary', 'summary', undefined],
    ['[1]', '/0', 'summary', undefined],
    ['{}', '', 'summary', undefined],
  ])('%s %s %s', (source, pointer, name, expected) => {
    expect(edited(source, pointer, (document, node) => renameMember(document, node, name))).toBe(expected);
  });
});

describe('remove', () => {
  test.each([
    ['first of a line', '{ "a": 1, "b": 2 }', '/a', '{ "b": 2 }'],
    ['last of a line', '{ "a": 1, "b": 2 }', '/b', '{ "a": 1 }'],
    ['middle of a line', '{"a":1,"b":2,"c":3}', '/b', '{"a":1,"c":3}'],
    ['only one', '{ "a": { "b": 1 } }', '/a/b', '{ "a": {} }'],
    ['only one on lines', '{\n  "a": [\n    1\n  ]\n}', '/a/0', '{\n  "a": []\n}'],
    ['first line', '{\n  "a": 1,\n  "b": 2\n}\n', '/a', '{\n  "b": 2\n}\n'],
    ['last line', '{\n  "a": 1,\n  "b": 2\n}\n', '/b', '{\n  "a": 1\n}\n'],
    ['several lines', '{\n\t"a": {\n\t\t"x": 1\n\t},\n\t"b": 2\n}', '/a', '{\n\t"b": 2\n}'],
    ['CRLF', '{\r\n  "a": 1,\r\n  "b": 2,\r\n  "c": 3\r\n}\r\n', '/b', '{\r\n  "a": 1,\r\n  "c": 3\r\n}\r\n'],
    ['CRLF, last', '{\r\n  "a": 1,\r\n  "b": 2\r\n}\r\n', '/b', '{\r\n  "a": 1\r\n}\r\n'],
    ['without indentation', '{\n"a": 1,\n"b": 2\n}', '/a', '{\n"b": 2\n}'],
    ['other indentation next', '{\n  "a": 1,\n    "b": 2\n}', '/a', '{\n  "b": 2\n}'],
    ['beside the bracket', '{ "a": 1,\n  "b": 2 }', '/a', '{ "b": 2 }'],
    ['commas first', '{ "a": 1\n, "b": 2\n, "c": 3 }', '/b', '{ "a": 1\n, "c": 3 }'],
    ['items', '["x", "y", "x"]', '/2', '["x", "y"]'],
    ['first item', '[ {"a":1}, -1 ]', '/0', '[ -1 ]'],
    ['items on lines', '[\n  "x",\n  "y",\n  "x"\n]', '/1', '[\n  "x",\n  "x"\n]'],
    ['non-ASCII', '{ "é": "\u{1F600}", "ü": "ß" }', '/é', '{ "ü": "ß" }'],
  ])('%s', (_name, source, pointer, expected) => {
    expect(edited(source, pointer, remove)).toBe(expected);
  });

  test.each([
    ['the root', '{ "a": 1 }', ''],
    ['a comment before', '{ "a": 1, /* b */ "b": 2 }', '/b'],
    ['a comment behind', '{ "a": 1 /* a */, "b": 2 }', '/a'],
    ['a comment behind the comma', '{\n  "a": 1, // a\n  "b": 2\n}', '/a'],
    ['a trailing comma', '{ "a": 1, }', '/a'],
    ['a missing comma', '{ "a": 1 "b": 2 }', '/a'],
    ['a missing comma before', '{ "a": 1 "b": 2 }', '/b'],
    ['two commas', '[1,, 2]', '/0'],
  ])('nothing with %s', (_name, source, pointer) => {
    expect(edited(source, pointer, remove)).toBeUndefined();
  });
});

describe('addMember', () => {
  test.each<[string, string, string, Json, string | undefined, string]>([
    ['at the end', '{\n  "a": 1\n}', '', true, undefined, '{\n  "a": 1,\n  "z": true\n}'],
    ['behind another', '{\n  "a": 1,\n  "b": 2\n}', '', true, 'a', '{\n  "a": 1,\n  "z": true,\n  "b": 2\n}'],
    ['behind none', '{\n  "a": 1\n}', '', 'x', 'b', '{\n  "a": 1,\n  "z": "x"\n}'],
    ['on a line', '{ "a": 1, "b": 2 }', '', true, 'a', '{ "a": 1, "z": true, "b": 2 }'],
    ['without spaces', '{"a":1}', '', { b: [1, 2] }, undefined, '{"a":1,"z":{"b":[1,2]}}'],
    ['with a space before the colon', '{"a" : 1}', '', 1, undefined, '{"a" : 1, "z" : 1}'],
    [
      'tabs',
      '{\n\t"a": {\n\t\t"b": 1\n\t}\n}',
      '/a',
      true,
      'b',
      '{\n\t"a": {\n\t\t"b": 1,\n\t\t"z": true\n\t}\n}',
    ],
    ['CRLF', '{\r\n    "a": 1\r\n}\r\n', '', true, 'a', '{\r\n    "a": 1,\r\n    "z": true\r\n}\r\n'],
    ['no indentation', '{\n"a": 1\n}', '', true, undefined, '{\n"a": 1,\n"z": true\n}'],
    [
      'a line in lines',
      '{\n  "a": { "b": 1 }\n}',
      '/a',
      true,
      undefined,
      '{\n  "a": { "b": 1, "z": true }\n}',
    ],
    ['an empty file', '{}', '', true, undefined, '{ "z": true }'],
    ['an empty file with a line', '{}\n', '', true, undefined, '{\n  "z": true\n}\n'],
    ['an empty object', '{"a":{}}', '/a', [], undefined, '{"a":{"z":[]}}'],
    ['an object with a space', '{ "a": { } }', '/a', {}, undefined, '{ "a": { "z": {} } }'],
    [
      'an empty object on lines',
      '{\n    "a": {},\n    "b": 2\n}',
      '/a',
      true,
      undefined,
      '{\n    "a": {\n        "z": true\n    },\n    "b": 2\n}',
    ],
    [
      'an empty object with a line, CRLF and tabs',
      '{\r\n\t"a": {\r\n\t}\r\n}',
      '/a',
      'é',
      undefined,
      '{\r\n\t"a": {\r\n\t\t"z": "é"\r\n\t}\r\n}',
    ],
    [
      'an object among items',
      '{\n  "a": [\n    {\n      "b": "é"\n    },\n    {}\n  ]\n}',
      '/a/1',
      1,
      undefined,
      '{\n  "a": [\n    {\n      "b": "é"\n    },\n    {\n      "z": 1\n    }\n  ]\n}',
    ],
    [
      'a value of several lines',
      '{\n    "a": {\n        "b": 1\n    }\n}',
      '/a',
      { x: ['y'], e: {} },
      undefined,
      lines(
        '{',
        '    "a": {',
        '        "b": 1,',
        '        "z": {',
        '            "x": [',
        '                "y"',
        '            ],',
        '            "e": {}',
        '        }',
        '    }',
        '}',
      ),
    ],
    ['a text to escape', '{"a":1}', '', '"\n', undefined, '{"a":1,"z":"\\"\\n"}'],
    [
      'a repeated name before',
      '{ "a": 1, "b": 2, "a": 3 }',
      '',
      4,
      undefined,
      '{ "a": 1, "b": 2, "a": 3, "z": 4 }',
    ],
  ])('%s', (_name, source, pointer, value, after, expected) => {
    const added = edited(source, pointer, (document, node) => addMember(document, node, 'z', value, after));
    expect(added).toBe(expected);
  });

  test.each([
    ['a member of that name', '{ "z": 1 }', ''],
    ['an array', '{ "a": [] }', '/a'],
    ['a comment in an empty object', '{ /* none */ }', ''],
  ])('nothing with %s', (_name, source, pointer) => {
    expect(edited(source, pointer, (document, node) => addMember(document, node, 'z', 1))).toBeUndefined();
  });
});

describe('addItem', () => {
  test.each<[string, string, string, Json, string]>([
    ['on a line', '{ "a": ["x"] }', '/a', 'y', '{ "a": ["x", "y"] }'],
    ['without spaces', '{"a":["x"]}', '/a', 'y', '{"a":["x","y"]}'],
    ['on lines', '{\n  "a": [\n    "x"\n  ]\n}', '/a', 'y', '{\n  "a": [\n    "x",\n    "y"\n  ]\n}'],
    ['empty', '{ "a": [] }', '/a', 'y', '{ "a": ["y"] }'],
    ['empty on lines', '{\n  "a": []\n}', '/a', 'y', '{\n  "a": [\n    "y"\n  ]\n}'],
    ['an object', '{ "a": [1] }', '/a', { b: 1 }, '{ "a": [1, { "b": 1 }] }'],
  ])('%s', (_name, source, pointer, value, expected) => {
    expect(edited(source, pointer, (document, node) => addItem(document, node, value))).toBe(expected);
  });

  test('nothing to what is no array', () => {
    expect(edited('{}', '', (document, node) => addItem(document, node, 1))).toBeUndefined();
  });
});

test('a problem has no fix where there are no edits', () => {
  expect(fixOf(undefined)).toEqual({});
  expect(fixOf([])).toEqual({});
  expect(fixOf([{ start: 0, end: 0, text: ' ' }])).toEqual({ fix: [{ start: 0, end: 0, text: ' ' }] });
});
