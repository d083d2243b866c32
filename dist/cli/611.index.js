"use strict";
exports.id = 611;
exports.ids = [611];
exports.modules = {

/***/ 94611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unifiedDiff: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37291);

/** Lines of context around a change, as in git. */
const CONTEXT = 3;
/** The search for the shortest difference takes time by the square of it; beyond, what lies between the ends is replaced. */
const LONGEST_SEARCH = 3000;
const NO_BREAK = '\\ No newline at end of file';
/**
 * The difference of two texts as a unified diff, as `git apply` and `patch -p1` take it.
 *
 * @param path POSIX path for the header; without it there is none
 */
function unifiedDiff(before, after, path) {
    const names = [path === undefined ? '' : `a/${path}`, path === undefined ? '' : `b/${path}`];
    const options = { context: CONTEXT, maxEditLength: LONGEST_SEARCH };
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)(...names, before, after, undefined, undefined, options) ?? {
        oldFileName: names[0],
        newFileName: names[1],
        oldHeader: undefined,
        newHeader: undefined,
        hunks: [replacement(linesOf(before), linesOf(after))],
    };
    if (patch.hunks.length === 0)
        return '';
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .formatPatch */ .Gu)(patch, path === undefined ? diff__WEBPACK_IMPORTED_MODULE_0__/* .OMIT_HEADERS */ .Jg : diff__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEADERS_ONLY */ .jr);
}
/** Lines with their line breaks; the last may have none. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** One hunk: all lines between those that both texts start and end with. */
function replacement(before, after) {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end))
        end += 1;
    const first = Math.max(0, start - CONTEXT);
    const last = Math.max(0, end - CONTEXT);
    const lines = [
        ...marked(' ', before.slice(first, start)),
        ...marked('-', before.slice(start, before.length - end)),
        ...marked('+', after.slice(start, after.length - end)),
        ...marked(' ', before.slice(before.length - end, before.length - last)),
    ];
    return {
        oldStart: first + 1,
        oldLines: before.length - last - first,
        newStart: first + 1,
        newLines: after.length - last - first,
        lines,
    };
}
function marked(mark, lines) {
    return lines.flatMap((line) => line.endsWith('\n') ? [`${mark}${line.slice(0, -1)}`] : [`${mark}${line}`, NO_BREAK]);
}


/***/ })

};
;