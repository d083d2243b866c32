"use strict";
exports.id = 199;
exports.ids = [199];
exports.modules = {

/***/ 64497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   G3: () => (/* binding */ accepts),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   mF: () => (/* binding */ acceptance)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_group_by__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81354);
/* harmony import */ var _model_memo__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24307);
/* harmony import */ var _discover__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44935);
/* harmony import */ var _glob__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2218);





const matcherOf = (0,_model_memo__WEBPACK_IMPORTED_MODULE_3__/* .memo */ .p)(({ path }) => (0,_glob__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .fU)(path));
/** The entries by rule: most findings are of rules that none is about. */
const entriesByRule = (0,_model_memo__WEBPACK_IMPORTED_MODULE_3__/* .memo */ .p)((entries) => (0,_model_group_by__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(entries, ({ rule }) => rule));
/** The folder that paths of findings are relative to, as seen from that of the configuration. */
function placeOf({ folder }, workingFolder) {
    return folder === undefined ? '' : (0,_discover__WEBPACK_IMPORTED_MODULE_1__/* .posixRelative */ .qi)(folder, workingFolder);
}
/** Whether an entry is about files of this path. @param place see {@link placeOf} */
function isAbout(entry, file, place) {
    return matcherOf(entry)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(place, file));
}
/** Whether an entry accepts a finding. @param place see {@link placeOf} */
function accepts(entry, finding, place) {
    return (entry.rule === finding.rule &&
        isBelow(finding.pointer, entry.pointer ?? '') &&
        isAbout(entry, finding.file, place));
}
/** Why the configuration accepts a finding; the first entry that fits decides. @param place see {@link placeOf} */
function acceptance(finding, { ignore }, place) {
    const entry = entriesByRule(ignore)
        .get(finding.rule)
        ?.find((candidate) => accepts(candidate, finding, place));
    return entry === undefined ? undefined : { kind: 'ignore', reason: entry.reason };
}
function isBelow(pointer, ancestor) {
    return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}


/***/ }),

/***/ 13298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ ajvErrors)
/* harmony export */ });
/**
 * Stands for a plug-in that words the errors of JSON schemas, in what we publish: Spectral prepares it for options of its own
 * functions, which no ruleset of ours uses, and preparing takes as long as checking a small connector.
 */
function ajvErrors(validator) {
    return validator;
}


/***/ }),

/***/ 4250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ fetch)
/* harmony export */ });
/** Stands for the HTTP client of Spectral in what we publish: nothing here may use the network. */
function fetch() {
    return Promise.reject(new Error('Connector Preflight uses no network.'));
}


/***/ }),

/***/ 44935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ holdsConnector),
/* harmony export */   JR: () => (/* binding */ isSkipped),
/* harmony export */   OI: () => (/* binding */ isSearchedAmong),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   k4: () => (/* binding */ discover),
/* harmony export */   nX: () => (/* binding */ publisherOfPath),
/* harmony export */   qi: () => (/* binding */ posixRelative),
/* harmony export */   tV: () => (/* binding */ foldersToSearch)
/* harmony export */ });
/* unused harmony export connectorsIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_connector__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44434);
/* harmony import */ var _model_tables_folder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6967);
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78473);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88085);
/* harmony import */ var _findings__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8166);







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
    return [...found.values()].sort((a, b) => (0,_findings__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(keyOf(a), keyOf(b)));
}
function keyOf({ folder, files, package: zip }) {
    return `${folder.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')}/\0${zip ?? files.definition ?? ''}`;
}
async function discoverAt(path, asGiven) {
    const found = kindAt(path);
    if (found === undefined)
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`There is no "${asGiven}".`, 'Name a folder, a definition file or a package zip that exists.');
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    if (found === 'file')
        return [locationOfFile(real)];
    const locations = connectorsIn(_disk__WEBPACK_IMPORTED_MODULE_5__/* .DISK */ .K, real);
    return locations.length > 0 ? locations : packagesOnly(real);
}
/** What is at a path; undefined where nothing is that can be reached. Synchronous: hundreds of files may be named. */
function kindAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? 'folder' : 'file';
    }
    catch {
        return undefined;
    }
}
/** A named folder without a connector may hold the package of one; zips elsewhere are none of our business, and are not opened. */
async function packagesOnly(folder) {
    const files = _disk__WEBPACK_IMPORTED_MODULE_5__/* .DISK */ .K.list(folder).filter(({ kind }) => kind === 'file');
    const zips = files.map(({ name }) => name).filter((name) => /\.zip$/i.test(name));
    if (zips.length === 0)
        return [];
    const { packagesIn } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(69)]).then(__webpack_require__.bind(__webpack_require__, 77069));
    return (await packagesIn(folder, zips)).map((name) => ({ folder, files: {}, package: name }));
}
/** The connectors in a folder and below, in a tree of files. @throws Error when a folder cannot be listed */
function connectorsIn(tree, folder, depth = 0) {
    const entries = tree.list(folder);
    const here = locationOf(folder, entries);
    const below = depth >= MAX_DEPTH ? [] : foldersToSearch(entries);
    const nested = below.flatMap((name) => connectorsIn(tree, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), depth + 1));
    return here === undefined ? nested : [here, ...nested];
}
/** The names of the folders among the entries of a folder in which connectors are looked for. */
function foldersToSearch(entries) {
    return foldersAmong(entries).filter((name) => isSearchedAmong(name, () => entries));
}
function foldersAmong(entries) {
    return entries.filter(({ kind }) => kind === 'folder').map(({ name }) => name);
}
/** Whether connectors are looked for in a folder. @param siblings the entries of the folder around it, itself or not */
function isSearchedAmong(name, siblings) {
    return !isSkipped(name) && !(name === 'templates' && isCatalogue(foldersAmong(siblings())));
}
/** Folders that are never entered: hidden ones, and those that tools fill. */
function isSkipped(name) {
    return name.startsWith('.') || SKIPPED_FOLDERS.has(name);
}
/** Whether a folder with these entries is a connector. */
function holdsConnector(folder, entries) {
    return locationOf(folder, entries) !== undefined;
}
/** The connector whose files are these entries of a folder; undefined where they are none's. */
function locationOf(folder, entries) {
    return locationIn(folder, entries.filter(({ kind }) => kind === 'file').map(({ name }) => name));
}
/** The root of Microsoft's repository, or of a fork; its templates are no connectors. */
function isCatalogue(folders) {
    return folders.some((name) => Object.hasOwn(PROGRAMS, name));
}
/** A folder with apiProperties.json is a connector whatever its definition is called. The usual names win over others. */
function locationIn(folder, names) {
    const usual = Object.values(_model_connector__WEBPACK_IMPORTED_MODULE_2__/* .FILE_NAMES */ .G).filter((name) => names.includes(name));
    const sorted = [...usual, ...[...names].sort(_findings__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)];
    const properties = sorted.find((name) => PROPERTIES_NAME.test(name));
    const definition = sorted.find((name) => _model_tables_folder__WEBPACK_IMPORTED_MODULE_3__/* .DEFINITION_NAME */ .W$.test(name) && name.endsWith('json')) ??
        sorted.find((name) => _model_tables_folder__WEBPACK_IMPORTED_MODULE_3__/* .DEFINITION_NAME */ .W$.test(name)) ??
        (properties === undefined ? undefined : sorted.find((name) => _model_tables_folder__WEBPACK_IMPORTED_MODULE_3__/* .ANY_SWAGGER_NAME */ .MX.test(name)));
    if (definition === undefined && properties === undefined)
        return undefined;
    return { folder, files: { ...(definition && { definition }), ...(properties && { properties }) } };
}
function locationOfFile(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    if (/\.zip$/i.test(name))
        return { folder, files: {}, package: name };
    const siblings = locationOf(folder, _disk__WEBPACK_IMPORTED_MODULE_5__/* .DISK */ .K.list(folder));
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
/** Whether a folder lies in those of Microsoft's repository. */
function layoutOf(folder) {
    return publisherOfPath(folder) === undefined ? 'own' : 'catalogue';
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

/***/ 88085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ DISK)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _findings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8166);


/** The files as they lie on the disk. */
const DISK = {
    list: (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })
        .flatMap(entryOf)
        .sort((a, b) => (0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.name, b.name)),
    size: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).size,
    read: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path),
    load: () => Promise.resolve(),
};
function entryOf(entry) {
    const { name } = entry;
    if (entry.isFile())
        return [{ name, kind: 'file' }];
    if (entry.isDirectory())
        return [{ name, kind: 'folder' }];
    return entry.isSymbolicLink() ? [{ name, kind: 'link' }] : [];
}


/***/ }),

/***/ 7888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ CONFIGURATION_NAMES),
/* harmony export */   o: () => (/* binding */ findConfiguration)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _user_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44786);


const CONFIGURATION_NAMES = ['.connector-preflight.yaml', '.connector-preflight.yml'];
/**
 * The nearest configuration, from a folder up to the root of its repository.
 *
 * @param workingFolder absolute
 * @returns its absolute path; undefined when there is none
 */
async function findConfiguration(workingFolder) {
    for (let folder = workingFolder;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        for (const name of CONFIGURATION_NAMES)
            if (await (0,_user_file__WEBPACK_IMPORTED_MODULE_1__/* .isThere */ .$B)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)))
                return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder) === folder || (await (0,_user_file__WEBPACK_IMPORTED_MODULE_1__/* .isThere */ .$B)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '.git'))))
            return undefined;
    }
}


/***/ }),

/***/ 8166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   uZ: () => (/* binding */ markedFinding)
/* harmony export */ });
/* harmony import */ var _model_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87979);
/* harmony import */ var _model_links__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84096);
/* harmony import */ var _model_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);
/* harmony import */ var _fingerprint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30178);
/* harmony import */ var _message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6117);





const WHOLE_FILE = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/** Turns a problem into a finding: exact range, pointer, fingerprint, Microsoft's names. */
function findingOf(rule, severity, problem, file) {
    const { at, message, related = [], fix } = problem;
    return {
        rule: rule.id,
        severity,
        message: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)((0,_message__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(problem, file.definition)),
        file: file.path,
        pointer: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)(boundedPointer(at.node)),
        ...rangeOf(file.document, at),
        ...referencesOf(rule),
        // Without the number of operations: one more of them is no other finding.
        fingerprint: (0,_fingerprint__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(rule.id, file.path, (0,_fingerprint__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(at.node), ownMessage(message, related)),
        suppressed: null,
        related: related.map((place) => ({
            file: (place.file ?? file).path,
            pointer: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)(boundedPointer(place.at.node)),
            ...rangeOf((place.file ?? file).document, place.at),
            message: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)(place.message),
        })),
        ...(fix !== undefined && file.document !== undefined && { fix: replacementsOf(file.document, fix) }),
    };
}
/** A message that has to do with other places names one of them, and which one that is depends on their order. */
function ownMessage(message, related) {
    return related.length === 0 ? message : '';
}
function replacementsOf(document, fix) {
    return fix.map(({ start, end, text }) => {
        const from = (0,_model_json__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(document, start);
        const to = (0,_model_json__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(document, end);
        return {
            line: from.line,
            column: from.column,
            endLine: to.line,
            endColumn: to.column,
            text: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)(text),
        };
    });
}
/** The pointer of a node, or of the deepest one around it whose pointer is not too long. */
function boundedPointer(node) {
    let pointer = '';
    for (const segment of (0,_model_json__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(node)) {
        const name = String(segment);
        if (pointer.length + name.length > _fingerprint__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_POINTER */ .B3)
            return pointer;
        pointer += `/${(0,_model_json__WEBPACK_IMPORTED_MODULE_3__/* .escapeSegment */ .pv)(name)}`;
    }
    return pointer;
}
/** Turns a problem that only the other connectors of a run make one into a finding. */
function markedFinding(rule, { at, message, related = [] }) {
    return {
        rule: rule.id,
        severity: rule.severity,
        message: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)(message),
        ...at,
        ...referencesOf(rule),
        fingerprint: (0,_fingerprint__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(rule.id, at.file, at.pointer, ownMessage(message, related)),
        suppressed: null,
        related: related.map((place) => ({ ...place.at, message: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)(place.message) })),
    };
}
function referencesOf({ id, microsoft }) {
    return {
        validatorRule: microsoft?.rule ?? null,
        policy: microsoft?.policy ?? null,
        helpUrl: (0,_model_links__WEBPACK_IMPORTED_MODULE_4__/* .ruleUrl */ .QB)(id),
    };
}
/** GitHub shows columns only for ranges on one line, so a longer range ends with its first line. */
function rangeOf(document, { start, end }) {
    if (document === undefined)
        return WHOLE_FILE;
    const { line, column } = (0,_model_json__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(document, start);
    const to = (0,_model_json__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(document, Math.max(end, start));
    const endColumn = to.line === line ? to.column : (0,_model_json__WEBPACK_IMPORTED_MODULE_3__/* .lineText */ .oZ)(document, line).length + 1;
    return { line, column, endLine: line, endColumn: Math.max(endColumn, column) };
}
/** Connector first is the caller's; within one: file, line, column, rule. */
function compareFindings(a, b) {
    return (compareText(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
/** By UTF-16 units: the same on every machine and in every locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 30178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ LONGEST_POINTER),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   c7: () => (/* binding */ withinFile),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87979);
/* harmony import */ var _model_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5086);



// Seven times the longest of the published catalogue. Every finding has its own pointer, so that a name of a megabyte would
// be kept, and hashed, once for every finding below it.
const LONGEST_POINTER = 2000;
const FILE_DIGITS = 8;
const OWN_DIGITS = 24;
/**
 * Tells the same finding in another version of the file: no lines, no indexes, no counts, so that moved, reformatted and reordered
 * text keeps its fingerprints. Findings that differ in nothing else share one, and whoever compares counts them.
 *
 * @returns 8 hexadecimal digits for the file, and 24 for the finding in it
 */
function fingerprintOf(rule, file, identity, message) {
    return `${fileDigits(file)}${digits([rule, identity, gistOf(message)].join('\0'), OWN_DIGITS)}`;
}
/** Findings come file by file. */
let latest = { file: '', digits: '' };
function fileDigits(file) {
    if (latest.file !== file || latest.digits === '')
        latest = { file, digits: digits(file, FILE_DIGITS) };
    return latest.digits;
}
/** The part of a fingerprint that does not change when the file is moved, or seen from another working folder. */
function withinFile(fingerprint) {
    return fingerprint.slice(FILE_DIGITS);
}
function digits(text, number) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex').slice(0, number);
}
const NAMES = ['$ref', 'name', 'propertyName', 'title', 'templateId'];
/** The way to a node, in words that stay when members and items change places. */
function identityOf(node) {
    const segments = [];
    let length = 0;
    for (let at = node; at?.key !== undefined && length < LONGEST_POINTER; at = at.parent) {
        const segment = (0,_model_text__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .c)(segmentOf(at), LONGEST_POINTER);
        segments.push(segment);
        length += segment.length;
    }
    return segments.reverse().join('/');
}
/** The name of a member; of an item what it is called or says, never its index. Items that are alike share it. */
function segmentOf(node) {
    if (typeof node.key === 'string')
        return node.key;
    if (node.kind === 'array')
        return '[]';
    if (node.kind !== 'object')
        return `[${(0,_model_json__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)(node)}]`;
    const named = NAMES.map((name) => node.members.get(name)).find((member) => member?.kind === 'string');
    if (named === undefined)
        return `[${(0,_model_text__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .c)([...node.members.keys()].sort().join(), LONGEST_NAMES)}]`;
    // Two parameters may have one name in different places.
    return `[${String(named.key)}=${(0,_model_json__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)(named)} ${(0,_model_json__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)(node.members.get('in'))}]`;
}
const LONGEST_NAMES = 200;
/**
 * What a message says, whatever the order in which it names things: the value that it quotes tells findings of one place apart,
 * while a number may count things elsewhere, and of several things any may be the first. Hence the sum of what its words hash
 * to (FNV-1a), with one zero for each number.
 */
function gistOf(message) {
    let sum = 0;
    let word = FNV_START;
    let number = false;
    for (let at = 0; at < message.length; at += 1) {
        const unit = message.charCodeAt(at);
        if (isBetweenWords(unit)) {
            if (word !== FNV_START)
                sum = (sum + word) | 0;
            word = FNV_START;
        }
        else if (!number || !isDigit(unit))
            word = Math.imul(word ^ (isDigit(unit) ? ZERO : unit), FNV_PRIME);
        number = isDigit(unit);
    }
    return String(word === FNV_START ? sum : (sum + word) | 0);
}
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const ZERO = 0x30;
function isDigit(unit) {
    return unit >= ZERO && unit <= 0x39;
}
/** White space, and what stands between words: `,` `.` `:` `;` `(` `)`. Two of them make an empty word, which counts nothing. */
function isBetweenWords(unit) {
    return (unit <= 0x20 ||
        unit === 0x2c ||
        unit === 0x2e ||
        unit === 0x3a ||
        unit === 0x3b ||
        unit === 0x28 ||
        unit === 0x29);
}


/***/ }),

/***/ 2218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_1__);


/**
 * A glob of the configuration: `*`, `**`, `?`, `[a-z]`, `{a,b}`, `!(a)`. Parentheses of a name, as in "Contoso (Preview)", stand for
 * themselves.
 *
 * @throws Error where it is none
 */
