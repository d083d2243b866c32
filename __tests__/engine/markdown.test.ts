import { expect, test } from '@jest/globals';
import { MAX_PAGE_LENGTH, readMarkdown } from '../../src/engine/contents/markdown';
import type { MarkdownPage } from '../../src/model/markdown-page';
import { textDocument } from '../../src/model/parse';

async function read(text: string): Promise<MarkdownPage> {
  const page = await readMarkdown(textDocument(text));
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
])('finds the heading of %j', async (text, kind, level, heading, shown, below) => {
  const source = textDocument(text).text;
  const { sections } = await read(text);
  const [section] = sections;
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
])('finds no heading in %j', async (text) => expect((await read(text)).sections).toEqual([]));

test.each([
  ['See [a](b.md "title").', ['link b.md']],
  ['> See\n> [a\\]](<b.md>), ![c](d.png)', ['link b.md', 'image d.png']],
  ['[![c](d.png)](e.md)', ['link e.md', 'image d.png']],
  ['| a | b |\n|---|---|\n| x | [a](b.md) |', ['link b.md']],
  ['# [a](b.md)', ['link b.md']],
  ['[a][b]\n\n[b]: c.md', ['link [']],
  ['<https://contoso.com> `[a](b.md)` `<a href="b.md">` &lt;img src="c.png"&gt;', []],
  ['<!-- <img src="c.png"> [a](b.md) -->\n\n<!--\n[a](b.md)\n-->', []],
  [
    'an <a title=x HREF="b.md">b</a> [c](d.md) and <img alt="e"\n  src=f.png>',
    ['link b.md', 'link d.md', 'image f.png'],
  ],
  ['- item\n\n  <p align="center">\n    <img src=\'a &amp; b.png\' />\n  </p>', ['image a &amp; b.png']],
  ['<p><a href=""></a><a name="b"></a><img src="c.png', ['link ']],
])('finds the links of %j', async (text, expected) => {
  const { links } = await read(text);
  expect(links.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(expected);
});

test('finds items of lists and rows of tables, with the name that they begin with', async () => {
  const text = '# A\n- **List orders**: all\n  of them\n\n## B\n1. `Get` order\n\n|h|i|\n|-|-|\n|[c](d)|e|\n';
  const { sections } = await read(text);
  const items = sections.map((section) => section.items);
  expect(items.map((list) => list.map(({ kind, text: shown, lead }) => [kind, shown, lead]))).toEqual([
    [['item', 'List orders: all', 'List orders']],
    [
      ['item', 'Get order', 'Get'],
      ['cell', 'c', 'c'],
    ],
  ]);
});

test('does not read what would take too long', async () => {
  expect(await readMarkdown(textDocument('a'.repeat(MAX_PAGE_LENGTH + 1)))).toBeUndefined();
});

test.each([
  '[',
  '![](',
  '> ',
  '- ',
  '|a',
  '##a',
  '**a**\n\n',
  '\r',
  '`',
  '\\',
  '#',
  '<a href="',
  '<h1>',
  '[a][b]',
  '[a](b/ ',
])('reads %j over and over', async (part) =>
  expect((await read(part.repeat(5000))).sections.length).toBeLessThanOrEqual(5000),
);

test('reads headings in HTML', async () => {
  const text =
    '<h1 align="center">\n  <b>Contoso</b> &amp; more\n</h1>\ntext\n\n## Orders <br/> and <i>more</i>\n<h2>Keys</h2>\n';
  const { sections, anchors } = await read(text);
  expect(sections.map(({ kind, level, heading, text: below }) => [kind, level, heading, below])).toEqual([
    ['heading', 1, 'Contoso & more', 'text\n\n'],
    ['heading', 2, 'Orders   and more', ''],
    ['heading', 2, 'Keys', ''],
  ]);
  expect([...anchors]).toEqual(['contoso--more', 'orders---and-more', 'keys']);
});

test.each([
  ["## What's _new_ & `next`?", ['whats-new--next']],
  ['# Orders\n# Orders\nOrders\n---', ['orders', 'orders-1', 'orders-2']],
  ['# 2. Übersicht (neu) v1.0_b', ['2-übersicht-neu-v10_b']],
  ['# ![logo](a.png) Orders', ['logo-orders', '-orders']],
  ['<a name="Top"></a> <span id=keys>x</span>\n\n<input name="no">', ['top', 'keys']],
  ['##Orders\n\n**Keys**\n\n`# no`', ['orders']],
])('finds the anchors of %j', async (text, expected) => {
  expect([...(await read(text)).anchors]).toEqual(expected);
});

test.each([
  ['a [bc][d] ![e][f] [gh i][]', ['undefined d [bc][d]', 'undefined f ![e][f]', 'undefined gh i [gh i][]']],
  ['> - [**bold** one][c]', ['undefined c [**bold** one][c]']],
  ['[orders][c]\n\n[C]: d.md', []],
  ['\\[orders][c] `[orders][c]` a[orders][c] [a-z][b] [orders][^1] [0][1] [x][] !\\[a][b]', []],
  ['[our site]  (https://contoso.com/a).', ['apart our site   ']],
  ['[Optional] (a string) [a] (see https://contoso.com)', []],
  [
    '![plan](my images/plan.png) [b](two words) [c](a b.md)',
    ['spaces my images/plan.png my images/plan.png', 'spaces a b.md a b.md'],
  ],
  ['[a](<b c.md>) [d](e.md "f g") [h](i.md (j k)) [x](note: see a/b)', []],
])('finds what is no link in %j', async (text, expected) => {
  const { brokenLinks } = await read(text);
  expect(
    brokenLinks.map(({ fault, target, start, end }) => `${fault} ${target} ${text.slice(start, end)}`),
  ).toEqual(expected);
});
