"use strict";
exports.id = 245;
exports.ids = [245];
exports.modules = {

/***/ 76245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMarkdown: () => (/* binding */ readMarkdown)
});

// UNUSED EXPORTS: MAX_PAGE_LENGTH

;// CONCATENATED MODULE: ./src/engine/contents/markdown-blocks.ts
/** The lines as the library counts them. */
function linesOf(text) {
    const lines = [];
    let start = 0;
    for (const { 0: ending, index } of text.matchAll(/\r\n?|\n/g)) {
        lines.push({ start, text: text.slice(start, index) });
        start = index + ending.length;
    }
    return [...lines, { start, text: text.slice(start) }];
}
/** The texts of a page, and its blocks of HTML, in order. */
function* blocksOf(tokens) {
    let line = 0;
    let end = 0;
    // Of a list item the first text counts, and of a row the first cell.
    let first;
    let previous;
    for (const token of tokens) {
        if (token.map !== null)
            [line, end] = token.map;
        if (token.type === 'list_item_open')
            first = 'item';
        else if (token.type === 'tr_open')
            first = 'cell';
        else if (token.type === 'th_open' || token.type.endsWith('list_item_close'))
            first = undefined;
        else if (token.type === 'html_block')
            yield { token, children: [], owner: 'html', level: 0, line, end };
        else if (token.type === 'inline' && previous !== undefined) {
            const owner = first ?? ownerOf(previous);
            const level = owner === 'heading' ? Number(previous.tag.slice(1)) : 0;
            // The line under a heading belongs to it.
            if (owner === 'heading')
                end = previous.map?.[1] ?? end;
            yield { token, children: token.children ?? [], owner, level, line, end };
            first = undefined;
        }
        previous = token;
    }
}
function ownerOf({ type, level }) {
    if (type === 'heading_open')
        return 'heading';
    return type === 'paragraph_open' && level === 0 ? 'paragraph' : 'other';
}
/** The end of a line, in Markdown or in HTML. */
function isBreak({ type, content }) {
    return type.endsWith('break') || (type === 'html_inline' && /^<br\b/i.test(content));
}
/** The text without markup, on one line. */
function plain(children) {
    const parts = children.map((token) => isBreak(token) ? ' ' : token.type === 'html_inline' ? '' : token.content);
    return parts.join('').trim();
}
/** Asked in the order of the text, so that a long block takes one pass. */
function placesIn({ token, line }, lines) {
    let index = 0;
    let [lineStart, lineEnd] = [0, lineEndOf(token.content, 0)];
    let shift;
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
function lineEndOf(text, start) {
    const end = text.indexOf('\n', start);
    return end === -1 ? text.length : end;
}

;// CONCATENATED MODULE: ./src/engine/contents/markdown-anchors.ts

/** What GitHub leaves out of an anchor: all but letters, marks, digits, `_`, `-` and spaces. */
const LEFT_OUT = /[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu;
/** Collects the anchors of a page: those that GitHub makes of headings, and those that HTML names. */
class Anchors {
    /** In lower case, as GitHub looks them up. */
    all = new Set();
    seen = new Map();
    add({ owner, children }, html) {
        for (const { attributes, headings } of html.values()) {
            for (const { text } of headings)
                this.addHeading(text);
            for (const { tag, name, value } of attributes)
                if (name === 'id' || (tag === 'a' && name === 'name'))
                    this.all.add(value.toLowerCase());
        }
        if (owner !== 'heading')
            return;
        const text = plain(children);
        this.addHeading(text);
        // The space after a picture counts, other than that at the end of the line.
        const words = children.filter(({ type }) => type !== 'image');
        if (words.length < children.length)
            this.addHeading(words.map(({ content }) => content).join(''));
    }
    /** A heading that only its author takes for one counts, too: another rule speaks of it. */
    addHeading(heading) {
        const slug = heading.toLowerCase().replace(LEFT_OUT, '').replaceAll(' ', '-');
        const before = this.seen.get(slug) ?? 0;
        this.seen.set(slug, before + 1);
        this.all.add(before === 0 ? slug : `${slug}-${before}`);
    }
}

;// CONCATENATED MODULE: ./src/engine/contents/markdown-html.ts
/** Whether a block is HTML, or has HTML in its text. */
function hasHtml({ owner, children }) {
    return owner === 'html' || children.some(isHtml);
}
/** Reads the HTML of a block; the library is loaded for pages that have some. */
async function htmlIn({ token, owner, children }) {
    const { readHtml } = await Promise.all(/* import() */[__webpack_require__.e(287), __webpack_require__.e(800)]).then(__webpack_require__.bind(__webpack_require__, 33800));
    const pieces = owner === 'html' ? [token] : children.filter(isHtml);
    return new Map(pieces.map((piece) => [piece, readHtml(piece.content)]));
}
/** Where a piece of HTML begins in the text of its block. */
function offsetOf({ type, meta }) {
    return type === 'html_inline' && typeof meta === 'number' ? meta : 0;
}
function isHtml({ type }) {
    return type === 'html_inline';
}

;// CONCATENATED MODULE: ./src/engine/contents/markdown-links.ts

/** A link as it is written, with a picture in its text or without. */
const WRITTEN_LINK = /!?\[(?:[^[\]\\]|\\.|\[[^\]]{0,200}\](?:\([^)]{0,400}\))?){0,400}\]\(\s*<?([^)\s>]*)/y;
/** The links and pictures of a block, in Markdown and in HTML, in the order of the text. */
function* linksOf(block, html, places, text) {
    for (const token of [block.token, ...block.children]) {
        for (const link of htmlLinks(html.get(token))) {
            const offset = offsetOf(token);
            yield { ...link, start: places(offset + link.start), end: places(offset + link.end) };
        }
        const address = token.attrGet(token.type === 'image' ? 'src' : 'href');
        if (address === null || token.markup === 'autolink' || !isOffset(token.meta))
            continue;
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
function htmlLinks(html) {
    return (html?.attributes ?? []).flatMap(({ tag, name, value, start, end }) => {
        const kind = KINDS.get(`${tag} ${name}`);
        return kind === undefined ? [] : [{ kind, address: value, start, end }];
    });
}
/** By tag and attribute. */
const KINDS = new Map([
    ['a href', 'link'],
    ['img src', 'image'],
]);
function isOffset(meta) {
    return typeof meta === 'number';
}

// EXTERNAL MODULE: ./node_modules/markdown-it/index.mjs + 66 modules
var markdown_it = __webpack_require__(42357);
;// CONCATENATED MODULE: ./src/engine/contents/markdown-parser.ts

const parser = new markdown_it/* default */.A({ html: true, linkify: false, typographer: false });
/** Where an inline token begins, which the library keeps for blocks only. */
class StateWithPlaces extends parser.inline.State {
    push(...token) {
        const pushed = super.push(...token);
        pushed.meta = this.pos;
        return pushed;
    }
}
parser.inline.State = StateWithPlaces;
// Where the library finds neither a link nor a picture, one may have been meant.
parser.inline.ruler.after('image', 'broken_link', (state, silent) => {
    const notes = state.env;
    if (!silent && notes instanceof Notes)
        notes.take(state);
    return false;
});
/** A page with many brackets is none with links, and each bracket takes time. */
const MOST_TRIES = 2000;
/** What is noted of a page while it is parsed. */
class Notes {
    /** By the list of tokens that the text becomes. */
    broken = new Map();
    tries = 0;
    take(state) {
        const { src, pos, tokens } = state;
        const isImage = src.startsWith('![', pos);
        const open = isImage ? pos + 1 : pos;
        if (src[open] !== '[' || (!isImage && src[pos - 1] === '!') || (this.tries += 1) > MOST_TRIES)
            return;
        const close = state.md.helpers.parseLinkLabel(state, open, !isImage);
        if (close === -1)
            return;
        const link = brokenLink(src, pos, open, close);
        if (link === undefined)
            return;
        const found = this.broken.get(tokens);
        if (found === undefined)
            this.broken.set(tokens, [link]);
        else
            found.push(link);
    }
}
/** What follows the text of a link that is none. */
const REFERENCE = /\[([^[\]\\\n]{0,200})\](?![[(])/y;
const APART = /[ \t]{1,9}\((?=https?:\/\/[^\s()<>]{3,500}\))/y;
const SPACED = /\(((?:https?:\/\/|[^\s()<>"':]{0,200}\/)[^()<>"'\n]{0,200}[^()<>"'\s]|[^()<>"':\n]{0,200}\.[a-z0-9]{2,5})\)/iy;
/** @param close the bracket at the end of the text, which begins after `open` */
function brokenLink(src, start, open, close) {
    const kind = start === open ? 'link' : 'image';
    const text = src.slice(open + 1, close);
    const after = close + 1;
    const reference = matchAt(REFERENCE, src, after);
    if (reference !== undefined) {
        const label = reference[1] === '' ? text : (reference[1] ?? '');
        if (!isMeant(kind, text, label, src[start - 1]))
            return undefined;
        return { kind, fault: 'undefined', target: label, start, end: after + reference[0].length };
    }
    const apart = kind === 'link' ? matchAt(APART, src, after) : undefined;
    if (apart !== undefined)
        return { kind, fault: 'apart', target: text, start: after, end: after + apart[0].length - 1 };
    const spaced = matchAt(SPACED, src, after)?.[1];
    if (spaced === undefined || !/\s/.test(spaced))
        return undefined;
    return { kind, fault: 'spaces', target: spaced, start: after + 1, end: after + 1 + spaced.length };
}
function matchAt(form, src, at) {
    form.lastIndex = at;
    return form.exec(src) ?? undefined;
}
/** Two pairs of brackets are surely meant as a link: no footnote, place in a list, regular expression or code. */
function isMeant(kind, text, label, before) {
    if (/^\s*[\^'"‘“]|^.-.$/.test(label) || label.trim() === '')
        return false;
    if (kind === 'image')
        return true;
    if (before !== undefined && !/[\s(>*_|]/.test(before))
        return false;
    return /\p{L}{2}/u.test(text) && !/^\s*['"‘“]|^\w-\w/.test(text);
}
/** Parses a page; offsets of broken links are those of the text that they are in. */
function parsePage(text) {
    const notes = new Notes();
    const tokens = parser.parse(text, notes);
    return { tokens, brokenIn: (children) => notes.broken.get(children) ?? [] };
}

;// CONCATENATED MODULE: ./src/engine/contents/markdown.ts





/** Longer pages are not read, as some take quadratic time; the longest published readme has 47,000 characters. */
const MAX_PAGE_LENGTH = 256 * 1024;
/** Bold text longer than this is a sentence, and no heading. */
const LONGEST_BOLD_HEADING = 80;
const UNSPACED_HEADING = /^ {0,3}(#{1,6})(?=\p{L})(.{1,120})$/u;
/**
 * Reads a page in Markdown: CommonMark with tables. Of its HTML, headings, links, pictures and anchors count.
 *
 * @returns undefined when it is too long to be read
 */
async function readMarkdown({ text }) {
    if (text.length > MAX_PAGE_LENGTH)
        return undefined;
    const { tokens, brokenIn } = parsePage(text);
    const lines = linesOf(text);
    const headings = [];
    const links = [];
    const brokenLinks = [];
    const items = [];
    const anchors = new Anchors();
    for (const block of blocksOf(tokens)) {
        const html = hasHtml(block) ? await htmlIn(block) : NO_HTML;
        anchors.add(block, html);
        for (const heading of headingsOf(block, html)) {
            headings.push(heading);
            if (heading.kind === 'unspaced')
                anchors.addHeading(heading.heading);
        }
        const item = itemOf(block, placesIn(block, lines));
        if (item !== undefined)
            items.push(item);
        for (const link of linksOf(block, html, placesIn(block, lines), text))
            links.push(link);
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
function* headingsOf(block, html) {
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
    if (owner === 'heading')
        yield { kind: 'heading', level, heading: plain(children), line, end };
    if (owner !== 'paragraph')
        return;
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
    if (bold !== undefined)
        yield { kind: 'bold', level: 7, heading: bold, line, end };
}
/** Not white space or HTML. */
function isShown({ type, content }) {
    return type !== 'html_inline' && (type !== 'text' || content.trim() !== '');
}
/** The text of a paragraph that is a line of bold text and nothing else. */
function boldHeading(children) {
    const shown = children.filter(isShown);
    const isBold = shown.at(0)?.type === 'strong_open' &&
        shown.findIndex(({ type }) => type === 'strong_close') === shown.length - 1 &&
        !shown.some(({ type }) => type.endsWith('break'));
    const text = isBold ? plain(children) : '';
    return text !== '' && text.length <= LONGEST_BOLD_HEADING ? text : undefined;
}
function itemOf({ owner, token, children }, places) {
    if (owner !== 'item' && owner !== 'cell')
        return undefined;
    const rest = children.findIndex(isBreak);
    const line = rest === -1 ? children : children.slice(0, rest);
    const start = places(0);
    const length = lineEndOf(token.content, 0);
    return { kind: owner, text: plain(line), lead: leadOf(line), start, end: start + length };
}
/** The code, link, bold or slanted text that a line begins with. */
function leadOf(children) {
    const shown = children.filter(isShown);
    const opening = shown[0];
    if (opening?.type === 'code_inline')
        return opening.content.trim();
    if (opening?.nesting !== 1)
        return undefined;
    const end = shown.findIndex(({ type }) => type === opening.type.replace('_open', '_close'));
    return plain(shown.slice(1, end));
}
function sectionsOf(headings, items, lines, text) {
    let item = 0;
    return headings.map(({ kind, level, heading, line, end }, index) => {
        const next = headings[index + 1];
        const textStart = lines[end]?.start ?? text.length;
        const textEnd = next === undefined ? text.length : (lines[next.line]?.start ?? text.length);
        const own = [];
        for (let at = items[item]; at !== undefined && at.start < textEnd; at = items[(item += 1)])
            if (at.start >= textStart)
                own.push(at);
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
const NO_HTML = new Map();
/** How many lines end before an offset. */
function linesBefore(text, offset) {
    return text.slice(0, offset).split('\n').length - 1;
}


/***/ })

};
;