"use strict";
exports.id = 269;
exports.ids = [269];
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

/***/ 79029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   nb: () => (/* binding */ enabledRules),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var _model_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87979);
/* harmony import */ var _model_policies__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86979);
/* harmony import */ var _model_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5086);
/* harmony import */ var _discover__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44935);
/* harmony import */ var _findings__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8166);







function factsOf(connector, folderName) {
    const title = (0,_model_json__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(connector.definitionFile?.definition?.root.members.get('info')?.members.get('title'));
    return {
        path: connector.path,
        title: title === undefined || title.trim() === '' ? folderName : (0,_model_text__WEBPACK_IMPORTED_MODULE_5__/* .detached */ .h)(title.trim()),
        publisher: connector.publisher,
    };
}
/**
 * Decides about one connector: severities as configured, accepted findings, requirements, readiness. Nothing after this
 * filters or counts.
 */
function judge(facts, found, rules, { configuration, workingFolder }) {
    const place = configuration.folder === undefined ? '' : (0,_discover__WEBPACK_IMPORTED_MODULE_2__/* .posixRelative */ .qi)(configuration.folder, workingFolder);
    const findings = found.map((finding) => suppress(weigh(finding, configuration), configuration, place));
    return {
        ...facts,
        ready: !findings.some(({ severity, suppressed }) => severity === 'error' && suppressed === null),
        findings,
        requirements: requirementsOf(facts, findings, rules, configuration),
    };
}
/** The rules that the configuration leaves on, with the values that it sets for their options. */
function enabledRules(rules, { rules: settings }) {
    return rules
        .filter(({ id }) => settings.get(id)?.severity !== 'off')
        .map((rule) => withValues(rule, settings.get(rule.id)?.values));
}
function withValues(rule, values) {
    if (values === undefined)
        return rule;
    return rule.scope === 'document'
        ? { ...rule, problems: (file) => rule.problems(file, values) }
        : { ...rule, problems: (connector) => rule.problems(connector, values) };
}
function weigh(finding, { rules }) {
    const level = rules.get(finding.rule)?.severity;
    return level === undefined || level === 'off' ? finding : { ...finding, severity: level };
}
/** @param place the working folder, relative to the configuration's */
function suppress(finding, { ignore }, place) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(place, finding.file);
    const entry = ignore.find(({ rule, path, pointer }) => rule === finding.rule &&
        isBelow(finding.pointer, pointer ?? '') &&
        picomatch__WEBPACK_IMPORTED_MODULE_6___default().isMatch(file, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path)));
    return entry === undefined ? finding : { ...finding, suppressed: { reason: entry.reason } };
}
function isBelow(pointer, ancestor) {
    return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}
function requirementsOf({ publisher }, findings, rules, configuration) {
    const codes = new Set(rules.map(({ microsoft }) => microsoft?.policy).filter((code) => code !== undefined));
    return [...codes].sort(comparePolicies).map((policy) => {
        const deciding = rules.filter(({ microsoft }) => microsoft?.policy === policy);
        const applicable = deciding.filter(({ publishers }) => publishers.includes(publisher));
        const ids = enabledRules(applicable, configuration).map(({ id }) => id);
        const own = new Set(ids);
        const open = findings.filter(({ rule, suppressed }) => suppressed === null && own.has(rule));
        return {
            policy,
            title: _model_policies__WEBPACK_IMPORTED_MODULE_1__/* .POLICIES */ .P[policy] ?? policy,
            status: statusOf(applicable, ids, open),
            rules: ids.sort(_findings__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6),
        };
    });
}
/** A requirement whose rules are all switched off is left to a person. */
function statusOf(applicable, on, open) {
    if (applicable.length === 0)
        return 'not-applicable';
    if (on.length === 0)
        return 'manual';
    if (open.some(({ severity }) => severity === 'error'))
        return 'fail';
    return open.some(({ severity }) => severity === 'warning') ? 'warning' : 'pass';
}
function comparePolicies(a, b) {
    const [left, right] = [a, b].map((code) => code.split('.').map(Number));
    const different = left.findIndex((part, index) => part !== right[index]);
    return different === -1 ? 0 : (left[different] ?? 0) - (right[different] ?? 0);
}
/** The whole report. */
function reportOf(connectors, version) {
    return {
        version: 1,
        tool: { name: 'connector-preflight', version },
        connectors: [...connectors].sort((a, b) => (0,_findings__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.path, b.path)),
        summary: summaryOf(connectors),
    };
}
function summaryOf(connectors) {
    const all = connectors.flatMap(({ findings }) => findings);
    const open = all.filter(({ suppressed }) => suppressed === null);
    const count = (severity) => open.filter((finding) => finding.severity === severity).length;
    return {
        connectors: connectors.length,
        ready: connectors.filter(({ ready }) => ready).length,
        errors: count('error'),
        warnings: count('warning'),
        infos: count('info'),
        suppressed: all.length - open.length,
    };
}
/** Whether findings at or above the level are left. */
function fails({ errors, warnings, infos }, level) {
    if (level === 'never')
        return false;
    if (level === 'error')
        return errors > 0;
    return errors + warnings > 0 || (level === 'info' && infos > 0);
}


