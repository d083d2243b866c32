"use strict";
exports.id = 856;
exports.ids = [856];
exports.modules = {

/***/ 41250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/kit/evidence.ts
/** What the evidence for a severity says to a reader. */
const EVIDENCE = {
    'printed-error': "Microsoft's checks print it as an error",
    'printed-warning': "Microsoft's checks print it as a warning",
    documented: "Microsoft's documentation demands it",
    catalogue: "a check of Microsoft's, and published connectors never do it",
    review: 'reviewers send it back',
    advice: 'advice',
};

// EXTERNAL MODULE: ./src/kit/options.ts
var kit_options = __webpack_require__(40582);
// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(24669);
// EXTERNAL MODULE: ./src/model/links.ts
var links = __webpack_require__(84096);
// EXTERNAL MODULE: ./src/model/requirements.ts + 7 modules
var requirements = __webpack_require__(37607);
// EXTERNAL MODULE: ./src/model/validator-rules.ts + 9 modules
var validator_rules = __webpack_require__(22632);
// EXTERNAL MODULE: ./src/engine/examples.ts + 1 modules
var examples = __webpack_require__(48878);
// EXTERNAL MODULE: ./src/kit/printable.ts
var printable = __webpack_require__(57175);
;// CONCATENATED MODULE: ./src/cli/example.ts


const MOST_LINES = 60;
const LONGEST_LINE = 200;
/** The files of a bad example with numbered lines, and what is said of them. */
async function badExample(rule, input) {
    const findings = await (0,examples/* checkExample */.V9)(rule, input);
    const places = findings.map(({ file, line, column }) => rule.scope === 'document' ? `${line}:${column}` : `${file}:${line}:${column}`);
    const widest = Math.max(...places.map(({ length }) => length));
    const said = findings.map(({ severity, message }, index) => `  ${(places[index] ?? '').padEnd(widest)}  ${severity}  ${(0,printable/* printable */.g)(message)}`);
    return [...goodExample(rule, input), ...said];
}
/** The files of an example with numbered lines. */
function goodExample(rule, input) {
    return [
        ...((0,examples/* liesInCatalogue */.IA)(rule, input) ? ["  In Microsoft's repository:"] : []),
        ...(0,examples/* shownFiles */.bF)(rule, input).flatMap(({ name, text }) => [
            ...(name === undefined ? [] : [`  ${name}`]),
            ...numbered(text),
        ]),
    ];
}
function numbered(text) {
    const lines = text.trimEnd().split('\n');
    const shown = lines.slice(0, MOST_LINES).map((line, index) => {
        const text = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
        return `  ${String(index + 1).padStart(3)} │ ${(0,printable/* printable */.g)(text)}`.trimEnd();
    });
    return lines.length > MOST_LINES ? [...shown, '      │ …'] : shown;
}

// EXTERNAL MODULE: ./src/cli/io.ts
var cli_io = __webpack_require__(71604);
// EXTERNAL MODULE: ./src/kit/coverage.ts
var kit_coverage = __webpack_require__(66740);
// EXTERNAL MODULE: ./src/kit/suggest.ts
var suggest = __webpack_require__(17166);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
// EXTERNAL MODULE: ./src/rules/index.ts + 593 modules
var rules = __webpack_require__(8562);
;// CONCATENATED MODULE: ./src/cli/topic.ts






/**
 * What a name stands for: a rule id (also without `pp-`), a rule name of Microsoft's validator, or a policy code; in any case.
 *
 * @throws UsageError with a suggestion when it is none of them
 */
function topicOf(name) {
    const wanted = name.trim().toLowerCase();
    const rule = rules.rules.find(({ id }) => id === wanted || id === `pp-${wanted}`);
    if (rule !== undefined)
        return { kind: 'rule', rule };
    const all = (0,kit_coverage/* coverageOf */._5)(rules.rules);
    const coverage = all.find((entry) => entry.name.toLowerCase() === wanted);
    if (coverage !== undefined)
        return { kind: 'validator', coverage };
    const requirement = (0,requirements/* requirementOf */.h2)(wanted);
    if (requirement !== undefined) {
        const deciding = rules.rules.filter((one) => (0,requirements/* decidedBy */.yP)(one) === requirement);
        return { kind: 'policy', requirement, rules: (0,kit_coverage/* bySeverity */.Np)(deciding) };
    }
    const below = requirements/* REQUIREMENTS */.dq.flatMap(({ policy }) => policy ?? []).filter((code) => code.startsWith(`${wanted.replace(/\.$/, '')}.`));
    if (below.length > 0)
        throw new usage_error/* UsageError */.e(`"${name}" is the beginning of several policy codes.`, `Name one: ${(0,kit_text/* enumerate */.HL)(below, 'or')}.`);
    const known = [
        ...rules.rules.flatMap(({ id }) => [id, id.slice('pp-'.length)]),
        ...all.map((entry) => entry.name),
        ...requirements/* REQUIREMENTS */.dq.flatMap(({ policy }) => policy ?? []),
    ];
    throw new usage_error/* UsageError */.e(`There is no rule, Microsoft rule name or policy code "${name}".${(0,suggest/* didYouMean */.a)(name, known)}`, 'List all rules with: connector-preflight rules');
}

;// CONCATENATED MODULE: ./src/cli/explain.ts










/** `explain`: what a rule of ours, a rule of Microsoft's or a policy code wants, and examples with what is said of them. */
async function explain(name, io) {
    const color = (0,cli_io/* wantsColor */.z)(io, io.stdout);
    const bold = (text) => (color ? (0,external_node_util_.styleText)('bold', text, { validateStream: false }) : text);
    const lines = await explanation(topicOf(name), bold);
    io.stdout.write(`${lines.join('\n').trimEnd()}\n`);
    return 0;
}
function explanation(topic, bold) {
    switch (topic.kind) {
        case 'rule':
            return ruleLines(topic.rule, bold);
        case 'validator':
            return validatorLines(topic.coverage, bold);
        case 'policy':
            return requirementLines(topic.requirement, topic.rules, bold);
    }
}
async function ruleLines(rule, bold) {
    const { id, title, why } = rule;
    return [bold(id), title, '', why, '', ...facts(rule), '', ...(await exampleLines(rule, bold))];
}
function facts(rule) {
    const { id, severity, evidence, publishers, microsoft, options = {}, reference, fixable } = rule;
    const validatorRule = validator_rules/* VALIDATOR_RULES */.$.find(({ name }) => name === microsoft?.rule);
    const policy = microsoft?.policy;
    const rows = [
        ['Severity', `${severity}: ${EVIDENCE[evidence]}`],
        ['Publishers', (0,kit_text/* enumerate */.HL)(publishers)],
        ...(validatorRule
            ? [['Microsoft', `${validatorRule.name}: ${validatorRule.meaning}`]]
            : []),
        ...(policy === undefined
            ? []
            : [['Policy', `${policy}: ${(0,requirements/* requirementOf */.h2)(policy)?.title ?? ''}`]]),
        ...Object.entries(options).map(([name, option]) => [
            'Option',
            `${name} (${(0,kit_options/* valueRange */.tR)(option)}): ${option.meaning}`,
        ]),
        ...(fixable
            ? [['Repair', 'check --fix writes it, where only one repair is right']]
            : []),
        ['Reference', (0,links/* referenceUrl */.ph)(reference)],
        ['Page', (0,links/* ruleUrl */.QB)(id)],
    ];
    return rows.map(([name, value]) => `${name.padEnd(10)}  ${value}`);
}
async function validatorLines({ name, group, meaning, rules, undecidable }, bold) {
    const anchor = group.toLowerCase().replaceAll(' ', '-');
    const head = [
        bold(name),
        `A rule of Microsoft's Swagger Validator, under "${group}"`,
        '',
        meaning,
        '',
        `Reference   ${(0,links/* referenceUrl */.ph)(`certification-swagger-validator-rules#${anchor}`)}`,
    ];
    if (rules.length > 0)
        return severalLines(head, 'Covered by', rules, bold);
    return [
        ...head,
        '',
        undecidable === undefined ? 'No rule covers it yet.' : `Not covered: ${undecidable}`,
        '',
    ];
}
function requirementLines({ policy, title, publishers, instruction, reference, confirmedBy, when }, rules, bold) {
    const manual = rules.length === 0 || confirmedBy === 'person';
    const rows = [
        ['Publishers', (0,kit_text/* enumerate */.HL)(publishers)],
        ...(when === 'package' ? [['Needs', 'the package zip']] : []),
        ...(manual ? [['By hand', instruction]] : []),
        ['Reference', (0,links/* referenceUrl */.ph)(reference)],
    ];
    const head = [
        bold(policy ?? title),
        ...(policy === null ? [] : [title]),
        '',
        ...rows.map(([name, value]) => `${name.padEnd(10)}  ${value}`),
    ];
    return rules.length === 0 ? Promise.resolve(head) : severalLines(head, 'Decided by', rules, bold);
}
/** Of so many rules the examples are shown. */
const SHOWN = 3;
async function severalLines(head, heading, rules, bold) {
    const shown = rules.slice(0, SHOWN);
    const examples = [];
    for (const rule of shown)
        examples.push(...(await exampleLines(rule, bold, ` (${rule.id})`)));
    const next = rules[SHOWN] ?? rules[0];
    const rest = rules.length > SHOWN ? `${(0,kit_text/* count */.U9)(rules.length - SHOWN, 'more rule')} without examples here; see` : 'More:';
    return [
        ...head,
        '',
        bold(heading),
        ...ruleTable(rules),
        '',
        ...examples,
        `${rest} connector-preflight explain ${next?.id ?? ''}`,
    ];
}
function ruleTable(rules) {
    const widest = Math.max(...rules.map(({ id }) => id.length));
    return rules.flatMap(({ id, severity, title, evidence }) => [
        `  ${id.padEnd(widest)}  ${severity.padEnd(7)}  ${title}`,
        `  ${' '.repeat(widest)}           ${EVIDENCE[evidence]}`,
    ]);
}
/** What `--fix` makes of a bad example. */
async function repairLines(rule, input, bold) {
    if (rule.fixable === undefined)
        return [];
    const { repairedLines } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(601)]).then(__webpack_require__.bind(__webpack_require__, 77601));
    const lines = await repairedLines(rule, input);
    return lines.length === 0 ? [] : [bold('Repaired by --fix'), ...lines, ''];
}
/** The first bad example with what is said of it, and the first good one. */
async function exampleLines(rule, bold, by = '') {
    const [bad] = rule.examples().bad;
    const [good] = rule.examples().good;
    return [
        ...(bad === undefined
            ? []
            : [
                bold(`Bad${by}`),
                ...(await badExample(rule, bad.input)),
                '',
                ...(await repairLines(rule, bad.input, bold)),
            ]),
        ...(good === undefined ? [] : [bold(`Good${by}`), ...goodExample(rule, good), '']),
    ];
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

/***/ 48878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V9: () => (/* binding */ checkExample),
  NC: () => (/* binding */ exampleConnectors),
  IA: () => (/* binding */ liesInCatalogue),
  bF: () => (/* binding */ shownFiles)
});

