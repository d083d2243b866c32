import { QuoteType, Tokenizer } from 'htmlparser2';

/** An attribute with its tag; `start` and `end` are those of its value as it is written, without quotes. */
export interface HtmlAttribute {
  /** In lower case. */
  readonly tag: string;
  /** In lower case. */
  readonly name: string;
  /** As it is read: without entities. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A heading from its opening tag to the end of the closing one. */
export interface HtmlHeading {
  readonly level: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a piece of HTML has of interest, in the order of the text; offsets are those of the piece. */
export interface Html {
  /** The attributes with a value of all tags; comments and scripts have none. */
  readonly attributes: readonly HtmlAttribute[];
  readonly headings: readonly HtmlHeading[];
}

/** Reads a piece of HTML, however broken. */
export function readHtml(text: string): Html {
  const reader = new Reader(text);
  const tokenizer = new Tokenizer({}, reader);
  tokenizer.write(text);
  tokenizer.end();
  return reader;
}

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

/** What has nothing to say. */
const ignore = (): void => undefined;

/** Called by the tokenizer for each part of the text. */
class Reader implements Html {
  readonly attributes: HtmlAttribute[] = [];
  readonly headings: HtmlHeading[] = [];
  private tag = '';
  private tagStart = 0;
  /** Those of a tag that is not closed yet. */
  private pending: HtmlAttribute[] = [];
  private attribute: Growing<HtmlAttribute> | undefined;
  private heading: Growing<HtmlHeading> | undefined;

  constructor(private readonly source: string) {}

  onopentagname(start: number, end: number): void {
    this.tag = this.source.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.pending = [];
  }

  onattribname(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    this.attribute = { tag: this.tag, name, value: '', start: -1, end };
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === undefined) return;
    if (this.attribute.start === -1) this.attribute.start = start;
    this.attribute.value += this.source.slice(start, end);
  }

  onattribentity(code: number): void {
    if (this.attribute === undefined) return;
    // The place of an entity is told by its end alone.
    if (this.attribute.start === -1) this.attribute.start = this.source.indexOf('&', this.attribute.end);
    this.attribute.value += String.fromCodePoint(code);
  }

  onattribend(quote: QuoteType, end: number): void {
    if (this.attribute !== undefined && this.attribute.start !== -1)
      this.pending.push({ ...this.attribute, end: quote === QuoteType.Unquoted ? end : end - 1 });
    this.attribute = undefined;
  }

  onopentagend(): void {
    this.attributes.push(...this.pending);
    const level = /^h([1-6])$/.exec(this.tag)?.[1];
    if (level !== undefined)
      this.heading = { level: Number(level), text: '', start: this.tagStart, end: this.tagStart };
  }

  onselfclosingtag(): void {
    this.attributes.push(...this.pending);
  }

  onclosetag(start: number, end: number): void {
    if (this.heading === undefined || !/^h[1-6]$/i.test(this.source.slice(start, end))) return;
    this.headings.push({ ...this.heading, text: this.heading.text.replace(/\s+/g, ' ').trim(), end });
    this.heading = undefined;
  }

  ontext(start: number, end: number): void {
    if (this.heading !== undefined) this.heading.text += this.source.slice(start, end);
  }

  ontextentity(code: number): void {
    if (this.heading !== undefined) this.heading.text += String.fromCodePoint(code);
  }

  readonly oncdata = ignore;
  readonly oncomment = ignore;
  readonly ondeclaration = ignore;
  readonly onprocessinginstruction = ignore;
  readonly onend = ignore;
}
