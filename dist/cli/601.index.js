"use strict";
exports.id = 601;
exports.ids = [601,611];
exports.modules = {

/***/ 77601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repairedLines: () => (/* binding */ repairedLines)
});

// EXTERNAL MODULE: ./src/engine/check.ts + 3 modules
var engine_check = __webpack_require__(45707);
// EXTERNAL MODULE: ./src/engine/examples.ts + 1 modules
var examples = __webpack_require__(48878);
// EXTERNAL MODULE: ./src/engine/fix/diff.ts
var diff = __webpack_require__(94611);
// EXTERNAL MODULE: ./src/engine/fix/repair.ts + 1 modules
var repair = __webpack_require__(11510);
;// CONCATENATED MODULE: ./src/engine/fix/example.ts




/**
 * What `--fix` makes of an example, as a diff of every file that it changes; nothing where it repairs nothing.
 *
 * @returns the name of the file, where it has one, with the diff without its header
 */
async function repairedExample(rule, input) {
    const check = (0,engine_check/* createChecker */.w)([rule]);
    const diffs = [];
    for (const connector of await (0,examples/* exampleConnectors */.NC)(rule, input)) {
        const { files } = await (0,repair/* repair */.I)(connector, check);
        for (const { path, before, after } of files)
            diffs.push({ name: rule.scope === 'document' ? undefined : path, diff: (0,diff.unifiedDiff)(before, after) });
    }
    return diffs;
}

// EXTERNAL MODULE: ./src/kit/printable.ts
var printable = __webpack_require__(57175);
;// CONCATENATED MODULE: ./src/cli/example-repair.ts


const MOST_LINES = 40;
const LONGEST_LINE = 200;
/** The diff of an example and what `--fix` makes of it; nothing where it repairs nothing. */
async function repairedLines(rule, input) {
    const diffs = await repairedExample(rule, input);
    const lines = diffs.flatMap(({ name, diff }) => [
        ...(name === undefined ? [] : [`  ${name}`]),
        ...diff
            .trimEnd()
            .split('\n')
            .map((line) => `  ${(0,printable/* printable */.g)(line.slice(0, LONGEST_LINE))}`),
    ]);
    return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '  …'] : lines;
}


/***/ }),

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


/***/ }),

/***/ 11510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ faultMessage),
  I: () => (/* binding */ repair)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(24669);
// EXTERNAL MODULE: ./src/model/finding.ts
var model_finding = __webpack_require__(41300);
// EXTERNAL MODULE: ./src/model/parse.ts + 4 modules
var parse = __webpack_require__(43925);
;// CONCATENATED MODULE: ./src/engine/fix/apply.ts
/**
 * Makes the edits of findings. A finding whose edits meet those of one before it is left out, and waits for its turn in the next
 * round; so is one on the same value, as each takes the rest of the value for what it was. Whatever lies outside of the edits
 * stays as it is.
 *
 * @param findings of this text, each with a `fix`
 */
