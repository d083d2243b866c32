"use strict";
exports.id = 893;
exports.ids = [893];
exports.modules = {

/***/ 80893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare_compare)
});

// EXTERNAL MODULE: ./src/engine/judge.ts + 1 modules
var judge = __webpack_require__(96151);
// EXTERNAL MODULE: ./src/engine/settings.ts
var engine_settings = __webpack_require__(94441);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/excerpt.ts
var excerpt = __webpack_require__(24664);
// EXTERNAL MODULE: ./src/model/change/change.ts + 8 modules
var change = __webpack_require__(27955);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
// EXTERNAL MODULE: ./src/engine/compare.ts + 3 modules
var compare = __webpack_require__(93157);
// EXTERNAL MODULE: ./src/engine/discover.ts
var discover = __webpack_require__(44935);
// EXTERNAL MODULE: ./src/engine/read.ts + 1 modules
var read = __webpack_require__(88841);
;// CONCATENATED MODULE: ./src/engine/versions.ts








/**
 * Compares all connectors that two versions have.
 *
 * @throws UsageError when they have none in common
 */
async function compareVersions(before, after, settings, rules, version) {
    const { pairs, unpaired } = pairLocations(before, after);
    if (pairs.length === 0)
        throw new usage_error/* UsageError */.e(`"${before.name}" and "${after.name}" have no connector in common.`, 'Name the folders or the definitions of one connector.');
    const reports = [];
    const excerpts = new Map();
    const enabled = (0,judge/* enabledRules */.nb)(rules, settings.configuration);
    for (const [was, is] of pairs) {
        const { workingFolder, publisher } = settings;
        const connector = await (0,read/* readConnector */.c)(is, workingFolder, publisher, after.tree);
        const old = await (0,read/* readConnector */.c)(was, workingFolder, connector.publisher, before.tree);
        refuseUnread(old, connector);
        const { findings, update, why } = (0,compare/* compareConnectors */.Y)(enabled, old, connector);
        const facts = (0,judge/* factsOf */.xS)(connector, (0,external_node_path_.basename)((0,discover/* pathOf */.XM)(is)));
        const report = (0,judge/* judge */.S4)(facts, findings, enabled, settings);
        // What a comparison does not look at is not said to be in order.
        reports.push({ ...report, requirements: [], comparison: (0,compare/* comparisonOf */.j)(before.name, { update, why }) });
        for (const finding of findings) {
            const file = [connector.definitionFile, connector.propertiesFile].find((each) => each?.path === finding.file);
            if (file !== undefined)
                (0,excerpt/* excerptOf */.zU)(excerpts, file.document, finding);
        }
    }
    return { report: (0,judge/* reportOf */.EI)(reports, version), excerpts, unpaired };
}
/** A file that was not read, or that cannot be compared, must not pass for one in which nothing changed. */
function refuseUnread(before, after) {
    for (const { unreadable } of [before, after])
        for (const { path, reason } of unreadable)
            throw new usage_error/* UsageError */.e(`Cannot read "${path}": ${reason}.`);
    for (const pair of [
        [before.definitionFile, after.definitionFile],
        [before.propertiesFile, after.propertiesFile],
    ]) {
        const broken = pair.find((file) => file !== undefined && !(0,change/* isComparable */.n)(file));
        if (broken !== undefined && !pair.includes(undefined))
            throw new usage_error/* UsageError */.e(`Cannot compare "${broken.path}": it is no Swagger 2.0 document or no JSON.`, 'Repair what "connector-preflight check" says of it, and compare again.');
    }
}
/** One connector on each side is the same, wherever it lies; of several those in the same place are. */
function pairLocations(before, after) {
    const [was, is] = [before.locations[0], after.locations[0]];
    if (was && is && before.locations.length === 1 && after.locations.length === 1)
        return { pairs: [[was, is]], unpaired: [] };
    const known = new Map(before.locations.map((location) => [placeOf(before, location), location]));
    const pairs = [];
    const unpaired = [];
    for (const location of after.locations) {
        const place = placeOf(after, location);
        const former = known.get(place);
        known.delete(place);
        if (former === undefined)
            unpaired.push({ path: place, version: after.name });
        else
            pairs.push([former, location]);
    }
    for (const path of known.keys())
        unpaired.push({ path, version: before.name });
    return { pairs, unpaired };
}
function placeOf({ root }, location) {
    return (0,external_node_path_.relative)(root, (0,discover/* pathOf */.XM)(location)).split(external_node_path_.sep).join('/') || '.';
}

// EXTERNAL MODULE: ./src/kit/day.ts
var day = __webpack_require__(27550);
// EXTERNAL MODULE: ./src/kit/printable.ts
var printable = __webpack_require__(57175);
// EXTERNAL MODULE: ./src/model/version.ts + 1 modules
var version = __webpack_require__(72516);
// EXTERNAL MODULE: ./src/rules/index.ts + 593 modules
var rules = __webpack_require__(8562);
// EXTERNAL MODULE: ./src/cli/outputs.ts
var cli_outputs = __webpack_require__(6128);
// EXTERNAL MODULE: ./src/cli/print-report.ts + 1 modules
var print_report = __webpack_require__(16427);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/engine/disk.ts
var disk = __webpack_require__(88085);
// EXTERNAL MODULE: ./src/kit/within.ts
var within = __webpack_require__(89745);
;// CONCATENATED MODULE: ./src/cli/version-of.ts






/**
 * Both versions of a comparison. A commit without a path has that of the other side, and the working folder without one.
 *
 * @throws UsageError for what is neither on the disk nor in a commit
 */
