"use strict";
exports.id = 361;
exports.ids = [361];
exports.modules = {

/***/ 93157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ compareConnectors),
  j: () => (/* binding */ comparisonOf)
});

// EXTERNAL MODULE: ./src/model/memo.ts
var memo = __webpack_require__(24307);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
;// CONCATENATED MODULE: ./src/model/change/differences.ts
/** Where two documents differ, whatever the order of members and the layout; as deep as possible, in linear time. */
function* differences(before, after) {
    const rest = [{ was: before, is: after }];
    for (let pair = rest.pop(); pair !== undefined; pair = rest.pop()) {
        const { was, is } = pair;
        if (was.kind !== is.kind) {
            yield { before: was, after: is, around: is };
            continue;
        }
        if (was.kind !== 'object' && was.kind !== 'array') {
            if (was.data !== is.data)
                yield { before: was, after: is, around: is };
            continue;
        }
        const inside = [];
        for (const [key, child] of childrenOf(was)) {
            const other = typeof key === 'string' ? is.members.get(key) : is.items[key];
            if (other === undefined)
                yield { before: child, after: undefined, around: is };
            else
                inside.push({ was: child, is: other });
        }
        for (const [key, child] of childrenOf(is))
            if ((typeof key === 'string' ? was.members.get(key) : was.items[key]) === undefined)
                yield { before: undefined, after: child, around: is };
        for (const one of inside.reverse())
            rest.push(one);
    }
}
function childrenOf({ kind, members, items }) {
    return kind === 'array' ? items.entries() : members;
}

;// CONCATENATED MODULE: ./src/model/change/update.ts



function criterion(role, path, what) {
    return { role, path: path.split(' '), what };
}
/**
 * What makes an update a minor one; a change of anything else makes it a major one.
 *
 * Source: certification-updates.md, "Criteria of a minor update".
 */
const MINOR = [
    criterion('definition', 'info description', 'the description of the connector'),
    criterion('definition', 'info contact **', 'the contact'),
    criterion('definition', 'paths * * description', 'the description of an operation'),
    criterion('definition', 'paths * * summary', 'the summary of an operation'),
    criterion('definition', 'paths * * responses ** description', 'a description in a response'),
    criterion('definition', 'paths * x-ms-notification-content ** description', 'a description in a notification'),
    criterion('definition', 'paths * * x-ms-notification-content ** description', 'a description in a notification'),
    criterion('definition', 'responses ** description', 'a description in a response'),
    criterion('definition', 'definitions ** description', 'a description in a response'),
    criterion('properties', 'properties ** description', 'a description'),
    criterion('properties', 'properties ** tooltip', 'a tooltip'),
    criterion('properties', 'properties iconBrandColor', 'the brand color'),
    criterion('properties', 'properties publisher', 'the publisher'),
    criterion('properties', 'properties stackOwner', 'the stack owner'),
];
/** The other files of a connector, by name; what is not listed is none of its artifacts. */
const FILES = [
    { name: /^(readme|intro)\.md$/i, update: 'minor', what: 'the readme' },
    { name: /^icon\.\w+$/i, update: 'minor', what: 'the icon' },
    { name: /^script\.csx$/i, update: 'major', what: 'the script' },
];
/** Whether Microsoft treats an update as minor, which takes some weeks less, or as major. */
function updateOf(change) {
    return decisiveReasons(change)[0]?.update ?? 'none';
}
/** The first change that makes an update major; without one all kinds of minor changes, each once. */
function decisiveReasons(change) {
    const minor = new Map();
    for (const reason of updateReasons(change)) {
        if (reason.update === 'major')
            return [reason];
        if (!minor.has(reason.what))
            minor.set(reason.what, reason);
    }
    return [...minor.values()];
}
/** Everything that changed, with what it makes of the update. */
function* updateReasons({ before, after }) {
    yield* documentReasons('definition', before.definitionFile, after.definitionFile);
    yield* documentReasons('properties', before.propertiesFile, after.propertiesFile);
    if (before.layout !== 'package' && after.layout !== 'package')
        yield* fileReasons(before, after);
}
function* documentReasons(role, before, after) {
    if (before?.document.text === after?.document.text)
        return;
    const file = (after ?? before)?.path ?? '';
    const [was, is] = [before?.document.root, after?.document.root];
    if (was === undefined || is === undefined) {
        yield {
            update: 'major',
            what: role === 'definition' ? 'the definition' : 'apiProperties.json',
            file,
            at: is,
        };
        return;
    }
    const definition = after?.definition;
    for (const difference of differences(was, is)) {
        const minor = minorCriterion(role, difference, definition);
        const at = difference.after ?? difference.around;
        if (minor === undefined)
            yield { update: 'major', what: nameOf(difference), file, at };
        else
            yield { update: 'minor', what: minor.what, file, at };
    }
}
function minorCriterion(role, { before, after }, definition) {
    const path = (0,json/* pathOf */.XM)(after ?? before).map(String);
    const found = MINOR.find((each) => each.role === role && matches(path, each.path));
    if (found === undefined)
        return undefined;
    // A property that is called "description" is an object, and no description.
    if (found.path.at(-1) !== '**' &&
        [before, after].some((node) => node !== undefined && node.kind !== 'string'))
        return undefined;
    const [list, name = ''] = path;
    return list === 'definitions' && definition !== undefined && inputs(definition).has(name)
        ? undefined
        : found;
}
/** The shared schemas that operations send. */
const inputs = (0,memo/* memo */.p)(({ schemas }) => new Set(schemas
    .filter(({ role, relation, usage }) => role === 'definition' && relation === 'root' && usage.roles.has('input'))
    .map(({ name }) => name ?? '')));
