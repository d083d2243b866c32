"use strict";
exports.id = 36;
exports.ids = [36];
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

/***/ 45707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ createChecker)
});

// UNUSED EXPORTS: applies

// EXTERNAL MODULE: ./src/engine/exported.ts
var exported = __webpack_require__(46603);
// EXTERNAL MODULE: ./src/engine/findings.ts
var engine_findings = __webpack_require__(8166);
// EXTERNAL MODULE: ./src/engine/problems.ts
var problems = __webpack_require__(58484);
// EXTERNAL MODULE: ./node_modules/@stoplight/spectral-core/dist/index.js
var dist = __webpack_require__(93523);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
// EXTERNAL MODULE: ./src/model/links.ts
var links = __webpack_require__(84096);
// EXTERNAL MODULE: ./src/model/source-file.ts
var source_file = __webpack_require__(58439);
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
        return host.results((0,problems/* problemsOf */.GW)(rule, file, optionValuesOf(rule, options)), file);
    };
    return Object.assign(run, { validator: (options) => void optionValuesOf(rule, options) });
}
function format(role, displayName) {
    const matches = (data, source) => (0,source_file/* roleOf */.k)(data, source ?? undefined) === role;
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
            const file = (0,source_file/* sourceFile */.s)(path, (0,source_file/* roleOf */.k)(document.data, path), text);
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
        for (const file of (0,exported/* documentsOf */.u)(connector)) {
            const reported = await runnerFor(connector.publisher, file.role)(file);
            for (const { rule, severity, problem } of reported)
                if ((0,exported/* concerns */.K)(problem, severity, file))
                    findings.push((0,engine_findings/* findingOf */.hD)(rule, severity, problem, file));
        }
        for (const rule of rulesFor(rules, connector.publisher))
            if (rule.scope === 'connector' && applies(rule, connector))
                for (const problem of connectorProblems(rule, connector))
                    findings.push((0,engine_findings/* findingOf */.hD)(rule, rule.severity, problem, problem.file));
        return findings.sort(engine_findings/* compareFindings */.Eg);
    };
}
function rulesFor(rules, publisher) {
    return rules.filter(({ publishers }) => publishers.includes(publisher));
}
/** Without a folder, or without a package, there is nothing for a rule on it to look at. */
function applies({ reads }, { layout, contents }) {
    return reads === 'package' ? contents.packages.length > 0 : layout !== 'package';
}
function connectorProblems(rule, connector) {
    return (0,problems/* collected */.gd)(rule.id, () => rule.problems(connector), (problem) => ({ ...problem, file: { path: connector.path } }));
}


/***/ }),

/***/ 42240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ traitsOf),
/* harmony export */   j: () => (/* binding */ checkCheckout)
/* harmony export */ });
/* harmony import */ var _model_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87979);
/* harmony import */ var _model_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5086);
/* harmony import */ var _findings__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8166);
/* harmony import */ var _problems__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58484);




/** What rules on all connectors of a run need to know of a connector; it holds nothing of its files. */
function traitsOf({ path, publisher, layout, definitionFile }) {
    const node = definitionFile?.definition?.root.members.get('info')?.members.get('title');
    const text = (0,_model_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node);
    const found = definitionFile !== undefined && node !== undefined && text !== undefined;
    const at = found && {
        file: definitionFile.path,
        pointer: (0,_model_text__WEBPACK_IMPORTED_MODULE_3__/* .detached */ .h)((0,_model_json__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .rq)(node)),
        ...(0,_findings__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(definitionFile.document, node),
    };
    return { path, publisher, layout, title: at ? { text: (0,_model_text__WEBPACK_IMPORTED_MODULE_3__/* .detached */ .h)(text), at } : undefined };
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
        for (const problem of problemsOf(rule, connectors)) {
            const { connector } = problem;
            if (!rule.publishers.includes(connector.publisher))
                continue;
            findings.set(connector, [...(findings.get(connector) ?? []), (0,_findings__WEBPACK_IMPORTED_MODULE_0__/* .markedFinding */ .uZ)(rule, problem)]);
        }
    }
    return findings;
}
/** All problems of a rule; a crash is one more, of the first connector. */
function problemsOf(rule, connectors) {
    const problems = [];
    try {
        for (const problem of rule.problems(connectors))
            problems.push(problem);
    }
    catch (error) {
        const [connector] = connectors;
        if (connector === undefined)
            return problems;
        const at = { file: connector.path, pointer: '', ...(0,_findings__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(undefined, { start: 0, end: 0 }) };
        problems.push({ connector, at, message: (0,_problems__WEBPACK_IMPORTED_MODULE_1__/* .crashOf */ .r$)(rule.id, error) });
    }
    return problems;
}


/***/ }),

