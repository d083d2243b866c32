"use strict";
exports.id = 676;
exports.ids = [676];
exports.modules = {

/***/ 44935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ holdsConnector),
/* harmony export */   JR: () => (/* binding */ isSkipped),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   k4: () => (/* binding */ discover),
/* harmony export */   nX: () => (/* binding */ publisherOfPath),
/* harmony export */   qi: () => (/* binding */ posixRelative)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_connector__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44434);
/* harmony import */ var _model_tables_folder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6967);
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78473);
/* harmony import */ var _findings__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8166);






const SKIPPED_FOLDERS = new Set(['node_modules', 'bower_components', 'vendor', '__pycache__', 'bin', 'obj']);
const MAX_DEPTH = 20;
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
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`No connector found in ${paths.map((path) => `"${path}"`).join(', ')}.`, 'A connector is a folder with an apiDefinition.swagger.json or an apiProperties.json. Name the folder or the file, or the zip of a package.');
    return [...found.values()].sort((a, b) => (0,_findings__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(keyOf(a), keyOf(b)));
}
function keyOf({ folder, files, package: zip }) {
    return `${folder.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')}/\0${zip ?? files.definition ?? ''}`;
}
async function discoverAt(path, asGiven) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found === undefined)
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`There is no "${asGiven}".`, 'Name a folder, a definition file or a package zip that exists.');
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
    const below = depth >= MAX_DEPTH
        ? []
        : folders.filter((name) => !isSkipped(name) && !(name === 'templates' && isCatalogue(folders)));
    const nested = [];
    for (const name of below)
        nested.push(...(await discoverIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), depth + 1)));
    return here === undefined ? nested : [here, ...nested];
}
/** Folders that are never entered: hidden ones, and those that tools fill. */
function isSkipped(name) {
    return name.startsWith('.') || SKIPPED_FOLDERS.has(name);
}
/** Whether a folder with these files is a connector. */
function holdsConnector(folder, files) {
    return locationIn(folder, files) !== undefined;
}
/** The root of Microsoft's repository, or of a fork; its templates are no connectors. */
function isCatalogue(folders) {
    return folders.some((name) => Object.hasOwn(PROGRAMS, name));
}
/** A folder with apiProperties.json is a connector whatever its definition is called. The usual names win over others. */
function locationIn(folder, names) {
    const usual = Object.values(_model_connector__WEBPACK_IMPORTED_MODULE_2__/* .FILE_NAMES */ .G).filter((name) => names.includes(name));
    const sorted = [...usual, ...[...names].sort(_findings__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)];
    const properties = sorted.find((name) => PROPERTIES_NAME.test(name));
    const definition = sorted.find((name) => _model_tables_folder__WEBPACK_IMPORTED_MODULE_3__/* .DEFINITION_NAME */ .W$.test(name) && name.endsWith('json')) ??
        sorted.find((name) => _model_tables_folder__WEBPACK_IMPORTED_MODULE_3__/* .DEFINITION_NAME */ .W$.test(name)) ??
        (properties === undefined ? undefined : sorted.find((name) => _model_tables_folder__WEBPACK_IMPORTED_MODULE_3__/* .ANY_SWAGGER_NAME */ .MX.test(name)));
    if (definition === undefined && properties === undefined)
        return undefined;
    return { folder, files: { ...(definition && { definition }), ...(properties && { properties }) } };
}
async function locationOfFile(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    if (/\.zip$/i.test(name))
        return { folder, files: {}, package: name };
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
/** The path of a connector: its folder, or the package that was named by itself. */
function pathOf({ folder, package: zip }) {
    return zip === undefined ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, zip);
}
/** A POSIX path relative to the working folder; `.` for the working folder itself. */
function posixRelative(workingFolder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingFolder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}


/***/ }),

/***/ 96151:
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
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/engine/discover.ts
var discover = __webpack_require__(44935);
// EXTERNAL MODULE: ./src/engine/findings.ts
var engine_findings = __webpack_require__(8166);
// EXTERNAL MODULE: ./src/model/memo.ts
var memo = __webpack_require__(24307);
// EXTERNAL MODULE: ./src/model/requirements.ts + 6 modules
var requirements = __webpack_require__(44453);
;// CONCATENATED MODULE: ./src/engine/requirements.ts



