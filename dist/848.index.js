"use strict";
exports.id = 848;
exports.ids = [848];
exports.modules = {

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
/* harmony export */   gv: () => (/* binding */ followPaths)
/* harmony export */ });
/* unused harmony export successfulSchema */
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

const schemaIndex = (0,_memo__WEBPACK_IMPORTED_MODULE_0__/* .memo */ .p)((schemas) => new Map(schemas.map((schema) => [schema.node, schema])));
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
    return String(segment).replaceAll('~', '~0').replaceAll('/', '~1');
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
        const entry = known.get(key) ?? { value: compute(key) };
        known.set(key, entry);
        return entry.value;
    };
}


/***/ }),

/***/ 35901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GW: () => (/* binding */ KINDS),
  kd: () => (/* binding */ KIND_NAMES),
  wO: () => (/* binding */ MICROSOFT_EXTENSIONS)
});

;// CONCATENATED MODULE: ./src/model/structure/shapes.ts
// Words to describe members with; each returns a member that may be added to: `{ ...text, need: 'present' }`.
const TEXT = { is: 'text' };
const shapes_text = { shape: TEXT };
const number = { shape: { is: 'number' } };
const integer = { shape: { is: 'integer' } };
const flag = { shape: { is: 'flag' } };
const anything = { shape: { is: 'anything' } };
const textList = { shape: { is: 'list', of: TEXT } };
/** A text that is required, and not empty. */
const neededText = { ...shapes_text, need: 'text' };
/** One of several texts. */
function oneOf(...values) {
    return { shape: { is: 'text', values } };
}
function object(kind) {
    return { shape: { is: 'object', kind } };
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

;// CONCATENATED MODULE: ./src/model/structure/extensions.ts

const STATUS = oneOf('Production', 'Preview');
const ARGUMENTS = map(anything);
const STEP = { ...object('treeStep'), need: 'present' };
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
        members: { propertyName: shapes_text, propertyValue: shapes_text },
    },
    docsEntry: {
        noun: 'entry of "x-ms-docs"',
        others: 'nothing',
        members: { url: neededText, description: neededText },
    },
    infoAnnotation: { noun: '"x-ms-api-annotation"', others: 'nothing', members: { status: STATUS } },
    // What is missing in it has rules of its own.
    operationAnnotation: {
        noun: '"x-ms-api-annotation"',
        others: 'nothing',
        members: { family: shapes_text, revision: integer, status: STATUS, replacement: object('replacement') },
    },
    replacement: { noun: 'replacement', others: 'nothing', members: { api: shapes_text, operationId: shapes_text } },
    capabilities: {
        noun: '"x-ms-capabilities"',
        others: 'nothing',
        members: { testConnection: object('namedCall'), 'file-picker': object('filePicker') },
    },
    operationCapabilities: {
        noun: '"x-ms-capabilities"',
        others: 'anything',
        members: { chunkTransfer: flag },
    },
    filePicker: {
        noun: 'file picker',
        others: 'nothing',
        members: {
            open: { ...object('namedCall'), need: 'present' },
            browse: object('namedCall'),
            'value-title': shapes_text,
            'value-path': shapes_text,
            'value-collection': shapes_text,
            'value-folder-property': shapes_text,
            'value-media-property': shapes_text,
        },
    },
    namedCall: {
        noun: 'call',
        others: 'nothing',
        members: { operationId: neededText, parameters: ARGUMENTS },
    },
    operationContext: {
        noun: '"x-ms-operation-context"',
        others: 'nothing',
        members: { simulate: { ...object('namedCall'), need: 'present' } },
    },
    notification: {
        noun: '"x-ms-notification"',
        others: 'nothing',
        members: { operationId: neededText },
    },
    notificationContent: {
        noun: '"x-ms-notification-content"',
        others: 'anything',
        members: { schema: object('schema'), description: shapes_text },
    },
    // Which names are allowed has a rule of its own.
    pageable: {
        noun: '"x-ms-pageable"',
        others: 'nothing',
        members: { nextLinkName: { ...shapes_text, need: 'present' } },
    },
    triggerMetadata: {
        noun: '"x-ms-trigger-metadata"',
        others: 'anything',
        members: {
            kind: { ...oneOf('query'), need: 'present' },
            mode: { ...oneOf('polling'), need: 'present' },
        },
    },
    triggerValue: {
        noun: '"x-ms-trigger-value"',
        others: 'anything',
        members: { 'value-collection': shapes_text, 'value-path': shapes_text },
        oneOf: ['value-collection', 'value-path'],
    },
    dynamicValues: {
        noun: '"x-ms-dynamic-values"',
        others: 'nothing',
        members: {
            operationId: shapes_text,
            builtInOperation: oneOf('AadGraph.GetUsers'),
            capability: oneOf('file-picker'),
            parameters: ARGUMENTS,
            'value-path': shapes_text,
            'value-title': shapes_text,
            'value-collection': shapes_text,
        },
        oneOf: ['operationId', 'builtInOperation', 'capability'],
    },
    dynamicList: {
        noun: '"x-ms-dynamic-list"',
        others: 'nothing',
        members: {
            operationId: neededText,
            parameters: map(object('argument')),
            itemsPath: shapes_text,
            itemTitlePath: shapes_text,
            itemValuePath: shapes_text,
        },
    },
    dynamicSchema: {
        noun: '"x-ms-dynamic-schema"',
        others: 'nothing',
        members: { operationId: neededText, parameters: ARGUMENTS, 'value-path': shapes_text },
    },
    dynamicProperties: {
        noun: '"x-ms-dynamic-properties"',
        others: 'nothing',
        members: { operationId: neededText, parameters: map(object('argument')), itemValuePath: shapes_text },
    },
    dynamicTree: {
        noun: '"x-ms-dynamic-tree"',
        others: 'nothing',
        members: { settings: map(anything), open: STEP, browse: STEP },
    },
    treeStep: {
        noun: 'step of "x-ms-dynamic-tree"',
        others: 'anything',
        members: {
            operationId: neededText,
            parameters: map(anything),
            itemsPath: shapes_text,
            itemTitlePath: shapes_text,
            itemFullTitlePath: shapes_text,
            itemValuePath: shapes_text,
            itemIsParent: anything,
            selectedItemValuePath: shapes_text,
        },
    },
    argument: {
        noun: 'argument',
        others: 'nothing',
        members: { value: anything, parameterReference: shapes_text },
        oneOf: ['value', 'parameterReference'],
    },
    enumValue: {
        noun: 'entry of "x-ms-enum-values"',
        others: 'nothing',
        // The display name has a rule of its own.
        members: { value: { ...anything, need: 'present' }, displayName: shapes_text },
    },
};