function globMatcher(glob) {
    const plain = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(glob).replace(/(?<![!+*?@\\])\(([^()]*)\)/g, '\\($1\\)');
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_1___default()(plain);
    return (path) => matches(path);
}
/** No path is longer, and what is made of a longer glob may not fit into a regular expression. */
const LONGEST = 1000;
/** Each place between two slashes where a match may end here or there multiplies the ways to try. */
const MOST_CHOICES = 3;
/** What is wrong with a glob; undefined where nothing is. */
function globFault(glob) {
    if (glob.trim() === '')
        return 'it is empty';
    if (glob.length > LONGEST)
        return `it has more than ${LONGEST} characters`;
    if (/[+*]\(/.test(glob))
        return 'groups that repeat, "+(" and "*(", are not allowed';
    if (/\([^)]*\(/.test(glob) || /\{[^}]*\{/.test(glob))
        return 'a group may not be in another';
    const parts = glob.replace(/\{[^}]*\}/g, (group) => group.replaceAll('/', ' ')).split('/');
    if (parts.some((part) => choicesIn(part) > MOST_CHOICES))
        return `it has more than ${MOST_CHOICES} "*" and groups between two slashes`;
    if (parts.filter((part) => part.includes('**')).length > MOST_CHOICES)
        return `it has "**" more than ${MOST_CHOICES} times`;
    try {
        globMatcher(glob);
        return undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
// A plus after a bracket repeats it.
function choicesIn(part) {
    return (part.match(/\*+|\{|[!?@]\(|[\])}]\+/g) ?? []).length;
}
/** The folder that a glob looks in: what comes before its first pattern, or the folder of the file that it names. */
function folderOf(glob) {
    const { base, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_1___default().scan(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(glob));
    return isGlob ? base : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(base);
}


/***/ }),

/***/ 64333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nb: () => (/* binding */ enabledRules),
  xS: () => (/* binding */ factsOf),
  c6: () => (/* binding */ fails),
  S4: () => (/* binding */ judge),
  EI: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/engine/accepted.ts
var accepted = __webpack_require__(64497);
// EXTERNAL MODULE: ./src/engine/findings.ts
var findings = __webpack_require__(8166);
// EXTERNAL MODULE: ./src/model/group-by.ts
var group_by = __webpack_require__(81354);
// EXTERNAL MODULE: ./src/model/memo.ts
var memo = __webpack_require__(24307);
;// CONCATENATED MODULE: ./src/model/requirements/types.ts
const ALL = ['verified', 'independent', 'custom'];
const CERTIFIED = ['verified', 'independent'];
const VERIFIED = ['verified'];
const INDEPENDENT = ['independent'];

;// CONCATENATED MODULE: ./src/model/requirements/appearance.ts

const STEP = 'certification-submission#';
const ICON = `${STEP}design-an-icon-for-your-connector`;
const TITLE = `${STEP}give-your-connector-a-title`;
const DESCRIPTION = `${STEP}write-a-description-for-your-connector`;
/** Color, icon, title and description (policies 5000.2.1 to 5000.2.3). */
const APPEARANCE_REQUIREMENTS = [
    {
        policy: '5000.2.1.1',
        title: 'The brand color is a valid color of its own',
        publishers: CERTIFIED,
        instruction: 'Set "iconBrandColor" to your color, neither #ffffff nor #007ee5; independents take #da3b01.',
        reference: ICON,
    },
    {
        policy: '5000.2.1.2',
        title: 'The icon is smaller than 1 MB',
        publishers: VERIFIED,
        instruction: 'Look at the size of the icon.',
        reference: ICON,
        subject: 'icon',
    },
    {
        policy: '5000.2.1.3',
        title: 'The icon is a PNG',
        publishers: VERIFIED,
        instruction: 'Export the icon as PNG; renaming a file does not convert it.',
        reference: ICON,
        subject: 'icon',
    },
    {
        policy: '5000.2.1.4',
        title: 'The icon is square, of 100 to 230 pixels',
        publishers: VERIFIED,
        instruction: 'Export the icon with 230 × 230 pixels.',
        reference: ICON,
        subject: 'icon',
    },
    {
        policy: '5000.2.1.5',
        title: 'The icon has an opaque background in the brand color',
        publishers: VERIFIED,
        instruction: 'Fill the background of the icon with "iconBrandColor", up to its edges.',
        reference: ICON,
        subject: 'icon',
    },
    {
        policy: null,
        title: 'The logo leaves room around it in the icon',
        publishers: VERIFIED,
        instruction: 'Keep the logo below 70 % of the width and of the height of the icon.',
        reference: ICON,
        subject: 'icon',
        rules: ['pp-icon-logo-size'],
    },
    {
        policy: '5000.2.2.1',
        title: 'The title has at most 30 characters',
        publishers: CERTIFIED,
        instruction: 'Count the characters of "info.title".',
        reference: TITLE,
        waitsFor: ['pp-info-title-required'],
    },
    {
        policy: '5000.2.2.2',
        title: 'The title has no reserved words',
        publishers: CERTIFIED,
        instruction: 'Take "API", "Connector" and the names of Power Platform products out of "info.title".',
        reference: TITLE,
    },
    {
        policy: '5000.2.2.3',
        title: 'The title ends in a letter, a digit or a closing parenthesis',
        publishers: CERTIFIED,
        instruction: 'Look at the last character of "info.title", also for a space or a line break.',
        reference: TITLE,
        waitsFor: ['pp-info-title-required'],
    },
    {
        policy: '5000.2.2.5',
        title: 'No other connector or agent has this title',
        publishers: CERTIFIED,
        instruction: 'Search the list of published connectors, and the open pull requests of microsoft/PowerPlatformConnectors, for the title.',
        reference: TITLE,
        confirmedBy: 'person',
    },
    {
        policy: '5000.2.3.1',
        title: 'Title, description and the texts of operations are English',
        publishers: CERTIFIED,
        instruction: 'Read the texts: everything that users see is English.',
        reference: DESCRIPTION,
        rules: ['pp-info-english', 'pp-text-english'],
        confirmedBy: 'person',
    },
    {
        policy: '5000.2.3.2',
        title: 'The texts are free of spelling and grammar errors',
        publishers: CERTIFIED,
        instruction: 'Run a spelling and grammar checker over titles, summaries and descriptions, and read them once aloud.',
        reference: DESCRIPTION,
        confirmedBy: 'person',
    },
    {
        policy: '5000.2.3.4',
        title: 'The description has 30 to 500 characters',
        publishers: CERTIFIED,
        instruction: 'Count the characters of "info.description".',
        reference: DESCRIPTION,
        waitsFor: ['pp-info-description-required'],
    },
    {
        policy: '5000.2.3.5',
        title: 'The description names no Microsoft product that runs connectors',
        publishers: CERTIFIED,
        instruction: 'Take Power Automate, Power Apps, Logic Apps and Copilot Studio out of the description.',
        reference: DESCRIPTION,
        rules: ['pp-text-product-names'],
    },
    {
        policy: '5000.2.3.6',
        title: 'Descriptions are plain sentences without links, instructions and emojis',
        publishers: CERTIFIED,
        instruction: 'Read every description: say what a thing is, and leave how-to texts and links to the readme.',
        reference: DESCRIPTION,
    },
];

;// CONCATENATED MODULE: ./src/model/requirements/definition.ts

const RESPONSES = 'certification-submission#define-exact-operation-responses';
const METADATA = 'certification-submission#step-3b-product-or-end-service-metadata';
/** Operations, the whole definition, contacts and agents (policies 5000.2.4 to 5000.4). */
const DEFINITION_REQUIREMENTS = [
    {
        policy: '5000.2.4.1',
        title: 'Every operation describes exactly the responses that it has',
        publishers: ALL,
        instruction: 'Call every operation, and compare what it returns with its response schema.',
        reference: RESPONSES,
        rules: [
            'pp-response-default-only',
            'pp-response-many-schemas',
            'pp-response-success',
            'pp-response-success-schema',
            'pp-response-webhook-required',
        ],
        confirmedBy: 'person',
    },
    {
        policy: '5000.2.4.2',
        title: 'The default response has no schema',
        publishers: ALL,
        instruction: 'Move the schema of each "default" response to the status code that it belongs to.',
        reference: RESPONSES,
    },
    {
        policy: '5000.2.4.4',
        title: 'No response schema is empty',
        publishers: ALL,
        instruction: 'Describe each response; only a dynamic schema may be empty.',
        reference: RESPONSES,
    },
    {
        policy: '5000.2.4.5',
        title: 'No operation is empty',
        publishers: ALL,
        instruction: 'Complete or remove operations without members.',
        reference: RESPONSES,
    },
    {
        policy: '5000.2.4.6',
        title: 'No object schema is empty',
        publishers: ALL,
        instruction: 'Look for objects without properties: describe them, or remove them unless they are required.',
        reference: RESPONSES,
        confirmedBy: 'person',
    },
    {
        policy: '5000.2.6.2',
        title: 'The definition is complete, well-formed Swagger 2.0',
        publishers: ALL,
        instruction: 'Run "paconn validate" and repair every error.',
        reference: 'certification-swagger-validator-rules',
    },
    {
        policy: '5000.2.6.3',
        title: 'The definition is OpenAPI 2.0',
        publishers: ALL,
        instruction: 'Convert the definition to OpenAPI 2.0 ("swagger": "2.0").',
        reference: 'coding-standards#structure-of-the-file',
    },
    {
        policy: '5000.2.6.4',
        title: 'The host is the production host',
        publishers: CERTIFIED,
        instruction: 'Write the production host; staging, dev and test hosts are refused.',
        reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
        waitsFor: ['pp-host-required'],
    },
    {
        policy: '5000.2.6.9',
        title: 'Every connection parameter has a uiDefinition',
        publishers: ALL,
        instruction: 'Open the connection dialog, and see that every field is there.',
        reference: 'connection-parameters',
    },
    {
        policy: '5000.2.6.10',
        title: 'Every connection parameter has a description',
        publishers: ALL,
        instruction: 'Open the connection dialog, and see that every field explains itself.',
        reference: 'connection-parameters',
        waitsFor: ['pp-connection-parameter-ui-definition'],
    },
    {
        policy: '5000.3.1.2',
        title: 'The address of the package works long enough',
        publishers: VERIFIED,
        instruction: 'Give the SAS URI of the package 15 days from the day of submission.',
        reference: 'certification-policy-errors',
    },
    {
        policy: '5000.3.1.3',
        title: 'The website is a valid address',
        publishers: CERTIFIED,
        instruction: 'Open the address of "Website" without being signed in.',
        reference: METADATA,
        waitsFor: ['pp-metadata-required', 'pp-metadata-complete'],
    },
    {
        policy: '5000.3.1.4',
        title: 'The support contact is a valid address',
        publishers: ALL,
        instruction: 'Send a message to the address of "info.contact", and see that the support answers.',
        reference: METADATA,
        waitsFor: ['pp-info-contact-required', 'pp-info-contact-reachable'],
    },
    {
        policy: '5000.3.1.5',
        title: 'The privacy policy is a valid address',
        publishers: CERTIFIED,
        instruction: 'Open the address of "Privacy policy" without being signed in.',
        reference: METADATA,
        waitsFor: ['pp-metadata-required', 'pp-metadata-complete'],
    },
    {
        policy: '5000.3.1.6',
        title: 'All traffic is HTTPS',
        publishers: ALL,
        instruction: 'See that the service answers over HTTPS with TLS 1.2 or later, and write https everywhere.',
        reference: 'certification-policy-errors',
    },
    {
        policy: '5000.4.2.1',
        title: 'Agents find the connector by its keywords',
        publishers: CERTIFIED,
        instruction: 'Advice for agents: list what people search for under "x-ms-keywords".',
        reference: 'certification-policy-errors',
    },
    {
        policy: '5000.4.2.4',
        title: 'The connector says whether agents may use it',
        publishers: CERTIFIED,
        instruction: 'Advice for agents: say with "openai-enabled" whether they may call the operations.',
        reference: 'certification-policy-errors',
    },
];

;// CONCATENATED MODULE: ./src/model/requirements/package.ts

const PAGE = 'certification-policy-errors';
const inPackage = (policy, title, instruction) => ({
    policy,
    title,
    publishers: VERIFIED,
    instruction,
    reference: PAGE,
    when: 'package',
});
/** What verified publishers submit beside the definition: files, and the package zip with its solutions (policies 5000.1.1). */
const PACKAGE_REQUIREMENTS = [
    {
        policy: '5000.1.1.1',
        title: 'The connector has an icon',
        publishers: VERIFIED,
        instruction: 'Add icon.png, and put the same picture into the connector solution.',
        reference: PAGE,
    },
    {
        policy: '5000.1.1.2',
        title: 'The connector has its intro.md',
        publishers: VERIFIED,
        instruction: 'Write intro.md for the public documentation of the connector, and put it into the package beside the solution.',
        reference: 'submit-for-certification#submit-to-isv-studio',
    },
    {
        policy: null,
        title: 'The introduction says what the public documentation of the connector needs',
        publishers: VERIFIED,
        instruction: 'Write what the connector does, what it needs, how to sign in, and its known issues.',
        reference: 'submit-for-certification#submit-to-isv-studio',
        subject: 'intro',
        rules: ['pp-intro-', 'pp-package-introduction-name'],
    },
    {
        policy: '5000.1.1.3',
        title: 'The connector has its definition',
        publishers: ['verified', 'independent', 'custom'],
        instruction: 'Add apiDefinition.swagger.json, the OpenAPI 2.0 definition.',
        reference: PAGE,
    },
    {
        policy: null,
        title: 'The package zip is built from the exported solutions',
        publishers: VERIFIED,
        instruction: 'Export the solutions of the connector and of a sample flow, build the package zip from them, and run Preflight on it.',
        reference: PAGE,
        when: 'no package',
    },
    inPackage('5000.1.1.4', 'No file holds malware', 'Scan all files of the package for malware.'),
    inPackage('5000.1.1.5', 'The package holds its solution zip, intro.md and, for several ways to sign in, customProperties.json', 'Open the zip and compare its files with this list.'),
    inPackage('5000.1.1.6', 'The package has the solution of the connector and the solution of the flow', 'Export both solutions from your environment, and add both to the package.'),
    inPackage('5000.1.1.7', 'The package has a flow that uses the connector', 'Build a sample flow with the connector in a solution of its own, export it, and add it.'),
    inPackage('5000.1.1.8', 'The solution package has the connector', 'Export the solution that holds the custom connector, and add it.'),
    inPackage('5000.1.1.9', 'The sample flow uses the connector and its actions', 'Open the sample flow and see that each of its steps finds the connector and the action.'),
    inPackage('5000.1.1.10', 'The package has its deployment artifacts', "Build the package with Microsoft's package deployer template, which writes them."),
    inPackage('5000.1.1.11', 'The files stand at the root of the zip', 'Zip the files themselves, not the folder around them.'),
    inPackage('5000.1.1.12', 'The package has its assets folder', 'Keep the assets folder that the package deployer template makes.'),
    inPackage('5000.1.1.13', 'The package has a solution zip', 'Export the solution as a zip, and add it unopened.'),
    inPackage('5000.1.1.14', 'The solution of the flow has its Workflows folder', 'Export the solution again after the flow was added to it.'),
    inPackage('5000.1.1.15', 'The same flows stand in customizations.xml and in the Workflows folder', 'Export the solution again, and change nothing in it by hand.'),
    inPackage('5000.1.1.16', 'The solutions stand where the package says, and are valid', 'Import every solution of the package into an empty environment.'),
    inPackage('5000.1.1.17', 'The solution of the connector is valid', 'See that the exported solution has a Connector folder with the definition, the connection parameters and the icon.'),
    {
        ...inPackage(null, 'Everybody can unpack the package', 'Write the zips with a usual program, without passwords, links and folders outside of them.'),
        publishers: ALL,
        reference: 'certification-submission',
        rules: ['pp-package-readable', 'pp-package-entry-safe', 'pp-package-entry-slash'],
    },
    {
        ...inPackage(null, 'The solutions are exported unmanaged, from the connector as it is now', 'Update the connector in your environment from the files, and export its solutions again.'),
        reference: 'certification-submission',
        rules: ['pp-export-', 'pp-solution-unmanaged'],
    },
    {
        ...inPackage(null, 'An AI plugin, where there is one, has a solution of its own', 'Export the plugin together with the connector, without flows.'),
        reference: 'certification-submission',
        rules: ['pp-package-plugin-solution', 'pp-solution-plugin-folders'],
    },
];

;// CONCATENATED MODULE: ./src/model/requirements/programme.ts

const CRITERIA = 'submit-certification#what-are-the-requirements-for-certification';
/** What the programme asks, and no file can tell: only a person can confirm it. */
const PROGRAMME_REQUIREMENTS = [
    {
        policy: null,
        title: 'You own the service, or have the right to publish a connector for it',
        publishers: VERIFIED,
        instruction: 'Have the explicit permission of the owner at hand if the service is not yours.',
        reference: CRITERIA,
    },
    {
        policy: null,
        title: 'The connector was proposed, and exists nowhere else',
        publishers: INDEPENDENT,
        instruction: 'Search the connector reference and the pull requests, and open a proposal in microsoft/PowerPlatformConnectors first.',
        reference: 'certification-submission-ip#prepare-and-submit-your-connector-for-certification',
    },
    {
        policy: null,
        title: 'The service is public, with a stable REST API',
        publishers: CERTIFIED,
        instruction: 'Confirm that anybody can become a customer, and that the API is released, documented and versioned.',
        reference: CRITERIA,
    },
    {
        policy: null,
        title: 'The service is available 99.9 % of the time',
        publishers: CERTIFIED,
        instruction: 'Compare the status page or the monitoring of the service with 99.9 % (recommended).',
        reference: CRITERIA,
    },
    {
        policy: null,
        title: 'There is a business scenario for the connector',
        publishers: CERTIFIED,
        instruction: 'Write down one flow or app that customers would build with it.',
        reference: CRITERIA,
    },
    {
        policy: null,
        title: 'Every operation was tested',
        publishers: CERTIFIED,
        instruction: 'Call each operation at least ten times in the test tab, without a runtime error or a schema validation error.',
        reference: 'certification-submission#checklist-before-submitting',
    },
    {
        policy: null,
        title: 'Microsoft gets a test account',
        publishers: VERIFIED,
        instruction: 'Prepare an account with test data and without multifactor authentication, and describe how to test with it.',
        reference: 'submit-for-certification#submit-to-isv-studio',
    },
    {
        policy: null,
        title: 'The OAuth client for certification is ready',
        publishers: VERIFIED,
        instruction: "With OAuth 2.0: register Microsoft's global and global-test redirect URLs, and have client id and secret ready.",
        reference: 'certification-submission#step-3e-validate-your-custom-connector-files',
    },
    {
        policy: null,
        title: 'Website, support and privacy policy can be reached',
        publishers: CERTIFIED,
        instruction: 'Open each address in a private window.',
        reference: 'certification-submission#step-3b-product-or-end-service-metadata',
    },
    {
        policy: null,
        title: 'The connector is registered, and the agreements are signed',
        publishers: VERIFIED,
        instruction: 'Fill out the registration form, and sign the partner and the non-disclosure agreement.',
        reference: 'certification-submission#step-1-register-your-connector',
    },
    {
        policy: null,
        title: 'The pull request holds this connector only',
        publishers: CERTIFIED,
        instruction: 'Open one pull request per connector in microsoft/PowerPlatformConnectors, and fill out its checklist.',
        reference: 'certification-submission-ip#best-practices-for-submission',
    },
];

;// CONCATENATED MODULE: ./src/model/requirements/validator-warnings.ts
/**
 * Rules on what Microsoft's validator prints as a warning, and on what the designer stumbles over: they have no policy code, as
 * 5000.2.6.2 is that of its errors.
 */
const VALIDATOR_WARNINGS = [
    'pp-body-mime',
    'pp-connector-status-beta',
    'pp-consumes-missing',
    'pp-default-literal',
    'pp-dynamic-list-found',
    'pp-dynamic-path-found',
    'pp-dynamic-source-required',
    'pp-enum-literal',
    'pp-extension-empty',
    'pp-extension-known',
    'pp-extension-type',
    'pp-fetch-without-body',
    'pp-file-duplicate-keys',
    'pp-filter-functions-known',
    'pp-format-known',
    'pp-keyword-supported',
    'pp-mime-type-supported',
    'pp-notification-url-output',
    'pp-operation-family-production',
    'pp-operation-id-characters',
    'pp-operation-id-length',
    'pp-operation-id-revision',
    'pp-operation-revision-required',
    'pp-parameter-internal-default',
    'pp-parameter-internal-optional-default',
    'pp-path-parameter-encoding',
    'pp-paths-operations',
    'pp-query-parameter-encoding',
    'pp-reference-siblings',
    'pp-schema-depth',
    'pp-schema-internal-required-default',
    'pp-schema-required-on-object',
    'pp-schemes-required',
    'pp-string-binary-place',
];

;// CONCATENATED MODULE: ./src/model/requirements/submission.ts


const submission_STEP = 'certification-submission#';
/** Documented demands on the files that have no policy code. */
const SUBMISSION_REQUIREMENTS = [
    {
        policy: null,
        title: 'The files are complete, readable and rightly named',
        publishers: ALL,
        instruction: 'See that apiDefinition.swagger.json and apiProperties.json are there and can be opened.',
        reference: `${submission_STEP}step-4-prepare-the-connector-artifacts`,
        rules: ['pp-connector-properties', 'pp-connector-file-name', 'pp-file-readable'],
    },
    {
        policy: null,
        title: 'The definition is not larger than 1 MB',
        publishers: ALL,
        instruction: 'Look at the size of the definition; divide a larger one into two connectors.',
        reference: `${submission_STEP}step-3d-json-file-formatting-and-limitations`,
        rules: ['pp-definition-size', 'pp-definition-size-limit'],
    },
    {
        policy: null,
        title: 'The files hold no secrets',
        publishers: ALL,
        instruction: 'Search the files for keys, passwords and client secrets: a pull request is public.',
        reference: `${submission_STEP}step-3-add-metadata`,
        rules: [
            'pp-no-secrets',
            'pp-folder-no-secrets',
            'pp-no-policy-secrets',
            'pp-oauth-client-secret',
            'pp-oauth-client-id-placeholder',
        ],
    },
    {
        policy: null,
        title: 'The folder holds the files of one connector, under their usual names',
        publishers: ALL,
        instruction: 'Look through the folder: leave out packages, programs, settings and what editors and systems left there.',
        reference: `${submission_STEP}step-4-prepare-the-connector-artifacts`,
        rules: ['pp-folder-', 'pp-icon-independent'],
    },
    {
        policy: null,
        title: 'The authentication is OAuth 2.0, an API key or Basic, and both files agree on it',
        publishers: ALL,
        instruction: 'Create a connection, and see that the dialog asks for what the service needs.',
        reference: 'submit-certification#what-are-the-requirements-for-certification',
        waitsFor: ['pp-connector-properties'],
        rules: ['pp-connection-parameter-type', 'pp-oauth-settings-required', 'pp-security-', 'pp-sign-in-'],
    },
    {
        policy: null,
        title: "apiProperties.json is what Microsoft's check of it expects",
        publishers: ALL,
        instruction: 'Compare apiProperties.json with its JSON schema.',
        reference: 'paconn-cli#api-properties-file',
        waitsFor: ['pp-connector-properties'],
        rules: [
            'pp-properties-',
            'pp-connection-parameter-',
            'pp-oauth-',
            'pp-connection-set-',
            'pp-connection-reference',
            'pp-policy-',
            'pp-capabilities-',
            'pp-capability-known',
        ],
    },
    {
        policy: null,
        title: 'Publisher and owner of the service are named',
        publishers: CERTIFIED,
        instruction: 'Write the full names of your company and of the owner of the service into apiProperties.json.',
        reference: `${submission_STEP}step-3a-publisher-and-stackowner-properties`,
        rules: ['pp-publisher-', 'pp-stack-owner-'],
    },
    {
        policy: null,
        title: 'A support contact with name, web address and e-mail address is given',
        publishers: CERTIFIED,
        instruction: 'Write name, url and email of the support into "info.contact".',
        reference: `${submission_STEP}step-3b-product-or-end-service-metadata`,
        waitsFor: ['pp-info-contact-required'],
        rules: ['pp-info-contact-'],
    },
    {
        policy: null,
        title: 'The connector metadata are written as prescribed',
        publishers: ALL,
        instruction: 'Write "Website", "Privacy policy" and at most two "Categories" into "x-ms-connector-metadata".',
        reference: `${submission_STEP}step-3b-product-or-end-service-metadata`,
        waitsFor: ['pp-metadata-required', 'pp-metadata-complete'],
        rules: ['pp-metadata-'],
    },
    {
        policy: null,
        title: 'Operations and parameters have telling summaries and descriptions',
        publishers: ALL,
        instruction: 'Read the operations in the designer as somebody who does not know the service.',
        reference: `${submission_STEP}define-operation-and-parameter-summaries-and-descriptions`,
        waitsFor: [
            'pp-operation-summary-required',
            'pp-operation-description-required',
            'pp-parameter-summary-required',
            'pp-parameter-description-required',
        ],
        rules: [
            'pp-operation-summary-',
            'pp-operation-description-',
            'pp-parameter-summary-',
            'pp-parameter-description-',
            'pp-trigger-summary-',
        ],
    },
    {
        policy: null,
        title: "The definition has nothing that Microsoft's validator or the designer stumbles over",
        publishers: ALL,
        instruction: 'Run "paconn validate", and repair what it warns about.',
        reference: 'certification-swagger-validator-rules',
        rules: VALIDATOR_WARNINGS,
    },
    {
        policy: null,
        title: 'The readme has every section of the template',
        publishers: CERTIFIED,
        instruction: 'Write readme.md from the template, with how to get credentials and known issues.',
        reference: `${submission_STEP}create-a-readme-file-artifact`,
        rules: [
            'pp-readme-found',
            'pp-readme-or-intro',
            'pp-readme-title',
            'pp-readme-introduction',
            'pp-readme-publisher',
            'pp-readme-publisher-name',
            'pp-readme-section',
            'pp-readme-section-empty',
            'pp-readme-deployment',
            'pp-readme-template',
            'pp-readme-credentials-oauth',
        ],
    },
    {
        policy: null,
        title: 'Headings, links and pictures of the readme work',
        publishers: ALL,
        instruction: 'Look at the readme as GitHub shows it, and follow every link.',
        reference: `${submission_STEP}create-a-readme-file-artifact`,
        subject: 'readme',
        rules: [
            'pp-readme-heading-space',
            'pp-readme-link',
            'pp-readme-link-address',
            'pp-readme-link-form',
            'pp-readme-anchor',
            'pp-readme-conflict',
            'pp-readme-image',
        ],
    },
    {
        policy: null,
        title: 'Custom code, where there is any, can be run',
        publishers: ALL,
        instruction: 'Test every operation that runs script.csx.',
        reference: 'write-code',
        rules: ['pp-script-'],
    },
    {
        policy: null,
        title: 'An update breaks no existing flow',
        publishers: ALL,
        instruction: 'For an update: remove no operation or field, and make none required; a first release has nothing to break.',
        reference: 'certification-updates',
        rules: ['pp-change-'],
    },
];

;// CONCATENATED MODULE: ./src/model/requirements.ts





/** The parts of the checklist, as a page about readiness shows them. */
const REQUIREMENT_GROUPS = [
    { title: 'Color, icon, title and description', requirements: APPEARANCE_REQUIREMENTS },
    { title: 'The definition', requirements: DEFINITION_REQUIREMENTS },
    { title: 'Files of the submission', requirements: SUBMISSION_REQUIREMENTS },
    { title: 'The package', requirements: PACKAGE_REQUIREMENTS },
    { title: 'The programme', requirements: PROGRAMME_REQUIREMENTS },
];
/**
 * Everything that has to be true before a connector is submitted, each once: by policy code first, then what has none.
 *
 * Source: "Fix certification policy errors", the pages on certification and submission of Microsoft's connector
 * documentation, and the codes that its checks print. Codes that Microsoft does not publish are not here.
 */
const REQUIREMENTS = REQUIREMENT_GROUPS.flatMap(({ requirements }) => requirements).sort(byPolicy);
const BY_POLICY = new Map(REQUIREMENTS.map((entry) => [entry.policy, entry]));
/** The requirement of a policy code; undefined for a code that Microsoft does not publish. */
function requirementOf(policy) {
    return BY_POLICY.get(policy);
}
/** The requirement that a rule decides, one at most: that of its policy code, or else the one that names it. */
function decidedBy({ id, microsoft }) {
    if (microsoft?.policy !== undefined)
        return requirementOf(microsoft.policy);
    return EXACT.get(id) ?? PREFIXES.find(([prefix]) => id.startsWith(prefix))?.[1];
}
const NAMED = REQUIREMENTS.flatMap((entry) => (entry.rules ?? []).map((rule) => [rule, entry]));
const EXACT = new Map(NAMED.filter(([rule]) => !rule.endsWith('-')));
const PREFIXES = NAMED.filter(([rule]) => rule.endsWith('-'));
function byPolicy({ policy: a }, { policy: b }) {
    if (a === null || b === null)
        return Number(a === null) - Number(b === null);
    const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
    const index = left.findIndex((part, place) => part !== right[place]);
    return (left[index] ?? 0) - (right[index] ?? 0);
}

;// CONCATENATED MODULE: ./src/engine/requirements.ts




const SUBJECTS = ['icon', 'readme', 'intro'];
function seenOf({ definitionFile, propertiesFile, layout, contents }) {
    const definition = definitionFile?.definition;
    const roles = [];
    if (definition !== undefined && definition.unsupported === undefined)
        roles.push('definition');
    if (propertiesFile?.properties !== undefined)
        roles.push('properties');
    return {
        roles,
        folder: layout !== 'package',
        package: contents.packages.length > 0,
        absent: SUBJECTS.filter((subject) => contents[subject] === undefined),
    };
}
/** The readiness checklist of a connector, from what rules found and could look at. */
function requirementsOf({ publisher, seen }, findings, rules, configuration) {
    const { byEntry, entryOf } = decidingRules(rules)(configuration)(publisher);
    const open = openSeverities(findings, entryOf);
    return REQUIREMENTS.map((entry) => {
        const { own, ids } = byEntry.get(entry) ?? NOTHING;
        const status = entry.publishers.includes(publisher) ? statusOf(entry, own, open, seen) : 'not-applicable';
        return {
            policy: entry.policy,
            title: entry.title,
            status,
            rules: ids,
            ...(status === 'manual' && { instruction: entry.instruction }),
        };
    });
}
const NOTHING = { own: [], ids: [] };
const decidingRules = (0,memo/* memo */.p)((rules) => (0,memo/* memo */.p)((configuration) => {
    const known = new Map();
    return (publisher) => {
        const deciding = known.get(publisher) ?? decidingFor(rules, configuration, publisher);
        known.set(publisher, deciding);
        return deciding;
    };
}));
function decidingFor(rules, configuration, publisher) {
    const running = rules.filter(({ id, publishers }) => publishers.includes(publisher) && configuration.rules.get(id)?.severity !== 'off');
    const groups = (0,group_by/* groupBy */.$)(running.toSorted((a, b) => (0,findings/* compareText */.n6)(a.id, b.id)), decidedBy);
    return {
        byEntry: new Map([...groups].map(([entry, own]) => [entry, { own, ids: own.map(({ id }) => id) }])),
        entryOf: new Map([...groups].flatMap(([entry, own]) => own.map(({ id }) => [id, entry]))),
    };
}
function openSeverities(findings, entryOf) {
    const openOf = (wanted) => {
        const open = findings.filter(({ severity, suppressed }) => severity === wanted && suppressed === null);
        const ids = new Set(open.map(({ rule }) => rule));
        return { ids, entries: new Set(Array.from(ids, (id) => entryOf.get(id))) };
    };
    return { error: openOf('error'), warning: openOf('warning') };
}
/** A requirement that no rule could look at, or that only a person can confirm, is left to a person. */
function statusOf(entry, rules, open, seen) {
    const { when, confirmedBy, subject, waitsFor = [] } = entry;
    if (open.error.entries.has(entry))
        return 'fail';
    if (open.warning.entries.has(entry))
        return 'warning';
    if (when !== undefined && (when === 'package') !== seen.package)
        return 'not-applicable';
    if (subject !== undefined && seen.absent?.includes(subject) === true)
        return 'manual';
    if (waitsFor.some((id) => open.error.ids.has(id) || open.warning.ids.has(id)))
        return 'manual';
    return confirmedBy !== 'person' && rules.some((rule) => couldLook(rule, seen)) ? 'pass' : 'manual';
}
function couldLook(rule, { roles, folder, package: zip, compared = false }) {
    if (rule.scope === 'change')
        return compared;
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
    const place = (0,accepted/* placeOf */.$t)(configuration, workingFolder);
    const findings = found.map((finding) => suppress(weigh(finding, configuration), configuration, place));
    const { path, title, publisher, comparison } = facts;
    return {
        path,
        title,
        publisher,
        ready: !findings.some(({ severity, suppressed }) => severity === 'error' && suppressed === null),
        findings,
        requirements: requirementsOf(facts, findings, rules, configuration),
        ...(comparison !== undefined && { comparison }),
    };
}
/** The rules that the configuration leaves on, with the values that it sets for their options. */
function enabledRules(rules, { rules: settings }) {
    return rules
        .filter(({ id }) => settings.get(id)?.severity !== 'off')
        .map((rule) => withValues(rule, settings.get(rule.id)?.values));
}
function withValues(rule, values) {
    if (values === undefined || rule.scope === 'checkout' || rule.scope === 'change')
        return rule;
    return rule.scope === 'document'
        ? { ...rule, problems: (file) => rule.problems(file, values) }
        : { ...rule, problems: (connector) => rule.problems(connector, values) };
}
function weigh(finding, { rules }) {
    const level = rules.get(finding.rule)?.severity;
    return level === undefined || level === 'off' ? finding : { ...finding, severity: level };
}
/** @param place see {@link placeOf} */
function suppress(finding, configuration, place) {
    const suppressed = (0,accepted/* acceptance */.mF)(finding, configuration, place);
    return suppressed === undefined ? finding : { ...finding, suppressed };
}
/** The whole report. */
function reportOf(connectors, version, { base, notices = [] } = {}) {
    return {
        version: 1,
        tool: { name: 'connector-preflight', version },
        connectors: [...connectors].sort((a, b) => (0,findings/* compareText */.n6)(a.path, b.path)),
        summary: summaryOf(connectors, base !== undefined),
        ...(base !== undefined && { base }),
        ...(notices.length > 0 && { notices }),
    };
}
function summaryOf(connectors, compared) {
    const all = connectors.flatMap(({ findings }) => findings);
    const open = all.filter(({ suppressed }) => suppressed === null);
    return {
        connectors: connectors.length,
        ready: connectors.filter(({ ready }) => ready).length,
        ...countsOf(open),
        suppressed: all.length - open.length,
        ...(compared && {
            new: countsOf(open.filter(({ baselineState }) => baselineState !== 'unchanged')),
            fixed: connectors.reduce((sum, { comparison }) => sum + (comparison?.fixed.length ?? 0), 0),
        }),
    };
}
function countsOf(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
/**
 * Whether findings at or above the level are left.
 *
 * @param failOnExisting findings that the base has, too, count as well
 */
function fails(summary, level, failOnExisting = false) {
    const { errors, warnings, infos } = failOnExisting ? summary : (summary.new ?? summary);
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

/***/ 6117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ messageOf)
});

// EXTERNAL MODULE: ./src/model/memo.ts
var memo = __webpack_require__(24307);
;// CONCATENATED MODULE: ./src/model/definition/shared.ts

/**
 * How many operations use the shared schema, parameter or response that a node belongs to; undefined for what lies outside
 * of `/definitions`, `/parameters` and `/responses`.
 */
function operationsSharing(definition, node) {
    const known = usesOf(definition);
    for (let at = node; at !== undefined; at = at.parent)
        if (at.parent?.parent?.parent === undefined)
            return known.get(at);
    return undefined;
}
/** The operations of each shared element, by the object that defines it. */
const usesOf = (0,memo/* memo */.p)(({ schemas, parameters, responses }) => {
    const counts = new Map();
    for (const { node, role, relation, usage } of schemas)
        if (role === 'definition' && relation === 'root')
            counts.set(node, usage.operations.size);
    for (const { node, shared, usedBy } of [...parameters, ...responses])
        if (shared !== undefined)
            counts.set(node, usedBy.length);
    return counts;
});

;// CONCATENATED MODULE: ./src/engine/message.ts

/** What is said of a problem: of one in something that several operations share, how many of them it concerns, too. */
function messageOf({ at, message }, definition) {
    const number = definition && operationsSharing(definition, at.node);
    return number === undefined || number < 2
        ? message
        : `${message.replace(/\.$/, '')} (shared by ${number} operations).`;
}


/***/ }),

