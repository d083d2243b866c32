"use strict";
exports.id = 663;
exports.ids = [663];
exports.modules = {

/***/ 72663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/engine/judge.ts + 1 modules
var judge = __webpack_require__(96151);
// EXTERNAL MODULE: ./src/engine/run.ts + 9 modules
var run = __webpack_require__(12637);
// EXTERNAL MODULE: ./src/engine/settings.ts
var settings = __webpack_require__(94441);
// EXTERNAL MODULE: ./src/kit/day.ts
var day = __webpack_require__(27550);
// EXTERNAL MODULE: ./src/kit/printable.ts
var printable = __webpack_require__(57175);
// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(24669);
// EXTERNAL MODULE: ./src/model/version.ts + 1 modules
var version = __webpack_require__(72516);
// EXTERNAL MODULE: ./src/rules/index.ts + 593 modules
var rules = __webpack_require__(8562);
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
    return (settings, locations, tickets) => {
        const worthwhile = Math.floor(locations.length / WORTH_A_THREAD);
        const number = Math.min((0,external_node_os_.availableParallelism)() - 1, MOST_THREADS, worthwhile);
        return Array.from({ length: number }, () => threadOf(script, { settings, locations, tickets }));
    };
}
/** More, as Node 24 takes by itself, saves no time, and a tenth of the memory of a catalogue goes there. */
const YOUNG_GENERATION_MB = 48;
function threadOf(script, task) {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB };
    const worker = new external_node_worker_threads_.Worker(script, { workerData: task, resourceLimits });
    return {
        help: (told) => new Promise((done, fail) => {
            worker.on('message', (message) => {
                if (message === 'done')
                    done();
                else
                    told(message.place, message.checked);
            });
            worker.on('error', fail);
            worker.on('exit', () => {
                fail(new Error('The thread ended.'));
            });
        }),
        dismiss: () => void worker.terminate(),
    };
}

// EXTERNAL MODULE: ./src/kit/suggest.ts
var suggest = __webpack_require__(17166);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
;// CONCATENATED MODULE: ./src/cli/fix-options.ts


/** Undefined without `--fix`. @throws UsageError for options that make no sense together, and for rules that repair nothing */
function fixingOf({ fix, dryRun, fixRule, writeBaseline }, outputs, rules) {
    if (fix === undefined) {
        if (dryRun)
            throw useless('--dry-run');
        if (fixRule !== undefined)
            throw useless('--fix-rule', ` ${fixRule[0] ?? 'ID'}`);
        return undefined;
    }
    if (writeBaseline)
        throw new usage_error/* UsageError */.e('--write-baseline accepts all findings, so that nothing is left for --fix.', 'Run this with --fix first, and then with --write-baseline.');
    if (dryRun && outputs.length > 0)
        throw new usage_error/* UsageError */.e('--dry-run prints a diff, and no report.', 'Leave out --format and --output, or leave out --dry-run.');
    const only = fixRule && new Set(fixRule.map((id) => fixableRule(id, rules)));
    return { dryRun: dryRun ?? false, ...(only && { only }) };
}
function useless(option, value = '') {
    return new usage_error/* UsageError */.e(`${option} does nothing without --fix.`, `Write "--fix ${option}${value}".`);
}
function fixableRule(id, rules) {
    const fixable = rules.filter((rule) => rule.fixable);
    if (fixable.some((rule) => rule.id === id))
        return id;
    const known = rules.some((rule) => rule.id === id);
    throw new usage_error/* UsageError */.e(known
        ? `The rule "${id}" repairs nothing: a person has to decide.`
        : `There is no rule "${id}".${(0,suggest/* didYouMean */.a)(id, fixable.map((rule) => rule.id))}`, 'List all rules with: connector-preflight rules');
}

// EXTERNAL MODULE: ./src/cli/outputs.ts
var cli_outputs = __webpack_require__(6128);
// EXTERNAL MODULE: ./src/cli/print-report.ts + 1 modules
var print_report = __webpack_require__(16427);
// EXTERNAL MODULE: ./src/cli/tune.ts + 1 modules
var tune = __webpack_require__(75754);
;// CONCATENATED MODULE: ./src/cli/check.ts













/**
 * `check`: 0 when nothing is at or above the fail level, else 1.
 *
 * @throws UsageError
 */