/***/ }),

/***/ 17965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ connectorChecker),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/model/excerpt.ts
var excerpt = __webpack_require__(24664);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
// EXTERNAL MODULE: ./src/engine/check.ts + 4 modules
var engine_check = __webpack_require__(78873);
// EXTERNAL MODULE: ./src/engine/discover.ts
var discover = __webpack_require__(44935);
// EXTERNAL MODULE: ./src/engine/judge.ts
var judge = __webpack_require__(79029);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
// EXTERNAL MODULE: ./src/model/source-file.ts + 12 modules
var source_file = __webpack_require__(8222);
// EXTERNAL MODULE: ./src/model/tables/properties.ts
var tables_properties = __webpack_require__(54658);
// EXTERNAL MODULE: ./src/engine/contents.ts + 1 modules
var contents = __webpack_require__(43837);
// EXTERNAL MODULE: ./src/engine/folder.ts
var folder = __webpack_require__(89812);
;// CONCATENATED MODULE: ./src/engine/read.ts









/** Larger files are not read: the limit of certification is 1 MB. */
const MAX_FILE_BYTES = 5 * 1024 * 1024;
/**
 * Reads a connector's files, each once. Never throws: what
 * cannot be read is noted.
 */
async function readConnector(location, workingFolder, publisher) {
    const unreadable = [];
    const read = (role) => {
        const name = location.files[role];
        if (name === undefined)
            return undefined;
        const path = (0,discover/* posixRelative */.qi)(workingFolder, (0,external_node_path_.join)(location.folder, name));
        const { text, fault } = readText((0,external_node_path_.join)(location.folder, name));
        if (fault !== undefined)
            unreadable.push({ path, reason: fault });
        return text === undefined ? undefined : (0,source_file/* sourceFile */.s)(path, role, text);
    };
    const files = (0,folder/* folderFiles */.k)(location.folder, workingFolder);
    const definitionFile = read('definition');
    const propertiesFile = read('properties');
    return {
        path: (0,discover/* posixRelative */.qi)(workingFolder, location.folder),
        publisher: publisher === 'auto' ? publisherOf(location, propertiesFile) : publisher,
        layout: (0,discover/* publisherOfPath */.nX)(location.folder) === undefined ? 'own' : 'catalogue',
        definitionFile,
        propertiesFile,
        files,
        contents: await (0,contents/* readContents */.r)(files),
        unreadable,
    };
}
function readText(path) {
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size > MAX_FILE_BYTES)
            return { fault: `it has ${size} bytes, more than the ${MAX_FILE_BYTES} that are read` };
        const bytes = (0,external_node_fs_.readFileSync)(path);
        if (isUtf16(bytes))
            return { fault: 'it is UTF-16; save it as UTF-8' };
        const text = bytes.toString('utf8');
        return (0,external_node_buffer_.isUtf8)(bytes) ? { text } : { text, fault: 'it is not UTF-8; save it as UTF-8' };
    }
    catch (error) {
        return { fault: error instanceof Error ? error.message : String(error) };
    }
}
function isUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
/** By the folders of Microsoft's repository, then by the brand color; a verified publisher otherwise. */
function publisherOf({ folder }, properties) {
    const color = (0,json/* textOf */.b6)(properties?.properties?.body?.members.get('iconBrandColor'));
    const byColor = color?.toLowerCase() === tables_properties/* INDEPENDENT_BRAND_COLOR */.Nh ? 'independent' : 'verified';
    return (0,discover/* publisherOfPath */.nX)(folder) ?? byColor;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/engine/share.ts

/** Few enough that nobody waits long at the end, enough that asking for them costs nothing. */
const BATCH = 4;
/** A helper has the next batch at hand while it works on one. */
const BATCHES_AHEAD = 2;
/** Hands out items in batches, in order. @param taken told the first item of each batch */
function queue(items, taken) {
    let next = 0;
    return () => {
        const batch = items.slice(next, next + BATCH);
        next += batch.length;
        if (batch[0] !== undefined)
            taken(batch[0]);
        return batch;
    };
}
/**
 * Works through a queue together with helpers. What a helper fails at is done here, so that nothing is lost with it.
 *
 * @param done told the results of each batch, in no particular order
 */
async function share(take, work, helpers, done) {
    const returned = [];
    const help = async (check) => {
        for (let batch = take(); batch.length > 0; batch = take()) {
            const results = await check(batch).catch(() => undefined);
            if (results === undefined) {
                returned.push(batch);
                return;
            }
            done(results);
        }
    };
    const helped = helpers.flatMap(({ check }) => Array.from({ length: BATCHES_AHEAD }, () => help(check)));
    for (let batch = take(); batch.length > 0; batch = take()) {
        done(await work(batch));
        // Our own work never waits for anything, and helpers are heard only between turns of the event loop.
        if (helpers.length > 0)
            await (0,promises_.setImmediate)();
    }
    await Promise.all(helped);
    for (const batch of returned)
        done(await work(batch));
}

;// CONCATENATED MODULE: ./src/engine/run.ts









/**
 * Checks connectors, each by itself, so that memory does not grow with the size of their files.
 *
 * @throws UsageError when there is no connector to check
 */
async function run(settings, rules, version, { progress = () => undefined, hire = () => [] } = {}) {
    const { workingFolder } = settings;
    const locations = chosen(await (0,discover/* discover */.k4)(settings.paths, workingFolder), settings);
    const helpers = hire(settings, locations.length);
    const checked = [];
    try {
        const take = queue(locations, ({ folder }) => {
            progress(checked.length, locations.length, (0,discover/* posixRelative */.qi)(workingFolder, folder));
        });
        await share(take, connectorChecker(settings, rules), helpers, (done) => checked.push(...done));
    }
    finally {
        for (const { dismiss } of helpers)
            dismiss();
    }
    progress(locations.length, locations.length, '');
    const excerpts = new Map(checked.flatMap((connector) => [...connector.excerpts]));
    const reports = checked.map(({ report }) => report);
    return { report: (0,judge/* reportOf */.EI)(reports, version), excerpts };
}
/** Checks the given connectors one after the other. */
function connectorChecker(settings, rules) {
    const { workingFolder, configuration, publisher } = settings;
    const check = (0,engine_check/* createChecker */.w)((0,judge/* enabledRules */.nb)(rules, configuration));
    return async (locations) => {
        const checked = [];
        for (const location of locations) {
            const connector = await readConnector(location, workingFolder, publisher);
            const findings = await check(connector);
            const facts = (0,judge/* factsOf */.xS)(connector, (0,external_node_path_.basename)(location.folder));
            checked.push({
                report: (0,judge/* judge */.S4)(facts, findings, rules, settings),
                excerpts: excerptsOf(connector, findings),
            });
        }
        return checked;
    };
}
function chosen(locations, { configuration, paths }) {
    const { connectors, folder } = configuration;
    if (connectors === undefined || folder === undefined)
        return locations;
    const matches = picomatch_default()(connectors.map((glob) => glob.replace(/\/+$/, '')));
    const kept = locations.filter(({ folder: path }) => {
        const relative = (0,discover/* posixRelative */.qi)(folder, path);
        // Globs do not match a lone dot, the folder of the configuration itself.
        return matches(relative) || (relative === '.' && matches('connector'));
    });
    if (kept.length > 0)
        return kept;
    throw new usage_error/* UsageError */.e(`No connector in ${paths.map((path) => `"${path}"`).join(', ')} matches "connectors" of the configuration.`, 'Write globs of connector folders, relative to the configuration, such as "connectors/*".');
}
function excerptsOf(connector, findings) {
    const excerpts = new Map();
    for (const finding of findings) {
        const document = documentOf(connector, finding.file);
        if (document !== undefined)
            (0,excerpt/* excerptOf */.z)(excerpts, document, finding);
    }
    return excerpts;
}
function documentOf({ definitionFile, propertiesFile, files }, path) {
    const checked = [definitionFile, propertiesFile].find((file) => file?.path === path);
    return checked?.document ?? files.find((file) => file.path === path)?.document();
}


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

/***/ 24664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ excerptFor),
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5086);