function seenOf({ definitionFile, propertiesFile, layout, contents }) {
    const definition = definitionFile?.definition;
    const roles = [];
    if (definition !== undefined && definition.unsupported === undefined)
        roles.push('definition');
    if (propertiesFile?.properties !== undefined)
        roles.push('properties');
    return { roles, folder: layout !== 'package', package: contents.packages.length > 0 };
}
/** The readiness checklist of a connector, from what rules found and could look at. */
function requirementsOf({ publisher, seen }, findings, rules, configuration) {
    const deciding = decidingRules(rules)(configuration)(publisher);
    const open = openSeverities(findings);
    return requirements/* REQUIREMENTS */.dq.map((entry) => {
        const own = deciding.get(entry) ?? [];
        const status = entry.publishers.includes(publisher) ? statusOf(entry, own, open, seen) : 'not-applicable';
        return {
            policy: entry.policy,
            title: entry.title,
            status,
            rules: own.map(({ id }) => id).sort(engine_findings/* compareText */.n6),
            ...(status === 'manual' && { instruction: entry.instruction }),
        };
    });
}
/** The rules that are on and run for a publisher, by the requirement that each decides; the same for all connectors of a run. */
const decidingRules = (0,memo/* memo */.p)((rules) => (0,memo/* memo */.p)((configuration) => {
    const known = new Map();
    return (publisher) => {
        const deciding = known.get(publisher) ?? decidingFor(rules, configuration, publisher);
        known.set(publisher, deciding);
        return deciding;
    };
}));
function decidingFor(rules, configuration, publisher) {
    const deciding = new Map();
    for (const rule of rules) {
        const entry = (0,requirements/* decidedBy */.yP)(rule);
        const runs = rule.publishers.includes(publisher) && configuration.rules.get(rule.id)?.severity !== 'off';
        if (entry !== undefined && runs)
            deciding.set(entry, [...(deciding.get(entry) ?? []), rule]);
    }
    return deciding;
}
/** The ids of the rules that have findings left, by severity. */
function openSeverities(findings) {
    const idsOf = (wanted) => new Set(findings
        .filter(({ severity, suppressed }) => severity === wanted && suppressed === null)
        .map(({ rule }) => rule));
    return { error: idsOf('error'), warning: idsOf('warning') };
}
/** A requirement that no rule could look at, or that only a person can confirm, is left to a person. */
function statusOf({ when, confirmedBy }, rules, open, seen) {
    if (rules.some(({ id }) => open.error.has(id)))
        return 'fail';
    if (rules.some(({ id }) => open.warning.has(id)))
        return 'warning';
    if (when !== undefined && (when === 'package') !== seen.package)
        return 'not-applicable';
    return confirmedBy !== 'person' && rules.some((rule) => couldLook(rule, seen)) ? 'pass' : 'manual';
}
function couldLook(rule, { roles, folder, package: zip }) {
    if (rule.scope === 'document')
        return rule.roles.some((role) => roles.includes(role));
    return rule.scope === 'connector' && rule.reads === 'package' ? zip : folder;
}

;// CONCATENATED MODULE: ./src/engine/judge.ts







function factsOf(connector, folderName) {
    const title = (0,json/* textOf */.b6)(connector.definitionFile?.definition?.root.members.get('info')?.members.get('title'));
    return {
        path: connector.path,
        title: title === undefined || title.trim() === '' ? folderName : (0,model_text/* detached */.h)(title.trim()),
        publisher: connector.publisher,
        seen: seenOf(connector),
    };
}
/**
 * Decides about one connector: severities as configured, accepted findings, requirements, readiness. Nothing after this
 * filters or counts.
 */
function judge(facts, found, rules, { configuration, workingFolder }) {
    const place = configuration.folder === undefined ? '' : (0,discover/* posixRelative */.qi)(configuration.folder, workingFolder);
    const findings = found.map((finding) => suppress(weigh(finding, configuration), configuration, place));
    const { path, title, publisher } = facts;
    return {
        path,
        title,
        publisher,
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
    if (values === undefined || rule.scope === 'checkout')
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
    const file = external_node_path_.posix.join(place, finding.file);
    const entry = ignore.find(({ rule, path, pointer }) => rule === finding.rule &&
        isBelow(finding.pointer, pointer ?? '') &&
        picomatch_default().isMatch(file, external_node_path_.posix.normalize(path)));
    return entry === undefined ? finding : { ...finding, suppressed: { reason: entry.reason } };
}
function isBelow(pointer, ancestor) {
    return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
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

/***/ 37100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/** Larger files are not read: the limit of certification is 1 MB. */
const MAX_FILE_BYTES = 5 * 1024 * 1024;


/***/ }),

