"use strict";
exports.id = 988;
exports.ids = [988];
exports.modules = {

/***/ 82988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/engine/discover.ts
var discover = __webpack_require__(44935);
// EXTERNAL MODULE: ./src/engine/find-configuration.ts
var find_configuration = __webpack_require__(7888);
// EXTERNAL MODULE: ./src/engine/user-file.ts
var user_file = __webpack_require__(44786);
// EXTERNAL MODULE: ./src/kit/printable.ts
var printable = __webpack_require__(57175);
// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(24669);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
// EXTERNAL MODULE: ./src/model/version.ts + 1 modules
var version = __webpack_require__(72516);
// EXTERNAL MODULE: ./src/model/links.ts
var links = __webpack_require__(84096);
;// CONCATENATED MODULE: ./src/cli/init/files.ts

const WORKFLOW_PATH = '.github/workflows/connector-preflight.yml';
const CONFIGURATION_PATH = '.connector-preflight.yaml';
/** The configuration, and the baseline as it is called here. */
const CONFIGURATION_FILES = '.connector-preflight*';
/** A filter of GitHub's `paths` for a folder: characters that mean something there stand for any. */
function filterOf(folder) {
    return `${folder.replace(/[*?+[\]!\\]+/g, '*')}/**`;
}
/** A text in single quotes, which YAML takes as it is. */
function quoted(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/**
 * The workflow: on what changes connectors or the check itself, with the least permissions.
 *
 * @param version of this tool, which the workflow is pinned to
 */
function workflowText({ kind, folders }, version) {
    const filters = [...folders.map(filterOf), CONFIGURATION_FILES, WORKFLOW_PATH].map((filter) => `      - ${quoted(filter)}`);
    // Without folders of their own, connectors may be anywhere.
    const paths = folders.length === 0 ? [] : ['    paths:', ...filters];
    const push = ['  push:', '    branches: [main, master]', ...paths];
    return [
        `# Checks the connectors for what certification will ask: ${links/* REPOSITORY_URL */.ld}`,
        'name: Connector Preflight',
        '',
        'on:',
        '  pull_request:',
        ...paths,
        // The branches of a fork of the catalogue follow others, and all of its connectors would be checked.
        ...(kind === 'catalogue' ? [] : push),
        '  workflow_dispatch:',
        '',
        'permissions:',
        '  contents: read',
        '',
        'concurrency:',
        '  group: ${{ github.workflow }}-${{ github.ref }}',
        '  cancel-in-progress: true',
        '',
        'jobs:',
        '  preflight:',
        '    name: Connector Preflight',
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 10',
        '    steps:',
        '      - uses: actions/checkout@v5',
        `      - uses: connector-preflight/connector-preflight@v${version}`,
        '',
    ].join('\n');
}
const SCHEMA_URL = `${links/* REPOSITORY_URL */.ld.replace('github.com', 'raw.githubusercontent.com')}/main/docs/configuration.schema.json`;
/** The configuration: everything that may be set, as comments, so that it changes nothing yet. */
function configurationText({ kind, folders }) {
    const example = folders[0] ?? 'connectors/contoso';
    const publisher = kind === 'catalogue'
        ? '# The folders of this repository tell which requirements apply: certified-connectors, independent-publisher-connectors,\n# custom-connectors.'
        : '# Which requirements apply: verified, independent or custom. Without it, the brand color tells verified from independent.';
    return [
        `# yaml-language-server: $schema=${SCHEMA_URL}`,
        `# All of it is optional: ${links/* REPOSITORY_URL */.ld}/blob/main/docs/configuration.md`,
        '',
        publisher,
        '# publisher: verified',
        '',
        '# Which connectors are checked; without it, all.',
        '# connectors:',
        `#   - ${quoted(kind === 'catalogue' ? `${example}/Contoso` : example)}`,
        '',
        '# Findings of this severity and above fail the run: error, warning, info or never.',
        '# fail-on: error',
        '',
        '# Severity of single rules: error, warning, info or off.',
        '# rules:',
        '#   pp-file-indentation: off',
        '',
        '# Accepted findings. From the day in "expires" on, an entry accepts nothing, and the run says so.',
        '# ignore:',
        '#   - rule: pp-operation-id-characters',
        `#     path: ${quoted(`${example}/**`)}`,
        '#     reason: Published under this id; renaming it would break flows.',
        "#     expires: '2030-12-31'",
        '',
        '# Findings that were there before, written by: connector-preflight check --baseline FILE --write-baseline',
        '# baseline: .connector-preflight-baseline.json',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./src/engine/findings.ts
var findings = __webpack_require__(8166);
;// CONCATENATED MODULE: ./src/cli/init/layout.ts






/** The folders of connectors in Microsoft's repository. */
const CATALOGUE_FOLDERS = ['certified-connectors', 'independent-publisher-connectors', 'custom-connectors'];
/** Finds out how connectors lie in the repository around a folder, or in the folder where there is none around it. */
async function layoutOf(workingFolder) {
    const repository = await (0,user_file/* repositoryOf */._M)(workingFolder);
    const root = repository ?? workingFolder;
    const common = { root, isRepository: repository !== undefined };
    const entries = await (0,promises_.readdir)(root, { withFileTypes: true });
    const catalogue = CATALOGUE_FOLDERS.filter((name) => entries.some((entry) => entry.name === name && entry.isDirectory()));
    const found = await connectorFolders(root);
    const connectors = found.length;
    if (catalogue.length > 0 &&
        found.every((folder) => catalogue.some((name) => folder.startsWith(`${name}/`))))
        return { ...common, kind: 'catalogue', connectors, folders: catalogue };
    if (connectors === 0)
        return { ...common, kind: 'none', connectors, folders: [] };
    if (found.includes('.'))
        return { ...common, kind: 'root', connectors, folders: [] };
    return { ...common, kind: 'folders', connectors, folders: collected(found) };
}
async function connectorFolders(root) {
    try {
        const locations = await (0,discover/* discover */.k4)(['.'], root);
        return [...new Set(locations.map(({ folder }) => (0,discover/* posixRelative */.qi)(root, folder)))].sort(findings/* compareText */.n6);
    }
    catch (error) {
        // Whoever starts a repository has none yet.
        if (error instanceof usage_error/* UsageError */.e)
            return [];
        throw error;
    }
}
/** So many folders are named one by one. */
const FEW = 3;
/** The folders, or those around them where they are many. */
function collected(folders) {
    if (folders.length <= FEW)
        return [...folders];
    const parents = [...new Set(folders.map((folder) => external_node_path_.posix.dirname(folder)))];
    return parents.includes('.') || parents.length >= folders.length ? [...folders] : outermost(parents);
}
function outermost(folders) {
    return folders.filter((folder) => {
        for (let at = external_node_path_.posix.dirname(folder); at !== '.'; at = external_node_path_.posix.dirname(at))
            if (folders.includes(at))
                return false;
        return true;
    });
}

;// CONCATENATED MODULE: ./src/cli/init/init.ts











/**
 * `init`: writes a workflow and a commented configuration at the root of the repository, and overwrites nothing.
 *
 * @returns 0, also where everything is there already
 * @throws UsageError where a file cannot be written
 */
async function init({ dryRun }, io) {
    const layout = await layoutOf(io.cwd);
    const say = (line) => io.stdout.write(`${line}\n`);
    say(found(layout));
    let written = 0;
    for (const draft of draftsFor(layout)) {
        const existing = await existingOf(draft, layout.root);
        if (existing !== undefined) {
            say(`Kept    ${(0,printable/* printable */.g)(shown(existing, layout, io))}  ${draft.advice}`);
            continue;
        }
        written += 1;
        const path = (0,printable/* printable */.g)(shown(draft.path, layout, io));
        if (dryRun)
            say(`Would write ${path}:\n\n${draft.text}`);
        else {
            await write(draft, layout.root, io);
            say(`Wrote   ${path}`);
        }
    }
    say('');
    for (const line of nextSteps(layout, written, dryRun))
        say(line);
    return 0;
}
function draftsFor(layout) {
    return [
        {
            path: WORKFLOW_PATH,
            text: workflowText(layout, version/* VERSION */.x),
            others: [WORKFLOW_PATH.replace(/yml$/, 'yaml')],
            advice: 'To compare it with a new one, delete or rename it, and run init again.',
        },
        {
            path: CONFIGURATION_PATH,
            text: configurationText(layout),
            others: [...find_configuration/* CONFIGURATION_NAMES */.Q],
            advice: 'It is yours; connector-preflight check reads it.',
        },
    ];
}
/** The file, or one of its other names, that is there; be it a link that leads nowhere. */
async function existingOf({ path, others }, root) {
    for (const name of [path, ...others])
        if (await (0,user_file/* isThere */.$B)((0,external_node_path_.join)(root, name)))
            return name;
    return undefined;
}
async function write({ path, text }, root, io) {
    const target = (0,external_node_path_.join)(root, path);
    if (await (0,user_file/* leavesRepository */.ZC)(target, io.cwd))
        throw new usage_error/* UsageError */.e(`"${path}" is behind a link that leads out of the repository, so it is not written.`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        // `wx`: whatever came into being meanwhile is not overwritten.
        await (0,promises_.writeFile)(target, text, { flag: 'wx' });
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`"${path}" cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
    }
}
function shown(path, { root }, io) {
    return (0,discover/* posixRelative */.qi)(io.cwd, (0,external_node_path_.join)(root, path));
}
function found({ kind, connectors, folders, isRepository }) {
    const where = isRepository ? 'this repository' : 'this folder, which is no git repository';
    switch (kind) {
        case 'catalogue':
            return `Found the folders of Microsoft's repository in ${where}: ${folders.join(', ')}, with ${(0,kit_text/* count */.U9)(connectors, 'connector')}.`;
        case 'root':
            return connectors === 1
                ? `Found a connector at the root of ${where}.`
                : `Found ${connectors} connectors in ${where}, one at its root.`;
        case 'folders':
            return `Found ${(0,kit_text/* count */.U9)(connectors, 'connector')} in ${where}: ${(0,printable/* printable */.g)(folders.join(', '))}.`;
        case 'none':
            return `Found no connector in ${where} yet.`;
    }
}
function nextSteps({ kind, isRepository }, written, dryRun) {
    if (dryRun)
        return [
            written === 0
                ? 'Nothing would be written: all is there already.'
                : 'Nothing was written. To write it: connector-preflight init',
        ];
    const steps = [
        ...(kind === 'none' ? [] : ['See what it will say: connector-preflight check']),
        ...(written === 0
            ? []
            : [
                isRepository
                    ? 'Commit what was written, and open a pull request: the check runs in it.'
                    : 'Move what was written to the root of the repository, where workflows run, and commit it.',
            ]),
        'Too many findings to repair at once? Accept them as they are, and fail on new ones only:',
        '  connector-preflight check --baseline .connector-preflight-baseline.json --write-baseline',
    ];
    return ['Next:', ...steps.map((step) => `  ${step}`)];
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


/***/ }),

/***/ 44434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ FILE_NAMES)
/* harmony export */ });
const FILE_NAMES = {
    definition: 'apiDefinition.swagger.json',
    properties: 'apiProperties.json',
};