/***/ 37685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ connectorChecker),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/tables/secrets.ts
var secrets = __webpack_require__(99590);
// EXTERNAL MODULE: ./src/model/excerpt.ts
var excerpt = __webpack_require__(24664);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(24669);
// EXTERNAL MODULE: ./src/engine/discover.ts
var discover = __webpack_require__(44935);
// EXTERNAL MODULE: ./src/engine/fingerprint.ts
var fingerprint = __webpack_require__(30178);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/model/exported-file.ts
var exported_file = __webpack_require__(83929);
// EXTERNAL MODULE: ./src/model/memo.ts
var memo = __webpack_require__(24307);
// EXTERNAL MODULE: ./src/model/package.ts
var model_package = __webpack_require__(20929);
;// CONCATENATED MODULE: ./src/engine/exported.ts




/**
 * The files of a connector that rules on single files check: its own, and what was exported into packages, unless that says the
 * same. Every solution of a package holds a copy.
 */
const documentsOf = (0,memo/* memo */.p)(({ definitionFile, propertiesFile, contents }) => {
    const documents = [definitionFile, propertiesFile].filter((file) => file !== undefined);
    // The plain data of a file is made when asked for, and takes time.
    if (contents.packages.length === 0)
        return documents;
    const body = propertiesFile?.properties?.body?.members;
    const said = [
        definitionFile?.document.root?.data,
        ...Object.values(model_package/* DOCUMENT_PARTS */.d).map((member) => member && body?.get(member)?.data),
    ];
    for (const { solutions } of contents.packages)
        for (const { documents: exported } of solutions.flatMap(({ connectors }) => connectors))
            for (const file of Object.values(exported)) {
                const data = file.document.root?.data;
                if (documents.includes(file) || (data !== undefined && said.some((other) => isSame(other, data))))
                    continue;
                documents.push(file);
                said.push(data);
            }
    return documents;
});
/** Values nested deeper than the comparison can go count as different. */
function isSame(a, b) {
    try {
        return (0,external_node_util_.isDeepStrictEqual)(a, b);
    }
    catch {
        return false;
    }
}
/**
 * Whether a problem is one of the file. In an exported file the platform laid out the text, and what stands beside its content in
 * apiProperties.json is not there; a part that is a list is one, and a part that the connector does not have is null.
 */
function concerns({ at }, severity, file) {
    if (file.exported !== true)
        return true;
    if (at.node === undefined)
        return severity !== 'info';
    const isPart = file.role === 'properties' &&
        at.node === file.document.root &&
        (at.node.kind === 'array' || at.node.kind === 'null');
    return !isPart && (0,exported_file/* isWritten */.Q)(at.node, file);
}

;// CONCATENATED MODULE: ./src/engine/reach.ts

/**
 * The files of a connector that findings may be in, POSIX and relative to the working folder; none where one of them is broken, as
 * rules that need it did not run.
 */
function filesOf(connector) {
    const documents = documentsOf(connector);
    const broken = documents.some(({ document, definition }) => document.root === undefined ||
        document.syntaxProblems.length > 0 ||
        definition?.unsupported !== undefined);
    if (broken || connector.unreadable.length > 0)
        return [];
    const archives = connector.contents.packages.map(({ archive }) => archive);
    for (const archive of archives)
        archives.push(...archive.archives);
    const files = [connector.files, ...archives.map((archive) => archive.files)].flat();
    return [
        ...new Set([connector.path, ...documents.map(({ path }) => path), ...files.map(({ path }) => path)]),
    ];
}
/** Whether a rule that is on has run there. Rules that compare connectors, or versions, need more than one to decide. */
function hasRun(rule, { facts: { publisher, seen } }) {
    if (!rule.publishers.includes(publisher))
        return false;
    if (rule.scope === 'document')
        return rule.roles.some((role) => seen.roles.includes(role));
    return rule.scope === 'connector' && (rule.reads === 'package' ? seen.package : seen.folder);
}

;// CONCATENATED MODULE: ./src/engine/baseline.ts






/**
 * Compares what was found with a baseline, as multisets: of two findings that cannot be told apart, as many are accepted as there
 * were.
 *
 * @param findings of all connectors, with those suppressed that the configuration accepts
 * @param rules those that are on
 */
function useBaseline(baseline, workingFolder, findings, reaches, rules) {
    const place = (0,discover/* posixRelative */.qi)((0,external_node_path_.dirname)(baseline.path), workingFolder);
    const decided = decidedIn(reaches, rules, place);
    const entries = baseline.renew ? renewed(baseline, findings, decided, place) : baseline.entries;
    const left = new Map();
    for (const entry of entries)
        left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + entry.count);
    const reason = `In the baseline ${baseline.name}.`;
    const accept = (finding) => {
        if (finding.suppressed !== null)
            return finding;
        const key = keyOf(entryOf(finding, place));
        const number = left.get(key) ?? 0;
        if (number === 0)
            return finding;
        left.set(key, number - 1);
        return { ...finding, suppressed: { kind: 'baseline', reason } };
    };
    return {
        accept: (list) => list.map(accept),
        gone: () => baseline.renew
            ? []
            : goneNotices(baseline, baseline.entries.filter((entry) => decided(entry)), left),
        entries,
    };
}
/** Whether a run has decided about an entry: its rule ran on its file. */
function decidedIn(reaches, rules, place) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const byFile = new Map();
    const add = (file, reach) => {
        const key = external_node_path_.posix.join(place, file);
        const others = byFile.get(key);
        if (others === undefined)
            byFile.set(key, [reach]);
        else
            others.push(reach);
    };
    for (const reach of reaches)
        for (const file of reach.files)
            add(file, reach);
    // A finding about a file that is not there is about its folder.
    const near = (file) => byFile.get(file) ?? byFile.get(external_node_path_.posix.dirname(file)) ?? [];
    return ({ rule: id, file }) => {
        const rule = byId.get(id);
        return rule !== undefined && near(file).some((reach) => hasRun(rule, reach));
    };
}
/** What is open now, and of the file what this run could not decide and is still there. */
function renewed({ entries, path }, findings, decided, place) {
    const byKey = new Map();
    for (const finding of findings) {
        if (finding.suppressed !== null)
            continue;
        const entry = entryOf(finding, place);
        const before = byKey.get(keyOf(entry));
        byKey.set(keyOf(entry), before === undefined ? entry : { ...before, count: before.count + 1 });
    }
    for (const { rule, file, fingerprint, count, pointer } of entries) {
        const entry = { rule, file, fingerprint, count, pointer };
        if (!byKey.has(keyOf(entry)) && !decided(entry) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), (0,external_node_path_.dirname)(entry.file))))
            byKey.set(keyOf(entry), entry);
    }
    return [...byKey.values()];
}
function entryOf(finding, place) {
    return {
        rule: finding.rule,
        file: external_node_path_.posix.join(place, finding.file),
        fingerprint: (0,fingerprint/* withinFile */.c7)(finding.fingerprint),
        count: 1,
        pointer: finding.pointer,
    };
}
function keyOf({ rule, file, fingerprint }) {
    return `${rule}\0${file}\0${fingerprint}`;
}
function goneNotices({ name }, entries, left) {
    const gone = entries.filter((entry) => (left.get(keyOf(entry)) ?? 0) > 0);
    const [first] = gone;
    if (first === undefined)
        return [];
    const number = [...new Set(gone.map(keyOf))].reduce((sum, key) => sum + (left.get(key) ?? 0), 0);
    const message = `${(0,kit_text/* count */.U9)(number, 'finding')} of the baseline ${number === 1 ? 'is' : 'are'} gone, the first ${first.rule} in ${first.file}. Write it anew with --write-baseline, so that none comes back unseen.`;
    return [{ severity: 'info', message, file: name, line: first.line, column: 1 }];
}

;// CONCATENATED MODULE: ./src/engine/base-version.ts



/**
 * The version of a connector that a base has, also where it lay in another folder, which git's renames tell.
 *
 * @returns undefined when the base lacks it
 */
async function baseVersion(base, openBase, location) {
    const { folder } = location;
    const former = formerFolder(base, location);
    const tree = await openBase(base, former === undefined ? [folder] : [folder, former]);
    const own = versionIn(tree, location);
    if (own !== undefined || former === undefined)
        return own;
    return versionIn(movedTree(tree, former, folder), location);
}
/** The version of a connector that a tree has in the same folder. */
function versionIn(tree, location) {
    const { folder } = location;
    const names = filesIn(tree, folder);
    if (location.package !== undefined)
        return names.includes(location.package) ? { location, tree } : undefined;
    const there = (0,discover/* locationOf */.hD)(folder, names.map((name) => ({ name, kind: 'file' })));
    // A definition that was named directly may have any name.
    const { definition } = location.files;
    if (definition === undefined || !names.includes(definition))
        return there && { location: there, tree };
    return { location: { folder, files: { ...there?.files, definition } }, tree };
}
function filesIn(tree, folder) {
    try {
        return tree
            .list(folder)
            .filter(({ kind }) => kind === 'file')
            .map(({ name }) => name);
    }
    catch {
        return [];
    }
}
/** The folder from which the definition was moved here, or else the properties or the package. */
function formerFolder(base, location) {
    const { folder, files } = location;
    const names = [files.definition, files.properties, location.package && (0,external_node_path_.basename)((0,discover/* pathOf */.XM)(location))];
    for (const name of names) {
        const before = name === undefined ? undefined : formerPaths(base).get((0,external_node_path_.join)(folder, name));
        if (before !== undefined && (0,external_node_path_.dirname)(before) !== folder)
            return (0,external_node_path_.dirname)(before);
    }
    return undefined;
}
/** Where files that were there before were, by where they are now. */
const formerPaths = (0,memo/* memo */.p)(({ root, changes }) => {
    const former = new Map();
    for (const { before, after } of changes)
        if (before !== undefined && after !== undefined)
            former.set((0,external_node_path_.join)(root, after), (0,external_node_path_.join)(root, before));
    return former;
});
/** A tree that shows what it has in one folder in another. */
function movedTree(tree, from, to) {
    const place = (path) => (0,external_node_path_.join)(from, (0,external_node_path_.relative)(to, path));
    return {
        list: (folder) => tree.list(place(folder)),
        size: (path) => tree.size(place(path)),
        read: (path) => tree.read(place(path)),
        load: (paths) => tree.load(paths.map(place)),
    };
}

// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/engine/findings.ts
var engine_findings = __webpack_require__(8166);
// EXTERNAL MODULE: ./src/model/links.ts
var links = __webpack_require__(84096);
;// CONCATENATED MODULE: ./src/engine/problems.ts


/** The problems of a rule in a file. */
function problemsOf(rule, file, values) {
    return collected(rule.id, () => rule.problems(file, values), (problem) => problem);
}
// Eight times the most that any rule says of a published connector. Hostile files would hold millions.
const MOST_PROBLEMS = 5000;
const LONGEST_MESSAGE = 1000;
const MOST_RELATED = 20;
const WHOLE_FILE = { node: undefined, start: 0, end: 0 };
/**
 * The problems that a rule finds. A crash of the rule is one more, and keeps those found before; where there are too many,
 * the search ends, and one more says so.
 *
 * @param own makes a problem with the file as a whole one of the rule's kind
 */
function collected(id, problems, own) {
    const list = [];
    try {
        for (const problem of problems()) {
            if (list.length === MOST_PROBLEMS)
                return [...list, own({ at: WHOLE_FILE, message: endOf(id) })];
            list.push(bounded(problem));
        }
    }
    catch (error) {
        list.push(own({ at: WHOLE_FILE, message: crashOf(id, error) }));
    }
    return list;
}
function bounded(problem) {
    const { message, related = [] } = problem;
    if (related.length <= MOST_RELATED && isShort(problem) && related.every(isShort))
        return problem;
    return {
        ...problem,
        message: (0,model_text/* clipped */.c)(message, LONGEST_MESSAGE),
        related: related
            .slice(0, MOST_RELATED)
            .map((place) => ({ ...place, message: (0,model_text/* clipped */.c)(place.message, LONGEST_MESSAGE) })),
    };
}
function isShort({ message }) {
    return message.length <= LONGEST_MESSAGE;
}
function endOf(id) {
    return `Repair these first: the rule ${id} lists ${MOST_PROBLEMS} problems of a file, and this one has more.`;
}
/** What is said of a rule that threw. */
function crashOf(id, error) {
    const reason = (0,model_text/* clipped */.c)(error instanceof Error ? error.message : String(error), LONGEST_MESSAGE / 2);
    return `The rule ${id} failed on this file (${reason}); its other findings may be missing. Report it at ${links/* ISSUES_URL */.xV}.`;
}

;// CONCATENATED MODULE: ./src/engine/checkout.ts




/** What rules on all connectors of a run need to know of a connector; it holds nothing of its files. */
function traitsOf({ path, publisher, layout, definitionFile }) {
    const node = definitionFile?.definition?.root.members.get('info')?.members.get('title');
    const text = (0,json/* textOf */.b6)(node);
    const found = definitionFile !== undefined && node !== undefined && text !== undefined;
    const at = found && {
        file: definitionFile.path,
        pointer: (0,model_text/* detached */.h)((0,json/* pointerOf */.rq)(node)),
        ...(0,engine_findings/* rangeOf */.be)(definitionFile.document, node),
    };
    return { path, publisher, layout, title: at ? { text: (0,model_text/* detached */.h)(text), at } : undefined };
}
/**
 * What the rules on all connectors of a run find, by connector.
 *
 * @param rules those to run; each reports problems of its own publishers only
 */
function checkCheckout(rules, connectors) {
    const findings = new Map();
    for (const rule of rules) {
        if (rule.scope !== 'checkout')
            continue;
        for (const problem of checkout_problemsOf(rule, connectors)) {
            const { connector } = problem;
            if (!rule.publishers.includes(connector.publisher))
                continue;
            findings.set(connector, [...(findings.get(connector) ?? []), (0,engine_findings/* markedFinding */.uZ)(rule, problem)]);
        }
    }
    return findings;
}
/** All problems of a rule; a crash is one more, of the first connector. */
function checkout_problemsOf(rule, connectors) {
    const problems = [];
    try {
        for (const problem of rule.problems(connectors))
            problems.push(problem);
    }
    catch (error) {
        const [connector] = connectors;
        if (connector === undefined)
            return problems;
        const at = { file: connector.path, pointer: '', ...(0,engine_findings/* rangeOf */.be)(undefined, { start: 0, end: 0 }) };
        problems.push({ connector, at, message: crashOf(rule.id, error) });
    }
    return problems;
}

;// CONCATENATED MODULE: ./src/model/change/differences.ts
/** Where two documents differ, whatever the order of members and the layout; as deep as possible, in linear time. */
function* differences(before, after) {
    const rest = [{ was: before, is: after }];
    for (let pair = rest.pop(); pair !== undefined; pair = rest.pop()) {
        const { was, is } = pair;
        if (was.kind !== is.kind) {
            yield { before: was, after: is, around: is };
            continue;
        }
        if (was.kind !== 'object' && was.kind !== 'array') {
            if (was.data !== is.data)
                yield { before: was, after: is, around: is };
            continue;
        }
        const inside = [];
        for (const [key, child] of childrenOf(was)) {
            const other = typeof key === 'string' ? is.members.get(key) : is.items[key];
            if (other === undefined)
                yield { before: child, after: undefined, around: is };
            else
                inside.push({ was: child, is: other });
        }
        for (const [key, child] of childrenOf(is))
            if ((typeof key === 'string' ? was.members.get(key) : was.items[key]) === undefined)
                yield { before: undefined, after: child, around: is };
        for (const one of inside.reverse())
            rest.push(one);
    }
}
function childrenOf({ kind, members, items }) {
    return kind === 'array' ? items.entries() : members;
}

;// CONCATENATED MODULE: ./src/model/change/update.ts



function criterion(role, path, what) {
    return { role, path: path.split(' '), what };
}
/**
 * What makes an update a minor one; a change of anything else makes it a major one.
 *
 * Source: certification-updates.md, "Criteria of a minor update".
 */
const MINOR = [
    criterion('definition', 'info description', 'the description of the connector'),
    criterion('definition', 'info contact **', 'the contact'),
    criterion('definition', 'paths * * description', 'the description of an operation'),
    criterion('definition', 'paths * * summary', 'the summary of an operation'),
    criterion('definition', 'paths * * responses ** description', 'a description in a response'),
    criterion('definition', 'paths * x-ms-notification-content ** description', 'a description in a notification'),
    criterion('definition', 'paths * * x-ms-notification-content ** description', 'a description in a notification'),
    criterion('definition', 'responses ** description', 'a description in a response'),
    criterion('definition', 'definitions ** description', 'a description in a response'),
    criterion('properties', 'properties ** description', 'a description'),
    criterion('properties', 'properties ** tooltip', 'a tooltip'),
    criterion('properties', 'properties iconBrandColor', 'the brand color'),
    criterion('properties', 'properties publisher', 'the publisher'),
    criterion('properties', 'properties stackOwner', 'the stack owner'),
];
/** The other files of a connector, by name; what is not listed is none of its artifacts. */
const FILES = [
    { name: /^(readme|intro)\.md$/i, update: 'minor', what: 'the readme' },
    { name: /^icon\.\w+$/i, update: 'minor', what: 'the icon' },
    { name: /^script\.csx$/i, update: 'major', what: 'the script' },
];
/** Whether Microsoft treats an update as minor, which takes some weeks less, or as major. */
function updateOf(change) {
    return decisiveReasons(change)[0]?.update ?? 'none';
}
/** The first change that makes an update major; without one all kinds of minor changes, each once. */
function decisiveReasons(change) {
    const minor = new Map();
    for (const reason of updateReasons(change)) {
        if (reason.update === 'major')
            return [reason];
        if (!minor.has(reason.what))
            minor.set(reason.what, reason);
    }
    return [...minor.values()];
}
/** Everything that changed, with what it makes of the update. */
function* updateReasons({ before, after }) {
    yield* documentReasons('definition', before.definitionFile, after.definitionFile);
    yield* documentReasons('properties', before.propertiesFile, after.propertiesFile);
    if (before.layout !== 'package' && after.layout !== 'package')
        yield* fileReasons(before, after);
}
function* documentReasons(role, before, after) {
    if (before?.document.text === after?.document.text)
        return;
    const file = (after ?? before)?.path ?? '';
    const [was, is] = [before?.document.root, after?.document.root];
    if (was === undefined || is === undefined) {
        yield {
            update: 'major',
            what: role === 'definition' ? 'the definition' : 'apiProperties.json',
            file,
            at: is,
        };
        return;
    }
    const definition = after?.definition;
    for (const difference of differences(was, is)) {
        const minor = minorCriterion(role, difference, definition);
        const at = difference.after ?? difference.around;
        if (minor === undefined)
            yield { update: 'major', what: nameOf(difference), file, at };
        else
            yield { update: 'minor', what: minor.what, file, at };
    }
}
function minorCriterion(role, { before, after }, definition) {
    const path = (0,json/* pathOf */.XM)(after ?? before).map(String);
    const found = MINOR.find((each) => each.role === role && matches(path, each.path));
    if (found === undefined)
        return undefined;
    // A property that is called "description" is an object, and no description.
    if (found.path.at(-1) !== '**' &&
        [before, after].some((node) => node !== undefined && node.kind !== 'string'))
        return undefined;
    const [list, name = ''] = path;
    return list === 'definitions' && definition !== undefined && inputs(definition).has(name)
        ? undefined
        : found;
}
/** The shared schemas that operations send. */
const inputs = (0,memo/* memo */.p)(({ schemas }) => new Set(schemas
    .filter(({ role, relation, usage }) => role === 'definition' && relation === 'root' && usage.roles.has('input'))
    .map(({ name }) => name ?? '')));