function applyFixes(document, findings) {
    const taken = [];
    const values = new Set();
    const applied = [];
    const impossible = [];
    for (const finding of findings) {
        const edits = editsOf(document, finding.fix ?? []);
        if (edits === undefined)
            impossible.push(finding);
        else if (!values.has(finding.pointer) && edits.every((edit) => isFree(taken, edit))) {
            // Without a pointer it is on the text of the file.
            if (finding.pointer !== '')
                values.add(finding.pointer);
            for (const edit of edits)
                taken.splice(placeIn(taken, edit), 0, edit);
            applied.push(finding);
        }
    }
    return { text: edited(document.text, taken), applied, impossible };
}
/** The edits in the order of the text; undefined where they lie outside of it, or meet each other. */
function editsOf(document, fix) {
    const edits = fix.map(({ line, column, endLine, endColumn, text }) => ({
        start: offsetAt(document, line, column),
        end: offsetAt(document, endLine, endColumn),
        text,
    }));
    edits.sort(compareEdits);
    const possible = edits.every(({ start, end }, index) => {
        const before = edits[index - 1];
        const apart = before === undefined || before.end < start || (before.end === start && before.start < end);
        return start <= end && end <= document.text.length && apart;
    });
    return possible ? edits : undefined;
}
function compareEdits(a, b) {
    return a.start - b.start || a.end - b.end;
}
function offsetAt({ lineStarts }, line, column) {
    return (lineStarts[line - 1] ?? Infinity) + column - 1;
}
/** Whether an edit meets none of the others. Two that touch are apart unless one inserts: then their order is anybody's guess. */
function isFree(taken, edit) {
    const place = placeIn(taken, edit);
    return [taken[place - 1], taken[place]].every((other) => other === undefined || areApart(other, edit));
}
function areApart(a, b) {
    if (a.end < b.start || b.end < a.start)
        return true;
    const inserts = a.start === a.end || b.start === b.end;
    return !inserts && (a.end === b.start || b.end === a.start);
}
/** Where an edit belongs among those in the order of the text. */
function placeIn(taken, edit) {
    let low = 0;
    let high = taken.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const other = taken[middle];
        if (other !== undefined && compareEdits(other, edit) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** @param edits in the order of the text, apart from each other */
function edited(text, edits) {
    const parts = [];
    let at = 0;
    for (const edit of edits) {
        parts.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    return [...parts, text.slice(at)].join('');
}

// EXTERNAL MODULE: ./src/engine/fix/repairable.ts
var repairable = __webpack_require__(43485);
// EXTERNAL MODULE: ./src/engine/fix/texts.ts
var texts = __webpack_require__(36878);
;// CONCATENATED MODULE: ./src/engine/fix/repair.ts







/** Nobody waits longer; what is left is repaired by the next run. */
const MOST_ROUNDS = 100;
/** After so many rounds without fewer findings to repair, there is no end to it. */
const PATIENCE = 10;
/**
 * Repairs a connector in memory, round after round: findings that meet in the text wait for the next one, and so does what only a
 * repair brings to light. A repair that breaks JSON or never comes to an end is left out together with all others of its rule,
 * and told.
 *
 * @param wanted which findings to repair, of those that can be
 */
async function repair(connector, findingsOf, wanted = () => true) {
    const faults = [];
    for (;;) {
        const blamed = new Set(faults.flatMap(({ rules }) => rules));
        const usable = (finding) => (0,model_finding/* isRepairable */.gT)(finding) && wanted(finding) && !blamed.has(finding.rule);
        const attempt = await attemptOn(connector, async (current) => (await findingsOf(current)).filter(usable));
        if ('reason' in attempt)
            faults.push(attempt);
        else
            return { ...attempt, faults };
    }
}
async function attemptOn(connector, repairable) {
    const rounds = [];
    const seen = new Map();
    const paths = new Set();
    let current = connector;
    let fewest = Infinity;
    let idle = 0;
    while (rounds.length < MOST_ROUNDS) {
        const findings = await repairable(current);
        idle = findings.length < fewest ? 0 : idle + 1;
        fewest = Math.min(fewest, findings.length);
        if (idle === PATIENCE)
            return { rules: rulesOf(rounds.at(-1) ?? []), reason: 'never come to an end' };
        const step = round(current, findings);
        if ('reason' in step)
            return step;
        if (step.applied.length === 0)
            break;
        for (const path of step.texts.keys())
            paths.add(path);
        seen.set(differences(connector, current, paths), rounds.length);
        rounds.push(step.applied);
        current = await (0,texts/* withTexts */.j)(current, step.texts);
        const before = seen.get(differences(connector, current, paths));
        if (before !== undefined) {
            const rules = rulesOf(rounds.slice(before).flat());
            return { rules, reason: rules.length === 1 ? 'change nothing' : 'undo each other' };
        }
    }
    return { connector: current, repaired: rounds.flat(), files: changed(connector, current, paths) };
}
function rulesOf(findings) {
    return [...new Set(findings.map(({ rule }) => rule))].sort();
}
/** Tells the state of a connector from all others that it had: the files that are not as they were at first. */
function differences(first, connector, paths) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { path, after } of changed(first, connector, paths))
        hash.update(`${path}\0${after}\0`);
    return hash.digest('hex');
}
function changed(first, connector, paths) {
    return [...paths]
        .sort()
        .map((path) => ({ path, before: textIn(first, path), after: textIn(connector, path) }))
        .filter(({ before, after }) => before !== after);
}
function textIn(connector, path) {
    return (0,repairable/* repairableFile */.I)(connector, path)?.document.text ?? '';
}
/** As many repairs as fit together, in all files. */
function round(connector, findings) {
    const applied = [];
    const texts = new Map();
    for (const path of new Set(findings.map(({ file }) => file))) {
        const file = (0,repairable/* repairableFile */.I)(connector, path);
        if (file === undefined)
            continue;
        const own = findings.filter((finding) => finding.file === path);
        const result = applyFixes(file.document, own);
        if (result.impossible.length > 0)
            return {
                rules: rulesOf(result.impossible),
                reason: 'have edits that meet, or lie outside of the file',
            };
        const sound = soundPart(file, result.applied);
        const [broken] = result.applied.slice(sound.length);
        if (sound.length === 0 && broken !== undefined)
            return { rules: [broken.rule], reason: 'break the JSON of the file' };
        for (const finding of sound)
            applied.push(finding);
        texts.set(path, applyFixes(file.document, sound).text);
    }
    return { applied, texts };
}
/**
 * As many of the first findings as can be repaired at once: two names may become the same. The one after them has its turn in the
 * next round, and is to blame if it breaks the file all by itself.
 */
function soundPart(file, findings) {
    const isSound = (part) => !breaks(file, applyFixes(file.document, part).text);
    if (isSound(findings))
        return findings;
    let low = 0;
    let high = findings.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (isSound(findings.slice(0, middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return findings.slice(0, low);
}
/** Whether a text is worse JSON than before. Where it could not be read to its end, more of it may turn out wrong. */
function breaks({ json }, text) {
    if (json?.root === undefined)
        return false;
    const after = (0,parse/* parseJson */.q)(text);
    return after.root === undefined || faultsIn(after) > faultsIn(json);
}
function faultsIn({ syntaxProblems, repeatedKeys }) {
    return syntaxProblems.length + repeatedKeys.length;
}
/** What is said of repairs that were left out. */
function faultMessage({ rules, reason }) {
    return `Repairs of ${(0,kit_text/* enumerate */.HL)(rules)} ${reason}, and were left out`;
}


/***/ }),

/***/ 36878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ withTexts),
/* harmony export */   s: () => (/* binding */ BYTE_ORDER_MARK)
/* harmony export */ });
/* harmony import */ var _model_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43925);
/* harmony import */ var _model_source_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58439);
/* harmony import */ var _contents__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43837);



