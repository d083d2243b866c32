"use strict";
exports.id = 66;
exports.ids = [66];
exports.modules = {

/***/ 61655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43925);


/** The content as text with its lines; undefined when it is not UTF-8, as pictures and archives are not. */
function textOf(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) || bytes.includes(0))
        return undefined;
    return (0,_model_parse__WEBPACK_IMPORTED_MODULE_1__/* .textDocument */ .T)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}


/***/ }),

/***/ 25717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ analyseDefinition)
});

// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
// EXTERNAL MODULE: ./src/model/structure/walk.ts
var walk = __webpack_require__(65262);
// EXTERNAL MODULE: ./src/model/group-by.ts
var group_by = __webpack_require__(81354);
;// CONCATENATED MODULE: ./src/model/definition/api-annotations.ts


const ANNOTATION = 'x-ms-api-annotation';
/** The `x-ms-api-annotation` of an operation (openapi-extensions, operational-versioning); undefined unless an object. */
function readApiAnnotation(holder) {
    const node = holder.members.get(ANNOTATION);
    if (node?.kind !== 'object')
        return undefined;
    const replacement = node.members.get('replacement');
    return {
        node,
        status: (0,json/* textOf */.b6)(node.members.get('status')),
        family: (0,json/* textOf */.b6)(node.members.get('family')),
        revision: readRevision(node.members.get('revision')),
        replacement: replacement?.kind === 'object' ? replacement : undefined,
    };
}
/** A revision as written, a number or a text; undefined when it is missing or empty. */
function readRevision(node) {
    if (node?.kind === 'number')
        return String(node.data);
    const text = (0,json/* textOf */.b6)(node)?.trim();
    return text === '' ? undefined : text;
}
/** The status of the connector as a whole: in `info`, as Microsoft's schema has it, or at the root, as its documentation has it. */
function readConnectorStatus(root) {
    return [root.members.get('info'), root]
        .map((holder) => holder?.members.get(ANNOTATION)?.members.get('status'))
        .find((status) => status?.kind === 'string');
}
/** Operations by the family they name, in the order of the text. */
function readFamilies(operations) {
    const families = (0,group_by/* groupBy */.$)(operations, ({ annotation }) => annotation?.family?.trim() === '' ? undefined : annotation?.family);
    return Array.from(families, ([name, members]) => ({ name, operations: members }));
}

;// CONCATENATED MODULE: ./src/model/definition/dynamic-arguments.ts

const BY_PATH = new Set([
    'x-ms-dynamic-list',
    'x-ms-dynamic-properties',
    'x-ms-dynamic-tree',
]);
/** How an extension names the inputs of operations. */
function formOf(extension) {
    return BY_PATH.has(extension) ? 'path' : 'name';
}
/**
 * Reads the `parameters` of a dynamic call.
 *
 * Source: openapi-extensions.md, "How to use dynamic values" and "How to use dynamic schema"; the file pickers of published
 * connectors, for `value-property` and `selectedItemValuePath`.
 */
function readArguments(parameters, extension) {
    return [...(parameters?.members ?? [])].map(([name, node]) => ({
        node,
        name,
        ...readValue(node, extension),
    }));
}
function readValue(node, extension) {
    const newer = formOf(extension) === 'path';
    const member = (name) => node.members.get(name);
    const item = member('selectedItemValuePath') ?? member('value-property');
    if (item !== undefined)
        return { kind: 'item', value: item, source: undefined };
    const reference = member(newer ? 'parameterReference' : 'parameter');
    const source = (0,json/* textOf */.b6)(reference);
    if (reference !== undefined && source !== undefined)
        return { kind: 'reference', value: reference, source };
    const literal = newer || extension === 'x-ms-capabilities' ? member('value') : undefined;
    if (literal !== undefined)
        return { kind: 'static', value: literal, source: undefined };
    // Structural checks report an object that belongs to the other form.
    const unclear = newer || reference !== undefined || member('parameterReference') !== undefined;
    return { kind: unclear ? 'unclear' : 'static', value: node, source: undefined };
}

// EXTERNAL MODULE: ./src/model/definition/dynamic-paths.ts
var dynamic_paths = __webpack_require__(10619);
// EXTERNAL MODULE: ./src/model/definition/schema-index.ts
var schema_index = __webpack_require__(13781);
// EXTERNAL MODULE: ./src/model/definition/schema-paths.ts
var schema_paths = __webpack_require__(84149);
;// CONCATENATED MODULE: ./src/model/definition/inputs.ts


