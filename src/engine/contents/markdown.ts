import type { Token } from 'markdown-it';
import type { TextDocument } from '../../model/json';
import type { BrokenLink, MarkdownPage, PageItem, PageLink, PageSection } from '../../model/markdown-page';
import {
  blocksOf,
  isBreak,
  lineEndOf,
  linesOf,
  placesIn,
  plain,
  type Block,
  type Line,
  type Places,
} from './markdown-blocks';
import { Anchors } from './markdown-anchors';
import { hasHtml, htmlIn, type HtmlPieces } from './markdown-html';
import { linksOf } from './markdown-links';
import { parsePage } from './markdown-parser';

/** Longer pages are not read, as some take quadratic time; the longest published readme has 47,000 characters. */
export const MAX_PAGE_LENGTH = 256 * 1024;

/** Bold text longer than this is a sentence, and no heading. */
const LONGEST_BOLD_HEADING = 80;

const UNSPACED_HEADING = /^ {0,3}(#{1,6})(?=\p{L})(.{1,120})$/u;

type Heading = Pick<PageSection, 'kind' | 'level' | 'heading'> & {
  readonly line: number;
  /** The first line below it. */
  readonly end: number;
};

/**
 * Reads a page in Markdown: CommonMark with tables. Of its HTML, headings, links, pictures and anchors count.
 *
 * @returns undefined when it is too long to be read
 */
export async function readMarkdown({ text }: TextDocument): Promise<MarkdownPage | undefined> {
  if (text.length > MAX_PAGE_LENGTH) return undefined;
  const { tokens, brokenIn } = parsePage(text);
  const lines = linesOf(text);
  const headings: Heading[] = [];
  const links: PageLink[] = [];
  const brokenLinks: BrokenLink[] = [];
  const items: PageItem[] = [];
  const anchors = new Anchors();
  for (const block of blocksOf(tokens)) {
    const html = hasHtml(block) ? await htmlIn(block) : NO_HTML;
    anchors.add(block, html);
    for (const heading of headingsOf(block, html)) {
      headings.push(heading);
      if (heading.kind === 'unspaced') anchors.addHeading(heading.heading);
    }
    const item = itemOf(block, placesIn(block, lines));
    if (item !== undefined) items.push(item);
    for (const link of linksOf(block, html, placesIn(block, lines), text)) links.push(link);
    const places = placesIn(block, lines);
    for (const { start, end, ...rest } of brokenIn(block.children))
      brokenLinks.push({ ...rest, start: places(start), end: places(end) });
  }
  return {
    sections: sectionsOf(headings, items, lines, text),
    links,
    brokenLinks,
    anchors: anchors.all,
    preamble: text.slice(0, lines[headings[0]?.line ?? lines.length]?.start ?? text.length),
  };
}

function* headingsOf(block: Block, html: HtmlPieces): Generator<Heading> {
  const { children, owner, level, line, end, token } = block;
  for (const { headings } of html.values())
    for (const { level: of, text, start, end: last } of headings) {
      const first = line + linesBefore(token.content, start);
      yield {
        kind: 'heading',
        level: of,
        heading: text,
        line: first,
        end: line + linesBefore(token.content, last) + 1,
      };
    }
  if (owner === 'heading') yield { kind: 'heading', level, heading: plain(children), line, end };
  if (owner !== 'paragraph') return;
  for (const [index, text] of token.content.split('\n').entries()) {
    const [, marks = '', title = ''] = UNSPACED_HEADING.exec(text) ?? [];
    if (marks !== '')
      yield {
        kind: 'unspaced',
        level: marks.length,
        heading: title.replace(/[\s#]+$/, ''),
        line: line + index,
        end: line + index + 1,
      };
  }
  const bold = boldHeading(children);
  if (bold !== undefined) yield { kind: 'bold', level: 7, heading: bold, line, end };
}

/** Not white space or HTML. */
function isShown({ type, content }: Token): boolean {
  return type !== 'html_inline' && (type !== 'text' || content.trim() !== '');
}

/** The text of a paragraph that is a line of bold text and nothing else. */
function boldHeading(children: readonly Token[]): string | undefined {
  const shown = children.filter(isShown);
  const isBold =
    shown.at(0)?.type === 'strong_open' &&
    shown.findIndex(({ type }) => type === 'strong_close') === shown.length - 1 &&
    !shown.some(({ type }) => type.endsWith('break'));
  const text = isBold ? plain(children) : '';
  return text !== '' && text.length <= LONGEST_BOLD_HEADING ? text : undefined;
}

function itemOf({ owner, token, children }: Block, places: Places): PageItem | undefined {
  if (owner !== 'item' && owner !== 'cell') return undefined;
  const rest = children.findIndex(isBreak);
  const line = rest === -1 ? children : children.slice(0, rest);
  const start = places(0);
  const length = lineEndOf(token.content, 0);
  return { kind: owner, text: plain(line), lead: leadOf(line), start, end: start + length };
}

/** The code, link, bold or slanted text that a line begins with. */
function leadOf(children: readonly Token[]): string | undefined {
  const shown = children.filter(isShown);
  const opening = shown[0];
  if (opening?.type === 'code_inline') return opening.content.trim();
  if (opening?.nesting !== 1) return undefined;
  const end = shown.findIndex(({ type }) => type === opening.type.replace('_open', '_close'));
  return plain(shown.slice(1, end));
}

function sectionsOf(
  headings: readonly Heading[],
  items: readonly PageItem[],
  lines: readonly Line[],
  text: string,
): PageSection[] {
  let item = 0;
  return headings.map(({ kind, level, heading, line, end }, index) => {
    const next = headings[index + 1];
    const textStart = lines[end]?.start ?? text.length;
    const textEnd = next === undefined ? text.length : (lines[next.line]?.start ?? text.length);
    const own: PageItem[] = [];
    for (let at = items[item]; at !== undefined && at.start < textEnd; at = items[(item += 1)])
      if (at.start >= textStart) own.push(at);
    const { start, text: title } = lines[line] ?? { start: 0, text: '' };
    const indent = title.length - title.trimStart().length;
    return {
      kind,
      level,
      heading,
      start: start + indent,
      end: start + title.trimEnd().length,
      text: text.slice(textStart, textEnd),
      textStart,
      items: own,
    };
  });
}

const NO_HTML: HtmlPieces = new Map();

/** How many lines end before an offset. */
function linesBefore(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
