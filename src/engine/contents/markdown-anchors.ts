import { plain, type Block } from './markdown-blocks';
import type { HtmlPieces } from './markdown-html';

/** What GitHub leaves out of an anchor: all but letters, marks, digits, `_`, `-` and spaces. */
const LEFT_OUT = /[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu;

/** Collects the anchors of a page: those that GitHub makes of headings, and those that HTML names. */
export class Anchors {
  /** In lower case, as GitHub looks them up. */
  readonly all = new Set<string>();
  private readonly seen = new Map<string, number>();

  add({ owner, children }: Block, html: HtmlPieces): void {
    for (const { attributes, headings } of html.values()) {
      for (const { text } of headings) this.addHeading(text);
      for (const { tag, name, value } of attributes)
        if (name === 'id' || (tag === 'a' && name === 'name')) this.all.add(value.toLowerCase());
    }
    if (owner !== 'heading') return;
    const text = plain(children);
    this.addHeading(text);
    // The space after a picture counts, other than that at the end of the line.
    const words = children.filter(({ type }) => type !== 'image');
    if (words.length < children.length) this.addHeading(words.map(({ content }) => content).join(''));
  }

  /** A heading that only its author takes for one counts, too: another rule speaks of it. */
  addHeading(heading: string): void {
    const slug = heading.toLowerCase().replace(LEFT_OUT, '').replaceAll(' ', '-');
    const before = this.seen.get(slug) ?? 0;
    this.seen.set(slug, before + 1);
    this.all.add(before === 0 ? slug : `${slug}-${before}`);
  }
}
