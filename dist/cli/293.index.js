"use strict";
exports.id = 293;
exports.ids = [293];
exports.modules = {

/***/ 96293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _kit_coverage__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66740);
/* harmony import */ var _model_links__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84096);
/* harmony import */ var _rules_index__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8562);



/** `rules`: the catalogue of rules, as a table or as JSON with what they cover of Microsoft's validator. */
function listRules(format, io) {
    const coverage = (0,_kit_coverage__WEBPACK_IMPORTED_MODULE_0__/* .coverageOf */ ._5)(_rules_index__WEBPACK_IMPORTED_MODULE_1__.rules);
    io.stdout.write(format === 'json' ? catalogue(_rules_index__WEBPACK_IMPORTED_MODULE_1__.rules, coverage) : table(_rules_index__WEBPACK_IMPORTED_MODULE_1__.rules, coverage));
    return 0;
}
/** Version 1 of the catalogue. */
function catalogue(list, coverage) {
    const value = {
        version: 1,
        rules: list.map(ruleEntry),
        validatorRules: coverage.map(({ name, group, meaning, rules: covering, undecidable }) => ({
            name,
            group,
            meaning,
            rules: covering.map(({ id }) => id),
            undecidable: undecidable ?? null,
        })),
    };
    return `${JSON.stringify(value, null, 2)}\n`;
}
function ruleEntry({ id, title, why, severity, evidence, publishers, microsoft, fixable, options = {}, reference, }) {
    return {
        id,
        title,
        why,
        severity,
        evidence,
        publishers,
        validatorRule: microsoft?.rule ?? null,
        policy: microsoft?.policy ?? null,
        fixable: fixable ?? false,
        options: Object.entries(options).map(([name, option]) => ({ name, ...option })),
        reference: (0,_model_links__WEBPACK_IMPORTED_MODULE_2__/* .referenceUrl */ .ph)(reference),
        helpUrl: (0,_model_links__WEBPACK_IMPORTED_MODULE_2__/* .ruleUrl */ .QB)(id),
    };
}
/** One line per rule, with Microsoft's names at its end, so that a search for either name finds it. */
function table(list, coverage) {
    const widest = Math.max(...list.map(({ id }) => id.length));
    const lines = list.map(({ id, severity, title, microsoft, fixable }) => {
        const names = [microsoft?.rule, microsoft?.policy].filter((name) => name !== undefined);
        const origin = names.length === 0 ? '' : `  (${names.join(', ')})`;
        return `${id.padEnd(widest)}  ${severity.padEnd(7)}  ${title}${origin}${fixable ? '  [--fix]' : ''}`;
    });
    const repairing = list.filter(({ fixable }) => fixable).length;
    return [
        ...lines,
        '',
        `${list.length} rules, ${repairing} with repairs that check --fix writes. ${(0,_kit_coverage__WEBPACK_IMPORTED_MODULE_0__/* .coverageSentence */ .Qc)(coverage)}`,
        `More on a rule, a rule of Microsoft's or a policy code: connector-preflight explain ${list[0]?.id ?? 'ID'}`,
        '',
    ].join('\n');
}


/***/ })

};
;