function inputLookup(index) {
    return {
        inputs: remembering((operation, name, form) => findInputs(operation, name, form, index)),
        demands: remembering((operation, form) => findDemands(operation, form, index)),
    };
}
function remembering(find) {
    const known = new Map();
    return (operation, ...rest) => {
        const ofOperation = known.get(operation) ?? new Map();
        known.set(operation, ofOperation);
        const key = rest.join(' ');
        const result = ofOperation.get(key) ?? find(operation, ...rest);
        ofOperation.set(key, result);
        return result;
    };
}
/**
 * What a name means in an operation. Published connectors name a property of the body `customer.id` in the older extensions
 * and `body/customer/id` in the newer ones.
 *
 * Source: openapi-extensions.md, "How to use dynamic values": path strings in parameter references.
 */
function findInputs(operation, name, form, index) {
    const parameters = operation.parameters.map(({ parameter }) => parameter);
    const named = parameters.find((parameter) => parameter.name === name);
    const body = parameters.find((parameter) => parameter.in === 'body');
    const paths = body === undefined ? [] : pathsInto(body, name, form);
    const ends = body === undefined ? [] : paths.map((path) => findProperty(body, path, index));
    const parameter = named && wholeParameter(named, index);
    const property = ends.find((end) => typeof end === 'object');
    const others = parameter === undefined && property === undefined ? allNames(parameters, body, form, index) : [];
    return { operation, parameter, property, open: ends.includes('open'), others };
}
function allNames(parameters, body, form, index) {
    const names = parameters.map(({ name }) => name).filter((name) => name !== undefined);
    const properties = body?.schema === undefined ? [] : (0,schema_paths/* stepInto */.bX)(body.schema, '', index).names;
    return [...names, ...properties.map((name) => nameOf(name, body, form))];
}
/** How a dynamic call names a property of the body. */
function nameOf(property, body, form) {
    return form === 'path' ? `${body?.name ?? ''}/${property}` : property;
}
/**
 * What an operation cannot do without. Published connectors leave out internal inputs with a default value, and no others.
 */
function findDemands({ parameters }, form, index) {
    return parameters.flatMap(({ parameter }) => {
        const { name, node, required } = parameter;
        const whole = wholeParameter(parameter, index);
        if (name === undefined || !required || (whole.hidden && whole.hasDefault))
            return [];
        if (parameter.in !== 'body' || parameter.schema === undefined)
            return [{ name, node, body: undefined }];
        const names = (0,schema_paths/* requiredNames */.m_)(parameter.schema, index);
        if (names.length === 0)
            return [{ name, node, body: undefined }];
        return names.flatMap((property) => {
            const input = findProperty(parameter, [property], index);
            if (typeof input !== 'object' || (input.hidden && input.hasDefault))
                return [];
            return [{ name: nameOf(property, parameter, form), node: input.node, body: name }];
        });
    });
}
/** The paths from the body to a property that a name may mean. */
function pathsInto(body, name, form) {
    if (form === 'name')
        return name.includes('.') ? [[name], name.split('.')] : [[name]];
    const start = `${body.name ?? ''}/`;
    return name.startsWith(start) ? [name.slice(start.length).split('/')] : [];
}
function wholeParameter(parameter, index) {
    const { node, required, internal, schema } = parameter;
    const content = schema && (0,schema_index/* resolved */.L$)(schema, index);
    return {
        parameter,
        path: [],
        node,
        type: parameter.in === 'body' ? content?.type : parameter.type,
        required,
        hidden: internal || isHidden(schema, content),
        hasDefault: hasDefault(node) || hasDefault(content?.node),
    };
}
function findProperty(parameter, path, index) {
    const { schema } = parameter;
    if (schema === undefined)
        return 'open';
    let [at, required, hidden] = [
        schema,
        true,
        parameter.internal || isHidden(schema, (0,schema_index/* resolved */.L$)(schema, index)),
    ];
    for (const name of path) {
        const step = (0,schema_paths/* stepInto */.bX)(at, name, index);
        if (step.property === undefined || !step.named)
            return step.open ? 'open' : undefined;
        at = step.property;
        required &&= step.required;
        hidden ||= isHidden(at, (0,schema_index/* resolved */.L$)(at, index));
    }
    const content = (0,schema_index/* resolved */.L$)(at, index);
    const { node } = at;
    return {
        parameter,
        path,
        node,
        type: content?.type,
        required,
        hidden,
        hasDefault: hasDefault(node) || hasDefault(content?.node),
    };
}
function isHidden(...schemas) {
    return schemas.some((schema) => schema?.internal);
}
function hasDefault(node) {
    return node?.members.has('default') ?? false;
}

;// CONCATENATED MODULE: ./src/model/definition/dynamic-calls.ts





