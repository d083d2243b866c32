import MarkdownIt, { type StateInline, type Token } from 'markdown-it';
import type { BrokenLink } from '../../model/markdown-page';

const parser = new MarkdownIt({ html: true, linkify: false, typographer: false });

/** Where an inline token begins, which the library keeps for blocks only. */
class StateWithPlaces extends parser.inline.State {
  override push(...token: Parameters<StateInline['push']>): Token {
    const pushed = super.push(...token);
    pushed.meta = this.pos;
    return pushed;
  }
}
parser.inline.State = StateWithPlaces;

// Where the library finds neither a link nor a picture, one may have been meant.
parser.inline.ruler.after('image', 'broken_link', (state, silent) => {
  const notes: unknown = state.env;
  if (!silent && notes instanceof Notes) notes.take(state);
  return false;
});

/** A page with many brackets is none with links, and each bracket takes time. */
const MOST_TRIES = 2000;

/** What is noted of a page while it is parsed. */
class Notes {
  /** By the list of tokens that the text becomes. */
  readonly broken = new Map<readonly Token[], BrokenLink[]>();
  private tries = 0;

  take(state: StateInline): void {
    const { src, pos, tokens } = state;
    const isImage = src.startsWith('![', pos);
    const open = isImage ? pos + 1 : pos;
    if (src[open] !== '[' || (!isImage && src[pos - 1] === '!') || (this.tries += 1) > MOST_TRIES) return;
    const close = state.md.helpers.parseLinkLabel(state, open, !isImage);
    if (close === -1) return;
    const link = brokenLink(src, pos, open, close);
    if (link === undefined) return;
    const found = this.broken.get(tokens);
    if (found === undefined) this.broken.set(tokens, [link]);
    else found.push(link);
  }
}

/** What follows the text of a link that is none. */
const REFERENCE = /\[([^[\]\\\n]{0,200})\](?![[(])/y;
const APART = /[ \t]{1,9}\((?=https?:\/\/[^\s()<>]{3,500}\))/y;
const SPACED =
  /\(((?:https?:\/\/|[^\s()<>"':]{0,200}\/)[^()<>"'\n]{0,200}[^()<>"'\s]|[^()<>"':\n]{0,200}\.[a-z0-9]{2,5})\)/iy;

/** @param close the bracket at the end of the text, which begins after `open` */
function brokenLink(src: string, start: number, open: number, close: number): BrokenLink | undefined {
  const kind = start === open ? 'link' : 'image';
  const text = src.slice(open + 1, close);
  const after = close + 1;
  const reference = matchAt(REFERENCE, src, after);
  if (reference !== undefined) {
    const label = reference[1] === '' ? text : (reference[1] ?? '');
    if (!isMeant(kind, text, label, src[start - 1])) return undefined;
    return { kind, fault: 'undefined', target: label, start, end: after + reference[0].length };
  }
  const apart = kind === 'link' ? matchAt(APART, src, after) : undefined;
  if (apart !== undefined)
    return { kind, fault: 'apart', target: text, start: after, end: after + apart[0].length - 1 };
  const spaced = matchAt(SPACED, src, after)?.[1];
  if (spaced === undefined || !/\s/.test(spaced)) return undefined;
  return { kind, fault: 'spaces', target: spaced, start: after + 1, end: after + 1 + spaced.length };
}

function matchAt(form: RegExp, src: string, at: number): RegExpExecArray | undefined {
  form.lastIndex = at;
  return form.exec(src) ?? undefined;
}

/** Two pairs of brackets are surely meant as a link: no footnote, place in a list, regular expression or code. */
function isMeant(kind: BrokenLink['kind'], text: string, label: string, before: string | undefined): boolean {
  if (/^\s*[\^'"‘“]|^.-.$/.test(label) || label.trim() === '') return false;
  if (kind === 'image') return true;
  if (before !== undefined && !/[\s(>*_|]/.test(before)) return false;
  return /\p{L}{2}/u.test(text) && !/^\s*['"‘“]|^\w-\w/.test(text);
}

/** The tokens of a page, and for the text of each, what was meant as a link in it. */
export interface ParsedPage {
  readonly tokens: readonly Token[];
  readonly brokenIn: (children: readonly Token[]) => readonly BrokenLink[];
}

/** Parses a page; offsets of broken links are those of the text that they are in. */
export function parsePage(text: string): ParsedPage {
  const notes = new Notes();
  const tokens = parser.parse(text, notes);
  return { tokens, brokenIn: (children) => notes.broken.get(children) ?? [] };
}