/***/ 15676:
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
// EXTERNAL MODULE: ./src/engine/check.ts + 3 modules
var engine_check = __webpack_require__(45707);
// EXTERNAL MODULE: ./src/engine/checkout.ts
var checkout = __webpack_require__(42240);
// EXTERNAL MODULE: ./src/engine/discover.ts
var discover = __webpack_require__(44935);
// EXTERNAL MODULE: ./src/engine/exported.ts
var exported = __webpack_require__(46603);
// EXTERNAL MODULE: ./src/engine/findings.ts
var findings = __webpack_require__(8166);
// EXTERNAL MODULE: ./src/engine/judge.ts + 1 modules
var judge = __webpack_require__(96151);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
// EXTERNAL MODULE: ./src/model/source-file.ts
var source_file = __webpack_require__(58439);
// EXTERNAL MODULE: ./src/model/tables/properties.ts
var properties = __webpack_require__(54658);
// EXTERNAL MODULE: ./src/engine/contents.ts + 1 modules
var engine_contents = __webpack_require__(43837);
// EXTERNAL MODULE: ./src/engine/text.ts
var engine_text = __webpack_require__(61655);
;// CONCATENATED MODULE: ./src/engine/folder.ts





/** Larger files are not read; the largest part of a connector is its package. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Enough for any connector; a repository around one may hold more. */
const MAX_FILES = 2000;
const MAX_DEPTH = 4;
/**
 * The files in the folder of a connector and below, by name. Links are listed and never followed; nothing is read before a
 * rule asks for it.
 */