/***/ }),

/***/ 24307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ memo)
/* harmony export */ });
/** The same function, which computes its result once for each object, however many rules ask for it. */
function memo(compute) {
    const known = new WeakMap();
    return (key) => {
        let entry = known.get(key);
        if (entry === undefined)
            known.set(key, (entry = { value: compute(key) }));
        return entry.value;
    };
}


/***/ }),

/***/ 6967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ ARCHIVE),
/* harmony export */   $c: () => (/* binding */ LEFTOVER_FOLDER),
/* harmony export */   MX: () => (/* binding */ ANY_SWAGGER_NAME),
/* harmony export */   Md: () => (/* binding */ GIT_FOLDER),
/* harmony export */   W$: () => (/* binding */ DEFINITION_NAME),
/* harmony export */   fQ: () => (/* binding */ EXACT_NAMES),
/* harmony export */   oy: () => (/* binding */ LEFTOVER),
/* harmony export */   rQ: () => (/* binding */ PRIVATE_FILE),
/* harmony export */   zr: () => (/* binding */ CATALOGUE_FILE)
/* harmony export */ });
/** Names that are looked for, with the names that are written instead, in lower case; any capitals do for a readme. */
const EXACT_NAMES = {
    'icon.png': ['icon.png'],
    'intro.md': ['intro.md', 'intro', 'intro.txt', 'intro.md.txt', 'intro.markdown', 'introduction.md'],
    'readme.md': ['readme', 'readme.txt', 'readme.md.txt', 'readme.markdown'],
};
/** Files whose only use is to hold what is secret: key stores, settings of one machine, recorded requests. */
const PRIVATE_FILE = /(?:^|\/)(?:[^/]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|har|publishsettings)|\.env(?:\.(?!example$|sample$|template$|dist$)[\w-]+)?|local\.settings\.json|\.(?:netrc|pgpass|htpasswd))$/i;
/** What systems, editors and tools for merging leave behind, by the name of the file. */
const LEFTOVER = /^(?:\.DS_Store|\._.*|~\$.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.directory|.*(?:\.(?:bak|old|orig|rej|tmp|temp|sw[a-p]|log|suo|user|iml|pyc|code-workspace)|~)|\.~lock\..*#|.* - Copy(?: \(\d+\))?\.\w+|Copy of .*\.\w+|.* \(\d+\)\.(?:json|md|csx|zip)|(?:apiDefinition(?:\.swagger)?|apiProperties|readme|intro|script|settings)[ ._-]?(?:old|backup|bak|copy)\.(?:json|md|csx))$/i;
/** Folders that systems, editors and build tools fill. */
const LEFTOVER_FOLDER = /^(?:\.vs|\.vscode|\.idea|\.fleet|\.history|\.settings|\.ipynb_checkpoints|\.venv|\.cache|\.[a-z]+_cache|\.AppleDouble|\.Trash(?:es|-\d+)?|\.fseventsd|\.Spotlight-V100|__pycache__|node_modules|bower_components|bin|obj)$/i;
/** Hidden folders that belong to git and GitHub. */
const GIT_FOLDER = /^\.git(?:hub)?$/i;
/** What a connector has in the folder itself, settings.json included, which has a rule of its own. */
const CATALOGUE_FILE = /^(?:apiproperties\.json|readme\.md|intro\.md|script\.(?:cs|csx\.txt)|settings\.json|\.gitignore|\.gitattributes)$/i;
/** Packages and programs, which nobody can review. */
const ARCHIVE = /\.(?:zip|7z|rar|tar|gz|tgz|cab|msapp|nupkg|exe|dll|msi)$/i;
/** Names of definitions that are found beside the usual one. */
const DEFINITION_NAME = /^apidefin[a-z]*(\.swagger)?\.(json|ya?ml)$/i;
const ANY_SWAGGER_NAME = /(^|\.)(swagger|openapi)\.(json|ya?ml)$/i;


/***/ })

};
;