function matches(path, pattern) {
    const [first, ...rest] = pattern;
    if (first === undefined)
        return path.length === 0;
    if (first !== '**')
        return path.length > 0 && (first === '*' || first === path[0]) && matches(path.slice(1), rest);
    // Nothing but one key follows the only `**` of a pattern.
    return rest.length === 0 || (path.length > 0 && path.at(-1) === rest[0]);
}
function nameOf({ before, after }) {
    const key = (after ?? before)?.key;
    return typeof key === 'string' ? `"${key}"` : 'an entry of a list';
}
function* fileReasons(before, after) {
    for (const { name, update, what } of FILES) {
        const [was, is] = [fileOf(before, name), fileOf(after, name)];
        if (!sameBytes(was, is))
            yield { update, what, file: (is ?? was)?.path ?? '', at: undefined };
    }
}
function fileOf({ files }, name) {
    return files.find((file) => name.test(file.name));
}
function sameBytes(was, is) {
    if (was === undefined || is === undefined)
        return was === is;
    if (was.size !== is.size)
        return false;
    const [old, current] = [was.bytes(), is.bytes()];
    return old === undefined ? current === undefined : old.every((byte, index) => byte === current?.[index]);
}

;// CONCATENATED MODULE: ./src/kit/update-reasons.ts



const VALUES = ['list of * values changed', 'lists of * values changed'];
const FIELDS = {
    deleted: ['* deleted', '*s deleted'],
    renamed: ['body renamed', 'bodies renamed'],
    added: ['required * added', 'required *s added'],
    required: ['* made required', '*s made required'],
    hidden: ['* hidden', '*s hidden'],
    location: ['* moved', '*s moved'],
    type: ['* type changed', '* types changed'],
    format: ['* format changed', '* formats changed'],
    'list-added': VALUES,
    'list-removed': VALUES,
    'value-added': VALUES,
    'value-removed': VALUES,
    default: ['* default changed', '* defaults changed'],
};
const CONNECTION_CHANGED = ['connection parameter changed', 'connection parameters changed'];
const CONNECTION = {
    removed: ['connection parameter removed', 'connection parameters removed'],
    added: ['required connection parameter added', 'required connection parameters added'],
    required: ['connection parameter made required', 'connection parameters made required'],
    type: CONNECTION_CHANGED,
    'value-removed': CONNECTION_CHANGED,
    'scopes-added': ['connection parameter with more scopes', 'connection parameters with more scopes'],
};
/**
 * Why an update is minor or major, for people: `2 operations deleted`, `1 required input added`. Where a major update changes
 * nothing that flows use, the first place that Microsoft's criteria of a minor update do not name; empty for no update.
 */
function update_reasons_updateReasons(change) {
    const reasons = [...definitionReasons(change.definition), ...connectionReasons(change.properties)];
    if (reasons.length > 0)
        return reasons;
    const decisive = decisiveReasons(change);
    const [first] = decisive;
    if (first === undefined)
        return [];
    if (first.update === 'minor')
        return [`${(0,kit_text/* enumerate */.HL)(decisive.map(({ what }) => what))} changed`];
    const place = first.at === undefined ? '' : ` at ${(0,kit_text/* brief */.dh)((0,json/* pointerOf */.rq)(first.at)) || 'the top'}`;
    return [`${(0,kit_text/* brief */.dh)(first.what)} changed${place}`];
}
function definitionReasons(change) {
    if (change === undefined)
        return [];
    const { before, after, deleted, added, fields } = change;
    const renamed = deleted.filter((operation) => operation.renamed !== undefined).length;
    return [
        ...operationsThat(deleted.length - renamed, 'deleted'),
        ...operationsThat(renamed, 'renamed'),
        ...operationsThat(added.length - renamed, 'added'),
        ...counted(fields.map(({ kind, direction }) => wordsOf(FIELDS[kind], direction))),
        ...['host', 'basePath']
            .filter((key) => before.root.members.get(key)?.data !== after.root.members.get(key)?.data)
            .map((key) => `${key} changed`),
    ];
}
function operationsThat(number, what) {
    return number <= 0 ? [] : [(0,kit_text/* count */.U9)(number, `operation ${what}`, `operations ${what}`)];
}
function wordsOf([one, many], direction) {
    return [one.replace('*', direction), many.replace('*', direction)];
}
function connectionReasons(change) {
    if (change === undefined)
        return [];
    return [
        ...counted(change.lost.map(() => ['way to sign in removed', 'ways to sign in removed'])),
        ...counted(change.parameters.map(({ kind }) => CONNECTION[kind])),
    ];
}
/** Each once, with its number, in the order of the first ones. */
function counted(changes) {
    const tally = new Map();
    for (const words of changes) {
        const known = tally.get(words[0]) ?? { words, number: 0 };
        known.number += 1;
        tally.set(words[0], known);
    }
    return [...tally.values()].map(({ words: [one, many], number }) => (0,kit_text/* count */.U9)(number, one, many));
}

// EXTERNAL MODULE: ./src/model/change/change.ts + 8 modules
var change_change = __webpack_require__(27955);
;// CONCATENATED MODULE: ./src/engine/compare.ts





/**
 * Compares two versions of a connector. Pure: the same versions give the same findings, with fingerprints that stay the same
 * when lines move; the configuration is applied to them afterwards, as to any other finding.
 *
 * @param rules those to run; of them, the rules on changes that are for the publisher of the new version
 */
function compareConnectors(rules, before, after) {
    const change = (0,change_change/* changeOf */.C)(before, after);
    const findings = [];
    for (const rule of rules)
        if (rule.scope === 'change' && rule.publishers.includes(after.publisher))
            for (const problem of compare_problemsOf(rule, change))
                findings.push((0,engine_findings/* findingOf */.hD)(rule, rule.severity, problem, problem.file));
    const reasons = decisiveReasons(change);
    return {
        findings: findings.sort(engine_findings/* compareFindings */.Eg),
        update: reasons[0]?.update ?? 'none',
        reasons,
        why: update_reasons_updateReasons(change),
    };
}
/** What the report says of it. @param fixed findings of the base that are gone */
function comparisonOf(base, { update, why }, fixed = []) {
    return { base, update, ...(why.length > 0 && { reasons: why }), fixed };
}
function compare_problemsOf(rule, change) {
    return collected(rule.id, () => rule.problems(change), (problem) => ({ ...problem, file: { path: change.after.path } }));
}

// EXTERNAL MODULE: ./src/engine/judge.ts + 9 modules
var judge = __webpack_require__(64333);
// EXTERNAL MODULE: ./src/model/group-by.ts
var group_by = __webpack_require__(81354);
;// CONCATENATED MODULE: ./src/engine/newness.ts

/** Tells new findings from old ones, by fingerprint: of three that are the same, where the base had two, one is new. */
function newnessOf(findings, before) {
    const left = (0,group_by/* groupBy */.$)(before, ({ fingerprint }) => fingerprint);
    const marked = findings.map((finding) => {
        const had = left.get(finding.fingerprint)?.pop() !== undefined;
        return withState(finding, had ? 'unchanged' : 'new');
    });
    const gone = new Set([...left.values()].flat());
    return { findings: marked, fixed: before.filter((finding) => gone.has(finding)) };
}
function withState(finding, baselineState) {
    return { ...finding, baselineState };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/model/definition/analyse.ts + 10 modules
var analyse = __webpack_require__(25717);
// EXTERNAL MODULE: ./src/model/parse.ts + 4 modules
var parse = __webpack_require__(43925);
// EXTERNAL MODULE: ./src/model/properties.ts
var properties = __webpack_require__(98028);
;// CONCATENATED MODULE: ./src/model/source-file.ts



/**
 * Parses a file's text and reads its semantic model, once.
 *
 * @param path POSIX path, relative to the working folder
 */
function sourceFile(path, role, text) {
    const document = (0,parse/* parseJson */.q)(text);
    return {
        path,
        role,
        document,
        definition: role === 'definition' ? (0,analyse/* analyseDefinition */.x)(document) : undefined,
        properties: role === 'properties' ? (0,properties/* analyseProperties */.l)(document) : undefined,
    };
}
/** Tells apiProperties.json from a definition: by what it holds, then by its name. */
function roleOf(data, path) {
    if (typeof data === 'object' && data !== null) {
        const has = (name) => Object.hasOwn(data, name);
        if (has('swagger') || has('openapi') || has('paths'))
            return 'definition';
        if (has('properties'))
            return 'properties';
    }
    return /apiproperties[^/\\]*$/i.test(path ?? '') ? 'properties' : 'definition';
}

// EXTERNAL MODULE: ./src/model/tables/properties.ts
var tables_properties = __webpack_require__(54658);
// EXTERNAL MODULE: ./src/kit/script.ts
var script = __webpack_require__(97981);
;// CONCATENATED MODULE: ./src/model/contents.ts
const NO_CONTENTS = {
    icon: undefined,
    namesakes: [],
    readme: undefined,
    intro: undefined,
    script: undefined,
    packages: [],
};

;// CONCATENATED MODULE: ./src/engine/contents.ts



/** Reads what rules want to know of files that are not JSON; each library is loaded only for a file that needs it. */
async function readContents(files, identity) {
    const [icon, readme, intro, script, packages, namesakes] = await Promise.all([
        readIcon(files),
        page(files, /^readme\.md$/i),
        page(files, /^intro\.md$/i),
        readScriptIn(files),
        packagesIn(files),
        readNamesakes(identity),
    ]);
    return { ...NO_CONTENTS, icon, readme, intro, script, packages, namesakes };
}
async function page(files, name) {
    const file = files.find((candidate) => name.test(candidate.name));
    const document = file?.document();
    if (file === undefined || document === undefined)
        return undefined;
    const { readMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(357), __webpack_require__.e(245)]).then(__webpack_require__.bind(__webpack_require__, 76245));
    const read = await readMarkdown(document);
    return read && { ...read, path: file.path, name: file.name, document };
}
async function readScriptIn(files) {
    const [file] = (0,script/* scriptFiles */.pe)(files);
    if (file === undefined)
        return undefined;
    const { readScript } = await Promise.all(/* import() */[__webpack_require__.e(551), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 71356));
    return readScript(file);
}
/** In the folder of a connector, and one below. */
const ZIP_NAME = /^(?:[^/]+\/)?[^/]+\.zip$/i;
/** A folder with more zips holds something else. */
const MAX_PACKAGES = 8;
/** The packages among the files of a connector; other zips are none of our business. */
async function packagesIn(files) {
    const zips = files.filter(({ kind, name }) => kind === 'file' && ZIP_NAME.test(name));
    if (zips.length === 0)
        return [];
    const { looksLikePackage, readPackage } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(932)]).then(__webpack_require__.bind(__webpack_require__, 7932));
    const packages = [];
    for (const zip of zips.slice(0, MAX_PACKAGES))
        packages.push(await readPackage(zip));
    return packages.filter(looksLikePackage);
}
/** The package that was named by itself, whatever is in it. */
async function readOnlyPackage(file) {
    const { readPackage } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(932)]).then(__webpack_require__.bind(__webpack_require__, 7932));
    return { ...NO_CONTENTS, packages: [await readPackage(file)] };
}
const ICON_NAME = /^icon\.(png|jpe?g|gif|webp|bmp|ico|svg)$/i;
async function readIcon(files) {
    const icons = files.filter(({ name, kind }) => kind === 'file' && ICON_NAME.test(name));
    const file = icons.find(({ name }) => /\.png$/i.test(name)) ?? icons[0];
    if (file === undefined)
        return undefined;
    const { iconOf } = await Promise.all(/* import() */[__webpack_require__.e(359), __webpack_require__.e(311)]).then(__webpack_require__.bind(__webpack_require__, 46311));
    return iconOf(file);
}
async function readNamesakes({ publisher, layout, definition }) {
    const title = (0,json/* textOf */.b6)(definition?.root.members.get('info')?.members.get('title'));
    // In Microsoft's repository, or a fork of it, the published connectors are those of the checkout.
    if (title === undefined || layout === 'catalogue' || publisher === 'custom')
        return [];
    const { namesakesOf } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.bind(__webpack_require__, 29695));
    return namesakesOf(title, (0,json/* textOf */.b6)(definition?.root.members.get('host')), publisher);
}

// EXTERNAL MODULE: ./src/engine/disk.ts
var disk = __webpack_require__(88085);
// EXTERNAL MODULE: ./src/engine/text.ts
var engine_text = __webpack_require__(61655);
;// CONCATENATED MODULE: ./src/engine/folder.ts



/** Larger files are not read; the largest part of a connector is its package. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Enough for any connector; a repository around one may hold more. */
const MAX_FILES = 2000;
const MAX_DEPTH = 4;
/**
 * The files in the folder of a connector and below. Links are listed and never followed; nothing is read before a rule asks
 * for it. Each folder is listed once.
 */
