"use strict";
exports.id = 323;
exports.ids = [323];
exports.modules = {

/***/ 3298:
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

/***/ 4365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ createChecker)
});

// EXTERNAL MODULE: ./src/engine/findings.ts
var engine_findings = __webpack_require__(8166);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(7979);
// EXTERNAL MODULE: ./src/model/links.ts
var links = __webpack_require__(4096);
// EXTERNAL MODULE: ./src/model/source-file.ts + 11 modules
var source_file = __webpack_require__(4743);
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
            function: (_data, _options, context) => host.results(problemsOf(rule, host.file(context))),
        },
        extensions: {
            publishers: rule.publishers,
            evidence: rule.evidence,
            microsoft: rule.microsoft ?? {},
            reference: (0,links/* referenceUrl */.ph)(rule.reference),
        },
    };
}
/** All problems of a rule in a file; a crash of the rule is one more, and keeps those found before. */
function problemsOf(rule, file) {
    const problems = [];
    try {
        for (const problem of rule.problems(file))
            problems.push(problem);
    }
    catch (error) {
        problems.push(crashOf(rule.id, error));
    }
    return problems;
}
/** What is said of a rule that threw. */
function crashOf(id, error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
        at: { node: undefined, start: 0, end: 0 },
        message: `The rule ${id} failed on this file (${reason}); its other findings may be missing. Report it at ${links/* ISSUES_URL */.xV}.`,
    };
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
        results: (problems) => problems.map(({ at, message }) => ({
            message: inert(message),
            path: (0,json/* pathOf */.XM)(at.node).map(encodeSegment),
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

// EXTERNAL MODULE: ./node_modules/@stoplight/spectral-core/dist/index.js
var dist = __webpack_require__(3523);
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
    const problems = [];
    try {
        for (const problem of rule.problems(connector))
            problems.push(problem);
    }
    catch (error) {
        problems.push({ ...crashOf(rule.id, error), file: { path: connector.path } });
    }
    return problems;
}


/***/ }),

/***/ 8166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7979);
/* harmony import */ var _model_links__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4096);
/* harmony import */ var _model_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5086);




const WHOLE_FILE = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/** Turns a problem into a finding: exact range, pointer, fingerprint, Microsoft's names. */
function findingOf(rule, severity, problem, file) {
    const { at, message, related = [] } = problem;
    return {
        rule: rule.id,
        severity,
        message: (0,_model_text__WEBPACK_IMPORTED_MODULE_1__/* .detached */ .h)(message),
        file: file.path,
        pointer: (0,_model_text__WEBPACK_IMPORTED_MODULE_1__/* .detached */ .h)((0,_model_json__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .rq)(at.node)),
        ...rangeOf(file.document, at),
        validatorRule: rule.microsoft?.rule ?? null,
        policy: rule.microsoft?.policy ?? null,
        helpUrl: (0,_model_links__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .QB)(rule.id),
        fingerprint: fingerprintOf(rule.id, file.path, identityOf(at.node), message),
        suppressed: null,
        related: related.map((place) => ({
            file: file.path,
            pointer: (0,_model_text__WEBPACK_IMPORTED_MODULE_1__/* .detached */ .h)((0,_model_json__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .rq)(place.at.node)),
            ...rangeOf(file.document, place.at),
            message: (0,_model_text__WEBPACK_IMPORTED_MODULE_1__/* .detached */ .h)(place.message),
        })),
    };
}
/** GitHub shows columns only for ranges on one line, so a longer range ends with its first line. */
function rangeOf(document, { start, end }) {
    if (document === undefined)
        return WHOLE_FILE;
    const { line, column } = (0,_model_json__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(document, start);
    const to = (0,_model_json__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(document, Math.max(end, start));
    const endColumn = to.line === line ? to.column : (0,_model_json__WEBPACK_IMPORTED_MODULE_2__/* .lineText */ .oZ)(document, line).length + 1;
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
    for (let at = node; at?.key !== undefined; at = at.parent)
        segments.push(segmentOf(at));
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

/***/ 4743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ roleOf),
  s: () => (/* binding */ sourceFile)
});

// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(7979);
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
function readDynamicCalls(holder) {
    if (!EXTENSIONS.some((extension) => holder.members.has(extension)))
        return NONE;
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
    return [
        { node, extension, holder, step, operationId, arguments: readArguments(node.members.get('parameters')) },
    ];
}
function readArguments(parameters) {
    if (parameters?.kind !== 'object')
        return [];
    return [...(0,json/* childrenOf */.LU)(parameters)].map((node) => ({
        node,
        name: String(node.key),
        source: (0,json/* textOf */.b6)(node.members.get('parameter')) ?? (0,json/* textOf */.b6)(node.members.get('parameterReference')),
    }));
}
/** Looks up the operations that dynamic calls name. */
function resolveCalls(calls, byId) {
    return calls.map((call) => ({
        ...call,
        target: call.operationId === undefined ? undefined : byId.get(call.operationId),
    }));
}

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
/** Notes on every schema which operations reach it, and how, through references of any depth. */
function traceUsage(schemas, entries) {
    const byNode = new Map(schemas.map((schema) => [schema.node, schema]));
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
    for (const { operation, role, schema } of entries)
        for (const reached of closure(schema.rootSchema, targets)) {
            const usage = reached.usage;
            usage.roles.add(role);
            usage.operations.add(operation);
        }
}
function closure(start, targets) {
    const reached = new Set([start]);
    for (const schema of reached)
        for (const target of targets.get(schema) ?? [])
            reached.add(target);
    return reached;
}