/***/ 43837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readContents),
  z: () => (/* binding */ readOnlyPackage)
});

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

// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
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
    const { readMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(193), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 90308));
    const read = readMarkdown(document);
    return read && { ...read, path: file.path, name: file.name, document };
}
async function readScriptIn(files) {
    const [file] = (0,script/* scriptFiles */.pe)(files);
    if (file === undefined)
        return undefined;
    const { readScript } = await Promise.all(/* import() */[__webpack_require__.e(551), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 44797));
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
    const { looksLikePackage, readPackage } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(565)]).then(__webpack_require__.bind(__webpack_require__, 73565));
    const packages = [];
    for (const zip of zips.slice(0, MAX_PACKAGES))
        packages.push(await readPackage(zip));
    return packages.filter(looksLikePackage);
}
/** The package that was named by itself, whatever is in it. */
async function readOnlyPackage(file) {
    const { readPackage } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(565)]).then(__webpack_require__.bind(__webpack_require__, 73565));
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


/***/ }),

/***/ 46603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ concerns),
/* harmony export */   u: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_exported_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83929);
/* harmony import */ var _model_memo__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24307);



/**
 * The files of a connector that rules on single files check: its own, and what was exported into packages, unless that says the
 * same. Every solution of a package holds a copy.
 */
const documentsOf = (0,_model_memo__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)(({ definitionFile, propertiesFile, contents }) => {
    const documents = [definitionFile, propertiesFile].filter((file) => file !== undefined);
    // The plain data of a file is made when asked for, and takes time.
    if (contents.packages.length === 0)
        return documents;
    const body = propertiesFile?.properties?.body?.members;
    const said = [
        definitionFile?.document.root?.data,
        body?.get('connectionParameters')?.data,
        body?.get('policyTemplateInstances')?.data,
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
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a, b);
    }
    catch {
        return false;
    }
}
/**
 * Whether a problem is one of the file. In an exported file the platform laid out the text, and what stands beside its content in
 * apiProperties.json is not there.
 */
function concerns({ at }, severity, file) {
    if (file.exported !== true)
        return true;
    if (at.node === undefined)
        return severity !== 'info';
    const isList = at.node === file.document.root && at.node.kind === 'array';
    return !isList && (0,_model_exported_file__WEBPACK_IMPORTED_MODULE_1__/* .isWritten */ .Q)(at.node, file);
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87979);
/* harmony import */ var _model_links__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84096);
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
        ...referencesOf(rule),
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
    for (const segment of (0,_model_json__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(node)) {
        const name = String(segment);
        if (pointer.length + name.length > LONGEST_POINTER)
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
        fingerprint: fingerprintOf(rule.id, at.file, at.pointer, message),
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

/***/ 58484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   gd: () => (/* binding */ collected),
/* harmony export */   r$: () => (/* binding */ crashOf)
/* harmony export */ });
/* harmony import */ var _model_links__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84096);
/* harmony import */ var _model_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5086);


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
        message: (0,_model_text__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(message, LONGEST_MESSAGE),
        related: related
            .slice(0, MOST_RELATED)
            .map((place) => ({ ...place, message: (0,_model_text__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(place.message, LONGEST_MESSAGE) })),
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
    const reason = (0,_model_text__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(error instanceof Error ? error.message : String(error), LONGEST_MESSAGE / 2);
    return `The rule ${id} failed on this file (${reason}); its other findings may be missing. Report it at ${_model_links__WEBPACK_IMPORTED_MODULE_1__/* .ISSUES_URL */ .xV}.`;
}


/***/ }),

