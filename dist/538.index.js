"use strict";
exports.id = 538;
exports.ids = [538];
exports.modules = {

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
/* harmony export */   k4: () => (/* binding */ discover),
/* harmony export */   nX: () => (/* binding */ publisherOfPath),
/* harmony export */   qi: () => (/* binding */ posixRelative)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_connector__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44434);
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78473);
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

/***/ 8166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87979);
/* harmony import */ var _model_links__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84096);
/* harmony import */ var _model_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);
/* harmony import */ var _message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6117);





const WHOLE_FILE = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/** Turns a problem into a finding: exact range, pointer, fingerprint, Microsoft's names. */
function findingOf(rule, severity, problem, file) {
    const { at, message, related = [] } = problem;
    return {
        rule: rule.id,
        severity,
        message: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)((0,_message__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(problem, file.definition)),
        file: file.path,
        pointer: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)(boundedPointer(at.node)),
        ...rangeOf(file.document, at),
        validatorRule: rule.microsoft?.rule ?? null,
        policy: rule.microsoft?.policy ?? null,
        helpUrl: (0,_model_links__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .QB)(rule.id),
        // Without the number of operations: one more of them is no other finding.
        fingerprint: fingerprintOf(rule.id, file.path, identityOf(at.node), message),
        suppressed: null,
        related: related.map((place) => ({
            file: file.path,
            pointer: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)(boundedPointer(place.at.node)),
            ...rangeOf(file.document, place.at),
            message: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)(place.message),
        })),
    };
}
// Seven times the longest of the published catalogue. Every finding has its own pointer, so that a name of a megabyte would
// be kept, and hashed, once for every finding below it.
const LONGEST_POINTER = 2000;
/** The pointer of a node, or of the deepest one around it whose pointer is not too long. */
function boundedPointer(node) {
    let pointer = '';
    for (const segment of (0,_model_json__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(node)) {
        const name = String(segment);
        if (pointer.length + name.length > LONGEST_POINTER)
            return pointer;
        pointer += `/${(0,_model_json__WEBPACK_IMPORTED_MODULE_4__/* .escapeSegment */ .pv)(name)}`;
    }
    return pointer;
}
/** GitHub shows columns only for ranges on one line, so a longer range ends with its first line. */
function rangeOf(document, { start, end }) {
    if (document === undefined)
        return WHOLE_FILE;
    const { line, column } = (0,_model_json__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(document, start);
    const to = (0,_model_json__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(document, Math.max(end, start));
    const endColumn = to.line === line ? to.column : (0,_model_json__WEBPACK_IMPORTED_MODULE_4__/* .lineText */ .oZ)(document, line).length + 1;
    return { line, column, endLine: line, endColumn: Math.max(endColumn, column) };
}
/**
 * Tells the same finding in another version of the file: no line numbers, and array items by their name where they have
 * one, so that moved and reformatted text keeps its fingerprints.
 */
function fingerprintOf(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}
const NAMES = ['$ref', 'name', 'propertyName', 'title', 'templateId'];
function identityOf(node) {
    const segments = [];
    let length = 0;
    for (let at = node; at?.key !== undefined && length < LONGEST_POINTER; at = at.parent) {
        const segment = (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .clipped */ .c)(segmentOf(at), LONGEST_POINTER);
        segments.push(segment);
        length += segment.length;
    }
    return segments.reverse().join('/');
}
function segmentOf(node) {
    if (typeof node.key === 'string')
        return node.key;
    const named = NAMES.map((name) => node.members.get(name)).find((member) => member?.kind === 'string');
    return named === undefined ? String(node.key) : `${String(named.key)}=${String(named.data)}`;
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

/***/ 58372:
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
var discover = __webpack_require__(44935);
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
        const own = new Set(ids);
        const open = findings.filter(({ rule, suppressed }) => suppressed === null && own.has(rule));
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

/***/ 21216:
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
// EXTERNAL MODULE: ./src/engine/findings.ts
var engine_findings = __webpack_require__(8166);
// EXTERNAL MODULE: ./src/model/links.ts
var links = __webpack_require__(84096);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
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
function crashOf(id, error) {
    const reason = (0,model_text/* clipped */.c)(error instanceof Error ? error.message : String(error), LONGEST_MESSAGE / 2);
    return `The rule ${id} failed on this file (${reason}); its other findings may be missing. Report it at ${links/* ISSUES_URL */.xV}.`;
}

// EXTERNAL MODULE: ./node_modules/@stoplight/spectral-core/dist/index.js
var dist = __webpack_require__(93523);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
// EXTERNAL MODULE: ./src/model/structure/kinds.ts + 5 modules
var kinds = __webpack_require__(35901);
;// CONCATENATED MODULE: ./src/model/structure/walk.ts


const PREPARED = new Map(kinds/* KIND_NAMES */.kd.map((name) => {
    const kind = kinds/* KINDS */.GW[name];
    const members = Object.entries(kind.members);
    const needed = members.filter(([, { need }]) => need !== undefined);
    return [name, { ...kind, name, byName: new Map(members), needed }];
}));
const EXTENSION_NAMES = [...kinds/* MICROSOFT_EXTENSIONS */.wO];
const ANYTHING = { is: 'anything' };
/**
 * Walks the document once along its description and tells where it is built otherwise. References are not followed, so it
 * ends; what a rule of its own reports is left out.
 */
function findStructureFaults(root) {
    const faults = [];
    readObject(faults, root, 'definition');
    return faults;
}
function readObject(faults, node, name) {
    const kind = PREPARED.get(name);
    if (kind === undefined)
        return;
    if (kind.reference === true && node.members.has('$ref')) {
        readMember(faults, node, kind, '$ref');
        return;
    }
    for (const member of node.members.keys())
        readMember(faults, node, kind, member);
    for (const [needed, member] of kind.needed)
        if (!node.members.has(needed))
            note(faults, { node, kind, name: needed, member }, 'missing');
    if (kind.oneOf?.some((one) => node.members.has(one)) === false)
        noteObject(faults, node, kind, 'one-of', kind.oneOf[0] ?? '', kind.oneOf);
}
function readMember(faults, node, kind, name) {
    const value = node.members.get(name);
    if (value === undefined)
        return;
    const member = kind.byName.get(name);
    if (member === undefined) {
        readUnknown(faults, node, kind, name);
        return;
    }
    const seat = { node, kind, name, member };
    if (member.unsupported === true)
        note(faults, seat, 'unsupported', value);
    if (mustSay(member) && isBlank(value)) {
        note(faults, seat, 'empty', value);
        return;
    }
    readValue(faults, seat, value, member.shape);
}
/** Its text must not be empty. */
function mustSay({ need, tolerated }) {
    return need === 'text' || tolerated === 'empty';
}
function isBlank(value) {
    return (0,json/* textOf */.b6)(value)?.trim() === '';
}
function readUnknown(faults, node, kind, name) {
    const extension = name.startsWith('x-');
    if (extension && name.startsWith('x-ms') && !kinds/* MICROSOFT_EXTENSIONS */.wO.has(name))
        noteObject(faults, node, kind, 'unknown-extension', name, EXTENSION_NAMES);
    if (kind.others === 'anything' || (kind.others === 'extensions' && extension))
        return;
    const fault = kind.others === 'nothing' ? 'additional' : 'extension-name';
    noteObject(faults, node, kind, fault, name, [...kind.byName.keys()]);
}
function readValue(faults, seat, value, shape) {
    if (shape.is === 'either') {
        const fitting = shape.shapes.find((one) => fits(value, one));
        if (fitting === undefined)
            note(faults, seat, 'type', value, shape);
        else
            readValue(faults, seat, value, fitting);
        return;
    }
    if (!fits(value, shape)) {
        note(faults, seat, 'type', value, shape);
        return;
    }
    if (shape.is === 'object')
        readObject(faults, value, shape.kind);
    else if (shape.is === 'list')
        for (const item of value.items)
            readValue(faults, seat, item, shape.of);
    else if (shape.is === 'map')
        readMap(faults, seat, value, shape);
    else if (shape.is === 'text' && shape.values?.includes((0,json/* textOf */.b6)(value) ?? '') === false)
        note(faults, seat, 'value', value, shape);
}
function readMap(faults, seat, value, { of, extensions }) {
    if (of.is === 'anything')
        return;
    for (const [name, entry] of value.members)
        if (extensions !== true || !name.startsWith('x-'))
            readValue(faults, seat, entry, of);
}
function fits(node, shape) {
    const { kind } = node;
    switch (shape.is) {
        case 'text':
            return kind === 'string';
        case 'flag':
            return kind === 'boolean';
        case 'number':
            return kind === 'number';
        case 'integer':
            return kind === 'number' && Number.isInteger(node.data);
        case 'list':
            return kind === 'array';
        case 'map':
        case 'object':
            return kind === 'object';
        default:
            return true;
    }
}
function note(faults, { node, kind, name, member }, fault, value, expected = member.shape) {
    const own = value === undefined || value.parent === node;
    if (own && isReported(member.reportedBy, fault))
        return;
    const known = expected.is === 'text' ? (expected.values ?? []) : [];
    faults.push({
        kind: fault,
        node,
        object: kind.name,
        name,
        value,
        expected,
        known,
        tolerated: member.tolerated === fault,
    });
}
function noteObject(faults, node, kind, fault, name, known) {
    if (isReported(kind.reportedBy, fault))
        return;
    const value = node.members.get(name);
    faults.push({
        kind: fault,
        node,
        object: kind.name,
        name,
        value,
        expected: ANYTHING,
        known,
        tolerated: false,
    });
}
function isReported(reportedBy, fault) {
    return reportedBy?.[fault] !== undefined;
}

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
    const byName = new Map();
    for (const operation of operations) {
        const name = operation.annotation?.family;
        if (name === undefined || name.trim() === '')
            continue;
        const members = byName.get(name);
        if (members === undefined)
            byName.set(name, [operation]);
        else
            members.push(operation);
    }
    return Array.from(byName, ([name, members]) => ({ name, operations: members }));
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
        ...dynamic_arguments_readValue(node, extension),
    }));
}
function dynamic_arguments_readValue(node, extension) {
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
function blankSchema(node, seat) {
    const { role, relation, name, parent } = seat;
    const internal = (0,json/* textOf */.b6)(node.members.get('x-ms-visibility')) === 'internal';
    const schema = {
        node,
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
        properties: new Map(),
        items: undefined,
        additionalProperties: undefined,
        allOf: [],
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
    const { node, role } = parent;
    const properties = new Map();
    const required = requiredNames(node);
    for (const [name, value] of node.members.get('properties')?.members ?? []) {
        const property = readSchema(into, value, { role, relation: 'property', name, parent, required });
        if (property !== undefined)
            properties.set(name, property);
    }
    parent.properties = properties;
    parent.items = readOneOrMany(into, parent, 'items')[0];
    parent.additionalProperties = readOneOrMany(into, parent, 'additionalProperties')[0];
    parent.allOf = readOneOrMany(into, parent, 'allOf');
    for (const keyword of ['anyOf', 'oneOf', 'not'])
        readOneOrMany(into, parent, keyword);
}
function readOneOrMany(into, parent, relation) {
    const value = parent.node.members.get(relation);
    if (value === undefined)
        return [];
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
    into.references.push(...aliases.values());
    for (const alias of aliases.keys()) {
        const meant = shared.get(endOfChain(alias, aliases));
        if (meant !== undefined)
            shared.set(alias, meant);
    }
}
/** Where a chain of references ends: at an object that is none, or where the chain comes back to itself. */
function endOfChain(start, references) {
    const passed = new Set();
    let at = start;
    for (let next = references.get(at)?.target; next !== undefined && !passed.has(next); next = references.get(at)?.target) {
        at = next;
        passed.add(at);
    }
    return at;
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
function isInternal(node) {
    return (0,json/* textOf */.b6)(node.members.get('x-ms-visibility')) === 'internal';
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
    const groups = groupsOf(schemas);
    const groupOf = new Map(groups.flatMap((group) => group.roots.map((root) => [root, group])));
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
        usage_note(group, all);
    }
}
function groupsOf(schemas) {
    const roots = schemas.filter((schema) => schema.rootSchema === schema);
    const targets = targetsOf(schemas);
    const groups = (0,graph/* connectedGroups */.C)(roots, (root) => targets.get(root) ?? []).map((members) => ({
        roots: members,
        targets: new Set(),
        roles: new Set(),
        direct: new Set(),
        bits: undefined,
    }));
    const groupOf = new Map(groups.flatMap((group) => group.roots.map((root) => [root, group])));
    for (const group of groups)
        for (const root of group.roots)
            for (const target of targets.get(root) ?? []) {
                const other = groupOf.get(target);
                if (other !== undefined && other !== group)
                    group.targets.add(other);
            }
    return groups.reverse();
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
function usage_note({ roots, roles, direct, bits }, all) {
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
        structureFaults: findStructureFaults(root),
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
    const values = schemas.map(({ node, type, format }) => ({
        node,
        kind: 'schema',
        type,
        format,
    }));
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

;// CONCATENATED MODULE: ./src/model/node.ts
/**
 * A node. A class, against the custom of this project, because there are millions: all have one shape, and the plain data
 * of objects and arrays, which few ask for, is made on demand.
 */
class Node {
    kind;
    start;
    end;
    key;
    keyStart;
    keyEnd;
    parent;
    members;
    items;
    /** The value of a scalar, or the plain data of a container once somebody asked for it. */
    value;
    constructor(kind, scalar, start, end, key, keyStart, keyEnd, parent, members, items) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.key = key;
        this.keyStart = keyStart;
        this.keyEnd = keyEnd;
        this.parent = parent;
        this.members = members;
        this.items = items;
        this.value = scalar;
    }
    get data() {
        if (this.value === undefined)
            this.value = this.kind === 'array' ? this.items.map(({ data }) => data) : plainObject(this.members);
        return this.value;
    }
}
function plainObject(members) {
    const plain = {};
    for (const [name, { data }] of members) {
        if (name === '__proto__')
            Object.defineProperty(plain, name, {
                value: data,
                enumerable: true,
                configurable: true,
                writable: true,
            });
        else
            plain[name] = data;
    }
    return plain;
}

;// CONCATENATED MODULE: ./src/model/syntax-messages.ts

/** Says what stands here and what JSON wants instead, as a repair. */
function unexpected(text, span, wanted) {
    return strayCharacter(text, span) ?? `Write ${wanted} here, not ${found(text, span)}.`;
}
/** The text of a span in quotes, its own ones if it has them, on one line and clipped. */
function found(text, { start, end }) {
    const shown = (0,model_text/* clipped */.c)(text.slice(start, end), 30).replace(/\s+/g, ' ');
    return shown.startsWith('"') ? shown : `"${shown}"`;
}
/** A character that cannot be seen between quotes, such as U+00A0, which is no space to JSON. */
function strayCharacter(text, { start }) {
    const character = text.charAt(start);
    if (character === '' || (character.trim() !== '' && character >= ' '))
        return undefined;
    const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return `Replace the invisible character ${name} by a plain space.`;
}
/** Says how to repair a closing bracket that closes nothing, or something else than the container that is open. */
function strayBracket(text, { start }, container) {
    if (container === undefined)
        return unexpected(text, { start, end: start + 1 }, 'a value');
    const wanted = container.kind === 'array' ? ']' : '}';
    const opener = `"${text[container.start] ?? ''}" of line ${lineOf(text, container.start)}`;
    return `Write "${wanted}" before or instead of this "${text[start] ?? ''}": the ${opener} is still open.`;
}
/** Where and how to end a document that breaks off inside a container, or before any value. */
function unfinished(text, container) {
    if (container === undefined)
        return [{ start: 0, end: Math.min(1, text.length) }, 'Write a JSON object: the file is empty.'];
    const { start, kind } = container;
    return [
        { start, end: start + 1 },
        `Close this bracket with "${kind === 'array' ? ']' : '}'}": the file ends before it does.`,
    ];
}
function lineOf(text, offset) {
    return text.slice(0, offset).split('\n').length;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/esm/main.js + 5 modules
var main = __webpack_require__(49370);
;// CONCATENATED MODULE: ./src/model/tokens.ts

// The kinds of token that jsonc-parser's scanner reports (its `SyntaxKind`, a const enum that cannot be imported here).
const Token = {
    openBrace: 1,
    closeBrace: 2,
    openBracket: 3,
    closeBracket: 4,
    comma: 5,
    colon: 6,
    null: 7,
    true: 8,
    false: 9,
    string: 10,
    number: 11,
    lineComment: 12,
    blockComment: 13,
    lineBreak: 14,
    space: 15,
    unknown: 16,
    end: 17,
};
// What can be wrong inside one token (the scanner's `ScanError`), with the repair.
const TOKEN_REPAIRS = {
    1: 'Close this comment, or better remove it: JSON has no comments.',
    2: 'Close this string with a double quote on the same line.',
    3: 'Finish this number: a digit is missing.',
    4: 'Write four hexadecimal digits after \\u.',
    5: 'Remove this backslash or double it: JSON knows no such escape.',
    6: 'Replace the control character in this string by its escape, such as \\n or \\t.',
};
const UNCLOSED_STRING = 2;
/** Tokens without space and comments; undefined after one that cannot be read past. */
function tokensOf(text, problems) {
    const scanner = (0,main/* createScanner */.z1)(text, true);
    let done = 0;
    return () => {
        const kind = scanner.scan();
        const start = scanner.getTokenOffset();
        if (hasSlash(text, done, start))
            noteComments(text, done, start, problems);
        const end = (done = start + scanner.getTokenLength());
        const fault = scanner.getTokenError();
        const message = TOKEN_REPAIRS[fault];
        if (message !== undefined && kind !== Token.end)
            problems.push({ start, end, message });
        return fault === UNCLOSED_STRING ? undefined : { kind, start, end, value: scanner.getTokenValue() };
    };
}
/** Whether more than space lies between two tokens: asking for each space as a token would double the time of reading. */
function hasSlash(text, from, to) {
    for (let at = from; at < to; at += 1)
        if (text.charCodeAt(at) === SLASH)
            return true;
    return false;
}
const SLASH = 0x2f;
function noteComments(text, from, to, problems) {
    const scanner = (0,main/* createScanner */.z1)(text, false);
    scanner.setPosition(from);
    while (scanner.getPosition() < to) {
        const kind = scanner.scan();
        if (kind !== Token.lineComment && kind !== Token.blockComment)
            continue;
        const start = scanner.getTokenOffset();
        // The scanner ends an unclosed comment behind the text.
        const end = Math.min(start + scanner.getTokenLength(), text.length);
        const repair = TOKEN_REPAIRS[scanner.getTokenError()];
        problems.push({ start, end, message: repair ?? 'Remove this comment: JSON has no comments.' });
    }
}

;// CONCATENATED MODULE: ./src/model/parse.ts



/** How deep arrays and objects may nest before reading stops. Published connectors stay below 60. */
const MAX_NESTING = 500;
const NO_MEMBERS = new Map();
const NO_ITEMS = [];
/**
 * Reads JSON strictly (RFC 8259) and keeps every position.
 *
 * Trailing, doubled and missing commas, comments and bad characters inside strings are reported and read past, so that
 * the rest is still checked; after anything worse the document has no root.
 *
 * @param source the text of the file, with or without byte order mark
 */
function parseJson(source) {
    const document = textDocument(source);
    return { ...document, ...read(document.text) };
}
/** @param source the text of a file, with or without byte order mark */
function textDocument(source) {
    const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
    return { text, lineStarts: lineStartsOf(text) };
}
function lineStartsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function read(text) {
    const syntaxProblems = [];
    const repeatedKeys = [];
    const tokens = tokensOf(text, syntaxProblems);
    const builder = treeBuilder(text, syntaxProblems, repeatedKeys);
    for (let token = tokens();; token = tokens()) {
        if (token === undefined)
            return { root: undefined, syntaxProblems, repeatedKeys };
        const outcome = builder(token);
        if (outcome === 'failed')
            return { root: undefined, syntaxProblems, repeatedKeys };
        if (outcome !== 'reading')
            return { root: outcome, syntaxProblems, repeatedKeys };
    }
}
/** Takes one token at a time; answers the root when the document is complete. */
function treeBuilder(text, problems, repeatedKeys) {
    const at = {
        text,
        problems,
        repeatedKeys,
        stack: [],
        root: undefined,
        name: undefined,
        expected: 'value',
        comma: undefined,
    };
    return (lexeme) => step(at, lexeme);
}
function step(at, lexeme) {
    if (at.expected === 'end')
        return finish(at, lexeme);
    if (lexeme.kind === Token.end)
        return fail(at, ...unfinished(at.text, at.stack.at(-1)?.node));
    if (at.expected === 'colon') {
        if (lexeme.kind !== Token.colon)
            return fail(at, lexeme, unexpected(at.text, lexeme, 'a colon'));
        at.expected = 'value';
        return 'reading';
    }
    if (at.expected === 'separator') {
        if (lexeme.kind === Token.comma)
            return takeComma(at, lexeme);
        insertMissingComma(at, lexeme);
    }
    if (lexeme.kind === Token.comma)
        return skipComma(at, lexeme);
    const closes = lexeme.kind === Token.closeBrace || lexeme.kind === Token.closeBracket;
    if (closes && at.name === undefined)
        return parse_close(at, lexeme);
    if (at.expected === 'separator')
        return fail(at, lexeme, unexpected(at.text, lexeme, 'a comma or a closing bracket'));
    const inObject = at.stack.at(-1)?.node.kind === 'object';
    if (inObject && at.name === undefined)
        return takeName(at, lexeme);
    return lexeme.kind === Token.openBrace || lexeme.kind === Token.openBracket
        ? parse_open(at, lexeme)
        : takeScalar(at, lexeme);
}
function fail({ problems }, { start, end }, message) {
    problems.push({ start, end, message });
    return 'failed';
}
function finish({ root, problems }, { kind, start, end }) {
    if (kind !== Token.end)
        problems.push({ start, end, message: 'Remove everything after the end of the JSON value.' });
    return root ?? 'failed';
}
function takeComma(at, lexeme) {
    at.comma = lexeme;
    at.expected = 'value';
    return 'reading';
}
/** Reads on as if there were a comma, where the next member or item plainly begins. */
function insertMissingComma(at, lexeme) {
    const { kind, start, end } = lexeme;
    const inArray = at.stack.at(-1)?.node.kind === 'array';
    if (kind !== Token.string && !(inArray && kind === Token.openBrace))
        return;
    at.problems.push({ start, end, message: `Add a comma before ${found(at.text, lexeme)}.` });
    at.expected = 'value';
}
function skipComma(at, lexeme) {
    if (at.name !== undefined)
        return fail(at, lexeme, unexpected(at.text, lexeme, 'a value'));
    at.problems.push({ start: lexeme.start, end: lexeme.end, message: 'Remove this extra comma.' });
    return 'reading';
}
function takeName(at, lexeme) {
    if (lexeme.kind !== Token.string)
        return fail(at, lexeme, unexpected(at.text, lexeme, 'a property name in double quotes'));
    at.name = lexeme;
    at.expected = 'colon';
    at.comma = undefined;
    return 'reading';
}
function takeScalar(at, lexeme) {
    const kind = scalarKind(lexeme.kind);
    if (kind === undefined)
        return fail(at, lexeme, unexpected(at.text, lexeme, 'a value'));
    attach(at, nodeOf(kind, scalarData(kind, lexeme), lexeme, at.stack.at(-1), at.name, NO_MEMBERS, NO_ITEMS));
    at.expected = at.stack.length === 0 ? 'end' : 'separator';
    at.comma = undefined;
    return 'reading';
}
function parse_open(at, lexeme) {
    if (at.stack.length >= MAX_NESTING)
        return fail(at, lexeme, `Flatten this document: it nests deeper than ${MAX_NESTING} levels here.`);
    const frame = frameOf(lexeme, at.stack.at(-1), at.name);
    attach(at, frame.node);
    at.stack.push(frame);
    at.expected = 'value';
    at.comma = undefined;
    return 'reading';
}
function parse_close(at, lexeme) {
    const { text, stack, comma } = at;
    const frame = stack.at(-1);
    const wanted = frame?.node.kind === 'array' ? Token.closeBracket : Token.closeBrace;
    if (frame === undefined || lexeme.kind !== wanted)
        return fail(at, lexeme, strayBracket(text, lexeme, frame?.node));
    if (comma !== undefined)
        at.problems.push({
            start: comma.start,
            end: comma.end,
            message: `Remove the comma before the closing "${text[lexeme.start] ?? ''}".`,
        });
    frame.node.end = lexeme.end;
    stack.pop();
    at.expected = stack.length === 0 ? 'end' : 'separator';
    at.comma = undefined;
    return 'reading';
}
function attach(at, node) {
    const frame = at.stack.at(-1);
    if (frame === undefined)
        at.root = node;
    else if (frame.node.kind === 'array')
        frame.items.push(node);
    else if (at.name !== undefined)
        attachMember(frame, at.name, node, at.repeatedKeys);
    at.name = undefined;
}
function nodeOf(kind, scalar, { start, end }, frame, name, members, items) {
    if (frame?.node.kind === 'array')
        return new Node(kind, scalar, start, end, frame.items.length, -1, -1, frame.node, members, items);
    if (name === undefined)
        return new Node(kind, scalar, start, end, undefined, -1, -1, frame?.node, members, items);
    return new Node(kind, scalar, start, end, name.value, name.start, name.end, frame?.node, members, items);
}
function frameOf(lexeme, parent, name) {
    const members = new Map();
    const items = [];
    const kind = lexeme.kind === Token.openBrace ? 'object' : 'array';
    return { node: nodeOf(kind, undefined, lexeme, parent, name, members, items), members, items };
}
function attachMember(frame, name, node, repeatedKeys) {
    const { start, end, value } = name;
    const previous = frame.members.get(value);
    if (previous !== undefined) {
        const before = { start: previous.keyStart, end: previous.keyEnd };
        repeatedKeys.push({ object: frame.node, name: value, span: { start, end }, previous: before });
    }
    frame.members.set(value, node);
}
function scalarKind(token) {
    if (token === Token.string)
        return 'string';
    if (token === Token.number)
        return 'number';
    if (token === Token.true || token === Token.false)
        return 'boolean';
    return token === Token.null ? 'null' : undefined;
}
function scalarData(kind, { kind: token, value }) {
    if (kind === 'string')
        return value;
    if (kind === 'number')
        return Number(value);
    return kind === 'null' ? null : token === Token.true;
}

;// CONCATENATED MODULE: ./src/model/properties.ts

/** @returns undefined when the document has no root object to read */
function analyseProperties(document) {
    const { root } = document;
    if (root?.kind !== 'object')
        return undefined;
    const found = root.members.get('properties');
    const body = found?.kind === 'object' ? found : undefined;
    return {
        document,
        root,
        body,
        connectionParameters: [
            ...readParameters(body?.members.get('connectionParameters'), undefined),
            ...(body?.members.get('connectionParameterSets')?.members.get('values')?.items ?? []).flatMap((set) => readParameters(set.members.get('parameters'), (0,json/* textOf */.b6)(set.members.get('name')) ?? '')),
        ],
        policyTemplates: (body?.members.get('policyTemplateInstances')?.items ?? []).map(readTemplate),
        scriptOperations: readNames(body?.members.get('scriptOperations')),
    };
}
function readParameters(holder, set) {
    const entries = [...(holder?.members ?? [])];
    return entries
        .filter(([, node]) => node.kind === 'object')
        .map(([name, node]) => ({
        node,
        name,
        type: (0,json/* textOf */.b6)(node.members.get('type')),
        set,
        uiDefinition: node.members.get('uiDefinition'),
        oAuthSettings: node.members.get('oAuthSettings'),
    }));
}
function readTemplate(node) {
    const parameters = node.members.get('parameters');
    return {
        node,
        templateId: (0,json/* textOf */.b6)(node.members.get('templateId')),
        title: (0,json/* textOf */.b6)(node.members.get('title')),
        parameters,
        operations: readNames(parameters?.members.get('x-ms-apimTemplate-operationName')),
    };
}
function readNames(list) {
    return (list?.items ?? []).flatMap((node) => {
        const name = (0,json/* textOf */.b6)(node);
        return name === undefined ? [] : [{ node, name }];
    });
}

;// CONCATENATED MODULE: ./src/model/source-file.ts



/**
 * Parses a file's text and reads its semantic model, once.
 *
 * @param path POSIX path, relative to the working folder
 */
function sourceFile(path, role, text) {
    const document = parseJson(text);
    return {
        path,
        role,
        document,
        definition: role === 'definition' ? analyseDefinition(document) : undefined,
        properties: role === 'properties' ? analyseProperties(document) : undefined,
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
 */
function target({ document, path }) {
    const parsed = { data: document.root, diagnostics: [], ast: {}, lineMap: [] };
    return { parsed, source: path, getLocationForJsonPath: () => undefined };
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
    return async (connector) => {
        const findings = [];
        for (const file of [connector.definitionFile, connector.propertiesFile]) {
            if (file === undefined)
                continue;
            const reported = await runnerFor(connector.publisher, file.role)(file);
            for (const { rule, severity, problem } of reported)
                findings.push((0,engine_findings/* findingOf */.hD)(rule, severity, problem, file));
        }
        for (const rule of rulesFor(rules, connector.publisher))
            if (rule.scope === 'connector')
                for (const problem of connectorProblems(rule, connector))
                    findings.push((0,engine_findings/* findingOf */.hD)(rule, rule.severity, problem, problem.file));
        return findings.sort(engine_findings/* compareFindings */.Eg);
    };
}
function rulesFor(rules, publisher) {
    return rules.filter(({ publishers }) => publishers.includes(publisher));
}
function connectorProblems(rule, connector) {
    return collected(rule.id, () => rule.problems(connector), (problem) => ({ ...problem, file: { path: connector.path } }));
}

// EXTERNAL MODULE: ./src/engine/discover.ts
var discover = __webpack_require__(44935);
// EXTERNAL MODULE: ./src/engine/judge.ts + 1 modules
var judge = __webpack_require__(58372);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/model/tables/properties.ts
var tables_properties = __webpack_require__(54658);
;// CONCATENATED MODULE: ./src/model/contents.ts
const NO_CONTENTS = { icon: undefined };

;// CONCATENATED MODULE: ./src/engine/contents.ts

/** Reads what rules want to know of files that are not JSON; each library is loaded only for a file that needs it. */
function readContents(files) {
    return Promise.resolve(files.length === 0 ? NO_CONTENTS : { ...NO_CONTENTS });
}

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
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (0,engine_findings/* compareText */.n6)(a.name, b.name));
    }
    catch {
        return [];
    }
}
function fileAt(path, folder, workingFolder, entry) {
    const bytes = once(() => (entry.isFile() ? contentOf(path) : undefined));
    const document = once(() => {
        const content = bytes();
        return content === undefined ? undefined : textOf(content);
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
/** The content as text with its lines; undefined when it is not UTF-8, as pictures and archives are not. */
function textOf(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes) || bytes.includes(0))
        return undefined;
    return textDocument(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}

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
        return text === undefined ? undefined : sourceFile(path, role, text);
    };
    const files = folderFiles(location.folder, workingFolder);
    const definitionFile = read('definition');
    const propertiesFile = read('properties');
    return {
        path: (0,discover/* posixRelative */.qi)(workingFolder, location.folder),
        publisher: publisher === 'auto' ? publisherOf(location, propertiesFile) : publisher,
        layout: (0,discover/* publisherOfPath */.nX)(location.folder) === undefined ? 'own' : 'catalogue',
        definitionFile,
        propertiesFile,
        files,
        contents: await readContents(files),
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
    const check = createChecker((0,judge/* enabledRules */.nb)(rules, configuration));
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

/***/ 84096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   ld: () => (/* binding */ REPOSITORY_URL),
/* harmony export */   ph: () => (/* binding */ referenceUrl),
/* harmony export */   xV: () => (/* binding */ ISSUES_URL)
/* harmony export */ });
/** The project's own addresses. */
const REPOSITORY_URL = 'https://github.com/connector-preflight/connector-preflight';
const ISSUES_URL = `${REPOSITORY_URL}/issues`;
const MICROSOFT_DOCS = 'https://learn.microsoft.com/connectors/custom-connectors/';
/** The page of a rule. */
function ruleUrl(id) {
    return `${REPOSITORY_URL}/blob/main/docs/rules/${id}.md`;
}
/** The address of a rule's `reference`: a page of Microsoft's connector documentation, unless it is absolute. */
function referenceUrl(reference) {
    return reference.startsWith('https:') ? reference : `${MICROSOFT_DOCS}${reference}`;
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