;// CONCATENATED MODULE: ./src/model/structure/value-extensions.ts

const SUMMARY = { ...shapes_text, tolerated: 'type' };
const VISIBILITY = {
    ...oneOf('important', 'advanced', 'internal'),
    tolerated: 'empty',
};
/**
 * Microsoft's extensions of objects that describe a value. They stand on more of them than Microsoft's schema of the
 * definition allows, and are ignored there.
 */
const VALUE_EXTENSIONS = {
    'x-ms-summary': SUMMARY,
    'x-ms-visibility': VISIBILITY,
    'x-ms-dynamic-values': object('dynamicValues'),
    'x-ms-dynamic-list': object('dynamicList'),
    'x-ms-dynamic-tree': object('dynamicTree'),
    'x-ms-enum-values': list(object('enumValue')),
    'x-ms-localizeDefaultValue': flag,
    'x-ms-media-kind': oneOf('image', 'audio'),
    'x-ms-test-value': anything,
};

;// CONCATENATED MODULE: ./src/model/structure/swagger.ts


const OPERATION = object('operation');
const PARAMETER_LIST = list(object('parameter'));
const SECURITY = list(map(anything));
/** A text that a rule of its own demands. */
function demandedBy(rule, member = shapes_text) {
    return { ...member, need: 'text', reportedBy: { missing: rule, empty: rule } };
}
/** The kinds of object of Swagger 2.0 that do not describe a value. */
const SWAGGER_KINDS = {
    definition: {
        noun: 'definition',
        others: 'extensions',
        members: {
            swagger: {
                ...shapes_text,
                need: 'text',
                reportedBy: {
                    missing: 'pp-swagger-version',
                    empty: 'pp-swagger-version',
                    type: 'pp-swagger-version',
                },
            },
            info: { ...object('info'), need: 'present', reportedBy: { missing: 'pp-info-title-required' } },
            host: shapes_text,
            basePath: shapes_text,
            schemes: textList,
            consumes: textList,
            produces: textList,
            paths: {
                ...patterned(object('pathItem')),
                need: 'present',
                reportedBy: { missing: 'pp-paths-required' },
            },
            definitions: map(object('schema')),
            parameters: map(object('parameter')),
            responses: map(object('response')),
            securityDefinitions: map(object('securityDefinition')),
            security: SECURITY,
            tags: list(object('tag')),
            externalDocs: object('documentation'),
            'x-ms-capabilities': object('capabilities'),
            'x-ms-connector-metadata': list(object('metadataEntry')),
            'x-ms-docs': list(object('docsEntry')),
        },
    },
    info: {
        noun: 'info object',
        others: 'extensions',
        members: {
            title: demandedBy('pp-info-title-required'),
            version: demandedBy('pp-info-version-required'),
            description: shapes_text,
            termsOfService: shapes_text,
            contact: object('contact'),
            license: object('license'),
            'x-ms-api-annotation': object('infoAnnotation'),
            'x-ms-deployment-version': shapes_text,
        },
    },
    contact: {
        noun: 'contact',
        others: 'extensions',
        members: { name: shapes_text, url: shapes_text, email: shapes_text },
        oneOf: ['url', 'email'],
        reportedBy: { 'one-of': 'pp-info-contact-reachable' },
    },
    license: { noun: 'license', others: 'extensions', members: { name: neededText, url: shapes_text } },
    documentation: {
        noun: 'external documentation',
        others: 'extensions',
        members: { url: neededText, description: shapes_text },
    },
    tag: {
        noun: 'tag',
        others: 'extensions',
        members: { name: neededText, description: shapes_text, externalDocs: object('documentation') },
    },
    securityDefinition: {
        noun: 'security definition',
        others: 'extensions',
        reportedBy: { 'extension-name': 'pp-security-definition-property' },
        members: {
            type: {
                ...shapes_text,
                need: 'text',
                reportedBy: {
                    missing: 'pp-security-definition-type-required',
                    empty: 'pp-security-definition-type',
                    type: 'pp-security-definition-type-required',
                },
            },
            description: shapes_text,
            name: shapes_text,
            in: shapes_text,
            flow: shapes_text,
            authorizationUrl: shapes_text,
            tokenUrl: shapes_text,
            scopes: patterned(shapes_text),
        },
    },
    pathItem: {
        noun: 'path',
        others: 'extensions',
        members: {
            $ref: shapes_text,
            get: OPERATION,
            put: OPERATION,
            post: OPERATION,
            delete: OPERATION,
            options: OPERATION,
            head: OPERATION,
            patch: OPERATION,
            parameters: PARAMETER_LIST,
            'x-ms-notification-content': object('notificationContent'),
        },
    },
    operation: {
        noun: 'operation',
        others: 'extensions',
        members: {
            operationId: {
                ...shapes_text,
                need: 'text',
                reportedBy: {
                    missing: 'pp-operation-id-required',
                    empty: 'pp-operation-id-required',
                    type: 'pp-operation-id-required',
                },
            },
            tags: textList,
            summary: shapes_text,
            description: shapes_text,
            externalDocs: object('documentation'),
            consumes: textList,
            produces: textList,
            parameters: PARAMETER_LIST,
            responses: {
                ...patterned(object('response')),
                need: 'present',
                reportedBy: { missing: 'pp-response-required', type: 'pp-response-required' },
            },
            schemes: textList,
            deprecated: flag,
            security: SECURITY,
            'x-ms-summary': SUMMARY,
            'x-ms-visibility': VISIBILITY,
            'x-ms-trigger': oneOf('single', 'batch'),
            'x-ms-trigger-hint': shapes_text,
            'x-ms-trigger-metadata': object('triggerMetadata'),
            'x-ms-notification': object('notification'),
            'x-ms-notification-content': object('notificationContent'),
            'x-ms-api-annotation': object('operationAnnotation'),
            'x-ms-capabilities': object('operationCapabilities'),
            'x-ms-operation-context': object('operationContext'),
            'x-ms-pageable': object('pageable'),
            'x-ms-no-generic-test': flag,
            'x-ms-safe-operation': flag,
        },
    },
    response: {
        noun: 'response',
        others: 'extensions',
        reference: true,
        members: {
            $ref: shapes_text,
            description: {
                ...shapes_text,
                need: 'present',
                reportedBy: { missing: 'pp-response-description-required' },
            },
            schema: object('schema'),
            headers: map(object('header')),
            examples: map(anything),
            'x-ms-summary': SUMMARY,
        },
    },
};

