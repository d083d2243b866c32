"use strict";
exports.id = 541;
exports.ids = [541];
exports.modules = {

/***/ 3541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/engine/judge.ts + 1 modules
var judge = __webpack_require__(8372);
// EXTERNAL MODULE: ./src/engine/run.ts + 2 modules
var run = __webpack_require__(7965);
// EXTERNAL MODULE: ./src/model/settings.ts
var settings = __webpack_require__(4692);
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
    const { loadConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(232)]).then(__webpack_require__.bind(__webpack_require__, 5232));
    const ids = rules.map(({ id }) => id);
    return loadConfiguration(workingFolder, config, ids);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(8473);
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
var printable = __webpack_require__(7175);
// EXTERNAL MODULE: ./src/model/version.ts + 1 modules
var version = __webpack_require__(2516);
// EXTERNAL MODULE: ./src/reporters/index.ts + 9 modules
var reporters = __webpack_require__(8233);
// EXTERNAL MODULE: ./src/rules/index.ts + 251 modules
var rules = __webpack_require__(3217);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
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
var cli_io = __webpack_require__(1604);
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

/***/ 1604:
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

/***/ 4935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k4: () => (/* binding */ discover),
/* harmony export */   nX: () => (/* binding */ publisherOfPath),
/* harmony export */   qi: () => (/* binding */ posixRelative)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_connector__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4434);
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8473);
/* harmony import */ var _findings__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8166);





const SKIPPED_FOLDERS = new Set(['node_modules', 'bower_components', 'vendor', '__pycache__', 'bin', 'obj']);
const MAX_DEPTH = 20;
const DEFINITION_NAME = /^apidefin[a-z]*(\.swagger)?\.(json|ya?ml)$/i;
const ANY_SWAGGER_NAME = /(^|\.)(swagger|openapi)\.(json|ya?ml)$/i;
const PROPERTIES_NAME = /^apiproperties\.json$/i;
/**
 * Finds the connectors in and below folders, and at files named directly.
 *
 * Symbolic links are not followed, so nothing outside of the given paths is ever found.
 *
 * @param paths files or folders, relative to the working folder or absolute
 * @returns in the order of their folders, each once
 * @throws UsageError for a path that does not exist, or when there is no connector at all
 */
async function discover(paths, workingFolder) {
    const found = new Map();
    for (const path of paths)
        for (const location of await discoverAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, path), path))
            found.set(keyOf(location), location);
    if (found.size === 0)
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`No connector found in ${paths.map((path) => `"${path}"`).join(', ')}.`, 'A connector is a folder with an apiDefinition.swagger.json or an apiProperties.json. Name the folder or the file.');
    return [...found.values()].sort((a, b) => (0,_findings__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(keyOf(a), keyOf(b)));
}
function keyOf({ folder, files }) {
    return `${folder.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')}/\0${files.definition ?? ''}`;
}
async function discoverAt(path, asGiven) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found === undefined)
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`There is no "${asGiven}".`, 'Name a folder or a definition file that exists.');
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    if (found.isDirectory())
        return discoverIn(real, 0);
    return [await locationOfFile(real)];
}
async function discoverIn(folder, depth) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const here = locationIn(folder, files);
    const skips = (name) => name.startsWith('.') || SKIPPED_FOLDERS.has(name);
    const below = depth >= MAX_DEPTH
        ? []
        : folders.filter((name) => !skips(name) && !(name === 'templates' && isCatalogue(folders)));
    const nested = [];
    for (const name of below)
        nested.push(...(await discoverIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), depth + 1)));
    return here === undefined ? nested : [here, ...nested];
}
/** The root of Microsoft's repository, or of a fork; its templates are no connectors. */
function isCatalogue(folders) {
    return folders.some((name) => Object.hasOwn(PROGRAMS, name));
}
/** A folder with apiProperties.json is a connector whatever its definition is called. The usual names win over others. */
function locationIn(folder, names) {
    const usual = Object.values(_model_connector__WEBPACK_IMPORTED_MODULE_2__/* .FILE_NAMES */ .G).filter((name) => names.includes(name));
    const sorted = [...usual, ...[...names].sort(_findings__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)];
    const properties = sorted.find((name) => PROPERTIES_NAME.test(name));
    const definition = sorted.find((name) => DEFINITION_NAME.test(name) && name.endsWith('json')) ??
        sorted.find((name) => DEFINITION_NAME.test(name)) ??
        (properties === undefined ? undefined : sorted.find((name) => ANY_SWAGGER_NAME.test(name)));
    if (definition === undefined && properties === undefined)
        return undefined;
    return { folder, files: { ...(definition && { definition }), ...(properties && { properties }) } };
}
async function locationOfFile(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    const siblings = locationIn(folder, entries.filter((entry) => entry.isFile()).map((entry) => entry.name));
    if (PROPERTIES_NAME.test(name))
        return siblings ?? { folder, files: { properties: name } };
    return { folder, files: { ...siblings?.files, definition: name } };
}
const PROGRAMS = {
    'certified-connectors': 'verified',
    'independent-publisher-connectors': 'independent',
    'custom-connectors': 'custom',
};
/** The publisher that the folder names of Microsoft's repository tell; undefined elsewhere. */
function publisherOfPath(folder) {
    return folder
        .split(/[\\/]/)
        .map((name) => (Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined))
        .findLast((publisher) => publisher !== undefined);
}
/** A POSIX path relative to the working folder; `.` for the working folder itself. */
function posixRelative(workingFolder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingFolder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}