/***/ 61655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92054);


/** The content as text with its lines; undefined when it is not UTF-8, as pictures and archives are not. */
function textOf(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) || bytes.includes(0))
        return undefined;
    return (0,_model_parse__WEBPACK_IMPORTED_MODULE_1__/* .textDocument */ .T6)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}


/***/ }),

/***/ 40582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   tR: () => (/* binding */ valueRange),
/* harmony export */   zL: () => (/* binding */ valueHelp)
/* harmony export */ });
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

/***/ 6257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ analyseDefinition)
});

// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
// EXTERNAL MODULE: ./src/model/structure/walk.ts
var walk = __webpack_require__(65262);
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
        note(group, all);
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


/***/ }),

/***/ 83929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isWritten),
/* harmony export */   w: () => (/* binding */ exportedFile)
/* harmony export */ });
/* harmony import */ var _definition_analyse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);
/* harmony import */ var _package__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20929);
/* harmony import */ var _parse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92054);
/* harmony import */ var _properties__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98028);




/**
 * A JSON file of an exported connector. Apart from the definition, each holds one member of apiProperties.json, and is read
 * as if it stood there; places in it are those in the file itself.
 */
function exportedFile(path, part, text) {
    const document = (0,_parse__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
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

/***/ 92054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qF: () => (/* binding */ parseJson),
  T6: () => (/* binding */ textDocument)
});

// UNUSED EXPORTS: MAX_NESTING

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

// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
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


/***/ }),

/***/ 98028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ analyseProperties)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87979);
/* harmony import */ var _structure_walk__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65262);


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
        structureFaults: (0,_structure_walk__WEBPACK_IMPORTED_MODULE_0__/* .findStructureFaults */ .a)(root, 'propertiesFile'),
    };
}
function readSet(node) {
    const name = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node.members.get('name'));
    return { node, name, parameters: readParameters(node.members.get('parameters'), name ?? '') };
}
function* readReferences(body) {
    const rest = [body];
    for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
        for (const [, name = ''] of ((0,_json__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node) ?? '').matchAll(REFERENCE))
            yield { node, name };
        rest.push(...[...(0,_json__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(node)].reverse());
    }
}
const REFERENCE = /@\{?connectionParameters\(\s*'([^']*)'/gi;
function readParameters(holder, set) {
    const entries = [...(holder?.members ?? [])];
    return entries
        .filter(([, node]) => node.kind === 'object')
        .map(([name, node]) => ({
        node,
        name,
        type: (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node.members.get('type')),
        set,
        uiDefinition: node.members.get('uiDefinition'),
        oAuthSettings: node.members.get('oAuthSettings'),
    }));
}
function readTemplate(node) {
    const parameters = node.members.get('parameters');
    return {
        node,
        templateId: (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node.members.get('templateId')),
        title: (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node.members.get('title')),
        parameters,
        operations: readNames(parameters?.members.get('x-ms-apimTemplate-operationName')),
    };
}
function readNames(list) {
    return (list?.items ?? []).flatMap((node) => {
        const name = (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node);
        return name === undefined ? [] : [{ node, name }];
    });
}


/***/ }),

/***/ 44453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dq: () => (/* binding */ REQUIREMENTS),
  yP: () => (/* binding */ decidedBy),
  h2: () => (/* binding */ requirementOf)
});