;// CONCATENATED MODULE: ./src/model/structure/values.ts


const TYPE = { ...shapes_text, reportedBy: { type: 'pp-type-single' } };
/** What Swagger 2.0 takes from JSON Schema to describe a value, everywhere. */
const VALIDATION = {
    type: TYPE,
    format: shapes_text,
    default: anything,
    multipleOf: number,
    maximum: number,
    exclusiveMaximum: flag,
    minimum: number,
    exclusiveMinimum: flag,
    maxLength: integer,
    minLength: integer,
    pattern: shapes_text,
    maxItems: integer,
    minItems: integer,
    // The documentation of the validator names it as an example; published connectors have it, so it is no error.
    uniqueItems: { ...flag, unsupported: true },
    enum: list(anything),
};
/** The kinds of object that describe a value (Swagger 2.0: Schema, Parameter, Items, Header and XML Object). */
const VALUE_KINDS = {
    schema: {
        noun: 'schema',
        others: 'extensions',
        reference: true,
        members: {
            $ref: shapes_text,
            ...VALIDATION,
            title: shapes_text,
            description: shapes_text,
            maxProperties: integer,
            minProperties: integer,
            // The rule looks at the entries as well.
            required: { ...list(anything), reportedBy: { type: 'pp-schema-required-list' } },
            // A list of schemas is legal JSON Schema, and Microsoft's schema of the definition allows it.
            items: either(object('schema'), list(object('schema'))),
            allOf: list(object('schema')),
            properties: map(object('schema')),
            additionalProperties: either(object('schema'), flag),
            discriminator: shapes_text,
            readOnly: flag,
            xml: object('xml'),
            externalDocs: object('documentation'),
            example: anything,
            ...VALUE_EXTENSIONS,
            'x-ms-dynamic-schema': object('dynamicSchema'),
            'x-ms-dynamic-properties': object('dynamicProperties'),
            'x-ms-notification-url': flag,
        },
    },
    parameter: {
        noun: 'parameter',
        others: 'extensions',
        reference: true,
        // Which of these a parameter may have depends on its place, and has rules of its own.
        members: {
            $ref: shapes_text,
            ...VALIDATION,
            name: {
                ...shapes_text,
                need: 'text',
                reportedBy: { missing: 'pp-parameter-name-required', empty: 'pp-parameter-name-required' },
            },
            in: {
                ...shapes_text,
                need: 'text',
                reportedBy: {
                    missing: 'pp-parameter-in-required',
                    empty: 'pp-parameter-in-known',
                    type: 'pp-parameter-in-known',
                },
            },
            description: shapes_text,
            required: flag,
            schema: { ...object('schema'), reportedBy: { type: 'pp-body-parameter-schema' } },
            allowEmptyValue: flag,
            items: object('items'),
            collectionFormat: shapes_text,
            ...VALUE_EXTENSIONS,
            'x-ms-url-encoding': { ...shapes_text, reportedBy: { type: 'pp-path-parameter-encoding-known' } },
            'x-ms-trigger-value': object('triggerValue'),
        },
    },
    items: {
        noun: 'items',
        others: 'extensions',
        members: {
            ...VALIDATION,
            type: { ...TYPE, need: 'present' },
            items: object('items'),
            collectionFormat: shapes_text,
            ...VALUE_EXTENSIONS,
        },
    },
    header: {
        noun: 'header',
        others: 'extensions',
        members: {
            ...VALIDATION,
            type: { ...TYPE, need: 'present' },
            description: shapes_text,
            items: object('items'),
            collectionFormat: shapes_text,
            ...VALUE_EXTENSIONS,
        },
    },
    xml: {
        noun: 'XML object',
        others: 'extensions',
        members: { name: shapes_text, namespace: shapes_text, prefix: shapes_text, attribute: flag, wrapped: flag },
    },
};