/***/ }),

/***/ 7888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findConfiguration)
/* harmony export */ });
/* unused harmony export CONFIGURATION_NAMES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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

/***/ 8372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nb: () => (/* binding */ enabledRules),
  xS: () => (/* binding */ factsOf),
  c6: () => (/* binding */ fails),
  S4: () => (/* binding */ judge),
  EI: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(7979);
;// CONCATENATED MODULE: ./src/model/policies.ts
/**
 * Microsoft's certification policy codes that rules decide, with the requirement in our words.
 *
 * Source: "Fix certification policy errors" of Microsoft's connector documentation, and the codes that its checks print.
 */
const POLICIES = {
    '5000.1.1.3': 'The connector has its definition',
    '5000.2.1.1': 'The brand color is a valid color of its own',
    '5000.2.2.1': 'The title has at most 30 characters',
    '5000.2.2.2': 'The title has no reserved words',
    '5000.2.2.3': 'The title ends in a letter, a digit or a closing parenthesis',
    '5000.2.3.4': 'The description has 30 to 500 characters',
    '5000.2.3.5': 'The description names no Microsoft product that runs connectors',
    '5000.2.3.6': 'Descriptions are plain sentences without links, instructions and emojis',
    '5000.2.4.2': 'The default response has no schema',
    '5000.2.4.4': 'No response schema is empty',
    '5000.2.4.5': 'No operation is empty',
    '5000.2.4.6': 'No object schema is empty',
    '5000.2.6.2': 'The definition is complete, well-formed Swagger 2.0',
    '5000.2.6.3': 'The definition is OpenAPI 2.0',
    '5000.2.6.4': 'The host is the production host',
    '5000.2.6.9': 'Every connection parameter has a uiDefinition',
    '5000.2.6.10': 'Every connection parameter has a description',
    '5000.3.1.3': 'The website is a valid address',
    '5000.3.1.4': 'The support contact is a valid address',
    '5000.3.1.5': 'The privacy policy is a valid address',
    '5000.3.1.6': 'All traffic is HTTPS',
};

// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/engine/discover.ts
var discover = __webpack_require__(4935);
// EXTERNAL MODULE: ./src/engine/findings.ts
var engine_findings = __webpack_require__(8166);
;// CONCATENATED MODULE: ./src/engine/judge.ts