function folderContent(tree, folder, workingFolder) {
    const files = [];
    const skippedFolders = [];
    const walk = (path, entries, depth) => {
        for (const { name, kind } of entries) {
            if (files.length >= MAX_FILES || skippedFolders.length >= MAX_FILES)
                return;
            const below = (0,external_node_path_.join)(path, name);
            if (kind !== 'folder')
                files.push(fileAt(tree, below, folder, workingFolder, kind));
            else if ((0,discover/* isSkipped */.JR)(name))
                skippedFolders.push((0,discover/* posixRelative */.qi)(folder, below));
            else if (depth < MAX_DEPTH) {
                const entriesBelow = listing(tree, below);
                if (!(0,discover/* holdsConnector */.I3)(below, entriesBelow))
                    walk(below, entriesBelow, depth + 1);
            }
        }
    };
    walk(folder, listing(tree, folder), 0);
    return { files, skippedFolders };
}
/** A folder that cannot be listed counts as empty: the files that matter are read by name, and reported when they cannot be. */
function listing(tree, folder) {
    try {
        return tree.list(folder);
    }
    catch {
        return [];
    }
}
/** A file that is read when it is asked for. */
function fileAt(tree, path, folder, workingFolder, kind) {
    const bytes = once(() => (kind === 'file' ? contentOf(tree, path) : undefined));
    const document = once(() => {
        const content = bytes();
        return content === undefined ? undefined : (0,engine_text/* textOf */.b)(content);
    });
    return {
        path: (0,discover/* posixRelative */.qi)(workingFolder, path),
        name: (0,discover/* posixRelative */.qi)(folder, path),
        kind,
        size: sizeOf(tree, path),
        bytes,
        document,
    };
}
/** The same function, which computes its result when first called. */
function once(compute) {
    let known;
    return () => (known ??= { value: compute() }).value;
}
function sizeOf(tree, path) {
    try {
        return tree.size(path);
    }
    catch {
        return 0;
    }
}
function contentOf(tree, path) {
    try {
        return tree.size(path) > MAX_BYTES ? undefined : tree.read(path);
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
 *
 * @param tree where the files come from: the disk, unless it is a commit
 */
async function readConnector(location, workingFolder, publisher, tree = disk/* DISK */.K) {
    if (location.package !== undefined)
        return readPackageAt(tree, location, location.package, workingFolder, publisher);
    const { files, skippedFolders } = folderContent(tree, location.folder, workingFolder);
    await tree.load([
        ...Object.values(location.files).map((name) => (0,external_node_path_.join)(location.folder, name)),
        ...files.map(({ name }) => (0,external_node_path_.join)(location.folder, name)),
    ]);
    const unreadable = [];
    const read = (role) => {
        const name = location.files[role];
        if (name === undefined)
            return undefined;
        const path = (0,discover/* posixRelative */.qi)(workingFolder, (0,external_node_path_.join)(location.folder, name));
        const { text, fault } = readText(tree, (0,external_node_path_.join)(location.folder, name));
        if (fault !== undefined)
            unreadable.push({ path, reason: fault });
        return text === undefined ? undefined : sourceFile(path, role, text);
    };
    const definitionFile = read('definition');
    const propertiesFile = read('properties');
    const program = publisher === 'auto' ? publisherOf(location, brandColorIn(propertiesFile)) : publisher;
    const layout = (0,discover/* layoutOf */.aH)(location.folder);
    return {
        path: (0,discover/* posixRelative */.qi)(workingFolder, location.folder),
        publisher: program,
        layout,
        definitionFile,
        propertiesFile,
        files,
        skippedFolders,
        contents: await readContents(files, {
            publisher: program,
            layout,
            definition: definitionFile?.definition,
        }),
        unreadable,
    };
}
/** A package by itself: its connector is the one that was exported into it. */
async function readPackageAt(tree, location, name, workingFolder, publisher) {
    const path = (0,external_node_path_.join)(location.folder, name);
    await tree.load([path]);
    const file = fileAt(tree, path, location.folder, workingFolder, 'file');
    const contents = await readOnlyPackage(file);
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
        skippedFolders: [],
        contents,
        unreadable: [],
    };
}
function readText(tree, path) {
    try {
        const size = tree.size(path);
        if (size > limits/* MAX_FILE_BYTES */.g)
            return { fault: `it has ${size} bytes, more than the ${limits/* MAX_FILE_BYTES */.g} that are read` };
        const bytes = tree.read(path);
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
    const byColor = color?.toLowerCase() === tables_properties/* INDEPENDENT_BRAND_COLOR */.Nh ? 'independent' : 'verified';
    return (0,discover/* publisherOfPath */.nX)(folder) ?? byColor;
}
function brandColorIn(file) {
    return (0,json/* textOf */.b6)(file?.properties?.body?.members.get('iconBrandColor'));
}

// EXTERNAL MODULE: ./src/engine/touched.ts
var engine_touched = __webpack_require__(45344);
;// CONCATENATED MODULE: ./src/engine/beside-base.ts










/**
 * Compares connectors with a base, by checking what the base has with the same rules and the same configuration, and by the
 * rules on what changed in between. A connector that was not touched is not checked again.
 *
 * @param check with the rules that are on
 */
function besideBase(base, settings, rules, check, openBase) {
    const { workingFolder, publisher, configuration } = settings;
    const enabled = (0,judge/* enabledRules */.nb)(rules, configuration);
    const touched = (0,engine_touched.touchedBy)(base);
    let whole;
    const isKnown = async (location) => {
        whole ??= openBase(base, [base.root]);
        return versionIn(await whole, location) !== undefined;
    };
    const checked = async ({ location, tree }) => {
        const before = await readConnector(location, workingFolder, publisher, tree);
        return [before, await check(before)];
    };
    return async (location, connector, findings) => {
        // What git ignores is never touched, and in no base either.
        if (!touched.has(location))
            return (await isKnown(location)) ? untouched(base, findings) : added(findings);
        const version = await baseVersion(base, openBase, location);
        if (version === undefined)
            return added(findings);
        const [before, found] = await checked(version);
        const { findings: marked, fixed } = newnessOf(findings, found);
        const judged = (0,judge/* judge */.S4)((0,judge/* factsOf */.xS)(before, (0,external_node_path_.basename)((0,discover/* pathOf */.XM)(location))), fixed, rules, settings);
        const changes = compareConnectors(enabled, before, connector);
        return {
            findings: [...marked, ...asNew(changes.findings)].sort(engine_findings/* compareFindings */.Eg),
            comparison: comparisonOf(base.commit, changes, judged.findings.filter(({ suppressed }) => suppressed === null)),
            sameTitle: traitsOf(before).title?.text === traitsOf(connector).title?.text,
        };
    };
}
function untouched({ commit }, findings) {
    return {
        findings: findings.map((finding) => withState(finding, 'unchanged')),
        comparison: { base: commit, update: 'none', fixed: [] },
        sameTitle: true,
    };
}
function added(findings) {
    return { findings: asNew(findings), sameTitle: false };
}
function asNew(findings) {
    return findings.map((finding) => withState(finding, 'new'));
}

;// CONCATENATED MODULE: ./src/engine/fix/repairable.ts
/** Undefined for files in packages, for links, for what is not UTF-8, and for YAML, in which space has a meaning. */
function repairableFile(connector, path) {
    const { definitionFile, propertiesFile, files, unreadable } = connector;
    if (unreadable.some((file) => file.path === path) || /\.ya?ml$/i.test(path))
        return undefined;
    const source = [definitionFile, propertiesFile].find((file) => file?.path === path);
    if (source !== undefined)
        return source.exported === true ? undefined : { document: source.document, json: source.document };
    const document = files.find((file) => file.path === path && file.kind === 'file')?.document();
    return document && { document };
}
/** The finding as it is told: without edits of a file that cannot be repaired. */
function tellable(finding, connector) {
    const { fix, ...told } = finding;
    return fix === undefined || repairableFile(connector, finding.file) !== undefined ? finding : told;
}

// EXTERNAL MODULE: ./node_modules/@stoplight/spectral-core/dist/index.js
var dist = __webpack_require__(93523);
// EXTERNAL MODULE: ./src/engine/message.ts + 1 modules
var message = __webpack_require__(6117);
// EXTERNAL MODULE: ./src/kit/options.ts
var kit_options = __webpack_require__(40582);
// EXTERNAL MODULE: ./src/kit/suggest.ts
var suggest = __webpack_require__(17166);
;// CONCATENATED MODULE: ./src/engine/option-values.ts


/**
 * The values of options that a ruleset of Spectral sets as `functionOptions`.
 *
 * @returns undefined where it sets none
 * @throws Error with what is right, which Spectral reports before it runs the rule
 */
function optionValuesOf({ id, options = {} }, given) {
    if (given === null || given === undefined)
        return undefined;
    if (typeof given !== 'object')
        throw new Error(`Write the options of ${id} as a map of names and numbers.`);
    const entries = Object.entries(given).map(([name, value]) => {
        const option = Object.hasOwn(options, name) ? options[name] : undefined;
        if (option === undefined)
            throw new Error(`${id} has no option "${name}".${(0,suggest/* didYouMean */.a)(name, Object.keys(options))}`);
        if (!(0,kit_options/* allows */.NB)(option, value))
            throw new Error(`"${name}" of ${id} cannot be ${JSON.stringify(value)}. ${(0,kit_options/* valueHelp */.zL)(option)}`);
        return [name, value];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./src/engine/ruleset.ts






const SPECTRAL_SEVERITY = { error: 'error', warning: 'warn', info: 'info' };
/**
 * The rules on single files as a Spectral ruleset. Each is a real Spectral rule on the whole, unresolved document, guarded
 * so that a crash becomes one finding: an exception would make Spectral lose all other findings.
 */
function toRuleset(rules, host = plainHost()) {
    return {
        documentationUrl: links/* REPOSITORY_URL */.ld,
        rules: Object.fromEntries(rules.filter(isDocumentRule).map((rule) => [rule.id, toSpectralRule(rule, host)])),
    };
}
function isDocumentRule(rule) {
    return rule.scope === 'document';
}
function toSpectralRule(rule, host) {
    return {
        description: rule.title,
        message: '{{error}}',
        severity: SPECTRAL_SEVERITY[rule.severity],
        // Rules that are for other publishers alone are off until a profile switches them on.
        recommended: rule.publishers.includes('verified'),
        documentationUrl: (0,links/* ruleUrl */.QB)(rule.id),
        formats: rule.roles.map((role) => FORMATS[role]),
        resolved: false,
        given: '$',
        then: {
            function: ruleFunction(rule, host),
        },
        extensions: {
            publishers: rule.publishers,
            evidence: rule.evidence,
            microsoft: rule.microsoft ?? {},
            reference: (0,links/* referenceUrl */.ph)(rule.reference),
        },
    };
}
/** Spectral asks the validator whether the `functionOptions` of a ruleset are right, before it runs anything. */
function ruleFunction(rule, host) {
    const run = (_data, options, context) => {
        const file = host.file(context);
        return host.results(problemsOf(rule, file, optionValuesOf(rule, options)), file);
    };
    return Object.assign(run, { validator: (options) => void optionValuesOf(rule, options) });
}
function format(role, displayName) {
    const matches = (data, source) => roleOf(data, source ?? undefined) === role;
    return Object.assign(matches, { displayName });
}
const FORMATS = {
    definition: format('definition', 'connector definition'),
    properties: format('properties', 'connector properties'),
};
/** Serves a Spectral that knows nothing of us: parses its text once per document, and hands over message and path. */
function plainHost() {
    const files = new WeakMap();
    return {
        file({ document }) {
            const known = files.get(document);
            if (known !== undefined)
                return known;
            const path = document.source ?? '';
            const text = 'input' in document && typeof document.input === 'string'
                ? document.input
                : JSON.stringify(document.data);
            const file = sourceFile(path, roleOf(document.data, path), text);
            files.set(document, file);
            return file;
        },
        results: (problems, { definition }) => problems.map((problem) => ({
            message: inert((0,message/* messageOf */.b)(problem, definition)),
            path: (0,json/* pathOf */.XM)(problem.at.node).map(encodeSegment),
        })),
    };
}
/** Spectral evaluates `{{…}}` in messages, and ours quote values of the document. */
function inert(message) {
    return message.replaceAll('{{', '{ {');
}
/** Spectral decodes the segments of a path as those of a JSON pointer. */
function encodeSegment(segment) {
    return typeof segment === 'number' ? segment : segment.replaceAll('~', '~0');
}

;// CONCATENATED MODULE: ./src/engine/spectral.ts


/**
 * Nothing is resolved: rules read references from the semantic model, and whatever lies outside the document is neither
 * fetched nor opened.
 */
const NO_RESOLVER = {
    uriCache: {},
    resolve: (data) => Promise.resolve({ result: data, graph: null, errors: [], refMap: {} }),
};
/**
 * A runner of rules through Spectral, for one kind of file.
 *
 * Spectral decides which rules run and with what severity. It gets our parse of the file, and a rule hands over its
 * problems as a single result that refers to them, so that their places survive exactly, and Spectral has little to sort.
 */
function spectralRunner(rules, role) {
    const relevant = rules.filter(isDocumentRule).filter(({ roles }) => roles.includes(role));
    const byId = new Map(relevant.map((rule) => [rule.id, rule]));
    if (relevant.length === 0)
        return () => Promise.resolve([]);
    const spectral = new dist.Spectral({ resolver: NO_RESOLVER });
    let current;
    let notebook = [];
    const host = {
        file: () => {
            if (current === undefined)
                throw new Error('Spectral ran a rule outside of a run');
            return current;
        },
        results: (problems) => problems.length === 0 ? [] : [{ message: String(notebook.push(problems) - 1), path: [] }],
    };
    spectral.setRuleset(trustedRuleset(toRuleset(relevant.map(everywhere), host)));
    return async (file) => {
        current = file;
        notebook = [];
        const results = await spectral.run(target(file), { ignoreUnknownFormat: true });
        return results.flatMap((result) => {
            const rule = byId.get(String(result.code));
            const problems = notebook[Number(result.message)];
            if (rule === undefined || problems === undefined)
                throw new Error(`Spectral reported ${String(result.code)}: ${result.message}`);
            return problems.map((problem) => ({ rule, severity: severityOf(result.severity), problem }));
        });
    };
}
/**
 * The ruleset that `new Ruleset(definition)` gives, without its check against JSON schemas: compiling those takes longer
 * than checking a connector. A test runs that check, and compares the rules.
 */
function trustedRuleset(definition) {
    const rules = {};
    const state = {
        id: 0,
        definition,
        aliases: null,
        hasComplexAliases: false,
        extends: null,
        overrides: null,
    };
    const ruleset = Object.assign(Object.create(dist.Ruleset.prototype), state, {
        formats: new dist.Formats(),
        rules,
    });
    for (const [name, rule] of Object.entries(definition.rules)) {
        rules[name] = new dist.Rule(name, rule, ruleset);
        for (const format of rule.formats ?? [])
            ruleset.formats.add(format);
    }
    return ruleset;
}
/** The engine chooses rules by publisher itself, and runs all it is given. */
function everywhere(rule) {
    return { ...rule, publishers: ['verified'], roles: ['definition', 'properties'] };
}
/**
 * What Spectral takes for a parsed document: our own tree. As that is no plain object, Spectral hands it to rules on `$`
 * right away, and spares itself the compilation of a JSONPath query for every file.
 *
 * It has no name, and every result a line of its own: Spectral sorts results, and would compare names and ids by the rules
 * of a locale, which take longer to load than a small connector to check.
 */
function target({ document }) {
    const parsed = { data: document.root, diagnostics: [], ast: {}, lineMap: [] };
    let results = 0;
    const nextLine = () => {
        const start = { line: results++, character: 0 };
        return { range: { start, end: start } };
    };
    return { parsed, getLocationForJsonPath: nextLine };
}
function severityOf(severity) {
    if (severity === 0)
        return 'error';
    return severity === 1 ? 'warning' : 'info';
}

;// CONCATENATED MODULE: ./src/engine/check.ts





/** @param rules those to run; each runs for its own publishers only */
function createChecker(rules) {
    const runners = new Map();
    const runnerFor = (publisher, role) => {
        const key = `${publisher} ${role}`;
        const runner = runners.get(key) ?? spectralRunner(rulesFor(rules, publisher), role);
        runners.set(key, runner);
        return runner;
    };
    const connectorRules = new Map();
    const connectorRulesFor = (publisher) => {
        const known = connectorRules.get(publisher) ?? rulesFor(rules, publisher).filter(isConnectorRule);
        connectorRules.set(publisher, known);
        return known;
    };
    return async (connector) => {
        const findings = [];
        for (const file of documentsOf(connector)) {
            const reported = await runnerFor(connector.publisher, file.role)(file);
            for (const { rule, severity, problem } of reported)
                if (concerns(problem, severity, file))
                    findings.push((0,engine_findings/* findingOf */.hD)(rule, severity, problem, file));
        }
        for (const rule of connectorRulesFor(connector.publisher))
            if (applies(rule, connector))
                for (const problem of connectorProblems(rule, connector))
                    findings.push((0,engine_findings/* findingOf */.hD)(rule, rule.severity, problem, problem.file));
        return findings.map((finding) => tellable(finding, connector)).sort(engine_findings/* compareFindings */.Eg);
    };
}
function rulesFor(rules, publisher) {
    return rules.filter(({ publishers }) => publishers.includes(publisher));
}
function isConnectorRule(rule) {
    return rule.scope === 'connector';
}
/** Without a folder, or without a package, there is nothing for a rule on it to look at. */
function applies({ reads }, { layout, contents }) {
    return reads === 'package' ? contents.packages.length > 0 : layout !== 'package';
}
function connectorProblems(rule, connector) {
    return collected(rule.id, () => rule.problems(connector), (problem) => ({ ...problem, file: { path: connector.path } }));
}

// EXTERNAL MODULE: ./src/engine/accepted.ts
var accepted = __webpack_require__(64497);
// EXTERNAL MODULE: ./src/engine/glob.ts
var engine_glob = __webpack_require__(2218);
// EXTERNAL MODULE: ./src/kit/within.ts
var within = __webpack_require__(89745);
;// CONCATENATED MODULE: ./src/engine/notices.ts








/** Nobody works through more at once. */
const MOST_NOTICES = 50;
/**
 * What is to be said of the entries of `ignore`: those that have expired, and those that fit no finding although their rule ran on
 * files that they are about. Entries about other files than those of this run are left alone.
 *
 * @param rules those that are on
 */
function ignoreNotices({ configuration, workingFolder }, findings, reaches, rules) {
    const { ignore, expired = [], file, folder } = configuration;
    if (ignore.length + expired.length === 0)
        return [];
    const place = (0,accepted/* placeOf */.$t)(configuration, workingFolder);
    const byRule = (0,group_by/* groupBy */.$)(findings, ({ rule }) => rule);
    const fits = (entry) => (byRule.get(entry.rule) ?? []).some((finding) => (0,accepted/* accepts */.G3)(entry, finding, place));
    const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
    const couldFit = (entry) => {
        const rule = ruleOf.get(entry.rule);
        return (rule !== undefined &&
            reaches.some((reach) => hasRun(rule, reach) &&
                (reach.files.some((path) => (0,accepted/* isAbout */.KH)(entry, path, place)) || isBeside(entry, reach, place))));
    };
    const noticeOf = (entry, message) => ({
        severity: 'warning',
        message: `The entry of "ignore" for ${entry.rule} ${message}`,
        ...(file !== undefined && { file, ...entry.at }),
    });
    const stale = ignore.flatMap((entry) => {
        if (fits(entry))
            return [];
        if (isGone(entry, folder))
            return [
                noticeOf(entry, `is about ${(0,kit_text/* quote */.hD)(entry.path)}, and there is nothing of this name. Correct or remove it.`),
            ];
        if (!couldFit(entry))
            return [];
        return [noticeOf(entry, `fits no finding in ${(0,kit_text/* quote */.hD)(entry.path)} any more. Remove it.`)];
    });
    const over = expired.map((entry) => noticeOf(entry, `expired on ${entry.expires ?? ''} and accepts nothing any more. ${fits(entry) ? 'Repair what it is about, or write a later day' : 'Remove it'}.`));
    return notices_bounded([...stale, ...over].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}
/** Whether an entry is about a file of the connector that is not there. */
function isBeside({ path }, { facts, files }, place) {
    return files.length > 0 && (0,engine_glob/* folderOf */.yS)(path) === external_node_path_.posix.join(place, facts.path);
}
/** Whether the folder that an entry is about is neither there nor in a file, as in a zip. */
function isGone({ path }, folder) {
    if (folder === undefined)
        return false;
    const wanted = (0,external_node_path_.join)(folder, (0,engine_glob/* folderOf */.yS)(path));
    // Whether there is something elsewhere is nothing that a pull request may ask for.
    for (let at = wanted; (0,within/* isWithin */.U)(at, folder); at = (0,external_node_path_.dirname)(at)) {
        const found = (0,external_node_fs_.statSync)(at, { throwIfNoEntry: false });
        if (found !== undefined)
            return found.isDirectory() && at !== wanted;
    }
    return false;
}
function notices_bounded(notices) {
    const rest = notices.length - MOST_NOTICES;
    if (rest <= 0)
        return [...notices];
    const file = notices[0]?.file;
    const message = `${rest} more entries of "ignore" have expired or fit no finding.`;
    return [
        ...notices.slice(0, MOST_NOTICES),
        { severity: 'warning', message, ...(file !== undefined && { file }) },
    ];
}

// EXTERNAL MODULE: ./src/kit/title.ts
var kit_title = __webpack_require__(67058);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
// EXTERNAL MODULE: ./src/engine/find-configuration.ts
var find_configuration = __webpack_require__(7888);
;// CONCATENATED MODULE: ./src/engine/scope.ts











/**
 * Finds the connectors that a run checks: all, or those that were touched since the base. A change to the configuration, or to
 * a workflow that runs this action, concerns all.
 *
 * @throws UsageError for a path that does not exist, or when there is no connector and all are asked for
 */
async function scopeOf(settings) {
    const { base, paths, workingFolder, configuration } = settings;
    if (base === undefined)
        return { locations: chosen(await (0,discover/* discover */.k4)(paths, workingFolder), settings) };
    const touched = (0,engine_touched.touchedBy)(base);
    const forAll = base.changedOnly ? changeForAll(base, configuration.path) : undefined;
    const changedOnly = base.changedOnly && forAll === undefined;
    const locations = changedOnly
        ? matching(await (0,engine_touched/* touchedLocations */.rK)(settings, touched), settings)
        : chosen(await (0,discover/* discover */.k4)(paths, workingFolder), settings);
    return {
        locations,
        base: {
            commit: base.commit,
            name: base.name,
            changedOnly,
            ...(forAll !== undefined && { allBecauseOf: (0,discover/* posixRelative */.qi)(workingFolder, (0,external_node_path_.join)(base.root, forAll)) }),
            deleted: await deleted(base, touched, settings),
        },
    };
}
function chosen(locations, settings) {
    const kept = matching(locations, settings);
    if (kept.length > 0)
        return kept;
    throw new usage_error/* UsageError */.e(`No connector in ${settings.paths.map((path) => `"${path}"`).join(', ')} matches "connectors" of the configuration.`, 'Write globs of connector folders, relative to the configuration, such as "connectors/*".');
}
/** Those that the configuration's globs name. */
function matching(locations, { configuration: { connectors, folder } }) {
    if (connectors === undefined || folder === undefined)
        return locations;
    const matchers = connectors.map((glob) => (0,engine_glob/* globMatcher */.fU)(glob.replace(/\/+$/, '')));
    const matches = (path) => matchers.some((matcher) => matcher(path));
    return locations.filter((location) => {
        const place = (0,discover/* posixRelative */.qi)(folder, location.folder);
        // Globs do not match a lone dot, the folder of the configuration itself.
        return matches(place) || (place === '.' && matches('connector'));
    });
}
/**
 * The changed file that concerns all connectors.
 *
 * @param configuration the absolute path of the one in use
 * @returns its path, relative to the root of the repository
 */
function changeForAll({ root, changes }, configuration) {
    const own = configuration === undefined ? undefined : placeIn(root, configuration);
    const paths = changes.flatMap(({ before, after }) => [before, after]);
    return paths
        .filter((path) => path !== undefined)
        .find((path) => path === own ||
        find_configuration/* CONFIGURATION_NAMES */.Q.some((name) => name === (0,external_node_path_.basename)(path)) ||
        (/^\.github\/.*\.ya?ml$/i.test(path) && runsAction((0,external_node_path_.join)(root, path))));
}
function placeIn(root, path) {
    try {
        return (0,external_node_path_.relative)(root, (0,external_node_fs_.realpathSync)(path)).split(external_node_path_.sep).join('/');
    }
    catch {
        return undefined;
    }
}
/** Whether a workflow names this action, by whatever owner; a link is not followed. */
function runsAction(path) {
    try {
        const isOwn = (0,external_node_fs_.realpathSync)(path) === path && disk/* DISK */.K.size(path) <= limits/* MAX_FILE_BYTES */.g;
        return isOwn && /connector-preflight/i.test((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return false;
    }
}
/** The folders of connectors that are gone and were not moved, of those that the run was asked for. */
async function deleted(base, touched, settings) {
    const { paths, workingFolder } = settings;
    const asked = [];
    for (const path of paths)
        asked.push(...[(await (0,engine_touched/* folderAt */.w3)(workingFolder, path)) ?? []].flat());
    const searches = asked.map(engine_touched/* searchOf */.EP);
    const folders = lostFolders(base).filter((folder) => !touched.folders.has(folder) && searches.some((isSearched) => isSearched(folder)));
    const named = matching(folders.map((folder) => ({ folder })), settings);
    return named.map(({ folder }) => (0,discover/* posixRelative */.qi)(workingFolder, folder)).sort(engine_findings/* compareText */.n6);
}
/** Folders whose deleted files make them connectors; a definition that git finds elsewhere is moved. */
function lostFolders({ root, changes }) {
    const lost = changes.flatMap(({ before, after }) => before !== undefined && after === undefined ? [(0,external_node_path_.join)(root, before)] : []);
    const entriesOf = (files) => files.map((path) => ({ name: (0,external_node_path_.basename)(path), kind: 'file' }));
    return [...(0,group_by/* groupBy */.$)(lost, external_node_path_.dirname)]
        .filter(([folder, files]) => (0,discover/* locationOf */.hD)(folder, entriesOf(files))?.files.definition !== undefined)
        .map(([folder]) => folder)
        .filter((folder) => (0,discover/* locationOf */.hD)(folder, (0,engine_touched/* listing */.RR)(folder)) === undefined);
}

;// CONCATENATED MODULE: ./src/engine/sharing-titles.ts









/** Nearly every definition starts with its title. */
const HEAD_BYTES = 8192;
/**
 * The connectors that were not checked and have the title of one that was. It is all that rules on a whole checkout look at,
 * and can be told from the first lines of a file, so a thousand connectors take a moment.
 */
async function sharingTitles(checked, settings) {
    const { paths, workingFolder, publisher } = settings;
    const keys = new Set(checked.flatMap(({ title }) => (title === undefined ? [] : (0,kit_title/* titleKey */.k)(title.text))));
    keys.delete('');
    if (keys.size === 0)
        return [];
    const known = new Set(checked.map(({ path }) => path));
    const found = [];
    for (const location of matching(await (0,discover/* discover */.k4)(paths, workingFolder), settings)) {
        const { definition } = location.files;
        if (definition === undefined || !mayHaveTitle((0,external_node_path_.join)((0,discover/* pathOf */.XM)(location), definition), keys))
            continue;
        const traits = traitsOf(await readConnector(location, workingFolder, publisher));
        if (!known.has(traits.path) && traits.title !== undefined && keys.has((0,kit_title/* titleKey */.k)(traits.title.text)))
            found.push(traits);
    }
    return found;
}
function mayHaveTitle(path, keys) {
    try {
        const head = headOf(path);
        const text = /"info"[^]*"title"/.test(head) || disk/* DISK */.K.size(path) > limits/* MAX_FILE_BYTES */.g ? head : (0,external_node_fs_.readFileSync)(path, 'utf8');
        return [...text.matchAll(/"title"\s*:\s*("(?:[^"\\\n]|\\.)*")/g)].some(([, title = '']) => keys.has((0,kit_title/* titleKey */.k)(unquoted(title))));
    }
    catch {
        // What cannot be read has no title that anybody could compare.
        return false;
    }
}
function unquoted(text) {
    try {
        return String(JSON.parse(text));
    }
    catch {
        return text;
    }
}
function headOf(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const bytes = Buffer.alloc(HEAD_BYTES);
        return bytes.toString('utf8', 0, (0,external_node_fs_.readSync)(file, bytes, 0, HEAD_BYTES, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./src/engine/share.ts
var share = __webpack_require__(23385);
;// CONCATENATED MODULE: ./src/engine/run.ts


















/**
 * Checks connectors, each by itself, so that memory does not grow with the size of their files, then what can be said of them
 * only together.
 *
 * @throws UsageError when there is no connector to check
 */
async function run(settings, rules, version, { progress = () => undefined, hire = () => [], openBase } = {}) {
    const { workingFolder } = settings;
    const { locations, base } = await scopeOf(settings);
    const check = connectorChecker(settings, rules, openBase);
    const tickets = (0,share/* ticketsFor */.Tz)(locations.length);
    const helpers = hire(settings, locations, tickets);
    const begun = (location, done) => {
        progress(done, locations.length, (0,discover/* posixRelative */.qi)(workingFolder, (0,discover/* pathOf */.XM)(location)));
    };
    const checked = await (0,share/* share */.uM)(locations, tickets, check, helpers, begun).finally(() => {
        for (const { dismiss } of helpers)
            dismiss();
    });
    progress(locations.length, locations.length, '');
    const excerpts = new Map(checked.flatMap((connector) => [...connector.excerpts]));
    checked.sort((a, b) => (0,engine_findings/* compareText */.n6)(a.facts.path, b.facts.path));
    const { reports, notices, baseline } = run_accepted(await together(checked, rules, settings, base), checked, rules, settings);
    return {
        report: (0,judge/* reportOf */.EI)(reports, version, { base, notices }),
        excerpts,
        ...(settings.baseline?.renew === true && baseline !== undefined && { baseline }),
    };
}
/** The reports with what the baseline accepts, and what is to be said of accepted findings. */
function run_accepted(reports, checked, rules, settings) {
    const on = (0,judge/* enabledRules */.nb)(rules, settings.configuration);
    const findings = reports.flatMap((report) => report.findings);
    const notices = ignoreNotices(settings, findings, checked, on);
    if (settings.baseline === undefined)
        return { reports, notices };
    const use = useBaseline(settings.baseline, settings.workingFolder, findings, checked, on);
    const judged = reports.map((report, index) => {
        const facts = checked[index]?.facts;
        return facts === undefined ? report : (0,judge/* judge */.S4)(facts, use.accept(report.findings), rules, settings);
    });
    return { reports: judged, notices: [...notices, ...use.gone()], baseline: use.entries };
}
/** The reports with what rules on all connectors of the run find. */
async function together(checked, rules, settings, base) {
    const enabled = (0,judge/* enabledRules */.nb)(rules, settings.configuration);
    const traits = checked.map((connector) => connector.traits);
    const looksAtAll = enabled.some(({ scope }) => scope === 'checkout');
    const others = looksAtAll && base?.changedOnly === true ? await sharingTitles(traits, settings) : [];
    // Of two with the same title, the one that nobody touched came first.
    const found = checkCheckout(enabled, [...others, ...traits]);
    const isOld = isOldIn(checked);
    return checked.map((connector) => {
        const { report } = connector;
        const more = found.get(connector.traits);
        if (more === undefined)
            return report;
        const marked = base === undefined
            ? more
            : more.map((finding) => withState(finding, isOld(connector, finding) ? 'unchanged' : 'new'));
        return (0,judge/* judge */.S4)(connector.facts, [...report.findings, ...marked].sort(engine_findings/* compareFindings */.Eg), rules, settings);
    });
}
/** Whether the base had what a rule found about several connectors: none of them has got its title since. */
function isOldIn(checked) {
    const changed = new Set(checked.flatMap(({ sameTitle, traits }) => (sameTitle === true ? [] : [traits.title?.at.file])));
    return ({ sameTitle }, { related }) => sameTitle === true && !related.some(({ file }) => changed.has(file));
}
/**
 * Checks one connector after the other.
 *
 * @param openBase gives the files of the base that the settings name
 */
function connectorChecker(settings, rules, openBase) {
    const { workingFolder, configuration, publisher, base } = settings;
    const check = createChecker((0,judge/* enabledRules */.nb)(rules, configuration));
    const compare = base && openBase && besideBase(base, settings, rules, check, openBase);
    return async (location) => {
        const connector = await readConnector(location, workingFolder, publisher);
        const found = await check(connector);
        const beside = await compare?.(location, connector, found);
        const findings = beside?.findings ?? found;
        const traits = traitsOf(connector);
        const facts = factsBeside((0,judge/* factsOf */.xS)(connector, (0,external_node_path_.basename)((0,discover/* pathOf */.XM)(location))), beside?.comparison);
        return {
            facts,
            report: (0,judge/* judge */.S4)(facts, findings, rules, settings),
            excerpts: excerptsOf(connector, traits, findings),
            traits,
            files: filesOf(connector),
            ...(beside && { sameTitle: beside.sameTitle }),
        };
    };
}
function factsBeside(facts, comparison) {
    if (comparison === undefined)
        return facts;
    return { ...facts, comparison, seen: { ...facts.seen, compared: true } };
}
function excerptsOf(connector, { title }, findings) {
    const excerpts = new Map();
    for (const finding of findings)
        if (secrets/* SECRET_RULES */.vt.has(finding.rule))
            (0,excerpt/* hideExcerpt */.Eo)(excerpts, finding);
    const documents = new Map();
    for (const place of title === undefined ? findings : [...findings, title.at]) {
        if (!documents.has(place.file))
            documents.set(place.file, documentOf(connector, place.file));
        const document = documents.get(place.file);
        if (document !== undefined)
            (0,excerpt/* excerptOf */.zU)(excerpts, document, place);
    }
    return excerpts;
}
function documentOf(connector, path) {
    const checked = documentsOf(connector).find((file) => file.path === path);
    return checked?.document ?? otherFile(connector, path)?.document();
}
/** A file of the folder, or of a zip in it. */
function otherFile({ files, contents }, path) {
    const archives = contents.packages.map(({ archive }) => archive);
    for (const archive of archives)
        archives.push(...archive.archives);
    return [files, ...archives.map((archive) => archive.files)].flat().find((file) => file.path === path);
}


/***/ }),

/***/ 23385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tz: () => (/* binding */ ticketsFor),
/* harmony export */   YU: () => (/* binding */ takeTicket),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** @param number how many places the list has */
function ticketsFor(number) {
    return { taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), number };
}
/** Takes the next place of a list, from 0; undefined when all are taken. */
function takeTicket({ taken, number }) {
    const place = Atomics.add(taken, 0, 1);
    return place < number ? place : undefined;
}
/**
 * Works through a list together with helpers. What a helper fails at is done here, so that nothing is lost with it.
 *
 * @param begun told, before we work on an item ourselves, how many are done
 * @returns the results in the order of the list
 */
async function share(items, tickets, work, helpers, begun) {
    const results = new Map();
    const doHere = async (place, item) => {
        begun(item, results.size);
        results.set(place, await work(item));
    };
    const told = (place, result) => void results.set(place, result);
    const helped = helpers.map(({ help }) => help(told).catch(() => undefined));
    for (let place = takeTicket(tickets); place !== undefined; place = takeTicket(tickets)) {
        const item = items[place];
        if (item !== undefined)
            await doHere(place, item);
        // Our own work never waits for anything, and helpers are heard only between turns of the event loop.
        if (helpers.length > 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
    await Promise.all(helped);
    for (const [place, item] of items.entries())
        if (!results.has(place))
            await doHere(place, item);
    return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result);
}


/***/ }),

/***/ 61655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43925);


/** The content as text with its lines; undefined when it is not UTF-8, as pictures and archives are not. */
function textOf(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) || bytes.includes(0))
        return undefined;
    return (0,_model_parse__WEBPACK_IMPORTED_MODULE_1__/* .textDocument */ .T)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}


/***/ }),

/***/ 45344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ searchOf),
/* harmony export */   RR: () => (/* binding */ listing),
/* harmony export */   rK: () => (/* binding */ touchedLocations),
/* harmony export */   touchedBy: () => (/* binding */ touchedBy),
/* harmony export */   w3: () => (/* binding */ folderAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _kit_folder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32294);
/* harmony import */ var _kit_within__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89745);
/* harmony import */ var _model_memo__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24307);
/* harmony import */ var _discover__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44935);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88085);