;// CONCATENATED MODULE: ./src/model/structure/kinds.ts



/** The structure of a definition: Swagger 2.0 with Microsoft's extensions, by kind of object. */
const KINDS = {
    ...SWAGGER_KINDS,
    ...VALUE_KINDS,
    ...EXTENSION_KINDS,
};
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
    ...Object.values(KINDS).flatMap(({ members }) => Object.keys(members).filter((name) => name.startsWith('x-ms-'))),
    ...OTHER_EXTENSIONS,
]);


/***/ }),

/***/ 54658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ DEFAULT_BRAND_COLORS),
/* harmony export */   H1: () => (/* binding */ PROPERTIES_ROOT_MEMBERS),
/* harmony export */   IA: () => (/* binding */ PROPERTIES_SCHEMA),
/* harmony export */   Nh: () => (/* binding */ INDEPENDENT_BRAND_COLOR),
/* harmony export */   _: () => (/* binding */ PROPERTIES_MEMBERS)
/* harmony export */ });
/** Microsoft's JSON schema of apiProperties.json, which its API Properties Validator follows. */
const PROPERTIES_SCHEMA = 'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json';
/**
 * The members of `properties` in apiProperties.json.
 *
 * Source: paconn-cli.md, "API properties file"; multi-auth.md; the schema above.
 */
const PROPERTIES_MEMBERS = new Map([
    ['iconBrandColor', { kind: 'string' }],
    ['publisher', { kind: 'string' }],
    ['stackOwner', { kind: 'string' }],
    ['capabilities', { kind: 'array', entries: 'string' }],
    ['connectionParameters', { kind: 'object', entries: 'object' }],
    ['connectionParameterSets', { kind: 'object' }],
    ['policyTemplateInstances', { kind: 'array', entries: 'object' }],
    ['scriptOperations', { kind: 'array', entries: 'string' }],
]);
/** Members beside `properties`. */
const PROPERTIES_ROOT_MEMBERS = new Set(['properties', '$schema']);
/** Brand colors that say "no color was chosen": white, and the portal's default. Lower case. */
const DEFAULT_BRAND_COLORS = ['#ffffff', '#007ee5'];
/** The brand color of all independent publishers, and of nobody else. Lower case. */
const INDEPENDENT_BRAND_COLOR = '#da3b01';


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