;// CONCATENATED MODULE: ./src/model/definition/types.ts
const HTTP_METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];

;// CONCATENATED MODULE: ./src/model/definition/operations.ts




/** Reads `/parameters` and `/responses`, which operations refer to. */
function readShared(into) {
    for (const [name, node] of into.root.members.get('parameters')?.members ?? [])
        if (node.kind === 'object')
            into.shared.parameters.set(node, readParameter(into, node, name));
    for (const [name, node] of into.root.members.get('responses')?.members ?? [])
        if (node.kind === 'object')
            into.shared.responses.set(node, readResponse(into, node, name));
}
/** Reads all path items and their operations. */
function readPathItems(into) {
    const defaults = readMimeTypes(into, into.root, undefined);
    const paths = [...(into.root.members.get('paths')?.members ?? [])];
    return paths
        .filter(([path, node]) => !path.startsWith('x-') && node.kind === 'object')
        .map(([path, node]) => readPathItem(into, path, node, defaults));
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
    pathItem.operations = HTTP_METHODS.flatMap((method) => {
        const operation = node.members.get(method);
        return operation?.kind === 'object' ? [readOperation(into, operation, method, pathItem, defaults)] : [];
    });
    return pathItem;
}
function readOperation(into, node, method, pathItem, defaults) {
    const id = (0,json/* textOf */.b6)(node.members.get('operationId'));
    const ownParameters = readParameterList(into, node, false);
    const ownNotification = readNotificationContent(into, node);
    const trigger = (0,json/* textOf */.b6)(node.members.get('x-ms-trigger'));
    const operation = {
        node,
        pathItem,
        path: pathItem.path,
        method,
        id,
        label: id !== undefined && id !== '' ? id : `${method.toUpperCase()} ${pathItem.path}`,
        internal: isInternal(node),
        deprecated: (0,json/* flagOf */.iP)(node.members.get('deprecated')) ?? false,
        trigger,
        notificationContent: ownNotification ?? (trigger === undefined ? undefined : pathItem.notificationContent),
        ownParameters,
        parameters: [...ownParameters, ...pathItem.parameters.filter((use) => !overridden(use, ownParameters))],
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
/** Swagger 2.0, Operation Object: a parameter is identified by its name and place. */
function overridden({ parameter }, own) {
    return own.some((use) => use.parameter.name === parameter.name && use.parameter.in === parameter.in);
}
function noteUse(operation) {
    for (const { parameter } of operation.parameters)
        noteOnce(parameter.usedBy, operation);
    for (const { response } of operation.responses)
        noteOnce(response.usedBy, operation);
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
    const response = { node, schema, shared, usedBy: [] };
    into.responses.push(response);
    return response;
}
function readNotificationContent(into, holder) {
    const node = holder.members.get('x-ms-notification-content');
    if (node?.kind !== 'object')
        return undefined;
    const schema = readSchema(into, node.members.get('schema'), { role: 'notification', relation: 'root' });
    const content = { node, schema };
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
    traceUsage(into.schemas, schemaEntries(operations));
    const securityDefinitions = readSecurityDefinitions(root);
    return {
        document,
        unsupported: unsupportedVersion(root),
        ...into,
        pathItems,
        operations,
        operationsById,
        typedValues: typedValues(into),
        dynamicCalls: resolveCalls(dynamicCallHolders(into, operations).flatMap(readDynamicCalls), operationsById),
        securityDefinitions,
        securityRequirements: readSecurityRequirements(root, operations, securityDefinitions),
        tags: readTags(root),
        metadata: readMetadata(root),
    };
}
/** Says which version it is, when it plainly is another one than Swagger 2.0. */
function unsupportedVersion(root) {
    const openapi = root.members.get('openapi');
    if (openapi !== undefined)
        return `OpenAPI ${String(openapi.data)}`;
    const swagger = root.members.get('swagger');
    if (swagger === undefined)
        return undefined;
    return /^2(\.0)?$/.test(String(swagger.data)) ? undefined : `Swagger ${String(swagger.data)}`;
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
    return [root, ...operations, ...parameters, ...schemas].map((holder) => 'node' in holder ? holder.node : holder);
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
/** The text of a span in quotes, its own ones if it has them, clipped. */
function found(text, { start, end }) {
    const shown = text.slice(start, Math.min(end, start + 30));
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
var main = __webpack_require__(9370);
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
    const scanner = (0,main/* createScanner */.z1)(text, false);
    return () => {
        for (;;) {
            const kind = scanner.scan();
            if (kind === Token.space || kind === Token.lineBreak)
                continue;
            const start = scanner.getTokenOffset();
            const end = start + scanner.getTokenLength();
            const fault = scanner.getTokenError();
            const comment = kind === Token.lineComment || kind === Token.blockComment;
            const message = TOKEN_REPAIRS[fault] ?? (comment ? 'Remove this comment: JSON has no comments.' : undefined);
            if (message !== undefined)
                problems.push({ start, end, message });
            if (fault === UNCLOSED_STRING)
                return undefined;
            if (!comment)
                return { kind, start, end, value: scanner.getTokenValue() };
        }
    };
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
    const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
    return { text, lineStarts: lineStartsOf(text), ...read(text) };
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


/***/ })

};
;