"use strict";
exports.id = 865;
exports.ids = [865];
exports.modules = {

/***/ 50865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfiguration: () => (/* binding */ loadConfiguration)
});

// UNUSED EXPORTS: parseConfiguration

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/model/finding.ts
var finding = __webpack_require__(41300);
// EXTERNAL MODULE: ./src/model/settings.ts
var settings = __webpack_require__(34692);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
// EXTERNAL MODULE: ./src/engine/discover.ts
var discover = __webpack_require__(44935);
// EXTERNAL MODULE: ./src/engine/find-configuration.ts
var find_configuration = __webpack_require__(7888);
// EXTERNAL MODULE: ./src/engine/glob.ts
var engine_glob = __webpack_require__(2218);
// EXTERNAL MODULE: ./src/kit/suggest.ts
var suggest = __webpack_require__(17166);
;// CONCATENATED MODULE: ./src/engine/date.ts
/** What is wrong with a day as ISO 8601 writes it, `YYYY-MM-DD`; undefined where nothing is. */
function dateFault(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return 'it is no day of the form YYYY-MM-DD';
    // Days that do not exist are read as others, such as February 30 as March 2.
    const time = Date.parse(`${text}T00:00:00Z`);
    const same = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
    return same ? undefined : 'there is no such day';
}

;// CONCATENATED MODULE: ./src/engine/yaml-values.ts