async function versionsOf(oldName, newName, workingFolder) {
    const [before, after] = [await named(oldName, workingFolder), await named(newName, workingFolder)];
    const usual = before.path ?? after.path ?? workingFolder;
    return [await versionAt(before, usual, workingFolder), await versionAt(after, usual, workingFolder)];
}
/** What lies on the disk goes first, as `C:\connectors` has a colon, too. */
async function named(text, workingFolder) {
    const onDisk = (0,external_node_path_.resolve)(workingFolder, text);
    if ((await (0,promises_.stat)(onDisk).catch(() => undefined)) !== undefined)
        return { text, commit: undefined, path: onDisk };
    const colon = text.indexOf(':');
    if (colon === -1)
        return { text, commit: text, path: undefined };
    const { openRepository } = await __webpack_require__.e(/* import() */ 986).then(__webpack_require__.bind(__webpack_require__, 35986));
    const { root } = await openRepository(workingFolder);
    return { text, commit: text.slice(0, colon), path: placeIn(root, text.slice(colon + 1), workingFolder) };
}
async function versionAt({ text, commit, path }, usual, workingFolder) {
    if (commit === undefined)
        return {
            name: text,
            root: await folderOf(path ?? usual),
            tree: disk/* DISK */.K,
            locations: await (0,discover/* discover */.k4)([path ?? usual], workingFolder),
        };
    // Git is loaded by those only who name a commit.
    const [{ commitOf, openRepository }, { commitTree }] = await Promise.all([
        __webpack_require__.e(/* import() */ 986).then(__webpack_require__.bind(__webpack_require__, 35986)),
        __webpack_require__.e(/* import() */ 16).then(__webpack_require__.bind(__webpack_require__, 37016)),
    ]);
    const repository = await openRepository(workingFolder);
    const id = await commitOf(repository, commit);
    if (id === undefined)
        throw new usage_error/* UsageError */.e(`There is no "${text}": no such file or folder, and no such commit.`, 'Name a folder, a definition file, a commit such as HEAD~1, or a path in a commit such as main:connectors/Contoso.');
    const place = path ?? usual;
    if (!(0,within/* isWithin */.U)(place, repository.root))
        throw outside(place);
    const tree = await commitTree(repository, id, [repository.root]);
    return { name: text, ...connectorsAt(tree, place, text), tree };
}
/** As git reads it: a path in a commit starts at the root of the repository, and at the working folder after `./`. */
function placeIn(root, path, workingFolder) {
    const place = (0,external_node_path_.resolve)(/^\.\.?(\/|$)/.test(path) ? workingFolder : root, path);
    if ((0,within/* isWithin */.U)(place, root))
        return place;
    throw outside(path);
}
function outside(path) {
    return new usage_error/* UsageError */.e(`"${path}" is outside of the repository.`, 'Compare within the repository of the current folder.');
}
function connectorsAt(tree, place, text) {
    const found = isDefinition(tree, place) ? [fileLocation(tree, place)] : foldersAt(tree, place);
    if (found.length > 0)
        return { root: isDefinition(tree, place) ? (0,external_node_path_.dirname)(place) : place, locations: found };
    throw new usage_error/* UsageError */.e(`No connector found in "${text}".`, 'A connector is a folder with an apiDefinition.swagger.json or an apiProperties.json.');
}
function isDefinition(tree, place) {
    if ((0,external_node_path_.extname)(place).toLowerCase() !== '.json')
        return false;
    try {
        return tree.list((0,external_node_path_.dirname)(place)).some(({ name, kind }) => kind === 'file' && name === (0,external_node_path_.basename)(place));
    }
    catch {
        return false;
    }
}
function fileLocation(tree, place) {
    const folder = (0,external_node_path_.dirname)(place);
    const siblings = (0,discover/* locationOf */.hD)(folder, tree.list(folder));
    const name = (0,external_node_path_.basename)(place);
    if (siblings !== undefined && /^apiproperties\.json$/i.test(name))
        return siblings;
    return { folder, files: { ...siblings?.files, definition: name } };
}
function foldersAt(tree, place) {
    try {
        return (0,discover/* connectorsIn */.E)(tree, place);
    }
    catch {
        return [];
    }
}
async function folderOf(path) {
    return (await (0,promises_.stat)(path)).isDirectory() ? path : (0,external_node_path_.join)(path, '..');
}

;// CONCATENATED MODULE: ./src/cli/compare.ts










/** `compare`: 0 when no change is at or above the fail level, else 1. @throws UsageError */
async function compare_compare(oldName, newName, { publisher, config, failOn }, requested, io) {
    const outputs = (0,cli_outputs/* planOutputs */.i)(requested);
    const settings = await (0,engine_settings/* settingsOf */.f)({ paths: [], publisher, config, failOn }, io.cwd, rules.rules, (0,day/* dayOf */.k)(io.now()));
    const [before, after] = await versionsOf(oldName, newName, io.cwd);
    const { report, excerpts, unpaired } = await compareVersions(before, after, settings, rules.rules, version/* VERSION */.x);
    for (const { path, version } of unpaired)
        io.stderr.write(`note: only ${(0,printable/* printable */.g)(version)} has the connector ${(0,printable/* printable */.g)(path)}\n`);
    await (0,print_report/* printReport */.Y)(report, { excerpts, rules: rules.rules }, outputs, io);
    return (0,judge/* fails */.c6)(report.summary, settings.failOn) ? 1 : 0;
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