import type { PageLink } from '../../model/markdown-page';
import type { Html } from './html';
import type { Block, Places } from './markdown-blocks';
import { offsetOf, type HtmlPieces } from './markdown-html';

/** A link as it is written, with a picture in its text or without. */
const WRITTEN_LINK = /!?\[(?:[^[\]\\]|\\.|\[[^\]]{0,200}\](?:\([^)]{0,400}\))?){0,400}\]\(\s*<?([^)\s>]*)/y;

/** The links and pictures of a block, in Markdown and in HTML, in the order of the text. */
export function* linksOf(block: Block, html: HtmlPieces, places: Places, text: string): Generator<PageLink> {
  for (const token of [block.token, ...block.children]) {
    for (const link of htmlLinks(html.get(token))) {
      const offset = offsetOf(token);
      yield { ...link, start: places(offset + link.start), end: places(offset + link.end) };
    }
    const address = token.attrGet(token.type === 'image' ? 'src' : 'href');
    if (address === null || token.markup === 'autolink' || !isOffset(token.meta)) continue;
    const kind = token.type === 'image' ? 'image' : 'link';
    const start = places(kind === 'image' ? token.meta : token.meta - 1);
    WRITTEN_LINK.lastIndex = start;
    const written = WRITTEN_LINK.exec(text);
    // The address of a link by reference stands elsewhere.
    const end = written === null ? start + 1 : WRITTEN_LINK.lastIndex;
    yield { kind, address, start: written === null ? start : end - (written[1]?.length ?? 0), end };
  }
}

/** The links and pictures of a piece of HTML. */
function htmlLinks(html: Html | undefined): PageLink[] {
  return (html?.attributes ?? []).flatMap(({ tag, name, value, start, end }) => {
    const kind = KINDS.get(`${tag} ${name}`);
    return kind === undefined ? [] : [{ kind, address: value, start, end }];
  });
}

/** By tag and attribute. */
const KINDS: ReadonlyMap<string, PageLink['kind']> = new Map([
  ['a href', 'link'],
  ['img src', 'image'],
]);

function isOffset(meta: unknown): meta is number {
  return typeof meta === 'number';
}