const PLAIN = [
    'x-ms-dynamic-values',
    'x-ms-dynamic-list',
    'x-ms-dynamic-schema',
    'x-ms-dynamic-properties',
    'x-ms-notification',
];
const EXTENSIONS = [
    ...PLAIN,
    'x-ms-dynamic-tree',
    'x-ms-capabilities',
    'x-ms-operation-context',
];
const NONE = [];
/**
 * The dynamic calls that stand on an object: a parameter, a schema, an operation or the root.
 *
 * Source: openapi-extensions.md, "x-ms-dynamic-values" to "x-ms-dynamic-tree" and "x-ms-capabilities".
 */
function readDynamicCalls({ node: holder, callers }) {
    if (!EXTENSIONS.some((extension) => holder.members.has(extension)))
        return NONE;
    return readCalls(holder).map((call) => ({ ...call, callers: [...callers] }));
}
function readCalls(holder) {
    const plain = PLAIN.flatMap((extension) => readCall(holder, extension, holder.members.get(extension)));
    const capabilities = holder.members.get('x-ms-capabilities');
    return [
        ...plain,
        ...readSteps(holder, 'x-ms-dynamic-tree', holder.members.get('x-ms-dynamic-tree'), ['open', 'browse']),
        ...readSteps(holder, 'x-ms-capabilities', capabilities?.members.get('file-picker'), ['open', 'browse']),
        ...readSteps(holder, 'x-ms-capabilities', capabilities, ['testConnection']),
        ...readSteps(holder, 'x-ms-operation-context', holder.members.get('x-ms-operation-context'), [
            'simulate',
        ]),
    ];
}
function readSteps(holder, extension, node, steps) {
    return steps.flatMap((step) => readCall(holder, extension, node?.members.get(step), step));
}
function readCall(holder, extension, node, step) {
    if (node?.kind !== 'object')
        return [];
    // x-ms-dynamic-schema may stand without an operation, as a plain marker that the schema is built elsewhere.
    const operationId = (0,json/* textOf */.b6)(node.members.get('operationId'));
    const given = readArguments(node.members.get('parameters'), extension);
    return [{ node, extension, holder, step, operationId, arguments: given }];
}
/** Looks up the operations that dynamic calls name, and what their arguments and paths mean in them. */
function resolveCalls(calls, byId, schemas) {
    if (calls.length === 0)
        return [];
    const index = (0,schema_index/* schemaIndex */.ko)(schemas);
    const lookup = inputLookup(index);
    return calls.map((call) => {
        const target = call.operationId === undefined ? undefined : byId.get(call.operationId);
        const given = call.arguments.map((argument) => resolveArgument(argument, call, target, lookup));
        return {
            ...call,
            target,
            arguments: given,
            paths: (0,dynamic_paths/* followPaths */.gv)({ ...call, arguments: given }, target, index),
            demands: target === undefined ? [] : lookup.demands(target, formOf(call.extension)),
        };
    });
}
function resolveArgument(argument, { extension, callers }, target, lookup) {
    const { name, source } = argument;
    const form = formOf(extension);
    return {
        ...argument,
        target: target && lookup.inputs(target, name, form),
        sources: source === undefined ? [] : callers.map((caller) => lookup.inputs(caller, source, form)),
    };
}

// EXTERNAL MODULE: ./src/model/definition/notifications.ts
var notifications = __webpack_require__(94647);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
;// CONCATENATED MODULE: ./src/model/definition/references.ts