function matches(path, pattern) {
    const [first, ...rest] = pattern;
    if (first === undefined)
        return path.length === 0;
    if (first !== '**')
        return path.length > 0 && (first === '*' || first === path[0]) && matches(path.slice(1), rest);
    // Nothing but one key follows the only `**` of a pattern.
    return rest.length === 0 || (path.length > 0 && path.at(-1) === rest[0]);
}
function nameOf({ before, after }) {
    const key = (after ?? before)?.key;
    return typeof key === 'string' ? `"${key}"` : 'an entry of a list';
}
function* fileReasons(before, after) {
    for (const { name, update, what } of FILES) {
        const [was, is] = [fileOf(before, name), fileOf(after, name)];
        if (!sameBytes(was, is))
            yield { update, what, file: (is ?? was)?.path ?? '', at: undefined };
    }
}
function fileOf({ files }, name) {
    return files.find((file) => name.test(file.name));
}
function sameBytes(was, is) {
    if (was === undefined || is === undefined)
        return was === is;
    if (was.size !== is.size)
        return false;
    const [old, current] = [was.bytes(), is.bytes()];
    return old === undefined ? current === undefined : old.every((byte, index) => byte === current?.[index]);
}

// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(24669);
;// CONCATENATED MODULE: ./src/kit/update-reasons.ts



const VALUES = ['list of * values changed', 'lists of * values changed'];
const FIELDS = {
    deleted: ['* deleted', '*s deleted'],
    renamed: ['body renamed', 'bodies renamed'],
    added: ['required * added', 'required *s added'],
    required: ['* made required', '*s made required'],
    hidden: ['* hidden', '*s hidden'],
    location: ['* moved', '*s moved'],
    type: ['* type changed', '* types changed'],
    format: ['* format changed', '* formats changed'],
    'list-added': VALUES,
    'list-removed': VALUES,
    'value-added': VALUES,
    'value-removed': VALUES,
    default: ['* default changed', '* defaults changed'],
};
const CONNECTION_CHANGED = ['connection parameter changed', 'connection parameters changed'];
const CONNECTION = {
    removed: ['connection parameter removed', 'connection parameters removed'],
    added: ['required connection parameter added', 'required connection parameters added'],
    required: ['connection parameter made required', 'connection parameters made required'],
    type: CONNECTION_CHANGED,
    'value-removed': CONNECTION_CHANGED,
    'scopes-added': ['connection parameter with more scopes', 'connection parameters with more scopes'],
};
/**
 * Why an update is minor or major, for people: `2 operations deleted`, `1 required input added`. Where a major update changes
 * nothing that flows use, the first place that Microsoft's criteria of a minor update do not name; empty for no update.
 */
