"use strict";
exports.id = 280;
exports.ids = [280];
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
// EXTERNAL MODULE: ./src/engine/fix/repairable.ts
var repairable = __webpack_require__(43485);
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
        for (const file of (0,exported/* documentsOf */.u)(connector)) {
            const reported = await runnerFor(connector.publisher, file.role)(file);
            for (const { rule, severity, problem } of reported)
                if ((0,exported/* concerns */.K)(problem, severity, file))
                    findings.push((0,engine_findings/* findingOf */.hD)(rule, severity, problem, file));
        }
        for (const rule of connectorRulesFor(connector.publisher))
            if (applies(rule, connector))
                for (const problem of connectorProblems(rule, connector))
                    findings.push((0,engine_findings/* findingOf */.hD)(rule, rule.severity, problem, problem.file));
        return findings.map((finding) => (0,repairable/* tellable */.i)(finding, connector)).sort(engine_findings/* compareFindings */.Eg);
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

/***/ 46603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ concerns),
/* harmony export */   u: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_exported_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83929);
/* harmony import */ var _model_memo__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24307);
/* harmony import */ var _model_package__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20929);




/**
 * The files of a connector that rules on single files check: its own, and what was exported into packages, unless that says the
 * same. Every solution of a package holds a copy.
 */
const documentsOf = (0,_model_memo__WEBPACK_IMPORTED_MODULE_3__/* .memo */ .p)(({ definitionFile, propertiesFile, contents }) => {
    const documents = [definitionFile, propertiesFile].filter((file) => file !== undefined);
    // The plain data of a file is made when asked for, and takes time.
    if (contents.packages.length === 0)
        return documents;
    const body = propertiesFile?.properties?.body?.members;
    const said = [
        definitionFile?.document.root?.data,
        ...Object.values(_model_package__WEBPACK_IMPORTED_MODULE_2__/* .DOCUMENT_PARTS */ .d).map((member) => member && body?.get(member)?.data),
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
    return !isPart && (0,_model_exported_file__WEBPACK_IMPORTED_MODULE_1__/* .isWritten */ .Q)(at.node, file);
}


/***/ }),

/***/ 43485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ repairableFile),
/* harmony export */   i: () => (/* binding */ tellable)
/* harmony export */ });
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


/***/ }),

/***/ 58478:
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
// EXTERNAL MODULE: ./src/engine/exported.ts
var exported = __webpack_require__(46603);
;// CONCATENATED MODULE: ./src/engine/reach.ts

/**
 * The files of a connector that findings may be in, POSIX and relative to the working folder; none where one of them is broken, as
 * rules that need it did not run.
 */