const SECTIONS = {
    schema: 'definitions',
    parameter: 'parameters',
    response: 'responses',
    pathItem: undefined,
};
/** Reads the `$ref` of an object that stands where Swagger 2.0 allows one; undefined when it has none. */
function readReference(root, node, kind) {
    const value = node.members.get('$ref');
    if (value === undefined)
        return undefined;
    const text = (0,json/* textOf */.b6)(value);
    if (text === undefined)
        return { node, value, kind, text: '', target: undefined, fault: 'not-text' };
    return { node, value, kind, text, ...resolve(root, text, kind) };
}
function resolve(root, text, kind) {
    if (!text.startsWith('#'))
        return { target: undefined, fault: 'external' };
    const pointer = decodeFragment(text.slice(1));
    if (pointer === undefined || !/^(\/([^~]|~[01])*)?$/s.test(pointer))
        return { target: undefined, fault: 'pointer' };
    const section = SECTIONS[kind];
    if (section !== undefined && !pointer.startsWith(`/${section}/`))
        return { target: (0,json/* nodeAt */.oB)(root, pointer), fault: 'section' };
    const target = (0,json/* nodeAt */.oB)(root, pointer);
    return target?.kind === 'object' ? { target, fault: undefined } : { target: undefined, fault: 'missing' };
}
/** RFC 6901, section 6: a pointer in a URI fragment is percent-encoded. */
function decodeFragment(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/model/definition/visibility.ts

/** Users do not see it. */
function isInternal(node) {
    return (0,json/* textOf */.b6)(node.members.get('x-ms-visibility')) === 'internal';
}

;// CONCATENATED MODULE: ./src/model/definition/schemas.ts



/** Reads a schema and all schemas inside it, each once; undefined unless the node is an object. */
function readSchema(into, node, seat) {
    if (node?.kind !== 'object')
        return undefined;
    const schema = blankSchema(node, seat);
    into.schemas.push(schema);
    schema.reference = readReference(into.root, node, 'schema');
    if (schema.reference !== undefined)
        into.references.push(schema.reference);
    readChildren(into, schema);
    return schema;
}
// Shared by the tens of thousands of schemas that contain no other.
const NO_PROPERTIES = new Map();
const NO_SCHEMAS = [];
function blankSchema(node, seat) {
    const { role, relation, name, parent } = seat;
    const internal = isInternal(node);
    const schema = {
        node,
        kind: 'schema',
        role,
        relation,
        name,
        parent,
        depth: parent === undefined ? 0 : parent.depth + 1,
        type: (0,json/* textOf */.b6)(node.members.get('type')),
        format: (0,json/* textOf */.b6)(node.members.get('format')),
        internal,
        hidden: internal || (parent?.hidden ?? false),
        required: relation === 'property' && name !== undefined && (seat.required?.has(name) ?? false),
        reference: undefined,
        properties: NO_PROPERTIES,
        items: undefined,
        additionalProperties: undefined,
        allOf: NO_SCHEMAS,
        usage: parent?.usage ?? emptyUsage(role),
    };
    const self = schema;
    self.rootSchema = parent?.rootSchema ?? self;
    return self;
}
/** Filled when all operations are read; see usage.ts. */
function emptyUsage(role) {
    return { roles: new Set(role === 'definition' ? [] : [role]), operations: new Set() };
}
/** The property names that a schema lists under `required`. */
function requiredNames(node) {
    return new Set(node.members.get('required')?.items.map((item) => item.data));
}
function readChildren(into, parent) {
    parent.properties = readProperties(into, parent);
    parent.items = readOneOrMany(into, parent, 'items')[0];
    parent.additionalProperties = readOneOrMany(into, parent, 'additionalProperties')[0];
    parent.allOf = readOneOrMany(into, parent, 'allOf');
    for (const keyword of ['anyOf', 'oneOf', 'not'])
        readOneOrMany(into, parent, keyword);
}
function readProperties(into, parent) {
    const { node, role } = parent;
    const members = node.members.get('properties')?.members;
    if (members === undefined || members.size === 0)
        return NO_PROPERTIES;
    const properties = new Map();
    const required = requiredNames(node);
    for (const [name, value] of members) {
        const property = readSchema(into, value, { role, relation: 'property', name, parent, required });
        if (property !== undefined)
            properties.set(name, property);
    }
    return properties;
}
function readOneOrMany(into, parent, relation) {
    const value = parent.node.members.get(relation);
    if (value === undefined)
        return NO_SCHEMAS;
    const nodes = value.kind === 'array' ? [...(0,json/* childrenOf */.LU)(value)] : [value];
    return nodes
        .map((node) => readSchema(into, node, { role: parent.role, relation, parent }))
        .filter((schema) => schema !== undefined);
}

// EXTERNAL MODULE: ./src/model/definition/types.ts
var types = __webpack_require__(55682);
;// CONCATENATED MODULE: ./src/model/definition/operations.ts







/** No published path is longer; a label is in most messages about its operation. */
const LONGEST_LABEL = 250;
/** Reads `/parameters` and `/responses`, which operations refer to. */
function readShared(into) {
    readSection(into, 'parameter', into.shared.parameters, readParameter);
    readSection(into, 'response', into.shared.responses, readResponse);
}
function readSection(into, kind, shared, read) {
    const aliases = new Map();
    for (const [name, node] of into.root.members.get(`${kind}s`)?.members ?? []) {
        if (node.kind !== 'object')
            continue;
        const reference = readReference(into.root, node, kind);
        if (reference === undefined)
            shared.set(node, read(into, node, name));
        else
            aliases.set(node, reference);
    }
    for (const reference of aliases.values())
        into.references.push(reference);
    for (const [alias, end] of endsOf(aliases)) {
        const meant = shared.get(end);
        if (meant !== undefined)
            shared.set(alias, meant);
    }
}
/** Where chains of references end, by each of their links: at what is no reference. A chain that comes back to itself has no end. */
function endsOf(references) {
    const ends = new Map();
    const passed = new Set();
    for (const start of references.keys()) {
        const links = [];
        let at = start;
        // Each link is passed once, however many chains lead to it.
        while (at !== undefined && references.has(at) && !passed.has(at)) {
            passed.add(at);
            links.push(at);
            at = references.get(at)?.target;
        }
        const end = at === undefined || !references.has(at) ? at : ends.get(at);
        if (end !== undefined)
            for (const link of links)
                ends.set(link, end);
    }
    return ends;
}
/** Reads all path items and their operations. */
function readPathItems(into) {
    const defaults = readMimeTypes(into, into.root, undefined);
    const paths = [...(into.root.members.get('paths')?.members ?? [])];
    return paths
        .filter(([path, node]) => !path.startsWith('x-') && node.kind === 'object')
        .map(([path, node]) => readPathItem(into, path, node, defaults));
}
function labelOf(id, method, { path }) {
    const label = id !== undefined && id.trim() !== '' ? id : `${method.toUpperCase()} ${path}`;
    return (0,model_text/* clipped */.c)(label, LONGEST_LABEL).replace(/\s+/g, ' ');
}
function readPathItem(into, path, node, defaults) {
    const pathItem = {
        node,
        path,
        operations: [],
        parameters: readParameterList(into, node, true),
        notificationContent: readNotificationContent(into, node),
        reference: readReference(into.root, node, 'pathItem'),
    };
    if (pathItem.reference !== undefined)
        into.references.push(pathItem.reference);
    pathItem.operations = types/* HTTP_METHODS */.y.flatMap((method) => {
        const operation = node.members.get(method);
        return operation?.kind === 'object' ? [readOperation(into, operation, method, pathItem, defaults)] : [];
    });
    return pathItem;
}
function readOperation(into, node, method, pathItem, defaults) {
    const id = (0,json/* textOf */.b6)(node.members.get('operationId'));
    const ownParameters = readParameterList(into, node, false);
    const operation = {
        node,
        pathItem,
        path: pathItem.path,
        method,
        id,
        label: labelOf(id, method, pathItem),
        internal: isInternal(node),
        deprecated: (0,json/* flagOf */.iP)(node.members.get('deprecated')) ?? false,
        trigger: (0,json/* textOf */.b6)(node.members.get('x-ms-trigger')),
        // Content on the path item is added when it is known which operations register a webhook.
        notificationContent: readNotificationContent(into, node),
        registersWebhook: false,
        annotation: readApiAnnotation(node),
        ownParameters,
        parameters: [...ownParameters, ...inherited(pathItem.parameters, ownParameters)],
        responses: [],
        consumes: undefined,
        produces: undefined,
    };
    operation.responses = readResponses(into, node);
    const own = readMimeTypes(into, node, operation);
    operation.consumes = own.consumes ?? defaults.consumes;
    operation.produces = own.produces ?? defaults.produces;
    noteUse(operation);
    return operation;
}
/** The parameters of a path item that an operation does not override. */
function inherited(uses, own) {
    if (uses.length === 0 || own.length === 0)
        return uses;
    const overriding = new Set(own.map(identityOf));
    return uses.filter((use) => !overriding.has(identityOf(use)));
}
/** Swagger 2.0, Operation Object: a parameter is identified by its name and place. */
function identityOf({ parameter }) {
    return JSON.stringify([parameter.in, parameter.name]);
}
function noteUse(operation) {
    for (const { parameter } of operation.parameters)
        noteOnce(parameter.usedBy, operation);
    for (const { response, code } of operation.responses) {
        noteOnce(response.usedBy, operation);
        response.codes.add(code);
    }
}
function noteOnce(users, operation) {
    if (users.at(-1) !== operation)
        users.push(operation);
}
function readParameterList(into, holder, inherited) {
    const items = holder.members.get('parameters')?.items ?? [];
    return items.flatMap((node) => {
        if (node.kind !== 'object')
            return [];
        const reference = readReference(into.root, node, 'parameter');
        if (reference === undefined)
            return [{ node, parameter: readParameter(into, node, undefined), inherited }];
        into.references.push(reference);
        const parameter = reference.target && into.shared.parameters.get(reference.target);
        return parameter === undefined ? [] : [{ node, parameter, inherited }];
    });
}
function readParameter(into, node, shared) {
    const parameter = {
        node,
        name: (0,json/* textOf */.b6)(node.members.get('name')),
        in: (0,json/* textOf */.b6)(node.members.get('in')),
        type: (0,json/* textOf */.b6)(node.members.get('type')),
        format: (0,json/* textOf */.b6)(node.members.get('format')),
        required: (0,json/* flagOf */.iP)(node.members.get('required')) ?? false,
        internal: isInternal(node),
        schema: readSchema(into, node.members.get('schema'), { role: 'input', relation: 'root' }),
        shared,
        usedBy: [],
    };
    into.parameters.push(parameter);
    return parameter;
}
function readResponses(into, holder) {
    const entries = [...(holder.members.get('responses')?.members ?? [])];
    return entries.flatMap(([code, node]) => {
        if (code.startsWith('x-') || node.kind !== 'object')
            return [];
        const reference = readReference(into.root, node, 'response');
        if (reference === undefined)
            return [{ node, code, response: readResponse(into, node, undefined) }];
        into.references.push(reference);
        const response = reference.target && into.shared.responses.get(reference.target);
        return response === undefined ? [] : [{ node, code, response }];
    });
}
function readResponse(into, node, shared) {
    const schema = readSchema(into, node.members.get('schema'), { role: 'output', relation: 'root' });
    const response = { node, schema, shared, usedBy: [], codes: new Set() };
    into.responses.push(response);
    return response;
}
function readNotificationContent(into, holder) {
    const node = holder.members.get('x-ms-notification-content');
    if (node?.kind !== 'object')
        return undefined;
    const schema = readSchema(into, node.members.get('schema'), { role: 'notification', relation: 'root' });
    const content = { node, schema, operations: [] };
    into.notificationContents.push(content);
    return content;
}
function readMimeTypes(into, holder, operation) {
    const read = (keyword) => {
        const node = holder.members.get(keyword);
        if (node?.kind !== 'array')
            return undefined;
        const list = { node, keyword, entries: node.items, operation };
        into.mimeTypeLists.push(list);
        return list;
    };
    return { consumes: read('consumes'), produces: read('produces') };
}

// EXTERNAL MODULE: ./src/model/graph.ts
var graph = __webpack_require__(13749);
;// CONCATENATED MODULE: ./src/model/definition/operation-set.ts
/**
 * A set of operations, a bit for each: thousands of schemas may be used by thousands of operations. A class, against the
 * custom of this project, for the same reason as a node of JSON.
 */
class OperationSet {
    all;
    bits;
    /** @param bits those of operation n are in the word n / 32 */
    constructor(all, bits) {
        this.all = all;
        this.bits = bits;
    }
    get size() {
        let size = 0;
        for (let word of this.bits)
            for (; word !== 0; word &= word - 1)
                size += 1;
        return size;
    }
    has(operation) {
        const number = this.all.numbers.get(operation);
        return number !== undefined && ((this.bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
    }
    *values() {
        for (const [index, bits] of this.bits.entries())
            for (let word = bits; word !== 0; word &= word - 1) {
                const operation = this.all.list[index * 32 + 31 - Math.clz32(word & -word)];
                if (operation !== undefined)
                    yield operation;
            }
    }
    keys() {
        return this.values();
    }
    *entries() {
        for (const operation of this.values())
            yield [operation, operation];
    }
    forEach(visit) {
        for (const operation of this.values())
            visit(operation, operation, this);
    }
    [Symbol.iterator]() {
        return this.values();
    }
}
function numbered(list) {
    return { list, numbers: new Map(list.map((operation, index) => [operation, index])) };
}

;// CONCATENATED MODULE: ./src/model/definition/usage.ts



const ROLES = ['input', 'output', 'notification'];
/**
 * Notes on every schema which operations reach it, and how, through references of any depth. Every reference is followed
 * once for all operations together; one after the other, thousands of them would take minutes.
 */
function traceUsage(schemas, entries, operations) {
    const all = numbered(operations);
    const { groups, groupOf } = groupsOf(schemas);
    for (const { operation, role, schema } of entries) {
        const group = groupOf.get(schema.rootSchema);
        group?.direct.add(operation);
        group?.roles.add(role);
    }
    // Each group comes before all that it leads to.
    for (const group of groups) {
        if (group.bits !== undefined)
            addDirect(group.bits, group, all);
        for (const target of group.targets)
            handOn(group, target, all);
        note(group, all);
    }
}
function groupsOf(schemas) {
    const targets = targetsOf(schemas);
    const groupOf = new Map();
    const grouped = (roots) => {
        const group = {
            roots,
            targets: new Set(),
            roles: new Set(),
            direct: new Set(),
        };
        for (const root of roots)
            groupOf.set(root, group);
        return group;
    };
    const leading = (0,graph/* connectedGroups */.C)(targets.keys(), function* (root) {
        for (const target of targets.get(root) ?? [])
            if (targets.has(target))
                yield target;
    }).map(grouped);
    // Most schemas lead nowhere.
    const others = schemas.filter((schema) => schema.rootSchema === schema && !targets.has(schema));
    const last = others.map((root) => grouped([root]));
    for (const group of leading)
        for (const root of group.roots)
            for (const target of targets.get(root) ?? []) {
                const other = groupOf.get(target);
                if (other !== undefined && other !== group)
                    group.targets.add(other);
            }
    return { groups: [...leading.reverse(), ...last], groupOf };
}
/** By outermost schema, those that it, or a schema inside it, refers to. */
function targetsOf(schemas) {
    const byNode = (0,schema_index/* schemaIndex */.ko)(schemas);
    const targets = new Map();
    for (const { reference, rootSchema } of schemas) {
        const target = reference?.target && byNode.get(reference.target)?.rootSchema;
        if (target === undefined)
            continue;
        const known = targets.get(rootSchema);
        if (known === undefined)
            targets.set(rootSchema, new Set([target]));
        else
            known.add(target);
    }
    return targets;
}
function handOn(from, to, all) {
    for (const role of from.roles)
        to.roles.add(role);
    if (from.bits === undefined && from.direct.size === 0)
        return;
    const bits = (to.bits ??= new Uint32Array(Math.ceil(all.list.length / 32)));
    if (from.bits === undefined)
        addDirect(bits, from, all);
    else
        for (const [index, word] of from.bits.entries())
            if (word !== 0)
                bits[index] = (bits[index] ?? 0) | word;
}
function addDirect(bits, { direct }, { numbers }) {
    for (const operation of direct) {
        const number = numbers.get(operation) ?? 0;
        bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
    }
}
function note({ roots, roles, direct, bits }, all) {
    const operations = bits === undefined ? direct : new OperationSet(all, bits);
    for (const root of roots) {
        const usage = root.usage;
        usage.roles = new Set(ROLES.filter((role) => usage.roles.has(role) || roles.has(role)));
        usage.operations = operations;
    }
}

;// CONCATENATED MODULE: ./src/model/definition/analyse.ts








/**
 * Reads the semantic model out of a parsed definition; every part of the document is visited once.
 *
 * @returns undefined when the document has no root object to read
 */
function analyseDefinition(document) {
    const { root } = document;
    if (root?.kind !== 'object')
        return undefined;
    const into = {
        root,
        schemas: [],
        references: [],
        parameters: [],
        responses: [],
        notificationContents: [],
        mimeTypeLists: [],
        shared: { parameters: new Map(), responses: new Map() },
    };
    readShared(into);
    for (const [name, node] of root.members.get('definitions')?.members ?? [])
        readSchema(into, node, { role: 'definition', relation: 'root', name });
    const pathItems = readPathItems(into);
    const operations = pathItems.flatMap((pathItem) => pathItem.operations);
    const operationsById = firstById(operations);
    const notificationUrls = (0,notifications/* readNotificationUrls */.aU)(into.schemas);
    (0,notifications/* linkNotifications */.hZ)(into.schemas, notificationUrls, pathItems);
    traceUsage(into.schemas, schemaEntries(operations), operations);
    const securityDefinitions = readSecurityDefinitions(root);
    return {
        document,
        unsupported: unsupportedVersion(root),
        ...into,
        pathItems,
        operations,
        operationsById,
        operationFamilies: readFamilies(operations),
        connectorStatus: readConnectorStatus(root),
        notificationUrls,
        typedValues: typedValues(into),
        dynamicCalls: resolveCalls(dynamicCallHolders(into, operations).flatMap(readDynamicCalls), operationsById, into.schemas),
        securityDefinitions,
        securityRequirements: readSecurityRequirements(root, operations, securityDefinitions),
        tags: readTags(root),
        metadata: readMetadata(root),
        structureFaults: (0,walk/* findStructureFaults */.a)(root, 'definition'),
    };
}
/** Says which version it is, when it plainly is another one than Swagger 2.0. */
function unsupportedVersion(root) {
    const openapi = root.members.get('openapi');
    if (openapi !== undefined)
        return `OpenAPI ${(0,json/* scalarText */.ws)(openapi)}`;
    const swagger = root.members.get('swagger');
    if (swagger === undefined)
        return undefined;
    return /^2(\.0)?$/.test((0,json/* scalarText */.ws)(swagger)) ? undefined : `Swagger ${(0,json/* scalarText */.ws)(swagger)}`;
}
function firstById(operations) {
    const byId = new Map();
    for (const operation of operations)
        if (operation.id !== undefined && !byId.has(operation.id))
            byId.set(operation.id, operation);
    return byId;
}
function* schemaEntries(operations) {
    for (const operation of operations) {
        for (const { parameter } of operation.parameters)
            if (parameter.schema)
                yield { operation, role: 'input', schema: parameter.schema };
        for (const { response } of operation.responses)
            if (response.schema)
                yield { operation, role: 'output', schema: response.schema };
        const notification = operation.notificationContent?.schema;
        if (notification)
            yield { operation, role: 'notification', schema: notification };
    }
}
function typedValues({ schemas, parameters, responses }) {
    const values = [...schemas];
    for (const parameter of parameters) {
        if (parameter.in === 'body')
            continue;
        values.push({ node: parameter.node, kind: 'parameter', type: parameter.type, format: parameter.format });
        values.push(...nestedItems(parameter.node));
    }
    for (const response of responses)
        for (const header of response.node.members.get('headers')?.members.values() ?? [])
            if (header.kind === 'object')
                values.push(typed(header, 'header'), ...nestedItems(header));
    return values;
}
function typed(node, kind) {
    return { node, kind, type: (0,json/* textOf */.b6)(node.members.get('type')), format: (0,json/* textOf */.b6)(node.members.get('format')) };
}
function nestedItems(holder) {
    const items = holder.members.get('items');
    return items?.kind === 'object' ? [typed(items, 'items'), ...nestedItems(items)] : [];
}
function dynamicCallHolders({ root, parameters, schemas }, operations) {
    return [
        { node: root, callers: [] },
        ...operations.map((operation) => ({ node: operation.node, callers: [operation] })),
        ...parameters.map(({ node, usedBy }) => ({ node, callers: usedBy })),
        ...schemas.map(({ node, usage }) => ({ node, callers: usage.operations })),
    ];
}
function readSecurityDefinitions(root) {
    const entries = [...(root.members.get('securityDefinitions')?.members ?? [])];
    return entries
        .filter(([, node]) => node.kind === 'object')
        .map(([name, node]) => ({ node, name, type: (0,json/* textOf */.b6)(node.members.get('type')) }));
}
function readSecurityRequirements(root, operations, definitions) {
    const byName = new Map(definitions.map((definition) => [definition.name, definition]));
    const read = (holder, operation) => (holder.members.get('security')?.items ?? []).flatMap((alternative) => [...alternative.members].map(([name, node]) => ({
        node,
        name,
        definition: byName.get(name),
        operation,
    })));
    return [...read(root, undefined), ...operations.flatMap((operation) => read(operation.node, operation))];
}
function readTags(root) {
    return (root.members.get('tags')?.items ?? []).map((node) => ({
        node,
        name: (0,json/* textOf */.b6)(node.members.get('name')),
    }));
}
function readMetadata(root) {
    return (root.members.get('x-ms-connector-metadata')?.items ?? []).map((node) => ({
        node,
        name: (0,json/* textOf */.b6)(node.members.get('propertyName')),
        value: (0,json/* textOf */.b6)(node.members.get('propertyValue')),
    }));
}


/***/ }),

/***/ 98028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ analyseProperties)
/* harmony export */ });
/* harmony import */ var _expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46234);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87979);
/* harmony import */ var _structure_walk__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65262);



