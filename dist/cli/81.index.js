"use strict";
exports.id = 81;
exports.ids = [81];
exports.modules = {

/***/ 75081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixAndTell: () => (/* binding */ fixAndTell),
  showRepairs: () => (/* binding */ showRepairs)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/model/finding.ts
var model_finding = __webpack_require__(41300);
// EXTERNAL MODULE: ./src/engine/check.ts + 3 modules
var engine_check = __webpack_require__(45707);
// EXTERNAL MODULE: ./src/engine/discover.ts
var discover = __webpack_require__(44935);
// EXTERNAL MODULE: ./src/engine/judge.ts + 1 modules
var judge = __webpack_require__(96151);
// EXTERNAL MODULE: ./src/engine/read.ts + 1 modules
var read = __webpack_require__(88841);
// EXTERNAL MODULE: ./src/engine/fix/repair.ts + 1 modules
var repair = __webpack_require__(11510);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/kit/within.ts
var within = __webpack_require__(89745);
// EXTERNAL MODULE: ./src/engine/fix/texts.ts
var texts = __webpack_require__(36878);
;// CONCATENATED MODULE: ./src/engine/fix/write.ts






/**
 * Looks at a file again before it is written: only a plain file in the folder of the connector, that nobody changed meanwhile.
 *
 * @param folder of the connector, absolute and real
 */
async function planOf(folder, workingFolder, file) {
    const { path } = file;
    const target = (0,external_node_path_.resolve)(workingFolder, path);
    const refuse = (refused) => ({ path, refused });
    try {
        if (target === folder || !(0,within/* isWithin */.U)(target, folder))
            return refuse('it is outside of the folder of the connector');
        const found = await plainFile(target);
        if (found === undefined)
            return refuse(NO_FILE);
        const { bytes, mode } = found;
        const text = bytes.toString('utf8');
        const mark = text.startsWith(texts/* BYTE_ORDER_MARK */.s) ? texts/* BYTE_ORDER_MARK */.s : '';
        if (!(0,external_node_buffer_.isUtf8)(bytes) || text !== `${mark}${file.before}`)
            return refuse(CHANGED);
        return { path, target, before: text, after: `${mark}${file.after}`, mode };
    }
    catch (error) {
        return refuse(reasonOf(error));
    }
}
const NO_FILE = 'it is a link, or no file';
const CHANGED = 'it was changed meanwhile; run the command again';
const READ_ONLY = 'it is read-only; allow writing to it, and run the command again';
const OWNER_WRITES = 0o200;
/** A file that is reached by no link; undefined for anything else. */
async function plainFile(target) {
    const found = await (0,promises_.lstat)(target);
    if (!found.isFile() || (await (0,promises_.realpath)((0,external_node_path_.dirname)(target))) !== (0,external_node_path_.dirname)(target))
        return undefined;
    return { bytes: await (0,promises_.readFile)(target), mode: found.mode & 0o7777 };
}
/**
 * Replaces the content of a file as a whole: under another name first, so that nobody ever reads half of it. Right before it
 * takes the place, it is looked at once more: what an editor or another run wrote since is never lost. Of a file with several
 * names (hard links) the one that was checked changes.
 *
 * @returns why it could not be written; undefined when it was
 */
async function writePlan(plan) {
    if ('refused' in plan)
        return plan.refused;
    const { target, after, mode } = plan;
    // Renaming does not ask whether the file that it replaces may be written.
    if ((mode & OWNER_WRITES) === 0)
        return READ_ONLY;
    const draft = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        await writeDraft(draft, after, mode);
        const refused = await changeSince(plan);
        if (refused === undefined)
            await (0,promises_.rename)(draft, target);
        else
            await (0,promises_.rm)(draft);
        return refused;
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
        return reasonOf(error);
    }
}
async function writeDraft(draft, content, mode) {
    const file = await (0,promises_.open)(draft, 'wx', mode);
    try {
        await file.chmod(mode);
        await file.writeFile(content);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Why a file is no longer what it was when it was planned to be written; undefined when it is. */
async function changeSince({ target, before, mode }) {
    const now = await plainFile(target);
    if (now === undefined)
        return NO_FILE;
    if ((now.mode & OWNER_WRITES) === 0)
        return READ_ONLY;
    return now.mode === mode && now.bytes.equals(Buffer.from(before)) ? undefined : CHANGED;
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./src/engine/fix/run.ts







/** Repairs the connectors of a report that have something to repair, each by itself, and writes their files. */
async function fixConnectors(report, settings, rules, { only, show }) {
    const wanted = (finding) => only?.has(finding.rule) ?? true;
    const findingsOf = findingsWith(settings, rules);
    const outcome = { findings: 0, files: new Set(), refused: new Map() };
    const bugs = new Set();
    for (const location of await repairable(report, settings, wanted)) {
        const connector = await (0,read/* readConnector */.c)(location, settings.workingFolder, settings.publisher);
        const result = await (0,repair/* repair */.I)(connector, findingsOf, wanted);
        for (const fault of result.faults)
            bugs.add((0,repair/* faultMessage */.y)(fault));
        for (const plan of await plansOf(result, location, settings)) {
            // Two connectors may share a file, as definitions side by side do their properties; once written, it is as repaired.
            if (show !== undefined && outcome.files.has(plan.path))
                continue;
            const reason = await put(plan, show);
            if (reason !== undefined)
                outcome.refused.set(plan.path, reason);
            else {
                outcome.files.add(plan.path);
                outcome.findings += result.repaired.filter(({ file }) => file === plan.path).length;
            }
        }
    }
    const refused = [...outcome.refused].map(([path, reason]) => ({ path, reason }));
    return { findings: outcome.findings, files: outcome.files.size, refused, bugs: [...bugs] };
}
/** Checks a connector as a run does, accepted findings told. */
function findingsWith(settings, rules) {
    const check = (0,engine_check/* createChecker */.w)((0,judge/* enabledRules */.nb)(rules, settings.configuration));
    return async (connector) => (0,judge/* judge */.S4)((0,judge/* factsOf */.xS)(connector, connector.path), await check(connector), rules, settings).findings;
}
async function repairable({ connectors }, { paths, workingFolder }, wanted) {
    const affected = new Set(connectors
        .filter(({ findings }) => findings.some((finding) => (0,model_finding/* isRepairable */.gT)(finding) && wanted(finding)))
        .map(({ path }) => path));
    if (affected.size === 0)
        return [];
    const locations = await (0,discover/* discover */.k4)(paths, workingFolder);
    return locations.filter((location) => affected.has((0,discover/* posixRelative */.qi)(workingFolder, (0,discover/* pathOf */.XM)(location))));
}
function plansOf({ files }, { folder }, { workingFolder }) {
    return Promise.all(files.map((file) => planOf(folder, workingFolder, file)));
}
/** @returns why it was not done */
async function put(plan, show) {
    if (show === undefined)
        return writePlan(plan);
    if ('refused' in plan)
        return plan.refused;
    show(plan.path, plan.before, plan.after);
    return undefined;
}

// EXTERNAL MODULE: ./src/kit/printable.ts
var printable = __webpack_require__(57175);
// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(24669);
// EXTERNAL MODULE: ./src/model/links.ts
var links = __webpack_require__(84096);
// EXTERNAL MODULE: ./src/rules/index.ts + 593 modules
var rules = __webpack_require__(8562);
// EXTERNAL MODULE: ./src/cli/io.ts
var cli_io = __webpack_require__(71604);
;// CONCATENATED MODULE: ./src/cli/fix.ts







/** Prints the repairs as a diff, and writes nothing: 0 when there are none, else 1. */
async function showRepairs(report, settings, { only }, io) {
    const { unifiedDiff } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(611)]).then(__webpack_require__.bind(__webpack_require__, 94611));
    const diffs = [];
    const show = (path, before, after) => {
        diffs.push(shown(unifiedDiff(before, after, path), io));
    };
    const outcome = await fixConnectors(report, settings, rules.rules, { show, ...(only && { only }) });
    await io.stdout.print(diffs);
    const { findings, files } = outcome;
    io.stderr.write(files === 0
        ? 'Nothing to repair.\n'
        : `Would repair ${(0,kit_text/* count */.U9)(findings, 'finding')} in ${(0,kit_text/* count */.U9)(files, 'file')}.\n`);
    return tell(outcome, io) ?? (files === 0 ? 0 : 1);
}
/**
 * Repairs, has the report of what is left printed, then tells what could not be done.
 *
 * @param print gives the exit code that the report calls for
 * @returns that, unless a file could not be written (2), or a rule got its repair wrong (3)
 */
async function fixAndTell(report, settings, { only }, io, print) {
    const outcome = await fixConnectors(report, settings, rules.rules, only ? { only } : {});
    const { findings, files } = outcome;
    const exitCode = await print({ findings, files });
    return tell(outcome, io) ?? exitCode;
}
function tell({ refused, bugs }, io) {
    for (const { path, reason } of refused)
        io.stderr.write(`error: "${(0,printable/* printable */.g)(path)}" was not repaired: ${(0,printable/* printable */.g)(reason)}.\n`);
    for (const bug of bugs)
        io.stderr.write(`error: ${bug}; this is a bug in Connector Preflight. Report it with the file at ${links/* ISSUES_URL */.xV}\n`);
    if (bugs.length > 0)
        return 3;
    return refused.length > 0 ? 2 : undefined;
}
const STYLES = { '+': 'green', '-': 'red', '@': 'cyan' };
/** The diff byte for byte, for `git apply`; where people or the runner of GitHub Actions read it, nothing in it acts on them. */
function shown(diff, io) {
    if (!io.stdout.isTTY && io.env.GITHUB_ACTIONS !== 'true')
        return diff;
    const color = (0,cli_io/* wantsColor */.z)(io, io.stdout);
    const lines = diff.split('\n').map((line) => {
        const text = (0,printable/* inert */.t)((0,printable/* printable */.g)(line.replace(/\r$/, '')));
        const style = Object.entries(STYLES).find(([mark]) => line.startsWith(mark))?.[1];
        return color && style !== undefined ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    });
    return lines.join('\n');
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