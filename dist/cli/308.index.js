"use strict";
exports.id = 308;
exports.ids = [308];
exports.modules = {

/***/ 90308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMarkdown: () => (/* binding */ readMarkdown)
/* harmony export */ });
/* unused harmony export MAX_PAGE_LENGTH */
/* harmony import */ var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9193);

/** Longer pages are not read, as some take quadratic time; the longest published readme has 47,000 characters. */
const MAX_PAGE_LENGTH = 256 * 1024;
/** Bold text longer than this is a sentence, and no heading. */
const LONGEST_BOLD_HEADING = 80;
const UNSPACED_HEADING = /^ {0,3}(#{1,6})(?=\p{L})(.{1,120})$/u;
const parser = new markdown_it__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A({ html: false, linkify: false, typographer: false });
/** Where an inline token begins, which the library keeps for blocks only. */
class StateWithPlaces extends parser.inline.State {
    push(...token) {
        const pushed = super.push(...token);
        pushed.meta = this.pos;
        return pushed;
    }
}
parser.inline.State = StateWithPlaces;
/**
 * Reads a page in Markdown: CommonMark with tables, HTML as text.
 *
 * @returns undefined when it is too long to be read
 */
function readMarkdown({ text }) {
    if (text.length > MAX_PAGE_LENGTH)
        return undefined;
    const lines = linesOf(text);
    const headings = [];
    const links = [];
    const items = [];
    for (const block of blocksOf(parser.parse(text, {}))) {
        for (const heading of headingsOf(block))
            headings.push(heading);
        const places = placesIn(block, lines);
        const item = itemOf(block, places);
        if (item !== undefined)
            items.push(item);
        for (const link of linksOf(block, places, text))
            links.push(link);
    }
    return {
        sections: sectionsOf(headings, items, lines, text),
        links,
        preamble: text.slice(0, lines[headings[0]?.line ?? lines.length]?.start ?? text.length),
    };
}
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
function* headingsOf(block) {
    const { children, owner, level, line, end, token } = block;
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
/** The text of a paragraph that is a line of bold text and nothing else. */
function boldHeading(children) {
    const shown = children.filter(({ type, content }) => type !== 'text' || content.trim() !== '');
    const isBold = shown.at(0)?.type === 'strong_open' &&
        shown.findIndex(({ type }) => type === 'strong_close') === shown.length - 1 &&
        !shown.some(({ type }) => type.endsWith('break'));
    const text = isBold ? plain(children) : '';
    return text !== '' && text.length <= LONGEST_BOLD_HEADING ? text : undefined;
}
/** The text without markup, on one line. */
function plain(children) {
    const parts = children.map(({ type, content }) => (type.endsWith('break') ? ' ' : content));
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
function lineEndOf(text, start) {
    const end = text.indexOf('\n', start);
    return end === -1 ? text.length : end;
}
function itemOf({ owner, token, children }, places) {
    if (owner !== 'item' && owner !== 'cell')
        return undefined;
    const rest = children.findIndex(({ type }) => type.endsWith('break'));
    const line = rest === -1 ? children : children.slice(0, rest);
    const start = places(0);
    const length = lineEndOf(token.content, 0);
    return { kind: owner, text: plain(line), lead: leadOf(line), start, end: start + length };
}
/** The code, link, bold or slanted text that a line begins with. */
function leadOf(children) {
    const shown = children.filter(({ type, content }) => type !== 'text' || content.trim() !== '');
    const opening = shown[0];
    if (opening?.type === 'code_inline')
        return opening.content.trim();
    if (opening?.nesting !== 1)
        return undefined;
    const end = shown.findIndex(({ type }) => type === opening.type.replace('_open', '_close'));
    return plain(shown.slice(1, end));
}
/** A link as it is written, with a picture in its text or without. */
const WRITTEN_LINK = /!?\[(?:[^[\]\\]|\\.|\[[^\]]{0,200}\](?:\([^)]{0,400}\))?){0,400}\]\(\s*<?([^)\s>]*)/y;
function* linksOf({ children }, places, text) {
    for (const token of children) {
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
function isOffset(meta) {
    return typeof meta === 'number';
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


/***/ })

};
;