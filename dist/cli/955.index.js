"use strict";
exports.id = 955;
exports.ids = [955];
exports.modules = {

/***/ 65336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance)
/* harmony export */ });
/* unused harmony export closest */
const peq = new Uint32Array(0x10000);
const myers_32 = (a, b) => {
    const n = a.length;
    const m = b.length;
    const lst = 1 << (n - 1);
    let pv = -1;
    let mv = 0;
    let sc = n;
    let i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        let eq = peq[b.charCodeAt(i)];
        const xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
const myers_x = (b, a) => {
    const n = a.length;
    const m = b.length;
    const mhc = [];
    const phc = [];
    const hsize = Math.ceil(n / 32);
    const vsize = Math.ceil(m / 32);
    for (let i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    let j = 0;
    for (; j < vsize - 1; j++) {
        let mv = 0;
        let pv = -1;
        const start = j * 32;
        const vlen = Math.min(32, m) + start;
        for (let k = start; k < vlen; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (let i = 0; i < n; i++) {
            const eq = peq[a.charCodeAt(i)];
            const pb = (phc[(i / 32) | 0] >>> i) & 1;
            const mb = (mhc[(i / 32) | 0] >>> i) & 1;
            const xv = eq | mv;
            const xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
            let ph = mv | ~(xh | pv);
            let mh = pv & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv = mh | ~(xv | ph);
            mv = ph & xv;
        }
        for (let k = start; k < vlen; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    let mv = 0;
    let pv = -1;
    const start = j * 32;
    const vlen = Math.min(32, m - start) + start;
    for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    let score = m;
    for (let i = 0; i < n; i++) {
        const eq = peq[a.charCodeAt(i)];
        const pb = (phc[(i / 32) | 0] >>> i) & 1;
        const mb = (mhc[(i / 32) | 0] >>> i) & 1;
        const xv = eq | mv;
        const xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        let ph = mv | ~(xh | pv);
        let mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
const distance = (a, b) => {
    if (a.length < b.length) {
        const tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
const closest = (str, arr) => {
    let min_distance = Infinity;
    let min_index = 0;
    for (let i = 0; i < arr.length; i++) {
        const dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};



/***/ }),

/***/ 17166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65336);

// Comparing takes as long as both lengths multiplied, and no name that anybody mistyped is longer.
const LONGEST_NAME = 200;
/** The known name that a mistyped one most likely means; undefined when none is near, with that many edits at most. */
function suggest(name, known, mostEdits = Math.max(2, Math.floor(name.length / 3))) {
    if (name.length > LONGEST_NAME)
        return undefined;
    const nearest = [...known]
        .filter(({ length }) => Math.abs(length - name.length) <= mostEdits)
        .map((candidate) => ({ candidate, edits: (0,fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits)[0];
    return nearest !== undefined && nearest.edits <= mostEdits ? nearest.candidate : undefined;
}
/** " Did you mean …?" for the end of an error message; empty when nothing is near. */
function didYouMean(name, known) {
    const suggestion = suggest(name, known);
    return suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
}


/***/ }),

/***/ 24669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZD: () => (/* binding */ repeated),
/* harmony export */   dh: () => (/* binding */ brief),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _model_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5086);

const LONGEST_QUOTE = 60;
const LONGEST_BRIEF = 250;
/** Of a longer text no more is looked at: a name of a megabyte may be quoted in every finding. */
const MOST_READ = 1000;
/** A value in double quotes for a message, on one line and clipped. */
function quote(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const flat = (0,_model_text__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(text, MOST_READ).replace(/\s+/g, ' ');
    return `"${(0,_model_text__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(flat, LONGEST_QUOTE)}"`;
}
/** A path or name for a message, without quotes, clipped. */
function brief(text) {
    return (0,_model_text__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(text, LONGEST_BRIEF);
}
/** "a", "a and b", "a, b and c". */
function enumerate(items, conjunction = 'and') {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1) ?? ''}`;
}
/** "1 error", "2 errors". */
function count(number, noun, nouns = `${noun}s`) {
    return `${number} ${number === 1 ? noun : nouns}`;
}
/** The items whose key occurred before, each with the first item of that key. */
function* repeated(items, keyOf) {
    const seen = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key === undefined)
            continue;
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, item);
        else
            yield { item, first };
    }
}
/** Nothing but white space, or nothing at all. */
function isBlank(text) {
    return text === undefined || text.trim() === '';
}


/***/ }),

/***/ 81354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, keys in the order in which they first occur; items without a key are left out. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key === undefined)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 87979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   pv: () => (/* binding */ escapeSegment),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   wo: () => (/* binding */ unescapeSegment),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* unused harmony export child */
/** The 1-based line and column of an offset. */
function positionAt({ lineStarts }, offset) {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
/** The text of a 1-based line without its line break; empty beyond the end. */
function lineText({ text, lineStarts }, line) {
    const start = lineStarts[line - 1];
    if (start === undefined)
        return '';
    // No `/[\r\n]+$/`, which takes hours for a megabyte of carriage returns inside of a line.
    let end = lineStarts[line] ?? text.length;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end -= 1;
    return text.slice(start, end);
}
/** The keys and indexes that lead from the root to the node. */
function pathOf(node) {
    const path = [];
    for (let at = node; at?.key !== undefined; at = at.parent)
        path.push(at.key);
    return path.reverse();
}
/** The JSON pointer (RFC 6901) of a node; empty for the root. */
function pointerOf(node) {
    return pathOf(node)
        .map((segment) => `/${escapeSegment(segment)}`)
        .join('');
}
/** Escapes one segment of a JSON pointer (RFC 6901, section 3). */
function escapeSegment(segment) {
    const text = String(segment);
    return /[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
}
/** Undoes {@link escapeSegment}. */
function unescapeSegment(segment) {
    return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** The node a JSON pointer (RFC 6901) leads to; undefined when there is none. */
function nodeAt(root, pointer) {
    if (pointer === '')
        return root;
    return pointer
        .slice(1)
        .split('/')
        .reduce((node, segment) => child(node, unescapeSegment(segment)), root);
}
/** A member or item by its name or index; undefined when there is none. */
function child(node, segment) {
    if (node?.kind === 'array')
        return /^(0|[1-9]\d*)$/.test(String(segment)) ? node.items[Number(segment)] : undefined;
    return node?.members.get(String(segment));
}
/** The text of a string node; undefined for anything else. */
function textOf(node) {
    return node?.kind === 'string' ? node.data : undefined;
}
/** What a scalar says, as text: a string without its quotes, others as they are; empty for objects, arrays and nothing. */
function scalarText(node) {
    return node === undefined || node.kind === 'object' || node.kind === 'array' ? '' : String(node.data);
}
/** The value of a boolean node; undefined for anything else. */
function flagOf(node) {
    return node?.kind === 'boolean' ? node.data : undefined;
}
/** Members and items alike, in the order of the text. */
function childrenOf(node) {
    return node.kind === 'array' ? node.items : node.members.values();
}


/***/ }),

/***/ 5086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ clipped),
/* harmony export */   h: () => (/* binding */ detached)
/* harmony export */ });
/**
 * The same text, free of the document that it was cut from: V8 keeps the whole document in memory for a slice of it, and
 * findings outlive their documents.
 */
function detached(text) {
    return ` ${text}`.slice(1);
}
/** At most so many UTF-16 units of a text, never half of a surrogate pair; what is cut off is told by "…". */
function clipped(text, length) {
    if (text.length <= length)
        return text;
    const cut = text.slice(0, length - 1);
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}


/***/ })

};
;