function folderFiles(folder, workingFolder) {
    const files = [];
    const walk = (path, depth) => {
        const entries = listing(path);
        for (const entry of entries) {
            if (files.length >= MAX_FILES)
                return;
            const below = (0,external_node_path_.join)(path, entry.name);
            if (entry.isFile() || entry.isSymbolicLink())
                files.push(fileAt(below, folder, workingFolder, entry));
            else if (entry.isDirectory() && depth < MAX_DEPTH && !(0,discover/* isSkipped */.JR)(entry.name) && !isConnector(below))
                walk(below, depth + 1);
        }
    };
    walk(folder, 0);
    return files;
}
function isConnector(folder) {
    return (0,discover/* holdsConnector */.I3)(folder, listing(folder)
        .filter((entry) => entry.isFile())
        .map(({ name }) => name));
}
/** A folder that cannot be listed counts as empty: the files that matter are read by name, and reported when they cannot be. */
function listing(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (0,findings/* compareText */.n6)(a.name, b.name));
    }
    catch {
        return [];
    }
}
/** A file that is read when it is asked for. */
function fileAt(path, folder, workingFolder, entry) {
    const bytes = once(() => (entry.isFile() ? contentOf(path) : undefined));
    const document = once(() => {
        const content = bytes();
        return content === undefined ? undefined : (0,engine_text/* textOf */.b)(content);
    });
    return {
        path: (0,discover/* posixRelative */.qi)(workingFolder, path),
        name: (0,discover/* posixRelative */.qi)(folder, path),
        kind: entry.isFile() ? 'file' : 'link',
        size: sizeOf(path),
        bytes,
        document,
    };
}
/** The same function, which computes its result when first called. */
function once(compute) {
    let known;
    return () => (known ??= { value: compute() }).value;
}
function sizeOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).size;
    }
    catch {
        return 0;
    }
}
function contentOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).size > MAX_BYTES ? undefined : (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/engine/limits.ts
var limits = __webpack_require__(37100);
;// CONCATENATED MODULE: ./src/engine/read.ts










/**
 * Reads a connector's files, each once. Never throws: what
 * cannot be read is noted.
 */
async function readConnector(location, workingFolder, publisher) {
    if (location.package !== undefined)
        return readPackageAt(location, location.package, workingFolder, publisher);
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
    const files = folderFiles(location.folder, workingFolder);
    const definitionFile = read('definition');
    const propertiesFile = read('properties');
    const program = publisher === 'auto' ? publisherOf(location, brandColorIn(propertiesFile)) : publisher;
    const layout = (0,discover/* publisherOfPath */.nX)(location.folder) === undefined ? 'own' : 'catalogue';
    return {
        path: (0,discover/* posixRelative */.qi)(workingFolder, location.folder),
        publisher: program,
        layout,
        definitionFile,
        propertiesFile,
        files,
        contents: await (0,engine_contents/* readContents */.r)(files, {
            publisher: program,
            layout,
            definition: definitionFile?.definition,
        }),
        unreadable,
    };
}
/** A package by itself: its connector is the one that was exported into it. */
async function readPackageAt(location, name, workingFolder, publisher) {
    const file = fileAt((0,external_node_path_.join)(location.folder, name), location.folder, workingFolder, { isFile: () => true });
    const contents = await (0,engine_contents/* readOnlyPackage */.z)(file);
    const exported = contents.packages
        .flatMap(({ solutions }) => solutions)
        .flatMap(({ connectors }) => connectors)
        .find(({ documents }) => documents.openapidefinition !== undefined);
    const color = exported?.node.children.find((child) => child.name === 'iconbrandcolor')?.text;
    return {
        path: file.path,
        publisher: publisher === 'auto' ? publisherOf(location, color) : publisher,
        layout: 'package',
        definitionFile: exported?.documents.openapidefinition,
        propertiesFile: undefined,
        files: [],
        contents,
        unreadable: [],
    };
}
function readText(path) {
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size > limits/* MAX_FILE_BYTES */.g)
            return { fault: `it has ${size} bytes, more than the ${limits/* MAX_FILE_BYTES */.g} that are read` };
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
function publisherOf({ folder }, color) {
    const byColor = color?.toLowerCase() === properties/* INDEPENDENT_BRAND_COLOR */.Nh ? 'independent' : 'verified';
    return (0,discover/* publisherOfPath */.nX)(folder) ?? byColor;
}
function brandColorIn(file) {
    return (0,json/* textOf */.b6)(file?.properties?.body?.members.get('iconBrandColor'));
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
 * Checks connectors, each by itself, so that memory does not grow with the size of their files, then what can be said of them
 * only together.
 *
 * @throws UsageError when there is no connector to check
 */
async function run(settings, rules, version, { progress = () => undefined, hire = () => [] } = {}) {
    const { workingFolder } = settings;
    const locations = chosen(await (0,discover/* discover */.k4)(settings.paths, workingFolder), settings);
    const helpers = hire(settings, locations.length);
    const checked = [];
    try {
        const take = queue(locations, (location) => {
            progress(checked.length, locations.length, (0,discover/* posixRelative */.qi)(workingFolder, (0,discover/* pathOf */.XM)(location)));
        });
        await share(take, connectorChecker(settings, rules), helpers, (done) => checked.push(...done));
    }
    finally {
        for (const { dismiss } of helpers)
            dismiss();
    }
    progress(locations.length, locations.length, '');
    const excerpts = new Map(checked.flatMap((connector) => [...connector.excerpts]));
    const reports = together(checked, rules, settings);
    return { report: (0,judge/* reportOf */.EI)(reports, version), excerpts };
}
/** The reports with what rules on all connectors of the run find. */
function together(checked, rules, settings) {
    // Threads answer in any order, and which of two connectors is reported must not depend on it.
    const traits = checked.map((connector) => connector.traits).sort((a, b) => (0,findings/* compareText */.n6)(a.path, b.path));
    const found = (0,checkout/* checkCheckout */.j)((0,judge/* enabledRules */.nb)(rules, settings.configuration), traits);
    return checked.map((connector) => {
        const { report } = connector;
        const more = found.get(connector.traits);
        if (more === undefined)
            return report;
        return (0,judge/* judge */.S4)(connector.facts, [...report.findings, ...more].sort(findings/* compareFindings */.Eg), rules, settings);
    });
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
            const traits = (0,checkout/* traitsOf */.J)(connector);
            const facts = (0,judge/* factsOf */.xS)(connector, (0,external_node_path_.basename)((0,discover/* pathOf */.XM)(location)));
            checked.push({
                facts,
                report: (0,judge/* judge */.S4)(facts, findings, rules, settings),
                excerpts: excerptsOf(connector, traits, findings),
                traits,
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
    const kept = locations.filter((location) => {
        const relative = (0,discover/* posixRelative */.qi)(folder, location.folder);
        // Globs do not match a lone dot, the folder of the configuration itself.
        return matches(relative) || (relative === '.' && matches('connector'));
    });
    if (kept.length > 0)
        return kept;
    throw new usage_error/* UsageError */.e(`No connector in ${paths.map((path) => `"${path}"`).join(', ')} matches "connectors" of the configuration.`, 'Write globs of connector folders, relative to the configuration, such as "connectors/*".');
}
function excerptsOf(connector, { title }, findings) {
    const excerpts = new Map();
    for (const place of title === undefined ? findings : [...findings, title.at]) {
        const document = documentOf(connector, place.file);
        if (document !== undefined)
            (0,excerpt/* excerptOf */.z)(excerpts, document, place);
    }
    return excerpts;
}
function documentOf(connector, path) {
    const checked = (0,exported/* documentsOf */.u)(connector).find((file) => file.path === path);
    return checked?.document ?? otherFile(connector, path)?.document();
}
/** A file of the folder, or of a zip in it. */
function otherFile({ files, contents }, path) {
    const archives = contents.packages.map(({ archive }) => archive);
    for (const archive of archives)
        archives.push(...archive.archives);
    return [files, ...archives.map((archive) => archive.files)].flat().find((file) => file.path === path);
}


/***/ })

};
;