/** The members of a map whose keys must be known. */
function membersOf(node, known, what, fail) {
    if (!(0,dist/* isMap */.jh)(node))
        return fail(startOf(node), `Write ${what} as a map of keys and values.`);
    const members = new Map();
    const names = new Set();
    for (const { key, value } of node.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        if (!known.includes(name))
            fail(startOf(key), `"${name}" is not known in ${what}.${(0,suggest/* didYouMean */.a)(name, known)}`, knownHelp(known));
        // The library compares each key with all others, which takes minutes in a file of nothing but keys.
        if (names.has(name))
            fail(startOf(key), `"${name}" is written twice in ${what}.`, 'Remove one of both.');
        names.add(name);
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
function flagOf(node, what, fail) {
    return (0,dist/* isScalar */.jn)(node) && typeof node.value === 'boolean'
        ? node.value
        : fail(startOf(node), `"${what}" is neither true nor false.`, 'Write true or false, without quotes.');
}
function startOf(node) {
    return node.range?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./src/engine/ignore-entries.ts




const KEYS = ['rule', 'path', 'pointer', 'reason', 'expires'];
/**
 * Reads `ignore`: accepted findings.
 *
 * @param positionOf the line and column of an offset
 */
function readIgnore(node, ruleIds, positionOf, fail) {
    return itemsOf(node, 'ignore', fail).map((item) => ({
        ...readEntry(item, ruleIds, fail),
        at: positionOf(startOf(item)),
    }));
}
function readEntry(node, ruleIds, fail) {
    const values = membersOf(node, KEYS, 'an entry of ignore', fail);
    const required = (key) => {
        const value = values.get(key);
        if (value === undefined)
            return fail(startOf(node), `This entry of "ignore" needs "${key}".`, reasonHelp(key));
        const text = textOf(value, key, fail);
        if (text.trim() === '')
            return fail(startOf(value), `"${key}" is empty.`, reasonHelp(key));
        return { text, at: startOf(value) };
    };
    const rule = required('rule');
    if (!ruleIds.includes(rule.text))
        return fail(rule.at, `There is no rule "${rule.text}".${(0,suggest/* didYouMean */.a)(rule.text, ruleIds)}`);
    const path = required('path');
    const fault = (0,engine_glob/* globFault */.Hf)(path.text);
    if (fault !== undefined)
        return fail(path.at, `"${path.text}" is no glob: ${fault}.`);
    const pointer = values.get('pointer');
    const expires = values.get('expires');
    return {
        rule: rule.text,
        path: path.text,
        ...(pointer && { pointer: pointerOf(pointer, fail) }),
        reason: required('reason').text,
        ...(expires && { expires: dateOf(expires, fail) }),
    };
}
function pointerOf(node, fail) {
    const pointer = textOf(node, 'pointer', fail);
    const help = 'Copy the pointer of the finding from the JSON report, such as "/paths/~1orders/get".';
    if (pointer !== '' && !pointer.startsWith('/'))
        return fail(startOf(node), `The pointer "${pointer}" does not start with "/".`, help);
    if (/~(?![01])/.test(pointer))
        return fail(startOf(node), `The pointer "${pointer}" has a "~" that is neither "~0" nor "~1".`, help);
    return pointer;
}
function dateOf(node, fail) {
    const date = textOf(node, 'expires', fail);
    const fault = dateFault(date);
    if (fault === undefined)
        return date;
    return fail(startOf(node), `"expires" cannot be "${date}": ${fault}.`, 'Write a day such as 2027-01-31.');
}
function reasonHelp(key) {
    return key === 'reason' ? 'Say why the finding is accepted, for whoever reads this in a year.' : undefined;
}

// EXTERNAL MODULE: ./src/kit/options.ts
var options = __webpack_require__(40582);
// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(24669);
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

// EXTERNAL MODULE: ./src/engine/user-file.ts
var user_file = __webpack_require__(44786);
;// CONCATENATED MODULE: ./src/engine/configuration.ts












/** A megabyte of YAML takes a second to read; ten thousand accepted findings are for a baseline. */
const MOST_BYTES = 1024 * 1024;
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
    const shown = (0,discover/* posixRelative */.qi)(workingFolder, path);
    const name = file ?? shown;
    const text = await (0,user_file/* readUserFile */.E1)({
        path,
        name,
        what: 'configuration',
        help: 'Name another file with --config, or the input "config" of the action.',
        workingFolder,
        mostBytes: MOST_BYTES,
    });
    return { ...parseConfiguration(text, name, rules), folder: (0,external_node_path_.dirname)(path), path, file: shown };
}
/** Reads the text of a configuration. @throws UsageError */
function parseConfiguration(text, file, rules) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const positionOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    const fail = (offset, message, help) => {
        const { line, column } = positionOf(offset);
        throw new usage_error/* UsageError */.e(`${file}:${line}:${column}: ${message}`, help);
    };
    // A warning is about something that would be read as something else, such as a tag that is not known.
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined)
        return fail(fault.pos[0], fault.message);
    if (document.contents === null || ((0,dist/* isScalar */.jn)(document.contents) && document.contents.value === null))
        return settings/* NO_CONFIGURATION */.hr;
    return readRoot(document.contents, rules, positionOf, fail);
}
const configuration_KEYS = [
    'publisher',
    'connectors',
    'fail-on',
    'fail-on-existing',
    'rules',
    'ignore',
    'baseline',
];
function readRoot(contents, known, positionOf, fail) {
    const ids = known.map(({ id }) => id);
    const values = membersOf(contents, configuration_KEYS, 'the configuration', fail);
    const publisher = values.get('publisher');
    const connectors = values.get('connectors');
    const failOn = values.get('fail-on');
    const failOnExisting = values.get('fail-on-existing');
    const rules = values.get('rules');
    const ignore = values.get('ignore');
    const baseline = values.get('baseline');
    return {
        ...(publisher && { publisher: oneOf(publisher, finding/* PUBLISHERS */.sp, 'publisher', fail) }),
        ...(connectors && {
            connectors: itemsOf(connectors, 'connectors', fail).map((item) => globOf(item, fail)),
        }),
        ...(failOn && { failOn: oneOf(failOn, settings/* FAIL_LEVELS */.fN, 'fail-on', fail) }),
        ...(failOnExisting && { failOnExisting: flagOf(failOnExisting, 'fail-on-existing', fail) }),
        rules: rules ? readRuleSettings(rules, known, fail) : new Map(),
        ignore: ignore ? readIgnore(ignore, ids, positionOf, fail) : [],
        ...(baseline && {
            baseline: { file: fileOf(baseline, fail), at: positionOf(startOf(baseline)) },
        }),
    };
}
function globOf(node, fail) {
    const glob = textOf(node, 'connectors', fail);
    const fault = (0,engine_glob/* globFault */.Hf)(glob);
    return fault === undefined ? glob : fail(startOf(node), `"${glob}" is no glob of folders: ${fault}.`);
}
function fileOf(node, fail) {
    const file = textOf(node, 'baseline', fail);
    if (file.trim() === '' || /^([\\/]|[a-z]:)|(^|[\\/])\.\.([\\/]|$)/i.test(file))
        return fail(startOf(node), `"baseline" cannot be "${file}".`, 'Write a file beside the configuration or below it, such as ".connector-preflight-baseline.json".');
    return file;
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


/***/ })

};
;