function filesOf(connector) {
    const documents = (0,exported/* documentsOf */.u)(connector);
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

// EXTERNAL MODULE: ./src/model/memo.ts
var memo = __webpack_require__(24307);
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

// EXTERNAL MODULE: ./src/engine/checkout.ts
var checkout = __webpack_require__(42240);
// EXTERNAL MODULE: ./src/engine/compare.ts + 3 modules
var compare = __webpack_require__(93157);
// EXTERNAL MODULE: ./src/engine/findings.ts
var engine_findings = __webpack_require__(8166);
// EXTERNAL MODULE: ./src/engine/judge.ts + 1 modules
var judge = __webpack_require__(96151);
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

// EXTERNAL MODULE: ./src/engine/read.ts + 1 modules
var read = __webpack_require__(88841);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/kit/folder.ts
var kit_folder = __webpack_require__(32294);
// EXTERNAL MODULE: ./src/kit/within.ts
var within = __webpack_require__(89745);
// EXTERNAL MODULE: ./src/engine/disk.ts
var disk = __webpack_require__(88085);
;// CONCATENATED MODULE: ./src/engine/touched.ts








/** Finds the connectors around changed files, once for each base; folders without a changed file in or below them are not even listed. */
const touchedBy = (0,memo/* memo */.p)(({ root, changes }) => {
    const paths = changes
        .flatMap(({ before, after }) => [before, after])
        .filter((path) => path !== undefined)
        .map((path) => (0,external_node_path_.join)(root, path));
    const changed = new Set(paths);
    // Of a submodule, and of a repository that git does not know, no file is named.
    const repositories = changes.flatMap(({ after }) => (after === undefined ? [] : [(0,external_node_path_.resolve)(root, after)]));
    const inside = repositories.filter(isFolder).flatMap((folder) => foldersIn(folder));
    const parents = new Set([...paths.map((path) => (0,external_node_path_.dirname)(path)), ...inside]);
    const known = new Map();
    const around = (folder) => {
        if (!known.has(folder))
            known.set(folder, undefined);
        else
            return known.get(folder);
        const isOne = (0,discover/* locationOf */.hD)(folder, listing(folder)) !== undefined;
        // A connector has nothing in folders that no run enters, other than what should not be there.
        const isPart = folder !== root && (0,within/* isWithin */.U)(folder, root) && !(0,discover/* isSkipped */.JR)((0,external_node_path_.basename)(folder));
        const found = isOne ? folder : isPart ? around((0,external_node_path_.dirname)(folder)) : undefined;
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
            : changed.has((0,discover/* pathOf */.XM)(location)),
    };
});
/** The folders that have one in them which no run enters, and which is not to lie beside a connector, on the way to a folder. */
function foldersOfLeftovers(folder, root) {
    const found = [];
    for (let path = folder; path !== root && (0,within/* isWithin */.U)(path, root); path = (0,external_node_path_.dirname)(path)) {
        const [name, above] = [(0,external_node_path_.basename)(path), (0,external_node_path_.dirname)(path)];
        if ((0,discover/* isSkipped */.JR)(name) && (0,kit_folder/* isLeftoverFolder */.KJ)(name, (0,discover/* layoutOf */.aH)(above)))
            found.push(above);
    }
    return found;
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
/** A folder, and all below it that a run enters. */
function foldersIn(folder) {
    const names = (0,discover/* foldersToSearch */.tV)(listing(folder));
    return [folder, ...names.flatMap((name) => foldersIn((0,external_node_path_.join)(folder, name)))];
}
/** The entries of a folder; one that is gone has none. */
function listing(folder) {
    try {
        return disk/* DISK */.K.list(folder);
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
            ? (await (0,discover/* discover */.k4)([path], workingFolder)).filter(touched.has)
            : touchedIn(folder, touched))
            found.set((0,discover/* pathOf */.XM)(location), location);
    }
    return [...found.values()];
}
/** The real path of a folder that was asked for; undefined where there is none. */
async function folderAt(workingFolder, path) {
    const absolute = (0,external_node_path_.resolve)(workingFolder, path);
    const stats = await (0,promises_.stat)(absolute).catch(() => undefined);
    return stats?.isDirectory() === true ? (0,promises_.realpath)(absolute) : undefined;
}
function touchedIn(asked, { folders }) {
    return [...folders].filter(searchOf(asked)).flatMap((folder) => (0,discover/* locationOf */.hD)(folder, listing(folder)) ?? []);
}
/** Tells whether a run that was asked for a folder looks for connectors in another, which may be gone. */
function searchOf(asked) {
    const known = new Map([[asked, true]]);
    const isSearched = (folder) => {
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        const above = (0,external_node_path_.dirname)(folder);
        const found = (0,within/* isWithin */.U)(folder, asked) && (0,discover/* isSearchedAmong */.OI)((0,external_node_path_.basename)(folder), () => listing(above)) && isSearched(above);
        known.set(folder, found);
        return found;
    };
    return isSearched;
}

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
    const touched = touchedBy(base);
    let whole;
    const isKnown = async (location) => {
        whole ??= openBase(base, [base.root]);
        return versionIn(await whole, location) !== undefined;
    };
    const checked = async ({ location, tree }) => {
        const before = await (0,read/* readConnector */.c)(location, workingFolder, publisher, tree);
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
        const changes = (0,compare/* compareConnectors */.Y)(enabled, before, connector);
        return {
            findings: [...marked, ...asNew(changes.findings)].sort(engine_findings/* compareFindings */.Eg),
            comparison: (0,compare/* comparisonOf */.j)(base.commit, changes, judged.findings.filter(({ suppressed }) => suppressed === null)),
            sameTitle: (0,checkout/* traitsOf */.J)(before).title?.text === (0,checkout/* traitsOf */.J)(connector).title?.text,
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

// EXTERNAL MODULE: ./src/engine/check.ts + 3 modules
var engine_check = __webpack_require__(45707);
// EXTERNAL MODULE: ./src/engine/accepted.ts
var accepted = __webpack_require__(64497);
// EXTERNAL MODULE: ./src/engine/glob.ts
var engine_glob = __webpack_require__(2218);
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
    return bounded([...stale, ...over].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
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
function bounded(notices) {
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
// EXTERNAL MODULE: ./src/engine/limits.ts
var limits = __webpack_require__(37100);
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
    const touched = touchedBy(base);
    const forAll = base.changedOnly ? changeForAll(base, configuration.path) : undefined;
    const changedOnly = base.changedOnly && forAll === undefined;
    const locations = changedOnly
        ? matching(await touchedLocations(settings, touched), settings)
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
        asked.push(...[(await folderAt(workingFolder, path)) ?? []].flat());
    const searches = asked.map(searchOf);
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
        .filter((folder) => (0,discover/* locationOf */.hD)(folder, listing(folder)) === undefined);
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
        const traits = (0,checkout/* traitsOf */.J)(await (0,read/* readConnector */.c)(location, workingFolder, publisher));
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/engine/share.ts

/** Enough that asking for them costs nothing. */
const MOST_IN_BATCH = 4;
/** A batch is so small a part of what is left that nobody waits long at the end. */
const SHARES = 16;
/** A helper has the next batch at hand while it works on one. */
const BATCHES_AHEAD = 2;
/** Hands out items in batches, in order. @param taken told the first item of each batch */
function queue(items, taken) {
    let next = 0;
    return () => {
        const size = Math.min(MOST_IN_BATCH, Math.ceil((items.length - next) / SHARES));
        const batch = items.slice(next, next + size);
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
            await (0,external_node_timers_promises_.setImmediate)();
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
async function run(settings, rules, version, { progress = () => undefined, hire = () => [], openBase } = {}) {
    const { workingFolder } = settings;
    const { locations, base } = await scopeOf(settings);
    const helpers = hire(settings, locations.length);
    const checked = [];
    try {
        const take = queue(locations, (location) => {
            progress(checked.length, locations.length, (0,discover/* posixRelative */.qi)(workingFolder, (0,discover/* pathOf */.XM)(location)));
        });
        await share(take, connectorChecker(settings, rules, openBase), helpers, (done) => checked.push(...done));
    }
    finally {
        for (const { dismiss } of helpers)
            dismiss();
    }
    progress(locations.length, locations.length, '');
    const excerpts = new Map(checked.flatMap((connector) => [...connector.excerpts]));
    // Threads answer in any order, and what is decided about several connectors must not depend on it.
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
    const found = (0,checkout/* checkCheckout */.j)(enabled, [...others, ...traits]);
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
 * Checks the given connectors one after the other.
 *
 * @param openBase gives the files of the base that the settings name
 */
function connectorChecker(settings, rules, openBase) {
    const { workingFolder, configuration, publisher, base } = settings;
    const check = (0,engine_check/* createChecker */.w)((0,judge/* enabledRules */.nb)(rules, configuration));
    const compare = base && openBase && besideBase(base, settings, rules, check, openBase);
    return async (locations) => {
        const checked = [];
        for (const location of locations) {
            const connector = await (0,read/* readConnector */.c)(location, workingFolder, publisher);
            const found = await check(connector);
            const beside = await compare?.(location, connector, found);
            const findings = beside?.findings ?? found;
            const traits = (0,checkout/* traitsOf */.J)(connector);
            const facts = factsBeside((0,judge/* factsOf */.xS)(connector, (0,external_node_path_.basename)((0,discover/* pathOf */.XM)(location))), beside?.comparison);
            checked.push({
                facts,
                report: (0,judge/* judge */.S4)(facts, findings, rules, settings),
                excerpts: excerptsOf(connector, traits, findings),
                traits,
                files: filesOf(connector),
                ...(beside && { sameTitle: beside.sameTitle }),
            });
        }
        return checked;
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


/***/ })

};
;