function update_reasons_updateReasons(change) {
    const reasons = [...definitionReasons(change.definition), ...connectionReasons(change.properties)];
    if (reasons.length > 0)
        return reasons;
    const decisive = decisiveReasons(change);
    const [first] = decisive;
    if (first === undefined)
        return [];
    if (first.update === 'minor')
        return [`${(0,kit_text/* enumerate */.HL)(decisive.map(({ what }) => what))} changed`];
    const place = first.at === undefined ? '' : ` at ${(0,kit_text/* brief */.dh)((0,json/* pointerOf */.rq)(first.at)) || 'the top'}`;
    return [`${(0,kit_text/* brief */.dh)(first.what)} changed${place}`];
}
function definitionReasons(change) {
    if (change === undefined)
        return [];
    const { before, after, deleted, added, fields } = change;
    const renamed = deleted.filter((operation) => operation.renamed !== undefined).length;
    return [
        ...operationsThat(deleted.length - renamed, 'deleted'),
        ...operationsThat(renamed, 'renamed'),
        ...operationsThat(added.length - renamed, 'added'),
        ...counted(fields.map(({ kind, direction }) => wordsOf(FIELDS[kind], direction))),
        ...['host', 'basePath']
            .filter((key) => before.root.members.get(key)?.data !== after.root.members.get(key)?.data)
            .map((key) => `${key} changed`),
    ];
}
function operationsThat(number, what) {
    return number <= 0 ? [] : [(0,kit_text/* count */.U9)(number, `operation ${what}`, `operations ${what}`)];
}
function wordsOf([one, many], direction) {
    return [one.replace('*', direction), many.replace('*', direction)];
}
function connectionReasons(change) {
    if (change === undefined)
        return [];
    return [
        ...counted(change.lost.map(() => ['way to sign in removed', 'ways to sign in removed'])),
        ...counted(change.parameters.map(({ kind }) => CONNECTION[kind])),
    ];
}
/** Each once, with its number, in the order of the first ones. */
function counted(changes) {
    const tally = new Map();
    for (const words of changes) {
        const known = tally.get(words[0]) ?? { words, number: 0 };
        known.number += 1;
        tally.set(words[0], known);
    }
    return [...tally.values()].map(({ words: [one, many], number }) => (0,kit_text/* count */.U9)(number, one, many));
}

// EXTERNAL MODULE: ./src/model/change/change.ts + 8 modules
var change_change = __webpack_require__(27955);
// EXTERNAL MODULE: ./src/engine/findings.ts
var engine_findings = __webpack_require__(8166);
// EXTERNAL MODULE: ./src/engine/problems.ts
var problems = __webpack_require__(58484);
;// CONCATENATED MODULE: ./src/engine/compare.ts





/**
 * Compares two versions of a connector. Pure: the same versions give the same findings, with fingerprints that stay the same
 * when lines move; the configuration is applied to them afterwards, as to any other finding.
 *
 * @param rules those to run; of them, the rules on changes that are for the publisher of the new version
 */