// UNUSED EXPORTS: exampleText

// EXTERNAL MODULE: ./src/model/connector.ts
var connector = __webpack_require__(44434);
// EXTERNAL MODULE: ./src/model/finding.ts
var finding = __webpack_require__(41300);
// EXTERNAL MODULE: ./src/model/source-file.ts
var source_file = __webpack_require__(58439);
// EXTERNAL MODULE: ./src/engine/check.ts + 3 modules
var engine_check = __webpack_require__(45707);
// EXTERNAL MODULE: ./src/engine/checkout.ts
var checkout = __webpack_require__(42240);
// EXTERNAL MODULE: ./src/engine/compare.ts + 3 modules
var compare = __webpack_require__(93157);
// EXTERNAL MODULE: ./src/engine/contents.ts + 1 modules
var contents = __webpack_require__(43837);
// EXTERNAL MODULE: ./src/engine/text.ts
var engine_text = __webpack_require__(61655);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/engine/zip.ts

/** The bytes of a file, of a zip in the simplest form: stored, in the given order, always the same for the same files. */
function bytesOf(content) {
    if (typeof content === 'string')
        return Buffer.from(content);
    if (typeof content === 'function')
        return content();
    return isZip(content) ? zipOf(content) : content;
}
function isZip(content) {
    return typeof content === 'object' && 'zip' in content;
}
const VERSION = 20;
const UTF8_NAMES = 0x800;
/** The first of January 1980, the earliest that the format knows. */
const DATE = 0x21;
/** Source: APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12 and 4.3.16. */
function zipOf({ zip }) {
    const locals = [];
    const central = [];
    let offset = 0;
    for (const [path, content] of Object.entries(zip)) {
        const name = Buffer.from(path);
        const bytes = bytesOf(content);
        const common = fields([2, VERSION], [2, UTF8_NAMES], [2, 0], [2, 0], [2, DATE], [4, (0,external_node_zlib_.crc32)(bytes)], [4, bytes.length], [4, bytes.length], [2, name.length], [2, 0]);
        central.push(fields([4, 0x02014b50], [2, VERSION]), common, fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name);
        const local = [fields([4, 0x04034b50]), common, name, bytes];
        locals.push(...local.map((part) => Buffer.from(part)));
        offset += local.reduce((sum, { length }) => sum + length, 0);
    }
    const directory = Buffer.concat(central);
    const count = Object.keys(zip).length;
    const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, offset], [2, 0]);
    return Buffer.concat([...locals, directory, end]);
}
/** Little-endian numbers, each with its size in bytes. */
function fields(...list) {
    return Buffer.concat(list.map(([size, value]) => {
        const field = Buffer.alloc(size);
        field.writeUIntLE(value, 0, size);
        return field;
    }));
}

