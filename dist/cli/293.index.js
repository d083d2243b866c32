"use strict";
exports.id = 293;
exports.ids = [293];
exports.modules = {

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