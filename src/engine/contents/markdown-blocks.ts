import type { Token } from 'markdown-it';

/** A line without its end. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

/** The lines as the library counts them. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: ending, index } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, text: text.slice(start, index) });
    start = index + ending.length;
  }
  return [...lines, { start, text: text.slice(start) }];
}

/** Text with its inline markup, and what it is the text of. */
export interface Block {
  readonly token: Token;
  readonly children: readonly Token[];
  readonly owner: 'heading' | 'paragraph' | 'item' | 'cell' | 'html' | 'other';
  readonly level: number;
  readonly line: number;
  readonly end: number;
}

/** The texts of a page, and its blocks of HTML, in order. */
export function* blocksOf(tokens: readonly Token[]): Generator<Block> {
  let line = 0;
  let end = 0;
  // Of a list item the first text counts, and of a row the first cell.
  let first: 'item' | 'cell' | undefined;
  let previous: Token | undefined;
  for (const token of tokens) {
    if (token.map !== null) [line, end] = token.map;
    if (token.type === 'list_item_open') first = 'item';
    else if (token.type === 'tr_open') first = 'cell';
    else if (token.type === 'th_open' || token.type.endsWith('list_item_close')) first = undefined;
    else if (token.type === 'html_block') yield { token, children: [], owner: 'html', level: 0, line, end };
    else if (token.type === 'inline' && previous !== undefined) {
      const owner = first ?? ownerOf(previous);
      const level = owner === 'heading' ? Number(previous.tag.slice(1)) : 0;
      // The line under a heading belongs to it.
      if (owner === 'heading') end = previous.map?.[1] ?? end;
      yield { token, children: token.children ?? [], owner, level, line, end };
      first = undefined;
    }
    previous = token;
  }
}

function ownerOf({ type, level }: Token): Block['owner'] {
  if (type === 'heading_open') return 'heading';
  return type === 'paragraph_open' && level === 0 ? 'paragraph' : 'other';
}

/** The end of a line, in Markdown or in HTML. */
export function isBreak({ type, content }: Token): boolean {
  return type.endsWith('break') || (type === 'html_inline' && /^<br\b/i.test(content));
}

/** The text without markup, on one line. */
export function plain(children: readonly Token[]): string {
  const parts = children.map((token) =>
    isBreak(token) ? ' ' : token.type === 'html_inline' ? '' : token.content,
  );
  return parts.join('').trim();
}

/** The place in the whole text of an offset in the text of a block. */
export type Places = (offset: number) => number;

/** Asked in the order of the text, so that a long block takes one pass. */
export function placesIn({ token, line }: Block, lines: readonly Line[]): Places {
  let index = 0;
  let [lineStart, lineEnd] = [0, lineEndOf(token.content, 0)];
  let shift: number | undefined;
  return (offset) => {
    while (offset > lineEnd) {
      index += 1;
      [lineStart, lineEnd] = [lineEnd + 1, lineEndOf(token.content, lineEnd + 1)];
      shift = undefined;
    }
    const source = lines[line + index] ?? { start: 0, text: '' };
    shift ??= source.text.indexOf(token.content.slice(lineStart, lineEnd));
    return shift === -1 ? source.start : source.start + shift + offset - lineStart;
  };
}

/** The end of the line that begins there. */
export function lineEndOf(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}