function factsOf(connector, folderName) {
    const title = (0,json/* textOf */.b6)(connector.definitionFile?.definition?.root.members.get('info')?.members.get('title'));
    return {
        path: connector.path,
        title: title === undefined || title.trim() === '' ? folderName : (0,model_text/* detached */.h)(title.trim()),
        publisher: connector.publisher,
    };
}
/**
 * Decides about one connector: severities as configured, accepted findings, requirements, readiness. Nothing after this
 * filters or counts.
 */
function judge(facts, found, rules, { configuration, workingFolder }) {
    const place = configuration.folder === undefined ? '' : (0,discover/* posixRelative */.qi)(configuration.folder, workingFolder);
    const findings = found.map((finding) => suppress(weigh(finding, configuration), configuration, place));
    return {
        ...facts,
        ready: !findings.some(({ severity, suppressed }) => severity === 'error' && suppressed === null),
        findings,
        requirements: requirementsOf(facts, findings, rules, configuration),
    };
}
/** The rules that the configuration leaves on. */
function enabledRules(rules, { rules: levels }) {
    return rules.filter(({ id }) => levels.get(id) !== 'off');
}
function weigh(finding, { rules }) {
    const level = rules.get(finding.rule);
    return level === undefined || level === 'off' ? finding : { ...finding, severity: level };
}
/** @param place the working folder, relative to the configuration's */
function suppress(finding, { ignore }, place) {
    const file = external_node_path_.posix.join(place, finding.file);
    const entry = ignore.find(({ rule, path, pointer }) => rule === finding.rule &&
        isBelow(finding.pointer, pointer ?? '') &&
        picomatch_default().isMatch(file, external_node_path_.posix.normalize(path)));
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
        const open = findings.filter(({ rule, suppressed }) => suppressed === null && ids.includes(rule));
        return {
            policy,
            title: POLICIES[policy] ?? policy,
            status: statusOf(applicable, ids, open),
            rules: ids.sort(engine_findings/* compareText */.n6),
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
        connectors: [...connectors].sort((a, b) => (0,engine_findings/* compareText */.n6)(a.path, b.path)),
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

/***/ 7965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ connectorChecker),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/model/excerpt.ts
var excerpt = __webpack_require__(4664);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(8473);
// EXTERNAL MODULE: ./src/engine/check.ts + 2 modules
var engine_check = __webpack_require__(4365);
// EXTERNAL MODULE: ./src/engine/discover.ts
var discover = __webpack_require__(4935);
// EXTERNAL MODULE: ./src/engine/judge.ts + 1 modules
var judge = __webpack_require__(8372);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(7979);
// EXTERNAL MODULE: ./src/model/source-file.ts + 11 modules
var source_file = __webpack_require__(4743);
// EXTERNAL MODULE: ./src/model/tables/properties.ts
var tables_properties = __webpack_require__(4658);
;// CONCATENATED MODULE: ./src/engine/read.ts







/** Larger files are not read: the limit of certification is 1 MB. */
const MAX_FILE_BYTES = 5 * 1024 * 1024;
/**
 * Reads a connector's files, each once; synchronously, because nothing else could be done meanwhile. Never throws: what
 * cannot be read is noted.
 */
function readConnector(location, workingFolder, publisher) {
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
    const definitionFile = read('definition');
    const propertiesFile = read('properties');
    return {
        path: (0,discover/* posixRelative */.qi)(workingFolder, location.folder),
        publisher: publisher === 'auto' ? publisherOf(location, propertiesFile) : publisher,
        definitionFile,
        propertiesFile,
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
var promises_ = __webpack_require__(8500);
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
            const connector = readConnector(location, workingFolder, publisher);
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
        const file = [connector.definitionFile, connector.propertiesFile].find((candidate) => candidate?.path === finding.file);
        if (file !== undefined)
            (0,excerpt/* excerptOf */.z)(excerpts, file.document, finding);
    }
    return excerpts;
}


/***/ })

};
;