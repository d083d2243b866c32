"use strict";
exports.id = 541;
exports.ids = [541];
exports.modules = {

/***/ 43541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/engine/judge.ts
var judge = __webpack_require__(79029);
// EXTERNAL MODULE: ./src/engine/run.ts + 2 modules
var run = __webpack_require__(17965);
// EXTERNAL MODULE: ./src/model/settings.ts
var settings = __webpack_require__(34692);
// EXTERNAL MODULE: ./src/engine/find-configuration.ts
var find_configuration = __webpack_require__(7888);
;// CONCATENATED MODULE: ./src/engine/settings.ts


/** Merges a request with the configuration it names or finds. @throws UsageError */
async function settingsOf(request, workingFolder, rules) {
    const configuration = await configurationOf(request, workingFolder, rules);
    return {
        workingFolder,
        paths: request.paths.length === 0 ? ['.'] : request.paths,
        publisher: request.publisher ?? configuration.publisher ?? 'auto',
        failOn: request.failOn ?? configuration.failOn ?? 'error',
        configuration,
    };
}
/** Most runs have no configuration, and need no YAML parser. */
async function configurationOf({ config }, workingFolder, rules) {
    if (config === undefined && (await (0,find_configuration/* findConfiguration */.o)(workingFolder)) === undefined)
        return settings/* NO_CONFIGURATION */.hr;
    const { loadConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 9822));
    return loadConfiguration(workingFolder, config, rules);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
;// CONCATENATED MODULE: ./src/engine/write.ts



/** Writes a report file, piece by piece, and the folders it needs. @throws UsageError when the place does not allow it */
async function writeReport(workingFolder, file, pieces) {
    const path = (0,external_node_path_.resolve)(workingFolder, file);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, pieces);
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`"${file}" cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
    }
}

// EXTERNAL MODULE: ./src/kit/printable.ts
var printable = __webpack_require__(57175);
// EXTERNAL MODULE: ./src/model/version.ts + 1 modules
var version = __webpack_require__(72516);
// EXTERNAL MODULE: ./src/reporters/index.ts + 9 modules
var reporters = __webpack_require__(98233);
// EXTERNAL MODULE: ./src/rules/index.ts + 368 modules
var rules = __webpack_require__(24021);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/threads/hire.ts


/** Starting a thread takes as long as checking so many connectors. */
const WORTH_A_THREAD = 24;
/** More threads take more memory than they save time. */
const MOST_THREADS = 3;
/**
 * Lets threads of this program help, one for each further core.
 *
 * @param script the file of this program, which serves when it is started as a thread
 */
function threads(script) {
    return (settings, connectors) => {
        const worthwhile = Math.floor(connectors / WORTH_A_THREAD);
        const number = Math.min((0,external_node_os_.availableParallelism)() - 1, MOST_THREADS, worthwhile);
        return Array.from({ length: number }, () => threadOf(script, settings));
    };
}
function threadOf(script, settings) {
    const worker = new external_node_worker_threads_.Worker(script, { workerData: settings });
    const waiting = new Map();
    let failure;
    let asked = 0;
    const failAll = (error) => {
        failure = error;
        for (const { fail } of waiting.values())
            fail(error);
        waiting.clear();
    };
    worker.on('message', ({ id, checked }) => {
        waiting.get(id)?.answer(checked);
        waiting.delete(id);
    });
    worker.on('error', failAll);
    worker.on('exit', () => {
        failAll(new Error('The thread ended.'));
    });
    return {
        check: (locations) => new Promise((answer, fail) => {
            if (failure !== undefined)
                throw failure;
            const question = { id: asked++, locations };
            waiting.set(question.id, { answer, fail });
            worker.postMessage(question);
        }),
        dismiss: () => void worker.terminate(),
    };
}

// EXTERNAL MODULE: ./src/cli/io.ts
var cli_io = __webpack_require__(71604);
// EXTERNAL MODULE: ./src/cli/outputs.ts
var cli_outputs = __webpack_require__(6128);
;// CONCATENATED MODULE: ./src/cli/check.ts











/** `check`: 0 when nothing is at or above the fail level, else 1. @throws UsageError */
async function check(paths, options, requested, io) {
    const outputs = (0,cli_outputs/* planOutputs */.i)(requested);
    const request = { paths, publisher: options.publisher, config: options.config, failOn: options.failOn };
    const settings = await settingsOf(request, io.cwd, rules.rules);
    const { report, excerpts } = await (0,run/* run */.e)(settings, rules.rules, version/* VERSION */.x, {
        progress: progressOn(io),
        ...(io.script !== undefined && { hire: threads(io.script) }),
    });
    for (const { format, file } of outputs) {
        const color = file === undefined && (0,cli_io/* wantsColor */.z)(io, io.stdout);
        const context = { excerpts, rules: rules.rules, color };
        const pieces = (0,reporters/* piecesOf */.X)(format, report, context);
        if (file === undefined)
            await io.stdout.print(pieces);
        else
            await writeReport(io.cwd, file, pieces);
    }
    return (0,judge/* fails */.c6)(report.summary, settings.failOn) ? 1 : 0;
}
/** A few connectors are done before a line can be read. */
const WORTH_A_LINE = 5;
/** One line on stderr that is written over, on a terminal only. */
function progressOn({ stderr }) {
    if (!stderr.isTTY)
        return () => undefined;
    return (done, all, path) => {
        if (all < WORTH_A_LINE)
            return;
        const last = done === all;
        const line = last ? '' : (0,printable/* printable */.g)(`Checking ${done + 1} of ${all}: ${path}`).slice(0, 78);
        stderr.write(`\r\u001B[K${line}`);
    };
}


/***/ }),

/***/ 71604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
/** Colors only on a terminal; NO_COLOR and FORCE_COLOR decide first (no-color.org, force-color.org). */
function wantsColor({ env }, { isTTY }) {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
        return env.FORCE_COLOR !== '0';
    return isTTY && env.TERM !== 'dumb';
}


/***/ }),

/***/ 7888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findConfiguration)
/* harmony export */ });
/* unused harmony export CONFIGURATION_NAMES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const CONFIGURATION_NAMES = ['.connector-preflight.yaml', '.connector-preflight.yml'];
/**
 * The nearest configuration, from a folder up to the root of its repository.
 *
 * @param workingFolder absolute
 * @returns its absolute path; undefined when there is none
 */
async function findConfiguration(workingFolder) {
    for (let folder = workingFolder;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        for (const name of CONFIGURATION_NAMES)
            if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
                return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder || (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'))))
            return undefined;
    }
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);
}


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


/***/ })

};
;