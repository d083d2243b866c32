"use strict";
exports.id = 800;
exports.ids = [800];
exports.modules = {

/***/ 33800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHtml: () => (/* binding */ readHtml)
/* harmony export */ });
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74287);

/** Reads a piece of HTML, however broken. */
function readHtml(text) {
    const reader = new Reader(text);
    const tokenizer = new htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* .Tokenizer */ ._F({}, reader);
    tokenizer.write(text);
    tokenizer.end();
    return reader;
}
/** What has nothing to say. */
const ignore = () => undefined;
/** Called by the tokenizer for each part of the text. */
class Reader {
    source;
    attributes = [];
    headings = [];
    tag = '';
    tagStart = 0;
    /** Those of a tag that is not closed yet. */
    pending = [];
    attribute;
    heading;
    constructor(source) {
        this.source = source;
    }
    onopentagname(start, end) {
        this.tag = this.source.slice(start, end).toLowerCase();
        this.tagStart = start - 1;
        this.pending = [];
    }
    onattribname(start, end) {
        const name = this.source.slice(start, end).toLowerCase();
        this.attribute = { tag: this.tag, name, value: '', start: -1, end };
    }
    onattribdata(start, end) {
        if (this.attribute === undefined)
            return;
        if (this.attribute.start === -1)
            this.attribute.start = start;
        this.attribute.value += this.source.slice(start, end);
    }
    onattribentity(code) {
        if (this.attribute === undefined)
            return;
        // The place of an entity is told by its end alone.
        if (this.attribute.start === -1)
            this.attribute.start = this.source.indexOf('&', this.attribute.end);
        this.attribute.value += String.fromCodePoint(code);
    }
    onattribend(quote, end) {
        if (this.attribute !== undefined && this.attribute.start !== -1)
            this.pending.push({ ...this.attribute, end: quote === htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* .QuoteType */ .XA.Unquoted ? end : end - 1 });
        this.attribute = undefined;
    }
    onopentagend() {
        this.attributes.push(...this.pending);
        const level = /^h([1-6])$/.exec(this.tag)?.[1];
        if (level !== undefined)
            this.heading = { level: Number(level), text: '', start: this.tagStart, end: this.tagStart };
    }
    onselfclosingtag() {
        this.attributes.push(...this.pending);
    }
    onclosetag(start, end) {
        if (this.heading === undefined || !/^h[1-6]$/i.test(this.source.slice(start, end)))
            return;
        this.headings.push({ ...this.heading, text: this.heading.text.replace(/\s+/g, ' ').trim(), end });
        this.heading = undefined;
    }
    ontext(start, end) {
        if (this.heading !== undefined)
            this.heading.text += this.source.slice(start, end);
    }
    ontextentity(code) {
        if (this.heading !== undefined)
            this.heading.text += String.fromCodePoint(code);
    }
    oncdata = ignore;
    oncomment = ignore;
    ondeclaration = ignore;
    onprocessinginstruction = ignore;
    onend = ignore;
}


/***/ })

};
;