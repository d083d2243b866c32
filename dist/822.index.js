"use strict";
exports.id = 822;
exports.ids = [822];
exports.modules = {

/***/ 9822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfiguration: () => (/* binding */ loadConfiguration)
});

// UNUSED EXPORTS: parseConfiguration

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/kit/suggest.ts
var suggest = __webpack_require__(17166);
// EXTERNAL MODULE: ./src/model/finding.ts
var finding = __webpack_require__(41300);
// EXTERNAL MODULE: ./src/model/settings.ts
var settings = __webpack_require__(34692);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
// EXTERNAL MODULE: ./src/engine/find-configuration.ts
var find_configuration = __webpack_require__(7888);
// EXTERNAL MODULE: ./src/kit/options.ts
var options = __webpack_require__(40582);
// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(24669);
;// CONCATENATED MODULE: ./src/engine/yaml-values.ts


/** The members of a map whose keys must be known. */
function membersOf(node, known, what, fail) {
    if (!(0,dist/* isMap */.jh)(node))
        return fail(startOf(node), `Write ${what} as a map of keys and values.`);
    const members = new Map();
    for (const { key, value } of node.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        if (!known.includes(name))
            fail(startOf(key), `"${name}" is not known in ${what}.${(0,suggest/* didYouMean */.a)(name, known)}`, knownHelp(known));
        if (value !== null && !((0,dist/* isScalar */.jn)(value) && value.value === null))
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
    return (0,dist/* isSeq */.oP)(node) ? node.items : fail(startOf(node), `Write "${what}" as a list.`);
}
function textOf(node, what, fail) {
    return (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string'
        ? node.value
        : fail(startOf(node), `Write text in "${what}".`);
}
function oneOf(node, allowed, what, fail) {
    // YAML 1.1 readers know `off` as false; whoever writes it means the word.
    const value = (0,dist/* isScalar */.jn)(node) ? (node.value === false ? 'off' : node.value) : undefined;
    const found = allowed.find((word) => word === value);
    const given = (0,dist/* isScalar */.jn)(node) ? `"${String(value)}"` : 'a list, a map or an alias';
    return found ?? fail(startOf(node), `"${what}" cannot be ${given}.`, `Write one of ${allowed.join(', ')}.`);
}
function startOf(node) {
    return node.range?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./src/engine/rule-settings.ts





/** Reads `rules`: a level, or a map of `severity` and the options of the rule. */
function readRuleSettings(node, rules, fail) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const settings = new Map();
    for (const [id, value] of membersOf(node, [...byId.keys()], 'rules', fail))
        settings.set(id, readSetting(value, id, byId.get(id)?.options ?? {}, fail));
    return settings;
}
function readSetting(node, id, options, fail) {
    if (!(0,dist/* isMap */.jh)(node))
        return { severity: oneOf(node, settings/* RULE_LEVELS */.D2, id, fail) };
    const names = Object.keys(options);
    const members = membersOf(node, ['severity', ...names], names.length > 0 ? id : `${id}, which has no options`, fail);
    const severity = members.get('severity');
    const values = readValues(members, options, fail);
    return {
        ...(severity && { severity: oneOf(severity, settings/* RULE_LEVELS */.D2, 'severity', fail) }),
        ...(Object.keys(values).length > 0 && { values }),
    };
}
function readValues(members, options, fail) {
    const given = Object.entries(options).flatMap(([name, option]) => {
        const node = members.get(name);
        return node === undefined ? [] : [[name, readValue(node, name, option, fail)]];
    });
    return Object.fromEntries(given);
}
function readValue(node, name, option, fail) {
    const value = (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
    if ((0,options/* allows */.NB)(option, value))
        return value;
    const given = typeof value === 'string' ? `the text ${(0,kit_text/* quote */.hD)(value)}` : String(value);
    return fail(startOf(node), `"${name}" cannot be ${(0,dist/* isScalar */.jn)(node) ? given : 'a list, a map or an alias'}.`, (0,options/* valueHelp */.zL)(option));
}

;// CONCATENATED MODULE: ./src/engine/configuration.ts










/**
 * Finds and reads the configuration: the named file, or the nearest one from the working folder up to the root of the
 * repository. It is data; nothing in it is executed.
 *
 * @throws UsageError with file, line and column for anything that is not understood
 */
async function loadConfiguration(workingFolder, file, rules) {
    const path = file === undefined ? await (0,find_configuration/* findConfiguration */.o)(workingFolder) : (0,external_node_path_.resolve)(workingFolder, file);
    if (path === undefined)
        return settings/* NO_CONFIGURATION */.hr;
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => {
        throw new usage_error/* UsageError */.e(`The configuration "${file ?? path}" cannot be read.`, 'Name a file that exists with --config.');
    });
    return { ...parseConfiguration(text.replace(/^\uFEFF/, ''), file ?? path, rules), folder: (0,external_node_path_.dirname)(path) };
}
/** Reads the text of a configuration. @throws UsageError */
function parseConfiguration(text, file, rules) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const fail = (offset, message, help) => {
        const { line, col } = lines.linePos(offset);
        throw new usage_error/* UsageError */.e(`${file}:${line}:${col}: ${message}`, help);
    };
    const [fault] = document.errors;
    if (fault !== undefined)
        return fail(fault.pos[0], fault.message);
    if (document.contents === null || ((0,dist/* isScalar */.jn)(document.contents) && document.contents.value === null))
        return settings/* NO_CONFIGURATION */.hr;
    return readRoot(document.contents, rules, fail);
}
const KEYS = ['publisher', 'connectors', 'fail-on', 'rules', 'ignore'];
function readRoot(contents, known, fail) {
    const ids = known.map(({ id }) => id);
    const values = membersOf(contents, KEYS, 'the configuration', fail);
    const publisher = values.get('publisher');
    const connectors = values.get('connectors');
    const failOn = values.get('fail-on');
    const rules = values.get('rules');
    const ignore = values.get('ignore');
    return {
        ...(publisher && { publisher: oneOf(publisher, finding/* PUBLISHERS */.s, 'publisher', fail) }),
        ...(connectors && {
            connectors: itemsOf(connectors, 'connectors', fail).map((item) => textOf(item, 'connectors', fail)),
        }),
        ...(failOn && { failOn: oneOf(failOn, settings/* FAIL_LEVELS */.fN, 'fail-on', fail) }),
        rules: rules ? readRuleSettings(rules, known, fail) : new Map(),
        ignore: ignore ? itemsOf(ignore, 'ignore', fail).map((item) => readIgnore(item, ids, fail)) : [],
    };
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
        return fail(value ? startOf(value) : startOf(node), `There is no rule "${rule}".${(0,suggest/* didYouMean */.a)(rule, ruleIds)}`);
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


/***/ })

};
;