;// CONCATENATED MODULE: ./src/engine/examples.ts









/** The text of an example file: as given, or printed the way Microsoft's guidelines ask for. */
function exampleText(example) {
    return typeof example === 'string' ? example : `${JSON.stringify(example, null, 2)}\n`;
}
/** The files of an example as text; of one that is no text, its size. */
function shownFiles(rule, input) {
    if (rule.scope === 'document')
        return [{ name: undefined, text: exampleText(input) }];
    return connectorsOf(rule, input).flatMap(({ folder, example }) => filesOf(example, folder).map(({ path, name, size, document }) => ({
        name: path,
        text: zipText(example.files?.[name]) ?? document()?.text ?? `(${size} bytes)`,
    })));
}
/** Whether the files of an example lie in Microsoft's repository, for the rules that say more there than elsewhere. */
function liesInCatalogue(rule, input) {
    return connectorsOf(rule, input).some(({ example }) => example.layout === 'catalogue');
}
/** The files in a zip, each with its text below; undefined when the file is no zip. */
function zipText(content, indent = '') {
    if (!isZip(content))
        return undefined;
    return Object.entries(content.zip)
        .map(([name, inner]) => {
        const text = typeof inner === 'string'
            ? inner.trimEnd().replace(/^/gm, `${indent}  `)
            : zipText(inner, `${indent}  `);
        return `${indent}${name}\n${text === undefined || text.trim() === '' ? '' : `${text.trimEnd()}\n`}`;
    })
        .join('');
}
/** Runs a single rule on one of its examples. */
async function checkExample(rule, input) {
    if (rule.scope === 'change')
        return compareExample(rule, input);
    const check = (0,engine_check/* createChecker */.w)([rule]);
    const findings = [];
    const traits = [];
    for (const connector of await exampleConnectors(rule, input)) {
        findings.push(...(await check(connector)));
        traits.push((0,checkout/* traitsOf */.J)(connector));
    }
    return [...findings, ...[...(0,checkout/* checkCheckout */.j)([rule], traits).values()].flat()];
}
/** The connectors of an example, as a run would read them. */
function exampleConnectors(rule, input) {
    return Promise.all(connectorsOf(rule, input).map(({ folder, example }) => connectorOf(rule, example, folder)));
}
async function compareExample(rule, input) {
    const versions = [];
    for (const { folder, example } of connectorsOf(rule, input))
        versions.push(await connectorOf(rule, example, folder));
    const [before, after] = versions;
    return before === undefined || after === undefined ? [] : (0,compare/* compareConnectors */.Y)([rule], before, after).findings;
}
/** An example as connectors, the form of examples that holds the others. */
function connectorsOf(rule, input) {
    switch (rule.scope) {
        case 'document':
            return [{ folder: '.', example: { [rule.roles[0] ?? 'definition']: input } }];
        case 'connector':
            return [{ folder: '.', example: input }];
        case 'checkout':
            return Object.entries(input).map(([folder, example]) => ({ folder, example }));
        case 'change':
            return VERSIONS.map((folder) => ({ folder, example: versionOf(input[folder]) }));
    }
}
const VERSIONS = ['before', 'after'];
/** A version of a connector that may be given by its definition alone. */
function versionOf(version) {
    return isConnector(version) ? version : { definition: version };
}
function isConnector(version) {
    return typeof version === 'object' && !('swagger' in version);
}
async function connectorOf(rule, example, folder) {
    const file = (role) => {
        const text = example[role];
        if (text === undefined)
            return undefined;
        return (0,source_file/* sourceFile */.s)(pathIn(folder, example.fileNames?.[role] ?? connector/* FILE_NAMES */.G[role]), role, exampleText(text));
    };
    const publisher = rule.publishers[0] ?? finding/* PUBLISHERS */.sp[0];
    const layout = example.layout ?? 'own';
    const files = filesOf(example, folder);
    const definitionFile = file('definition');
    return {
        path: folder,
        publisher,
        layout,
        files,
        skippedFolders: example.skippedFolders ?? [],
        contents: await (0,contents/* readContents */.r)(files, { publisher, layout, definition: definitionFile?.definition }),
        definitionFile,
        propertiesFile: file('properties'),
        unreadable: example.unreadable ?? [],
    };
}
function filesOf({ definition, properties, fileNames = {}, files = {} }, folder) {
    const json = (role, example) => example === undefined
        ? []
        : [exampleFile(folder, fileNames[role] ?? connector/* FILE_NAMES */.G[role], exampleText(example))];
    return [
        ...json('definition', definition),
        ...json('properties', properties),
        ...Object.entries(files).map(([name, content]) => exampleFile(folder, name, content)),
    ];
}
function exampleFile(folder, name, content) {
    const bytes = bytesOf(content);
    return {
        path: pathIn(folder, name),
        name,
        kind: 'file',
        size: bytes.length,
        bytes: () => bytes,
        document: () => (0,engine_text/* textOf */.b)(bytes),
    };
}
function pathIn(folder, name) {
    return folder === '.' ? name : `${folder}/${name}`;
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