/** Finds the connectors around changed files, once for each base; folders without a changed file in or below them are not even listed. */
const touchedBy = (0,_model_memo__WEBPACK_IMPORTED_MODULE_7__/* .memo */ .p)(({ root, changes }) => {
    const paths = changes
        .flatMap(({ before, after }) => [before, after])
        .filter((path) => path !== undefined)
        .map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
    const changed = new Set(paths);
    // Of a submodule, and of a repository that git does not know, no file is named.
    const repositories = changes.flatMap(({ after }) => (after === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, after)]));
    const inside = repositories.filter(isFolder).flatMap((folder) => foldersIn(folder));
    const parents = new Set([...paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), ...inside]);
    const known = new Map();
    const around = (folder) => {
        if (!known.has(folder))
            known.set(folder, undefined);
        else
            return known.get(folder);
        const isOne = (0,_discover__WEBPACK_IMPORTED_MODULE_5__/* .locationOf */ .hD)(folder, listing(folder)) !== undefined;
        // A connector has nothing in folders that no run enters, other than what should not be there.
        const isPart = folder !== root && (0,_kit_within__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .U)(folder, root) && !(0,_discover__WEBPACK_IMPORTED_MODULE_5__/* .isSkipped */ .JR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder));
        const found = isOne ? folder : isPart ? around((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) : undefined;
        known.set(folder, found);
        return found;
    };
    const beside = [...parents].flatMap((folder) => foldersOfLeftovers(folder, root));
    const folders = new Set([...parents, ...beside].flatMap((folder) => around(folder) ?? []));
    return {
        folders,
        has: (location) => location.package === undefined
            ? // A file that was named directly may have any name, and its folder may look like none of a connector.
                folders.has(location.folder) || parents.has(location.folder)
            : changed.has((0,_discover__WEBPACK_IMPORTED_MODULE_5__/* .pathOf */ .XM)(location)),
    };
});
/** The folders that have one in them which no run enters, and which is not to lie beside a connector, on the way to a folder. */
function foldersOfLeftovers(folder, root) {
    const found = [];
    for (let path = folder; path !== root && (0,_kit_within__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .U)(path, root); path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) {
        const [name, above] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)];
        if ((0,_discover__WEBPACK_IMPORTED_MODULE_5__/* .isSkipped */ .JR)(name) && (0,_kit_folder__WEBPACK_IMPORTED_MODULE_3__/* .isLeftoverFolder */ .KJ)(name, (0,_discover__WEBPACK_IMPORTED_MODULE_5__/* .layoutOf */ .aH)(above)))
            found.push(above);
    }
    return found;
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
/** A folder, and all below it that a run enters. */
function foldersIn(folder) {
    const names = (0,_discover__WEBPACK_IMPORTED_MODULE_5__/* .foldersToSearch */ .tV)(listing(folder));
    return [folder, ...names.flatMap((name) => foldersIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)))];
}
/** The entries of a folder; one that is gone has none. */
function listing(folder) {
    try {
        return _disk__WEBPACK_IMPORTED_MODULE_6__/* .DISK */ .K.list(folder);
    }
    catch {
        return [];
    }
}
/**
 * The touched connectors among those that a run was asked for.
 *
 * @throws UsageError for a path that does not exist
 */
async function touchedLocations({ paths, workingFolder }, touched) {
    const found = new Map();
    for (const path of paths) {
        const folder = await folderAt(workingFolder, path);
        for (const location of folder === undefined
            ? (await (0,_discover__WEBPACK_IMPORTED_MODULE_5__/* .discover */ .k4)([path], workingFolder)).filter(touched.has)
            : touchedIn(folder, touched))
            found.set((0,_discover__WEBPACK_IMPORTED_MODULE_5__/* .pathOf */ .XM)(location), location);
    }
    return [...found.values()];
}
/** The real path of a folder that was asked for; undefined where there is none. */
async function folderAt(workingFolder, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingFolder, path);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(absolute).catch(() => undefined);
    return stats?.isDirectory() === true ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(absolute) : undefined;
}
function touchedIn(asked, { folders }) {
    return [...folders].filter(searchOf(asked)).flatMap((folder) => (0,_discover__WEBPACK_IMPORTED_MODULE_5__/* .locationOf */ .hD)(folder, listing(folder)) ?? []);
}
/** Tells whether a run that was asked for a folder looks for connectors in another, which may be gone. */
function searchOf(asked) {
    const known = new Map([[asked, true]]);
    const isSearched = (folder) => {
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
        const found = (0,_kit_within__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .U)(folder, asked) && (0,_discover__WEBPACK_IMPORTED_MODULE_5__/* .isSearchedAmong */ .OI)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder), () => listing(above)) && isSearched(above);
        known.set(folder, found);
        return found;
    };
    return isSearched;
}


/***/ }),

/***/ 44786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   E1: () => (/* binding */ readUserFile),
/* harmony export */   ZC: () => (/* binding */ leavesRepository)
/* harmony export */ });
/* unused harmony export repositoryOf */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _kit_within__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89745);
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78473);





/**
 * The text of such a file, without byte order mark.
 *
 * @throws UsageError where there is none, it is no file, too large or not UTF-8, or a link leads out of the repository: a pull
 * request may turn it into one
 */
async function readUserFile(file) {
    const refuse = (reason) => {
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`The ${file.what} "${file.name}" cannot be read: ${reason}.`, file.help);
    };
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file.path).catch(() => undefined);
    if (found === undefined)
        return refuse('there is no such file');
    if (found.isDirectory())
        return refuse('it is a folder');
    if (!found.isFile())
        return refuse('it is no file');
    if (found.size > file.mostBytes)
        return refuse(`it has ${found.size} bytes, more than the ${file.mostBytes} that are read`);
    if (await leavesRepository(file.path, file.workingFolder))
        return refuse('it is a link that leads out of the repository');
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file.path).catch((error) => refuse(error instanceof Error ? error.message : String(error)));
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return refuse('it is not UTF-8');
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
/**
 * Whether links lead from a path in a repository, or below the working folder, to somewhere outside of it.
 *
 * @param path absolute; where nothing is there yet, the nearest folder above it counts
 */
async function leavesRepository(path, workingFolder) {
    const root = (await repositoryOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))) ?? ((0,_kit_within__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(path, workingFolder) ? workingFolder : undefined);
    return root !== undefined && !(0,_kit_within__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(await nearestReal(path), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root));
}
/** The root of the repository around a folder: the nearest folder with a `.git`; undefined where there is none. */
async function repositoryOf(folder) {
    if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')))
        return folder;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? undefined : repositoryOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}
/** Whether there is anything of this name, be it a link that leads nowhere. */
async function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => true, () => false);
}
async function nearestReal(path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => undefined);
    if (real !== undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path)
        return real ?? path;
    // A link that leads nowhere would be followed by whoever writes to it.
    return (await isThere(path)) ? node_path__WEBPACK_IMPORTED_MODULE_2__.sep : nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}


/***/ }),

/***/ 30977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ changedLines),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   hy: () => (/* binding */ WORK_TREE)
/* harmony export */ });
/* harmony import */ var _run__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23100);

/** The work tree as it lies on the disk, what is not committed and not even added included. */
const WORK_TREE = 'work tree';
/** Nothing that a repository's settings or attributes name is started, and their taste changes nothing. */
const DIFF = [
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-relative',
    // Git is started in none of them; that another commit of one was taken is told.
    '--ignore-submodules=dirty',
];
/**
 * The files that differ between a commit and another version, with renamed ones found by what is in them.
 *
 * @param from a full id
 */
async function changedFiles(repository, from, to) {
    const { run } = repository;
    const versions = to === WORK_TREE ? [from] : [from, to];
    const args = [...DIFF, '--name-status', '-z', '-M', '-l1000', ...versions, '--'];
    const { output } = await run(args, { settings: await filterSettings(repository, to) });
    const changes = readChanges((0,_run__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(output));
    return to === WORK_TREE ? [...changes, ...(await untracked(repository))] : changes;
}
function readChanges(fields) {
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [status = '', path = ''] = fields.slice(at, at + 2);
        if (/^[RC]/.test(status)) {
            const before = status.startsWith('R') ? path : undefined;
            changes.push({ before, after: fields[at + 2] });
            at += 1;
        }
        else
            changes.push({
                before: status === 'A' ? undefined : path,
                after: status === 'D' ? undefined : path,
            });
    }
    return changes;
}
/** Files that git does not know and does not ignore. */
async function untracked({ run }) {
    const { output } = await run(['ls-files', '-z', '--others', '--exclude-standard', '--full-name']);
    return (0,_run__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(output).map((after) => ({ before: undefined, after }));
}
/** A repository may name programs that files go through before they are compared; they are compared as they are. */
async function filterSettings({ run }, to) {
    if (to !== WORK_TREE)
        return [];
    const pattern = String.raw `^filter\..*\.(clean|smudge|process|required)$`;
    const { output } = await run(['config', '-z', '--name-only', '--get-regexp', pattern], { answers: [1] });
    return [...new Set((0,_run__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(output))].map((key) => [key, key.endsWith('.required') ? 'false' : '']);
}
/**
 * The lines of each file that differ between two commits: what a reader of the difference sees in green. The files on the disk
 * will not do: in a folder of many, git takes minutes for one of them.
 *
 * @param from a full id, as is `to`
 * @param changes of those two commits, which ones are looked at; nothing is read of others, however many there are
 * @returns by the path in the new version; a new file has all its lines, one that only lost lines has none
 */
async function changedLines(repository, from, to, changes) {
    const lines = new Map();
    for (const paths of batchesOf(changes)) {
        const { output } = await repository.run([...DIFF, ...LINES, from, to, '--', ...paths]);
        readLines(output, lines);
    }
    return lines;
}
const LINES = [
    '--patch',
    '--text',
    '--unified=0',
    '--inter-hunk-context=0',
    '--diff-algorithm=myers',
    '--no-indent-heuristic',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--submodule=short',
    '-M',
    '-l1000',
];
/** Git compares each with every path of the repository. */
const MOST_PATHS = 100;
/** A command line of Windows has 32,767 characters, and git takes no paths of a difference from anywhere else. */
const MOST_CHARACTERS = 20_000;
/** The paths of changes in as many lists as it takes; a file is in one with what it was renamed from, or nobody could tell. */
function* batchesOf(changes) {
    let batch = new Set();
    let characters = 0;
    for (const { before, after } of changes) {
        const paths = [...new Set([before, after])].filter((path) => path !== undefined);
        const length = paths.reduce((sum, path) => sum + path.length + 3, 0);
        const full = batch.size + paths.length > MOST_PATHS || characters + length > MOST_CHARACTERS;
        if (full && batch.size > 0) {
            yield batch;
            batch = new Set();
            characters = 0;
        }
        for (const path of paths)
            batch.add(path);
        characters += length;
    }
    if (batch.size > 0)
        yield batch;
}
const LINE_FEED = 0x0a;
const PLUS = 0x2b;
const MINUS = 0x2d;
const AT = 0x40;
/** Reads the ranges of a patch, line by line: of one of megabytes only the heads are kept. */
function readLines(patch, files) {
    let ranges = [];
    let inHunk = 0;
    for (let start = 0, end; start < patch.length; start = end + 1) {
        end = patch.indexOf(LINE_FEED, start);
        if (end === -1)
            end = patch.length;
        const mark = patch[start];
        // A line of a file may look like a head of git's.
        if (inHunk > 0) {
            if (mark === MINUS || mark === PLUS)
                inHunk -= 1;
            continue;
        }
        if (mark !== PLUS && mark !== AT)
            continue;
        const line = patch.toString('utf8', start, end);
        if (line.startsWith('+++ ')) {
            ranges = [];
            const path = pathOf(line.slice(4));
            if (path !== undefined)
                files.set(path, ranges);
        }
        const [, removed = '1', first = '', added = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
        if (first === '')
            continue;
        inHunk = Number(removed) + Number(added);
        if (added !== '0')
            ranges.push({ first: Number(first), last: Number(first) + Number(added) - 1 });
    }
}
/** The path in a head of git's; undefined for a file that is gone. */
function pathOf(head) {
    const plain = head.replace(/\t$/, '');
    const name = plain.startsWith('"') ? unquoted(plain) : plain;
    return name.startsWith('b/') ? name.slice(2) : undefined;
}
const ESCAPES = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
};
/** Undoes git's quoting of unusual names: bytes as in C. */
function unquoted(text) {
    const bytes = [];
    for (const [, octal, escape, plain] of text.slice(1, -1).matchAll(/\\([0-3][0-7]{2})|\\(.)|([^\\])/gsu)) {
        if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8));
        else if (escape !== undefined)
            bytes.push(ESCAPES[escape] ?? escape.charCodeAt(0));
        else
            bytes.push(...Buffer.from(plain ?? ''));
    }
    return Buffer.from(bytes).toString('utf8');
}


/***/ }),

/***/ 37016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commitTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78473);
/* harmony import */ var _run__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23100);



/** Larger files are never looked into (see engine/folder.ts), and all of one connector fit in memory. */
const LARGEST = 64 * 1024 * 1024;
const LARGEST_SUM = 256 * 1024 * 1024;
/** More folders do not fit into one command line of Windows. */
const MOST_FOLDERS = 40;
/**
 * The files of a commit, as a checkout of it would have them. Submodules are left out. What is loaded is kept as long as
 * the tree, so a tree for each connector takes the least memory.
 *
 * @param commit a full id
 * @param folders absolute, in the work tree; what lies elsewhere in the commit may be left out
 */
async function commitTree(repository, commit, folders) {
    const { root } = repository;
    const place = (path) => placeIn(root, path);
    const { entries, blobs } = await listed(repository, commit, folders.map(place));
    const contents = new Map();
    const blobAt = (path) => {
        const blob = blobs.get(place(path));
        if (blob === undefined)
            throw new Error(`The commit ${commit} has no file "${place(path)}"`);
        return blob;
    };
    return {
        list: (folder) => {
            const found = entries.get(place(folder));
            if (found === undefined)
                throw new Error(`The commit ${commit} has no folder "${place(folder)}"`);
            return found;
        },
        size: (path) => blobAt(path).size,
        read: (path) => {
            const content = contents.get(blobAt(path).id);
            if (content === undefined)
                throw new Error(`The file "${place(path)}" is too large to be read`);
            return content;
        },
        load: async (paths) => {
            const wanted = paths.map((path) => blobs.get(place(path))).filter((blob) => blob !== undefined);
            for (const [id, content] of await contentsOf(repository, wanted))
                contents.set(id, content);
        },
    };
}
/** The path of a file or folder in the repository; empty for its root. */
function placeIn(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
async function listed({ run }, commit, folders) {
    const few = folders.length <= MOST_FOLDERS && !folders.includes('') ? folders : [];
    const args = ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', ...few];
    const entries = new Map([['', []]]);
    const blobs = new Map();
    for (const field of (0,_run__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)((await run(args)).output)) {
        const [, mode = '', type, id = '', size = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(field) ?? [];
        if (type !== 'blob')
            continue;
        // A partial clone does not know the size of what it has not fetched.
        if (!/^\d+$/.test(size))
            throw missing(id);
        blobs.set(path, { id, size: Number(size) });
        add(entries, path, mode === '120000' ? 'link' : 'file');
    }
    for (const list of entries.values())
        list.sort((a, b) => (a.name < b.name ? -1 : 1));
    return { entries, blobs };
}
/** Puts an entry into its folder, and the folder into the one above where it is new. */
function add(entries, path, kind) {
    const above = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    const folder = above === '.' ? '' : above;
    const siblings = entries.get(folder) ?? [];
    siblings.push({ name: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path), kind });
    if (entries.has(folder))
        return;
    entries.set(folder, siblings);
    add(entries, folder, 'folder');
}
/** The contents of blobs by id, all from one run of git; those that are too large are left out. */
async function contentsOf({ run }, blobs) {
    let sum = 0;
    const wanted = [...new Map(blobs.map((blob) => [blob.id, blob])).values()].filter(({ size }) => {
        const fits = size <= LARGEST && sum + size <= LARGEST_SUM;
        if (fits)
            sum += size;
        return fits;
    });
    const contents = new Map();
    if (wanted.length === 0)
        return contents;
    const input = wanted.map(({ id }) => `${id}\n`).join('');
    const { output } = await run(['cat-file', '--batch'], { input, limit: sum + wanted.length * 200 });
    let at = 0;
    for (const { id, size } of wanted) {
        const start = output.indexOf('\n', at) + 1;
        const head = output.toString('latin1', at, start - 1);
        if (head !== `${id} blob ${size}`)
            throw missing(id);
        contents.set(id, output.subarray(start, start + size));
        at = start + size + 1;
    }
    return contents;
}
function missing(id) {
    return new _model_usage_error__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`The clone lacks the object ${id}.`, 'Clone it without --filter, or check out with "filter" left out.');
}


/***/ }),

/***/ 10528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ tooShallow),
/* harmony export */   commitById: () => (/* binding */ commitById),
/* harmony export */   j: () => (/* binding */ isCommitId),
/* harmony export */   mergeBase: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78473);
/* harmony import */ var _repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35986);


/** How many commits are asked for, one step after the other; then all. */
const STEPS = [32, 256, 2048];
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
    // The repository's settings could name another program.
    '--upload-pack=git-upload-pack',
];
const NETWORK = { protocols: ['https', 'http', 'ssh', 'file'], timeout: 600_000 };
/**
 * The best common ancestor of two commits: what a pull request compares with.
 *
 * @param from full id of a commit, of the base
 * @param to full id of another, of the head
 * @param deepening how to get what a shallow clone lacks; absent where nothing may be fetched
 * @throws UsageError when there is none, or the clone is too shallow to know
 */
async function mergeBase(repository, from, to, deepening) {
    const found = await commonAncestor(repository, from, to);
    if (found !== undefined)
        return found;
    const shallow = await (0,_repository__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .f)(repository);
    if (shallow && deepening !== undefined)
        for (const step of [...STEPS.map((number) => `--deepen=${number}`), '--unshallow']) {
            if (!(await (0,_repository__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .f)(repository)))
                break;
            await fetch(repository, deepening, [step], [from, to]);
            const ancestor = await commonAncestor(repository, from, to);
            if (ancestor !== undefined)
                return ancestor;
        }
    throw shallow && deepening === undefined
        ? tooShallow()
        : new _model_usage_error__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`The commits ${from.slice(0, 12)} and ${to.slice(0, 12)} have no common history.`, 'Name a base that the checked commit goes back to.');
}
async function commonAncestor({ run }, from, to) {
    const { code, output } = await run(['merge-base', from, to], { answers: [1] });
    return code === 0 ? output.toString('latin1').trim() : undefined;
}
/** Whether a text is the full id of a commit. */
function isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/**
 * A commit by its full id, fetched by itself where a shallow clone lacks it.
 *
 * @throws UsageError when the clone lacks it and it cannot be fetched
 */
async function commitById(repository, id, deepening) {
    if (!isCommitId(id))
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`"${id}" is no id of a commit.`);
    if ((await (0,_repository__WEBPACK_IMPORTED_MODULE_1__.commitOf)(repository, id)) !== undefined)
        return id;
    if (deepening !== undefined) {
        await fetch(repository, deepening, (await (0,_repository__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .f)(repository)) ? ['--depth=1'] : [], [id]);
        if ((await (0,_repository__WEBPACK_IMPORTED_MODULE_1__.commitOf)(repository, id)) !== undefined)
            return id;
    }
    throw (await (0,_repository__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .f)(repository))
        ? tooShallow()
        : new _model_usage_error__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`The clone has no commit ${id}.`, 'Fetch the branch of the base first.');
}
async function fetch({ run }, { remote }, options, commits) {
    await run([...FETCH, ...options, '--', remote, ...commits], NETWORK);
}
/** What to write where the history that is there is not enough. */
function tooShallow() {
    return new _model_usage_error__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('The clone is shallow: it lacks the history that leads to the base.', 'Write "fetch-depth: 0" under "with:" of actions/checkout, or run git fetch --unshallow.');
}


/***/ }),

/***/ 35986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitOf: () => (/* binding */ commitOf),
/* harmony export */   f: () => (/* binding */ isShallow),
/* harmony export */   h: () => (/* binding */ openRepository),
/* harmony export */   parentsOf: () => (/* binding */ parentsOf),
/* harmony export */   repositoryAround: () => (/* binding */ repositoryAround)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _kit_printable__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57175);
/* harmony import */ var _kit_within__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89745);
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78473);
/* harmony import */ var _run__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23100);






/** The repository around a folder. @throws UsageError when there is none, or no git */
async function openRepository(folder) {
    const { output } = await (0,_run__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .E)(folder, ['rev-parse', '--show-toplevel']);
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(lineOf(output));
    // By the setting core.worktree the files may be anywhere: nothing here would ever count as touched.
    if (!(0,_kit_within__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .U)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), root))
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`The repository around "${(0,_kit_printable__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(folder)}" has its files elsewhere, in "${(0,_kit_printable__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(root)}".`, 'Run this there, or take the setting core.worktree back.');
    return { root, run: (args, options) => (0,_run__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .E)(root, args, options) };
}
/**
 * The repository that files and folders are in.
 *
 * @param paths as a run is asked for them; one that does not exist is left to it to complain of
 * @throws UsageError when they are not all in one
 */
async function repositoryAround(workingFolder, paths) {
    const folders = new Set();
    for (const path of paths)
        folders.add(await folderOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, path), workingFolder));
    const found = [];
    for (const folder of folders.size === 0 ? [workingFolder] : folders)
        found.push(await openRepository(folder));
    const [first, other] = [found[0], found.find(({ root }) => root !== found[0]?.root)];
    if (first !== undefined && other === undefined)
        return first;
    throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`The paths are in several repositories: ${found.map(({ root }) => `"${(0,_kit_printable__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(root)}"`).join(', ')}.`, 'Compare one repository with its base at a time.');
}
async function folderOf(path, otherwise) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (stats === undefined)
        return otherwise;
    return stats.isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
}
/** What git prints as one line; a line break may be part of it. */
function lineOf(output) {
    return output.toString('utf8').replace(/\r?\n$/, '');
}
/**
 * The commit that a name stands for.
 *
 * @param name a branch, a tag, `HEAD~2`, a commit's own id; from the command line or from an event
 * @returns its full id; undefined when the repository has no such commit
 * @throws UsageError for a name that git would take for an option
 */
