import { expect, test } from '@jest/globals';
import { MAX_PAGE_LENGTH, readMarkdown } from '../../src/engine/contents/markdown';
import type { MarkdownPage } from '../../src/model/markdown-page';
import { textDocument } from '../../src/model/parse';

function read(text: string): MarkdownPage {
  const page = readMarkdown(textDocument(text));
  if (page === undefined) throw new Error('too long');
  return page;
}

test.each([
  ['# Orders #\ntext', 'heading', 1, 'Orders', '# Orders #', 'text'],
  ['Orders\n---\ntext', 'heading', 2, 'Orders', 'Orders', 'text'],
  ['\uFEFF## **Orders** & `more`\r\ntext', 'heading', 2, 'Orders & more', '## **Orders** & `more`', 'text'],
  ['text\n\n   ##Orders\ntext', 'unspaced', 2, 'Orders', '##Orders', 'text'],
  ['**Orders**\n\ntext', 'bold', 7, 'Orders', '**Orders**', '\ntext'],
  ['- item\n\n  ### Orders\n', 'heading', 3, 'Orders', '### Orders', ''],
])('finds the heading of %j', (text, kind, level, heading, shown, below) => {
  const source = textDocument(text).text;
  const [section] = read(text).sections;
  expect(section).toMatchObject({ kind, level, heading, text: below });
  expect(source.slice(section?.start, section?.end)).toBe(shown);
});

test.each([
  '`# Orders`',
  '    # Orders',
  '```\n# Orders\n```',
  '#1 of orders',
  'an **order** of',
  '\\# Orders',
  '',
])('finds no heading in %j', (text) => expect(read(text).sections).toEqual([]));

test.each([
  ['See [a](b.md "title").', ['link b.md']],
  ['> See\n> [a\\]](<b.md>), ![c](d.png)', ['link b.md', 'image d.png']],
  ['[![c](d.png)](e.md)', ['link e.md', 'image d.png']],
  ['| a | b |\n|---|---|\n| x | [a](b.md) |', ['link b.md']],
  ['# [a](b.md)', ['link b.md']],
  ['[a][b]\n\n[b]: c.md', ['link [']],
  ['<https://contoso.com> `[a](b.md)` <a href="b.md">', []],
])('finds the links of %j', (text, expected) => {
  expect(read(text).links.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(
    expected,
  );
});

test('finds items of lists and rows of tables, with the name that they begin with', () => {
  const text = '# A\n- **List orders**: all\n  of them\n\n## B\n1. `Get` order\n\n|h|i|\n|-|-|\n|[c](d)|e|\n';
  const items = read(text).sections.map((section) => section.items);
  expect(items.map((list) => list.map(({ kind, text: shown, lead }) => [kind, shown, lead]))).toEqual([
    [['item', 'List orders: all', 'List orders']],
    [
      ['item', 'Get order', 'Get'],
      ['cell', 'c', 'c'],
    ],
  ]);
});

test('does not read what would take too long', () => {
  expect(readMarkdown(textDocument('a'.repeat(MAX_PAGE_LENGTH + 1)))).toBeUndefined();
});

test.each(['[', '![](', '> ', '- ', '|a', '##a', '**a**\n\n', '\r', '`', '\\', '#'])(
  'reads %j over and over',
  (part) => expect(read(part.repeat(5000)).sections.length).toBeLessThanOrEqual(5000),
);
