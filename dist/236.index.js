"use strict";
exports.id = 236;
exports.ids = [236];
exports.modules = {

/***/ 70191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ unknownOperations),
/* harmony export */   Dh: () => (/* binding */ policyOperations),
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   JZ: () => (/* binding */ WHOLE_FILE),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   lW: () => (/* binding */ pathIn)
/* harmony export */ });
/* harmony import */ var _nearest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6118);
/* harmony import */ var _place__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16987);
/* harmony import */ var _policy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7300);
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24669);




/** The place of a problem with a file as a whole, or with one that is not there. */
const WHOLE_FILE = { node: undefined, start: 0, end: 0 };
/** The path of a file in the connector's folder. */
function pathIn({ path }, name) {
    return path === '.' ? name : `${path}/${name}`;
}
/** The name of a file without its folder. */
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A problem for every listed operation that the definition does not have. */
function* unknownOperations(connector, listsOf) {
    const definition = definitionOf(connector);
    const file = connector.propertiesFile;
    if (definition === undefined || file?.properties === undefined)
        return;
    for (const { operations, place } of listsOf(file.properties))
        for (const { node, repair } of repairs(operations, definition))
            yield {
                file,
                at: (0,_place__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .R)(node),
                message: `${repair} in ${place}: the definition has no such operation.`,
            };
}
/** The names of a list that the definition has no operation for, each with its repair. */
function* repairs(listed, { operationsById }) {
    const unknown = listed.filter(({ name }) => !operationsById.has(name));
    if (unknown.length === 0)
        return;
    const taken = new Set(listed.map(({ name }) => name));
    const free = [...operationsById.keys()].filter((id) => !taken.has(id));
    for (const { node, name } of unknown) {
        const near = (0,_nearest__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, free);
        yield {
            node,
            name,
            repair: near === undefined ? `Remove ${(0,_text__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)}` : `Write ${(0,_text__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(near)} instead of ${(0,_text__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)}`,
        };
    }
}
/** The operations that policies of a template name and the definition has. */
function* policyOperations(connector, templateId) {
    const definition = definitionOf(connector);
    const file = connector.propertiesFile;
    if (definition === undefined || file === undefined)
        return;
    for (const template of file.properties?.policyTemplates ?? [])
        if ((0,_policy__WEBPACK_IMPORTED_MODULE_1__/* .isPolicy */ .pn)(template, templateId))
            for (const listed of template.operations) {
                const operation = definition.operationsById.get(listed.name);
                if (operation !== undefined)
                    yield { file, template, listed, operation };
            }
}
/** The definition, when all its operations can be read. */
function definitionOf({ definitionFile }) {
    const definition = definitionFile?.definition;
    if (definition?.unsupported !== undefined || definition?.document.syntaxProblems.length !== 0)
        return undefined;
    return definition;
}


/***/ }),

/***/ 32294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ isLeftoverFolder),
/* harmony export */   Wj: () => (/* binding */ fileProblem),
/* harmony export */   Yt: () => (/* binding */ isTop)
/* harmony export */ });
/* harmony import */ var _model_tables_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6967);
/* harmony import */ var _connector__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70191);


/** A problem with a file as a whole. */
function fileProblem({ path }, message) {
    return { file: { path }, at: _connector__WEBPACK_IMPORTED_MODULE_1__/* .WHOLE_FILE */ .JZ, message };
}
/** Whether a file lies in the folder of the connector itself, and not below. */
function isTop({ name }) {
    return !name.includes('/');
}
/**
 * Whether a folder of that name, which no run enters, has nothing to do beside a connector. A repository of one's own may well have
 * settings of tools in hidden folders; a folder of Microsoft's repository never.
 */
function isLeftoverFolder(name, layout) {
    if (layout === 'catalogue' && name.startsWith('.'))
        return !_model_tables_folder__WEBPACK_IMPORTED_MODULE_0__/* .GIT_FOLDER */ .Md.test(name);
    return _model_tables_folder__WEBPACK_IMPORTED_MODULE_0__/* .LEFTOVER_FOLDER */ .$c.test(name);
}


/***/ }),

/***/ 6118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _suggest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17166);

const MOST_NAMES = 300;
/** The known name that another one most likely means. Short names are near to too many, and long lists take too long. */
function nearest(name, known) {
    const size = 'size' in known ? known.size : known.length;
    if (name.length <= 3 || size > MOST_NAMES)
        return undefined;
    return (0,_suggest__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(name, 'size' in known ? known.keys() : known);
}


/***/ }),

/***/ 16987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueOf),
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** Points at the key of a node; at the first character of array items and of the root, which have no key. */
function keyOf(node) {
    if (node.keyStart !== -1)
        return { node, start: node.keyStart, end: node.keyEnd };
    return {
        node,
        start: node.start,
        end: node.kind === 'object' || node.kind === 'array' ? node.start + 1 : node.end,
    };
}
/** Points at the value of a string, number, boolean or null; at the key of an object or array. */
function valueOf(node) {
    if (node.kind === 'object' || node.kind === 'array')
        return keyOf(node);
    return { node, start: node.start, end: node.end };
}
/** Points at the member found by following the names; where one is missing, at the key of the object that lacks it. */
function at(node, ...names) {
    let found = node;
    for (const name of names) {
        const next = found.members.get(name);
        if (next === undefined)
            return keyOf(found);
        found = next;
    }
    return valueOf(found);
}


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ operationsOf),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   lS: () => (/* binding */ parameterOf),
/* harmony export */   pn: () => (/* binding */ isPolicy),
/* harmony export */   xT: () => (/* binding */ policyLabel),
/* harmony export */   y3: () => (/* binding */ policyExpressions)
/* harmony export */ });
/* harmony import */ var _model_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46234);
/* harmony import */ var _model_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87979);
/* harmony import */ var _model_tables_policy_templates__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69627);
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24669);




/** How a message names a policy: `the policy "Set the host"`. */
function policyLabel({ title, templateId }) {
    return `the policy ${(0,_text__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(title ?? templateId ?? '')}`;
}
/** It is an instance of this template, whose id is in lower case. */
function isPolicy({ templateId }, id) {
    return templateId?.toLowerCase() === id;
}
/** A parameter of a policy of this template, by its name without the common beginning. */
function parameterOf(template, id, name) {
    return isPolicy(template, id) ? template.parameters?.members.get(_model_tables_policy_templates__WEBPACK_IMPORTED_MODULE_1__/* .TEMPLATE_PARAMETER */ .T + name) : undefined;
}
/** The expressions in the parameters of a policy. */
function policyExpressions({ parameters }) {
    return [...(parameters?.members.values() ?? [])].flatMap(_model_expressions__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l);
}
/** The operations that a policy is applied to, as far as the definition has them. */
function operationsOf({ operations }, definition) {
    if (operations.length === 0)
        return definition.operations;
    return operations.flatMap(({ name }) => definition.operationsById.get(name) ?? []);
}
/** The section that a policy works in, in lower case; undefined where it does not say. */
function sectionOf({ parameters }) {
    return (0,_model_json__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(parameters?.members.get('x-ms-apimTemplate-policySection'))?.toLowerCase();
}


/***/ }),

/***/ 97981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ scriptClass),
/* harmony export */   OZ: () => (/* binding */ lineage),
/* harmony export */   ez: () => (/* binding */ derivesFromBase),
/* harmony export */   pe: () => (/* binding */ scriptFiles)
/* harmony export */ });
/* harmony import */ var _model_tables_script__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23124);

/**
 * The files beside the definition that can be meant as the script of the connector: the one that the platform reads, if it is
 * there, is the first.
 */
function scriptFiles(files) {
    const candidates = files.filter(({ name, kind }) => kind === 'file' && /^([^/]+\.csx|script\.(?:cs|csx\.txt))$/i.test(name));
    return candidates.sort((a, b) => rank(a.name) - rank(b.name));
}
function rank(name) {
    if (name === _model_tables_script__WEBPACK_IMPORTED_MODULE_0__/* .SCRIPT_NAME */ .oz)
        return 0;
    return name.toLowerCase() === _model_tables_script__WEBPACK_IMPORTED_MODULE_0__/* .SCRIPT_NAME */ .oz ? 1 : 2;
}
/** The class, and those of the script that it derives from; every part of a class that is written in several. */
function lineage(start, classes) {
    const names = new Set([start.name]);
    for (const name of names)
        for (const { bases } of classes.filter((candidate) => candidate.name === name))
            for (const base of bases)
                names.add(base);
    return classes.filter(({ name }) => names.has(name));
}
/** Whether it derives from the class of the platform, directly or not. */
function derivesFromBase(start, classes) {
    return lineage(start, classes).some(({ bases }) => bases.includes(_model_tables_script__WEBPACK_IMPORTED_MODULE_0__/* .SCRIPT_BASE */ .Iw));
}
/**
 * The class that the platform runs: one in no other class, if there is one; in another case when there is none in the right one, as
 * some published scripts have it.
 */
function scriptClass(classes) {
    const named = classes.filter(({ name }) => name === _model_tables_script__WEBPACK_IMPORTED_MODULE_0__/* .SCRIPT_CLASS */ .hI);
    return (named.find(({ outer }) => outer?.kind !== 'class') ??
        named[0] ??
        classes.find(({ name }) => name.toLowerCase() === _model_tables_script__WEBPACK_IMPORTED_MODULE_0__/* .SCRIPT_CLASS */ .hI.toLowerCase()));
}


/***/ }),

/***/ 17166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65336);

// Comparing takes as long as both lengths multiplied, and no name that anybody mistyped is longer.
const LONGEST_NAME = 200;
/** The known name that a mistyped one most likely means; undefined when none is near, with that many edits at most. */
function suggest(name, known, mostEdits = Math.max(2, Math.floor(name.length / 3))) {
    if (name.length > LONGEST_NAME)
        return undefined;
    const nearest = [...known]
        .filter(({ length }) => Math.abs(length - name.length) <= mostEdits)
        .map((candidate) => ({ candidate, edits: (0,fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits)[0];
    return nearest !== undefined && nearest.edits <= mostEdits ? nearest.candidate : undefined;
}
/** " Did you mean …?" for the end of an error message; empty when nothing is near. */
function didYouMean(name, known) {
    const suggestion = suggest(name, known);
    return suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
}


/***/ }),

/***/ 24669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZD: () => (/* binding */ repeated),
/* harmony export */   dh: () => (/* binding */ brief),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _model_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5086);