async function commitOf({ run }, name) {
    if (!isCommitName(name))
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`"${(0,_kit_printable__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(name)}" names no commit.`, 'Name a branch, a tag or a commit, such as origin/main.');
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { code, output } = await run(args, { answers: [1, 128] });
    return code === 0 ? lineOf(output) : undefined;
}
/** Whether git can be given the text where a commit is to stand. */
function isCommitName(name) {
    // Ranges and `:path` name something else; control characters are in no name.
    return name !== '' && name.length <= 1000 && !/^[-^:]|\.\.|[\u0000-\u001F\u007F]/.test(name);
}
/** Whether the history ends somewhere, as after `git clone --depth`. */
async function isShallow({ run }) {
    const { output } = await run(['rev-parse', '--is-shallow-repository']);
    return lineOf(output) === 'true';
}
/** The parents of a commit, which a shallow clone may lack. @param commit a full id */
async function parentsOf({ run }, commit) {
    // Other commands hide the parents where a shallow history ends.
    const { output } = await run(['cat-file', 'commit', commit]);
    const [head = ''] = output.toString('latin1').split('\n\n', 1);
    return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent);
}


/***/ }),

/***/ 23100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ fieldsOf),
  E: () => (/* binding */ runGit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/kit/printable.ts
var printable = __webpack_require__(57175);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/git/program.ts




/**
 * The git program, by its absolute path: Windows would look for it in the checkout first, and a checkout may bring a
 * git.exe of its own.
 *
 * @throws UsageError when there is none
 */
async function gitProgram() {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    const folders = (process.env.PATH ?? process.env.Path ?? '').split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    for (const folder of folders) {
        const path = (0,external_node_path_.join)(folder, name);
        if (await (0,promises_.access)(path, external_node_fs_.constants.X_OK).then(yes, no))
            return path;
    }
    throw new usage_error/* UsageError */.e('The git program is not installed, so there is nothing to compare with.', 'Install it. Without git, check needs neither --base nor --changed, and compare takes two folders.');
}
const yes = () => true;
const no = () => false;
/** Of git's own variables those that say where its settings and its parts are, and how to reach a server. */
const KEPT = /^GIT_(?:CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|CEILING_DIRECTORIES|EXEC_PATH|SSH|SSH_COMMAND|SSH_VARIANT|SSL_.*|PROXY_.*|HTTP_.*)$/i;
// A repository's own settings may name programs to run. These are the ones that what we ask for would reach.
const SETTINGS = [
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', process.platform === 'win32' ? 'NUL' : '/dev/null'],
    ['core.pager', 'cat'],
    ['core.askPass', ''],
    ['core.alternateRefsCommand', ''],
    ['core.quotePath', 'true'],
    ['diff.external', ''],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['fetch.recurseSubmodules', 'false'],
    ['submodule.recurse', 'false'],
];
/**
 * The environment that git runs in: no prompt, no pager, no replaced objects, no lock it can do without, English messages.
 *
 * @param protocols what it may speak with servers, such as `https`; nothing means that it stays on this machine, even
 *   where a partial clone lacks an object
 */
function environment(protocols, settings = []) {
    const inherited = Object.entries(process.env).filter((entry) => entry[1] !== undefined && (!/^GIT_/i.test(entry[0]) || KEPT.test(entry[0])));
    const all = [...SETTINGS, ...settings];
    return {
        ...Object.fromEntries(inherited),
        GIT_ALLOW_PROTOCOL: protocols.join(':') || 'none',
        ...(protocols.length === 0 && { GIT_NO_LAZY_FETCH: '1' }),
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_PAGER: 'cat',
        LC_ALL: 'C',
        LANGUAGE: '',
        GIT_CONFIG_COUNT: String(all.length),
        ...Object.fromEntries(all.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ])),
    };
}

;// CONCATENATED MODULE: ./src/git/run.ts




/** The list of a million files, or the text of a large package. */
const OUTPUT_LIMIT = 256 * 1024 * 1024;
const TIMEOUT = 120_000;
const MESSAGE_LIMIT = 8192;
/**
 * Runs git in a folder, without a shell, and with nothing that the repository's settings could make it start.
 *
 * @param args never a text of the user or of a repository in a place where an option could stand
 * @throws UsageError when there is no git, no repository, or git fails
 */
async function runGit(folder, args, options = {}) {
    const { answers = [], limit = OUTPUT_LIMIT, timeout = TIMEOUT } = options;
    const program = await gitProgram();
    const { code, output, message, stopped } = await answerOf(program, folder, args, options, limit, timeout);
    if (stopped !== undefined)
        throw new usage_error/* UsageError */.e(`git ${args[0] ?? ''} was stopped: ${stopped}.`);
    if (code === 0 || (code !== null && answers.includes(code)))
        return { code, output };
    throw failure(folder, args, message);
}
function answerOf(program, folder, args, { input, protocols = [], settings = [] }, limit, timeout) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, ['--no-pager', ...args], {
            cwd: folder,
            env: environment(protocols, settings),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            timeout,
            killSignal: 'SIGKILL',
        });
        const chunks = [];
        let size = 0;
        let message = '';
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > limit)
                child.kill('SIGKILL');
            else
                chunks.push(chunk);
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            if (message.length < MESSAGE_LIMIT)
                message += text;
        });
        child.on('error', reject);
        // What ends early does not read all of its input, and says itself why.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input ?? '');
        child.on('close', (code, signal) => {
            const late = signal === null ? undefined : `it took more than ${timeout / 1000} seconds`;
            const stopped = size > limit ? `it printed more than ${limit} bytes` : late;
            resolve({ code, output: Buffer.concat(chunks), message, stopped });
        });
    });
}
function failure(folder, args, message) {
    if (message.includes('dubious ownership'))
        return new usage_error/* UsageError */.e(`Git refuses to read "${folder}", because it belongs to another user.`, `Run git config --global --add safe.directory "${folder}" first.`);
    if (/not a git repository/i.test(message))
        return new usage_error/* UsageError */.e(`"${folder}" is in no git repository, so there is nothing to compare with.`, 'Run this in a clone. Without git, check needs neither --base nor --changed, and compare takes two folders.');
    const reason = /^(?:fatal|error): (.*)$/m.exec(message)?.[1] ?? message.trim().split('\n', 1)[0] ?? '';
    return new usage_error/* UsageError */.e(`git ${args[0] ?? ''} failed: ${(0,printable/* printable */.g)(reason).slice(0, 500)}`);
}
/** The fields of an output whose fields end with a zero byte, as `-z` asks for. */
function fieldsOf(output) {
    const fields = output.toString('utf8').split('\0');
    fields.pop();
    return fields;
}


/***/ }),

/***/ 40582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   zL: () => (/* binding */ valueHelp)
/* harmony export */ });
/* unused harmony export valueRange */
/** Whether an option may have this value. */
function allows({ minimum }, value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= minimum;
}
/** What an option may be set to. */
function valueHelp({ minimum }) {
    return `Write a whole number, ${minimum} or more.`;
}
/** "default 80, 1 or more". */
function valueRange({ default: value, minimum }) {
    return `default ${value}, ${minimum} or more`;
}


/***/ }),

/***/ 57175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
// C0 and C1 controls but tab, and the characters that reorder or hide text (Unicode TR 36 and 39).
const HIDDEN = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Text from a connector made safe for a terminal: control, reordering and broken characters become visible escapes. */
function printable(text) {
    return text.replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * The runner of GitHub Actions takes `::…` at the start of a line of any output for a command, and `##[…]` anywhere in it
 * (actions/runner, ActionCommand.cs).
 */
function inert(line) {
    return line.replaceAll('##[', '##\\u005b').replace(/^((?:\s|\u001B\[\d+m)*):(?=:)/, '$1\\u003a');
}


/***/ }),

/***/ 89745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Whether an absolute path is a folder or below it, by their texts: links are not followed. */
function isWithin(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    // On Windows, there is no way to another drive.
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 25717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ analyseDefinition)
});

// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
// EXTERNAL MODULE: ./src/model/structure/walk.ts
var walk = __webpack_require__(65262);
// EXTERNAL MODULE: ./src/model/group-by.ts
var group_by = __webpack_require__(81354);
;// CONCATENATED MODULE: ./src/model/definition/api-annotations.ts


const ANNOTATION = 'x-ms-api-annotation';
/** The `x-ms-api-annotation` of an operation (openapi-extensions, operational-versioning); undefined unless an object. */
function readApiAnnotation(holder) {
    const node = holder.members.get(ANNOTATION);
    if (node?.kind !== 'object')
        return undefined;
    const replacement = node.members.get('replacement');
    return {
        node,
        status: (0,json/* textOf */.b6)(node.members.get('status')),
        family: (0,json/* textOf */.b6)(node.members.get('family')),
        revision: readRevision(node.members.get('revision')),
        replacement: replacement?.kind === 'object' ? replacement : undefined,
    };
}
/** A revision as written, a number or a text; undefined when it is missing or empty. */
function readRevision(node) {
    if (node?.kind === 'number')
        return String(node.data);
    const text = (0,json/* textOf */.b6)(node)?.trim();
    return text === '' ? undefined : text;
}
/** The status of the connector as a whole: in `info`, as Microsoft's schema has it, or at the root, as its documentation has it. */
function readConnectorStatus(root) {
    return [root.members.get('info'), root]
        .map((holder) => holder?.members.get(ANNOTATION)?.members.get('status'))
        .find((status) => status?.kind === 'string');
}
/** Operations by the family they name, in the order of the text. */
function readFamilies(operations) {
    const families = (0,group_by/* groupBy */.$)(operations, ({ annotation }) => annotation?.family?.trim() === '' ? undefined : annotation?.family);
    return Array.from(families, ([name, members]) => ({ name, operations: members }));
}

;// CONCATENATED MODULE: ./src/model/definition/dynamic-arguments.ts

const BY_PATH = new Set([
    'x-ms-dynamic-list',
    'x-ms-dynamic-properties',
    'x-ms-dynamic-tree',
]);
/** How an extension names the inputs of operations. */
function formOf(extension) {
    return BY_PATH.has(extension) ? 'path' : 'name';
}
/**
 * Reads the `parameters` of a dynamic call.
 *
 * Source: openapi-extensions.md, "How to use dynamic values" and "How to use dynamic schema"; the file pickers of published
 * connectors, for `value-property` and `selectedItemValuePath`.
 */
function readArguments(parameters, extension) {
    return [...(parameters?.members ?? [])].map(([name, node]) => ({
        node,
        name,
        ...readValue(node, extension),
    }));
}
function readValue(node, extension) {
    const newer = formOf(extension) === 'path';
    const member = (name) => node.members.get(name);
    const item = member('selectedItemValuePath') ?? member('value-property');
    if (item !== undefined)
        return { kind: 'item', value: item, source: undefined };
    const reference = member(newer ? 'parameterReference' : 'parameter');
    const source = (0,json/* textOf */.b6)(reference);
    if (reference !== undefined && source !== undefined)
        return { kind: 'reference', value: reference, source };
    const literal = newer || extension === 'x-ms-capabilities' ? member('value') : undefined;
    if (literal !== undefined)
        return { kind: 'static', value: literal, source: undefined };
    // Structural checks report an object that belongs to the other form.
    const unclear = newer || reference !== undefined || member('parameterReference') !== undefined;
    return { kind: unclear ? 'unclear' : 'static', value: node, source: undefined };
}

// EXTERNAL MODULE: ./src/model/definition/dynamic-paths.ts
var dynamic_paths = __webpack_require__(10619);
// EXTERNAL MODULE: ./src/model/definition/schema-index.ts
var schema_index = __webpack_require__(13781);
// EXTERNAL MODULE: ./src/model/definition/schema-paths.ts
var schema_paths = __webpack_require__(84149);
;// CONCATENATED MODULE: ./src/model/definition/inputs.ts


function inputLookup(index) {
    return {
        inputs: remembering((operation, name, form) => findInputs(operation, name, form, index)),
        demands: remembering((operation, form) => findDemands(operation, form, index)),
    };
}
function remembering(find) {
    const known = new Map();
    return (operation, ...rest) => {
        const ofOperation = known.get(operation) ?? new Map();
        known.set(operation, ofOperation);
        const key = rest.join(' ');
        const result = ofOperation.get(key) ?? find(operation, ...rest);
        ofOperation.set(key, result);
        return result;
    };
}
/**
 * What a name means in an operation. Published connectors name a property of the body `customer.id` in the older extensions
 * and `body/customer/id` in the newer ones.
 *
 * Source: openapi-extensions.md, "How to use dynamic values": path strings in parameter references.
 */
function findInputs(operation, name, form, index) {
    const parameters = operation.parameters.map(({ parameter }) => parameter);
    const named = parameters.find((parameter) => parameter.name === name);
    const body = parameters.find((parameter) => parameter.in === 'body');
    const paths = body === undefined ? [] : pathsInto(body, name, form);
    const ends = body === undefined ? [] : paths.map((path) => findProperty(body, path, index));
    const parameter = named && wholeParameter(named, index);
    const property = ends.find((end) => typeof end === 'object');
    const others = parameter === undefined && property === undefined ? allNames(parameters, body, form, index) : [];
    return { operation, parameter, property, open: ends.includes('open'), others };
}
function allNames(parameters, body, form, index) {
    const names = parameters.map(({ name }) => name).filter((name) => name !== undefined);
    const properties = body?.schema === undefined ? [] : (0,schema_paths/* stepInto */.bX)(body.schema, '', index).names;
    return [...names, ...properties.map((name) => nameOf(name, body, form))];
}
/** How a dynamic call names a property of the body. */
function nameOf(property, body, form) {
    return form === 'path' ? `${body?.name ?? ''}/${property}` : property;
}
/**
 * What an operation cannot do without. Published connectors leave out internal inputs with a default value, and no others.
 */
function findDemands({ parameters }, form, index) {
    return parameters.flatMap(({ parameter }) => {
        const { name, node, required } = parameter;
        const whole = wholeParameter(parameter, index);
        if (name === undefined || !required || (whole.hidden && whole.hasDefault))
            return [];
        if (parameter.in !== 'body' || parameter.schema === undefined)
            return [{ name, node, body: undefined }];
        const names = (0,schema_paths/* requiredNames */.m_)(parameter.schema, index);
        if (names.length === 0)
            return [{ name, node, body: undefined }];
        return names.flatMap((property) => {
            const input = findProperty(parameter, [property], index);
            if (typeof input !== 'object' || (input.hidden && input.hasDefault))
                return [];
            return [{ name: nameOf(property, parameter, form), node: input.node, body: name }];
        });
    });
}
/** The paths from the body to a property that a name may mean. */
function pathsInto(body, name, form) {
    if (form === 'name')
        return name.includes('.') ? [[name], name.split('.')] : [[name]];
    const start = `${body.name ?? ''}/`;
    return name.startsWith(start) ? [name.slice(start.length).split('/')] : [];
}
function wholeParameter(parameter, index) {
    const { node, required, internal, schema } = parameter;
    const content = schema && (0,schema_index/* resolved */.L$)(schema, index);
    return {
        parameter,
        path: [],
        node,
        type: parameter.in === 'body' ? content?.type : parameter.type,
        required,
        hidden: internal || isHidden(schema, content),
        hasDefault: hasDefault(node) || hasDefault(content?.node),
    };
}
function findProperty(parameter, path, index) {
    const { schema } = parameter;
    if (schema === undefined)
        return 'open';
    let [at, required, hidden] = [
        schema,
        true,
        parameter.internal || isHidden(schema, (0,schema_index/* resolved */.L$)(schema, index)),
    ];
    for (const name of path) {
        const step = (0,schema_paths/* stepInto */.bX)(at, name, index);
        if (step.property === undefined || !step.named)
            return step.open ? 'open' : undefined;
        at = step.property;
        required &&= step.required;
        hidden ||= isHidden(at, (0,schema_index/* resolved */.L$)(at, index));
    }
    const content = (0,schema_index/* resolved */.L$)(at, index);
    const { node } = at;
    return {
        parameter,
        path,
        node,
        type: content?.type,
        required,
        hidden,
        hasDefault: hasDefault(node) || hasDefault(content?.node),
    };
}
function isHidden(...schemas) {
    return schemas.some((schema) => schema?.internal);
}
function hasDefault(node) {
    return node?.members.has('default') ?? false;
}

;// CONCATENATED MODULE: ./src/model/definition/dynamic-calls.ts





const PLAIN = [
    'x-ms-dynamic-values',
    'x-ms-dynamic-list',
    'x-ms-dynamic-schema',
    'x-ms-dynamic-properties',
    'x-ms-notification',
];
const EXTENSIONS = [
    ...PLAIN,
    'x-ms-dynamic-tree',
    'x-ms-capabilities',
    'x-ms-operation-context',
];
const NONE = [];
/**
 * The dynamic calls that stand on an object: a parameter, a schema, an operation or the root.
 *
 * Source: openapi-extensions.md, "x-ms-dynamic-values" to "x-ms-dynamic-tree" and "x-ms-capabilities".
 */
function readDynamicCalls({ node: holder, callers }) {
    if (!EXTENSIONS.some((extension) => holder.members.has(extension)))
        return NONE;
    return readCalls(holder).map((call) => ({ ...call, callers: [...callers] }));
}
function readCalls(holder) {
    const plain = PLAIN.flatMap((extension) => readCall(holder, extension, holder.members.get(extension)));
    const capabilities = holder.members.get('x-ms-capabilities');
    return [
        ...plain,
        ...readSteps(holder, 'x-ms-dynamic-tree', holder.members.get('x-ms-dynamic-tree'), ['open', 'browse']),
        ...readSteps(holder, 'x-ms-capabilities', capabilities?.members.get('file-picker'), ['open', 'browse']),
        ...readSteps(holder, 'x-ms-capabilities', capabilities, ['testConnection']),
        ...readSteps(holder, 'x-ms-operation-context', holder.members.get('x-ms-operation-context'), [
            'simulate',
        ]),
    ];
}
function readSteps(holder, extension, node, steps) {
    return steps.flatMap((step) => readCall(holder, extension, node?.members.get(step), step));
}
function readCall(holder, extension, node, step) {
    if (node?.kind !== 'object')
        return [];
    // x-ms-dynamic-schema may stand without an operation, as a plain marker that the schema is built elsewhere.
    const operationId = (0,json/* textOf */.b6)(node.members.get('operationId'));
    const given = readArguments(node.members.get('parameters'), extension);
    return [{ node, extension, holder, step, operationId, arguments: given }];
}
/** Looks up the operations that dynamic calls name, and what their arguments and paths mean in them. */
function resolveCalls(calls, byId, schemas) {
    if (calls.length === 0)
        return [];
    const index = (0,schema_index/* schemaIndex */.ko)(schemas);
    const lookup = inputLookup(index);
    return calls.map((call) => {
        const target = call.operationId === undefined ? undefined : byId.get(call.operationId);
        const given = call.arguments.map((argument) => resolveArgument(argument, call, target, lookup));
        return {
            ...call,
            target,
            arguments: given,
            paths: (0,dynamic_paths/* followPaths */.gv)({ ...call, arguments: given }, target, index),
            demands: target === undefined ? [] : lookup.demands(target, formOf(call.extension)),
        };
    });
}
function resolveArgument(argument, { extension, callers }, target, lookup) {
    const { name, source } = argument;
    const form = formOf(extension);
    return {
        ...argument,
        target: target && lookup.inputs(target, name, form),
        sources: source === undefined ? [] : callers.map((caller) => lookup.inputs(caller, source, form)),
    };
}

// EXTERNAL MODULE: ./src/model/definition/notifications.ts
var notifications = __webpack_require__(94647);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
;// CONCATENATED MODULE: ./src/model/definition/references.ts

