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

// EXTERNAL MODULE: ./src/engine/judge.ts + 1 modules
var judge = __webpack_require__(96151);
// EXTERNAL MODULE: ./src/engine/run.ts + 3 modules
var run = __webpack_require__(15676);
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
// EXTERNAL MODULE: ./src/reporters/index.ts + 11 modules
var reporters = __webpack_require__(39602);
// EXTERNAL MODULE: ./src/rules/index.ts + 517 modules
var rules = __webpack_require__(40899);
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


/***/ })

};
;