import type { Token } from 'markdown-it';
import type { Html } from './html';
import type { Block } from './markdown-blocks';

/** What the HTML of a block says, by its token. */
export type HtmlPieces = ReadonlyMap<Token, Html>;

/** Whether a block is HTML, or has HTML in its text. */
export function hasHtml({ owner, children }: Block): boolean {
  return owner === 'html' || children.some(isHtml);
}

/** Reads the HTML of a block; the library is loaded for pages that have some. */
export async function htmlIn({ token, owner, children }: Block): Promise<HtmlPieces> {
  const { readHtml } = await import('./html');
  const pieces = owner === 'html' ? [token] : children.filter(isHtml);
  return new Map(pieces.map((piece) => [piece, readHtml(piece.content)]));
}

/** Where a piece of HTML begins in the text of its block. */
export function offsetOf({ type, meta }: Token): number {
  return type === 'html_inline' && typeof meta === 'number' ? meta : 0;
}

function isHtml({ type }: Token): boolean {
  return type === 'html_inline';
}
