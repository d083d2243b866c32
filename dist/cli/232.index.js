"use strict";
exports.id = 232;
exports.ids = [232];
exports.modules = {

/***/ 5232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadConfiguration: () => (/* binding */ loadConfiguration)
/* harmony export */ });
/* unused harmony export parseConfiguration */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8815);
/* harmony import */ var _kit_suggest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7166);
/* harmony import */ var _model_finding__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1300);
/* harmony import */ var _model_settings__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4692);
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8473);
/* harmony import */ var _find_configuration__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7888);








/**
 * Finds and reads the configuration: the named file, or the nearest one from the working folder up to the root of the
 * repository. It is data; nothing in it is executed.
 *
 * @throws UsageError with file, line and column for anything that is not understood
 */
async function loadConfiguration(workingFolder, file, ruleIds) {
    const path = file === undefined ? await (0,_find_configuration__WEBPACK_IMPORTED_MODULE_6__/* .findConfiguration */ .o)(workingFolder) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, file);
    if (path === undefined)
        return _model_settings__WEBPACK_IMPORTED_MODULE_4__/* .NO_CONFIGURATION */ .hr;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => {
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`The configuration "${file ?? path}" cannot be read.`, 'Name a file that exists with --config.');
    });
    return { ...parseConfiguration(text.replace(/^\uFEFF/, ''), file ?? path, ruleIds), folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) };
}
/** Reads the text of a configuration. @throws UsageError */
function parseConfiguration(text, file, ruleIds) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const fail = (offset, message, help) => {
        const { line, col } = lines.linePos(offset);
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${file}:${line}:${col}: ${message}`, help);
    };
    const [fault] = document.errors;
    if (fault !== undefined)
        return fail(fault.pos[0], fault.message);
    if (document.contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(document.contents) && document.contents.value === null))
        return _model_settings__WEBPACK_IMPORTED_MODULE_4__/* .NO_CONFIGURATION */ .hr;
    return readRoot(document.contents, ruleIds, fail);
}
const KEYS = ['publisher', 'connectors', 'fail-on', 'rules', 'ignore'];
function readRoot(contents, ruleIds, fail) {
    const values = membersOf(contents, KEYS, 'the configuration', fail);
    const publisher = values.get('publisher');
    const connectors = values.get('connectors');
    const failOn = values.get('fail-on');
    const rules = values.get('rules');
    const ignore = values.get('ignore');
    return {
        ...(publisher && { publisher: oneOf(publisher, _model_finding__WEBPACK_IMPORTED_MODULE_7__/* .PUBLISHERS */ .s, 'publisher', fail) }),
        ...(connectors && {
            connectors: itemsOf(connectors, 'connectors', fail).map((item) => textOf(item, 'connectors', fail)),
        }),
        ...(failOn && { failOn: oneOf(failOn, _model_settings__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_LEVELS */ .fN, 'fail-on', fail) }),
        rules: rules ? readRules(rules, ruleIds, fail) : new Map(),
        ignore: ignore ? itemsOf(ignore, 'ignore', fail).map((item) => readIgnore(item, ruleIds, fail)) : [],
    };
}
function readRules(node, ruleIds, fail) {
    const levels = new Map();
    for (const [id, level] of membersOf(node, ruleIds, 'rules', fail))
        levels.set(id, oneOf(level, _model_settings__WEBPACK_IMPORTED_MODULE_4__/* .RULE_LEVELS */ .D2, id, fail));
    return levels;
}
const IGNORE_KEYS = ['rule', 'path', 'pointer', 'reason'];
function readIgnore(node, ruleIds, fail) {
    const values = membersOf(node, IGNORE_KEYS, 'an entry of ignore', fail);
    const required = (key) => {
        const value = values.get(key);
        if (value === undefined)
            return fail(startOf(node), `This entry of "ignore" needs "${key}".`, reasonHelp(key));
        const text = textOf(value, key, fail);
        return text.trim() === '' ? fail(startOf(value), `"${key}" is empty.`, reasonHelp(key)) : text;
    };
    const rule = required('rule');
    if (!ruleIds.includes(rule)) {
        const value = values.get('rule');
        return fail(value ? startOf(value) : startOf(node), `There is no rule "${rule}".${(0,_kit_suggest__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(rule, ruleIds)}`);
    }
    const pointer = values.get('pointer');
    return {
        rule,
        path: required('path'),
        ...(pointer && { pointer: pointerOf(pointer, fail) }),
        reason: required('reason'),
    };
}
function pointerOf(node, fail) {
    const pointer = textOf(node, 'pointer', fail);
    if (pointer === '' || pointer.startsWith('/'))
        return pointer;
    return fail(startOf(node), `The pointer "${pointer}" does not start with "/".`, 'Copy the pointer of the finding from the JSON report, such as "/paths/~1orders/get".');
}
function reasonHelp(key) {
    return key === 'reason' ? 'Say why the finding is accepted, for whoever reads this in a year.' : undefined;
}
/** The members of a map whose keys must be known. */
function membersOf(node, known, what, fail) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node))
        return fail(startOf(node), `Write ${what} as a map of keys and values.`);
    const members = new Map();
    for (const { key, value } of node.items) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) ? String(key.value) : '';
        if (!known.includes(name))
            fail(startOf(key), `"${name}" is not known in ${what}.${(0,_kit_suggest__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, known)}`, knownHelp(known));
        if (value !== null && !((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(value) && value.value === null))
            members.set(name, value);
    }
    return members;
}
function knownHelp(known) {
    return known.length <= 10
        ? `Known are ${known.join(', ')}.`
        : 'List all rules with: connector-preflight rules';
}
function itemsOf(node, what, fail) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(node) ? node.items : fail(startOf(node), `Write "${what}" as a list.`);
}
function textOf(node, what, fail) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(node) && typeof node.value === 'string'
        ? node.value
        : fail(startOf(node), `Write text in "${what}".`);
}
function oneOf(node, allowed, what, fail) {
    // YAML 1.1 readers know `off` as false; whoever writes it means the word.
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(node) ? (node.value === false ? 'off' : node.value) : undefined;
    const found = allowed.find((word) => word === value);
    const given = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(node) ? `"${String(value)}"` : 'a list, a map or an alias';
    return found ?? fail(startOf(node), `"${what}" cannot be ${given}.`, `Write one of ${allowed.join(', ')}.`);
}
function startOf(node) {
    return node.range?.[0] ?? 0;
}


/***/ })

};
;