/** Longer lines are not kept: nobody reads them, and a file on one line would be kept whole. */
const LONGEST_LINE = 2000;
const keyOf = ({ file, line }) => `${file}\0${line}`;
/** Keeps the line that a finding points at. */
function excerptOf(into, document, finding) {
    const key = keyOf(finding);
    if (into.has(key))
        return;
    const text = (0,_json__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(document, finding.line);
    into.set(key, text.length <= LONGEST_LINE ? (0,_text__WEBPACK_IMPORTED_MODULE_1__/* .detached */ .h)(text) : '');
}
/** The line that a finding points at; undefined when it was not kept. */
function excerptFor(excerpts, finding) {
    const text = excerpts.get(keyOf(finding));
    return text === '' ? undefined : text;
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
    return String(segment).replaceAll('~', '~0').replaceAll('/', '~1');
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


/***/ }),

/***/ 78473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** A mistake in what the user asked for: option, configuration, path. Exit code 2. */
class UsageError extends Error {
    help;
    name = 'UsageError';
    /**
     * @param message what is wrong, with the offending value
     * @param help what to write instead
     */
    constructor(message, help) {
        super(message);
        this.help = help;
    }
}


/***/ }),

/***/ 72738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _engine_run__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17965);


/** Checks connectors for another thread until that one ends this. An error ends this thread, and the other hears of it. */
function serve(rules) {
    const check = (0,_engine_run__WEBPACK_IMPORTED_MODULE_1__/* .connectorChecker */ .p)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData, rules);
    let last = Promise.resolve();
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', ({ id, locations }) => {
        last = last.then(async () => {
            const answer = { id, checked: await check(locations) };
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer);
        });
    });
}


/***/ })

};
;