/** @returns undefined when the document has no root object to read */
function analyseProperties(document) {
    const { root } = document;
    if (root?.kind !== 'object')
        return undefined;
    const found = root.members.get('properties');
    const body = found?.kind === 'object' ? found : undefined;
    const sets = (body?.members.get('connectionParameterSets')?.members.get('values')?.items ?? []).map(readSet);
    return {
        document,
        root,
        body,
        connectionParameters: [
            ...readParameters(body?.members.get('connectionParameters'), undefined),
            ...sets.flatMap(({ parameters }) => parameters),
        ],
        connectionParameterSets: sets,
        connectionReferences: body === undefined ? [] : [...readReferences(body)],
        policyTemplates: (body?.members.get('policyTemplateInstances')?.items ?? []).map(readTemplate),
        scriptOperations: readNames(body?.members.get('scriptOperations')),
        structureFaults: (0,_structure_walk__WEBPACK_IMPORTED_MODULE_1__/* .findStructureFaults */ .a)(root, 'propertiesFile'),
    };
}
function readSet(node) {
    const name = (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node.members.get('name'));
    return { node, name, parameters: readParameters(node.members.get('parameters'), name ?? '') };
}
function* readReferences(body) {
    const rest = [body];
    for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
        for (const { source, name } of (0,_expressions__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l)(node))
            if (source === 'connectionParameters')
                yield { node, name };
        for (const child of [...(0,_json__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(node)].reverse())
            rest.push(child);
    }
}
function readParameters(holder, set) {
    const entries = [...(holder?.members ?? [])];
    return entries
        .filter(([, node]) => node.kind === 'object')
        .map(([name, node]) => ({
        node,
        name,
        type: (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node.members.get('type')),
        set,
        uiDefinition: node.members.get('uiDefinition'),
        oAuthSettings: node.members.get('oAuthSettings'),
    }));
}
function readTemplate(node) {
    const parameters = node.members.get('parameters');
    return {
        node,
        templateId: (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node.members.get('templateId')),
        title: (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node.members.get('title')),
        parameters,
        operations: readNames(parameters?.members.get('x-ms-apimTemplate-operationName')),
    };
}
function readNames(list) {
    return (list?.items ?? []).flatMap((node) => {
        const name = (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node);
        return name === undefined ? [] : [{ node, name }];
    });
}


/***/ })

};
;