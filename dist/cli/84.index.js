"use strict";
exports.id = 84;
exports.ids = [84];
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

/***/ 44935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ connectorsIn),
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
    const { packagesIn } = await Promise.all(/* import() */[__webpack_require__.e(370), __webpack_require__.e(668), __webpack_require__.e(694), __webpack_require__.e(66), __webpack_require__.e(69)]).then(__webpack_require__.bind(__webpack_require__, 77069));
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
// EXTERNAL MODULE: ./src/model/requirements.ts + 7 modules
var requirements = __webpack_require__(37607);
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
    return requirements/* REQUIREMENTS */.dq.map((entry) => {
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
    const groups = (0,group_by/* groupBy */.$)(running.toSorted((a, b) => (0,findings/* compareText */.n6)(a.id, b.id)), requirements/* decidedBy */.yP);
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

/***/ 88841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readConnector)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
// EXTERNAL MODULE: ./src/model/source-file.ts
var source_file = __webpack_require__(58439);
// EXTERNAL MODULE: ./src/model/tables/properties.ts
var properties = __webpack_require__(54658);
// EXTERNAL MODULE: ./src/engine/contents.ts + 1 modules
var engine_contents = __webpack_require__(43837);
// EXTERNAL MODULE: ./src/engine/discover.ts
var discover = __webpack_require__(44935);
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
        return text === undefined ? undefined : (0,source_file/* sourceFile */.s)(path, role, text);
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
        contents: await (0,engine_contents/* readContents */.r)(files, {
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
    const byColor = color?.toLowerCase() === properties/* INDEPENDENT_BRAND_COLOR */.Nh ? 'independent' : 'verified';
    return (0,discover/* publisherOfPath */.nX)(folder) ?? byColor;
}
function brandColorIn(file) {
    return (0,json/* textOf */.b6)(file?.properties?.body?.members.get('iconBrandColor'));
}


/***/ }),

/***/ 44786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   E1: () => (/* binding */ readUserFile),
/* harmony export */   ZC: () => (/* binding */ leavesRepository),
/* harmony export */   _M: () => (/* binding */ repositoryOf)
/* harmony export */ });
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


/***/ })

};
;