function compareConnectors(rules, before, after) {
    const change = (0,change_change/* changeOf */.C)(before, after);
    const findings = [];
    for (const rule of rules)
        if (rule.scope === 'change' && rule.publishers.includes(after.publisher))
            for (const problem of problemsOf(rule, change))
                findings.push((0,engine_findings/* findingOf */.hD)(rule, rule.severity, problem, problem.file));
    const reasons = decisiveReasons(change);
    return {
        findings: findings.sort(engine_findings/* compareFindings */.Eg),
        update: reasons[0]?.update ?? 'none',
        reasons,
        why: update_reasons_updateReasons(change),
    };
}
/** What the report says of it. @param fixed findings of the base that are gone */
function comparisonOf(base, { update, why }, fixed = []) {
    return { base, update, ...(why.length > 0 && { reasons: why }), fixed };
}
function problemsOf(rule, change) {
    return (0,problems/* collected */.gd)(rule.id, () => rule.problems(change), (problem) => ({ ...problem, file: { path: change.after.path } }));
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
    const { readMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(357), __webpack_require__.e(245)]).then(__webpack_require__.bind(__webpack_require__, 76245));
    const read = await readMarkdown(document);
    return read && { ...read, path: file.path, name: file.name, document };
}
async function readScriptIn(files) {
    const [file] = (0,script/* scriptFiles */.pe)(files);
    if (file === undefined)
        return undefined;
    const { readScript } = await Promise.all(/* import() */[__webpack_require__.e(551), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 71356));
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
    const { looksLikePackage, readPackage } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(932)]).then(__webpack_require__.bind(__webpack_require__, 7932));
    const packages = [];
    for (const zip of zips.slice(0, MAX_PACKAGES))
        packages.push(await readPackage(zip));
    return packages.filter(looksLikePackage);
}
/** The package that was named by itself, whatever is in it. */
async function readOnlyPackage(file) {
    const { readPackage } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(932)]).then(__webpack_require__.bind(__webpack_require__, 7932));
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

/***/ 8166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   uZ: () => (/* binding */ markedFinding)
/* harmony export */ });
/* harmony import */ var _model_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87979);
/* harmony import */ var _model_links__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84096);
/* harmony import */ var _model_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);
/* harmony import */ var _fingerprint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30178);
/* harmony import */ var _message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6117);





