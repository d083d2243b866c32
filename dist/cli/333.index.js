"use strict";
exports.id = 333;
exports.ids = [333,293];
exports.modules = {

/***/ 9333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/model/connector.ts
var connector = __webpack_require__(4434);
// EXTERNAL MODULE: ./src/model/finding.ts
var finding = __webpack_require__(1300);
// EXTERNAL MODULE: ./src/model/source-file.ts + 11 modules
var source_file = __webpack_require__(4743);
// EXTERNAL MODULE: ./src/engine/check.ts + 2 modules
var check = __webpack_require__(4365);
;// CONCATENATED MODULE: ./src/engine/examples.ts




/** The text of an example file: as given, or printed the way Microsoft's guidelines ask for. */
function exampleText(example) {
    return typeof example === 'string' ? example : `${JSON.stringify(example, null, 2)}\n`;
}
/** Runs a single rule on one of its examples. */
async function checkExample(rule, input) {
    const publisher = rule.publishers[0] ?? finding/* PUBLISHERS */.s[0];
    const files = exampleFiles(rule, input);
    const connector = {
        path: '.',
        publisher,
        definitionFile: files.definition,
        propertiesFile: files.properties,
        unreadable: rule.scope === 'connector' ? (input.unreadable ?? []) : [],
    };
    return (0,check/* createChecker */.w)([rule])(connector);
}
function exampleFiles(rule, input) {
    const file = (role, example, name = connector/* FILE_NAMES */.G[role]) => (0,source_file/* sourceFile */.s)(name, role, exampleText(example));
    if (rule.scope === 'document') {
        const role = rule.roles[0] ?? 'definition';
        return { [role]: file(role, input) };
    }
    const { definition, properties, fileNames = {} } = input;
    return {
        ...(definition !== undefined && { definition: file('definition', definition, fileNames.definition) }),
        ...(properties !== undefined && { properties: file('properties', properties, fileNames.properties) }),
    };
}

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

// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(4669);
// EXTERNAL MODULE: ./src/model/links.ts
var links = __webpack_require__(4096);
// EXTERNAL MODULE: ./src/cli/io.ts
var cli_io = __webpack_require__(1604);
// EXTERNAL MODULE: ./src/cli/rules.ts
var rules = __webpack_require__(6293);
;// CONCATENATED MODULE: ./src/cli/explain.ts








/** `explain`: what a rule wants and why, with a bad example, what is said of it, and a good one. */
async function explain(name, io) {
    const color = (0,cli_io/* wantsColor */.z)(io, io.stdout);
    const bold = (text) => (color ? (0,external_node_util_.styleText)('bold', text, { validateStream: false }) : text);
    const texts = [];
    for (const rule of (0,rules/* rulesNamed */.f)(name))
        texts.push(await explanation(rule, bold));
    io.stdout.write(texts.join('\n'));
    return 0;
}
async function explanation(rule, bold) {
    const { id, title, why, severity, evidence, publishers, microsoft, reference, examples } = rule;
    const names = [microsoft?.rule, microsoft?.policy && `policy ${microsoft.policy}`].filter((part) => part !== undefined);
    const [bad] = examples.bad;
    const findings = bad === undefined ? [] : await checkExample(rule, bad.input);
    return [
        bold(`${id}: ${title}`),
        '',
        why,
        '',
        `Severity:   ${severity} (${EVIDENCE[evidence]})`,
        `Publishers: ${(0,kit_text/* enumerate */.HL)(publishers)}`,
        ...(names.length > 0 ? [`Microsoft:  ${names.join(', ')}`] : []),
        `Reference:  ${(0,links/* referenceUrl */.ph)(reference)}`,
        `Page:       ${(0,links/* ruleUrl */.QB)(id)}`,
        '',
        ...(bad === undefined
            ? []
            : [
                bold('Bad'),
                ...fileLines(bad.input, rule),
                ...findings.map(({ line, column, message }) => `  ${line}:${column}  ${message}`),
                '',
            ]),
        ...(examples.good[0] === undefined ? [] : [bold('Good'), ...fileLines(examples.good[0], rule)]),
        '',
    ].join('\n');
}
const LONGEST_EXAMPLE = 60;
function fileLines(input, rule) {
    if (rule.scope === 'document')
        return indented(exampleText(input));
    const { definition, properties } = input;
    return [
        ...(definition === undefined ? [] : [`  ${connector/* FILE_NAMES */.G.definition}`, ...indented(exampleText(definition))]),
        ...(properties === undefined ? [] : [`  ${connector/* FILE_NAMES */.G.properties}`, ...indented(exampleText(properties))]),
    ];
}
function indented(text) {
    const lines = text.trimEnd().split('\n');
    const shown = lines
        .slice(0, LONGEST_EXAMPLE)
        .map((line) => `    ${line.length > 200 ? `${line.slice(0, 200)}…` : line}`);
    return lines.length > LONGEST_EXAMPLE ? [...shown, '    …'] : shown;
}


/***/ }),

/***/ 1604:
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

/***/ 6293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesNamed),
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _kit_suggest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7166);
/* harmony import */ var _model_links__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4096);
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8473);
/* harmony import */ var _rules_index__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3217);




/** `rules`: the catalogue of rules, as a table or as JSON. */
function listRules(format, io) {
    io.stdout.write(format === 'json' ? `${JSON.stringify(_rules_index__WEBPACK_IMPORTED_MODULE_2__.rules.map(summaryOf), null, 2)}\n` : tableOf(_rules_index__WEBPACK_IMPORTED_MODULE_2__.rules));
    return 0;
}
function summaryOf({ id, title, why, severity, evidence, publishers, microsoft, reference }) {
    return {
        id,
        title,
        why,
        severity,
        evidence,
        publishers,
        validatorRule: microsoft?.rule ?? null,
        policy: microsoft?.policy ?? null,
        reference: (0,_model_links__WEBPACK_IMPORTED_MODULE_3__/* .referenceUrl */ .ph)(reference),
        helpUrl: (0,_model_links__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .QB)(id),
    };
}
function tableOf(list) {
    const widest = Math.max(...list.map(({ id }) => id.length));
    const lines = list.map(({ id, severity, title }) => `${id.padEnd(widest)}  ${severity.padEnd(7)}  ${title}`);
    return `${lines.join('\n')}\n\n${list.length} rules. More on one: connector-preflight explain ${list[0]?.id ?? 'ID'}\n`;
}
/**
 * The rules that a name stands for: a rule id (also without `pp-`), one of Microsoft's rule names, or a policy code.
 *
 * @throws UsageError with a suggestion when there is none
 */
function rulesNamed(name) {
    const wanted = name.toLowerCase();
    const names = ({ id, microsoft }) => [id, id.slice('pp-'.length), microsoft?.rule, microsoft?.policy].filter((known) => known !== undefined);
    const found = _rules_index__WEBPACK_IMPORTED_MODULE_2__.rules.filter((rule) => names(rule).some((known) => known.toLowerCase() === wanted));
    if (found.length > 0)
        return found;
    throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`There is no rule, Microsoft rule name or policy code "${name}".${(0,_kit_suggest__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, new Set(_rules_index__WEBPACK_IMPORTED_MODULE_2__.rules.flatMap(names)))}`, 'List all rules with: connector-preflight rules');
}


/***/ })

};
;