// UNUSED EXPORTS: REQUIREMENT_GROUPS

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
    },
    {
        policy: '5000.2.1.3',
        title: 'The icon is a PNG',
        publishers: VERIFIED,
        instruction: 'Export the icon as PNG; renaming a file does not convert it.',
        reference: ICON,
    },
    {
        policy: '5000.2.1.4',
        title: 'The icon is square, of 100 to 230 pixels',
        publishers: VERIFIED,
        instruction: 'Export the icon with 230 × 230 pixels.',
        reference: ICON,
    },
    {
        policy: '5000.2.1.5',
        title: 'The icon has an opaque background in the brand color',
        publishers: VERIFIED,
        instruction: 'Fill the background of the icon with "iconBrandColor", and keep the logo below 70 % of its sides.',
        reference: ICON,
    },
    {
        policy: '5000.2.2.1',
        title: 'The title has at most 30 characters',
        publishers: CERTIFIED,
        instruction: 'Count the characters of "info.title".',
        reference: TITLE,
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
    },
    {
        policy: '5000.3.1.4',
        title: 'The support contact is a valid address',
        publishers: ALL,
        instruction: 'Send a message to the address of "info.contact", and see that the support answers.',
        reference: METADATA,
    },
    {
        policy: '5000.3.1.5',
        title: 'The privacy policy is a valid address',
        publishers: CERTIFIED,
        instruction: 'Open the address of "Privacy policy" without being signed in.',
        reference: METADATA,
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
        rules: ['pp-no-secrets', 'pp-oauth-client-secret', 'pp-oauth-client-id-placeholder'],
    },
    {
        policy: null,
        title: 'The authentication is OAuth 2.0, an API key or Basic, and both files agree on it',
        publishers: ALL,
        instruction: 'Create a connection, and see that the dialog asks for what the service needs.',
        reference: 'submit-certification#what-are-the-requirements-for-certification',
        rules: ['pp-connection-parameter-type', 'pp-oauth-settings-required', 'pp-security-', 'pp-sign-in-'],
    },
    {
        policy: null,
        title: "apiProperties.json is what Microsoft's check of it expects",
        publishers: ALL,
        instruction: 'Compare apiProperties.json with its JSON schema.',
        reference: 'paconn-cli#api-properties-file',
        rules: [
            'pp-properties-',
            'pp-connection-parameter-',
            'pp-oauth-',
            'pp-policy-template-',
            'pp-capabilities-',
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
        rules: ['pp-info-contact-'],
    },
    {
        policy: null,
        title: 'The connector metadata are written as prescribed',
        publishers: ALL,
        instruction: 'Write "Website", "Privacy policy" and at most two "Categories" into "x-ms-connector-metadata".',
        reference: `${submission_STEP}step-3b-product-or-end-service-metadata`,
        rules: ['pp-metadata-'],
    },
    {
        policy: null,
        title: 'Operations and parameters have telling summaries and descriptions',
        publishers: ALL,
        instruction: 'Read the operations in the designer as somebody who does not know the service.',
        reference: `${submission_STEP}define-operation-and-parameter-summaries-and-descriptions`,
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
            'pp-readme-section',
            'pp-readme-section-empty',
            'pp-readme-deployment',
            'pp-readme-template',
            'pp-readme-credentials-oauth',
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
        publishers: CERTIFIED,
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


/***/ }),

/***/ 58439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ roleOf),
/* harmony export */   s: () => (/* binding */ sourceFile)
/* harmony export */ });
/* harmony import */ var _definition_analyse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);
/* harmony import */ var _parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92054);
/* harmony import */ var _properties__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98028);



/**
 * Parses a file's text and reads its semantic model, once.
 *
 * @param path POSIX path, relative to the working folder
 */
function sourceFile(path, role, text) {
    const document = (0,_parse__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    return {
        path,
        role,
        document,
        definition: role === 'definition' ? (0,_definition_analyse__WEBPACK_IMPORTED_MODULE_0__/* .analyseDefinition */ .x)(document) : undefined,
        properties: role === 'properties' ? (0,_properties__WEBPACK_IMPORTED_MODULE_2__/* .analyseProperties */ .l)(document) : undefined,
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


/***/ }),

/***/ 65262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findStructureFaults)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87979);
/* harmony import */ var _memo__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24307);
/* harmony import */ var _kinds__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23651);



