import type { Span } from './json';

/** A page in Markdown, as far as rules ask: its sections, links and lists. All offsets are UTF-16 units of its text. */
export interface MarkdownPage {
  /** In the order of the text. */
  readonly sections: readonly PageSection[];
  readonly links: readonly PageLink[];
  readonly brokenLinks: readonly BrokenLink[];
  /** What a link in the page can lead to, in lower case: `known-issues` of `#known-issues`. */
  readonly anchors: ReadonlySet<string>;
  /** What stands before the first heading. */
  readonly preamble: string;
}

/** What makes a line a heading, or what its author meant as one: `##Title` and a line of bold text are none in Markdown. */
export type HeadingKind = 'heading' | 'unspaced' | 'bold';

/** A heading with what follows it up to the next one; `start` and `end` are those of the heading. */
export interface PageSection extends Span {
  readonly kind: HeadingKind;
  /** 1 to 6; 7 for bold text. */
  readonly level: number;
  /** The heading without markup. */
  readonly heading: string;
  /** The Markdown below the heading, up to the next heading of any level. */
  readonly text: string;
  /** Offset of `text`. */
  readonly textStart: number;
  /** The items of lists and the rows of tables in it. */
  readonly items: readonly PageItem[];
}

/** The first line of an item of a list, or the first cell of a row of a table. */
export interface PageItem extends Span {
  readonly kind: 'item' | 'cell';
  /** Without markup. */
  readonly text: string;
  /** The code or bold text that it begins with. */
  readonly lead: string | undefined;
}

/** A link or picture, in Markdown or HTML; `start` and `end` are those of its address where it is written in the same place. */
export interface PageLink extends Span {
  readonly kind: 'link' | 'image';
  /** As a browser would request it: percent-encoded; as it is written in HTML. */
  readonly address: string;
}

/**
 * What was meant as a link or picture, and is shown as plain text. `start` and `end` are those of what is wrong: the whole, where
 * nothing defines the reference; the space between text and address; the address with spaces in it.
 */
export interface BrokenLink extends Span {
  readonly kind: PageLink['kind'];
  readonly fault: 'undefined' | 'apart' | 'spaces';
  /** The reference, the text, or the address. */
  readonly target: string;
}