async function check(paths, options, requested, io) {
    const fixing = fixingOf(options, requested, rules.rules);
    const outputs = (0,cli_outputs/* planOutputs */.i)(requested);
    const settings = await settingsFor(paths, options, io);
    const openBase = settings.base && (await __webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 41946))).openBase;
    const checked = () => (0,run/* run */.e)(settings, rules.rules, version/* VERSION */.x, {
        progress: progressOn(io),
        ...(openBase && { openBase }),
        ...(io.script !== undefined && { hire: hiring(io.script) }),
    });
    const found = await checked();
    if (fixing === undefined)
        return printed(found, outputs, settings, io);
    const { fixAndTell, showRepairs } = await __webpack_require__.e(/* import() */ 81).then(__webpack_require__.bind(__webpack_require__, 75081));
    if (fixing.dryRun)
        return showRepairs(found.report, settings, fixing, io);
    return fixAndTell(found.report, settings, fixing, io, async (repaired) => printed(repaired.files > 0 ? await checked() : found, outputs, settings, io, repaired));
}
function hiring(script) {
    const hire = threads(script);
    return (settings, locations, tickets) => {
        (0,tune/* collectSooner */.n)(locations.length);
        return hire(settings, locations, tickets);
    };
}
/** Prints and writes the report, and the baseline where that is wanted. @returns the exit code that the report calls for */
async function printed({ report, excerpts, baseline: entries }, outputs, { failOn, failOnExisting, baseline }, io, repaired) {
    if (baseline !== undefined && entries !== undefined)
        await renew(baseline, entries, io);
    await (0,print_report/* printReport */.Y)(report, { excerpts, rules: rules.rules, ...(repaired && { repaired }) }, outputs, io);
    return (0,judge/* fails */.c6)(report.summary, failOn, failOnExisting) ? 1 : 0;
}
async function renew(baseline, entries, io) {
    const { writeBaseline } = await __webpack_require__.e(/* import() */ 364).then(__webpack_require__.bind(__webpack_require__, 56983));
    await writeBaseline(baseline, entries, io.cwd);
    const findings = entries.reduce((sum, entry) => sum + entry.count, 0);
    io.stderr.write(`The baseline ${(0,printable/* printable */.g)(baseline.name)} has ${(0,kit_text/* count */.U9)(findings, 'finding')} now.\n`);
}
async function settingsFor(paths, options, io) {
    const { publisher, config, failOn, failOnExisting, baseline, writeBaseline } = options;
    const request = { paths, publisher, config, failOn, failOnExisting, baseline };
    const renewed = { ...request, writeBaseline: writeBaseline === true };
    return withBase(await (0,settings/* settingsOf */.f)(renewed, io.cwd, rules.rules, (0,day/* dayOf */.k)(io.now())), options);
}
/** Git is asked only by those who want to compare. */
async function withBase(settings, { base, changed }) {
    if (base === undefined && changed === undefined)
        return settings;
    const { findBase } = await __webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 41946));
    const { workingFolder, paths } = settings;
    return { ...settings, base: await findBase(workingFolder, paths, base, changed === true) };
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

/***/ 16427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ printReport)
});

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

// EXTERNAL MODULE: ./src/reporters/index.ts + 15 modules
var reporters = __webpack_require__(53434);
// EXTERNAL MODULE: ./src/cli/io.ts
var cli_io = __webpack_require__(71604);
;// CONCATENATED MODULE: ./src/cli/print-report.ts



/** Prints a report, and writes it into files, in the formats that were asked for. @throws UsageError where a file cannot be written */
async function printReport(report, context, outputs, io) {
    for (const { format, file } of outputs) {
        const color = file === undefined && (0,cli_io/* wantsColor */.z)(io, io.stdout);
        const pieces = (0,reporters/* piecesOf */.X)(format, report, { ...context, color });
        if (file === undefined)
            await io.stdout.print(pieces);
        else
            await writeReport(io.cwd, file, pieces);
    }
}


/***/ }),

/***/ 94441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_settings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34692);
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78473);
/* harmony import */ var _find_configuration__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7888);




/**
 * Merges a request with the configuration it names or finds.
 *
 * @param today `YYYY-MM-DD` in UTC, which decides what has expired
 * @throws UsageError
 */
async function settingsOf(request, workingFolder, rules, today) {
    const configuration = onDay(await configurationOf(request, workingFolder, rules), today);
    const baseline = await baselineOf(request, configuration, workingFolder);
    return {
        workingFolder,
        paths: request.paths.length === 0 ? ['.'] : request.paths,
        publisher: request.publisher ?? configuration.publisher ?? 'auto',
        failOn: request.failOn ?? configuration.failOn ?? 'error',
        failOnExisting: request.failOnExisting ?? configuration.failOnExisting ?? false,
        configuration,
        ...(baseline !== undefined && { baseline }),
    };
}
/** Most runs have no configuration, and need no YAML parser. */
async function configurationOf({ config }, workingFolder, rules) {
    if (config === undefined && (await (0,_find_configuration__WEBPACK_IMPORTED_MODULE_3__/* .findConfiguration */ .o)(workingFolder)) === undefined)
        return _model_settings__WEBPACK_IMPORTED_MODULE_1__/* .NO_CONFIGURATION */ .hr;
    const { loadConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(865)]).then(__webpack_require__.bind(__webpack_require__, 50865));
    return loadConfiguration(workingFolder, config, rules);
}
function onDay(configuration, today) {
    const isOver = ({ expires }) => expires !== undefined && today >= expires;
    const expired = configuration.ignore.filter(isOver);
    if (expired.length === 0)
        return configuration;
    return { ...configuration, ignore: configuration.ignore.filter((entry) => !isOver(entry)), expired };
}
async function baselineOf({ baseline: named, writeBaseline = false }, { baseline: configured, folder, file }, workingFolder) {
    const name = named ?? configured?.file;
    if (name === undefined) {
        if (!writeBaseline)
            return undefined;
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('There is no baseline to write.', 'Name one with --baseline FILE, or with "baseline" in the configuration.');
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(named === undefined ? (folder ?? workingFolder) : workingFolder, name);
    const { readBaseline } = await __webpack_require__.e(/* import() */ 364).then(__webpack_require__.bind(__webpack_require__, 56983));
    const source = named === undefined && configured !== undefined && file !== undefined
        ? `${file}:${configured.at.line}:${configured.at.column}: `
        : '';
    return readBaseline({ path, source, renew: writeBaseline, workingFolder });
}


/***/ }),

/***/ 27550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/** The day of a moment in UTC: `YYYY-MM-DD`. */
function dayOf(moment) {
    return moment.toISOString().slice(0, 10);
}


/***/ })

};
;