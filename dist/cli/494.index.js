"use strict";
exports.id = 494;
exports.ids = [494];
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


/***/ })

};
;