const PREPARED = new Map(_kinds__WEBPACK_IMPORTED_MODULE_0__/* .KIND_NAMES */ .kd.map((name) => [name, prepare(name, _kinds__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW[name])]));
function prepare(name, kind) {
    const members = Object.entries(kind.members);
    const needed = members.filter(([, { need }]) => need !== undefined);
    const byName = members.map(([member, its]) => [nameIn(kind, member), its]);
    return { ...kind, name, byName: new Map(byName), needed };
}
/** The name of a member as its kind of object compares it. */
function nameIn({ anyCase }, member) {
    return anyCase === true ? member.toLowerCase() : member;
}
/** Variants are few, and most documents have none of them. */
const preparedVariants = (0,_memo__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .p)(({ kind, variants }) => new Map([...(variants?.kinds ?? [])].map(([text, own]) => [text, prepare(kind, own)])));
const EXTENSION_NAMES = [..._kinds__WEBPACK_IMPORTED_MODULE_0__/* .MICROSOFT_EXTENSIONS */ .wO];
const ANYTHING = { is: 'anything' };
/**
 * Walks the document once along its description and tells where it is built otherwise. References are not followed, so it
 * ends; what a rule of its own reports is left out.
 */
function findStructureFaults(root, kind) {
    const faults = [];
    readObject(faults, root, { is: 'object', kind });
    return faults;
}
function readObject(faults, node, shape) {
    const kind = kindOf(node, shape);
    if (kind === undefined)
        return;
    if (kind.reference === true && node.members.has('$ref')) {
        readMember(faults, node, kind, '$ref');
        return;
    }
    for (const member of node.members.keys())
        readMember(faults, node, kind, member);
    for (const [needed, member] of kind.needed)
        if (!hasMember(node, kind, needed))
            note(faults, { node, kind, name: needed, member }, 'missing');
    if (kind.oneOf?.some((one) => node.members.has(one)) === false)
        noteObject(faults, node, kind, 'one-of', kind.oneOf[0] ?? '', kind.oneOf);
}
function kindOf(node, shape) {
    const { kind, variants } = shape;
    if (variants === undefined)
        return PREPARED.get(kind);
    const holder = variants.beside === true ? node.parent : node;
    const text = (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(holder?.members.get(variants.by))?.toLowerCase();
    return preparedVariants(shape).get(text ?? '') ?? PREPARED.get(kind);
}
function hasMember({ members }, kind, name) {
    if (kind.anyCase !== true)
        return members.has(name);
    return [...members.keys()].some((member) => nameIn(kind, member) === nameIn(kind, name));
}
function readMember(faults, node, kind, name) {
    const value = node.members.get(name);
    if (value === undefined)
        return;
    const member = kind.byName.get(nameIn(kind, name));
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
    return (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value)?.trim() === '';
}
function readUnknown(faults, node, kind, name) {
    const extension = name.startsWith('x-');
    if (extension && name.startsWith('x-ms') && !_kinds__WEBPACK_IMPORTED_MODULE_0__/* .MICROSOFT_EXTENSIONS */ .wO.has(name))
        noteObject(faults, node, kind, 'unknown-extension', name, EXTENSION_NAMES);
    if (kind.others === 'anything' || (kind.others === 'extensions' && extension))
        return;
    const fault = kind.others === 'nothing' ? 'additional' : 'extension-name';
    noteObject(faults, node, kind, fault, name, Object.keys(kind.members));
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
        readObject(faults, value, shape);
    else if (shape.is === 'list')
        for (const item of value.items)
            readValue(faults, seat, item, shape.of);
    else if (shape.is === 'map')
        readMap(faults, seat, value, shape);
    else if (shape.is === 'text' && shape.values?.includes((0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value) ?? '') === false)
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
        case 'null':
            return kind === 'null';
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


/***/ })

};
;