/** The connector as it is with other texts of some files, without byte order mark, by path. */
async function withTexts(connector, texts) {
    const source = (file) => {
        const text = file && texts.get(file.path);
        return file === undefined || text === undefined ? file : (0,_model_source_file__WEBPACK_IMPORTED_MODULE_1__/* .sourceFile */ .s)(file.path, file.role, text);
    };
    const { publisher, layout } = connector;
    const definitionFile = source(connector.definitionFile);
    const files = connector.files.map((file) => {
        const text = texts.get(file.path);
        return text === undefined ? file : fileWith(file, text);
    });
    return {
        ...connector,
        definitionFile,
        propertiesFile: source(connector.propertiesFile),
        files,
        contents: await (0,_contents__WEBPACK_IMPORTED_MODULE_2__/* .readContents */ .r)(files, { publisher, layout, definition: definitionFile?.definition }),
    };
}
function fileWith(file, text) {
    const bytes = Buffer.from(`${hasMark(file.bytes()) ? BYTE_ORDER_MARK : ''}${text}`);
    return { ...file, size: bytes.length, bytes: () => bytes, document: () => (0,_model_parse__WEBPACK_IMPORTED_MODULE_0__/* .textDocument */ .T)(text) };
}
const BYTE_ORDER_MARK = '\uFEFF';
function hasMark(bytes) {
    return bytes?.[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}


/***/ })

};
;