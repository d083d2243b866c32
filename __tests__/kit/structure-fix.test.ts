import { describe, expect, test } from '@jest/globals';
import type { Edits } from '../../src/kit/edits';
import { quotedItem, unquotedItem } from '../../src/kit/enum-fix';
import { quoted, unquoted } from '../../src/kit/literal-edit';
import { memberFix, typeFix } from '../../src/kit/structure-fix';
import { nodeAt } from '../../src/model/json';
import { sourceFile } from '../../src/model/source-file';
import { parseJson } from '../../src/model/parse';

function textOf(edits: Edits): string | undefined {
  return edits?.map(({ text }) => text).join('|');
}

describe('unquoted', () => {
  test.each([
    ['"true"', 'true'],
    ['" False "', 'false'],
    ['"-1.50"', '-1.50'],
    ['"12345678901234567890"', '12345678901234567890'],
    ['"007"', undefined],
    ['"ten"', undefined],
    ['"[1]"', undefined],
    ['5', undefined],
  ])('%s', (text, expected) => {
    const { root } = parseJson(text);
    expect(root && textOf(unquoted(root))).toBe(expected);
  });
});

test('quoted keeps a number as it is written', () => {
  const document = parseJson('[1.10]');
  const node = nodeAt(document.root, '/0');
  expect(node && quoted(document, node)).toEqual([{ start: 1, end: 5, text: '"1.10"' }]);
});

test.each([
  ['{ "enum": ["1", "2"] }', '1'],
  ['{ "enum": ["1", 1] }', undefined],
  ['{ "enum": ["1"], "x-ms-enum-values": [] }', undefined],
])('an enum value loses its quotes in %s', (text, expected) => {
  const { root } = parseJson(text);
  const item = nodeAt(root, '/enum/0');
  expect(root && item && textOf(unquotedItem(root, item))).toBe(expected);
});

test.each([
  ['{ "enum": [1, 2] }', '"1"'],
  ['{ "enum": [1, "1"] }', undefined],
  ['{ "enum": [[1]] }', undefined],
])('an enum value gets quotes in %s', (text, expected) => {
  const document = parseJson(text);
  const item = nodeAt(document.root, '/enum/0');
  expect(document.root && item && textOf(quotedItem(document.root, item, document))).toBe(expected);
});

describe('faults of the structure', () => {
  const operation = (members: string): string =>
    `{ "swagger": "2.0", "paths": { "/orders": { "get": { ${members} } } } }`;

  test.each([
    ['"summary": 5', '"5"'],
    ['"summary": null', undefined],
    ['"deprecated": "True"', 'true'],
    ['"deprecated": "yes"', undefined],
    ['"tags": "orders"', '["orders"]'],
    ['"tags": "orders, bills"', undefined],
    ['"Summary": "List orders"', 's'],
    ['"operation-id": "ListOrders"', 'I'],
    ['"desciption": "Lists orders."', 'r'],
    ['"Deprecated": "no"', undefined],
    ['"Summary": "List orders", "summary": "List orders"', undefined],
    ['"requestBody": {}', undefined],
    ['"owner": "Contoso"', undefined],
  ])('%s', (members, expected) => {
    const { document, definition } = sourceFile(
      'apiDefinition.swagger.json',
      'definition',
      operation(members),
    );
    const fixes = (definition?.structureFaults ?? []).map((fault) =>
      fault.kind === 'type' && fault.value !== undefined
        ? typeFix(fault, fault.value, document)
        : memberFix(fault, document),
    );
    expect(fixes.map(textOf).find((text) => text !== undefined)).toBe(expected);
  });
});