const LONGEST_QUOTE = 60;
const LONGEST_BRIEF = 250;
/** Of a longer text no more is looked at: a name of a megabyte may be quoted in every finding. */
const MOST_READ = 1000;
/** A value in double quotes for a message, on one line and clipped. */
function quote(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const flat = (0,_model_text__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(text, MOST_READ).replace(/\s+/g, ' ');
    return `"${(0,_model_text__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(flat, LONGEST_QUOTE)}"`;
}
/** A path or name for a message, without quotes, clipped. */
function brief(text) {
    return (0,_model_text__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .c)(text, LONGEST_BRIEF);
}
/** "a", "a and b", "a, b and c". */
function enumerate(items, conjunction = 'and') {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1) ?? ''}`;
}
/** "1 error", "2 errors". */
function count(number, noun, nouns = `${noun}s`) {
    return `${number} ${number === 1 ? noun : nouns}`;
}
/** The items whose key occurred before, each with the first item of that key. */
function* repeated(items, keyOf) {
    const seen = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key === undefined)
            continue;
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, item);
        else
            yield { item, first };
    }
}
/** Nothing but white space, or nothing at all. */
function isBlank(text) {
    return text === undefined || text.trim() === '';
}


/***/ }),

/***/ 67058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ titleKey)
/* harmony export */ });
/** What is left of a title when case, spaces and punctuation are not looked at; empty when nothing is. */
function titleKey(title) {
    return title
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
}


/***/ }),

/***/ 27955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ changeOf),
  n: () => (/* binding */ isComparable)
});

// EXTERNAL MODULE: ./src/model/definition/dynamic-paths.ts
var dynamic_paths = __webpack_require__(10619);
// EXTERNAL MODULE: ./src/model/definition/schema-index.ts
var schema_index = __webpack_require__(13781);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
;// CONCATENATED MODULE: ./src/model/change/field-walk.ts


// Forty times what the largest published connector takes. Only what is made to take long has more pairs of schemas.
const MOST_STEPS = 2_000_000;
/**
 * Compares fields in both versions, and those inside of them. Two contents are compared once for inputs and once for outputs,
 * however many references lead to them, so that a change of what is shared is one change.
 *
 * @param begin adds the fields to start with
 * @param compare compares one pair, and adds those inside of it
 */
function walkFields(before, after, begin, compare) {
    const indexes = { before: (0,schema_index/* schemaIndex */.ko)(before.schemas), after: (0,schema_index/* schemaIndex */.ko)(after.schemas) };
    const sharedBefore = before.root.members.get('definitions')?.members;
    const tokenOf = { input: pairTokens(), output: pairTokens() };
    const sources = new Map();
    const broken = new Set();
    const changes = [];
    const isNew = firstTimes();
    const queue = [];
    let steps = 0;
    const link = (from, to) => {
        const known = sources.get(to);
        if (known === undefined)
            sources.set(to, new Set([from]));
        else
            known.add(from);
    };
    const add = (pair) => {
        const was = (0,schema_index/* resolved */.L$)(pair.before, indexes.before);
        const is = (0,schema_index/* resolved */.L$)(pair.after, indexes.after);
        if (was === undefined || is === undefined)
            return;
        const { token, isNew } = tokenOf[pair.direction](was, is);
        link(pair.from, token);
        if (!isNew)
            return;
        queue.push({
            ...pair,
            before: was,
            after: is,
            anchor: anchorOf(pair, was, is, sharedBefore),
            from: token,
        });
    };
    const note = (source, { kind, at, was, name, from = '', to = '', operations = 1 }) => {
        const { direction, operation, part, trail, anchor } = source;
        broken.add(source.from);
        const full = name === undefined ? trail : { name, above: trail };
        const label = nameOf(full);
        const place = anchor ?? at;
        // What was written several times and is shared now is one change of what is shared.
        const field = anchor === undefined ? full?.name : label;
        // Several shared parameters of one name, or bodies, can be gone from the same list.
        const lost = operations > 1 && was !== undefined ? (0,json/* pointerOf */.rq)(was) : '';
        const key = JSON.stringify([kind, direction, from, to, field, lost]);
        if (!isNew(place, key))
            return;
        changes.push({ direction, kind, operation, part, name: label, at: place, was, from, to, operations });
    };
    const spend = (more) => (steps += more) <= MOST_STEPS;
    const walk = { indexes, add, note, link, spend };
    begin(walk);
    for (let next = 0; next < queue.length && spend(1); next += 1) {
        const pair = queue[next];
        if (pair !== undefined)
            compare(pair, walk);
    }
    return { changes, changed: concerned(broken, sources), cutShort: steps > MOST_STEPS };
}
/** Tells whether a key is given for an object for the first time. */
function firstTimes() {
    const known = new Map();
    return (holder, key) => {
        const keys = known.get(holder) ?? new Set();
        known.set(holder, keys);
        if (keys.has(key))
            return false;
        keys.add(key);
        return true;
    };
}
/** Gives each pair an object of its own, which stands for it. */
function pairTokens() {
    const known = new Map();
    return (before, after) => {
        const partners = known.get(before) ?? new Map();
        known.set(before, partners);
        const token = partners.get(after);
        if (token !== undefined)
            return { token, isNew: false };
        const created = {};
        partners.set(after, created);
        return { token: created, isNew: true };
    };
}
/**
 * A reference that leads to another definition than before: when the old version has that definition, too, it is not what
 * changed, so changes are reported at the reference.
 */
function anchorOf(pair, before, after, sharedBefore) {
    if (after === pair.after)
        return pair.anchor;
    const name = after.name ?? '';
    const isDefinition = after.relation === 'root' && after.role === 'definition';
    if (!isDefinition || sharedBefore?.has(name) !== true)
        return undefined;
    return (0,json/* pointerOf */.rq)(before.node) === (0,json/* pointerOf */.rq)(after.node)
        ? undefined
        : (pair.anchor ?? pair.after.reference?.value);
}
/** The operations that lead to something that changed. */
function concerned(broken, sources) {
    const reached = new Set(broken);
    for (const each of reached)
        for (const source of sources.get(each) ?? [])
            reached.add(source);
    const operations = new Set();
    for (const each of reached)
        if (isOperationPair(each))
            operations.add(each);
    return operations;
}
function isOperationPair(source) {
    return 'before' in source && 'after' in source;
}
const MOST_NAMES = 8;
/** The path of a field; of a deep one the last names. */
function nameOf(trail) {
    const names = [];
    for (let at = trail; at !== undefined; at = at.above) {
        if (names.length === MOST_NAMES)
            return ['…', ...names.reverse()].join('/');
        names.push(at.name);
    }
    return names.reverse().join('/');
}

;// CONCATENATED MODULE: ./src/model/change/lost-parameters.ts
/**
 * The parameters that are gone. One that was written in one place for several operations, under `/parameters` or in a path
 * item, and that all of them lack, is gone once.
 */
function* lostParameters({ lost, kept }, after) {
    for (const [parameter, operations] of lost) {
        const [first, ...rest] = operations;
        if (first === undefined)
            continue;
        const at = rest.length === 0 || kept.has(parameter) ? undefined : placeOfAll(parameter, operations, after);
        if (at !== undefined)
            yield { parameter, operations: [first, ...rest], at };
        else
            for (const operation of operations) {
                const { node } = operation.after;
                yield { parameter, operations: [operation], at: node.members.get('parameters') ?? node };
            }
    }
}
/** Where the shared parameter still is, or where it stood; the path item, when all operations have the same one. */
function placeOfAll({ shared }, operations, { root }) {
    if (shared !== undefined) {
        const list = root.members.get('parameters');
        return list?.members.get(shared) ?? list ?? root.members.get('paths') ?? root;
    }
    const [item, ...others] = new Set(operations.map(({ after }) => after.pathItem.node));
    return others.length > 0 ? undefined : (item?.members.get('parameters') ?? item);
}

// EXTERNAL MODULE: ./src/model/group-by.ts
var group_by = __webpack_require__(81354);
;// CONCATENATED MODULE: ./src/model/change/values.ts

/**
 * How type, format, allowed values and default of a value changed.
 *
 * @param shown whether flows see it; of a hidden value only the default counts
 */
function* valueChanges(before, after, direction, shown) {
    if (shown)
        yield* typeChanges(before, after);
    if (shown && typeOf(before).type === typeOf(after).type)
        yield* listChanges(before, after, direction);
    if (direction === 'input')
        yield* defaultChanges(before, after);
}
/** Whether both versions say what type the value has, and not the same. */
function changesType(before, after) {
    const [was, is] = [typeOf(before).type, typeOf(after).type];
    return was !== undefined && is !== undefined && was !== is;
}
function* typeChanges(before, after) {
    const [was, is] = [typeOf(before), typeOf(after)];
    const place = (keyword) => ({
        at: placeOf(after, keyword),
        was: placeOf(before, keyword),
    });
    if (changesType(before, after))
        yield { kind: 'type', ...place('type'), from: was.type ?? '', to: is.type ?? '' };
    else if (was.type !== undefined && is.type !== undefined && was.format !== is.format)
        yield { kind: 'format', ...place('format'), from: was.format ?? '', to: is.format ?? '' };
}
/** A `file` is binary text by another name. */
function typeOf(parts) {
    const type = (0,json/* textOf */.b6)(memberOf(parts, 'type')) ?? structuralType(parts);
    const format = (0,json/* textOf */.b6)(memberOf(parts, 'format'));
    return type === 'file' ? { type: 'string', format: format ?? 'binary' } : { type, format };
}
/** Something without a type that has properties or items. */
function structuralType(parts) {
    // A list of types, as in later versions of JSON Schema, leaves the type open.
    if (memberOf(parts, 'type') !== undefined)
        return undefined;
    if ((memberOf(parts, 'properties')?.members.size ?? 0) > 0)
        return 'object';
    return memberOf(parts, 'items') === undefined ? undefined : 'array';
}
function* listChanges(before, after, direction) {
    const [was, is] = [memberOf(before, 'enum'), memberOf(after, 'enum')];
    if (was?.kind !== 'array' && is?.kind !== 'array')
        return;
    if (is?.kind !== 'array') {
        if (direction === 'output')
            yield { kind: 'list-removed', at: placeOf(after, 'enum'), was };
    }
    else if (was?.kind !== 'array') {
        if (direction === 'input')
            yield { kind: 'list-added', at: is, was: placeOf(before, 'enum') };
    }
    else
        yield* entryChanges(was, is, direction);
}
function* entryChanges(was, is, direction) {
    const [old, current] = [entriesOf(was), entriesOf(is)];
    const removed = [...old.keys()].filter((value) => !current.has(value));
    if (removed.length > 0)
        yield { kind: 'value-removed', at: is, was: old.get(removed[0] ?? '') ?? was, from: listed(removed) };
    if (direction === 'input')
        return;
    const added = [...current.keys()].filter((value) => !old.has(value));
    if (added.length > 0)
        yield { kind: 'value-added', at: current.get(added[0] ?? '') ?? is, was, to: listed(added) };
}
function entriesOf({ items }) {
    return new Map(items.map((item) => [plain(item), item]));
}
const MOST_LISTED = 5;
function listed(values) {
    const shown = values.slice(0, MOST_LISTED).join(', ');
    return values.length > MOST_LISTED ? `${shown} and ${values.length - MOST_LISTED} more` : shown;
}
/** A default that changes, or that is gone. A new one changes nothing for flows that send none. */
function* defaultChanges(before, after) {
    const [was, is] = [memberOf(before, 'default'), memberOf(after, 'default')];
    if (was === undefined || (is !== undefined && plain(was) === plain(is)))
        return;
    yield {
        kind: 'default',
        at: placeOf(after, 'default'),
        was,
        from: plain(was),
        to: is === undefined ? '' : plain(is),
    };
}
/** A value as text: strings without quotes, anything else as JSON. */
function plain(node) {
    return (0,json/* textOf */.b6)(node) ?? JSON.stringify(node.data);
}
function memberOf(parts, name) {
    for (const { members } of parts) {
        const member = members.get(name);
        if (member !== undefined)
            return member;
    }
    return undefined;
}
/** The member, or the object that lacks it. */
function placeOf(parts, name) {
    const place = memberOf(parts, name) ?? parts[0];
    if (place === undefined)
        throw new Error('a value has at least one part');
    return place;
}

;// CONCATENATED MODULE: ./src/model/change/parameter-fields.ts


/** Compares the inputs of an operation, and adds what its body holds. @param old is told what became of the parameters */
function compareParameters(operation, compared, old, walk) {
    const before = byIdentity(operation.before);
    const after = byIdentity(operation.after);
    const free = new Set([...after].flatMap(([identity, is]) => (before.has(identity) ? [] : [is])));
    // Turned round, so that the first one is taken from the end.
    const twins = (0,group_by/* groupBy */.$)([...free].reverse(), twinKey);
    for (const [identity, was] of before) {
        const is = after.get(identity) ?? twins.get(twinKey(was))?.pop();
        if (is !== undefined)
            free.delete(is);
        if (is !== undefined) {
            old.kept.add(was);
            comparePair(operation, was, is, compared, walk);
        }
        else if (!was.internal) {
            const lacking = old.lost.get(was);
            if (lacking === undefined)
                old.lost.set(was, [operation]);
            else
                lacking.push(operation);
        }
    }
    for (const is of free)
        if (is.required && !(is.internal && is.node.members.has('default')))
            walk.note(sourceOf(operation, is), { kind: 'added', at: parameter_fields_nameOf(is), was: undefined });
}
function byIdentity({ parameters }) {
    const known = new Map();
    for (const { parameter } of parameters)
        if (parameter.name !== undefined && parameter.in !== undefined)
            known.set(`${parameter.in} ${parameter.name}`, parameter);
    return known;
}
/** What a parameter has in common with the same one in another place, and the body with that under another name. */
function twinKey({ in: place, name = '' }) {
    return place === 'body' ? 'body' : `named ${name}`;
}
function sourceOf(operation, { in: place, name = '' }) {
    return {
        direction: 'input',
        operation,
        part: place === 'body' ? 'body' : 'parameter',
        trail: place === 'body' ? undefined : { name, above: undefined },
        anchor: undefined,
        from: operation,
    };
}
/** Notes that operations lack a parameter that they had. */
function noteLost({ parameter, operations, at }, walk) {
    for (const operation of operations)
        walk.link(operation, parameter);
    const source = { ...sourceOf(operations[0], parameter), from: parameter };
    walk.note(source, { kind: 'deleted', at, was: parameter.node, operations: operations.length });
}
function comparePair(operation, was, is, compared, walk) {
    const { token, isNew } = compared(was, is);
    walk.link(operation, token);
    const source = { ...sourceOf(operation, is), from: token };
    if (isNew)
        for (const change of parameterChanges(was, is))
            walk.note(source, change);
    if (!was.internal && !is.internal && was.schema !== undefined && is.schema !== undefined)
        walk.add({ ...source, before: was.schema, after: is.schema });
}
function* parameterChanges(was, is) {
    const inside = (member) => ({
        at: is.node.members.get(member) ?? is.node,
        was: was.node.members.get(member) ?? was.node,
    });
    if (was.internal || is.internal) {
        if (!was.internal)
            yield { kind: 'hidden', ...inside('x-ms-visibility') };
        else if (is.internal)
            yield* valueChanges([was.node], [is.node], 'input', false);
        return;
    }
    if (was.name !== is.name)
        yield { kind: 'renamed', ...inside('name'), from: was.name ?? '', to: is.name ?? '' };
    if (was.in !== is.in)
        yield { kind: 'location', ...inside('in'), from: was.in ?? '', to: is.in ?? '' };
    if (is.required && !was.required)
        yield { kind: 'required', ...inside('required') };
    if (is.in !== 'body' && was.in !== 'body')
        yield* itemChanges(was.node, is.node);
}
/** How the value of a parameter outside of the body changed, and its items. */
function* itemChanges(was, is) {
    yield* valueChanges([was], [is], 'input', true);
    if (changesType([was], [is]))
        return;
    const [old, current] = [was.members.get('items'), is.members.get('items')];
    if (old?.kind === 'object' && current?.kind === 'object')
        for (const change of itemChanges(old, current))
            yield { ...change, name: change.name === undefined ? 'items' : `items/${change.name}` };
}
function parameter_fields_nameOf({ node }) {
    return node.members.get('name') ?? node;
}

;// CONCATENATED MODULE: ./src/model/change/contents.ts

const MOST_PARTS = 500;
/** @param spend is told how many steps that takes; undefined is returned when there are none left */
function compositionOf(schema, index, spend) {
    const reached = new Set([schema]);
    const parts = [];
    let open = false;
    for (const written of reached) {
        const part = (0,schema_index/* resolved */.L$)(written, index);
        if (part === undefined || (0,schema_index/* isDynamic */.Q)(part) || (0,schema_index/* isDynamic */.Q)(written))
            open = true;
        if (part === undefined)
            continue;
        parts.push(part);
        for (const inner of part.allOf)
            if (reached.size < MOST_PARTS)
                reached.add(inner);
    }
    const properties = new Map();
    const required = new Map();
    for (const part of parts) {
        if (!spend(part.properties.size))
            return undefined;
        for (const [name, property] of part.properties)
            if (!properties.has(name))
                properties.set(name, property);
        for (const entry of part.node.members.get('required')?.items ?? [])
            if (typeof entry.data === 'string' && !required.has(entry.data))
                required.set(entry.data, entry);
    }
    return {
        parts: parts.map(({ node }) => node),
        properties,
        required,
        items: parts.find(({ items }) => items !== undefined)?.items,
        values: parts.find(({ additionalProperties }) => additionalProperties !== undefined)
            ?.additionalProperties,
        open,
    };
}
/** It is internal, as written or where its reference leads. */
function isHidden(schema, index) {
    return schema.internal || (schema.reference !== undefined && (0,schema_index/* resolved */.L$)(schema, index)?.internal === true);
}
/** It has a default, as written or where its reference leads. */
function hasDefault(schema, index) {
    return (schema.node.members.has('default') || ((0,schema_index/* resolved */.L$)(schema, index)?.node.members.has('default') ?? false));
}

;// CONCATENATED MODULE: ./src/model/change/schema-fields.ts


/** Compares what two fields hold, and adds the fields inside of them. */
function compareContents(pair, walk) {
    const before = compositionOf(pair.before, walk.indexes.before, walk.spend);
    const after = compositionOf(pair.after, walk.indexes.after, walk.spend);
    if (before === undefined || after === undefined)
        return;
    for (const change of valueChanges(before.parts, after.parts, pair.direction, true))
        walk.note(pair, change);
    // Of another type, nothing inside is what it was; and what only run time knows cannot be compared.
    if (changesType(before.parts, after.parts) || before.open || after.open)
        return;
    for (const [name, was] of before.properties)
        compareProperty(pair, name, was, before, after, walk);
    if (pair.direction === 'input')
        noteAdded(pair, before, after, walk);
    for (const [name, was, is] of [
        ['items', before.items, after.items],
        ['values', before.values, after.values],
    ])
        if (was !== undefined && is !== undefined)
            walk.add({ ...pair, before: was, after: is, trail: { name, above: pair.trail } });
}
function compareProperty(pair, name, was, before, after, walk) {
    if (isHidden(was, walk.indexes.before)) {
        compareHidden(pair, name, was, after.properties.get(name), walk);
        return;
    }
    const is = after.properties.get(name);
    if (is === undefined) {
        const [part = pair.after.node] = after.parts;
        const at = part.members.get('properties') ?? part;
        walk.note(pair, { kind: 'deleted', at, was: was.node, name });
        return;
    }
    if (isHidden(is, walk.indexes.after)) {
        const at = is.node.members.get('x-ms-visibility') ?? is.node;
        walk.note(pair, { kind: 'hidden', at, was: was.node, name });
        return;
    }
    const required = after.required.get(name);
    if (pair.direction === 'input' && required !== undefined && !before.required.has(name))
        walk.note(pair, { kind: 'required', at: required, was: was.node, name });
    walk.add({ ...pair, before: was, after: is, trail: { name, above: pair.trail } });
}
/** Flows do not see it, but what it is by default goes to the service. */
function compareHidden(pair, name, was, is, walk) {
    if (is === undefined || !isHidden(is, walk.indexes.after))
        return;
    const inside = { ...pair, trail: { name, above: pair.trail } };
    for (const change of valueChanges([was.node], [is.node], pair.direction, false))
        walk.note(inside, change);
}
/** New inputs that flows would have to send: required ones, unless they are hidden with a value of their own. */
function noteAdded(pair, before, after, walk) {
    for (const name of after.required.keys()) {
        const property = after.properties.get(name);
        if (property === undefined || before.properties.has(name))
            continue;
        const { after: index } = walk.indexes;
        if (isHidden(property, index) && hasDefault(property, index))
            continue;
        walk.note(pair, { kind: 'added', at: property.node, was: undefined, name });
    }
}

;// CONCATENATED MODULE: ./src/model/change/fields.ts





/** Compares all inputs and outputs of the operations that flows can use. */
function compareFields(before, after, operations) {
    const compared = pairTokens();
    const old = { lost: new Map(), kept: new Set() };
    const begin = (walk) => {
        for (const operation of operations) {
            if (operation.before.internal)
                continue;
            compareParameters(operation, compared, old, walk);
            compareOutput(operation, 'response', walk);
            compareOutput(operation, 'notification', walk);
        }
        for (const parameter of lostParameters(old, after))
            noteLost(parameter, walk);
    };
    return walkFields(before, after, begin, compareContents);
}
function compareOutput(operation, part, walk) {
    const [was, is] = [schemaOf(operation.before, part), schemaOf(operation.after, part)];
    if (was === undefined || saysNothing(was))
        return;
    const source = {
        direction: 'output',
        operation,
        part,
        trail: undefined,
        anchor: undefined,
        from: operation,
    };
    if (is !== undefined)
        walk.add({ ...source, before: was, after: is });
    else
        walk.note(source, { kind: 'deleted', at: fields_placeOf(operation.after, part), was: was.node });
}
function schemaOf(operation, part) {
    return part === 'response' ? (0,dynamic_paths/* successfulSchema */.wn)(operation) : operation.notificationContent?.schema;
}
/** `{}` gives a flow nothing that could get lost. */
function saysNothing({ node }) {
    return node.members.size === 0;
}
/** The successful response or the notification that is left, or what they stand in. */
function fields_placeOf(operation, part) {
    const kept = part === 'response'
        ? operation.responses.find(({ code }) => code.startsWith('2'))?.response
        : operation.notificationContent;
    return (kept?.node ??
        (part === 'response' ? operation.node.members.get('responses') : undefined) ??
        operation.node);
}

// EXTERNAL MODULE: ./src/model/change/operations.ts
var operations = __webpack_require__(11318);
;// CONCATENATED MODULE: ./src/model/change/properties.ts

/** Compares the ways to sign in of two versions, and the connection parameters of those that both have. */
function compareProperties(before, after) {
    const [old, current] = [waysOf(before), waysOf(after)];
    const at = listOf(after);
    const lost = [];
    const parameters = [];
    const free = new Set(current);
    for (const way of old) {
        const same = twinOf(way, [...free]);
        if (same !== undefined)
            free.delete(same);
        if (same === undefined)
            lost.push({ way, instead: current.length === 1 ? current[0] : undefined, at });
        else
            parameters.push(...properties_parameterChanges(way, same));
    }
    return { lost, parameters };
}
function listOf({ root, body }) {
    return (body?.members.get('connectionParameterSets') ?? body?.members.get('connectionParameters') ?? body ?? root);
}
function waysOf(properties) {
    const { connectionParameterSets: sets, connectionParameters } = properties;
    if (sets.length > 0)
        return sets.map(({ node, name, parameters }) => ({
            set: name,
            kind: kindOf(parameters),
            parameters,
            node,
        }));
    const node = listOf(properties);
    return [{ set: undefined, kind: kindOf(connectionParameters), parameters: connectionParameters, node }];
}
/** How a user signs in, as far as a change of it is another authentication (certification-updates). */
function kindOf(parameters) {
    const types = new Set(parameters.map(({ type }) => type?.toLowerCase()));
    const oAuth = parameters.find(({ oAuthSettings }) => oAuthSettings !== undefined);
    if (oAuth !== undefined || types.has('oauthsetting'))
        return `OAuth 2.0 (${providerOf(oAuth)})`;
    if (types.has('managedidentity'))
        return 'a managed identity';
    if (types.has('clientcertificate'))
        return 'a certificate';
    return parameters.length > 0 ? 'credentials' : 'connections without sign-in';
}
/** Providers that sign users in alike: with a secret or a certificate, and by an older name. */
const ALIKE = new Map([
    ['oauth2generic', 'oauth2'],
    ['aadcertificate', 'aad'],
]);
function providerOf(parameter) {
    const provider = (0,json/* textOf */.b6)(parameter?.oAuthSettings?.members.get('identityProvider'))?.toLowerCase() ?? '';
    return ALIKE.get(provider) ?? provider;
}
/** The set of the same name and kind; else, when sets come or go, the one that has most of the parameters. */
function twinOf(way, ways) {
    const alike = ways.filter(({ kind }) => kind === way.kind);
    const named = alike.find(({ set }) => set === way.set);
    if (named !== undefined || (way.set !== undefined && ways.some(({ set }) => set !== undefined)))
        return named;
    const names = new Set(way.parameters.map(({ name }) => name));
    const kept = ({ parameters }) => parameters.filter(({ name }) => names.has(name)).length;
    return alike.toSorted((one, other) => kept(other) - kept(one))[0];
}
function* properties_parameterChanges(before, after) {
    const [old, current] = [byName(before), byName(after)];
    const [first] = after.parameters;
    const place = first?.node.parent ?? after.node;
    for (const [name, was] of old) {
        const is = current.get(name);
        if (is !== undefined)
            yield* changesOf(was, is, after.set);
        else if (isAsked(was))
            yield { kind: 'removed', name, set: after.set, at: place, was: was.node, from: '', to: '' };
    }
    for (const [name, is] of current)
        if (!old.has(name) && isRequired(is) && isAsked(is))
            yield { kind: 'added', name, set: after.set, at: is.node, was: undefined, from: '', to: '' };
}
function byName({ parameters }) {
    return new Map(parameters.map((parameter) => [parameter.name, parameter]));
}
function* changesOf(was, is, set) {
    const change = { name: is.name, set, from: '', to: '', was: was.node };
    if (was.type !== undefined && is.type !== undefined && was.type.toLowerCase() !== is.type.toLowerCase())
        yield {
            ...change,
            kind: 'type',
            at: is.node.members.get('type') ?? is.node,
            from: was.type,
            to: is.type,
        };
    if (isAsked(is) && isRequired(is) && !isRequired(was))
        yield { ...change, kind: 'required', at: constraint(is, 'required') ?? is.node };
    yield* properties_valueChanges(was, is, change);
    yield* scopeChanges(was, is, change);
}
function* properties_valueChanges(was, is, change) {
    const list = constraint(is, 'allowedValues');
    if (list === undefined)
        return;
    const kept = new Set(list.items.map(properties_valueOf));
    const gone = (constraint(was, 'allowedValues')?.items ?? []).filter((item) => !kept.has(properties_valueOf(item)));
    if (gone.length > 0)
        yield { ...change, kind: 'value-removed', at: list, from: gone.map(properties_valueOf).join(', ') };
}
function properties_valueOf(item) {
    return (0,json/* scalarText */.ws)(item.members.get('value'));
}
/** Who signed in agreed to the scopes of that day. */
function* scopeChanges(was, is, change) {
    const list = is.oAuthSettings?.members.get('scopes');
    const known = was.oAuthSettings?.members.get('scopes');
    if (list?.kind !== 'array' || known?.kind !== 'array')
        return;
    const old = new Set(scopesOf(known));
    const added = scopesOf(list).filter((scope) => !old.has(scope));
    if (added.length > 0)
        yield { ...change, kind: 'scopes-added', at: list, to: added.join(', ') };
}
/** The scopes, whether each is an entry or several stand in one. */
function scopesOf({ items }) {
    return items.flatMap((item) => ((0,json/* textOf */.b6)(item) ?? '').split(/[\s,]+/)).filter((scope) => scope !== '');
}
/** The user is asked for it. */
function isAsked(parameter) {
    return parameter.uiDefinition?.kind === 'object' && !isTrue(constraint(parameter, 'hidden'));
}
function isRequired(parameter) {
    return isTrue(constraint(parameter, 'required'));
}
function constraint({ uiDefinition }, name) {
    return uiDefinition?.members.get('constraints')?.members.get(name);
}
/** Constraints are texts in published connectors. */
function isTrue(node) {
    return (0,json/* flagOf */.iP)(node) === true || (0,json/* textOf */.b6)(node)?.toLowerCase() === 'true';
}

;// CONCATENATED MODULE: ./src/model/change/change.ts



/** Computes what a new version of a connector makes of an old one, once for all rules; linear in the size of both. */
function changeOf(before, after) {
    return {
        before,
        after,
        definition: definitionChange(before.definitionFile, after.definitionFile),
        properties: propertiesChange(before.propertiesFile, after.propertiesFile),
    };
}
function definitionChange(beforeFile, afterFile) {
    const before = readable(beforeFile?.definition);
    const after = readable(afterFile?.definition);
    if (!beforeFile || !afterFile || !before || !after)
        return undefined;
    const paired = (0,operations/* pairOperations */.Z)(before, after);
    const { changes, changed, cutShort } = compareFields(before, after, paired.operations);
    return { before, after, beforeFile, afterFile, ...paired, fields: changes, changed, cutShort };
}
/** A definition that was read without losing anything. */
function readable(definition) {
    return definition?.unsupported === undefined && isWhole(definition) ? definition : undefined;
}
/** The parser gives no root where it lost something; what follows the root was left out. */
function isWhole(model) {
    return model?.document.text.slice(model.root.end).trim() === '';
}
/** Whether a file can be compared. */
function isComparable({ definition, properties }) {
    return readable(definition) !== undefined || isWhole(properties);
}
function propertiesChange(beforeFile, afterFile) {
    const [before, after] = [beforeFile?.properties, afterFile?.properties];
    if (!beforeFile || !afterFile || !before || !after || !isWhole(before) || !isWhole(after))
        return undefined;
    return { before, after, beforeFile, afterFile, ...compareProperties(before, after) };
}


/***/ }),

/***/ 11318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf),
/* harmony export */   Z: () => (/* binding */ pairOperations)
/* harmony export */ });
/* harmony import */ var _memo__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24307);

/** Pairs operations by operationId, and those without one by method and path. */
function pairOperations(before, after) {
    const known = new Map([...after.operations].reverse().map((operation) => [identityOf(operation), operation]));
    const operations = [];
    const gone = [];
    const seen = new Set();
    for (const operation of before.operations) {
        const identity = identityOf(operation);
        if (seen.has(identity))
            continue;
        seen.add(identity);
        const same = known.get(identity);
        if (same !== undefined)
            operations.push({ before: operation, after: same });
        else if (isSeen(operation))
            gone.push(operation);
    }
    const added = after.operations.filter((operation) => !seen.has(identityOf(operation)));
    return { operations, deleted: deletedOf(gone, added, after), added };
}
function identityOf({ id, method, path }) {
    return id ?? `${method} ${path}`;
}
/** Flows can use it, or could: operations are hidden while they are deprecated (operational-versioning). */
function isSeen({ internal, deprecated }) {
    return !internal || deprecated;
}
function deletedOf(gone, added, after) {
    const byAddress = new Map(added.map((operation) => [addressOf(operation), operation]));
    return gone.map((operation) => {
        const renamed = byAddress.get(addressOf(operation));
        return {
            operation,
            renamed,
            around: aroundOf(operation, after),
        };
    });
}
/** Method and path, whatever the parameters in it are called. */
function addressOf({ method, path }) {
    return `${method} ${shapeOf(path)}`;
}
/** A path without the names of its parameters. */
function shapeOf(path) {
    return path.replace(/\{[^{}]*\}/g, '{}');
}
function aroundOf({ path }, after) {
    return pathItemsOf(after).get(path) ?? after.root.members.get('paths') ?? after.root;
}
const pathItemsOf = (0,_memo__WEBPACK_IMPORTED_MODULE_0__/* .memo */ .p)(({ pathItems }) => new Map(pathItems.map(({ path, node }) => [path, node])));


/***/ }),

/***/ 44434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ FILE_NAMES)
/* harmony export */ });
const FILE_NAMES = {
    definition: 'apiDefinition.swagger.json',
    properties: 'apiProperties.json',
};


/***/ }),

/***/ 10619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   gv: () => (/* binding */ followPaths),
/* harmony export */   wn: () => (/* binding */ successfulSchema)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87979);
/* harmony import */ var _schema_index__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13781);
/* harmony import */ var _schema_paths__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84149);



const TREE = {
    list: 'itemsPath',
    items: ['itemValuePath', 'itemTitlePath', 'itemFullTitlePath'],
};
// Source: openapi-extensions.md; file pickers as published connectors write them. `itemIsParent` is an expression, no path.
const MEMBERS = {
    'x-ms-dynamic-values': { list: 'value-collection', items: ['value-path', 'value-title'] },
    'x-ms-dynamic-list': { list: 'itemsPath', items: ['itemValuePath', 'itemTitlePath'] },
    'x-ms-dynamic-schema': { items: [], schema: 'value-path' },
    'x-ms-dynamic-properties': { items: [], schema: 'itemValuePath' },
    'x-ms-dynamic-tree': TREE,
};
/** Follows the paths of a dynamic call into the successful response of the operation it calls. */
function followPaths(call, target, index) {
    const members = MEMBERS[call.extension];
    const output = target && successfulSchema(target);
    if (members === undefined || output === undefined)
        return [];
    const { node } = call;
    if (members.schema !== undefined) {
        const text = (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node.members.get(members.schema));
        if (text === undefined || text === '')
            return [];
        const end = (0,_schema_paths__WEBPACK_IMPORTED_MODULE_1__/* .followPath */ .Zl)(output, text, index);
        return [{ role: 'schema', holder: node, member: members.schema, text, end }];
    }
    const list = listOf(node, members.list ?? '', output, index);
    return [list, ...itemPaths(call, members.items, list, index)];
}
/** The schema of the first response that means success; that of `default` when it is the only response. */
function successfulSchema({ responses }) {
    const codes = responses.filter(({ code }) => code.startsWith('2') || responses.length === 1);
    const first = codes.toSorted((a, b) => (a.code < b.code ? -1 : 1)).find(({ response }) => response.schema);
    return first?.response.schema;
}
function listOf(holder, member, output, index) {
    const text = (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(holder.members.get(member)) ?? '';
    return { role: 'list', holder, member, text, end: (0,_schema_paths__WEBPACK_IMPORTED_MODULE_1__/* .followPath */ .Zl)(output, text, index) };
}
function itemPaths({ node, extension, arguments: given }, members, { end }, index) {
    const items = end.state === 'found' ? end.schema.items : undefined;
    const item = items && (0,_schema_index__WEBPACK_IMPORTED_MODULE_0__/* .resolved */ .L$)(items, index);
    if (item === undefined)
        return [];
    const path = (holder, member) => {
        const text = (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(holder.members.get(member));
        return text === undefined || text === ''
            ? []
            : [{ role: 'item', holder, member, text, end: (0,_schema_paths__WEBPACK_IMPORTED_MODULE_1__/* .followPath */ .Zl)(item, text, index) }];
    };
    return [
        ...members.flatMap((member) => path(node, member)),
        ...(extension === 'x-ms-dynamic-tree' ? given : []).flatMap((argument) => path(argument.node, 'selectedItemValuePath')),
    ];
}
/** The schema at the end of a path, and whether it is a list; undefined where only run time tells. */
function isList(end) {
    if (end.state === 'missing')
        return false;
    if (end.state === 'open')
        return undefined;
    const { type, items, properties, allOf } = end.schema;
    if (type === 'array' || items !== undefined)
        return true;
    return type === undefined && (properties.size === 0 || allOf.length > 0) ? undefined : false;
}


/***/ }),

/***/ 94647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aU: () => (/* binding */ readNotificationUrls),
/* harmony export */   fO: () => (/* binding */ isNotificationUrl),
/* harmony export */   hZ: () => (/* binding */ linkNotifications)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87979);
/* harmony import */ var _schema_index__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13781);


/** Schemas marked with `x-ms-notification-url`, wherever they stand. */
function readNotificationUrls(schemas) {
    return schemas.filter(({ node }) => isNotificationUrl(node));
}
/** `x-ms-notification-url` is true. */
function isNotificationUrl({ members }) {
    return (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .flagOf */ .iP)(members.get('x-ms-notification-url')) === true;
}
/**
 * Notes which operations register a webhook, and which operations a notification content belongs to.
 *
 * Content on an operation is its own. Content on a path item belongs to its operations that register a webhook, or, where
 * none does, to its triggers (create-webhook-trigger, "Creating the webhook").
 */
function linkNotifications(schemas, urls, pathItems) {
    const reaching = rootsReaching(schemas, urls);
    for (const { operations, notificationContent } of pathItems) {
        for (const operation of operations)
            noteWebhook(operation, reaching);
        if (notificationContent === undefined)
            continue;
        const registering = operations.filter(({ registersWebhook }) => registersWebhook);
        const others = operations.filter(({ trigger }) => trigger !== undefined);
        for (const operation of registering.length > 0 ? registering : others) {
            const writable = operation;
            writable.notificationContent ??= notificationContent;
        }
    }
    for (const { operations } of pathItems)
        for (const operation of operations)
            noteContent(operation);
}
function noteWebhook(operation, reaching) {
    operation.registersWebhook = operation.parameters.some(({ parameter }) => parameter.schema !== undefined && reaching.has(parameter.schema));
}
function noteContent(operation) {
    const content = operation.notificationContent;
    if (content !== undefined)
        content.operations = [...content.operations, operation];
}
/** The outermost schemas that contain one of these, directly or through references. */
function rootsReaching(schemas, goals) {
    const reaching = new Set(goals.map(({ rootSchema }) => rootSchema));
    if (reaching.size === 0)
        return reaching;
    const byNode = (0,_schema_index__WEBPACK_IMPORTED_MODULE_0__/* .schemaIndex */ .ko)(schemas);
    const referring = new Map();
    for (const { reference, rootSchema } of schemas) {
        const target = reference?.target && byNode.get(reference.target)?.rootSchema;
        if (target === undefined)
            continue;
        const known = referring.get(target);
        if (known === undefined)
            referring.set(target, [rootSchema]);
        else
            known.push(rootSchema);
    }
    for (const root of reaching)
        for (const from of referring.get(root) ?? [])
            reaching.add(from);
    return reaching;
}


/***/ }),

/***/ 13781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   Q: () => (/* binding */ isDynamic),
/* harmony export */   ko: () => (/* binding */ schemaIndex)
/* harmony export */ });
/* harmony import */ var _memo__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24307);

const schemaIndex = (0,_memo__WEBPACK_IMPORTED_MODULE_0__/* .memo */ .p)((schemas) => {
    const targets = new Set();
    for (const { reference } of schemas)
        if (reference?.target !== undefined)
            targets.add(reference.target);
    const index = new Map();
    for (const schema of schemas)
        if (targets.has(schema.node))
            index.set(schema.node, schema);
    return index;
});
/** Nobody writes a longer chain of references: it goes round in a ring, or is made to take long. */
const LONGEST_CHAIN = 100;
/** The schema a chain of references ends in: itself without reference, undefined when the chain leads nowhere. */
function resolved(schema, index) {
    let at = schema;
    for (let links = 0; at?.reference !== undefined; links += 1) {
        const { target } = at.reference;
        at = target === undefined || links === LONGEST_CHAIN ? undefined : index.get(target);
    }
    return at;
}
/** The schema is built at run time, by another operation. */
function isDynamic({ node }) {
    return node.members.has('x-ms-dynamic-schema') || node.members.has('x-ms-dynamic-properties');
}


/***/ }),

/***/ 84149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ followPath),
/* harmony export */   bX: () => (/* binding */ stepInto),
/* harmony export */   m_: () => (/* binding */ requiredNames)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87979);
/* harmony import */ var _schema_index__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13781);


// Far more than any object is made of: what is composed of more parts is not searched to the end.
const MOST_PARTS = 500;
/** Looks up a property of an object and of all schemas it is composed of. */
function stepInto(written, name, index) {
    const { known, open } = partsOf(written, index);
    const required = known.some(({ node }) => requires(node, name));
    const own = known.map(({ properties }) => properties.get(name)).find((it) => it !== undefined);
    if (own !== undefined)
        return { property: own, named: true, required, open: false, names: [] };
    const property = anyProperty(known);
    const names = known.flatMap(({ node }) => [...(node.members.get('properties')?.members.keys() ?? [])]);
    const mayExist = open || names.includes(name) || known.some(allowsOthers) || isFreeForm(known);
    return { property, named: false, required, open: mayExist, names };
}
/** The schema of properties that are not written. */
function anyProperty(parts) {
    return parts
        .map(({ additionalProperties }) => additionalProperties)
        .find((it) => it !== undefined && it.node.members.size > 0);
}
/** The properties that an object, or a schema it is composed of, requires. */
function requiredNames(written, index) {
    const lists = partsOf(written, index).known.flatMap(({ node }) => node.members.get('required')?.items ?? []);
    return [...new Set(lists.map(_json__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6).filter((name) => name !== undefined))];
}
function requires(node, name) {
    return node.members.get('required')?.items.some(({ data }) => data === name) ?? false;
}
function partsOf(written, index) {
    const reached = new Set([written]);
    const known = [];
    let open = false;
    for (const each of reached) {
        const part = (0,_schema_index__WEBPACK_IMPORTED_MODULE_0__/* .resolved */ .L$)(each, index);
        if (part === undefined || (0,_schema_index__WEBPACK_IMPORTED_MODULE_0__/* .isDynamic */ .Q)(each) || (0,_schema_index__WEBPACK_IMPORTED_MODULE_0__/* .isDynamic */ .Q)(part) || isAlternative(part))
            open = true;
        if (part === undefined)
            continue;
        known.push(part);
        for (const inner of part.allOf)
            if (reached.size < MOST_PARTS)
                reached.add(inner);
    }
    return { known, open: open || reached.size >= MOST_PARTS };
}
function isAlternative({ node }) {
    return node.members.has('anyOf') || node.members.has('oneOf');
}
/** `additionalProperties` is there, but says nothing about them. */
function allowsOthers({ node }) {
    const others = node.members.get('additionalProperties');
    return others !== undefined && others.data !== false;
}
const CLOSED = new Set(['string', 'number', 'integer', 'boolean', 'array', 'file']);
function isFreeForm(parts) {
    return !parts.some(({ type, items, node }) => (type !== undefined && CLOSED.has(type)) ||
        items !== undefined ||
        (node.members.get('properties')?.members.size ?? 0) > 0);
}
/** Follows a path string, a JSON pointer without its first slash, into a schema; an empty one leads to the schema itself. */
function followPath(start, path, index) {
    let at = (0,_schema_index__WEBPACK_IMPORTED_MODULE_0__/* .resolved */ .L$)(start, index);
    for (const segment of path === '' ? [] : path.split('/').map(_json__WEBPACK_IMPORTED_MODULE_1__/* .unescapeSegment */ .wo)) {
        if (at === undefined)
            return { state: 'open' };
        if (/^\d+$/.test(segment) && at.items !== undefined) {
            at = (0,_schema_index__WEBPACK_IMPORTED_MODULE_0__/* .resolved */ .L$)(at.items, index);
            continue;
        }
        const { property, open, names } = stepInto(at, segment, index);
        if (property === undefined)
            return open ? { state: 'open' } : { state: 'missing', segment, names };
        at = (0,_schema_index__WEBPACK_IMPORTED_MODULE_0__/* .isDynamic */ .Q)(property) ? undefined : (0,_schema_index__WEBPACK_IMPORTED_MODULE_0__/* .resolved */ .L$)(property, index);
    }
    return at === undefined || (0,_schema_index__WEBPACK_IMPORTED_MODULE_0__/* .isDynamic */ .Q)(at) ? { state: 'open' } : { state: 'found', schema: at };
}


/***/ }),

/***/ 55682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ HTTP_METHODS)
/* harmony export */ });
const HTTP_METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];


/***/ }),

/***/ 46234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ callsIn),
/* harmony export */   l: () => (/* binding */ expressionsIn)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);

const SOURCES = new Map([
    ['connectionparameters', 'connectionParameters'],
    ['queryparameters', 'queryParameters'],
    ['headers', 'headers'],
]);
/** The expressions in a text; source: policy-templates of Microsoft's connector documentation. */
function expressionsIn(node) {
    return [...((0,_json__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node) ?? '').matchAll(/@\{?(\w+)\(\s*'([^']*)'/g)].flatMap(([, kind = '', name = '']) => {
        const source = SOURCES.get(kind.toLowerCase());
        return source === undefined ? [] : [{ source, name, node }];
    });
}
// What no expression needs is not read, so that a text made of "@a(" takes no long time.
const LONGEST_ARGUMENT = 300;
/** The functions that the expressions in a text call. */
function callsIn(text) {
    const calls = text.matchAll(/(?<![\w@])@\{?(\w+)\(/g);
    return [...calls].map(({ 0: written, 1: name = '', index }) => {
        const rest = text.slice(index + written.length, index + written.length + LONGEST_ARGUMENT);
        const end = rest.indexOf(')');
        return { name, argument: (end === -1 ? rest : rest.slice(0, end)).trim() };
    });
}


/***/ }),

/***/ 13749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ connectedGroups)
/* harmony export */ });
/**
 * Groups nodes that lead to each other; a node that does not is a group of its own. A group comes after all that it leads to.
 *
 * Takes linear time and no recursion, since documents may be hostile (Tarjan's strongly connected components).
 */
function connectedGroups(nodes, nextOf) {
    const visits = new Map();
    const groups = [];
    const unassigned = [];
    const path = [];
    const enter = (node) => {
        const order = visits.size;
        const visit = { node, order, low: order, open: true, rest: nextOf(node)[Symbol.iterator]() };
        visits.set(node, visit);
        unassigned.push(visit);
        path.push(visit);
    };
    for (const start of nodes) {
        if (!visits.has(start))
            enter(start);
        for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
            const step = at.rest.next();
            if (step.done === true) {
                path.pop();
                const before = path.at(-1);
                if (before !== undefined)
                    before.low = Math.min(before.low, at.low);
                if (at.low === at.order)
                    groups.push(close(unassigned, at));
                continue;
            }
            const known = visits.get(step.value);
            if (known === undefined)
                enter(step.value);
            else if (known.open)
                at.low = Math.min(at.low, known.order);
        }
    }
    return groups;
}
/** Takes the group that begins with a node off the list of those without group. */
function close(unassigned, first) {
    const group = unassigned.splice(unassigned.lastIndexOf(first));
    for (const visit of group)
        visit.open = false;
    return group.map(({ node }) => node);
}


/***/ }),

/***/ 81354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, keys in the order in which they first occur; items without a key are left out. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key === undefined)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 87979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   pv: () => (/* binding */ escapeSegment),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   wo: () => (/* binding */ unescapeSegment),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* unused harmony export child */
/** The 1-based line and column of an offset. */
function positionAt({ lineStarts }, offset) {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
/** The text of a 1-based line without its line break; empty beyond the end. */
function lineText({ text, lineStarts }, line) {
    const start = lineStarts[line - 1];
    if (start === undefined)
        return '';
    // No `/[\r\n]+$/`, which takes hours for a megabyte of carriage returns inside of a line.
    let end = lineStarts[line] ?? text.length;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end -= 1;
    return text.slice(start, end);
}
/** The keys and indexes that lead from the root to the node. */
function pathOf(node) {
    const path = [];
    for (let at = node; at?.key !== undefined; at = at.parent)
        path.push(at.key);
    return path.reverse();
}
/** The JSON pointer (RFC 6901) of a node; empty for the root. */
function pointerOf(node) {
    return pathOf(node)
        .map((segment) => `/${escapeSegment(segment)}`)
        .join('');
}
/** Escapes one segment of a JSON pointer (RFC 6901, section 3). */
function escapeSegment(segment) {
    const text = String(segment);
    return /[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
}
/** Undoes {@link escapeSegment}. */
function unescapeSegment(segment) {
    return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** The node a JSON pointer (RFC 6901) leads to; undefined when there is none. */
function nodeAt(root, pointer) {
    if (pointer === '')
        return root;
    return pointer
        .slice(1)
        .split('/')
        .reduce((node, segment) => child(node, unescapeSegment(segment)), root);
}
/** A member or item by its name or index; undefined when there is none. */
function child(node, segment) {
    if (node?.kind === 'array')
        return /^(0|[1-9]\d*)$/.test(String(segment)) ? node.items[Number(segment)] : undefined;
    return node?.members.get(String(segment));
}
/** The text of a string node; undefined for anything else. */
function textOf(node) {
    return node?.kind === 'string' ? node.data : undefined;
}
/** What a scalar says, as text: a string without its quotes, others as they are; empty for objects, arrays and nothing. */
function scalarText(node) {
    return node === undefined || node.kind === 'object' || node.kind === 'array' ? '' : String(node.data);
}
/** The value of a boolean node; undefined for anything else. */
function flagOf(node) {
    return node?.kind === 'boolean' ? node.data : undefined;
}
/** Members and items alike, in the order of the text. */
function childrenOf(node) {
    return node.kind === 'array' ? node.items : node.members.values();
}


/***/ }),

/***/ 24307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ memo)
/* harmony export */ });
/** The same function, which computes its result once for each object, however many rules ask for it. */
function memo(compute) {
    const known = new WeakMap();
    return (key) => {
        let entry = known.get(key);
        if (entry === undefined)
            known.set(key, (entry = { value: compute(key) }));
        return entry.value;
    };
}


/***/ }),

/***/ 12909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ NO_MEMBERS),
/* harmony export */   bP: () => (/* binding */ Node),
/* harmony export */   lm: () => (/* binding */ NO_ITEMS),
/* harmony export */   m$: () => (/* binding */ repeatedKey)
/* harmony export */ });
const NO_MEMBERS = new Map();
const NO_ITEMS = [];
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
/** Notes a member whose name its object had before. */
function repeatedKey(object, name, value, previousValue) {
    return {
        object,
        name,
        span: { start: value.keyStart, end: value.keyEnd },
        previous: { start: previousValue.keyStart, end: previousValue.keyEnd },
        value,
        previousValue,
    };
}


/***/ }),

/***/ 20929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DOCUMENT_PARTS),
/* harmony export */   m: () => (/* binding */ PART_KINDS)
/* harmony export */ });
/** Elements of customizations.xml whose text is the name of a file. */
const PART_KINDS = [
    'openapidefinition',
    'connectionparameters',
    'connectionparametersets',
    'policytemplateinstances',
    'scriptoperations',
    'customcodeblobcontent',
    'iconblob',
];
/** Parts that the rules on definitions and properties check; what each of them is in apiProperties.json. */
const DOCUMENT_PARTS = {
    openapidefinition: undefined,
    connectionparameters: 'connectionParameters',
    connectionparametersets: 'connectionParameterSets',
    scriptoperations: 'scriptOperations',
    policytemplateinstances: 'policyTemplateInstances',
};


/***/ }),

/***/ 969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MAX_NESTING),
/* harmony export */   o: () => (/* binding */ parseValid)
/* harmony export */ });
/* harmony import */ var _node__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12909);

/** How deep arrays and objects may nest before reading stops. Published connectors stay below 60. */
const MAX_NESTING = 500;
/**
 * Reads a text that is JSON (RFC 8259), and gives up at the first character that is not: it knows no repairs, and is twice
 * as fast as the reader that does.
 *
 * @param text without byte order mark
 * @returns undefined when it is not JSON, or nests too deep
 */
function parseValid(text) {
    const repeatedKeys = [];
    const strings = [];
    const cursor = { text, at: 0, depth: 0, repeatedKeys, strings };
    const root = readValue(cursor, undefined, -1, -1, undefined);
    const complete = root !== undefined && Number.isNaN(next(cursor));
    return complete ? { root, syntaxProblems: [], repeatedKeys, strings } : undefined;
}
const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/** The next character that is no space; NaN at the end of the text. */
function next(cursor) {
    const { text } = cursor;
    let code = text.charCodeAt(cursor.at);
    while (code === SPACE || code === LINE_FEED || code === RETURN || code === TAB)
        code = text.charCodeAt(++cursor.at);
    return code;
}
function readValue(cursor, key, keyStart, keyEnd, parent) {
    const code = next(cursor);
    const start = cursor.at;
    if (code === QUOTE) {
        const value = readString(cursor);
        if (value === undefined)
            return undefined;
        const { at } = cursor;
        const node = new _node__WEBPACK_IMPORTED_MODULE_0__/* .Node */ .bP('string', value, start, at, key, keyStart, keyEnd, parent, _node__WEBPACK_IMPORTED_MODULE_0__/* .NO_MEMBERS */ .AU, _node__WEBPACK_IMPORTED_MODULE_0__/* .NO_ITEMS */ .lm);
        cursor.strings.push(node);
        return node;
    }
    if (code === OPEN_BRACE) {
        const members = new Map();
        const node = new _node__WEBPACK_IMPORTED_MODULE_0__/* .Node */ .bP('object', undefined, start, 0, key, keyStart, keyEnd, parent, members, _node__WEBPACK_IMPORTED_MODULE_0__/* .NO_ITEMS */ .lm);
        return readMembers(cursor, node, members) ? closed(cursor, node) : undefined;
    }
    if (code === OPEN_BRACKET) {
        const items = [];
        const node = new _node__WEBPACK_IMPORTED_MODULE_0__/* .Node */ .bP('array', undefined, start, 0, key, keyStart, keyEnd, parent, _node__WEBPACK_IMPORTED_MODULE_0__/* .NO_MEMBERS */ .AU, items);
        return readItems(cursor, node, items) ? closed(cursor, node) : undefined;
    }
    const word = readWord(cursor);
    if (word === undefined)
        return undefined;
    const kind = word === null ? 'null' : typeof word === 'number' ? 'number' : 'boolean';
    return new _node__WEBPACK_IMPORTED_MODULE_0__/* .Node */ .bP(kind, word, start, cursor.at, key, keyStart, keyEnd, parent, _node__WEBPACK_IMPORTED_MODULE_0__/* .NO_MEMBERS */ .AU, _node__WEBPACK_IMPORTED_MODULE_0__/* .NO_ITEMS */ .lm);
}
/** Stands behind the closing bracket now. */
function closed(cursor, node) {
    cursor.at += 1;
    cursor.depth -= 1;
    node.end = cursor.at;
    return node;
}
/** Stands at the closing brace when all members are read; answers whether they are. */
function readMembers(cursor, object, members) {
    if (!entered(cursor))
        return false;
    if (next(cursor) === CLOSE_BRACE)
        return true;
    for (;;) {
        if (next(cursor) !== QUOTE)
            return false;
        const keyStart = cursor.at;
        const name = readString(cursor);
        const keyEnd = cursor.at;
        if (name === undefined || next(cursor) !== COLON)
            return false;
        cursor.at += 1;
        // In the order of the text, those inside of the value come after.
        const place = cursor.repeatedKeys.length;
        const node = readValue(cursor, name, keyStart, keyEnd, object);
        if (node === undefined)
            return false;
        const previous = members.get(name);
        if (previous !== undefined)
            cursor.repeatedKeys.splice(place, 0, (0,_node__WEBPACK_IMPORTED_MODULE_0__/* .repeatedKey */ .m$)(object, name, node, previous));
        members.set(name, node);
        const code = next(cursor);
        if (code !== COMMA)
            return code === CLOSE_BRACE;
        cursor.at += 1;
    }
}
/** Stands at the closing bracket when all items are read; answers whether they are. */
function readItems(cursor, array, items) {
    if (!entered(cursor))
        return false;
    if (next(cursor) === CLOSE_BRACKET)
        return true;
    for (;;) {
        const node = readValue(cursor, items.length, -1, -1, array);
        if (node === undefined)
            return false;
        items.push(node);
        const code = next(cursor);
        if (code !== COMMA)
            return code === CLOSE_BRACKET;
        cursor.at += 1;
    }
}
/** Behind the opening bracket; false where that is too deep. */
function entered(cursor) {
    cursor.at += 1;
    cursor.depth += 1;
    return cursor.depth <= MAX_NESTING;
}
const PLAIN_STRING = /"[^"\\\u0000-\u001f]*"/y;
const PLAIN_PART = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** From the opening quote to behind the closing one; undefined where that is no string. */
function readString(cursor) {
    const { text, at: start } = cursor;
    if (passes(PLAIN_STRING, cursor))
        return text.slice(start + 1, cursor.at - 1);
    // Part by part: one pattern for all would take a stack as long as the string.
    cursor.at += 1;
    do
        passes(PLAIN_PART, cursor);
    while (passes(ESCAPE, cursor));
    if (text.charCodeAt(cursor.at) !== QUOTE)
        return undefined;
    cursor.at += 1;
    return JSON.parse(text.slice(start, cursor.at));
}
/** A literal name or a number; undefined where that is neither. */
function readWord(cursor) {
    const { text, at: start } = cursor;
    const literal = LITERALS.get(text[start]);
    if (literal !== undefined && text.startsWith(literal.name, start)) {
        cursor.at += literal.name.length;
        return literal.value;
    }
    return passes(NUMBER, cursor) ? Number(text.slice(start, cursor.at)) : undefined;
}
/** The literal names by their first letter. */
const LITERALS = new Map([
    ['t', { name: 'true', value: true }],
    ['f', { name: 'false', value: false }],
    ['n', { name: 'null', value: null }],
]);
/** Moves behind what the pattern finds right here. */
function passes(sticky, cursor) {
    sticky.lastIndex = cursor.at;
    if (!sticky.test(cursor.text))
        return false;
    cursor.at = sticky.lastIndex;
    return true;
}


/***/ }),

/***/ 43925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson),
  T: () => (/* binding */ textDocument)
});

// EXTERNAL MODULE: ./src/model/node.ts
var model_node = __webpack_require__(12909);
;// CONCATENATED MODULE: ./src/model/syntax-fixes.ts
/** Removes what JSON does not allow, with its line if nothing else is on it, and with the space before it at the end of one. */
function removal(text, { start, end }) {
    const left = spaceBefore(text, start);
    const right = spaceAfter(text, end);
    const endsLine = right === text.length || text[right] === '\n' || text[right] === '\r';
    const startsLine = left === 0 || text[left - 1] === '\n';
    if (startsLine && endsLine)
        return [{ start: left, end: nextLine(text, right), text: '' }];
    if (endsLine)
        return [{ start: left, end: right, text: '' }];
    // A comment may be all that holds two values apart.
    const joins = left === start && right === end && isWord(text[start - 1]) && isWord(text[end]);
    return joins ? undefined : [{ start, end, text: '' }];
}
/** Writes the control characters in a string as their escapes. */
function escapedControls(text, { start, end }) {
    const edits = [];
    for (let at = start; at < end && edits.length <= MOST_EDITS; at += 1)
        if (text.charCodeAt(at) < SPACE)
            edits.push({ start: at, end: at + 1, text: JSON.stringify(text.charAt(at)).slice(1, -1) });
    return edits.length > MOST_EDITS ? undefined : edits;
}
const MOST_EDITS = 100;
/** Writes plain spaces instead of invisible characters that stand outside of strings. */
function plainSpaces(text, { start, end }) {
    let stop = start;
    while (stop < end && isInvisible(text.charAt(stop)))
        stop += 1;
    return stop === start ? undefined : [{ start, end: stop, text: ' '.repeat(stop - start) }];
}
/** No space of JSON, and nothing to see either. */
function isInvisible(character) {
    return character !== '' && (character.trim() === '' || character < ' ');
}
/** Adds the comma behind the value before; undefined where a comment is in between. */
function missingComma(text, { start }, last) {
    let at = start;
    while (at > 0 && isBlank(text.charCodeAt(at - 1)))
        at -= 1;
    return last?.end === at ? undefined : [{ start: at, end: at, text: ',' }];
}
const SPACE = 0x20;
const TAB = 0x09;
function isBlank(unit) {
    return unit === SPACE || unit === TAB || unit === 0x0a || unit === 0x0d;
}
function isWord(character = '') {
    return /[\w"'.+-]/.test(character);
}
function spaceBefore(text, offset) {
    let at = offset;
    while (at > 0 && (text.charCodeAt(at - 1) === SPACE || text.charCodeAt(at - 1) === TAB))
        at -= 1;
    return at;
}
function spaceAfter(text, offset) {
    let at = offset;
    while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)
        at += 1;
    return at;
}
function nextLine(text, offset) {
    const end = text[offset] === '\r' ? offset + 1 : offset;
    return text[end] === '\n' ? end + 1 : end;
}

// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
;// CONCATENATED MODULE: ./src/model/syntax-messages.ts


/** Says what stands here and what JSON wants instead, as a repair. */
function unexpected(text, span, wanted) {
    return strayCharacter(text, span) ?? `Write ${wanted} here, not ${found(text, span)}.`;
}
/** The text of a span in quotes, its own ones if it has them, on one line and clipped. */
function found(text, { start, end }) {
    const shown = (0,model_text/* clipped */.c)(text.slice(start, end), 30).replace(/\s+/g, ' ');
    return shown.startsWith('"') ? shown : `"${shown}"`;
}
/** A character that cannot be seen between quotes, such as U+00A0, which is no space to JSON. */
function strayCharacter(text, { start }) {
    const character = text.charAt(start);
    if (!isInvisible(character))
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

// EXTERNAL MODULE: ./src/model/parse-valid.ts
var parse_valid = __webpack_require__(969);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/esm/main.js + 5 modules
var main = __webpack_require__(49370);
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
const CONTROL_CHARACTER = 6;
/** Tokens without space and comments; undefined after one that cannot be read past. */
function tokensOf(text, problems) {
    const scanner = (0,main/* createScanner */.z1)(text, true);
    let done = 0;
    return () => {
        const kind = scanner.scan();
        const start = scanner.getTokenOffset();
        if (hasSlash(text, done, start))
            noteComments(text, done, start, problems);
        const end = (done = start + scanner.getTokenLength());
        const fault = scanner.getTokenError();
        const message = TOKEN_REPAIRS[fault];
        if (message !== undefined && kind !== Token.end)
            problems.push({
                start,
                end,
                message,
                fix: fault === CONTROL_CHARACTER ? escapedControls(text, { start, end }) : undefined,
            });
        return fault === UNCLOSED_STRING ? undefined : { kind, start, end, value: scanner.getTokenValue() };
    };
}
/** Whether more than space lies between two tokens: asking for each space as a token would double the time of reading. */
function hasSlash(text, from, to) {
    for (let at = from; at < to; at += 1)
        if (text.charCodeAt(at) === SLASH)
            return true;
    return false;
}
const SLASH = 0x2f;
function noteComments(text, from, to, problems) {
    const scanner = (0,main/* createScanner */.z1)(text, false);
    scanner.setPosition(from);
    while (scanner.getPosition() < to) {
        const kind = scanner.scan();
        if (kind !== Token.lineComment && kind !== Token.blockComment)
            continue;
        const start = scanner.getTokenOffset();
        // The scanner ends an unclosed comment behind the text.
        const end = Math.min(start + scanner.getTokenLength(), text.length);
        const repair = TOKEN_REPAIRS[scanner.getTokenError()];
        if (repair !== undefined)
            problems.push({ start, end, message: repair });
        else {
            const message = 'Remove this comment: JSON has no comments.';
            problems.push({ start, end, message, fix: removal(text, { start, end }) });
        }
    }
}

;// CONCATENATED MODULE: ./src/model/parse-faulty.ts





/**
 * Reads a text token by token, and past what can be mended: trailing, doubled and missing commas, comments, bad characters
 * inside strings. After anything worse there is no root.
 *
 * @param text without byte order mark
 */
function parseFaulty(text) {
    const syntaxProblems = [];
    const repeatedKeys = [];
    const strings = [];
    const tokens = tokensOf(text, syntaxProblems);
    const builder = treeBuilder(text, syntaxProblems, repeatedKeys, strings);
    for (let token = tokens();; token = tokens()) {
        const outcome = token === undefined ? 'failed' : builder(token);
        if (outcome === 'failed')
            return { root: undefined, syntaxProblems, repeatedKeys, strings: [] };
        if (outcome !== 'reading')
            return { root: outcome, syntaxProblems, repeatedKeys, strings };
    }
}
/** Takes one token at a time; answers the root when the document is complete. */
function treeBuilder(text, problems, repeatedKeys, strings) {
    const at = {
        text,
        problems,
        repeatedKeys,
        strings,
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
            return failAt(at, lexeme, 'a colon');
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
        return parse_faulty_close(at, lexeme);
    if (at.expected === 'separator')
        return failAt(at, lexeme, 'a comma or a closing bracket');
    const inObject = at.stack.at(-1)?.node.kind === 'object';
    if (inObject && at.name === undefined)
        return takeName(at, lexeme);
    return lexeme.kind === Token.openBrace || lexeme.kind === Token.openBracket
        ? parse_faulty_open(at, lexeme)
        : takeScalar(at, lexeme);
}
function fail({ problems }, { start, end }, message) {
    problems.push({ start, end, message });
    return 'failed';
}
/** Something else stands here than JSON wants, or something that cannot be seen at all. */
function failAt({ text, problems }, lexeme, wanted) {
    const { start, end } = lexeme;
    problems.push({ start, end, message: unexpected(text, lexeme, wanted), fix: plainSpaces(text, lexeme) });
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
    const fix = missingComma(at.text, lexeme, at.problems.at(-1));
    at.problems.push({ start, end, message: `Add a comma before ${found(at.text, lexeme)}.`, fix });
    at.expected = 'value';
}
function skipComma(at, lexeme) {
    if (at.name !== undefined)
        return failAt(at, lexeme, 'a value');
    const { start, end } = lexeme;
    at.problems.push({ start, end, message: 'Remove this extra comma.', fix: removal(at.text, lexeme) });
    return 'reading';
}
function takeName(at, lexeme) {
    if (lexeme.kind !== Token.string)
        return failAt(at, lexeme, 'a property name in double quotes');
    at.name = lexeme;
    at.expected = 'colon';
    at.comma = undefined;
    return 'reading';
}
function takeScalar(at, lexeme) {
    const kind = scalarKind(lexeme.kind);
    if (kind === undefined)
        return failAt(at, lexeme, 'a value');
    const data = scalarData(kind, lexeme);
    const node = nodeOf(kind, data, lexeme, at.stack.at(-1), at.name, model_node/* NO_MEMBERS */.AU, model_node/* NO_ITEMS */.lm);
    if (kind === 'string')
        at.strings.push(node);
    attach(at, node);
    at.expected = at.stack.length === 0 ? 'end' : 'separator';
    at.comma = undefined;
    return 'reading';
}
function parse_faulty_open(at, lexeme) {
    if (at.stack.length >= parse_valid/* MAX_NESTING */.M)
        return fail(at, lexeme, `Flatten this document: it nests deeper than ${parse_valid/* MAX_NESTING */.M} levels here.`);
    const frame = frameOf(lexeme, at.stack.at(-1), at.name);
    attach(at, frame.node);
    at.stack.push(frame);
    at.expected = 'value';
    at.comma = undefined;
    return 'reading';
}
function parse_faulty_close(at, lexeme) {
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
            fix: removal(text, comma),
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
        return new model_node/* Node */.bP(kind, scalar, start, end, frame.items.length, -1, -1, frame.node, members, items);
    if (name === undefined)
        return new model_node/* Node */.bP(kind, scalar, start, end, undefined, -1, -1, frame?.node, members, items);
    return new model_node/* Node */.bP(kind, scalar, start, end, name.value, name.start, name.end, frame?.node, members, items);
}
function frameOf(lexeme, parent, name) {
    const members = new Map();
    const items = [];
    const kind = lexeme.kind === Token.openBrace ? 'object' : 'array';
    return { node: nodeOf(kind, undefined, lexeme, parent, name, members, items), members, items };
}
function attachMember(frame, name, node, repeatedKeys) {
    const previous = frame.members.get(name.value);
    if (previous !== undefined)
        repeatedKeys.push((0,model_node/* repeatedKey */.m$)(frame.node, name.value, node, previous));
    frame.members.set(name.value, node);
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

;// CONCATENATED MODULE: ./src/model/parse.ts


/**
 * Reads JSON strictly (RFC 8259) and keeps every position.
 *
 * Trailing, doubled and missing commas, comments and bad characters inside strings are reported and read past, so that
 * the rest is still checked; after anything worse the document has no root.
 *
 * @param source the text of the file, with or without byte order mark
 */
function parseJson(source) {
    const document = textDocument(source);
    return { ...document, ...read(document.text) };
}
/** @param source the text of a file, with or without byte order mark */
function textDocument(source) {
    const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
    return { text, lineStarts: lineStartsOf(text) };
}
function lineStartsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** Most files are right, and what need not be judged is read three times as fast. */
function read(text) {
    return (0,parse_valid/* parseValid */.o)(text) ?? parseFaulty(text);
}


/***/ }),

/***/ 23651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GW: () => (/* binding */ KINDS),
  kd: () => (/* binding */ KIND_NAMES),
  wO: () => (/* binding */ MICROSOFT_EXTENSIONS)
});

// EXTERNAL MODULE: ./src/model/structure/shapes.ts
var shapes = __webpack_require__(27321);
;// CONCATENATED MODULE: ./src/model/structure/extensions.ts

const STATUS = (0,shapes/* oneOf */.yL)('Production', 'Preview');
const ARGUMENTS = (0,shapes/* map */.Tj)(shapes/* anything */.D8);
const STEP = { ...(0,shapes/* object */.Ik)('treeStep'), need: 'present' };
/**
 * The kinds of object in Microsoft's extensions.
 *
 * Sources: openapi-extensions.md, apiDefinition.swagger.schema.json of Microsoft's repository, and published connectors where
 * those two say nothing of a member.
 */
const EXTENSION_KINDS = {
    // Other members are reported by pp-metadata-entry-names, missing ones by pp-metadata-complete.
    metadataEntry: {
        noun: 'entry of the metadata',
        others: 'anything',
        members: { propertyName: shapes/* text */.Qq, propertyValue: shapes/* text */.Qq },
    },
    docsEntry: {
        noun: 'entry of "x-ms-docs"',
        others: 'nothing',
        members: { url: shapes/* neededText */.Nd, description: shapes/* neededText */.Nd },
    },
    infoAnnotation: { noun: '"x-ms-api-annotation"', others: 'nothing', members: { status: STATUS } },
    // What is missing in it has rules of its own.
    operationAnnotation: {
        noun: '"x-ms-api-annotation"',
        others: 'nothing',
        members: { family: shapes/* text */.Qq, revision: shapes/* integer */.nd, status: STATUS, replacement: (0,shapes/* object */.Ik)('replacement') },
    },
    replacement: { noun: 'replacement', others: 'nothing', members: { api: shapes/* text */.Qq, operationId: shapes/* text */.Qq } },
    capabilities: {
        noun: '"x-ms-capabilities"',
        others: 'nothing',
        members: { testConnection: (0,shapes/* object */.Ik)('namedCall'), 'file-picker': (0,shapes/* object */.Ik)('filePicker') },
    },
    operationCapabilities: {
        noun: '"x-ms-capabilities"',
        others: 'anything',
        members: { chunkTransfer: shapes/* flag */.Jt },
    },
    filePicker: {
        noun: 'file picker',
        others: 'nothing',
        members: {
            open: { ...(0,shapes/* object */.Ik)('namedCall'), need: 'present' },
            browse: (0,shapes/* object */.Ik)('namedCall'),
            'value-title': shapes/* text */.Qq,
            'value-path': shapes/* text */.Qq,
            'value-collection': shapes/* text */.Qq,
            'value-folder-property': shapes/* text */.Qq,
            'value-media-property': shapes/* text */.Qq,
        },
    },
    namedCall: {
        noun: 'call',
        others: 'nothing',
        members: { operationId: shapes/* neededText */.Nd, parameters: ARGUMENTS },
    },
    operationContext: {
        noun: '"x-ms-operation-context"',
        others: 'nothing',
        members: { simulate: { ...(0,shapes/* object */.Ik)('namedCall'), need: 'present' } },
    },
    notification: {
        noun: '"x-ms-notification"',
        others: 'nothing',
        members: { operationId: shapes/* neededText */.Nd },
    },
    notificationContent: {
        noun: '"x-ms-notification-content"',
        others: 'anything',
        members: { schema: (0,shapes/* object */.Ik)('schema'), description: shapes/* text */.Qq },
    },
    // Which names are allowed has a rule of its own.
    pageable: {
        noun: '"x-ms-pageable"',
        others: 'nothing',
        members: { nextLinkName: { ...shapes/* text */.Qq, need: 'present' } },
    },
    triggerMetadata: {
        noun: '"x-ms-trigger-metadata"',
        others: 'anything',
        members: {
            kind: { ...(0,shapes/* oneOf */.yL)('query'), need: 'present' },
            mode: { ...(0,shapes/* oneOf */.yL)('polling'), need: 'present' },
        },
    },
    triggerValue: {
        noun: '"x-ms-trigger-value"',
        others: 'anything',
        members: { 'value-collection': shapes/* text */.Qq, 'value-path': shapes/* text */.Qq },
        oneOf: ['value-collection', 'value-path'],
    },
    dynamicValues: {
        noun: '"x-ms-dynamic-values"',
        others: 'nothing',
        members: {
            operationId: shapes/* text */.Qq,
            builtInOperation: (0,shapes/* oneOf */.yL)('AadGraph.GetUsers'),
            capability: (0,shapes/* oneOf */.yL)('file-picker'),
            parameters: ARGUMENTS,
            'value-path': shapes/* text */.Qq,
            'value-title': shapes/* text */.Qq,
            'value-collection': shapes/* text */.Qq,
        },
        oneOf: ['operationId', 'builtInOperation', 'capability'],
    },
    dynamicList: {
        noun: '"x-ms-dynamic-list"',
        others: 'nothing',
        members: {
            operationId: shapes/* neededText */.Nd,
            parameters: (0,shapes/* map */.Tj)((0,shapes/* object */.Ik)('argument')),
            itemsPath: shapes/* text */.Qq,
            itemTitlePath: shapes/* text */.Qq,
            itemValuePath: shapes/* text */.Qq,
        },
    },
    dynamicSchema: {
        noun: '"x-ms-dynamic-schema"',
        others: 'nothing',
        members: { operationId: shapes/* neededText */.Nd, parameters: ARGUMENTS, 'value-path': shapes/* text */.Qq },
    },
    dynamicProperties: {
        noun: '"x-ms-dynamic-properties"',
        others: 'nothing',
        members: { operationId: shapes/* neededText */.Nd, parameters: (0,shapes/* map */.Tj)((0,shapes/* object */.Ik)('argument')), itemValuePath: shapes/* text */.Qq },
    },
    dynamicTree: {
        noun: '"x-ms-dynamic-tree"',
        others: 'nothing',
        members: { settings: (0,shapes/* map */.Tj)(shapes/* anything */.D8), open: STEP, browse: STEP },
    },
    treeStep: {
        noun: 'step of "x-ms-dynamic-tree"',
        others: 'anything',
        members: {
            operationId: shapes/* neededText */.Nd,
            parameters: (0,shapes/* map */.Tj)(shapes/* anything */.D8),
            itemsPath: shapes/* text */.Qq,
            itemTitlePath: shapes/* text */.Qq,
            itemFullTitlePath: shapes/* text */.Qq,
            itemValuePath: shapes/* text */.Qq,
            itemIsParent: shapes/* anything */.D8,
            selectedItemValuePath: shapes/* text */.Qq,
        },
    },
    argument: {
        noun: 'argument',
        others: 'nothing',
        members: { value: shapes/* anything */.D8, parameterReference: shapes/* text */.Qq },
        oneOf: ['value', 'parameterReference'],
    },
    enumValue: {
        noun: 'entry of "x-ms-enum-values"',
        others: 'nothing',
        // The display name has a rule of its own.
        members: { value: { ...shapes/* anything */.D8, need: 'present' }, displayName: shapes/* text */.Qq },
    },
};

// EXTERNAL MODULE: ./src/model/structure/properties-file.ts + 2 modules
var properties_file = __webpack_require__(61910);
;// CONCATENATED MODULE: ./src/model/structure/value-extensions.ts

const SUMMARY = { ...shapes/* text */.Qq, tolerated: 'type' };
const VISIBILITY = {
    ...(0,shapes/* oneOf */.yL)('important', 'advanced', 'internal'),
    tolerated: 'empty',
};
/**
 * Microsoft's extensions of objects that describe a value. They stand on more of them than Microsoft's schema of the
 * definition allows, and are ignored there.
 */
const VALUE_EXTENSIONS = {
    'x-ms-summary': SUMMARY,
    'x-ms-visibility': VISIBILITY,
    'x-ms-dynamic-values': (0,shapes/* object */.Ik)('dynamicValues'),
    'x-ms-dynamic-list': (0,shapes/* object */.Ik)('dynamicList'),
    'x-ms-dynamic-tree': (0,shapes/* object */.Ik)('dynamicTree'),
    'x-ms-enum-values': (0,shapes/* list */.p_)((0,shapes/* object */.Ik)('enumValue')),
    'x-ms-localizeDefaultValue': shapes/* flag */.Jt,
    'x-ms-media-kind': (0,shapes/* oneOf */.yL)('image', 'audio'),
    'x-ms-test-value': shapes/* anything */.D8,
};

;// CONCATENATED MODULE: ./src/model/structure/swagger.ts


const OPERATION = (0,shapes/* object */.Ik)('operation');
const PARAMETER_LIST = (0,shapes/* list */.p_)((0,shapes/* object */.Ik)('parameter'));
const SECURITY = (0,shapes/* list */.p_)((0,shapes/* map */.Tj)(shapes/* anything */.D8));
/** The kinds of object of Swagger 2.0 that do not describe a value. */
const SWAGGER_KINDS = {
    definition: {
        noun: 'definition',
        others: 'extensions',
        members: {
            swagger: {
                ...shapes/* text */.Qq,
                need: 'text',
                reportedBy: {
                    missing: 'pp-swagger-version',
                    empty: 'pp-swagger-version',
                    type: 'pp-swagger-version',
                },
            },
            info: { ...(0,shapes/* object */.Ik)('info'), need: 'present', reportedBy: { missing: 'pp-info-title-required' } },
            host: shapes/* text */.Qq,
            basePath: shapes/* text */.Qq,
            schemes: shapes/* textList */.gC,
            consumes: shapes/* textList */.gC,
            produces: shapes/* textList */.gC,
            paths: {
                ...(0,shapes/* patterned */.Gi)((0,shapes/* object */.Ik)('pathItem')),
                need: 'present',
                reportedBy: { missing: 'pp-paths-required' },
            },
            definitions: (0,shapes/* map */.Tj)((0,shapes/* object */.Ik)('schema')),
            parameters: (0,shapes/* map */.Tj)((0,shapes/* object */.Ik)('parameter')),
            responses: (0,shapes/* map */.Tj)((0,shapes/* object */.Ik)('response')),
            securityDefinitions: (0,shapes/* map */.Tj)((0,shapes/* object */.Ik)('securityDefinition')),
            security: SECURITY,
            tags: (0,shapes/* list */.p_)((0,shapes/* object */.Ik)('tag')),
            externalDocs: (0,shapes/* object */.Ik)('documentation'),
            'x-ms-capabilities': (0,shapes/* object */.Ik)('capabilities'),
            'x-ms-connector-metadata': (0,shapes/* list */.p_)((0,shapes/* object */.Ik)('metadataEntry')),
            'x-ms-docs': (0,shapes/* list */.p_)((0,shapes/* object */.Ik)('docsEntry')),
        },
    },
    info: {
        noun: 'info object',
        others: 'extensions',
        members: {
            title: (0,shapes/* demandedBy */.k_)('pp-info-title-required'),
            version: (0,shapes/* demandedBy */.k_)('pp-info-version-required'),
            description: shapes/* text */.Qq,
            termsOfService: shapes/* text */.Qq,
            contact: (0,shapes/* object */.Ik)('contact'),
            license: (0,shapes/* object */.Ik)('license'),
            'x-ms-api-annotation': (0,shapes/* object */.Ik)('infoAnnotation'),
            'x-ms-deployment-version': shapes/* text */.Qq,
        },
    },
    contact: {
        noun: 'contact',
        others: 'extensions',
        members: { name: shapes/* text */.Qq, url: shapes/* text */.Qq, email: shapes/* text */.Qq },
        oneOf: ['url', 'email'],
        reportedBy: { 'one-of': 'pp-info-contact-reachable' },
    },
    license: { noun: 'license', others: 'extensions', members: { name: shapes/* neededText */.Nd, url: shapes/* text */.Qq } },
    documentation: {
        noun: 'external documentation',
        others: 'extensions',
        members: { url: shapes/* neededText */.Nd, description: shapes/* text */.Qq },
    },
    tag: {
        noun: 'tag',
        others: 'extensions',
        members: { name: shapes/* neededText */.Nd, description: shapes/* text */.Qq, externalDocs: (0,shapes/* object */.Ik)('documentation') },
    },
    securityDefinition: {
        noun: 'security definition',
        others: 'extensions',
        reportedBy: { 'extension-name': 'pp-security-definition-property' },
        members: {
            type: {
                ...shapes/* text */.Qq,
                need: 'text',
                reportedBy: {
                    missing: 'pp-security-definition-type-required',
                    empty: 'pp-security-definition-type',
                    type: 'pp-security-definition-type-required',
                },
            },
            description: shapes/* text */.Qq,
            name: shapes/* text */.Qq,
            in: shapes/* text */.Qq,
            flow: shapes/* text */.Qq,
            authorizationUrl: shapes/* text */.Qq,
            tokenUrl: shapes/* text */.Qq,
            scopes: (0,shapes/* patterned */.Gi)(shapes/* text */.Qq),
        },
    },
    pathItem: {
        noun: 'path',
        others: 'extensions',
        members: {
            $ref: shapes/* text */.Qq,
            get: OPERATION,
            put: OPERATION,
            post: OPERATION,
            delete: OPERATION,
            options: OPERATION,
            head: OPERATION,
            patch: OPERATION,
            parameters: PARAMETER_LIST,
            'x-ms-notification-content': (0,shapes/* object */.Ik)('notificationContent'),
        },
    },
    operation: {
        noun: 'operation',
        others: 'extensions',
        members: {
            operationId: {
                ...shapes/* text */.Qq,
                need: 'text',
                reportedBy: {
                    missing: 'pp-operation-id-required',
                    empty: 'pp-operation-id-required',
                    type: 'pp-operation-id-required',
                },
            },
            tags: shapes/* textList */.gC,
            summary: shapes/* text */.Qq,
            description: shapes/* text */.Qq,
            externalDocs: (0,shapes/* object */.Ik)('documentation'),
            consumes: shapes/* textList */.gC,
            produces: shapes/* textList */.gC,
            parameters: PARAMETER_LIST,
            responses: {
                ...(0,shapes/* patterned */.Gi)((0,shapes/* object */.Ik)('response')),
                need: 'present',
                reportedBy: { missing: 'pp-response-required', type: 'pp-response-required' },
            },
            schemes: shapes/* textList */.gC,
            deprecated: shapes/* flag */.Jt,
            security: SECURITY,
            'x-ms-summary': SUMMARY,
            'x-ms-visibility': VISIBILITY,
            'x-ms-trigger': (0,shapes/* oneOf */.yL)('single', 'batch'),
            'x-ms-trigger-hint': shapes/* text */.Qq,
            'x-ms-trigger-metadata': (0,shapes/* object */.Ik)('triggerMetadata'),
            'x-ms-notification': (0,shapes/* object */.Ik)('notification'),
            'x-ms-notification-content': (0,shapes/* object */.Ik)('notificationContent'),
            'x-ms-api-annotation': (0,shapes/* object */.Ik)('operationAnnotation'),
            'x-ms-capabilities': (0,shapes/* object */.Ik)('operationCapabilities'),
            'x-ms-operation-context': (0,shapes/* object */.Ik)('operationContext'),
            'x-ms-pageable': (0,shapes/* object */.Ik)('pageable'),
            'x-ms-no-generic-test': shapes/* flag */.Jt,
            'x-ms-safe-operation': shapes/* flag */.Jt,
        },
    },
    response: {
        noun: 'response',
        others: 'extensions',
        reference: true,
        members: {
            $ref: shapes/* text */.Qq,
            description: {
                ...shapes/* text */.Qq,
                need: 'present',
                reportedBy: { missing: 'pp-response-description-required' },
            },
            schema: (0,shapes/* object */.Ik)('schema'),
            headers: (0,shapes/* map */.Tj)((0,shapes/* object */.Ik)('header')),
            examples: (0,shapes/* map */.Tj)(shapes/* anything */.D8),
            'x-ms-summary': SUMMARY,
        },
    },
};

;// CONCATENATED MODULE: ./src/model/structure/values.ts


const TYPE = { ...shapes/* text */.Qq, reportedBy: { type: 'pp-type-single' } };
/** What Swagger 2.0 takes from JSON Schema to describe a value, everywhere. */
const VALIDATION = {
    type: TYPE,
    format: shapes/* text */.Qq,
    default: shapes/* anything */.D8,
    multipleOf: shapes/* number */.ai,
    maximum: shapes/* number */.ai,
    exclusiveMaximum: shapes/* flag */.Jt,
    minimum: shapes/* number */.ai,
    exclusiveMinimum: shapes/* flag */.Jt,
    maxLength: shapes/* integer */.nd,
    minLength: shapes/* integer */.nd,
    pattern: shapes/* text */.Qq,
    maxItems: shapes/* integer */.nd,
    minItems: shapes/* integer */.nd,
    // The documentation of the validator names it as an example; published connectors have it, so it is no error.
    uniqueItems: { ...shapes/* flag */.Jt, unsupported: true },
    enum: (0,shapes/* list */.p_)(shapes/* anything */.D8),
};
/** The kinds of object that describe a value (Swagger 2.0: Schema, Parameter, Items, Header and XML Object). */
const VALUE_KINDS = {
    schema: {
        noun: 'schema',
        others: 'extensions',
        reference: true,
        members: {
            $ref: shapes/* text */.Qq,
            ...VALIDATION,
            title: shapes/* text */.Qq,
            description: shapes/* text */.Qq,
            maxProperties: shapes/* integer */.nd,
            minProperties: shapes/* integer */.nd,
            // The rule looks at the entries as well.
            required: { ...(0,shapes/* list */.p_)(shapes/* anything */.D8), reportedBy: { type: 'pp-schema-required-list' } },
            // A list of schemas is legal JSON Schema, and Microsoft's schema of the definition allows it.
            items: (0,shapes/* either */.gP)((0,shapes/* object */.Ik)('schema'), (0,shapes/* list */.p_)((0,shapes/* object */.Ik)('schema'))),
            allOf: (0,shapes/* list */.p_)((0,shapes/* object */.Ik)('schema')),
            properties: (0,shapes/* map */.Tj)((0,shapes/* object */.Ik)('schema')),
            additionalProperties: (0,shapes/* either */.gP)((0,shapes/* object */.Ik)('schema'), shapes/* flag */.Jt),
            discriminator: shapes/* text */.Qq,
            readOnly: shapes/* flag */.Jt,
            xml: (0,shapes/* object */.Ik)('xml'),
            externalDocs: (0,shapes/* object */.Ik)('documentation'),
            example: shapes/* anything */.D8,
            ...VALUE_EXTENSIONS,
            'x-ms-dynamic-schema': (0,shapes/* object */.Ik)('dynamicSchema'),
            'x-ms-dynamic-properties': (0,shapes/* object */.Ik)('dynamicProperties'),
            'x-ms-notification-url': shapes/* flag */.Jt,
        },
    },
    parameter: {
        noun: 'parameter',
        others: 'extensions',
        reference: true,
        // Which of these a parameter may have depends on its place, and has rules of its own.
        members: {
            $ref: shapes/* text */.Qq,
            ...VALIDATION,
            name: {
                ...shapes/* text */.Qq,
                need: 'text',
                reportedBy: { missing: 'pp-parameter-name-required', empty: 'pp-parameter-name-required' },
            },
            in: {
                ...shapes/* text */.Qq,
                need: 'text',
                reportedBy: {
                    missing: 'pp-parameter-in-required',
                    empty: 'pp-parameter-in-known',
                    type: 'pp-parameter-in-known',
                },
            },
            description: shapes/* text */.Qq,
            required: shapes/* flag */.Jt,
            schema: { ...(0,shapes/* object */.Ik)('schema'), reportedBy: { type: 'pp-body-parameter-schema' } },
            allowEmptyValue: shapes/* flag */.Jt,
            items: (0,shapes/* object */.Ik)('items'),
            collectionFormat: shapes/* text */.Qq,
            ...VALUE_EXTENSIONS,
            'x-ms-url-encoding': { ...shapes/* text */.Qq, reportedBy: { type: 'pp-path-parameter-encoding-known' } },
            'x-ms-trigger-value': (0,shapes/* object */.Ik)('triggerValue'),
        },
    },
    items: {
        noun: 'items',
        others: 'extensions',
        members: {
            ...VALIDATION,
            type: { ...TYPE, need: 'present' },
            items: (0,shapes/* object */.Ik)('items'),
            collectionFormat: shapes/* text */.Qq,
            ...VALUE_EXTENSIONS,
        },
    },
    header: {
        noun: 'header',
        others: 'extensions',
        members: {
            ...VALIDATION,
            type: { ...TYPE, need: 'present' },
            description: shapes/* text */.Qq,
            items: (0,shapes/* object */.Ik)('items'),
            collectionFormat: shapes/* text */.Qq,
            ...VALUE_EXTENSIONS,
        },
    },
    xml: {
        noun: 'XML object',
        others: 'extensions',
        members: { name: shapes/* text */.Qq, namespace: shapes/* text */.Qq, prefix: shapes/* text */.Qq, attribute: shapes/* flag */.Jt, wrapped: shapes/* flag */.Jt },
    },
};

;// CONCATENATED MODULE: ./src/model/structure/kinds.ts




const DEFINITION_KINDS = {
    ...SWAGGER_KINDS,
    ...VALUE_KINDS,
    ...EXTENSION_KINDS,
};
/** The structure of a definition, Swagger 2.0 with Microsoft's extensions, and of apiProperties.json, by kind of object. */
const KINDS = { ...DEFINITION_KINDS, ...properties_file/* PROPERTIES_KINDS */.m };
const KIND_NAMES = Object.keys(KINDS);
/** Extensions of Microsoft's that are described nowhere, or that only other tools read. */
const OTHER_EXTENSIONS = [
    'x-ms-azure-resource',
    'x-ms-client-flatten',
    'x-ms-client-name',
    'x-ms-discriminator-value',
    'x-ms-editor',
    'x-ms-editor-options',
    'x-ms-enum',
    'x-ms-examples',
    'x-ms-external',
    'x-ms-identifiers',
    'x-ms-keywords',
    'x-ms-long-running-operation',
    'x-ms-long-running-operation-options',
    'x-ms-mutability',
    'x-ms-name-override',
    'x-ms-odata',
    'x-ms-openai-data',
    'x-ms-openai-manifest',
    'x-ms-parameter-grouping',
    'x-ms-parameter-location',
    'x-ms-parameterized-host',
    'x-ms-paths',
    'x-ms-secret',
    'x-ms-skip-url-encoding',
];
/** The names of all known extensions of Microsoft's, wherever they stand. */
const MICROSOFT_EXTENSIONS = new Set([
    ...Object.values(DEFINITION_KINDS).flatMap(({ members }) => Object.keys(members).filter((name) => name.startsWith('x-ms-'))),
    ...OTHER_EXTENSIONS,
]);


/***/ }),

/***/ 61910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ PROPERTIES_KINDS)
});

// EXTERNAL MODULE: ./src/model/tables/oauth.ts
var oauth = __webpack_require__(38276);
// EXTERNAL MODULE: ./src/model/structure/shapes.ts
var shapes = __webpack_require__(27321);
;// CONCATENATED MODULE: ./src/model/structure/connection.ts


const UI_DEFINITION = (0,shapes/* object */.Ik)('uiDefinition');
const TYPE = {
    ...shapes/* text */.Qq,
    need: 'text',
    reportedBy: {
        missing: 'pp-connection-parameter-type',
        empty: 'pp-connection-parameter-type',
        type: 'pp-connection-parameter-type',
    },
};
const TRUTH = {
    ...(0,shapes/* oneOf */.yL)('true', 'false'),
    reportedBy: {
        type: 'pp-connection-parameter-constraint-text',
        value: 'pp-connection-parameter-constraint-text',
    },
};
const CONSTRAINT = { reportedBy: { type: 'pp-connection-parameter-constraint-type' } };
const SECRET = (0,shapes/* either */.gP)(shapes/* text */.Qq, shapes/* nothing */.s6);
const CUSTOM_PARAMETER = (0,shapes/* object */.Ik)('customParameter');
/** What the provider of an identity reads in `customParameters`. */
const CUSTOM_KINDS = new Map([...oauth/* CUSTOM_PARAMETERS */.Jf].map(([provider, names]) => [
    provider,
    {
        noun: '"customParameters"',
        others: 'nothing',
        anyCase: true,
        members: Object.fromEntries(names.map((name) => [name, CUSTOM_PARAMETER])),
    },
]));
/** The kinds of object that describe a connection. */
const CONNECTION_KINDS = {
    connectionParameter: {
        noun: 'connection parameter',
        others: 'nothing',
        members: {
            type: TYPE,
            uiDefinition: UI_DEFINITION,
            allowedValues: (0,shapes/* list */.p_)((0,shapes/* object */.Ik)('allowedEntry')),
            defaultValue: shapes/* text */.Qq,
            metadata: (0,shapes/* object */.Ik)('parameterMetadata'),
            oAuthSettings: { ...(0,shapes/* object */.Ik)('oAuthSettings'), reportedBy: { type: 'pp-oauth-settings-required' } },
            gatewaySettings: (0,shapes/* object */.Ik)('gatewaySettings'),
        },
    },
    // Written by the portal only; which other members there are is not documented.
    gatewaySettings: {
        noun: '"gatewaySettings"',
        others: 'anything',
        members: {
            dataSourceType: {
                ...shapes/* text */.Qq,
                need: 'text',
                reportedBy: {
                    missing: 'pp-connection-parameter-gateway-settings',
                    empty: 'pp-connection-parameter-gateway-settings',
                },
            },
            connectionDetails: (0,shapes/* list */.p_)(shapes/* anything */.D8),
        },
    },
    allowedEntry: {
        noun: 'allowed value',
        others: 'nothing',
        members: { value: { ...shapes/* text */.Qq, need: 'present' }, uiDefinition: (0,shapes/* object */.Ik)('entryTexts') },
    },
    entryTexts: {
        noun: '"uiDefinition"',
        others: 'nothing',
        members: { displayName: shapes/* text */.Qq, description: shapes/* text */.Qq },
    },
    uiDefinition: {
        noun: '"uiDefinition"',
        others: 'nothing',
        members: {
            displayName: shapes/* text */.Qq,
            description: shapes/* text */.Qq,
            tooltip: shapes/* text */.Qq,
            tabIndex: shapes/* integer */.nd,
            constraints: (0,shapes/* object */.Ik)('constraints'),
            schema: (0,shapes/* object */.Ik)('uiSchema'),
        },
    },
    uiSchema: { noun: '"schema"', others: 'nothing', members: { type: shapes/* text */.Qq, description: shapes/* text */.Qq } },
    constraints: {
        noun: '"constraints"',
        others: 'nothing',
        members: {
            required: TRUTH,
            hidden: TRUTH,
            clearText: { ...shapes/* flag */.Jt, ...CONSTRAINT },
            tabIndex: { ...shapes/* integer */.nd, ...CONSTRAINT },
            capability: { ...shapes/* textList */.gC, ...CONSTRAINT },
            allowedValues: { ...(0,shapes/* list */.p_)((0,shapes/* object */.Ik)('allowedValue')), ...CONSTRAINT },
            dependencies: { ...(0,shapes/* map */.Tj)((0,shapes/* object */.Ik)('dependency')), ...CONSTRAINT },
        },
    },
    allowedValue: {
        noun: 'allowed value',
        others: 'nothing',
        members: { value: { ...shapes/* text */.Qq, need: 'present' }, text: shapes/* text */.Qq },
    },
    dependency: {
        noun: 'dependency',
        others: 'nothing',
        members: { values: { ...shapes/* textList */.gC, need: 'present' } },
    },
    oAuthSettings: {
        noun: '"oAuthSettings"',
        others: 'nothing',
        anyCase: true,
        members: {
            identityProvider: {
                ...shapes/* text */.Qq,
                need: 'text',
                reportedBy: {
                    missing: 'pp-oauth-settings-required',
                    empty: 'pp-oauth-identity-provider',
                    type: 'pp-oauth-identity-provider',
                },
            },
            clientId: SECRET,
            clientSecret: SECRET,
            redirectMode: shapes/* text */.Qq,
            redirectUrl: shapes/* text */.Qq,
            // The rule looks at the entries as well.
            scopes: { ...(0,shapes/* list */.p_)(shapes/* anything */.D8), reportedBy: { type: 'pp-oauth-scopes' } },
            properties: (0,shapes/* object */.Ik)('oAuthProperties'),
            additionalParameters: (0,shapes/* map */.Tj)((0,shapes/* object */.Ik)('additionalParameter')),
            customParameters: (0,shapes/* variant */.Ox)('customParameters', {
                by: 'identityProvider',
                beside: true,
                kinds: CUSTOM_KINDS,
            }),
        },
    },
    oAuthProperties: {
        noun: 'object of sign-in properties',
        others: 'nothing',
        members: {
            IsFirstParty: { ...(0,shapes/* oneOf */.yL)('True', 'False'), need: 'present' },
            AzureActiveDirectoryResourceId: shapes/* text */.Qq,
            IsOnbehalfofLoginSupported: shapes/* flag */.Jt,
        },
    },
    additionalParameter: {
        noun: 'additional parameter',
        others: 'nothing',
        members: { type: (0,shapes/* oneOf */.yL)('string', 'securestring'), applicableWhen: (0,shapes/* list */.p_)((0,shapes/* object */.Ik)('condition')) },
    },
    condition: {
        noun: 'condition',
        others: 'nothing',
        members: {
            parameter: { ...shapes/* text */.Qq, need: 'text' },
            oneOf: { ...(0,shapes/* list */.p_)((0,shapes/* either */.gP)(shapes/* text */.Qq, shapes/* nothing */.s6)), need: 'present' },
        },
    },
    // Of a provider whose parameters are not known.
    customParameters: { noun: '"customParameters"', others: 'anything', members: {} },
    customParameter: {
        noun: 'custom parameter',
        others: 'anything',
        members: { value: { ...shapes/* text */.Qq, need: 'present' } },
    },
};

// EXTERNAL MODULE: ./src/model/tables/policy-templates.ts
var policy_templates = __webpack_require__(69627);
;// CONCATENATED MODULE: ./src/model/structure/policy.ts


const SECTION = 'x-ms-apimTemplate-policySection';
const OPERATIONS = { 'x-ms-apimTemplate-operationName': shapes/* textList */.gC };
const MEMBERS = {
    text: shapes/* text */.Qq,
    'empty text': shapes/* text */.Qq,
    number: shapes/* number */.ai,
    object: (0,shapes/* map */.Tj)(shapes/* anything */.D8),
};
/** The parameters of every template. */
const PARAMETER_KINDS = new Map([...policy_templates/* POLICY_TEMPLATES */.B].map(([id, { needed, optional = {}, sections }]) => [
    id,
    {
        noun: '"parameters"',
        others: 'nothing',
        members: {
            ...OPERATIONS,
            ...(sections === undefined ? {} : { [SECTION]: (0,shapes/* oneOf */.yL)(...sections) }),
            ...membersOf(needed, needs),
            ...membersOf(optional, memberOf),
        },
    },
]));
function membersOf(parameters, describe) {
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [policy_templates/* TEMPLATE_PARAMETER */.T + name, describe(value)]));
}
function needs(value) {
    const need = value === 'text' ? 'text' : 'present';
    return { ...memberOf(value), need, reportedBy: { missing: 'pp-policy-template-parameters' } };
}
function memberOf(value) {
    if (typeof value !== 'string')
        return (0,shapes/* oneOf */.yL)(...value);
    return MEMBERS[value];
}
const POLICY_KINDS = {
    policy: {
        noun: 'policy',
        others: 'nothing',
        members: {
            templateId: (0,shapes/* demandedBy */.k_)('pp-policy-template-known'),
            title: (0,shapes/* demandedBy */.k_)('pp-policy-template-title'),
            type: (0,shapes/* oneOf */.yL)('PollingTrigger'),
            parameters: (0,shapes/* variant */.Ox)('policyParameters', { by: 'templateId', beside: true, kinds: PARAMETER_KINDS }),
        },
    },
    // Of a template that is not known.
    policyParameters: { noun: '"parameters"', others: 'anything', members: { ...OPERATIONS, [SECTION]: shapes/* text */.Qq } },
};

;// CONCATENATED MODULE: ./src/model/structure/properties-file.ts



const PARAMETERS = (0,shapes/* map */.Tj)((0,shapes/* object */.Ik)('connectionParameter'));
const SET_TEXT = {
    ...shapes/* text */.Qq,
    need: 'text',
    reportedBy: { missing: 'pp-connection-set-text', empty: 'pp-connection-set-text' },
};
/**
 * The kinds of object in apiProperties.json.
 *
 * Sources: paconn-cli.md, "API properties file"; multi-auth.md; Microsoft's schema of the file, which is of 2020, and published
 * connectors for what came later.
 */
const PROPERTIES_KINDS = {
    // What is wrong at the root has a rule of its own, which looks at files without an object as well.
    propertiesFile: {
        noun: 'file',
        others: 'anything',
        members: { properties: { ...(0,shapes/* object */.Ik)('properties'), reportedBy: { type: 'pp-properties-shape' } } },
    },
    properties: {
        noun: 'object "properties"',
        others: 'nothing',
        members: {
            iconBrandColor: shapes/* text */.Qq,
            publisher: shapes/* text */.Qq,
            stackOwner: shapes/* text */.Qq,
            capabilities: shapes/* textList */.gC,
            connectionParameters: PARAMETERS,
            connectionParameterSets: (0,shapes/* object */.Ik)('parameterSets'),
            policyTemplateInstances: (0,shapes/* list */.p_)((0,shapes/* object */.Ik)('policy')),
            scriptOperations: shapes/* textList */.gC,
        },
    },
    parameterSets: {
        noun: '"connectionParameterSets"',
        others: 'nothing',
        members: {
            uiDefinition: { ...(0,shapes/* object */.Ik)('setTexts'), need: 'present' },
            values: { ...(0,shapes/* list */.p_)((0,shapes/* object */.Ik)('parameterSet')), need: 'present' },
        },
    },
    parameterSet: {
        noun: 'set',
        others: 'nothing',
        members: {
            name: { ...shapes/* text */.Qq, need: 'text' },
            uiDefinition: { ...(0,shapes/* object */.Ik)('setTexts'), need: 'present' },
            parameters: { ...PARAMETERS, need: 'present' },
            metadata: (0,shapes/* object */.Ik)('setMetadata'),
        },
    },
    setTexts: {
        noun: '"uiDefinition"',
        others: 'nothing',
        // The documentation writes "displayname" as well.
        anyCase: true,
        members: {
            displayName: SET_TEXT,
            description: SET_TEXT,
            tooltip: shapes/* text */.Qq,
            constraints: (0,shapes/* object */.Ik)('constraints'),
        },
    },
    setMetadata: { noun: '"metadata"', others: 'anything', members: { allowSharing: shapes/* flag */.Jt } },
    ...CONNECTION_KINDS,
    ...POLICY_KINDS,
    parameterMetadata: { noun: '"metadata"', others: 'anything', members: { sourceType: shapes/* anything */.D8 } },
};


/***/ }),

/***/ 27321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Gi: () => (/* binding */ patterned),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Nd: () => (/* binding */ neededText),
/* harmony export */   Ox: () => (/* binding */ variant),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   gC: () => (/* binding */ textList),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   k_: () => (/* binding */ demandedBy),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
// Words to describe members with; each returns a member that may be added to: `{ ...text, need: 'present' }`.
const TEXT = { is: 'text' };
const text = { shape: TEXT };
const number = { shape: { is: 'number' } };
const integer = { shape: { is: 'integer' } };
const flag = { shape: { is: 'flag' } };
const nothing = { shape: { is: 'null' } };
const anything = { shape: { is: 'anything' } };
const textList = { shape: { is: 'list', of: TEXT } };
/** A text that is required, and not empty. */
const neededText = { ...text, need: 'text' };
/** One of several texts. */
function oneOf(...values) {
    return { shape: { is: 'text', values } };
}
function object(kind) {
    return { shape: { is: 'object', kind } };
}
/** An object whose kind depends on a text in it or beside it. */
function variant(kind, variants) {
    return { shape: { is: 'object', kind, variants } };
}
/** A text that a rule of its own demands. */
function demandedBy(rule, member = text) {
    return { ...member, need: 'text', reportedBy: { missing: rule, empty: rule } };
}
function list(of) {
    return { shape: { is: 'list', of: of.shape } };
}
/** An object with free names. */
function map(of) {
    return { shape: { is: 'map', of: of.shape } };
}
/** An object with free names, among which extensions may stand. */
function patterned(of) {
    return { shape: { is: 'map', of: of.shape, extensions: true } };
}
function either(...members) {
    return { shape: { is: 'either', shapes: members.map(({ shape }) => shape) } };
}


/***/ }),

/***/ 65262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findStructureFaults),
/* harmony export */   l: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87979);
/* harmony import */ var _memo__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24307);
/* harmony import */ var _kinds__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23651);



const SCALARS = new Set(['flag', 'number', 'integer', 'null']);
const PREPARED = new Map(_kinds__WEBPACK_IMPORTED_MODULE_0__/* .KIND_NAMES */ .kd.map((name) => [name, prepare(name, _kinds__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW[name])]));
function prepare(name, kind) {
    const members = Object.entries(kind.members);
    const needed = members.filter(([, { need }]) => need !== undefined);
    const byName = members.map(([member, its]) => [nameIn(kind, member), its]);
    const plain = members.map(([, member]) => member).filter(isPlain);
    return { ...kind, name, byName: new Map(byName), plain: new Set(plain), needed };
}
function isPlain(member) {
    const { shape, unsupported } = member;
    const scalar = shape.is === 'text' ? shape.values === undefined : SCALARS.has(shape.is);
    return scalar && unsupported !== true && !mustSay(member);
}
/** The name of a member as its kind of object compares it. */
function nameIn({ anyCase }, member) {
    return anyCase === true ? member.toLowerCase() : member;
}
/** Variants are few, and most documents have none of them. */
const preparedVariants = (0,_memo__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .p)(({ kind, variants }) => new Map([...(variants?.kinds ?? [])].map(([text, own]) => [text, prepare(kind, own)])));
const EXTENSION_NAMES = [..._kinds__WEBPACK_IMPORTED_MODULE_0__/* .MICROSOFT_EXTENSIONS */ .wO];
const ANYTHING = { is: 'anything' };
/**
 * Walks the document once along its description and tells where it is built otherwise. References are not followed, so it
 * ends; what a rule of its own reports is left out.
 */
function findStructureFaults(root, kind) {
    const faults = [];
    readObject(faults, root, { is: 'object', kind });
    return faults;
}
function readObject(faults, node, shape) {
    const kind = kindOf(node, shape);
    if (kind === undefined)
        return;
    if (kind.reference === true && node.members.has('$ref')) {
        readMember(faults, node, kind, '$ref');
        return;
    }
    for (const member of node.members.keys())
        readMember(faults, node, kind, member);
    for (const [needed, member] of kind.needed)
        if (!hasMember(node, kind, needed))
            note(faults, { node, kind, name: needed, member }, 'missing');
    if (kind.oneOf?.some((one) => node.members.has(one)) === false)
        noteObject(faults, node, kind, 'one-of', kind.oneOf[0] ?? '', kind.oneOf);
}
function kindOf(node, shape) {
    const { kind, variants } = shape;
    if (variants === undefined)
        return PREPARED.get(kind);
    const holder = variants.beside === true ? node.parent : node;
    const text = (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(holder?.members.get(variants.by))?.toLowerCase();
    return preparedVariants(shape).get(text ?? '') ?? PREPARED.get(kind);
}
function hasMember({ members }, kind, name) {
    if (kind.anyCase !== true)
        return members.has(name);
    return [...members.keys()].some((member) => nameIn(kind, member) === nameIn(kind, name));
}
function readMember(faults, node, kind, name) {
    const value = node.members.get(name);
    if (value === undefined)
        return;
    const member = kind.byName.get(nameIn(kind, name));
    if (member === undefined) {
        readUnknown(faults, node, kind, name);
        return;
    }
    if (kind.plain.has(member) && fits(value, member.shape))
        return;
    const seat = { node, kind, name, member };
    if (member.unsupported === true)
        note(faults, seat, 'unsupported', value);
    if (mustSay(member) && isBlank(value)) {
        note(faults, seat, 'empty', value);
        return;
    }
    readValue(faults, seat, value, member.shape);
}
/** Its text must not be empty. */
function mustSay({ need, tolerated }) {
    return need === 'text' || tolerated === 'empty';
}
function isBlank(value) {
    return (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value)?.trim() === '';
}
function readUnknown(faults, node, kind, name) {
    const extension = name.startsWith('x-');
    if (extension && name.startsWith('x-ms') && !_kinds__WEBPACK_IMPORTED_MODULE_0__/* .MICROSOFT_EXTENSIONS */ .wO.has(name))
        noteObject(faults, node, kind, 'unknown-extension', name, EXTENSION_NAMES);
    if (kind.others === 'anything' || (kind.others === 'extensions' && extension))
        return;
    const fault = kind.others === 'nothing' ? 'additional' : 'extension-name';
    noteObject(faults, node, kind, fault, name, Object.keys(kind.members));
}
function readValue(faults, seat, value, shape) {
    if (shape.is === 'either') {
        const fitting = shape.shapes.find((one) => fits(value, one));
        if (fitting === undefined)
            note(faults, seat, 'type', value, shape);
        else
            readValue(faults, seat, value, fitting);
        return;
    }
    if (!fits(value, shape)) {
        note(faults, seat, 'type', value, shape);
        return;
    }
    if (shape.is === 'object')
        readObject(faults, value, shape);
    else if (shape.is === 'list')
        for (const item of value.items)
            readValue(faults, seat, item, shape.of);
    else if (shape.is === 'map')
        readMap(faults, seat, value, shape);
    else if (shape.is === 'text' && shape.values?.includes((0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value) ?? '') === false)
        note(faults, seat, 'value', value, shape);
}
function readMap(faults, seat, value, { of, extensions }) {
    if (of.is === 'anything')
        return;
    for (const [name, entry] of value.members)
        if (extensions !== true || !name.startsWith('x-'))
            readValue(faults, seat, entry, of);
}
/** A value is of the kind that a shape asks for; what is in it is not looked at. */
function fits(node, shape) {
    const { kind } = node;
    switch (shape.is) {
        case 'text':
            return kind === 'string';
        case 'flag':
            return kind === 'boolean';
        case 'number':
            return kind === 'number';
        case 'integer':
            return kind === 'number' && Number.isInteger(node.data);
        case 'null':
            return kind === 'null';
        case 'list':
            return kind === 'array';
        case 'map':
        case 'object':
            return kind === 'object';
        case 'either':
            return shape.shapes.some((one) => fits(node, one));
        default:
            return true;
    }
}
function note(faults, { node, kind, name, member }, fault, value, expected = member.shape) {
    const own = value === undefined || value.parent === node;
    if (own && isReported(member.reportedBy, fault))
        return;
    const known = expected.is === 'text' ? (expected.values ?? []) : [];
    faults.push({
        kind: fault,
        node,
        object: kind.name,
        name,
        value,
        expected,
        known,
        tolerated: member.tolerated === fault,
    });
}
function noteObject(faults, node, kind, fault, name, known) {
    if (isReported(kind.reportedBy, fault))
        return;
    const value = node.members.get(name);
    faults.push({
        kind: fault,
        node,
        object: kind.name,
        name,
        value,
        expected: ANYTHING,
        known,
        tolerated: false,
    });
}
function isReported(reportedBy, fault) {
    return reportedBy?.[fault] !== undefined;
}


/***/ }),

/***/ 6967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ ARCHIVE),
/* harmony export */   $c: () => (/* binding */ LEFTOVER_FOLDER),
/* harmony export */   MX: () => (/* binding */ ANY_SWAGGER_NAME),
/* harmony export */   Md: () => (/* binding */ GIT_FOLDER),
/* harmony export */   W$: () => (/* binding */ DEFINITION_NAME),
/* harmony export */   fQ: () => (/* binding */ EXACT_NAMES),
/* harmony export */   oy: () => (/* binding */ LEFTOVER),
/* harmony export */   rQ: () => (/* binding */ PRIVATE_FILE),
/* harmony export */   zr: () => (/* binding */ CATALOGUE_FILE)
/* harmony export */ });
/** Names that are looked for, with the names that are written instead, in lower case; any capitals do for a readme. */
const EXACT_NAMES = {
    'icon.png': ['icon.png'],
    'intro.md': ['intro.md', 'intro', 'intro.txt', 'intro.md.txt', 'intro.markdown', 'introduction.md'],
    'readme.md': ['readme', 'readme.txt', 'readme.md.txt', 'readme.markdown'],
};
/** Files whose only use is to hold what is secret: key stores, settings of one machine, recorded requests. */
const PRIVATE_FILE = /(?:^|\/)(?:[^/]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|har|publishsettings)|\.env(?:\.(?!example$|sample$|template$|dist$)[\w-]+)?|local\.settings\.json|\.(?:netrc|pgpass|htpasswd))$/i;
/** What systems, editors and tools for merging leave behind, by the name of the file. */
const LEFTOVER = /^(?:\.DS_Store|\._.*|~\$.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.directory|.*(?:\.(?:bak|old|orig|rej|tmp|temp|sw[a-p]|log|suo|user|iml|pyc|code-workspace)|~)|\.~lock\..*#|.* - Copy(?: \(\d+\))?\.\w+|Copy of .*\.\w+|.* \(\d+\)\.(?:json|md|csx|zip)|(?:apiDefinition(?:\.swagger)?|apiProperties|readme|intro|script|settings)[ ._-]?(?:old|backup|bak|copy)\.(?:json|md|csx))$/i;
/** Folders that systems, editors and build tools fill. */
const LEFTOVER_FOLDER = /^(?:\.vs|\.vscode|\.idea|\.fleet|\.history|\.settings|\.ipynb_checkpoints|\.venv|\.cache|\.[a-z]+_cache|\.AppleDouble|\.Trash(?:es|-\d+)?|\.fseventsd|\.Spotlight-V100|__pycache__|node_modules|bower_components|bin|obj)$/i;
/** Hidden folders that belong to git and GitHub. */
const GIT_FOLDER = /^\.git(?:hub)?$/i;
/** What a connector has in the folder itself, settings.json included, which has a rule of its own. */
const CATALOGUE_FILE = /^(?:apiproperties\.json|readme\.md|intro\.md|script\.(?:cs|csx\.txt)|settings\.json|\.gitignore|\.gitattributes)$/i;
/** Packages and programs, which nobody can review. */
const ARCHIVE = /\.(?:zip|7z|rar|tar|gz|tgz|cab|msapp|nupkg|exe|dll|msi)$/i;
/** Names of definitions that are found beside the usual one. */
const DEFINITION_NAME = /^apidefin[a-z]*(\.swagger)?\.(json|ya?ml)$/i;
const ANY_SWAGGER_NAME = /(^|\.)(swagger|openapi)\.(json|ya?ml)$/i;


/***/ }),

/***/ 38276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ IDENTITY_PROVIDERS),
/* harmony export */   Jf: () => (/* binding */ CUSTOM_PARAMETERS),
/* harmony export */   Lq: () => (/* binding */ GENERIC_PARAMETERS),
/* harmony export */   Xk: () => (/* binding */ PROVIDER_ADDRESSES),
/* harmony export */   Ye: () => (/* binding */ ENTRA_PROVIDERS),
/* harmony export */   aC: () => (/* binding */ ADDRESS_PARAMETERS),
/* harmony export */   hs: () => (/* binding */ REDIRECT_MODE),
/* harmony export */   yL: () => (/* binding */ TEMPLATE_VALUES)
/* harmony export */ });
/**
 * Identity providers, compared without regard to case.
 *
 * Source: Microsoft's schema of apiProperties.json; connection-parameters.md names GitHub and Google; DocuSign is published.
 */
const IDENTITY_PROVIDERS = [
    'oauth2',
    'oauth2generic',
    'aad',
    'aadcertificate',
    'facebook',
    'github',
    'google',
    'docusign',
];
/** Those that sign in with Microsoft Entra ID. */
const ENTRA_PROVIDERS = new Set(['aad', 'aadcertificate']);
/** Addresses that a provider needs in `customParameters`. */
const PROVIDER_ADDRESSES = new Map([
    ['oauth2', ['authorizationUrl', 'tokenUrl', 'refreshUrl']],
    ['oauth2generic', ['authorizationUrlTemplate', 'tokenUrlTemplate', 'refreshUrlTemplate']],
]);
/**
 * The entries of `customParameters` that a provider reads. `oauth2generic` is not among them: its additional parameters, whose
 * names are free, are written there as well.
 *
 * Source: Microsoft's schema of apiProperties.json, and published connectors.
 */
const CUSTOM_PARAMETERS = new Map([
    ['oauth2', ['authorizationUrl', 'tokenUrl', 'refreshUrl']],
    ['aad', ['loginUri', 'resourceUri', 'tenantId', 'enableOnbehalfOfLogin']],
    ['aadcertificate', ['loginUri', 'loginUriAAD', 'resourceUri', 'tenantId', 'enableOnbehalfOfLogin']],
]);
/**
 * The entries of `customParameters` that `oauth2generic` reads itself; what else is there is for its templates.
 *
 * Source: Microsoft's schema of apiProperties.json.
 */
const GENERIC_PARAMETERS = [
    'authorizationUrlQueryStringTemplate',
    'authorizationUrlTemplate',
    'refreshBodyTemplate',
    'refreshUrlQueryStringTemplate',
    'refreshUrlTemplate',
    'scopeListDelimiter',
    'tokenBodyTemplate',
    'tokenUrlQueryStringTemplate',
    'tokenUrlTemplate',
];
/** Entries of `customParameters` that hold an address, in lower case. */
const ADDRESS_PARAMETERS = new Set([...PROVIDER_ADDRESSES.values()]
    .flat()
    .concat('loginUri', 'loginUriAAD')
    .map((name) => name.toLowerCase()));
/**
 * What the platform fills into the templates of `oauth2generic`, whatever the case.
 *
 * Source: published connectors.
 */
const TEMPLATE_VALUES = [
    'ClientId',
    'ClientSecret',
    'Code',
    'RedirectUrl',
    'RefreshToken',
    'Scopes',
    'State',
];
/** The redirect mode that gives every connector a redirect URL of its own. */
const REDIRECT_MODE = 'GlobalPerConnector';


/***/ }),

/***/ 69627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ POLICY_TEMPLATES),
/* harmony export */   T: () => (/* binding */ TEMPLATE_PARAMETER)
/* harmony export */ });
/** What the names of a template's own parameters begin with. */
const TEMPLATE_PARAMETER = 'x-ms-apimTemplateParameter.';
const BOTH = ['Request', 'Response'];
const EXISTS = ['override', 'skip', 'append'];
const METHODS = [
    'GET',
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS',
    'HEAD',
    '@Request.OriginalHTTPMethod',
];
const CONVERSION = { propertyParentPath: 'text', newPropertyPath: 'text' };
const SUB_PATH = { propertySubPath: 'empty text' };
/**
 * Policy templates by their id in lower case.
 *
 * Source: Microsoft's schema of apiProperties.json, and three templates that only published connectors show.
 */
const POLICY_TEMPLATES = new Map([
    [
        'convertarraytoobject',
        {
            needed: { ...CONVERSION, keyWithinCollectionPath: 'text' },
            optional: { ...SUB_PATH, retainKey: ['true', 'false'] },
            sections: BOTH,
        },
    ],
    [
        'convertobjecttoarray',
        { needed: CONVERSION, optional: { ...SUB_PATH, keyName: 'text', valueName: 'text' }, sections: BOTH },
    ],
    // Its section is written by the portal, although the schema has none.
    ['dynamichosturl', { needed: { urlTemplate: 'text' }, sections: ['Request'] }],
    ['encodepropertyvalue', { needed: CONVERSION, optional: SUB_PATH, sections: BOTH }],
    ['pollingtrigger', { needed: { triggerConfig: 'object', triggerDataPath: 'text' } }],
    ['routerequesttoendpoint', { needed: { newPath: 'text' }, optional: { httpMethod: METHODS } }],
    [
        'setheader',
        {
            needed: { name: 'text', value: 'empty text' },
            optional: { existsAction: EXISTS },
            sections: [...BOTH, 'Failure'],
        },
    ],
    [
        'setproperty',
        {
            needed: {
                newPropertyParentPathTemplate: 'text',
                newPropertySubPathTemplate: 'text',
                propertyValuePathTemplate: 'text',
            },
            sections: BOTH,
        },
    ],
    [
        'setqueryparameter',
        { needed: { name: 'text', value: 'empty text' }, optional: { existsAction: EXISTS } },
    ],
    [
        'setvaluefromurl',
        {
            needed: { parameterTemplate: 'text', parameterValueUrl: 'text', parameterValuePathTemplate: 'text' },
            optional: { httpMethod: ['GET', 'POST', 'PUT'] },
            sections: BOTH,
        },
    ],
    [
        'stringreplace',
        {
            needed: { ...CONVERSION, sourceString: 'empty text', replacementString: 'empty text' },
            optional: SUB_PATH,
            sections: BOTH,
        },
    ],
    [
        'stringtoarray',
        {
            needed: { ...CONVERSION, delimiterList: 'empty text', childPropertyName: 'empty text' },
            optional: SUB_PATH,
            sections: BOTH,
        },
    ],
    [
        'updatenextlink',
        { needed: { nextLinkPropertyName: 'text' }, optional: { nextLinkParentPropertyPath: 'text' } },
    ],
    ['dynamicsubdomain', { needed: { urlTemplate: 'text' } }],
    [
        'moveproperties',
        {
            needed: { srcParentPath: 'text', dstParentPath: 'text' },
            optional: {
                srcSubPath: 'empty text',
                dstSubPath: 'empty text',
                copyOnlySubProperties: ['true', 'false'],
            },
            sections: BOTH,
        },
    ],
    ['setconnectionstatustounauthenticated', { needed: { statusCode: 'number' } }],
]);


/***/ }),

/***/ 54658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CAPABILITIES),
/* harmony export */   DR: () => (/* binding */ DEFAULT_BRAND_COLORS),
/* harmony export */   H1: () => (/* binding */ PROPERTIES_ROOT_MEMBERS),
/* harmony export */   IA: () => (/* binding */ PROPERTIES_SCHEMA),
/* harmony export */   Nh: () => (/* binding */ INDEPENDENT_BRAND_COLOR)
/* harmony export */ });
/** Microsoft's JSON schema of apiProperties.json, which its API Properties Validator follows. */
const PROPERTIES_SCHEMA = 'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json';
/** Members beside `properties`. */
const PROPERTIES_ROOT_MEMBERS = new Set(['properties', '$schema']);
/** Brand colors that say "no color was chosen": white, and the portal's default. Lower case. */
const DEFAULT_BRAND_COLORS = ['#ffffff', '#007ee5'];
/** The brand color of all independent publishers, and of nobody else. Lower case. */
const INDEPENDENT_BRAND_COLOR = '#da3b01';
/**
 * Capabilities of a connector.
 *
 * Source: Microsoft's schema and paconn-cli.md give examples only; these are the ones that connectors are published with.
 */
const CAPABILITIES = ['actions', 'triggers', 'gateway', 'cloud'];


/***/ }),

/***/ 23124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ SCRIPT_BASE),
/* harmony export */   _F: () => (/* binding */ SCRIPT_RETURNS),
/* harmony export */   aZ: () => (/* binding */ SCRIPT_METHOD),
/* harmony export */   bR: () => (/* binding */ MAX_SCRIPT_BYTES),
/* harmony export */   ck: () => (/* binding */ HTTP_CLIENTS),
/* harmony export */   d: () => (/* binding */ UNSUPPORTED_NAMESPACES),
/* harmony export */   dK: () => (/* binding */ NAMESPACES),
/* harmony export */   hI: () => (/* binding */ SCRIPT_CLASS),
/* harmony export */   oz: () => (/* binding */ SCRIPT_NAME)
/* harmony export */ });
/** The name under which the platform's tools look for the script. */
const SCRIPT_NAME = 'script.csx';
/** Largest script, in bytes. Source: write-code.md, "Custom code FAQ". */
const MAX_SCRIPT_BYTES = 1024 * 1024;
/** The class that the platform creates, the class it derives from, and the method that is called. Source: write-code.md, "Script class". */
const SCRIPT_CLASS = 'Script';
const SCRIPT_BASE = 'ScriptBase';
const SCRIPT_METHOD = 'ExecuteAsync';
const SCRIPT_RETURNS = 'Task<HttpResponseMessage>';
/** Classes of .NET that send requests past the platform. */
const HTTP_CLIENTS = new Set([
    'HttpClient',
    'WebClient',
    'WebRequest',
    'HttpWebRequest',
]);
/** The namespaces that a script may use. Source: write-code.md, "Supported namespaces". */
const NAMESPACES = new Set([
    'System',
    'System.Collections',
    'System.Collections.Generic',
    'System.Diagnostics',
    'System.IO',
    'System.IO.Compression',
    'System.Linq',
    'System.Net',
    'System.Net.Http',
    'System.Net.Http.Headers',
    'System.Net.Security',
    'System.Security.Authentication',
    'System.Security.Cryptography',
    'System.Text',
    'System.Text.RegularExpressions',
    'System.Threading',
    'System.Threading.Tasks',
    'System.Web',
    'System.Xml',
    'System.Xml.Linq',
    'System.Drawing',
    'System.Drawing.Drawing2D',
    'System.Drawing.Imaging',
    'Microsoft.Extensions.Logging',
    'Newtonsoft.Json',
    'Newtonsoft.Json.Linq',
]);
/**
 * Namespaces of .NET and of its best known library that a script may not use, so that their names can be told from those of
 * classes: `System.Net.Mail` is a namespace, `System.Net.Cookie` is not. Source: the API browser of .NET Framework.
 */
const UNSUPPORTED_NAMESPACES = new Set([
    ...within('System', [
        'Activities AddIn Buffers CodeDom ComponentModel Configuration Data Deployment Device DirectoryServices Dynamic',
        'EnterpriseServices Formats Globalization IdentityModel Json Management Media Messaging Numerics Printing Reflection',
        'Resources Runtime Security ServiceModel ServiceProcess Speech Timers Transactions Windows Workflow Xaml',
    ]),
    ...within('System.Collections', ['Concurrent Frozen Immutable ObjectModel Specialized']),
    ...within('System.ComponentModel', ['Composition DataAnnotations Design']),
    ...within('System.Data', ['Common Linq Odbc OleDb OracleClient Services Sql SqlClient SqlTypes']),
    ...within('System.Diagnostics', [
        'CodeAnalysis Contracts Eventing Metrics PerformanceData SymbolStore Tracing',
    ]),
    ...within('System.Drawing', ['Configuration Design Printing Text']),
    ...within('System.IO', ['IsolatedStorage Log MemoryMappedFiles Packaging Pipelines Pipes Ports']),
    ...within('System.Linq', ['Expressions']),
    ...within('System.Net', [
        'Cache Configuration Mail Mime NetworkInformation PeerToPeer Quic Sockets WebSockets',
    ]),
    ...within('System.Net.Http', ['Json Formatting']),
    ...within('System.Reflection', ['Emit Metadata']),
    ...within('System.Runtime', [
        'CompilerServices ConstrainedExecution DurableInstancing ExceptionServices InteropServices Loader Remoting Serialization',
        'Versioning',
    ]),
    ...within('System.Runtime.Serialization', ['Formatters Json']),
    ...within('System.Security', ['AccessControl Claims Permissions Policy Principal']),
    ...within('System.Security.Authentication', ['ExtendedProtection']),
    ...within('System.Security.Cryptography', ['Pkcs X509Certificates Xml']),
    ...within('System.Text', ['Encodings Json Unicode']),
    ...within('System.Text.Json', ['Nodes Serialization']),
    ...within('System.Threading', ['Channels RateLimiting']),
    ...within('System.Threading.Tasks', ['Dataflow']),
    ...within('System.Web', [
        'ApplicationServices Caching ClientServices Compilation Configuration Hosting Http Mail Mvc Profile Script Security Services',
        'SessionState UI Util',
    ]),
    ...within('System.Web.Script', ['Serialization Services']),
    ...within('System.Xml', ['Resolvers Schema Serialization XPath Xsl']),
    ...within('Microsoft', ['Build CSharp VisualBasic Win32']),
    ...within('Newtonsoft.Json', ['Bson Converters Schema Serialization']),
    'System.Text.Encodings.Web',
]);
/** The full names of namespaces, given by their last parts. */
function within(parent, names) {
    return names
        .join(' ')
        .split(' ')
        .map((name) => `${parent}.${name}`);
}


/***/ }),

/***/ 99590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ SAMPLE_SECRET),
/* harmony export */   c3: () => (/* binding */ SHORTEST_SECRET),
/* harmony export */   im: () => (/* binding */ SECRET_MARKER),
/* harmony export */   nV: () => (/* binding */ SECRET_FORMS),
/* harmony export */   vt: () => (/* binding */ SECRET_RULES)
/* harmony export */ });
/** Rules that point at secrets: the lines of their findings are never shown, as logs are public, too. */
const SECRET_RULES = new Set([
    'pp-no-secrets',
    'pp-folder-no-secrets',
    'pp-no-policy-secrets',
    'pp-oauth-client-secret',
    'pp-connection-parameter-secret-default',
]);
/** As many characters {@link SECRET_FORMS} match at least: `Uid=a;Pwd=123456`. Most texts of a file are shorter. */
const SHORTEST_SECRET = 16;
/** Literal text without which none of {@link SECRET_FORMS} matches: a quick first look. */
const SECRET_MARKER = /PRIVATE KEY|eyJ|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|npm_|xox[abeoprs]-|hooks\.slack|_live_|AccountKey=|SharedAccessKey=|sig=|AIza|GOCSPX-|sk-|SG\.|Password=|Pwd=|:\/\/[^/\s:@]+:|code=|key-|SK|aws_?secret|[Bb]earer |client_?secret|shp(?:at|ca|pa|ss)_|Q~|[Bb]asic [A-Za-z0-9+/]{16}|[Aa][Pp][Ii][-_]?[Kk][Ee][Yy]["']?\s{0,3}[:=,]\s{0,3}["'][A-Za-z0-9]{28}/;
/** Forms narrow enough that published connectors hold none of them. */
const SECRET_FORMS = [
    {
        name: 'private key',
        form: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----[\sA-Za-z0-9+/=]{40,}/,
    },
    { name: 'JSON Web Token', form: /\beyJ[\w-]{10,1000}\.eyJ[\w-]{10,8000}\.[\w-]{20,}/ },
    { name: 'AWS access key id', form: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ },
    {
        name: 'GitHub token',
        form: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})\b/,
    },
    { name: 'GitLab token', form: /\bglpat-[\w-]{20,}/ },
    { name: 'npm token', form: /\bnpm_[A-Za-z0-9]{36}\b/ },
    { name: 'Slack token', form: /\bxox[abeoprs]-[A-Za-z0-9-]{20,}/ },
    {
        name: 'Slack webhook address',
        form: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/,
    },
    { name: 'Stripe live key', form: /\b[rs]k_live_[A-Za-z0-9]{16,}/ },
    { name: 'Azure storage key', form: /\bAccountKey=[A-Za-z0-9+/]{60,}={0,2}/ },
    { name: 'Azure shared access key', form: /\bSharedAccessKey=[A-Za-z0-9+/]{40,}={0,2}/ },
    { name: 'shared access signature', form: /[?&;]sig=[\w%+/-]{43,}/ },
    { name: 'Microsoft Entra client secret', form: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/ },
    { name: 'Google API key', form: /\bAIza[\w-]{35}(?![\w-])/ },
    { name: 'Google OAuth client secret', form: /\bGOCSPX-[\w-]{28}(?![\w-])/ },
    { name: 'OpenAI key', form: /\bsk-[\w-]{20,200}T3BlbkFJ[\w-]{20,}/ },
    { name: 'Anthropic key', form: /\bsk-ant-[a-z0-9]{3,8}-[\w-]{80,}/ },
    { name: 'SendGrid key', form: /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/ },
    // The other parts of the text make it a connection string: a password alone may be a parameter of an API.
    {
        name: 'password of a connection string',
        form: /\b(?:Server|Data Source|Host|User ID|Uid|Database|Initial Catalog)=[^;\n"]{1,200};(?:[^;\n"]{1,200};){0,10}(?:Password|Pwd)=[^;\s"'<>{}[\]*]{6,}/i,
    },
    {
        name: 'password in an address',
        form: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[\w.%-]{1,100}:[^\s/:@"'<>{}[\]*$]{6,100}@[\w-]+\.\w/,
    },
    { name: 'key of an Azure function', form: /[?&]code=[\w/+-]{40,}={0,2}/ },
    {
        name: 'AWS secret access key',
        form: /\baws_?secret(?:_?access)?_?key\W{1,6}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/i,
    },
    { name: 'bearer token', form: /\b[Bb]earer (?=\S{0,99}\d)(?=\S{0,99}[a-z])(?=\S{0,99}[A-Z])[\w~+/-]{32,}/ },
    {
        name: 'client secret',
        form: /\bclient_?secret["']?\s{0,3}[:=]\s{0,3}["'](?=\S{0,99}\d)(?=\S{0,99}[A-Za-z])[\w~.+/-]{20,}["']/i,
    },
    // The name and password of a user, in Base64.
    {
        name: 'password of Basic authentication',
        form: /\b[Bb]asic (?=\S{0,99}\d)(?=\S{0,99}[a-z])(?=\S{0,99}[A-Z])[A-Za-z0-9+/]{16,500}={0,2}(?![\w+/=.-])/,
    },
    {
        name: 'API key',
        form: /\bapi[-_]?key["']?\s{0,3}[:=,]\s{0,3}["'](?=[A-Za-z]{0,99}\d)(?=\d{0,99}[A-Za-z])[A-Za-z0-9]{28,200}["']/i,
    },
    { name: 'Mailgun key', form: /\bkey-[0-9a-f]{32}\b/ },
    { name: 'Twilio key', form: /\bSK[0-9a-f]{32}\b/ },
    { name: 'Shopify token', form: /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\b/ },
];
/** Text in documentation that only looks like a secret: samples of Amazon, jwt.io and RFC 7617 (`Aladdin:`), `user:pass`, `username:`, masked characters. */
const SAMPLE_SECRET = /EXAMPLE|example|placeholder|YOUR[-_ ]|your[-_ ]|eyJzdWIiOiIxMjM0NTY3ODkw|QWxhZGRpbjp|YWxhZGRpbjp|dXNlcjpwYXNz|dXNlcm5hbWU6|([^A\s])\1{5}/;


/***/ }),

/***/ 5086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ clipped),
/* harmony export */   h: () => (/* binding */ detached)
/* harmony export */ });
/**
 * The same text, free of the document that it was cut from: V8 keeps the whole document in memory for a slice of it, and
 * findings outlive their documents.
 */
function detached(text) {
    return ` ${text}`.slice(1);
}
/** At most so many UTF-16 units of a text, never half of a surrogate pair; what is cut off is told by "…". */
function clipped(text, length) {
    if (text.length <= length)
        return text;
    const cut = text.slice(0, length - 1);
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}


/***/ })

};
;