const SECTIONS = {
    schema: 'definitions',
    parameter: 'parameters',
    response: 'responses',
    pathItem: undefined,
};
/** Reads the `$ref` of an object that stands where Swagger 2.0 allows one; undefined when it has none. */
function readReference(root, node, kind) {
    const value = node.members.get('$ref');
    if (value === undefined)
        return undefined;
    const text = (0,json/* textOf */.b6)(value);
    if (text === undefined)
        return { node, value, kind, text: '', target: undefined, fault: 'not-text' };
    return { node, value, kind, text, ...resolve(root, text, kind) };
}
function resolve(root, text, kind) {
    if (!text.startsWith('#'))
        return { target: undefined, fault: 'external' };
    const pointer = decodeFragment(text.slice(1));
    if (pointer === undefined || !/^(\/([^~]|~[01])*)?$/s.test(pointer))
        return { target: undefined, fault: 'pointer' };
    const section = SECTIONS[kind];
    if (section !== undefined && !pointer.startsWith(`/${section}/`))
        return { target: (0,json/* nodeAt */.oB)(root, pointer), fault: 'section' };
    const target = (0,json/* nodeAt */.oB)(root, pointer);
    return target?.kind === 'object' ? { target, fault: undefined } : { target: undefined, fault: 'missing' };
}
/** RFC 6901, section 6: a pointer in a URI fragment is percent-encoded. */
function decodeFragment(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/model/definition/visibility.ts

/** Users do not see it. */
function isInternal(node) {
    return (0,json/* textOf */.b6)(node.members.get('x-ms-visibility')) === 'internal';
}

;// CONCATENATED MODULE: ./src/model/definition/schemas.ts



/** Reads a schema and all schemas inside it, each once; undefined unless the node is an object. */
function readSchema(into, node, seat) {
    if (node?.kind !== 'object')
        return undefined;
    const schema = blankSchema(node, seat);
    into.schemas.push(schema);
    schema.reference = readReference(into.root, node, 'schema');
    if (schema.reference !== undefined)
        into.references.push(schema.reference);
    readChildren(into, schema);
    return schema;
}
// Shared by the tens of thousands of schemas that contain no other.
const NO_PROPERTIES = new Map();
const NO_SCHEMAS = [];
function blankSchema(node, seat) {
    const { role, relation, name, parent } = seat;
    const internal = isInternal(node);
    const schema = {
        node,
        kind: 'schema',
        role,
        relation,
        name,
        parent,
        depth: parent === undefined ? 0 : parent.depth + 1,
        type: (0,json/* textOf */.b6)(node.members.get('type')),
        format: (0,json/* textOf */.b6)(node.members.get('format')),
        internal,
        hidden: internal || (parent?.hidden ?? false),
        required: relation === 'property' && name !== undefined && (seat.required?.has(name) ?? false),
        reference: undefined,
        properties: NO_PROPERTIES,
        items: undefined,
        additionalProperties: undefined,
        allOf: NO_SCHEMAS,
        usage: parent?.usage ?? emptyUsage(role),
    };
    const self = schema;
    self.rootSchema = parent?.rootSchema ?? self;
    return self;
}
/** Filled when all operations are read; see usage.ts. */
function emptyUsage(role) {
    return { roles: new Set(role === 'definition' ? [] : [role]), operations: new Set() };
}
/** The property names that a schema lists under `required`. */
function requiredNames(node) {
    return new Set(node.members.get('required')?.items.map((item) => item.data));
}
function readChildren(into, parent) {
    parent.properties = readProperties(into, parent);
    parent.items = readOneOrMany(into, parent, 'items')[0];
    parent.additionalProperties = readOneOrMany(into, parent, 'additionalProperties')[0];
    parent.allOf = readOneOrMany(into, parent, 'allOf');
    for (const keyword of ['anyOf', 'oneOf', 'not'])
        readOneOrMany(into, parent, keyword);
}
function readProperties(into, parent) {
    const { node, role } = parent;
    const members = node.members.get('properties')?.members;
    if (members === undefined || members.size === 0)
        return NO_PROPERTIES;
    const properties = new Map();
    const required = requiredNames(node);
    for (const [name, value] of members) {
        const property = readSchema(into, value, { role, relation: 'property', name, parent, required });
        if (property !== undefined)
            properties.set(name, property);
    }
    return properties;
}
function readOneOrMany(into, parent, relation) {
    const value = parent.node.members.get(relation);
    if (value === undefined)
        return NO_SCHEMAS;
    const nodes = value.kind === 'array' ? [...(0,json/* childrenOf */.LU)(value)] : [value];
    return nodes
        .map((node) => readSchema(into, node, { role: parent.role, relation, parent }))
        .filter((schema) => schema !== undefined);
}

// EXTERNAL MODULE: ./src/model/definition/types.ts
var types = __webpack_require__(55682);
;// CONCATENATED MODULE: ./src/model/definition/operations.ts







/** No published path is longer; a label is in most messages about its operation. */
const LONGEST_LABEL = 250;
/** Reads `/parameters` and `/responses`, which operations refer to. */
function readShared(into) {
    readSection(into, 'parameter', into.shared.parameters, readParameter);
    readSection(into, 'response', into.shared.responses, readResponse);
}
function readSection(into, kind, shared, read) {
    const aliases = new Map();
    for (const [name, node] of into.root.members.get(`${kind}s`)?.members ?? []) {
        if (node.kind !== 'object')
            continue;
        const reference = readReference(into.root, node, kind);
        if (reference === undefined)
            shared.set(node, read(into, node, name));
        else
            aliases.set(node, reference);
    }
    for (const reference of aliases.values())
        into.references.push(reference);
    for (const [alias, end] of endsOf(aliases)) {
        const meant = shared.get(end);
        if (meant !== undefined)
            shared.set(alias, meant);
    }
}
/** Where chains of references end, by each of their links: at what is no reference. A chain that comes back to itself has no end. */
function endsOf(references) {
    const ends = new Map();
    const passed = new Set();
    for (const start of references.keys()) {
        const links = [];
        let at = start;
        // Each link is passed once, however many chains lead to it.
        while (at !== undefined && references.has(at) && !passed.has(at)) {
            passed.add(at);
            links.push(at);
            at = references.get(at)?.target;
        }
        const end = at === undefined || !references.has(at) ? at : ends.get(at);
        if (end !== undefined)
            for (const link of links)
                ends.set(link, end);
    }
    return ends;
}
/** Reads all path items and their operations. */
function readPathItems(into) {
    const defaults = readMimeTypes(into, into.root, undefined);
    const paths = [...(into.root.members.get('paths')?.members ?? [])];
    return paths
        .filter(([path, node]) => !path.startsWith('x-') && node.kind === 'object')
        .map(([path, node]) => readPathItem(into, path, node, defaults));
}
function labelOf(id, method, { path }) {
    const label = id !== undefined && id.trim() !== '' ? id : `${method.toUpperCase()} ${path}`;
    return (0,model_text/* clipped */.c)(label, LONGEST_LABEL).replace(/\s+/g, ' ');
}
function readPathItem(into, path, node, defaults) {
    const pathItem = {
        node,
        path,
        operations: [],
        parameters: readParameterList(into, node, true),
        notificationContent: readNotificationContent(into, node),
        reference: readReference(into.root, node, 'pathItem'),
    };
    if (pathItem.reference !== undefined)
        into.references.push(pathItem.reference);
    pathItem.operations = types/* HTTP_METHODS */.y.flatMap((method) => {
        const operation = node.members.get(method);
        return operation?.kind === 'object' ? [readOperation(into, operation, method, pathItem, defaults)] : [];
    });
    return pathItem;
}
function readOperation(into, node, method, pathItem, defaults) {
    const id = (0,json/* textOf */.b6)(node.members.get('operationId'));
    const ownParameters = readParameterList(into, node, false);
    const operation = {
        node,
        pathItem,
        path: pathItem.path,
        method,
        id,
        label: labelOf(id, method, pathItem),
        internal: isInternal(node),
        deprecated: (0,json/* flagOf */.iP)(node.members.get('deprecated')) ?? false,
        trigger: (0,json/* textOf */.b6)(node.members.get('x-ms-trigger')),
        // Content on the path item is added when it is known which operations register a webhook.
        notificationContent: readNotificationContent(into, node),
        registersWebhook: false,
        annotation: readApiAnnotation(node),
        ownParameters,
        parameters: [...ownParameters, ...inherited(pathItem.parameters, ownParameters)],
        responses: [],
        consumes: undefined,
        produces: undefined,
    };
    operation.responses = readResponses(into, node);
    const own = readMimeTypes(into, node, operation);
    operation.consumes = own.consumes ?? defaults.consumes;
    operation.produces = own.produces ?? defaults.produces;
    noteUse(operation);
    return operation;
}
/** The parameters of a path item that an operation does not override. */
function inherited(uses, own) {
    if (uses.length === 0 || own.length === 0)
        return uses;
    const overriding = new Set(own.map(identityOf));
    return uses.filter((use) => !overriding.has(identityOf(use)));
}
/** Swagger 2.0, Operation Object: a parameter is identified by its name and place. */
function identityOf({ parameter }) {
    return JSON.stringify([parameter.in, parameter.name]);
}
function noteUse(operation) {
    for (const { parameter } of operation.parameters)
        noteOnce(parameter.usedBy, operation);
    for (const { response, code } of operation.responses) {
        noteOnce(response.usedBy, operation);
        response.codes.add(code);
    }
}
function noteOnce(users, operation) {
    if (users.at(-1) !== operation)
        users.push(operation);
}
function readParameterList(into, holder, inherited) {
    const items = holder.members.get('parameters')?.items ?? [];
    return items.flatMap((node) => {
        if (node.kind !== 'object')
            return [];
        const reference = readReference(into.root, node, 'parameter');
        if (reference === undefined)
            return [{ node, parameter: readParameter(into, node, undefined), inherited }];
        into.references.push(reference);
        const parameter = reference.target && into.shared.parameters.get(reference.target);
        return parameter === undefined ? [] : [{ node, parameter, inherited }];
    });
}
function readParameter(into, node, shared) {
    const parameter = {
        node,
        name: (0,json/* textOf */.b6)(node.members.get('name')),
        in: (0,json/* textOf */.b6)(node.members.get('in')),
        type: (0,json/* textOf */.b6)(node.members.get('type')),
        format: (0,json/* textOf */.b6)(node.members.get('format')),
        required: (0,json/* flagOf */.iP)(node.members.get('required')) ?? false,
        internal: isInternal(node),
        schema: readSchema(into, node.members.get('schema'), { role: 'input', relation: 'root' }),
        shared,
        usedBy: [],
    };
    into.parameters.push(parameter);
    return parameter;
}
function readResponses(into, holder) {
    const entries = [...(holder.members.get('responses')?.members ?? [])];
    return entries.flatMap(([code, node]) => {
        if (code.startsWith('x-') || node.kind !== 'object')
            return [];
        const reference = readReference(into.root, node, 'response');
        if (reference === undefined)
            return [{ node, code, response: readResponse(into, node, undefined) }];
        into.references.push(reference);
        const response = reference.target && into.shared.responses.get(reference.target);
        return response === undefined ? [] : [{ node, code, response }];
    });
}
function readResponse(into, node, shared) {
    const schema = readSchema(into, node.members.get('schema'), { role: 'output', relation: 'root' });
    const response = { node, schema, shared, usedBy: [], codes: new Set() };
    into.responses.push(response);
    return response;
}
function readNotificationContent(into, holder) {
    const node = holder.members.get('x-ms-notification-content');
    if (node?.kind !== 'object')
        return undefined;
    const schema = readSchema(into, node.members.get('schema'), { role: 'notification', relation: 'root' });
    const content = { node, schema, operations: [] };
    into.notificationContents.push(content);
    return content;
}
function readMimeTypes(into, holder, operation) {
    const read = (keyword) => {
        const node = holder.members.get(keyword);
        if (node?.kind !== 'array')
            return undefined;
        const list = { node, keyword, entries: node.items, operation };
        into.mimeTypeLists.push(list);
        return list;
    };
    return { consumes: read('consumes'), produces: read('produces') };
}

// EXTERNAL MODULE: ./src/model/graph.ts
var graph = __webpack_require__(13749);
;// CONCATENATED MODULE: ./src/model/definition/operation-set.ts
/**
 * A set of operations, a bit for each: thousands of schemas may be used by thousands of operations. A class, against the
 * custom of this project, for the same reason as a node of JSON.
 */
class OperationSet {
    all;
    bits;
    /** @param bits those of operation n are in the word n / 32 */
    constructor(all, bits) {
        this.all = all;
        this.bits = bits;
    }
    get size() {
        let size = 0;
        for (let word of this.bits)
            for (; word !== 0; word &= word - 1)
                size += 1;
        return size;
    }
    has(operation) {
        const number = this.all.numbers.get(operation);
        return number !== undefined && ((this.bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
    }
    *values() {
        for (const [index, bits] of this.bits.entries())
            for (let word = bits; word !== 0; word &= word - 1) {
                const operation = this.all.list[index * 32 + 31 - Math.clz32(word & -word)];
                if (operation !== undefined)
                    yield operation;
            }
    }
    keys() {
        return this.values();
    }
    *entries() {
        for (const operation of this.values())
            yield [operation, operation];
    }
    forEach(visit) {
        for (const operation of this.values())
            visit(operation, operation, this);
    }
    [Symbol.iterator]() {
        return this.values();
    }
}
function numbered(list) {
    return { list, numbers: new Map(list.map((operation, index) => [operation, index])) };
}

;// CONCATENATED MODULE: ./src/model/definition/usage.ts



const ROLES = ['input', 'output', 'notification'];
/**
 * Notes on every schema which operations reach it, and how, through references of any depth. Every reference is followed
 * once for all operations together; one after the other, thousands of them would take minutes.
 */
function traceUsage(schemas, entries, operations) {
    const all = numbered(operations);
    const { groups, groupOf } = groupsOf(schemas);
    for (const { operation, role, schema } of entries) {
        const group = groupOf.get(schema.rootSchema);
        group?.direct.add(operation);
        group?.roles.add(role);
    }
    // Each group comes before all that it leads to.
    for (const group of groups) {
        if (group.bits !== undefined)
            addDirect(group.bits, group, all);
        for (const target of group.targets)
            handOn(group, target, all);
        note(group, all);
    }
}
function groupsOf(schemas) {
    const targets = targetsOf(schemas);
    const groupOf = new Map();
    const grouped = (roots) => {
        const group = {
            roots,
            targets: new Set(),
            roles: new Set(),
            direct: new Set(),
        };
        for (const root of roots)
            groupOf.set(root, group);
        return group;
    };
    const leading = (0,graph/* connectedGroups */.C)(targets.keys(), function* (root) {
        for (const target of targets.get(root) ?? [])
            if (targets.has(target))
                yield target;
    }).map(grouped);
    // Most schemas lead nowhere.
    const others = schemas.filter((schema) => schema.rootSchema === schema && !targets.has(schema));
    const last = others.map((root) => grouped([root]));
    for (const group of leading)
        for (const root of group.roots)
            for (const target of targets.get(root) ?? []) {
                const other = groupOf.get(target);
                if (other !== undefined && other !== group)
                    group.targets.add(other);
            }
    return { groups: [...leading.reverse(), ...last], groupOf };
}
/** By outermost schema, those that it, or a schema inside it, refers to. */
function targetsOf(schemas) {
    const byNode = (0,schema_index/* schemaIndex */.ko)(schemas);
    const targets = new Map();
    for (const { reference, rootSchema } of schemas) {
        const target = reference?.target && byNode.get(reference.target)?.rootSchema;
        if (target === undefined)
            continue;
        const known = targets.get(rootSchema);
        if (known === undefined)
            targets.set(rootSchema, new Set([target]));
        else
            known.add(target);
    }
    return targets;
}
function handOn(from, to, all) {
    for (const role of from.roles)
        to.roles.add(role);
    if (from.bits === undefined && from.direct.size === 0)
        return;
    const bits = (to.bits ??= new Uint32Array(Math.ceil(all.list.length / 32)));
    if (from.bits === undefined)
        addDirect(bits, from, all);
    else
        for (const [index, word] of from.bits.entries())
            if (word !== 0)
                bits[index] = (bits[index] ?? 0) | word;
}
function addDirect(bits, { direct }, { numbers }) {
    for (const operation of direct) {
        const number = numbers.get(operation) ?? 0;
        bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
    }
}
function note({ roots, roles, direct, bits }, all) {
    const operations = bits === undefined ? direct : new OperationSet(all, bits);
    for (const root of roots) {
        const usage = root.usage;
        usage.roles = new Set(ROLES.filter((role) => usage.roles.has(role) || roles.has(role)));
        usage.operations = operations;
    }
}

;// CONCATENATED MODULE: ./src/model/definition/analyse.ts








/**
 * Reads the semantic model out of a parsed definition; every part of the document is visited once.
 *
 * @returns undefined when the document has no root object to read
 */
function analyseDefinition(document) {
    const { root } = document;
    if (root?.kind !== 'object')
        return undefined;
    const into = {
        root,
        schemas: [],
        references: [],
        parameters: [],
        responses: [],
        notificationContents: [],
        mimeTypeLists: [],
        shared: { parameters: new Map(), responses: new Map() },
    };
    readShared(into);
    for (const [name, node] of root.members.get('definitions')?.members ?? [])
        readSchema(into, node, { role: 'definition', relation: 'root', name });
    const pathItems = readPathItems(into);
    const operations = pathItems.flatMap((pathItem) => pathItem.operations);
    const operationsById = firstById(operations);
    const notificationUrls = (0,notifications/* readNotificationUrls */.aU)(into.schemas);
    (0,notifications/* linkNotifications */.hZ)(into.schemas, notificationUrls, pathItems);
    traceUsage(into.schemas, schemaEntries(operations), operations);
    const securityDefinitions = readSecurityDefinitions(root);
    return {
        document,
        unsupported: unsupportedVersion(root),
        ...into,
        pathItems,
        operations,
        operationsById,
        operationFamilies: readFamilies(operations),
        connectorStatus: readConnectorStatus(root),
        notificationUrls,
        typedValues: typedValues(into),
        dynamicCalls: resolveCalls(dynamicCallHolders(into, operations).flatMap(readDynamicCalls), operationsById, into.schemas),
        securityDefinitions,
        securityRequirements: readSecurityRequirements(root, operations, securityDefinitions),
        tags: readTags(root),
        metadata: readMetadata(root),
        structureFaults: (0,walk/* findStructureFaults */.a)(root, 'definition'),
    };
}
/** Says which version it is, when it plainly is another one than Swagger 2.0. */
function unsupportedVersion(root) {
    const openapi = root.members.get('openapi');
    if (openapi !== undefined)
        return `OpenAPI ${(0,json/* scalarText */.ws)(openapi)}`;
    const swagger = root.members.get('swagger');
    if (swagger === undefined)
        return undefined;
    return /^2(\.0)?$/.test((0,json/* scalarText */.ws)(swagger)) ? undefined : `Swagger ${(0,json/* scalarText */.ws)(swagger)}`;
}
function firstById(operations) {
    const byId = new Map();
    for (const operation of operations)
        if (operation.id !== undefined && !byId.has(operation.id))
            byId.set(operation.id, operation);
    return byId;
}
function* schemaEntries(operations) {
    for (const operation of operations) {
        for (const { parameter } of operation.parameters)
            if (parameter.schema)
                yield { operation, role: 'input', schema: parameter.schema };
        for (const { response } of operation.responses)
            if (response.schema)
                yield { operation, role: 'output', schema: response.schema };
        const notification = operation.notificationContent?.schema;
        if (notification)
            yield { operation, role: 'notification', schema: notification };
    }
}
function typedValues({ schemas, parameters, responses }) {
    const values = [...schemas];
    for (const parameter of parameters) {
        if (parameter.in === 'body')
            continue;
        values.push({ node: parameter.node, kind: 'parameter', type: parameter.type, format: parameter.format });
        values.push(...nestedItems(parameter.node));
    }
    for (const response of responses)
        for (const header of response.node.members.get('headers')?.members.values() ?? [])
            if (header.kind === 'object')
                values.push(typed(header, 'header'), ...nestedItems(header));
    return values;
}
function typed(node, kind) {
    return { node, kind, type: (0,json/* textOf */.b6)(node.members.get('type')), format: (0,json/* textOf */.b6)(node.members.get('format')) };
}
function nestedItems(holder) {
    const items = holder.members.get('items');
    return items?.kind === 'object' ? [typed(items, 'items'), ...nestedItems(items)] : [];
}
function dynamicCallHolders({ root, parameters, schemas }, operations) {
    return [
        { node: root, callers: [] },
        ...operations.map((operation) => ({ node: operation.node, callers: [operation] })),
        ...parameters.map(({ node, usedBy }) => ({ node, callers: usedBy })),
        ...schemas.map(({ node, usage }) => ({ node, callers: usage.operations })),
    ];
}
function readSecurityDefinitions(root) {
    const entries = [...(root.members.get('securityDefinitions')?.members ?? [])];
    return entries
        .filter(([, node]) => node.kind === 'object')
        .map(([name, node]) => ({ node, name, type: (0,json/* textOf */.b6)(node.members.get('type')) }));
}
function readSecurityRequirements(root, operations, definitions) {
    const byName = new Map(definitions.map((definition) => [definition.name, definition]));
    const read = (holder, operation) => (holder.members.get('security')?.items ?? []).flatMap((alternative) => [...alternative.members].map(([name, node]) => ({
        node,
        name,
        definition: byName.get(name),
        operation,
    })));
    return [...read(root, undefined), ...operations.flatMap((operation) => read(operation.node, operation))];
}
function readTags(root) {
    return (root.members.get('tags')?.items ?? []).map((node) => ({
        node,
        name: (0,json/* textOf */.b6)(node.members.get('name')),
    }));
}
function readMetadata(root) {
    return (root.members.get('x-ms-connector-metadata')?.items ?? []).map((node) => ({
        node,
        name: (0,json/* textOf */.b6)(node.members.get('propertyName')),
        value: (0,json/* textOf */.b6)(node.members.get('propertyValue')),
    }));
}


/***/ }),

/***/ 24664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ hideExcerpt),
/* harmony export */   rn: () => (/* binding */ excerptFor),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5086);


/** Longer lines are not kept: nobody reads them, and a file on one line would be kept whole. */
const LONGEST_LINE = 2000;
const keyOf = ({ file, line }) => `${file}\0${line}`;
/** Keeps the line that a finding points at. */
function excerptOf(into, document, place) {
    const key = keyOf(place);
    if (into.has(key))
        return;
    const text = (0,_json__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(document, place.line);
    into.set(key, text.length <= LONGEST_LINE ? (0,_text__WEBPACK_IMPORTED_MODULE_1__/* .detached */ .h)(text) : '');
}
/** Keeps nothing of a line, whatever else points at it: it holds a secret. */
function hideExcerpt(into, place) {
    into.set(keyOf(place), '');
}
/** The line that a finding points at; undefined when it was not kept. */
function excerptFor(excerpts, finding) {
    const text = excerpts.get(keyOf(finding));
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 83929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isWritten),
/* harmony export */   w: () => (/* binding */ exportedFile)
/* harmony export */ });
/* harmony import */ var _definition_analyse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25717);
/* harmony import */ var _package__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20929);
/* harmony import */ var _parse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43925);
/* harmony import */ var _properties__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98028);




/**
 * A JSON file of an exported connector. Apart from the definition, each holds one member of apiProperties.json, and is read
 * as if it stood there; places in it are those in the file itself.
 */
function exportedFile(path, part, text) {
    const document = (0,_parse__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text);
    const member = _package__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_PARTS */ .d[part];
    const root = member && document.root && within('properties', within(member, document.root));
    return {
        path,
        role: member === undefined ? 'definition' : 'properties',
        document,
        exported: true,
        definition: member === undefined ? (0,_definition_analyse__WEBPACK_IMPORTED_MODULE_0__/* .analyseDefinition */ .x)(document) : undefined,
        properties: root && (0,_properties__WEBPACK_IMPORTED_MODULE_3__/* .analyseProperties */ .l)({ ...document, root }),
    };
}
/** An object around a node, in the same place. The node does not know of it, so pointers start at the node. */
function within(name, node) {
    const { start, end, data } = node;
    return {
        kind: 'object',
        data: { [name]: data },
        start,
        end,
        key: undefined,
        keyStart: -1,
        keyEnd: -1,
        parent: undefined,
        members: new Map([[name, node]]),
        items: [],
    };
}
/** Whether a node is one of the text, and not one that {@link exportedFile} put around it. */
function isWritten(node, { document: { root } }) {
    let top = node;
    while (top.parent !== undefined)
        top = top.parent;
    return top === root;
}


/***/ }),

/***/ 84096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ READINESS_URL),
/* harmony export */   Pc: () => (/* binding */ PULL_REQUESTS_URL),
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   cj: () => (/* binding */ SAFE_CHANGES_URL),
/* harmony export */   ld: () => (/* binding */ REPOSITORY_URL),
/* harmony export */   ph: () => (/* binding */ referenceUrl),
/* harmony export */   xV: () => (/* binding */ ISSUES_URL)
/* harmony export */ });
/** The project's own addresses. */
const REPOSITORY_URL = 'https://github.com/connector-preflight/connector-preflight';
const ISSUES_URL = `${REPOSITORY_URL}/issues`;
const MICROSOFT_DOCS = 'https://learn.microsoft.com/connectors/custom-connectors/';
/** The page that says what to do for each requirement of the checklist. */
const READINESS_URL = `${REPOSITORY_URL}/blob/main/docs/readiness.md`;
/** How to change a connector without breaking flows. */
const SAFE_CHANGES_URL = `${REPOSITORY_URL}/blob/main/docs/compare.md#make-a-change-safe`;
/** The page on pull requests. */
const PULL_REQUESTS_URL = `${REPOSITORY_URL}/blob/main/docs/pull-requests.md`;
/** The page of a rule. */
function ruleUrl(id) {
    return `${REPOSITORY_URL}/blob/main/docs/rules/${id}.md`;
}
/** The address of a rule's `reference`: a page of Microsoft's connector documentation, unless it is absolute. */
function referenceUrl(reference) {
    return reference.startsWith('https:') ? reference : `${MICROSOFT_DOCS}${reference}`;
}


/***/ }),

/***/ 98028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ analyseProperties)
/* harmony export */ });
/* harmony import */ var _expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46234);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87979);
/* harmony import */ var _structure_walk__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65262);



/** @returns undefined when the document has no root object to read */
function analyseProperties(document) {
    const { root } = document;
    if (root?.kind !== 'object')
        return undefined;
    const found = root.members.get('properties');
    const body = found?.kind === 'object' ? found : undefined;
    const sets = (body?.members.get('connectionParameterSets')?.members.get('values')?.items ?? []).map(readSet);
    return {
        document,
        root,
        body,
        connectionParameters: [
            ...readParameters(body?.members.get('connectionParameters'), undefined),
            ...sets.flatMap(({ parameters }) => parameters),
        ],
        connectionParameterSets: sets,
        connectionReferences: body === undefined ? [] : [...readReferences(body)],
        policyTemplates: (body?.members.get('policyTemplateInstances')?.items ?? []).map(readTemplate),
        scriptOperations: readNames(body?.members.get('scriptOperations')),
        structureFaults: (0,_structure_walk__WEBPACK_IMPORTED_MODULE_1__/* .findStructureFaults */ .a)(root, 'propertiesFile'),
    };
}
function readSet(node) {
    const name = (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node.members.get('name'));
    return { node, name, parameters: readParameters(node.members.get('parameters'), name ?? '') };
}
function* readReferences(body) {
    const rest = [body];
    for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
        for (const { source, name } of (0,_expressions__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l)(node))
            if (source === 'connectionParameters')
                yield { node, name };
        for (const child of [...(0,_json__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(node)].reverse())
            rest.push(child);
    }
}
function readParameters(holder, set) {
    const entries = [...(holder?.members ?? [])];
    return entries
        .filter(([, node]) => node.kind === 'object')
        .map(([name, node]) => ({
        node,
        name,
        type: (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node.members.get('type')),
        set,
        uiDefinition: node.members.get('uiDefinition'),
        oAuthSettings: node.members.get('oAuthSettings'),
    }));
}
function readTemplate(node) {
    const parameters = node.members.get('parameters');
    return {
        node,
        templateId: (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node.members.get('templateId')),
        title: (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node.members.get('title')),
        parameters,
        operations: readNames(parameters?.members.get('x-ms-apimTemplate-operationName')),
    };
}
function readNames(list) {
    return (list?.items ?? []).flatMap((node) => {
        const name = (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node);
        return name === undefined ? [] : [{ node, name }];
    });
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


/***/ })

};
;