const WHOLE_FILE = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/** Turns a problem into a finding: exact range, pointer, fingerprint, Microsoft's names. */
function findingOf(rule, severity, problem, file) {
    const { at, message, related = [], fix } = problem;
    return {
        rule: rule.id,
        severity,
        message: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)((0,_message__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(problem, file.definition)),
        file: file.path,
        pointer: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)(boundedPointer(at.node)),
        ...rangeOf(file.document, at),
        ...referencesOf(rule),
        // Without the number of operations: one more of them is no other finding.
        fingerprint: (0,_fingerprint__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(rule.id, file.path, (0,_fingerprint__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(at.node), ownMessage(message, related)),
        suppressed: null,
        related: related.map((place) => ({
            file: (place.file ?? file).path,
            pointer: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)(boundedPointer(place.at.node)),
            ...rangeOf((place.file ?? file).document, place.at),
            message: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)(place.message),
        })),
        ...(fix !== undefined && file.document !== undefined && { fix: replacementsOf(file.document, fix) }),
    };
}
/** A message that has to do with other places names one of them, and which one that is depends on their order. */
function ownMessage(message, related) {
    return related.length === 0 ? message : '';
}
function replacementsOf(document, fix) {
    return fix.map(({ start, end, text }) => {
        const from = (0,_model_json__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(document, start);
        const to = (0,_model_json__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(document, end);
        return {
            line: from.line,
            column: from.column,
            endLine: to.line,
            endColumn: to.column,
            text: (0,_model_text__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)(text),
        };
    });
}
/** The pointer of a node, or of the deepest one around it whose pointer is not too long. */
function boundedPointer(node) {
    let pointer = '';
    for (const segment of (0,_model_json__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(node)) {
        const name = String(segment);
        if (pointer.length + name.length > _fingerprint__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_POINTER */ .B3)
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
        fingerprint: (0,_fingerprint__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(rule.id, at.file, at.pointer, ownMessage(message, related)),
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

/***/ 30178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ LONGEST_POINTER),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   c7: () => (/* binding */ withinFile),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87979);
/* harmony import */ var _model_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5086);



// Seven times the longest of the published catalogue. Every finding has its own pointer, so that a name of a megabyte would
// be kept, and hashed, once for every finding below it.
const LONGEST_POINTER = 2000;
const FILE_DIGITS = 8;
const OWN_DIGITS = 24;
/**
 * Tells the same finding in another version of the file: no lines, no indexes, no counts, so that moved, reformatted and reordered
 * text keeps its fingerprints. Findings that differ in nothing else share one, and whoever compares counts them.
 *
 * @returns 8 hexadecimal digits for the file, and 24 for the finding in it
 */
function fingerprintOf(rule, file, identity, message) {
    return `${fileDigits(file)}${digits([rule, identity, gistOf(message)].join('\0'), OWN_DIGITS)}`;
}
/** Findings come file by file. */
let latest = { file: '', digits: '' };
function fileDigits(file) {
    if (latest.file !== file || latest.digits === '')
        latest = { file, digits: digits(file, FILE_DIGITS) };
    return latest.digits;
}
/** The part of a fingerprint that does not change when the file is moved, or seen from another working folder. */
function withinFile(fingerprint) {
    return fingerprint.slice(FILE_DIGITS);
}
function digits(text, number) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex').slice(0, number);
}
const NAMES = ['$ref', 'name', 'propertyName', 'title', 'templateId'];
/** The way to a node, in words that stay when members and items change places. */
function identityOf(node) {
    const segments = [];
    let length = 0;
    for (let at = node; at?.key !== undefined && length < LONGEST_POINTER; at = at.parent) {
        const segment = (0,_model_text__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .c)(segmentOf(at), LONGEST_POINTER);
        segments.push(segment);
        length += segment.length;
    }
    return segments.reverse().join('/');
}
/** The name of a member; of an item what it is called or says, never its index. Items that are alike share it. */
function segmentOf(node) {
    if (typeof node.key === 'string')
        return node.key;
    if (node.kind === 'array')
        return '[]';
    if (node.kind !== 'object')
        return `[${(0,_model_json__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)(node)}]`;
    const named = NAMES.map((name) => node.members.get(name)).find((member) => member?.kind === 'string');
    if (named === undefined)
        return `[${(0,_model_text__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .c)([...node.members.keys()].sort().join(), LONGEST_NAMES)}]`;
    // Two parameters may have one name in different places.
    return `[${String(named.key)}=${(0,_model_json__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)(named)} ${(0,_model_json__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)(node.members.get('in'))}]`;
}
const LONGEST_NAMES = 200;
/**
 * What a message says, whatever the order in which it names things: the value that it quotes tells findings of one place apart,
 * while a number may count things elsewhere, and of several things any may be the first. Hence the sum of what its words hash
 * to (FNV-1a), with one zero for each number.
 */
function gistOf(message) {
    let sum = 0;
    let word = FNV_START;
    let number = false;
    for (let at = 0; at < message.length; at += 1) {
        const unit = message.charCodeAt(at);
        if (isBetweenWords(unit)) {
            if (word !== FNV_START)
                sum = (sum + word) | 0;
            word = FNV_START;
        }
        else if (!number || !isDigit(unit))
            word = Math.imul(word ^ (isDigit(unit) ? ZERO : unit), FNV_PRIME);
        number = isDigit(unit);
    }
    return String(word === FNV_START ? sum : (sum + word) | 0);
}
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const ZERO = 0x30;
function isDigit(unit) {
    return unit >= ZERO && unit <= 0x39;
}
/** White space, and what stands between words: `,` `.` `:` `;` `(` `)`. Two of them make an empty word, which counts nothing. */
function isBetweenWords(unit) {
    return (unit <= 0x20 ||
        unit === 0x2c ||
        unit === 0x2e ||
        unit === 0x3a ||
        unit === 0x3b ||
        unit === 0x28 ||
        unit === 0x29);
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

/***/ 37607:
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
        subject: 'icon',
    },
    {
        policy: '5000.2.1.3',
        title: 'The icon is a PNG',
        publishers: VERIFIED,
        instruction: 'Export the icon as PNG; renaming a file does not convert it.',
        reference: ICON,
        subject: 'icon',
    },
    {
        policy: '5000.2.1.4',
        title: 'The icon is square, of 100 to 230 pixels',
        publishers: VERIFIED,
        instruction: 'Export the icon with 230 × 230 pixels.',
        reference: ICON,
        subject: 'icon',
    },
    {
        policy: '5000.2.1.5',
        title: 'The icon has an opaque background in the brand color',
        publishers: VERIFIED,
        instruction: 'Fill the background of the icon with "iconBrandColor", up to its edges.',
        reference: ICON,
        subject: 'icon',
    },
    {
        policy: null,
        title: 'The logo leaves room around it in the icon',
        publishers: VERIFIED,
        instruction: 'Keep the logo below 70 % of the width and of the height of the icon.',
        reference: ICON,
        subject: 'icon',
        rules: ['pp-icon-logo-size'],
    },
    {
        policy: '5000.2.2.1',
        title: 'The title has at most 30 characters',
        publishers: CERTIFIED,
        instruction: 'Count the characters of "info.title".',
        reference: TITLE,
        waitsFor: ['pp-info-title-required'],
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
        waitsFor: ['pp-info-title-required'],
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
        confirmedBy: 'person',
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
        waitsFor: ['pp-info-description-required'],
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
        waitsFor: ['pp-host-required'],
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
        waitsFor: ['pp-connection-parameter-ui-definition'],
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
        waitsFor: ['pp-metadata-required', 'pp-metadata-complete'],
    },
    {
        policy: '5000.3.1.4',
        title: 'The support contact is a valid address',
        publishers: ALL,
        instruction: 'Send a message to the address of "info.contact", and see that the support answers.',
        reference: METADATA,
        waitsFor: ['pp-info-contact-required', 'pp-info-contact-reachable'],
    },
    {
        policy: '5000.3.1.5',
        title: 'The privacy policy is a valid address',
        publishers: CERTIFIED,
        instruction: 'Open the address of "Privacy policy" without being signed in.',
        reference: METADATA,
        waitsFor: ['pp-metadata-required', 'pp-metadata-complete'],
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
        policy: null,
        title: 'The introduction says what the public documentation of the connector needs',
        publishers: VERIFIED,
        instruction: 'Write what the connector does, what it needs, how to sign in, and its known issues.',
        reference: 'submit-for-certification#submit-to-isv-studio',
        subject: 'intro',
        rules: ['pp-intro-', 'pp-package-introduction-name'],
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
    {
        ...inPackage(null, 'Everybody can unpack the package', 'Write the zips with a usual program, without passwords, links and folders outside of them.'),
        publishers: ALL,
        reference: 'certification-submission',
        rules: ['pp-package-readable', 'pp-package-entry-safe', 'pp-package-entry-slash'],
    },
    {
        ...inPackage(null, 'The solutions are exported unmanaged, from the connector as it is now', 'Update the connector in your environment from the files, and export its solutions again.'),
        reference: 'certification-submission',
        rules: ['pp-export-', 'pp-solution-unmanaged'],
    },
    {
        ...inPackage(null, 'An AI plugin, where there is one, has a solution of its own', 'Export the plugin together with the connector, without flows.'),
        reference: 'certification-submission',
        rules: ['pp-package-plugin-solution', 'pp-solution-plugin-folders'],
    },
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

;// CONCATENATED MODULE: ./src/model/requirements/validator-warnings.ts
/**
 * Rules on what Microsoft's validator prints as a warning, and on what the designer stumbles over: they have no policy code, as
 * 5000.2.6.2 is that of its errors.
 */
const VALIDATOR_WARNINGS = [
    'pp-body-mime',
    'pp-connector-status-beta',
    'pp-consumes-missing',
    'pp-default-literal',
    'pp-dynamic-list-found',
    'pp-dynamic-path-found',
    'pp-dynamic-source-required',
    'pp-enum-literal',
    'pp-extension-empty',
    'pp-extension-known',
    'pp-extension-type',
    'pp-fetch-without-body',
    'pp-file-duplicate-keys',
    'pp-filter-functions-known',
    'pp-format-known',
    'pp-keyword-supported',
    'pp-mime-type-supported',
    'pp-notification-url-output',
    'pp-operation-family-production',
    'pp-operation-id-characters',
    'pp-operation-id-length',
    'pp-operation-id-revision',
    'pp-operation-revision-required',
    'pp-parameter-internal-default',
    'pp-parameter-internal-optional-default',
    'pp-path-parameter-encoding',
    'pp-paths-operations',
    'pp-query-parameter-encoding',
    'pp-reference-siblings',
    'pp-schema-depth',
    'pp-schema-internal-required-default',
    'pp-schema-required-on-object',
    'pp-schemes-required',
    'pp-string-binary-place',
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
        rules: [
            'pp-no-secrets',
            'pp-folder-no-secrets',
            'pp-no-policy-secrets',
            'pp-oauth-client-secret',
            'pp-oauth-client-id-placeholder',
        ],
    },
    {
        policy: null,
        title: 'The folder holds the files of one connector, under their usual names',
        publishers: ALL,
        instruction: 'Look through the folder: leave out packages, programs, settings and what editors and systems left there.',
        reference: `${submission_STEP}step-4-prepare-the-connector-artifacts`,
        rules: ['pp-folder-', 'pp-icon-independent'],
    },
    {
        policy: null,
        title: 'The authentication is OAuth 2.0, an API key or Basic, and both files agree on it',
        publishers: ALL,
        instruction: 'Create a connection, and see that the dialog asks for what the service needs.',
        reference: 'submit-certification#what-are-the-requirements-for-certification',
        waitsFor: ['pp-connector-properties'],
        rules: ['pp-connection-parameter-type', 'pp-oauth-settings-required', 'pp-security-', 'pp-sign-in-'],
    },
    {
        policy: null,
        title: "apiProperties.json is what Microsoft's check of it expects",
        publishers: ALL,
        instruction: 'Compare apiProperties.json with its JSON schema.',
        reference: 'paconn-cli#api-properties-file',
        waitsFor: ['pp-connector-properties'],
        rules: [
            'pp-properties-',
            'pp-connection-parameter-',
            'pp-oauth-',
            'pp-connection-set-',
            'pp-connection-reference',
            'pp-policy-',
            'pp-capabilities-',
            'pp-capability-known',
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
        waitsFor: ['pp-info-contact-required'],
        rules: ['pp-info-contact-'],
    },
    {
        policy: null,
        title: 'The connector metadata are written as prescribed',
        publishers: ALL,
        instruction: 'Write "Website", "Privacy policy" and at most two "Categories" into "x-ms-connector-metadata".',
        reference: `${submission_STEP}step-3b-product-or-end-service-metadata`,
        waitsFor: ['pp-metadata-required', 'pp-metadata-complete'],
        rules: ['pp-metadata-'],
    },
    {
        policy: null,
        title: 'Operations and parameters have telling summaries and descriptions',
        publishers: ALL,
        instruction: 'Read the operations in the designer as somebody who does not know the service.',
        reference: `${submission_STEP}define-operation-and-parameter-summaries-and-descriptions`,
        waitsFor: [
            'pp-operation-summary-required',
            'pp-operation-description-required',
            'pp-parameter-summary-required',
            'pp-parameter-description-required',
        ],
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
        title: "The definition has nothing that Microsoft's validator or the designer stumbles over",
        publishers: ALL,
        instruction: 'Run "paconn validate", and repair what it warns about.',
        reference: 'certification-swagger-validator-rules',
        rules: VALIDATOR_WARNINGS,
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
            'pp-readme-publisher-name',
            'pp-readme-section',
            'pp-readme-section-empty',
            'pp-readme-deployment',
            'pp-readme-template',
            'pp-readme-credentials-oauth',
        ],
    },
    {
        policy: null,
        title: 'Headings, links and pictures of the readme work',
        publishers: ALL,
        instruction: 'Look at the readme as GitHub shows it, and follow every link.',
        reference: `${submission_STEP}create-a-readme-file-artifact`,
        subject: 'readme',
        rules: [
            'pp-readme-heading-space',
            'pp-readme-link',
            'pp-readme-link-address',
            'pp-readme-link-form',
            'pp-readme-anchor',
            'pp-readme-conflict',
            'pp-readme-image',
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
        publishers: ALL,
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
/* harmony import */ var _definition_analyse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25717);
/* harmony import */ var _parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43925);
/* harmony import */ var _properties__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98028);



/**
 * Parses a file's text and reads its semantic model, once.
 *
 * @param path POSIX path, relative to the working folder
 */
function sourceFile(path, role, text) {
    const document = (0,_parse__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
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


/***/ })

};
;