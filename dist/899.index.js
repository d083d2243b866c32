"use strict";
exports.id = 899;
exports.ids = [899];
exports.modules = {

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

/***/ 82640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BT: () => (/* binding */ holdsAnything),
/* harmony export */   JS: () => (/* binding */ elementsNamed),
/* harmony export */   O0: () => (/* binding */ elementNamed)
/* harmony export */ });
/** The elements of this name at and below a node, in the order of the text. */
function* elementsNamed(node, name) {
    if (node === undefined)
        return;
    if (node.name === name)
        yield node;
    for (const child of node.children)
        yield* elementsNamed(child, name);
}
/** The first of them. */
function elementNamed(root, name) {
    for (const node of elementsNamed(root, name))
        return node;
    return undefined;
}
/** It has content or attributes: an exported file names what it does not hold with an empty element. */
function holdsAnything({ children, text, attributes }) {
    return children.length > 0 || text !== '' || Object.keys(attributes).length > 0;
}
/** Points at the text of an element; at its name when there is none. */
function placeOf({ start, end, text, content, children }) {
    const span = text === '' || children.length > 0 ? { start, end } : content;
    return { node: undefined, start: span.start, end: span.end };
}


/***/ }),

/***/ 40899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./src/kit/suggest.ts
var suggest = __webpack_require__(17166);
;// CONCATENATED MODULE: ./src/kit/nearest.ts

const MOST_NAMES = 300;
/** The known name that another one most likely means. Short names are near to too many, and long lists take too long. */
function nearest(name, known) {
    const size = 'size' in known ? known.size : known.length;
    if (name.length <= 3 || size > MOST_NAMES)
        return undefined;
    return (0,suggest/* suggest */.Z)(name, 'size' in known ? known.keys() : known);
}

;// CONCATENATED MODULE: ./src/kit/place.ts
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
function place_valueOf(node) {
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
    return place_valueOf(found);
}

// EXTERNAL MODULE: ./src/model/tables/policy-templates.ts
var policy_templates = __webpack_require__(69627);
// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(24669);
;// CONCATENATED MODULE: ./src/kit/policy.ts


/** How a message names a policy: `the policy "Set the host"`. */
function policyLabel({ title, templateId }) {
    return `the policy ${(0,kit_text/* quote */.hD)(title ?? templateId ?? '')}`;
}
/** It is an instance of this template, whose id is in lower case. */
function isPolicy({ templateId }, id) {
    return templateId?.toLowerCase() === id;
}
/** A parameter of a policy of this template, by its name without the common beginning. */
function parameterOf(template, id, name) {
    return isPolicy(template, id) ? template.parameters?.members.get(policy_templates/* TEMPLATE_PARAMETER */.T + name) : undefined;
}

;// CONCATENATED MODULE: ./src/kit/connector.ts




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
                at: place_valueOf(node),
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
        const near = nearest(name, free);
        yield {
            node,
            name,
            repair: near === undefined ? `Remove ${(0,kit_text/* quote */.hD)(name)}` : `Write ${(0,kit_text/* quote */.hD)(near)} instead of ${(0,kit_text/* quote */.hD)(name)}`,
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
        if (isPolicy(template, templateId))
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

;// CONCATENATED MODULE: ./src/kit/examples.ts
/**
 * A definition with these operations, written `'get /path'`.
 *
 * @example paths({ 'get /orders': { operationId: 'ListOrders' } })
 */
function paths(operations, rest = {}) {
    const items = {};
    for (const [name, operation] of Object.entries(operations)) {
        const space = name.indexOf(' ');
        const path = name.slice(space + 1);
        items[path] = { ...items[path], [name.slice(0, space)]: operation };
    }
    return { swagger: '2.0', paths: items, ...rest };
}
/** A definition with one operation, `GET /orders`, that has these parameters. */
function parameters(...list) {
    return paths({ 'get /orders': { operationId: 'ListOrders', parameters: list } });
}
/** A definition with one operation, `GET /orders`, that has these responses. */
function responses(list) {
    return paths({ 'get /orders': { operationId: 'ListOrders', responses: list } });
}
/** A definition with these shared schemas. */
function definitions(schemas) {
    return { swagger: '2.0', paths: {}, definitions: schemas };
}
/** A definition with this `info` object. */
function info(members) {
    return { swagger: '2.0', info: members, paths: {} };
}
/** An apiProperties.json with these members of `properties`. */
function properties(members) {
    return { properties: members };
}

// EXTERNAL MODULE: ./src/model/json.ts
var model_json = __webpack_require__(87979);
;// CONCATENATED MODULE: ./src/model/elements.ts
const definitionElements = {
    definition: (definition) => [definition],
    pathItem: ({ pathItems }) => pathItems,
    operation: ({ operations }) => operations,
    operationFamily: ({ operationFamilies }) => operationFamilies,
    parameter: ({ parameters }) => parameters,
    response: ({ responses }) => responses,
    responseUse: ({ operations }) => operations.flatMap(({ responses }) => responses),
    schema: ({ schemas }) => schemas,
    typedValue: ({ typedValues }) => typedValues,
    reference: ({ references }) => references,
    dynamicCall: ({ dynamicCalls }) => dynamicCalls,
    securityDefinition: ({ securityDefinitions }) => securityDefinitions,
    securityRequirement: ({ securityRequirements }) => securityRequirements,
    mimeTypeList: ({ mimeTypeLists }) => mimeTypeLists,
    tag: ({ tags }) => tags,
    metadataEntry: ({ metadata }) => metadata,
    structureFault: ({ structureFaults }) => structureFaults,
};
const propertiesElements = {
    properties: (properties) => [properties],
    connectionParameter: ({ connectionParameters }) => connectionParameters,
    connectionParameterSet: ({ connectionParameterSets }) => connectionParameterSets,
    connectionReference: ({ connectionReferences }) => connectionReferences,
    policyTemplate: ({ policyTemplates }) => policyTemplates,
    scriptOperation: ({ scriptOperations }) => scriptOperations,
    structureFault: ({ structureFaults }) => structureFaults,
};

// EXTERNAL MODULE: ./src/model/memo.ts
var memo = __webpack_require__(24307);
;// CONCATENATED MODULE: ./src/model/element-index.ts

/**
 * The elements of a list whose object has a member of this name, in the order of the list.
 *
 * All members are noted at the first question, so that a rule costs what it looks at, however many rules there are.
 */
function elementsHaving(elements, member) {
    return (byMember(elements).get(member) ?? []);
}
/** For each list, which lives as long as its document. */
const byMember = (0,memo/* memo */.p)((elements) => {
    const index = new Map();
    for (const element of elements) {
        if (!('node' in element))
            continue;
        for (const name of element.node.members.keys()) {
            const known = index.get(name);
            if (known === undefined)
                index.set(name, [element]);
            else
                known.push(element);
        }
    }
    return index;
});

;// CONCATENATED MODULE: ./src/model/rule.ts


/** A rule on one kind of element of the definition. It does not run when the file is not Swagger 2.0. */
function definitionRule(rule) {
    const { on, having, check, ...meta } = rule;
    return {
        ...meta,
        scope: 'document',
        roles: ['definition'],
        *problems({ definition }, values) {
            if (definition === undefined || definition.unsupported !== undefined)
                return;
            const options = optionValues(rule.options, values);
            const elements = definitionElements[on](definition);
            for (const element of having === undefined ? elements : elementsHaving(elements, having))
                yield* check(element, definition, options);
        },
    };
}
/** A rule on one kind of element of apiProperties.json. */
function propertiesRule(rule) {
    const { on, having, check, ...meta } = rule;
    return {
        ...meta,
        scope: 'document',
        roles: ['properties'],
        *problems({ properties }, values) {
            if (properties === undefined)
                return;
            const options = optionValues(rule.options, values);
            const elements = propertiesElements[on](properties);
            for (const element of having === undefined ? elements : elementsHaving(elements, having))
                yield* check(element, properties, options);
        },
    };
}
/** The value of every option: as set, or its default. */
function optionValues(options, values = {}) {
    const entries = Object.entries(options ?? {});
    return Object.fromEntries(entries.map(([name, option]) => [name, values[name] ?? option.default]));
}
/** A rule on the text of a JSON file, well-formed or not. */
function fileRule(rule) {
    const { check, ...meta } = rule;
    return { ...meta, scope: 'document', problems: (file) => check(file) };
}
/** A rule that needs several files of a connector. */
function connectorRule(rule) {
    const { check, ...meta } = rule;
    return {
        ...meta,
        scope: 'connector',
        problems: (connector, values) => check(connector, optionValues(rule.options, values)),
    };
}
/** A rule that compares the connectors of a run. */
function checkoutRule(rule) {
    const { check, ...meta } = rule;
    return { ...meta, scope: 'checkout', problems: (connectors) => check(connectors) };
}

;// CONCATENATED MODULE: ./src/rules/connector/capabilities-complete.ts






const action = { operationId: 'ListOrders' };
const trigger = { operationId: 'OnOrder', 'x-ms-trigger': 'batch' };
const listing = (...capabilities) => properties({ capabilities });
/* harmony default export */ const capabilities_complete = (connectorRule({
    id: 'pp-capabilities-complete',
    title: 'Capabilities list actions and triggers as the definition has them',
    why: 'The list tells catalogues of connectors what to expect; most leave it empty, and a wrong one misleads.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'paconn-cli#api-properties-file',
    *check(connector) {
        const definition = definitionOf(connector);
        const file = connector.propertiesFile;
        const list = file?.properties?.body?.members.get('capabilities');
        if (definition === undefined || file === undefined || list?.kind !== 'array')
            return;
        const listed = new Map(list.items.map((node) => [(0,model_json/* textOf */.b6)(node)?.toLowerCase() ?? '', node]));
        // Without either the list is about something else, such as gateways.
        if (!listed.has('actions') && !listed.has('triggers'))
            return;
        const triggers = definition.operations.some((operation) => operation.trigger !== undefined);
        const actions = definition.operations.some(({ trigger, internal }) => trigger === undefined && !internal);
        for (const [name, has] of [
            ['actions', actions],
            ['triggers', triggers],
        ]) {
            const node = listed.get(name);
            if (has && node === undefined)
                yield {
                    file,
                    at: place_valueOf(list),
                    message: `Add ${(0,kit_text/* quote */.hD)(name)} to "capabilities": the connector has some.`,
                };
            if (!has && node !== undefined)
                yield {
                    file,
                    at: place_valueOf(node),
                    message: `Remove ${(0,kit_text/* quote */.hD)(name)} from "capabilities": the connector has none.`,
                };
        }
    },
    examples: {
        good: [
            { definition: paths({ 'get /orders': action }), properties: listing('actions') },
            { definition: paths({ 'get /orders': action, 'get /new': trigger }), properties: listing() },
        ],
        bad: [
            {
                input: { definition: paths({ 'get /new': trigger }), properties: listing('actions') },
                at: ['properties#/properties/capabilities', 'properties#/properties/capabilities/0'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/model/tables/connection-parameters.ts
/** Types of connection parameters: those of Microsoft's schema, and managed identities, which only Microsoft's services have. */
const CONNECTION_PARAMETER_TYPES = [
    'string',
    'securestring',
    'int',
    'bool',
    'oauthSetting',
    'gatewaySetting',
    'managedIdentityAuth',
];
/** Members of `uiDefinition.constraints` that are the texts "true" and "false", never booleans. */
const TEXT_CONSTRAINTS = ['required', 'hidden'];
/** The other members of `uiDefinition.constraints`. */
const TYPED_CONSTRAINTS = new Map([
    ['clearText', 'boolean'],
    ['tabIndex', 'number'],
    ['capability', 'array'],
    ['allowedValues', 'array'],
    ['dependencies', 'object'],
]);
/** The parameter that receives the tenant of a Microsoft Entra ID sign-in; its texts are compared letter by letter. */
const TENANT_ID = {
    name: 'token:TenantId',
    type: 'string',
    sourceType: 'AzureActiveDirectoryTenant',
    texts: new Map([
        ['displayName', 'Tenant'],
        ['description', 'The tenant ID of for the Azure Active Directory application'],
    ]),
    constraints: new Map([
        ['hidden', 'true'],
        ['required', 'false'],
    ]),
};

;// CONCATENATED MODULE: ./src/kit/connection.ts



/** How a message names a connection parameter: `connection parameter "api_key" of the set "basic"`. */
function connectionLabel({ name, set }) {
    return `connection parameter ${(0,kit_text/* quote */.hD)(name)}${set === undefined ? '' : ` of the set ${(0,kit_text/* quote */.hD)(set)}`}`;
}
/** How a message names a set of connection parameters: `the set "basic"`. */
function setLabel({ node, name }) {
    return `the set ${(0,kit_text/* quote */.hD)(name ?? Number(node.key) + 1)}`;
}
/** It signs in with OAuth 2.0. */
function isOAuth({ type, oAuthSettings }) {
    return type?.toLowerCase() === 'oauthsetting' || oAuthSettings !== undefined;
}
/** The user fills it in: it has a definition of its field, and is not hidden. */
function isAsked(parameter) {
    const { name, type, uiDefinition } = parameter;
    return (hasField(uiDefinition) &&
        !isOAuth(parameter) &&
        type !== 'gatewaySetting' &&
        name !== TENANT_ID.name &&
        !isHidden(parameter));
}
/** The user does not see it. */
function isHidden(parameter) {
    return isTrue(constraintOf(parameter, 'hidden'));
}
/** A member of `uiDefinition.constraints`. */
function constraintOf({ uiDefinition }, name) {
    return uiDefinition?.members.get('constraints')?.members.get(name);
}
/** True, written as the text it is to be or as a boolean. */
function isTrue(node) {
    return (0,model_json/* scalarText */.ws)(node).toLowerCase() === 'true';
}
/** The values to choose from. */
function allowedValuesOf(parameter) {
    return (constraintOf(parameter, 'allowedValues')?.items ?? []).flatMap((entry) => entry.members.get('value') ?? []);
}
/** A text of the field that is not there or empty, rather than of another type. */
function lacksText(node) {
    return node === undefined || (node.kind === 'string' && (0,kit_text/* isBlank */.z3)((0,model_json/* textOf */.b6)(node)));
}
/** The name of a secret, such as `clientSecret` or `api_key`. */
function namesSecret(name) {
    return /(password|passwd|secret|secret_?key|api_?key|private_?key|access_?token|api_?token|bearer)$/i.test(name);
}
/** The parameter and the claim of `token:clientId`. */
function claimOf(name) {
    const colon = name.indexOf(':');
    return colon === -1 ? undefined : { owner: name.slice(0, colon), claim: name.slice(colon + 1) };
}
/** A `uiDefinition` that is not empty. */
function hasField(uiDefinition) {
    return uiDefinition?.kind === 'object' && uiDefinition.members.size > 0;
}
/** The identity provider in lower case. */
function providerOf({ oAuthSettings }) {
    return (0,model_json/* textOf */.b6)(oAuthSettings?.members.get('identityProvider'))?.toLowerCase();
}
/** A member whatever the case of its name. */
function anyCase(node, name) {
    const wanted = name.toLowerCase();
    return [...(node?.members ?? [])].find(([key]) => key.toLowerCase() === wanted)?.[1];
}
/** An entry of `customParameters` whatever the case of its name. */
function customParameter({ oAuthSettings }, name) {
    return anyCase(oAuthSettings?.members.get('customParameters'), name);
}
/** The user supplies this entry of `customParameters` with a parameter of its own, such as `token:resourceUri`. */
function isSupplied({ name, set }, entry, parameters) {
    return namesIn(parameters).has(identityOf(`${name}:${entry}`, set));
}
const NAMES = new WeakMap();
function namesIn(parameters) {
    const names = NAMES.get(parameters) ?? new Set(parameters.map(({ name, set }) => identityOf(name, set)));
    NAMES.set(parameters, names);
    return names;
}
function identityOf(name, set) {
    return JSON.stringify([name.toLowerCase(), set]);
}

;// CONCATENATED MODULE: ./src/kit/sign-in.ts



/** @returns undefined unless both files could be read */
function signInOf(connector) {
    const definition = definitionOf(connector);
    const { definitionFile, propertiesFile } = connector;
    const properties = propertiesFile?.properties;
    if (definition === undefined ||
        definitionFile === undefined ||
        propertiesFile === undefined ||
        properties?.document.syntaxProblems.length !== 0)
        return undefined;
    const { connectionParameters } = properties;
    return {
        definition,
        definitionFile,
        properties,
        propertiesFile,
        kinds: kindsOf(definition),
        oAuth: connectionParameters.filter(isOAuth),
        secrets: connectionParameters.filter(({ type }) => type?.toLowerCase() === 'securestring'),
        several: connectionParameters.some(({ set }) => set !== undefined),
    };
}
function kindsOf({ securityDefinitions }) {
    const kinds = new Map();
    for (const definition of securityDefinitions)
        if (definition.type !== undefined)
            kinds.set(definition.type, [...(kinds.get(definition.type) ?? []), definition]);
    return kinds;
}
/** Where a connection parameter is missing. */
function connectionPlace({ body, root }) {
    return at(body ?? root, 'connectionParameters');
}
/** An example definition with these security definitions. */
function signInDefinition(securityDefinitions) {
    return { swagger: '2.0', paths: {}, securityDefinitions };
}

;// CONCATENATED MODULE: ./src/rules/connector/connection-parameter-used.ts






/** Names that the platform itself reads. */
const PLATFORM_NAMES = new Set([
    'username',
    'password',
    'authtype',
    'gateway',
    'api_key',
    'apikey',
]);
const PLATFORM_TYPES = new Set(['gatewaysetting', 'managedidentityauth']);
/** The platform reads it: for OAuth 2.0, a gateway, Basic, or as the key of an API key definition. */
function isForPlatform(parameter, { kinds, secrets }) {
    const { name, type = '' } = parameter;
    if (isOAuth(parameter) || name.includes(':') || PLATFORM_TYPES.has(type.toLowerCase()))
        return true;
    if (PLATFORM_NAMES.has(name.toLowerCase()))
        return true;
    return secrets.includes(parameter) && secrets.length <= (kinds.get('apiKey') ?? []).length;
}
/** Policies name a parameter in quotes, addresses of OAuth 2.0 in braces. */
function isNamed({ name }, text) {
    const wanted = name.toLowerCase();
    return text.includes(`'${wanted}'`) || text.includes(`{${wanted}}`);
}
const definition = signInDefinition({ key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } });
const asking = (parameters, ...policyTemplateInstances) => properties({
    connectionParameters: { api_key: { type: 'securestring' }, ...parameters },
    policyTemplateInstances,
});
/* harmony default export */ const connection_parameter_used = (connectorRule({
    id: 'pp-connection-parameter-used',
    title: 'What users enter for a connection is used',
    why: 'A connection parameter that no policy, no sign-in and no gateway reads reaches nothing: users fill it in for nothing.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'connection-parameters',
    *check(connector) {
        const signIn = signInOf(connector);
        if (signIn === undefined || signIn.several)
            return;
        const { document, connectionParameters } = signIn.properties;
        const text = document.text.toLowerCase();
        for (const parameter of connectionParameters)
            if (!isForPlatform(parameter, signIn) && !isNamed(parameter, text))
                yield {
                    file: signIn.propertiesFile,
                    at: keyOf(parameter.node),
                    message: `Use ${(0,kit_text/* quote */.hD)(parameter.name)} in a policy, or remove this connection parameter: nothing reads it.`,
                };
    },
    examples: {
        good: [
            {
                definition,
                properties: asking({ region: { type: 'string' } }, {
                    templateId: 'dynamichosturl',
                    title: 'Region',
                    parameters: {
                        'x-ms-apimTemplateParameter.urlTemplate': "https://@connectionParameters('region').contoso.com",
                    },
                }),
            },
        ],
        bad: [
            {
                input: { definition, properties: asking({ region: { type: 'string' }, tenant: { type: 'string' } }) },
                at: [
                    'properties#/properties/connectionParameters/region',
                    'properties#/properties/connectionParameters/tenant',
                ],
            },
        ],
    },
}));

// EXTERNAL MODULE: ./src/model/connector.ts
var model_connector = __webpack_require__(44434);
;// CONCATENATED MODULE: ./src/rules/connector/connector-definition.ts




/* harmony default export */ const connector_definition = (connectorRule({
    id: 'pp-connector-definition',
    title: 'The connector has its definition',
    why: 'Without the definition there are no operations, and nothing to certify.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { policy: '5000.1.1.3' },
    reference: 'paconn-cli#custom-connector-directory-and-files',
    once: true,
    *check(connector) {
        const { definitionFile, propertiesFile, unreadable } = connector;
        if (definitionFile !== undefined || propertiesFile === undefined || unreadable.length > 0)
            return;
        yield {
            file: { path: pathIn(connector, model_connector/* FILE_NAMES */.G.definition) },
            at: WHOLE_FILE,
            message: `Add ${model_connector/* FILE_NAMES */.G.definition}, the OpenAPI 2.0 definition, beside apiProperties.json.`,
        };
    },
    examples: {
        good: [{ definition: paths({}), properties: properties({}) }],
        bad: [{ input: { properties: properties({}) }, at: ['definition#'] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/connector/connector-file-name.ts





/* harmony default export */ const connector_file_name = (connectorRule({
    id: 'pp-connector-file-name',
    title: `The files are called ${model_connector/* FILE_NAMES */.G.definition} and ${model_connector/* FILE_NAMES */.G.properties}`,
    why: "Microsoft's checks of a pull request find the files by these names, letter by letter; others are not checked at all.",
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
    *check({ definitionFile, propertiesFile }) {
        for (const file of [definitionFile, propertiesFile]) {
            if (file === undefined || fileName(file.path) === model_connector/* FILE_NAMES */.G[file.role])
                continue;
            yield {
                file,
                at: WHOLE_FILE,
                message: `Rename ${(0,kit_text/* quote */.hD)(fileName(file.path))} to "${model_connector/* FILE_NAMES */.G[file.role]}".`,
            };
        }
    },
    examples: {
        good: [{ definition: paths({}), properties: properties({}) }],
        bad: [
            {
                input: {
                    definition: paths({}),
                    properties: properties({}),
                    fileNames: { definition: 'apiDefinition.json', properties: 'apiproperties.json' },
                },
                at: ['definition#', 'properties#'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/connector/connector-properties.ts




/* harmony default export */ const connector_properties = (connectorRule({
    id: 'pp-connector-properties',
    title: 'The connector has its apiProperties.json',
    why: 'It holds the connection parameters, the brand color and the publisher, which no other file does.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'paconn-cli#custom-connector-directory-and-files',
    once: true,
    *check(connector) {
        const { definitionFile, propertiesFile, unreadable } = connector;
        if (propertiesFile !== undefined || definitionFile === undefined || unreadable.length > 0)
            return;
        yield {
            file: { path: pathIn(connector, model_connector/* FILE_NAMES */.G.properties) },
            at: WHOLE_FILE,
            message: `Add ${model_connector/* FILE_NAMES */.G.properties} with the connection parameters and the brand color beside the definition.`,
        };
    },
    examples: {
        good: [{ definition: paths({}), properties: properties({}) }],
        bad: [{ input: { definition: paths({}) }, at: ['properties#'] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/connector/file-readable.ts




/* harmony default export */ const file_readable = (connectorRule({
    id: 'pp-file-readable',
    title: 'The files can be read',
    why: 'A file that is too large, not UTF-8 or not accessible cannot be checked, here or at certification.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'certification-submission#step-3d-json-file-formatting-and-limitations',
    *check({ unreadable }) {
        for (const { path, reason } of unreadable)
            yield { file: { path }, at: WHOLE_FILE, message: `Make ${(0,kit_text/* quote */.hD)(fileName(path))} readable: ${reason}.` };
    },
    examples: {
        good: [{ definition: paths({}), properties: properties({}) }],
        bad: [
            {
                input: {
                    unreadable: [
                        { path: 'apiDefinition.swagger.json', reason: 'it is UTF-16; save it as UTF-8' },
                        { path: 'apiProperties.json', reason: 'permission denied' },
                    ],
                },
                at: ['definition#', 'properties#'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/connection-examples.ts

/** An apiProperties.json with these connection parameters. */
function connection(connectionParameters) {
    return properties({ connectionParameters });
}
/** An apiProperties.json with one connection parameter, `api_key`, whose field is defined so. */
function field(uiDefinition) {
    return connection({ api_key: { type: 'securestring', uiDefinition } });
}
/** An apiProperties.json with one connection parameter, `token`, that signs in with these settings. */
function oauth(oAuthSettings, others = {}) {
    return connection({ token: { type: 'oauthSetting', oAuthSettings }, ...others });
}
/** An apiProperties.json with these policy templates. */
function templates(...policyTemplateInstances) {
    return properties({ policyTemplateInstances });
}
/** An apiProperties.json with these sets of connection parameters. */
function sets(...values) {
    return properties({ connectionParameterSets: { values } });
}

;// CONCATENATED MODULE: ./src/rules/connector/policy-next-link.ts








const NAME = 'x-ms-apimTemplateParameter.nextLinkPropertyName';
const policy_next_link_definition = paths({
    'get /orders': { operationId: 'ListOrders', 'x-ms-pageable': { nextLinkName: 'nextLink' } },
    'get /invoices': { operationId: 'ListInvoices' },
});
const paging = (name, ...names) => ({
    templateId: 'updatenextlink',
    title: 'Paging',
    parameters: { 'x-ms-apimTemplate-operationName': names, [NAME]: name },
});
/* harmony default export */ const policy_next_link = (connectorRule({
    id: 'pp-policy-next-link',
    title: 'Policies for the next link are for operations that have one, by its name',
    why: 'The platform follows the member that "x-ms-pageable" names; updating another one has no effect.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'openapi-extensions#x-ms-pageable',
    *check(connector) {
        for (const { file, template, listed, operation } of policyOperations(connector, 'updatenextlink')) {
            const pageable = operation.node.members.get('x-ms-pageable');
            const updated = (0,model_json/* textOf */.b6)(parameterOf(template, 'updatenextlink', 'nextLinkPropertyName'));
            if (updated === undefined)
                continue;
            const name = (0,model_json/* textOf */.b6)(pageable?.members.get('nextLinkName'));
            if (pageable === undefined)
                yield {
                    file,
                    at: place_valueOf(listed.node),
                    message: `Add "x-ms-pageable": { "nextLinkName": ${JSON.stringify(updated)} } to the operation ${(0,kit_text/* quote */.hD)(listed.name)}, or remove it from ${policyLabel(template)}.`,
                };
            else if (name !== undefined && name !== updated)
                yield {
                    file,
                    at: place_valueOf(listed.node),
                    message: `Update ${(0,kit_text/* quote */.hD)(name)}, the next link of ${(0,kit_text/* quote */.hD)(listed.name)}, instead of ${(0,kit_text/* quote */.hD)(updated)} in ${policyLabel(template)}.`,
                };
        }
    },
    examples: {
        good: [{ definition: policy_next_link_definition, properties: templates(paging('nextLink', 'ListOrders')) }],
        bad: [
            {
                input: { definition: policy_next_link_definition, properties: templates(paging('@odata.nextLink', 'ListOrders', 'ListInvoices')) },
                at: [0, 1].map((index) => `properties#/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-operationName/${index}`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/connector/policy-polling-trigger.ts







const policy_polling_trigger_definition = paths({
    'get /orders': { operationId: 'ListOrders' },
    'get /invoices': { operationId: 'ListInvoices' },
    'get /new-orders': { operationId: 'OnNewOrder', 'x-ms-trigger': 'batch' },
});
const polling = (...names) => ({
    templateId: 'pollingtrigger',
    title: 'New orders',
    parameters: { 'x-ms-apimTemplate-operationName': names },
});
/* harmony default export */ const policy_polling_trigger = (connectorRule({
    id: 'pp-policy-polling-trigger',
    title: 'Policies of polling triggers are for triggers',
    why: 'An operation without "x-ms-trigger" is an action, and never polls.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'create-polling-trigger',
    *check(connector) {
        for (const { file, template, listed, operation } of policyOperations(connector, 'pollingtrigger'))
            if (!operation.node.members.has('x-ms-trigger'))
                yield {
                    file,
                    at: place_valueOf(listed.node),
                    message: `Add "x-ms-trigger": "batch" to the operation ${(0,kit_text/* quote */.hD)(listed.name)}, or remove it from ${policyLabel(template)}.`,
                };
    },
    examples: {
        good: [{ definition: policy_polling_trigger_definition, properties: templates(polling('OnNewOrder', 'Missing')) }],
        bad: [
            {
                input: { definition: policy_polling_trigger_definition, properties: templates(polling('ListOrders', 'OnNewOrder', 'ListInvoices')) },
                at: [0, 2].map((index) => `properties#/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-operationName/${index}`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/connector/policy-route-operations.ts






const policy_route_operations_definition = paths({
    'get /orders': { operationId: 'ListOrders' },
    'get /invoices': { operationId: 'ListInvoices' },
});
const route = (...names) => ({
    templateId: 'routerequesttoendpoint',
    title: 'Route',
    parameters: {
        'x-ms-apimTemplateParameter.newPath': '/v2/orders',
        ...(names.length === 0 ? {} : { 'x-ms-apimTemplate-operationName': names }),
    },
});
/* harmony default export */ const policy_route_operations = (connectorRule({
    id: 'pp-policy-route-operations',
    title: 'Policies that route requests are limited to operations',
    why: 'Without operations the policy sends the requests of all of them to its one path.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'policy-templates#how-to-use-a-policy-template',
    *check(connector) {
        const file = connector.propertiesFile;
        const definition = definitionOf(connector);
        if (definition === undefined || file === undefined || definition.operations.length < 2)
            return;
        for (const template of file.properties?.policyTemplates ?? [])
            if (isPolicy(template, 'routerequesttoendpoint') && template.operations.length === 0)
                yield {
                    file,
                    at: at(template.node, 'parameters'),
                    message: `List the operations of ${policyLabel(template)} in "x-ms-apimTemplate-operationName": it routes all ${definition.operations.length}.`,
                };
    },
    examples: {
        good: [
            { definition: policy_route_operations_definition, properties: templates(route('ListOrders')) },
            { definition: paths({ 'get /orders': {} }), properties: templates(route()) },
        ],
        bad: [
            {
                input: { definition: policy_route_operations_definition, properties: templates(route(), route()) },
                at: [0, 1].map((index) => `properties#/properties/policyTemplateInstances/${index}/parameters`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/connector/policy-template-operation.ts





const policy_template_operation_definition = paths({ 'get /orders': { operationId: 'ListOrders' } });
const limitedTo = (...names) => templates({
    templateId: 'setheader',
    title: 'Version',
    parameters: { 'x-ms-apimTemplate-operationName': names },
});
/* harmony default export */ const policy_template_operation = (connectorRule({
    id: 'pp-policy-template-operation',
    title: 'Policies are limited to operations that exist',
    why: 'A policy for an operation that the definition does not have is never applied, and nobody is told.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'policy-templates#how-to-use-a-policy-template',
    check: (connector) => unknownOperations(connector, ({ policyTemplates }) => policyTemplates.map(({ operations, title, templateId }) => ({
        operations,
        place: `the policy ${(0,kit_text/* quote */.hD)(title ?? templateId ?? '')}`,
    }))),
    examples: {
        good: [{ definition: policy_template_operation_definition, properties: limitedTo('ListOrders') }, { properties: limitedTo('ListOrders') }],
        bad: [
            {
                input: { definition: policy_template_operation_definition, properties: limitedTo('Listorders', 'DeleteInvoice') },
                at: [
                    'properties#/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-operationName/0',
                    'properties#/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-operationName/1',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/policy-expressions.ts

const SOURCES = new Map([
    ['connectionparameters', 'connectionParameters'],
    ['queryparameters', 'queryParameters'],
    ['headers', 'headers'],
]);
/** The expressions in the parameters of a policy; source: policy-templates of Microsoft's connector documentation. */
function expressionsOf({ parameters }) {
    return [...(parameters?.members.values() ?? [])].flatMap((node) => [...((0,model_json/* textOf */.b6)(node) ?? '').matchAll(/@\{?(\w+)\(\s*'([^']*)'/g)].flatMap(([, kind = '', name = '']) => {
        const source = SOURCES.get(kind.toLowerCase());
        return source === undefined ? [] : [{ source, name, node }];
    }));
}
/** How a message names a policy. */
function policy_expressions_policyLabel({ title, templateId }) {
    return title ?? templateId ?? '';
}

;// CONCATENATED MODULE: ./src/rules/connector/policy-template-operation-input.ts









/** The place of the parameters that an expression reads. */
const PLACES = new Map([
    ['queryParameters', 'query'],
    ['headers', 'header'],
]);
/** The operations that a policy is applied to. */
function operationsOf({ operations }, definition) {
    if (operations.length === 0)
        return definition.operations;
    return operations.flatMap(({ name }) => definition.operationsById.get(name) ?? []);
}
/** Requests only: what a response has in its headers is not written anywhere. */
function isForRequests({ parameters }) {
    return (0,model_json/* textOf */.b6)(parameters?.members.get('x-ms-apimTemplate-policySection'))?.toLowerCase() !== 'response';
}
/** Headers and query parameters that the sign-in or a policy adds, in lower case: no operation needs to have them. */
function addedNames({ securityDefinitions }, templates) {
    const names = [
        ...securityDefinitions.map(({ node }) => node.members.get('name')),
        ...templates.map(({ parameters }) => parameters?.members.get(`${policy_templates/* TEMPLATE_PARAMETER */.T}name`)),
    ];
    return new Set(['authorization', ...names.flatMap((node) => (0,model_json/* textOf */.b6)(node)?.toLowerCase() ?? [])]);
}
const policy_template_operation_input_definition = paths({
    'get /orders': {
        operationId: 'ListOrders',
        parameters: [{ name: 'region', in: 'query', required: true, type: 'string' }],
    },
});
const host = (urlTemplate) => templates({
    templateId: 'dynamichosturl',
    title: 'Region',
    parameters: { [`${policy_templates/* TEMPLATE_PARAMETER */.T}urlTemplate`]: urlTemplate },
});
const URL_TEMPLATE = 'properties#/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplateParameter.urlTemplate';
/* harmony default export */ const policy_template_operation_input = (connectorRule({
    id: 'pp-policy-template-operation-input',
    title: 'Policies use parameters that an operation has',
    why: 'A policy that reads a query parameter or a header which no operation sends gets nothing, and requests go astray.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'policy-templates',
    *check(connector) {
        const found = definitionOf(connector);
        const file = connector.propertiesFile;
        if (found === undefined || file?.properties === undefined)
            return;
        const added = addedNames(found, file.properties.policyTemplates);
        for (const template of file.properties.policyTemplates.filter(isForRequests)) {
            const inputs = operationsOf(template, found).flatMap(({ parameters }) => parameters.map(({ parameter }) => parameter));
            for (const { source, name, node } of expressionsOf(template)) {
                const place = PLACES.get(source);
                const wanted = name.toLowerCase();
                if (place === undefined || inputs.length === 0 || added.has(wanted))
                    continue;
                if (inputs.some((input) => input.in === place && input.name?.toLowerCase() === wanted))
                    continue;
                yield {
                    file,
                    at: place_valueOf(node),
                    message: `Add the ${place} parameter ${(0,kit_text/* quote */.hD)(name)} to an operation that the policy ${(0,kit_text/* quote */.hD)(policy_expressions_policyLabel(template))} applies to, or correct its name: none has it.`,
                };
            }
        }
    },
    examples: {
        good: [
            { definition: policy_template_operation_input_definition, properties: host("https://@queryParameters('Region').contoso.com") },
            { definition: policy_template_operation_input_definition, properties: host("https://@connectionParameters('zone').contoso.com") },
            { definition: policy_template_operation_input_definition, properties: host("https://@headers('Authorization').contoso.com") },
        ],
        bad: [
            {
                input: {
                    definition: policy_template_operation_input_definition,
                    properties: host("https://@queryParameters('zone').@headers('region').contoso.com"),
                },
                at: [URL_TEMPLATE, URL_TEMPLATE],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/connector/script-operation.ts



const script_operation_definition = paths({ 'get /orders': { operationId: 'ListOrders' } });
/* harmony default export */ const script_operation = (connectorRule({
    id: 'pp-script-operation',
    title: 'The script is limited to operations that exist',
    why: 'The script runs for the listed operations only, so it never runs for one that the definition calls differently.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'paconn-cli#api-properties-file',
    check: (connector) => unknownOperations(connector, ({ scriptOperations }) => [
        { operations: scriptOperations, place: '"scriptOperations"' },
    ]),
    examples: {
        good: [{ definition: script_operation_definition, properties: properties({ scriptOperations: ['ListOrders'] }) }],
        bad: [
            {
                input: { definition: script_operation_definition, properties: properties({ scriptOperations: ['ListOrder', 'postCall'] }) },
                at: ['properties#/properties/scriptOperations/0', 'properties#/properties/scriptOperations/1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/model/tables/security.ts
/** The forms of a security definition by its type. OAuth 2.0 depends on the flow, see {@link OAUTH_FLOWS}. */
const SECURITY_TYPES = new Map([
    ['basic', { required: [], optional: [] }],
    ['apiKey', { required: ['name', 'in'], optional: [] }],
    // Connectors are published without scopes: they have a rule of their own.
    ['oauth2', { required: ['flow'], optional: ['scopes', 'authorizationUrl', 'tokenUrl'] }],
]);
/** The forms of an OAuth 2.0 definition by its flow. */
const OAUTH_FLOWS = new Map([
    ['implicit', { required: ['flow', 'authorizationUrl'], optional: ['scopes'] }],
    ['password', { required: ['flow', 'tokenUrl'], optional: ['scopes'] }],
    ['application', { required: ['flow', 'tokenUrl'], optional: ['scopes'] }],
    ['accessCode', { required: ['flow', 'authorizationUrl', 'tokenUrl'], optional: ['scopes'] }],
]);
/** Where an API key is sent. */
const API_KEY_PLACES = ['header', 'query'];

;// CONCATENATED MODULE: ./src/kit/security.ts


/** What the type, and for OAuth 2.0 the flow, of a definition demands; undefined when the type is unknown. */
function formOf({ type, node }) {
    if (type === undefined)
        return undefined;
    const flow = type === 'oauth2' ? (0,model_json/* textOf */.b6)(node.members.get('flow')) : undefined;
    return (flow === undefined ? undefined : OAUTH_FLOWS.get(flow)) ?? SECURITY_TYPES.get(type);
}
/** How a message names the form: `oauth2`, or `oauth2 with flow implicit`. */
function formName({ type, node }) {
    const flow = (0,model_json/* textOf */.b6)(node.members.get('flow'));
    return type === 'oauth2' && flow !== undefined && OAUTH_FLOWS.has(flow)
        ? `oauth2 with flow ${flow}`
        : (type ?? 'this type');
}
/** An example definition with these security definitions and, unless they are left out, requirements. */
function secured(securityDefinitions, security) {
    return { swagger: '2.0', paths: {}, securityDefinitions, ...(security !== undefined && { security }) };
}
/** An OAuth 2.0 definition for examples, complete but for what is given. */
function security_oauth(members = {}) {
    return {
        type: 'oauth2',
        flow: 'accessCode',
        authorizationUrl: 'https://login.contoso.com/authorize',
        tokenUrl: 'https://login.contoso.com/token',
        scopes: { 'orders.read': 'Read orders' },
        ...members,
    };
}

;// CONCATENATED MODULE: ./src/rules/connector/sign-in-address.ts








/** Addresses of a security definition; the entries of `customParameters` that hold the same have the same names. */
const ADDRESSES = ['authorizationUrl', 'tokenUrl'];
/** The addresses that apiProperties.json signs in at, where they are whole: templates and placeholders are not. */
function addressesOf({ oAuth }, name) {
    return oAuth.flatMap((parameter) => {
        const entry = customParameter(parameter, name);
        const address = (0,model_json/* textOf */.b6)(entry?.members.get('value')) ?? (0,model_json/* textOf */.b6)(entry) ?? '';
        return /^https?:\/\/[^\s{}<>]+$/i.test(address) ? [address] : [];
    });
}
function isSame(a, b) {
    const [left, right] = [a, b].map((address) => address.trim().replace(/\/$/, '').toLowerCase());
    return left === right;
}
const sign_in_address_definition = signInDefinition({ contoso: security_oauth() });
const custom = (authorize, token) => oauth({
    identityProvider: 'oauth2',
    customParameters: { AuthorizationUrl: { value: authorize }, TokenUrl: { value: token } },
});
/* harmony default export */ const sign_in_address = (connectorRule({
    id: 'pp-sign-in-address',
    title: 'Both files have the same OAuth 2.0 addresses',
    why: 'Users sign in at the address of apiProperties.json; another one in the definition is out of date, or belongs to a test system.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'connection-parameters#oauth-20',
    *check(connector) {
        const signIn = signInOf(connector);
        const [security, ...others] = signIn?.kinds.get('oauth2') ?? [];
        if (signIn === undefined || security === undefined || others.length > 0)
            return;
        for (const name of ADDRESSES) {
            const written = (0,model_json/* textOf */.b6)(security.node.members.get(name));
            const [first, ...more] = addressesOf(signIn, name);
            if (written === undefined || first === undefined)
                continue;
            if ([first, ...more].some((address) => isSame(address, written)))
                continue;
            yield {
                file: signIn.definitionFile,
                at: at(security.node, name),
                message: `Write ${(0,kit_text/* quote */.hD)(first)} as the "${name}", as in apiProperties.json, or correct it there.`,
            };
        }
    },
    examples: {
        good: [
            {
                definition: sign_in_address_definition,
                properties: custom('https://login.contoso.com/authorize/', 'https://login.contoso.com/token'),
            },
            { definition: sign_in_address_definition, properties: custom('https://{region}.contoso.com/authorize', '<token address>') },
        ],
        bad: [
            {
                input: {
                    definition: sign_in_address_definition,
                    properties: custom('https://sso.contoso.com/authorize', 'https://sso.contoso.com/token'),
                },
                at: [
                    'definition#/securityDefinitions/contoso/authorizationUrl',
                    'definition#/securityDefinitions/contoso/tokenUrl',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/connector/sign-in-api-key.ts






const sign_in_api_key_definition = signInDefinition({ key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } });
/* harmony default export */ const sign_in_api_key = (connectorRule({
    id: 'pp-sign-in-api-key',
    title: 'A connector with an API key has a connection parameter that holds it as a secret',
    why: 'Without a parameter of type "securestring" users cannot enter the key, or everybody can read it.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'connection-parameters#api-key-based-authentication',
    once: true,
    *check(connector) {
        const signIn = signInOf(connector);
        const [key] = signIn?.kinds.get('apiKey') ?? [];
        if (signIn === undefined || key === undefined || signIn.kinds.size > 1)
            return;
        if (signIn.secrets.length > 0 || signIn.oAuth.length > 0)
            return;
        const sent = (0,kit_text/* quote */.hD)((0,model_json/* textOf */.b6)(key.node.members.get('name')) ?? key.name);
        const [only, ...others] = signIn.properties.connectionParameters.filter(({ type }) => type === 'string');
        yield only !== undefined && others.length === 0
            ? {
                file: signIn.propertiesFile,
                at: at(only.node, 'type'),
                message: `Make ${(0,kit_text/* quote */.hD)(only.name)} a "securestring" if it holds the API key that is sent as ${sent}; otherwise add one.`,
            }
            : {
                file: signIn.propertiesFile,
                at: connectionPlace(signIn.properties),
                message: `Add a connection parameter of type "securestring" for the API key that is sent as ${sent}.`,
            };
    },
    examples: {
        good: [
            { definition: sign_in_api_key_definition, properties: connection({ api_key: { type: 'securestring' } }) },
            {
                definition: signInDefinition({ user: { type: 'basic' } }),
                properties: connection({ username: { type: 'string' } }),
            },
        ],
        bad: [
            {
                input: { definition: sign_in_api_key_definition, properties: connection({ api_key: { type: 'string' } }) },
                at: ['properties#/properties/connectionParameters/api_key/type'],
            },
            {
                input: { definition: sign_in_api_key_definition, properties: connection({}) },
                at: ['properties#/properties/connectionParameters'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/connector/sign-in-basic.ts




/** The names by which the platform finds what it sends for Basic authentication. */
const sign_in_basic_NAMES = ['username', 'password'];
const sign_in_basic_definition = signInDefinition({ user: { type: 'basic' } });
/* harmony default export */ const sign_in_basic = (connectorRule({
    id: 'pp-sign-in-basic',
    title: 'A connector with Basic authentication has the connection parameters username and password',
    why: 'The platform sends what users enter under exactly these two names.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'connection-parameters#basic-authentication',
    once: true,
    *check(connector) {
        const signIn = signInOf(connector);
        if (signIn === undefined || !signIn.kinds.has('basic') || signIn.kinds.size > 1)
            return;
        const { connectionParameters } = signIn.properties;
        const missing = sign_in_basic_NAMES.filter((wanted) => !connectionParameters.some(({ name }) => name === wanted));
        if (missing.length === 0)
            return;
        yield {
            file: signIn.propertiesFile,
            at: connectionPlace(signIn.properties),
            message: `Add the connection ${missing.length === 1 ? 'parameter' : 'parameters'} ${(0,kit_text/* enumerate */.HL)(missing.map(kit_text/* quote */.hD))}: Basic authentication sends what users enter there.`,
        };
    },
    examples: {
        good: [
            {
                definition: sign_in_basic_definition,
                properties: connection({ username: { type: 'string' }, password: { type: 'securestring' } }),
            },
        ],
        bad: [
            {
                input: { definition: sign_in_basic_definition, properties: connection({ user: { type: 'string' } }) },
                at: ['properties#/properties/connectionParameters'],
            },
            {
                input: { definition: sign_in_basic_definition, properties: { properties: {} } },
                at: ['properties#/properties'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/connector/sign-in-key-policy.ts








/** Where policies put a value, by template in lower case. */
const sign_in_key_policy_PLACES = new Map([
    ['setheader', 'header'],
    ['setqueryparameter', 'query'],
]);
/** What a policy sets, where it is a header or a query parameter with the value of the connection parameter. */
function sentAs(template, secret) {
    const place = sign_in_key_policy_PLACES.get(template.templateId?.toLowerCase() ?? '');
    const node = template.parameters?.members.get(`${policy_templates/* TEMPLATE_PARAMETER */.T}name`);
    const name = (0,model_json/* textOf */.b6)(node);
    const uses = expressionsOf(template).some((expression) => expression.source === 'connectionParameters' && expression.name === secret);
    return place === undefined || name === undefined || node === undefined || !uses
        ? []
        : [{ template, place, name }];
}
const sign_in_key_policy_definition = signInDefinition({ key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } });
const sending = (name) => properties({
    connectionParameters: { api_key: { type: 'securestring' } },
    policyTemplateInstances: [
        {
            templateId: 'setheader',
            title: 'Bearer',
            parameters: {
                [`${policy_templates/* TEMPLATE_PARAMETER */.T}name`]: name,
                [`${policy_templates/* TEMPLATE_PARAMETER */.T}value`]: "Bearer @connectionParameters('api_key')",
            },
        },
    ],
});
/* harmony default export */ const sign_in_key_policy = (connectorRule({
    id: 'pp-sign-in-key-policy',
    title: 'A policy that writes the API key writes it where the definition says',
    why: 'The platform sends the key where the security definition says, and the policy sends it once more elsewhere: a secret too many on its way.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'policy-templates',
    once: true,
    *check(connector) {
        const signIn = signInOf(connector);
        const keys = signIn?.kinds.get('apiKey') ?? [];
        const [secret, ...others] = signIn?.secrets ?? [];
        const [key] = keys;
        if (signIn === undefined || key === undefined || secret === undefined)
            return;
        if (keys.length > 1 || others.length > 0)
            return;
        const name = (0,model_json/* textOf */.b6)(key.node.members.get('name'));
        const place = (0,model_json/* textOf */.b6)(key.node.members.get('in'));
        const sent = signIn.properties.policyTemplates.flatMap((template) => sentAs(template, secret.name));
        const [first] = sent;
        if (name === undefined || place === undefined || first === undefined)
            return;
        if (sent.some((one) => one.place === place && one.name.toLowerCase() === name.toLowerCase()))
            return;
        yield {
            file: signIn.definitionFile,
            at: at(key.node, 'name'),
            message: `Write the ${first.place} ${(0,kit_text/* quote */.hD)(first.name)} instead of ${(0,kit_text/* quote */.hD)(name)}: the policy ${(0,kit_text/* quote */.hD)(policy_expressions_policyLabel(first.template))} sends the key there.`,
        };
    },
    examples: {
        good: [
            { definition: sign_in_key_policy_definition, properties: sending('x-api-key') },
            {
                definition: sign_in_key_policy_definition,
                properties: properties({ connectionParameters: { api_key: { type: 'securestring' } } }),
            },
        ],
        bad: [
            {
                input: { definition: sign_in_key_policy_definition, properties: sending('Authorization') },
                at: ['definition#/securityDefinitions/key/name'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/connector/sign-in-oauth.ts





const sign_in_oauth_definition = signInDefinition({ contoso: security_oauth() });
/* harmony default export */ const sign_in_oauth = (connectorRule({
    id: 'pp-sign-in-oauth',
    title: 'A connector with OAuth 2.0 has a connection parameter that signs in with it',
    why: 'The definition only says that the service wants OAuth 2.0; the connection parameter makes users sign in.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'connection-parameters',
    once: true,
    *check(connector) {
        const signIn = signInOf(connector);
        const [first] = signIn?.kinds.get('oauth2') ?? [];
        if (signIn === undefined || first === undefined || signIn.kinds.size > 1 || signIn.oAuth.length > 0)
            return;
        yield {
            file: signIn.propertiesFile,
            at: connectionPlace(signIn.properties),
            message: `Add a connection parameter of type "oauthSetting": the security definition ${(0,kit_text/* quote */.hD)(first.name)} is OAuth 2.0.`,
        };
    },
    examples: {
        good: [{ definition: sign_in_oauth_definition, properties: oauth({ identityProvider: 'oauth2' }) }],
        bad: [
            {
                input: { definition: sign_in_oauth_definition, properties: connection({ api_key: { type: 'securestring' } }) },
                at: ['properties#/properties/connectionParameters'],
            },
        ],
    },
}));

// EXTERNAL MODULE: ./src/model/tables/oauth.ts
var tables_oauth = __webpack_require__(38276);
;// CONCATENATED MODULE: ./src/rules/connector/sign-in-scopes.ts









/** Single scopes; a text may hold several. */
function scopesIn(texts) {
    return texts.flatMap((text) => text.split(/[\s,]+/)).filter((scope) => scope !== '');
}
/** The scopes that a sign-in asks for; undefined where they are not listed. Microsoft Entra ID names them with its resource. */
function requestedBy(parameter) {
    const list = parameter.oAuthSettings?.members.get('scopes');
    if (list?.kind !== 'array' || tables_oauth/* ENTRA_PROVIDERS */.Ye.has(providerOf(parameter) ?? ''))
        return undefined;
    return scopesIn(list.items.map((item) => (0,model_json/* textOf */.b6)(item) ?? ''));
}
/** Scopes of the first list that the second has not, in any case. */
function without(scopes, others) {
    const known = new Set(others.map((scope) => scope.toLowerCase()));
    return scopes.filter((scope) => !known.has(scope.toLowerCase()));
}
function repair(defined, requested) {
    const missing = without(requested, defined);
    if (missing.length > 0)
        return `Add ${(0,kit_text/* enumerate */.HL)(missing.map(kit_text/* quote */.hD))} to the scopes: apiProperties.json asks for it.`;
    const spare = without(defined, requested);
    return spare.length === 0
        ? undefined
        : `Remove ${(0,kit_text/* enumerate */.HL)(spare.map(kit_text/* quote */.hD))} from the scopes, or ask for it in apiProperties.json.`;
}
const sign_in_scopes_definition = signInDefinition({ contoso: security_oauth() });
const sign_in_scopes_asking = (...scopes) => oauth({ identityProvider: 'oauth2', scopes });
/* harmony default export */ const sign_in_scopes = (connectorRule({
    id: 'pp-sign-in-scopes',
    title: 'Both files have the same OAuth 2.0 scopes',
    why: 'Users consent to the scopes of apiProperties.json; the definition tells reviewers which ones the operations need.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'connection-parameters#oauth-20',
    once: true,
    *check(connector) {
        const signIn = signInOf(connector);
        const [security, ...others] = signIn?.kinds.get('oauth2') ?? [];
        const [parameter, ...more] = signIn?.oAuth ?? [];
        if (signIn === undefined || security === undefined || parameter === undefined)
            return;
        const scopes = security.node.members.get('scopes');
        const requested = requestedBy(parameter);
        if (others.length + more.length > 0 || scopes === undefined || requested === undefined)
            return;
        const defined = scopesIn([...scopes.members.keys()]);
        const message = repair(defined, requested);
        if (defined.length > 0 && requested.length > 0 && message !== undefined)
            yield { file: signIn.definitionFile, at: keyOf(scopes), message };
    },
    examples: {
        good: [
            { definition: sign_in_scopes_definition, properties: sign_in_scopes_asking('Orders.Read') },
            {
                definition: signInDefinition({ contoso: security_oauth({ scopes: { 'openid orders.read': 'Sign in' } }) }),
                properties: sign_in_scopes_asking('orders.read', 'openid'),
            },
            { definition: sign_in_scopes_definition, properties: sign_in_scopes_asking() },
        ],
        bad: [
            {
                input: { definition: sign_in_scopes_definition, properties: sign_in_scopes_asking('orders.read', 'orders.write', 'openid') },
                at: ['definition#/securityDefinitions/contoso/scopes'],
            },
            {
                input: {
                    definition: signInDefinition({
                        contoso: security_oauth({ scopes: { 'orders.read': 'Read', 'orders.write': 'Write' } }),
                    }),
                    properties: sign_in_scopes_asking('orders.read'),
                },
                at: ['definition#/securityDefinitions/contoso/scopes'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/connector/sign-in-security-definition.ts






const sign_in_security_definition_properties = oauth({ identityProvider: 'oauth2' });
const key = { type: 'apiKey', in: 'header', name: 'X-Api-Key' };
/* harmony default export */ const sign_in_security_definition = (connectorRule({
    id: 'pp-sign-in-security-definition',
    title: 'The security definitions have OAuth 2.0 where users sign in with it',
    why: 'Two files that describe different ways to sign in make the portal and reviewers ask which one is true.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'connection-parameters',
    once: true,
    *check(connector) {
        const signIn = signInOf(connector);
        const [parameter] = signIn?.oAuth ?? [];
        if (signIn === undefined || parameter === undefined || signIn.several)
            return;
        if (signIn.kinds.size === 0 || signIn.kinds.has('oauth2'))
            return;
        yield {
            file: signIn.definitionFile,
            at: at(signIn.definition.root, 'securityDefinitions'),
            message: `Add a security definition of type "oauth2": users sign in with the connection parameter ${(0,kit_text/* quote */.hD)(parameter.name)}.`,
        };
    },
    examples: {
        good: [
            { definition: signInDefinition({ contoso: security_oauth(), key }), properties: sign_in_security_definition_properties },
            { definition: { swagger: '2.0', paths: {} }, properties: sign_in_security_definition_properties },
        ],
        bad: [
            {
                input: { definition: signInDefinition({ key }), properties: sign_in_security_definition_properties },
                at: ['definition#/securityDefinitions'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/model/tables/parameters.ts
/** Where a parameter can stand (Swagger 2.0, Parameter Object). */
const PARAMETER_PLACES = ['path', 'query', 'header', 'formData', 'body'];
/** Members that describe the value of a parameter outside the body; in the body the schema does (Parameter Object). */
const VALUE_KEYWORDS = [
    'type',
    'format',
    'allowEmptyValue',
    'items',
    'collectionFormat',
    'default',
    'maximum',
    'exclusiveMaximum',
    'minimum',
    'exclusiveMinimum',
    'maxLength',
    'minLength',
    'pattern',
    'maxItems',
    'minItems',
    'uniqueItems',
    'enum',
    'multipleOf',
];
/** Members of a schema that no parameter has; on a body parameter they are written one level too high. */
const SCHEMA_ONLY_KEYWORDS = ['properties', 'additionalProperties', 'allOf'];
/** The only `collectionFormat` among all published connectors; it is also the default. */
const COLLECTION_FORMAT = 'csv';
/** Longest `x-ms-summary` of a parameter, in characters (connector-string-guidance). */
const PARAMETER_SUMMARY_LIMIT = 80;
/** The platform adds a parameter of this name to every operation. */
const RESERVED_PARAMETER = 'connectionId';
/** The values of `x-ms-url-encoding` (apiDefinition.swagger.schema.json of Microsoft's repository). */
const URL_ENCODINGS = ['single', 'double'];
/**
 * Headers that the platform keeps for itself. Microsoft does not list them; among 38,000 published parameters are hundreds
 * for Accept and Content-Type, and none for this one.
 */
const RESERVED_HEADERS = ['Authorization'];

;// CONCATENATED MODULE: ./src/kit/parameter.ts



/** How a message names a parameter: `query parameter "top" of ListOrders`. */
function labelOf(parameter) {
    const kind = kindOf(parameter);
    return `${(0,kit_text/* isBlank */.z3)(parameter.name) ? `nameless ${kind}` : `${kind} ${(0,kit_text/* quote */.hD)(parameter.name)}`}${ownerOf(parameter)}`;
}
/** "query parameter", "form data parameter" … */
function kindOf(parameter) {
    if (parameter.in === 'formData')
        return 'form data parameter';
    return hasKnownPlace(parameter) ? `${parameter.in} parameter` : 'parameter';
}
function ownerOf({ shared, usedBy }) {
    const [first, second] = usedBy;
    if (shared !== undefined || first === undefined)
        return '';
    return ` of ${second === undefined ? first.label : (0,kit_text/* brief */.dh)(first.path)}`;
}
/** It stands where Swagger 2.0 allows a parameter. */
function hasKnownPlace(parameter) {
    return PARAMETER_PLACES.some((place) => place === parameter.in);
}
/** It stands in the path, query, a header or form data. */
function isOutsideBody(parameter) {
    return hasKnownPlace(parameter) && parameter.in !== 'body';
}
/** It goes into the content of the request. */
function isContent({ parameter }) {
    return parameter.in === 'body' || parameter.in === 'formData';
}
/** The designer shows it as a field of its own: not in the body, not internal, in a visible operation. */
function isField(parameter) {
    return (isOutsideBody(parameter) && !parameter.internal && parameter.usedBy.some(({ internal }) => !internal));
}
/** Points at a member of a parameter in a list; at the reference where the parameter is written elsewhere. */
function inUse({ node, parameter }, member) {
    return at(node, node === parameter.node ? member : '$ref');
}
/** Name and place, which identify a parameter (Swagger 2.0, Operation Object); undefined when one is missing. */
function parameter_identityOf({ parameter }) {
    return parameter.name === undefined || parameter.in === undefined
        ? undefined
        : `${parameter.in} ${parameter.name}`;
}
/** Some entries of the parameter lists cannot be read, so nothing can be said about what is missing. */
function hasUnreadParameters({ node, pathItem, ownParameters }) {
    return (pathItem.reference !== undefined ||
        objectsIn(node) !== ownParameters.length ||
        objectsIn(pathItem.node) !== pathItem.parameters.length);
}
function objectsIn(holder) {
    return (holder.members.get('parameters')?.items ?? []).filter(({ kind }) => kind === 'object').length;
}
/** What the body holds: its schema, or the one that this refers to; undefined without a body. */
function contentOf(uses) {
    const schema = uses.find(({ parameter }) => parameter.in === 'body')?.parameter.schema;
    return schema?.reference?.target ?? schema?.node;
}

;// CONCATENATED MODULE: ./src/kit/dynamic.ts




/** Somebody can meet the call: it stands on the root, or on what an operation has. */
function isCalled({ callers, extension }) {
    return callers.length > 0 || extension === 'x-ms-capabilities';
}
/** What a name means first: a parameter before a property of the body. */
function inputOf(inputs) {
    return inputs?.parameter ?? inputs?.property;
}
/** The name certainly means nothing in the operation. */
function isUnknown(inputs) {
    return inputOf(inputs) === undefined && !inputs.open && !hasUnreadParameters(inputs.operation);
}
/** The name means a parameter and a property of the body. */
function isAmbiguous(inputs) {
    return inputs?.parameter !== undefined && inputs.property !== undefined;
}
/** The operation that a dynamic call calls, or that it stands in, as another place of a problem. */
function placeOf({ node, label }) {
    return { at: at(node, 'operationId'), message: `The operation ${label}.` };
}
/** The name that a wrong one most likely means: the same in another case or another form, or a similar one. */
function intendedName(name, known) {
    const last = lastPart(name);
    return (known.find((candidate) => candidate.toLowerCase() === name.toLowerCase()) ??
        known.find((candidate) => lastPart(candidate) === last) ??
        nearest(name, known));
}
function lastPart(name) {
    return (/[^/.]*$/.exec(name)?.[0] ?? name).toLowerCase();
}
/** How the newer extensions name an input of an operation: `body/customer/id`. */
function referenceTo({ parameter, path }) {
    return [parameter.name ?? '', ...path].join('/');
}
/** How a message names an input: `parameter "top" of ListOrders`, `property "id" of CreateOrder`. */
function inputName({ parameter, path }, { label }) {
    const last = path.at(-1);
    return last === undefined
        ? `parameter ${(0,kit_text/* quote */.hD)(parameter.name ?? '')} of ${label}`
        : `property ${(0,kit_text/* quote */.hD)(last)} of ${label}`;
}
/** "a string", "an array"; for messages. */
function aType(type) {
    return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}

;// CONCATENATED MODULE: ./src/kit/dynamic-examples.ts

/** Lists the customers of a region; where dynamic values come from in examples. */
const listCustomers = {
    operationId: 'ListCustomers',
    'x-ms-visibility': 'internal',
    parameters: [
        { name: 'region', in: 'query', type: 'string', required: true },
        { name: 'top', in: 'query', type: 'integer' },
    ],
    responses: {
        200: {
            description: 'OK',
            schema: {
                type: 'object',
                properties: {
                    value: {
                        type: 'array',
                        items: { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } },
                    },
                },
            },
        },
    },
};
/** An operation with a parameter `region` and a parameter `customer` that has these extensions. */
function choosing(extensions, region = {}) {
    return {
        operationId: 'ListOrders',
        parameters: [
            { name: 'region', in: 'query', type: 'string', required: true, ...region },
            { name: 'customer', in: 'query', type: 'string', ...extensions },
        ],
    };
}
/** An operation whose body has `region`, and `customer` with these extensions. */
function choosingInBody(extensions, ...others) {
    return {
        operationId: 'CreateOrder',
        parameters: [
            ...others,
            {
                name: 'order',
                in: 'body',
                schema: {
                    type: 'object',
                    required: ['region'],
                    properties: { region: { type: 'string' }, customer: { type: 'string', ...extensions } },
                },
            },
        ],
    };
}
/** Dynamic values from ListCustomers with these arguments and other members. */
function values(args, members = {}) {
    return {
        'x-ms-dynamic-values': {
            operationId: 'ListCustomers',
            parameters: args,
            'value-collection': 'value',
            'value-path': 'id',
            'value-title': 'name',
            ...members,
        },
    };
}
/** A dynamic list from ListCustomers with these arguments and other members. */
function list(args, members = {}) {
    return {
        'x-ms-dynamic-list': {
            operationId: 'ListCustomers',
            parameters: args,
            itemsPath: 'value',
            itemValuePath: 'id',
            itemTitlePath: 'name',
            ...members,
        },
    };
}
/** A definition in which GET /orders, or POST /orders, chooses from ListCustomers. */
function withCustomers(operation, target = {}) {
    const name = operation.operationId === 'CreateOrder' ? 'post /orders' : 'get /orders';
    return paths({ [name]: operation, 'get /customers': { ...listCustomers, ...target } });
}
/** Where the extension of the example stands. */
const IN_QUERY = '/paths/~1orders/get/parameters/1';
const IN_BODY = '/paths/~1orders/post/parameters/0/schema/properties/customer';

;// CONCATENATED MODULE: ./src/kit/dynamic-rules.ts






const NEWER = {
    'x-ms-dynamic-values': 'x-ms-dynamic-list',
    'x-ms-dynamic-schema': 'x-ms-dynamic-properties',
};
/** The extension that names properties of a body by their paths, for one that has no way to do so; undefined for others. */
function newerOf(extension) {
    return extension === 'x-ms-dynamic-values' || extension === 'x-ms-dynamic-schema'
        ? NEWER[extension]
        : undefined;
}
/** A rule that an older extension has the newer one beside it where a reference may mean a parameter or a property. */
function newerForAmbiguous(extension, identity) {
    const newer = NEWER[extension];
    return definitionRule({
        ...metaOf(extension, identity),
        title: `"${extension}" with ambiguous references has "${newer}" beside it`,
        why: `Where a parameter and a property of the body have the same name, only "${newer}" tells which one is meant.`,
        on: 'dynamicCall',
        *check(call) {
            const found = lacksNewer(call, extension) &&
                firstProperty(call.arguments.flatMap(({ sources }) => sources), true);
            if (!found)
                return;
            const { operation, input } = found;
            yield {
                at: keyOf(call.node),
                message: `Add "${newer}" with ${(0,kit_text/* quote */.hD)(referenceTo(input))}: ${operation.label} also has a parameter of this name.`,
                related: [placeOf(operation)],
            };
        },
        examples: {
            good: [example(extension, 'area'), example(extension, 'region', newer)],
            bad: [{ input: example(extension, 'region'), at: atBoth(extension) }],
        },
    });
}
/** A rule that an older extension has the newer one beside it where it names a property of a body. */
function newerForProperties(extension, identity) {
    const newer = NEWER[extension];
    return definitionRule({
        ...metaOf(extension, identity),
        title: `"${extension}" with references to body properties has "${newer}" beside it`,
        why: `Only "${newer}" names a property of the body by its path, from which a designer knows for sure what is meant.`,
        on: 'dynamicCall',
        *check(call) {
            const named = call.arguments.flatMap(({ sources, target }) => [
                ...sources,
                ...(target ? [target] : []),
            ]);
            const found = lacksNewer(call, extension) && firstProperty(named, false);
            if (!found)
                return;
            const { operation, input } = found;
            yield {
                at: keyOf(call.node),
                message: `Add "${newer}" with ${(0,kit_text/* quote */.hD)(referenceTo(input))}, the path of this property of ${operation.label}.`,
                related: [placeOf(operation)],
            };
        },
        examples: {
            good: [example(extension, 'region', newer), example(extension, 'region', undefined, 'static')],
            bad: [{ input: example(extension, 'area'), at: atBoth(extension) }],
        },
    });
}
function lacksNewer({ extension, holder, callers }, older) {
    return extension === older && callers.length > 0 && !holder.members.has(NEWER[older]);
}
/** The first name that means a property of a body, and a parameter as well or not. */
function firstProperty(named, ambiguous) {
    for (const { operation, property, parameter } of named)
        if (property !== undefined && (parameter !== undefined) === ambiguous)
            return { operation, input: property };
    return undefined;
}
function metaOf(extension, { id, rule }) {
    return {
        id,
        severity: 'error',
        evidence: 'catalogue',
        publishers: ['verified', 'independent', 'custom'],
        microsoft: { rule, policy: '5000.2.6.2' },
        reference: `openapi-extensions#use-dynamic-${extension === 'x-ms-dynamic-values' ? 'values' : 'schema'}`,
    };
}
/** Two operations with a parameter of this name, whose body property "customer" depends on the region in the body. */
function example(extension, parameter, newer, region = 'reference') {
    const old = region === 'static' ? 'north' : { parameter: 'region' };
    const operation = choosingInBody({
        [extension]: { operationId: 'ListCustomers', parameters: { region: old } },
        ...(newer && {
            [newer]: {
                operationId: 'ListCustomers',
                parameters: { region: { parameterReference: 'order/region' } },
            },
        }),
    }, { name: parameter, in: 'query', type: 'string' });
    return paths({
        'post /orders': operation,
        'post /offers': { ...operation, operationId: 'CreateOffer' },
        'get /customers': listCustomers,
    });
}
function atBoth(extension) {
    return ['orders', 'offers'].map((path) => `/paths/~1${path}/post/parameters/1/schema/properties/customer/${extension}`);
}

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-argument-ambiguous.ts






/** A target with the parameters `region` and `branch`, and a body with these properties. */
const searchCustomers = (...properties) => ({
    parameters: [
        { name: 'region', in: 'query', type: 'string' },
        { name: 'branch', in: 'query', type: 'string' },
        {
            name: 'filter',
            in: 'body',
            schema: {
                type: 'object',
                properties: Object.fromEntries(properties.map((name) => [name, { type: 'string' }])),
            },
        },
    ],
});
/* harmony default export */ const dynamic_argument_ambiguous = (definitionRule({
    id: 'pp-dynamic-argument-ambiguous',
    title: 'Arguments of dynamic extensions name one input of the operation',
    why: 'Where a parameter and a property of the body have the same name, the designer cannot know which of them to fill in.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationParameterNameIsAmbiguous', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#use-dynamic-values',
    on: 'dynamicCall',
    *check(call) {
        if (!isCalled(call))
            return;
        const newer = newerOf(call.extension);
        if (newer !== undefined && call.holder.members.has(newer))
            return;
        for (const { node, name, target } of call.arguments) {
            if (!isAmbiguous(target))
                continue;
            const { label } = target.operation;
            const other = newer === undefined ? '' : ` or add ${(0,kit_text/* quote */.hD)(newer)}`;
            yield {
                at: keyOf(node),
                message: `Rename one of the two ${(0,kit_text/* quote */.hD)(name)} of ${label}${other}: a parameter and a body property have this name.`,
                related: [placeOf(target.operation)],
            };
        }
    },
    examples: {
        good: [withCustomers(choosing(values({ region: 'north' })), searchCustomers('area'))],
        bad: [
            {
                input: withCustomers(choosing(values({ region: 'north', branch: 'harbour' })), searchCustomers('region', 'branch')),
                at: [
                    `${IN_QUERY}/x-ms-dynamic-values/parameters/region`,
                    `${IN_QUERY}/x-ms-dynamic-values/parameters/branch`,
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-argument-required.ts





/* harmony default export */ const dynamic_argument_required = (definitionRule({
    id: 'pp-dynamic-argument-required',
    title: 'Dynamic extensions supply every value that the operation requires',
    why: 'The designer sends only what the extension lists, and the service refuses a call that lacks a required value.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationMissingRequiredProperty', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#use-dynamic-values',
    on: 'dynamicCall',
    *check(call) {
        const { target, node, demands } = call;
        if (target === undefined || !isCalled(call))
            return;
        for (const demand of demands) {
            if (call.arguments.some((argument) => supplies(argument, demand) || isMeant(argument, demand)))
                continue;
            yield {
                at: at(node, 'parameters'),
                message: `Add ${(0,kit_text/* quote */.hD)(demand.name)} to the "parameters" of this call: ${target.label} requires it.`,
                related: [{ at: at(demand.node, 'required'), message: `Required by ${target.label}.` }],
            };
        }
    },
    examples: {
        good: [
            withCustomers(choosing(values({ Region: 'north' }))),
            withCustomers(choosing(values({ region: 'north' }))),
            withCustomers(choosing(values({})), {
                parameters: [
                    {
                        name: 'version',
                        in: 'query',
                        type: 'string',
                        required: true,
                        default: 'v2',
                        'x-ms-visibility': 'internal',
                    },
                ],
            }),
        ],
        bad: [
            {
                input: withCustomers(choosing({ ...values({ top: 10 }), ...list({}) })),
                at: [`${IN_QUERY}/x-ms-dynamic-values/parameters`, `${IN_QUERY}/x-ms-dynamic-list/parameters`],
            },
        ],
    },
}));
/** The argument is the input, a part of it, or the whole body that it belongs to. */
function supplies({ name, target }, { name: wanted, node, body }) {
    const isPart = name.startsWith(`${wanted}/`) || name.startsWith(`${wanted}.`);
    return name === wanted || name === body || isPart || target?.property?.parameter.node === node;
}
/** The argument is misspelt, and pp-dynamic-parameter-found corrects it to this name. */
function isMeant({ name, target }, demand) {
    return target !== undefined && isUnknown(target) && intendedName(name, target.others) === demand.name;
}

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-extension-in-schema.ts



const EXTENSIONS = [
    'x-ms-dynamic-values',
    'x-ms-dynamic-list',
    'x-ms-dynamic-schema',
    'x-ms-dynamic-properties',
    'x-ms-dynamic-tree',
];
const body = { name: 'order', in: 'body', schema: { type: 'object' } };
const dynamic = { operationId: 'GetOrderSchema', parameters: {} };
/* harmony default export */ const dynamic_extension_in_schema = (definitionRule({
    id: 'pp-dynamic-extension-in-schema',
    title: 'Dynamic extensions of a body stand in its schema',
    why: 'The designer reads them in the schema of the body, and not beside it.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'DynamicExtensionDefinitionNotAllowedInParameter', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#use-dynamic-schema',
    on: 'parameter',
    *check(parameter) {
        if (parameter.in !== 'body')
            return;
        for (const extension of EXTENSIONS) {
            const found = parameter.node.members.get(extension);
            if (found !== undefined)
                yield { at: keyOf(found), message: `Move "${extension}" into the "schema" of this body parameter.` };
        }
    },
    examples: {
        good: [parameters({ ...body, schema: { type: 'object', 'x-ms-dynamic-schema': dynamic } })],
        bad: [
            {
                input: parameters({ ...body, 'x-ms-dynamic-schema': dynamic, 'x-ms-dynamic-properties': dynamic }),
                at: ['x-ms-dynamic-schema', 'x-ms-dynamic-properties'].map((name) => `/paths/~1orders/get/parameters/0/${name}`),
            },
        ],
    },
}));

// EXTERNAL MODULE: ./src/model/definition/dynamic-paths.ts
var dynamic_paths = __webpack_require__(10619);
;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-list-found.ts






/* harmony default export */ const dynamic_list_found = (definitionRule({
    id: 'pp-dynamic-list-found',
    title: 'Dynamic values come from a list in the response',
    why: 'The designer shows one entry for each item of the list, and nothing where it finds none.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'InvokedOperationShouldProduceArray' },
    reference: 'openapi-extensions#use-dynamic-values',
    on: 'dynamicCall',
    *check(call) {
        const path = call.paths.find(({ role }) => role === 'list');
        if (path === undefined || call.target === undefined || !isCalled(call) || (0,dynamic_paths/* isList */.Lv)(path.end) !== false)
            return;
        yield {
            at: at(path.holder, path.member),
            message: `${repairOf(path)}: ${faultOf(path.end, path.text, call.target.label)}.`,
            related: [placeOf(call.target)],
        };
    },
    examples: {
        good: [
            withCustomers(choosing({ ...values({ region: 'north' }), ...list({ region: { value: 'north' } }) })),
        ],
        bad: [
            {
                input: withCustomers(choosing({
                    ...values({ region: 'north' }, { 'value-collection': 'values' }),
                    ...list({ region: { value: 'north' } }, { itemsPath: '' }),
                })),
                at: [`${IN_QUERY}/x-ms-dynamic-values/value-collection`, `${IN_QUERY}/x-ms-dynamic-list/itemsPath`],
            },
            {
                input: withCustomers(choosing({ 'x-ms-dynamic-values': { operationId: 'ListCustomers', 'value-path': 'id' } })),
                at: [`${IN_QUERY}/x-ms-dynamic-values`],
            },
        ],
    },
}));
function repairOf({ member, text, end }) {
    if (end.state === 'missing') {
        const meant = intendedName(end.segment, end.names);
        return meant === undefined
            ? `Correct the path ${(0,kit_text/* quote */.hD)(text)} in "${member}"`
            : `Write ${(0,kit_text/* quote */.hD)(meant)} instead of ${(0,kit_text/* quote */.hD)(end.segment)} in "${member}"`;
    }
    const inner = end.state === 'found' ? listIn(end.schema) : undefined;
    const path = inner === undefined ? 'the path to a list' : (0,kit_text/* quote */.hD)(text === '' ? inner : `${text}/${inner}`);
    return `Write ${path} in "${member}"`;
}
/** The only property that is plainly a list. */
function listIn({ properties }) {
    const lists = [...properties.values()].filter(({ type }) => type === 'array');
    return lists.length === 1 ? lists[0]?.name : undefined;
}
function faultOf(end, text, label) {
    if (end.state !== 'found')
        return `the response of ${label} has no such property`;
    const what = text === '' ? `the response of ${label}` : `${(0,kit_text/* quote */.hD)(text)} of ${label}`;
    return `${what} is ${aType(end.schema.type ?? 'object')}`;
}

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-operation-found.ts





/** An operation with a parameter whose values `listId` provides, and the operation that lists them. */
const dynamicValues = (listId) => ({
    operationId: 'ListOrders',
    parameters: [
        {
            name: 'customer',
            in: 'query',
            type: 'string',
            'x-ms-dynamic-values': { operationId: listId, 'value-path': 'id', 'value-title': 'name' },
        },
    ],
});
const dynamic_operation_found_listCustomers = { operationId: 'ListCustomers', 'x-ms-visibility': 'internal' };
/* harmony default export */ const dynamic_operation_found = (definitionRule({
    id: 'pp-dynamic-operation-found',
    title: 'Dynamic extensions call an operation of the definition',
    why: 'Where the operation does not exist, the designer shows an error instead of the values or the schema.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationIdNotFound', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#use-dynamic-values',
    on: 'dynamicCall',
    *check({ node, extension, operationId, target }, { operationsById }) {
        if ((0,kit_text/* isBlank */.z3)(operationId) || operationId === undefined || target !== undefined)
            return;
        const meant = nearest(operationId, operationsById);
        const repair = meant === undefined ? 'Name an operation of this definition' : `Write ${(0,kit_text/* quote */.hD)(meant)}`;
        yield {
            at: at(node, 'operationId'),
            message: `${repair} instead of ${(0,kit_text/* quote */.hD)(operationId)} in "${extension}": no operation has this id.`,
        };
    },
    examples: {
        good: [paths({ 'get /orders': dynamicValues('ListCustomers'), 'get /customers': dynamic_operation_found_listCustomers })],
        bad: [
            {
                input: paths({ 'get /orders': dynamicValues('ListCustomer'), 'get /customers': dynamic_operation_found_listCustomers }),
                at: ['/paths/~1orders/get/parameters/0/x-ms-dynamic-values/operationId'],
            },
            {
                input: {
                    ...paths({ 'get /orders': dynamicValues('GetAllOfThem') }),
                    'x-ms-capabilities': { testConnection: { operationId: 'WhoAmI' } },
                },
                at: [
                    '/paths/~1orders/get/parameters/0/x-ms-dynamic-values/operationId',
                    '/x-ms-capabilities/testConnection/operationId',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-parameter-found.ts





/* harmony default export */ const dynamic_parameter_found = (definitionRule({
    id: 'pp-dynamic-parameter-found',
    title: 'Dynamic extensions name parameters that exist',
    why: 'The designer cannot call the other operation with a value that does not exist, or that nobody takes.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationParameterNameNotFound', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#use-dynamic-values',
    on: 'dynamicCall',
    *check(call) {
        if (!isCalled(call))
            return;
        for (const { node, name, target, source = '', value, sources } of call.arguments) {
            if (target !== undefined && isUnknown(target)) {
                const meant = intendedName(name, target.others);
                const repair = meant === undefined ? `Remove ${(0,kit_text/* quote */.hD)(name)}` : `Write ${(0,kit_text/* quote */.hD)(meant)} instead of ${(0,kit_text/* quote */.hD)(name)}`;
                yield {
                    at: keyOf(node),
                    message: `${repair}: ${target.operation.label} has no such parameter.`,
                    related: [placeOf(target.operation)],
                };
            }
            const unknown = sources.find(isUnknown);
            if (unknown === undefined)
                continue;
            const meant = intendedName(source, unknown.others);
            const repair = meant === undefined ? 'Name a parameter' : `Write ${(0,kit_text/* quote */.hD)(meant)}`;
            yield {
                at: place_valueOf(value),
                message: `${repair} instead of ${(0,kit_text/* quote */.hD)(source)}: ${unknown.operation.label} has no such parameter.`,
                related: [placeOf(unknown.operation)],
            };
        }
    },
    examples: {
        good: [
            withCustomers(choosing(values({ region: { parameter: 'region' }, top: 10 }))),
            withCustomers(choosing(list({ region: { parameterReference: 'region' } }))),
        ],
        bad: [
            {
                input: withCustomers(choosing(values({ region: { parameter: 'area' }, page: 1 }))),
                at: [
                    `${IN_QUERY}/x-ms-dynamic-values/parameters/region/parameter`,
                    `${IN_QUERY}/x-ms-dynamic-values/parameters/page`,
                ],
            },
            {
                input: withCustomers(choosing(list({ Region: { value: 'north' } }))),
                at: [`${IN_QUERY}/x-ms-dynamic-list/parameters/Region`],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-path-found.ts





/* harmony default export */ const dynamic_path_found = (definitionRule({
    id: 'pp-dynamic-path-found',
    title: 'Paths of dynamic extensions lead to properties of the response',
    why: 'Where the response has no such property, the designer shows empty entries, or no fields at all.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'InvokedOperationShouldProduceProperty' },
    reference: 'openapi-extensions#use-dynamic-values',
    on: 'dynamicCall',
    *check(call) {
        const { target } = call;
        if (target === undefined || !isCalled(call))
            return;
        for (const { role, holder, member, text, end } of call.paths) {
            if (role === 'list' || end.state !== 'missing')
                continue;
            const meant = intendedName(end.segment, end.names);
            const repair = meant === undefined
                ? `Add ${(0,kit_text/* quote */.hD)(end.segment)} to the response of ${target.label}, or correct the path ${(0,kit_text/* quote */.hD)(text)}`
                : `Write ${(0,kit_text/* quote */.hD)(meant)} instead of ${(0,kit_text/* quote */.hD)(end.segment)}: the response of ${target.label} has no such property`;
            yield { at: at(holder, member), message: `${repair}.`, related: [placeOf(target)] };
        }
    },
    examples: {
        good: [
            withCustomers(choosing({ ...values({ region: 'north' }), ...list({ region: { value: 'north' } }) })),
        ],
        bad: [
            {
                input: withCustomers(choosing(values({ region: 'north' }, { 'value-path': 'Id', 'value-title': 'address/city' }))),
                at: [`${IN_QUERY}/x-ms-dynamic-values/value-path`, `${IN_QUERY}/x-ms-dynamic-values/value-title`],
            },
            {
                input: withCustomers(choosing({
                    schema: {
                        type: 'object',
                        'x-ms-dynamic-schema': { operationId: 'ListCustomers', 'value-path': 'schema' },
                    },
                    in: 'body',
                })),
                at: [`${IN_QUERY}/schema/x-ms-dynamic-schema/value-path`],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/dynamic-schema.ts


/**
 * Where "x-ms-dynamic-properties" finds the schema that "x-ms-dynamic-schema" finds the properties of. Undefined when
 * the path is no text.
 *
 * Source: openapi-extensions.md, "How to use dynamic schema": without path, the one reads the root object's properties and
 * the other the root object.
 */
function schemaPath(dynamicSchema) {
    const path = dynamicSchema.members.get('value-path');
    return path === undefined ? '' : (0,model_json/* textOf */.b6)(path)?.replace(ENDING, '');
}
const ENDING = /(^|\/)properties$/;
/** The path leads to the properties of a schema, not to the schema. */
function endsInProperties(path) {
    return path !== undefined && ENDING.test(path);
}
/** A definition with two operations whose response has these extensions, and the operation that describes orders. */
function describedOrders(extensions) {
    const operation = (operationId) => ({
        operationId,
        responses: { 200: { description: 'OK', schema: { type: 'object', ...extensions } } },
    });
    return paths({
        'get /orders': operation('GetOrder'),
        'get /offers': operation('GetOffer'),
        'get /schema': { operationId: 'DescribeOrder', 'x-ms-visibility': 'internal' },
    });
}
/** Where an extension stands in {@link describedOrders}. */
function inDescribedOrders(extension) {
    return ['orders', 'offers'].map((path) => `/paths/~1${path}/get/responses/200/schema/${extension}`);
}
/** A call of the operation that describes orders. */
function describing(members) {
    return { operationId: 'DescribeOrder', parameters: {}, ...members };
}

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-properties-path.ts






const both = (valuePath, itemValuePath) => describedOrders({
    'x-ms-dynamic-schema': describing({ 'value-path': valuePath }),
    'x-ms-dynamic-properties': describing({ itemValuePath }),
});
/* harmony default export */ const dynamic_properties_path = (definitionRule({
    id: 'pp-dynamic-properties-path',
    title: '"x-ms-dynamic-properties" reads the same schema as "x-ms-dynamic-schema"',
    why: 'A designer reads the one or the other, so with different paths users see different fields.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'DynamicPropertiesItemValuePathMismatch', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#use-dynamic-schema',
    on: 'dynamicCall',
    *check({ extension, operationId, node, holder, target, callers }) {
        if (extension !== 'x-ms-dynamic-properties' || callers.length === 0)
            return;
        const older = holder.members.get('x-ms-dynamic-schema');
        if (older?.kind !== 'object' || (0,model_json/* textOf */.b6)(older.members.get('operationId')) !== operationId)
            return;
        const expected = schemaPath(older);
        const written = node.members.get('itemValuePath');
        const actual = written === undefined ? '' : (0,model_json/* textOf */.b6)(written);
        if (expected === undefined || actual === undefined || expected === actual)
            return;
        const repair = expected === '' ? 'Remove "itemValuePath"' : `Write "itemValuePath": ${(0,kit_text/* quote */.hD)(expected)}`;
        const called = target === undefined ? '' : ` of ${target.label}`;
        yield {
            at: at(node, 'itemValuePath'),
            message: `${repair}, where "x-ms-dynamic-schema" finds the schema${called}.`,
            related: [
                { at: at(older, 'value-path'), message: 'The path of "x-ms-dynamic-schema".' },
                ...(target ? [placeOf(target)] : []),
            ],
        };
    },
    examples: {
        good: [both('schema', 'schema'), both('schema/properties', 'schema')],
        bad: [
            {
                input: both('schema/properties', 'schema/properties'),
                at: inDescribedOrders('x-ms-dynamic-properties/itemValuePath'),
            },
            {
                input: describedOrders({
                    'x-ms-dynamic-schema': describing({}),
                    'x-ms-dynamic-properties': describing({ itemValuePath: 'items' }),
                }),
                at: inDescribedOrders('x-ms-dynamic-properties/itemValuePath'),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-schema-ambiguous.ts

/* harmony default export */ const dynamic_schema_ambiguous = (newerForAmbiguous('x-ms-dynamic-schema', {
    id: 'pp-dynamic-schema-ambiguous',
    rule: 'DynamicPropertiesExtensionRequiredForAmbiguousReferences',
}));

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-schema-body.ts

/* harmony default export */ const dynamic_schema_body = (newerForProperties('x-ms-dynamic-schema', {
    id: 'pp-dynamic-schema-body',
    rule: 'DynamicPropertiesExtensionRequiredForNonParameterReferences',
}));

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-schema-path.ts






/* harmony default export */ const dynamic_schema_path = (definitionRule({
    id: 'pp-dynamic-schema-path',
    title: '"x-ms-dynamic-schema" that reads "properties" has "x-ms-dynamic-properties" beside it',
    why: 'A path to the properties leaves out which of them are required; the newer extension reads the whole schema.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'DynamicPropertiesExtensionRequiredForPropertiesValuePath', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#use-dynamic-schema',
    on: 'dynamicCall',
    *check({ extension, node, holder, target, callers }) {
        const path = (0,model_json/* textOf */.b6)(node.members.get('value-path'));
        if (extension !== 'x-ms-dynamic-schema' || callers.length === 0 || !endsInProperties(path))
            return;
        if (path === undefined || holder.members.has('x-ms-dynamic-properties'))
            return;
        const schema = path.replace(/\/?properties$/, '');
        const where = schema === '' ? 'without "itemValuePath"' : `with "itemValuePath": ${(0,kit_text/* quote */.hD)(schema)}`;
        const called = target === undefined ? 'of this operation' : `of ${target.label}`;
        yield {
            at: at(node, 'value-path'),
            message: `Add "x-ms-dynamic-properties" ${where}, which leads to the whole schema ${called}.`,
            ...(target && { related: [placeOf(target)] }),
        };
    },
    examples: {
        good: [
            describedOrders({ 'x-ms-dynamic-schema': describing({ 'value-path': 'schema' }) }),
            describedOrders({
                'x-ms-dynamic-schema': describing({ 'value-path': 'schema/properties' }),
                'x-ms-dynamic-properties': describing({ itemValuePath: 'schema' }),
            }),
        ],
        bad: [
            {
                input: describedOrders({ 'x-ms-dynamic-schema': describing({ 'value-path': 'schema/properties' }) }),
                at: inDescribedOrders('x-ms-dynamic-schema/value-path'),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-selected-item.ts




const step = {
    operationId: listCustomers.operationId ?? null,
    itemsPath: 'value',
    itemValuePath: 'id',
    itemTitlePath: 'name',
};
const tree = (open, browse) => withCustomers(choosing({
    'x-ms-dynamic-tree': {
        settings: { canSelectParentNodes: true, canSelectLeafNodes: true },
        open: { ...step, parameters: { region: open } },
        browse: { ...step, parameters: { region: browse } },
    },
}));
const selected = { selectedItemValuePath: 'id' };
/* harmony default export */ const dynamic_selected_item = (definitionRule({
    id: 'pp-dynamic-selected-item',
    title: '"selectedItemValuePath" stands in "browse" of "x-ms-dynamic-tree"',
    why: 'An item is selected only while the user browses the tree; anywhere else there is no value to send.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SelectedItemValuePathNotAllowedInThisPosition', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'dynamicCall',
    *check({ extension, step, arguments: given, target }) {
        if (extension === 'x-ms-dynamic-tree' && step === 'browse')
            return;
        for (const { node } of given) {
            if (!node.members.has('selectedItemValuePath'))
                continue;
            yield {
                at: at(node, 'selectedItemValuePath'),
                message: 'Write a "value" or "parameterReference" instead: an item is selected only in "browse" of a tree.',
                ...(target && { related: [placeOf(target)] }),
            };
        }
    },
    examples: {
        good: [tree({ value: 'north' }, selected)],
        bad: [
            {
                input: tree(selected, selected),
                at: [`${IN_QUERY}/x-ms-dynamic-tree/open/parameters/region/selectedItemValuePath`],
            },
            {
                input: withCustomers(choosing({ 'x-ms-dynamic-list': { ...step, parameters: { region: selected, top: selected } } })),
                at: ['region', 'top'].map((name) => `${IN_QUERY}/x-ms-dynamic-list/parameters/${name}/selectedItemValuePath`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-source-internal.ts




/* harmony default export */ const dynamic_source_internal = (definitionRule({
    id: 'pp-dynamic-source-internal',
    title: 'Dynamic extensions pass on only what the user sees',
    why: 'The user cannot fill in an internal parameter, and the designer does not pass its default value on.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SourcePropertyInternal', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#use-dynamic-values',
    on: 'dynamicCall',
    *check(call) {
        for (const { value, sources } of call.arguments) {
            const hidden = sources.find(dynamic_source_internal_isHidden);
            const input = inputOf(hidden);
            if (hidden === undefined || input === undefined)
                continue;
            yield {
                at: place_valueOf(value),
                message: `Write a static value here, or make ${inputName(input, hidden.operation)} visible: it is internal.`,
                related: [
                    { at: place_valueOf(input.node), message: 'The internal parameter or property.' },
                    ...(call.target ? [placeOf(call.target)] : []),
                ],
            };
        }
    },
    examples: {
        good: [
            withCustomers(choosing(values({ region: 'north' }), { default: 'north', 'x-ms-visibility': 'internal' })),
            withCustomers(choosing(values({ region: { parameter: 'region' } }), { 'x-ms-visibility': 'advanced' })),
        ],
        bad: [
            {
                input: withCustomers(choosing({
                    ...values({ region: { parameter: 'region' } }),
                    ...list({ region: { parameterReference: 'region' } }),
                }, { default: 'north', 'x-ms-visibility': 'internal' })),
                at: [
                    `${IN_QUERY}/x-ms-dynamic-values/parameters/region/parameter`,
                    `${IN_QUERY}/x-ms-dynamic-list/parameters/region/parameterReference`,
                ],
            },
        ],
    },
}));
/** A source that users of the operation do not see, while they see the operation. */
function dynamic_source_internal_isHidden(source) {
    return inputOf(source)?.hidden === true && !source.operation.internal;
}

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-source-required.ts




/* harmony default export */ const dynamic_source_required = (definitionRule({
    id: 'pp-dynamic-source-required',
    title: 'Parameters that dynamic extensions pass on to required ones are required',
    why: 'Until the user fills in the optional parameter, the designer cannot make the call and shows an error.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationParameterRequiredMismatch' },
    reference: 'openapi-extensions#use-dynamic-values',
    on: 'dynamicCall',
    *check(call) {
        for (const { value, target, sources } of call.arguments) {
            const input = inputOf(target);
            const wrong = input?.required === true ? sources.find(isOptional) : undefined;
            const given = inputOf(wrong);
            if (call.target === undefined || wrong === undefined || input === undefined || given === undefined)
                continue;
            yield {
                at: place_valueOf(value),
                message: `Make ${inputName(given, wrong.operation)} required, as ${inputName(input, call.target)} is.`,
                related: [placeOf(call.target), placeOf(wrong.operation)],
            };
        }
    },
    examples: {
        good: [
            withCustomers(choosing(values({ region: { parameter: 'region' } }))),
            withCustomers(choosing(values({ region: { parameter: 'region' } }), { required: false, default: 'north' })),
            withCustomers(choosingInBody(list({ region: { parameterReference: 'order/region' } }))),
        ],
        bad: [
            {
                input: withCustomers(choosing({
                    ...values({ region: { parameter: 'region' } }),
                    ...list({ region: { parameterReference: 'region' } }),
                }, { required: false })),
                at: [
                    `${IN_QUERY}/x-ms-dynamic-values/parameters/region/parameter`,
                    `${IN_QUERY}/x-ms-dynamic-list/parameters/region/parameterReference`,
                ],
            },
            {
                input: withCustomers(choosingInBody(list({ region: { parameterReference: 'order/customer' } }))),
                at: [`${IN_BODY}/x-ms-dynamic-list/parameters/region/parameterReference`],
            },
        ],
    },
}));
/** The user of a visible operation may leave it out, and nothing takes its place. */
function isOptional(source) {
    const input = inputOf(source);
    return input !== undefined && !input.required && !input.hasDefault && !source.operation.internal;
}

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-source-type.ts




/* harmony default export */ const dynamic_source_type = (definitionRule({
    id: 'pp-dynamic-source-type',
    title: 'Parameters that dynamic extensions pass on have the type of their target',
    why: 'The designer passes the value of the user on as it is, and the other operation expects another type.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationParameterTypeMismatch', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#use-dynamic-values',
    on: 'dynamicCall',
    *check(call) {
        if (call.target === undefined || !isCalled(call))
            return;
        for (const { value, target, sources } of call.arguments) {
            const input = inputOf(target);
            const wrong = sources.find((source) => differs(inputOf(source)?.type, input?.type));
            const given = inputOf(wrong);
            if (wrong === undefined || given?.type === undefined || input?.type === undefined)
                continue;
            yield {
                at: place_valueOf(value),
                message: `Give both the same type: ${inputName(given, wrong.operation)} is ${aType(given.type)}, ` +
                    `but ${inputName(input, call.target)} is ${aType(input.type)}.`,
                related: [placeOf(call.target), placeOf(wrong.operation)],
            };
        }
    },
    examples: {
        good: [
            withCustomers(choosing(values({ region: { parameter: 'region' } }))),
            withCustomers(choosing(values({ region: { parameter: 'region' } }), { type: 'integer' }), {
                parameters: [{ name: 'region', in: 'query', type: 'number' }],
            }),
        ],
        bad: [
            {
                input: withCustomers(choosing({
                    ...values({ region: { parameter: 'region' } }),
                    ...list({ region: { parameterReference: 'region' } }),
                }, { type: 'integer' })),
                at: [
                    `${IN_QUERY}/x-ms-dynamic-values/parameters/region/parameter`,
                    `${IN_QUERY}/x-ms-dynamic-list/parameters/region/parameterReference`,
                ],
            },
        ],
    },
}));
/** An integer is a number too; what has no type agrees with everything. */
function differs(given, wanted) {
    if (given === undefined || wanted === undefined || given === wanted)
        return false;
    return !(given === 'integer' && wanted === 'number');
}

;// CONCATENATED MODULE: ./src/kit/value.ts


/** How a value under `default` or `enum` agrees with a type; unknown types agree with everything. */
function agreementOf(value, type, document) {
    const actual = typeName(value, document);
    if (!COMPARED.has(type) || actual === type || (type === 'number' && actual === 'integer'))
        return 'same';
    if (actual === 'null')
        return 'null';
    return QUOTED.get(type)?.test((0,model_json/* textOf */.b6)(value) ?? '') ? 'text' : 'other';
}
const COMPARED = new Set(['string', 'integer', 'number', 'boolean', 'array', 'object']);
const QUOTED = new Map([
    ['boolean', /^(true|false)$/i],
    ['integer', /^-?\d+$/],
    ['number', /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/],
]);
/** The name of the type of a literal. Integers are told by their text: `1.0` is a number. */
function typeName(value, document) {
    if (value.kind !== 'number')
        return value.kind;
    return /^-?\d+$/.test(literalText(value, document)) ? 'integer' : 'number';
}
/** A literal for a message: quoted text, a number as written, or what kind of container it is. */
function literal(value, document) {
    if (value.kind === 'string')
        return (0,kit_text/* quote */.hD)(value.data);
    return value.kind === 'object' || value.kind === 'array'
        ? `the ${value.kind}`
        : literalText(value, document);
}
function literalText({ start, end }, { text }) {
    return text.slice(start, end);
}
/** " of …" with the name of the parameter, property or definition that a value belongs to; empty when it has none. */
function ofOwner(node) {
    for (let holder = node; holder !== undefined; holder = holder.parent) {
        const name = ownName(holder);
        if (name !== undefined)
            return ` of ${(0,kit_text/* quote */.hD)(name)}`;
    }
    return '';
}
function ownName({ key, parent, members }) {
    if (members.has('in'))
        return (0,model_json/* textOf */.b6)(members.get('name'));
    return typeof key === 'string' && NAMING.has(parent?.key ?? '') ? key : undefined;
}
const NAMING = new Set(['properties', 'definitions', 'headers', 'parameters']);
/** The value of a number node; undefined for anything else. */
function numberOf(node) {
    return typeof node?.data === 'number' ? node.data : undefined;
}

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-static-type.ts





/* harmony default export */ const dynamic_static_type = (definitionRule({
    id: 'pp-dynamic-static-type',
    title: 'Static values of dynamic extensions have the type of their parameter',
    why: 'The designer sends the value as it is written, and the service expects another type.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationParameterStaticTypeMismatch', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#use-dynamic-values',
    on: 'dynamicCall',
    *check(call, { document }) {
        if (call.target === undefined || !isCalled(call))
            return;
        for (const { kind, value, target } of call.arguments) {
            const input = inputOf(target);
            if (kind !== 'static' || input?.type === undefined)
                continue;
            const agreement = agreementOf(value, input.type, document);
            if (agreement === 'same' || agreement === 'null')
                continue;
            const repair = agreement === 'text'
                ? `Remove the quotes around ${literal(value, document)}`
                : `Write ${aType(input.type)} instead of ${literal(value, document)}`;
            yield {
                at: place_valueOf(value),
                message: `${repair}: ${inputName(input, call.target)} is ${aType(input.type)}.`,
                related: [placeOf(call.target)],
            };
        }
    },
    examples: {
        good: [
            withCustomers(choosing(values({ region: 'north', top: 10 }))),
            withCustomers(choosing(list({ region: { value: 'north' }, top: { value: 10 } }))),
        ],
        bad: [
            {
                input: withCustomers(choosing(values({ region: 7, top: '10' }))),
                at: ['region', 'top'].map((name) => `${IN_QUERY}/x-ms-dynamic-values/parameters/${name}`),
            },
            {
                input: withCustomers(choosing(list({ region: { value: ['north'] } }))),
                at: [`${IN_QUERY}/x-ms-dynamic-list/parameters/region/value`],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-tree-present.ts




const folder = (name, extensions = {}) => ({
    name,
    in: 'query',
    type: 'string',
    'x-ms-dynamic-values': { capability: 'file-picker', 'value-path': 'path', parameters: { isFolder: true } },
    ...extensions,
});
const dynamic_tree_present_tree = {
    'x-ms-dynamic-tree': {
        settings: { canSelectParentNodes: true, canSelectLeafNodes: false },
        open: { operationId: 'ListRoot', itemValuePath: 'path', itemTitlePath: 'name' },
        browse: {
            operationId: 'ListFolder',
            itemValuePath: 'path',
            itemTitlePath: 'name',
            parameters: { path: { selectedItemValuePath: 'path' } },
        },
    },
};
/* harmony default export */ const dynamic_tree_present = (definitionRule({
    id: 'pp-dynamic-tree-present',
    title: 'A file picker has "x-ms-dynamic-tree" beside it',
    why: 'A designer that knows trees lets the user choose a file or folder only from "x-ms-dynamic-tree".',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'DynamicTreeExtensionMissing', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'dynamicCall',
    *check({ extension, node, holder, callers }, { root }) {
        if (extension !== 'x-ms-dynamic-values' || (0,model_json/* textOf */.b6)(node.members.get('capability')) !== 'file-picker')
            return;
        if (callers.length === 0 || holder.members.has('x-ms-dynamic-tree'))
            return;
        const picker = root.members.get('x-ms-capabilities')?.members.get('file-picker');
        yield {
            at: keyOf(node),
            message: 'Add "x-ms-dynamic-tree" that calls the operations of the file picker with "open" and "browse".',
            ...(picker && { related: [{ at: keyOf(picker), message: 'The file picker.' }] }),
        };
    },
    examples: {
        good: [parameters(folder('path', dynamic_tree_present_tree))],
        bad: [
            {
                input: parameters(folder('from'), folder('to')),
                at: [0, 1].map((index) => `/paths/~1orders/get/parameters/${index}/x-ms-dynamic-values`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-values-ambiguous.ts

/* harmony default export */ const dynamic_values_ambiguous = (newerForAmbiguous('x-ms-dynamic-values', {
    id: 'pp-dynamic-values-ambiguous',
    rule: 'DynamicListExtensionRequiredForAmbiguousReferences',
}));

;// CONCATENATED MODULE: ./src/rules/dynamic/dynamic-values-body.ts

/* harmony default export */ const dynamic_values_body = (newerForProperties('x-ms-dynamic-values', {
    id: 'pp-dynamic-values-body',
    rule: 'DynamicListExtensionRequiredForNonParameterReferences',
}));

;// CONCATENATED MODULE: ./src/kit/byte-length.ts
/** Whether a text has more bytes of UTF-8 than that; most texts need no counting to tell. */
function exceedsBytes(text, limit) {
    return text.length > limit || (text.length * 3 > limit && byteLength(text) > limit);
}
/** The length of a text in bytes of UTF-8. */
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./src/kit/lines.ts
/** A part of the text that belongs to no value. */
function spanOf({ start, end }) {
    return { node: undefined, start, end };
}
/** The first character of a file: where it is said of the file as a whole. */
function startOf({ text }) {
    return { node: undefined, start: 0, end: Math.min(1, text.length) };
}

;// CONCATENATED MODULE: ./src/model/tables/file-size.ts
/** Largest definition in bytes of UTF-8: 1 MB (faq). */
const DEFINITION_BYTES = 1_048_576;
/** Largest definition that Dataverse stores, in characters. */
const DEFINITION_CHARACTERS = 500_000;

;// CONCATENATED MODULE: ./src/rules/file/definition-size.ts




/* harmony default export */ const definition_size = (fileRule({
    id: 'pp-definition-size',
    title: 'The definition has at most 500,000 characters',
    why: 'Dataverse stores no more of a definition than that, so a solution with a larger one cannot be imported.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'https://github.com/microsoft/PowerPlatformConnectors/issues/3567',
    once: true,
    roles: ['definition'],
    *check({ document }) {
        const excess = document.text.length - DEFINITION_CHARACTERS;
        if (excess <= 0 || exceedsBytes(document.text, DEFINITION_BYTES))
            return;
        yield {
            at: startOf(document),
            message: `Shorten this file by ${excess.toLocaleString('en-US')} characters: solutions hold definitions of at most 500,000.`,
        };
    },
    examples: {
        good: [`{ "swagger": "2.0", "paths": {} }${' '.repeat(499_000)}`],
        bad: [{ input: `{ "swagger": "2.0", "paths": {} }${' '.repeat(501_000)}`, at: [''] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/file/definition-size-limit.ts




/* harmony default export */ const definition_size_limit = (fileRule({
    id: 'pp-definition-size-limit',
    title: 'The definition has at most 1 MB',
    why: 'Larger definitions are not accepted; split the connector into several.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'certification-submission#step-3d-json-file-formatting-and-limitations',
    once: true,
    roles: ['definition'],
    *check({ document }) {
        if (!exceedsBytes(document.text, DEFINITION_BYTES))
            return;
        const excess = Math.ceil((byteLength(document.text) - DEFINITION_BYTES) / 1024);
        yield {
            at: startOf(document),
            message: `Shorten this file by ${excess} KB: a definition has at most 1 MB. Print it with less space, or split the connector.`,
        };
    },
    examples: {
        good: [`{ "swagger": "2.0", "paths": {} }${' '.repeat(1_000_000)}`],
        bad: [
            { input: `{ "swagger": "2.0", "paths": {} }${' '.repeat(1_050_000)}`, at: [''] },
            { input: `{ "swagger": "2.0", "info": { "description": "${'é'.repeat(530_000)}" } }`, at: [''] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/file/file-duplicate-keys.ts


/* harmony default export */ const file_duplicate_keys = (fileRule({
    id: 'pp-file-duplicate-keys',
    title: 'No object has a name twice',
    why: 'Readers keep the last of two members with one name and drop the other in silence, an operation or a whole path included.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'https://www.rfc-editor.org/rfc/rfc8259#section-4',
    roles: ['definition', 'properties'],
    *check({ document }) {
        for (const { object, name, span, previous } of document.repeatedKeys)
            yield {
                at: { node: object, ...span },
                message: `Rename or remove one ${(0,kit_text/* quote */.hD)(name)}: this object has it already, and only the last one counts.`,
                related: [{ at: { node: object, ...previous }, message: 'The same name before.' }],
            };
    },
    examples: {
        good: ['{\n  "info": { "title": "Orders", "Title": "Orders" },\n  "title": "Orders"\n}\n'],
        bad: [
            { input: '{\n  "info": { "title": "Orders", "title": "Invoices" }\n}\n', at: ['/info'] },
            {
                input: '{\n  "host": "a.contoso.com",\n  "host": "b.contoso.com",\n  "host": "c.contoso.com"\n}\n',
                at: ['', ''],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/file/file-indentation.ts



/* harmony default export */ const file_indentation = (fileRule({
    id: 'pp-file-indentation',
    title: 'Lines are indented with four or two spaces per level',
    why: 'Reviewers read the file as it is, and a mix of tabs and spaces hides which element a line belongs to.',
    severity: 'info',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'coding-standards#api-definition',
    once: true,
    roles: ['definition', 'properties'],
    *check({ document }) {
        const { first, number, width } = wrongIndents(document);
        if (first === undefined)
            return;
        const lines = number === 1 ? 'this line' : (0,kit_text/* count */.U9)(number, 'line');
        const repair = first.tab
            ? `Replace the tabs in the indentation of ${lines} by spaces`
            : `Indent ${lines} by a multiple of ${width ?? 'four or two'} spaces`;
        yield { at: spanOf(first), message: `${repair}: format the file with one width throughout.` };
    },
    examples: {
        good: [
            '{\n    "swagger": "2.0",\n    "info": {\n        "title": "Orders"\n    }\n}\n',
            '{\n  "swagger": "2.0"\n}\n',
            '{"swagger":"2.0"}',
        ],
        bad: [
            { input: '{\n\t"swagger": "2.0",\n\t"paths": {}\n}\n', at: [''] },
            { input: '{\n   "swagger": "2.0"\n}\n', at: [''] },
            { input: '{\n    "info": {\n       "title": "Orders"\n    }\n}\n', at: [''] },
        ],
    },
}));
const SPACE = 0x20;
const TAB = 0x09;
/** Looks at every line once, and keeps nothing but the first wrong one: files have up to 40,000. */
function wrongIndents({ text, lineStarts }) {
    let first;
    let number = 0;
    let width;
    let known = false;
    for (const start of lineStarts) {
        let end = start;
        let tab = false;
        for (let unit = text.charCodeAt(end); unit === SPACE || unit === TAB; unit = text.charCodeAt(end)) {
            tab ||= unit === TAB;
            end += 1;
        }
        if (end === start || !(text.charCodeAt(end) > SPACE))
            continue;
        if (!known)
            width = !tab && (end - start === 2 || end - start === 4) ? end - start : undefined;
        known = true;
        if (!tab && width !== undefined && (end - start) % width === 0)
            continue;
        first ??= { start, end, tab };
        if (tab === first.tab)
            number += 1;
    }
    return { first, number, width };
}

;// CONCATENATED MODULE: ./src/rules/file/file-json.ts




/* harmony default export */ const file_json = (fileRule({
    id: 'pp-file-json',
    title: 'The file is well-formed JSON',
    why: 'What is not JSON cannot be read at all; some readers forgive a comment or a stray comma, the certification does not.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { policy: '5000.2.6.2' },
    reference: 'certification-submission#step-3d-json-file-formatting-and-limitations',
    roles: ['definition', 'properties'],
    *check({ document }) {
        const wrong = wrongKind(document);
        if (wrong !== undefined)
            yield { at: document.root ? place_valueOf(document.root) : startOf(document), message: wrong };
        else
            for (const problem of document.syntaxProblems)
                yield { at: spanOf(problem), message: problem.message };
    },
    examples: {
        good: ['{\n  "swagger": "2.0",\n  "paths": {}\n}\n'],
        bad: [
            { input: '{\n  "swagger": "2.0", // the version\n  "paths": {},\n}\n', at: ['', ''] },
            { input: '{ "swagger": "2.0", "paths": {', at: [''] },
            { input: '', at: [''] },
            { input: 'swagger: "2.0"\npaths: {}\n', at: [''] },
            { input: '# Contoso Orders\n---\nopenapi: 3.0.1\n', at: [''] },
            { input: '<swagger version="2.0" />\n', at: [''] },
            { input: '[{ "swagger": "2.0" }]\n', at: [''] },
        ],
    },
}));
/** The file is no JSON object, nor on the way to be one. */
function wrongKind({ text, root }) {
    if ((0,kit_text/* isBlank */.z3)(text))
        return 'Write a JSON object: the file is empty.';
    if (root?.kind === 'array')
        return 'Write one JSON object, without the brackets of a list around it.';
    if (/^\s*\{/.test(text))
        return undefined;
    if (isYaml(text))
        return 'Save this as JSON: the file is YAML.';
    const start = text.trim().slice(0, 20);
    return `Start the file with "{": it must hold a JSON object, not ${(0,kit_text/* quote */.hD)(start)}.`;
}
/** The first line that is neither blank, nor a comment, nor a marker of YAML, starts with a key. */
function isYaml(text) {
    const line = text.split('\n').find((candidate) => !/^\s*(#|---|%|$)/.test(candidate));
    return /^[\w$"'-]+[ \t]*:(\s|$)/.test(line ?? '');
}

;// CONCATENATED MODULE: ./src/rules/file/file-trailing-space.ts



/* harmony default export */ const file_trailing_space = (fileRule({
    id: 'pp-file-trailing-space',
    title: 'No line ends with white space',
    why: "Microsoft's coding standards ask for it: invisible changes make pull requests hard to read.",
    severity: 'info',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'coding-standards#api-definition',
    once: true,
    roles: ['definition', 'properties'],
    *check({ document }) {
        const [first, ...others] = trailingSpaces(document);
        if (first === undefined)
            return;
        yield {
            at: spanOf(first),
            message: `Remove the white space at the end of ${others.length === 0 ? 'this line' : (0,kit_text/* count */.U9)(others.length + 1, 'line')}.`,
        };
    },
    examples: {
        good: ['{\n  "swagger": "2.0",\n  "paths": {}\n}\n'],
        bad: [{ input: '{ \n  "swagger": "2.0",\t\n  "paths": {}\n}\n', at: [''] }],
    },
}));
const file_trailing_space_SPACE = 0x20;
const file_trailing_space_TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
function isSpace(unit) {
    return unit === file_trailing_space_SPACE || unit === file_trailing_space_TAB;
}
function* trailingSpaces({ text, lineStarts }) {
    for (let index = 0; index < lineStarts.length; index += 1) {
        const lineStart = lineStarts[index] ?? 0;
        let end = (lineStarts[index + 1] ?? text.length + 1) - 1;
        if (text.charCodeAt(end - 1) === CARRIAGE_RETURN)
            end -= 1;
        let start = end;
        while (start > lineStart && isSpace(text.charCodeAt(start - 1)))
            start -= 1;
        if (start < end)
            yield { start, end };
    }
}

;// CONCATENATED MODULE: ./src/model/tables/secrets.ts
/** Literal text without which none of {@link SECRET_FORMS} matches: a quick first look at a whole file. */
const SECRET_MARKER = /PRIVATE KEY|eyJ|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|npm_|xox[abeoprs]-|hooks\.slack|_live_|AccountKey=|SharedAccessKey=|sig=|AIza|GOCSPX-|sk-|SG\.|shp(?:at|ca|pa|ss)_|Q~/;
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
    { name: 'Shopify token', form: /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\b/ },
];
/** Text in documentation that only looks like a secret: Amazon's and jwt.io's samples, masked characters. */
const SAMPLE_SECRET = /EXAMPLE|example|placeholder|YOUR[-_ ]|your[-_ ]|eyJzdWIiOiIxMjM0NTY3ODkw|([^A\s])\1{5}/;

;// CONCATENATED MODULE: ./src/kit/secrets.ts

/** A text with more is a list of something else. */
const MOST = 100;
const FORMS = SECRET_FORMS.map(({ name, form }) => ({
    name,
    form: new RegExp(form.source, `${form.flags}g`),
}));
/** The secrets in a text that are recognised by their form, in the order of the text. */
function secretsIn(text) {
    if (!SECRET_MARKER.test(text))
        return [];
    const found = [];
    for (const { name, form } of FORMS)
        for (const { 0: secret, index } of text.matchAll(form)) {
            if (found.length >= MOST)
                break;
            if (!SAMPLE_SECRET.test(secret))
                found.push({ name, start: index, end: index + secret.length });
        }
    return found.sort((a, b) => a.start - b.start);
}
/** What is said of a secret. */
function secretMessage({ name, start, end }) {
    return `Remove this ${name} (${end - start} characters) and revoke it: whoever reads the connector can use it.`;
}

;// CONCATENATED MODULE: ./src/kit/strings.ts

/** Every text value at and below a node, in no particular order. */
function* stringsOf(root) {
    const rest = [root];
    for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
        const text = (0,model_json/* textOf */.b6)(node);
        if (text !== undefined)
            yield { node, text };
        else
            for (const child of (0,model_json/* childrenOf */.LU)(node))
                rest.push(child);
    }
}

;// CONCATENATED MODULE: ./src/rules/file/no-secrets.ts





/* harmony default export */ const no_secrets = (fileRule({
    id: 'pp-no-secrets',
    title: 'The file holds no secret',
    why: 'The files of a connector are public, and so is everything written in them, examples and defaults included.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'certification-submission#step-3-add-metadata',
    roles: ['definition', 'properties'],
    *check({ document: { root, text: source } }) {
        if (root === undefined || !SECRET_MARKER.test(source))
            return;
        for (const { node, text } of stringsOf(root))
            for (const secret of secretsIn(text))
                yield { at: place_valueOf(node), message: secretMessage(secret) };
    },
    examples: {
        good: [
            {
                swagger: '2.0',
                info: { description: 'Sign in with an access key id such as AKIAIOSFODNN7EXAMPLE.' },
            },
            { swagger: '2.0', info: { description: 'Add ?sv=2022-11-02&sig={signature} to the address.' } },
        ],
        bad: [
            {
                input: { swagger: '2.0', info: { description: `Try it with AKIA${'Q3ZT'.repeat(4)}.` } },
                at: ['/info/description'],
            },
            {
                input: {
                    swagger: '2.0',
                    parameters: {
                        Token: {
                            name: 'token',
                            in: 'header',
                            type: 'string',
                            default: `Bearer eyJhbGciOiJSUzI1NiJ9.${'eyJvcmRlcnMi'.repeat(2)}.${'c2ln'.repeat(8)}`,
                        },
                        Key: {
                            name: 'key',
                            in: 'query',
                            type: 'string',
                            default: `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADAN'.repeat(6)}`,
                        },
                    },
                },
                at: ['/parameters/Token/default', '/parameters/Key/default'],
            },
        ],
    },
}));

// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
;// CONCATENATED MODULE: ./src/rules/file/swagger-version.ts





/* harmony default export */ const swagger_version = (fileRule({
    id: 'pp-swagger-version',
    title: 'The definition is Swagger 2.0',
    why: 'Connectors are described in Swagger 2.0 (OpenAPI 2.0) and in nothing else; nothing more is checked in other documents.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SpecificationVersionIncorrect', policy: '5000.2.6.3' },
    reference: 'certification-swagger-validator-rules#properties',
    once: true,
    roles: ['definition'],
    *check({ document: { root } }) {
        if (root?.kind !== 'object')
            return;
        const swagger = root.members.get('swagger');
        const openapi = root.members.get('openapi');
        const right = swagger?.data === '2.0';
        if (openapi !== undefined)
            yield { at: place_valueOf(openapi), message: openapiRepair(openapi, right) };
        else if (!right)
            yield { at: at(root, 'swagger'), message: swaggerRepair(swagger) };
    },
    examples: {
        good: [{ swagger: '2.0', paths: {} }],
        bad: [
            { input: { openapi: '3.0.1', paths: {} }, at: ['/openapi'] },
            { input: { swagger: '2.0', openapi: '3.0.1', paths: {} }, at: ['/openapi'] },
            { input: { paths: {} }, at: [''] },
            { input: '{ "swagger": 2.0, "paths": {} }', at: ['/swagger'] },
            { input: { swagger: '1.2', apis: [] }, at: ['/swagger'] },
            { input: { swagger: '2.0.0', paths: {} }, at: ['/swagger'] },
        ],
    },
}));
function openapiRepair(openapi, isSwagger) {
    if (isSwagger)
        return 'Remove "openapi": the file is Swagger 2.0 already and cannot be both.';
    const version = (0,model_text/* clipped */.c)((0,model_json/* scalarText */.ws)(openapi), 20);
    return `Convert the file from ${`OpenAPI ${version}`.trim()} to Swagger 2.0, and write "swagger": "2.0" instead of "openapi".`;
}
function swaggerRepair(swagger) {
    if (swagger === undefined)
        return 'Add "swagger": "2.0" at the start of the file.';
    if (swagger.data === 2)
        return 'Write "2.0" in double quotes: the version is text, not a number.';
    const isTwo = /^2(\.0)*$/.test((0,model_json/* scalarText */.ws)(swagger).trim());
    if (isTwo)
        return `Write "2.0" instead of ${(0,kit_text/* quote */.hD)(swagger.data)}.`;
    return `Convert the file from Swagger ${(0,kit_text/* quote */.hD)(swagger.data)} to Swagger 2.0, and write "2.0" here.`;
}

;// CONCATENATED MODULE: ./src/kit/folder.ts

/** A problem with a file as a whole. */
function fileProblem({ path }, message) {
    return { file: { path }, at: WHOLE_FILE, message };
}
/** Whether a file lies in the folder of the connector itself, and not below. */
function isTop({ name }) {
    return !name.includes('/');
}

// EXTERNAL MODULE: ./src/model/tables/folder.ts
var tables_folder = __webpack_require__(6967);
;// CONCATENATED MODULE: ./src/rules/folder/folder-archive.ts





const folder_archive_definition = paths({});
const files = { 'OrdersSolution.zip': '', 'samples/Orders.msapp': '' };
/* harmony default export */ const folder_archive = (connectorRule({
    id: 'pp-folder-archive',
    title: "A folder of Microsoft's repository has no packages and programs",
    why: 'Nobody can review what is inside; the package for certification is handed in elsewhere.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
    *check({ layout, files }) {
        if (layout !== 'catalogue')
            return;
        for (const file of files)
            if (tables_folder/* ARCHIVE */.$3.test(file.name))
                yield fileProblem(file, `Remove ${(0,kit_text/* quote */.hD)(file.name)}: the repository takes the files of the connector alone.`);
    },
    examples: {
        good: [
            { definition: folder_archive_definition, layout: 'own', files },
            { definition: folder_archive_definition, layout: 'catalogue', files: { 'images/zip.png': '' } },
        ],
        bad: [
            {
                input: { definition: folder_archive_definition, layout: 'catalogue', files },
                at: ['OrdersSolution.zip:1', 'samples/Orders.msapp:1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/folder/folder-exact-names.ts





const folder_exact_names_definition = paths({});
/* harmony default export */ const folder_exact_names = (connectorRule({
    id: 'pp-folder-exact-names',
    title: 'Icon and script are called icon.png and script.csx, in lower case',
    why: 'Tools look for these names letter by letter, and pass over a file that is called otherwise.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'paconn-cli#custom-connector-directory-and-files',
    *check({ files }) {
        const names = new Set(files.map(({ name }) => name));
        for (const [wanted, variants] of Object.entries(tables_folder/* EXACT_NAMES */.fQ))
            for (const file of files)
                if (isTop(file) && !names.has(wanted) && variants.includes(file.name.toLowerCase()))
                    yield fileProblem(file, `Rename ${(0,kit_text/* quote */.hD)(file.name)} to "${wanted}".`);
    },
    examples: {
        good: [{ definition: folder_exact_names_definition, files: { 'script.csx': 'public class Script {}\n', 'tests/Script.cs': '' } }],
        bad: [
            {
                input: { definition: folder_exact_names_definition, files: { 'Icon.PNG': '', 'Script.cs': 'public class Script {}\n' } },
                at: ['Icon.PNG:1', 'Script.cs:1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/folder/folder-leftovers.ts






const folder_leftovers_definition = paths({});
/* harmony default export */ const folder_leftovers = (connectorRule({
    id: 'pp-folder-leftovers',
    title: 'No files of systems and editors lie in the folder',
    why: 'They say nothing of the connector, may hold what was removed from it, and are easily submitted with it.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
    *check({ files }) {
        for (const file of files)
            if (tables_folder/* LEFTOVER */.oy.test(fileName(file.name)))
                yield fileProblem(file, `Delete ${(0,kit_text/* quote */.hD)(file.name)}, which is no part of the connector, and let git ignore it.`);
    },
    examples: {
        good: [{ definition: folder_leftovers_definition, files: { 'readme.md': '# Orders\n', '.gitattributes': '* text=auto\n' } }],
        bad: [
            {
                input: {
                    definition: folder_leftovers_definition,
                    files: {
                        '.DS_Store': '',
                        'apiDefinition.swagger.json.bak': '{}',
                        'images/Thumbs.db': '',
                        'readme - Copy.md': '',
                    },
                },
                at: ['.DS_Store:1', 'apiDefinition.swagger.json.bak:1', 'images/Thumbs.db:1', 'readme - Copy.md:1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/folder/folder-no-secrets.ts




/** Larger files are pictures and packages; what is checked of a folder is bounded, too. */
const MOST_OF_A_FILE = 1 << 20;
const MOST_OF_A_FOLDER = 8 << 20;
const folder_no_secrets_definition = paths({});
const folder_no_secrets_key = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADAN'.repeat(6)}`;
/* harmony default export */ const folder_no_secrets = (connectorRule({
    id: 'pp-folder-no-secrets',
    title: 'No file beside the definition holds a secret',
    why: 'The folder of a connector is public, with its readme, its script and whatever else was forgotten there.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'certification-submission#step-3-add-metadata',
    *check(connector) {
        for (const file of textFiles(connector)) {
            const document = file.document();
            if (document === undefined)
                continue;
            for (const secret of secretsIn(document.text))
                yield { file: { path: file.path, document }, at: spanOf(secret), message: secretMessage(secret) };
        }
    },
    examples: {
        good: [
            { definition: folder_no_secrets_definition, files: { 'readme.md': '# Orders\n\nWrite AccountKey={your key} into the settings.\n' } },
            { definition: folder_no_secrets_definition, files: { 'readme.md': '# Orders\n\nA key such as AKIAIOSFODNN7EXAMPLE.\n' } },
        ],
        bad: [
            {
                input: {
                    definition: folder_no_secrets_definition,
                    files: {
                        'key.pem': folder_no_secrets_key,
                        'readme.md': `# Orders\n\nUse the key AKIA${'Q3ZT'.repeat(4)}\nor AKIA${'ZT7Q'.repeat(4)}.\n`,
                    },
                },
                at: ['key.pem:1', 'readme.md:3', 'readme.md:4'],
            },
        ],
    },
}));
/** The files that no other rule looks through, as far as their sizes allow. */
function* textFiles({ files, definitionFile, propertiesFile }) {
    let left = MOST_OF_A_FOLDER;
    for (const file of files) {
        const { path, size } = file;
        if (path === definitionFile?.path || path === propertiesFile?.path || size > MOST_OF_A_FILE)
            continue;
        left -= size;
        if (left < 0)
            return;
        yield file;
    }
}

;// CONCATENATED MODULE: ./src/rules/folder/folder-one-definition.ts





const folder_one_definition_definition = paths({});
/* harmony default export */ const folder_one_definition = (connectorRule({
    id: 'pp-folder-one-definition',
    title: 'A folder holds one definition',
    why: 'A folder is one connector: a second definition is neither checked nor certified, and one of the two grows stale.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'paconn-cli#custom-connector-directory-and-files',
    *check({ files, definitionFile }) {
        if (definitionFile === undefined)
            return;
        for (const file of files) {
            const { name, path } = file;
            const isDefinition = tables_folder/* DEFINITION_NAME */.W$.test(name) || tables_folder/* ANY_SWAGGER_NAME */.MX.test(name);
            if (isTop(file) && isDefinition && path !== definitionFile.path)
                yield fileProblem(file, `Remove ${(0,kit_text/* quote */.hD)(name)}, or move it to a folder of its own: the definition here is another file.`);
        }
    },
    examples: {
        good: [{ definition: folder_one_definition_definition, files: { 'samples/swagger.json': '{}', 'orders.json': '{}' } }],
        bad: [
            {
                input: { definition: folder_one_definition_definition, files: { 'apiDefinition.json': '{}', 'Orders.openapi.json': '{}' } },
                at: ['definition#', 'definition#'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/folder/folder-settings.ts



const folder_settings_definition = paths({});
const settings = JSON.stringify({
    connectorId: 'shared_orders-5f1b',
    environment: 'Default-contoso',
    icon: 'icon.png',
});
/* harmony default export */ const folder_settings = (connectorRule({
    id: 'pp-folder-settings',
    title: "A folder of Microsoft's repository has no settings.json",
    why: 'It holds the ids of your environment and connector for the command line tool, means nothing to others, and reviewers ask to remove it.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'paconn-cli#settings-file',
    once: true,
    *check({ layout, files }) {
        const file = layout === 'catalogue' ? files.find(({ name }) => name.toLowerCase() === 'settings.json') : undefined;
        if (file !== undefined)
            yield fileProblem(file, 'Remove "settings.json" from the submission: it names your own environment and connector.');
    },
    examples: {
        good: [
            { definition: folder_settings_definition, layout: 'own', files: { 'settings.json': settings } },
            { definition: folder_settings_definition, layout: 'catalogue', files: { 'samples/settings.json': settings } },
        ],
        bad: [
            {
                input: { definition: folder_settings_definition, layout: 'catalogue', files: { 'settings.json': settings } },
                at: ['definition#'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/png-example.ts
/** Where the pixels of each pass start, and how far they are apart: the whole picture at once, or the seven passes of Adam7. */
const ONE_PASS = [[0, 0, 1, 1]];
const SEVEN_PASSES = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
];
/**
 * A small PNG for examples of rules, which can use no library: two bits per pixel, not compressed.
 *
 * Source: PNG specification, https://www.w3.org/TR/png-3/, and RFC 1950 and 1951 for its data.
 */
function pngExample(drawing) {
    const { width, height, palette, animated = false, interlaced = false } = drawing;
    return Uint8Array.from([
        ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
        ...chunk('IHDR', [...word(width), ...word(height), 2, 3, 0, 0, interlaced ? 1 : 0]),
        ...(animated ? chunk('acTL', [...word(1), ...word(0)]) : []),
        ...chunk('PLTE', palette.flatMap(([red, green, blue]) => [red, green, blue])),
        ...chunk('tRNS', palette.map(([, , , alpha]) => alpha)),
        ...chunk('IDAT', stored((interlaced ? SEVEN_PASSES : ONE_PASS).flatMap((pass) => lines(drawing, pass)))),
        ...chunk('IEND', []),
    ]);
}
function lines({ width, height, paintAt }, [startX, startY, across, down]) {
    const bytes = [];
    for (let y = startY; y < height && startX < width; y += down) {
        // Each line starts with its filter: none.
        bytes.push(0);
        for (let x = startX; x < width; x += 4 * across) {
            const four = [0, 1, 2, 3].map((next) => x + next * across);
            bytes.push(four.reduce((byte, at) => byte * 4 + (at < width ? paintAt(at, y) : 0), 0));
        }
    }
    return bytes;
}
function chunk(name, content) {
    const named = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...content];
    return [...word(content.length), ...named, ...word(crc32(named))];
}
/** The bytes as a zlib stream of one stored block. */
function stored(bytes) {
    const length = bytes.length;
    const size = [length & 255, length >> 8];
    return [0x78, 0x01, 1, ...size, ...size.map((byte) => 255 - byte), ...bytes, ...word(adler32(bytes))];
}
function word(number) {
    return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255);
}
function crc32(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return crc ^ 0xffffffff;
}
function adler32(bytes) {
    let [a, b] = [1, 0];
    for (const byte of bytes) {
        a = (a + byte) % 65521;
        b = (b + a) % 65521;
    }
    return b * 65536 + a;
}

;// CONCATENATED MODULE: ./src/kit/icon.ts



/** The icon, when its pixels could be read. */
function readIcon({ contents: { icon } }) {
    if (icon?.pixels === undefined || icon.width === undefined || icon.height === undefined)
        return undefined;
    return { ...icon, width: icon.width, height: icon.height, pixels: icon.pixels };
}
/** A problem with the icon as a whole. */
function iconProblem({ file }, message) {
    return { file: { path: file.path }, at: WHOLE_FILE, message };
}
/** Part of the outermost pixels that has the color of the background where it is one color, and touched by a logo at most. */
const MOST_OF_THE_EDGE = 0.75;
/** How much the channels may differ at the edge of an icon with a background of one color, of 255. */
const EDGE_TOLERANCE = 16;
/**
 * The background, where it is one color.
 *
 * @param tolerance how much the channels of its pixels may differ
 */
function plainBackground({ background, edge }, tolerance) {
    const like = edge.filter((distance) => distance <= tolerance).length;
    return like >= edge.length * MOST_OF_THE_EDGE ? background : undefined;
}
/** The largest difference of a channel. */
function colorDistance(a, b) {
    return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}
/** `#rrggbb` */
function hexOf(color) {
    return `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
/** The channels of `#rrggbb`; undefined for any other text. */
function colorOf(hex) {
    const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)?.slice(1) ?? [];
    const [red, green, blue] = channels.map((channel) => Number.parseInt(channel, 16));
    return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue];
}
/** `iconBrandColor` as it is written. */
function brandColorText({ propertiesFile }) {
    return (0,model_json/* textOf */.b6)(propertiesFile?.properties?.body?.members.get('iconBrandColor'));
}
/** A PNG with a white square in the middle, for examples. */
function iconExample(sketch = {}) {
    const { width = 100, height = 100, background = '#0b6a0b', alpha = 255, lower, logo = 60, ...rest } = sketch;
    const paint = (hex) => [...(colorOf(hex) ?? [0, 0, 0]), alpha];
    const inside = (at, side) => Math.abs(2 * at + 1 - side) < (side * logo) / 100;
    return () => pngExample({
        ...rest,
        width,
        height,
        palette: [paint(background), [255, 255, 255, 255], paint(lower ?? background)],
        paintAt: (x, y) => (inside(x, width) && inside(y, height) ? 1 : 2 * y < height ? 0 : 2),
    });
}

// EXTERNAL MODULE: ./src/model/tables/properties.ts
var tables_properties = __webpack_require__(54658);
;// CONCATENATED MODULE: ./src/rules/icon/icon-background-brand.ts





const green = properties({ iconBrandColor: '#0b6a0b' });
/* harmony default export */ const icon_background_brand = (connectorRule({
    id: 'pp-icon-background-brand',
    title: 'The background of the icon is the brand color',
    why: 'The tile around the icon is filled with "iconBrandColor", so any other background shows as a square in it.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.2.1.5' },
    reference: 'certification-submission#design-an-icon-for-your-connector',
    once: true,
    options: {
        tolerance: {
            default: 32,
            minimum: 0,
            meaning: 'How much red, green and blue may differ from the brand color, of 255: as much as in a published icon.',
        },
    },
    *check(connector, { tolerance }) {
        const icon = readIcon(connector);
        const text = brandColorText(connector);
        const brand = colorOf(text ?? '');
        if (icon === undefined || brand === undefined || text === undefined)
            return;
        // Such a brand color has to change itself.
        if (tables_properties/* DEFAULT_BRAND_COLORS */.DR.includes(text.toLowerCase()))
            return;
        const background = plainBackground(icon.pixels, EDGE_TOLERANCE);
        if (background === undefined || colorDistance(background, brand) <= tolerance)
            return;
        yield iconProblem(icon, `Fill the background of ${(0,kit_text/* quote */.hD)(icon.file.name)} with ${(0,kit_text/* quote */.hD)(text)}, the brand color, instead of "${hexOf(background)}".`);
    },
    examples: {
        good: [
            { properties: green, files: { 'icon.png': iconExample({ background: '#0b6a0b' }) } },
            { properties: green, files: { 'icon.png': iconExample({ background: '#0c6c0a' }) } },
        ],
        bad: [
            {
                input: { properties: green, files: { 'icon.png': iconExample({ background: '#ffffff' }) } },
                at: ['icon.png:1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/icon/icon-background-default.ts





const NEARLY = 3;
/* harmony default export */ const icon_background_default = (connectorRule({
    id: 'pp-icon-background-default',
    title: 'The background of the icon is neither white nor the blue of the portal',
    why: 'Both say that no color was chosen, and certification refuses them; the brand color changes with the background.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.2.1.5' },
    reference: 'certification-submission#design-an-icon-for-your-connector',
    once: true,
    *check(connector) {
        const icon = readIcon(connector);
        const background = icon && plainBackground(icon.pixels, EDGE_TOLERANCE);
        // Where the brand color is another one, the background has to become that.
        if (icon === undefined || background === undefined || isChosen(brandColorText(connector)))
            return;
        if (!tables_properties/* DEFAULT_BRAND_COLORS */.DR.some((hex) => isNearly(background, hex)))
            return;
        yield iconProblem(icon, `Give ${(0,kit_text/* quote */.hD)(icon.file.name)} and "iconBrandColor" a color of your own instead of "${hexOf(background)}".`);
    },
    examples: {
        good: [
            {
                properties: properties({ iconBrandColor: '#0078d4' }),
                files: { 'icon.png': iconExample({ background: '#0078d4' }) },
            },
        ],
        bad: ['#ffffff', '#007ee5'].map((color) => ({
            input: {
                properties: properties({ iconBrandColor: color }),
                files: { 'icon.png': iconExample({ background: color }) },
            },
            at: ['icon.png:1'],
        })),
    },
}));
function isChosen(brand) {
    return colorOf(brand ?? '') !== undefined && !tables_properties/* DEFAULT_BRAND_COLORS */.DR.includes(brand?.toLowerCase() ?? '');
}
function isNearly(background, hex) {
    const color = colorOf(hex);
    return color !== undefined && colorDistance(background, color) <= NEARLY;
}

;// CONCATENATED MODULE: ./src/rules/icon/icon-background-plain.ts




const icon_background_plain_definition = paths({});
/* harmony default export */ const icon_background_plain = (connectorRule({
    id: 'pp-icon-background-plain',
    title: 'The background of the icon is one color',
    why: 'The tile around the icon has the brand color, so a gradient or a picture in the background ends at a visible edge.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.2.1.5' },
    reference: 'certification-submission#design-an-icon-for-your-connector',
    once: true,
    options: {
        tolerance: {
            default: EDGE_TOLERANCE,
            minimum: 0,
            meaning: 'How much red, green and blue may differ at the edge, of 255; Microsoft does not publish it.',
        },
    },
    *check(connector, { tolerance }) {
        const icon = readIcon(connector);
        if (icon?.pixels.background === undefined || plainBackground(icon.pixels, tolerance) !== undefined)
            return;
        yield iconProblem(icon, `Give ${(0,kit_text/* quote */.hD)(icon.file.name)} a background of one color, the brand color, up to its edges.`);
    },
    examples: {
        good: [{ definition: icon_background_plain_definition, files: { 'icon.png': iconExample({ lower: '#106a10' }) } }],
        bad: [
            { input: { definition: icon_background_plain_definition, files: { 'icon.png': iconExample({ lower: '#b4a0ff' }) } }, at: ['icon.png:1'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/model/tables/icon.ts
/**
 * Limits of the icon of a connector.
 *
 * Source: policies 5000.2.1.2 and 5000.2.1.4, and the rule "connector-validate-iconimage" of Microsoft's Solution Checker.
 */
const LEAST_ICON_SIDE = 100;
const MOST_ICON_SIDE = 230;
/** The icon is smaller than this: 1 MB, by the smaller of its two meanings. */
const ICON_BYTES = 1_000_000;
/** The logo takes less than this of width and height, in per cent. */
const LOGO_PERCENT = 70;

;// CONCATENATED MODULE: ./src/rules/icon/icon-bytes.ts





const icon_bytes_definition = paths({});
/* harmony default export */ const icon_bytes = (connectorRule({
    id: 'pp-icon-bytes',
    title: 'The icon is smaller than 1 MB',
    why: 'Certification refuses larger files; a PNG of 230 x 230 pixels rarely has more than 50 KB.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.2.1.2' },
    reference: 'certification-submission#design-an-icon-for-your-connector',
    once: true,
    *check({ contents: { icon } }) {
        if (icon !== undefined && icon.file.size >= ICON_BYTES)
            yield iconProblem(icon, `Make ${(0,kit_text/* quote */.hD)(icon.file.name)} smaller than ${ICON_BYTES} bytes: it has ${icon.file.size}.`);
    },
    examples: {
        good: [{ definition: icon_bytes_definition, files: { 'icon.png': iconExample() } }],
        bad: [
            { input: { definition: icon_bytes_definition, files: { 'icon.png': () => new Uint8Array(ICON_BYTES) } }, at: ['icon.png:1'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/icon/icon-dimensions.ts





const icon_dimensions_definition = paths({});
/* harmony default export */ const icon_dimensions = (connectorRule({
    id: 'pp-icon-dimensions',
    title: `The icon is square and has ${LEAST_ICON_SIDE} to ${MOST_ICON_SIDE} pixels a side`,
    why: 'Certification refuses any other size, as the icon would be shown distorted or blurred.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.2.1.4' },
    reference: 'certification-submission#design-an-icon-for-your-connector',
    once: true,
    *check({ contents: { icon } }) {
        const { width, height } = icon ?? {};
        if (icon === undefined || width === undefined || height === undefined || isFit(width, height))
            return;
        yield iconProblem(icon, `Export ${(0,kit_text/* quote */.hD)(icon.file.name)} with ${MOST_ICON_SIDE} x ${MOST_ICON_SIDE} pixels: it has ${width} x ${height}.`);
    },
    examples: {
        good: [100, 230].map((side) => ({
            definition: icon_dimensions_definition,
            files: { 'icon.png': iconExample({ width: side, height: side }) },
        })),
        bad: [
            { width: 99, height: 99 },
            { width: 231, height: 231 },
            { width: 120, height: 100 },
        ].map((sketch) => ({
            input: { definition: icon_dimensions_definition, files: { 'icon.png': iconExample(sketch) } },
            at: ['icon.png:1'],
        })),
    },
}));
function isFit(width, height) {
    // A file without a header has no size, and is reported for that.
    if (width === 0 && height === 0)
        return true;
    return width === height && width >= LEAST_ICON_SIDE && width <= MOST_ICON_SIDE;
}

;// CONCATENATED MODULE: ./src/rules/icon/icon-format.ts




const icon_format_definition = paths({});
/* harmony default export */ const icon_format = (connectorRule({
    id: 'pp-icon-format',
    title: 'The icon is a PNG',
    why: 'Certification looks at the content: a JPEG that is called icon.png is refused.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.2.1.3' },
    reference: 'certification-submission#design-an-icon-for-your-connector',
    once: true,
    *check({ contents: { icon } }) {
        if (icon === undefined || icon.kind === 'PNG')
            return;
        yield iconProblem(icon, `Save ${(0,kit_text/* quote */.hD)(icon.file.name)} as PNG under the name icon.png: ${whatItIs(icon)}.`);
    },
    examples: {
        good: [{ definition: icon_format_definition, files: { 'icon.png': iconExample() } }],
        bad: [
            {
                input: { definition: icon_format_definition, files: { 'icon.png': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) } },
                at: ['icon.png:1'],
            },
            {
                input: { definition: icon_format_definition, files: { 'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' } },
                at: ['icon.svg:1'],
            },
            { input: { definition: icon_format_definition, files: { 'icon.png': '' } }, at: ['icon.png:1'] },
            {
                input: { definition: icon_format_definition, files: { 'icon.png': 'version https://git-lfs.github.com/spec/v1\n' } },
                at: ['icon.png:1'],
            },
        ],
    },
}));
function whatItIs({ kind }) {
    if (kind === 'empty')
        return 'it is empty';
    return kind === 'unknown' ? 'it is no picture' : `it is ${/^[AEIOS]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

;// CONCATENATED MODULE: ./src/rules/icon/icon-independent.ts




const icon_independent_definition = paths({});
/* harmony default export */ const icon_independent = (connectorRule({
    id: 'pp-icon-independent',
    title: 'The connector of an independent publisher has no icon',
    why: 'All connectors of independent publishers get the same icon from Microsoft; reviewers ask for any other to be removed.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['independent'],
    reference: 'certification-submission#design-an-icon-for-your-connector',
    once: true,
    *check({ contents: { icon } }) {
        if (icon !== undefined)
            yield iconProblem(icon, `Remove ${(0,kit_text/* quote */.hD)(icon.file.name)}: Microsoft gives every independent connector its icon.`);
    },
    examples: {
        good: [{ definition: icon_independent_definition, files: { 'images/create-key.png': iconExample() } }],
        bad: [{ input: { definition: icon_independent_definition, files: { 'icon.png': iconExample() } }, at: ['icon.png:1'] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/icon/icon-logo-size.ts





const icon_logo_size_definition = paths({});
/* harmony default export */ const icon_logo_size = (connectorRule({
    id: 'pp-icon-logo-size',
    title: `The logo takes less than ${LOGO_PERCENT} % of the width and of the height of the icon`,
    why: 'The platform cuts and shrinks the icon in places, so a logo needs room around it: 160 of 230 pixels are right.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified'],
    reference: 'certification-submission#design-an-icon-for-your-connector',
    once: true,
    options: {
        percent: {
            default: LOGO_PERCENT,
            minimum: 1,
            meaning: "The part of a side that the logo stays below; the default is that of Microsoft's Solution Checker.",
        },
        tolerance: {
            default: 32,
            minimum: 0,
            meaning: 'How much red, green and blue of the background may differ before they count as logo, of 255.',
        },
    },
    *check(connector, { percent, tolerance }) {
        const icon = readIcon(connector);
        if (icon === undefined || plainBackground(icon.pixels, tolerance) === undefined)
            return;
        const { rows, columns } = icon.pixels;
        const [width, height] = [extent(columns, tolerance), extent(rows, tolerance)];
        if (100 * width < percent * icon.width && 100 * height < percent * icon.height)
            return;
        const most = (side) => Math.ceil((percent * side) / 100) - 1;
        yield iconProblem(icon, `Shrink the logo in ${(0,kit_text/* quote */.hD)(icon.file.name)} to ${most(icon.width)} x ${most(icon.height)} pixels: it has ${width} x ${height}.`);
    },
    examples: {
        good: [{ definition: icon_logo_size_definition, files: { 'icon.png': iconExample({ width: 230, height: 230, logo: 69 }) } }],
        bad: [{ input: { definition: icon_logo_size_definition, files: { 'icon.png': iconExample({ logo: 90 }) } }, at: ['icon.png:1'] }],
    },
}));
/** How many rows or columns lie between the first and the last that differ from the background. */
function extent(distances, tolerance) {
    const differs = (distance) => distance > tolerance;
    const first = distances.findIndex(differs);
    return first === -1 ? 0 : distances.findLastIndex(differs) - first + 1;
}

;// CONCATENATED MODULE: ./src/rules/icon/icon-opaque.ts




const icon_opaque_definition = paths({});
/* harmony default export */ const icon_opaque = (connectorRule({
    id: 'pp-icon-opaque',
    title: 'The icon has no transparent pixels',
    why: 'The icon fills its tile by itself: transparent parts, rounded corners included, show whatever lies below.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.2.1.5' },
    reference: 'certification-submission#design-an-icon-for-your-connector',
    once: true,
    *check(connector) {
        const icon = readIcon(connector);
        if (icon === undefined || icon.pixels.transparent === 0)
            return;
        const share = Math.max(1, Math.round((100 * icon.pixels.transparent) / (icon.width * icon.height)));
        yield iconProblem(icon, `Fill the background of ${(0,kit_text/* quote */.hD)(icon.file.name)} with the brand color: ${share} % of it is transparent.`);
    },
    examples: {
        good: [{ definition: icon_opaque_definition, files: { 'icon.png': iconExample() } }],
        bad: [{ input: { definition: icon_opaque_definition, files: { 'icon.png': iconExample({ alpha: 0 }) } }, at: ['icon.png:1'] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/icon/icon-plain-png.ts




const icon_plain_png_definition = paths({});
/* harmony default export */ const icon_plain_png = (connectorRule({
    id: 'pp-icon-plain-png',
    title: 'The icon is a PNG that is neither animated nor interlaced',
    why: 'Only the first picture of an animation is sure to be shown, and an interlaced file is larger for nothing.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified'],
    reference: 'certification-submission#design-an-icon-for-your-connector',
    once: true,
    *check({ contents: { icon } }) {
        if (icon === undefined || !(icon.animated || icon.interlaced))
            return;
        const kinds = [...(icon.animated ? ['animation'] : []), ...(icon.interlaced ? ['interlacing'] : [])];
        yield iconProblem(icon, `Export ${(0,kit_text/* quote */.hD)(icon.file.name)} without ${(0,kit_text/* enumerate */.HL)(kinds)}.`);
    },
    examples: {
        good: [{ definition: icon_plain_png_definition, files: { 'icon.png': iconExample() } }],
        bad: [
            { input: { definition: icon_plain_png_definition, files: { 'icon.png': iconExample({ animated: true }) } }, at: ['icon.png:1'] },
            { input: { definition: icon_plain_png_definition, files: { 'icon.png': iconExample({ interlaced: true }) } }, at: ['icon.png:1'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/icon/icon-readable.ts




const icon_readable_definition = paths({});
const whole = iconExample();
/* harmony default export */ const icon_readable = (connectorRule({
    id: 'pp-icon-readable',
    title: 'The icon can be decoded to its end',
    why: 'A file that was cut off or damaged on its way is shown in parts, or not at all, and cannot be checked.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.2.1.3' },
    reference: 'certification-submission#design-an-icon-for-your-connector',
    once: true,
    *check({ contents: { icon } }) {
        if (icon?.fault !== undefined)
            yield iconProblem(icon, `Export ${(0,kit_text/* quote */.hD)(icon.file.name)} once more: ${icon.fault}.`);
    },
    examples: {
        good: [{ definition: icon_readable_definition, files: { 'icon.png': whole } }],
        bad: [
            { input: { definition: icon_readable_definition, files: { 'icon.png': () => whole().slice(0, 900) } }, at: ['icon.png:1'] },
            { input: { definition: icon_readable_definition, files: { 'icon.png': () => whole().with(900, 77) } }, at: ['icon.png:1'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/icon/icon-required.ts




const icon_required_definition = paths({});
/* harmony default export */ const icon_required = (connectorRule({
    id: 'pp-icon-required',
    title: 'The connector of a verified publisher has its icon.png',
    why: "Certification wants the icon in the package. A folder of Microsoft's repository may lack it, as the package has it.",
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.1' },
    reference: 'certification-submission#design-an-icon-for-your-connector',
    once: true,
    *check(connector) {
        const { layout, files, contents } = connector;
        const unread = files.some(({ name }) => name.toLowerCase() === 'icon.png');
        if (layout === 'catalogue' || contents.icon !== undefined || unread)
            return;
        yield {
            file: { path: pathIn(connector, 'icon.png') },
            at: WHOLE_FILE,
            message: 'Add icon.png beside the definition: 230 x 230 pixels, the logo in the middle of the brand color.',
        };
    },
    examples: {
        good: [
            { definition: icon_required_definition, files: { 'icon.png': iconExample() } },
            { definition: icon_required_definition, layout: 'catalogue' },
        ],
        bad: [{ input: { definition: icon_required_definition, files: { 'images/icon.png': iconExample() } }, at: ['icon.png:1'] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/base-path-valid.ts




/* harmony default export */ const base_path_valid = (definitionRule({
    id: 'pp-base-path-valid',
    title: 'The base path starts with a slash',
    why: 'The base path stands between the host and the path of every operation.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'BasePathNotValid', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    once: true,
    on: 'definition',
    *check({ root }) {
        const basePath = (0,model_json/* textOf */.b6)(root.members.get('basePath'));
        if (basePath !== undefined && !basePath.startsWith('/'))
            yield { at: at(root, 'basePath'), message: base_path_valid_repair(basePath) };
    },
    examples: {
        good: [{ swagger: '2.0', basePath: '/', paths: {} }],
        bad: [
            { input: { swagger: '2.0', basePath: 'v1/orders', paths: {} }, at: ['/basePath'] },
            { input: { swagger: '2.0', basePath: 'https://api.contoso.com/v1', paths: {} }, at: ['/basePath'] },
            { input: { swagger: '2.0', basePath: '', paths: {} }, at: ['/basePath'] },
        ],
    },
}));
function base_path_valid_repair(basePath) {
    if ((0,kit_text/* isBlank */.z3)(basePath))
        return 'Write "/" as "basePath", or remove it.';
    const path = basePath.trim().replace(/^[a-z]+:\/\/[^/]*/i, '');
    return `Write ${(0,kit_text/* quote */.hD)(path.startsWith('/') ? path : `/${path}`)} instead of ${(0,kit_text/* quote */.hD)(basePath)}.`;
}

;// CONCATENATED MODULE: ./src/model/tables/hosts.ts
/** Parts of a host name that say it is not the production host. */
const NON_PRODUCTION_WORDS = new Set([
    'dev',
    'develop',
    'development',
    'test',
    'testing',
    'tst',
    'stage',
    'staging',
    'stg',
    'uat',
    'qa',
    'sandbox',
    'preprod',
    'nonprod',
]);
/** Top-level names that only resolve on one machine or in one network (RFC 2606, RFC 6762, RFC 9476). */
const PRIVATE_ENDINGS = new Set([
    'localhost',
    'local',
    'test',
    'internal',
    'invalid',
    'lan',
]);
/** Domains of tunnels to a developer's machine. */
const TUNNELS = [
    'ngrok.io',
    'ngrok.app',
    'ngrok.dev',
    'ngrok-free.app',
    'ngrok-free.dev',
    'trycloudflare.com',
    'devtunnels.ms',
    'loca.lt',
    'serveo.net',
];
/** Parts of a host name that stand for the customer's own. */
const PLACEHOLDER_WORDS = new Set([
    'contoso',
    'fabrikam',
    'example',
    'instance',
    'subdomain',
    'placeholder',
    'mydomain',
    'mycompany',
]);

;// CONCATENATED MODULE: ./src/kit/host.ts

/** A host name or IP address, optionally with a port; no scheme, path, spaces or braces. */
function isHost(text) {
    return /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*(:\d{1,5})?$/u.test(text);
}
/** What tells that a host is not one for production; undefined when nothing does. */
function nonProductionSign(host) {
    const name = host.toLowerCase().replace(/:\d+$/, '');
    const labels = name.split('.');
    if (/^\d+(\.\d+){3}$/.test(name))
        return 'an IP address';
    if (PRIVATE_ENDINGS.has(labels.at(-1) ?? ''))
        return `a name under "${labels.at(-1) ?? ''}"`;
    if (TUNNELS.some((tunnel) => name === tunnel || name.endsWith(`.${tunnel}`)))
        return 'a tunnel';
    const word = wordsBelowDomain(labels).find((part) => NON_PRODUCTION_WORDS.has(part.replace(TRAILING_DIGITS, '')));
    return word === undefined ? undefined : `a "${word}" host`;
}
/** The words of all labels but the top level; the domain itself may be called "test" or "dev". */
function wordsBelowDomain(labels) {
    return labels.slice(0, -1).flatMap((label, index) => {
        const words = label.split(/[-_]/);
        const domain = index === labels.length - 2;
        if (domain && words.length === 1)
            return label.endsWith('sandbox') && label !== 'sandbox' ? ['sandbox'] : [];
        return words;
    });
}
/** A host that stands for each customer's own, such as yourhost.yourdomain.com or DefinedInConnectionParameters. */
function isPlaceholderHost(host) {
    const labels = host.toLowerCase().replace(/:\d+$/, '').split('.');
    if (labels.length === 1)
        return labels[0] !== 'localhost';
    if (labels.join('.') === 'test.com')
        return true;
    return labels.some((label) => PLACEHOLDER_WORDS.has(label) || YOUR_OWN.test(label));
}
// Without the lookbehind every digit of a long number would be tried as the first.
const TRAILING_DIGITS = /(?<!\d)\d+$/;
const YOUR_OWN = /^your.*(domain|host|site|instance|company|name|url|account|store|tenant|server|org)/;

;// CONCATENATED MODULE: ./src/rules/info/host-placeholder.ts





const POLICY = 'dynamichosturl';
const POLICIES = [POLICY, 'dynamicsubdomain'];
/* harmony default export */ const host_placeholder = (connectorRule({
    id: 'pp-host-placeholder',
    title: 'A placeholder as host is replaced by a policy or a script',
    why: `Where each customer has a host of its own, the host is a placeholder and a ${POLICY} policy or a script sets the real one; without them no request arrives.`,
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.2.6.4' },
    reference: 'policy-templates',
    once: true,
    *check(connector) {
        const file = connector.definitionFile;
        const definition = file?.definition;
        const host = (0,model_json/* textOf */.b6)(definition?.root.members.get('host'));
        if (file === undefined ||
            definition === undefined ||
            definition.unsupported !== undefined ||
            host === undefined)
            return;
        if (!isHost(host) || !isPlaceholderHost(host) || setsHost(connector))
            return;
        yield {
            file,
            at: at(definition.root, 'host'),
            message: `Write the production host instead of ${(0,kit_text/* quote */.hD)(host)}, or set it with a ${POLICY} policy or a script.`,
        };
    },
    examples: {
        good: [
            {
                definition: { swagger: '2.0', host: 'yourhost.contoso.com', paths: {} },
                properties: { properties: { policyTemplateInstances: [{ templateId: POLICY, title: 'Set host' }] } },
            },
            {
                definition: { swagger: '2.0', host: 'yourhost.contoso.com', paths: {} },
                properties: { properties: { scriptOperations: ['ListOrders'] } },
            },
            { definition: { swagger: '2.0', host: 'api.fourthcoffee.com', paths: {} } },
        ],
        bad: [
            {
                input: {
                    definition: { swagger: '2.0', host: 'yourhost.fourthcoffee.com', paths: {} },
                    properties: {
                        properties: { policyTemplateInstances: [{ templateId: 'setheader', title: 'Set header' }] },
                    },
                },
                at: ['definition#/host'],
            },
            {
                input: { definition: { swagger: '2.0', host: 'ToBeReplaced', paths: {} } },
                at: ['definition#/host'],
            },
            {
                input: { definition: { swagger: '2.0', host: 'api.contoso.com', paths: {} } },
                at: ['definition#/host'],
            },
        ],
    },
}));
function setsHost({ propertiesFile }) {
    const { policyTemplates = [], scriptOperations = [] } = propertiesFile?.properties ?? {};
    // What a script does cannot be seen here; it may well replace the host.
    return (scriptOperations.length > 0 ||
        policyTemplates.some(({ templateId }) => POLICIES.includes(templateId?.toLowerCase() ?? '')));
}

;// CONCATENATED MODULE: ./src/rules/info/host-production.ts





/* harmony default export */ const host_production = (definitionRule({
    id: 'pp-host-production',
    title: 'The host is the production host',
    why: 'Staging, development and test hosts are sent back, and addresses of one machine work for nobody else.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.2.6.4' },
    reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
    once: true,
    on: 'definition',
    *check({ root }) {
        const host = (0,model_json/* textOf */.b6)(root.members.get('host')) ?? '';
        const sign = nonProductionSign(host);
        if (sign !== undefined)
            yield {
                at: at(root, 'host'),
                message: `Write the host name of the production service instead of ${(0,kit_text/* quote */.hD)(host)}, ${sign}.`,
            };
    },
    examples: {
        good: [
            { swagger: '2.0', host: 'api.contoso.dev', paths: {} },
            { swagger: '2.0', host: 'latest-contoso.com', paths: {} },
        ],
        bad: [
            { input: { swagger: '2.0', host: 'orders-staging.contoso.com', paths: {} }, at: ['/host'] },
            { input: { swagger: '2.0', host: 'test01.contoso.com', paths: {} }, at: ['/host'] },
            { input: { swagger: '2.0', host: '10.0.0.4:8080', paths: {} }, at: ['/host'] },
            { input: { swagger: '2.0', host: 'localhost:7071', paths: {} }, at: ['/host'] },
            { input: { swagger: '2.0', host: 'contoso.ngrok.io', paths: {} }, at: ['/host'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/info.ts


/** The object under `info`; undefined when there is none, which pp-info-title-required says. */
function infoOf({ root }) {
    const info = root.members.get('info');
    return info?.kind === 'object' ? info : undefined;
}
/** The object under `info.contact`. */
function contactOf(definition) {
    const contact = infoOf(definition)?.members.get('contact');
    return contact?.kind === 'object' ? contact : undefined;
}
/** A member is missing or empty text; a value of another type is there, however wrong. */
function lacks(holder, name) {
    const member = holder.members.get(name);
    return member === undefined || (member.kind === 'string' && (0,kit_text/* isBlank */.z3)((0,model_json/* textOf */.b6)(member)));
}

// EXTERNAL MODULE: ./src/model/structure/kinds.ts + 4 modules
var kinds = __webpack_require__(23651);
;// CONCATENATED MODULE: ./src/model/tables/foreign-keywords.ts
/**
 * Members that authors know from OpenAPI 3 or JSON Schema, with what Swagger 2.0 has for the same purpose.
 *
 * Source: the OpenAPI 3.0 and the Swagger 2.0 specification.
 */
const FOREIGN_KEYWORDS = new Map([
    ['anyOf', 'the one alternative that the connector uses'],
    ['oneOf', 'the one alternative that the connector uses'],
    ['callbacks', '"x-ms-notification-content" on the path'],
    ['components', '"definitions", "parameters" and "responses"'],
    ['const', '"enum" with this one value'],
    ['content', '"schema" with what stands under the media type'],
    ['explode', '"collectionFormat"'],
    ['style', '"collectionFormat"'],
    ['nullable', '"x-nullable"'],
    ['patternProperties', '"additionalProperties"'],
    ['requestBody', 'a parameter with "in": "body"'],
    ['servers', '"host", "basePath" and "schemes"'],
]);

;// CONCATENATED MODULE: ./src/kit/misspelt.ts



/** The member that an unknown name most likely means: in another case, without its "x-ms-", or with a few letters wrong. */
function meantMember(name, known) {
    const plain = name.toLowerCase();
    return known.find((one) => one.toLowerCase() === plain || one === `x-ms-${plain}`) ?? nearest(name, known);
}
/**
 * A member is there under a name that pp-member-known corrects, so that nobody need add it: "Summary" for "summary", "content"
 * of OpenAPI 3 for "schema".
 */
function isMisspelt({ members }, kind, wanted) {
    const known = Object.keys(kinds/* KINDS */.GW[kind].members);
    for (const name of members.keys())
        if (!name.startsWith('x-') &&
            !known.includes(name) &&
            (FOREIGN_KEYWORDS.get(name)?.includes(`"${wanted}"`) === true ||
                (!FOREIGN_KEYWORDS.has(name) && meantMember(name, known) === wanted)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/rules/info/host-required.ts




/* harmony default export */ const host_required = (definitionRule({
    id: 'pp-host-required',
    title: 'The definition names its host',
    why: 'Without a host the connector does not know where to send requests.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'define-blank',
    once: true,
    on: 'definition',
    *check({ root }) {
        if (lacks(root, 'host') && !isMisspelt(root, 'definition', 'host'))
            yield { at: at(root, 'host'), message: 'Add the "host" of the service, such as "api.contoso.com".' };
    },
    examples: {
        good: [
            { swagger: '2.0', host: 'api.contoso.com', paths: {} },
            { swagger: '2.0', servers: [{ url: 'https://api.contoso.com' }], paths: {} },
        ],
        bad: [
            { input: { swagger: '2.0', paths: {} }, at: [''] },
            { input: { swagger: '2.0', host: '', paths: {} }, at: ['/host'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/host-valid.ts





/* harmony default export */ const host_valid = (definitionRule({
    id: 'pp-host-valid',
    title: 'The host is a host name without scheme, path, spaces and braces',
    why: 'Scheme and path have their own places, "schemes" and "basePath"; anything else is no host.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'HostNameNotValid', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    once: true,
    on: 'definition',
    *check({ root }) {
        const host = (0,model_json/* textOf */.b6)(root.members.get('host'));
        if (host !== undefined && !(0,kit_text/* isBlank */.z3)(host) && !isHost(host))
            yield { at: at(root, 'host'), message: host_valid_repair(host) };
    },
    examples: {
        good: [
            { swagger: '2.0', host: 'api.contoso.com', paths: {} },
            { swagger: '2.0', host: 'orders-1.contoso.com:8443', paths: {} },
        ],
        bad: [
            { input: { swagger: '2.0', host: 'https://api.contoso.com', paths: {} }, at: ['/host'] },
            { input: { swagger: '2.0', host: 'api.contoso.com/v1', paths: {} }, at: ['/host'] },
            { input: { swagger: '2.0', host: '{instance}.contoso.com', paths: {} }, at: ['/host'] },
            { input: { swagger: '2.0', host: 'api.contoso.com ', paths: {} }, at: ['/host'] },
        ],
    },
}));
function host_valid_repair(host) {
    const bare = host.trim().replace(/^[a-z][a-z0-9+.-]*:[/\\]+/i, '');
    const name = /^[^/\\?#]*/.exec(bare)?.[0] ?? '';
    const path = bare.slice(name.length);
    if (!isHost(name))
        return `Replace ${(0,kit_text/* quote */.hD)(host)} by a host name, such as "api.contoso.com"; a policy can set another one for each connection.`;
    const rest = path.length > 1 ? `, and move ${(0,kit_text/* quote */.hD)(path)} to "basePath"` : '';
    return `Write ${(0,kit_text/* quote */.hD)(name)} instead of ${(0,kit_text/* quote */.hD)(host)}${rest}.`;
}

;// CONCATENATED MODULE: ./src/rules/info/info-contact-complete.ts




/* harmony default export */ const info_contact_complete = (definitionRule({
    id: 'pp-info-contact-complete',
    title: 'The contact has both a url and an email',
    why: 'Microsoft asks for both; one of them is enough to be certified.',
    severity: 'info',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#step-3b-product-or-end-service-metadata',
    once: true,
    on: 'definition',
    *check(definition) {
        const contact = contactOf(definition);
        if (contact === undefined || lacks(contact, 'url') === lacks(contact, 'email'))
            return;
        const missing = lacks(contact, 'url') ? 'url' : 'email';
        // An empty one is no valid address: pp-info-contact-url-valid, pp-info-contact-email-valid.
        if (contact.members.has(missing))
            return;
        yield { at: at(contact, missing), message: `Add the "${missing}" of your support to the contact.` };
    },
    examples: {
        good: [
            info({
                contact: { name: 'Contoso', url: 'https://support.contoso.com', email: 'support@contoso.com' },
            }),
        ],
        bad: [
            {
                input: info({ contact: { name: 'Contoso', url: 'https://support.contoso.com' } }),
                at: ['/info/contact'],
            },
            {
                input: info({ contact: { name: 'Contoso', email: 'support@contoso.com' } }),
                at: ['/info/contact'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/info-contact-email-valid.ts






/* harmony default export */ const info_contact_email_valid = (definitionRule({
    id: 'pp-info-contact-email-valid',
    title: 'The email of the contact is an address in ASCII',
    why: 'Certification and users write to this address.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'ContactEmailNotValid', policy: '5000.3.1.4' },
    reference: 'certification-swagger-validator-rules#properties',
    once: true,
    on: 'definition',
    *check(definition) {
        const contact = contactOf(definition);
        const email = (0,model_json/* textOf */.b6)(contact?.members.get('email'));
        if (contact === undefined || email === undefined || ADDRESS.test(email))
            return;
        // With neither address, pp-info-contact-reachable asks for one.
        if ((0,kit_text/* isBlank */.z3)(email) && lacks(contact, 'url'))
            return;
        const bare = email.trim().replace(/^mailto:/i, '');
        const repair = ADDRESS.test(bare)
            ? `Write ${(0,kit_text/* quote */.hD)(bare)} instead of ${(0,kit_text/* quote */.hD)(email)}.`
            : `Replace ${(0,kit_text/* quote */.hD)(email)} by the email address of your support, such as "support@contoso.com".`;
        yield { at: at(contact, 'email'), message: repair };
    },
    examples: {
        good: [
            info({ contact: { email: 'first.last+orders@support.contoso.com' } }),
            info({ contact: { url: 'https://support.contoso.com' } }),
        ],
        bad: [
            { input: info({ contact: { email: 'mailto:support@contoso.com' } }), at: ['/info/contact/email'] },
            { input: info({ contact: { email: 'Contoso Support' } }), at: ['/info/contact/email'] },
            { input: info({ contact: { email: 'café@contoso.com' } }), at: ['/info/contact/email'] },
            {
                input: info({ contact: { url: 'https://support.contoso.com', email: '' } }),
                at: ['/info/contact/email'],
            },
        ],
    },
}));
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

;// CONCATENATED MODULE: ./src/rules/info/info-contact-name.ts




/* harmony default export */ const info_contact_name = (definitionRule({
    id: 'pp-info-contact-name',
    title: 'The contact has a name',
    why: 'Users want to know who answers: a support team, a company or a person.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#step-3b-product-or-end-service-metadata',
    once: true,
    on: 'definition',
    *check(definition) {
        const contact = contactOf(definition);
        if (contact !== undefined && lacks(contact, 'name'))
            yield { at: at(contact, 'name'), message: 'Add the "name" of your support team to the contact.' };
    },
    examples: {
        good: [info({ contact: { name: 'Contoso Support', email: 'support@contoso.com' } })],
        bad: [
            { input: info({ contact: { email: 'support@contoso.com' } }), at: ['/info/contact'] },
            { input: info({ contact: { name: '', email: 'support@contoso.com' } }), at: ['/info/contact/name'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/info-contact-reachable.ts




/* harmony default export */ const info_contact_reachable = (definitionRule({
    id: 'pp-info-contact-reachable',
    title: 'The contact has a url or an email',
    why: 'A name alone does not tell users how to reach the support.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'OneOfPropertiesRequired', policy: '5000.2.6.2' },
    reference: 'certification-submission#step-3b-product-or-end-service-metadata',
    once: true,
    on: 'definition',
    *check(definition) {
        const contact = contactOf(definition);
        if (contact !== undefined && lacks(contact, 'url') && lacks(contact, 'email'))
            yield {
                at: keyOf(contact),
                message: 'Add the "url" or the "email" of your support to the contact, best of all both.',
            };
    },
    examples: {
        good: [info({ contact: { name: 'Contoso Support', url: 'https://support.contoso.com' } })],
        bad: [
            { input: info({ contact: { name: 'Contoso Support' } }), at: ['/info/contact'] },
            { input: info({ contact: { name: 'Contoso Support', email: '' } }), at: ['/info/contact'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/info-contact-required.ts





/* harmony default export */ const info_contact_required = (definitionRule({
    id: 'pp-info-contact-required',
    title: 'The connector has a contact',
    why: 'The documentation of a certified connector tells its users where to get help.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'certification-submission#step-3b-product-or-end-service-metadata',
    once: true,
    on: 'definition',
    *check(definition) {
        const object = infoOf(definition);
        if (object !== undefined && !object.members.has('contact') && !isMisspelt(object, 'info', 'contact'))
            yield {
                at: at(object, 'contact'),
                message: 'Add a "contact" to "info" with the name, url and email of your support.',
            };
    },
    examples: {
        good: [
            info({ title: 'Contoso Orders', contact: { name: 'Contoso Support', email: 'support@contoso.com' } }),
        ],
        bad: [{ input: info({ title: 'Contoso Orders' }), at: ['/info'] }],
    },
}));

;// CONCATENATED MODULE: ./src/kit/web-address.ts

const web_address_ADDRESS = /^(https?):\/\/([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+)(?::\d{1,5})?(?:[/?#]\S*)?$/iu;
/** The scheme of an absolute web address; undefined when it is none. Space around it does no harm. */
function schemeOf(address) {
    const scheme = web_address_ADDRESS.exec(address.trim())?.[1]?.toLowerCase();
    return scheme === 'http' || scheme === 'https' ? scheme : undefined;
}
/** What to write instead of something that is no web address. */
function addressRepair(address, thing) {
    const bare = address.trim().replace(/^[a-z]{2,8}:\/+(https?:\/+)?/i, '');
    const candidate = `https://${bare.replace(/\s/g, '%20')}`;
    if (schemeOf(candidate) !== undefined)
        return `Write ${(0,kit_text/* quote */.hD)(candidate)} instead of ${(0,kit_text/* quote */.hD)(address)}.`;
    return `Replace ${(0,kit_text/* quote */.hD)(address)} by the full https address of ${thing}.`;
}

;// CONCATENATED MODULE: ./src/rules/info/info-contact-url-valid.ts







/* harmony default export */ const info_contact_url_valid = (definitionRule({
    id: 'pp-info-contact-url-valid',
    title: 'The url of the contact is an absolute web address',
    why: 'It becomes a link in the documentation of the connector.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'UrlNotValid', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    once: true,
    on: 'definition',
    *check(definition) {
        const contact = contactOf(definition);
        const url = (0,model_json/* textOf */.b6)(contact?.members.get('url'));
        if (contact === undefined || url === undefined || schemeOf(url) !== undefined)
            return;
        // With neither address, pp-info-contact-reachable asks for one.
        if ((0,kit_text/* isBlank */.z3)(url) && lacks(contact, 'email'))
            return;
        yield { at: at(contact, 'url'), message: addressRepair(url, 'your support page') };
    },
    examples: {
        good: [
            info({ contact: { url: 'https://support.contoso.com:8443/help?topic=orders' } }),
            info({ contact: { email: 'support@contoso.com' } }),
        ],
        bad: [
            { input: info({ contact: { url: 'support.contoso.com' } }), at: ['/info/contact/url'] },
            { input: info({ contact: { url: 'See our website' } }), at: ['/info/contact/url'] },
            { input: info({ contact: { url: '', email: 'support@contoso.com' } }), at: ['/info/contact/url'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/mentions.ts
/**
 * Where a text names one of these words or phrases, in any case and as whole words; each form once, as written.
 *
 * A phrase is also found without its spaces: "PowerApps" mentions "Power Apps".
 */
function mentions(text, phrases) {
    let form = mentions_FORMS.get(phrases);
    if (form === undefined)
        mentions_FORMS.set(phrases, (form = mentions_formOf(phrases)));
    return [...new Set(Array.from(text.matchAll(form), ([mention]) => mention))];
}
// Thousands of texts are searched for the same few lists.
const mentions_FORMS = new WeakMap();
function mentions_formOf(phrases) {
    const alternatives = phrases.map((phrase) => phrase.replaceAll(' ', '\\s?')).join('|');
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');
}
/** A phrase is among those of a list, whatever its case and however it is spaced, but not glued together. */
function isAmong(phrase, phrases) {
    const normal = phrase.toLowerCase().replace(/\s/g, ' ');
    return phrases.some((known) => known.toLowerCase() === normal);
}

;// CONCATENATED MODULE: ./src/rules/info/info-description-api.ts






const info_description_api_ADDRESSES = /(?:https?:\/\/|www\.)\S+/gi;
/* harmony default export */ const info_description_api = (definitionRule({
    id: 'pp-info-description-api',
    title: 'The description does not speak of an API',
    why: 'Makers want to know what they can do with the service; that an API does it is understood.',
    severity: 'info',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    reference: 'connector-string-guidance#connector-info',
    once: true,
    on: 'definition',
    *check(definition) {
        const description = (0,model_json/* textOf */.b6)(infoOf(definition)?.members.get('description')) ?? '';
        // An address is to be removed as a whole: pp-info-description-plain.
        if (mentions(description.replace(info_description_api_ADDRESSES, ''), ['API']).length > 0)
            yield {
                at: at(definition.root, 'info', 'description'),
                message: 'Rewrite the description without the word "API": name the service and what it does.',
            };
    },
    examples: {
        good: [
            info({ description: 'Contoso Orders keeps the orders of small shops.' }),
            info({ description: 'Keeps the orders of small shops, see https://api.contoso.com.' }),
        ],
        bad: [
            {
                input: info({ description: 'The Contoso Orders API keeps the orders of small shops.' }),
                at: ['/info/description'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/model/tables/info.ts
/** Longest `info.title`, in characters (printed by the bot for policy 5000.2.2.1). */
const TITLE_LIMIT = 30;
/** Shortest and longest `info.description`, in characters (printed by the validator). */
const DESCRIPTION_LIMITS = { least: 30, most: 500 };
/** What a title may not contain, as the validator prints it. */
const TITLE_WORDS = ['API', 'Connector'];
/** What a description may not contain, as the validator prints it. */
const DESCRIPTION_WORDS = ['Power Apps', 'Power Automate', 'Logic Apps'];

;// CONCATENATED MODULE: ./src/rules/info/info-description-length.ts







const { least, most } = DESCRIPTION_LIMITS;
/* harmony default export */ const info_description_length = (definitionRule({
    id: 'pp-info-description-length',
    title: `The description has ${least} to ${most} characters`,
    why: 'A shorter one explains nothing, a longer one does not fit where the connector is shown.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'FieldLengthNotInRange', policy: '5000.2.3.4' },
    reference: 'certification-submission#write-a-description-for-your-connector',
    once: true,
    on: 'definition',
    *check(definition) {
        const description = (0,model_json/* textOf */.b6)(infoOf(definition)?.members.get('description')) ?? '';
        const { length } = description;
        if ((0,kit_text/* isBlank */.z3)(description) || (length >= least && length <= most))
            return;
        const change = length < least
            ? `Extend the description by ${(0,kit_text/* count */.U9)(least - length, 'character')}`
            : `Shorten the description by ${(0,kit_text/* count */.U9)(length - most, 'character')}`;
        yield {
            at: at(definition.root, 'info', 'description'),
            message: `${change}: it must have ${least} to ${most}, and has ${length}.`,
        };
    },
    examples: {
        good: [
            info({ description: 'Orders of shops, kept for you.' }),
            info({ description: 'Keep'.repeat(125) }),
        ],
        bad: [
            { input: info({ description: 'Orders of shops, kept for us.' }), at: ['/info/description'] },
            { input: info({ description: `${'Keep'.repeat(125)}.` }), at: ['/info/description'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/info-description-plain.ts






/* harmony default export */ const info_description_plain = (definitionRule({
    id: 'pp-info-description-plain',
    title: 'The description of the connector has no links and no emojis',
    why: 'The description is translated and shown as plain text; addresses belong in "contact" and the connector metadata.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.2.3.6' },
    reference: 'certification-submission#write-a-description-for-your-connector',
    on: 'definition',
    *check(definition) {
        const description = (0,model_json/* textOf */.b6)(infoOf(definition)?.members.get('description')) ?? '';
        const place = at(definition.root, 'info', 'description');
        const link = /(?:https?:\/\/|www\.)[^\s"'<>)]+/i.exec(description)?.[0];
        if (link !== undefined)
            yield {
                at: place,
                message: `Move the address ${(0,kit_text/* quote */.hD)(link)} from the description to the contact or the website.`,
            };
        const emoji = /\p{Emoji_Presentation}/u.exec(description)?.[0];
        if (emoji !== undefined)
            yield { at: place, message: `Remove ${(0,kit_text/* quote */.hD)(emoji)} from the description: it is plain text.` };
    },
    examples: {
        good: [info({ description: 'Contoso.com keeps the orders of small shops.' })],
        bad: [
            {
                input: info({ description: 'Keeps orders, see https://www.contoso.com/orders.' }),
                at: ['/info/description'],
            },
            {
                input: info({ description: 'Keeps orders \u{1F680}, see www.contoso.com.' }),
                at: ['/info/description', '/info/description'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/model/tables/products.ts
/** Microsoft's products that run connectors, and their siblings: texts of a connector do not name them. */
const PRODUCT_NAMES = [
    'Power Apps',
    'Power Automate',
    'Power BI',
    'Power Pages',
    'Power Platform',
    'Power Virtual Agents',
    'Copilot Studio',
    'Logic Apps',
];

;// CONCATENATED MODULE: ./src/rules/info/info-description-product-names.ts









/* harmony default export */ const info_description_product_names = (definitionRule({
    id: 'pp-info-description-product-names',
    title: 'The description names no other Power Platform product',
    why: 'The guidelines forbid all names of the platform in a description; the validator only finds three of them.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.2.3.5' },
    reference: 'certification-submission#write-a-description-for-your-connector',
    once: true,
    on: 'definition',
    *check(definition) {
        const description = (0,model_json/* textOf */.b6)(infoOf(definition)?.members.get('description')) ?? '';
        const names = mentions(description, PRODUCT_NAMES).filter((name) => !isAmong(name, DESCRIPTION_WORDS));
        if (names.length > 0)
            yield {
                at: at(definition.root, 'info', 'description'),
                message: `Remove ${(0,kit_text/* enumerate */.HL)(names.map(kit_text/* quote */.hD))} from the description: say what the connector does, not where it runs.`,
            };
    },
    examples: {
        good: [info({ description: 'Contoso runs the orders of power platforms at sea.' })],
        bad: [
            {
                input: info({ description: 'Connects Contoso orders to the Power Platform.' }),
                at: ['/info/description'],
            },
            { input: info({ description: 'Contoso orders for all your PowerApps.' }), at: ['/info/description'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/info-description-required.ts





/* harmony default export */ const info_description_required = (definitionRule({
    id: 'pp-info-description-required',
    title: 'The connector has a description',
    why: 'Makers decide by the description whether the connector is the one they need.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'certification-submission#write-a-description-for-your-connector',
    once: true,
    on: 'definition',
    *check(definition) {
        const object = infoOf(definition);
        if (object !== undefined && lacks(object, 'description') && !isMisspelt(object, 'info', 'description'))
            yield {
                at: at(object, 'description'),
                message: 'Add a "description" to "info" that says in 30 to 500 characters what the connector does.',
            };
    },
    examples: {
        good: [info({ description: 'Contoso Orders keeps the orders of small shops.' })],
        bad: [
            { input: info({ title: 'Contoso Orders' }), at: ['/info'] },
            { input: info({ description: '' }), at: ['/info/description'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/info-description-restricted-words.ts








/* harmony default export */ const info_description_restricted_words = (definitionRule({
    id: 'pp-info-description-restricted-words',
    title: 'The description does not name Power Apps, Power Automate or Logic Apps',
    why: 'The connector is shown inside these products, so their names say nothing about it.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'ValueContainsRestrictedWords', policy: '5000.2.3.5' },
    reference: 'certification-submission#write-a-description-for-your-connector',
    once: true,
    on: 'definition',
    *check(definition) {
        const description = (0,model_json/* textOf */.b6)(infoOf(definition)?.members.get('description')) ?? '';
        const names = mentions(description, DESCRIPTION_WORDS).filter((name) => isAmong(name, DESCRIPTION_WORDS));
        if (names.length > 0)
            yield {
                at: at(definition.root, 'info', 'description'),
                message: `Remove ${(0,kit_text/* enumerate */.HL)(names.map(kit_text/* quote */.hD))} from the description: say what the connector does, not where it runs.`,
            };
    },
    examples: {
        good: [info({ description: 'Contoso Logic keeps apps and their orders.' })],
        bad: [
            {
                input: info({ description: 'Brings Contoso orders to Power Automate and logic apps.' }),
                at: ['/info/description'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/english.ts
/** The first word in letters other than Latin ones; single letters such as µ and Ω are symbols. */
function foreignWord(text) {
    return /(?:(?!\p{Script=Latin})\p{L}){2,}/u.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./src/rules/info/info-english.ts







/* harmony default export */ const info_english = (definitionRule({
    id: 'pp-info-english',
    title: 'Title and description are in English',
    why: 'Microsoft translates connectors from English into all other languages.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'ValueMustBeInEnglish' },
    reference: 'certification-submission#give-your-connector-a-title',
    on: 'definition',
    *check(definition) {
        for (const name of ['title', 'description']) {
            const node = infoOf(definition)?.members.get(name);
            const foreign = foreignWord((0,model_json/* textOf */.b6)(node) ?? '');
            if (node !== undefined && foreign !== undefined)
                yield { at: place_valueOf(node), message: `Write the ${name} in English, without ${(0,kit_text/* quote */.hD)(foreign)}.` };
        }
    },
    examples: {
        good: [info({ title: 'Café Contoso', description: 'Measures of µ and Ω for the cafés of Contoso.' })],
        bad: [
            {
                input: info({ title: 'Контосо', description: 'コントソ keeps orders.' }),
                at: ['/info/title', '/info/description'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/info-title-end.ts






/* harmony default export */ const info_title_end = (definitionRule({
    id: 'pp-info-title-end',
    title: 'The title ends with a letter, a digit or a closing parenthesis',
    why: 'Other characters at its end, line breaks and spaces included, are refused by the certification.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'ValueMustEndWithAlphanumeric', policy: '5000.2.2.3' },
    reference: 'certification-submission#give-your-connector-a-title',
    once: true,
    on: 'definition',
    *check(definition) {
        const title = (0,model_json/* textOf */.b6)(infoOf(definition)?.members.get('title')) ?? '';
        if ((0,kit_text/* isBlank */.z3)(title) || /[\p{L}\p{M}\p{N})]$/u.test(title))
            return;
        const trimmed = title.trimEnd();
        yield {
            at: at(definition.root, 'info', 'title'),
            message: trimmed === title
                ? `End the title ${(0,kit_text/* quote */.hD)(title)} with a letter, a digit or ")".`
                : `Remove the white space at the end of the title ${(0,kit_text/* quote */.hD)(trimmed)}.`,
        };
    },
    examples: {
        good: [info({ title: 'Contoso Orders (Europe)' })],
        bad: [
            { input: info({ title: 'Contoso Orders [new]' }), at: ['/info/title'] },
            { input: info({ title: 'Contoso Orders\n' }), at: ['/info/title'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/info-title-length.ts







/* harmony default export */ const info_title_length = (definitionRule({
    id: 'pp-info-title-length',
    title: `The title has at most ${TITLE_LIMIT} characters`,
    why: 'The lists of connectors have room for no more.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'FieldLengthExceeded', policy: '5000.2.2.1' },
    reference: 'certification-submission#give-your-connector-a-title',
    once: true,
    on: 'definition',
    *check(definition) {
        const title = (0,model_json/* textOf */.b6)(infoOf(definition)?.members.get('title'));
        const excess = (title?.length ?? 0) - TITLE_LIMIT;
        if (excess <= 0)
            return;
        yield {
            at: at(definition.root, 'info', 'title'),
            message: `Shorten the title ${(0,kit_text/* quote */.hD)(title)} by ${(0,kit_text/* count */.U9)(excess, 'character')}: it may have ${TITLE_LIMIT}.`,
        };
    },
    examples: {
        good: [info({ title: 'Contoso Document Conversion 30' })],
        bad: [{ input: info({ title: 'Contoso Documents and Conversion' }), at: ['/info/title'] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/info-title-published.ts



const titled = (title, host) => ({ swagger: '2.0', info: { title }, host });
/* harmony default export */ const info_title_published = (connectorRule({
    id: 'pp-info-title-published',
    title: 'No published connector has the title',
    why: 'Makers tell connectors apart by their titles, and certification refuses one that another connector has.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.2.2.5' },
    reference: 'certification-submission#give-your-connector-a-title',
    once: true,
    *check({ definitionFile, contents: { namesakes } }) {
        const info = definitionFile?.definition?.root.members.get('info');
        const [namesake] = namesakes;
        if (definitionFile === undefined || info === undefined || namesake === undefined)
            return;
        yield {
            file: definitionFile,
            at: at(info, 'title'),
            message: `Choose a title of its own: ${(0,kit_text/* quote */.hD)(namesake)}, on another host, is published already.`,
        };
    },
    examples: {
        good: [
            { definition: titled('Contoso Orders', 'api.contoso.com') },
            { definition: titled('MURAL', 'app.mural.co') },
            { definition: titled('Mural', 'api.contoso.com'), layout: 'catalogue' },
        ],
        bad: [{ input: { definition: titled('Mu-ral', 'api.contoso.com') }, at: ['definition#/info/title'] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/info-title-required.ts





/* harmony default export */ const info_title_required = (definitionRule({
    id: 'pp-info-title-required',
    title: 'The connector has a title',
    why: 'The title is the name under which makers find the connector.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'certification-submission#give-your-connector-a-title',
    once: true,
    on: 'definition',
    *check(definition) {
        const { root } = definition;
        const object = infoOf(definition);
        if (!root.members.has('info'))
            yield {
                at: at(root, 'info'),
                message: 'Add an "info" object with "title", "description", "version" and "contact".',
            };
        else if (object !== undefined && lacks(object, 'title') && !isMisspelt(object, 'info', 'title'))
            yield {
                at: at(root, 'info', 'title'),
                message: 'Write the name of the product or organization as "title" of "info".',
            };
    },
    examples: {
        good: [info({ title: 'Contoso Orders' })],
        bad: [
            { input: info({ version: '1.0' }), at: ['/info'] },
            { input: info({ title: ' ' }), at: ['/info/title'] },
            { input: { swagger: '2.0', paths: {} }, at: [''] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/info-title-reserved-words.ts









/* harmony default export */ const info_title_reserved_words = (definitionRule({
    id: 'pp-info-title-reserved-words',
    title: 'The title has no reserved words',
    why: 'Everything in the list is a connector to an API; the title says to which product or organization.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'ValueContainsRestrictedWords', policy: '5000.2.2.2' },
    reference: 'certification-submission#give-your-connector-a-title',
    once: true,
    on: 'definition',
    *check(definition) {
        const title = (0,model_json/* textOf */.b6)(infoOf(definition)?.members.get('title')) ?? '';
        const words = mentions(title, [...TITLE_WORDS, ...PRODUCT_NAMES]);
        if (words.length > 0)
            yield {
                at: at(definition.root, 'info', 'title'),
                message: `Remove ${(0,kit_text/* enumerate */.HL)(words.map(kit_text/* quote */.hD))} from the title ${(0,kit_text/* quote */.hD)(title)}: the name of the product is enough.`,
            };
    },
    examples: {
        good: [info({ title: 'Contoso Capital' }), info({ title: 'ContosoAPI' })],
        bad: [
            { input: info({ title: 'Contoso Orders API' }), at: ['/info/title'] },
            { input: info({ title: 'Contoso connector for PowerApps' }), at: ['/info/title'] },
        ],
    },
}));

// EXTERNAL MODULE: ./src/kit/title.ts
var kit_title = __webpack_require__(67058);
;// CONCATENATED MODULE: ./src/rules/info/info-title-unique.ts



const info_title_unique_titled = (title) => ({ definition: { swagger: '2.0', info: { title } } });
/* harmony default export */ const info_title_unique = (checkoutRule({
    id: 'pp-info-title-unique',
    title: 'No two connectors of the checkout have the same title',
    why: 'Makers tell connectors apart by their titles, and certification refuses one that another connector has.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.2.2.5' },
    reference: 'certification-submission#give-your-connector-a-title',
    *check(connectors) {
        const titles = connectors.flatMap((connector) => {
            const { title } = connector;
            return title === undefined || (0,kit_title/* titleKey */.k)(title.text) === '' ? [] : [{ connector, title }];
        });
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(titles, info_title_unique_keyOf))
            yield {
                connector: item.connector,
                at: item.title.at,
                message: `Choose a title of its own: the connector in ${(0,kit_text/* quote */.hD)(first.connector.path)} has ${(0,kit_text/* quote */.hD)(first.title.text)}.`,
                related: [{ at: first.title.at, message: `The title of ${(0,kit_text/* quote */.hD)(first.connector.path)}.` }],
            };
    },
    examples: {
        good: [
            {
                orders: info_title_unique_titled('Contoso Orders'),
                invoices: info_title_unique_titled('Contoso Invoices'),
                untitled: { properties: {} },
            },
        ],
        bad: [
            {
                input: {
                    orders: info_title_unique_titled('Contoso Orders'),
                    v2: info_title_unique_titled('Contoso-Orders'),
                    v3: info_title_unique_titled('Contoso orders'),
                },
                at: ['v2/definition#/info/title', 'v3/definition#/info/title'],
            },
        ],
    },
}));
/** The platform itself tells independent connectors from others, by what it writes behind the title. */
function info_title_unique_keyOf({ connector, title }) {
    return `${connector.publisher} ${(0,kit_title/* titleKey */.k)(title.text)}`;
}

;// CONCATENATED MODULE: ./src/rules/info/info-version-required.ts





/* harmony default export */ const info_version_required = (definitionRule({
    id: 'pp-info-version-required',
    title: 'The definition has a version',
    why: 'Swagger 2.0 requires the version of the definition beside its title.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    once: true,
    on: 'definition',
    *check(definition) {
        const object = infoOf(definition);
        if (object !== undefined && lacks(object, 'version') && !isMisspelt(object, 'info', 'version'))
            yield { at: at(object, 'version'), message: 'Add a "version" to "info", such as "1.0".' };
    },
    examples: {
        good: [info({ title: 'Contoso Orders', version: 'v1' })],
        bad: [
            { input: info({ title: 'Contoso Orders' }), at: ['/info'] },
            { input: info({ version: '' }), at: ['/info/version'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/link-valid.ts







/* harmony default export */ const link_valid = (definitionRule({
    id: 'pp-link-valid',
    title: 'License and external documentation have absolute web addresses',
    why: 'Readers of the definition cannot follow an address without scheme and host.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'UrlNotValid', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'definition',
    *check(definition) {
        for (const { holder, thing } of links(definition)) {
            const url = holder.members.get('url');
            const text = (0,model_json/* textOf */.b6)(url);
            // The documentation needs its url, so an empty one is a missing text rather than a wrong address.
            if (holder.key === 'externalDocs' && (0,kit_text/* isBlank */.z3)(text))
                continue;
            if (url !== undefined && text !== undefined && schemeOf(text) === undefined)
                yield { at: place_valueOf(url), message: addressRepair(text, thing) };
        }
    },
    examples: {
        good: [
            info({ license: { name: 'MIT', url: 'http://www.contoso.com/license' } }),
            paths({}, {
                externalDocs: { url: 'https://docs.contoso.com:8443/orders#list' },
                tags: [{ externalDocs: { url: '' } }],
            }),
            { swagger: '2.0', definitions: { Order: { properties: { externalDocs: { type: 'string' } } } } },
        ],
        bad: [
            {
                input: info({ title: 'Contoso Orders', license: { name: 'MIT', url: 'www.contoso.com/license' } }),
                at: ['/info/license/url'],
            },
            {
                input: paths({ 'get /orders': { operationId: 'ListOrders', externalDocs: { url: '/docs/orders' } } }, {
                    externalDocs: { url: 'docs.contoso.com' },
                    tags: [{ name: 'orders', externalDocs: { url: 'See the manual' } }],
                    definitions: { Order: { type: 'object', externalDocs: { url: 'https://docs' } } },
                }),
                at: [
                    '/paths/~1orders/get/externalDocs/url',
                    '/externalDocs/url',
                    '/tags/0/externalDocs/url',
                    '/definitions/Order/externalDocs/url',
                ],
            },
        ],
    },
}));
/** Every object with a link, and what the link leads to. */
function* links(definition) {
    const license = infoOf(definition)?.members.get('license');
    if (license !== undefined)
        yield { holder: license, thing: 'the license' };
    const { root, operations, tags, schemas } = definition;
    for (const node of [root, ...[...operations, ...tags, ...schemas].map((element) => element.node)]) {
        const holder = node.members.get('externalDocs');
        if (holder !== undefined)
            yield { holder, thing: 'the documentation' };
    }
}

;// CONCATENATED MODULE: ./src/kit/schemes.ts

/** The list under `schemes` of the document, and those of its operations. */
function schemeLists({ root, operations }) {
    return [root, ...operations.map(({ node }) => node)].flatMap((holder) => {
        const node = holder.members.get('schemes');
        return node?.kind === 'array' ? [{ node, schemes: node.items.flatMap(readScheme) }] : [];
    });
}
function readScheme(node) {
    const text = (0,model_json/* textOf */.b6)(node);
    return text === undefined ? [] : [{ node, text }];
}

;// CONCATENATED MODULE: ./src/rules/info/list-unique.ts







/* harmony default export */ const list_unique = (definitionRule({
    id: 'pp-list-unique',
    title: 'Lists of schemes, media types, tags, scopes and required properties hold each value once',
    why: 'Swagger 2.0 wants the values of these lists unique; no published connector repeats one.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'ArrayDuplicateValue', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'definition',
    *check(definition) {
        for (const { node, name } of lists(definition))
            for (const { item, first } of (0,kit_text/* repeated */.ZD)(node.items, model_json/* textOf */.b6))
                yield {
                    at: place_valueOf(item),
                    message: `Remove this ${(0,kit_text/* quote */.hD)(item.data)}: ${(0,kit_text/* quote */.hD)(name)} has it already.`,
                    related: [{ at: place_valueOf(first), message: 'The same value before.' }],
                };
    },
    examples: {
        good: [
            paths({
                'get /orders': {
                    operationId: 'ListOrders',
                    tags: ['orders', 'Orders'],
                    produces: ['text/plain', 'application/json'],
                },
            }, { schemes: ['https'], consumes: ['application/json'], produces: ['application/json'] }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': {
                        operationId: 'ListOrders',
                        tags: ['orders', 'shop', 'orders'],
                        produces: ['application/json', 'application/json', 'application/json'],
                    },
                }, { schemes: ['https', 'https'] }),
                at: [
                    '/paths/~1orders/get/tags/2',
                    '/paths/~1orders/get/produces/1',
                    '/paths/~1orders/get/produces/2',
                    '/schemes/1',
                ],
            },
            {
                input: paths({}, {
                    consumes: ['text/plain', 'text/plain'],
                    securityDefinitions: { login: security_oauth() },
                    security: [{ login: ['orders.read', 'orders.read'] }],
                    definitions: { Order: { type: 'object', required: ['id', 'total', 'id'] } },
                }),
                at: ['/consumes/1', '/security/0/login/1', '/definitions/Order/required/2'],
            },
        ],
    },
}));
/** The lists with their names; enums have a rule of their own, pp-enum-unique. */
function* lists(definition) {
    for (const { node } of schemeLists(definition))
        yield { node, name: 'schemes' };
    for (const { node, keyword } of definition.mimeTypeLists)
        yield { node, name: keyword };
    for (const { node, name } of definition.securityRequirements)
        yield { node, name };
    for (const { node } of definition.operations) {
        const tags = node.members.get('tags');
        if (tags !== undefined)
            yield { node: tags, name: 'tags' };
    }
    for (const { node } of definition.schemas) {
        const required = node.members.get('required');
        if (required !== undefined)
            yield { node: required, name: 'required' };
    }
}

;// CONCATENATED MODULE: ./src/kit/metadata.ts

const METADATA = 'x-ms-connector-metadata';
/** What connector metadata must hold (certification-submission, "Product or end service metadata"). */
const METADATA_NAMES = ['Website', 'Privacy policy', 'Categories'];
/** The value of an entry; its name is compared without regard to case, as the certification does. */
function metadataValue({ metadata }, name) {
    const entry = metadata.find(({ node }) => (0,model_json/* textOf */.b6)(member(node, 'propertyName'))?.trim().toLowerCase() === name.toLowerCase());
    if (entry === undefined)
        return undefined;
    const node = member(entry.node, 'propertyValue');
    return { entry: entry.node, node, text: (0,model_json/* textOf */.b6)(node) };
}
function member(entry, name) {
    const exact = entry.members.get(name);
    if (exact !== undefined)
        return exact;
    return [...entry.members].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
/** The categories in a metadata value, whatever separates them. */
function categoriesIn(value) {
    return value
        .split(/[;,]/)
        .map((category) => category.trim())
        .filter((category) => category !== '');
}
/** A definition with this metadata, for examples: complete but for what is given. */
function metadata(values) {
    const all = {
        Website: 'https://www.contoso.com',
        'Privacy policy': 'https://www.contoso.com/privacy',
        Categories: 'Finance;Data',
        ...values,
    };
    const entries = METADATA_NAMES.map((name) => ({ propertyName: name, propertyValue: all[name] }));
    return { swagger: '2.0', paths: {}, [METADATA]: entries };
}

;// CONCATENATED MODULE: ./src/model/tables/categories.ts
/** The connector categories (certification-submission, "Product or end service metadata"). */
const CATEGORIES = [
    'AI',
    'Business Management',
    'Business Intelligence',
    'Collaboration',
    'Commerce',
    'Communication',
    'Content and Files',
    'Finance',
    'Data',
    'Human Resources',
    'Internet of Things',
    'IT Operations',
    'Lifestyle and Entertainment',
    'Marketing',
    'Productivity',
    'Sales and CRM',
    'Security',
    'Social Media',
    'Website',
];
/** How many of them a connector may have. */
const CATEGORY_LIMIT = 2;

;// CONCATENATED MODULE: ./src/rules/info/metadata-categories-count.ts




/* harmony default export */ const metadata_categories_count = (definitionRule({
    id: 'pp-metadata-categories-count',
    title: `The connector has at most ${CATEGORY_LIMIT} categories`,
    why: 'A connector that stands everywhere is found nowhere; Microsoft allows two.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'TooManyConnectorCategories', policy: '5000.2.6.2' },
    reference: 'certification-submission#step-3b-product-or-end-service-metadata',
    once: true,
    on: 'definition',
    *check(definition) {
        const { node, text = '' } = metadataValue(definition, 'Categories') ?? {};
        const { length } = categoriesIn(text);
        if (node !== undefined && length > CATEGORY_LIMIT)
            yield { at: place_valueOf(node), message: `Choose ${CATEGORY_LIMIT} of these ${length} categories.` };
    },
    examples: {
        good: [metadata({ Categories: 'Finance;Data' })],
        bad: [{ input: metadata({ Categories: 'Finance;Data;Commerce' }), at: [`/${METADATA}/2/propertyValue`] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/metadata-categories-known.ts





/* harmony default export */ const metadata_categories_known = (definitionRule({
    id: 'pp-metadata-categories-known',
    title: "Categories are taken from Microsoft's list",
    why: 'The galleries of connectors have these categories and no others.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'InvalidConnectorCategory', policy: '5000.2.6.2' },
    reference: 'certification-submission#step-3b-product-or-end-service-metadata',
    on: 'definition',
    *check(definition) {
        const { node, text = '' } = metadataValue(definition, 'Categories') ?? {};
        if (node === undefined)
            return;
        for (const category of new Set(categoriesIn(text)))
            if (!isKnown(category))
                yield {
                    at: place_valueOf(node),
                    message: `Replace ${(0,kit_text/* quote */.hD)(category)} by one of the ${CATEGORIES.length} categories, such as ${(0,kit_text/* quote */.hD)(metadata_categories_known_nearest(category))}.`,
                };
    },
    examples: {
        good: [
            metadata({ Categories: 'Content and Files;IT Operations' }),
            metadata({ Categories: 'Data; social media' }),
        ],
        bad: [
            { input: metadata({ Categories: 'CRM;Data' }), at: [`/${METADATA}/2/propertyValue`] },
            {
                input: metadata({ Categories: 'Orders;Invoices' }),
                at: [`/${METADATA}/2/propertyValue`, `/${METADATA}/2/propertyValue`],
            },
        ],
    },
}));
function isKnown(category) {
    return CATEGORIES.some((known) => known.toLowerCase() === category.toLowerCase());
}
/** A category that shares a word with a wrong one; else a common one. */
function metadata_categories_known_nearest(category) {
    const words = new Set(wordsOf(category));
    return (CATEGORIES.find((known) => wordsOf(known).some((word) => word !== 'and' && words.has(word))) ??
        'Productivity');
}
function wordsOf(category) {
    return category.toLowerCase().split(/\W+/);
}

;// CONCATENATED MODULE: ./src/rules/info/metadata-categories-separator.ts




/* harmony default export */ const metadata_categories_separator = (definitionRule({
    id: 'pp-metadata-categories-separator',
    title: 'One semicolon stands between categories, and none at the end',
    why: 'What stands between two separators counts as a category, and an empty one or one with a comma is unknown.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'InvalidConnectorCategory', policy: '5000.2.6.2' },
    reference: 'certification-submission#step-3b-product-or-end-service-metadata',
    once: true,
    on: 'definition',
    *check(definition) {
        const { node, text = '' } = metadataValue(definition, 'Categories') ?? {};
        if (node === undefined ||
            (0,kit_text/* isBlank */.z3)(text) ||
            text.split(';').every((part) => !(0,kit_text/* isBlank */.z3)(part) && !part.includes(',')))
            return;
        const repaired = categoriesIn(text).join(';');
        const repair = repaired === '' ? 'Write a category' : `Write ${(0,kit_text/* quote */.hD)(repaired)}`;
        yield { at: place_valueOf(node), message: `${repair} instead of ${(0,kit_text/* quote */.hD)(text)}.` };
    },
    examples: {
        good: [metadata({ Categories: 'Finance;Data' })],
        bad: [
            { input: metadata({ Categories: 'Finance;Data;' }), at: [`/${METADATA}/2/propertyValue`] },
            { input: metadata({ Categories: 'Finance,Data' }), at: [`/${METADATA}/2/propertyValue`] },
            { input: metadata({ Categories: ';' }), at: [`/${METADATA}/2/propertyValue`] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/metadata-categories-spelling.ts





/* harmony default export */ const metadata_categories_spelling = (definitionRule({
    id: 'pp-metadata-categories-spelling',
    title: 'Categories are spelled as in the list, without spaces around them',
    why: 'A few connectors were published with other capitals or spaces, but nobody promises that it works.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#step-3b-product-or-end-service-metadata',
    once: true,
    on: 'definition',
    *check(definition) {
        const { node, text = '' } = metadataValue(definition, 'Categories') ?? {};
        const exact = categoriesIn(text).map((category) => CATEGORIES.find((known) => known.toLowerCase() === category.toLowerCase()) ?? category);
        // Where the separators are wrong, that is said already.
        if (node === undefined ||
            text.split(';').length !== exact.length ||
            text.includes(',') ||
            exact.join(';') === text)
            return;
        yield { at: place_valueOf(node), message: `Write ${(0,kit_text/* quote */.hD)(exact.join(';'))} instead of ${(0,kit_text/* quote */.hD)(text)}.` };
    },
    examples: {
        good: [metadata({ Categories: 'Social Media;Data' })],
        bad: [
            { input: metadata({ Categories: 'Social media' }), at: [`/${METADATA}/2/propertyValue`] },
            { input: metadata({ Categories: 'Finance; Data' }), at: [`/${METADATA}/2/propertyValue`] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/metadata-complete.ts





/* harmony default export */ const metadata_complete = (definitionRule({
    id: 'pp-metadata-complete',
    title: 'The connector metadata has website, privacy policy and categories',
    why: 'All three are published in the documentation of a certified connector.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'ConnectorMetadataPropertiesMissing', policy: '5000.2.6.2' },
    reference: 'certification-submission#step-3b-product-or-end-service-metadata',
    on: 'definition',
    *check(definition) {
        if (definition.metadata.length === 0)
            return;
        for (const name of METADATA_NAMES) {
            const value = metadataValue(definition, name);
            if (value === undefined)
                yield (misnamed(definition, name) ?? {
                    at: at(definition.root, METADATA),
                    message: `Add an entry with the "propertyName" ${(0,kit_text/* quote */.hD)(name)} to the connector metadata.`,
                });
            else if (value.node === undefined || (value.text !== undefined && (0,kit_text/* isBlank */.z3)(value.text)))
                yield {
                    at: value.node ? place_valueOf(value.node) : keyOf(value.entry),
                    message: `Add the "propertyValue" of ${(0,kit_text/* quote */.hD)(name)}.`,
                };
        }
    },
    examples: {
        good: [metadata({}), { swagger: '2.0', [METADATA]: entries('website', 'Privacy Policy', 'Categories') }],
        bad: [
            {
                input: { swagger: '2.0', [METADATA]: entries('Privacy policy') },
                at: [`/${METADATA}`, `/${METADATA}`],
            },
            {
                input: { swagger: '2.0', [METADATA]: entries('Web site', 'Privacy policy', 'Categories') },
                at: [`/${METADATA}/0/propertyName`],
            },
            { input: metadata({ Website: '' }), at: [`/${METADATA}/0/propertyValue`] },
            {
                input: {
                    swagger: '2.0',
                    [METADATA]: [{ propertyName: 'Website' }, ...entries('Privacy policy', 'Categories')],
                },
                at: [`/${METADATA}/0`],
            },
        ],
    },
}));
function entries(...names) {
    return names.map((propertyName) => ({ propertyName, propertyValue: 'Finance' }));
}
/** An entry has nearly this name, such as "Web site". */
function misnamed({ metadata: all }, name) {
    const entry = all.find((one) => one.name !== undefined && nearest(one.name, METADATA_NAMES) === name);
    const value = entry?.node.members.get('propertyName');
    if (entry?.name === undefined || value === undefined)
        return undefined;
    return {
        at: place_valueOf(value),
        message: `Write ${(0,kit_text/* quote */.hD)(name)} instead of ${(0,kit_text/* quote */.hD)(entry.name)} as "propertyName" in the connector metadata.`,
    };
}

;// CONCATENATED MODULE: ./src/rules/info/metadata-entry-names.ts




const metadata_entry_names_NAMES = ['propertyName', 'propertyValue'];
/* harmony default export */ const metadata_entry_names = (definitionRule({
    id: 'pp-metadata-entry-names',
    title: 'Entries of the connector metadata have propertyName and propertyValue',
    why: 'The names are fixed, their case included; other members of an entry are not read.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'certification-submission#step-3b-product-or-end-service-metadata',
    on: 'definition',
    *check({ metadata: entries }) {
        for (const [key, member] of entries.flatMap(({ node }) => [...node.members])) {
            if (metadata_entry_names_NAMES.includes(key))
                continue;
            const meant = metadata_entry_names_NAMES.find((name) => name.toLowerCase() === key.toLowerCase());
            const message = meant === undefined
                ? `Remove ${(0,kit_text/* quote */.hD)(key)} from this entry of the metadata.`
                : `Write ${(0,kit_text/* quote */.hD)(meant)} instead of ${(0,kit_text/* quote */.hD)(key)}.`;
            yield { at: keyOf(member), message };
        }
    },
    examples: {
        good: [metadata({})],
        bad: [
            {
                input: {
                    swagger: '2.0',
                    [METADATA]: [{ PropertyName: 'Website', PropertyValue: 'https://www.contoso.com' }],
                },
                at: [`/${METADATA}/0/PropertyName`, `/${METADATA}/0/PropertyValue`],
            },
            {
                input: {
                    swagger: '2.0',
                    [METADATA]: [{ propertyName: 'Categories', propertyValue: 'AI', note: 'to be decided' }],
                },
                at: [`/${METADATA}/0/note`],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/metadata-https.ts





/* harmony default export */ const metadata_https = (definitionRule({
    id: 'pp-metadata-https',
    title: 'Website and privacy policy are HTTPS addresses',
    why: 'Browsers warn of pages without HTTPS, and these two are linked in public documentation.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#step-3b-product-or-end-service-metadata',
    on: 'definition',
    *check(definition) {
        for (const name of ['Website', 'Privacy policy']) {
            const { node, text = '' } = metadataValue(definition, name) ?? {};
            if (node === undefined || schemeOf(text) !== 'http')
                continue;
            yield {
                at: place_valueOf(node),
                message: `Write "https:" instead of "http:" in ${(0,kit_text/* quote */.hD)(text)}, if the page opens there.`,
            };
        }
    },
    examples: {
        good: [metadata({ Website: 'https://www.contoso.com' })],
        bad: [
            {
                input: metadata({
                    Website: 'http://www.contoso.com',
                    'Privacy policy': 'http://www.contoso.com/privacy',
                }),
                at: [`/${METADATA}/0/propertyValue`, `/${METADATA}/1/propertyValue`],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/metadata-privacy-policy-valid.ts





/* harmony default export */ const metadata_privacy_policy_valid = (definitionRule({
    id: 'pp-metadata-privacy-policy-valid',
    title: 'The privacy policy is an absolute web address',
    why: 'Users must be able to read what happens to their data before they connect.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.3.1.5' },
    reference: 'certification-submission#step-3b-product-or-end-service-metadata',
    once: true,
    on: 'definition',
    *check(definition) {
        const { node, text } = metadataValue(definition, 'Privacy policy') ?? {};
        if (node === undefined || text === undefined || (0,kit_text/* isBlank */.z3)(text) || schemeOf(text) !== undefined)
            return;
        yield { at: place_valueOf(node), message: addressRepair(text, 'the privacy policy') };
    },
    examples: {
        good: [metadata({ 'Privacy policy': 'https://www.contoso.com/privacy%20policy.pdf' })],
        bad: [
            {
                input: metadata({ 'Privacy policy': 'hhttps://www.contoso.com/privacy' }),
                at: [`/${METADATA}/1/propertyValue`],
            },
            {
                input: metadata({ 'Privacy policy': 'https://www.contoso.com/privacy policy.pdf' }),
                at: [`/${METADATA}/1/propertyValue`],
            },
            { input: metadata({ 'Privacy policy': 'Not available' }), at: [`/${METADATA}/1/propertyValue`] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/metadata-required.ts



/* harmony default export */ const metadata_required = (definitionRule({
    id: 'pp-metadata-required',
    title: 'The definition has connector metadata',
    why: 'Website, privacy policy and categories of a certified connector are published from it.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'certification-submission#step-3b-product-or-end-service-metadata',
    once: true,
    on: 'definition',
    *check({ root }) {
        const list = root.members.get(METADATA);
        if (list === undefined || (list.kind === 'array' && list.items.length === 0))
            yield {
                at: at(root, METADATA),
                message: `Add "${METADATA}" with "Website", "Privacy policy" and "Categories".`,
            };
    },
    examples: {
        good: [metadata({})],
        bad: [
            { input: { swagger: '2.0', paths: {} }, at: [''] },
            { input: { swagger: '2.0', paths: {}, [METADATA]: [] }, at: [`/${METADATA}`] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/metadata-website-valid.ts





/* harmony default export */ const metadata_website_valid = (definitionRule({
    id: 'pp-metadata-website-valid',
    title: 'The website is an absolute web address',
    why: 'It becomes the link to the product in the documentation of the connector.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.3.1.3' },
    reference: 'certification-submission#step-3b-product-or-end-service-metadata',
    once: true,
    on: 'definition',
    *check(definition) {
        const { node, text } = metadataValue(definition, 'Website') ?? {};
        if (node === undefined || text === undefined || (0,kit_text/* isBlank */.z3)(text) || schemeOf(text) !== undefined)
            return;
        yield { at: place_valueOf(node), message: addressRepair(text, 'the website of the product') };
    },
    examples: {
        good: [metadata({ Website: 'https://www.contoso.com/products?id=orders' })],
        bad: [
            { input: metadata({ Website: 'www.contoso.com' }), at: [`/${METADATA}/0/propertyValue`] },
            {
                input: metadata({ Website: 'https://https://www.contoso.com' }),
                at: [`/${METADATA}/0/propertyValue`],
            },
            { input: metadata({ Website: 'Contoso' }), at: [`/${METADATA}/0/propertyValue`] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/schemes-http.ts




/* harmony default export */ const schemes_http = (definitionRule({
    id: 'pp-schemes-http',
    title: 'HTTP is not offered beside HTTPS',
    why: 'As long as "http" stands in the list, requests may go out unencrypted.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.3.1.6' },
    reference: 'certification-submission',
    on: 'definition',
    *check(definition) {
        for (const { schemes } of schemeLists(definition))
            for (const { node, text } of schemes)
                if (text === 'http' && schemes.some((other) => other.text !== 'http'))
                    yield { at: place_valueOf(node), message: 'Remove "http" from the schemes: "https" is enough.' };
    },
    examples: {
        good: [
            { swagger: '2.0', schemes: ['https'], paths: {} },
            { swagger: '2.0', schemes: ['http'], paths: {} },
        ],
        bad: [
            {
                input: paths({ 'get /orders': { operationId: 'ListOrders', schemes: ['https', 'http'] } }, { schemes: ['http', 'https'] }),
                at: ['/paths/~1orders/get/schemes/1', '/schemes/0'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/schemes-https.ts




/* harmony default export */ const schemes_https = (definitionRule({
    id: 'pp-schemes-https',
    title: 'The service is called over HTTPS',
    why: 'Connections carry credentials and business data, so certified connectors use HTTPS with TLS 1.2 or later.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.3.1.6' },
    reference: 'certification-submission',
    on: 'definition',
    *check(definition) {
        for (const { node, schemes } of schemeLists(definition))
            if (schemes.length > 0 && schemes.every(({ text }) => text === 'http'))
                yield {
                    at: keyOf(node),
                    message: 'Write "https" instead of "http": the service must be called over HTTPS.',
                };
    },
    examples: {
        good: [
            { swagger: '2.0', schemes: ['http', 'https'], paths: {} },
            { swagger: '2.0', schemes: [], paths: {} },
        ],
        bad: [
            {
                input: paths({ 'get /orders': { operationId: 'ListOrders', schemes: ['http'] } }, { schemes: ['http'] }),
                at: ['/paths/~1orders/get/schemes', '/schemes'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/schemes-known.ts




const KNOWN = ['http', 'https', 'ws', 'wss'];
/* harmony default export */ const schemes_known = (definitionRule({
    id: 'pp-schemes-known',
    title: 'Schemes are those of Swagger 2.0',
    why: 'A scheme stands alone and in lower case, without "://" and host.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SchemeNotValid', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'definition',
    *check(definition) {
        for (const { node, text } of schemeLists(definition).flatMap(({ schemes }) => schemes))
            if (!KNOWN.includes(text))
                yield { at: place_valueOf(node), message: `Write "https" instead of ${(0,kit_text/* quote */.hD)(text)}.` };
    },
    examples: {
        good: [{ swagger: '2.0', schemes: ['http', 'https', 'wss'], paths: {} }],
        bad: [
            {
                input: { swagger: '2.0', schemes: ['HTTPS', 'https://'], paths: {} },
                at: ['/schemes/0', '/schemes/1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/schemes-not-empty.ts




/* harmony default export */ const schemes_not_empty = (definitionRule({
    id: 'pp-schemes-not-empty',
    title: 'No list of schemes is empty',
    why: 'An empty list says that the service cannot be called at all.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SchemesArrayEmpty', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#arrays',
    on: 'definition',
    *check(definition) {
        for (const { node } of schemeLists(definition))
            if (node.items.length === 0)
                yield { at: keyOf(node), message: 'Write ["https"] as "schemes".' };
    },
    examples: {
        good: [
            paths({ 'get /orders': { operationId: 'ListOrders', schemes: ['https'] } }, { schemes: ['https'] }),
        ],
        bad: [
            {
                input: paths({ 'get /orders': { operationId: 'ListOrders', schemes: [] } }, { schemes: [] }),
                at: ['/paths/~1orders/get/schemes', '/schemes'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/schemes-required.ts



/* harmony default export */ const schemes_required = (definitionRule({
    id: 'pp-schemes-required',
    title: 'The definition says that it uses HTTPS',
    why: 'Without "schemes" it is left to each reader of the definition how to call the service; all published connectors have it.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'coding-standards#structure-of-the-file',
    once: true,
    on: 'definition',
    *check({ root }) {
        if (!root.members.has('schemes') && !isMisspelt(root, 'definition', 'schemes'))
            yield { at: at(root, 'schemes'), message: 'Add "schemes": ["https"] below "host".' };
    },
    examples: {
        good: [
            { swagger: '2.0', host: 'api.contoso.com', schemes: ['https'], paths: {} },
            { swagger: '2.0', host: 'api.contoso.com', schemes: [], paths: {} },
        ],
        bad: [{ input: { swagger: '2.0', host: 'api.contoso.com', paths: {} }, at: [''] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/schemes-websocket.ts




/* harmony default export */ const schemes_websocket = (definitionRule({
    id: 'pp-schemes-websocket',
    title: 'No scheme is a WebSocket',
    why: 'Connectors speak HTTP only.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SchemeNotSupported', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#response',
    on: 'definition',
    *check(definition) {
        for (const { node, text } of schemeLists(definition).flatMap(({ schemes }) => schemes))
            if (text === 'ws' || text === 'wss')
                yield {
                    at: place_valueOf(node),
                    message: `Replace ${(0,kit_text/* quote */.hD)(text)} by "https": connectors have no WebSockets.`,
                };
    },
    examples: {
        good: [{ swagger: '2.0', schemes: ['http', 'https'], paths: {} }],
        bad: [
            {
                input: { swagger: '2.0', schemes: ['https', 'ws', 'wss'], paths: {} },
                at: ['/schemes/1', '/schemes/2'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/texts.ts


/** Titles and descriptions of all visible operations and parameters (certification-submission, "Define operation and parameter summaries and descriptions"). */
function* shownTexts({ operations, parameters }) {
    for (const { node, internal, label } of operations)
        if (!internal)
            yield* textsIn(node, ['summary', 'description'], () => label);
    for (const parameter of parameters)
        if (!parameter.internal && parameter.usedBy.some(({ internal }) => !internal))
            yield* textsIn(parameter.node, ['x-ms-summary', 'description'], () => `the ${labelOf(parameter)}`);
}
function* textsIn(holder, members, owner) {
    for (const member of members) {
        const node = holder.members.get(member);
        const text = (0,model_json/* textOf */.b6)(node);
        if (node === undefined || text === undefined)
            continue;
        yield {
            node,
            text,
            get name() {
                return `${member} of ${owner()}`;
            },
        };
    }
}

;// CONCATENATED MODULE: ./src/rules/info/text-english.ts






/* harmony default export */ const text_english = (definitionRule({
    id: 'pp-text-english',
    title: 'Titles and descriptions of operations and parameters are in English',
    why: 'Microsoft translates connectors from English into all other languages.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'ValueMustBeInEnglish' },
    reference: 'certification-submission#define-operation-and-parameter-summaries-and-descriptions',
    on: 'definition',
    *check(definition) {
        for (const { node, text, name } of shownTexts(definition)) {
            const foreign = foreignWord(text);
            if (foreign !== undefined)
                yield { at: place_valueOf(node), message: `Write the ${name} in English, without ${(0,kit_text/* quote */.hD)(foreign)}.` };
        }
    },
    examples: {
        good: [
            paths({
                'get /cafes': { operationId: 'ListCafes', summary: 'List cafés', description: 'Sizes in Ω.' },
            }),
            paths({
                'get /orders': { operationId: 'ListOrders', summary: 'Заказы', 'x-ms-visibility': 'internal' },
            }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'ListOrders', summary: '注文の一覧', description: 'Lists заказы.' },
                }),
                at: ['/paths/~1orders/get/summary', '/paths/~1orders/get/description'],
            },
            {
                input: parameters({ name: 'top', in: 'query', type: 'integer', 'x-ms-summary': '件数' }),
                at: ['/paths/~1orders/get/parameters/0/x-ms-summary'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/info/text-product-names.ts







/* harmony default export */ const text_product_names = (definitionRule({
    id: 'pp-text-product-names',
    title: 'Titles and descriptions of operations and parameters name no Power Platform product',
    why: 'The connector is shown inside these products, and the guidelines forbid their names in its texts.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'ValueContainsRestrictedWords' },
    reference: 'certification-submission#define-operation-and-parameter-summaries-and-descriptions',
    on: 'definition',
    *check(definition) {
        for (const { node, text, name } of shownTexts(definition)) {
            const names = mentions(text, PRODUCT_NAMES);
            if (names.length > 0)
                yield { at: place_valueOf(node), message: `Remove ${(0,kit_text/* enumerate */.HL)(names.map(kit_text/* quote */.hD))} from the ${name}.` };
        }
    },
    examples: {
        good: [
            paths({
                'get /platforms': {
                    operationId: 'ListPlatforms',
                    summary: 'List power platforms at sea',
                    description: 'Lists the platforms whose power automates them.',
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'post /orders': {
                        operationId: 'CreateOrder',
                        summary: 'Create an order from Power Automate',
                        description: 'Creates an order for PowerApps and Power BI.',
                    },
                }),
                at: ['/paths/~1orders/post/summary', '/paths/~1orders/post/description'],
            },
            {
                input: parameters({ name: 'source', in: 'query', type: 'string', description: 'Write Logic Apps.' }),
                at: ['/paths/~1orders/get/parameters/0/description'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/model/tables/mime-types.ts
/** The media types that connectors send and receive, as Microsoft's check prints them. */
const SUPPORTED_MIME_TYPES = [
    'application/json',
    'text/plain',
    'multipart/form-data',
    'application/x-www-form-urlencoded',
];
/** Carries files and other form data. */
const MULTIPART = 'multipart/form-data';
/** Carries form data without files. */
const URL_ENCODED = 'application/x-www-form-urlencoded';

;// CONCATENATED MODULE: ./src/kit/mime.ts


const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const PARAMETER = `[ \\t]*;[ \\t]*${TOKEN}=(?:${TOKEN}|"(?:[^"\\\\]|\\\\.)*")`;
const MEDIA_TYPE = new RegExp(`^${TOKEN}/${TOKEN}(?:${PARAMETER})*$`);
/** Has the syntax of a media type (RFC 9110, section 8.3.1). */
function isMimeType(text) {
    return MEDIA_TYPE.test(text);
}
/** The media type without its parameters, in lower case. */
function essenceOf(mimeType) {
    return mimeType.replace(/;.*$/s, '').trim().toLowerCase();
}
function isSupported(mimeType) {
    return SUPPORTED_MIME_TYPES.some((supported) => supported === essenceOf(mimeType));
}
const ESSENCES = new WeakMap();
/** The media types of a list without their parameters; read once, as all operations may share the list. */
function essencesOf(list) {
    if (list === undefined)
        return [];
    const known = ESSENCES.get(list) ?? list.entries.flatMap((entry) => readEssence((0,model_json/* textOf */.b6)(entry)));
    ESSENCES.set(list, known);
    return known;
}
function readEssence(text) {
    return text === undefined ? [] : [essenceOf(text)];
}
/** A schema or parameter for content that is no text. */
function isBinary(node) {
    return (0,model_json/* textOf */.b6)(node?.members.get('type')) === 'string' && (0,model_json/* textOf */.b6)(node?.members.get('format')) === 'binary';
}

;// CONCATENATED MODULE: ./src/rules/mime/body-mime.ts







/* harmony default export */ const body_mime = (definitionRule({
    id: 'pp-body-mime',
    title: 'A body is sent as JSON, or as plain text where it is text',
    why: 'The platform writes objects and lists as JSON; a media type for text or form fields promises the service something else.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'MimeTypeNotCompatibleWithRequestContentSchemaType' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'operation',
    *check({ node, label, parameters, consumes }) {
        const types = essencesOf(consumes);
        if (!types.some(isSupported) || types.some((type) => /[/+]json$/.test(type)))
            return;
        const content = contentOf(parameters);
        const type = (0,model_json/* textOf */.b6)(content?.members.get('type')) ?? '';
        const text = type === 'string';
        // How binary content travels is for pp-form-data-binary to say.
        if (text && (types.includes('text/plain') || isBinary(content)))
            return;
        const thing = THINGS.get(type);
        if (thing === undefined)
            return;
        const fitting = text ? 'text/plain' : 'application/json';
        const form = type === 'object' && types.some((one) => one === MULTIPART || one === URL_ENCODED);
        yield {
            at: at(node, 'consumes'),
            message: `Write "consumes": ["${fitting}"] in ${label}${form ? ', or turn its body into form data' : ''}: the body is ${thing}.`,
        };
    },
    examples: {
        good: [
            paths({
                'post /orders': {
                    operationId: 'CreateOrder',
                    consumes: ['application/json', 'multipart/form-data'],
                    parameters: [{ name: 'order', in: 'body', schema: { type: 'object' } }],
                },
                'post /notes': {
                    operationId: 'AddNote',
                    consumes: ['text/plain'],
                    parameters: [{ name: 'note', in: 'body', schema: { type: 'string' } }],
                },
                'post /invoices': {
                    operationId: 'UploadInvoice',
                    consumes: ['multipart/form-data'],
                    parameters: [{ name: 'invoice', in: 'formData', type: 'file' }],
                },
                'put /invoices': {
                    operationId: 'ReplaceInvoice',
                    consumes: ['application/vnd.contoso+json', 'text/plain'],
                    parameters: [{ name: 'invoice', in: 'body', schema: { type: 'object' } }],
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'post /orders': {
                        operationId: 'CreateOrder',
                        parameters: [{ name: 'order', in: 'body', schema: { $ref: '#/definitions/Order' } }],
                    },
                    'post /notes': {
                        operationId: 'AddNote',
                        consumes: ['application/x-www-form-urlencoded'],
                        parameters: [{ name: 'note', in: 'body', schema: { type: 'string' } }],
                    },
                    'post /tags': {
                        operationId: 'AddTags',
                        consumes: ['text/plain'],
                        parameters: [{ name: 'tags', in: 'body', schema: { type: 'array', items: {} } }],
                    },
                }, { consumes: ['multipart/form-data'], definitions: { Order: { type: 'object' } } }),
                at: ['/paths/~1orders/post', '/paths/~1notes/post/consumes', '/paths/~1tags/post/consumes'],
            },
        ],
    },
}));
const THINGS = new Map([
    ['object', 'an object'],
    ['array', 'a list'],
    ['string', 'text'],
]);

;// CONCATENATED MODULE: ./src/rules/mime/consumes-missing.ts






/* harmony default export */ const consumes_missing = (definitionRule({
    id: 'pp-consumes-missing',
    title: 'Operations with content name a supported media type for it',
    why: 'The service must be told whether it receives JSON or a form.',
    severity: 'warning',
    evidence: 'printed-warning',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'ConsumesMissing' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'operation',
    *check({ node, label, parameters, consumes }) {
        const content = parameters.filter(isContent);
        if (content.length === 0)
            return;
        const form = content.filter(({ parameter }) => parameter.in === 'formData');
        const types = essencesOf(consumes);
        // Form data in a media type that is no form: pp-form-data-mime.
        if (types.some(isSupported) || (form.length > 0 && types.length > 0))
            return;
        const formType = form.some(({ parameter }) => parameter.type === 'file') ? MULTIPART : URL_ENCODED;
        const type = form.length > 0 ? formType : 'application/json';
        const message = types.length > 0 && consumes?.operation !== undefined
            ? `Add a supported media type such as "${type}" to the "consumes" of ${label}, which sends content.`
            : `Add "consumes": ["${type}"] to ${label}, which sends content.`;
        yield { at: at(node, 'consumes'), message };
    },
    examples: {
        good: [
            paths({
                'post /orders': {
                    operationId: 'CreateOrder',
                    parameters: [{ name: 'order', in: 'body', schema: {} }],
                },
            }, { consumes: ['application/xml', 'application/json; charset=utf-8'] }),
            paths({
                'get /orders': {
                    operationId: 'ListOrders',
                    parameters: [{ name: 'top', in: 'query', type: 'integer' }],
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'post /orders': {
                        operationId: 'CreateOrder',
                        parameters: [{ name: 'order', in: 'body', schema: {} }],
                    },
                    'post /invoices': {
                        operationId: 'UploadInvoice',
                        consumes: [],
                        parameters: [{ name: 'invoice', in: 'formData', type: 'file' }],
                    },
                }),
                at: ['/paths/~1orders/post', '/paths/~1invoices/post/consumes'],
            },
            {
                input: paths({
                    'post /orders': {
                        operationId: 'CreateOrder',
                        parameters: [{ name: 'order', in: 'body', schema: {} }],
                    },
                    'post /scans': {
                        operationId: 'UploadScan',
                        consumes: ['application/pdf'],
                        parameters: [{ name: 'scan', in: 'body', schema: { type: 'string', format: 'binary' } }],
                    },
                }, { consumes: ['application/xml'] }),
                at: ['/paths/~1orders/post', '/paths/~1scans/post/consumes'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/mime/form-data-binary.ts






/* harmony default export */ const form_data_binary = (definitionRule({
    id: 'pp-form-data-binary',
    title: 'Binary content is not sent as a URL-encoded form',
    why: 'A URL-encoded form carries text only.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'StringBinaryNotSupportedForFormUrlEncoded', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'operation',
    *check({ label, parameters, consumes }) {
        const types = essencesOf(consumes);
        if (!types.includes(URL_ENCODED) || types.includes(MULTIPART))
            return;
        const bodyFits = types.some((type) => type !== URL_ENCODED && isSupported(type));
        const body = bodyFits ? undefined : contentOf(parameters);
        for (const use of parameters) {
            const { in: place, node, name } = use.parameter;
            const binary = place === 'formData' ? isBinary(node) : place === 'body' && isBinary(body);
            if (!binary)
                continue;
            yield {
                at: inUse(use, place === 'body' ? 'schema' : 'format'),
                message: `Write "${MULTIPART}" in the "consumes" of ${label}${place === 'body' ? ', and "in": "formData" here' : ''}: ${(0,kit_text/* quote */.hD)(name ?? '')} is binary.`,
            };
        }
    },
    examples: {
        good: [
            paths({
                'post /invoices': {
                    operationId: 'UploadInvoice',
                    consumes: ['application/x-www-form-urlencoded', 'multipart/form-data'],
                    parameters: [
                        { name: 'invoice', in: 'formData', type: 'string', format: 'binary' },
                        { name: 'number', in: 'formData', type: 'string' },
                    ],
                },
                'put /invoices': {
                    operationId: 'ReplaceInvoice',
                    consumes: ['application/x-www-form-urlencoded', 'text/plain'],
                    parameters: [{ name: 'invoice', in: 'body', schema: { type: 'string', format: 'binary' } }],
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'post /invoices': {
                        operationId: 'UploadInvoice',
                        parameters: [
                            { name: 'invoice', in: 'formData', type: 'string', format: 'binary' },
                            { name: 'receipt', in: 'formData', type: 'string', format: 'binary' },
                        ],
                    },
                    'put /invoices': {
                        operationId: 'ReplaceInvoice',
                        parameters: [{ name: 'invoice', in: 'body', schema: { type: 'string', format: 'binary' } }],
                    },
                }, { consumes: ['application/x-www-form-urlencoded'] }),
                at: [
                    '/paths/~1invoices/post/parameters/0/format',
                    '/paths/~1invoices/post/parameters/1/format',
                    '/paths/~1invoices/put/parameters/0/schema',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/mime/form-data-mime.ts





/* harmony default export */ const form_data_mime = (definitionRule({
    id: 'pp-form-data-mime',
    title: 'Form data is sent as a form',
    why: 'Form fields and files do not fit into JSON or text, so the request would be sent empty.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'MimeTypeNotCompatibleWithRequestContentSchemaType', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'operation',
    *check({ node, label, parameters, consumes }) {
        const form = parameters.filter(({ parameter }) => parameter.in === 'formData');
        const types = essencesOf(consumes);
        if (form.length === 0 || types.length === 0 || types.includes(MULTIPART))
            return;
        // Which of both goes is open: pp-parameter-body-and-form-data.
        if (parameters.some(({ parameter }) => parameter.in === 'body'))
            return;
        const file = form.some(({ parameter }) => parameter.type === 'file');
        if (!file && types.includes(URL_ENCODED))
            return;
        yield {
            at: at(node, 'consumes'),
            message: `Write "consumes": ["${file ? MULTIPART : URL_ENCODED}"] in ${label}: it sends ${file ? 'a file' : 'form data'}.`,
        };
    },
    examples: {
        good: [
            paths({
                'post /invoices': {
                    operationId: 'UploadInvoice',
                    consumes: ['multipart/form-data'],
                    parameters: [{ name: 'invoice', in: 'formData', type: 'file' }],
                },
                'post /orders': {
                    operationId: 'CreateOrder',
                    consumes: ['application/json', 'application/x-www-form-urlencoded'],
                    parameters: [{ name: 'item', in: 'formData', type: 'string' }],
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'post /invoices': {
                        operationId: 'UploadInvoice',
                        consumes: ['application/x-www-form-urlencoded'],
                        parameters: [{ name: 'invoice', in: 'formData', type: 'file' }],
                    },
                    'post /orders': {
                        operationId: 'CreateOrder',
                        parameters: [{ name: 'item', in: 'formData', type: 'string' }],
                    },
                }, { consumes: ['application/json'] }),
                at: ['/paths/~1invoices/post/consumes', '/paths/~1orders/post'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/mime/mime-type-supported.ts






const JSON_TYPE = 'application/json';
/* harmony default export */ const mime_type_supported = (definitionRule({
    id: 'pp-mime-type-supported',
    title: 'Connectors send and receive JSON, plain text or form data',
    why: 'The platform knows four media types; values of any other are neither built nor read.',
    severity: 'warning',
    evidence: 'printed-warning',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'MimeTypeNotSupported' },
    reference: 'certification-swagger-validator-rules#not-supported',
    on: 'mimeTypeList',
    *check(list) {
        const types = essencesOf(list);
        const json = types.includes(JSON_TYPE) ? undefined : types.find((type) => /[/+]json$/.test(type));
        // An operation with content needs one type at least, so the last one is not simply removed.
        const empty = list.keyword === 'consumes' && json === undefined && !types.some(isSupported);
        for (const entry of list.entries) {
            const text = (0,model_json/* textOf */.b6)(entry);
            if (text === undefined || !isMimeType(text) || isSupported(text))
                continue;
            yield {
                at: place_valueOf(entry),
                message: `${mime_type_supported_repair((0,kit_text/* quote */.hD)(text), list.keyword, { json: essenceOf(text) === json, empty })}: connectors know only JSON, plain text and form data.`,
            };
        }
    },
    examples: {
        good: [
            paths({}, { consumes: ['multipart/form-data'], produces: ['application/json; charset=utf-8', 'text/plain'] }),
        ],
        bad: [
            {
                input: paths({}, { consumes: ['text/json'], produces: ['application/json', 'application/xml', 'text/xml'] }),
                at: ['/consumes/0', '/produces/1', '/produces/2'],
            },
            {
                input: paths({ 'post /scans': { consumes: ['application/pdf'] } }, { consumes: ['application/json-patch+json', 'text/json'] }),
                at: ['/paths/~1scans/post/consumes/0', '/consumes/0', '/consumes/1'],
            },
        ],
    },
}));
function mime_type_supported_repair(type, keyword, { json, empty }) {
    if (json)
        return `Write "${JSON_TYPE}" instead of ${type} in "${keyword}"`;
    return empty ? `Replace ${type} in "${keyword}" by a supported type` : `Remove ${type} from "${keyword}"`;
}

;// CONCATENATED MODULE: ./src/rules/mime/mime-type-valid.ts






/* harmony default export */ const mime_type_valid = (definitionRule({
    id: 'pp-mime-type-valid',
    title: 'The lists consumes and produces hold media types',
    why: 'A media type has a type and a subtype, such as application/json.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'MimeTypeNotValid', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'mimeTypeList',
    *check({ entries, keyword, operation }) {
        for (const entry of entries) {
            const text = (0,model_json/* textOf */.b6)(entry);
            if (text === undefined || isMimeType(text))
                continue;
            yield {
                at: place_valueOf(entry),
                message: `Write a media type such as "application/json" instead of ${(0,kit_text/* quote */.hD)(text)} in "${keyword}"${operation === undefined ? '' : ` of ${operation.label}`}.`,
            };
        }
    },
    examples: {
        good: [
            paths({}, { consumes: ['application/json; charset=utf-8'], produces: ['application/problem+json'] }),
        ],
        bad: [
            {
                input: paths({}, { consumes: ['json'], produces: ['application/json, text/plain'] }),
                at: ['/consumes/0', '/produces/0'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/operation-family.ts


/** New flows can use the operation. */
function isActive({ deprecated }) {
    return !deprecated;
}
/** A status, in whatever case; published connectors write "production" as well. */
function isStatus(status, wanted) {
    return typeof status === 'string' && status.trim().toLowerCase() === wanted.toLowerCase();
}
/** From the oldest revision to the newest; operations without one come first. */
function byRevision(operations) {
    const revision = ({ annotation }) => Number(annotation?.revision ?? 0) || 0;
    return [...operations].sort((one, other) => revision(one) - revision(other));
}
/** Other operations of a family, for a finding about one of them. */
function relatives(operations) {
    return operations.map(({ node, label }) => ({ at: keyOf(node), message: `${label} of the same family.` }));
}
/** Revisions of the family "ListOrders" by path, each with its annotation and more members, for examples. */
function family(...revisions) {
    const operations = revisions.map(({ revision, status, ...rest }, index) => [
        `get /v${index + 1}/orders`,
        {
            operationId: index === 0 ? 'ListOrders' : `ListOrdersV${index + 1}`,
            'x-ms-api-annotation': {
                family: 'ListOrders',
                ...(revision !== undefined && { revision }),
                ...(status !== undefined && { status }),
            },
            ...rest,
        },
    ]);
    return paths(Object.fromEntries(operations));
}

;// CONCATENATED MODULE: ./src/rules/operation/connector-status-beta.ts





const orders = (status, members, version = '1.0') => ({
    swagger: '2.0',
    info: { version, 'x-ms-api-annotation': { status } },
    paths: {},
    ...members,
});
/* harmony default export */ const connector_status_beta = (definitionRule({
    id: 'pp-connector-status-beta',
    title: 'A connector of a beta service is in preview',
    why: 'A connector cannot be more reliable than the service behind it.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'ProductionStatusOnBetaService' },
    reference: 'operational-versioning#status',
    once: true,
    on: 'definition',
    *check({ root, connectorStatus }) {
        if (connectorStatus === undefined || !isStatus(connectorStatus.data, 'Production'))
            return;
        const sign = betaSign(root);
        if (sign !== undefined)
            yield {
                at: place_valueOf(connectorStatus),
                message: `Write "Preview" instead of ${(0,kit_text/* quote */.hD)(connectorStatus.data)}: ${sign} is that of a beta service.`,
            };
    },
    examples: {
        good: [
            orders('Production', { host: 'api.alphabeta.com', basePath: '/v1' }),
            orders('Preview', { host: 'beta.contoso.com', basePath: '/beta' }),
        ],
        bad: [
            {
                input: orders('Production', { host: 'api.contoso.com', basePath: '/beta/orders' }),
                at: ['/info/x-ms-api-annotation/status'],
            },
            {
                input: orders('Production', { host: 'api-beta.contoso.com' }),
                at: ['/info/x-ms-api-annotation/status'],
            },
            { input: orders('Production', {}, '2.0-beta'), at: ['/info/x-ms-api-annotation/status'] },
        ],
    },
}));
/** What tells that the service is in beta: a word in its address or in the version. */
function betaSign(root) {
    const candidates = [
        ['host', root.members.get('host')],
        ['basePath', root.members.get('basePath')],
        ['version', root.members.get('info')?.members.get('version')],
    ];
    for (const [name, node] of candidates) {
        const text = (0,model_json/* textOf */.b6)(node) ?? '';
        if (/(?<![a-z])beta(?![a-z])/i.test(text))
            return `the ${name} ${(0,kit_text/* quote */.hD)(text)}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/model/tables/operation-limits.ts
/** faq.md, limits of a definition. */
const MOST_OPERATIONS = 256;
/** connector-string-guidance.md, "Operations": 6 published summaries have exactly 80 characters, none has more. */
const LONGEST_SUMMARY = 80;
/** Microsoft does not document it; the longest published one has 77 characters. */
const LONGEST_OPERATION_ID = 80;
/** Printed as `[/\<>*%&?]`. */
const RESTRICTED_IN_SUMMARY = ['/', '\\', '<', '>', '*', '%', '&', '?'];
/** Names of the property with the link to the next page (certification-swagger-validator-rules, "Operations"). */
const NEXT_LINKS = ['nextLink', '@odata.nextLink'];

;// CONCATENATED MODULE: ./src/rules/operation/operation-count.ts




/* harmony default export */ const operation_count = (definitionRule({
    id: 'pp-operation-count',
    title: `A definition has at most ${MOST_OPERATIONS} operations`,
    why: 'Microsoft accepts no definition with more operations, and nobody finds theirs in such a list.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'TotalOperationsCountExceedsMaxAllowed', policy: '5000.2.6.2' },
    reference: 'faq',
    once: true,
    on: 'definition',
    *check({ root, operations }) {
        const surplus = operations.length - MOST_OPERATIONS;
        if (surplus > 0)
            yield {
                at: at(root, 'paths'),
                message: `Remove ${surplus} of the ${operations.length} operations, or split the connector: ${MOST_OPERATIONS} are allowed.`,
            };
    },
    examples: {
        good: [manyOperations(MOST_OPERATIONS)],
        bad: [{ input: manyOperations(MOST_OPERATIONS + 1), at: ['/paths'] }],
    },
}));
function manyOperations(number) {
    return paths(Object.fromEntries(Array.from({ length: number }, (_, index) => [`get /orders${index + 1}`, {}])));
}

;// CONCATENATED MODULE: ./src/rules/operation/operation-deprecated-flag.ts




/* harmony default export */ const operation_deprecated_flag = (definitionRule({
    id: 'pp-operation-deprecated-flag',
    title: 'An operation whose summary says deprecated is marked as deprecated',
    why: 'Only "deprecated": true hides the operation from new flows; the text alone does not.',
    severity: 'info',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    reference: 'deprecate-operation',
    on: 'operation',
    *check({ node, label, internal, deprecated }) {
        const summary = (0,model_json/* textOf */.b6)(node.members.get('summary')) ?? '';
        if (internal || deprecated || !MARK.test(summary))
            return;
        yield {
            at: at(node, 'summary'),
            message: `Add "deprecated": true to ${label}, as its summary calls it deprecated.`,
        };
    },
    examples: {
        good: [
            paths({ 'get /orders': { summary: 'List orders (deprecated)', deprecated: true } }),
            paths({ 'get /orders': { summary: 'List deprecated orders' } }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'ListOrders', summary: 'List orders (deprecated)' },
                    'get /v1/orders': { operationId: 'ListOrdersV1', summary: 'DEPRECATED: List orders' },
                }),
                at: ['/paths/~1orders/get/summary', '/paths/~1v1~1orders/get/summary'],
            },
        ],
    },
}));
/** In brackets, or in front of a colon or dash; elsewhere the word may be about the data. */
const MARK = /[[(]deprecated[\])]|^deprecated\s*[:\-–]/i;

;// CONCATENATED MODULE: ./src/rules/operation/operation-deprecated-summary.ts






const SUFFIX = '(deprecated)';
const LONG_SUMMARY = 'List the orders of a customer that are open, paid or shipped this year';
/* harmony default export */ const operation_deprecated_summary = (definitionRule({
    id: 'pp-operation-deprecated-summary',
    title: 'The summary of a deprecated operation says so',
    why: 'Flows that use it keep showing the summary: "(deprecated)" tells their owners to move on.',
    severity: 'info',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    reference: 'deprecate-operation',
    on: 'operation',
    *check({ node, internal, deprecated }) {
        const summary = (0,model_json/* textOf */.b6)(node.members.get('summary'))?.trim() ?? '';
        if (!deprecated || internal || (0,kit_text/* isBlank */.z3)(summary) || /deprecated/i.test(summary))
            return;
        const fits = summary.length + SUFFIX.length < LONGEST_SUMMARY;
        yield {
            at: at(node, 'summary'),
            message: fits
                ? `Add "${SUFFIX}" to the end of the summary ${(0,kit_text/* quote */.hD)(summary)}.`
                : `Shorten the summary ${(0,kit_text/* quote */.hD)(summary)} and add "${SUFFIX}" to its end.`,
        };
    },
    examples: {
        good: [
            paths({ 'get /orders': { deprecated: true, summary: 'List orders (deprecated)' } }),
            paths({ 'get /orders': { deprecated: true, summary: 'List orders', 'x-ms-visibility': 'internal' } }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { deprecated: true, summary: 'List orders' },
                    'get /customers/orders': { deprecated: true, summary: LONG_SUMMARY },
                }),
                at: ['/paths/~1orders/get/summary', '/paths/~1customers~1orders/get/summary'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-description-required.ts






/* harmony default export */ const operation_description_required = (definitionRule({
    id: 'pp-operation-description-required',
    title: 'Every visible operation has a description',
    why: 'The designer shows the description of an action or trigger to the people who choose it.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'coding-standards#summary-and-description',
    on: 'operation',
    *check({ node, label, internal, trigger }) {
        const description = node.members.get('description');
        if (internal || (description !== undefined && !(0,kit_text/* isBlank */.z3)((0,model_json/* textOf */.b6)(description) ?? '-')))
            return;
        if (isMisspelt(node, 'operation', 'description'))
            return;
        const what = trigger === undefined ? 'what it does' : 'when it fires';
        yield {
            at: at(node, 'description'),
            message: `Add a "description" to ${label} that says ${what} in one sentence.`,
        };
    },
    examples: {
        good: [
            paths({
                'get /orders': { operationId: 'ListOrders', description: 'Lists the open orders of a customer.' },
            }),
            paths({ 'delete /hooks': { operationId: 'DeleteHook', 'x-ms-visibility': 'internal' } }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'ListOrders' },
                    'post /hooks': { operationId: 'OrderCreated', description: '', 'x-ms-trigger': 'single' },
                }),
                at: ['/paths/~1orders/get', '/paths/~1hooks/post/description'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/casing.ts
/** The words of a name or text, in any casing style: "list_orders", "ListOrders" and "list orders" have the same two. */
function casing_wordsOf(name) {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
    const words = plain.match(/[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g) ?? [];
    return /[a-z]/.test(plain) ? words : words.map((word) => word.toLowerCase());
}
/** "ListOrders" for "list_orders"; empty when no letter starts it. */
function pascalCase(name) {
    const text = casing_wordsOf(name).map(capitalize).join('');
    return /^[A-Z]/.test(text) ? text : '';
}
/**
 * "List orders" for "ListOrders"; words in capitals stay. Empty when no name comes out of it: a lone letter, as in
 * "e sign" for "eSign", shows that the words stand together in another way.
 */
function sentenceCase(name) {
    const words = casing_wordsOf(name).map((word) => (/^[A-Z]{2,}\d*$/.test(word) ? word : word.toLowerCase()));
    return words.some((word) => /^[b-z]$/i.test(word)) ? '' : capitalize(words.join(' '));
}
/** The text with its first letter in upper case. */
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/kit/words.ts

const CAPITALS = new Map([
    ['id', 'ID'],
    ['url', 'URL'],
]);
/** A name as a title: "Order ID" for `order_id`; empty when it holds no letter or digit. */
function titleOf(name) {
    return casing_wordsOf(name)
        .map((word) => CAPITALS.get(word.toLowerCase()) ?? capitalize(word))
        .join(' ');
}
/** The text without the differences that nobody reads: case, spacing, punctuation. */
function bareText(text) {
    return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
/** The same for `order_id`, `OrderId` and "Order ID."; empty when it holds no letter or digit. */
function wordKey(text) {
    return casing_wordsOf(text).join(' ').toLowerCase();
}
/** An identifier rather than prose: several words joined by case or underscores. */
function isIdentifier(text) {
    return (/^[\p{L}\p{N}]+(_[\p{L}\p{N}]+)+$/u.test(text) ||
        (/^\p{L}[\p{L}\p{N}]*$/u.test(text) && /.\p{Ll}\p{Lu}/u.test(text)));
}

;// CONCATENATED MODULE: ./src/rules/operation/operation-description-sentence.ts







/** A plain word: neither a product name such as "eSign" or "monday.com", nor code. */
const LOWER_CASE_START = /^[a-z]+(?=[ ,;:]|$)/;
/** Punctuation, brackets, quotes and Markdown at the end are left alone. */
const OPEN_END = /[\p{L}\p{N},;]$/u;
const operation_description_sentence_ADDRESS = /:\/\/|^www\./;
/* harmony default export */ const operation_description_sentence = (definitionRule({
    id: 'pp-operation-description-sentence',
    title: 'The description of an operation is a sentence',
    why: 'Microsoft asks for sentence case and a period at the end; the designer shows the text as it is.',
    severity: 'info',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    reference: 'coding-standards#summary-and-description',
    on: 'operation',
    *check({ node, label, internal }) {
        const text = (0,model_json/* textOf */.b6)(node.members.get('description'))?.trim() ?? '';
        if (internal || !/\s/.test(text))
            return;
        // A description that repeats the summary is to be rewritten: pp-operation-summary-differs-from-description.
        if (bareText(text) === bareText((0,model_json/* textOf */.b6)(node.members.get('summary')) ?? ''))
            return;
        const start = LOWER_CASE_START.exec(text)?.[0];
        const capital = start === undefined ? [] : [`start the description of ${label} with "${capitalize(start)}"`];
        const period = OPEN_END.test(text) && !operation_description_sentence_ADDRESS.test(text.split(/\s+/).at(-1) ?? '')
            ? [`end ${start === undefined ? `the description of ${label}` : 'it'} with a period`]
            : [];
        const repair = [...capital, ...period].join(' and ');
        if (repair !== '')
            yield { at: at(node, 'description'), message: `${capitalize(repair)}: ${(0,kit_text/* quote */.hD)(text)}.` };
    },
    examples: {
        good: [
            paths({ 'get /orders': { description: 'Lists the open orders of a customer.' } }),
            paths({ 'get /orders': { summary: 'List open orders', description: 'list open orders' } }),
            paths({ 'get /orders': { description: 'eShop orders by date. See https://contoso.com/docs/orders' } }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'ListOrders', description: 'Lists the open orders of a customer' },
                    'post /orders': { operationId: 'CreateOrder', description: 'creates an order.' },
                }),
                at: ['/paths/~1orders/get/description', '/paths/~1orders/post/description'],
            },
            {
                input: paths({ 'get /orders': { operationId: 'ListOrders', description: 'lists orders' } }),
                at: ['/paths/~1orders/get/description'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-empty.ts



/* harmony default export */ const operation_empty = (definitionRule({
    id: 'pp-operation-empty',
    title: 'No operation is empty',
    why: 'A method without any members is an operation that the designer cannot offer; certification refuses it.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.2.4.5' },
    reference: 'certification-policy-errors',
    on: 'operation',
    *check({ node, label }) {
        if (node.members.size === 0)
            yield {
                at: keyOf(node),
                message: `Describe ${label} (operationId, summary, description, responses) or remove it: it is empty.`,
            };
    },
    examples: {
        good: [paths({ 'get /orders': { operationId: 'ListOrders' } })],
        bad: [
            {
                input: paths({ 'get /orders': {}, 'post /orders': { operationId: 'CreateOrder' }, 'get /bills': {} }),
                at: ['/paths/~1orders/get', '/paths/~1bills/get'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-family-active.ts




/** Two of them, so that people can move from one to the other. */
const MOST_ACTIVE = 2;
/* harmony default export */ const operation_family_active = (definitionRule({
    id: 'pp-operation-family-active',
    title: `At most ${MOST_ACTIVE} revisions of an operation are not deprecated`,
    why: 'Whoever builds a flow has to choose among all revisions that are not deprecated.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationFamilyHasManyActiveOperations', policy: '5000.2.6.2' },
    reference: 'operational-versioning#operational-lifetime',
    on: 'operationFamily',
    *check({ name, operations }) {
        const active = byRevision(operations.filter(isActive));
        for (const { node, label } of active.slice(0, -MOST_ACTIVE))
            yield {
                at: keyOf(node),
                message: `Add "deprecated": true to ${label}: ${active.length} operations of the family ${(0,kit_text/* quote */.hD)(name)} are in use, ${MOST_ACTIVE} may be.`,
                related: relatives(active.slice(-MOST_ACTIVE)),
            };
    },
    examples: {
        good: [family({ revision: 1, deprecated: true }, { revision: 2 }, { revision: 3 })],
        bad: [
            {
                input: family({ revision: 1 }, { revision: 3 }, { revision: 4 }, { revision: 2 }),
                at: ['/paths/~1v1~1orders/get', '/paths/~1v4~1orders/get'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-family-production.ts




/* harmony default export */ const operation_family_production = (definitionRule({
    id: 'pp-operation-family-production',
    title: 'One revision of an operation is in production',
    why: 'A new revision in production supersedes the ones before; as long as they are not deprecated people keep choosing them.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationFamilyHasManyActiveProductionOperations' },
    reference: 'operational-versioning#operation-deprecation',
    on: 'operationFamily',
    *check({ name, operations }, { connectorStatus }) {
        // An operation without a status of its own has that of the connector.
        const running = operations.filter(({ annotation }) => isStatus(annotation?.status ?? connectorStatus?.data, 'Production'));
        const active = byRevision(running.filter(isActive));
        for (const { node, label } of active.slice(0, -1))
            yield {
                at: keyOf(node),
                message: `Add "deprecated": true to ${label}: a later revision of the family ${(0,kit_text/* quote */.hD)(name)} is in production.`,
                related: relatives(active.slice(-1)),
            };
    },
    examples: {
        good: [
            family({ revision: 1, status: 'Production' }, { revision: 2, status: 'Preview' }),
            family({ revision: 1, status: 'Production', deprecated: true }, { revision: 2, status: 'Production' }, { revision: 3 }),
        ],
        bad: [
            {
                input: family({ revision: 1, status: 'Production' }, { revision: 2, status: 'production' }, { revision: 3, status: 'Production' }),
                at: ['/paths/~1v1~1orders/get', '/paths/~1v2~1orders/get'],
            },
            {
                input: {
                    info: { 'x-ms-api-annotation': { status: 'Production' } },
                    ...family({ revision: 1 }, { revision: 2 }),
                },
                at: ['/paths/~1v1~1orders/get'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-family-revision-empty.ts




/* harmony default export */ const operation_family_revision_empty = (definitionRule({
    id: 'pp-operation-family-revision-empty',
    title: 'At most one operation of a family has no revision',
    why: 'An operation without a revision counts as the first one, and there is only one first.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationFamilyHasManyEmptyRevisions', policy: '5000.2.6.2' },
    reference: 'operational-versioning#revision',
    on: 'operationFamily',
    *check({ name, operations }) {
        const empty = operations.filter(({ annotation }) => annotation?.revision === undefined);
        const [first] = empty;
        for (const { annotation, label } of empty.slice(1))
            if (annotation !== undefined && first !== undefined)
                yield {
                    at: at(annotation.node, 'revision'),
                    message: `Add a "revision" to ${label}: ${first.label} is the operation of the family ${(0,kit_text/* quote */.hD)(name)} without one.`,
                    related: [{ at: at(first.node, 'x-ms-api-annotation'), message: 'Another one without revision.' }],
                };
    },
    examples: {
        good: [family({}, { revision: 2 })],
        bad: [
            {
                input: family({}, {}, { revision: '' }),
                at: [
                    '/paths/~1v2~1orders/get/x-ms-api-annotation',
                    '/paths/~1v3~1orders/get/x-ms-api-annotation/revision',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-family-revision-unique.ts




/* harmony default export */ const operation_family_revision_unique = (definitionRule({
    id: 'pp-operation-family-revision-unique',
    title: 'Operations of a family have different revisions',
    why: 'The revision tells which operation of a family is the newer one.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationFamilyHasDuplicateRevisions', policy: '5000.2.6.2' },
    reference: 'operational-versioning#family',
    on: 'operationFamily',
    *check({ name, operations }) {
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(operations, ({ annotation }) => keyOfRevision(annotation))) {
            if (item.annotation === undefined || first.annotation === undefined)
                continue;
            yield {
                at: at(item.annotation.node, 'revision'),
                message: `Give ${item.label} another revision: ${first.label} is revision ${(0,kit_text/* quote */.hD)(item.annotation.revision)} of ${(0,kit_text/* quote */.hD)(name)} already.`,
                related: [{ at: at(first.annotation.node, 'revision'), message: 'The same revision.' }],
            };
        }
    },
    examples: {
        good: [family({ revision: 1 }, { revision: 2 }, {}, {})],
        bad: [
            {
                input: family({ revision: 1 }, { revision: 1 }, { revision: '1' }),
                at: [
                    '/paths/~1v2~1orders/get/x-ms-api-annotation/revision',
                    '/paths/~1v3~1orders/get/x-ms-api-annotation/revision',
                ],
            },
        ],
    },
}));
/** Empty revisions are the matter of pp-operation-family-revision-empty. */
function keyOfRevision(annotation) {
    return annotation?.revision;
}

;// CONCATENATED MODULE: ./src/rules/operation/operation-id-characters.ts





/* harmony default export */ const operation_id_characters = (definitionRule({
    id: 'pp-operation-id-characters',
    title: 'Operation ids consist of letters and digits',
    why: 'Power Platform strips every other character from the id, so code and flows see another name than the definition. Renaming breaks the flows that use an operation: once it is released, keep its id.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationIdSanitized' },
    reference: 'coding-standards#actions-and-triggers',
    on: 'operation',
    *check({ node, id = '' }, { operationsById }) {
        const others = id.trim() === '' ? [] : (id.match(/[^A-Za-z0-9]/gu) ?? []);
        if (others.length === 0)
            return;
        const better = pascalCase(id);
        const free = better !== '' && !operationsById.has(better);
        yield {
            at: at(node, 'operationId'),
            message: free
                ? `Rename ${(0,kit_text/* quote */.hD)(id)} to "${better}" before the first release: an operationId has letters and digits only.`
                : `Rename ${(0,kit_text/* quote */.hD)(id)} before the first release: an operationId has letters and digits only.`,
        };
    },
    examples: {
        good: [paths({ 'get /orders': { operationId: 'ListOrders2' } })],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'list_orders' },
                    'post /orders': { operationId: 'Create-Order' },
                }),
                at: ['/paths/~1orders/get/operationId', '/paths/~1orders/post/operationId'],
            },
            {
                input: paths({
                    'get /orders': { operationId: 'ListOrders' },
                    'get /v2/orders': { operationId: 'List orders' },
                }),
                at: ['/paths/~1v2~1orders/get/operationId'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-id-length.ts





const LONG_ID = 'ListOrdersOfCustomer'.repeat(4);
/* harmony default export */ const operation_id_length = (definitionRule({
    id: 'pp-operation-id-length',
    title: 'Operation ids are not too long',
    why: 'Microsoft limits the length of an operationId without saying where; no published connector has a longer one.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationIdTooLong' },
    reference: 'certification-swagger-validator-rules#operations',
    options: {
        limit: {
            default: LONGEST_OPERATION_ID,
            minimum: 1,
            meaning: 'The most characters of an operationId. Microsoft does not publish it; the longest published one has 77.',
        },
    },
    on: 'operation',
    having: 'operationId',
    *check({ node, id = '' }, _definition, { limit }) {
        if (id.length > limit)
            yield {
                at: at(node, 'operationId'),
                message: `Shorten the operationId to ${limit} characters or fewer (now ${id.length}): ${(0,kit_text/* quote */.hD)(id)}.`,
            };
    },
    examples: {
        good: [paths({ 'get /orders': { operationId: LONG_ID } })],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: `${LONG_ID}s` },
                    'get /v2/orders': { operationId: `${LONG_ID}V2` },
                }),
                at: ['/paths/~1orders/get/operationId', '/paths/~1v2~1orders/get/operationId'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-id-pascal-case.ts





/* harmony default export */ const operation_id_pascal_case = (definitionRule({
    id: 'pp-operation-id-pascal-case',
    title: 'Operation ids start with a capital letter',
    why: 'Microsoft asks for PascalCase, and an id shows up in flows, apps and logs. Renaming breaks the flows that use an operation: once it is released, keep its id.',
    severity: 'info',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'coding-standards#actions-and-triggers',
    on: 'operation',
    *check({ node, id = '' }) {
        // Other characters are the matter of pp-operation-id-characters, which suggests PascalCase as well.
        if (/^[a-z][A-Za-z0-9]*$/.test(id))
            yield {
                at: at(node, 'operationId'),
                message: `Rename ${(0,kit_text/* quote */.hD)(id)} to "${capitalize(id)}" before the first release: an operationId is in PascalCase.`,
            };
    },
    examples: {
        good: [
            paths({
                'get /orders': { operationId: 'ListOrders' },
                'post /orders': { operationId: 'create_order' },
            }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'listOrders' },
                    'post /orders': { operationId: 'createOrder' },
                }),
                at: ['/paths/~1orders/get/operationId', '/paths/~1orders/post/operationId'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-id-required.ts








/* harmony default export */ const operation_id_required = (definitionRule({
    id: 'pp-operation-id-required',
    title: 'Every operation has an id',
    why: 'The operationId names the action or trigger in every flow and app that uses it.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationIdRequired', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'operation',
    *check({ node, id, label }, { operationsById }) {
        if (!(0,kit_text/* isBlank */.z3)(id) || isMisspelt(node, 'operation', 'operationId'))
            return;
        const name = pascalCase((0,model_json/* textOf */.b6)(node.members.get('summary')) ?? '');
        const usable = name !== '' && name.length <= LONGEST_OPERATION_ID && !operationsById.has(name);
        yield {
            at: at(node, 'operationId'),
            message: `Add an "operationId" in PascalCase to ${label}, such as "${usable ? name : 'ListOrders'}".`,
        };
    },
    examples: {
        good: [paths({ 'get /orders': { operationId: 'ListOrders' } })],
        bad: [
            {
                input: paths({ 'get /orders': { summary: 'List orders' }, 'get /bills': { operationId: '' } }),
                at: ['/paths/~1orders/get', '/paths/~1bills/get/operationId'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-id-revision.ts




/* harmony default export */ const operation_id_revision = (definitionRule({
    id: 'pp-operation-id-revision',
    title: 'The id of a later revision ends with its number',
    why: 'Flows show the id and not the annotation, so a suffix such as "V2" tells the revisions apart. Renaming breaks the flows that use an operation: once it is released, keep its id.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationIdShouldEndWithRevision' },
    reference: 'operational-versioning#operation-initiation',
    on: 'operation',
    having: 'x-ms-api-annotation',
    *check({ node, id = '', annotation }, { operationsById }) {
        const revision = Number(annotation?.revision ?? 1);
        // The first revision has the plain name.
        if ((0,kit_text/* isBlank */.z3)(id) || !Number.isInteger(revision) || revision < 2)
            return;
        const suffix = `V${revision}`;
        if (id.toUpperCase().endsWith(suffix))
            return;
        const better = `${id.replace(/_?v\d+$/i, '')}${suffix}`;
        yield {
            at: at(node, 'operationId'),
            message: operationsById.has(better)
                ? `End ${(0,kit_text/* quote */.hD)(id)} with "${suffix}" before the first release: it is revision ${revision}.`
                : `Rename ${(0,kit_text/* quote */.hD)(id)} to ${(0,kit_text/* quote */.hD)(better)} before the first release: it is revision ${revision}.`,
        };
    },
    examples: {
        good: [
            family({ revision: 1 }, { revision: 2, operationId: 'ListOrders_V2' }, { revision: 3, operationId: 'listOrdersv3' }, { revision: 'two' }),
        ],
        bad: [
            {
                input: family({ revision: 2 }, { revision: 1, operationId: 'ListOrdersV1' }, { revision: 3, operationId: 'ListOrders_V1' }, { revision: 4, operationId: 'ListOrdersV3' }),
                at: [
                    '/paths/~1v1~1orders/get/operationId',
                    '/paths/~1v3~1orders/get/operationId',
                    '/paths/~1v4~1orders/get/operationId',
                ],
            },
            {
                input: family({ revision: 2 }, { revision: 1 }),
                at: ['/paths/~1v1~1orders/get/operationId'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-id-unique.ts




/* harmony default export */ const operation_id_unique = (definitionRule({
    id: 'pp-operation-id-unique',
    title: 'Operation ids are unique',
    why: 'Flows and apps address an operation by its id alone, so two operations with one id cannot be told apart.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationIdNotUnique', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'definition',
    *check({ operations }) {
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(operations, ({ id }) => id))
            yield {
                at: at(item.node, 'operationId'),
                message: `Rename ${(0,kit_text/* quote */.hD)(item.id)}: ${first.method.toUpperCase()} ${(0,kit_text/* brief */.dh)(first.path)} has this operationId already.`,
                related: [{ at: at(first.node, 'operationId'), message: 'The first operation with this id.' }],
            };
    },
    examples: {
        good: [
            paths({ 'get /orders': { operationId: 'ListOrders' }, 'get /items': { operationId: 'ListItems' } }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'List' },
                    'get /items': { operationId: 'List' },
                    'get /users': { operationId: 'List' },
                }),
                at: ['/paths/~1items/get/operationId', '/paths/~1users/get/operationId'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-next-link.ts





const page = (nextLinkName) => ({ 'x-ms-pageable': { nextLinkName } });
/* harmony default export */ const operation_next_link = (definitionRule({
    id: 'pp-operation-next-link',
    title: `The next page is named by ${(0,kit_text/* enumerate */.HL)(NEXT_LINKS.map(kit_text/* quote */.hD), 'or')}`,
    why: 'The platform follows the link to the next page only under these names.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'InvalidNextLinkNameValue', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'operation',
    having: 'x-ms-pageable',
    *check({ node, label }) {
        const name = node.members.get('x-ms-pageable')?.members.get('nextLinkName');
        if (name === undefined || NEXT_LINKS.some((link) => link === name.data))
            return;
        const meant = /odata/i.test(String(name.data)) ? NEXT_LINKS[1] : NEXT_LINKS[0];
        yield {
            at: at(node, 'x-ms-pageable', 'nextLinkName'),
            message: `Write "${meant}" instead of ${(0,kit_text/* quote */.hD)(name.data)} as "nextLinkName" of ${label}, and let the service call it so.`,
        };
    },
    examples: {
        good: [
            paths({ 'get /orders': page('nextLink'), 'get /bills': page('@odata.nextLink') }),
            paths({ 'get /orders': { 'x-ms-pageable': {} } }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': page('next_page'),
                    'get /bills': page('odata.nextLink'),
                    'get /carts': page(null),
                }),
                at: [
                    '/paths/~1orders/get/x-ms-pageable/nextLinkName',
                    '/paths/~1bills/get/x-ms-pageable/nextLinkName',
                    '/paths/~1carts/get/x-ms-pageable/nextLinkName',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-parameter-names.ts




const inQuery = (name) => ({ name, in: 'query', type: 'string' });
const inHeader = (name) => ({ name, in: 'header', type: 'string' });
/* harmony default export */ const operation_parameter_names = (definitionRule({
    id: 'pp-operation-parameter-names',
    title: 'Parameters of an operation have different names, wherever they stand',
    why: 'Flows store the values of a step by the name of the parameter alone, without regard to case.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationParametersAreNotUnique', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'pathItem',
    *check({ operations, parameters: shared, path }) {
        // Two parameters of the path item are a problem of all its operations, and reported once.
        for (const pair of namesakes(shared))
            yield problemOf(pair, path);
        for (const { parameters: all, ownParameters, label } of operations) {
            if (ownParameters.length === 0)
                continue;
            const inherited = all.filter((use) => use.inherited);
            for (const pair of namesakes([...inherited, ...ownParameters]))
                if (!pair.item.inherited)
                    yield problemOf(pair, label);
        }
    },
    examples: {
        good: [
            parameters(inQuery('orderId'), inHeader('order-id')),
            // The same name and place is the matter of pp-operation-parameter-unique.
            parameters(inQuery('status'), inQuery('status')),
            {
                swagger: '2.0',
                paths: { '/orders': { parameters: [inQuery('shop')], get: { parameters: [inQuery('shop')] } } },
            },
        ],
        bad: [
            {
                input: parameters(inQuery('id'), inHeader('id'), inQuery('Top'), inQuery('top')),
                at: ['/paths/~1orders/get/parameters/1/name', '/paths/~1orders/get/parameters/3/name'],
            },
            {
                input: {
                    swagger: '2.0',
                    paths: {
                        '/orders': {
                            parameters: [inQuery('id'), inHeader('id')],
                            get: { operationId: 'ListOrders' },
                            delete: { operationId: 'DeleteOrder', parameters: [inHeader('ID')] },
                        },
                    },
                },
                at: ['/paths/~1orders/parameters/1/name', '/paths/~1orders/delete/parameters/0/name'],
            },
        ],
    },
}));
/** Parameters of one name in different places, or of names that differ in case only. */
function* namesakes(uses) {
    for (const pair of (0,kit_text/* repeated */.ZD)(uses, ({ parameter }) => parameter.name?.toLowerCase()))
        if (parameter_identityOf(pair.item) !== undefined && parameter_identityOf(pair.item) !== parameter_identityOf(pair.first))
            yield pair;
}
function problemOf({ item, first }, owner) {
    const { parameter } = item;
    return {
        at: inUse(item, 'name'),
        message: `Rename the ${kindOf(parameter)} ${(0,kit_text/* quote */.hD)(parameter.name)} of ${owner}: its ${kindOf(first.parameter)} is called ${(0,kit_text/* quote */.hD)(first.parameter.name)}.`,
        related: [{ at: inUse(first, 'name'), message: 'The other parameter of this name.' }],
    };
}

;// CONCATENATED MODULE: ./src/kit/replacement-rule.ts





const COMPLETE = { api: 'ContosoOrders', operationId: 'SearchOrders' };
/** An operation that is replaced by another one, for examples. */
function replaced(replacement = COMPLETE, deprecated = true) {
    return { operationId: 'ListOrders', deprecated, 'x-ms-api-annotation': { replacement } };
}
/** A rule that the replacement of an operation has a member with a text. */
function replacementHas({ id, rule, member, meaning }) {
    const without = Object.fromEntries(Object.entries(COMPLETE).filter(([name]) => name !== member));
    return definitionRule({
        id,
        title: `The replacement of an operation names ${meaning}`,
        why: 'People find the new operation only when both its connector and its id are named.',
        severity: 'error',
        evidence: 'documented',
        publishers: ['verified', 'independent', 'custom'],
        microsoft: { rule, policy: '5000.2.6.2' },
        reference: 'openapi-extensions#x-ms-api-annotation',
        on: 'operation',
        having: 'x-ms-api-annotation',
        *check({ label, annotation }) {
            const replacement = annotation?.replacement;
            const value = replacement?.members.get(member);
            if (replacement === undefined || (value !== undefined && !(0,kit_text/* isBlank */.z3)((0,model_json/* textOf */.b6)(value) ?? '-')))
                return;
            yield {
                at: at(replacement, member),
                message: `Add "${member}" with ${meaning} to the replacement of ${label}.`,
            };
        },
        examples: {
            good: [paths({ 'get /orders': replaced(), 'get /bills': { 'x-ms-api-annotation': { revision: 1 } } })],
            bad: [
                {
                    input: paths({
                        'get /orders': replaced(without),
                        'get /bills': { ...replaced({ ...COMPLETE, [member]: '' }), operationId: 'ListBills' },
                    }),
                    at: [
                        '/paths/~1orders/get/x-ms-api-annotation/replacement',
                        `/paths/~1bills/get/x-ms-api-annotation/replacement/${member}`,
                    ],
                },
            ],
        },
    });
}

;// CONCATENATED MODULE: ./src/rules/operation/operation-replacement-api.ts

/* harmony default export */ const operation_replacement_api = (replacementHas({
    id: 'pp-operation-replacement-api',
    rule: 'ApiAnnotationExtensionReplacementInfoMissingApiProperty',
    member: 'api',
    meaning: 'its connector',
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-replacement-deprecated.ts




/* harmony default export */ const operation_replacement_deprecated = (definitionRule({
    id: 'pp-operation-replacement-deprecated',
    title: 'Only deprecated operations have a replacement',
    why: 'Whoever reads that an operation is replaced expects that it goes away; only "deprecated": true says so.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: {
        rule: 'ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations',
        policy: '5000.2.6.2',
    },
    reference: 'openapi-extensions#x-ms-api-annotation',
    on: 'operation',
    having: 'x-ms-api-annotation',
    *check({ label, deprecated, annotation }) {
        if (deprecated || annotation?.replacement === undefined)
            return;
        yield {
            at: keyOf(annotation.replacement),
            message: `Add "deprecated": true to ${label}, or remove its "replacement": only a deprecated operation has one.`,
        };
    },
    examples: {
        good: [paths({ 'get /orders': replaced() })],
        bad: [
            {
                input: paths({
                    'get /orders': replaced(undefined, false),
                    'get /bills': { operationId: 'ListBills', 'x-ms-api-annotation': { replacement: {} } },
                }),
                at: [
                    '/paths/~1orders/get/x-ms-api-annotation/replacement',
                    '/paths/~1bills/get/x-ms-api-annotation/replacement',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-replacement-id.ts

/* harmony default export */ const operation_replacement_id = (replacementHas({
    id: 'pp-operation-replacement-id',
    rule: 'ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty',
    member: 'operationId',
    meaning: 'the new operation',
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-revision-required.ts




/* harmony default export */ const operation_revision_required = (definitionRule({
    id: 'pp-operation-revision-required',
    title: 'Every operation of a family has a revision',
    why: 'The revision tells which operation of a family is the newer one; without a number it counts as the first.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationRevisionEmpty' },
    reference: 'operational-versioning#revision',
    on: 'operation',
    having: 'x-ms-api-annotation',
    *check({ label, annotation }) {
        if (annotation === undefined || (0,kit_text/* isBlank */.z3)(annotation.family) || annotation.revision !== undefined)
            return;
        yield {
            at: at(annotation.node, 'revision'),
            message: `Add a "revision" such as 1 to ${label}: it belongs to the family ${(0,kit_text/* quote */.hD)(annotation.family)}.`,
        };
    },
    examples: {
        good: [
            family({ revision: 1 }, { 'x-ms-api-annotation': { status: 'Preview' } }),
            family({ revision: '1' }, { 'x-ms-api-annotation': null }),
        ],
        bad: [
            {
                input: family({}, { revision: null }),
                at: [
                    '/paths/~1v1~1orders/get/x-ms-api-annotation',
                    '/paths/~1v2~1orders/get/x-ms-api-annotation/revision',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-status-connector.ts



const connector = (status) => ({ info: { 'x-ms-api-annotation': { status } } });
/* harmony default export */ const operation_status_connector = (definitionRule({
    id: 'pp-operation-status-connector',
    title: 'No operation is in production before its connector',
    why: 'A connector in preview as a whole cannot promise more for one of its operations.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationStatusAheadOfConnector', policy: '5000.2.6.2' },
    reference: 'operational-versioning#status',
    on: 'operation',
    having: 'x-ms-api-annotation',
    *check({ label, annotation }, { connectorStatus }) {
        // Many published connectors say nothing about themselves and "Production" about their operations.
        if (annotation === undefined || !isStatus(connectorStatus?.data, 'Preview'))
            return;
        if (!isStatus(annotation.status, 'Production') || connectorStatus === undefined)
            return;
        yield {
            at: at(annotation.node, 'status'),
            message: `Write "Preview" as status of ${label}, or "Production" as that of the connector, which is in preview.`,
            related: [
                {
                    at: { node: connectorStatus, start: connectorStatus.start, end: connectorStatus.end },
                    message: 'The status of the connector.',
                },
            ],
        };
    },
    examples: {
        good: [
            { ...connector('Preview'), ...family({ revision: 1, status: 'Preview' }, { revision: 2 }) },
            { ...connector('Production'), ...family({ revision: 1, status: 'Production' }) },
            family({ revision: 1, status: 'Production' }),
        ],
        bad: [
            {
                input: {
                    ...connector('Preview'),
                    ...family({ revision: 1, status: 'Production' }, { revision: 2, status: 'Production' }),
                },
                at: [
                    '/paths/~1v1~1orders/get/x-ms-api-annotation/status',
                    '/paths/~1v2~1orders/get/x-ms-api-annotation/status',
                ],
            },
            {
                input: {
                    'x-ms-api-annotation': { status: 'Preview' },
                    ...family({ revision: 1, status: 'Production' }),
                },
                at: ['/paths/~1v1~1orders/get/x-ms-api-annotation/status'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-summary-characters.ts






/* harmony default export */ const operation_summary_characters = (definitionRule({
    id: 'pp-operation-summary-characters',
    title: 'Operation summaries use no restricted characters',
    why: `Microsoft's check refuses a summary with any of ${RESTRICTED_IN_SUMMARY.join(' ')} in it.`,
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'RestrictedCharactersInSummary', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'operation',
    *check({ node, label }) {
        const summary = (0,model_json/* textOf */.b6)(node.members.get('summary')) ?? '';
        const found = RESTRICTED_IN_SUMMARY.filter((character) => summary.includes(character));
        if (found.length === 0)
            return;
        const and = found.includes('&') ? ' (write "and" for "&")' : '';
        yield {
            at: at(node, 'summary'),
            message: `Remove ${(0,kit_text/* enumerate */.HL)(found.map((character) => `"${character}"`))} from the summary ${(0,kit_text/* quote */.hD)(summary)} of ${label}${and}.`,
        };
    },
    examples: {
        good: [
            paths({
                'get /orders': {
                    operationId: 'ListOrders',
                    summary: 'List "open" orders (v2), by date: newest first',
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'ListOrders', summary: 'List/search orders' },
                    'post /orders': { operationId: 'CreateOrder', summary: 'Create & confirm an order' },
                }),
                at: ['/paths/~1orders/get/summary', '/paths/~1orders/post/summary'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-summary-differs-from-description.ts






/* harmony default export */ const operation_summary_differs_from_description = (definitionRule({
    id: 'pp-operation-summary-differs-from-description',
    title: 'The description of an operation says more than its summary',
    why: 'The designer shows both next to each other, so a description that repeats the summary tells people nothing.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    reference: 'coding-standards#summary-and-description',
    on: 'operation',
    *check({ node, label, internal }) {
        const description = (0,model_json/* textOf */.b6)(node.members.get('description')) ?? '';
        const summary = bareText((0,model_json/* textOf */.b6)(node.members.get('summary')) ?? '');
        if (internal || summary === '' || summary !== bareText(description))
            return;
        yield {
            at: at(node, 'description'),
            message: `Say more in the description of ${label} than in its summary: ${(0,kit_text/* quote */.hD)(description)} is the same text.`,
            related: [{ at: at(node, 'summary'), message: 'The summary.' }],
        };
    },
    examples: {
        good: [
            paths({
                'get /orders': { summary: 'List orders', description: 'Lists the open orders of a customer.' },
            }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'ListOrders', summary: 'List orders', description: 'List orders.' },
                    'get /bills': { operationId: 'ListBills', summary: 'List bills', description: 'list bills' },
                }),
                at: ['/paths/~1orders/get/description', '/paths/~1bills/get/description'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-summary-differs-from-id.ts






/* harmony default export */ const operation_summary_differs_from_id = (definitionRule({
    id: 'pp-operation-summary-differs-from-id',
    title: 'Operation summaries are text, not operation ids',
    why: 'People read the summary in the designer; reviewers send back summaries that are technical names.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'connector-string-guidance#operations',
    on: 'operation',
    *check({ node, id = '', label, internal, trigger }) {
        const summary = (0,model_json/* textOf */.b6)(node.members.get('summary'))?.trim() ?? '';
        // A single word is the matter of pp-operation-summary-words, a trigger that of pp-trigger-summary-when.
        if (internal ||
            trigger !== undefined ||
            summary.toLowerCase() !== id.toLowerCase() ||
            casing_wordsOf(summary).length < 2)
            return;
        const better = sentenceCase(summary) || 'List open orders';
        // An operationId with spaces reads like a summary: pp-operation-id-characters.
        if (better.toLowerCase() === summary.toLowerCase())
            return;
        yield {
            at: at(node, 'summary'),
            message: `Write words such as "${better}" instead of ${(0,kit_text/* quote */.hD)(summary)}: the summary of ${label} repeats its operationId.`,
        };
    },
    examples: {
        good: [
            paths({ 'get /orders': { operationId: 'ListOrders', summary: 'List orders' } }),
            paths({ 'get /orders': { operationId: 'List Orders', summary: 'List orders' } }),
            paths({ 'post /hooks': { operationId: 'OnOrder', 'x-ms-trigger': 'single', summary: 'OnOrder' } }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'ListISO4217Orders', summary: 'ListISO4217Orders' },
                    'post /orders': { operationId: 'CreateODataOrder', summary: 'CreateODataOrder' },
                }),
                at: ['/paths/~1orders/get/summary', '/paths/~1orders/post/summary'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-summary-end.ts





/** Letters, digits, and the closing brackets that published summaries end with. */
const GOOD_END = /[\p{L}\p{M}\p{N})\]]/u;
/* harmony default export */ const operation_summary_end = (definitionRule({
    id: 'pp-operation-summary-end',
    title: 'Operation summaries end with a letter, a digit or a closing parenthesis',
    why: 'A summary is a name and not a sentence: certification refuses a period, other punctuation and blanks at its end.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'ValueMustEndWithAlphanumeric', policy: '5000.2.6.2' },
    reference: 'connector-string-guidance#operations',
    on: 'operation',
    *check({ node, label }) {
        const summary = (0,model_json/* textOf */.b6)(node.members.get('summary'));
        if (summary === undefined || (0,kit_text/* isBlank */.z3)(summary))
            return;
        const characters = Array.from(summary);
        const end = characters
            .slice(characters.findLastIndex((character) => GOOD_END.test(character)) + 1)
            .join('');
        if (end === '')
            return;
        yield {
            at: at(node, 'summary'),
            message: `Remove ${(0,kit_text/* isBlank */.z3)(end) ? 'the blank' : (0,kit_text/* quote */.hD)(end)} at the end of the summary ${(0,kit_text/* quote */.hD)(summary)} of ${label}.`,
        };
    },
    examples: {
        good: [
            paths({ 'get /orders': { summary: 'List orders' }, 'get /v2/orders': { summary: 'List orders (v2)' } }),
            paths({ 'get /orders': { summary: '' } }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'ListOrders', summary: 'List orders.' },
                    'post /orders': { operationId: 'CreateOrder', summary: 'Create an order ' },
                }),
                at: ['/paths/~1orders/get/summary', '/paths/~1orders/post/summary'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-summary-length.ts






const operation_summary_length_LONG_SUMMARY = 'List the orders of a customer that are open, paid, shipped or returned this year';
/* harmony default export */ const operation_summary_length = (definitionRule({
    id: 'pp-operation-summary-length',
    title: `Operation summaries have at most ${LONGEST_SUMMARY} characters`,
    why: 'The summary is a name in the designer, which has room for one line; details belong in the description.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'OperationSummaryTooLong', policy: '5000.2.6.2' },
    reference: 'connector-string-guidance#operations',
    on: 'operation',
    *check({ node, label }) {
        const summary = (0,model_json/* textOf */.b6)(node.members.get('summary')) ?? '';
        if (summary.length > LONGEST_SUMMARY)
            yield {
                at: at(node, 'summary'),
                message: `Shorten the summary of ${label} to ${LONGEST_SUMMARY} characters or fewer (now ${summary.length}): ${(0,kit_text/* quote */.hD)(summary)}.`,
            };
    },
    examples: {
        good: [paths({ 'get /orders': { operationId: 'ListOrders', summary: operation_summary_length_LONG_SUMMARY } })],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'ListOrders', summary: `${operation_summary_length_LONG_SUMMARY} or last` },
                    'get /v2/orders': { operationId: 'ListOrdersV2', summary: `${operation_summary_length_LONG_SUMMARY} (v2)` },
                }),
                at: ['/paths/~1orders/get/summary', '/paths/~1v2~1orders/get/summary'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-summary-required.ts







/* harmony default export */ const operation_summary_required = (definitionRule({
    id: 'pp-operation-summary-required',
    title: 'Every visible operation has a summary',
    why: 'The summary is the name of the action or trigger in the designer.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'coding-standards#summary-and-description',
    on: 'operation',
    *check({ node, id = '', label, internal }) {
        const summary = node.members.get('summary');
        if (internal || (summary !== undefined && !(0,kit_text/* isBlank */.z3)((0,model_json/* textOf */.b6)(summary) ?? '-')))
            return;
        if (isMisspelt(node, 'operation', 'summary'))
            return;
        yield {
            at: at(node, 'summary'),
            message: `Add a "summary" to ${label}, such as "${sentenceCase(id) || 'List orders'}".`,
        };
    },
    examples: {
        good: [
            paths({ 'get /orders': { summary: 'List orders' } }),
            // A misspelt one is the matter of pp-member-known.
            paths({ 'get /orders': { operationId: 'ListOrders', Summary: 'List orders' } }),
            paths({ 'get /orders': { operationId: 'ListOrders', 'x-ms-visibility': 'internal' } }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'ListOrders' },
                    'get /bills': { operationId: 'ListBills', summary: ' ' },
                }),
                at: ['/paths/~1orders/get', '/paths/~1bills/get/summary'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/operation-summary-words.ts






/* harmony default export */ const operation_summary_words = (definitionRule({
    id: 'pp-operation-summary-words',
    title: 'Operation summaries have more than one word',
    why: 'In the list of all actions a single word does not say what an operation does; reviewers send it back.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'connector-string-guidance#operations',
    on: 'operation',
    *check({ node, id = '', label, internal, trigger }) {
        const summary = (0,model_json/* textOf */.b6)(node.members.get('summary'))?.trim() ?? '';
        // Triggers have a form of their own: pp-trigger-summary-when.
        if (internal || trigger !== undefined || !/^[A-Za-z0-9_-]+$/.test(summary))
            return;
        const parts = casing_wordsOf(summary).length;
        if (parts > 1 && summary.toLowerCase() === id.toLowerCase())
            return;
        const better = sentenceCase(summary) || 'List open orders';
        yield {
            at: at(node, 'summary'),
            message: parts > 1
                ? `Write words such as "${better}" instead of ${(0,kit_text/* quote */.hD)(summary)} as the summary of ${label}.`
                : `Say in a few words what ${label} does: the summary ${(0,kit_text/* quote */.hD)(summary)} is a single word.`,
        };
    },
    examples: {
        good: [
            paths({ 'get /orders': { operationId: 'ListOrders', summary: 'List orders' } }),
            paths({ 'post /hooks': { operationId: 'OnOrder', 'x-ms-trigger': 'single', summary: 'Orders' } }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'ListOrders', summary: 'Orders' },
                    'post /orders': { operationId: 'OrderPost', summary: 'CreateOrder' },
                    'put /orders': { operationId: 'OrderPut', summary: 'eSignOrder' },
                }),
                at: ['/paths/~1orders/get/summary', '/paths/~1orders/post/summary', '/paths/~1orders/put/summary'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/operation/trigger-summary-when.ts






const WHEN = /^(when|triggers?)\b.*\p{L}/isu;
const trigger_summary_when_MARK = /^[^\p{L}]*(deprecated|preview|beta)[^\p{L}]*/iu;
/* harmony default export */ const trigger_summary_when = (definitionRule({
    id: 'pp-trigger-summary-when',
    title: 'Summaries of triggers say when they fire',
    why: 'Triggers and actions stand in one list; "When …" tells them apart, and reviewers ask for it.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'connector-string-guidance#triggers-versus-actions',
    on: 'operation',
    *check({ node, label, internal, trigger }) {
        const summary = (0,model_json/* textOf */.b6)(node.members.get('summary'));
        if (trigger === undefined || internal || summary === undefined || (0,kit_text/* isBlank */.z3)(summary))
            return;
        if (WHEN.test(summary.trim().replace(trigger_summary_when_MARK, '')))
            return;
        const better = firstSentence(node.members.get('description'));
        yield {
            at: at(node, 'summary'),
            message: better
                ? `Write "${better}" instead of ${(0,kit_text/* quote */.hD)(summary)}, as the description of ${label} does.`
                : `Start the summary of the trigger ${label} with "When", such as "When an order is created": ${(0,kit_text/* quote */.hD)(summary)}.`,
        };
    },
    examples: {
        good: [
            paths({ 'post /hooks': { 'x-ms-trigger': 'single', summary: 'When an order is created' } }),
            paths({ 'post /hooks': { 'x-ms-trigger': 'single', summary: 'DEPRECATED: When an order is created' } }),
            paths({ 'post /orders': { summary: 'Create an order' } }),
        ],
        bad: [
            {
                input: paths({
                    'post /hooks': {
                        operationId: 'OrderCreated',
                        'x-ms-trigger': 'single',
                        summary: 'New order',
                        description: 'When an order is created. Sends its lines, too.',
                    },
                    'get /orders/new': {
                        operationId: 'OrderPolling',
                        'x-ms-trigger': 'batch',
                        summary: 'Poll new orders',
                    },
                    'get /orders/paid': { operationId: 'OrderPaid', 'x-ms-trigger': 'batch', summary: 'Trigger' },
                    'post /hooks/v1': {
                        operationId: 'OrderCreatedV1',
                        'x-ms-trigger': 'single',
                        summary: 'New order (old)',
                        description: 'Triggers when an order is created (old).',
                    },
                }),
                at: [
                    '/paths/~1hooks/post/summary',
                    '/paths/~1orders~1new/get/summary',
                    '/paths/~1orders~1paid/get/summary',
                    '/paths/~1hooks~1v1/post/summary',
                ],
            },
        ],
    },
}));
/** The start of the description when it makes a legal summary. */
function firstSentence(description) {
    const sentence = /^(When|Triggers)\b[^.!?:;\n]*[\p{L}\p{N})]/u.exec((0,model_json/* textOf */.b6)(description)?.trim() ?? '')?.[0] ?? '';
    const legal = sentence.length <= LONGEST_SUMMARY &&
        /^[^()]*(\([^()]*\)[^()]*)*$/.test(sentence) &&
        !RESTRICTED_IN_SUMMARY.some((character) => sentence.includes(character));
    return legal && /\s/.test(sentence) ? sentence : undefined;
}

// EXTERNAL MODULE: ./src/model/package.ts
var model_package = __webpack_require__(20929);
;// CONCATENATED MODULE: ./src/kit/package.ts

/** Microsoft's list of what its policy codes mean. */
const POLICY_ERRORS = 'certification-policy-errors';
/** A problem with a zip as a whole. */
function ofArchive({ path }, message) {
    return { file: { path }, at: WHOLE_FILE, message };
}
/** A problem at a place in an XML file. */
function inXml({ path, document }, at, message) {
    return { file: { path, document }, at, message };
}
/** Packages that are submitted as they are, so that their structure can be judged. */
function submissions({ contents }) {
    return contents.packages.filter(({ kind, archive }) => kind === 'submission' && isWhole(archive));
}
/** The zips of assets. */
function deployments({ contents }) {
    return contents.packages
        .map(({ deployment }) => deployment)
        .filter((archive) => archive !== undefined)
        .filter(isWhole);
}
/** All of its directory could be read. */
function isWhole({ faults }) {
    return faults.length === 0;
}
/** All zips of all packages, each before those in it. */
function archivesOf({ contents }) {
    const archives = contents.packages.map(({ archive }) => archive);
    for (const archive of archives)
        archives.push(...archive.archives);
    return archives;
}
/** The solutions of all packages that could be read. */
function solutionsOf({ contents }) {
    return contents.packages
        .flatMap(({ solutions }) => solutions)
        .filter(({ archive }) => isWhole(archive) && archive.files.length > 0);
}
/** Solutions together with the XML file that says what is in them, when that can be read. */
function customizedSolutions(connector) {
    return solutionsOf(connector).flatMap(({ customizations, ...solution }) => customizations?.document.root === undefined ? [] : [{ ...solution, customizations }]);
}
/** What is in it can be told. */
function isReadable({ customizations }) {
    return customizations?.document.root !== undefined;
}
/** What a solution is for; undefined for one that is none of the three. */
function purposeOf({ connectors, workflows, plugin, }) {
    if (connectors.length === 0)
        return undefined;
    if (workflows !== undefined)
        return plugin === undefined ? 'flow' : undefined;
    return plugin === undefined ? 'connector' : 'plugin';
}
/** Some solution has an AI plugin, so there is one solution more. */
function hasPlugin(connector) {
    return solutionsOf(connector).some(({ plugin }) => plugin !== undefined);
}
/** The folders at the root of a zip. */
function rootFolders({ folders }) {
    return folders.filter((name) => !name.includes('/'));
}
/** Files directly in a folder of a zip, or at its root, that end like this. */
function filesIn({ files }, folder, ending) {
    const start = folder === '' ? '' : `${folder.toLowerCase()}/`;
    return files.filter(({ name }) => {
        const lower = name.toLowerCase();
        return lower.startsWith(start) && !lower.slice(start.length).includes('/') && lower.endsWith(ending);
    });
}
/** Names in a package are found in any case, as on Windows. */
function hasFolder({ folders }, folder) {
    return folders.some((name) => name.toLowerCase() === folder.toLowerCase());
}
/** Connectors with the XML file that lists them. */
function exportedConnectors(connector) {
    return customizedSolutions(connector).flatMap((solution) => solution.connectors.map((exported) => ({ solution, list: solution.customizations, exported })));
}
/** The place of the name of an element. */
function tagOf({ start, end }) {
    return { node: undefined, start, end };
}
/** The name by which a message calls a zip. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./src/kit/exported.ts



/** The JSON files that were exported into packages, as far as they can be read. */
function copiesIn(connector) {
    return exportedConnectors(connector).flatMap(({ exported: { documents } }) => Object.entries(documents).flatMap(([name, file]) => {
        const part = name;
        const root = file.document.syntaxProblems.length === 0 ? file.document.root : undefined;
        return root === undefined ? [] : [{ file, root, part, source: sourceOf(connector, part) }];
    }));
}
function sourceOf({ definitionFile, propertiesFile, layout }, part) {
    if (layout === 'package')
        return undefined;
    const member = model_package/* DOCUMENT_PARTS */.d[part];
    const file = member === undefined ? definitionFile : propertiesFile;
    const node = member === undefined ? file?.document.root : file?.properties?.body?.members.get(member);
    if (file === undefined || node === undefined || file.document.syntaxProblems.length > 0)
        return undefined;
    return { path: file.path, node };
}
/** The same values, in whatever order the members of objects are. */
function exported_isSame(a, b) {
    if (a.kind !== b.kind || a.members.size !== b.members.size || a.items.length !== b.items.length)
        return false;
    if (a.kind === 'array')
        return a.items.every((item, index) => isSameAs(item, b.items[index]));
    if (a.kind === 'object')
        return [...a.members].every(([name, node]) => isSameAs(node, b.members.get(name)));
    return a.data === b.data;
}
function isSameAs(a, b) {
    return b !== undefined && exported_isSame(a, b);
}
/** The operations of a definition, or the members of anything else, that differ; in the order of the exported file. */
function differences(copy, source) {
    const exported = named(copy);
    const wanted = named(source);
    const changed = [...exported].flatMap(([name, node]) => {
        const other = wanted.get(name);
        return other !== undefined && exported_isSame(node, other) ? [] : [{ name, node }];
    });
    const missing = [...wanted.keys()].filter((name) => !exported.has(name));
    return [...changed, ...missing.map((name) => ({ name, node: undefined }))];
}
function named(root) {
    const parts = new Map();
    for (const [index, item] of root.items.entries())
        parts.set((0,model_json/* textOf */.b6)(item.members.get('title')) ?? (0,model_json/* textOf */.b6)(item.members.get('templateId')) ?? String(index), item);
    for (const [name, node] of root.members)
        if (name !== 'paths')
            parts.set(name, node);
        else
            for (const [path, item] of node.members)
                for (const [method, operation] of item.members)
                    parts.set((0,model_json/* textOf */.b6)(operation.members.get('operationId')) ?? `${method} ${path}`, operation);
    return parts;
}

;// CONCATENATED MODULE: ./src/kit/package-examples.ts
/** A zip of these files, without those that are undefined. */
function zip(files) {
    return {
        zip: Object.fromEntries(Object.entries(files).filter((file) => file[1] !== undefined)),
    };
}
/** A connector whose folder has nothing but this package. */
function packaged(content) {
    return { files: { 'Contoso.zip': content } };
}
/** A package with these solutions in its folder of assets; `files` are more of them, or less, at the root. */
function submission(solutions = { 'Connector.zip': solution(), 'Flow.zip': flow() }, files = {}) {
    return zip({ 'intro.md': '# Contoso Orders\n', 'package.zip': deployment(solutions), ...files });
}
/** The zip of assets. */
function deployment(solutions) {
    const assets = Object.entries(solutions).map(([name, content]) => [`PkgAssets/${name}`, content]);
    return zip({ 'Contoso.dll': '', ...Object.fromEntries(assets) });
}
/** The connector solution; `files` are more of its files, or less. */
function solution(files = {}) {
    return zip({
        '[Content_Types].xml': '<Types/>\n',
        'solution.xml': manifest(),
        'customizations.xml': customizations(CONNECTOR),
        'Connector/orders_openapidefinition.json': DEFINITION,
        'Connector/orders_connectionparameters.json': '{}\n',
        'Connector/orders_iconblob.Png': 'icon',
        ...files,
    });
}
/** The flow solution. */
function flow(files = {}) {
    return solution({
        'customizations.xml': customizations(WORKFLOWS + CONNECTOR),
        'Workflows/Orders.json': '{ "properties": { "definition": { "operationId": "ListOrders" } } }\n',
        ...files,
    });
}
/** customizations.xml with this content. */
function customizations(content) {
    return `<ImportExportXml>\n${content}</ImportExportXml>\n`;
}
/** solution.xml of a solution that is managed, or not. */
function manifest(managed = '0') {
    return `<ImportExportXml>\n  <SolutionManifest>\n    <Managed>${managed}</Managed>\n  </SolutionManifest>\n</ImportExportXml>\n`;
}
/** The element of a connector with references to these files. */
function connectorElement(...parts) {
    const lines = parts.map((name) => {
        const kind = name.replace(/^.*_|\..*$/g, '');
        return `    <${kind}>/Connector/${name}</${kind}>\n`;
    });
    return `  <Connectors><Connector>\n${lines.join('')}  </Connector></Connectors>\n`;
}
const CONNECTOR = connectorElement('orders_openapidefinition.json', 'orders_connectionparameters.json', 'orders_iconblob.Png');
/** The element of the workflows with these files. */
function workflowsElement(...names) {
    const lines = names.map((name) => `    <Workflow><JsonFileName>/Workflows/${name}</JsonFileName></Workflow>\n`);
    return `  <Workflows>\n${lines.join('')}  </Workflows>\n`;
}
const WORKFLOWS = workflowsElement('Orders.json');
/** The definition of a connector with one operation. */
const DEFINITION = '{ "swagger": "2.0", "paths": { "/orders": { "get": { "operationId": "ListOrders" } } } }\n';

;// CONCATENATED MODULE: ./src/rules/package/export-current.ts






/** A message names so many, and counts the others. */
const NAMED = 3;
/* harmony default export */ const export_current = (connectorRule({
    id: 'pp-export-current',
    title: 'The connector in the package is the one in the folder',
    why: 'Certification looks at what was exported into the package: what was changed in the folder since then is not in it.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified'],
    reference: 'certification-submission',
    reads: 'package',
    *check(connector) {
        for (const { file, root, source } of copiesIn(connector)) {
            if (source === undefined)
                continue;
            const different = differences(root, source.node);
            if (different.length === 0)
                continue;
            const names = different.slice(0, NAMED).map(({ name }) => (0,kit_text/* quote */.hD)(name));
            const more = different.length > NAMED ? [`${different.length - NAMED} more`] : [];
            yield {
                file,
                at: place_valueOf(different.find(({ node }) => node !== undefined)?.node ?? root),
                message: `Update the connector from ${(0,kit_text/* quote */.hD)(fileName(source.path))} and export it again: ${(0,kit_text/* enumerate */.HL)([...names, ...more])} differ.`,
            };
        }
    },
    examples: {
        good: [
            { definition: DEFINITION, files: { 'Contoso.zip': submission() } },
            { files: { 'Contoso.zip': submission() } },
        ],
        bad: [
            {
                input: {
                    definition: {
                        swagger: '2.0',
                        host: 'api.contoso.com',
                        paths: { '/orders': { get: { operationId: 'ListOrders', summary: 'List orders' } } },
                    },
                    properties: { properties: { connectionParameters: { api_key: { type: 'securestring' } } } },
                    files: {
                        'Contoso.zip': submission({
                            'Connector.zip': solution(),
                            'Flow.zip': flow({ 'Connector/orders_connectionparameters.json': undefined }),
                        }),
                    },
                },
                at: ['definition#', 'definition#/paths/~1orders/get', 'definition#/paths/~1orders/get'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/export-same.ts






const OTHER = DEFINITION.replace('ListOrders', 'GetOrders');
/* harmony default export */ const export_same = (connectorRule({
    id: 'pp-export-same',
    title: 'All solutions of a package have the same connector',
    why: 'The sample flows are tried with the connector of their own solution, which must be the one that is certified.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified'],
    reference: 'certification-submission',
    reads: 'package',
    *check(connector) {
        const firsts = new Map();
        for (const copy of copiesIn(connector)) {
            const name = fileName(copy.file.path).toLowerCase();
            const first = firsts.get(name);
            if (first === undefined) {
                firsts.set(name, copy);
                continue;
            }
            const [difference] = differences(copy.root, first.root);
            if (difference !== undefined)
                yield {
                    file: copy.file,
                    at: place_valueOf(difference.node ?? copy.root),
                    message: `Export this solution again: ${(0,kit_text/* quote */.hD)(difference.name)} is not as in ${(0,kit_text/* quote */.hD)(solutionOf(first))}.`,
                };
        }
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission({
                    'A.zip': solution(),
                    'B.zip': flow({ 'Connector/orders_openapidefinition.json': OTHER }),
                    'C.zip': flow({ 'Connector/orders_openapidefinition.json': OTHER }),
                })),
                at: ['definition#/paths/~1orders/get', 'definition#/paths/~1orders/get'],
            },
        ],
    },
}));
/** The name of the zip of the solution. */
function solutionOf({ file: { path } }) {
    return path.split('/').at(-3) ?? path;
}

;// CONCATENATED MODULE: ./src/rules/package/flow-solution-connector.ts



/* harmony default export */ const flow_solution_connector = (connectorRule({
    id: 'pp-flow-solution-connector',
    title: 'The solution of the sample flows has the connector',
    why: 'Certification finds the connector through the flow that uses it; both must be in the same solution.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.7' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const { connectors, workflows, customizations } of customizedSolutions(connector))
            if (workflows !== undefined && connectors.length === 0)
                yield inXml(customizations, tagOf(workflows), 'Add the connector to this solution and export it again: it has flows alone.');
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission({
                    'A.zip': flow({ 'customizations.xml': customizations(WORKFLOWS) }),
                    'B.zip': flow({ 'customizations.xml': customizations(WORKFLOWS) }),
                })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/A.zip/customizations.xml:2',
                    'Contoso.zip/package.zip/PkgAssets/B.zip/customizations.xml:2',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/flow-uses-connector.ts



/* harmony default export */ const flow_uses_connector = (connectorRule({
    id: 'pp-flow-uses-connector',
    title: 'A sample flow uses an operation of the connector',
    why: 'Certification searches the sample flows for the connector and its actions.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.9' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const { archive, workflows, connectors, customizations } of customizedSolutions(connector)) {
            if (workflows === undefined)
                continue;
            const ids = connectors.flatMap(({ documents }) => [
                ...(documents.openapidefinition?.definition?.operationsById.keys() ?? []),
            ]);
            const texts = filesIn(archive, 'Workflows', '.json').map((file) => file.document()?.text);
            if (ids.length === 0 || texts.length === 0 || texts.includes(undefined))
                continue;
            if (texts.some((text) => text !== undefined && usesOne(text, new Set(ids))))
                continue;
            yield inXml(customizations, tagOf(workflows), 'Add an action or a trigger of the connector to a flow: no flow here uses one.');
        }
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission({
                    'A.zip': flow({ 'Workflows/Orders.json': '{ "properties": {} }' }),
                    'B.zip': flow({ 'Workflows/Orders.json': '{ "operationId": "SendEmail" }' }),
                })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/A.zip/customizations.xml:2',
                    'Contoso.zip/package.zip/PkgAssets/B.zip/customizations.xml:2',
                ],
            },
        ],
    },
}));
function usesOne(text, ids) {
    return [...text.matchAll(/"operationId"\s*:\s*"([^"]+)"/g)].some(([, id = '']) => ids.has(id));
}

;// CONCATENATED MODULE: ./src/rules/package/package-assets.ts




/* harmony default export */ const package_assets = (connectorRule({
    id: 'pp-package-assets',
    title: 'The package zip has one folder, that of the assets',
    why: 'Certification looks for the solutions in the one folder of the package zip, usually PkgAssets.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.12' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const archive of deployments(connector)) {
            const folders = rootFolders(archive);
            if (folders.length === 0)
                yield ofArchive(archive, 'Put the zips of the solutions into a folder "PkgAssets" in this zip: it has no folder.');
            if (folders.length > 1)
                yield ofArchive(archive, `Leave one folder in this zip, that of the solutions: ${(0,kit_text/* enumerate */.HL)(folders.map(kit_text/* quote */.hD))} are ${folders.length}.`);
        }
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission(undefined, { 'package.zip': zip({ 'Connector.zip': solution(), 'Contoso.dll': '' }) })),
                at: ['Contoso.zip/package.zip:1'],
            },
            {
                input: {
                    files: Object.fromEntries(['A.zip', 'B.zip'].map((name) => [
                        name,
                        submission(undefined, {
                            'package.zip': zip({ 'PkgAssets/C.zip': solution(), 'en-us/a.txt': '' }),
                        }),
                    ])),
                },
                at: ['A.zip/package.zip:1', 'B.zip/package.zip:1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/package-connector-solution.ts



/* harmony default export */ const package_connector_solution = (connectorRule({
    id: 'pp-package-connector-solution',
    title: 'The package has the solution of the connector',
    why: 'Certification deploys the connector from a solution that has the connector and nothing else.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.8' },
    reference: POLICY_ERRORS,
    once: true,
    reads: 'package',
    *check(connector) {
        const [deployment] = deployments(connector);
        const solutions = solutionsOf(connector);
        if (deployment === undefined || solutions.length === 0 || !solutions.every(isReadable))
            return;
        if (solutions.some((solution) => purposeOf(solution) === 'connector'))
            return;
        yield ofArchive(deployment, 'Add a solution with the connector alone: every solution here has flows or no connector.');
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission({ 'A.zip': flow(), 'B.zip': flow() })),
                at: ['Contoso.zip/package.zip:1'],
            },
            {
                input: packaged(submission({ 'A.zip': flow(), 'B.zip': solution({ 'customizations.xml': customizations('') }) })),
                at: ['Contoso.zip/package.zip:1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/package-entry-safe.ts




/* harmony default export */ const package_entry_safe = (connectorRule({
    id: 'pp-package-entry-safe',
    title: 'Everything in the package can be unpacked safely',
    why: 'Names that lead elsewhere, links and encrypted or damaged entries are the marks of malware, and unpacking ends at the first of them.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'certification-submission',
    reads: 'package',
    *check(connector) {
        for (const archive of archivesOf(connector))
            for (const { name, reason } of archive.refused)
                yield ofArchive(archive, `Remove ${(0,kit_text/* quote */.hD)(name)} or write it again: ${reason}.`);
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission(undefined, { '../intro.md': '', '/tmp/intro.md': '' })),
                at: ['Contoso.zip:1', 'Contoso.zip:1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/package-entry-slash.ts




/* harmony default export */ const package_entry_slash = (connectorRule({
    id: 'pp-package-entry-slash',
    title: 'Names in the package are written with slashes',
    why: 'The format knows no other separator: most programs unpack a name with backslashes as one file with a strange name.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT',
    reads: 'package',
    *check(connector) {
        for (const archive of archivesOf(connector)) {
            const [first] = archive.backslashes;
            if (first === undefined)
                continue;
            const number = (0,kit_text/* count */.U9)(archive.backslashes.length, 'name');
            yield ofArchive(archive, `Write ${(0,kit_text/* quote */.hD)(baseName(archive.path))} again with slashes in names: ${number} with backslashes, such as ${(0,kit_text/* quote */.hD)(first)}.`);
        }
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission({
                    'Connector.zip': solution({ 'Connector\\orders.csx': '' }),
                    'Flow.zip': flow({ 'Workflows\\Other.json': '{}' }),
                })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/Connector.zip:1',
                    'Contoso.zip/package.zip/PkgAssets/Flow.zip:1',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/package-flow-solution.ts



/* harmony default export */ const package_flow_solution = (connectorRule({
    id: 'pp-package-flow-solution',
    title: 'The package has the solution of the sample flows',
    why: 'The reviewers try the connector with the sample flows; without them there is nothing to try.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.6' },
    reference: POLICY_ERRORS,
    once: true,
    reads: 'package',
    *check(connector) {
        const [deployment] = deployments(connector);
        const solutions = solutionsOf(connector);
        if (deployment === undefined || solutions.length === 0 || !solutions.every(isReadable))
            return;
        if (solutions.some(({ workflows }) => workflows !== undefined))
            return;
        yield ofArchive(deployment, 'Add a solution with the connector and a flow that uses it: no solution here has workflows.');
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission({ 'A.zip': solution(), 'B.zip': solution() })),
                at: ['Contoso.zip/package.zip:1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/package-introduction.ts





/* harmony default export */ const package_introduction = (connectorRule({
    id: 'pp-package-introduction',
    title: 'The package has one introduction, intro.md',
    why: 'The reviewers read it first: it says what the connector does, and how to try it.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.2' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const { archive } of submissions(connector)) {
            const texts = filesIn(archive, '', '.md');
            const [only] = texts;
            if (only === undefined)
                yield ofArchive(archive, 'Add intro.md at the root, beside the package zip.');
            else if (texts.length > 1)
                yield ofArchive(archive, `Leave one Markdown file at the root, intro.md: ${(0,kit_text/* enumerate */.HL)(texts.map(({ name }) => (0,kit_text/* quote */.hD)(name)))} are ${texts.length}.`);
            else if ((0,kit_text/* isBlank */.z3)(only.document()?.text ?? 'unread'))
                yield {
                    file: { path: only.path },
                    at: WHOLE_FILE,
                    message: 'Describe the connector in intro.md: the file is empty.',
                };
        }
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            { input: packaged(submission(undefined, { 'intro.md': undefined })), at: ['Contoso.zip:1'] },
            { input: packaged(submission(undefined, { 'readme.md': '# Orders' })), at: ['Contoso.zip:1'] },
            {
                input: {
                    files: {
                        'A.zip': submission(undefined, { 'intro.md': ' ' }),
                        'B.zip': submission(undefined, { 'intro.md': undefined }),
                    },
                },
                at: ['A.zip/intro.md:1', 'B.zip:1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/package-introduction-name.ts





/* harmony default export */ const package_introduction_name = (connectorRule({
    id: 'pp-package-introduction-name',
    title: 'The introduction is called intro.md',
    why: 'The reviewers look for the file by this name.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified'],
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const { archive } of submissions(connector)) {
            const [only, ...others] = filesIn(archive, '', '.md');
            if (only === undefined || others.length > 0 || only.name.toLowerCase() === 'intro.md')
                continue;
            yield {
                file: { path: only.path },
                at: WHOLE_FILE,
                message: `Rename ${(0,kit_text/* quote */.hD)(only.name)} to "intro.md".`,
            };
        }
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: {
                    files: Object.fromEntries(['A.zip', 'B.zip'].map((name) => [
                        name,
                        submission(undefined, { 'intro.md': undefined, 'readme.md': '# Orders' }),
                    ])),
                },
                at: ['A.zip/readme.md:1', 'B.zip/readme.md:1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/package-plugin-solution.ts



const PLUGIN = '  <aiplugins><aicopilot_aiplugin name="orders"/></aiplugins>\n';
/* harmony default export */ const package_plugin_solution = (connectorRule({
    id: 'pp-package-plugin-solution',
    title: 'The solution of an AI plugin has the connector, and no flows',
    why: 'Certification finds the solution of a plugin by what is in it: the plugin, its operations and the connector.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    reference: 'certification-submission',
    reads: 'package',
    *check(connector) {
        for (const solution of customizedSolutions(connector))
            if (solution.plugin !== undefined && purposeOf(solution) !== 'plugin')
                yield inXml(solution.customizations, tagOf(solution.plugin), solution.connectors.length === 0
                    ? 'Add the connector of this AI plugin to the solution and export it again.'
                    : 'Export this AI plugin in a solution without flows.');
    },
    examples: {
        good: [
            packaged(submission({ 'Plugin.zip': solution({ 'customizations.xml': customizations(PLUGIN + CONNECTOR) }) })),
        ],
        bad: [
            {
                input: packaged(submission({
                    'A.zip': solution({ 'customizations.xml': customizations(PLUGIN) }),
                    'B.zip': flow({ 'customizations.xml': customizations(PLUGIN + WORKFLOWS + CONNECTOR) }),
                })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/A.zip/customizations.xml:2',
                    'Contoso.zip/package.zip/PkgAssets/B.zip/customizations.xml:2',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/package-readable.ts




/* harmony default export */ const package_readable = (connectorRule({
    id: 'pp-package-readable',
    title: 'Every zip of the package can be read',
    why: 'What cannot be unpacked here is refused at certification, before anybody looks at the connector.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'certification-submission',
    reads: 'package',
    *check(connector) {
        for (const archive of archivesOf(connector))
            for (const fault of archive.faults)
                yield ofArchive(archive, `Write ${(0,kit_text/* quote */.hD)(baseName(archive.path))} again as a plain zip: ${fault}.`);
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            { input: packaged('PK'), at: ['Contoso.zip:1'] },
            {
                input: packaged(submission({ 'Connector.zip': 'PK', 'Flow.zip': '' })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/Connector.zip:1',
                    'Contoso.zip/package.zip/PkgAssets/Flow.zip:1',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/package-root.ts




/* harmony default export */ const package_root = (connectorRule({
    id: 'pp-package-root',
    title: 'The package has one zip at its root, and no folder',
    why: 'Certification opens the one zip at the root; in a folder, as when the folder itself was zipped, it is not found.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.11' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        yield* misplaced(connector);
        for (const { archive, deployment } of submissions(connector)) {
            const zips = filesIn(archive, '', '.zip');
            const folders = rootFolders(archive);
            if (folders.length > 0)
                yield ofArchive(archive, `Zip what is in ${(0,kit_text/* enumerate */.HL)(folders.map(kit_text/* quote */.hD))}, without the folder around it.`);
            else if (zips.length === 0)
                yield ofArchive(archive, 'Add the package zip at the root, beside intro.md.');
            if (zips.length > 1)
                yield ofArchive(archive, `Leave one zip at the root: ${(0,kit_text/* enumerate */.HL)(zips.map(({ name }) => (0,kit_text/* quote */.hD)(name)))} are ${zips.length}.`);
            if (deployment === undefined && archive.archives.length > 0)
                yield ofArchive(archive, 'Put the zips of the solutions into the folder "PkgAssets" of a zip of its own, beside intro.md.');
        }
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(zip({ 'Contoso/intro.md': '#', 'Contoso/package.zip': deployment({}) })),
                at: ['Contoso.zip:1'],
            },
            {
                input: packaged(submission(undefined, { 'docs/a.md': '', 'b.zip': zip({ a: '' }) })),
                at: ['Contoso.zip:1', 'Contoso.zip:1'],
            },
            { input: packaged(deployment({ 'Connector.zip': solution() })), at: ['Contoso.zip:1'] },
            { input: packaged(solution()), at: ['Contoso.zip:1'] },
        ],
    },
}));
const PARTS = {
    submission: undefined,
    deployment: 'intro.md',
    solution: 'intro.md and the zip of assets',
};
/** The zip is only a part of a package. */
function misplaced({ contents }) {
    return contents.packages.flatMap(({ archive, kind }) => {
        const rest = PARTS[kind];
        if (rest === undefined)
            return [];
        const what = kind === 'solution' ? 'a solution alone' : 'the zip of assets alone';
        return [ofArchive(archive, `Submit a zip that holds this one together with ${rest}: it is ${what}.`)];
    });
}

;// CONCATENATED MODULE: ./src/rules/package/package-solutions.ts




/* harmony default export */ const package_solutions = (connectorRule({
    id: 'pp-package-solutions',
    title: 'The folder of assets has the zips of two solutions, three with an AI plugin',
    why: 'Certification installs the connector and its sample flows from these zips and counts them.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.13' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const { deployment } of connector.contents.packages) {
            const [folder, ...others] = deployment === undefined ? [] : rootFolders(deployment);
            if (deployment === undefined || folder === undefined || others.length > 0)
                continue;
            const inside = deployment.folders.filter((name) => name.startsWith(`${folder}/`));
            if (inside.length > 0)
                yield ofArchive(deployment, `Move the files out of ${(0,kit_text/* enumerate */.HL)(inside.map(kit_text/* quote */.hD))}: the folder of assets has none in it.`);
            const zips = filesIn(deployment, folder, '.zip').length;
            const wanted = hasPlugin(connector) ? 3 : 2;
            if (zips === wanted)
                continue;
            const what = wanted === 3 ? 'connector, flow and AI plugin' : 'connector and flow';
            const has = zips === 0 ? 'no zip' : (0,kit_text/* count */.U9)(zips, 'zip');
            yield ofArchive(deployment, `Put the zips of the ${what} solutions into ${(0,kit_text/* quote */.hD)(folder)}, and no other: it has ${has}.`);
        }
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            { input: packaged(submission({ 'a.xml': '<a/>' })), at: ['Contoso.zip/package.zip:1'] },
            {
                input: packaged(submission({ 'more/Flow.zip': flow(), 'Connector.zip': solution() })),
                at: ['Contoso.zip/package.zip:1', 'Contoso.zip/package.zip:1'],
            },
        ],
    },
}));

// EXTERNAL MODULE: ./src/model/xml.ts
var xml = __webpack_require__(82640);
;// CONCATENATED MODULE: ./src/rules/package/solution-brand-color.ts






const colored = (color) => ({
    'customizations.xml': customizations(`  <Connectors><Connector><iconbrandcolor>${color}</iconbrandcolor></Connector></Connectors>\n`),
});
/* harmony default export */ const solution_brand_color = (connectorRule({
    id: 'pp-solution-brand-color',
    title: 'The brand color of an exported connector is a color of its own',
    why: 'A color that cannot be read, white and the default are refused at certification.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified'],
    microsoft: { policy: '5000.2.1.1' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const { list, exported } of exportedConnectors(connector)) {
            const color = exported.node.children.find(({ name }) => name === 'iconbrandcolor');
            if (color === undefined || isOwnColor(color.text))
                continue;
            yield inXml(list, (0,xml/* placeOf */.$t)(color), `Give the connector a brand color such as "#0072C6" instead of ${(0,kit_text/* quote */.hD)(color.text)}, and export it again.`);
        }
    },
    examples: {
        good: [packaged(submission({ 'Connector.zip': solution(colored('#0072C6')) }))],
        bad: [
            {
                input: packaged(submission({ 'Connector.zip': solution(colored('#007ee5')), 'Flow.zip': flow(colored('blue')) })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/Connector.zip/customizations.xml:2',
                    'Contoso.zip/package.zip/PkgAssets/Flow.zip/customizations.xml:2',
                ],
            },
        ],
    },
}));
function isOwnColor(color) {
    return /^#[0-9a-f]{6}$/i.test(color) && !tables_properties/* DEFAULT_BRAND_COLORS */.DR.includes(color.toLowerCase());
}

;// CONCATENATED MODULE: ./src/rules/package/solution-connector-files.ts





/* harmony default export */ const solution_connector_files = (connectorRule({
    id: 'pp-solution-connector-files',
    title: 'The files of an exported connector are there and not empty',
    why: 'The list of customizations refers to each file of the connector; a missing or empty one makes the solution invalid.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.17' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const { solution, list, exported } of exportedConnectors(connector)) {
            if (!hasFolder(solution.archive, 'Connector'))
                continue;
            for (const { node, name, file } of exported.parts)
                if (file === undefined || file.size === 0)
                    yield inXml(list, (0,xml/* placeOf */.$t)(node), `Export the solution again: ${(0,kit_text/* quote */.hD)(name)} is ${file === undefined ? 'not in its zip' : 'empty'}.`);
        }
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission({
                    'Connector.zip': solution({
                        'Connector/orders_connectionparameters.json': undefined,
                        'Connector/orders_iconblob.Png': '',
                    }),
                    'Flow.zip': flow(),
                })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/Connector.zip/customizations.xml:4',
                    'Contoso.zip/package.zip/PkgAssets/Connector.zip/customizations.xml:5',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/solution-connector-folder.ts



const NO_FILES = {
    'Connector/orders_openapidefinition.json': undefined,
    'Connector/orders_connectionparameters.json': undefined,
    'Connector/orders_iconblob.Png': undefined,
};
/* harmony default export */ const solution_connector_folder = (connectorRule({
    id: 'pp-solution-connector-folder',
    title: 'A solution with a connector has its folder',
    why: 'The files of the connector lie in the folder Connector; certification compares it with customizations.xml.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.17' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const { solution, list, exported } of exportedConnectors(connector))
            if (!hasFolder(solution.archive, 'Connector'))
                yield inXml(list, tagOf(exported.node), 'Export the solution again: its zip has no folder "Connector" for this connector.');
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission({ 'Connector.zip': solution(NO_FILES), 'Flow.zip': flow(NO_FILES) })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/Connector.zip/customizations.xml:2',
                    'Contoso.zip/package.zip/PkgAssets/Flow.zip/customizations.xml:5',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/solution-definition.ts



const LACKING = customizations(connectorElement('orders_iconblob.Png'));
/* harmony default export */ const solution_definition = (connectorRule({
    id: 'pp-solution-definition',
    title: 'An exported connector has its definition',
    why: 'Without the definition there are no operations, and nothing to certify.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.3' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const { list, exported } of exportedConnectors(connector))
            if (!exported.parts.some(({ kind }) => kind === 'openapidefinition'))
                yield inXml(list, tagOf(exported.node), 'Export the connector again: customizations.xml refers to no "openapidefinition" of it.');
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission({
                    'Connector.zip': solution({ 'customizations.xml': LACKING }),
                    'Flow.zip': flow({ 'customizations.xml': LACKING }),
                })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/Connector.zip/customizations.xml:2',
                    'Contoso.zip/package.zip/PkgAssets/Flow.zip/customizations.xml:2',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/solution-icon.ts



const solution_icon_LACKING = customizations(connectorElement('orders_openapidefinition.json'));
/* harmony default export */ const solution_icon = (connectorRule({
    id: 'pp-solution-icon',
    title: 'An exported connector has its icon',
    why: 'Certification looks for the icon of a verified publisher in the package; independent publishers get one from Microsoft.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.1' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const { list, exported } of exportedConnectors(connector))
            if (!exported.parts.some(({ kind }) => kind === 'iconblob'))
                yield inXml(list, tagOf(exported.node), 'Upload an icon for the connector and export the solution again: customizations.xml refers to no "iconblob".');
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission({
                    'Connector.zip': solution({ 'customizations.xml': solution_icon_LACKING }),
                    'Flow.zip': flow({ 'customizations.xml': solution_icon_LACKING }),
                })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/Connector.zip/customizations.xml:2',
                    'Contoso.zip/package.zip/PkgAssets/Flow.zip/customizations.xml:2',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/solution-plugin-folders.ts




const solution_plugin_folders_PLUGIN = {
    'customizations.xml': customizations(`  <aiplugins><aicopilot_aiplugin name="orders"/></aiplugins>\n${CONNECTOR}`),
};
/* harmony default export */ const solution_plugin_folders = (connectorRule({
    id: 'pp-solution-plugin-folders',
    title: 'A solution with an AI plugin has its folders',
    why: 'Certification compares the folders of a solution with customizations.xml.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    reference: 'certification-submission',
    reads: 'package',
    *check(connector) {
        for (const { archive, plugin, customizations } of customizedSolutions(connector)) {
            const missing = plugin === undefined ? [] : FOLDERS.filter((name) => !hasFolder(archive, name));
            if (plugin !== undefined && missing.length > 0)
                yield inXml(customizations, tagOf(plugin), `Export the solution again: its zip lacks ${(0,kit_text/* enumerate */.HL)(missing.map(kit_text/* quote */.hD))} for this AI plugin.`);
        }
    },
    examples: {
        good: [
            packaged(submission({
                'Plugin.zip': solution({ ...solution_plugin_folders_PLUGIN, 'aiplugins/a.xml': '', 'aipluginoperations/a.xml': '' }),
            })),
        ],
        bad: [
            {
                input: packaged(submission({ 'A.zip': solution(solution_plugin_folders_PLUGIN), 'B.zip': solution({ ...solution_plugin_folders_PLUGIN, 'aiplugins/a.xml': '' }) })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/A.zip/customizations.xml:2',
                    'Contoso.zip/package.zip/PkgAssets/B.zip/customizations.xml:2',
                ],
            },
        ],
    },
}));
const FOLDERS = ['aiplugins', 'aipluginoperations'];

;// CONCATENATED MODULE: ./src/rules/package/solution-policies-empty.ts




const solution_policies_empty_POLICIES = 'Connector/orders_policytemplateinstances.json';
const WITH_POLICIES = {
    'customizations.xml': customizations(connectorElement('orders_openapidefinition.json', 'orders_policytemplateinstances.json')),
};
/* harmony default export */ const solution_policies_empty = (connectorRule({
    id: 'pp-solution-policies-empty',
    title: 'A solution refers to policies only when there are some',
    why: 'Certification refuses a solution that refers to a list of policies that is empty.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.16' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const { list, exported } of exportedConnectors(connector)) {
            const part = exported.parts.find(({ kind }) => kind === 'policytemplateinstances');
            const root = exported.documents.policytemplateinstances?.document.root;
            if (part !== undefined &&
                (root?.kind === 'null' || (root?.kind === 'array' && root.items.length === 0)))
                yield inXml(list, (0,xml/* placeOf */.$t)(part.node), 'Add a policy to the connector and export it again, or remove this reference: the list of policies is empty.');
        }
    },
    examples: {
        good: [
            packaged(submission({
                'Connector.zip': solution({ ...WITH_POLICIES, [solution_policies_empty_POLICIES]: '[{ "templateId": "setheader" }]' }),
                'Flow.zip': flow(),
            })),
        ],
        bad: [
            {
                input: packaged(submission({
                    'Connector.zip': solution({ ...WITH_POLICIES, [solution_policies_empty_POLICIES]: '[]' }),
                    'Flow.zip': flow({ ...WITH_POLICIES, [solution_policies_empty_POLICIES]: '[ ]' }),
                })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/Connector.zip/customizations.xml:4',
                    'Contoso.zip/package.zip/PkgAssets/Flow.zip/customizations.xml:4',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/solution-root-files.ts




/* harmony default export */ const solution_root_files = (connectorRule({
    id: 'pp-solution-root-files',
    title: 'Every solution has its three files at the root',
    why: 'Power Apps exports them with every solution and cannot import one without; they get lost when a solution is unpacked and zipped again.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.10' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const { archive } of solutionsOf(connector)) {
            const names = new Set(archive.files.map(({ name }) => name.toLowerCase()));
            const missing = ROOT_FILES.filter((name) => !names.has(name.toLowerCase()));
            if (missing.length > 0)
                yield ofArchive(archive, `Export the solution again and leave its zip as it is: its root lacks ${(0,kit_text/* enumerate */.HL)(missing.map(kit_text/* quote */.hD))}.`);
        }
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission({
                    'Connector.zip': solution({ '[Content_Types].xml': undefined }),
                    'Flow.zip': zip({ 'Flow/solution.xml': '<a/>', 'Flow/customizations.xml': '<a/>' }),
                })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/Connector.zip:1',
                    'Contoso.zip/package.zip/PkgAssets/Flow.zip:1',
                ],
            },
        ],
    },
}));
const ROOT_FILES = ['[Content_Types].xml', 'customizations.xml', 'solution.xml'];

;// CONCATENATED MODULE: ./src/rules/package/solution-unmanaged.ts




/* harmony default export */ const solution_unmanaged = (connectorRule({
    id: 'pp-solution-unmanaged',
    title: 'Solutions are exported as unmanaged',
    why: 'A managed solution cannot be changed where it is installed, and certification deploys the connector from it in its own way.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified'],
    reference: 'https://learn.microsoft.com/power-apps/maker/data-platform/export-solutions',
    reads: 'package',
    *check(connector) {
        for (const { manifest } of solutionsOf(connector)) {
            const managed = (0,xml/* elementNamed */.O0)(manifest?.document.root, 'Managed');
            if (manifest !== undefined && managed?.text === '1')
                yield inXml(manifest, (0,xml/* placeOf */.$t)(managed), 'Export the solution again as unmanaged: this one is managed.');
        }
    },
    examples: {
        good: [
            packaged(submission()),
            packaged(submission({ 'Connector.zip': solution({ 'solution.xml': manifest('2') }), 'Flow.zip': flow() })),
        ],
        bad: [
            {
                input: packaged(submission({
                    'Connector.zip': solution({ 'solution.xml': manifest('1') }),
                    'Flow.zip': flow({ 'solution.xml': manifest('1') }),
                })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/Connector.zip/solution.xml:3',
                    'Contoso.zip/package.zip/PkgAssets/Flow.zip/solution.xml:3',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/solution-workflow-files.ts






/* harmony default export */ const solution_workflow_files = (connectorRule({
    id: 'pp-solution-workflow-files',
    title: 'The workflows of a solution and its files of workflows are the same',
    why: 'Certification compares customizations.xml with the folder Workflows, and refuses a solution where one has what the other has not.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.15' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const { archive, workflows, customizations } of customizedSolutions(connector)) {
            if (!hasFolder(archive, 'Workflows'))
                continue;
            const listed = new Map([...(0,xml/* elementsNamed */.JS)(workflows, 'JsonFileName')].map((node) => [nameOf(node.text), node]));
            const files = filesIn(archive, 'Workflows', '.json');
            const names = new Set(files.map(({ name }) => nameOf(name)));
            for (const [name, node] of listed)
                if (!names.has(name))
                    yield inXml(customizations, (0,xml/* placeOf */.$t)(node), `Export the solution again: the workflow ${(0,kit_text/* quote */.hD)(node.text)} is not in its zip.`);
            for (const { name, path } of files)
                if (!listed.has(nameOf(name)))
                    yield {
                        file: { path },
                        at: WHOLE_FILE,
                        message: `Export the solution again: customizations.xml lists no workflow ${(0,kit_text/* quote */.hD)(name)}.`,
                    };
        }
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission({
                    'Connector.zip': solution(),
                    'Flow.zip': flow({
                        'customizations.xml': customizations(workflowsElement('Invoices.json') + CONNECTOR),
                    }),
                })),
                at: ['definition#', 'Contoso.zip/package.zip/PkgAssets/Flow.zip/customizations.xml:3'],
            },
        ],
    },
}));
function nameOf(text) {
    return text.replace(/^\/+/, '').toLowerCase();
}

;// CONCATENATED MODULE: ./src/rules/package/solution-workflows-folder.ts



/* harmony default export */ const solution_workflows_folder = (connectorRule({
    id: 'pp-solution-workflows-folder',
    title: 'A solution with workflows has their folder',
    why: 'The flows lie in the folder Workflows; certification compares it with customizations.xml.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.14' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const { archive, workflows, customizations } of customizedSolutions(connector))
            if (workflows !== undefined && !hasFolder(archive, 'Workflows'))
                yield inXml(customizations, tagOf(workflows), 'Export the solution again: its zip has no folder "Workflows" for its flows.');
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission({
                    'A.zip': flow({ 'Workflows/Orders.json': undefined }),
                    'B.zip': flow({ 'Workflows/Orders.json': undefined }),
                })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/A.zip/customizations.xml:2',
                    'Contoso.zip/package.zip/PkgAssets/B.zip/customizations.xml:2',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/package/solution-xml.ts




/* harmony default export */ const solution_xml = (connectorRule({
    id: 'pp-solution-xml',
    title: 'The XML files of a solution are well-formed',
    why: 'Certification reads from them what is in the solution, and stops at the first error.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified'],
    microsoft: { policy: '5000.1.1.16' },
    reference: POLICY_ERRORS,
    reads: 'package',
    *check(connector) {
        for (const { manifest, customizations } of solutionsOf(connector))
            for (const file of [manifest, customizations])
                if (file?.document.fault !== undefined)
                    yield inXml(file, spanOf(file.document.fault), file.document.fault.message);
    },
    examples: {
        good: [packaged(submission())],
        bad: [
            {
                input: packaged(submission({
                    'Connector.zip': solution({ 'solution.xml': '<a>\n<b></a>', 'customizations.xml': '' }),
                    'Flow.zip': flow({ 'customizations.xml': '<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>' }),
                })),
                at: [
                    'Contoso.zip/package.zip/PkgAssets/Connector.zip/customizations.xml:1',
                    'Contoso.zip/package.zip/PkgAssets/Connector.zip/solution.xml:2',
                    'Contoso.zip/package.zip/PkgAssets/Flow.zip/customizations.xml:1',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/body-parameter-property.ts





/* harmony default export */ const body_parameter_property = (definitionRule({
    id: 'pp-body-parameter-property',
    title: 'Body parameters describe their value in the schema',
    why: 'Beside the schema, members such as type and enum are not allowed on a body parameter.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'BodyParameterPropertyNotValid', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'parameter',
    *check(parameter) {
        if (parameter.in !== 'body')
            return;
        for (const keyword of [...VALUE_KEYWORDS, ...SCHEMA_ONLY_KEYWORDS]) {
            const member = parameter.node.members.get(keyword);
            if (member !== undefined)
                yield {
                    at: keyOf(member),
                    message: `Move "${keyword}" into the schema of the ${labelOf(parameter)}.`,
                };
        }
    },
    examples: {
        good: [
            paths({
                'post /orders': {
                    operationId: 'CreateOrder',
                    parameters: [
                        {
                            name: 'order',
                            in: 'body',
                            description: 'The order to create.',
                            required: true,
                            schema: { type: 'object', default: {} },
                            'x-ms-summary': 'Order',
                        },
                    ],
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'post /orders': {
                        operationId: 'CreateOrder',
                        parameters: [
                            { name: 'note', in: 'body', type: 'string', schema: { type: 'string' }, default: 'none' },
                        ],
                    },
                }),
                at: ['/paths/~1orders/post/parameters/0/type', '/paths/~1orders/post/parameters/0/default'],
            },
            {
                input: paths({
                    'post /orders': {
                        operationId: 'CreateOrder',
                        parameters: [{ name: 'order', in: 'body', properties: { id: { type: 'string' } } }],
                    },
                }),
                at: ['/paths/~1orders/post/parameters/0/properties'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/body-parameter-schema.ts





/* harmony default export */ const body_parameter_schema = (definitionRule({
    id: 'pp-body-parameter-schema',
    title: 'Body parameters have a schema',
    why: 'The designer builds the fields of the body from its schema.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'BodyParameterSchemaRequired', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#response',
    on: 'parameter',
    *check(parameter) {
        if (parameter.in !== 'body' || parameter.schema !== undefined)
            return;
        if (isMisspelt(parameter.node, 'parameter', 'schema'))
            return;
        yield {
            at: at(parameter.node, 'schema'),
            message: `Add a "schema" object with the type and properties of the ${labelOf(parameter)}.`,
        };
    },
    examples: {
        good: [
            paths({
                'post /orders': {
                    operationId: 'CreateOrder',
                    parameters: [
                        { name: 'order', in: 'body', schema: { type: 'object', properties: { id: { type: 'string' } } } },
                    ],
                },
                'post /invoices': {
                    operationId: 'CreateInvoice',
                    parameters: [{ name: 'invoice', in: 'body', schema: {} }],
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'post /orders': { operationId: 'CreateOrder', parameters: [{ name: 'order', in: 'body' }] },
                    'post /invoices': {
                        operationId: 'CreateInvoice',
                        parameters: [{ name: 'invoice', in: 'body', schema: 'Invoice' }],
                    },
                }),
                at: ['/paths/~1orders/post/parameters/0', '/paths/~1invoices/post/parameters/0/schema'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/fetch-without-body.ts




/* harmony default export */ const fetch_without_body = (definitionRule({
    id: 'pp-fetch-without-body',
    title: 'GET operations send no content',
    why: 'Servers and proxies drop the body of a GET request, so the values never arrive.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'BodyOrFormDataParameterInFetchOperationNotAllowed' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'operation',
    *check({ method, parameters, label }) {
        if (method !== 'get')
            return;
        for (const use of parameters.filter(isContent))
            yield {
                at: inUse(use, 'in'),
                message: `Move the ${kindOf(use.parameter)} ${(0,kit_text/* quote */.hD)(use.parameter.name ?? '')} of ${label} to the query, or use POST: a GET request has no content.`,
            };
    },
    examples: {
        good: [
            paths({
                'post /orders/search': {
                    operationId: 'SearchOrders',
                    parameters: [{ name: 'filter', in: 'body', schema: {} }],
                },
                'get /orders': {
                    operationId: 'ListOrders',
                    parameters: [{ name: 'filter', in: 'query', type: 'string' }],
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': {
                        operationId: 'ListOrders',
                        parameters: [{ name: 'filter', in: 'body', schema: {} }],
                    },
                    'get /invoices': {
                        operationId: 'ListInvoices',
                        parameters: [{ name: 'year', in: 'formData', type: 'integer' }],
                    },
                }),
                at: ['/paths/~1orders/get/parameters/0/in', '/paths/~1invoices/get/parameters/0/in'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/non-body-parameter-schema.ts




/* harmony default export */ const non_body_parameter_schema = (definitionRule({
    id: 'pp-non-body-parameter-schema',
    title: 'Only body parameters have a schema',
    why: 'Swagger 2.0 describes other parameters by type and format; the schema is OpenAPI 3.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'NonBodyParameterSchemaNotValid', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#response',
    on: 'parameter',
    having: 'schema',
    *check(parameter) {
        const schema = parameter.node.members.get('schema');
        if (schema === undefined || !isOutsideBody(parameter))
            return;
        yield {
            at: keyOf(schema),
            message: `Write the members of "schema" directly on the ${labelOf(parameter)}.`,
        };
    },
    examples: {
        good: [
            parameters({ name: 'status', in: 'query', type: 'string' }, { name: 'filter', in: 'body', schema: { type: 'string' } }),
        ],
        bad: [
            {
                input: parameters({ name: 'status', in: 'query', schema: { type: 'string' } }, { name: 'X-Region', in: 'header', type: 'string', schema: {} }),
                at: ['/paths/~1orders/get/parameters/0/schema', '/paths/~1orders/get/parameters/1/schema'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/operation-body-single.ts




/* harmony default export */ const operation_body_single = (definitionRule({
    id: 'pp-operation-body-single',
    title: 'An operation has at most one body parameter',
    why: 'A request has one body; its parts are properties of one schema.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationParametersContainMultipleBodyParameters', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'operation',
    *check({ parameters, label }) {
        const bodies = parameters.filter(({ parameter }) => parameter.in === 'body');
        const [first, ...others] = [
            ...bodies.filter(({ inherited }) => inherited),
            ...bodies.filter(({ inherited }) => !inherited),
        ];
        for (const use of others.filter(({ inherited }) => !inherited))
            yield {
                at: inUse(use, 'in'),
                message: `Move the body parameter ${(0,kit_text/* quote */.hD)(use.parameter.name ?? '')} of ${label} into the properties of the first body parameter.`,
                related: [{ at: inUse(first ?? use, 'in'), message: 'The first body parameter.' }],
            };
    },
    examples: {
        good: [
            paths({
                'post /orders': {
                    operationId: 'CreateOrder',
                    parameters: [
                        { name: 'order', in: 'body', schema: { type: 'object' } },
                        { name: 'customer', in: 'query', type: 'string' },
                    ],
                },
            }),
            {
                swagger: '2.0',
                paths: {
                    '/orders': {
                        parameters: [{ name: 'order', in: 'body', schema: { type: 'object' } }],
                        post: {
                            operationId: 'CreateOrder',
                            parameters: [{ name: 'order', in: 'body', schema: { type: 'string' } }],
                        },
                    },
                },
            },
        ],
        bad: [
            {
                input: paths({
                    'post /orders': {
                        operationId: 'CreateOrder',
                        parameters: [
                            { name: 'order', in: 'body', schema: { type: 'object' } },
                            { name: 'customer', in: 'body', schema: { type: 'object' } },
                            { name: 'lines', in: 'body', schema: { type: 'array', items: { type: 'object' } } },
                        ],
                    },
                }),
                at: ['/paths/~1orders/post/parameters/1/in', '/paths/~1orders/post/parameters/2/in'],
            },
            {
                input: {
                    swagger: '2.0',
                    paths: {
                        '/orders': {
                            parameters: [{ name: 'order', in: 'body', schema: { type: 'object' } }],
                            post: {
                                operationId: 'CreateOrder',
                                parameters: [{ name: 'customer', in: 'body', schema: { type: 'object' } }],
                            },
                        },
                    },
                },
                at: ['/paths/~1orders/post/parameters/0/in'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/operation-parameter-unique.ts




/* harmony default export */ const operation_parameter_unique = (definitionRule({
    id: 'pp-operation-parameter-unique',
    title: 'Parameters of an operation are unique',
    why: 'Two parameters with one name in one place cannot be told apart.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationParametersContainDuplicateParameter', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'operation',
    *check({ ownParameters, label }) {
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(ownParameters, parameter_identityOf))
            yield {
                at: inUse(item, 'name'),
                message: `Rename or remove this ${kindOf(item.parameter)} ${(0,kit_text/* quote */.hD)(item.parameter.name)}: ${label} has it already.`,
                related: [{ at: inUse(first, 'name'), message: 'The first parameter of this name and place.' }],
            };
    },
    examples: {
        good: [
            parameters({ name: 'id', in: 'query', type: 'string' }, { name: 'id', in: 'header', type: 'string' }),
        ],
        bad: [
            {
                input: parameters({ name: 'status', in: 'query', type: 'string' }, { name: 'status', in: 'query', type: 'string' }, { name: 'status', in: 'query', type: 'integer' }),
                at: ['/paths/~1orders/get/parameters/1/name', '/paths/~1orders/get/parameters/2/name'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-allow-empty-value.ts





/* harmony default export */ const parameter_allow_empty_value = (definitionRule({
    id: 'pp-parameter-allow-empty-value',
    title: 'Only query and form data parameters allow empty values',
    why: 'An empty path segment, header or body cannot be sent.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'AllowEmptyValueOnlyValidForQueryFormData', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#metadata',
    on: 'parameter',
    having: 'allowEmptyValue',
    *check(parameter) {
        const allow = parameter.node.members.get('allowEmptyValue');
        if (allow === undefined || (0,model_json/* flagOf */.iP)(allow) !== true || !hasKnownPlace(parameter))
            return;
        if (['query', 'formData', 'body'].includes(parameter.in))
            return;
        yield { at: keyOf(allow), message: `Remove "allowEmptyValue" from the ${labelOf(parameter)}.` };
    },
    examples: {
        good: [
            parameters({ name: 'status', in: 'query', type: 'string', allowEmptyValue: true }, { name: 'note', in: 'formData', type: 'string', allowEmptyValue: true }, { name: 'trace', in: 'header', type: 'string', allowEmptyValue: false }),
        ],
        bad: [
            {
                input: parameters({ name: 'trace', in: 'header', type: 'string', allowEmptyValue: true }, { name: 'id', in: 'path', required: true, type: 'string', allowEmptyValue: true }),
                at: [
                    '/paths/~1orders/get/parameters/0/allowEmptyValue',
                    '/paths/~1orders/get/parameters/1/allowEmptyValue',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-body-and-form-data.ts




/* harmony default export */ const parameter_body_and_form_data = (definitionRule({
    id: 'pp-parameter-body-and-form-data',
    title: 'An operation sends a body or form data, not both',
    why: 'A request has one content: a body, or the fields of a form.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'ParameterListContainsFormDataAndBody', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#parameters',
    on: 'pathItem',
    *check({ path, parameters, operations }) {
        const shared = mixed(parameters, path);
        if (shared !== undefined)
            yield shared;
        for (const operation of operations) {
            const own = mixed(operation.parameters, operation.label);
            if (own !== undefined && shared === undefined)
                yield own;
        }
    },
    examples: {
        good: [
            paths({
                'post /invoices': {
                    operationId: 'UploadInvoice',
                    consumes: ['multipart/form-data'],
                    parameters: [
                        { name: 'file', in: 'formData', type: 'file' },
                        { name: 'title', in: 'formData', type: 'string' },
                    ],
                },
                'put /invoices': {
                    operationId: 'ReplaceInvoice',
                    parameters: [{ name: 'invoice', in: 'body', schema: { type: 'object' } }],
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'post /invoices': {
                        operationId: 'UploadInvoice',
                        parameters: [
                            { name: 'file', in: 'formData', type: 'file' },
                            { name: 'invoice', in: 'body', schema: { type: 'object' } },
                        ],
                    },
                    'put /invoices': {
                        operationId: 'ReplaceInvoice',
                        parameters: [
                            { name: 'invoice', in: 'body', schema: { type: 'object' } },
                            { name: 'title', in: 'formData', type: 'string' },
                        ],
                    },
                }),
                at: ['/paths/~1invoices/post/parameters/1/in', '/paths/~1invoices/put/parameters/0/in'],
            },
            {
                input: {
                    swagger: '2.0',
                    paths: {
                        '/invoices': {
                            parameters: [
                                { name: 'title', in: 'formData', type: 'string' },
                                { name: 'invoice', in: 'body', schema: { type: 'object' } },
                            ],
                            post: { operationId: 'CreateInvoice' },
                            put: { operationId: 'ReplaceInvoice' },
                        },
                    },
                },
                at: ['/paths/~1invoices/parameters/1/in'],
            },
        ],
    },
}));
function mixed(uses, owner) {
    const body = uses.find(({ parameter }) => parameter.in === 'body');
    const form = uses.find(({ parameter }) => parameter.in === 'formData');
    if (body === undefined || form === undefined)
        return undefined;
    return {
        at: inUse(body, 'in'),
        message: `Remove the body parameter ${(0,kit_text/* quote */.hD)(body.parameter.name ?? '')} or the form data of ${owner}: a request has only one of them.`,
        related: [{ at: inUse(form, 'in'), message: 'The form data.' }],
    };
}

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-collection-format.ts







/* harmony default export */ const parameter_collection_format = (definitionRule({
    id: 'pp-parameter-collection-format',
    title: 'Lists are separated by commas',
    why: 'The platform joins the items of a list with commas only; no published connector has another collectionFormat.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'CollectionFormatValueNotSupported', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#not-supported',
    on: 'typedValue',
    having: 'collectionFormat',
    *check({ node, kind }) {
        const format = (0,model_json/* textOf */.b6)(node.members.get('collectionFormat'));
        if (kind === 'schema' || format === undefined || format === COLLECTION_FORMAT)
            return;
        yield {
            at: at(node, 'collectionFormat'),
            message: `Write "${COLLECTION_FORMAT}" instead of ${(0,kit_text/* quote */.hD)(format)} as the collectionFormat${ofOwner(node)}.`,
        };
    },
    examples: {
        good: [
            parameters({
                name: 'ids',
                in: 'query',
                type: 'array',
                items: { type: 'string' },
                collectionFormat: 'csv',
            }),
        ],
        bad: [
            {
                input: parameters({
                    name: 'ids',
                    in: 'query',
                    type: 'array',
                    items: { type: 'array', items: { type: 'string' }, collectionFormat: 'pipes' },
                    collectionFormat: 'multi',
                }),
                at: [
                    '/paths/~1orders/get/parameters/0/items/collectionFormat',
                    '/paths/~1orders/get/parameters/0/collectionFormat',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-connection-id.ts





/* harmony default export */ const parameter_connection_id = (definitionRule({
    id: 'pp-parameter-connection-id',
    title: `No parameter is named ${RESERVED_PARAMETER}`,
    why: 'The platform itself adds a parameter of this name to every operation.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'ConnectionIdParameterNotAllowed', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'parameter',
    having: 'name',
    *check(parameter) {
        if (parameter.name !== RESERVED_PARAMETER)
            return;
        yield {
            at: at(parameter.node, 'name'),
            message: `Rename the ${labelOf(parameter)}: the platform reserves this name.`,
        };
    },
    examples: {
        good: [parameters({ name: 'connectionIds', in: 'query', type: 'string' })],
        bad: [
            {
                input: parameters({ name: 'connectionId', in: 'query', type: 'string' }, { name: 'connectionId', in: 'header', type: 'string' }),
                at: ['/paths/~1orders/get/parameters/0/name', '/paths/~1orders/get/parameters/1/name'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-description-differs.ts







/* harmony default export */ const parameter_description_differs = (definitionRule({
    id: 'pp-parameter-description-differs',
    title: 'Descriptions of parameters say more than their titles',
    why: 'Title and description stand side by side; repeating one in the other tells the user nothing.',
    severity: 'info',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'connector-string-guidance#response',
    on: 'parameter',
    having: 'description',
    *check(parameter) {
        const { node, name } = parameter;
        const description = (0,model_json/* textOf */.b6)(node.members.get('description'))?.trim() ?? '';
        const words = wordKey(description);
        if (words === '' || !isField(parameter) || isIdentifier(description.replace(/\.$/, '')))
            return;
        if (words === wordKey(name ?? '') || (isTitle(words) && repeats(node, words)))
            yield {
                at: at(node, 'description'),
                message: `Say more than ${(0,kit_text/* quote */.hD)(description)} about the ${labelOf(parameter)}, such as its format or where to find it.`,
            };
        else if (repeats(node, words))
            yield {
                at: at(node, 'x-ms-summary'),
                message: `Shorten the x-ms-summary to a title for the ${labelOf(parameter)}: it repeats the description.`,
            };
    },
    examples: {
        good: [
            parameters({
                name: 'orderId',
                in: 'query',
                type: 'string',
                'x-ms-summary': 'Order ID',
                description: 'Number on the invoice, such as 2024-0815.',
            }),
        ],
        bad: [
            {
                input: parameters({ name: 'orderId', in: 'query', type: 'string', description: 'Order id' }, {
                    name: 'q',
                    in: 'query',
                    type: 'string',
                    'x-ms-summary': 'Search Text',
                    description: 'Search text.',
                }),
                at: ['/paths/~1orders/get/parameters/0/description', '/paths/~1orders/get/parameters/1/description'],
            },
            {
                input: parameters({
                    name: 'after',
                    in: 'query',
                    type: 'string',
                    'x-ms-summary': 'Orders after this date only',
                    description: 'Orders after this date only.',
                }),
                at: ['/paths/~1orders/get/parameters/0/x-ms-summary'],
            },
        ],
    },
}));
/** Short enough for the title of a field. */
function isTitle(words) {
    return words.split(' ').length <= 3;
}
function repeats(node, words) {
    return wordKey((0,model_json/* textOf */.b6)(node.members.get('x-ms-summary')) ?? '') === words;
}

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-description-meaningful.ts







/* harmony default export */ const parameter_description_meaningful = (definitionRule({
    id: 'pp-parameter-description-meaningful',
    title: 'Descriptions of parameters are prose',
    why: 'Reviewers send back an identifier in place of a description: it does not tell the user what to enter.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'coding-standards#summary-and-description',
    on: 'parameter',
    having: 'description',
    *check(parameter) {
        const description = (0,model_json/* textOf */.b6)(parameter.node.members.get('description'))?.trim().replace(/\.$/, '');
        if (description === undefined || !isField(parameter) || !isIdentifier(description))
            return;
        yield {
            at: at(parameter.node, 'description'),
            message: `Write what to enter, in words, instead of ${(0,kit_text/* quote */.hD)(description)} in the ${labelOf(parameter)}.`,
        };
    },
    examples: {
        good: [
            parameters({
                name: 'order_by',
                in: 'query',
                type: 'string',
                description: 'Field to sort the orders by.',
            }),
        ],
        bad: [
            {
                input: parameters({ name: 'order_by', in: 'query', type: 'string', description: 'order_by' }, { name: 'status', in: 'query', type: 'string', description: 'orderStatus.' }),
                at: ['/paths/~1orders/get/parameters/0/description', '/paths/~1orders/get/parameters/1/description'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-description-required.ts






/* harmony default export */ const parameter_description_required = (definitionRule({
    id: 'pp-parameter-description-required',
    title: 'Visible parameters have a description',
    why: 'The description is the hint in the empty field of the designer.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'connector-string-guidance#parameters',
    on: 'parameter',
    *check(parameter) {
        if (!isField(parameter) || !lacks(parameter.node, 'description'))
            return;
        if (isMisspelt(parameter.node, 'parameter', 'description'))
            return;
        yield {
            at: at(parameter.node, 'description'),
            message: `Add a "description" that says what to enter to the ${labelOf(parameter)}.`,
        };
    },
    examples: {
        good: [
            parameters({ name: 'pageSize', in: 'query', type: 'integer', description: 'Orders on each page.' }),
            parameters({ name: 'api-version', in: 'query', type: 'string', 'x-ms-visibility': 'internal' }),
        ],
        bad: [
            {
                input: parameters({ name: 'pageSize', in: 'query', type: 'integer', 'x-ms-summary': 'Page Size' }, { name: 'status', in: 'query', type: 'string', description: '' }),
                at: ['/paths/~1orders/get/parameters/0', '/paths/~1orders/get/parameters/1/description'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-file-form-data.ts




/* harmony default export */ const parameter_file_form_data = (definitionRule({
    id: 'pp-parameter-file-form-data',
    title: 'Files are sent as form data',
    why: 'Only form data can carry a file next to other values; a body that is a file has a string schema of format binary.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'FileParameterMustBeInFormData', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#parameters',
    on: 'parameter',
    having: 'type',
    *check(parameter) {
        if (parameter.type !== 'file' || parameter.in === 'formData' || !hasKnownPlace(parameter))
            return;
        yield {
            at: at(parameter.node, 'type'),
            message: `Write "in": "formData", or another type than "file", in the ${labelOf(parameter)}.`,
        };
    },
    examples: {
        good: [
            parameters({ name: 'invoice', in: 'formData', type: 'file' }, { name: 'file', in: 'query', type: 'string' }),
        ],
        bad: [
            {
                input: parameters({ name: 'invoice', in: 'query', type: 'file' }, { name: 'receipt', in: 'body', type: 'file' }),
                at: ['/paths/~1orders/get/parameters/0/type', '/paths/~1orders/get/parameters/1/type'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-form-data-name.ts




/* harmony default export */ const parameter_form_data_name = (definitionRule({
    id: 'pp-parameter-form-data-name',
    title: 'Names of form data are ASCII',
    why: 'The name of a form field stands in a header of the request, which carries ASCII only.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'InvalidFormDataParameterName', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'parameter',
    having: 'name',
    *check(parameter) {
        if (parameter.in !== 'formData' || parameter.name === undefined || /^\p{ASCII}*$/u.test(parameter.name))
            return;
        yield {
            at: at(parameter.node, 'name'),
            message: `Rename the ${labelOf(parameter)} with ASCII characters only.`,
        };
    },
    examples: {
        good: [
            parameters({ name: 'size', in: 'formData', type: 'string' }, { name: 'größe', in: 'query', type: 'string' }),
        ],
        bad: [
            {
                input: parameters({ name: 'größe', in: 'formData', type: 'string' }, { name: 'prix €', in: 'formData', type: 'number' }),
                at: ['/paths/~1orders/get/parameters/0/name', '/paths/~1orders/get/parameters/1/name'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-in-known.ts






/* harmony default export */ const parameter_in_known = (definitionRule({
    id: 'pp-parameter-in-known',
    title: 'Parameters stand in the path, query, header, body or form data',
    why: 'A parameter in any other place, such as the cookies of OpenAPI 3, is not sent.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'JsonValueNotInEnum', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'parameter',
    having: 'in',
    *check(parameter) {
        const place = parameter.node.members.get('in');
        if (place === undefined || hasKnownPlace(parameter))
            return;
        const exact = PARAMETER_PLACES.find((known) => known.toLowerCase() === parameter.in?.toLowerCase());
        yield {
            at: at(parameter.node, 'in'),
            message: `Write ${exact === undefined ? (0,kit_text/* enumerate */.HL)(PARAMETER_PLACES.map(kit_text/* quote */.hD), 'or') : (0,kit_text/* quote */.hD)(exact)} instead of ${(0,kit_text/* quote */.hD)(place.data)} in the ${labelOf(parameter)}.`,
        };
    },
    examples: {
        good: [parameters({ name: 'file', in: 'formData', type: 'file' })],
        bad: [
            {
                input: parameters({ name: 'session', in: 'cookie', type: 'string' }, { name: 'file', in: 'formdata', type: 'file' }),
                at: ['/paths/~1orders/get/parameters/0/in', '/paths/~1orders/get/parameters/1/in'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-in-required.ts





/* harmony default export */ const parameter_in_required = (definitionRule({
    id: 'pp-parameter-in-required',
    title: 'Every parameter says where it stands',
    why: 'Without "in" nobody knows whether a value goes into the path, the query, a header or the body.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'parameter',
    *check(parameter) {
        if (parameter.node.members.has('in') || isMisspelt(parameter.node, 'parameter', 'in'))
            return;
        yield {
            at: keyOf(parameter.node),
            message: `Add "in", such as "in": "query", to the ${labelOf(parameter)}.`,
        };
    },
    examples: {
        good: [
            parameters({ name: 'status', in: 'query', type: 'string' }),
            {
                ...parameters({ $ref: '#/parameters/Status' }),
                parameters: { Status: { name: 'status', in: 'query', type: 'string' } },
            },
        ],
        bad: [
            {
                input: parameters({ name: 'status', type: 'string' }, { name: 'filter', schema: { type: 'object' } }),
                at: ['/paths/~1orders/get/parameters/0', '/paths/~1orders/get/parameters/1'],
            },
            {
                input: { swagger: '2.0', paths: {}, parameters: { Status: { name: 'status', type: 'string' } } },
                at: ['/parameters/Status'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-internal-default.ts




/* harmony default export */ const parameter_internal_default = (definitionRule({
    id: 'pp-parameter-internal-default',
    title: 'Required internal parameters have a default',
    why: 'Users cannot see an internal parameter, so its default is the only value it can have.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'openapi-extensions#x-ms-visibility',
    on: 'parameter',
    having: 'x-ms-visibility',
    *check(parameter) {
        const { node, internal, required } = parameter;
        if (!internal || !required || !isOutsideBody(parameter) || node.members.has('default'))
            return;
        // No parameter takes the address of a webhook: pp-notification-url-position.
        if (node.members.has('x-ms-notification-url'))
            return;
        yield {
            at: at(node, 'default'),
            message: `Add a "default" to the ${labelOf(parameter)}: it is required, but users cannot see it.`,
        };
    },
    examples: {
        good: [
            parameters({
                name: 'v',
                in: 'query',
                type: 'string',
                required: true,
                default: '2',
                'x-ms-visibility': 'internal',
            }),
            parameters({ name: 'v', in: 'query', type: 'string', 'x-ms-visibility': 'internal' }),
        ],
        bad: [
            {
                input: parameters({ name: 'v', in: 'query', type: 'string', required: true, 'x-ms-visibility': 'internal' }, { name: 'Accept', in: 'header', type: 'string', required: true, 'x-ms-visibility': 'internal' }),
                at: ['/paths/~1orders/get/parameters/0', '/paths/~1orders/get/parameters/1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-internal-optional-default.ts




/* harmony default export */ const parameter_internal_optional_default = (definitionRule({
    id: 'pp-parameter-internal-optional-default',
    title: 'Internal parameters with a default are required',
    why: 'The platform leaves out optional internal parameters, so their default is never sent.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'InternalPropertyWithDefaultOptional' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'parameter',
    having: 'default',
    *check(parameter) {
        const { node, internal, required } = parameter;
        if (!internal || required || !isOutsideBody(parameter) || !node.members.has('default'))
            return;
        const verb = node.members.has('required') ? 'Change "required" to true in' : 'Add "required": true to';
        yield {
            at: at(node, 'required'),
            message: `${verb} the ${labelOf(parameter)}: only then is its default sent.`,
        };
    },
    examples: {
        good: [
            parameters({
                name: 'v',
                in: 'query',
                type: 'string',
                required: true,
                default: '2',
                'x-ms-visibility': 'internal',
            }),
            parameters({ name: 'v', in: 'query', type: 'string', default: '2', 'x-ms-visibility': 'advanced' }),
        ],
        bad: [
            {
                input: parameters({ name: 'v', in: 'query', type: 'string', default: '2', 'x-ms-visibility': 'internal' }, {
                    name: 'raw',
                    in: 'query',
                    type: 'boolean',
                    required: false,
                    default: true,
                    'x-ms-visibility': 'internal',
                }),
                at: ['/paths/~1orders/get/parameters/0', '/paths/~1orders/get/parameters/1/required'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-name-required.ts






/* harmony default export */ const parameter_name_required = (definitionRule({
    id: 'pp-parameter-name-required',
    title: 'Every parameter has a name',
    why: 'Flows and the request itself address a parameter by its name.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'parameter',
    *check(parameter) {
        if (!lacks(parameter.node, 'name') || isMisspelt(parameter.node, 'parameter', 'name'))
            return;
        yield { at: at(parameter.node, 'name'), message: `Write a "name" for the ${labelOf(parameter)}.` };
    },
    examples: {
        good: [parameters({ name: '$top', in: 'query', type: 'integer' })],
        bad: [
            {
                input: parameters({ in: 'query', type: 'string' }, { name: '', in: 'query', type: 'string' }),
                at: ['/paths/~1orders/get/parameters/0', '/paths/~1orders/get/parameters/1/name'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-reserved.ts





/* harmony default export */ const parameter_reserved = (definitionRule({
    id: 'pp-parameter-reserved',
    title: `No parameter stands for the ${RESERVED_HEADERS.join(', ')} header`,
    why: 'The platform itself writes this header, from the connection of the user; a parameter would give secrets a field in every step.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'ReservedParameterIsUsed', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#parameters',
    on: 'parameter',
    *check(parameter) {
        if (parameter.in !== 'header' || !isReserved(parameter.name))
            return;
        yield {
            at: at(parameter.node, 'name'),
            message: `Remove the ${labelOf(parameter)}: describe the sign-in in "securityDefinitions" instead.`,
        };
    },
    examples: {
        good: [
            parameters({ name: 'Accept', in: 'header', type: 'string' }, { name: 'authorization', in: 'query', type: 'string' }, { name: 'X-Authorization', in: 'header', type: 'string' }),
        ],
        bad: [
            {
                input: parameters({ name: 'Authorization', in: 'header', type: 'string' }, { name: 'authorization', in: 'header', type: 'string' }),
                at: ['/paths/~1orders/get/parameters/0/name', '/paths/~1orders/get/parameters/1/name'],
            },
        ],
    },
}));
/** Header names have no case (RFC 9110, section 5.1). */
function isReserved(name = '') {
    return RESERVED_HEADERS.some((header) => header.toLowerCase() === name.toLowerCase());
}

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-summary-length.ts






/* harmony default export */ const parameter_summary_length = (definitionRule({
    id: 'pp-parameter-summary-length',
    title: `The x-ms-summary of a parameter has at most ${PARAMETER_SUMMARY_LIMIT} characters`,
    why: 'The x-ms-summary is the title of a field; the explanation belongs in the description.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'FieldLengthExceeded', policy: '5000.2.6.2' },
    reference: 'connector-string-guidance#parameters',
    on: 'parameter',
    having: 'x-ms-summary',
    *check(parameter) {
        const length = (0,model_json/* textOf */.b6)(parameter.node.members.get('x-ms-summary'))?.length ?? 0;
        if (length <= PARAMETER_SUMMARY_LIMIT)
            return;
        yield {
            at: at(parameter.node, 'x-ms-summary'),
            message: `Shorten the x-ms-summary from ${length} to ${PARAMETER_SUMMARY_LIMIT} characters in the ${labelOf(parameter)}.`,
        };
    },
    examples: {
        good: [
            parameters({
                name: 'status',
                in: 'query',
                type: 'string',
                'x-ms-summary': 'x'.repeat(PARAMETER_SUMMARY_LIMIT),
            }),
        ],
        bad: [
            {
                input: parameters({
                    name: 'status',
                    in: 'query',
                    type: 'string',
                    'x-ms-summary': 'Status that an order has when it is listed, such as open, paid or delivered to the customer',
                }, {
                    name: 'code',
                    in: 'query',
                    type: 'string',
                    'x-ms-summary': 'x'.repeat(PARAMETER_SUMMARY_LIMIT + 1),
                }),
                at: [
                    '/paths/~1orders/get/parameters/0/x-ms-summary',
                    '/paths/~1orders/get/parameters/1/x-ms-summary',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-summary-required.ts







/* harmony default export */ const parameter_summary_required = (definitionRule({
    id: 'pp-parameter-summary-required',
    title: 'Visible parameters have an x-ms-summary',
    why: 'The x-ms-summary is the title of the field in the designer.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'connector-string-guidance#parameters',
    on: 'parameter',
    *check(parameter) {
        if (!isField(parameter) || !lacks(parameter.node, 'x-ms-summary'))
            return;
        if (isMisspelt(parameter.node, 'parameter', 'x-ms-summary'))
            return;
        const title = titleOf(parameter.name ?? '') || 'Order ID';
        yield {
            at: at(parameter.node, 'x-ms-summary'),
            message: `Add an "x-ms-summary" such as "${title}" to the ${labelOf(parameter)}.`,
        };
    },
    examples: {
        good: [
            parameters({ name: 'pageSize', in: 'query', type: 'integer', 'x-ms-summary': 'Page Size' }),
            parameters({ name: 'api-version', in: 'query', type: 'string', 'x-ms-visibility': 'internal' }),
            parameters({ name: 'order', in: 'body', schema: { type: 'object' } }),
        ],
        bad: [
            {
                input: parameters({ name: 'pageSize', in: 'query', type: 'integer', description: 'Orders on each page.' }, { name: 'status', in: 'query', type: 'string', 'x-ms-summary': '' }),
                at: ['/paths/~1orders/get/parameters/0', '/paths/~1orders/get/parameters/1/x-ms-summary'],
            },
            {
                input: paths({
                    'get /orders': { operationId: 'ListOrders', parameters: [{ $ref: '#/parameters/Top' }] },
                    'get /items': {
                        operationId: 'ListItems',
                        'x-ms-visibility': 'internal',
                        parameters: [{ $ref: '#/parameters/Top' }],
                    },
                }, { parameters: { Top: { name: 'top', in: 'query', type: 'integer' } } }),
                at: ['/parameters/Top'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/parameter-type-required.ts





/* harmony default export */ const parameter_type_required = (definitionRule({
    id: 'pp-parameter-type-required',
    title: 'Parameters outside the body have a type',
    why: 'The designer chooses the kind of field by the type.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'parameter',
    *check(parameter) {
        const { members } = parameter.node;
        if (!isOutsideBody(parameter) || members.has('type') || members.has('schema'))
            return;
        if (isMisspelt(parameter.node, 'parameter', 'type'))
            return;
        yield {
            at: keyOf(parameter.node),
            message: `Add a "type" such as "string" to the ${labelOf(parameter)}.`,
        };
    },
    examples: {
        good: [
            parameters({ name: 'status', in: 'query', type: 'string' }, { name: 'filter', in: 'body', schema: { type: 'object' } }),
        ],
        bad: [
            {
                input: parameters({ name: 'status', in: 'query' }, { name: 'X-Count', in: 'header', format: 'int32' }),
                at: ['/paths/~1orders/get/parameters/0', '/paths/~1orders/get/parameters/1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/path-item-body-single.ts



/* harmony default export */ const path_item_body_single = (definitionRule({
    id: 'pp-path-item-body-single',
    title: 'A path has at most one body parameter',
    why: 'A request has one body; its parts are properties of one schema.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'PathParametersContainMultipleBodyParameters', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'pathItem',
    *check({ parameters, path }) {
        const [first, ...others] = parameters.filter(({ parameter }) => parameter.in === 'body');
        for (const use of others)
            yield {
                at: inUse(use, 'in'),
                message: `Move the body parameter ${(0,kit_text/* quote */.hD)(use.parameter.name ?? '')} of ${(0,kit_text/* brief */.dh)(path)} into the properties of the first body parameter.`,
                related: [{ at: inUse(first ?? use, 'in'), message: 'The first body parameter.' }],
            };
    },
    examples: {
        good: [
            {
                swagger: '2.0',
                paths: { '/orders': { parameters: [{ name: 'order', in: 'body', schema: { type: 'object' } }] } },
            },
        ],
        bad: [
            {
                input: {
                    swagger: '2.0',
                    paths: {
                        '/orders': {
                            parameters: [
                                { name: 'order', in: 'body', schema: { type: 'object' } },
                                { name: 'customer', in: 'body', schema: { type: 'object' } },
                                { name: 'lines', in: 'body', schema: { type: 'object' } },
                            ],
                        },
                    },
                },
                at: ['/paths/~1orders/parameters/1/in', '/paths/~1orders/parameters/2/in'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/path-item-parameter-unique.ts



/* harmony default export */ const path_item_parameter_unique = (definitionRule({
    id: 'pp-path-item-parameter-unique',
    title: 'Parameters of a path are unique',
    why: 'Two parameters with one name in one place cannot be told apart.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'PathParametersContainDuplicateParameter', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'pathItem',
    *check({ parameters, path }) {
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(parameters, parameter_identityOf))
            yield {
                at: inUse(item, 'name'),
                message: `Rename or remove this ${kindOf(item.parameter)} ${(0,kit_text/* quote */.hD)(item.parameter.name)}: the path ${(0,kit_text/* brief */.dh)(path)} has it already.`,
                related: [{ at: inUse(first, 'name'), message: 'The first parameter of this name and place.' }],
            };
    },
    examples: {
        good: [
            {
                swagger: '2.0',
                paths: {
                    '/orders': {
                        parameters: [{ name: 'status', in: 'query', type: 'string' }],
                        get: { operationId: 'ListOrders', parameters: [{ name: 'status', in: 'query', type: 'string' }] },
                    },
                },
            },
        ],
        bad: [
            {
                input: {
                    swagger: '2.0',
                    paths: {
                        '/orders': {
                            parameters: [
                                { name: 'status', in: 'query', type: 'string' },
                                { name: 'status', in: 'query', type: 'string' },
                                { name: 'status', in: 'query', type: 'integer' },
                            ],
                        },
                    },
                },
                at: ['/paths/~1orders/parameters/1/name', '/paths/~1orders/parameters/2/name'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/path-template.ts


/** The path of a path item taken apart, once for all rules. */
const templateOf = (0,memo/* memo */.p)(({ path }) => parsePath(path));
/** The names of the variables of a path in order, each once. */
function variablesOf(pathItem) {
    return [...new Set(templateOf(pathItem).variables.map(({ name }) => name))];
}
/** Takes a path apart; any text is a path, and what is wrong with its braces is listed as flaws. */
function parsePath(path) {
    const variables = [];
    const flaws = [];
    for (const group of path.search(/[{}]/) === -1 ? [] : braceGroups(path)) {
        const kind = flawOf(path, group);
        if (kind === undefined)
            variables.push(readVariable(path, group));
        else
            flaws.push({ ...group, kind });
    }
    return { segments: segmentsOf(path, variables), variables, flaws };
}
/** The spans of `{…}`, braces in braces included, and of braces without a partner. */
function* braceGroups(path) {
    let open;
    let depth = 0;
    let slash = false;
    for (const { index, 0: character } of path.matchAll(/[{}/]/g)) {
        if (character === '/')
            slash = true;
        else if (character === '{' && open !== undefined && !slash)
            depth += 1;
        else if (character === '{') {
            if (open !== undefined)
                yield { start: open, end: open + 1 };
            [open, depth, slash] = [index, 1, false];
        }
        else if (open === undefined)
            yield { start: index, end: index + 1 };
        else if (--depth === 0) {
            yield { start: open, end: index + 1 };
            open = undefined;
        }
    }
    if (open !== undefined)
        yield { start: open, end: open + 1 };
}
function flawOf(path, { start, end }) {
    if (end === start + 1)
        return path[start] === '{' ? 'unclosed' : 'unopened';
    const content = path.slice(start + 1, end - 1);
    if (content.trim() === '')
        return 'empty';
    if (/[{}]/.test(content))
        return 'nested';
    return content.includes('/') ? 'split' : undefined;
}
function readVariable(path, { start, end }) {
    const content = path.slice(start + 1, end - 1);
    const equals = content.indexOf('=');
    const name = (equals < 0 ? content : content.slice(0, equals)).replace(/^\*|\*$/g, '');
    return { start, end, name, defaultValue: equals < 0 ? undefined : content.slice(equals + 1) };
}
function segmentsOf(path, variables) {
    let shape = '';
    let done = 0;
    for (const { start, end } of variables) {
        shape += `${path.slice(done, start)}{}`;
        done = end;
    }
    return (shape + path.slice(done)).replace(/^\//, '').split('/');
}
/** Points at a part of a path in its key; at the whole key where escapes shift the offsets. */
function inPath(node, path, part) {
    const key = keyOf(node);
    if (key.end - key.start !== path.length + 2)
        return key;
    return { node, start: key.start + 1 + part.start, end: key.start + 1 + part.end };
}

;// CONCATENATED MODULE: ./src/rules/parameter/path-parameter-defined.ts






/* harmony default export */ const path_parameter_defined = (definitionRule({
    id: 'pp-path-parameter-defined',
    title: 'Every variable of a path has a path parameter',
    why: 'The platform fills the path from its path parameters; without one, the braces are sent as they are.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationMissingPathParameter', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'operation',
    *check(operation) {
        const { node, pathItem, label, parameters } = operation;
        if (hasUnreadParameters(operation) || templateOf(pathItem).flaws.length > 0)
            return;
        const defined = new Set(parameters.map(({ parameter }) => (parameter.in === 'path' ? parameter.name : undefined)));
        for (const variable of variablesOf(pathItem).filter((name) => !defined.has(name))) {
            const elsewhere = parameters.find(({ parameter }) => parameter.name === variable);
            yield elsewhere === undefined
                ? {
                    at: keyOf(node),
                    message: `Add the required path parameter ${(0,kit_text/* quote */.hD)(variable)} to ${label}: its path has {${(0,kit_text/* brief */.dh)(variable)}}.`,
                }
                : {
                    at: inUse(elsewhere, 'in'),
                    message: `Write "in": "path" and "required": true in the ${labelOf(elsewhere.parameter)}: the path has {${(0,kit_text/* brief */.dh)(variable)}}.`,
                };
        }
    },
    examples: {
        good: [
            paths({
                'get /orders/{id}': {
                    operationId: 'GetOrder',
                    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders/{orderId}/lines/{lineId}': {
                        operationId: 'GetOrderLine',
                        parameters: [{ name: 'orderId', in: 'query', type: 'string' }],
                    },
                }),
                at: [
                    '/paths/~1orders~1{orderId}~1lines~1{lineId}/get',
                    '/paths/~1orders~1{orderId}~1lines~1{lineId}/get/parameters/0/in',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/path-parameter-encoding.ts




/* harmony default export */ const path_parameter_encoding = (definitionRule({
    id: 'pp-path-parameter-encoding',
    title: 'Path parameters say how they are encoded',
    why: 'A slash or a space in an unencoded value changes the path and the request fails.',
    severity: 'warning',
    evidence: 'printed-warning',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'PathParameterMissingEncoding' },
    reference: 'openapi-extensions#x-ms-url-encoding',
    on: 'parameter',
    *check(parameter) {
        if (parameter.in !== 'path' || parameter.node.members.has('x-ms-url-encoding'))
            return;
        yield {
            at: at(parameter.node, 'x-ms-url-encoding'),
            message: `Add "x-ms-url-encoding": "single" to the ${labelOf(parameter)}.`,
        };
    },
    examples: {
        good: [
            paths({
                'get /orders/{id}': {
                    operationId: 'GetOrder',
                    parameters: [
                        { name: 'id', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'single' },
                        { name: 'fields', in: 'query', type: 'string' },
                    ],
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders/{id}/lines/{line}': {
                        operationId: 'GetOrderLine',
                        parameters: [
                            { name: 'id', in: 'path', required: true, type: 'string' },
                            { name: 'line', in: 'path', required: true, type: 'integer' },
                        ],
                    },
                }),
                at: [
                    '/paths/~1orders~1{id}~1lines~1{line}/get/parameters/0',
                    '/paths/~1orders~1{id}~1lines~1{line}/get/parameters/1',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/path-parameter-encoding-known.ts






/* harmony default export */ const path_parameter_encoding_known = (definitionRule({
    id: 'pp-path-parameter-encoding-known',
    title: 'The encoding of a path parameter is single or double',
    why: 'The platform knows these two ways to encode a value in a path.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'JsonValueNotInEnum', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#x-ms-url-encoding',
    on: 'parameter',
    having: 'x-ms-url-encoding',
    *check(parameter) {
        const encoding = parameter.node.members.get('x-ms-url-encoding');
        if (parameter.in !== 'path' ||
            encoding === undefined ||
            URL_ENCODINGS.some((known) => known === encoding.data))
            return;
        const known = URL_ENCODINGS.map((name) => (0,kit_text/* quote */.hD)(name));
        yield {
            at: at(parameter.node, 'x-ms-url-encoding'),
            message: `Write ${(0,kit_text/* enumerate */.HL)(known, 'or')} instead of ${(0,kit_text/* quote */.hD)(encoding.data)} in the ${labelOf(parameter)}.`,
        };
    },
    examples: {
        good: [
            paths({
                'get /orders/{id}/lines/{line}': {
                    operationId: 'GetOrderLine',
                    parameters: [
                        { name: 'id', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'double' },
                        { name: 'line', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'single' },
                    ],
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders/{id}/lines/{line}': {
                        operationId: 'GetOrderLine',
                        parameters: [
                            { name: 'id', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': true },
                            { name: 'line', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'Single' },
                        ],
                    },
                }),
                at: [
                    '/paths/~1orders~1{id}~1lines~1{line}/get/parameters/0/x-ms-url-encoding',
                    '/paths/~1orders~1{id}~1lines~1{line}/get/parameters/1/x-ms-url-encoding',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/path-parameter-in-template.ts





/* harmony default export */ const path_parameter_in_template = (definitionRule({
    id: 'pp-path-parameter-in-template',
    title: 'Every path parameter has its variable in the path',
    why: 'A path parameter whose name is not in the path has no place to go.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'PathParameterNotDefinedInTemplate', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'pathItem',
    *check(pathItem) {
        const { path, parameters, operations } = pathItem;
        if (templateOf(pathItem).flaws.length > 0)
            return;
        const variables = new Set(variablesOf(pathItem));
        const byLowerCase = new Map([...variables].map((variable) => [variable.toLowerCase(), variable]));
        for (const use of [...parameters, ...operations.flatMap(({ ownParameters }) => ownParameters)]) {
            const { name, in: place } = use.parameter;
            if (place !== 'path' || name === undefined || variables.has(name))
                continue;
            yield { at: inUse(use, 'name'), message: path_parameter_in_template_repair(name, path, byLowerCase.get(name.toLowerCase())) };
        }
    },
    examples: {
        good: [
            paths({
                'get /orders/{id}': {
                    operationId: 'GetOrder',
                    parameters: [
                        { name: 'id', in: 'path', required: true, type: 'string' },
                        { name: 'version', in: 'query', type: 'string' },
                    ],
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders/{orderId}': {
                        operationId: 'GetOrder',
                        parameters: [
                            { name: 'OrderID', in: 'path', required: true, type: 'string' },
                            { name: 'version', in: 'path', required: true, type: 'string' },
                        ],
                    },
                }),
                at: [
                    '/paths/~1orders~1{orderId}/get/parameters/0/name',
                    '/paths/~1orders~1{orderId}/get/parameters/1/name',
                ],
            },
            {
                input: paths({ 'get /orders': { operationId: 'ListOrders', parameters: [{ $ref: '#/parameters/Id' }] } }, { parameters: { Id: { name: 'id', in: 'path', required: true, type: 'string' } } }),
                at: ['/paths/~1orders/get/parameters/0/$ref'],
            },
        ],
    },
}));
function path_parameter_in_template_repair(name, path, other) {
    if (other !== undefined)
        return `Write ${(0,kit_text/* quote */.hD)(other)} instead of ${(0,kit_text/* quote */.hD)(name)}, as in the path ${(0,kit_text/* brief */.dh)(path)}.`;
    return `Remove the path parameter ${(0,kit_text/* quote */.hD)(name)}, or add {${(0,kit_text/* brief */.dh)(name)}} to the path ${(0,kit_text/* brief */.dh)(path)}.`;
}

;// CONCATENATED MODULE: ./src/rules/parameter/path-parameter-required.ts




/* harmony default export */ const path_parameter_required = (definitionRule({
    id: 'pp-path-parameter-required',
    title: 'Path parameters are required',
    why: 'A path cannot be built when a part of it is missing.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'PathParameterMustBeRequired', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'parameter',
    *check(parameter) {
        if (parameter.in !== 'path' || parameter.required)
            return;
        const flag = parameter.node.members.get('required');
        // What is neither true nor false has the wrong type: pp-member-type.
        if (flag !== undefined && flag.kind !== 'boolean')
            return;
        const verb = flag ? 'Change "required" to true in' : 'Add "required": true to';
        yield { at: at(parameter.node, 'required'), message: `${verb} the ${labelOf(parameter)}.` };
    },
    examples: {
        good: [
            paths({
                'get /orders/{id}': {
                    operationId: 'GetOrder',
                    parameters: [
                        { name: 'id', in: 'path', required: true, type: 'string' },
                        { name: 'fields', in: 'query', required: false, type: 'string' },
                    ],
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders/{orderId}/lines/{line}': {
                        operationId: 'GetOrderLine',
                        parameters: [
                            { name: 'orderId', in: 'path', type: 'string' },
                            { name: 'line', in: 'path', required: false, type: 'integer' },
                        ],
                    },
                }),
                at: [
                    '/paths/~1orders~1{orderId}~1lines~1{line}/get/parameters/0',
                    '/paths/~1orders~1{orderId}~1lines~1{line}/get/parameters/1/required',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/parameter/query-parameter-encoding.ts





/* harmony default export */ const query_parameter_encoding = (definitionRule({
    id: 'pp-query-parameter-encoding',
    title: 'Query parameters do not set their encoding',
    why: 'The platform encodes query values once and does not read x-ms-url-encoding there.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'QueryParameterEncodingNotSupported' },
    reference: 'openapi-extensions#x-ms-url-encoding',
    on: 'parameter',
    having: 'x-ms-url-encoding',
    *check(parameter) {
        const encoding = parameter.node.members.get('x-ms-url-encoding');
        if (parameter.in !== 'query' || encoding === undefined || isMeantForPath(parameter))
            return;
        yield {
            at: keyOf(encoding),
            message: `Remove "x-ms-url-encoding" from the ${labelOf(parameter)}: query values are always encoded once.`,
        };
    },
    examples: {
        good: [
            parameters({ name: 'status', in: 'query', type: 'string' }, { name: 'id', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'single' }),
            paths({
                'get /orders/{id}': {
                    operationId: 'GetOrder',
                    parameters: [{ name: 'id', in: 'query', type: 'string', 'x-ms-url-encoding': 'single' }],
                },
            }),
        ],
        bad: [
            {
                input: parameters({ name: 'status', in: 'query', type: 'string', 'x-ms-url-encoding': 'single' }, { name: 'after', in: 'query', type: 'string', 'x-ms-url-encoding': 'double' }),
                at: [
                    '/paths/~1orders/get/parameters/0/x-ms-url-encoding',
                    '/paths/~1orders/get/parameters/1/x-ms-url-encoding',
                ],
            },
        ],
    },
}));
/** Its path has a variable of this name, so that pp-path-parameter-defined says where it belongs. */
function isMeantForPath({ name, usedBy }) {
    return name !== undefined && usedBy.some(({ pathItem }) => variablesOf(pathItem).includes(name));
}

;// CONCATENATED MODULE: ./src/rules/path/path-case.ts




/* harmony default export */ const path_case = (definitionRule({
    id: 'pp-path-case',
    title: 'Paths differ in more than upper and lower case',
    why: 'Power Platform compares paths without regard to case, so two such paths are one path defined twice.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'PathRedefined', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'definition',
    *check({ pathItems }) {
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(pathItems, ({ path }) => path.toLowerCase()))
            yield {
                at: keyOf(item.node),
                message: `Merge ${(0,kit_text/* quote */.hD)(item.path)} into ${(0,kit_text/* quote */.hD)(first.path)} or rename it: the paths differ only in case.`,
                related: [{ at: keyOf(first.node), message: 'The path in another case.' }],
            };
    },
    examples: {
        good: [paths({ 'get /orders': {}, 'get /orders/': {} })],
        bad: [
            {
                input: paths({ 'get /orders': {}, 'post /Orders': {}, 'put /ORDERS': {} }),
                at: ['/paths/~1Orders', '/paths/~1ORDERS'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/path/path-default.ts




/* harmony default export */ const path_default = (definitionRule({
    id: 'pp-path-default',
    title: 'Parameters in a path set no defaults',
    why: 'A default value belongs to the parameter object, not between the braces of the path.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationPathVariablesContainDefaults', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'pathItem',
    *check(pathItem) {
        const { node, path } = pathItem;
        for (const { name, defaultValue, start, end } of templateOf(pathItem).variables)
            if (defaultValue !== undefined)
                yield {
                    at: inPath(node, path, { start, end }),
                    message: `Write ${(0,kit_text/* quote */.hD)(`{${name}}`)} instead of ${(0,kit_text/* quote */.hD)(path.slice(start, end))}, and "default" on the parameter.`,
                };
    },
    examples: {
        good: [paths({ 'get /orders(id={id})': { operationId: 'GetOrder' } })],
        bad: [
            {
                input: paths({ 'get /{version=v1}/orders/{id=0}': { operationId: 'GetOrder' } }),
                at: ['/paths/~1{version=v1}~1orders~1{id=0}', '/paths/~1{version=v1}~1orders~1{id=0}'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/path/path-empty.ts




/* harmony default export */ const path_empty = (definitionRule({
    id: 'pp-path-empty',
    title: 'Every path has something in it',
    why: 'The wizard of the portal leaves empty paths behind when the last operation of a path is deleted; they only confuse reviewers.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'certification-swagger-validator-rules#operations',
    on: 'pathItem',
    *check({ node, path }) {
        if (node.members.size === 0)
            yield { at: keyOf(node), message: `Remove the path ${(0,kit_text/* quote */.hD)(path)}: it has no operation.` };
    },
    examples: {
        good: [paths({ 'get /orders': { operationId: 'ListOrders' } })],
        bad: [
            {
                input: {
                    swagger: '2.0',
                    paths: { '/orders': { get: { operationId: 'ListOrders' } }, '/items': {}, '/bills': {} },
                },
                at: ['/paths/~1items', '/paths/~1bills'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/path/path-query-fragment.ts




/* harmony default export */ const path_query_fragment = (definitionRule({
    id: 'pp-path-query-fragment',
    title: 'Paths have no query and no fragment',
    why: 'Query values belong to parameters with "in": "query"; a fragment is never sent to a server.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationPathMayNotContainQueryOrFragment', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'pathItem',
    *check({ node, path }) {
        const start = path.search(/[?#]/);
        if (start < 0)
            return;
        const part = (0,kit_text/* quote */.hD)(path.slice(start));
        yield {
            at: inPath(node, path, { start, end: path.length }),
            message: path[start] === '?'
                ? `Move ${part} out of the path ${(0,kit_text/* quote */.hD)(path)} into query parameters.`
                : `Remove the fragment ${part} from the path ${(0,kit_text/* quote */.hD)(path)}, or write "%23" for a "#" that is meant.`,
        };
    },
    examples: {
        good: [paths({ 'get /orders/%23{id}': { operationId: 'GetOrder' } })],
        bad: [
            {
                input: paths({
                    'get /orders?status=open': { operationId: 'ListOpenOrders' },
                    'get /orders#all': { operationId: 'ListOrders' },
                }),
                at: ['/paths/~1orders?status=open', '/paths/~1orders#all'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/path/path-ref.ts



/* harmony default export */ const path_ref = (definitionRule({
    id: 'pp-path-ref',
    title: 'Path items are written out, without $ref',
    why: 'Power Platform does not follow a $ref in a path item, so its operations are lost.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'PathItemRefNotSuppored', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#not-supported',
    on: 'pathItem',
    *check({ node, path }) {
        const reference = node.members.get('$ref');
        if (reference === undefined)
            return;
        yield {
            at: at(node, '$ref'),
            message: `Replace the $ref ${(0,kit_text/* quote */.hD)(reference.data)} in ${(0,kit_text/* quote */.hD)(path)} by the operations it stands for.`,
        };
    },
    examples: {
        good: [{ swagger: '2.0', paths: { '/orders': { get: { operationId: 'ListOrders' } } } }],
        bad: [
            {
                input: {
                    swagger: '2.0',
                    paths: { '/orders': { $ref: '#/x-paths/orders' }, '/bills': { $ref: 'bills.json' } },
                    'x-paths': { orders: {} },
                },
                at: ['/paths/~1orders/$ref', '/paths/~1bills/$ref'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/path-overlap.ts


const VARIABLE = '{}';
/**
 * Operations whose path has a parameter where another operation of the same method has a fixed segment. A pair where this
 * is so both ways comes once, with the first of the two.
 */
function* lookalikes(operations) {
    const methods = new Map();
    for (const operation of operations)
        insert(methods, operation);
    const told = new Map();
    for (const operation of operations) {
        const root = methods.get(operation.method);
        const all = root === undefined ? [] : overlapping(root, path_overlap_segmentsOf(operation));
        const others = all.filter((other) => told.get(other)?.has(operation) !== true);
        const [first] = others;
        told.set(operation, new Set(others));
        if (first !== undefined)
            yield { operation, others, ...difference(operation, first) };
    }
}
function insert(methods, operation) {
    let branch = branchOf(methods, operation.method);
    for (const segment of path_overlap_segmentsOf(operation))
        branch = branchOf(branch.next, segment);
    branch.operations.push(operation);
}
function branchOf(branches, key) {
    const found = branches.get(key) ?? { next: new Map(), operations: [] };
    branches.set(key, found);
    return found;
}
/** Walks the tree along all paths at once, so that operations with nothing in common are never compared. */
function overlapping(root, segments) {
    let matches = [{ branch: root, mixed: false }];
    for (const segment of segments) {
        const next = [];
        for (const match of matches)
            path_overlap_step(match, segment, next);
        matches = next;
    }
    return matches.filter(({ mixed }) => mixed).flatMap(({ branch }) => branch.operations);
}
function path_overlap_step({ branch, mixed }, segment, matches) {
    const same = branch.next.get(segment);
    if (same !== undefined)
        matches.push({ branch: same, mixed });
    if (segment === VARIABLE) {
        for (const [other, next] of branch.next)
            if (isFixed(other))
                matches.push({ branch: next, mixed: true });
    }
    else if (isFixed(segment)) {
        const variable = branch.next.get(VARIABLE);
        if (variable !== undefined)
            matches.push({ branch: variable, mixed });
    }
}
/** A parameter is never empty, and a segment with a parameter inside is not one value. */
function isFixed(segment) {
    return segment !== '' && !segment.includes(VARIABLE);
}
const path_overlap_segmentsOf = (0,memo/* memo */.p)(({ pathItem }) => templateOf(pathItem).segments.map((segment) => segment.toLowerCase()));
function difference(operation, other) {
    const written = operation.path.replace(/^\//, '').split('/');
    const values = other.path.replace(/^\//, '').split('/');
    const own = path_overlap_segmentsOf(operation);
    const index = path_overlap_segmentsOf(other).findIndex((segment, place) => own[place] === VARIABLE && isFixed(segment));
    return { parameter: written[index] ?? VARIABLE, value: values[index] ?? '' };
}

;// CONCATENATED MODULE: ./src/rules/path/path-similar.ts






/** Far beyond what Microsoft accepts, so that a monstrous file costs no time. */
const MOST_COMPARED = 4 * MOST_OPERATIONS;
/** More places than this help nobody. */
const MOST_RELATED = 10;
/* harmony default export */ const path_similar = (definitionRule({
    id: 'pp-path-similar',
    title: 'No value of a path parameter leads to another operation',
    why: 'Where a parameter and a fixed segment stand in the same place, a request can reach the wrong operation when the parameter has that value.',
    severity: 'info',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'PartialDuplicateOperationPath' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'definition',
    *check({ operations }) {
        for (const { operation, others, parameter, value } of lookalikes(operations.slice(0, MOST_COMPARED))) {
            const [first, ...more] = others;
            if (first === undefined)
                continue;
            const rest = more.length === 0 ? '' : ` and ${(0,kit_text/* count */.U9)(more.length, 'other path')}`;
            yield {
                at: keyOf(operation.node),
                message: `Tell ${(0,kit_text/* quote */.hD)(operation.path)} apart from ${(0,kit_text/* quote */.hD)(first.path)}${rest} by a fixed segment: ${(0,kit_text/* quote */.hD)(parameter)} stands where ${(0,kit_text/* quote */.hD)(value)} does.`,
                related: others
                    .slice(0, MOST_RELATED)
                    .map((other) => ({ at: keyOf(other.node), message: `The path of ${other.label}.` })),
            };
        }
    },
    examples: {
        good: [
            paths({
                'get /orders/{id}': { operationId: 'GetOrder' },
                'post /orders/search': { operationId: 'SearchOrders' },
                'get /orders/{id}/lines': { operationId: 'ListLines' },
                'get /orders/': { operationId: 'ListOrders' },
            }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders/{id}': { operationId: 'GetOrder' },
                    'get /orders/search': { operationId: 'SearchOrders' },
                    'get /invoices/{id}': { operationId: 'GetInvoice' },
                    'get /invoices/open': { operationId: 'ListOpenInvoices' },
                }),
                at: ['/paths/~1orders~1{id}/get', '/paths/~1invoices~1{id}/get'],
            },
            {
                input: paths({
                    'get /{shop}/orders/new': { operationId: 'NewOrders' },
                    'get /contoso/orders/{id}': { operationId: 'GetOrder' },
                }),
                at: ['/paths/~1{shop}~1orders~1new/get'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/path/path-slash.ts





/* harmony default export */ const path_slash = (definitionRule({
    id: 'pp-path-slash',
    title: 'Every path starts with a slash',
    why: 'A path is appended to the host and basePath; without a slash the address is broken.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationPathMustStartWithSlash', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'pathItem',
    *check({ node, path }) {
        if (path.startsWith('/'))
            return;
        if (Object.hasOwn(kinds/* KINDS */.GW.definition.members, path)) {
            yield {
                at: keyOf(node),
                message: `Move ${(0,kit_text/* quote */.hD)(path)} out of "paths" to the top level of the definition.`,
            };
            return;
        }
        const relative = path
            .trim()
            .replace(/^https?:\/\/[^/]*/i, '')
            .replace(/^[\s/\\]+/, '');
        yield {
            at: keyOf(node),
            message: `Write ${(0,kit_text/* quote */.hD)(`/${relative}`)} instead of ${(0,kit_text/* quote */.hD)(path)}: a path starts with a slash.`,
        };
    },
    examples: {
        good: [paths({ 'get /': { operationId: 'GetStatus' } })],
        bad: [
            {
                input: paths({
                    'get orders': { operationId: 'ListOrders' },
                    'get https://api.contoso.com/items': { operationId: 'ListItems' },
                }),
                at: ['/paths/orders', '/paths/https:~1~1api.contoso.com~1items'],
            },
            {
                input: { swagger: '2.0', paths: { '/orders': {}, definitions: { Order: { type: 'object' } } } },
                at: ['/paths/definitions'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/path/path-template.ts




/* harmony default export */ const path_template = (definitionRule({
    id: 'pp-path-template',
    title: 'Braces in a path enclose one parameter name within one segment',
    why: 'Power Platform fills in path parameters by their braces and cannot read any other use of them.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationPathTemplateNotValid', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'pathItem',
    *check(pathItem) {
        const { node, path } = pathItem;
        // One flaw often brings about the next, so only the first one is reported.
        const flaw = templateOf(pathItem).flaws[0];
        if (flaw !== undefined)
            yield { at: inPath(node, path, flaw), message: `${REPAIRS[flaw.kind]} the path ${(0,kit_text/* quote */.hD)(path)}.` };
    },
    examples: {
        good: [paths({ 'get /orders/{id}.json': {}, "get /orders('{id}')/lines": {} })],
        bad: [
            {
                input: paths({ 'get /orders/{id': {}, 'get /items/id}': {} }),
                at: ['/paths/~1orders~1{id', '/paths/~1items~1id}'],
            },
            {
                input: paths({ 'get /orders/{}': {}, 'get /items/{{id}}': {} }),
                at: ['/paths/~1orders~1{}', '/paths/~1items~1{{id}}'],
            },
            { input: paths({ 'get /orders/{id/lines}': {} }), at: ['/paths/~1orders~1{id~1lines}'] },
        ],
    },
}));
const REPAIRS = {
    unclosed: 'Add the "}" that closes a parameter in',
    unopened: 'Add the "{" that opens a parameter in',
    empty: 'Write the name of a parameter between the braces in',
    nested: 'Write each parameter in one pair of braces in',
    split: 'Close the braces before the next "/" in',
};

;// CONCATENATED MODULE: ./src/rules/path/path-unique.ts





/* harmony default export */ const path_unique = (definitionRule({
    id: 'pp-path-unique',
    title: 'Paths differ in more than the names of their parameters',
    why: 'A request to one of two paths that differ only in parameter names cannot be told from a request to the other.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'DuplicateOperationPath', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'definition',
    *check({ operations }) {
        const shapes = operations.map((operation) => ({
            operation,
            shape: `${operation.method} ${templateOf(operation.pathItem).segments.join('/').toLowerCase()}`,
        }));
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(shapes, ({ shape }) => shape)) {
            const [later, earlier] = [item.operation, first.operation];
            // Paths that differ only in case are the matter of pp-path-case.
            if (later.path.toLowerCase() === earlier.path.toLowerCase())
                continue;
            yield {
                at: keyOf(later.node),
                message: `Change a fixed part of the path of ${later.label}: ${(0,kit_text/* quote */.hD)(later.path)} cannot be told from ${(0,kit_text/* quote */.hD)(earlier.path)} of ${earlier.label}.`,
                related: [{ at: keyOf(earlier.node), message: `The same path for ${earlier.label}.` }],
            };
        }
    },
    examples: {
        good: [
            paths({
                'get /orders/{id}': { operationId: 'GetOrder' },
                'delete /orders/{orderId}': { operationId: 'DeleteOrder' },
                'get /items/{id}': { operationId: 'GetItem' },
            }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders/{id}': { operationId: 'GetOrder' },
                    'get /orders/{number}': { operationId: 'FindOrder' },
                    'get /Orders/{code}': { operationId: 'ReadOrder' },
                }),
                at: ['/paths/~1orders~1{number}/get', '/paths/~1Orders~1{code}/get'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/path/path-wildcard.ts




/* harmony default export */ const path_wildcard = (definitionRule({
    id: 'pp-path-wildcard',
    title: 'Paths have no wildcards',
    why: 'Power Platform has no wildcards: an asterisk in a path is refused, in braces as well.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationPathContainsUnsupportedCharacters', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'pathItem',
    *check({ node, path }) {
        const start = path.indexOf('*');
        if (start < 0)
            return;
        const inBraces = /\{[^{}/]*\*[^{}/]*\}/.exec(path)?.[0];
        const repair = inBraces === undefined
            ? `Replace "*" in the path ${(0,kit_text/* quote */.hD)(path)} by a path parameter such as "{orderId}".`
            : `Write ${(0,kit_text/* quote */.hD)(inBraces.replaceAll('*', ''))} instead of ${(0,kit_text/* quote */.hD)(inBraces)} in the path ${(0,kit_text/* quote */.hD)(path)}.`;
        yield { at: inPath(node, path, { start, end: start + 1 }), message: repair };
    },
    examples: {
        good: [paths({ 'get /files/{name}': { operationId: 'GetFile' } })],
        bad: [
            {
                input: paths({
                    'get /files/*': { operationId: 'GetFile' },
                    'get /notes/{*name}': { operationId: 'GetNote' },
                    'get /lists/{name*}': { operationId: 'GetList' },
                }),
                at: ['/paths/~1files~1*', '/paths/~1notes~1{*name}', '/paths/~1lists~1{name*}'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/path/paths-operations.ts



/* harmony default export */ const paths_operations = (definitionRule({
    id: 'pp-paths-operations',
    title: 'The definition has an operation',
    why: 'A connector without any operation has nothing to offer; no published connector is like that.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'define-openapi-definition',
    once: true,
    on: 'definition',
    *check({ root, pathItems, operations }) {
        if (root.members.get('paths')?.kind !== 'object' || operations.length > 0)
            return;
        // The operations behind a $ref are not read; pp-path-ref says so.
        if (pathItems.some(({ node }) => node.members.has('$ref')))
            return;
        yield {
            at: at(root, 'paths'),
            message: 'Add at least one operation to "paths": the connector has neither actions nor triggers.',
        };
    },
    examples: {
        good: [paths({ 'get /orders': { operationId: 'ListOrders' } })],
        bad: [
            { input: { swagger: '2.0', paths: {} }, at: ['/paths'] },
            { input: { swagger: '2.0', paths: { '/orders': {} } }, at: ['/paths'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/path/paths-required.ts



/* harmony default export */ const paths_required = (definitionRule({
    id: 'pp-paths-required',
    title: 'The definition has paths',
    why: 'The actions and triggers of a connector are the operations under "paths".',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    once: true,
    on: 'definition',
    *check({ root }) {
        if (!root.members.has('paths') && !isMisspelt(root, 'definition', 'paths'))
            yield {
                at: keyOf(root),
                message: 'Add "paths" with the operations of the connector to the definition.',
            };
    },
    examples: {
        good: [{ swagger: '2.0', paths: {} }],
        bad: [{ input: { swagger: '2.0', info: { title: 'Orders' } }, at: [''] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/brand-color-default.ts






/* harmony default export */ const brand_color_default = (propertiesRule({
    id: 'pp-brand-color-default',
    title: 'The brand color is neither white nor the default blue',
    why: 'Both are what a connector has when nobody chose a color, and certification refuses them.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified'],
    microsoft: { policy: '5000.2.1.1' },
    reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
    once: true,
    on: 'properties',
    *check({ root, body }) {
        const color = (0,model_json/* textOf */.b6)(body?.members.get('iconBrandColor'));
        if (color !== undefined && tables_properties/* DEFAULT_BRAND_COLORS */.DR.includes(color.toLowerCase()))
            yield {
                at: at(root, 'properties', 'iconBrandColor'),
                message: `Replace ${(0,kit_text/* quote */.hD)(color)} with the color of your brand.`,
            };
    },
    examples: {
        good: [properties({ iconBrandColor: '#fffffe' }), properties({ iconBrandColor: '#007EE6' })],
        bad: [
            { input: properties({ iconBrandColor: '#FFFFFF' }), at: ['/properties/iconBrandColor'] },
            { input: properties({ iconBrandColor: '#007ee5' }), at: ['/properties/iconBrandColor'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/brand-color-independent.ts






/* harmony default export */ const brand_color_independent = (propertiesRule({
    id: 'pp-brand-color-independent',
    title: `Independent publishers use the brand color ${tables_properties/* INDEPENDENT_BRAND_COLOR */.Nh}`,
    why: 'All connectors of the independent publisher program share one icon and one color.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['independent'],
    microsoft: { policy: '5000.2.1.1' },
    reference: 'certification-submission-ip',
    once: true,
    on: 'properties',
    *check({ root, body }) {
        const color = (0,model_json/* textOf */.b6)(body?.members.get('iconBrandColor'));
        if (color === undefined || color.toLowerCase() === tables_properties/* INDEPENDENT_BRAND_COLOR */.Nh)
            return;
        yield {
            at: at(root, 'properties', 'iconBrandColor'),
            message: `Write "${tables_properties/* INDEPENDENT_BRAND_COLOR */.Nh}" instead of ${(0,kit_text/* quote */.hD)(color)}: it is the color of all independent publishers.`,
        };
    },
    examples: {
        good: [properties({ iconBrandColor: '#DA3B01' })],
        bad: [{ input: properties({ iconBrandColor: '#0072C6' }), at: ['/properties/iconBrandColor'] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/brand-color-required.ts



/* harmony default export */ const brand_color_required = (propertiesRule({
    id: 'pp-brand-color-required',
    title: 'The connector has a brand color',
    why: "The color is the background of the connector's icon and of its cards in the designer.",
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.2.1.1' },
    reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
    once: true,
    on: 'properties',
    *check({ root, body }) {
        if (body !== undefined && !body.members.has('iconBrandColor'))
            yield {
                at: at(root, 'properties'),
                message: 'Add "iconBrandColor" with a color such as "#0072C6"; independent publishers write "#da3b01".',
            };
    },
    examples: {
        good: [properties({ iconBrandColor: '#0072C6' })],
        bad: [{ input: properties({ publisher: 'Contoso' }), at: ['/properties'] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/brand-color-valid.ts





/* harmony default export */ const brand_color_valid = (propertiesRule({
    id: 'pp-brand-color-valid',
    title: 'The brand color is written #rrggbb',
    why: 'A color that cannot be read is refused at certification. Independent publishers have a color of their own.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified'],
    microsoft: { policy: '5000.2.1.1' },
    reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
    once: true,
    on: 'properties',
    *check({ root, body }) {
        const color = (0,model_json/* textOf */.b6)(body?.members.get('iconBrandColor'));
        if (color === undefined || /^#[0-9a-f]{6}$/i.test(color))
            return;
        yield {
            at: at(root, 'properties', 'iconBrandColor'),
            message: `Write ${repaired(color)} instead of ${(0,kit_text/* quote */.hD)(color)}.`,
        };
    },
    examples: {
        good: [properties({ iconBrandColor: '#0072C6' }), properties({ iconBrandColor: '#ffb900' })],
        bad: [
            { input: properties({ iconBrandColor: '0072C6' }), at: ['/properties/iconBrandColor'] },
            { input: properties({ iconBrandColor: '#fb9' }), at: ['/properties/iconBrandColor'] },
            { input: properties({ iconBrandColor: 'orange' }), at: ['/properties/iconBrandColor'] },
        ],
    },
}));
function repaired(color) {
    const digits = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(color)?.[1];
    if (digits === undefined)
        return '"#" and six hexadecimal digits, such as "#0072C6",';
    return `"#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}"`;
}

;// CONCATENATED MODULE: ./src/rules/properties/capability-known.ts







/* harmony default export */ const capability_known = (propertiesRule({
    id: 'pp-capability-known',
    title: 'Capabilities of the connector are known ones',
    why: 'The platform compares them letter by letter and ignores others.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'paconn-cli#api-properties-file',
    on: 'properties',
    *check({ body }) {
        for (const item of body?.members.get('capabilities')?.items ?? []) {
            const name = (0,model_json/* textOf */.b6)(item);
            if (name === undefined || tables_properties/* CAPABILITIES */.$8.includes(name))
                continue;
            const near = (0,suggest/* suggest */.Z)(name, tables_properties/* CAPABILITIES */.$8);
            yield {
                at: place_valueOf(item),
                message: `Write ${near === undefined ? (0,kit_text/* enumerate */.HL)(tables_properties/* CAPABILITIES */.$8.map(kit_text/* quote */.hD), 'or') : (0,kit_text/* quote */.hD)(near)} instead of ${(0,kit_text/* quote */.hD)(name)} in "capabilities".`,
            };
        }
    },
    examples: {
        good: [properties({ capabilities: ['actions', 'triggers'] }), properties({ capabilities: [] })],
        bad: [
            {
                input: properties({ capabilities: ['Actions', 'on-premises data'] }),
                at: ['/properties/capabilities/0', '/properties/capabilities/1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-allowed-value-text.ts






/* harmony default export */ const connection_parameter_allowed_value_text = (propertiesRule({
    id: 'pp-connection-parameter-allowed-value-text',
    title: 'Every allowed value of a connection parameter has a text to show',
    why: 'The text is what users pick; every value published so far has one.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent'],
    reference: 'multi-auth#configuration-with-api-key-and-basic-authentication',
    on: 'connectionParameter',
    *check(parameter) {
        for (const entry of constraintOf(parameter, 'allowedValues')?.items ?? []) {
            const value = (0,model_json/* textOf */.b6)(entry.members.get('value'));
            if (value !== undefined && lacksText(entry.members.get('text')))
                yield {
                    at: at(entry, 'text'),
                    message: `Add a "text" for the allowed value ${(0,kit_text/* quote */.hD)(value)} of ${connectionLabel(parameter)}.`,
                };
        }
    },
    examples: {
        good: [field({ constraints: { allowedValues: [{ value: 'eu', text: 'Europe' }] } })],
        bad: [
            {
                input: field({ constraints: { allowedValues: [{ value: 'eu' }, { value: 'us', text: '' }] } }),
                at: [
                    '/properties/connectionParameters/api_key/uiDefinition/constraints/allowedValues/0',
                    '/properties/connectionParameters/api_key/uiDefinition/constraints/allowedValues/1/text',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-allowed-values.ts







/* harmony default export */ const connection_parameter_allowed_values = (propertiesRule({
    id: 'pp-connection-parameter-allowed-values',
    title: 'Allowed values of connection parameters are there, and each once',
    why: 'Users pick one of the values; an empty list leaves nothing to pick, and a repeated value picks the first.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter) {
        const list = constraintOf(parameter, 'allowedValues');
        if (list?.kind === 'array' && list.items.length === 0)
            yield {
                at: keyOf(list),
                message: `Remove the empty "allowedValues" of ${connectionLabel(parameter)}, or list the values.`,
            };
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(allowedValuesOf(parameter), model_json/* textOf */.b6))
            yield {
                at: place_valueOf(item),
                message: `Remove this allowed value of ${connectionLabel(parameter)}: ${(0,kit_text/* quote */.hD)(item.data)} is listed already.`,
                related: [{ at: place_valueOf(first), message: 'The same value before.' }],
            };
    },
    examples: {
        good: [field({ constraints: { allowedValues: [{ value: 'eu' }, { value: 'EU' }] } })],
        bad: [
            {
                input: field({ constraints: { allowedValues: [{ value: 'eu' }, { value: 'eu' }, { value: 'eu' }] } }),
                at: [1, 2].map((index) => `/properties/connectionParameters/api_key/uiDefinition/constraints/allowedValues/${index}/value`),
            },
            {
                input: field({ constraints: { allowedValues: [] } }),
                at: ['/properties/connectionParameters/api_key/uiDefinition/constraints/allowedValues'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-claim.ts







const token = { type: 'oauthSetting', oAuthSettings: { identityProvider: 'oauth2' } };
/* harmony default export */ const connection_parameter_claim = (propertiesRule({
    id: 'pp-connection-parameter-claim',
    title: 'A connection parameter "token:name" is a simple value of the sign-in "token" beside it',
    why: 'The part before the colon names the OAuth parameter whose settings the value goes into; otherwise it goes nowhere.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter, { connectionParameters }) {
        const { node, name, set } = parameter;
        const claim = claimOf(name);
        if (claim === undefined)
            return;
        const owners = connectionParameters.filter((other) => other.set === set && isOAuth(other));
        if (!owners.some((owner) => owner.name === claim.owner)) {
            const owner = (0,suggest/* suggest */.Z)(claim.owner, owners.map((one) => one.name)) ?? owners[0]?.name;
            yield {
                at: keyOf(node),
                message: owner === undefined
                    ? `Rename ${connectionLabel(parameter)} to ${(0,kit_text/* quote */.hD)(claim.claim)}: no OAuth parameter ${(0,kit_text/* quote */.hD)(claim.owner)} stands beside it.`
                    : `Rename ${connectionLabel(parameter)} to ${(0,kit_text/* quote */.hD)(`${owner}:${claim.claim}`)}: no OAuth parameter ${(0,kit_text/* quote */.hD)(claim.owner)} stands beside it.`,
            };
        }
        if (isOAuth(parameter) || parameter.type === 'gatewaySetting')
            yield {
                at: at(node, 'type'),
                message: `Write "string" or "securestring" as type of ${connectionLabel(parameter)}: it is a value of ${(0,kit_text/* quote */.hD)(claim.owner)}.`,
            };
    },
    examples: {
        good: [connection({ token, 'token:region': { type: 'string' } })],
        bad: [
            {
                input: connection({
                    token,
                    'tokn:region': { type: 'string' },
                    'token:zone': { type: 'gatewaySetting' },
                }),
                at: [
                    '/properties/connectionParameters/tokn:region',
                    '/properties/connectionParameters/token:zone/type',
                ],
            },
            {
                input: connection({ api_key: { type: 'securestring' }, 'api_key:region': { type: 'string' } }),
                at: ['/properties/connectionParameters/api_key:region'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-constraint-text.ts








/* harmony default export */ const connection_parameter_constraint_text = (propertiesRule({
    id: 'pp-connection-parameter-constraint-text',
    title: '"required" and "hidden" of connection parameters are the texts "true" or "false"',
    why: "They look like booleans but are texts; flows that read the connector's description stop at a boolean.",
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter) {
        const { node, name, uiDefinition } = parameter;
        if (name === TENANT_ID.name)
            return;
        for (const key of TEXT_CONSTRAINTS) {
            const value = uiDefinition?.members.get('constraints')?.members.get(key);
            if (value === undefined || value.data === 'true' || value.data === 'false')
                continue;
            const text = /^true$/i.test((0,model_json/* scalarText */.ws)(value)) ? '"true"' : '"false"';
            yield {
                at: at(node, 'uiDefinition', 'constraints', key),
                message: `Write "${key}": ${text}, a text, instead of ${value.kind === 'string' ? (0,kit_text/* quote */.hD)(value.data) : JSON.stringify(value.data)} in ${connectionLabel(parameter)}.`,
            };
        }
    },
    examples: {
        good: [field({ constraints: { required: 'true', hidden: 'false', clearText: false } })],
        bad: [
            {
                input: field({ constraints: { required: true, hidden: 'False' } }),
                at: [
                    '/properties/connectionParameters/api_key/uiDefinition/constraints/required',
                    '/properties/connectionParameters/api_key/uiDefinition/constraints/hidden',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-constraint-type.ts






/* harmony default export */ const connection_parameter_constraint_type = (propertiesRule({
    id: 'pp-connection-parameter-constraint-type',
    title: 'Constraints of connection parameters have the right type',
    why: '"clearText" is a boolean and "tabIndex" a whole number; other types are refused, and stop flows that read the connector.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter) {
        for (const [name, kind] of TYPED_CONSTRAINTS) {
            const value = parameter.uiDefinition?.members.get('constraints')?.members.get(name);
            if (value === undefined || fits(value, kind))
                continue;
            yield {
                at: place_valueOf(value),
                message: `Write "${name}" of ${connectionLabel(parameter)} as ${WORDS.get(kind) ?? kind}.`,
            };
        }
    },
    examples: {
        good: [
            field({
                constraints: { clearText: true, tabIndex: 2, allowedValues: [{ value: 'eu', text: 'Europe' }] },
            }),
        ],
        bad: [
            {
                input: field({ constraints: { clearText: 'true', tabIndex: 1.5, allowedValues: { value: 'eu' } } }),
                at: [
                    '/properties/connectionParameters/api_key/uiDefinition/constraints/clearText',
                    '/properties/connectionParameters/api_key/uiDefinition/constraints/tabIndex',
                    '/properties/connectionParameters/api_key/uiDefinition/constraints/allowedValues',
                ],
            },
        ],
    },
}));
function fits({ kind, data }, expected) {
    return kind === expected && (kind !== 'number' || Number.isInteger(data));
}
const WORDS = new Map([
    ['boolean', 'true or false without quotes'],
    ['number', 'a whole number'],
    ['array', 'an array'],
    ['object', 'an object'],
]);

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-default-allowed.ts







const region = (defaultValue) => ({
    type: 'string',
    defaultValue,
    uiDefinition: { constraints: { allowedValues: [{ value: 'eu', text: 'Europe' }] } },
});
/* harmony default export */ const connection_parameter_default_allowed = (propertiesRule({
    id: 'pp-connection-parameter-default-allowed',
    title: 'The default of a connection parameter is one of its allowed values',
    why: 'Users see a list without the value that is chosen for them.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    having: 'defaultValue',
    *check(parameter) {
        const value = (0,model_json/* textOf */.b6)(parameter.node.members.get('defaultValue'));
        const allowed = allowedValuesOf(parameter).flatMap((node) => (0,model_json/* textOf */.b6)(node) ?? []);
        const [first] = allowed;
        if (value === undefined || first === undefined || allowed.includes(value))
            return;
        yield {
            at: at(parameter.node, 'defaultValue'),
            message: `Write one of the allowed values, such as ${(0,kit_text/* quote */.hD)(first)}, instead of ${(0,kit_text/* quote */.hD)(value)} as default of ${connectionLabel(parameter)}.`,
        };
    },
    examples: {
        good: [
            connection({ region: region('eu') }),
            connection({ region: { type: 'string', defaultValue: 'us' } }),
        ],
        bad: [
            {
                input: connection({ region: region('us'), zone: region('EU') }),
                at: [
                    '/properties/connectionParameters/region/defaultValue',
                    '/properties/connectionParameters/zone/defaultValue',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-dependency.ts








const plan = { type: 'string', uiDefinition: { constraints: { allowedValues: [{ value: 'pro' }] } } };
const after = (name, value) => ({
    type: 'string',
    uiDefinition: { constraints: { dependencies: { [name]: { values: [value] } } } },
});
/* harmony default export */ const connection_parameter_dependency = (propertiesRule({
    id: 'pp-connection-parameter-dependency',
    title: 'Connection parameters depend on parameters and values that exist',
    why: 'A field that depends on something that never happens is never shown.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter, { connectionParameters }) {
        const dependencies = constraintOf(parameter, 'dependencies')?.members ?? [];
        const others = connectionParameters.filter((other) => other.set === parameter.set && other !== parameter);
        for (const [name, node] of dependencies) {
            const other = others.find((one) => one.name === name);
            if (other === undefined) {
                const near = (0,suggest/* suggest */.Z)(name, others.map((one) => one.name));
                const repair = near === undefined ? `Remove ${(0,kit_text/* quote */.hD)(name)}` : `Write ${(0,kit_text/* quote */.hD)(near)} instead of ${(0,kit_text/* quote */.hD)(name)}`;
                yield {
                    at: keyOf(node),
                    message: `${repair} in the dependencies of ${connectionLabel(parameter)}: there is no such parameter beside it.`,
                };
                continue;
            }
            const allowed = allowedValuesOf(other).flatMap((value) => (0,model_json/* textOf */.b6)(value) ?? []);
            for (const value of node.members.get('values')?.items ?? [])
                if (allowed.length > 0 && !allowed.includes((0,model_json/* textOf */.b6)(value) ?? ''))
                    yield {
                        at: place_valueOf(value),
                        message: `Write one of the allowed values of ${(0,kit_text/* quote */.hD)(name)} instead of ${(0,kit_text/* quote */.hD)(value.data)} in ${connectionLabel(parameter)}.`,
                    };
        }
    },
    examples: {
        good: [connection({ plan, seats: after('plan', 'pro') })],
        bad: [
            {
                input: connection({ plan, seats: after('Plans', 'pro'), users: after('plan', 'Pro') }),
                at: [
                    '/properties/connectionParameters/seats/uiDefinition/constraints/dependencies/Plans',
                    '/properties/connectionParameters/users/uiDefinition/constraints/dependencies/plan/values/0',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-description.ts




/* harmony default export */ const connection_parameter_description = (propertiesRule({
    id: 'pp-connection-parameter-description',
    title: 'Every connection parameter that users fill in has a description',
    why: 'The description tells users what to enter and where to find it.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.2.6.10' },
    reference: 'paconn-cli#api-properties-file',
    on: 'connectionParameter',
    *check(parameter) {
        const { node, uiDefinition } = parameter;
        const inSchema = uiDefinition?.members.get('schema')?.members.get('description');
        const description = uiDefinition?.members.get('description') ?? inSchema;
        if (!isAsked(parameter) || !lacksText(description))
            return;
        yield {
            at: at(node, 'uiDefinition', 'description'),
            message: `Add a "description" to ${connectionLabel(parameter)} that says what to enter and where to find it.`,
        };
    },
    examples: {
        good: [
            field({ displayName: 'API key', description: 'The API key of your account' }),
            field({
                displayName: 'API key',
                schema: { type: 'securestring', description: 'The API key of your account' },
            }),
        ],
        bad: [
            {
                input: field({ displayName: 'API key' }),
                at: ['/properties/connectionParameters/api_key/uiDefinition'],
            },
            {
                input: connection({
                    api_key: { type: 'securestring', uiDefinition: { displayName: 'API key', description: ' ' } },
                    region: { type: 'string', uiDefinition: { displayName: 'Region' } },
                }),
                at: [
                    '/properties/connectionParameters/api_key/uiDefinition/description',
                    '/properties/connectionParameters/region/uiDefinition',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-description-differs.ts






/* harmony default export */ const connection_parameter_description_differs = (propertiesRule({
    id: 'pp-connection-parameter-description-differs',
    title: 'The description of a connection parameter says more than its display name',
    why: 'The display name stands right above it; users need to know what to enter, and where to find it.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent'],
    reference: 'paconn-cli#api-properties-file',
    on: 'connectionParameter',
    *check(parameter) {
        const { node, uiDefinition } = parameter;
        const name = bareText((0,model_json/* textOf */.b6)(uiDefinition?.members.get('displayName')) ?? '');
        const description = bareText((0,model_json/* textOf */.b6)(uiDefinition?.members.get('description')) ?? '');
        if (name === '' || name !== description || !isAsked(parameter))
            return;
        yield {
            at: at(node, 'uiDefinition', 'description'),
            message: `Say in the description of ${connectionLabel(parameter)} what to enter and where to find it: it repeats the display name.`,
        };
    },
    examples: {
        good: [
            field({ displayName: 'API key', description: 'The API key' }),
            field({ displayName: 'Key', description: 'Key', constraints: { hidden: 'true' } }),
        ],
        bad: [
            {
                input: connection({
                    api_key: {
                        type: 'securestring',
                        uiDefinition: { displayName: 'API key', description: 'API Key.' },
                    },
                    region: { type: 'string', uiDefinition: { displayName: 'Region', description: 'Region' } },
                }),
                at: [
                    '/properties/connectionParameters/api_key/uiDefinition/description',
                    '/properties/connectionParameters/region/uiDefinition/description',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-display-name.ts






/* harmony default export */ const connection_parameter_display_name = (propertiesRule({
    id: 'pp-connection-parameter-display-name',
    title: 'Every connection parameter that users fill in has a display name',
    why: 'The display name is the label of the field when a user creates a connection.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent'],
    reference: 'paconn-cli#api-properties-file',
    on: 'connectionParameter',
    *check(parameter) {
        const { node, name, uiDefinition } = parameter;
        if (!isAsked(parameter) || !lacksText(uiDefinition?.members.get('displayName')))
            return;
        yield {
            at: at(node, 'uiDefinition', 'displayName'),
            message: `Add a "displayName" to ${connectionLabel(parameter)}, such as ${(0,kit_text/* quote */.hD)(titleOf(name) || 'API key')}.`,
        };
    },
    examples: {
        good: [field({ displayName: 'API key' }), field({ constraints: { hidden: 'true' } })],
        bad: [
            {
                input: field({ description: 'The API key of your account' }),
                at: ['/properties/connectionParameters/api_key/uiDefinition'],
            },
            {
                input: connection({
                    api_key: { type: 'securestring', uiDefinition: { displayName: '' } },
                    region: { type: 'string', uiDefinition: { description: 'Region of your account' } },
                }),
                at: [
                    '/properties/connectionParameters/api_key/uiDefinition/displayName',
                    '/properties/connectionParameters/region/uiDefinition',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-display-name-unique.ts








const connection_parameter_display_name_unique_region = (displayName) => ({ type: 'string', uiDefinition: { displayName } });
/* harmony default export */ const connection_parameter_display_name_unique = (propertiesRule({
    id: 'pp-connection-parameter-display-name-unique',
    title: 'Every field of a connection has a display name of its own',
    why: 'Users cannot tell two fields with one label apart.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'paconn-cli#api-properties-file',
    on: 'properties',
    *check({ connectionParameters }) {
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(connectionParameters.filter(isAsked), fieldKey))
            yield {
                at: at(item.node, 'uiDefinition', 'displayName'),
                message: `Give ${connectionLabel(item)} another display name: ${(0,kit_text/* quote */.hD)(first.name)} has the same.`,
                related: [{ at: at(first.node, 'uiDefinition', 'displayName'), message: 'The same display name.' }],
            };
    },
    examples: {
        good: [
            connection({ region: connection_parameter_display_name_unique_region('Region'), zone: connection_parameter_display_name_unique_region('Zone') }),
            properties({
                connectionParameterSets: {
                    values: [
                        { name: 'first', parameters: { region: connection_parameter_display_name_unique_region('Region') } },
                        { name: 'second', parameters: { region: connection_parameter_display_name_unique_region('Region') } },
                    ],
                },
            }),
        ],
        bad: [
            {
                input: connection({ region: connection_parameter_display_name_unique_region('Region'), zone: connection_parameter_display_name_unique_region('region'), part: connection_parameter_display_name_unique_region('Region ') }),
                at: [
                    '/properties/connectionParameters/zone/uiDefinition/displayName',
                    '/properties/connectionParameters/part/uiDefinition/displayName',
                ],
            },
        ],
    },
}));
/** Parameters outside of sets are those of a set without name. */
function fieldKey({ set, uiDefinition }) {
    const name = bareText((0,model_json/* textOf */.b6)(uiDefinition?.members.get('displayName')) ?? '');
    return name === '' ? undefined : JSON.stringify([set ?? null, name]);
}

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-gateway.ts





const gateway = { type: 'gatewaySetting', gatewaySettings: {} };
const connection_parameter_gateway_connector = (connectionParameters, ...capabilities) => properties({ capabilities, connectionParameters });
/* harmony default export */ const connection_parameter_gateway = (propertiesRule({
    id: 'pp-connection-parameter-gateway',
    title: 'A connector with a gateway parameter has the capability "gateway"',
    why: 'Without the capability the platform offers no on-premises data gateway to choose.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'paconn-cli#api-properties-file',
    on: 'connectionParameter',
    *check(parameter, { root, body }) {
        if (parameter.type !== 'gatewaySetting')
            return;
        if (body?.members.get('capabilities')?.items.some((item) => (0,model_json/* textOf */.b6)(item) === 'gateway') === true)
            return;
        yield {
            at: at(root, 'properties', 'capabilities'),
            message: `Add "gateway" to "capabilities": ${connectionLabel(parameter)} needs a gateway.`,
            related: [{ at: at(parameter.node, 'type'), message: 'The parameter for the gateway.' }],
        };
    },
    examples: {
        good: [connection_parameter_gateway_connector({ gateway }, 'gateway'), connection_parameter_gateway_connector({ api_key: { type: 'securestring' } })],
        bad: [
            {
                input: connection_parameter_gateway_connector({ gateway, other: gateway }, 'actions'),
                at: ['/properties/capabilities', '/properties/capabilities'],
            },
            { input: properties({ connectionParameters: { gateway } }), at: ['/properties'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-hidden-required.ts






const connection_parameter_hidden_required_hidden = (required, more = {}) => ({
    type: 'string',
    uiDefinition: { constraints: { hidden: 'true', required } },
    ...more,
});
/* harmony default export */ const connection_parameter_hidden_required = (propertiesRule({
    id: 'pp-connection-parameter-hidden-required',
    title: 'A connection parameter that is hidden and required has a default value',
    why: 'Nobody can fill in a hidden field, so no connection could be created.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter) {
        const { node } = parameter;
        if (!isHidden(parameter) || !isTrue(constraintOf(parameter, 'required')))
            return;
        if ((0,model_json/* textOf */.b6)(node.members.get('defaultValue')) !== undefined)
            return;
        yield {
            at: at(node, 'uiDefinition', 'constraints', 'required'),
            message: `Add a "defaultValue" to ${connectionLabel(parameter)}, or write "required": "false": it is hidden.`,
        };
    },
    examples: {
        good: [connection({ region: connection_parameter_hidden_required_hidden('false'), zone: connection_parameter_hidden_required_hidden('true', { defaultValue: 'eu' }) })],
        bad: [
            {
                input: connection({ region: connection_parameter_hidden_required_hidden('true'), zone: connection_parameter_hidden_required_hidden('True') }),
                at: ['region', 'zone'].map((name) => `/properties/connectionParameters/${name}/uiDefinition/constraints/required`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-name.ts





/* harmony default export */ const connection_parameter_name = (propertiesRule({
    id: 'pp-connection-parameter-name',
    title: 'Names of connection parameters consist of letters, digits and underscores',
    why: "Policies refer to a connection parameter by its name; Microsoft's schema knows no other characters.",
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check({ node, name }) {
        if (/^\w+(:\w+)?$/.test(name))
            return;
        const repaired = name.trim().replace(/[^\w:]+/g, '_');
        yield {
            at: keyOf(node),
            message: `Rename ${(0,kit_text/* quote */.hD)(name)}${/^\w+(:\w+)?$/.test(repaired) ? ` to ${(0,kit_text/* quote */.hD)(repaired)}` : ' to letters, digits and underscores'}.`,
        };
    },
    examples: {
        good: [connection({ api_key: { type: 'securestring' }, 'token:region': { type: 'string' } })],
        bad: [
            {
                input: connection({
                    'API Key': { type: 'securestring' },
                    'x-user': { type: 'string' },
                    ':': { type: 'string' },
                }),
                at: [
                    '/properties/connectionParameters/API Key',
                    '/properties/connectionParameters/x-user',
                    '/properties/connectionParameters/:',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-secret.ts





/* harmony default export */ const connection_parameter_secret = (propertiesRule({
    id: 'pp-connection-parameter-secret',
    title: 'Passwords, keys and secrets are of the type "securestring"',
    why: 'A "string" is stored and shown as it is; only a "securestring" is kept secret.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter) {
        const { node, name, type } = parameter;
        if (type === 'string' && namesSecret(name))
            yield {
                at: at(node, 'type'),
                message: `Write "securestring" instead of "string" as type of ${connectionLabel(parameter)}.`,
            };
    },
    examples: {
        good: [
            connection({
                api_key: { type: 'securestring' },
                secret_name: { type: 'string' },
                token: { type: 'oauthSetting' },
            }),
        ],
        bad: [
            {
                input: connection({ apiKey: { type: 'string' }, 'token:clientSecret': { type: 'string' } }),
                at: [
                    '/properties/connectionParameters/apiKey/type',
                    '/properties/connectionParameters/token:clientSecret/type',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-secret-default.ts







/* harmony default export */ const connection_parameter_secret_default = (propertiesRule({
    id: 'pp-connection-parameter-secret-default',
    title: 'Secret connection parameters have no default value',
    why: 'The files are public: a default that works gives everybody access, and one that does not only confuses.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    having: 'defaultValue',
    *check(parameter) {
        const value = parameter.node.members.get('defaultValue');
        if (value === undefined || parameter.type !== 'securestring' || (0,kit_text/* isBlank */.z3)((0,model_json/* textOf */.b6)(value)))
            return;
        yield {
            at: keyOf(value),
            message: `Remove "defaultValue" from ${connectionLabel(parameter)}: it is secret.`,
        };
    },
    examples: {
        good: [connection({ region: { type: 'string', defaultValue: 'eu' }, key: { type: 'securestring' } })],
        bad: [
            {
                input: connection({
                    key: { type: 'securestring', defaultValue: 'my key' },
                    pin: { type: 'securestring', defaultValue: '0000' },
                }),
                at: [
                    '/properties/connectionParameters/key/defaultValue',
                    '/properties/connectionParameters/pin/defaultValue',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-tenant-id.ts







const TENANT = {
    type: 'string',
    metadata: { sourceType: TENANT_ID.sourceType },
    uiDefinition: { constraints: { hidden: 'true', required: 'false' } },
};
/* harmony default export */ const connection_parameter_tenant_id = (propertiesRule({
    id: 'pp-connection-parameter-tenant-id',
    title: `The parameter ${TENANT_ID.name} is written exactly as prescribed`,
    why: "The platform fills in the tenant by itself, and Microsoft's check refuses every other name, text or constraint as critical.",
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter) {
        const { node, name } = parameter;
        const sourceType = (0,model_json/* textOf */.b6)(node.members.get('metadata')?.members.get('sourceType'));
        if (name === TENANT_ID.name)
            yield* deviations(parameter, sourceType);
        else if (name.toLowerCase() === TENANT_ID.name.toLowerCase() && sourceType === TENANT_ID.sourceType)
            yield { at: keyOf(node), message: `Rename ${(0,kit_text/* quote */.hD)(name)} to "${TENANT_ID.name}".` };
    },
    examples: {
        good: [
            connection({ [TENANT_ID.name]: TENANT }),
            connection({ 'token:tenantId': { type: 'string', uiDefinition: { displayName: 'Contoso tenant' } } }),
        ],
        bad: [
            {
                input: connection({ 'token:tenantId': TENANT }),
                at: ['/properties/connectionParameters/token:tenantId'],
            },
            {
                input: connection({
                    [TENANT_ID.name]: {
                        type: 'securestring',
                        uiDefinition: { displayName: 'Tenant ID', constraints: { hidden: 'false', tabIndex: 2 } },
                    },
                }),
                at: [
                    `/properties/connectionParameters/${TENANT_ID.name}`,
                    `/properties/connectionParameters/${TENANT_ID.name}/type`,
                    `/properties/connectionParameters/${TENANT_ID.name}/uiDefinition/displayName`,
                    `/properties/connectionParameters/${TENANT_ID.name}/uiDefinition/constraints`,
                    `/properties/connectionParameters/${TENANT_ID.name}/uiDefinition/constraints/hidden`,
                    `/properties/connectionParameters/${TENANT_ID.name}/uiDefinition/constraints/tabIndex`,
                ],
            },
        ],
    },
}));
function* deviations({ node, type, uiDefinition }, sourceType) {
    const expected = (name, value) => `Write "${name}": "${value}" in "${TENANT_ID.name}".`;
    if (sourceType !== TENANT_ID.sourceType)
        yield { at: at(node, 'metadata', 'sourceType'), message: expected('sourceType', TENANT_ID.sourceType) };
    if (type !== TENANT_ID.type)
        yield { at: at(node, 'type'), message: expected('type', TENANT_ID.type) };
    for (const [name, value] of TENANT_ID.texts)
        if ((uiDefinition?.members.get(name)?.data ?? value) !== value)
            yield { at: at(node, 'uiDefinition', name), message: expected(name, value) };
    const constraints = uiDefinition?.members.get('constraints');
    if (constraints === undefined)
        return;
    for (const [name, value] of TENANT_ID.constraints)
        if (constraints.members.get(name)?.data !== value)
            yield { at: at(constraints, name), message: expected(name, value) };
    for (const [name, extra] of constraints.members)
        if (!TENANT_ID.constraints.has(name))
            yield {
                at: keyOf(extra),
                message: `Remove ${(0,kit_text/* quote */.hD)(name)} from the constraints of "${TENANT_ID.name}".`,
            };
}

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-tenant-id-text.ts







const constraints = { hidden: 'true', required: 'false' };
const set = (name) => ({
    name,
    parameters: { [TENANT_ID.name]: { type: 'string', uiDefinition: { constraints } } },
});
/* harmony default export */ const connection_parameter_tenant_id_text = (propertiesRule({
    id: 'pp-connection-parameter-tenant-id-text',
    title: `The parameter ${TENANT_ID.name} has the prescribed texts`,
    why: 'Microsoft\'s check of apiProperties.json asks for these texts word for word, the slip in "of for" included; some connectors were published without them.',
    severity: 'warning',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check({ node, name, uiDefinition }) {
        if (name !== TENANT_ID.name || !hasField(uiDefinition))
            return;
        const missing = [...TENANT_ID.texts].filter(([key]) => !uiDefinition.members.has(key));
        if (missing.length === 0)
            return;
        yield {
            at: at(node, 'uiDefinition'),
            message: `Add ${missing.map(([key, text]) => `"${key}": "${text}"`).join(' and ')} to "${TENANT_ID.name}".`,
        };
    },
    examples: {
        good: [
            connection({
                [TENANT_ID.name]: {
                    type: 'string',
                    uiDefinition: { ...Object.fromEntries(TENANT_ID.texts), constraints },
                },
            }),
        ],
        bad: [
            {
                input: connection({ [TENANT_ID.name]: { type: 'string', uiDefinition: { constraints } } }),
                at: [`/properties/connectionParameters/${TENANT_ID.name}/uiDefinition`],
            },
            {
                input: properties({ connectionParameterSets: { values: [set('first'), set('second')] } }),
                at: [0, 1].map((index) => `/properties/connectionParameterSets/values/${index}/parameters/${TENANT_ID.name}/uiDefinition`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/connection-texts.ts



/** The texts of all fields that are not hidden, and of the sets they belong to. */
function* connectionTexts(properties) {
    const sets = properties.body?.members.get('connectionParameterSets');
    yield* connection_texts_textsIn(sets?.members.get('uiDefinition'), '"connectionParameterSets"');
    for (const set of properties.connectionParameterSets)
        yield* connection_texts_textsIn(set.node.members.get('uiDefinition'), setLabel(set));
    for (const parameter of properties.connectionParameters)
        yield* textsOf(parameter);
}
function* textsOf(parameter) {
    if (isHidden(parameter) || parameter.name === TENANT_ID.name)
        return;
    const { uiDefinition } = parameter;
    const label = connectionLabel(parameter);
    yield* connection_texts_textsIn(uiDefinition, label);
    yield* connection_texts_textsIn(uiDefinition?.members.get('schema'), label);
    for (const value of uiDefinition?.members.get('constraints')?.members.get('allowedValues')?.items ?? [])
        yield* connection_texts_textsIn(value, `an allowed value of ${label}`, ['text']);
}
function* connection_texts_textsIn(holder, owner, members = ['displayName', 'description', 'tooltip']) {
    for (const member of members) {
        const node = anyCase(holder, member);
        const text = (0,model_json/* textOf */.b6)(node);
        if (node !== undefined && text !== undefined)
            yield { node, text, name: `${member} of ${owner}` };
    }
}

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-text-english.ts






/* harmony default export */ const connection_parameter_text_english = (propertiesRule({
    id: 'pp-connection-parameter-text-english',
    title: 'Texts of connection parameters are in English',
    why: 'Microsoft translates connectors from English into all other languages.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#define-operation-and-parameter-summaries-and-descriptions',
    on: 'properties',
    *check(properties) {
        for (const { node, text, name } of connectionTexts(properties)) {
            const foreign = foreignWord(text);
            if (foreign !== undefined)
                yield { at: place_valueOf(node), message: `Write the ${name} in English, without ${(0,kit_text/* quote */.hD)(foreign)}.` };
        }
    },
    examples: {
        good: [
            field({ displayName: 'Clé µ', description: 'API key' }),
            field({ displayName: 'ключ', constraints: { hidden: 'true' } }),
        ],
        bad: [
            {
                input: field({
                    displayName: 'API ключ',
                    constraints: { allowedValues: [{ value: 'eu', text: '欧洲' }] },
                }),
                at: [
                    '/properties/connectionParameters/api_key/uiDefinition/displayName',
                    '/properties/connectionParameters/api_key/uiDefinition/constraints/allowedValues/0/text',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/placeholder.ts
const BRACKETS = /^(<.*>|\[\[.*\]\]|\{\{.*\}\}|<<.*>>)$/s;
const placeholder_WORDS = /^(to ?do|tbd|n\/?a|none|null|string|description|display ?name|tooltip|lorem ipsum.*|x{3,}|\.{3}|…)\.?$/is;
/** A text that stands for another one that nobody has written yet. */
function isStandInText(text) {
    const bare = text.trim();
    return BRACKETS.test(bare) || placeholder_WORDS.test(bare);
}

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-text-placeholder.ts






/* harmony default export */ const connection_parameter_text_placeholder = (propertiesRule({
    id: 'pp-connection-parameter-text-placeholder',
    title: 'Texts of connection parameters are no placeholders',
    why: 'A text that was copied from a template tells users nothing about the value they have to enter.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'paconn-cli#api-properties-file',
    on: 'properties',
    *check(properties) {
        for (const { node, text, name } of connectionTexts(properties))
            // "None" may well be a value to choose.
            if (node.key !== 'text' && isStandInText(text))
                yield { at: place_valueOf(node), message: `Write what to enter instead of ${(0,kit_text/* quote */.hD)(text)} as ${name}.` };
    },
    examples: {
        good: [
            field({ displayName: 'API key', description: 'Your key in the form "Bearer YOUR_API_KEY" or <key>.' }),
            field({ displayName: 'Region', constraints: { allowedValues: [{ value: '-', text: 'None' }] } }),
            field({ displayName: 'Value', description: 'Enter your test value here.' }),
        ],
        bad: [
            {
                input: field({
                    displayName: '<display name>',
                    description: '<<Enter here your description>>',
                    tooltip: 'TODO',
                }),
                at: [
                    '/properties/connectionParameters/api_key/uiDefinition/displayName',
                    '/properties/connectionParameters/api_key/uiDefinition/description',
                    '/properties/connectionParameters/api_key/uiDefinition/tooltip',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-type.ts








/* harmony default export */ const connection_parameter_type = (propertiesRule({
    id: 'pp-connection-parameter-type',
    title: 'Every connection parameter has a known type',
    why: "The type decides how the value is asked for and stored; Microsoft's check compares it letter by letter.",
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter) {
        const { node, type } = parameter;
        if (type !== undefined && CONNECTION_PARAMETER_TYPES.includes(type))
            return;
        yield {
            at: at(node, 'type'),
            message: type === undefined ? `Add a "type" to ${connectionLabel(parameter)}: ${connection_parameter_type_KNOWN}.` : connection_parameter_type_repair(type),
        };
    },
    examples: {
        good: [connection({ api_key: { type: 'securestring' }, token: { type: 'oauthSetting' } })],
        bad: [
            {
                input: connection({ api_key: { type: 'secureString' }, region: { type: 'choice' } }),
                at: ['/properties/connectionParameters/api_key/type', '/properties/connectionParameters/region/type'],
            },
            {
                input: connection({ api_key: { uiDefinition: {} } }),
                at: ['/properties/connectionParameters/api_key'],
            },
        ],
    },
}));
const connection_parameter_type_KNOWN = (0,kit_text/* enumerate */.HL)(['string', 'securestring', 'int', 'bool', 'oauthSetting', 'gatewaySetting'].map(kit_text/* quote */.hD), 'or');
function connection_parameter_type_repair(type) {
    const near = (0,suggest/* suggest */.Z)(type, CONNECTION_PARAMETER_TYPES);
    return `Write ${near === undefined ? connection_parameter_type_KNOWN : (0,kit_text/* quote */.hD)(near)} instead of ${(0,kit_text/* quote */.hD)(type)}.`;
}

;// CONCATENATED MODULE: ./src/rules/properties/connection-parameter-ui-definition.ts




/* harmony default export */ const connection_parameter_ui_definition = (propertiesRule({
    id: 'pp-connection-parameter-ui-definition',
    title: 'Every connection parameter has a uiDefinition',
    why: 'Without it users who create a connection see a field without label and help.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.2.6.9' },
    reference: 'paconn-cli#api-properties-file',
    on: 'connectionParameter',
    *check(parameter) {
        const { node, uiDefinition } = parameter;
        if (isOAuth(parameter) || hasField(uiDefinition))
            return;
        yield {
            at: at(node, 'uiDefinition'),
            message: `Give ${connectionLabel(parameter)} a "uiDefinition" with "displayName", "description" and "constraints".`,
        };
    },
    examples: {
        good: [
            field({ displayName: 'API key', description: 'The API key of your account' }),
            oauth({ identityProvider: 'oauth2' }),
        ],
        bad: [
            {
                input: connection({
                    api_key: { type: 'securestring' },
                    region: { type: 'string', uiDefinition: {} },
                }),
                at: [
                    '/properties/connectionParameters/api_key',
                    '/properties/connectionParameters/region/uiDefinition',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-reference.ts






const URL = `${policy_templates/* TEMPLATE_PARAMETER */.T}urlTemplate`;
const connection_reference_host = (name) => ({
    templateId: 'dynamichosturl',
    title: 'Host',
    parameters: { [URL]: `https://@connectionParameters('${name}').contoso.com` },
});
const connection_reference_connector = (...names) => properties({
    connectionParameters: { region: { type: 'string' } },
    policyTemplateInstances: names.map(connection_reference_host),
});
/* harmony default export */ const connection_reference = (propertiesRule({
    id: 'pp-connection-reference',
    title: 'Policies use connection parameters that exist',
    why: 'The value of a parameter that does not exist is empty, so every call goes to the wrong address or lacks its header.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'policy-templates',
    on: 'connectionReference',
    *check({ node, name }, { connectionParameters }) {
        const names = connectionParameters.map((parameter) => parameter.name);
        // Published connectors show that the case does not matter.
        if (names.some((known) => known.toLowerCase() === name.toLowerCase()))
            return;
        const near = (0,suggest/* suggest */.Z)(name, names);
        yield {
            at: place_valueOf(node),
            message: near === undefined
                ? `Add a connection parameter ${(0,kit_text/* quote */.hD)(name)}, or do not use it here: there is none of that name.`
                : `Write ${(0,kit_text/* quote */.hD)(near)} instead of ${(0,kit_text/* quote */.hD)(name)}: there is no such connection parameter.`,
        };
    },
    examples: {
        good: [connection_reference_connector('region', 'Region'), connection_reference_connector()],
        bad: [
            {
                input: connection_reference_connector('regions', 'tenant'),
                at: [
                    `/properties/policyTemplateInstances/0/parameters/${URL}`,
                    `/properties/policyTemplateInstances/1/parameters/${URL}`,
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-set-name-unique.ts




/* harmony default export */ const connection_set_name_unique = (propertiesRule({
    id: 'pp-connection-set-name-unique',
    title: 'Every set of connection parameters has a name of its own',
    why: 'A connection remembers the name of its set; of two with one name only the first can be used.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'multi-auth#how-to-enable-multi-auth',
    on: 'properties',
    *check({ connectionParameterSets }) {
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(connectionParameterSets, ({ name }) => name?.toLowerCase()))
            yield {
                at: at(item.node, 'name'),
                message: `Give this set another name: ${(0,kit_text/* quote */.hD)(item.name ?? '')} is taken.`,
                related: [{ at: at(first.node, 'name'), message: 'The set of the same name.' }],
            };
    },
    examples: {
        good: [sets({ name: 'basic' }, { name: 'oauth' })],
        bad: [
            {
                input: sets({ name: 'basic' }, { name: 'basic' }, { name: 'Basic' }),
                at: [1, 2].map((index) => `/properties/connectionParameterSets/values/${index}/name`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-set-several.ts



/* harmony default export */ const connection_set_several = (propertiesRule({
    id: 'pp-connection-set-several',
    title: 'Sets of connection parameters are several',
    why: 'They let users choose how to sign in; with one way there is nothing to choose, and "connectionParameters" does it.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'multi-auth#how-to-enable-multi-auth',
    once: true,
    on: 'properties',
    *check({ root, body }) {
        const values = body?.members.get('connectionParameterSets')?.members.get('values');
        if (values?.kind !== 'array' || values.items.length > 1)
            return;
        yield {
            at: at(root, 'properties', 'connectionParameterSets', 'values'),
            message: values.items.length === 0
                ? 'Remove "connectionParameterSets", or list the ways to sign in.'
                : 'Add the other ways to sign in, or move the parameters of this one into "connectionParameters".',
        };
    },
    examples: {
        good: [sets({ name: 'basic' }, { name: 'oauth' })],
        bad: [
            { input: sets({ name: 'basic' }), at: ['/properties/connectionParameterSets/values'] },
            { input: sets(), at: ['/properties/connectionParameterSets/values'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/connection-set-text.ts





const TEXTS = ['displayName', 'description'];
const uiDefinition = { displayName: 'Basic', description: 'Sign in with your password.' };
/* harmony default export */ const connection_set_text = (propertiesRule({
    id: 'pp-connection-set-text',
    title: 'The sets of connection parameters have display names and descriptions',
    why: 'Users first choose how to sign in, and these texts are all they have to choose by.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'multi-auth#how-to-enable-multi-auth',
    on: 'properties',
    *check({ body, connectionParameterSets }) {
        const all = body?.members.get('connectionParameterSets')?.members.get('uiDefinition');
        yield* missingTexts(all, '"connectionParameterSets"');
        for (const set of connectionParameterSets)
            yield* missingTexts(set.node.members.get('uiDefinition'), setLabel(set));
    },
    examples: {
        good: [
            sets({ name: 'basic', uiDefinition }, { name: 'oauth', uiDefinition: { displayname: 'OAuth', description: 'Sign in.' } }),
        ],
        bad: [
            {
                input: sets({ name: 'basic', uiDefinition: { displayName: '', tooltip: 'Basic' } }),
                at: [
                    '/properties/connectionParameterSets/values/0/uiDefinition',
                    '/properties/connectionParameterSets/values/0/uiDefinition/displayName',
                ],
            },
            {
                input: properties({
                    connectionParameterSets: { uiDefinition: { description: 'How to sign in.' }, values: [] },
                }),
                at: ['/properties/connectionParameterSets/uiDefinition'],
            },
        ],
    },
}));
function* missingTexts(definition, owner) {
    if (definition?.kind !== 'object')
        return;
    for (const name of TEXTS) {
        const text = anyCase(definition, name);
        if (lacksText(text))
            yield {
                at: text === undefined ? keyOf(definition) : place_valueOf(text),
                message: `Add a "${name}" to "uiDefinition" of ${owner}.`,
            };
    }
}

;// CONCATENATED MODULE: ./src/rules/properties/oauth-aad-resource.ts






/* harmony default export */ const oauth_aad_resource = (propertiesRule({
    id: 'pp-oauth-aad-resource',
    title: 'Sign-in with Microsoft Entra ID names its resource',
    why: 'Microsoft Entra ID issues a token for one resource; without it the service gets no token it accepts.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter, { connectionParameters }) {
        const { node, oAuthSettings } = parameter;
        if (!tables_oauth/* ENTRA_PROVIDERS */.Ye.has(providerOf(parameter) ?? '') ||
            isSupplied(parameter, 'resourceUri', connectionParameters))
            return;
        const resource = customParameter(parameter, 'resourceUri');
        if (!lacksText(resource?.members.get('value')))
            return;
        yield {
            at: resource === undefined
                ? at(oAuthSettings ?? node, 'customParameters')
                : place_valueOf(resource.members.get('value') ?? resource),
            message: `Give "customParameters" of ${connectionLabel(parameter)} a "resourceUri": { "value": "https://…" } with the address or ID of your API.`,
        };
    },
    examples: {
        good: [
            oauth({
                identityProvider: 'aad',
                customParameters: { resourceUri: { value: 'https://api.contoso.com' } },
            }),
            oauth({ identityProvider: 'aad', customParameters: {} }, { 'token:ResourceUri': { type: 'string' } }),
        ],
        bad: [
            {
                input: oauth({ identityProvider: 'aad', customParameters: { tenantId: { value: 'common' } } }),
                at: ['/properties/connectionParameters/token/oAuthSettings/customParameters'],
            },
            {
                input: oauth({ identityProvider: 'aadcertificate' }, { other: { type: 'oauthSetting', oAuthSettings: { identityProvider: 'aad' } } }),
                at: [
                    '/properties/connectionParameters/token/oAuthSettings',
                    '/properties/connectionParameters/other/oAuthSettings',
                ],
            },
            {
                input: oauth({ identityProvider: 'aad', customParameters: { resourceUri: { value: '' } } }),
                at: ['/properties/connectionParameters/token/oAuthSettings/customParameters/resourceUri/value'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/oauth-additional-parameter-condition.ts








const oauth_additional_parameter_condition_connector = (...names) => connection({
    token: {
        type: 'oauthSetting',
        oAuthSettings: {
            identityProvider: 'oauth2generic',
            additionalParameters: {
                domain: {
                    type: 'string',
                    applicableWhen: names.map((parameter) => ({ parameter, oneOf: ['eu'] })),
                },
            },
        },
    },
    'token:region': { type: 'string' },
});
/* harmony default export */ const oauth_additional_parameter_condition = (propertiesRule({
    id: 'pp-oauth-additional-parameter-condition',
    title: 'Conditions of additional parameters name connection parameters that exist',
    why: 'A condition on a parameter that does not exist is never met, so the additional parameter is never sent.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter, { connectionParameters }) {
        const names = connectionParameters.filter(({ set }) => set === parameter.set).map(({ name }) => name);
        const additional = parameter.oAuthSettings?.members.get('additionalParameters')?.members.values() ?? [];
        for (const { members } of additional)
            for (const condition of members.get('applicableWhen')?.items ?? []) {
                const named = condition.members.get('parameter');
                const name = (0,model_json/* textOf */.b6)(named);
                if (named === undefined ||
                    name === undefined ||
                    names.includes(name) ||
                    names.includes(`${parameter.name}:${name}`))
                    continue;
                const near = (0,suggest/* suggest */.Z)(name, names);
                yield {
                    at: place_valueOf(named),
                    message: `${near === undefined ? 'Name' : `Write ${(0,kit_text/* quote */.hD)(near)},`} a connection parameter beside ${connectionLabel(parameter)}, instead of ${(0,kit_text/* quote */.hD)(name)}.`,
                };
            }
    },
    examples: {
        good: [oauth_additional_parameter_condition_connector('token:region', 'region')],
        bad: [
            {
                input: oauth_additional_parameter_condition_connector('zone', 'token:regions'),
                at: [0, 1].map((index) => `/properties/connectionParameters/token/oAuthSettings/additionalParameters/domain/applicableWhen/${index}/parameter`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/oauth-certificate-first-party.ts






/* harmony default export */ const oauth_certificate_first_party = (propertiesRule({
    id: 'pp-oauth-certificate-first-party',
    title: 'Sign-in with a certificate is for applications of Microsoft',
    why: 'The provider "aadcertificate" works for first-party applications only; all others sign in with "aad".',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter) {
        const { oAuthSettings } = parameter;
        if (oAuthSettings === undefined || providerOf(parameter) !== 'aadcertificate')
            return;
        if ((0,model_json/* textOf */.b6)(oAuthSettings.members.get('properties')?.members.get('IsFirstParty')) === 'True')
            return;
        yield {
            at: at(oAuthSettings, 'identityProvider'),
            message: `Write "aad" instead of "aadcertificate" in ${connectionLabel(parameter)}, or "IsFirstParty": "True" if the application is Microsoft's.`,
        };
    },
    examples: {
        good: [oauth({ identityProvider: 'aadcertificate', properties: { IsFirstParty: 'True' } })],
        bad: [
            {
                input: oauth({ identityProvider: 'aadcertificate' }, {
                    other: {
                        oAuthSettings: { identityProvider: 'aadcertificate', properties: { IsFirstParty: 'False' } },
                    },
                }),
                at: ['token', 'other'].map((name) => `/properties/connectionParameters/${name}/oAuthSettings/identityProvider`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/credential.ts
const GUID = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;
const credential_TOKEN = /^[\w.~+/=-]{16,}$/;
const STAND_IN = /client|secret|placeholder|dummy|your|test|example|sample|value|replace|enter|here|x{4}/i;
/** A value that a service has issued, rather than a placeholder for one. */
function looksIssued(text) {
    const guid = GUID.exec(text)?.[1];
    if (guid !== undefined)
        return new Set(guid.replaceAll('-', '')).size > 2;
    return (credential_TOKEN.test(text) && !STAND_IN.test(text) && (text.match(/\d/g) ?? []).length > 1 && /[a-z]/i.test(text));
}

;// CONCATENATED MODULE: ./src/rules/properties/oauth-client-id-placeholder.ts







/* harmony default export */ const oauth_client_id_placeholder = (propertiesRule({
    id: 'pp-oauth-client-id-placeholder',
    title: 'The client id is a placeholder',
    why: 'The files are public. Reviewers refuse real client ids; Microsoft asks for yours privately when it deploys the connector.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#step-5-submit-your-connector-for-deployment',
    on: 'connectionParameter',
    *check(parameter) {
        const value = anyCase(parameter.oAuthSettings, 'clientId');
        const id = (0,model_json/* textOf */.b6)(value);
        if (value !== undefined && id !== undefined && looksIssued(id))
            yield {
                at: place_valueOf(value),
                message: `Write "[[CLIENT_ID]]" instead of ${(0,kit_text/* quote */.hD)(id)} in ${connectionLabel(parameter)}.`,
            };
    },
    examples: {
        good: [
            oauth({ identityProvider: 'oauth2', clientId: '<<Enter your client ID>>' }),
            oauth({ identityProvider: 'oauth2', clientId: '00000000-0000-0000-0000-000000000000' }),
        ],
        bad: [
            {
                input: oauth({ identityProvider: 'aad', clientId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' }),
                at: ['/properties/connectionParameters/token/oAuthSettings/clientId'],
            },
            {
                input: oauth({ identityProvider: 'oauth2', clientId: 'Zk3vQ81hTnB5cDr0aWm7' }, { other: { type: 'oauthSetting', oAuthSettings: { clientId: '8vD2mY60fLpQ7sRx1bTn' } } }),
                at: [
                    '/properties/connectionParameters/token/oAuthSettings/clientId',
                    '/properties/connectionParameters/other/oAuthSettings/clientId',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/oauth-client-id-required.ts




/* harmony default export */ const oauth_client_id_required = (propertiesRule({
    id: 'pp-oauth-client-id-required',
    title: 'Every sign-in has a client id',
    why: 'The platform signs in as a registered application; for certification a placeholder stands for its id.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'connection-parameters#oauth-20',
    on: 'connectionParameter',
    *check(parameter, { connectionParameters }) {
        const { node, name, set, oAuthSettings } = parameter;
        if (oAuthSettings?.kind !== 'object' || anyCase(oAuthSettings, 'clientId') !== undefined)
            return;
        const supplied = connectionParameters.some((other) => {
            const claim = other.set === set ? claimOf(other.name) : undefined;
            return claim?.owner === name && /clientid$/i.test(claim.claim);
        });
        if (supplied)
            return;
        yield {
            at: at(node, 'oAuthSettings'),
            message: `Add "clientId": "[[CLIENT_ID]]" to ${connectionLabel(parameter)}.`,
        };
    },
    examples: {
        good: [
            oauth({ identityProvider: 'oauth2', ClientId: '[[CLIENT_ID]]' }),
            oauth({ identityProvider: 'oauth2generic' }, { 'token:AppClientId': { type: 'string' } }),
        ],
        bad: [
            {
                input: oauth({ identityProvider: 'oauth2' }, {
                    'other:clientId': { type: 'string' },
                    more: { type: 'oauthSetting', oAuthSettings: { identityProvider: 'aad' } },
                }),
                at: [
                    '/properties/connectionParameters/token/oAuthSettings',
                    '/properties/connectionParameters/more/oAuthSettings',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/oauth-client-secret.ts







/* harmony default export */ const oauth_client_secret = (propertiesRule({
    id: 'pp-oauth-client-secret',
    title: 'The files hold no client secret',
    why: 'The files are public and keep their history, so a secret that was ever written there is known to everybody.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'paconn-cli#create-a-new-custom-connector',
    on: 'connectionParameter',
    *check(parameter) {
        const value = anyCase(parameter.oAuthSettings, 'clientSecret');
        if (value !== undefined && looksIssued((0,model_json/* textOf */.b6)(value) ?? ''))
            yield { at: place_valueOf(value), message: oauth_client_secret_repair('clientSecret', parameter) };
        for (const [name, entry] of parameter.oAuthSettings?.members.get('customParameters')?.members ?? []) {
            const text = (0,model_json/* textOf */.b6)(entry.members.get('value')) ?? '';
            const [, secret = /secret$/i.test(name) ? text : ''] = /client_secret=([^&\s]+)/i.exec(text) ?? [];
            if (looksIssued(secret))
                yield { at: at(entry, 'value'), message: oauth_client_secret_repair(name, parameter) };
        }
    },
    examples: {
        good: [
            oauth({ identityProvider: 'oauth2', clientSecret: '[[CLIENT_SECRET]]' }),
            oauth({
                identityProvider: 'oauth2generic',
                customParameters: { tokenBodyTemplate: { value: 'client_secret={ClientSecret}&code={Code}' } },
            }),
        ],
        bad: [
            {
                input: oauth({ identityProvider: 'oauth2', clientSecret: 'r4Q~mP2bLw9cT1zK7uYd' }, { other: { type: 'oauthSetting', oAuthSettings: { ClientSecret: 'k7Xc~2mW0qRt9LsN4vBy' } } }),
                at: [
                    '/properties/connectionParameters/token/oAuthSettings/clientSecret',
                    '/properties/connectionParameters/other/oAuthSettings/ClientSecret',
                ],
            },
            {
                input: oauth({
                    identityProvider: 'oauth2generic',
                    customParameters: {
                        tokenBodyTemplate: { value: 'code={Code}&client_secret=r4Q~mP2bLw9cT1zK7uYd' },
                        appSecret: { value: 'k7Xc~2mW0qRt9LsN4vBy' },
                    },
                }),
                at: ['tokenBodyTemplate', 'appSecret'].map((name) => `/properties/connectionParameters/token/oAuthSettings/customParameters/${name}/value`),
            },
        ],
    },
}));
function oauth_client_secret_repair(name, parameter) {
    return `Remove the secret in ${(0,kit_text/* quote */.hD)(name)} from ${connectionLabel(parameter)} and have the service issue a new one.`;
}

;// CONCATENATED MODULE: ./src/rules/properties/oauth-client-secret-absent.ts






/* harmony default export */ const oauth_client_secret_absent = (propertiesRule({
    id: 'pp-oauth-client-secret-absent',
    title: 'The settings of a sign-in have no member for the client secret',
    why: 'Microsoft is told the secret privately; a member for it in a public file invites somebody to write it there.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'paconn-cli#create-a-new-custom-connector',
    on: 'connectionParameter',
    *check(parameter) {
        const value = anyCase(parameter.oAuthSettings, 'clientSecret');
        // A real one has a rule of its own, pp-oauth-client-secret.
        if (value === undefined || value.kind === 'null' || looksIssued((0,model_json/* textOf */.b6)(value) ?? ''))
            return;
        yield { at: keyOf(value), message: `Remove "clientSecret" from ${connectionLabel(parameter)}.` };
    },
    examples: {
        good: [
            oauth({ identityProvider: 'oauth2', clientId: '[[CLIENT_ID]]' }),
            oauth({ identityProvider: 'oauth2', clientSecret: null }),
        ],
        bad: [
            {
                input: oauth({ identityProvider: 'oauth2', clientSecret: '[[CLIENT_SECRET]]' }, { other: { type: 'oauthSetting', oAuthSettings: { ClientSecret: '' } } }),
                at: [
                    '/properties/connectionParameters/token/oAuthSettings/clientSecret',
                    '/properties/connectionParameters/other/oAuthSettings/ClientSecret',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/oauth-custom-parameters-complete.ts






const authorizationUrl = { value: 'https://contoso.com/sign-in' };
const tokenUrl = { value: 'https://contoso.com/token' };
const refreshUrl = tokenUrl;
/* harmony default export */ const oauth_custom_parameters_complete = (propertiesRule({
    id: 'pp-oauth-custom-parameters-complete',
    title: 'OAuth 2.0 has its authorization, token and refresh addresses',
    why: 'A connection signs in, gets its token and renews it at these addresses.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'connection-parameters#oauth-20',
    on: 'connectionParameter',
    *check(parameter, { connectionParameters }) {
        const { node, oAuthSettings } = parameter;
        const missing = (tables_oauth/* PROVIDER_ADDRESSES */.Xk.get(providerOf(parameter) ?? '') ?? []).filter((name) => customParameter(parameter, name) === undefined && !isSupplied(parameter, name, connectionParameters));
        if (missing.length === 0)
            return;
        yield {
            at: at(oAuthSettings ?? node, 'customParameters'),
            message: `Add ${(0,kit_text/* enumerate */.HL)(missing.map(kit_text/* quote */.hD))} to "customParameters" of ${connectionLabel(parameter)}.`,
        };
    },
    examples: {
        good: [
            oauth({ identityProvider: 'oauth2', customParameters: { authorizationUrl, tokenUrl, refreshUrl } }),
            oauth({ identityProvider: 'oauth2', customParameters: { authorizationUrl, tokenUrl } }, { 'token:refreshUrl': { type: 'string' } }),
            oauth({ identityProvider: 'google' }),
        ],
        bad: [
            {
                input: oauth({ identityProvider: 'oauth2', customParameters: { authorizationUrl, tokenUrl } }),
                at: ['/properties/connectionParameters/token/oAuthSettings/customParameters'],
            },
            {
                input: oauth({ identityProvider: 'oauth2generic' }, { other: { type: 'oauthSetting', oAuthSettings: { identityProvider: 'oauth2' } } }),
                at: [
                    '/properties/connectionParameters/token/oAuthSettings',
                    '/properties/connectionParameters/other/oAuthSettings',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/oauth-first-party.ts





const own = { identityProvider: 'aad', properties: { IsFirstParty: 'True' } };
/* harmony default export */ const oauth_first_party = (propertiesRule({
    id: 'pp-oauth-first-party',
    title: 'Only applications of Microsoft are first-party',
    why: '"IsFirstParty" marks an application that Microsoft itself owns; that of anybody else cannot sign in this way.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'multi-auth#configuration-with-aad-and-oauth-20',
    on: 'connectionParameter',
    *check(parameter, { body }) {
        const settings = parameter.oAuthSettings?.members.get('properties');
        if (settings === undefined || (0,model_json/* textOf */.b6)(settings.members.get('IsFirstParty')) !== 'True')
            return;
        const publisher = (0,model_json/* textOf */.b6)(body?.members.get('publisher'));
        if (publisher === undefined || /microsoft/i.test(publisher))
            return;
        yield {
            at: at(settings, 'IsFirstParty'),
            message: `Write "IsFirstParty": "False" in ${connectionLabel(parameter)}: its application is not one of Microsoft.`,
        };
    },
    examples: {
        good: [
            { properties: { publisher: 'Microsoft', connectionParameters: { token: { oAuthSettings: own } } } },
            oauth(own),
        ],
        bad: [
            {
                input: {
                    properties: {
                        publisher: 'Contoso',
                        connectionParameters: { token: { oAuthSettings: own }, other: { oAuthSettings: own } },
                    },
                },
                at: ['token', 'other'].map((name) => `/properties/connectionParameters/${name}/oAuthSettings/properties/IsFirstParty`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/oauth-identity-provider.ts








/* harmony default export */ const oauth_identity_provider = (propertiesRule({
    id: 'pp-oauth-identity-provider',
    title: 'The identity provider is a known one',
    why: 'Solution Checker compares the provider with the list that the platform supports.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'connection-parameters#oauth-20',
    on: 'connectionParameter',
    *check(parameter) {
        const value = parameter.oAuthSettings?.members.get('identityProvider');
        if (value === undefined || tables_oauth/* IDENTITY_PROVIDERS */.Ay.includes(providerOf(parameter) ?? ''))
            return;
        const near = (0,suggest/* suggest */.Z)((0,model_json/* scalarText */.ws)(value), tables_oauth/* IDENTITY_PROVIDERS */.Ay) ?? 'oauth2';
        yield {
            at: place_valueOf(value),
            message: `Write a known identity provider, such as "${near}", instead of ${(0,kit_text/* quote */.hD)(value.data)} in ${connectionLabel(parameter)}.`,
        };
    },
    examples: {
        good: [oauth({ identityProvider: 'aad' }), oauth({ identityProvider: 'Google' })],
        bad: [
            {
                input: oauth({ identityProvider: 'oauth' }),
                at: ['/properties/connectionParameters/token/oAuthSettings/identityProvider'],
            },
            {
                input: oauth({ identityProvider: null }, { other: { type: 'oauthSetting', oAuthSettings: { identityProvider: 'Contoso' } } }),
                at: [
                    '/properties/connectionParameters/token/oAuthSettings/identityProvider',
                    '/properties/connectionParameters/other/oAuthSettings/identityProvider',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/oauth-redirect-mode.ts







/* harmony default export */ const oauth_redirect_mode = (propertiesRule({
    id: 'pp-oauth-redirect-mode',
    title: 'Every connector has a redirect URL of its own',
    why: 'Reviewers have asked for it since November 2023, although the check of apiProperties.json may still call the value unknown.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#step-5-submit-your-connector-for-deployment',
    on: 'connectionParameter',
    *check(parameter) {
        const { node, oAuthSettings } = parameter;
        if (oAuthSettings?.kind !== 'object')
            return;
        const mode = (0,model_json/* textOf */.b6)(oAuthSettings.members.get('redirectMode'));
        if (mode === tables_oauth/* REDIRECT_MODE */.hs)
            return;
        yield {
            at: at(node, 'oAuthSettings', 'redirectMode'),
            message: mode === undefined
                ? `Add "redirectMode": "${tables_oauth/* REDIRECT_MODE */.hs}" to ${connectionLabel(parameter)}.`
                : `Write "${tables_oauth/* REDIRECT_MODE */.hs}" instead of ${(0,kit_text/* quote */.hD)(mode)} in ${connectionLabel(parameter)}.`,
        };
    },
    examples: {
        good: [oauth({ identityProvider: 'oauth2', redirectMode: tables_oauth/* REDIRECT_MODE */.hs })],
        bad: [
            {
                input: oauth({ identityProvider: 'oauth2', redirectMode: 'Global' }),
                at: ['/properties/connectionParameters/token/oAuthSettings/redirectMode'],
            },
            {
                input: oauth({ identityProvider: 'oauth2' }, {
                    other: {
                        type: 'oauthSetting',
                        oAuthSettings: { identityProvider: 'oauth2', redirectMode: 'Direct' },
                    },
                }),
                at: [
                    '/properties/connectionParameters/token/oAuthSettings',
                    '/properties/connectionParameters/other/oAuthSettings/redirectMode',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/oauth-redirect-url.ts






const OWN_AND_SHARED = {
    identityProvider: 'oauth2',
    redirectMode: tables_oauth/* REDIRECT_MODE */.hs,
    redirectUrl: 'https://contoso.com/signed-in',
};
/* harmony default export */ const oauth_redirect_url = (propertiesRule({
    id: 'pp-oauth-redirect-url',
    title: 'A connector with a redirect URL of its own does not write the shared one',
    why: 'The platform makes up the URL of the connector; reviewers ask to remove one that is written beside it.',
    severity: 'info',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#step-5-submit-your-connector-for-deployment',
    on: 'connectionParameter',
    *check(parameter) {
        const { oAuthSettings } = parameter;
        const url = oAuthSettings?.members.get('redirectUrl');
        if (url !== undefined && (0,model_json/* textOf */.b6)(oAuthSettings?.members.get('redirectMode')) === tables_oauth/* REDIRECT_MODE */.hs)
            yield {
                at: keyOf(url),
                message: `Remove "redirectUrl" from ${connectionLabel(parameter)}: its redirectMode is "${tables_oauth/* REDIRECT_MODE */.hs}".`,
            };
    },
    examples: {
        good: [
            oauth({ identityProvider: 'oauth2', redirectMode: tables_oauth/* REDIRECT_MODE */.hs }),
            oauth({
                identityProvider: 'oauth2',
                redirectMode: 'Direct',
                redirectUrl: 'https://contoso.com/signed-in',
            }),
        ],
        bad: [
            {
                input: oauth(OWN_AND_SHARED, { other: { type: 'oauthSetting', oAuthSettings: OWN_AND_SHARED } }),
                at: [
                    '/properties/connectionParameters/token/oAuthSettings/redirectUrl',
                    '/properties/connectionParameters/other/oAuthSettings/redirectUrl',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/oauth-refresh-token.ts







const refreshing = (value) => ({
    identityProvider: 'oauth2generic',
    customParameters: { refreshBodyTemplate: { value } },
});
/* harmony default export */ const oauth_refresh_token = (propertiesRule({
    id: 'pp-oauth-refresh-token',
    title: 'The request that renews a token sends the refresh token',
    why: 'Without it the service cannot renew the token, and users have to sign in again whenever it expires.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter) {
        if (providerOf(parameter) !== 'oauth2generic')
            return;
        const entry = customParameter(parameter, 'refreshBodyTemplate');
        const body = (0,model_json/* textOf */.b6)(entry?.members.get('value'));
        if (entry === undefined || body === undefined || (0,kit_text/* isBlank */.z3)(body))
            return;
        const query = (0,model_json/* textOf */.b6)(customParameter(parameter, 'refreshUrlQueryStringTemplate')?.members.get('value')) ?? '';
        if (/\{refreshtoken\}/i.test(body + query) || /client_credentials/i.test(body))
            return;
        yield {
            at: at(entry, 'value'),
            message: `Send "refresh_token={RefreshToken}&grant_type=refresh_token" in "refreshBodyTemplate" of ${connectionLabel(parameter)}.`,
        };
    },
    examples: {
        good: [
            oauth(refreshing('refresh_token={refreshToken}&grant_type=refresh_token')),
            oauth(refreshing('grant_type=client_credentials')),
        ],
        bad: [
            {
                input: oauth(refreshing('code={code}&grant_type=authorization_code'), {
                    other: { type: 'oauthSetting', oAuthSettings: refreshing('grant_type=refresh_token') },
                }),
                at: ['token', 'other'].map((name) => `/properties/connectionParameters/${name}/oAuthSettings/customParameters/refreshBodyTemplate/value`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/oauth-scopes.ts







/* harmony default export */ const oauth_scopes = (propertiesRule({
    id: 'pp-oauth-scopes',
    title: 'The scopes are an array of texts',
    why: 'The scopes are joined and sent with the sign-in; the platform reads them from an array only, and an empty one asks for nothing.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter) {
        const scopes = parameter.oAuthSettings?.members.get('scopes');
        if (scopes === undefined)
            return;
        if (scopes.kind !== 'array')
            yield {
                at: place_valueOf(scopes),
                message: `Write "scopes" of ${connectionLabel(parameter)} as an array of texts, such as ["orders.read"].`,
            };
        for (const scope of scopes.items)
            if ((0,kit_text/* isBlank */.z3)((0,model_json/* textOf */.b6)(scope)))
                yield {
                    at: place_valueOf(scope),
                    message: `Write a scope here or remove the entry from "scopes" of ${connectionLabel(parameter)}.`,
                };
    },
    examples: {
        good: [
            oauth({ identityProvider: 'oauth2', scopes: ['orders.read orders.write'] }),
            oauth({ identityProvider: 'aad', scopes: [] }),
        ],
        bad: [
            {
                input: oauth({ identityProvider: 'oauth2', scopes: 'orders.read' }),
                at: ['/properties/connectionParameters/token/oAuthSettings/scopes'],
            },
            {
                input: oauth({ identityProvider: 'oauth2', scopes: ['', 1] }),
                at: [
                    '/properties/connectionParameters/token/oAuthSettings/scopes/0',
                    '/properties/connectionParameters/token/oAuthSettings/scopes/1',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/oauth-settings-required.ts






/* harmony default export */ const oauth_settings_required = (propertiesRule({
    id: 'pp-oauth-settings-required',
    title: 'A connection parameter for OAuth 2.0 has oAuthSettings with an identity provider',
    why: 'Without settings there is nobody to sign in with, so no connection can be created.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter) {
        const { node, oAuthSettings } = parameter;
        if (!isOAuth(parameter))
            return;
        const misspelt = anyCase(node, 'oAuthSettings');
        if (oAuthSettings?.kind === 'object') {
            if (!oAuthSettings.members.has('identityProvider'))
                yield {
                    at: at(node, 'oAuthSettings'),
                    message: `Add an "identityProvider", such as "oauth2", to ${connectionLabel(parameter)}.`,
                };
        }
        else if (oAuthSettings === undefined && misspelt !== undefined)
            yield { at: keyOf(misspelt), message: `Rename ${(0,kit_text/* quote */.hD)(String(misspelt.key))} to "oAuthSettings".` };
        else
            yield {
                at: place_valueOf(oAuthSettings ?? node),
                message: `Give ${connectionLabel(parameter)} an object "oAuthSettings" with an "identityProvider".`,
            };
    },
    examples: {
        good: [oauth({ identityProvider: 'oauth2' }), connection({ api_key: { type: 'securestring' } })],
        bad: [
            {
                input: oauth({ clientId: '<client id>' }),
                at: ['/properties/connectionParameters/token/oAuthSettings'],
            },
            { input: oauth('oauth2'), at: ['/properties/connectionParameters/token/oAuthSettings'] },
            {
                input: connection({ token: { type: 'oauthSetting' }, other: { type: 'oauthSetting' } }),
                at: ['/properties/connectionParameters/token', '/properties/connectionParameters/other'],
            },
            {
                input: connection({ token: { type: 'oauthSetting', oauthSettings: { identityProvider: 'oauth2' } } }),
                at: ['/properties/connectionParameters/token/oauthSettings'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/oauth-template-placeholder.ts









const oauth_template_placeholder_templates = (tokenUrlTemplate, tokenBodyTemplate) => ({
    identityProvider: 'oauth2generic',
    customParameters: {
        tokenUrlTemplate: { value: tokenUrlTemplate },
        tokenBodyTemplate: { value: tokenBodyTemplate },
    },
});
/* harmony default export */ const oauth_template_placeholder = (propertiesRule({
    id: 'pp-oauth-template-placeholder',
    title: 'Templates of the sign-in have known placeholders',
    why: 'The platform fills in what it knows and the values of connection parameters; anything else in braces is sent as it stands.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'connectionParameter',
    *check(parameter, { connectionParameters }) {
        if (providerOf(parameter) !== 'oauth2generic')
            return;
        const known = [...tables_oauth/* TEMPLATE_VALUES */.yL, ...suppliedTo(parameter, connectionParameters)];
        const lower = new Set(known.map((name) => name.toLowerCase()));
        for (const [name, entry] of parameter.oAuthSettings?.members.get('customParameters')?.members ?? []) {
            if (!/template$/i.test(name))
                continue;
            const unknown = placeholdersIn((0,model_json/* textOf */.b6)(entry.members.get('value'))).filter((one) => !lower.has(one.toLowerCase()));
            if (unknown.length === 0)
                continue;
            const near = (0,suggest/* suggest */.Z)(unknown[0] ?? '', known);
            yield {
                at: at(entry, 'value'),
                message: `Replace ${(0,kit_text/* enumerate */.HL)(unknown.map((one) => (0,kit_text/* quote */.hD)(`{${one}}`)))} in ${(0,kit_text/* quote */.hD)(name)} of ${connectionLabel(parameter)}${near === undefined ? '' : ` with ${(0,kit_text/* quote */.hD)(`{${near}}`)}`}: nothing fills it in.`,
            };
        }
    },
    examples: {
        good: [
            oauth(oauth_template_placeholder_templates('https://{region}.contoso.com/token', 'code={code}&client_id={ClientId}'), {
                'token:Region': { type: 'string' },
            }),
            oauth({ identityProvider: 'oauth2', customParameters: { tokenUrl: { value: '{tenant}' } } }),
        ],
        bad: [
            {
                input: oauth(oauth_template_placeholder_templates('https://{region}.contoso.com/token', 'code={Code}&id={Client_Id}')),
                at: ['tokenUrlTemplate', 'tokenBodyTemplate'].map((name) => `/properties/connectionParameters/token/oAuthSettings/customParameters/${name}/value`),
            },
        ],
    },
}));
/** The names of what users or the settings themselves supply. */
function suppliedTo({ name, set, oAuthSettings }, parameters) {
    const claims = parameters
        .filter((other) => other.set === set)
        .map((other) => claimOf(other.name))
        .flatMap((claim) => (claim?.owner === name ? [claim.claim] : []));
    const own = ['additionalParameters', 'customParameters'].flatMap((list) => [
        ...(oAuthSettings?.members.get(list)?.members.keys() ?? []),
    ]);
    return [...claims, ...own.filter((one) => !/template$/i.test(one))];
}
/** A template that holds JSON has other braces as well. */
function placeholdersIn(template = '') {
    return [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

;// CONCATENATED MODULE: ./src/rules/properties/oauth-tenant-common.ts







const tenant = (value) => ({
    identityProvider: 'aad',
    customParameters: { tenantId: { value } },
});
/* harmony default export */ const oauth_tenant_common = (propertiesRule({
    id: 'pp-oauth-tenant-common',
    title: 'Users of every tenant can sign in with Microsoft Entra ID',
    why: 'A published connector is used in all tenants, but with the id of one tenant only its users can sign in.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent'],
    reference: 'multi-auth#configuration-with-aad-and-oauth-20',
    on: 'connectionParameter',
    *check(parameter) {
        const entry = customParameter(parameter, 'tenantId');
        const value = (0,model_json/* textOf */.b6)(entry?.members.get('value'))?.trim();
        if (entry === undefined || !tables_oauth/* ENTRA_PROVIDERS */.Ye.has(providerOf(parameter) ?? ''))
            return;
        if (value === undefined || value === '' || /^(common|organizations|consumers)$/i.test(value))
            return;
        yield {
            at: at(entry, 'value'),
            message: `Write "common" instead of ${(0,kit_text/* quote */.hD)(value)} as "tenantId" of ${connectionLabel(parameter)}.`,
        };
    },
    examples: {
        good: [oauth(tenant('common')), oauth(tenant('organizations'))],
        bad: [
            {
                input: oauth(tenant('3f2504e0-4f89-41d3-9a0c-0305e82c3301'), {
                    other: { oAuthSettings: tenant('<tenant>') },
                }),
                at: ['token', 'other'].map((name) => `/properties/connectionParameters/${name}/oAuthSettings/customParameters/tenantId/value`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/oauth-url-https.ts







/* harmony default export */ const oauth_url_https = (propertiesRule({
    id: 'pp-oauth-url-https',
    title: 'The addresses of OAuth 2.0 are absolute and begin with https',
    why: 'Tokens and secrets travel to these addresses, and the platform does not know the host of a relative one.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { policy: '5000.3.1.6' },
    reference: 'connection-parameters#oauth-20',
    on: 'connectionParameter',
    *check(parameter) {
        for (const [name, entry] of parameter.oAuthSettings?.members.get('customParameters')?.members ?? []) {
            const url = (0,model_json/* textOf */.b6)(entry.members.get('value'));
            if (url === undefined || !tables_oauth/* ADDRESS_PARAMETERS */.aC.has(name.toLowerCase()))
                continue;
            if ((0,kit_text/* isBlank */.z3)(url) || /^\s*(https:\/\/|[{@<[])/i.test(url))
                continue;
            yield {
                at: at(entry, 'value'),
                message: `${oauth_url_https_repair(url)} in ${(0,kit_text/* quote */.hD)(name)} of ${connectionLabel(parameter)}.`,
            };
        }
    },
    examples: {
        good: [
            oauth({
                identityProvider: 'oauth2generic',
                customParameters: {
                    tokenUrlTemplate: { value: 'https://contoso.com/token' },
                    refreshUrlTemplate: { value: '{host}/token' },
                },
            }),
        ],
        bad: [
            {
                input: oauth({
                    identityProvider: 'oauth2',
                    customParameters: {
                        authorizationUrl: { value: 'http://contoso.com/sign-in' },
                        tokenUrl: { value: '/token' },
                    },
                }),
                at: [
                    '/properties/connectionParameters/token/oAuthSettings/customParameters/authorizationUrl/value',
                    '/properties/connectionParameters/token/oAuthSettings/customParameters/tokenUrl/value',
                ],
            },
        ],
    },
}));
function oauth_url_https_repair(url) {
    return /^http:/i.test(url)
        ? `Write "https:" instead of "http:"`
        : `Write an absolute address that begins with "https://" instead of ${(0,kit_text/* quote */.hD)(url)}`;
}

;// CONCATENATED MODULE: ./src/rules/properties/policy-header-name.ts







const policy_header_name_NAME = `${policy_templates/* TEMPLATE_PARAMETER */.T}name`;
const header = (name) => ({
    templateId: 'setheader',
    title: 'Header',
    parameters: { [policy_header_name_NAME]: name, [`${policy_templates/* TEMPLATE_PARAMETER */.T}value`]: '1' },
});
/* harmony default export */ const policy_header_name = (propertiesRule({
    id: 'pp-policy-header-name',
    title: 'Policies set headers whose names HTTP allows',
    why: 'The name of a header consists of letters, digits and a few signs; a request with any other name cannot be sent.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'https://www.rfc-editor.org/rfc/rfc9110#name-field-names',
    on: 'policyTemplate',
    *check(template) {
        const node = parameterOf(template, 'setheader', 'name');
        const name = (0,model_json/* textOf */.b6)(node);
        if (node === undefined || name === undefined || (0,kit_text/* isBlank */.z3)(name) || isHeaderName(name))
            return;
        const repaired = name
            .trim()
            .replace(/[^\w.~!#$%&'*+^`|-]+/g, '-')
            .replace(/^-+|-+$/g, '');
        yield {
            at: place_valueOf(node),
            message: `Write ${isHeaderName(repaired) && /\w/.test(repaired) ? `a name such as ${(0,kit_text/* quote */.hD)(repaired)}` : 'the name of a header'} instead of ${(0,kit_text/* quote */.hD)(name)} in ${policyLabel(template)}.`,
        };
    },
    examples: {
        good: [templates(header('x-api_version.2'), header("@queryParameters('name')"))],
        bad: [
            {
                input: templates(header('API version'), header('x-version:'), header('[[]]')),
                at: [0, 1, 2].map((index) => `/properties/policyTemplateInstances/${index}/parameters/${policy_header_name_NAME}`),
            },
        ],
    },
}));
/** A token of RFC 9110, or an expression that becomes one. */
function isHeaderName(name) {
    return name.startsWith('@') || /^[\w.~!#$%&'*+^`|-]+$/.test(name);
}

;// CONCATENATED MODULE: ./src/rules/properties/policy-host-https.ts







const policy_host_https_URL = `${policy_templates/* TEMPLATE_PARAMETER */.T}urlTemplate`;
const policy_host_https_host = (urlTemplate) => ({
    templateId: 'dynamichosturl',
    title: 'Host',
    parameters: { [policy_host_https_URL]: urlTemplate },
});
/* harmony default export */ const policy_host_https = (propertiesRule({
    id: 'pp-policy-host-https',
    title: 'Policies set hosts that are absolute addresses and begin with https',
    why: 'The calls carry credentials, and the platform does not know the host of an address without scheme.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { policy: '5000.3.1.6' },
    reference: 'policy-templates',
    on: 'policyTemplate',
    *check(template) {
        const node = parameterOf(template, 'dynamichosturl', 'urlTemplate');
        const url = (0,model_json/* textOf */.b6)(node)?.trim() ?? '';
        if (node === undefined || url === '' || /^(https:\/\/|[@{<[])/i.test(url))
            return;
        yield {
            at: place_valueOf(node),
            message: /^http:/i.test(url)
                ? `Write "https:" instead of "http:" in ${policyLabel(template)}.`
                : `Begin the address ${(0,kit_text/* quote */.hD)(url)} with "https://" in ${policyLabel(template)}.`,
        };
    },
    examples: {
        good: [
            templates(policy_host_https_host("https://@connectionParameters('region').contoso.com"), policy_host_https_host("@connectionParameters('host')")),
        ],
        bad: [
            {
                input: templates(policy_host_https_host('http://contoso.com'), policy_host_https_host('@{region}.contoso.com'), policy_host_https_host('api.contoso.com')),
                at: [0, 2].map((index) => `/properties/policyTemplateInstances/${index}/parameters/${policy_host_https_URL}`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/policy-polling-path.ts







const PATH = `${policy_templates/* TEMPLATE_PARAMETER */.T}triggerDataPath`;
const policy_polling_path_polling = (triggerDataPath) => ({
    templateId: 'pollingtrigger',
    title: 'New orders',
    parameters: { [PATH]: triggerDataPath, [`${policy_templates/* TEMPLATE_PARAMETER */.T}triggerConfig`]: {} },
});
/* harmony default export */ const policy_polling_path = (propertiesRule({
    id: 'pp-policy-polling-path',
    title: 'Polling triggers find their items with an expression',
    why: 'The path to the items is evaluated; plain text leads to no items, so the trigger never fires.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'create-polling-trigger',
    on: 'policyTemplate',
    *check(template) {
        const node = parameterOf(template, 'pollingtrigger', 'triggerDataPath');
        const path = (0,model_json/* textOf */.b6)(node)?.trim();
        if (node === undefined || path === undefined || (0,kit_text/* isBlank */.z3)(path) || path.startsWith('@'))
            return;
        yield {
            at: place_valueOf(node),
            message: `Write an expression such as "@triggerBody().value" instead of ${(0,kit_text/* quote */.hD)(path)} in ${policyLabel(template)}.`,
        };
    },
    examples: {
        good: [templates(policy_polling_path_polling('@triggerBody().orders'))],
        bad: [
            {
                input: templates(policy_polling_path_polling('triggerBody().orders'), policy_polling_path_polling('orders')),
                at: [0, 1].map((index) => `/properties/policyTemplateInstances/${index}/parameters/${PATH}`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/policy-route-path.ts







const policy_route_path_PATH = `${policy_templates/* TEMPLATE_PARAMETER */.T}newPath`;
const policy_route_path_route = (newPath) => ({
    templateId: 'routerequesttoendpoint',
    title: 'Route',
    parameters: { [policy_route_path_PATH]: newPath },
});
/* harmony default export */ const policy_route_path = (propertiesRule({
    id: 'pp-policy-route-path',
    title: 'Policies route requests to paths that begin with a slash',
    why: 'The path is put behind the host and the base path; without the slash the two run together.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'policy-templates',
    on: 'policyTemplate',
    *check(template) {
        const node = parameterOf(template, 'routerequesttoendpoint', 'newPath');
        const path = (0,model_json/* textOf */.b6)(node)?.trim();
        if (node === undefined || path === undefined || (0,kit_text/* isBlank */.z3)(path) || /^([/@{]|https:)/i.test(path))
            return;
        yield {
            at: place_valueOf(node),
            message: `Write ${(0,kit_text/* quote */.hD)(`/${path}`)} instead of ${(0,kit_text/* quote */.hD)(path)} in ${policyLabel(template)}.`,
        };
    },
    examples: {
        good: [templates(policy_route_path_route('/orders/{id}'), policy_route_path_route("@queryParameters('path')"))],
        bad: [
            {
                input: templates(policy_route_path_route('orders/{id}'), policy_route_path_route('v1/orders')),
                at: [0, 1].map((index) => `/properties/policyTemplateInstances/${index}/parameters/${policy_route_path_PATH}`),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/policy-template-known.ts






/* harmony default export */ const policy_template_known = (propertiesRule({
    id: 'pp-policy-template-known',
    title: 'Every policy names a known template',
    why: 'A policy of an unknown template is refused, or does nothing.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'policy-templates',
    on: 'policyTemplate',
    *check({ node, templateId }) {
        if (node.kind !== 'object' || policy_templates/* POLICY_TEMPLATES */.B.has(templateId?.toLowerCase() ?? ''))
            return;
        yield {
            at: at(node, 'templateId'),
            message: templateId === undefined || (0,kit_text/* isBlank */.z3)(templateId)
                ? 'Add the "templateId" of the policy template, such as "setheader".'
                : `Replace the unknown policy template ${(0,kit_text/* quote */.hD)(templateId)}.${(0,suggest/* didYouMean */.a)(templateId, policy_templates/* POLICY_TEMPLATES */.B.keys())}`,
        };
    },
    examples: {
        good: [
            templates({ templateId: 'setheader', title: 'Version' }, { templateId: 'DynamicHostUrl', title: 'Region' }),
        ],
        bad: [
            {
                input: templates({ templateId: 'set-header', title: 'Version' }, { title: 'Region' }),
                at: ['/properties/policyTemplateInstances/0/templateId', '/properties/policyTemplateInstances/1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/policy-template-parameters.ts






/* harmony default export */ const policy_template_parameters = (propertiesRule({
    id: 'pp-policy-template-parameters',
    title: 'Every policy has the parameters that its template needs',
    why: "A template without its parameters is refused by Microsoft's check of apiProperties.json.",
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'policyTemplate',
    *check({ node, templateId = '', title, parameters }) {
        const missing = Object.keys(policy_templates/* POLICY_TEMPLATES */.B.get(templateId.toLowerCase())?.needed ?? {})
            .map((name) => policy_templates/* TEMPLATE_PARAMETER */.T + name)
            .filter((name) => parameters?.members.has(name) !== true);
        if (missing.length === 0)
            return;
        yield {
            at: at(node, 'parameters'),
            message: `Add ${(0,kit_text/* enumerate */.HL)(missing.map(kit_text/* quote */.hD))} to the parameters of the policy ${(0,kit_text/* quote */.hD)(title ?? templateId)}.`,
        };
    },
    examples: {
        good: [
            templates({
                templateId: 'dynamichosturl',
                title: 'Region',
                parameters: {
                    [`${policy_templates/* TEMPLATE_PARAMETER */.T}urlTemplate`]: "https://@connectionParameters('region').contoso.com",
                },
            }),
        ],
        bad: [
            {
                input: templates({
                    templateId: 'SetHeader',
                    title: 'Version',
                    parameters: { [`${policy_templates/* TEMPLATE_PARAMETER */.T}name`]: 'x-version' },
                }, { templateId: 'dynamichosturl', title: 'Region' }),
                at: ['/properties/policyTemplateInstances/0/parameters', '/properties/policyTemplateInstances/1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/policy-template-title.ts




/* harmony default export */ const policy_template_title = (propertiesRule({
    id: 'pp-policy-template-title',
    title: 'Every policy has a title',
    why: 'The title is the name of the policy in the portal, where several policies of one template are told apart by it.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'policy-templates#how-to-use-a-policy-template',
    on: 'policyTemplate',
    *check({ node, title, templateId }) {
        if (node.kind === 'object' && (0,kit_text/* isBlank */.z3)(title))
            yield {
                at: at(node, 'title'),
                message: `Add a "title" that says what the policy ${(0,kit_text/* quote */.hD)(templateId ?? '')} does.`,
            };
    },
    examples: {
        good: [templates({ templateId: 'setheader', title: 'Set the version header' })],
        bad: [
            {
                input: templates({ templateId: 'setheader' }, { templateId: 'setheader', title: '' }),
                at: ['/properties/policyTemplateInstances/0', '/properties/policyTemplateInstances/1/title'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/policy-template-unique.ts





const policy_template_unique_header = (title, name) => ({
    templateId: 'setheader',
    title,
    parameters: { 'x-ms-apimTemplateParameter.name': name, 'x-ms-apimTemplateParameter.value': '1' },
});
/* harmony default export */ const policy_template_unique = (propertiesRule({
    id: 'pp-policy-template-unique',
    title: 'No policy is there twice',
    why: 'The second of two equal policies does nothing, or does the same thing again: it appends a header twice.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'policy-templates',
    on: 'properties',
    *check({ policyTemplates }) {
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(policyTemplates, policy_template_unique_contentOf))
            yield {
                at: keyOf(item.node),
                message: `Remove ${policyLabel(item)}: ${policyLabel(first)} is the same.`,
                related: [{ at: keyOf(first.node), message: 'The same policy before.' }],
            };
    },
    examples: {
        good: [templates(policy_template_unique_header('Version', 'x-version'), policy_template_unique_header('Version', 'x-app'), {}, {})],
        bad: [
            {
                input: templates(policy_template_unique_header('Version', 'x-version'), policy_template_unique_header('App', 'x-version'), policy_template_unique_header('Old', 'x-version')),
                at: [1, 2].map((index) => `/properties/policyTemplateInstances/${index}`),
            },
        ],
    },
}));
/** What it does, whatever its title. */
function policy_template_unique_contentOf({ templateId, parameters }) {
    if (templateId === undefined || parameters === undefined)
        return undefined;
    const members = [...parameters.members].map(([name, { data }]) => `${name}=${JSON.stringify(data)}`);
    return [templateId.toLowerCase(), ...members.sort()].join('\n');
}

;// CONCATENATED MODULE: ./src/rules/properties/properties-list-unique.ts






/* harmony default export */ const properties_list_unique = (propertiesRule({
    id: 'pp-properties-list-unique',
    title: 'Lists of operations, capabilities and scopes in apiProperties.json hold each value once',
    why: 'A value that stands there twice was often meant to be another one.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'paconn-cli#api-properties-file',
    on: 'properties',
    *check(model) {
        for (const list of properties_list_unique_lists(model))
            for (const { item, first } of (0,kit_text/* repeated */.ZD)(list?.items ?? [], model_json/* textOf */.b6))
                yield {
                    at: place_valueOf(item),
                    message: `Remove this ${(0,kit_text/* quote */.hD)(item.data)}: ${(0,kit_text/* quote */.hD)(list?.key ?? '')} has it already.`,
                    related: [{ at: place_valueOf(first), message: 'The same value before.' }],
                };
    },
    examples: {
        good: [
            properties({ capabilities: ['actions', 'triggers'], scriptOperations: ['ListOrders', 'listOrders'] }),
        ],
        bad: [
            {
                input: properties({
                    capabilities: ['actions', 'actions'],
                    scriptOperations: ['ListOrders', 'ListOrders'],
                }),
                at: ['/properties/capabilities/1', '/properties/scriptOperations/1'],
            },
            {
                input: oauth({ identityProvider: 'oauth2', scopes: ['orders.read', 'orders.read'] }),
                at: ['/properties/connectionParameters/token/oAuthSettings/scopes/1'],
            },
            {
                input: templates({
                    templateId: 'setheader',
                    parameters: { 'x-ms-apimTemplate-operationName': ['ListOrders', 'ListOrders'] },
                }),
                at: ['/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-operationName/1'],
            },
        ],
    },
}));
function properties_list_unique_lists({ body, connectionParameters, policyTemplates }) {
    return [
        body?.members.get('capabilities'),
        body?.members.get('scriptOperations'),
        ...connectionParameters.map(({ oAuthSettings }) => oAuthSettings?.members.get('scopes')),
        ...policyTemplates.map(({ parameters }) => parameters?.members.get('x-ms-apimTemplate-operationName')),
    ];
}

// EXTERNAL MODULE: ./src/model/definition/types.ts
var types = __webpack_require__(55682);
// EXTERNAL MODULE: ./src/model/structure/properties-file.ts + 2 modules
var properties_file = __webpack_require__(61910);
;// CONCATENATED MODULE: ./src/kit/properties-label.ts


/** How a message names an object of apiProperties.json: `"constraints" of connection parameter "api_key"`, `set "basic"`. */
function propertiesLabel(node, noun) {
    for (let holder = node; holder !== undefined; holder = holder.parent) {
        const owner = ownerLabel(holder);
        if (owner !== undefined)
            return holder === node ? owner : `${part(noun)}${properties_label_ownName(node)} of ${owner}`;
    }
    return part(noun);
}
/** The name of an object that has one without being a connection parameter. */
function properties_label_ownName({ key, parent }) {
    return typeof key === 'string' && properties_label_NAMED.has(parent?.key ?? '') ? ` ${(0,kit_text/* quote */.hD)(key)}` : '';
}
const properties_label_NAMED = new Set([
    'customParameters',
    'additionalParameters',
    'dependencies',
]);
function part(noun) {
    return noun.startsWith('"') ? noun : `the ${noun}`;
}
/** The label of a connection parameter, a set of them, or a policy; undefined for anything else. */
function ownerLabel({ key, members, parent }) {
    const list = parent?.key;
    if (list === 'policyTemplateInstances')
        return `the policy ${(0,kit_text/* quote */.hD)(firstText(members.get('title'), members.get('templateId')) ?? Number(key) + 1)}`;
    if (isSetList(parent))
        return properties_label_setLabel(members, key);
    if (typeof key !== 'string')
        return undefined;
    if (list === 'connectionParameters' && parent?.parent?.key === 'properties')
        return `connection parameter ${(0,kit_text/* quote */.hD)(key)}`;
    const set = parent?.parent;
    if (list !== 'parameters' || set === undefined || !isSetList(set.parent))
        return undefined;
    return `connection parameter ${(0,kit_text/* quote */.hD)(key)} of ${properties_label_setLabel(set.members, set.key)}`;
}
/** The list of the sets. */
function isSetList(list) {
    return list?.key === 'values' && list.parent?.key === 'connectionParameterSets';
}
function properties_label_setLabel(members, key) {
    return `the set ${(0,kit_text/* quote */.hD)(firstText(members.get('name')) ?? Number(key) + 1)}`;
}
function firstText(...nodes) {
    return nodes.map(model_json/* textOf */.b6).find((text) => !(0,kit_text/* isBlank */.z3)(text));
}

;// CONCATENATED MODULE: ./src/kit/structure-label.ts






/** How a message names the object of a fault: `the schema "id" in ListOrders`, `"x-ms-dynamic-list" of "status"`. */
function objectLabel({ node, object }) {
    const { noun } = kinds/* KINDS */.GW[object];
    if (object in properties_file/* PROPERTIES_KINDS */.m)
        return propertiesLabel(node, noun);
    if (node.parent === undefined)
        return `the ${noun}`;
    const operation = operationLabel(node);
    if (operation !== undefined)
        return operation;
    const own = structure_label_nameOf(node);
    const named = own === undefined ? `${article(noun)}${structure_label_ofOwner(node)}` : `the ${noun} ${(0,kit_text/* quote */.hD)(own)}`;
    return `${named}${inOperation(node)}`;
}
/** How a message names the value of a fault: `"tags" of ListOrders`, `an entry of "tags" of ListOrders`. */
function valueLabel(fault) {
    const member = `${(0,kit_text/* quote */.hD)(fault.name)} of ${objectLabel(fault)}`;
    const { value } = fault;
    if (value === undefined || value.parent === fault.node)
        return member;
    return typeof value.key === 'string' ? `${(0,kit_text/* quote */.hD)(value.key)} under ${member}` : `an entry of ${member}`;
}
function article(noun) {
    return noun.startsWith('"') ? noun : `the ${noun}`;
}
function structure_label_ofOwner(node) {
    for (let holder = node.parent; holder?.parent !== undefined; holder = holder.parent) {
        if (operationLabel(holder) !== undefined)
            return '';
        const name = structure_label_nameOf(holder);
        if (name !== undefined)
            return ` of ${(0,kit_text/* quote */.hD)(name)}`;
    }
    return '';
}
function inOperation(node) {
    for (let holder = node.parent; holder !== undefined; holder = holder.parent) {
        const label = operationLabel(holder);
        if (label !== undefined)
            return ` in ${label}`;
    }
    return '';
}
const METHODS = new Set(types/* HTTP_METHODS */.y);
/** The `operationId` of an operation, or its method and path; undefined for any other object. */
function operationLabel({ key = '', members, parent }) {
    const paths = parent?.parent;
    if (paths?.key !== 'paths' || paths.parent?.parent !== undefined || !METHODS.has(key))
        return undefined;
    const id = (0,model_json/* textOf */.b6)(members.get('operationId'));
    return id === undefined || (0,kit_text/* isBlank */.z3)(id) ? `${String(key).toUpperCase()} ${String(parent?.key)}` : id;
}
const structure_label_NAMING = new Set([
    'definitions',
    'headers',
    'parameters',
    'paths',
    'properties',
    'responses',
    'securityDefinitions',
]);
/** The name of a parameter or tag, or the name under which a schema, response and so on stands. */
function structure_label_nameOf({ key, members, parent }) {
    if (members.has('in') || parent?.key === 'tags') {
        const name = (0,model_json/* textOf */.b6)(members.get('name'));
        return (0,kit_text/* isBlank */.z3)(name) ? undefined : name;
    }
    return typeof key === 'string' && structure_label_NAMING.has(parent?.key ?? '') ? key : undefined;
}

;// CONCATENATED MODULE: ./src/rules/properties/properties-member-empty.ts






const properties_member_empty_NAME = `${policy_templates/* TEMPLATE_PARAMETER */.T}name`;
const VALUE = `${policy_templates/* TEMPLATE_PARAMETER */.T}value`;
/* harmony default export */ const properties_member_empty = (propertiesRule({
    id: 'pp-properties-member-empty',
    title: 'Texts that apiProperties.json needs are not empty',
    why: 'A policy for a header without a name, or a set of parameters without one, cannot work.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'structureFault',
    *check(fault) {
        if (fault.kind === 'empty' && fault.value !== undefined)
            yield { at: place_valueOf(fault.value), message: `Fill in ${valueLabel(fault)}: it is empty.` };
    },
    examples: {
        good: [
            templates({
                templateId: 'setheader',
                title: 'Remove the version',
                parameters: { [properties_member_empty_NAME]: 'x-version', [VALUE]: '' },
            }),
        ],
        bad: [
            {
                input: templates({ templateId: 'setheader', title: 'Version', parameters: { [properties_member_empty_NAME]: '', [VALUE]: '2' } }, {
                    templateId: 'routerequesttoendpoint',
                    title: 'Route',
                    parameters: { [`${policy_templates/* TEMPLATE_PARAMETER */.T}newPath`]: ' ' },
                }),
                at: [
                    `/properties/policyTemplateInstances/0/parameters/${properties_member_empty_NAME}`,
                    `/properties/policyTemplateInstances/1/parameters/${policy_templates/* TEMPLATE_PARAMETER */.T}newPath`,
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/structure-repair.ts






/** How to repair a value of the wrong type. */
function typeRepair(fault, value, document) {
    const { expected } = fault;
    const label = valueLabel(fault);
    const wanted = shapeName(expected);
    const written = literal(value, document);
    if (expected.is === 'text' && expected.values !== undefined)
        return `Write ${(0,kit_text/* enumerate */.HL)(expected.values.map(kit_text/* quote */.hD), 'or')} instead of ${written} as ${label}.`;
    const bare = value.kind === 'string' ? String(value.data).trim() : '';
    if (value.kind === 'null')
        return NEEDED.has(fault.name)
            ? `Write ${wanted} as ${label}: it is null.`
            : `Remove ${label}, or make it ${wanted}: it is null.`;
    if (expected.is === 'text' && (value.kind === 'number' || value.kind === 'boolean'))
        return `Put ${written} in double quotes: ${label} is text.`;
    if (UNQUOTED[expected.is]?.test(bare) === true)
        return `Write ${bare.toLowerCase()} without quotes: ${label} is ${wanted}.`;
    if (expected.is === 'list' && value.kind === 'string')
        return `Put ${written} in square brackets: ${label} is a list.`;
    return `Write ${label} as ${wanted}, not as ${KIND_NAMES[value.kind]}.`;
}
/** Texts that are missed when they are removed. */
const NEEDED = new Set(['description', 'name', 'summary', 'title', 'version']);
const UNQUOTED = {
    flag: /^(true|false)$/i,
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?$/,
};
const KIND_NAMES = {
    object: 'an object',
    array: 'a list',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    null: 'null',
};
function shapeName(shape) {
    if (shape.is === 'either')
        return (0,kit_text/* enumerate */.HL)(shape.shapes.map(shapeName), 'or');
    return SHAPE_NAMES[shape.is];
}
const SHAPE_NAMES = {
    anything: 'a value',
    text: 'text',
    number: 'a number',
    integer: 'a whole number',
    flag: 'true or false',
    list: 'a list',
    null: 'null',
    map: 'an object',
    object: 'an object',
};
/** How to repair a member that may not stand where it stands. */
function unknownRepair(fault) {
    const { name, node, kind, object } = fault;
    const label = objectLabel(fault);
    if (kind === 'extension-name' && object === 'response' && Object.hasOwn(kinds/* KINDS */.GW.schema.members, name))
        return `Move ${(0,kit_text/* quote */.hD)(name)} into the "schema" of ${label}.`;
    if (object === 'items' && name === '$ref')
        return `Write a "type" instead of "$ref" in ${label}: only schemas have references.`;
    const home = kind === 'extension-name' ? homeOf(fault) : undefined;
    if (home !== undefined)
        return `Move ${(0,kit_text/* quote */.hD)(name)} from ${label} ${home}.`;
    const foreign = kind === 'extension-name' ? FOREIGN_KEYWORDS.get(name) : undefined;
    if (foreign !== undefined)
        return `Write ${foreign} instead of ${(0,kit_text/* quote */.hD)(name)} in ${label}.`;
    const near = meantMember(name, fault.known);
    if (near !== undefined && !node.members.has(near))
        return `Write ${(0,kit_text/* quote */.hD)(near)} instead of ${(0,kit_text/* quote */.hD)(name)} in ${label}.`;
    if (kind === 'additional' || !/^[a-z]/i.test(name))
        return `Remove ${(0,kit_text/* quote */.hD)(name)} from ${label}: it has no such member.`;
    return `Remove ${(0,kit_text/* quote */.hD)(name)} from ${label}, or write ${(0,kit_text/* quote */.hD)(`x-${name}`)} if it is an extension.`;
}
/** Where a member belongs that means nothing where it is: a bracket is likely misplaced. */
function homeOf({ object, name, node, value }) {
    if (node.parent !== undefined && ROOT_ONLY.has(name))
        return 'to the top level of the definition';
    if (object === 'definition' && name.startsWith('/'))
        return 'to "paths"';
    if (object === 'pathItem' && Object.hasOwn(kinds/* KINDS */.GW.operation.members, name))
        return 'to its operations';
    if (object === 'operation' && /^([1-5]\d\d|default)$/.test(name))
        return 'to "responses"';
    if (object !== 'schema' || FOREIGN_KEYWORDS.has(name))
        return undefined;
    return value?.kind === 'object' && isNeighbour(node) ? 'to its "properties"' : undefined;
}
/** An object that has properties, so that another one may have slipped out of them. */
function isNeighbour({ members }) {
    return members.get('properties')?.kind === 'object';
}
const ROOT_ONLY = new Set([
    'swagger',
    'info',
    'host',
    'basePath',
    'paths',
    'definitions',
    'securityDefinitions',
]);
/** How to add a required member. */
function missingRepair(fault) {
    const [only, other] = fault.known;
    const example = only !== undefined && other === undefined ? (0,kit_text/* quote */.hD)(only) : EXAMPLES.get(fault.name);
    const member = example === undefined ? (0,kit_text/* quote */.hD)(fault.name) : `${(0,kit_text/* quote */.hD)(fault.name)}: ${example}`;
    return `Add ${member} to ${objectLabel(fault)}.`;
}
const EXAMPLES = new Map([
    ['type', '"string"'],
    ['nextLinkName', '"nextLink"'],
]);

;// CONCATENATED MODULE: ./src/rules/properties/properties-member-known.ts







/* harmony default export */ const properties_member_known = (propertiesRule({
    id: 'pp-properties-member-known',
    title: 'apiProperties.json holds known members only',
    why: 'An unknown member is a misspelt or misplaced one; what it says never takes effect.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'structureFault',
    *check(fault) {
        // Its letters have a rule of their own, pp-oauth-settings-required.
        if (/^oauthsettings$/i.test(fault.name))
            return;
        if (fault.kind === 'additional' && fault.value !== undefined)
            yield { at: keyOf(fault.value), message: properties_member_known_repair(fault) };
    },
    examples: {
        good: [
            properties({ publisher: 'Contoso', stackOwner: 'Contoso', scriptOperations: [] }),
            oauth({
                identityProvider: 'oauth2generic',
                customParameters: { customHost: { value: 'https://contoso.com' } },
            }),
        ],
        bad: [
            { input: properties({ publisher: 'Contoso', stackowner: 'Contoso' }), at: ['/properties/stackowner'] },
            {
                input: properties({
                    'token:clientId': { type: 'string' },
                    website: 'https://contoso.com',
                    script: { operationIds: ['ListOrders'] },
                }),
                at: ['/properties/token:clientId', '/properties/website', '/properties/script'],
            },
            {
                input: connection({
                    api_key: {
                        type: 'securestring',
                        uiDefinition: { displayname: 'API key', constraints: { regex: '.' } },
                    },
                }),
                at: [
                    '/properties/connectionParameters/api_key/uiDefinition/displayname',
                    '/properties/connectionParameters/api_key/uiDefinition/constraints/regex',
                ],
            },
            {
                input: oauth({
                    identityProvider: 'oauth2',
                    customParameters: { tokenUri: { value: 'https://contoso.com' } },
                }),
                at: ['/properties/connectionParameters/token/oAuthSettings/customParameters/tokenUri'],
            },
            {
                input: templates({
                    templateId: 'updatenextlink',
                    parameters: { 'x-ms-apimTemplate-policySection': 'Response' },
                }),
                at: ['/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-policySection'],
            },
        ],
    },
}));
function properties_member_known_repair(fault) {
    const { name, object } = fault;
    if (object === 'properties' && name === 'script')
        return 'List the operations of the script in "scriptOperations" instead of "script".';
    return object === 'properties' && name.includes(':')
        ? `Move ${(0,kit_text/* quote */.hD)(name)} into "connectionParameters".`
        : unknownRepair(fault);
}

;// CONCATENATED MODULE: ./src/rules/properties/properties-member-required.ts






/* harmony default export */ const properties_member_required = (propertiesRule({
    id: 'pp-properties-member-required',
    title: 'The objects in apiProperties.json have the members they need',
    why: 'An allowed value without "value" or a set without "parameters" means nothing, and is refused.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'structureFault',
    *check(fault) {
        if (fault.kind === 'missing')
            yield { at: keyOf(fault.node), message: missingRepair(fault) };
    },
    examples: {
        good: [
            field({ constraints: { allowedValues: [{ value: 'eu' }] } }),
            properties({ connectionParameterSets: { uiDefinition: {}, values: [] } }),
        ],
        bad: [
            {
                input: field({ constraints: { allowedValues: [{ text: 'Europe' }], dependencies: { region: {} } } }),
                at: [
                    '/properties/connectionParameters/api_key/uiDefinition/constraints/allowedValues/0',
                    '/properties/connectionParameters/api_key/uiDefinition/constraints/dependencies/region',
                ],
            },
            {
                input: properties({
                    connectionParameterSets: { uiDefinition: {}, values: [{ name: 'basic', uiDefinition: {} }] },
                }),
                at: ['/properties/connectionParameterSets/values/0'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/properties-shape.ts







/* harmony default export */ const properties_shape = (fileRule({
    id: 'pp-properties-shape',
    title: 'apiProperties.json holds one object, "properties", with members of the right kind',
    why: 'Whatever stands elsewhere, or as another kind of value, is refused or silently ignored.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    roles: ['properties'],
    *check({ document, properties: model }) {
        const { root } = document;
        if (root === undefined)
            return;
        const body = root.members.get('properties');
        for (const [name, node] of root.members)
            if (!tables_properties/* PROPERTIES_ROOT_MEMBERS */.H1.has(name))
                yield { at: keyOf(node), message: properties_shape_repair(name) };
        if (body?.kind !== 'object')
            yield {
                at: place_valueOf(body ?? root),
                message: 'Write an object with the members of the connector under "properties".',
            };
        for (const fault of model?.structureFaults ?? [])
            if (fault.kind === 'type' && fault.value !== undefined)
                yield { at: place_valueOf(fault.value), message: typeRepair(fault, fault.value, document) };
    },
    examples: {
        good: [
            properties({ iconBrandColor: '#0072C6', capabilities: ['actions'], connectionParameters: {} }),
            properties({
                connectionParameters: {
                    token: { type: 'oauthSetting', oAuthSettings: { identityProvider: 'oauth2', clientId: null } },
                },
            }),
        ],
        bad: [
            { input: { iconBrandColor: '#0072C6' }, at: ['', '/iconBrandColor'] },
            { input: '[]', at: [''] },
            { input: { properties: [], contact: { name: 'Contoso' } }, at: ['/properties', '/contact'] },
            {
                input: properties({
                    capabilities: 'actions',
                    scriptOperations: ['ListOrders', 1],
                    connectionParameters: { api_key: 'securestring' },
                }),
                at: [
                    '/properties/capabilities',
                    '/properties/scriptOperations/1',
                    '/properties/connectionParameters/api_key',
                ],
            },
            {
                input: properties({
                    connectionParameterSets: { values: [{ name: 1, parameters: { api_key: { uiDefinition: null } } }] },
                    policyTemplateInstances: [
                        { templateId: 'setheader', parameters: { 'x-ms-apimTemplateParameter.name': ['x-version'] } },
                    ],
                }),
                at: [
                    '/properties/connectionParameterSets/values/0/name',
                    '/properties/connectionParameterSets/values/0/parameters/api_key/uiDefinition',
                    '/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplateParameter.name',
                ],
            },
        ],
    },
}));
function properties_shape_repair(name) {
    return name in kinds/* KINDS */.GW.properties.members
        ? `Move ${(0,kit_text/* quote */.hD)(name)} into "properties".`
        : `Remove ${(0,kit_text/* quote */.hD)(name)}: the file holds nothing beside "properties".`;
}

;// CONCATENATED MODULE: ./src/rules/properties/properties-value.ts









const SECTION = 'x-ms-apimTemplate-policySection';
const EXISTS = `${policy_templates/* TEMPLATE_PARAMETER */.T}existsAction`;
/* harmony default export */ const properties_value = (propertiesRule({
    id: 'pp-properties-value',
    title: 'Policies and settings of the sign-in have one of their values',
    why: "Microsoft's check compares these texts letter by letter, and a policy with an unknown section or action does nothing.",
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: tables_properties/* PROPERTIES_SCHEMA */.IA,
    on: 'structureFault',
    *check(fault) {
        const text = (0,model_json/* textOf */.b6)(fault.value);
        if (fault.kind !== 'value' || fault.value === undefined || text === undefined)
            return;
        const meant = nearest(text, fault.known);
        yield {
            at: place_valueOf(fault.value),
            message: `Write ${(0,kit_text/* enumerate */.HL)((meant === undefined ? fault.known : [meant]).map(kit_text/* quote */.hD), 'or')} instead of ${(0,kit_text/* quote */.hD)(text)} as ${valueLabel(fault)}.`,
        };
    },
    examples: {
        good: [
            templates({ templateId: 'setheader', parameters: { [SECTION]: 'Failure', [EXISTS]: 'skip' } }),
            oauth({ identityProvider: 'oauth2', properties: { IsFirstParty: 'False' } }),
        ],
        bad: [
            {
                input: templates({
                    templateId: 'setheader',
                    parameters: { [SECTION]: 'request', [EXISTS]: 'replace' },
                }),
                at: [
                    `/properties/policyTemplateInstances/0/parameters/${SECTION}`,
                    `/properties/policyTemplateInstances/0/parameters/${EXISTS}`,
                ],
            },
            {
                input: oauth({ identityProvider: 'oauth2', properties: { IsFirstParty: 'false' } }),
                at: ['/properties/connectionParameters/token/oAuthSettings/properties/IsFirstParty'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/publisher-placeholder.ts






const publisher_placeholder_STAND_IN = /^(publisher|stack ?owner|your (company|name).*|company( name)?|name|test)$/i;
/* harmony default export */ const publisher_placeholder = (propertiesRule({
    id: 'pp-publisher-placeholder',
    title: 'The publisher and the owner of the service are real names',
    why: "Both are shown on the connector's page as they are written.",
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#step-3a-publisher-and-stackowner-properties',
    on: 'properties',
    *check({ body }) {
        for (const name of ['publisher', 'stackOwner']) {
            const node = body?.members.get(name);
            const text = (0,model_json/* textOf */.b6)(node)?.trim();
            if (node === undefined || text === undefined || !(isStandInText(text) || publisher_placeholder_STAND_IN.test(text)))
                continue;
            yield {
                at: place_valueOf(node),
                message: `Write the name of the ${name === 'publisher' ? 'publisher' : 'company that owns the service'} instead of ${(0,kit_text/* quote */.hD)(text)}.`,
            };
        }
    },
    examples: {
        good: [properties({ publisher: 'Publisher Services Ltd.', stackOwner: 'Contoso' })],
        bad: [
            {
                input: properties({ publisher: '<Your name>', stackOwner: 'Company Name' }),
                at: ['/properties/publisher', '/properties/stackOwner'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/publisher-required.ts





/* harmony default export */ const publisher_required = (propertiesRule({
    id: 'pp-publisher-required',
    title: 'apiProperties.json names the publisher',
    why: "The publisher is shown on the connector's page; it is the company, or the person of an independent publisher.",
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#step-3a-publisher-and-stackowner-properties',
    once: true,
    on: 'properties',
    *check({ root, body }) {
        const publisher = body?.members.get('publisher');
        if (body === undefined ||
            (publisher !== undefined && !(publisher.kind === 'string' && (0,kit_text/* isBlank */.z3)((0,model_json/* textOf */.b6)(publisher)))))
            return;
        yield {
            at: at(root, 'properties', 'publisher'),
            message: 'Add "publisher" with the full name of your company, such as "Contoso Corporation", or your own as an independent publisher.',
        };
    },
    examples: {
        good: [properties({ publisher: 'Contoso Corporation' })],
        bad: [
            { input: properties({ stackOwner: 'Contoso' }), at: ['/properties'] },
            { input: properties({ publisher: ' ' }), at: ['/properties/publisher'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/stack-owner-independent.ts






/* harmony default export */ const stack_owner_independent = (propertiesRule({
    id: 'pp-stack-owner-independent',
    title: 'The service of an independent connector belongs to somebody else than its publisher',
    why: 'Independent publishers build connectors for services they do not own; owners publish as verified publishers.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['independent'],
    reference: 'certification-submission#step-3a-publisher-and-stackowner-properties',
    once: true,
    on: 'properties',
    *check({ root, body }) {
        const owner = (0,model_json/* textOf */.b6)(body?.members.get('stackOwner'));
        const publisher = (0,model_json/* textOf */.b6)(body?.members.get('publisher'));
        if (owner === undefined || publisher === undefined || (0,kit_text/* isBlank */.z3)(owner))
            return;
        if (bareText(owner) !== bareText(publisher))
            return;
        yield {
            at: at(root, 'properties', 'stackOwner'),
            message: `Write the company that owns the service as "stackOwner" instead of ${(0,kit_text/* quote */.hD)(owner)}, who is the publisher.`,
        };
    },
    examples: {
        good: [properties({ publisher: 'Nora Berg', stackOwner: 'Contoso' })],
        bad: [
            {
                input: properties({ publisher: 'Nora Berg', stackOwner: 'Nora  Berg.' }),
                at: ['/properties/stackOwner'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/stack-owner-required.ts






/* harmony default export */ const stack_owner_required = (propertiesRule({
    id: 'pp-stack-owner-required',
    title: 'apiProperties.json names the owner of the service',
    why: 'Reviewers ask who owns the service behind the connector: the publisher, or for independent publishers somebody else.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#step-3a-publisher-and-stackowner-properties',
    once: true,
    on: 'properties',
    *check({ root, body }) {
        const owner = anyCase(body, 'stackOwner');
        if (body === undefined || (owner !== undefined && !(owner.kind === 'string' && (0,kit_text/* isBlank */.z3)((0,model_json/* textOf */.b6)(owner)))))
            return;
        yield {
            at: at(root, 'properties', 'stackOwner'),
            message: 'Add "stackOwner" with the name of the company that owns the service.',
        };
    },
    examples: {
        good: [properties({ publisher: 'Nora Berg', stackOwner: 'Contoso' })],
        bad: [
            { input: properties({ publisher: 'Contoso' }), at: ['/properties'] },
            { input: properties({ publisher: 'Contoso', stackOwner: '' }), at: ['/properties/stackOwner'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/properties/stack-owner-verified.ts






/* harmony default export */ const stack_owner_verified = (propertiesRule({
    id: 'pp-stack-owner-verified',
    title: 'Verified publishers own the service of their connector',
    why: 'The two names are the same unless you publish on behalf of the owner; reviewers ask about any difference.',
    severity: 'info',
    evidence: 'review',
    publishers: ['verified'],
    reference: 'certification-submission#step-3a-publisher-and-stackowner-properties',
    once: true,
    on: 'properties',
    *check({ root, body }) {
        const owner = (0,model_json/* textOf */.b6)(body?.members.get('stackOwner'));
        const publisher = (0,model_json/* textOf */.b6)(body?.members.get('publisher'));
        if (owner === undefined || publisher === undefined || (0,kit_text/* isBlank */.z3)(owner) || (0,kit_text/* isBlank */.z3)(publisher))
            return;
        if (bareText(owner) === bareText(publisher))
            return;
        yield {
            at: at(root, 'properties', 'stackOwner'),
            message: `Write ${(0,kit_text/* quote */.hD)(publisher)} instead of ${(0,kit_text/* quote */.hD)(owner)} if you own the service yourself.`,
        };
    },
    examples: {
        good: [properties({ publisher: 'Contoso Ltd.', stackOwner: 'Contoso Ltd' })],
        bad: [
            { input: properties({ publisher: 'Contoso', stackOwner: 'Fabrikam' }), at: ['/properties/stackOwner'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/readme.ts

/**
 * The sections of Microsoft's templates (templates/<publisher>/readme.md of the repository), which the intro.md has too, in their
 * order. A heading belongs to the first that it fits, in any of the ways that publishers write it.
 */
const TEMPLATE_SECTIONS = [
    { name: 'Publisher', fits: /^publish(er|ed)/ },
    { name: 'Known Issues and Limitations', fits: /known|limit|issue|restriction|not supported|unsupported/ },
    { name: 'Frequently Asked Questions', fits: /^faq|frequently|^questions/ },
    {
        name: 'Deployment Instructions',
        fits: /deploy|install|^import|use (this|the) connector in your|custom connector/,
    },
    {
        name: 'Prerequisites',
        fits: /pre ?requi[sr]|^requirements?|pre ?condition|before you (begin|start)|^you will need|^what you need/,
    },
    {
        name: 'Obtaining Credentials',
        fits: /credential|authenti|authori[sz]|\b(keys?|tokens?|oauth|password)\b|sign(ing)? (in|up)|log ?in|^connecti|app(lication)? (access|registration)|register/,
    },
    {
        name: 'Supported Operations',
        fits: /\b(operations?|actions?|triggers?|functions|methods|endpoints|commands|capabilities)\b/,
    },
    { name: 'Getting Started', fits: /get(ting)? started|how to use|usage|quick ?start/ },
];
/** A longer heading is a sentence that happens to hold such a word. */
const LONGEST_HEADING = 60;
/** The section of the template that a heading stands for. */
function templateSection({ heading }) {
    const words = normal(heading).replaceAll('-', ' ');
    const name = TEMPLATE_SECTIONS.find(({ fits }) => fits.test(words))?.name;
    return words.length > LONGEST_HEADING && name !== 'Publisher' ? undefined : name;
}
/** In lower case, without invisible characters, numbering and signs at the ends. */
function normal(heading) {
    return heading
        .toLowerCase()
        .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
        .replace(/\s+/g, ' ')
        .replace(/^[^\p{L}]+/u, '')
        .trim();
}
/** The sections of a page that stand for some of the template. */
const templateSectionsOf = (0,memo/* memo */.p)(({ sections }) => {
    const found = [];
    let operationsLevel = Infinity;
    for (const [index, section] of sections.entries()) {
        if (section.level <= operationsLevel)
            operationsLevel = Infinity;
        const name = templateSection(section);
        // The title of a page, and the name of an operation, may hold any word: only the very name makes it a section.
        const isFree = (index === 0 && section.level === 1) || operationsLevel !== Infinity;
        if (name === undefined || (isFree && !normal(section.heading).startsWith(name.toLowerCase())))
            continue;
        if (name === 'Supported Operations')
            operationsLevel = section.level;
        found.push({ name, section, index });
    }
    return found;
});
/** The first section of a page that stands for this one of the template. */
function sectionFor(page, name) {
    return templateSectionsOf(page).find((found) => found.name === name);
}
/** Where a page has no section that stands for one of these, their names. */
function missingSections(page, names) {
    return names.filter((name) => sectionFor(page, name) === undefined);
}
/** The sections from one of the template up to the next of the template that is not below it. */
function sectionsBelow({ sections }, { section, index }) {
    const after = sections.slice(index + 1);
    const end = after.findIndex((other) => other.level < section.level || (other.level === section.level && templateSection(other) !== undefined));
    return end === -1 ? after : after.slice(0, end);
}
/** The readme and the intro.md, whichever there are. */
function pagesOf({ readme, intro }) {
    return [readme, intro].filter((page) => page !== undefined);
}
/** There is nothing to read but comments and lines. */
function isEmptyText(text) {
    return text.replace(/<!--[^]*?(-->|$)/g, '').replace(/[\s\u200B\uFEFF_*-]+/g, '') === '';
}
/** The letters and digits of a text, in lower case and without articles: what is the same however it is written. */
function lettersOf(text) {
    return text
        .toLowerCase()
        .replace(/\b(?:an?|the)\b/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, '');
}
/** {@link lettersOf} the whole page. */
const lettersOfPage = (0,memo/* memo */.p)(({ document }) => lettersOf(document.text));
/** The line of a heading. */
function headingOf({ start, end }) {
    return { node: undefined, start, end };
}
/** A file of this name lies in the connector's folder itself, or a link to one. */
function hasFile({ files }, name) {
    return files.some((file) => name.test(file.name));
}

;// CONCATENATED MODULE: ./src/rules/readme/intro-operations.ts



/* harmony default export */ const intro_operations = (connectorRule({
    id: 'pp-intro-operations',
    title: 'The intro.md leaves out the operations',
    why: 'The page that Microsoft publishes lists actions and triggers by itself, from the definition.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified'],
    reference: 'submit-for-certification#submit-to-isv-studio',
    *check({ contents: { intro } }) {
        if (intro === undefined)
            return;
        for (const { name, section } of templateSectionsOf(intro))
            if (name === 'Supported Operations')
                yield {
                    file: intro,
                    at: headingOf(section),
                    message: `Remove the section ${(0,kit_text/* quote */.hD)(section.heading)}: the documentation lists the operations by itself.`,
                };
    },
    examples: {
        good: [{ files: { 'intro.md': 'Orders.\n## Get started with your connector\nAdd the trigger.' } }],
        bad: [
            {
                input: { files: { 'intro.md': 'Orders.\n## Actions\nList orders.\n## Triggers\nNone.' } },
                at: ['intro.md:2', 'intro.md:4'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/readme/intro-section.ts



/* harmony default export */ const intro_section = (connectorRule({
    id: 'pp-intro-section',
    title: 'The intro.md has the prerequisites and the known issues',
    why: "It becomes part of the connector's page in Microsoft's documentation, where users look for both.",
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified'],
    reference: 'submit-for-certification#submit-to-isv-studio',
    *check({ contents: { intro } }) {
        if (intro === undefined)
            return;
        for (const name of missingSections(intro, ['Prerequisites', 'Known Issues and Limitations']))
            yield { file: intro, at: WHOLE_FILE, message: `Add the section "## ${name}" to ${intro.name}.` };
    },
    examples: {
        good: [
            { files: { 'intro.md': 'Orders.\n## Pre-requisites\nNone.\n## Known issues and limitations\nNone.' } },
        ],
        bad: [
            { input: { files: { 'intro.md': 'Orders.\n## FAQ\nNone.' } }, at: ['intro.md:1', 'intro.md:1'] },
            { input: { files: { 'intro.md': 'Orders.\n## Prerequisites\nNone.' } }, at: ['intro.md:1'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/readme-examples.ts
/** A readme with a title and these sections: heading, text, by pairs; a blank text leaves the section empty. */
function readme(sections, title = '# Contoso Orders') {
    const parts = Object.entries(sections).map(([heading, text]) => `## ${heading}\n${text === '' ? '' : `${text}\n`}`);
    return [`${title}\nReads the orders of Contoso.\n`, ...parts].join('\n');
}
/** A connector of one's own with this readme. */
function withReadme(text, rest = {}) {
    return { ...rest, files: { 'readme.md': text, ...rest.files } };
}
const readme_examples_COMPLETE = {
    'Publisher: Contoso': '',
    Prerequisites: 'A Contoso account.',
    'Supported Operations': 'List orders.',
    'Obtaining Credentials': 'Create a key in your profile.',
    'Known Issues and Limitations': 'None.',
    'Deployment Instructions': 'Run paconn create.',
};

;// CONCATENATED MODULE: ./src/rules/readme/readme-credentials-oauth.ts






/** What instructions for an app of one's own cannot do without. */
const ABOUT_APPS = /\b(?:register|registration|create|creating|add|new|set ?up|build|own)\b.{0,80}\b(?:apps?|applications?|clients?|oauth|integrations?|projects?|credentials)\b|client[ _-]?(?:id|secret)|app(?:lication)? registration|\b(?:app|application|developer)s? (?:page|portal|console|id|key|settings)/i;
const readme_credentials_oauth_oauth = properties({ connectionParameters: { token: { type: 'oauthSetting', oAuthSettings: {} } } });
/* harmony default export */ const readme_credentials_oauth = (connectorRule({
    id: 'pp-readme-credentials-oauth',
    title: 'The readme of an OAuth connector explains how to create an app',
    why: 'An independent publisher has no app that all users could share; certification waits until the steps are there.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['independent'],
    reference: 'certification-submission-ip#best-practices-for-submission',
    once: true,
    *check({ propertiesFile, contents: { readme: page } }) {
        const found = page && sectionFor(page, 'Obtaining Credentials');
        if (page === undefined ||
            found === undefined ||
            propertiesFile?.properties?.connectionParameters.some(isOAuth) !== true)
            return;
        const text = [found.section, ...sectionsBelow(page, found)].map((section) => section.text).join('');
        if (ABOUT_APPS.test(text) || ABOUT_APPS.test(sectionFor(page, 'Prerequisites')?.section.text ?? ''))
            return;
        yield {
            file: page,
            at: headingOf(found.section),
            message: `Explain step by step in ${(0,kit_text/* quote */.hD)(found.section.heading)} how to create the app for OAuth.`,
        };
    },
    examples: {
        good: [
            withReadme(readme(readme_examples_COMPLETE), {
                properties: properties({ connectionParameters: { key: { type: 'securestring' } } }),
            }),
            withReadme(readme({ 'Obtaining Credentials': '1. Register an app at Contoso.' }), {
                properties: readme_credentials_oauth_oauth,
            }),
        ],
        bad: [
            {
                input: withReadme(readme({ 'Obtaining Credentials': 'Sign in to Contoso.' }), { properties: readme_credentials_oauth_oauth }),
                at: ['readme.md:4'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/readme/readme-deployment.ts




/* harmony default export */ const readme_deployment = (connectorRule({
    id: 'pp-readme-deployment',
    title: 'The readme of a verified publisher has deployment instructions',
    why: 'The template requires them of verified publishers, so that anyone can use the connector as a custom one.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified'],
    reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
    once: true,
    *check({ contents: { readme: page } }) {
        if (page === undefined || missingSections(page, ['Deployment Instructions']).length === 0)
            return;
        yield {
            file: page,
            at: WHOLE_FILE,
            message: 'Add the section "## Deployment Instructions": how to deploy the connector as a custom connector.',
        };
    },
    examples: {
        good: [
            withReadme(readme(readme_examples_COMPLETE)),
            withReadme('# Contoso\n## Installing the connector\nRun paconn create.'),
        ],
        bad: [{ input: withReadme('# Contoso\n## Prerequisites\nNone.'), at: ['readme.md:1'] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/readme/readme-found.ts





const readme_found_definition = paths({});
/* harmony default export */ const readme_found = (connectorRule({
    id: 'pp-readme-found',
    title: "The connector has a readme.md in Microsoft's repository",
    why: "Microsoft's review of a pull request asks for it, from verified and independent publishers alike.",
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#create-a-readme-file-artifact',
    once: true,
    *check(connector) {
        if (connector.layout !== 'catalogue' || hasFile(connector, /^readme(\.|$)/i))
            return;
        yield {
            file: { path: pathIn(connector, 'readme.md') },
            at: WHOLE_FILE,
            message: 'Add readme.md with the prerequisites, operations, credentials and known issues of the connector.',
        };
    },
    examples: {
        good: [withReadme(readme(readme_examples_COMPLETE), { definition: readme_found_definition, layout: 'catalogue' }), { definition: readme_found_definition }],
        bad: [
            { input: { definition: readme_found_definition, layout: 'catalogue', files: { 'notes.md': '# Notes' } }, at: ['readme.md:1'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/readme/readme-heading-space.ts




/* harmony default export */ const readme_heading_space = (connectorRule({
    id: 'pp-readme-heading-space',
    title: 'Headings have a space after the #',
    why: 'Without it the line is shown as text with number signs, and the page loses the section.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'https://spec.commonmark.org/0.31.2/#atx-headings',
    *check({ contents }) {
        for (const page of pagesOf(contents))
            for (const section of page.sections)
                if (section.kind === 'unspaced')
                    yield {
                        file: page,
                        at: headingOf(section),
                        message: `Put a space after the number signs: ${(0,kit_text/* quote */.hD)(`${'#'.repeat(section.level)} ${section.heading}`)}.`,
                    };
    },
    examples: {
        good: [withReadme('# Contoso\nThe order #4711 of #contoso\n\n#1 in orders')],
        bad: [
            {
                input: withReadme('#Contoso\nReads orders.\n##Prerequisites\nNone.'),
                at: ['readme.md:1', 'readme.md:3'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/page-links.ts

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const EMAIL = /^[^\s/@:]+@[^\s/@:]+\.[a-z]{2,}$/i;
const WEB = /https?:\/\/[^\s'"’“”]+/i;
/** Domains that no file is called after. */
const DOMAIN = /^(?:www\.[^/\s]+\.[^/\s]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|io|co|dev|ai|app|eu|uk|de|nl|fr|ch|se|no|dk|us|ca|au|cloud|tech|edu|gov|info|biz))(?::\d+)?(?:[/?#]\S*)?$/i;
/** The address of a link as its author meant it. */
function written({ address }) {
    try {
        return decodeURIComponent(address).trim();
    }
    catch {
        return address;
    }
}
/** What to write for an address that is none, such as one without `https://`; undefined for one that may be one. */
function addressMeant(link) {
    const address = written(link);
    if (SCHEME.test(address))
        return undefined;
    if (EMAIL.test(address))
        return `mailto:${address}`;
    if (DOMAIN.test(address))
        return `https://${address}`;
    return WEB.exec(address)?.[0];
}
/**
 * The path of a file in the connector's folder that a link leads to; undefined for web addresses, anchors, and what lies outside of
 * the folder.
 */
function pathOf(link) {
    const address = written(link);
    if (/^[/#?]/.test(address) || SCHEME.test(address) || addressMeant(link) !== undefined)
        return undefined;
    const segments = [];
    for (const segment of address.replace(/[?#].*$/s, '').split(/[/\\]/)) {
        if (segment === '..' && segments.pop() === undefined)
            return undefined;
        if (segment !== '..' && segment !== '.' && segment !== '')
            segments.push(segment);
    }
    return segments.join('/');
}
/** Folders below are not listed deeper than that, nor hidden ones. */
const DEEPEST = 4;
const MOST_FILES = 2000;
function fileNames(files) {
    const names = new Set(['']);
    const byLowerCase = new Map();
    const byName = new Map();
    for (const { name } of files) {
        for (let end = name.length; end > 0; end = name.lastIndexOf('/', end - 1))
            names.add(name.slice(0, end));
        byLowerCase.set(name.toLowerCase(), name);
        byName.set(fileName(name).toLowerCase(), name);
    }
    const isListed = (path) => files.length < MOST_FILES && path.split('/').length <= DEEPEST && !/(^|\/)(\.|node_modules)/.test(path);
    return {
        has: (path) => names.has(path) || !isListed(path),
        meant: (path) => byLowerCase.get(path.toLowerCase()) ?? byName.get(fileName(path).toLowerCase()),
    };
}

;// CONCATENATED MODULE: ./src/rules/readme/readme-image.ts




/* harmony default export */ const readme_image = (connectorRule({
    id: 'pp-readme-image',
    title: "The readme in Microsoft's repository has no pictures of its own",
    why: 'The templates hold the definition, the properties and the readme alone, and a picture beside it is lost wherever the text is copied to.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent'],
    reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
    *check({ files, layout, contents: { readme: page } }) {
        if (page === undefined || layout !== 'catalogue')
            return;
        const names = fileNames(files);
        for (const link of page.links) {
            const path = link.kind === 'image' ? pathOf(link) : undefined;
            if (path !== undefined && names.has(path))
                yield {
                    file: page,
                    at: { node: undefined, start: link.start, end: link.end },
                    message: `Show ${(0,kit_text/* quote */.hD)(path)} from your website by its https address, and remove the file.`,
                };
        }
    },
    examples: {
        good: [
            withReadme('# Contoso\n![plan](https://contoso.com/plan.png)', { layout: 'catalogue' }),
            withReadme('# Contoso\n![plan](plan.png)', { files: { 'plan.png': 'x' } }),
        ],
        bad: [
            {
                input: withReadme('# Contoso\n![plan](plan.png)\n![flow](flow.png)', {
                    files: { 'plan.png': 'x', 'flow.png': 'x' },
                    layout: 'catalogue',
                }),
                at: ['readme.md:2', 'readme.md:3'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/readme/readme-introduction.ts



/** Publishers give the paragraph a heading of its own. */
const DESCRIBES = /descri|overview|about|introduc|summary|what is/;
/* harmony default export */ const readme_introduction = (connectorRule({
    id: 'pp-readme-introduction',
    title: 'The readme says under its title what the service and the connector do',
    why: 'It is the first that a maker reads of the connector; reviewers ask for it.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
    once: true,
    *check({ contents: { readme: page } }) {
        const title = page?.sections[0];
        if (page === undefined || title?.level !== 1 || !isEmptyText(title.text) || !isEmptyText(page.preamble))
            return;
        const found = templateSectionsOf(page);
        const below = page.sections.slice(1, found.find(({ name }) => name !== 'Publisher')?.index ?? undefined);
        const isDescribed = below.some(({ text }) => !isEmptyText(text)) ||
            page.sections.some(({ heading }) => DESCRIBES.test(normal(heading)));
        if (found[0]?.section === title || isDescribed)
            return;
        yield {
            file: page,
            at: headingOf(title),
            message: 'Write two or three sentences about the service and the connector under the title.',
        };
    },
    examples: {
        good: [
            withReadme(readme(readme_examples_COMPLETE)),
            withReadme('# Contoso\n## Publisher: Contoso\nReads orders.\n## Prerequisites\nNone.'),
            withReadme('# Contoso\n## Prerequisites\nNone.\n## Overview\nReads orders.'),
        ],
        bad: [
            {
                input: withReadme('# Contoso\n\n## Publisher: Contoso\n\n## Prerequisites\nNone.'),
                at: ['readme.md:1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/readme/readme-link.ts





/* harmony default export */ const readme_link = (connectorRule({
    id: 'pp-readme-link',
    title: 'Links and pictures of the readme lead to files of the connector',
    why: 'Readers find a broken picture, or a page that is not there. File names in links are case-sensitive.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'certification-submission#create-a-readme-file-artifact',
    *check({ files, contents }) {
        const names = fileNames(files);
        for (const page of pagesOf(contents))
            for (const link of page.links) {
                const path = pathOf(link);
                if (path === undefined || names.has(path))
                    continue;
                const meant = names.meant(path);
                const thing = link.kind === 'image' ? 'picture' : 'link';
                yield {
                    file: page,
                    at: { node: undefined, start: link.start, end: link.end },
                    message: meant === undefined
                        ? `Add the file ${(0,kit_text/* quote */.hD)(path)}, or remove the ${thing} to it.`
                        : `Write ${(0,kit_text/* quote */.hD)(meant)} instead of ${(0,kit_text/* quote */.hD)(path)}, which is not there.`,
                };
            }
    },
    examples: {
        good: [
            withReadme('# Contoso\n[top](#contoso) ![plan](./images/order%20plan.png?raw=true) [script](script.csx#L1)\n[web](https://contoso.com/a.md) [all](images) [up](../Fabrikam/readme.md) [root](/LICENSE) `[no](link.md)`', { files: { 'images/order plan.png': 'x', 'script.csx': '' } }),
        ],
        bad: [
            {
                input: withReadme('# Contoso\n![plan](Images\\Plan.png) and [more](docs/more.md)\n\n| a |\n|---|\n| [b](b.pdf) |', {
                    files: { 'images/plan.png': 'x' },
                }),
                at: ['readme.md:2', 'readme.md:2', 'readme.md:6'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/readme/readme-link-address.ts





/* harmony default export */ const readme_link_address = (connectorRule({
    id: 'pp-readme-link-address',
    title: 'Links of the readme begin with https:// or mailto:',
    why: 'Without it the link leads to a file of that name beside the readme, which is not there.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'https://spec.commonmark.org/0.31.2/#links',
    *check({ contents }) {
        for (const page of pagesOf(contents))
            for (const link of page.links) {
                const { start, end } = link;
                const meant = addressMeant(link);
                if (meant !== undefined)
                    yield {
                        file: page,
                        at: { node: undefined, start, end },
                        message: `Write ${(0,kit_text/* quote */.hD)(meant)} as the address of the link instead of ${(0,kit_text/* quote */.hD)(page.document.text.slice(start, end))}.`,
                    };
            }
    },
    examples: {
        good: [
            withReadme('# Contoso\n[web](https://www.contoso.com) [mail](mailto:help@contoso.com) [file](notes.md)'),
        ],
        bad: [
            {
                input: withReadme("# Contoso\n[web](www.contoso.com/help)\n[mail](help@contoso.com)\n[host](docs.contoso.com) [both]('https://contoso.com')"),
                at: ['readme.md:2', 'readme.md:3', 'readme.md:4', 'readme.md:4'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/readme-operations.ts


/** The operations that users see, with the names that a readme may call them by: letters and digits alone. */
function* shownOperations({ operations }) {
    for (const operation of operations) {
        if (operation.internal)
            continue;
        const summary = (0,model_json/* textOf */.b6)(operation.node.members.get('summary'));
        const title = summary ?? operation.id;
        if (title === undefined)
            continue;
        const names = [summary, operation.id, operation.path].flatMap((name) => name === undefined ? [] : [lettersOf(name)]);
        yield { operation, title, names: names.filter((name) => name !== '') };
    }
}
/** The definition, when it was read whole. */
function wholeDefinition({ definitionFile }) {
    const definition = definitionFile?.definition;
    const isWhole = definition?.unsupported === undefined && definition?.document.syntaxProblems.length === 0;
    return isWhole ? definition : undefined;
}
/** More names than operations of any connector are no list of operations. */
const readme_operations_MOST_NAMES = 600;
/**
 * The lists of names below "Supported Operations": the headings of each level, and the items of lists and rows of tables.
 */
function operationLists(page) {
    const found = sectionFor(page, 'Supported Operations');
    if (found === undefined)
        return [];
    const below = sectionsBelow(page, found);
    const lists = new Map();
    const add = (list, name, { start, end }) => {
        const listed = lists.get(list) ?? [];
        lists.set(list, listed);
        listed.push({ name: name.trim(), at: { node: undefined, start, end } });
    };
    for (const section of [found.section, ...below]) {
        if (section !== found.section)
            add(`${section.kind} ${section.level}`, section.heading, section);
        addItems(section, add);
    }
    return [...lists.values()].filter(({ length }) => length <= readme_operations_MOST_NAMES);
}
function addItems(section, add) {
    for (const item of section.items)
        add(item.kind, item.lead ?? item.text.split(/\s[-–—]\s|:/)[0] ?? item.text, item);
}

;// CONCATENATED MODULE: ./src/rules/readme/readme-operation-missing.ts






const MOST_NAMED = 3;
const readme_operation_missing_definition = paths({
    'get /orders': { operationId: 'ListOrders', summary: 'List all orders' },
    'get /orders/{id}': { operationId: 'GetOrder', summary: 'Get an order' },
    'post /hooks': { operationId: 'HookOrders', summary: 'Subscribe', 'x-ms-visibility': 'internal' },
});
/* harmony default export */ const readme_operation_missing = (connectorRule({
    id: 'pp-readme-operation-missing',
    title: 'The readme describes every operation',
    why: 'The template has a paragraph for each, and what it does not mention was often added later and forgotten.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent'],
    reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
    once: true,
    *check(connector) {
        const definition = wholeDefinition(connector);
        const { readme: page } = connector.contents;
        const found = page && sectionFor(page, 'Supported Operations');
        if (definition === undefined || page === undefined || found === undefined)
            return;
        const text = lettersOfPage(page);
        const missing = [...shownOperations(definition)].filter(({ names }) => !names.some((name) => text.includes(name)));
        if (missing.length === 0)
            return;
        const named = missing.slice(0, MOST_NAMED).map(({ title }) => (0,kit_text/* quote */.hD)(title));
        const rest = missing.length - named.length;
        yield {
            file: page,
            at: headingOf(found.section),
            message: `Describe ${(0,kit_text/* enumerate */.HL)([...named, ...(rest > 0 ? [(0,kit_text/* count */.U9)(rest, 'other operation')] : [])])} as well.`,
        };
    },
    examples: {
        good: [
            withReadme('# Contoso\n## Supported Operations\n- **List all orders**\n- getOrder', { definition: readme_operation_missing_definition }),
        ],
        bad: [
            {
                input: withReadme('# Contoso\n## Supported Operations\n### List all orders\nThe orders.', {
                    definition: readme_operation_missing_definition,
                }),
                at: ['readme.md:2'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/readme/readme-operation-unknown.ts







/** What stands among operations without being one. */
const GROUP = /action|trigger|operation|parameter|response|input|output|example|note|request|webhook|polling/i;
/** Shorter names are part of too many others. */
const SHORTEST_PART = 5;
const readme_operation_unknown_definition = paths({
    'get /orders': { operationId: 'ListOrders', summary: 'List orders' },
    'get /orders/{id}': { operationId: 'GetOrder', summary: 'Get order' },
    'post /orders': { operationId: 'CreateOrder', summary: 'Create order' },
});
/* harmony default export */ const readme_operation_unknown = (connectorRule({
    id: 'pp-readme-operation-unknown',
    title: 'The operations of the readme exist',
    why: 'Users look in vain for an operation that was renamed or removed since the readme was written.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent'],
    reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
    *check(connector) {
        const definition = wholeDefinition(connector);
        const { readme: page } = connector.contents;
        if (definition === undefined || page === undefined)
            return;
        const operations = [...shownOperations(definition)];
        const names = new Set(definition.operations.flatMap(({ id }) => (id === undefined ? [] : [lettersOf(id)])));
        for (const operation of operations)
            for (const name of operation.names)
                names.add(name);
        const parts = [...names].filter(({ length }) => length >= SHORTEST_PART);
        for (const listed of operationLists(page)) {
            const strangers = listed.filter(({ name }) => !names.has(lettersOf(name)));
            // A list that is not mostly of operations is about something else: their parameters, or groups of them.
            if (strangers.length * 3 > listed.length)
                continue;
            const taken = new Set(listed.map(({ name }) => lettersOf(name)));
            const unlisted = operations
                .filter((one) => !one.names.some((name) => taken.has(name)))
                .map(({ title }) => title);
            for (const { name, at } of strangers) {
                const letters = lettersOf(name);
                if (letters === '' ||
                    GROUP.test(name) ||
                    parts.some((part) => letters.includes(part) || part.includes(letters)))
                    continue;
                const meant = nearest(name, unlisted);
                const repair = meant === undefined ? `Remove ${(0,kit_text/* quote */.hD)(name)}` : `Write ${(0,kit_text/* quote */.hD)(meant)} instead of ${(0,kit_text/* quote */.hD)(name)}`;
                yield { file: page, at, message: `${repair}: the definition has no such operation.` };
            }
        }
    },
    examples: {
        good: [
            withReadme('# Contoso\n## Supported Operations\n### List orders (preview)\n- Top\n- Skip\n### Get order\n### Actions\n### Create order', { definition: readme_operation_unknown_definition }),
        ],
        bad: [
            {
                input: withReadme('# Contoso\n## Supported Operations\n### List orders\n### Get order\n### Create order\n### ListOrders\n### Delete invoice\n### Creat ordre', { definition: readme_operation_unknown_definition }),
                at: ['readme.md:7', 'readme.md:8'],
            },
            {
                input: withReadme('# Contoso\n## Supported Operations\n- **List orders**: all\n- `GetOrder`\n- Create order: one\n- Delete invoice: one', { definition: readme_operation_unknown_definition }),
                at: ['readme.md:6'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/readme/readme-or-intro.ts





const readme_or_intro_definition = paths({});
/* harmony default export */ const readme_or_intro = (connectorRule({
    id: 'pp-readme-or-intro',
    title: 'The connector has a readme.md or an intro.md',
    why: 'Both kinds of publishers submit a readme.md, and a package for certification holds an intro.md.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#create-a-readme-file-artifact',
    once: true,
    *check(connector) {
        if (connector.layout !== 'own' || hasFile(connector, /^(readme|intro)(\.|$)/i))
            return;
        yield {
            file: { path: pathIn(connector, 'readme.md') },
            at: WHOLE_FILE,
            message: 'Write readme.md with the prerequisites, operations, credentials and known issues of the connector.',
        };
    },
    examples: {
        good: [withReadme(readme(readme_examples_COMPLETE), { definition: readme_or_intro_definition }), { definition: readme_or_intro_definition, files: { 'intro.md': '# Contoso' } }],
        bad: [{ input: { definition: readme_or_intro_definition }, at: ['readme.md:1'] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/readme/readme-publisher.ts







/** The line without its markup: `**Publisher:** Contoso`. */
const LINE = /^[ \t]*[*_]{0,3}publisher[*_]{0,3}\s?:.*$/im;
/* harmony default export */ const readme_publisher = (connectorRule({
    id: 'pp-readme-publisher',
    title: 'The readme names the publisher in a heading',
    why: 'The template of the readme has it under the title, and reviewers compare it with the publisher of apiProperties.json.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
    once: true,
    *check(connector) {
        const { readme: page } = connector.contents;
        if (page === undefined)
            return;
        const found = sectionFor(page, 'Publisher');
        const heading = (0,kit_text/* quote */.hD)(`## Publisher: ${publisherOf(connector) ?? 'your name'}`);
        const line = LINE.exec(page.document.text);
        if (found !== undefined) {
            const { section, index } = found;
            const next = page.sections[index + 1];
            const hasName = /[:\s].*\p{L}/u.test(section.heading) ||
                !isEmptyText(section.text) ||
                // Some write the name as a heading of its own.
                (next !== undefined && next.level > section.level);
            if (!hasName)
                yield { file: page, at: headingOf(section), message: `Name the publisher: ${heading}.` };
        }
        else if (line === null)
            yield { file: page, at: WHOLE_FILE, message: `Add the heading ${heading} below the title.` };
        else
            yield {
                file: page,
                at: { node: undefined, start: line.index, end: line.index + line[0].length },
                message: `Make the line a heading: ${heading}.`,
            };
    },
    examples: {
        good: [
            withReadme(readme(readme_examples_COMPLETE)),
            withReadme('# Contoso\n## Publisher\nContoso Ltd.'),
            withReadme('# Contoso\n## Publisher\n### Contoso'),
        ],
        bad: [
            { input: withReadme('# Contoso\nReads orders.'), at: ['readme.md:1'] },
            { input: withReadme('# Contoso\n## Publisher:\n\n## Prerequisites\nNone.'), at: ['readme.md:2'] },
            {
                input: withReadme('# Contoso\n\n**Publisher:** Contoso Ltd.', {
                    properties: properties({ publisher: 'Contoso' }),
                }),
                at: ['readme.md:3'],
            },
        ],
    },
}));
function publisherOf({ propertiesFile }) {
    const name = (0,model_json/* textOf */.b6)(propertiesFile?.properties?.body?.members.get('publisher'));
    return (0,kit_text/* isBlank */.z3)(name) ? undefined : name?.trim();
}

;// CONCATENATED MODULE: ./src/rules/readme/readme-readable.ts




const UTF_16 = new Uint8Array([0xff, 0xfe, 0x23, 0x00, 0x20, 0x00]);
/* harmony default export */ const readme_readable = (connectorRule({
    id: 'pp-readme-readable',
    title: 'The readme is text in UTF-8',
    why: 'Text in another encoding is shown with broken characters, and is not checked here.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'certification-submission#create-a-readme-file-artifact',
    *check({ files, contents: { readme: page, intro } }) {
        const read = new Set([page?.name, intro?.name]);
        for (const { path, name, kind } of files)
            if (/^(readme|intro)\.md$/i.test(name) && kind === 'file' && !read.has(name))
                yield {
                    file: { path },
                    at: WHOLE_FILE,
                    message: `Save ${(0,kit_text/* quote */.hD)(name)} as UTF-8 text of 256 KB at most.`,
                };
    },
    examples: {
        good: [withReadme(readme(readme_examples_COMPLETE)), withReadme('')],
        bad: [
            { input: { files: { 'intro.md': UTF_16, 'readme.md': UTF_16 } }, at: ['intro.md:1', 'readme.md:1'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/readme/readme-section.ts




const REQUIRED = {
    Prerequisites: 'the plans, licenses and tools that users need',
    'Supported Operations': 'what each action and trigger does',
    'Obtaining Credentials': 'how users sign in and where they get what that takes',
    'Known Issues and Limitations': 'what does not work, or that nothing is known',
};
const readme_section_NAMES = [
    'Prerequisites',
    'Supported Operations',
    'Obtaining Credentials',
    'Known Issues and Limitations',
];
/* harmony default export */ const readme_section = (connectorRule({
    id: 'pp-readme-section',
    title: 'The readme has the sections that the template requires',
    why: 'Reviewers send a readme back that lacks one; users look for them in every connector.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
    *check({ contents: { readme: page } }) {
        if (page === undefined)
            return;
        for (const name of missingSections(page, readme_section_NAMES))
            yield {
                file: page,
                at: WHOLE_FILE,
                message: `Add the section "## ${name}": ${REQUIRED[name] ?? name}.`,
            };
    },
    examples: {
        good: [
            withReadme(readme(readme_examples_COMPLETE)),
            withReadme('# Contoso\n**Pre-requisites:**\n\nNone.\n\n## 1. Actions & triggers\nList orders.\n## How to get credentials?\nAsk us.\n##Known issues & limitations\nNone.'),
        ],
        bad: [
            {
                input: withReadme('# Contoso\n## Prerequisites\nAn account.\n## Actions\nList orders.'),
                at: ['readme.md:1', 'readme.md:1'],
            },
            {
                input: withReadme('# Limitations of actions\nNo section at all.'),
                at: ['readme.md:1', 'readme.md:1', 'readme.md:1', 'readme.md:1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/readme/readme-section-empty.ts




const OPTIONAL = new Set(['Frequently Asked Questions', 'Getting Started']);
/* harmony default export */ const readme_section_empty = (connectorRule({
    id: 'pp-readme-section-empty',
    title: 'The sections of the readme say something',
    why: 'A heading with nothing below leaves the question open; where there is nothing to say, "None" answers it.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
    *check({ contents }) {
        for (const page of pagesOf(contents)) {
            const found = templateSectionsOf(page);
            const known = new Set(found.map(({ section }) => section));
            for (const { section, name, index } of found) {
                const next = page.sections[index + 1];
                const isLast = next === undefined ||
                    next.level < section.level ||
                    (next.level === section.level && known.has(next));
                if (name !== 'Publisher' && section.level > 1 && isLast && isEmptyText(section.text))
                    yield {
                        file: page,
                        at: headingOf(section),
                        message: OPTIONAL.has(name)
                            ? `Fill the section ${(0,kit_text/* quote */.hD)(section.heading)}, or remove it.`
                            : `Fill the section ${(0,kit_text/* quote */.hD)(section.heading)}, with "None" if there is nothing to say.`,
                    };
            }
        }
    },
    examples: {
        good: [
            withReadme(readme({ ...readme_examples_COMPLETE, 'Known Issues and Limitations': 'None' })),
            withReadme('# Contoso\n## Supported Operations\n### List orders\nAll orders.'),
        ],
        bad: [
            {
                input: withReadme(readme({ Prerequisites: '', 'Supported Operations': 'List orders.', 'Known issues': '', FAQ: '' })),
                at: ['readme.md:4', 'readme.md:9', 'readme.md:11'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/readme/readme-template.ts




/** Headings that the templates have in place of what the publisher fills in. */
const HEADING = /^(operation \d+|question \d+|publisher:? publisher['’]s name)$/;
/** How the instructions of the templates begin or end, or what answers only they have. */
const TEXT = /^[ \t>*_]{0,8}(?:(?:required|optional)\.\s+(?:one paragraph|for independent|it should be|any plans|describe actions|explain the auth|how to get started|include (?:any|freq)|add instruc).*|(?:description of operation|answer to question) \d+.*|provide (?:a detailed description here|information about any prereq|detailed information about how a user|users with a step-by-step|a breakdown of freq).*|if your connector has any known issues.*|highlight any errors that might.*)$/gim;
/* harmony default export */ const readme_template = (connectorRule({
    id: 'pp-readme-template',
    title: 'The instructions of the template are replaced',
    why: 'Users read the readme; what the template tells its author is of no use to them.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
    *check({ contents }) {
        for (const page of pagesOf(contents))
            for (const { at, text } of leftovers(page))
                yield {
                    file: page,
                    at,
                    message: `Replace ${(0,kit_text/* quote */.hD)(text)}, which the template says, by your own text.`,
                };
    },
    examples: {
        good: [
            withReadme('# Contoso\n## Publisher: Contoso\n## Prerequisites\nRequired: an account.\n### Operation types\nTwo.'),
        ],
        bad: [
            {
                input: withReadme("# Title\n## Publisher: Publisher's Name\n## Prerequisites\nRequired. Any plans or licenses.\n### Operation 1\nDescription of operation 1."),
                at: ['readme.md:1', 'readme.md:2', 'readme.md:4', 'readme.md:5', 'readme.md:6'],
            },
            {
                input: { files: { 'intro.md': '## FAQ\nProvide a breakdown of frequent questions.' } },
                at: ['intro.md:2'],
            },
        ],
    },
}));
function* leftovers({ sections, document }) {
    for (const [index, section] of sections.entries())
        if (HEADING.test(normal(section.heading)) || (index === 0 && normal(section.heading) === 'title'))
            yield { at: headingOf(section), text: section.heading };
    for (const { 0: text, index } of document.text.matchAll(TEXT))
        yield { at: { node: undefined, start: index, end: index + text.trimEnd().length }, text: text.trim() };
}

;// CONCATENATED MODULE: ./src/rules/readme/readme-title.ts




/* harmony default export */ const readme_title = (connectorRule({
    id: 'pp-readme-title',
    title: 'The readme has a title',
    why: 'It names the connector; reviewers ask for the headings of the template.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
    once: true,
    *check({ contents: { readme: page } }) {
        const first = page?.sections[0];
        // A heading before the first of the template is meant as the title.
        if (page === undefined || (first !== undefined && templateSectionsOf(page)[0]?.index !== 0))
            return;
        yield {
            file: page,
            at: WHOLE_FILE,
            message: 'Begin the readme with the title: "# " and the name of the connector.',
        };
    },
    examples: {
        good: [
            withReadme(readme(readme_examples_COMPLETE)),
            withReadme('Contoso\n=====\nReads orders.'),
            withReadme(readme(readme_examples_COMPLETE, '**Contoso Orders**\n')),
        ],
        bad: [
            { input: withReadme('Reads orders.\n\n# Prerequisites\nAn account.'), at: ['readme.md:1'] },
            { input: withReadme('Reads orders.'), at: ['readme.md:1'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/readme/readme-title-level.ts




/* harmony default export */ const readme_title_level = (connectorRule({
    id: 'pp-readme-title-level',
    title: 'The title of the readme is a heading of level 1',
    why: 'The title of the template is one, and its sections are of level 2.',
    severity: 'info',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
    once: true,
    *check({ contents: { readme: page } }) {
        const first = page?.sections[0];
        if (page === undefined || first === undefined)
            return;
        const named = new Set(templateSectionsOf(page).map(({ section }) => section));
        const hasTitle = page.sections.some((section) => section.level === 1 && !named.has(section));
        if (hasTitle || named.has(first))
            return;
        yield {
            file: page,
            at: headingOf(first),
            message: `Make the title a heading of level 1: ${(0,kit_text/* quote */.hD)(`# ${first.heading}`)}.`,
        };
    },
    examples: {
        good: [withReadme(readme(readme_examples_COMPLETE)), withReadme('Contoso\n=====\nReads orders.')],
        bad: [
            { input: withReadme(readme(readme_examples_COMPLETE, '\n**Contoso Orders**\n')), at: ['readme.md:2'] },
            { input: withReadme(readme(readme_examples_COMPLETE, '## Contoso Orders')), at: ['readme.md:1'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/reference-rules.ts







const TARGETS = {
    schema: {
        section: 'definitions',
        noun: 'schema',
        anchor: 'response',
        example: (first, second = '#/definitions/Order') => ({
            ...responses({ 200: { description: 'OK', schema: { $ref: first } } }),
            definitions: {
                List: { type: 'array', items: { $ref: second } },
                Order: { type: 'object', properties: { id: { type: 'string' } } },
            },
        }),
        at: ['/paths/~1orders/get/responses/200/schema/$ref', '/definitions/List/items/$ref'],
    },
    parameter: {
        section: 'parameters',
        noun: 'parameter',
        anchor: 'parameters',
        example: (first, second = '#/parameters/Top') => paths({
            'get /orders': { operationId: 'ListOrders', parameters: [{ $ref: first }, { $ref: second }] },
        }, {
            parameters: {
                Order: { name: 'order', in: 'query', type: 'string' },
                Top: { name: 'top', in: 'query', type: 'integer' },
            },
        }),
        at: ['/paths/~1orders/get/parameters/0/$ref', '/paths/~1orders/get/parameters/1/$ref'],
    },
    response: {
        section: 'responses',
        noun: 'response',
        anchor: 'response',
        example: (first, second = '#/responses/Order') => ({
            ...responses({ 200: { $ref: first }, 201: { $ref: second } }),
            responses: { Order: { description: 'An order' } },
        }),
        at: ['/paths/~1orders/get/responses/200/$ref', '/paths/~1orders/get/responses/201/$ref'],
    },
};
/** Where shared elements of a kind stand. */
function sectionOf(kind) {
    return TARGETS[kind].section;
}
/** A rule that references of one kind lead to something that exists. */
function referenceFound(kind, { id, rule }) {
    const target = TARGETS[kind];
    return definitionRule({
        ...reference_rules_metaOf(id, rule, target),
        title: `Every ${target.noun} reference leads to a ${target.noun}`,
        why: `A reference that leads nowhere leaves the ${target.noun} undefined, and the import of the connector fails.`,
        on: 'reference',
        *check(reference, definition) {
            if (reference.kind !== kind || reference.fault !== 'missing' || endsEarly(definition))
                return;
            if (isElsewhere(definition, target.section))
                return;
            yield {
                at: place_valueOf(reference.value),
                message: reference_rules_repairOf(reference, target.section, intended(reference, definition)),
            };
        },
        examples: {
            good: [target.example(`#/${target.section}/Order`)],
            bad: [
                {
                    input: target.example(`#/${target.section}/Orders`, `#/${target.section}/Customer`),
                    at: target.at,
                },
            ],
        },
    });
}
/** A stray bracket closes the root before the end of the text, so what is referred to may stand in the rest. */
function endsEarly({ document: { text }, root }) {
    return /\S/.test(text.slice(root.end));
}
/** The section is there under a misspelt name or at a wrong place, so that no reference into it is at fault. */
function isElsewhere({ root }, section) {
    if (root.members.has(section))
        return false;
    const misplaced = root.members.get('paths')?.members.has(section) ?? false;
    return misplaced || isMisspelt(root, 'definition', section);
}
function reference_rules_repairOf({ text }, section, meant) {
    const [, , name, ...deeper] = text.split('/');
    if (name !== undefined && deeper.length > 0)
        return `Correct the reference ${(0,kit_text/* quote */.hD)(text)}: it leads nowhere.`;
    if (meant !== undefined)
        return `Write ${(0,kit_text/* quote */.hD)(meant)} instead of ${(0,kit_text/* quote */.hD)(text)}, which does not exist.`;
    return `Add ${(0,kit_text/* quote */.hD)(lastName(text))} to "${section}", or correct this reference to it.`;
}
/** A rule that references of one kind are JSON pointers into the right part of the definition. */
function referenceValid(kind, { id, rule }) {
    const target = TARGETS[kind];
    return definitionRule({
        ...reference_rules_metaOf(id, rule, target),
        title: `Every ${target.noun} reference is a pointer into "${target.section}"`,
        why: `Shared ${target.noun}s are looked up under "${target.section}" and nowhere else.`,
        on: 'reference',
        *check(reference, definition) {
            if (reference.kind !== kind || !INVALID.has(reference.fault))
                return;
            if (kind === 'response' && reference.text.startsWith('#/definitions/')) {
                yield { at: place_valueOf(reference.value), message: asSchema(reference) };
                return;
            }
            const meant = intended(reference, definition);
            const text = (0,kit_text/* quote */.hD)(reference.text);
            const repair = reference.fault === 'external' && meant === undefined
                ? `Copy what ${text} describes into this file, and refer to it with "#/${target.section}/…".`
                : `Write ${(0,kit_text/* quote */.hD)(meant ?? moved(reference, target.section))} instead of ${text}.`;
            yield { at: place_valueOf(reference.value), message: repair };
        },
        examples: {
            good: [target.example(`#/${target.section}/Order`)],
            bad: [
                { input: target.example('#/components/Order', 'Order.json'), at: target.at },
                { input: target.example('https://contoso.com/api.json#/Customer'), at: target.at.slice(0, 1) },
            ],
        },
    });
}
/** A schema stands in place of a response. */
function asSchema({ text }) {
    return `Write a "description", and "schema": { "$ref": ${(0,kit_text/* quote */.hD)(text)} }, instead of this reference to a schema.`;
}
/** Where a reference leads once what OpenAPI 3 keeps under "components" is moved. */
function moved({ text }, section) {
    const name = /^#\/components\/[^/]+\/([^/]+)$/.exec(text)?.[1];
    return `#/${section}/${name ?? '…'}`;
}
// What is no text is reported by pp-member-type, what is no pointer by pp-reference-pointer.
const INVALID = new Set(['external', 'section']);
function reference_rules_metaOf(id, rule, { anchor }) {
    return {
        id,
        severity: 'error',
        evidence: 'catalogue',
        publishers: ['verified', 'independent', 'custom'],
        microsoft: { rule, policy: '5000.2.6.2' },
        reference: `certification-swagger-validator-rules#${anchor}`,
    };
}
/** The reference that a faulty one most likely means; undefined when nothing of that kind has a similar name. */
function intended({ kind, text }, { root }) {
    if (kind === 'pathItem')
        return undefined;
    const known = root.members.get(TARGETS[kind].section)?.members;
    const name = lastName(text);
    const found = known?.get(name) ?? known?.get(nearest(name, known) ?? name);
    const pointer = found === undefined ? text : `#${(0,model_json/* pointerOf */.rq)(found)}`;
    return pointer === text ? undefined : pointer;
}
/** The name that a reference ends in: "Order" for `#/definitions/Order` and for `models/Order.json`. */
function lastName(text) {
    const segment = text.slice(text.lastIndexOf('/') + 1).replace(/\.(json|ya?ml)$/i, '');
    return (0,model_json/* unescapeSegment */.wo)(segment);
}

;// CONCATENATED MODULE: ./src/kit/reference-chain-rules.ts





/** A rule that nothing shared of a kind is itself a reference to another one. */
function noReferenceChain(kind, { id, rule }, shared) {
    const section = sectionOf(kind);
    return definitionRule({
        id,
        title: `No shared ${kind} is a reference to another one`,
        why: `A ${kind} is looked up in "${section}" once; a reference found there is not followed.`,
        severity: 'error',
        evidence: 'catalogue',
        publishers: ['verified', 'independent', 'custom'],
        microsoft: { rule, policy: '5000.2.6.2' },
        reference: 'certification-swagger-validator-rules#parameters',
        on: 'reference',
        *check(reference) {
            if (reference.kind === kind && reference.fault === undefined && isShared(reference, section))
                yield { at: place_valueOf(reference.value), message: chainRepair(reference, section) };
        },
        examples: {
            good: [paths({}, { [section]: { Order: shared } })],
            bad: [
                {
                    input: paths({}, {
                        [section]: {
                            Order: shared,
                            Invoice: { $ref: `#/${section}/Order` },
                            Bill: { $ref: `#/${section}/Bill` },
                        },
                    }),
                    at: [`/${section}/Invoice/$ref`, `/${section}/Bill/$ref`],
                },
            ],
        },
    });
}
/** The reference stands directly under `parameters`, `responses` or `definitions` of the document. */
function isShared({ node }, section) {
    return node.parent?.key === section && isRoot(node.parent.parent);
}
function isRoot(node) {
    return node !== undefined && node.parent === undefined;
}
/** How to do without a shared element that is only a reference. */
function chainRepair({ node, text, target }, section) {
    const name = (0,kit_text/* quote */.hD)(String(node.key));
    return target === node
        ? `Write out ${name} in "${section}": it refers to itself.`
        : `Write out ${name} in "${section}", or refer to ${(0,kit_text/* quote */.hD)(text)} wherever ${name} is used.`;
}

;// CONCATENATED MODULE: ./src/rules/reference/parameter-reference-chain.ts

/* harmony default export */ const parameter_reference_chain = (noReferenceChain('parameter', { id: 'pp-parameter-reference-chain', rule: 'ParameterRefLoopNotAllowed' }, { name: 'order', in: 'query', type: 'string' }));

;// CONCATENATED MODULE: ./src/rules/reference/parameter-reference-found.ts

/* harmony default export */ const parameter_reference_found = (referenceFound('parameter', {
    id: 'pp-parameter-reference-found',
    rule: 'ParameterReferenceNotFound',
}));

;// CONCATENATED MODULE: ./src/rules/reference/parameter-reference-valid.ts

/* harmony default export */ const parameter_reference_valid = (referenceValid('parameter', {
    id: 'pp-parameter-reference-valid',
    rule: 'ParameterReferenceNotValid',
}));

;// CONCATENATED MODULE: ./src/rules/reference/reference-pointer.ts





/* harmony default export */ const reference_pointer = (definitionRule({
    id: 'pp-reference-pointer',
    title: 'What follows the # of a reference is a JSON pointer',
    why: 'A JSON pointer starts with a slash, and has ~1 for a slash and ~0 for a tilde in a name (RFC 6901).',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'JsonPointerNotValid', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#response',
    on: 'reference',
    *check(reference, definition) {
        // A $ref in a path is not supported at all, wherever it leads.
        if (reference.fault !== 'pointer' || reference.kind === 'pathItem')
            return;
        const meant = intended(reference, definition) ?? '#/definitions/Order';
        yield {
            at: place_valueOf(reference.value),
            message: `Write a JSON pointer such as ${(0,kit_text/* quote */.hD)(meant)} instead of ${(0,kit_text/* quote */.hD)(reference.text)}.`,
        };
    },
    examples: {
        good: [
            definitions({
                'orders/open': { type: 'object' },
                Orders: { type: 'array', items: { $ref: '#/definitions/orders~1open' } },
            }),
        ],
        bad: [
            {
                input: definitions({
                    Order: { type: 'object' },
                    Orders: { type: 'array', items: { $ref: '#definitions/Order' } },
                    Invoices: { type: 'array', items: { $ref: '#/definitions/Order~2' } },
                }),
                at: ['/definitions/Orders/items/$ref', '/definitions/Invoices/items/$ref'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/reference/reference-siblings.ts




/* harmony default export */ const reference_siblings = (definitionRule({
    id: 'pp-reference-siblings',
    title: 'Nothing stands beside a reference',
    why: 'Whatever stands beside "$ref" is ignored, so a description or a required list written there has no effect.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'AdditionalPropertyNotAllowedAdjacentToRef' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'reference',
    *check({ node, kind, text }) {
        const siblings = [...node.members].filter(([name]) => name !== '$ref');
        const [first] = siblings;
        if (kind === 'pathItem' || first === undefined)
            return;
        const names = (0,kit_text/* enumerate */.HL)(siblings.map(([name]) => (0,kit_text/* quote */.hD)(name)));
        yield {
            at: keyOf(first[1]),
            message: `Remove ${names} beside the "$ref", or write the members of ${(0,kit_text/* quote */.hD)(text)} here instead.`,
        };
    },
    examples: {
        good: [
            definitions({
                Order: { type: 'object', properties: { buyer: { $ref: '#/definitions/Person' } } },
                Person: { type: 'object', description: 'Who buys.' },
            }),
            definitions({
                Link: { type: 'object', properties: { $ref: { type: 'string' }, title: { type: 'string' } } },
            }),
        ],
        bad: [
            {
                input: definitions({
                    Order: {
                        type: 'object',
                        properties: {
                            buyer: { $ref: '#/definitions/Person', description: 'Who buys.' },
                            payer: { title: 'Payer', $ref: '#/definitions/Person', type: 'object' },
                        },
                    },
                    Person: { type: 'object' },
                }),
                at: ['/definitions/Order/properties/buyer/description', '/definitions/Order/properties/payer/title'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/reference/response-reference-chain.ts

/* harmony default export */ const response_reference_chain = (noReferenceChain('response', { id: 'pp-response-reference-chain', rule: 'ResponseRefLoopNotAllowed' }, { description: 'An order' }));

;// CONCATENATED MODULE: ./src/rules/reference/response-reference-found.ts

/* harmony default export */ const response_reference_found = (referenceFound('response', {
    id: 'pp-response-reference-found',
    rule: 'ResponseReferenceNotFound',
}));

;// CONCATENATED MODULE: ./src/rules/reference/response-reference-valid.ts

/* harmony default export */ const response_reference_valid = (referenceValid('response', {
    id: 'pp-response-reference-valid',
    rule: 'ResponseReferenceNotValid',
}));

;// CONCATENATED MODULE: ./src/kit/reference-loops.ts
/**
 * The references that lead back to where they stand through references and `allOf` alone, one for each loop. A schema may
 * well contain itself through properties, items or additional properties: those end with the data.
 */
function loopingReferences(schemas, index) {
    const done = new Set();
    return schemas.flatMap((schema) => schema.reference === undefined || done.has(schema) ? [] : loopsFrom(schema, index, done));
}
function loopsFrom(start, index, done) {
    const loops = [];
    const open = new Set([start]);
    const steps = [{ schema: start, next: following(start, index) }];
    for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
        const result = step.next.next();
        if (result.done === true) {
            done.add(step.schema);
            open.delete(step.schema);
            steps.pop();
        }
        else if (open.has(result.value)) {
            const closing = steps.findLast((one) => one.schema.reference !== undefined)?.schema.reference;
            if (closing !== undefined)
                loops.push(closing);
        }
        else if (!done.has(result.value)) {
            open.add(result.value);
            steps.push({ schema: result.value, next: following(result.value, index) });
        }
    }
    return loops;
}
/** What a schema stands for: the target of its reference, or the parts it is composed of. */
function following({ reference, allOf }, index) {
    if (reference === undefined)
        return allOf.values();
    const target = reference.target && index.get(reference.target);
    return (target === undefined ? [] : [target]).values();
}

// EXTERNAL MODULE: ./src/model/definition/schema-index.ts
var schema_index = __webpack_require__(13781);
;// CONCATENATED MODULE: ./src/kit/schema.ts


const VISIBLE = new WeakMap();
/** An operation that users see reaches the schema. */
function isReachedVisibly({ usage }) {
    const known = VISIBLE.get(usage) ?? hasVisible(usage);
    VISIBLE.set(usage, known);
    return known;
}
function hasVisible({ operations }) {
    for (const { internal } of operations)
        if (!internal)
            return true;
    return false;
}
/** How a message names a schema: `"orderId"`, `the items of "orders"`, `the body of CreateOrder`. */
function schemaName(schema) {
    const { relation, name, parent } = schema;
    if (name !== undefined)
        return (0,kit_text/* quote */.hD)(name);
    if (parent === undefined)
        return rootName(schema);
    if (relation === 'items')
        return `the items of ${schemaName(parent)}`;
    return relation === 'additionalProperties' ? `the values of ${schemaName(parent)}` : schemaName(parent);
}
const ROOT_NOUNS = {
    input: 'the body',
    output: 'the response',
    notification: 'the notification',
    definition: 'the schema',
};
function rootName({ role, usage }) {
    const [operation] = usage.operations;
    return operation === undefined ? ROOT_NOUNS[role] : `${ROOT_NOUNS[role]} of ${operation.label}`;
}
/** Schemas that a schema counts with: those written in it, references not followed. */
function* innerSchemas({ properties, items, additionalProperties, allOf }) {
    yield* properties.values();
    if (items !== undefined)
        yield items;
    if (additionalProperties !== undefined)
        yield additionalProperties;
    yield* allOf;
}

;// CONCATENATED MODULE: ./src/rules/reference/schema-reference-chain.ts







/* harmony default export */ const schema_reference_chain = (definitionRule({
    id: 'pp-schema-reference-chain',
    title: 'No shared schema is a reference to another one, and none consists of itself',
    why: 'A reference to a reference may lead back to itself, and then describes nothing; published connectors have none.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SchemaRefLoopNotAllowed', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#response',
    on: 'definition',
    *check({ references, schemas }) {
        const chained = new Set(references.filter((one) => one.kind === 'schema' && one.fault === undefined && isShared(one, 'definitions')));
        for (const reference of chained)
            yield { at: place_valueOf(reference.value), message: chainRepair(reference, 'definitions') };
        for (const reference of loopingReferences(schemas, (0,schema_index/* schemaIndex */.ko)(schemas)))
            if (!chained.has(reference))
                yield {
                    at: place_valueOf(reference.value),
                    message: `Remove the reference ${(0,kit_text/* quote */.hD)(reference.text)}: it leads back to itself, and describes nothing.`,
                };
    },
    examples: {
        good: [
            // Data that contains data of its own kind is fine.
            definitions({
                Folder: {
                    type: 'object',
                    properties: {
                        parent: { $ref: '#/definitions/Folder' },
                        children: { type: 'array', items: { $ref: '#/definitions/Folder' } },
                    },
                },
                Archive: { allOf: [{ $ref: '#/definitions/Folder' }] },
            }),
        ],
        bad: [
            {
                input: definitions({
                    Order: { $ref: '#/definitions/Invoice' },
                    Invoice: { $ref: '#/definitions/Order' },
                }),
                at: ['/definitions/Order/$ref', '/definitions/Invoice/$ref'],
            },
            {
                input: definitions({
                    Order: { type: 'object', properties: { note: { $ref: '#/definitions/Order/properties/note' } } },
                    Folder: { allOf: [{ $ref: '#/definitions/Drive' }] },
                    Drive: { allOf: [{ $ref: '#/definitions/Folder' }] },
                }),
                at: ['/definitions/Order/properties/note/$ref', '/definitions/Drive/allOf/0/$ref'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/reference/schema-reference-found.ts

/* harmony default export */ const schema_reference_found = (referenceFound('schema', { id: 'pp-schema-reference-found', rule: 'SchemaReferenceNotFound' }));

;// CONCATENATED MODULE: ./src/rules/reference/schema-reference-valid.ts

/* harmony default export */ const schema_reference_valid = (referenceValid('schema', { id: 'pp-schema-reference-valid', rule: 'SchemaReferenceNotValid' }));

;// CONCATENATED MODULE: ./src/model/tables/status-codes.ts
/** Usual reason phrases of HTTP status codes (RFC 9110, section 15, and RFC 6585), to suggest as descriptions. */
const REASON_PHRASES = new Map([
    ['200', 'OK'],
    ['201', 'Created'],
    ['202', 'Accepted'],
    ['204', 'No Content'],
    ['206', 'Partial Content'],
    ['207', 'Multi-Status'],
    ['302', 'Found'],
    ['304', 'Not Modified'],
    ['400', 'Bad Request'],
    ['401', 'Unauthorized'],
    ['403', 'Forbidden'],
    ['404', 'Not Found'],
    ['405', 'Method Not Allowed'],
    ['409', 'Conflict'],
    ['410', 'Gone'],
    ['415', 'Unsupported Media Type'],
    ['422', 'Unprocessable Content'],
    ['429', 'Too Many Requests'],
    ['500', 'Internal Server Error'],
    ['502', 'Bad Gateway'],
    ['503', 'Service Unavailable'],
    ['504', 'Gateway Timeout'],
    ['default', 'Operation failed'],
]);

;// CONCATENATED MODULE: ./src/kit/response.ts


/** The keys under `responses` that stand for a response, readable or not. */
function responseCodes({ node }) {
    return [...(node.members.get('responses')?.members.keys() ?? [])].filter((code) => !code.startsWith('x-'));
}
/** An HTTP status code, or `default`. */
function isCode(code) {
    return code === 'default' || /^[1-5]\d\d$/.test(code);
}
/** A code of the 2xx class. */
function isSuccess(code) {
    return code.startsWith('2');
}
/** `default` is the only response. */
function isDefaultOnly(operation) {
    const codes = responseCodes(operation);
    return codes.length === 1 && codes[0] === 'default';
}
/** The schema is `{}`: it says nothing at all. */
function isEmptySchema(schema) {
    return schema?.node.members.size === 0;
}
/** There is a schema and it says something. */
function hasSchema({ schema }) {
    return schema !== undefined && !isEmptySchema(schema);
}
/** The codes a response stands for: one where it is written in an operation, any number where it is shared. */
function codesOf({ codes }) {
    return codes;
}
/** How a message names a response: `response "200" of ListOrders`. */
function responseName({ node, shared, usedBy }) {
    if (shared !== undefined)
        return `the shared response ${(0,kit_text/* quote */.hD)(shared)}`;
    return `response ${(0,kit_text/* quote */.hD)(String(node.key))} of ${usedBy[0]?.label ?? 'the operation'}`;
}
/** A description that fits a response: "OK" for 200. */
function reasonPhrase(response) {
    const [code = ''] = codesOf(response);
    return REASON_PHRASES.get(code) ?? (isSuccess(code) ? 'OK' : 'Operation failed');
}
/** `"400" and "404"` without the quotes around the list. */
function quotedCodes(uses) {
    return uses.map(({ code }) => (0,kit_text/* quote */.hD)(code));
}

;// CONCATENATED MODULE: ./src/rules/response/response-code-valid.ts





/* harmony default export */ const response_code_valid = (definitionRule({
    id: 'pp-response-code-valid',
    title: 'Responses are named by a status code or "default"',
    why: 'A response under any other name is never matched.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'ResponseMustBeDefaultOrHttpStatusCode', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#response',
    on: 'operation',
    *check(operation) {
        const list = operation.node.members.get('responses');
        for (const code of responseCodes(operation)) {
            const entry = list?.members.get(code);
            if (entry === undefined || isCode(code))
                continue;
            yield {
                at: keyOf(entry),
                message: `Write ${(0,kit_text/* quote */.hD)(codeFor(code))} instead of ${(0,kit_text/* quote */.hD)(code)} in ${operation.label}.`,
            };
        }
    },
    examples: {
        good: [
            responses({ 200: { description: 'OK' }, default: { description: 'Failed' }, 'x-note': 'internal' }),
        ],
        bad: [
            {
                input: responses({ '2XX': { description: 'OK' }, Default: { description: 'Failed' } }),
                at: ['/paths/~1orders/get/responses/2XX', '/paths/~1orders/get/responses/Default'],
            },
        ],
    },
}));
/** The code that is most likely meant: "404" for "404 Not Found", "200" for "2XX". */
function codeFor(code) {
    const written = /(?<!\d)[1-5]\d\d(?!\d)/.exec(code)?.[0];
    if (written !== undefined)
        return written;
    const family = /^([1-5])xx$/i.exec(code)?.[1];
    if (family !== undefined)
        return `${family}00`;
    return /^(ok|success)/i.test(code) ? '200' : 'default';
}

;// CONCATENATED MODULE: ./src/rules/response/response-default-only.ts




/* harmony default export */ const response_default_only = (definitionRule({
    id: 'pp-response-default-only',
    title: 'The default response stands beside a success response',
    why: 'Reviewers ask for status codes: a default response alone does not tell a success from a failure.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationShouldHaveSuccessfulResponse' },
    reference: 'coding-standards#responses',
    on: 'operation',
    *check(operation) {
        if (!isDefaultOnly(operation))
            return;
        // A schema of "default" has to move to "200", which repairs this as well: pp-response-default-schema.
        if (operation.responses.some(({ response }) => hasSchema(response)))
            return;
        yield {
            at: at(operation.node, 'responses', 'default'),
            message: `Add a success response such as "200" to ${operation.label}: it has "default" alone.`,
        };
    },
    examples: {
        good: [
            responses({ 200: { description: 'OK' }, default: { description: 'Operation failed' } }),
            responses({ default: { description: 'OK', schema: { type: 'string' } } }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { responses: { default: { description: 'Operation failed' } } },
                    'post /orders': { responses: { default: { description: 'default', schema: {} } } },
                }),
                at: ['/paths/~1orders/get/responses/default', '/paths/~1orders/post/responses/default'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/response/response-default-schema.ts




/* harmony default export */ const response_default_schema = (definitionRule({
    id: 'pp-response-default-schema',
    title: 'The default response has no schema',
    why: 'A default response stands for what nobody expects, so its schema would only offer outputs that never come.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'DefaultResponseHasSchema', policy: '5000.2.4.2' },
    reference: 'certification-submission#define-exact-operation-responses',
    on: 'operation',
    *check({ label, responses }) {
        const use = responses.find(({ code }) => code === 'default');
        if (use === undefined || !hasSchema(use.response))
            return;
        const served = responses.some(({ code, response }) => isSuccess(code) && hasSchema(response));
        const repair = served
            ? `Remove the schema of "default" in ${label}`
            : `Move the schema of "default" in ${label} to "200"`;
        if (use.response.node === use.node)
            yield { at: at(use.node, 'schema'), message: `${repair}: it belongs on success responses.` };
        else
            yield {
                at: keyOf(use.node),
                message: `${repair}: describe "default" here, without the shared response.`,
                related: [{ at: at(use.response.node, 'schema'), message: 'The schema of the shared response.' }],
            };
    },
    examples: {
        good: [
            responses({
                200: { description: 'OK', schema: { type: 'string' } },
                default: { description: 'Operation failed' },
            }),
            responses({ default: { description: 'Operation failed', schema: {} } }),
        ],
        bad: [
            {
                input: responses({ default: { description: 'Orders', schema: { type: 'string' } } }),
                at: ['/paths/~1orders/get/responses/default/schema'],
            },
            {
                input: paths({
                    'get /orders': {
                        operationId: 'ListOrders',
                        responses: { default: { $ref: '#/responses/Failed' } },
                    },
                    'get /invoices': {
                        operationId: 'ListInvoices',
                        responses: { 400: { $ref: '#/responses/Failed' }, default: { $ref: '#/responses/Failed' } },
                    },
                }, { responses: { Failed: { description: 'Failed', schema: { type: 'string' } } } }),
                at: ['/paths/~1orders/get/responses/default', '/paths/~1invoices/get/responses/default'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/response/response-default-schema-empty.ts




/* harmony default export */ const response_default_schema_empty = (definitionRule({
    id: 'pp-response-default-schema-empty',
    title: 'The default response has no empty schema',
    why: 'Reviewers send connectors back that carry an empty schema, which the designer of custom connectors likes to leave behind.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.2.4.4' },
    reference: 'certification-submission#define-exact-operation-responses',
    on: 'response',
    *check(response) {
        if (!isEmptySchema(response.schema) || !codesOf(response).has('default'))
            return;
        yield {
            at: at(response.node, 'schema'),
            message: `Remove the empty "schema" from ${responseName(response)}.`,
        };
    },
    examples: {
        good: [responses({ default: { description: 'Operation failed' } })],
        bad: [
            {
                input: paths({
                    'get /orders': { responses: { default: { description: 'Operation failed', schema: {} } } },
                    'post /orders': { responses: { default: { description: 'Operation failed', schema: {} } } },
                }),
                at: ['/paths/~1orders/get/responses/default/schema', '/paths/~1orders/post/responses/default/schema'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/response/response-description-meaningful.ts






/* harmony default export */ const response_description_meaningful = (definitionRule({
    id: 'pp-response-description-meaningful',
    title: 'A response description says what the response means',
    why: 'The designer of custom connectors fills in the word "default"; reviewers have asked for a real description.',
    severity: 'info',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'coding-standards#responses',
    on: 'response',
    *check(response) {
        const text = (0,model_json/* textOf */.b6)(response.node.members.get('description'));
        if (text === undefined || !/^(default)?$/i.test(text.trim()))
            return;
        // Where "default" stands alone its code is wrong as well: pp-response-default-only, pp-response-default-schema.
        if (codesOf(response).has('default') && response.usedBy.every(isDefaultOnly))
            return;
        yield {
            at: at(response.node, 'description'),
            message: `Say what ${responseName(response)} means, such as ${(0,kit_text/* quote */.hD)(reasonPhrase(response))}, instead of ${(0,kit_text/* quote */.hD)(text)}.`,
        };
    },
    examples: {
        good: [
            responses({
                200: { description: 'OK' },
                default: { description: 'The default is a problem description.' },
            }),
            responses({ default: { description: 'default' } }),
        ],
        bad: [
            {
                input: responses({ 200: { description: 'default' }, 404: { description: '' } }),
                at: [
                    '/paths/~1orders/get/responses/200/description',
                    '/paths/~1orders/get/responses/404/description',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/response/response-description-required.ts






/* harmony default export */ const response_description_required = (definitionRule({
    id: 'pp-response-description-required',
    title: 'Every response has a description',
    why: 'Swagger 2.0 demands it, and tools refuse to read a definition without it.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'https://swagger.io/specification/v2/#response-object',
    on: 'response',
    *check(response) {
        const { members } = response.node;
        if (members.has('description') || members.has('$ref'))
            return;
        if (isMisspelt(response.node, 'response', 'description'))
            return;
        yield {
            at: keyOf(response.node),
            message: `Add a "description" such as ${(0,kit_text/* quote */.hD)(reasonPhrase(response))} to ${responseName(response)}.`,
        };
    },
    examples: {
        good: [responses({ 200: { description: 'OK' } })],
        bad: [
            {
                input: responses({ 200: { schema: { type: 'string' } }, 404: {} }),
                at: ['/paths/~1orders/get/responses/200', '/paths/~1orders/get/responses/404'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/response/response-example-produced.ts







const response_example_produced_JSON_TYPE = 'application/json';
/** A definition whose operation answers with these examples. */
const response_example_produced_orders = (examples, rest = {}) => paths({
    'get /orders': {
        operationId: 'ListOrders',
        responses: { 200: { description: 'OK', examples } },
        ...rest,
    },
});
/* harmony default export */ const response_example_produced = (definitionRule({
    id: 'pp-response-example-produced',
    title: 'Examples of a response have a MIME type that its operation produces',
    why: 'An example of a format that never comes misleads; without "produces" an operation produces nothing.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'ResponseExampleMustBeProducedByOperation', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#response',
    on: 'response',
    having: 'examples',
    *check(response) {
        for (const [mimeType, example] of response.node.members.get('examples')?.members ?? []) {
            const operation = response.usedBy.find(({ produces }) => !includes(produces, mimeType));
            if (operation === undefined)
                continue;
            const [first] = operation.produces?.entries ?? [];
            yield {
                at: keyOf(example),
                message: isMimeType(mimeType)
                    ? `Add ${(0,kit_text/* quote */.hD)(mimeType)} to "produces" of ${operation.label}, or remove the example of ${responseName(response)}.`
                    : `Write the MIME type, such as ${(0,kit_text/* quote */.hD)((0,model_json/* textOf */.b6)(first) ?? response_example_produced_JSON_TYPE)}, instead of ${(0,kit_text/* quote */.hD)(mimeType)} over the example of ${responseName(response)}.`,
            };
        }
    },
    examples: {
        good: [
            { ...response_example_produced_orders({ [response_example_produced_JSON_TYPE]: {} }), produces: [response_example_produced_JSON_TYPE] },
            response_example_produced_orders({ 'Application/JSON': {} }, { produces: ['text/plain', response_example_produced_JSON_TYPE] }),
            { ...response_example_produced_orders({}), responses: { Unused: { description: 'OK', examples: { 'text/csv': '' } } } },
        ],
        bad: [
            {
                input: {
                    ...response_example_produced_orders({ [response_example_produced_JSON_TYPE]: {}, 'text/csv': '' }, { produces: ['text/plain'] }),
                    produces: [response_example_produced_JSON_TYPE],
                },
                at: [
                    '/paths/~1orders/get/responses/200/examples/application~1json',
                    '/paths/~1orders/get/responses/200/examples/text~1csv',
                ],
            },
            {
                input: response_example_produced_orders({ response: {} }),
                at: ['/paths/~1orders/get/responses/200/examples/response'],
            },
        ],
    },
}));
function includes(produces, mimeType) {
    return (produces?.entries ?? []).some((entry) => (0,model_json/* textOf */.b6)(entry)?.toLowerCase() === mimeType.toLowerCase());
}

;// CONCATENATED MODULE: ./src/rules/response/response-header-unique.ts





const withHeaders = (...names) => ({
    description: 'OK',
    headers: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
});
/* harmony default export */ const response_header_unique = (definitionRule({
    id: 'pp-response-header-unique',
    title: 'Headers of a response differ in more than case',
    why: 'Header names have no case, so two such headers are one header described twice.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'ResponseHeadersAreNotUnique', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#response',
    on: 'response',
    having: 'headers',
    *check(response) {
        const headers = response.node.members.get('headers')?.members.values() ?? [];
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(headers, ({ key }) => String(key).toLowerCase()))
            yield {
                at: keyOf(item),
                message: `Remove the header ${(0,kit_text/* quote */.hD)(item.key)} from ${responseName(response)}: it describes ${(0,kit_text/* quote */.hD)(first.key)} already.`,
                related: [{ at: keyOf(first), message: 'The header in another case.' }],
            };
    },
    examples: {
        good: [responses({ 200: withHeaders('Location', 'Content-Location'), 201: withHeaders('location') })],
        bad: [
            {
                input: responses({ 200: withHeaders('ETag', 'etag', 'ETAG') }),
                at: [
                    '/paths/~1orders/get/responses/200/headers/etag',
                    '/paths/~1orders/get/responses/200/headers/ETAG',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/response/response-many-schemas.ts





const response_many_schemas_TEXT = { description: 'Text', schema: { type: 'string' } };
/* harmony default export */ const response_many_schemas = (definitionRule({
    id: 'pp-response-many-schemas',
    title: 'At most one response of an operation has a schema',
    why: 'The designer offers the outputs of a single schema and ignores all others.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationHasManyResponsesWithSchema' },
    reference: 'certification-submission#define-exact-operation-responses',
    on: 'operation',
    *check({ internal, label, responses }) {
        if (internal)
            return;
        const described = responses.filter(({ code, response }) => code !== 'default' && hasSchema(response));
        const kept = described.find(({ code }) => code === '200' || code === '201') ??
            described.find(({ code }) => isSuccess(code));
        const surplus = described.filter((use) => use !== kept);
        const [first] = surplus;
        if (described.length < 2 || first === undefined)
            return;
        const reason = kept === undefined ? ': only a success response needs one' : `, and keep that of ${(0,kit_text/* quote */.hD)(kept.code)}`;
        yield {
            at: first.node === first.response.node ? at(first.node, 'schema') : keyOf(first.node),
            message: `Remove the ${surplus.length === 1 ? 'schema' : 'schemas'} of ${(0,kit_text/* enumerate */.HL)(quotedCodes(surplus))} in ${label}${reason}.`,
            ...(kept && {
                related: [{ at: keyOf(kept.node), message: 'The response whose schema the designer offers.' }],
            }),
        };
    },
    examples: {
        good: [
            responses({
                200: { description: 'OK', schema: { type: 'string' } },
                404: { description: 'Not found' },
            }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { responses: { 200: response_many_schemas_TEXT, 400: response_many_schemas_TEXT, 404: response_many_schemas_TEXT } },
                    'post /orders': { responses: { 201: response_many_schemas_TEXT, 202: response_many_schemas_TEXT } },
                }),
                at: ['/paths/~1orders/get/responses/400/schema', '/paths/~1orders/post/responses/202/schema'],
            },
            {
                input: responses({
                    204: { description: 'Deleted' },
                    403: { description: 'Forbidden', schema: { type: 'string' } },
                    404: { description: 'Not found', schema: { type: 'string' } },
                }),
                at: ['/paths/~1orders/get/responses/403/schema'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/response/response-required.ts





/* harmony default export */ const response_required = (definitionRule({
    id: 'pp-response-required',
    title: 'Every operation has a response',
    why: 'Without a response the designer does not know what a step returns, and the definition is not valid Swagger.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationMustHaveResponse', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'operation',
    *check(operation) {
        const { node, label, notificationContent } = operation;
        const list = node.members.get('responses');
        if (responseCodes(operation).length > 0 || isMisspelt(node, 'operation', 'responses'))
            return;
        // Published webhooks get by with an empty object: pp-response-webhook-required.
        if (list?.kind === 'object' && notificationContent !== undefined)
            return;
        const repair = list === undefined ? `Add "responses" to ${label}, with` : `Add to "responses" of ${label}`;
        yield { at: at(node, 'responses'), message: `${repair} at least a "200" that says what it returns.` };
    },
    examples: {
        good: [
            paths({ 'get /orders': { operationId: 'ListOrders', responses: { 200: { description: 'OK' } } } }),
            paths({
                'post /hooks': {
                    operationId: 'OnOrder',
                    'x-ms-trigger': 'single',
                    'x-ms-notification-content': { schema: { type: 'object' } },
                    responses: {},
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'ListOrders' },
                    'get /bills': { operationId: 'ListBills', responses: {} },
                }),
                at: ['/paths/~1orders/get', '/paths/~1bills/get/responses'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/response/response-schema-empty.ts




/* harmony default export */ const response_schema_empty = (definitionRule({
    id: 'pp-response-schema-empty',
    title: 'No response has an empty schema',
    why: 'An empty schema gives no dynamic content; unless the schema is dynamic, reviewers send the connector back.',
    severity: 'warning',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.2.4.4' },
    reference: 'certification-submission#define-exact-operation-responses',
    on: 'response',
    *check(response) {
        const codes = codesOf(response);
        // An empty schema of "default" has a rule of its own; an unused shared response hurts nobody.
        if (!isEmptySchema(response.schema) || codes.size === 0 || codes.has('default'))
            return;
        // Internal operations give no dynamic content, and may return a schema, which is any object.
        if (response.usedBy.every(({ internal }) => internal))
            return;
        // Errors need no schema, and 204 has no content.
        const mayReturn = [...codes].some((code) => isSuccess(code) && code !== '204');
        yield {
            at: at(response.node, 'schema'),
            message: mayReturn
                ? `Describe in "schema" what ${responseName(response)} returns, or remove the empty schema if it returns nothing.`
                : `Remove the empty "schema" from ${responseName(response)}.`,
        };
    },
    examples: {
        good: [
            responses({
                200: { description: 'OK', schema: { type: 'string' } },
                404: { description: 'Not found' },
            }),
            responses({
                200: {
                    description: 'OK',
                    schema: { 'x-ms-dynamic-schema': { operationId: 'GetSchema', 'value-path': 'schema' } },
                },
            }),
        ],
        bad: [
            {
                input: responses({
                    200: { description: 'OK', schema: {} },
                    404: { description: 'Not found', schema: {} },
                }),
                at: ['/paths/~1orders/get/responses/200/schema', '/paths/~1orders/get/responses/404/schema'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/response/response-success.ts




/* harmony default export */ const response_success = (definitionRule({
    id: 'pp-response-success',
    title: 'Every operation has a success response',
    why: 'The designer takes the outputs of a step from its success response.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationShouldHaveSuccessfulResponse' },
    reference: 'coding-standards#responses',
    on: 'operation',
    *check(operation) {
        const codes = responseCodes(operation);
        // No response at all and nothing but "default" have rules of their own.
        if (codes.length === 0 || codes.some(isSuccess) || isDefaultOnly(operation))
            return;
        // What a wrong code stands for is open: pp-response-code-valid.
        if (!codes.every(isCode))
            return;
        yield {
            at: at(operation.node, 'responses'),
            message: `Add the response that ${operation.label} gives on success, such as "200".`,
        };
    },
    examples: {
        good: [
            responses({ 204: { description: 'Deleted' }, 404: { description: 'Not found' } }),
            responses({ OK: { description: 'An order' } }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': {
                        responses: { 400: { description: 'Bad request' }, default: { description: 'Failed' } },
                    },
                    'get /bills': { responses: { 302: { description: 'Found' } } },
                }),
                at: ['/paths/~1orders/get/responses', '/paths/~1bills/get/responses'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/webhook.ts
/** The operation registers a webhook: it sends the URL of a flow, or something is notified to it. */
function isWebhook({ registersWebhook, notificationContent }) {
    return registersWebhook || notificationContent !== undefined;
}
/** A marked property that is as it must be. */
const CALLBACK = {
    type: 'string',
    'x-ms-visibility': 'internal',
    'x-ms-notification-url': true,
};
/** The body of a webhook trigger for examples: `callbackUrl` with these members instead of the right ones. */
function hookBody(callbackUrl = CALLBACK, rest = {}) {
    return {
        name: 'hook',
        in: 'body',
        required: true,
        schema: { type: 'object', required: ['callbackUrl'], properties: { callbackUrl }, ...rest },
    };
}
/** A webhook trigger, `POST /hooks`, with its content on the path item, for examples. */
function hook(operation = {}, rest = {}) {
    return hooks({ '/hooks': { operationId: 'OrderCreated', ...operation } }, rest);
}
/** Webhook triggers by path: each a POST with its content on the path item. */
function hooks(operations, rest = {}) {
    const items = Object.entries(operations).map(([path, operation]) => [
        path,
        {
            'x-ms-notification-content': { schema: { type: 'object' } },
            post: { 'x-ms-trigger': 'single', parameters: [hookBody()], ...operation },
        },
    ]);
    return { swagger: '2.0', paths: Object.fromEntries(items), ...rest };
}

;// CONCATENATED MODULE: ./src/rules/response/response-success-schema.ts






const created = { 201: { description: 'Created' } };
/* harmony default export */ const response_success_schema = (definitionRule({
    id: 'pp-response-success-schema',
    title: 'A 200 or 201 response, or the notification of a webhook, has a schema',
    why: 'Only what that schema lists shows up as dynamic content in flows and apps.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SchemaDefinitionSetIncorrectly' },
    reference: 'certification-submission#define-exact-operation-responses',
    on: 'operation',
    *check(operation) {
        const { method, internal, label, notificationContent, responses } = operation;
        // Nobody sees the outputs of internal operations, and HEAD has no body.
        if (internal || method === 'head')
            return;
        const successes = responses.filter(({ code }) => code === '200' || code === '201');
        if (successes.some(({ response }) => response.schema !== undefined))
            return;
        if (successes.some(({ response }) => hasMisplacedSchema(response.node)))
            return;
        const [first] = successes;
        if (notificationContent !== undefined) {
            // A webhook returns its notification; one content may serve several.
            if (notificationContent.schema === undefined && notificationContent.operations[0] === operation)
                yield {
                    at: at(notificationContent.node, 'schema'),
                    message: `Add a "schema" of what ${label} receives to "x-ms-notification-content".`,
                };
        }
        else if (first !== undefined)
            yield {
                at: keyOf(first.node),
                message: `Add a "schema" to response ${(0,kit_text/* quote */.hD)(first.code)} of ${label}, or make it "204" if it returns nothing.`,
            };
    },
    examples: {
        good: [
            paths({
                'get /orders': { responses: { 200: { description: 'OK', schema: { type: 'string' } } } },
                'delete /orders': { responses: { 204: { description: 'Deleted' } } },
            }),
            hook({ responses: created }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { responses: { 200: { description: 'OK' } } },
                    'post /orders': { responses: created },
                }),
                at: ['/paths/~1orders/get/responses/200', '/paths/~1orders/post/responses/201'],
            },
            {
                input: hooks({
                    '/hooks': { 'x-ms-notification-content': { description: 'An order' }, responses: created },
                    '/alerts': { 'x-ms-notification-content': {} },
                }),
                at: [
                    '/paths/~1hooks/post/x-ms-notification-content',
                    '/paths/~1alerts/post/x-ms-notification-content',
                ],
            },
        ],
    },
}));
/** It is there, but not as a schema: pp-member-type and pp-member-known say how to write it. */
function hasMisplacedSchema(node) {
    return (node.members.has('schema') ||
        node.members.has('type') ||
        node.members.has('properties') ||
        isMisspelt(node, 'response', 'schema'));
}

;// CONCATENATED MODULE: ./src/rules/response/response-webhook-required.ts




/* harmony default export */ const response_webhook_required = (definitionRule({
    id: 'pp-response-webhook-required',
    title: 'Every webhook trigger describes the answer to its registration',
    why: 'The service answers the request that registers a webhook, and a flow fails to turn on when that answer is an error.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationMustHaveResponse' },
    reference: 'create-webhook-trigger',
    on: 'operation',
    *check(operation) {
        const { node, label, notificationContent } = operation;
        if (notificationContent === undefined || node.members.get('responses')?.kind !== 'object')
            return;
        if (responseCodes(operation).length > 0)
            return;
        yield {
            at: at(node, 'responses'),
            message: `Add the response that ${label} gets when it registers its webhook, such as "201".`,
        };
    },
    examples: {
        good: [hooks({ '/hooks': { responses: { 201: { description: 'Created' } } } })],
        bad: [
            {
                input: hooks({ '/hooks': { responses: {} }, '/alerts': { responses: { 'x-note': 'none' } } }),
                at: ['/paths/~1hooks/post/responses', '/paths/~1alerts/post/responses'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/schema-properties.ts


// Far more than any object is made of: what is composed of more parts is not searched to the end.
const MOST_PARTS = 500;
const COMPOSED = new Set(['allOf', 'anyOf', 'oneOf', 'not']);
/**
 * Tells whether an object has a property of a name: its own, one of a schema it is composed with, or one that only the
 * service knows because a part of it is dynamic.
 */
function declaredBy(schema, index) {
    const named = [];
    for (const part of composition(schema, index)) {
        if (part === undefined || (0,schema_index/* isDynamic */.Q)(part))
            return () => true;
        const members = part.node.members.get('properties')?.members;
        if (members !== undefined)
            named.push(members);
    }
    return (name) => named.some((members) => members.has(name));
}
/** The property of an object that has this name: its own, or one of a schema it is composed with. */
function propertyOf(schema, name, index) {
    for (const part of composition(schema, index)) {
        const property = part?.properties.get(name);
        if (property !== undefined)
            return property;
    }
    return undefined;
}
/** Whether an object, or a schema it is composed with, requires a property of this name. */
function requires(schema, name, index) {
    for (const part of composition(schema, index))
        if (requiredNames(part).includes(name))
            return true;
    return false;
}
/** The names that an object lists under `required` itself. */
function requiredNames(schema) {
    const items = schema?.node.members.get('required')?.items ?? [];
    return items.map(model_json/* textOf */.b6).filter((name) => name !== undefined);
}
/** The schemas that an object is composed of, itself first; undefined for one that cannot be found, or for too many. */
function* composition(schema, index) {
    const reached = new Set([schema, outermost(schema)]);
    for (const written of reached) {
        const part = (0,schema_index/* resolved */.L$)(written, index);
        yield part;
        if (reached.size + (part?.allOf.length ?? 0) > MOST_PARTS) {
            yield undefined;
            return;
        }
        for (const inner of part?.allOf ?? [])
            reached.add(inner);
    }
}
/** The object that a part of an `allOf` belongs to. */
function outermost(schema) {
    let at = schema;
    while (at.parent !== undefined && COMPOSED.has(at.relation))
        at = at.parent;
    return at;
}

;// CONCATENATED MODULE: ./src/rules/schema/discriminator-required-text.ts







/* harmony default export */ const discriminator_required_text = (definitionRule({
    id: 'pp-discriminator-required-text',
    title: 'A discriminator is the name of a required text property',
    why: 'The value of that property tells which of several schemas an object has, so it is always there, as text.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'DiscriminatorMustBeARequiredStringProperty', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#metadata',
    on: 'schema',
    having: 'discriminator',
    *check(schema, { schemas }) {
        if (schema.reference !== undefined)
            return;
        const repair = discriminator_required_text_repairOf(schema, (0,schema_index/* schemaIndex */.ko)(schemas));
        if (repair !== undefined)
            yield { at: at(schema.node, 'discriminator'), message: repair };
    },
    examples: {
        good: [
            definitions({
                Payment: {
                    type: 'object',
                    discriminator: 'kind',
                    required: ['kind'],
                    properties: { kind: { $ref: '#/definitions/Kind' } },
                },
                Kind: { type: 'string', enum: ['card', 'invoice'] },
                Card: {
                    discriminator: 'kind',
                    allOf: [{ $ref: '#/definitions/Payment' }, { type: 'object', properties: {} }],
                },
            }),
        ],
        bad: [
            {
                input: definitions({
                    Payment: { type: 'object', discriminator: 'kind', properties: { kind: { type: 'string' } } },
                    Order: {
                        type: 'object',
                        discriminator: 'kind',
                        required: ['kind'],
                        properties: { kind: { type: 'integer' } },
                    },
                    Invoice: { type: 'object', discriminator: 'kind', properties: { type: { type: 'string' } } },
                    Refund: { type: 'object', discriminator: { propertyName: 'kind' }, properties: {} },
                }),
                at: ['Payment', 'Order', 'Invoice', 'Refund'].map((name) => `/definitions/${name}/discriminator`),
            },
        ],
    },
}));
function discriminator_required_text_repairOf(schema, index) {
    const name = (0,model_json/* textOf */.b6)(schema.node.members.get('discriminator'));
    if (name === undefined)
        return `Write the name of a required text property as the discriminator of ${schemaName(schema)}.`;
    const discriminator = `the discriminator of ${schemaName(schema)}`;
    if (!declaredBy(schema, index)(name))
        return `Add the required text property ${(0,kit_text/* quote */.hD)(name)}, or choose another one as ${discriminator}.`;
    if (!requires(schema, name, index))
        return `Require ${(0,kit_text/* quote */.hD)(name)}, ${discriminator}.`;
    const written = propertyOf(schema, name, index);
    const property = written && (0,schema_index/* resolved */.L$)(written, index);
    if (property === undefined || property.type === 'string')
        return undefined;
    return `Write "type": "string" in ${(0,kit_text/* quote */.hD)(name)}, ${discriminator}.`;
}

;// CONCATENATED MODULE: ./src/kit/filter-functions.ts

/** The list of filter functions under the capabilities of a column. */
function filterFunctionsOf({ members }) {
    return members.get('x-ms-capabilities')?.members.get('filterFunctions');
}
/** An operation for examples that returns orders whose columns support these functions. */
function ordersWith(columns) {
    const properties = Object.fromEntries(Object.entries(columns).map(([name, filterFunctions]) => [
        name,
        { type: 'string', 'x-ms-capabilities': { filterFunctions } },
    ]));
    return responses({ 200: { description: 'OK', schema: { type: 'object', properties } } });
}
/** Where the list of a column of {@link ordersWith} stands. */
function columnAt(name) {
    return `/paths/~1orders/get/responses/200/schema/properties/${name}/x-ms-capabilities/filterFunctions`;
}

;// CONCATENATED MODULE: ./src/rules/schema/filter-functions-in-response.ts





/* harmony default export */ const filter_functions_in_response = (definitionRule({
    id: 'pp-filter-functions-in-response',
    title: 'Filter functions stand in responses only',
    why: 'They say how the rows that an operation returns can be filtered; what it receives is not filtered.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'FilterFunctionsPropertyInInputSchema', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'schema',
    having: 'x-ms-capabilities',
    *check(schema) {
        const list = filterFunctionsOf(schema.node);
        const { roles } = schema.usage;
        if (list === undefined || !roles.has('input'))
            return;
        const repair = roles.has('output')
            ? `Send another schema than the one with the "filterFunctions" of ${schemaName(schema)}: they belong in responses.`
            : `Remove the "filterFunctions" of ${schemaName(schema)} from the body: they belong in responses.`;
        yield { at: keyOf(list), message: repair };
    },
    examples: {
        good: [ordersWith({ id: ['eq'] })],
        bad: [
            {
                input: createOrder({ type: 'object', properties: { id: column(), status: column() } }),
                at: ['id', 'status'].map((name) => `/paths/~1orders/post/parameters/0/schema/properties/${name}/x-ms-capabilities/filterFunctions`),
            },
            {
                input: createOrder({ $ref: '#/definitions/Order' }, { Order: { type: 'object', properties: { id: column() } } }),
                at: ['/definitions/Order/properties/id/x-ms-capabilities/filterFunctions'],
            },
        ],
    },
}));
function column() {
    return { type: 'string', 'x-ms-capabilities': { filterFunctions: ['eq'] } };
}
function createOrder(schema, shared) {
    const operation = {
        operationId: 'CreateOrder',
        parameters: [{ name: 'order', in: 'body', schema }],
        responses: { 201: { description: 'Created', ...(shared && { schema }) } },
    };
    return paths({ 'post /orders': operation }, shared && { definitions: shared });
}

;// CONCATENATED MODULE: ./src/model/tables/filter-functions.ts
/**
 * The operators and functions that a column of a table can say it supports in filters.
 *
 * Sources: OData 4.0, part 2, section 5.1.1; the operators that Power Apps passes on to a service (delegation operators of
 * microsoft/Power-Fx); the list of a published tabular connector. Microsoft's own list is not published.
 */
const FILTER_FUNCTIONS = new Set([
    ...['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'and', 'or', 'not', 'has', 'in', 'cdsin', 'null'],
    ...['add', 'sub', 'mul', 'div', 'divby', 'mod', 'negate', 'round', 'floor', 'ceiling'],
    ...['contains', 'startswith', 'endswith', 'indexof', 'length', 'replace', 'substring', 'substringof'],
    ...['tolower', 'toupper', 'trim', 'concat', 'matchesPattern'],
    ...['year', 'month', 'day', 'hour', 'minute', 'second', 'fractionalseconds', 'date', 'time', 'now'],
    ...['totaloffsetminutes', 'totalseconds', 'mindatetime', 'maxdatetime'],
    ...['sum', 'min', 'max', 'average', 'count', 'countdistinct', 'distinct', 'top', 'any', 'all'],
    ...['astype', 'cast', 'isof', 'arraylookup', 'joininner', 'joinleft', 'joinright', 'joinfull'],
    ...['geo.distance', 'geo.intersects', 'geo.length'],
]);

;// CONCATENATED MODULE: ./src/rules/schema/filter-functions-known.ts







/* harmony default export */ const filter_functions_known = (definitionRule({
    id: 'pp-filter-functions-known',
    title: 'Filter functions are operators or functions of OData',
    why: 'Apps send a filter to the service only if they know the function; others make them load all rows.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'FilterFunctionsPropertyInvalidValue' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'schema',
    having: 'x-ms-capabilities',
    *check(schema) {
        for (const item of filterFunctionsOf(schema.node)?.items ?? []) {
            const name = String(item.data);
            if (item.kind === 'string' && FILTER_FUNCTIONS.has(name))
                continue;
            const meant = ALIASES.get(name.toLowerCase()) ?? (0,suggest/* suggest */.Z)(name, FILTER_FUNCTIONS);
            const repair = meant === undefined ? 'Remove' : `Write ${(0,kit_text/* quote */.hD)(meant)} instead of`;
            yield {
                at: place_valueOf(item),
                message: `${repair} ${(0,kit_text/* quote */.hD)(item.data)} in the "filterFunctions" of ${schemaName(schema)}.`,
            };
        }
    },
    examples: {
        good: [ordersWith({ id: ['eq', 'startswith', 'and'] })],
        bad: [
            {
                input: ordersWith({ id: ['startsWith', '=', 'soundex', 5] }),
                at: [0, 1, 2, 3].map((index) => `${columnAt('id')}/${index}`),
            },
        ],
    },
}));
/** Operators as other languages write them, in OData. */
const ALIASES = new Map([
    ['=', 'eq'],
    ['==', 'eq'],
    ['equals', 'eq'],
    ['!=', 'ne'],
    ['<>', 'ne'],
    ['<', 'lt'],
    ['<=', 'le'],
    ['>', 'gt'],
    ['>=', 'ge'],
    ['lower', 'tolower'],
    ['upper', 'toupper'],
]);

;// CONCATENATED MODULE: ./src/rules/schema/filter-functions-not-empty.ts




/* harmony default export */ const filter_functions_not_empty = (definitionRule({
    id: 'pp-filter-functions-not-empty',
    title: 'A list of filter functions is not empty',
    why: 'An empty list is not the way to say that a column cannot be filtered: the table lists such columns.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'FilterFunctionsPropertyEmpty', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'schema',
    having: 'x-ms-capabilities',
    *check(schema) {
        const list = filterFunctionsOf(schema.node);
        if (list?.kind !== 'array' || list.items.length > 0)
            return;
        yield {
            at: keyOf(list),
            message: `List a function such as "eq" in the "filterFunctions" of ${schemaName(schema)}, or remove them.`,
        };
    },
    examples: {
        good: [ordersWith({ id: ['eq'] })],
        bad: [{ input: ordersWith({ id: [], status: [] }), at: [columnAt('id'), columnAt('status')] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/schema/filter-functions-unique.ts






/* harmony default export */ const filter_functions_unique = (definitionRule({
    id: 'pp-filter-functions-unique',
    title: 'Filter functions are listed once',
    why: 'A function is supported or not; saying it twice points to a mistake.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'FilterFunctionsPropertyHasDuplicates', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'schema',
    having: 'x-ms-capabilities',
    *check(schema) {
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(filterFunctionsOf(schema.node)?.items ?? [], model_json/* textOf */.b6))
            yield {
                at: place_valueOf(item),
                message: `Remove the second ${(0,kit_text/* quote */.hD)(item.data)} from the "filterFunctions" of ${schemaName(schema)}.`,
                related: [{ at: place_valueOf(first), message: 'The first one.' }],
            };
    },
    examples: {
        good: [ordersWith({ id: ['eq', 'ne'], status: ['eq', 'ne'] })],
        bad: [
            {
                input: ordersWith({ id: ['eq', 'ne', 'eq', 'ne'] }),
                at: [`${columnAt('id')}/2`, `${columnAt('id')}/3`],
            },
        ],
    },
}));

// EXTERNAL MODULE: ./src/model/graph.ts
var graph = __webpack_require__(13749);
;// CONCATENATED MODULE: ./src/kit/schema-graph.ts



const NONE = [];
const schemaGraph = (0,memo/* memo */.p)(({ schemas }) => {
    const ends = endsOf(schemas, (0,schema_index/* schemaIndex */.ko)(schemas));
    const endOf = (schema) => ends.get(schema) ?? schema;
    const parts = new Map();
    for (const schema of schemas)
        if (schema.reference === undefined) {
            const inner = Array.from(innerSchemas(schema), endOf);
            if (inner.length > 0)
                parts.set(schema, inner);
        }
    const partsOf = (schema) => parts.get(schema) ?? NONE;
    // Most schemas contain nothing, and belong to no group.
    const groups = (0,graph/* connectedGroups */.C)(parts.keys(), (schema) => partsOf(schema).filter((part) => parts.has(part)));
    return {
        endOf,
        partsOf,
        groups,
        groupOf: new Map(groups.flatMap((group) => group.map((s) => [s, group]))),
    };
});
/** Where the references of those schemas that have one end; each chain is followed once. */
function endsOf(schemas, index) {
    const ends = new Map();
    for (const schema of schemas) {
        const passed = new Set();
        let at = schema;
        while (at?.reference !== undefined && !ends.has(at) && !passed.has(at)) {
            passed.add(at);
            const { target } = at.reference;
            at = target && index.get(target);
        }
        const end = at === undefined || passed.has(at) ? undefined : (ends.get(at) ?? at);
        for (const reference of passed)
            ends.set(reference, end ?? reference);
    }
    return ends;
}

;// CONCATENATED MODULE: ./src/kit/contents.ts



/** Everything that operations send and receive, each schema once, under the name of the first that does. */
const contentsOf = (0,memo/* memo */.p)((definition) => {
    const { endOf } = schemaGraph(definition);
    const contents = new Map();
    for (const { schema, name } of contents_written(definition)) {
        const end = endOf(schema);
        // A reference that leads nowhere has no content.
        if (end.reference === undefined && !contents.has(end))
            contents.set(end, { schema: end, name });
    }
    return [...contents.values()];
});
function* contents_written({ parameters, responses, operations }) {
    for (const { schema, usedBy } of parameters)
        if (schema !== undefined && usedBy[0] !== undefined)
            yield { schema, name: `the body of ${usedBy[0].label}` };
    for (const response of responses)
        if (response.schema !== undefined && response.usedBy.length > 0)
            yield { schema: response.schema, name: responseName(response) };
    for (const { notificationContent, label } of operations)
        if (notificationContent?.schema !== undefined)
            yield { schema: notificationContent.schema, name: `the notification of ${label}` };
}
/** The schemas of the bodies, responses and notification of an operation. */
function schemasOf({ parameters, responses, notificationContent }) {
    const schemas = [
        ...parameters.map(({ parameter }) => parameter.schema),
        ...responses.map(({ response }) => response.schema),
        notificationContent?.schema,
    ];
    return schemas.filter((schema) => schema !== undefined);
}

;// CONCATENATED MODULE: ./src/kit/schema-examples.ts

/**
 * Shared schemas for examples that multiply: `Part1` has two of `Part2`, which has two of `Part3` and so on, so that `Part1`
 * contains 2^levels - 1 schemas.
 */
function doubling(levels) {
    const names = Array.from({ length: levels }, (_, index) => `Part${index + 1}`);
    return Object.fromEntries(names.map((name, index) => {
        const next = names[index + 1];
        return [name, next === undefined ? { type: 'string' } : objectOf(2, { $ref: `#/definitions/${next}` })];
    }));
}
/** An object of so many properties; with what is in them, if they contain nothing else, one schema more than that. */
function objectOf(width, property) {
    const properties = Array.from({ length: width }, (_, index) => [`part${index + 1}`, property]);
    return { type: 'object', properties: Object.fromEntries(properties) };
}
/** A definition with operations that each send one schema and return another, `Part1` if nothing else is said. */
function exchanging(operations, levels) {
    const schema = { $ref: '#/definitions/Part1' };
    const entries = operations.map(({ returned }, index) => [
        `post /orders${index + 1}`,
        {
            operationId: `CreateOrder${index + 1}`,
            parameters: [{ name: 'order', in: 'body', schema }],
            responses: { 201: { description: 'Created', ...(returned && { schema: returned }) } },
        },
    ]);
    return paths(Object.fromEntries(entries), { definitions: doubling(levels) });
}

;// CONCATENATED MODULE: ./src/kit/schema-size.ts


// Inside a recursion the number of schemas may grow without end. No limit below the one of the whole file is larger, and the
// steps in total are bounded, but for those that a limit of a body needs.
const MOST_IN_RECURSION = 16_385;
const FEWEST_IN_RECURSION = 513;
const MOST_STEPS = 1_000_000;
/**
 * How many schemas a schema contains, itself included: properties, items, additional properties and allOf, through references
 * and without removing doubles. A reference back to a schema around it counts as one.
 *
 * Exact, unless a recursion repeats more schemas than any limit allows; never too high.
 */
const schemaCounts = (0,memo/* memo */.p)((definition) => {
    const graph = schemaGraph(definition);
    const counts = new Map();
    const walk = recursionWalk(graph, counts);
    const entered = enteredSchemas(graph);
    for (const group of graph.groups)
        for (const schema of group)
            if (!isRecursive(graph, group))
                counts.set(schema, sumOf(graph.partsOf(schema), counts));
            else if (entered.has(schema))
                counts.set(schema, walk(schema));
    return (written) => {
        const schema = graph.endOf(written);
        const count = counts.get(schema) ?? (graph.groupOf.has(schema) ? walk(schema) : 1);
        counts.set(schema, count);
        return count;
    };
});
function isRecursive({ partsOf }, group) {
    const [schema, other] = group;
    return other !== undefined || (schema !== undefined && partsOf(schema).includes(schema));
}
/** The schemas that others contain which are not part of the same recursion. */
function enteredSchemas({ groups, groupOf, partsOf }) {
    const entered = new Set();
    for (const group of groups)
        for (const schema of group)
            for (const part of partsOf(schema))
                if (groupOf.get(part) !== group)
                    entered.add(part);
    return entered;
}
function sumOf(parts, counts) {
    return parts.reduce((sum, part) => sum + (counts.get(part) ?? 1), 1);
}
/**
 * Counts what a schema of a recursion contains. What is around it does not matter: nothing in the recursion leads back there,
 * or it would be part of it.
 */
function recursionWalk({ partsOf, groupOf }, counts) {
    let steps = 0;
    return (start) => {
        const most = Math.max(FEWEST_IN_RECURSION, Math.min(MOST_IN_RECURSION, MOST_STEPS - steps));
        const group = groupOf.get(start);
        const open = new Set([start]);
        const path = [{ schema: start, rest: partsOf(start).values() }];
        let count = 1;
        for (let at = path.at(-1); at !== undefined && count < most; at = path.at(-1)) {
            const step = at.rest.next();
            steps += 1;
            if (step.done === true) {
                path.pop();
                open.delete(at.schema);
                continue;
            }
            const part = step.value;
            const inside = groupOf.get(part) === group;
            count += inside ? 1 : (counts.get(part) ?? 1);
            if (!inside || open.has(part))
                continue;
            open.add(part);
            path.push({ schema: part, rest: partsOf(part).values() });
        }
        return count;
    };
}
/**
 * How many levels of schemas a schema has, itself included, through references. A reference into its own recursion ends
 * there, as one more level.
 */
const schemaDepths = (0,memo/* memo */.p)((definition) => {
    const { groups, groupOf, partsOf, endOf } = schemaGraph(definition);
    const depths = new Map();
    const position = new Map(definition.schemas.map((schema, index) => [schema, index]));
    const from = (schema) => position.get(schema) ?? 0;
    for (const group of groups)
        // Written schemas come before those inside them.
        for (const schema of [...group].sort((a, b) => from(b) - from(a))) {
            let deepest = 0;
            for (const part of partsOf(schema)) {
                const back = groupOf.get(part) === group && part.parent !== schema;
                deepest = Math.max(deepest, back ? 1 : (depths.get(part) ?? 1));
            }
            depths.set(schema, deepest + 1);
        }
    return (schema) => depths.get(endOf(schema)) ?? 1;
});

;// CONCATENATED MODULE: ./src/model/tables/schema-limits.ts
/** Most schemas of a body, response or notification (faq.md; published connectors have up to 505). */
const BODY_SCHEMAS = 512;
/** Most schemas of an operation (faq.md; published connectors have up to 690). */
const OPERATION_SCHEMAS = 16_384;
/** Most schemas of a definition (faq.md: 256 operations of 16,384 schemas; published connectors have up to 19,800). */
const TOTAL_SCHEMAS = 256 * OPERATION_SCHEMAS;

;// CONCATENATED MODULE: ./src/rules/schema/operation-schema-count.ts






/* harmony default export */ const operation_schema_count = (definitionRule({
    id: 'pp-operation-schema-count',
    title: `An operation has at most ${OPERATION_SCHEMAS} schemas`,
    why: 'The service refuses larger operations; properties count again wherever a reference repeats them.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationSchemaCountExceedsMaxAllowed', policy: '5000.2.6.2' },
    reference: 'faq',
    on: 'definition',
    *check(definition) {
        const countOf = schemaCounts(definition);
        for (const operation of definition.operations) {
            const count = schemasOf(operation).reduce((sum, schema) => sum + countOf(schema), 0);
            if (count > OPERATION_SCHEMAS)
                yield {
                    at: keyOf(operation.node),
                    message: `Remove properties or items from the body and responses of ${operation.label}: they have more than ${OPERATION_SCHEMAS} schemas.`,
                };
        }
    },
    examples: {
        // 16,383 schemas of a body of 14 levels, and those of the response.
        good: [exchanging([{ returned: { type: 'string' } }], 14)],
        bad: [
            {
                input: exchanging([{ returned: objectOf(1, { type: 'string' }) }, {}, { returned: { type: 'object' } }], 14),
                at: ['/paths/~1orders1/post'],
            },
            {
                input: exchanging([{}, {}], 15),
                at: ['/paths/~1orders1/post', '/paths/~1orders2/post'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/schema/schema-count.ts






/* harmony default export */ const schema_count = (definitionRule({
    id: 'pp-schema-count',
    title: `A body, response or notification has at most ${BODY_SCHEMAS} schemas`,
    why: 'The service refuses to import an operation with larger schemas; properties count again wherever a reference repeats them.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'BodySchemaCountExceedsMaxAllowed', policy: '5000.2.6.2' },
    reference: 'faq',
    on: 'definition',
    *check(definition) {
        const countOf = schemaCounts(definition);
        // Operations that share a definition have one problem, where the definition is written.
        for (const { schema, name } of contentsOf(definition))
            if (countOf(schema) > BODY_SCHEMAS)
                yield {
                    at: keyOf(schema.node),
                    message: `Remove properties or items from ${name}: it has more than ${BODY_SCHEMAS} schemas, those behind references included.`,
                };
    },
    examples: {
        good: [exchanging([{ returned: objectOf(1, { $ref: '#/definitions/Part1' }) }], 9)],
        bad: [
            {
                input: exchanging([{ returned: objectOf(2, { $ref: '#/definitions/Part2' }) }], 10),
                at: ['/paths/~1orders1/post/responses/201/schema', '/definitions/Part1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/schema/schema-depth.ts





// Source: the deepest schema of a published connector.
const LIMIT = 15;
/* harmony default export */ const schema_depth = (definitionRule({
    id: 'pp-schema-depth',
    title: 'Bodies, responses and notifications are not too deep',
    why: 'The service refuses schemas that are too deep, references included, and nobody finds a value at the bottom of one.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SchemaTooDeep' },
    reference: 'certification-swagger-validator-rules#response',
    on: 'definition',
    options: {
        limit: {
            default: LIMIT,
            minimum: 1,
            meaning: 'The most levels of schemas, the outermost included; Microsoft does not publish its limit, and no published connector has more.',
        },
    },
    *check(definition, _, { limit }) {
        const depthOf = schemaDepths(definition);
        for (const { schema, name } of contentsOf(definition)) {
            const depth = depthOf(schema);
            if (depth > limit)
                yield {
                    at: keyOf(schema.node),
                    message: `Flatten ${name}: it is ${depth} levels deep, references included; ${limit} are safe.`,
                };
        }
    },
    examples: {
        good: [
            schema_depth_createOrder(nested(LIMIT)),
            definitions({ Order: nested(LIMIT + 1) }),
            schema_depth_createOrder(reference('Order'), {
                definitions: { Order: { type: 'object', properties: { previous: reference('Order') } } },
            }),
        ],
        bad: [
            {
                input: schema_depth_createOrder(nested(LIMIT + 1), { response: nested(LIMIT + 1) }),
                at: ['/paths/~1orders/post/parameters/0/schema', '/paths/~1orders/post/responses/201/schema'],
            },
            {
                input: schema_depth_createOrder(reference('Order'), {
                    definitions: { Order: nested(LIMIT, reference('Line')), Line: nested(2) },
                }),
                at: ['/definitions/Order'],
            },
        ],
    },
}));
/** A schema of so many levels. */
function nested(levels, innermost = { type: 'string' }) {
    return levels === 1 ? innermost : { type: 'object', properties: { part: nested(levels - 1, innermost) } };
}
function reference(name) {
    return { $ref: `#/definitions/${name}` };
}
function schema_depth_createOrder(schema, { response, definitions: shared = {} } = {}) {
    const operation = {
        operationId: 'CreateOrder',
        parameters: [{ name: 'order', in: 'body', schema }],
        responses: { 201: { description: 'Created', ...(response && { schema: response }) } },
    };
    return paths({ 'post /orders': operation }, { definitions: shared });
}

;// CONCATENATED MODULE: ./src/rules/schema/schema-internal-default-required.ts




/* harmony default export */ const schema_internal_default_required = (definitionRule({
    id: 'pp-schema-internal-default-required',
    title: 'Internal properties of a body with a default value are required',
    why: 'Nobody sees an internal property, and the platform leaves it out unless it is required: its default is never sent.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'PropertyMustBeRequired', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'schema',
    having: 'default',
    *check({ node, name, internal, required, relation, usage }) {
        if (relation !== 'property' || !internal || required || !usage.roles.has('input'))
            return;
        yield {
            at: keyOf(node),
            message: `List ${(0,kit_text/* quote */.hD)(name)} under "required": only then is the default of an internal property sent.`,
        };
    },
    examples: {
        good: [
            schema_internal_default_required_createOrder({ source: { type: 'string', 'x-ms-visibility': 'internal', default: 'web' } }, ['source']),
            schema_internal_default_required_createOrder({
                source: { type: 'string', 'x-ms-visibility': 'internal' },
                priority: { type: 'string', 'x-ms-visibility': 'advanced', default: 'low' },
            }),
        ],
        bad: [
            {
                input: schema_internal_default_required_createOrder({
                    source: { type: 'string', 'x-ms-visibility': 'internal', default: 'web' },
                    version: { type: 'integer', 'x-ms-visibility': 'internal', default: 2 },
                }),
                at: ['source', 'version'].map((name) => `/paths/~1orders/post/parameters/0/schema/properties/${name}`),
            },
        ],
    },
}));
function schema_internal_default_required_createOrder(properties, required) {
    const schema = { type: 'object', properties, ...(required && { required }) };
    return paths({
        'post /orders': { operationId: 'CreateOrder', parameters: [{ name: 'order', in: 'body', schema }] },
    });
}

;// CONCATENATED MODULE: ./src/rules/schema/schema-internal-required-default.ts





const VALUES = new Set(['string', 'integer', 'number', 'boolean']);
/* harmony default export */ const schema_internal_required_default = (definitionRule({
    id: 'pp-schema-internal-required-default',
    title: 'Required internal properties of a body have a default value',
    why: 'Nobody sees an internal property, so its default is the only value that can be sent.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'openapi-extensions#x-ms-visibility',
    on: 'schema',
    *check(schema) {
        if (!isHiddenInput(schema) || schema.parent?.hidden === true)
            return;
        const { members } = schema.node;
        // The service fills in the address of a webhook.
        if (members.has('default') || members.has('x-ms-notification-url'))
            return;
        yield {
            at: keyOf(schema.node),
            message: `Add a "default" to ${(0,kit_text/* quote */.hD)(schema.name)}: it is internal and required, so nobody can fill it in.`,
        };
    },
    examples: {
        good: [
            schema_internal_required_default_createOrder({ source: { type: 'string', 'x-ms-visibility': 'internal', default: 'web' } }),
            schema_internal_required_default_createOrder({
                callback: { type: 'string', 'x-ms-visibility': 'internal', 'x-ms-notification-url': true },
            }),
        ],
        bad: [
            {
                input: schema_internal_required_default_createOrder({
                    source: { type: 'string', 'x-ms-visibility': 'internal' },
                    version: { type: 'integer', 'x-ms-visibility': 'internal' },
                }),
                at: [
                    '/paths/~1orders/post/parameters/0/schema/properties/source',
                    '/paths/~1orders/post/parameters/0/schema/properties/version',
                ],
            },
        ],
    },
}));
function isHiddenInput(schema) {
    const { internal, required, type, reference, usage } = schema;
    if (!internal || !required || type === undefined || !VALUES.has(type) || reference !== undefined)
        return false;
    return usage.roles.has('input') && isReachedVisibly(schema);
}
function schema_internal_required_default_createOrder(properties) {
    const schema = { type: 'object', properties, required: Object.keys(properties) };
    return paths({
        'post /orders': { operationId: 'CreateOrder', parameters: [{ name: 'order', in: 'body', schema }] },
    });
}

;// CONCATENATED MODULE: ./src/rules/schema/schema-object-empty.ts




const DESCRIBING = ['additionalProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'discriminator'];
/* harmony default export */ const schema_object_empty = (definitionRule({
    id: 'pp-schema-object-empty',
    title: 'Objects in responses list their properties',
    why: 'An object without properties gives no dynamic content; makers have to parse it themselves.',
    severity: 'info',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    microsoft: { policy: '5000.2.4.6' },
    reference: 'certification-submission#define-exact-operation-responses',
    on: 'definition',
    *check(definition) {
        const offered = offeredSchemas(definition);
        for (const schema of definition.schemas) {
            if (!isEmptyObject(schema) || schema.hidden || !offered.has(schema))
                continue;
            const repair = schema.relation === 'property' ? ', or remove it' : '';
            yield {
                at: keyOf(schema.node),
                message: `List the properties of ${schemaName(schema)}${repair}: an empty object gives no dynamic content.`,
            };
        }
    },
    examples: {
        good: [
            responses({
                200: { description: 'OK', schema: { type: 'object', properties: { id: { type: 'string' } } } },
            }),
            responses({
                200: { description: 'OK', schema: { type: 'object', additionalProperties: { type: 'string' } } },
            }),
            responses({
                200: {
                    description: 'OK',
                    schema: {
                        type: 'object',
                        'x-ms-dynamic-schema': { operationId: 'GetSchema', 'value-path': 'schema' },
                    },
                },
            }),
            responses({
                204: { description: 'Deleted' },
                404: { description: 'Not found', schema: { type: 'object' } },
            }),
        ],
        bad: [
            {
                input: responses({
                    200: {
                        description: 'OK',
                        schema: { type: 'object', properties: { links: { type: 'object', properties: {} } } },
                    },
                    202: { description: 'Accepted', schema: { type: 'object' } },
                }),
                at: [
                    '/paths/~1orders/get/responses/200/schema/properties/links',
                    '/paths/~1orders/get/responses/202/schema',
                ],
            },
        ],
    },
}));
function isEmptyObject(schema) {
    const { node, type, reference } = schema;
    if (type !== 'object' || reference !== undefined || (0,schema_index/* isDynamic */.Q)(schema))
        return false;
    const properties = node.members.get('properties');
    if (properties !== undefined && (properties.kind !== 'object' || properties.members.size > 0))
        return false;
    return !DESCRIBING.some((name) => node.members.has(name));
}
/** What the steps of a flow offer: what visible operations return or receive, through references. */
function offeredSchemas({ schemas, operations, dynamicCalls }) {
    const index = (0,schema_index/* schemaIndex */.ko)(schemas);
    // Operations that describe dynamic schemas may return any object.
    const described = new Set(dynamicCalls.map(({ target }) => target));
    const visible = operations.filter((operation) => !operation.internal && !described.has(operation));
    const offered = new Set(visible.flatMap(outputsOf));
    for (const schema of offered) {
        for (const inner of innerSchemas(schema))
            offered.add(inner);
        const target = (0,schema_index/* resolved */.L$)(schema, index);
        if (target !== undefined)
            offered.add(target);
    }
    return offered;
}
/** The schemas of its responses, but for those of redirects and errors, and of its notification. */
function outputsOf({ responses, notificationContent }) {
    const answers = responses.filter(({ code }) => !/^[345]/.test(code)).map(({ response }) => response.schema);
    return [...answers, notificationContent?.schema].filter((schema) => schema !== undefined);
}

;// CONCATENATED MODULE: ./src/rules/schema/schema-read-only-optional.ts





/* harmony default export */ const schema_read_only_optional = (definitionRule({
    id: 'pp-schema-read-only-optional',
    title: 'Properties of a body are not read-only and required at once',
    why: 'Only the service sets a read-only property, so nobody can send the value that is required.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredReadOnlyPropertyNotAllowedAsInput', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'schema',
    having: 'readOnly',
    *check({ node, name, required, usage }) {
        if (!required || (0,model_json/* flagOf */.iP)(node.members.get('readOnly')) !== true || !usage.roles.has('input'))
            return;
        yield {
            at: at(node, 'readOnly'),
            message: `Remove ${(0,kit_text/* quote */.hD)(name)} from "required", or "readOnly" from it: a body cannot contain it.`,
        };
    },
    examples: {
        good: [
            schema_read_only_optional_createOrder({
                schema: {
                    type: 'object',
                    required: ['total'],
                    properties: {
                        id: { type: 'string', readOnly: true },
                        total: { type: 'number', readOnly: false },
                    },
                },
            }),
            schema_read_only_optional_createOrder({ schema: { type: 'object' } }, {
                definitions: {
                    Order: {
                        type: 'object',
                        required: ['id'],
                        properties: { id: { type: 'string', readOnly: true } },
                    },
                },
            }),
        ],
        bad: [
            {
                input: schema_read_only_optional_createOrder({
                    schema: {
                        type: 'object',
                        required: ['id', 'created'],
                        properties: {
                            id: { type: 'string', readOnly: true },
                            created: { type: 'string', readOnly: true },
                        },
                    },
                }),
                at: ['id', 'created'].map((name) => `/paths/~1orders/post/parameters/0/schema/properties/${name}/readOnly`),
            },
        ],
    },
}));
function schema_read_only_optional_createOrder(body, rest = {}) {
    const operation = {
        operationId: 'CreateOrder',
        parameters: [{ name: 'order', in: 'body', ...body }],
        responses: { 201: { description: 'Created', schema: { $ref: '#/definitions/Order' } } },
    };
    return paths({ 'post /orders': operation }, rest);
}

;// CONCATENATED MODULE: ./src/rules/schema/schema-required-defined.ts







/* harmony default export */ const schema_required_defined = (definitionRule({
    id: 'pp-schema-required-defined',
    title: 'Required properties are defined',
    why: 'Nobody can fill in a required property that the schema does not describe.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredPropertyDefinitionMissing', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'definition',
    *check({ schemas }) {
        const index = (0,schema_index/* schemaIndex */.ko)(schemas);
        for (const schema of schemas) {
            // What stands beside a reference is ignored, and other types than objects have no required properties.
            if (schema.reference !== undefined || (schema.type ?? 'object') !== 'object')
                continue;
            const required = schema.node.members.get('required')?.items ?? [];
            const isDeclared = required.length === 0 ? () => true : declaredBy(schema, index);
            for (const item of required) {
                const name = (0,model_json/* textOf */.b6)(item);
                if (name === undefined || isDeclared(name))
                    continue;
                yield {
                    at: place_valueOf(item),
                    message: `Add ${(0,kit_text/* quote */.hD)(name)} to the properties of ${schemaName(schema)}, or do not require it.`,
                };
            }
        }
    },
    examples: {
        good: [
            definitions({ Order: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } }),
            definitions({
                Entity: { type: 'object', properties: { id: { type: 'string' } } },
                Order: { required: ['id'], allOf: [{ $ref: '#/definitions/Entity' }] },
                Invoice: { allOf: [{ $ref: '#/definitions/Entity' }, { type: 'object', required: ['id'] }] },
            }),
        ],
        bad: [
            {
                input: definitions({
                    Order: { type: 'object', properties: { id: { type: 'string' } }, required: ['ID', 'total'] },
                }),
                at: ['/definitions/Order/required/0', '/definitions/Order/required/1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/schema/schema-required-list.ts




/* harmony default export */ const schema_required_list = (definitionRule({
    id: 'pp-schema-required-list',
    title: 'Required properties are listed by name on the object',
    why: 'Unlike a parameter, a property is not marked as required itself: the object around it lists its name.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'JsonTypeIncorrect', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'schema',
    having: 'required',
    *check(schema) {
        const required = schema.node.members.get('required');
        if (required === undefined)
            return;
        for (const item of required.items)
            if (item.kind !== 'string')
                yield {
                    at: place_valueOf(item),
                    message: `Write the name of a property of ${schemaName(schema)} here, as text.`,
                };
        if (required.kind === 'array')
            return;
        const repair = schema.relation === 'property' && required.data === true
            ? `Move ${schemaName(schema)} into the "required" list of the object around it, and remove "required" here.`
            : `Remove "required" from ${schemaName(schema)}, or make it a list of property names.`;
        yield { at: place_valueOf(required), message: repair };
    },
    examples: {
        good: [
            definitions({ Order: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } }),
        ],
        bad: [
            {
                input: definitions({
                    Order: {
                        type: 'object',
                        properties: {
                            id: { type: 'string', required: true },
                            total: { type: 'number', required: false },
                        },
                    },
                }),
                at: ['/definitions/Order/properties/id/required', '/definitions/Order/properties/total/required'],
            },
            {
                input: definitions({
                    Order: { type: 'object', properties: { id: { type: 'string' } }, required: [0] },
                }),
                at: ['/definitions/Order/required/0'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/required-loops.ts



/**
 * Loops of required properties: since each value requires another one, no finite value exists.
 *
 * Takes linear time. Of loops that are entangled, it gives the shortest one through the first schema in the text.
 *
 * @returns for each loop the properties that lead back to its beginning
 */
function requiredLoops({ schemas }) {
    const index = (0,schema_index/* schemaIndex */.ko)(schemas);
    const needs = new Map();
    for (const schema of schemas) {
        const list = [...needsOf(schema, index)];
        if (list.length > 0)
            needs.set(schema, list);
    }
    const groups = (0,graph/* connectedGroups */.C)(needs.keys(), function* (schema) {
        for (const need of needs.get(schema) ?? [])
            if (needs.has(need.schema))
                yield need.schema;
    });
    const groupOf = new Map(groups.flatMap((group) => group.map((schema) => [schema, group])));
    const done = new Set();
    return [...needs.keys()].flatMap((schema) => {
        const group = groupOf.get(schema);
        const inside = ({ schema: other }) => groupOf.get(other) === group;
        const first = needs.get(schema)?.find((need) => need.property !== undefined && inside(need));
        if (first === undefined || group === undefined || done.has(group))
            return [];
        done.add(group);
        return [wayBack(schema, first, (at) => (needs.get(at) ?? []).filter(inside))];
    });
}
function* needsOf(schema, index) {
    const { node, reference, type, allOf } = schema;
    if (reference !== undefined) {
        const target = reference.target && index.get(reference.target);
        if (target !== undefined)
            yield { schema: target, property: undefined };
        return;
    }
    for (const part of allOf)
        yield { schema: part, property: undefined };
    if (!node.members.has('required') || (type !== undefined && type !== 'object'))
        return;
    for (const name of requiredNames(schema)) {
        const property = propertyOf(schema, name, index);
        if (property !== undefined)
            yield { schema: property, property };
    }
}
/** The properties on the shortest way from a schema, beginning with one of its needs, back to it. */
function wayBack(end, first, next) {
    const before = new Map();
    before.set(first.schema, { need: first, from: undefined });
    for (const schema of before.keys())
        for (const need of next(schema))
            if (!before.has(need.schema))
                before.set(need.schema, { need, from: schema });
    const way = [];
    for (let at = before.get(end); at !== undefined; at = at.from && before.get(at.from))
        if (at.need.property !== undefined)
            way.push(at.need.property);
    return way.reverse();
}

;// CONCATENATED MODULE: ./src/rules/schema/schema-required-loop.ts






// More properties than this make a message unreadable.
const SHOWN = 3;
/* harmony default export */ const schema_required_loop = (definitionRule({
    id: 'pp-schema-required-loop',
    title: 'Required properties do not lead back to their own schema',
    why: 'A value that requires another value of its kind never comes to an end, so nobody can fill it in.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredLoopInSchemaNotAllowed', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#response',
    on: 'definition',
    *check(definition) {
        for (const loop of requiredLoops(definition)) {
            const [first] = loop;
            if (first === undefined)
                continue;
            const others = loop.length - SHOWN;
            const names = [...loop.slice(0, SHOWN).map(schema_required_loop_nameOf), ...(others > 0 ? [`${others} more`] : [])];
            const reason = loop.length === 1 ? 'it requires itself' : 'each requires the next';
            yield {
                at: keyOf(first.rootSchema.node),
                message: `Make ${(0,kit_text/* enumerate */.HL)(names, 'or')} optional: ${reason} without end.`,
                related: loop.map((property) => ({ at: keyOf(property.node), message: 'Required in the loop.' })),
            };
        }
    },
    examples: {
        good: [
            definitions({
                Category: {
                    type: 'object',
                    required: ['name', 'children'],
                    properties: {
                        name: { type: 'string' },
                        parent: { $ref: '#/definitions/Category' },
                        children: { type: 'array', items: { $ref: '#/definitions/Category' } },
                    },
                },
            }),
            definitions({
                Order: {
                    type: 'object',
                    required: ['customer'],
                    properties: { customer: { $ref: '#/definitions/Customer' } },
                },
                Customer: { type: 'object', properties: { order: { $ref: '#/definitions/Order' } } },
            }),
        ],
        bad: [
            {
                input: definitions({
                    Category: {
                        type: 'object',
                        required: ['parent'],
                        properties: { parent: { $ref: '#/definitions/Category' } },
                    },
                    Order: {
                        type: 'object',
                        required: ['customer'],
                        properties: { customer: { $ref: '#/definitions/Customer' } },
                    },
                    Customer: {
                        type: 'object',
                        required: ['details'],
                        properties: {
                            details: {
                                type: 'object',
                                required: ['order'],
                                properties: { order: { $ref: '#/definitions/Order' } },
                            },
                        },
                    },
                }),
                at: ['/definitions/Category', '/definitions/Order'],
            },
            {
                input: definitions({
                    Node: { type: 'object', properties: { next: { $ref: '#/definitions/Leaf' } } },
                    Leaf: { allOf: [{ $ref: '#/definitions/Node' }, { type: 'object', required: ['next'] }] },
                }),
                at: ['/definitions/Node'],
            },
        ],
    },
}));
function schema_required_loop_nameOf(property) {
    const { parent } = property;
    return parent === undefined ? schemaName(property) : `${schemaName(property)} of ${schemaName(parent)}`;
}

;// CONCATENATED MODULE: ./src/rules/schema/schema-required-not-empty.ts




/* harmony default export */ const schema_required_not_empty = (definitionRule({
    id: 'pp-schema-required-not-empty',
    title: 'A list of required properties is not empty',
    why: 'Swagger 2.0 demands at least one name in the list; a schema without required properties has no list.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredPropertyArrayEmpty', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#arrays',
    on: 'schema',
    having: 'required',
    *check(schema) {
        const list = schema.node.members.get('required');
        if (list?.kind !== 'array' || list.items.length > 0)
            return;
        yield {
            at: keyOf(list),
            message: `Remove the empty "required" from ${schemaName(schema)}, or list a property in it.`,
        };
    },
    examples: {
        good: [definitions({ Order: { type: 'object', properties: { id: { type: 'string' } } } })],
        bad: [
            {
                input: definitions({
                    Order: { type: 'object', properties: { id: { type: 'string' } }, required: [] },
                    Orders: { type: 'array', items: { type: 'object', required: [] } },
                }),
                at: ['/definitions/Order/required', '/definitions/Orders/items/required'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/schema/schema-required-on-object.ts





/* harmony default export */ const schema_required_on_object = (definitionRule({
    id: 'pp-schema-required-on-object',
    title: 'Only objects list required properties',
    why: 'Arrays, texts and numbers have no properties, so the list has no effect there.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredPropertyNotOnObject' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'schema',
    having: 'required',
    *check(schema) {
        const { node, type, reference, items } = schema;
        const list = node.members.get('required');
        if (list?.kind !== 'array' || list.items.length === 0 || reference !== undefined)
            return;
        if (type === undefined || type === 'object')
            return;
        const movable = list.items.every(({ data }) => typeof data === 'string' && items?.properties.has(data) === true);
        const repair = movable ? 'Move "required" into the "items" of' : 'Remove "required" from';
        yield { at: keyOf(list), message: `${repair} ${schemaName(schema)}: its type is ${(0,kit_text/* quote */.hD)(type)}.` };
    },
    examples: {
        good: [
            definitions({
                Orders: {
                    type: 'array',
                    items: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
                },
            }),
            definitions({ Order: { required: ['id'], properties: { id: { type: 'string' } } } }),
        ],
        bad: [
            {
                input: definitions({
                    Orders: {
                        type: 'array',
                        required: ['id'],
                        items: { type: 'object', properties: { id: { type: 'string' } } },
                    },
                    Currency: { type: 'string', required: ['code'] },
                }),
                at: ['/definitions/Orders/required', '/definitions/Currency/required'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/schema/total-schema-count.ts






/* harmony default export */ const total_schema_count = (definitionRule({
    id: 'pp-total-schema-count',
    title: `All operations together have at most ${TOTAL_SCHEMAS} schemas`,
    why: 'The service refuses larger files; properties count again wherever a reference repeats them.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'TotalSchemaCountExceedsMaxAllowed', policy: '5000.2.6.2' },
    reference: 'faq',
    once: true,
    on: 'definition',
    *check(definition) {
        const countOf = schemaCounts(definition);
        const count = definition.operations.flatMap(schemasOf).reduce((sum, schema) => sum + countOf(schema), 0);
        if (count > TOTAL_SCHEMAS)
            yield {
                at: at(definition.root, 'paths'),
                message: `Remove properties or items of bodies and responses: all together have more than ${TOTAL_SCHEMAS} schemas.`,
            };
    },
    examples: {
        // 4,194,303 schemas of a body of 22 levels, and those of the response.
        good: [exchanging([{ returned: { type: 'string' } }], 22)],
        bad: [{ input: exchanging([{}, { returned: { type: 'string' } }], 22), at: ['/paths'] }],
    },
}));

;// CONCATENATED MODULE: ./src/kit/script-examples.ts
/** A script whose `ExecuteAsync` has these lines. */
function script(lines = [], usings = []) {
    return [
        ...usings.map((namespace) => `using ${namespace};`),
        'public class Script : ScriptBase',
        '{',
        '    public override async Task<HttpResponseMessage> ExecuteAsync()',
        '    {',
        ...lines.map((line) => `        ${line}`),
        '        return await this.Context.SendAsync(this.Context.Request, this.CancellationToken);',
        '    }',
        '}',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./src/kit/script.ts
var kit_script = __webpack_require__(97981);
// EXTERNAL MODULE: ./src/model/tables/script.ts
var tables_script = __webpack_require__(23124);
;// CONCATENATED MODULE: ./src/rules/script/script-class.ts






/* harmony default export */ const script_class = (connectorRule({
    id: 'pp-script-class',
    title: 'The script has a class Script that derives from ScriptBase',
    why: 'The platform creates this class by its name to run the script; under another name the code is never called.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'write-code#script-class',
    once: true,
    *check({ contents: { script: file } }) {
        if (file === undefined || file.syntaxErrors.length > 0)
            return;
        const { classes } = file;
        const found = (0,kit_script/* scriptClass */.IQ)(classes);
        if (found === undefined) {
            const other = classes.find((candidate) => (0,kit_script/* derivesFromBase */.ez)(candidate, classes));
            yield {
                file,
                at: other === undefined ? WHOLE_FILE : { node: undefined, start: other.start, end: other.end },
                message: other === undefined
                    ? `Put the code into "public class ${tables_script/* SCRIPT_CLASS */.hI} : ${tables_script/* SCRIPT_BASE */.Iw}".`
                    : `Rename the class ${(0,kit_text/* quote */.hD)(other.name)} to "${tables_script/* SCRIPT_CLASS */.hI}".`,
            };
        }
        else if (!(0,kit_script/* derivesFromBase */.ez)(found, classes))
            yield {
                file,
                at: { node: undefined, start: found.start, end: found.end },
                message: `Derive the class from "${tables_script/* SCRIPT_BASE */.Iw}": write "class ${found.name} : ${tables_script/* SCRIPT_BASE */.Iw}".`,
            };
    },
    examples: {
        good: [
            { files: { 'script.csx': script() } },
            { files: { 'script.csx': 'class Script : Orders {}\nclass Orders : ScriptBase {}\n' } },
        ],
        bad: [
            { input: { files: { 'script.csx': 'return null;\n' } }, at: ['script.csx:1'] },
            { input: { files: { 'script.csx': '\nclass Orders : ScriptBase {}\n' } }, at: ['script.csx:2'] },
            { input: { files: { 'script.csx': '\npublic class Script {}\n' } }, at: ['script.csx:2'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/script/script-class-case.ts





/* harmony default export */ const script_class_case = (connectorRule({
    id: 'pp-script-class-case',
    title: 'The class of the script is called Script, letter by letter',
    why: 'Microsoft documents the name "Script"; that another case works is not promised.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'write-code#script-class',
    once: true,
    *check({ contents: { script: file } }) {
        const found = file === undefined ? undefined : (0,kit_script/* scriptClass */.IQ)(file.classes);
        if (file === undefined || found === undefined || found.name === tables_script/* SCRIPT_CLASS */.hI)
            return;
        yield {
            file,
            at: { node: undefined, start: found.start, end: found.end },
            message: `Rename the class ${(0,kit_text/* quote */.hD)(found.name)} to "${tables_script/* SCRIPT_CLASS */.hI}".`,
        };
    },
    examples: {
        good: [{ files: { 'script.csx': script() } }],
        bad: [{ input: { files: { 'script.csx': script().replace('Script', 'script') } }, at: ['script.csx:1'] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/script/script-execute.ts




/* harmony default export */ const script_execute = (connectorRule({
    id: 'pp-script-execute',
    title: 'The class Script overrides ExecuteAsync',
    why: 'The platform calls ExecuteAsync for every request; without "override" the script does not compile.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'write-code#script-class',
    once: true,
    *check({ contents: { script: file } }) {
        if (file === undefined)
            return;
        const own = (0,kit_script/* scriptClass */.IQ)(file.classes);
        if (own === undefined || file.syntaxErrors.length > 0)
            return;
        const methods = (0,kit_script/* lineage */.OZ)(own, file.classes).flatMap((each) => each.methods);
        const written = methods.filter(({ name }) => name === tables_script/* SCRIPT_METHOD */.aZ);
        if (written.some(({ overrides }) => overrides))
            return;
        const { start, end } = written[0] ?? own;
        yield {
            file,
            at: { node: undefined, start, end },
            message: written.length === 0
                ? `Add "public override async Task<HttpResponseMessage> ${tables_script/* SCRIPT_METHOD */.aZ}()".`
                : `Write "override" before the type of "${tables_script/* SCRIPT_METHOD */.aZ}".`,
        };
    },
    examples: {
        good: [{ files: { 'script.csx': script() } }],
        bad: [
            {
                input: { files: { 'script.csx': 'public class Script : ScriptBase\n{\n}\n' } },
                at: ['script.csx:1'],
            },
            {
                input: { files: { 'script.csx': script().replace('override ', '') } },
                at: ['script.csx:3'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/script/script-file-name.ts






/* harmony default export */ const script_file_name = (connectorRule({
    id: 'pp-script-file-name',
    title: `The script is called ${tables_script/* SCRIPT_NAME */.oz}`,
    why: `Certification and the tools of the platform look for "${tables_script/* SCRIPT_NAME */.oz}"; a connector whose script is not found is deployed without it.`,
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent'],
    reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
    once: true,
    *check({ files }) {
        const file = (0,kit_script/* scriptFiles */.pe)(files)[0];
        if (file === undefined || file.name === tables_script/* SCRIPT_NAME */.oz)
            return;
        yield {
            file: { path: file.path },
            at: WHOLE_FILE,
            message: `Rename ${(0,kit_text/* quote */.hD)(fileName(file.path))} to "${tables_script/* SCRIPT_NAME */.oz}".`,
        };
    },
    examples: {
        good: [{ files: { 'script.csx': script(), 'tests/orders.csx': script() } }],
        bad: [
            { input: { files: { 'Script.csx': script() } }, at: ['Script.csx:1'] },
            { input: { files: { 'script.cs': script() } }, at: ['script.cs:1'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/script/script-http-client.ts



/* harmony default export */ const script_http_client = (connectorRule({
    id: 'pp-script-http-client',
    title: 'The script sends requests with Context.SendAsync',
    why: 'Microsoft announced that HTTP clients created by a script will be blocked; the context sends requests for it.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'write-code#custom-code-faq',
    *check({ contents: { script: file } }) {
        if (file === undefined)
            return;
        for (const { name, start, end } of file.clients)
            yield {
                file,
                at: { node: undefined, start, end },
                message: `Send the request with "this.Context.SendAsync" instead of ${(0,kit_text/* quote */.hD)(name)}.`,
            };
    },
    examples: {
        good: [
            {
                files: {
                    'script.csx': script([
                        '// new HttpClient() is not needed',
                        'var request = new HttpRequestMessage(HttpMethod.Get, "https://api.contoso.com/orders");',
                        'var answer = await this.Context.SendAsync(request, this.CancellationToken);',
                    ]),
                },
            },
        ],
        bad: [
            {
                input: {
                    files: {
                        'script.csx': script([
                            'var client = new HttpClient();',
                            'HttpClient other = new();',
                            'var request = WebRequest.Create("https://api.contoso.com/orders");',
                        ]),
                    },
                },
                at: ['script.csx:5', 'script.csx:6', 'script.csx:7'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/script/script-namespace.ts





/* harmony default export */ const script_namespace = (connectorRule({
    id: 'pp-script-namespace',
    title: 'The script uses supported namespaces',
    why: 'The platform compiles scripts with a fixed list of namespaces; what uses another does not compile there.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'write-code#supported-namespaces',
    *check({ contents: { script: file } }) {
        if (file === undefined)
            return;
        for (const using of file.usings) {
            if (script_namespace_isSupported(using))
                continue;
            const { name, start, end } = using;
            const near = (0,suggest/* suggest */.Z)(name, tables_script/* NAMESPACES */.dK, 2);
            yield {
                file,
                at: { node: undefined, start, end },
                message: near === undefined
                    ? `Remove ${(0,kit_text/* quote */.hD)(name)} and what needs it: the platform does not support this namespace.`
                    : `Write ${(0,kit_text/* quote */.hD)(near)} instead of ${(0,kit_text/* quote */.hD)(name)}.`,
            };
        }
    },
    examples: {
        good: [
            {
                files: {
                    'script.csx': script([], ['System', 'Newtonsoft.Json.Linq', 'Json = Newtonsoft.Json.JsonConvert']),
                },
            },
        ],
        bad: [
            {
                input: {
                    files: {
                        'script.csx': script([], ['System.Data', 'System.Net.Htpp', 'static System.Reflection.Assembly']),
                    },
                },
                at: ['script.csx:1', 'script.csx:2', 'script.csx:3'],
            },
        ],
    },
}));
/** An alias or `using static` names a class in a namespace. */
function script_namespace_isSupported({ name, mayBeClass }) {
    return tables_script/* NAMESPACES */.dK.has(name) || (mayBeClass && tables_script/* NAMESPACES */.dK.has(name.slice(0, name.lastIndexOf('.'))));
}

;// CONCATENATED MODULE: ./src/rules/script/script-operation-handled.ts






const script_operation_handled_definition = paths({
    'get /orders': { operationId: 'ListOrders' },
    'post /orders': { operationId: 'CreateOrder' },
    'get /invoices': { operationId: 'ListInvoices' },
});
const listed = properties({ scriptOperations: ['ListOrders', 'CreateOrder', 'ListInvoices'] });
/* harmony default export */ const script_operation_handled = (connectorRule({
    id: 'pp-script-operation-handled',
    title: 'The script handles the operations it is listed for',
    why: 'The script runs for every listed operation; one that no branch is for gets what the script does with the rest, often an error.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'paconn-cli#api-properties-file',
    *check(connector) {
        const { contents, propertiesFile } = connector;
        const file = contents.script;
        const known = definitionOf(connector)?.operationsById;
        if (file === undefined || known === undefined || propertiesFile?.properties === undefined)
            return;
        if (file.comparisons.length === 0 || file.comparesOtherwise || file.syntaxErrors.length > 0)
            return;
        for (const { node, name } of propertiesFile.properties.scriptOperations)
            if (known.has(name) && !file.texts.has(name.toLowerCase()))
                yield {
                    file: propertiesFile,
                    at: place_valueOf(node),
                    message: `Remove ${(0,kit_text/* quote */.hD)(name)} from "scriptOperations", or handle it: the script compares operations, and never with this.`,
                };
    },
    examples: {
        good: [
            { definition: script_operation_handled_definition, properties: listed, files: { 'script.csx': script() } },
            {
                definition: script_operation_handled_definition,
                properties: listed,
                files: { 'script.csx': script(['if (this.Context.OperationId.Contains("Order")) { }']) },
            },
        ],
        bad: [
            {
                input: {
                    definition: script_operation_handled_definition,
                    properties: listed,
                    files: { 'script.csx': script(['if (this.Context.OperationId == "ListOrders") { }']) },
                },
                at: ['properties#/properties/scriptOperations/1', 'properties#/properties/scriptOperations/2'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/script/script-operation-known.ts






const script_operation_known_definition = paths({
    'get /orders': { operationId: 'ListOrders' },
    'post /orders': { operationId: 'CreateOrder' },
});
/* harmony default export */ const script_operation_known = (connectorRule({
    id: 'pp-script-operation-known',
    title: 'The script asks for operations that exist',
    why: 'A branch for an operation that the definition calls differently never runs, and its request goes unchanged.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'write-code#samples',
    *check(connector) {
        const file = connector.contents.script;
        const known = definitionOf(connector)?.operationsById;
        if (file === undefined || known === undefined)
            return;
        const folded = new Set([...known.keys()].map((id) => id.toLowerCase()));
        for (const { name, start, end, ignoresCase } of file.comparisons) {
            if (name === '' || known.has(name) || (ignoresCase && folded.has(name.toLowerCase())))
                continue;
            const near = (0,suggest/* suggest */.Z)(name, known.keys());
            yield {
                file,
                at: { node: undefined, start, end },
                message: near === undefined
                    ? `Remove the branch for ${(0,kit_text/* quote */.hD)(name)}: the definition has no such operation.`
                    : `Write ${(0,kit_text/* quote */.hD)(near)} instead of ${(0,kit_text/* quote */.hD)(name)}: the definition has no such operation.`,
            };
        }
    },
    examples: {
        good: [
            {
                definition: script_operation_known_definition,
                files: {
                    'script.csx': script([
                        'if (this.Context.OperationId == "ListOrders") { }',
                        'if ("CREATEORDER".Equals(this.Context.OperationId, StringComparison.OrdinalIgnoreCase)) { }',
                        'if (this.Context.OperationId.StartsWith("List")) { }',
                    ]),
                },
            },
        ],
        bad: [
            {
                input: {
                    definition: script_operation_known_definition,
                    files: {
                        'script.csx': script([
                            'const string Create = "createOrder";',
                            'if (this.Context.OperationId == "ListOrder") { }',
                            'if (Context.OperationId.Equals(Create)) { }',
                            'var operation = Context.OperationId;',
                            'switch (operation) { case "ListOrders": break; case "DeleteInvoice": break; }',
                        ]),
                    },
                },
                at: ['script.csx:6', 'script.csx:7', 'script.csx:9'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/script/script-operations-listed.ts





/* harmony default export */ const script_operations_listed = (connectorRule({
    id: 'pp-script-operations-listed',
    title: 'A connector with a script lists its operations in scriptOperations',
    why: 'Where apiProperties.json does not say which operations the script is for, it runs for each of them, within 5 seconds a call.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'paconn-cli#api-properties-file',
    once: true,
    *check({ files, propertiesFile }) {
        const body = propertiesFile?.properties?.body;
        if (propertiesFile === undefined || body === undefined || body.members.has('scriptOperations'))
            return;
        if ((0,kit_script/* scriptFiles */.pe)(files).length === 0)
            return;
        yield {
            file: propertiesFile,
            at: at(body, 'scriptOperations'),
            message: 'Add "scriptOperations" with the operations that the script is for, or "[]" for all.',
        };
    },
    examples: {
        good: [
            { properties: properties({}) },
            { properties: properties({ scriptOperations: [] }), files: { 'script.csx': script() } },
        ],
        bad: [
            {
                input: { properties: properties({}), files: { 'script.csx': script() } },
                at: ['properties#/properties'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/script/script-present.ts






/* harmony default export */ const script_present = (connectorRule({
    id: 'pp-script-present',
    title: 'A connector with scriptOperations has a script',
    why: 'The listed operations are meant to run code; without the file they go to the service unchanged.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'paconn-cli#api-properties-file',
    once: true,
    *check({ files, propertiesFile }) {
        const body = propertiesFile?.properties?.body;
        if (propertiesFile?.properties === undefined || body === undefined)
            return;
        if (propertiesFile.properties.scriptOperations.length === 0 || (0,kit_script/* scriptFiles */.pe)(files).length > 0)
            return;
        yield {
            file: propertiesFile,
            at: at(body, 'scriptOperations'),
            message: `Add "${tables_script/* SCRIPT_NAME */.oz}" with the code of the operations, or remove "scriptOperations".`,
        };
    },
    examples: {
        good: [
            { properties: properties({ scriptOperations: [] }) },
            { properties: properties({ scriptOperations: ['ListOrders'] }), files: { 'script.csx': script() } },
        ],
        bad: [
            {
                input: { properties: properties({ scriptOperations: ['ListOrders'] }) },
                at: ['properties#/properties/scriptOperations'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/script/script-single.ts





/* harmony default export */ const script_single = (connectorRule({
    id: 'pp-script-single',
    title: 'The connector has one script',
    why: 'The platform supports one script file for each connector, and ignores the rest.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'write-code#custom-code-faq',
    *check({ files }) {
        const [main, ...others] = (0,kit_script/* scriptFiles */.pe)(files);
        for (const { path } of others)
            yield {
                file: { path },
                at: WHOLE_FILE,
                message: `Move the code of ${(0,kit_text/* quote */.hD)(fileName(path))} into ${(0,kit_text/* quote */.hD)(main?.name)}, and delete the file.`,
            };
    },
    examples: {
        good: [{ files: { 'script.csx': script() } }],
        bad: [
            {
                input: { files: { 'Orders.csx': script(), 'invoices.csx': script(), 'script.csx': script() } },
                at: ['Orders.csx:1', 'invoices.csx:1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/script/script-size.ts






/* harmony default export */ const script_size = (connectorRule({
    id: 'pp-script-size',
    title: 'The script has at most 1 MB',
    why: 'The platform refuses larger scripts.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'write-code#custom-code-faq',
    once: true,
    *check({ files }) {
        const file = (0,kit_script/* scriptFiles */.pe)(files)[0];
        if (file === undefined || file.size <= tables_script/* MAX_SCRIPT_BYTES */.bR)
            return;
        yield {
            file: { path: file.path },
            at: WHOLE_FILE,
            message: `Shorten ${(0,kit_text/* quote */.hD)(fileName(file.path))} from ${file.size} to at most ${tables_script/* MAX_SCRIPT_BYTES */.bR} bytes.`,
        };
    },
    examples: {
        good: [{ files: { 'script.csx': script() } }],
        bad: [{ input: { files: { 'script.csx': new Uint8Array(tables_script/* MAX_SCRIPT_BYTES */.bR + 1) } }, at: ['script.csx:1'] }],
    },
}));

;// CONCATENATED MODULE: ./src/rules/script/script-syntax.ts


/* harmony default export */ const script_syntax = (connectorRule({
    id: 'pp-script-syntax',
    title: 'The script is well-formed C#',
    why: 'A script that does not compile fails the deployment of the connector with an internal server error that does not tell the place.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'write-code#custom-code-faq',
    *check({ contents: { script: file } }) {
        if (file === undefined)
            return;
        for (const { start, end, message } of file.syntaxErrors)
            yield { file, at: { node: undefined, start, end }, message };
    },
    examples: {
        good: [
            {
                files: {
                    'script.csx': script([
                        '#region Texts',
                        'var path = @"C:\\orders\\"; // a "quoted" remark {',
                        'var text = $"{path.Length} of \\"{path}\\"";',
                        '#endregion',
                    ]),
                },
            },
        ],
        bad: [
            {
                input: { files: { 'script.csx': 'class A { int B() { return 1 }\n int C() { return 2 } }\n' } },
                at: ['script.csx:1', 'script.csx:2'],
            },
            { input: { files: { 'script.csx': 'public class Script : ScriptBase\n{\n' } }, at: ['script.csx:2'] },
            { input: { files: { 'script.csx': script(['Send(page, );']) } }, at: ['script.csx:5'] },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/security/operation-security.ts



/* harmony default export */ const operation_security = (definitionRule({
    id: 'pp-operation-security',
    title: 'Operations have no security of their own',
    why: 'A connection authenticates all operations of a connector in the same way, and reviewers question an exception.',
    severity: 'info',
    evidence: 'review',
    publishers: ['verified', 'independent'],
    reference: 'connection-parameters',
    on: 'operation',
    having: 'security',
    *check({ node, label }, { root }) {
        const own = node.members.get('security');
        if (own === undefined)
            return;
        const movable = own.items.length > 0 && (root.members.get('security')?.items ?? []).length === 0;
        const repair = movable
            ? `Move "security" from ${label} to the top of the definition, where it`
            : `Remove "security" from ${label}: what stands at the top of the definition`;
        yield { at: keyOf(own), message: `${repair} applies to all operations.` };
    },
    examples: {
        good: [
            paths({ 'get /orders': { operationId: 'ListOrders' } }, { securityDefinitions: { login: { type: 'basic' } }, security: [{ login: [] }] }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': { operationId: 'ListOrders', security: [{ login: [] }] },
                    'get /status': { operationId: 'GetStatus', security: [] },
                }, { securityDefinitions: { login: { type: 'basic' } } }),
                at: ['/paths/~1orders/get/security', '/paths/~1status/get/security'],
            },
            {
                input: paths({ 'get /orders': { operationId: 'ListOrders', security: [{ login: [] }] } }, { securityDefinitions: { login: { type: 'basic' } }, security: [{ login: [] }] }),
                at: ['/paths/~1orders/get/security'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/security/security-definition-complete.ts




/* harmony default export */ const security_definition_complete = (definitionRule({
    id: 'pp-security-definition-complete',
    title: 'Security definitions are complete',
    why: 'An API key needs its name and place, and OAuth 2.0 the addresses of its flow, before anyone can sign in.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SecuritySchemePropertyRequired', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'securityDefinition',
    *check(definition) {
        const { node, name } = definition;
        const missing = formOf(definition)?.required.filter((member) => !node.members.has(member)) ?? [];
        if (missing.length === 0)
            return;
        yield {
            at: keyOf(node),
            message: `Add ${(0,kit_text/* enumerate */.HL)(missing.map(kit_text/* quote */.hD))} to ${(0,kit_text/* quote */.hD)(name)}: ${formName(definition)} needs it.`,
        };
    },
    examples: {
        good: [
            secured({ key: { type: 'apiKey', name: 'X-Api-Key', in: 'header' }, login: security_oauth() }),
            secured({
                login: {
                    type: 'oauth2',
                    flow: 'implicit',
                    authorizationUrl: 'https://login.contoso.com/authorize',
                    scopes: {},
                },
            }),
        ],
        bad: [
            {
                input: secured({
                    key: { type: 'apiKey', name: 'X-Api-Key' },
                    login: { type: 'oauth2', flow: 'application', scopes: {} },
                    service: { type: 'oauth2', scopes: {} },
                }),
                at: ['/securityDefinitions/key', '/securityDefinitions/login', '/securityDefinitions/service'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/security/security-definition-property.ts




/* harmony default export */ const security_definition_property = (definitionRule({
    id: 'pp-security-definition-property',
    title: 'Security definitions have only the members of their type',
    why: 'A member of another type or flow shows that the definition mixes two ways to authenticate.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SecuritySchemePropertyNotValid', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'securityDefinition',
    *check(definition) {
        const form = formOf(definition);
        if (form === undefined)
            return;
        const allowed = new Set(['type', 'description', ...form.required, ...form.optional]);
        for (const [member, value] of definition.node.members)
            if (!allowed.has(member) && !member.startsWith('x-'))
                yield {
                    at: keyOf(value),
                    message: `Remove ${(0,kit_text/* quote */.hD)(member)} from ${(0,kit_text/* quote */.hD)(definition.name)}: ${formName(definition)} has no such member.`,
                };
    },
    examples: {
        good: [
            secured({
                key: { type: 'apiKey', name: 'X-Api-Key', in: 'header', 'x-note': 'internal' },
                login: security_oauth(),
            }),
        ],
        bad: [
            {
                input: secured({
                    key: { type: 'apiKey', name: 'X-Api-Key', in: 'header', scopes: {} },
                    login: security_oauth({ flow: 'implicit' }),
                }),
                at: ['/securityDefinitions/key/scopes', '/securityDefinitions/login/tokenUrl'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/security/security-definition-scopes.ts




/* harmony default export */ const security_definition_scopes = (definitionRule({
    id: 'pp-security-definition-scopes',
    title: 'OAuth 2.0 definitions list their scopes',
    why: 'Swagger 2.0 demands the list, even when it is empty; a published connector got by without it.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SecuritySchemePropertyRequired' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'securityDefinition',
    *check({ node, name, type }) {
        if (type !== 'oauth2' || node.members.has('scopes'))
            return;
        yield { at: keyOf(node), message: `Add "scopes" to ${(0,kit_text/* quote */.hD)(name)}, an empty object if there are none.` };
    },
    examples: {
        good: [secured({ login: security_oauth({ scopes: {} }) }), secured({ login: { type: 'basic' } })],
        bad: [
            {
                input: secured({
                    login: {
                        type: 'oauth2',
                        flow: 'implicit',
                        authorizationUrl: 'https://login.contoso.com/authorize',
                    },
                    service: { type: 'oauth2', flow: 'application', tokenUrl: 'https://login.contoso.com/token' },
                }),
                at: ['/securityDefinitions/login', '/securityDefinitions/service'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/security/security-definition-type.ts





const security_definition_type_KNOWN = (0,kit_text/* enumerate */.HL)([...SECURITY_TYPES.keys()].map(kit_text/* quote */.hD), 'or');
/* harmony default export */ const security_definition_type = (definitionRule({
    id: 'pp-security-definition-type',
    title: 'Security definitions have a known type',
    why: 'Swagger 2.0 knows basic authentication, API keys and OAuth 2.0; the import refuses anything else.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'JsonValueNotInEnum', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'securityDefinition',
    *check({ node, name, type }) {
        if (type === undefined || SECURITY_TYPES.has(type))
            return;
        const suggestion = SUGGESTIONS.get(type.toLowerCase().replace(/[^a-z]/g, ''));
        yield {
            at: at(node, 'type'),
            message: `Write ${suggestion === undefined ? security_definition_type_KNOWN : (0,kit_text/* quote */.hD)(suggestion)} instead of ${(0,kit_text/* quote */.hD)(type)} as type of ${(0,kit_text/* quote */.hD)(name)}.`,
        };
    },
    examples: {
        good: [secured({ key: { type: 'apiKey', name: 'X-Api-Key', in: 'header' }, login: { type: 'basic' } })],
        bad: [
            {
                input: secured({
                    key: { type: 'apikey', name: 'X-Api-Key', in: 'header' },
                    token: { type: 'digest' },
                }),
                at: ['/securityDefinitions/key/type', '/securityDefinitions/token/type'],
            },
        ],
    },
}));
const SUGGESTIONS = new Map([
    ['apikey', 'apiKey'],
    ['basic', 'basic'],
    ['oauth', 'oauth2'],
]);

;// CONCATENATED MODULE: ./src/rules/security/security-definition-type-required.ts





/* harmony default export */ const security_definition_type_required = (definitionRule({
    id: 'pp-security-definition-type-required',
    title: 'Security definitions have a type',
    why: 'The type says how the connector authenticates; without it the definition means nothing.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'securityDefinition',
    *check({ node, name, type }) {
        if (type !== undefined)
            return;
        const known = (0,kit_text/* enumerate */.HL)([...SECURITY_TYPES.keys()].map(kit_text/* quote */.hD), 'or');
        yield { at: at(node, 'type'), message: `Give ${(0,kit_text/* quote */.hD)(name)} a "type": ${known}.` };
    },
    examples: {
        good: [secured({ login: { type: 'basic' } })],
        bad: [
            {
                input: secured({
                    login: { description: 'User and password' },
                    key: { name: 'X-Api-Key', in: 'header', type: null },
                }),
                at: ['/securityDefinitions/login', '/securityDefinitions/key/type'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/security/security-definition-value.ts






const security_definition_value_KNOWN = new Map([
    ['apiKey', { member: 'in', values: API_KEY_PLACES }],
    ['oauth2', { member: 'flow', values: [...OAUTH_FLOWS.keys()] }],
]);
/* harmony default export */ const security_definition_value = (definitionRule({
    id: 'pp-security-definition-value',
    title: 'API keys have a known place, and OAuth 2.0 a known flow',
    why: 'With another value the service does not know how to send the key or to get a token.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'JsonValueNotInEnum', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'securityDefinition',
    *check({ node, name, type }) {
        const known = security_definition_value_KNOWN.get(type ?? '');
        const value = known && (0,model_json/* textOf */.b6)(node.members.get(known.member));
        if (known === undefined || value === undefined || known.values.includes(value))
            return;
        const same = known.values.filter((one) => one.toLowerCase() === value.toLowerCase());
        const meant = (0,kit_text/* enumerate */.HL)((same.length > 0 ? same : known.values).map(kit_text/* quote */.hD), 'or');
        yield {
            at: at(node, known.member),
            message: `Write ${meant} instead of ${(0,kit_text/* quote */.hD)(value)} as "${known.member}" of ${(0,kit_text/* quote */.hD)(name)}.`,
        };
    },
    examples: {
        good: [secured({ key: { type: 'apiKey', name: 'X-Api-Key', in: 'header' }, login: security_oauth() })],
        bad: [
            {
                input: secured({
                    key: { type: 'apiKey', name: 'X-Api-Key', in: 'cookie' },
                    login: security_oauth({ flow: 'authorizationCode' }),
                }),
                at: ['/securityDefinitions/key/in', '/securityDefinitions/login/flow'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/security/security-requirement-defined.ts






/* harmony default export */ const security_requirement_defined = (definitionRule({
    id: 'pp-security-requirement-defined',
    title: 'Security requirements name a security definition',
    why: 'A requirement under another name asks for an authentication that nothing describes.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SecurityRequirementMustBeDefined' },
    reference: 'certification-swagger-validator-rules#security',
    on: 'securityRequirement',
    *check({ node, name, definition, operation }, { root, securityDefinitions }) {
        if (definition !== undefined || root.members.get('securityDefinitions')?.members.has(name))
            return;
        if (isMisspelt(root, 'definition', 'securityDefinitions'))
            return;
        // A name that the list has already is not the one meant.
        const taken = new Set((node.parent?.parent?.items ?? []).flatMap(({ members }) => [...members.keys()]));
        const known = securityDefinitions.map((one) => one.name);
        const free = known.filter((one) => !taken.has(one));
        const meant = known.length === 1 ? free[0] : nearest(name, free);
        const place = operation === undefined ? 'the security requirements' : `the security of ${operation.label}`;
        const repair = meant === undefined
            ? `Remove ${(0,kit_text/* quote */.hD)(name)} from`
            : `Write ${(0,kit_text/* quote */.hD)(meant)} instead of ${(0,kit_text/* quote */.hD)(name)} in`;
        yield { at: keyOf(node), message: `${repair} ${place}: "securityDefinitions" has no such name.` };
    },
    examples: {
        good: [secured({ apiKey: { type: 'apiKey', name: 'X-Api-Key', in: 'header' } }, [{ apiKey: [] }])],
        bad: [
            {
                input: secured({ apiKey: { type: 'apiKey', name: 'X-Api-Key', in: 'header' } }, [{ 'API Key': [] }]),
                at: ['/security/0/API Key'],
            },
            { input: secured({}, [{ basic: [], oauth2: [] }]), at: ['/security/0/basic', '/security/0/oauth2'] },
            {
                input: secured({ login: security_oauth() }, [{ login: ['orders.read'] }, { basic: [] }]),
                at: ['/security/1/basic'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/security/security-requirement-empty.ts




/* harmony default export */ const security_requirement_empty = (definitionRule({
    id: 'pp-security-requirement-empty',
    title: 'Only OAuth 2.0 requirements list scopes',
    why: 'Basic authentication and API keys know no scopes, so the list has to be empty.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SecurityRequirementMustHaveEmptyValue', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#security',
    on: 'securityRequirement',
    *check({ node, name, definition }) {
        if (node.items.length === 0 || (definition?.type !== 'basic' && definition?.type !== 'apiKey'))
            return;
        yield {
            at: keyOf(node),
            message: `Write ${(0,kit_text/* quote */.hD)(name)} with an empty list, []: ${definition.type} has no scopes.`,
        };
    },
    examples: {
        good: [
            secured({ key: { type: 'apiKey', name: 'X-Api-Key', in: 'header' }, login: security_oauth() }, [
                { key: [] },
                { login: ['orders.read'] },
            ]),
        ],
        bad: [
            {
                input: secured({ key: { type: 'apiKey', name: 'X-Api-Key', in: 'header' }, user: { type: 'basic' } }, [{ key: ['orders.read'] }, { user: ['Name', 'Password'] }]),
                at: ['/security/0/key', '/security/1/user'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/security/security-requirement-value.ts




/* harmony default export */ const security_requirement_value = (definitionRule({
    id: 'pp-security-requirement-value',
    title: 'A security requirement is a list of scopes',
    why: 'Anything but a list cannot be read; where no scopes are needed the list is empty.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SecurityRequirementMustHaveValue', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#security',
    on: 'securityRequirement',
    *check({ node, name }) {
        if (node.kind === 'array')
            return;
        yield { at: place_valueOf(node), message: `Write a list of scopes as value of ${(0,kit_text/* quote */.hD)(name)}, such as [].` };
    },
    examples: {
        good: [secured({ login: { type: 'basic' }, key: { type: 'apiKey' } }, [{ login: [], key: [] }])],
        bad: [
            {
                input: secured({ login: { type: 'basic' }, key: { type: 'apiKey' } }, [{ login: null, key: '' }]),
                at: ['/security/0/login', '/security/0/key'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/security/security-scopes-defined.ts





/* harmony default export */ const security_scopes_defined = (definitionRule({
    id: 'pp-security-scopes-defined',
    title: 'Required OAuth 2.0 scopes are defined',
    why: 'Users see what a scope allows from its description in the security definition.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OAuthSecurityRequirementValueMustBeScopeName', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#security',
    on: 'securityRequirement',
    *check({ node, definition }) {
        if (definition?.type !== 'oauth2')
            return;
        const scopes = definition.node.members.get('scopes');
        for (const item of node.items) {
            const scope = (0,model_json/* textOf */.b6)(item);
            if (scope === undefined || scopes?.members.has(scope))
                continue;
            yield {
                at: place_valueOf(item),
                message: `Add ${(0,kit_text/* quote */.hD)(scope)} to the "scopes" of ${(0,kit_text/* quote */.hD)(definition.name)}, or remove it here.`,
            };
        }
    },
    examples: {
        good: [
            secured({ login: security_oauth() }, [{ login: ['orders.read'] }]),
            secured({ login: security_oauth() }, [{ login: [] }]),
        ],
        bad: [
            {
                input: secured({ login: security_oauth() }, [{ login: ['orders.read', 'orders.write', 'Orders.Read'] }]),
                at: ['/security/0/login/1', '/security/0/login/2'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/security/security-url-valid.ts





/* harmony default export */ const security_url_valid = (definitionRule({
    id: 'pp-security-url-valid',
    title: 'OAuth 2.0 addresses are absolute HTTPS URLs',
    why: 'Users are sent to these addresses to sign in, and tokens travel over them.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { policy: '5000.3.1.6' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'securityDefinition',
    *check({ node, name, type }) {
        if (type !== 'oauth2')
            return;
        for (const member of ['authorizationUrl', 'tokenUrl']) {
            const url = (0,model_json/* textOf */.b6)(node.members.get(member));
            // Addresses may hold placeholders such as {tenant}, so they are no URLs by the standard.
            if (url === undefined || /^https:\/\/[^\s/?#]+([/?#]\S*)?$/i.test(url))
                continue;
            yield {
                at: at(node, member),
                message: `Write ${security_url_valid_repairOf(url)} instead of ${(0,kit_text/* quote */.hD)(url)} as "${member}" of ${(0,kit_text/* quote */.hD)(name)}.`,
            };
        }
    },
    examples: {
        good: [secured({ login: security_oauth({ tokenUrl: 'https://{tenant}.contoso.com/token' }) })],
        bad: [
            {
                input: secured({
                    login: security_oauth({ authorizationUrl: 'http://login.contoso.com/authorize', tokenUrl: '/token' }),
                }),
                at: ['/securityDefinitions/login/authorizationUrl', '/securityDefinitions/login/tokenUrl'],
            },
        ],
    },
}));
function security_url_valid_repairOf(url) {
    return /^http:\/\/[^\s/?#]+(\/\S*)?$/i.test(url)
        ? (0,kit_text/* quote */.hD)(url.replace(/^http:/i, 'https:'))
        : 'a full address such as "https://login.contoso.com/token"';
}

;// CONCATENATED MODULE: ./src/rules/structure/extension-empty.ts




/* harmony default export */ const extension_empty = (definitionRule({
    id: 'pp-extension-empty',
    title: 'No x-ms-visibility is empty',
    why: 'An empty text is none of its values; left out, a field is shown as usual.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'JsonValueNotInEnum' },
    reference: 'openapi-extensions#x-ms-visibility',
    on: 'structureFault',
    *check(fault) {
        if (fault.kind === 'empty' && fault.tolerated && fault.value !== undefined)
            yield { at: place_valueOf(fault.value), message: `Remove ${valueLabel(fault)}: it is empty.` };
    },
    examples: {
        good: [definitions({ Order: { type: 'object', 'x-ms-visibility': 'advanced' } })],
        bad: [
            {
                input: definitions({
                    Order: {
                        type: 'object',
                        'x-ms-visibility': '',
                        properties: { id: { type: 'string', 'x-ms-visibility': '' } },
                    },
                }),
                at: ['/definitions/Order/x-ms-visibility', '/definitions/Order/properties/id/x-ms-visibility'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/structure/extension-known.ts






// More, and "x-ms-tooltip" would be a misspelt "x-ms-trigger".
const MOST_EDITS = 2;
/* harmony default export */ const extension_known = (definitionRule({
    id: 'pp-extension-known',
    title: "The names of Microsoft's extensions are spelt right",
    why: 'Extensions with unknown names are ignored without a word, so a field keeps its technical name or stays visible.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'openapi-extensions',
    on: 'structureFault',
    *check(fault) {
        if (fault.kind !== 'unknown-extension' || fault.value === undefined)
            return;
        const meant = (0,suggest/* suggest */.Z)(fault.name, fault.known, MOST_EDITS);
        if (meant === undefined)
            return;
        yield {
            at: keyOf(fault.value),
            message: `Write ${(0,kit_text/* quote */.hD)(meant)} instead of ${(0,kit_text/* quote */.hD)(fault.name)} in ${objectLabel(fault)}.`,
        };
    },
    examples: {
        good: [
            parameters({
                name: 'top',
                in: 'query',
                type: 'integer',
                'x-ms-summary': 'Top',
                'x-ms-tooltip': 'How many',
            }),
        ],
        bad: [
            {
                input: parameters({
                    name: 'top',
                    in: 'query',
                    type: 'integer',
                    'x-ms-sumary': 'Top',
                    'x-ms-Visibility': 'advanced',
                }),
                at: [
                    '/paths/~1orders/get/parameters/0/x-ms-sumary',
                    '/paths/~1orders/get/parameters/0/x-ms-Visibility',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/structure/extension-member-known.ts




/* harmony default export */ const extension_member_known = (definitionRule({
    id: 'pp-extension-member-known',
    title: "Microsoft's extensions have their own members only",
    why: 'Nothing can be added to these objects, so any other member is misspelt or belongs to another extension.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'AdditionalPropertyNotAllowed', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'structureFault',
    *check(fault) {
        if (fault.kind === 'additional' && fault.value !== undefined)
            yield { at: keyOf(fault.value), message: unknownRepair(fault) };
    },
    examples: {
        good: [
            parameters({
                name: 'status',
                in: 'query',
                type: 'string',
                'x-ms-dynamic-values': {
                    operationId: 'ListStatuses',
                    parameters: { anything: { goes: 1 } },
                    'value-path': 'id',
                },
            }),
        ],
        bad: [
            {
                input: parameters({
                    name: 'status',
                    in: 'query',
                    type: 'string',
                    'x-ms-dynamic-values': { operationId: 'ListStatuses', 'value-pat': 'id', itemsPath: 'value' },
                }),
                at: [
                    '/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-pat',
                    '/paths/~1orders/get/parameters/0/x-ms-dynamic-values/itemsPath',
                ],
            },
            {
                input: paths({
                    'get /orders': {
                        operationId: 'ListOrders',
                        'x-ms-api-annotation': { family: 'Orders', 'x-owner': 'me' },
                    },
                }),
                at: ['/paths/~1orders/get/x-ms-api-annotation/x-owner'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/structure/extension-type.ts




/* harmony default export */ const extension_type = (definitionRule({
    id: 'pp-extension-type',
    title: 'Every x-ms-summary is text',
    why: 'The designer shows it as the name of a field; a number or an object is no name.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'JsonTypeIncorrect' },
    reference: 'openapi-extensions#x-ms-summary',
    on: 'structureFault',
    *check(fault, { document }) {
        if (fault.kind === 'type' && fault.tolerated && fault.value !== undefined)
            yield { at: place_valueOf(fault.value), message: typeRepair(fault, fault.value, document) };
    },
    examples: {
        good: [parameters({ name: 'top', in: 'query', type: 'integer', 'x-ms-summary': '1' })],
        bad: [
            {
                input: parameters({ name: 'top', in: 'query', type: 'integer', 'x-ms-summary': 1 }, { name: 'skip', in: 'query', type: 'integer', 'x-ms-summary': ['Skip'] }),
                at: [
                    '/paths/~1orders/get/parameters/0/x-ms-summary',
                    '/paths/~1orders/get/parameters/1/x-ms-summary',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/structure/extension-value.ts







/* harmony default export */ const extension_value = (definitionRule({
    id: 'pp-extension-value',
    title: "Microsoft's extensions have one of their values",
    why: 'A value that the platform does not know is ignored: "x-ms-visibility": "Internal" leaves the field visible.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'JsonValueNotInEnum', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#x-ms-visibility',
    on: 'structureFault',
    *check(fault) {
        const text = (0,model_json/* textOf */.b6)(fault.value);
        if (fault.kind !== 'value' || fault.value === undefined || text === undefined)
            return;
        const meant = nearest(text, fault.known);
        const values = meant === undefined ? fault.known : [meant];
        yield {
            at: place_valueOf(fault.value),
            message: `Write ${(0,kit_text/* enumerate */.HL)(values.map(kit_text/* quote */.hD), 'or')} instead of ${(0,kit_text/* quote */.hD)(text)} as ${valueLabel(fault)}.`,
        };
    },
    examples: {
        good: [
            paths({
                'get /orders': { operationId: 'OnOrder', 'x-ms-trigger': 'batch', 'x-ms-visibility': 'important' },
            }),
        ],
        bad: [
            {
                input: paths({
                    'get /orders': {
                        operationId: 'OnOrder',
                        'x-ms-trigger': 'polling',
                        'x-ms-visibility': 'Important',
                    },
                }),
                at: ['/paths/~1orders/get/x-ms-trigger', '/paths/~1orders/get/x-ms-visibility'],
            },
            {
                input: parameters({
                    name: 'buyer',
                    in: 'query',
                    type: 'string',
                    'x-ms-dynamic-values': { capability: 'picker' },
                }),
                at: ['/paths/~1orders/get/parameters/0/x-ms-dynamic-values/capability'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/structure/keyword-supported.ts





/* harmony default export */ const keyword_supported = (definitionRule({
    id: 'pp-keyword-supported',
    title: 'Only keywords that the platform supports are used',
    why: 'The platform does not check that the items of a list are unique, and its validator says so.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SwaggerKeywordNotSupported' },
    reference: 'certification-swagger-validator-rules#not-supported',
    on: 'structureFault',
    *check(fault) {
        if (fault.kind !== 'unsupported' || fault.value === undefined)
            return;
        yield {
            at: keyOf(fault.value),
            message: `Remove ${(0,kit_text/* quote */.hD)(fault.name)} from ${objectLabel(fault)}: the platform does not support it.`,
        };
    },
    examples: {
        good: [
            definitions({
                Order: {
                    type: 'object',
                    properties: { uniqueItems: { type: 'boolean' }, tags: { type: 'array', items: {} } },
                },
            }),
        ],
        bad: [
            {
                input: definitions({
                    Orders: { type: 'array', uniqueItems: true, items: { type: 'string' } },
                    Tags: { type: 'array', uniqueItems: false, items: { type: 'string' } },
                }),
                at: ['/definitions/Orders/uniqueItems', '/definitions/Tags/uniqueItems'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/structure/member-empty.ts




/* harmony default export */ const member_empty = (definitionRule({
    id: 'pp-member-empty',
    title: 'Required texts are not empty',
    why: 'An empty text says no more than a missing one.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredValueEmpty', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#metadata',
    on: 'structureFault',
    *check(fault) {
        if (fault.kind === 'empty' && !fault.tolerated && fault.value !== undefined)
            yield { at: place_valueOf(fault.value), message: `Fill in ${valueLabel(fault)}: it is empty.` };
    },
    examples: {
        good: [paths({}, { tags: [{ name: 'Orders', description: '' }] })],
        bad: [
            {
                input: paths({}, { tags: [{ name: '' }], externalDocs: { url: ' ' } }),
                at: ['/tags/0/name', '/externalDocs/url'],
            },
            {
                input: parameters({
                    name: 'status',
                    in: 'query',
                    type: 'string',
                    'x-ms-dynamic-list': { operationId: '', itemValuePath: 'id' },
                }),
                at: ['/paths/~1orders/get/parameters/0/x-ms-dynamic-list/operationId'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/structure/member-known.ts







/* harmony default export */ const member_known = (definitionRule({
    id: 'pp-member-known',
    title: 'Objects have the members of Swagger 2.0, and extensions that begin with "x-"',
    why: 'An unknown member is misspelt, misplaced or of OpenAPI 3, and what it was meant to say has no effect.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'ExtensionNameNotValid', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'structureFault',
    *check(fault) {
        // Of a body parameter: pp-body-parameter-property.
        if (fault.object === 'parameter' && isBody(fault.node) && SCHEMA_ONLY.has(fault.name))
            return;
        // A part of the definition among the paths: pp-path-slash.
        if (fault.object === 'pathItem' && Object.hasOwn(kinds/* KINDS */.GW.definition.members, fault.node.key ?? ''))
            return;
        if (fault.kind === 'extension-name' && fault.value !== undefined)
            yield { at: keyOf(fault.value), message: unknownRepair(fault) };
    },
    examples: {
        good: [
            definitions({
                Order: {
                    type: 'object',
                    'x-nullable': true,
                    properties: { nullable: { type: 'boolean', example: { anyOf: 1 } } },
                },
            }),
            responses({ 200: { description: 'OK', examples: { 'application/json': { status: 'open' } } } }),
        ],
        bad: [
            {
                input: definitions({
                    Order: {
                        type: 'object',
                        properties: {
                            note: { type: 'string', nullable: true },
                            id: { type: 'string', descripton: 'Id' },
                        },
                    },
                }),
                at: ['/definitions/Order/properties/note/nullable', '/definitions/Order/properties/id/descripton'],
            },
            {
                input: paths({ 'post /orders': { requestBody: {}, owner: 'Contoso' } }),
                at: ['/paths/~1orders/post/requestBody', '/paths/~1orders/post/owner'],
            },
            {
                input: {
                    swagger: '2.0',
                    basepath: '/v1',
                    paths: { '/orders': { get: {}, securityDefinitions: {} } },
                },
                at: ['/basepath', '/paths/~1orders/securityDefinitions'],
            },
            {
                input: responses({ 200: { description: 'OK', content: {} } }),
                at: ['/paths/~1orders/get/responses/200/content'],
            },
            {
                input: paths({
                    'get /orders': { operationId: 'ListOrders', 200: { description: 'OK' } },
                    'deprecated /orders': true,
                }, {
                    '/invoices': {},
                    definitions: { Order: { type: 'object', properties: {}, owner: { type: 'string' } } },
                }),
                at: [
                    '/paths/~1orders/get/200',
                    '/paths/~1orders/deprecated',
                    '/~1invoices',
                    '/definitions/Order/owner',
                ],
            },
        ],
    },
}));
const SCHEMA_ONLY = new Set(SCHEMA_ONLY_KEYWORDS);
function isBody({ members }) {
    return (0,model_json/* textOf */.b6)(members.get('in')) === 'body';
}

;// CONCATENATED MODULE: ./src/rules/structure/member-one-of.ts





/* harmony default export */ const member_one_of = (definitionRule({
    id: 'pp-member-one-of',
    title: 'Objects have one of the members of which they need one',
    why: 'A list of values, for example, comes from an operation or from a file picker; without either there is no list.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OneOfPropertiesRequired', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#use-dynamic-values',
    on: 'structureFault',
    *check(fault) {
        if (fault.kind !== 'one-of')
            return;
        const names = (0,kit_text/* enumerate */.HL)(fault.known.map(kit_text/* quote */.hD), 'or');
        yield { at: keyOf(fault.node), message: `Add ${names} to ${objectLabel(fault)}.` };
    },
    examples: {
        good: [
            parameters({
                name: 'file',
                in: 'query',
                type: 'string',
                'x-ms-dynamic-values': { capability: 'file-picker', 'value-path': 'Id' },
            }),
        ],
        bad: [
            {
                input: parameters({
                    name: 'file',
                    in: 'query',
                    type: 'string',
                    'x-ms-dynamic-values': { 'value-path': 'Id' },
                    'x-ms-dynamic-list': { operationId: 'ListFiles', parameters: { folder: {} } },
                }),
                at: [
                    '/paths/~1orders/get/parameters/0/x-ms-dynamic-values',
                    '/paths/~1orders/get/parameters/0/x-ms-dynamic-list/parameters/folder',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/structure/member-required.ts




/* harmony default export */ const member_required = (definitionRule({
    id: 'pp-member-required',
    title: 'Objects have the members they need',
    why: 'Without them an object means nothing: a link needs its url, a call the operation to call.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'structureFault',
    *check(fault) {
        // Items of a parameter that are a reference: pp-member-known.
        if (fault.object === 'items' && fault.node.members.has('$ref'))
            return;
        if (fault.kind === 'missing')
            yield { at: keyOf(fault.node), message: missingRepair(fault) };
    },
    examples: {
        good: [
            paths({}, { externalDocs: { url: 'https://docs.contoso.com' }, tags: [{ name: 'Orders' }] }),
            parameters({
                name: 'status',
                in: 'query',
                type: 'string',
                'x-ms-dynamic-list': { operationId: 'ListStatuses', itemValuePath: 'id' },
            }),
        ],
        bad: [
            {
                input: paths({}, { tags: [{ description: 'Orders' }], externalDocs: { description: 'How to order' } }),
                at: ['/tags/0', '/externalDocs'],
            },
            {
                input: responses({ 200: { description: 'OK', headers: { 'x-count': { description: 'Count' } } } }),
                at: ['/paths/~1orders/get/responses/200/headers/x-count'],
            },
            {
                input: parameters({
                    name: 'status',
                    in: 'query',
                    type: 'string',
                    'x-ms-dynamic-list': { itemValuePath: 'id' },
                }),
                at: ['/paths/~1orders/get/parameters/0/x-ms-dynamic-list'],
            },
            {
                input: paths({
                    'get /orders': { 'x-ms-trigger': 'batch', 'x-ms-trigger-metadata': { kind: 'query' } },
                }),
                at: ['/paths/~1orders/get/x-ms-trigger-metadata'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/structure/member-type.ts




/* harmony default export */ const member_type = (definitionRule({
    id: 'pp-member-type',
    title: 'Every member has a value of its type',
    why: 'A number where text belongs, as in "version": 1.0, is an error to the validator however well it reads.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'JsonTypeIncorrect', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'structureFault',
    *check(fault, { document }) {
        if (fault.kind === 'type' && !fault.tolerated && fault.value !== undefined)
            yield { at: place_valueOf(fault.value), message: typeRepair(fault, fault.value, document) };
    },
    examples: {
        good: [
            info({ title: 'Contoso Orders', version: '1.0', contact: { name: 'Contoso' } }),
            // Free names and values are no structure.
            {
                swagger: '2.0',
                paths: {},
                definitions: {
                    Order: {
                        type: 'object',
                        properties: { description: { type: 'string', example: 5 } },
                        additionalProperties: false,
                    },
                },
            },
        ],
        bad: [
            {
                input: info({ title: 'Contoso Orders', version: 1.1, contact: 'Contoso' }),
                at: ['/info/version', '/info/contact'],
            },
            { input: { swagger: '2.0', host: null, schemes: 'https', paths: {} }, at: ['/host', '/schemes'] },
            {
                input: parameters({ name: 'top', in: 'query', type: 'integer', required: 'true', maximum: '10' }),
                at: ['/paths/~1orders/get/parameters/0/required', '/paths/~1orders/get/parameters/0/maximum'],
            },
            {
                input: paths({ 'get /orders': { tags: ['Orders', 7] } }, { definitions: { Order: { type: 'object', properties: { id: 'string' } } } }),
                at: ['/paths/~1orders/get/tags/1', '/definitions/Order/properties/id'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/tag/tag-unique.ts



/* harmony default export */ const tag_unique = (definitionRule({
    id: 'pp-tag-unique',
    title: 'Tags are defined once',
    why: 'With two definitions of a tag nobody knows which of them counts.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'TagRedefined', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'definition',
    *check({ tags }) {
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(tags, ({ name }) => name))
            yield {
                at: at(item.node, 'name'),
                message: `Remove or rename the tag ${(0,kit_text/* quote */.hD)(item.name)}: it is defined already.`,
                related: [{ at: at(first.node, 'name'), message: 'The first definition of this tag.' }],
            };
    },
    examples: {
        good: [{ swagger: '2.0', paths: {}, tags: [{ name: 'orders' }, { name: 'Orders' }] }],
        bad: [
            {
                input: {
                    swagger: '2.0',
                    paths: {},
                    tags: [{ name: 'orders' }, { name: 'orders' }, { name: 'orders' }],
                },
                at: ['/tags/1/name', '/tags/2/name'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/array-items.ts





/* harmony default export */ const array_items = (definitionRule({
    id: 'pp-array-items',
    title: 'Every array says what its items are',
    why: 'Flows cannot loop over the items of an array that does not describe them.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'ArrayHasNoItems', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#arrays',
    on: 'typedValue',
    having: 'type',
    *check({ node, type }) {
        if (type !== 'array' || node.members.has('items') || node.members.has('$ref'))
            return;
        if (isMisspelt(node, 'schema', 'items'))
            return;
        const message = node.members.has('properties')
            ? `Move "properties" into "items" of "type": "object" in the array${ofOwner(node)}, or write "type": "object" if it is no list.`
            : `Add "items" with the type of the items, such as { "type": "string" }, to the array${ofOwner(node)}.`;
        yield { at: at(node, 'items'), message };
    },
    examples: {
        good: [definitions({ Tags: { type: 'array', items: { type: 'string' } } })],
        bad: [
            {
                input: definitions({ Tags: { type: 'array' }, Table: { type: 'array', items: { type: 'array' } } }),
                at: ['/definitions/Tags', '/definitions/Table/items'],
            },
            {
                input: definitions({ Orders: { type: 'array', properties: { id: { type: 'string' } } } }),
                at: ['/definitions/Orders'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/default-in-enum.ts





/** More values than this make a message unreadable. */
const default_in_enum_SHOWN = 4;
/* harmony default export */ const default_in_enum = (definitionRule({
    id: 'pp-default-in-enum',
    title: 'A default is one of the values of the enum',
    why: 'The designer shows a value that cannot be chosen, and the service may refuse it.',
    severity: 'info',
    evidence: 'advice',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'certification-swagger-validator-rules#properties',
    on: 'typedValue',
    having: 'default',
    *check({ node, type }, { document }) {
        const value = node.members.get('default');
        const allowed = node.members.get('enum')?.items ?? [];
        if (value === undefined || allowed.length === 0 || allowed.some(({ data }) => data === value.data))
            return;
        const comparable = [value, ...allowed].every((item) => agreementOf(item, type ?? '', document) === 'same');
        if (!comparable || value.kind === 'object' || value.kind === 'array')
            return;
        const shown = allowed.slice(0, default_in_enum_SHOWN).map((item) => literal(item, document));
        yield {
            at: at(node, 'default'),
            message: `Write ${(0,kit_text/* enumerate */.HL)(shown, 'or')} instead of ${literal(value, document)} as the default${ofOwner(node)}.`,
        };
    },
    examples: {
        good: [definitions({ Status: { type: 'string', enum: ['open', 'paid'], default: 'open' } })],
        bad: [
            {
                input: definitions({
                    Status: { type: 'string', enum: ['open', 'paid'], default: 'Open' },
                    Priority: { type: 'integer', enum: [1, 2], default: 0 },
                }),
                at: ['/definitions/Status/default', '/definitions/Priority/default'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/default-literal.ts





/* harmony default export */ const default_literal = (definitionRule({
    id: 'pp-default-literal',
    title: 'Defaults that are numbers or booleans have no quotes, and none is null',
    why: 'A quoted default is a text; the service may refuse it where it expects a number or a boolean.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'DefaultValueMustMatchType' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'typedValue',
    having: 'default',
    *check({ node, type }, { document }) {
        const value = node.members.get('default');
        if (type === undefined || value === undefined)
            return;
        const agreement = agreementOf(value, type, document);
        if (agreement === 'text')
            yield {
                at: at(node, 'default'),
                message: `Write the ${type} without the quotes of ${literal(value, document)} as the default${ofOwner(node)}.`,
            };
        if (agreement === 'null' && (0,model_json/* flagOf */.iP)(node.members.get('x-nullable')) !== true)
            yield { at: at(node, 'default'), message: `Remove the default null${ofOwner(node)}.` };
    },
    examples: {
        good: [definitions({ Paid: { type: 'boolean', default: true } })],
        bad: [
            {
                input: definitions({
                    Paid: { type: 'boolean', default: 'true' },
                    Note: { type: 'string', default: null },
                }),
                at: ['/definitions/Paid/default', '/definitions/Note/default'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/default-type.ts




/* harmony default export */ const default_type = (definitionRule({
    id: 'pp-default-type',
    title: 'A default has the type beside it',
    why: 'The designer puts the default into a field of that type.',
    severity: 'error',
    evidence: 'printed-error',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'DefaultValueMustMatchType', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'typedValue',
    having: 'default',
    *check({ node, type }, { document }) {
        const value = node.members.get('default');
        if (type === undefined || value === undefined || agreementOf(value, type, document) !== 'other')
            return;
        const repair = type === 'string' && value.kind !== 'object' && value.kind !== 'array'
            ? 'Put quotes around'
            : `Write a default of type ${type} instead of`;
        yield {
            at: at(node, 'default'),
            message: `${repair} the ${typeName(value, document)} ${literal(value, document)}${ofOwner(node)}.`,
        };
    },
    examples: {
        good: [definitions({ Page: { type: 'string', default: '1' }, Rate: { type: 'number', default: 1 } })],
        bad: [
            {
                input: definitions({
                    Page: { type: 'string', default: 1 },
                    Size: { type: 'integer', default: 'ten' },
                }),
                at: ['/definitions/Page/default', '/definitions/Size/default'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/editor-dictionary-object.ts





/* harmony default export */ const editor_dictionary_object = (definitionRule({
    id: 'pp-editor-dictionary-object',
    title: 'Only objects with additional properties are edited as dictionaries',
    why: 'The editor lets users add pairs of names and values, which nothing but such an object can take.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'InvalidCustomEditorExtensionDictionaryValue', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#response',
    on: 'typedValue',
    having: 'x-ms-editor',
    *check({ node, kind, type }) {
        const { members } = node;
        if ((0,model_json/* textOf */.b6)(members.get('x-ms-editor')) !== 'dictionary' || members.has('$ref'))
            return;
        const owner = ofOwner(node);
        const remove = `Remove the dictionary editor${owner}`;
        // An object takes additional properties unless it says otherwise.
        if (type === 'object' && (0,model_json/* flagOf */.iP)(members.get('additionalProperties')) !== false)
            return;
        const repair = kind !== 'schema'
            ? `${remove}: it is no object of a body.`
            : type === 'object'
                ? `${remove}, or describe the values under "additionalProperties" instead of false.`
                : `${remove}, or write "type": "object" with "additionalProperties".`;
        yield { at: at(node, 'x-ms-editor'), message: repair };
    },
    examples: {
        good: [
            definitions({
                Labels: { type: 'object', additionalProperties: { type: 'string' }, 'x-ms-editor': 'dictionary' },
                Fields: { type: 'object', 'x-ms-editor': 'dictionary' },
                Note: { type: 'string', 'x-ms-editor': 'html' },
            }),
        ],
        bad: [
            {
                input: definitions({
                    Labels: { type: 'array', items: { type: 'string' }, 'x-ms-editor': 'dictionary' },
                    Fields: { type: 'object', additionalProperties: false, 'x-ms-editor': 'dictionary' },
                }),
                at: ['/definitions/Labels/x-ms-editor', '/definitions/Fields/x-ms-editor'],
            },
            {
                input: parameters({ name: 'filter', in: 'query', type: 'string', 'x-ms-editor': 'dictionary' }),
                at: ['/paths/~1orders/get/parameters/0/x-ms-editor'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/enum-literal.ts





/* harmony default export */ const enum_literal = (definitionRule({
    id: 'pp-enum-literal',
    title: 'Enum values that are numbers or booleans have no quotes, and none is null',
    why: 'A quoted value is a text; the service may refuse it where it expects a number or a boolean.',
    severity: 'warning',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'InvalidEnumValue' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'typedValue',
    having: 'enum',
    *check({ node, type }, { document }) {
        if (type === undefined)
            return;
        for (const item of node.members.get('enum')?.items ?? []) {
            const agreement = agreementOf(item, type, document);
            if (agreement === 'text')
                yield {
                    at: place_valueOf(item),
                    message: `Write the ${type} without the quotes of ${literal(item, document)} in the enum${ofOwner(node)}.`,
                };
            if (agreement === 'null' && (0,model_json/* flagOf */.iP)(node.members.get('x-nullable')) !== true)
                yield { at: place_valueOf(item), message: `Remove null from the enum${ofOwner(node)}.` };
        }
    },
    examples: {
        good: [definitions({ Paid: { type: 'boolean', enum: [true, false] } })],
        bad: [
            {
                input: definitions({
                    Paid: { type: 'boolean', enum: ['true', 'false'] },
                    Status: { type: 'string', enum: ['open', null] },
                }),
                at: ['/definitions/Paid/enum/0', '/definitions/Paid/enum/1', '/definitions/Status/enum/1'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/enum-not-empty.ts




/* harmony default export */ const enum_not_empty = (definitionRule({
    id: 'pp-enum-not-empty',
    title: 'An enum has at least one value',
    why: 'No value is legal when the list of legal values is empty.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'EnumMustContainAtLeastOneElement', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'typedValue',
    having: 'enum',
    *check({ node }) {
        const list = node.members.get('enum');
        if (list?.kind !== 'array' || list.items.length > 0)
            return;
        yield {
            at: at(node, 'enum'),
            message: `List the legal values in the enum${ofOwner(node)}, or remove it.`,
        };
    },
    examples: {
        good: [definitions({ Status: { type: 'string', enum: ['open'] } })],
        bad: [
            {
                input: definitions({
                    Status: { type: 'string', enum: [] },
                    Order: { type: 'object', properties: { priority: { type: 'integer', enum: [] } } },
                }),
                at: ['/definitions/Status/enum', '/definitions/Order/properties/priority/enum'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/enum-type.ts




/* harmony default export */ const enum_type = (definitionRule({
    id: 'pp-enum-type',
    title: 'The values of an enum have its type',
    why: 'A value of another type can never be legal.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'InvalidEnumValue', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'typedValue',
    having: 'enum',
    *check({ node, type }, { document }) {
        if (type === undefined)
            return;
        for (const item of node.members.get('enum')?.items ?? [])
            if (agreementOf(item, type, document) === 'other')
                yield {
                    at: place_valueOf(item),
                    message: `${enum_type_repairOf(item, type)} the ${typeName(item, document)} ${literal(item, document)} in the enum${ofOwner(node)}.`,
                };
    },
    examples: {
        good: [
            definitions({ Rate: { type: 'number', enum: [1, 2.5] }, Code: { type: 'string', enum: ['1', '2'] } }),
        ],
        bad: [
            {
                input: definitions({
                    Code: { type: 'string', enum: ['1', 2, 3] },
                    Rate: { type: 'integer', enum: [1, 2.5] },
                }),
                at: ['/definitions/Code/enum/1', '/definitions/Code/enum/2', '/definitions/Rate/enum/1'],
            },
        ],
    },
}));
function enum_type_repairOf({ kind }, type) {
    const plain = kind === 'number' || kind === 'boolean';
    return type === 'string' && plain ? 'Put quotes around' : `Write a value of type ${type} instead of`;
}

;// CONCATENATED MODULE: ./src/rules/value/enum-unique.ts





/* harmony default export */ const enum_unique = (definitionRule({
    id: 'pp-enum-unique',
    title: 'The values of an enum are unique',
    why: 'The designer shows a repeated value twice.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'ArrayDuplicateValue', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'typedValue',
    having: 'enum',
    *check({ node }, { document }) {
        const items = node.members.get('enum')?.items ?? [];
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(items, ({ data }) => JSON.stringify(data)))
            yield {
                at: place_valueOf(item),
                message: `Remove the second ${literal(item, document)} from the enum${ofOwner(node)}.`,
                related: [{ at: place_valueOf(first), message: 'The first one.' }],
            };
    },
    examples: {
        good: [definitions({ Status: { type: 'string', enum: ['open', 'Open'] } })],
        bad: [
            {
                input: definitions({ Status: { type: 'string', enum: ['open', 'paid', 'open', 'paid'] } }),
                at: ['/definitions/Status/enum/2', '/definitions/Status/enum/3'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/enum-values.ts

/** The entries of `x-ms-enum-values` that are objects, each with the value it names. */
function* enumValuesOf(node) {
    const list = node.members.get('x-ms-enum-values');
    for (const entry of list?.kind === 'array' ? (0,model_json/* childrenOf */.LU)(list) : [])
        if (entry.kind === 'object')
            yield { entry, value: entry.members.get('value') };
}
/** Text by which values are the same or not: `1` and `"1"` are not. */
function valueKey({ data }) {
    return JSON.stringify(data);
}

;// CONCATENATED MODULE: ./src/rules/value/enum-values-display-name.ts







/* harmony default export */ const enum_values_display_name = (definitionRule({
    id: 'pp-enum-values-display-name',
    title: 'Each entry of "x-ms-enum-values" has a display name',
    why: 'The display name is all that the extension is for: it is what users choose from.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'MissingEnumValuesDisplayName', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'typedValue',
    having: 'x-ms-enum-values',
    *check({ node }, { document }) {
        for (const { entry, value } of enumValuesOf(node)) {
            if (entry.members.has('displayName'))
                continue;
            const title = titleOf((0,model_json/* textOf */.b6)(value) ?? '');
            const suggestion = title === '' ? '' : ` such as "${title}"`;
            const subject = value === undefined ? 'this value' : literal(value, document);
            yield {
                at: at(entry, 'displayName'),
                message: `Add a "displayName"${suggestion} for ${subject}${ofOwner(node)}.`,
            };
        }
    },
    examples: {
        good: [
            definitions({
                Status: {
                    type: 'string',
                    enum: ['open'],
                    'x-ms-enum-values': [{ value: 'open', displayName: 'Open' }],
                },
            }),
        ],
        bad: [
            {
                input: definitions({
                    Status: {
                        type: 'string',
                        enum: ['open', 'in_progress'],
                        'x-ms-enum-values': [{ value: 'open', display: 'Open' }, { value: 'in_progress' }],
                    },
                }),
                at: ['/definitions/Status/x-ms-enum-values/0', '/definitions/Status/x-ms-enum-values/1'],
            },
            {
                input: parameters({
                    name: 'priority',
                    in: 'query',
                    type: 'integer',
                    enum: [1],
                    'x-ms-enum-values': [{ value: 1 }],
                }),
                at: ['/paths/~1orders/get/parameters/0/x-ms-enum-values/0'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/enum-values-in-enum.ts








/* harmony default export */ const enum_values_in_enum = (definitionRule({
    id: 'pp-enum-values-in-enum',
    title: '"x-ms-enum-values" names values of the enum',
    why: 'The designer offers the values of the enum; a display name for another value is never shown.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'InvalidEnumValuesExtensionValue', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'typedValue',
    having: 'x-ms-enum-values',
    *check({ node }, { document }) {
        const list = node.members.get('enum');
        const extension = node.members.get('x-ms-enum-values');
        if (extension?.kind !== 'array' || extension.items.length === 0)
            return;
        if (list === undefined) {
            yield {
                at: keyOf(extension),
                message: `Add an "enum" with the values that "x-ms-enum-values" names${ofOwner(node)}.`,
            };
            return;
        }
        const allowed = new Set(list.items.map(valueKey));
        const texts = list.items.map(model_json/* textOf */.b6).filter((text) => text !== undefined);
        for (const { entry, value } of enumValuesOf(node)) {
            if (value === undefined || allowed.has(valueKey(value)))
                continue;
            const meant = nearest((0,model_json/* textOf */.b6)(value) ?? '', texts);
            const repair = meant === undefined
                ? `Add ${literal(value, document)} to the enum${ofOwner(node)}, or remove its display name.`
                : `Write ${(0,kit_text/* quote */.hD)(meant)} instead of ${literal(value, document)}, which the enum${ofOwner(node)} does not list.`;
            yield { at: at(entry, 'value'), message: repair };
        }
    },
    examples: {
        good: [
            definitions({
                Status: {
                    type: 'string',
                    enum: ['open', 'paid', 'void'],
                    'x-ms-enum-values': [
                        { value: 'paid', displayName: 'Paid in full' },
                        { value: 'open', displayName: 'Open' },
                    ],
                },
            }),
        ],
        bad: [
            {
                input: definitions({
                    Status: {
                        type: 'string',
                        enum: ['open', 'payed'],
                        'x-ms-enum-values': [
                            { value: 'Payed', displayName: 'Paid in full' },
                            { value: 'void', displayName: 'Void' },
                        ],
                    },
                    Priority: { type: 'integer', enum: [1], 'x-ms-enum-values': [{ value: '1', displayName: 'High' }] },
                }),
                at: [
                    '/definitions/Status/x-ms-enum-values/0/value',
                    '/definitions/Status/x-ms-enum-values/1/value',
                    '/definitions/Priority/x-ms-enum-values/0/value',
                ],
            },
            {
                input: definitions({
                    Status: { type: 'string', 'x-ms-enum-values': [{ value: 'open', displayName: 'Open' }] },
                }),
                at: ['/definitions/Status/x-ms-enum-values'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/enum-values-unique.ts






/* harmony default export */ const enum_values_unique = (definitionRule({
    id: 'pp-enum-values-unique',
    title: '"x-ms-enum-values" names each value once',
    why: 'A value can have one display name only; of a second one the designer knows nothing to do.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'DuplicateEnumValuesInExtension', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'typedValue',
    having: 'x-ms-enum-values',
    *check({ node }, { document }) {
        const named = [...enumValuesOf(node)].flatMap(({ value }) => (value === undefined ? [] : [value]));
        for (const { item, first } of (0,kit_text/* repeated */.ZD)(named, valueKey))
            yield {
                at: place_valueOf(item),
                message: `Remove the second display name of ${literal(item, document)}${ofOwner(node)}.`,
                related: [{ at: place_valueOf(first), message: 'The first one.' }],
            };
    },
    examples: {
        good: [
            definitions({
                Status: {
                    type: 'string',
                    enum: ['open', 'Open'],
                    'x-ms-enum-values': [
                        { value: 'open', displayName: 'Open' },
                        { value: 'Open', displayName: 'Open' },
                    ],
                },
            }),
        ],
        bad: [
            {
                input: parameters({
                    name: 'status',
                    in: 'query',
                    type: 'integer',
                    enum: [1, 2],
                    'x-ms-enum-values': [
                        { value: 1, displayName: 'Open' },
                        { value: 2, displayName: 'Paid' },
                        { value: 1, displayName: 'New' },
                        { value: 2, displayName: 'Paid' },
                    ],
                }),
                at: [
                    '/paths/~1orders/get/parameters/0/x-ms-enum-values/2/value',
                    '/paths/~1orders/get/parameters/0/x-ms-enum-values/3/value',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/number-rules.ts



const SHARED = {
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    reference: 'certification-swagger-validator-rules#metadata',
    on: 'typedValue',
};
/** A rule that the number of a keyword that counts something is not negative. */
function notNegative(keyword, { rule, ...identity }) {
    return definitionRule({
        ...identity,
        ...SHARED,
        title: `"${keyword}" is not negative`,
        microsoft: { rule, policy: '5000.2.6.2' },
        having: keyword,
        *check({ node }, { document }) {
            const value = memberOf(node, keyword);
            if (value === undefined || (numberOf(value) ?? 0) >= 0)
                return;
            yield {
                at: at(node, keyword),
                message: `Raise the "${keyword}" ${literal(value, document)}${ofOwner(node)} to 0 or more, or remove it.`,
            };
        },
    });
}
/** A rule that the number of one keyword is not above the one of another. */
function notAbove(low, high, { rule, ...identity }) {
    return definitionRule({
        ...identity,
        ...SHARED,
        title: `"${low}" is not above "${high}"`,
        microsoft: { rule, policy: '5000.2.6.2' },
        having: low,
        *check({ node }, { document }) {
            const [least, most] = [memberOf(node, low), memberOf(node, high)];
            const [from, to] = [numberOf(least), numberOf(most)];
            if (least === undefined || most === undefined || from === undefined || to === undefined || from <= to)
                return;
            // A negative length is reported as such.
            if (low !== 'minimum' && to < 0)
                return;
            yield {
                at: at(node, low),
                message: `Lower the "${low}" ${literal(least, document)}${ofOwner(node)} to ${literal(most, document)} or less, or raise "${high}".`,
                related: [{ at: at(node, high), message: `The "${high}".` }],
            };
        },
    });
}
/** A rule that a keyword which sharpens a limit stands beside that limit. */
function besideLimit(keyword, limit, { rule, ...identity }) {
    return definitionRule({
        ...identity,
        ...SHARED,
        title: `"${keyword}" stands beside a "${limit}"`,
        microsoft: { rule, policy: '5000.2.6.2' },
        having: keyword,
        *check({ node }, { document }) {
            const value = memberOf(node, keyword);
            // False sharpens nothing, and published connectors write it without a limit.
            if (value === undefined || value.data === false || node.members.has(limit))
                return;
            // Later versions of JSON Schema have the limit itself here.
            const repair = numberOf(value) === undefined
                ? `Add a "${limit}" to go with "${keyword}"${ofOwner(node)}, or remove it.`
                : `Write "${limit}": ${literal(value, document)} and "${keyword}": true${ofOwner(node)}.`;
            yield { at: at(node, keyword), message: repair };
        },
    });
}
/** A member that counts: what stands beside a reference is ignored. */
function memberOf({ members }, keyword) {
    return members.has('$ref') ? undefined : members.get(keyword);
}

;// CONCATENATED MODULE: ./src/rules/value/exclusive-maximum-beside-maximum.ts


/* harmony default export */ const exclusive_maximum_beside_maximum = (besideLimit('exclusiveMaximum', 'maximum', {
    id: 'pp-exclusive-maximum-beside-maximum',
    rule: 'ExclusiveMaximumRequiresMaximum',
    why: 'In Swagger 2.0 it is true or false, and says whether the limit itself is legal; alone it limits nothing.',
    examples: {
        good: [
            definitions({
                Price: { type: 'number', maximum: 0, exclusiveMaximum: true },
                Weight: { type: 'number', exclusiveMaximum: false },
            }),
        ],
        bad: [
            {
                input: definitions({
                    Price: { type: 'number', exclusiveMaximum: 0 },
                    Weight: { type: 'number', exclusiveMaximum: true },
                }),
                at: ['/definitions/Price/exclusiveMaximum', '/definitions/Weight/exclusiveMaximum'],
            },
            {
                input: parameters({ name: 'top', in: 'query', type: 'integer', exclusiveMaximum: true }),
                at: ['/paths/~1orders/get/parameters/0/exclusiveMaximum'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/exclusive-minimum-beside-minimum.ts


/* harmony default export */ const exclusive_minimum_beside_minimum = (besideLimit('exclusiveMinimum', 'minimum', {
    id: 'pp-exclusive-minimum-beside-minimum',
    rule: 'ExclusiveMinimumRequiresMinimum',
    why: 'In Swagger 2.0 it is true or false, and says whether the limit itself is legal; alone it limits nothing.',
    examples: {
        good: [
            definitions({
                Price: { type: 'number', minimum: 0, exclusiveMinimum: true },
                Weight: { type: 'number', exclusiveMinimum: false },
            }),
        ],
        bad: [
            {
                input: definitions({
                    Price: { type: 'number', exclusiveMinimum: 0 },
                    Weight: { type: 'number', exclusiveMinimum: true },
                }),
                at: ['/definitions/Price/exclusiveMinimum', '/definitions/Weight/exclusiveMinimum'],
            },
            {
                input: parameters({ name: 'top', in: 'query', type: 'integer', exclusiveMinimum: true }),
                at: ['/paths/~1orders/get/parameters/0/exclusiveMinimum'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/model/tables/value-types.ts
const SIMPLE = ['string', 'integer', 'number', 'boolean', 'array'];
/** The types Swagger 2.0 knows, by what they stand on; `file` has its own rules. */
const TYPES = {
    schema: [...SIMPLE, 'object', 'file'],
    parameter: [...SIMPLE, 'file'],
    items: SIMPLE,
    header: SIMPLE,
};
/** The formats the designer knows, with their type (apiDefinition.swagger.schema.json of Microsoft's repository). */
const FORMATS = new Map([
    ['int32', 'integer'],
    ['int64', 'integer'],
    ['float', 'number'],
    ['double', 'number'],
    ['byte', 'string'],
    ['binary', 'string'],
    ['date', 'string'],
    ['date-time', 'string'],
    ['date-no-tz', 'string'],
    ['password', 'string'],
    ['email', 'string'],
    ['html', 'string'],
    ['uri', 'string'],
    ['uuid', 'string'],
]);
/** Formats of other dialects, in lower case, with the one that means the same. */
const FORMAT_SYNONYMS = new Map([
    ['guid', 'uuid'],
    ['url', 'uri'],
    ['datetime', 'date-time'],
    ['decimal', 'double'],
    ['uint32', 'int32'],
    ['uint64', 'int64'],
    ['base64', 'byte'],
]);

;// CONCATENATED MODULE: ./src/rules/value/format-known.ts






/* harmony default export */ const format_known = (definitionRule({
    id: 'pp-format-known',
    title: 'Formats are known and fit their type',
    why: 'The platform ignores a format it does not know; what it means belongs in the description.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'UnrecognizedTypeFormat' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'typedValue',
    having: 'format',
    *check({ node, type, format }) {
        if (format === undefined || (FORMATS.has(format) && (type === undefined || FORMATS.get(format) === type)))
            return;
        yield { at: at(node, 'format'), message: format_known_repair(format, type, ofOwner(node)) };
    },
    examples: {
        good: [
            definitions({ Order: { type: 'object', properties: { id: { type: 'string', format: 'uuid' } } } }),
        ],
        bad: [
            {
                input: definitions({
                    Order: {
                        type: 'object',
                        properties: {
                            id: { type: 'string', format: 'guid' },
                            phone: { type: 'string', format: 'phone' },
                            count: { type: 'string', format: 'int32' },
                        },
                    },
                }),
                at: [
                    '/definitions/Order/properties/id/format',
                    '/definitions/Order/properties/phone/format',
                    '/definitions/Order/properties/count/format',
                ],
            },
        ],
    },
}));
function format_known_repair(format, type, owner) {
    const synonym = FORMAT_SYNONYMS.get(format.toLowerCase());
    if (synonym !== undefined && FORMATS.get(synonym) === type)
        return `Write "${synonym}" instead of ${(0,kit_text/* quote */.hD)(format)} as the format${owner}.`;
    if (format === '')
        return `Remove the empty format${owner}.`;
    const fitting = FORMATS.get(format);
    if (fitting === undefined)
        return `Remove the unknown format ${(0,kit_text/* quote */.hD)(format)}${owner}.`;
    return `Remove the format ${(0,kit_text/* quote */.hD)(format)}${owner}, or write the type "${fitting}" instead of ${(0,kit_text/* quote */.hD)(type)}.`;
}

;// CONCATENATED MODULE: ./src/rules/value/max-items-not-negative.ts


/* harmony default export */ const max_items_not_negative = (notNegative('maxItems', {
    id: 'pp-max-items-not-negative',
    rule: 'MaxItemsMustBeGreaterThanOrEqualToZero',
    why: 'No list has fewer than no items, so no list is ever short enough.',
    examples: {
        good: [definitions({ Tags: { type: 'array', items: { type: 'string' }, maxItems: 0 } })],
        bad: [
            {
                input: definitions({
                    Tags: { type: 'array', items: { type: 'string' }, maxItems: -1 },
                    Lines: { type: 'array', items: { type: 'string' }, maxItems: -5 },
                }),
                at: ['/definitions/Tags/maxItems', '/definitions/Lines/maxItems'],
            },
            {
                input: parameters({
                    name: 'ids',
                    in: 'query',
                    type: 'array',
                    items: { type: 'array', maxItems: -1, items: { type: 'string' } },
                }),
                at: ['/paths/~1orders/get/parameters/0/items/maxItems'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/max-length-not-negative.ts


/* harmony default export */ const max_length_not_negative = (notNegative('maxLength', {
    id: 'pp-max-length-not-negative',
    rule: 'MaxLengthMustBeGreaterThanOrEqualToZero',
    why: 'No text has fewer than no characters, so no text is ever short enough.',
    examples: {
        good: [parameters({ name: 'note', in: 'query', type: 'string', maxLength: 0 })],
        bad: [
            {
                input: parameters({ name: 'note', in: 'query', type: 'string', maxLength: -1 }, { name: 'ids', in: 'query', type: 'array', items: { type: 'string', maxLength: -1 } }),
                at: [
                    '/paths/~1orders/get/parameters/0/maxLength',
                    '/paths/~1orders/get/parameters/1/items/maxLength',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/max-properties-not-negative.ts


/* harmony default export */ const max_properties_not_negative = (notNegative('maxProperties', {
    id: 'pp-max-properties-not-negative',
    rule: 'MaxPropertiesMustBeGreaterThanOrEqualToZero',
    why: 'No object has fewer than no properties, so no object is ever small enough.',
    examples: {
        good: [
            definitions({ Labels: { type: 'object', additionalProperties: { type: 'string' }, maxProperties: 0 } }),
        ],
        bad: [
            {
                input: definitions({
                    Labels: { type: 'object', additionalProperties: { type: 'string' }, maxProperties: -1 },
                    Flags: { type: 'object', additionalProperties: { type: 'boolean' }, maxProperties: -0.5 },
                }),
                at: ['/definitions/Labels/maxProperties', '/definitions/Flags/maxProperties'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/min-items-not-negative.ts


/* harmony default export */ const min_items_not_negative = (notNegative('minItems', {
    id: 'pp-min-items-not-negative',
    rule: 'MinItemsMustBeGreaterThanOrEqualToZero',
    why: 'Every list has at least no items; a negative number says nothing.',
    examples: {
        good: [definitions({ Tags: { type: 'array', items: { type: 'string' }, minItems: 0 } })],
        bad: [
            {
                input: definitions({
                    Tags: { type: 'array', items: { type: 'string' }, minItems: -1 },
                    Lines: { type: 'array', items: { type: 'string' }, minItems: -5 },
                }),
                at: ['/definitions/Tags/minItems', '/definitions/Lines/minItems'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/min-items-within-max-items.ts


/* harmony default export */ const min_items_within_max_items = (notAbove('minItems', 'maxItems', {
    id: 'pp-min-items-within-max-items',
    rule: 'MinItemsShouldBeLessThanOrEqualToMaxItems',
    why: 'No list is long enough and short enough, so the service can accept none.',
    examples: {
        good: [definitions({ Tags: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 1 } })],
        bad: [
            {
                input: definitions({
                    Tags: { type: 'array', items: { type: 'string' }, minItems: 10, maxItems: 1 },
                    Lines: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 0 },
                }),
                at: ['/definitions/Tags/minItems', '/definitions/Lines/minItems'],
            },
            {
                input: parameters({
                    name: 'ids',
                    in: 'query',
                    type: 'array',
                    items: { type: 'string' },
                    minItems: 2,
                    maxItems: 1,
                }),
                at: ['/paths/~1orders/get/parameters/0/minItems'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/min-length-not-negative.ts


/* harmony default export */ const min_length_not_negative = (notNegative('minLength', {
    id: 'pp-min-length-not-negative',
    rule: 'MinLengthMustBeGreaterThanOrEqualToZero',
    why: 'Every text has at least no characters; a negative number says nothing.',
    examples: {
        good: [parameters({ name: 'note', in: 'query', type: 'string', minLength: 0 })],
        bad: [
            {
                input: parameters({ name: 'note', in: 'query', type: 'string', minLength: -1 }, { name: 'code', in: 'query', type: 'string', minLength: -2 }),
                at: ['/paths/~1orders/get/parameters/0/minLength', '/paths/~1orders/get/parameters/1/minLength'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/min-length-within-max-length.ts


/* harmony default export */ const min_length_within_max_length = (notAbove('minLength', 'maxLength', {
    id: 'pp-min-length-within-max-length',
    rule: 'MinLengthShouldBeLessThanOrEqualToMaxLength',
    why: 'No text is long enough and short enough, so the service can accept none.',
    examples: {
        good: [
            definitions({ Currency: { type: 'string', minLength: 3, maxLength: 3 } }),
            definitions({ Currency: { type: 'string', minLength: 3, maxLength: -1 } }),
        ],
        bad: [
            {
                input: definitions({
                    Currency: { type: 'string', minLength: 4, maxLength: 3 },
                    Country: { type: 'string', maxLength: 2, minLength: 3 },
                }),
                at: ['/definitions/Currency/minLength', '/definitions/Country/minLength'],
            },
            {
                input: parameters({ name: 'search', in: 'query', type: 'string', minLength: 3, maxLength: 0 }),
                at: ['/paths/~1orders/get/parameters/0/minLength'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/min-properties-not-negative.ts


/* harmony default export */ const min_properties_not_negative = (notNegative('minProperties', {
    id: 'pp-min-properties-not-negative',
    rule: 'MinPropertiesMustBeGreaterThanOrEqualToZero',
    why: 'Every object has at least no properties; a negative number says nothing.',
    examples: {
        good: [
            definitions({ Labels: { type: 'object', additionalProperties: { type: 'string' }, minProperties: 0 } }),
        ],
        bad: [
            {
                input: definitions({
                    Labels: { type: 'object', additionalProperties: { type: 'string' }, minProperties: -1 },
                    Flags: { type: 'object', additionalProperties: { type: 'boolean' }, minProperties: -2 },
                }),
                at: ['/definitions/Labels/minProperties', '/definitions/Flags/minProperties'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/minimum-within-maximum.ts


/* harmony default export */ const minimum_within_maximum = (notAbove('minimum', 'maximum', {
    id: 'pp-minimum-within-maximum',
    rule: 'MinimumShouldBeLessThanOrEqualToMaximum',
    why: 'No number is between the two, so the service can accept none.',
    examples: {
        good: [
            definitions({ Rating: { type: 'integer', minimum: 5, maximum: 5 } }),
            definitions({ Offset: { type: 'number', minimum: -10, maximum: -1.5 } }),
        ],
        bad: [
            {
                input: definitions({
                    Rating: { type: 'integer', minimum: 5, maximum: 1 },
                    Offset: { type: 'number', maximum: -10, minimum: -1.5 },
                }),
                at: ['/definitions/Rating/minimum', '/definitions/Offset/minimum'],
            },
            {
                input: parameters({ name: 'top', in: 'query', type: 'integer', minimum: 1, maximum: 0 }),
                at: ['/paths/~1orders/get/parameters/0/minimum'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/multiple-of-positive.ts




/* harmony default export */ const multiple_of_positive = (definitionRule({
    id: 'pp-multiple-of-positive',
    title: '"multipleOf" is greater than zero',
    why: 'No number but zero is a multiple of zero, and steps have no sign.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'MultipleOfMustBeGreaterThanZero', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'typedValue',
    having: 'multipleOf',
    *check({ node }, { document }) {
        const value = node.members.get('multipleOf');
        const step = numberOf(value);
        if (value === undefined || step === undefined || step > 0 || node.members.has('$ref'))
            return;
        const repair = step < 0 ? `Write ${-step} instead of` : 'Remove';
        yield {
            at: at(node, 'multipleOf'),
            message: `${repair} the "multipleOf" ${literal(value, document)}${ofOwner(node)}.`,
        };
    },
    examples: {
        good: [definitions({ Price: { type: 'number', multipleOf: 0.01 } })],
        bad: [
            {
                input: definitions({
                    Price: { type: 'number', multipleOf: 0 },
                    Amount: { type: 'integer', multipleOf: -5 },
                }),
                at: ['/definitions/Price/multipleOf', '/definitions/Amount/multipleOf'],
            },
            {
                input: parameters({ name: 'top', in: 'query', type: 'integer', multipleOf: 0 }),
                at: ['/paths/~1orders/get/parameters/0/multipleOf'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/regular-expression.ts
// Longer ones are not written by people, and take time to read.
const LONGEST = 2_000;
/**
 * What keeps a text from being a regular expression, in a few words; undefined when it is one.
 *
 * Swagger 2.0 means those of ECMA 262, with or without the u flag; Microsoft's checks run on .NET. What either accepts is one.
 * The expression is only read, never matched.
 */
function patternFault(pattern) {
    if (pattern.length > LONGEST || usesFreeSpacing(pattern))
        return undefined;
    if (regular_expression_faultOf(pattern, '') === undefined || regular_expression_faultOf(pattern, 'u') === undefined)
        return undefined;
    return regular_expression_faultOf(withoutDotNet(pattern), '');
}
function regular_expression_faultOf(pattern, flags) {
    try {
        new RegExp(pattern, flags);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const reason = error.message.slice(error.message.lastIndexOf(': ') + 2);
        return reason.charAt(0).toLowerCase() + reason.slice(1);
    }
}
/** The option x of .NET, under which white space and comments do not count. */
function usesFreeSpacing(pattern) {
    return /\(\?[a-wyz]*x/i.test(pattern);
}
const EMPTY = '(?:)';
const regular_expression_GROUP = '(?:';
/**
 * The same expression, as far as it concerns its form, without what only .NET knows: comments, options, atomic groups, other
 * forms of names, conditions, the same name twice, and repeated anchors.
 */
function withoutDotNet(pattern) {
    return pattern.replace(
    // What has no end reaches to the end of the text, so that nothing is read twice.
    /\\k(?:<\w+>|'\w+'|\{\w+\})|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]?|\(\?#[^)]*\)?|\(\?[imnsx-]+[:)]|\(\?>|\(\?<?[=!]|\(\?(?:<[\w-]+>|'[\w-]+')|\(\?(?=\()|[\^$]/gi, (token) => {
        if (/^(?:\\k.|\\[bBAGZz]$|\(\?#.*\)$|\(\?[imnsx-]+\)|[\^$])/s.test(token))
            return EMPTY;
        return token.startsWith('(?') ? regular_expression_GROUP : token;
    });
}

;// CONCATENATED MODULE: ./src/rules/value/pattern-valid.ts







/* harmony default export */ const pattern_valid = (definitionRule({
    id: 'pp-pattern-valid',
    title: 'Patterns are regular expressions',
    why: 'A value cannot be compared with a pattern that is no regular expression.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'PatternShouldBeValidRegularExpression', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#metadata',
    on: 'typedValue',
    having: 'pattern',
    *check({ node }) {
        const pattern = (0,model_json/* textOf */.b6)(node.members.get('pattern'));
        if (pattern === undefined || node.members.has('$ref'))
            return;
        const fault = patternFault(pattern);
        if (fault === undefined)
            return;
        yield {
            at: at(node, 'pattern'),
            message: `Correct the pattern ${(0,kit_text/* quote */.hD)(pattern)}${ofOwner(node)}: ${fault}.`,
        };
    },
    examples: {
        good: [
            definitions({
                Code: { type: 'string', pattern: '^[A-Z]{2}-\\d+$' },
                Name: { type: 'string', pattern: '^\\p{L}+$' },
                Key: { type: 'string', pattern: '(?i)^(?>[a-f]+)(?#hex)$' },
                Text: { type: 'string', pattern: '^*' },
            }),
        ],
        bad: [
            {
                input: definitions({
                    Code: { type: 'string', pattern: '^[A-Z{2}-\\d+$' },
                    Email: { type: 'string', pattern: '*@contoso.com' },
                    Key: { type: 'string', pattern: '(?i)^(a|b' },
                }),
                at: ['/definitions/Code/pattern', '/definitions/Email/pattern', '/definitions/Key/pattern'],
            },
            {
                input: parameters({ name: 'date', in: 'query', type: 'string', pattern: '\\d{4-\\d{2})' }),
                at: ['/paths/~1orders/get/parameters/0/pattern'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/string-binary-place.ts




/* harmony default export */ const string_binary_place = (definitionRule({
    id: 'pp-string-binary-place',
    title: 'Binary text is the whole body, not a part of it',
    why: 'Bytes do not fit into JSON; inside an object they are sent as Base64 text, which is the format byte.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'InvalidStringBinaryProperty' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'schema',
    having: 'format',
    *check({ node, type, format, relation, usage }) {
        if (type !== 'string' || format !== 'binary' || relation === 'root' || !usage.roles.has('input'))
            return;
        yield {
            at: at(node, 'format'),
            message: `Write "byte" instead of "binary" as the format${ofOwner(node)}, or send it as form data.`,
        };
    },
    examples: {
        good: [
            paths({
                'post /invoices': {
                    operationId: 'UploadInvoice',
                    parameters: [{ name: 'pdf', in: 'body', schema: { type: 'string', format: 'binary' } }],
                },
            }),
        ],
        bad: [
            {
                input: paths({
                    'post /invoices': {
                        operationId: 'UploadInvoice',
                        parameters: [
                            {
                                name: 'invoice',
                                in: 'body',
                                schema: {
                                    type: 'object',
                                    properties: {
                                        pdf: { type: 'string', format: 'binary' },
                                        pages: { type: 'array', items: { type: 'string', format: 'binary' } },
                                    },
                                },
                            },
                        ],
                    },
                }),
                at: [
                    '/paths/~1invoices/post/parameters/0/schema/properties/pdf/format',
                    '/paths/~1invoices/post/parameters/0/schema/properties/pages/items/format',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/value/type-file-place.ts




/* harmony default export */ const type_file_place = (definitionRule({
    id: 'pp-type-file-place',
    title: 'Only form data and whole responses are files',
    why: 'A file is the whole content of a response or a field of a form; inside an object it has no place.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'SchemaTypeFileNotValid', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#response',
    on: 'schema',
    having: 'type',
    *check({ node, type, relation, role, usage }) {
        if (type !== 'file' || (relation === 'root' && isReturned(role, usage)))
            return;
        yield {
            at: at(node, 'type'),
            message: `Write "type": "string" with "format": "binary" or "byte" instead of "file"${ofOwner(node)}.`,
        };
    },
    examples: {
        good: [
            responses({ '200': { description: 'The invoice.', schema: { type: 'file' } } }),
            definitions({ Invoice: { type: 'file' } }),
        ],
        bad: [
            {
                input: definitions({
                    Invoice: { type: 'object', properties: { pdf: { type: 'file' } } },
                    Pages: { type: 'array', items: { type: 'file' } },
                }),
                at: ['/definitions/Invoice/properties/pdf/type', '/definitions/Pages/items/type'],
            },
            {
                input: paths({
                    'post /invoices': {
                        operationId: 'UploadInvoice',
                        parameters: [{ name: 'pdf', in: 'body', schema: { $ref: '#/definitions/Invoice' } }],
                    },
                }, { definitions: { Invoice: { type: 'file' } } }),
                at: ['/definitions/Invoice/type'],
            },
        ],
    },
}));
/** A response, or a shared schema that no body contains. */
function isReturned(role, { roles }) {
    return role === 'output' || (role === 'definition' && !roles.has('input'));
}

;// CONCATENATED MODULE: ./src/rules/value/type-known.ts







/* harmony default export */ const type_known = (definitionRule({
    id: 'pp-type-known',
    title: 'Types are types of Swagger 2.0',
    why: 'The platform cannot build a field or a value of a type it does not know.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'JsonValueNotInEnum', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'typedValue',
    having: 'type',
    *check({ node, kind, type }) {
        const known = TYPES[kind];
        if (type === undefined || known.includes(type))
            return;
        const names = known.filter((name) => name !== 'file');
        yield {
            at: at(node, 'type'),
            message: `Write ${meantType(type, names) ?? (0,kit_text/* enumerate */.HL)(names.map(kit_text/* quote */.hD), 'or')} instead of ${(0,kit_text/* quote */.hD)(type)} as the type${ofOwner(node)}.`,
        };
    },
    examples: {
        good: [definitions({ Order: { type: 'object', properties: { total: { type: 'number' } } } })],
        bad: [
            {
                input: definitions({
                    Order: { type: 'object', properties: { total: { type: 'float' }, due: { type: 'date' } } },
                }),
                at: ['/definitions/Order/properties/total/type', '/definitions/Order/properties/due/type'],
            },
            {
                input: parameters({ name: 'filter', in: 'query', type: 'object' }),
                at: ['/paths/~1orders/get/parameters/0/type'],
            },
        ],
    },
}));
/** `"string"` for "String" and "sting", `"string" with "format": "date"` for "date"; undefined when nothing is near. */
function meantType(type, names) {
    const format = FORMAT_SYNONYMS.get(type.toLowerCase()) ?? type.toLowerCase();
    const holder = FORMATS.get(format);
    if (holder !== undefined)
        return `${(0,kit_text/* quote */.hD)(holder)} with "format": ${(0,kit_text/* quote */.hD)(format)}`;
    const near = ABBREVIATIONS.get(type.toLowerCase()) ?? nearest(type, names);
    return near === undefined ? undefined : (0,kit_text/* quote */.hD)(near);
}
const ABBREVIATIONS = new Map([
    ['bool', 'boolean'],
    ['int', 'integer'],
    ['list', 'array'],
    ['str', 'string'],
    ['text', 'string'],
]);

;// CONCATENATED MODULE: ./src/rules/value/type-single.ts






/* harmony default export */ const type_single = (definitionRule({
    id: 'pp-type-single',
    title: 'A type is one text',
    why: 'Swagger 2.0 has no list of types; an optional value is one that is not required.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'JsonTypeIncorrect', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#properties',
    on: 'typedValue',
    having: 'type',
    *check({ node }) {
        const type = node.members.get('type');
        if (type === undefined || type.kind === 'string')
            return;
        const first = type.items.map(model_json/* textOf */.b6).find((name) => name !== undefined && name !== 'null') ?? 'string';
        yield { at: keyOf(type), message: `Write one type such as ${(0,kit_text/* quote */.hD)(first)} as the type${ofOwner(node)}.` };
    },
    examples: {
        good: [definitions({ Order: { type: 'object', properties: { type: { type: 'string' } } } })],
        bad: [
            {
                input: definitions({
                    Order: {
                        type: 'object',
                        properties: { note: { type: ['string', 'null'] }, total: { type: ['null', 'number'] } },
                    },
                }),
                at: ['/definitions/Order/properties/note/type', '/definitions/Order/properties/total/type'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/webhook/notification-operation.ts






/** Two polling triggers and the operation that they name. */
const notification_operation_polling = (operationId, callbackUrl) => paths({
    'get /orders': { operationId: 'OnOrder', 'x-ms-trigger': 'batch', 'x-ms-notification': { operationId } },
    'get /bills': { operationId: 'OnBill', 'x-ms-trigger': 'batch', 'x-ms-notification': { operationId } },
    'post /hooks': {
        operationId: 'Hook',
        'x-ms-notification-content': callbackUrl === CALLBACK ? { schema: { type: 'object' } } : null,
        parameters: [hookBody(callbackUrl)],
    },
});
/* harmony default export */ const notification_operation = (definitionRule({
    id: 'pp-notification-operation',
    title: 'A notification extension names a webhook operation',
    why: 'The named operation registers the webhook that wakes the trigger up, so it has to take a notification URL.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'NotificationOperationMustBeWebhook', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'operation',
    having: 'x-ms-notification',
    *check({ node, label }, { operationsById }) {
        const extension = node.members.get('x-ms-notification');
        const target = operationsById.get((0,model_json/* textOf */.b6)(extension?.members.get('operationId')) ?? '');
        // A name that no operation has is the matter of pp-dynamic-operation-found.
        if (extension === undefined || target === undefined || isWebhook(target))
            return;
        yield {
            at: at(extension, 'operationId'),
            message: `Name a webhook operation in "x-ms-notification" of ${label}: ${(0,kit_text/* quote */.hD)(target.label)} takes no notification URL.`,
            related: [{ at: keyOf(target.node), message: 'The operation that is named.' }],
        };
    },
    examples: {
        good: [notification_operation_polling('Hook', CALLBACK), notification_operation_polling('Gone', CALLBACK)],
        bad: [
            {
                input: notification_operation_polling('Hook', { type: 'string' }),
                at: [
                    '/paths/~1orders/get/x-ms-notification/operationId',
                    '/paths/~1bills/get/x-ms-notification/operationId',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/webhook/notification-parameters.ts







/** A polling trigger with these parameters, and its webhook with others. */
const notification_parameters_polling = (fetch, subscribe) => paths({
    'get /orders': {
        operationId: 'OnOrder',
        'x-ms-trigger': 'batch',
        'x-ms-notification': { operationId: 'OrderHook' },
        parameters: fetch,
    },
    'post /hooks': { operationId: 'OrderHook', parameters: [...subscribe, hookBody()] },
});
const shop = { name: 'shop', in: 'query', type: 'string' };
const year = { name: 'year', in: 'query', type: 'integer' };
/* harmony default export */ const notification_parameters = (definitionRule({
    id: 'pp-notification-parameters',
    title: 'A trigger and the webhook that wakes it up agree on their parameters',
    why: 'People fill in a parameter once for both operations, so it has to look the same in both.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'ParamtersWithSameNameMustHaveSameTypeAndVisibility', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#parameters',
    on: 'operation',
    having: 'x-ms-notification',
    *check({ node, label, parameters }, { operationsById }) {
        const named = node.members.get('x-ms-notification')?.members.get('operationId');
        const target = operationsById.get((0,model_json/* textOf */.b6)(named) ?? '');
        if (target === undefined)
            return;
        const twins = new Map(target.parameters.map((use) => [use.parameter.name, use]));
        for (const use of parameters) {
            const twin = use.parameter.name === undefined ? undefined : twins.get(use.parameter.name);
            const difference = twin === undefined ? undefined : differenceOf(use.parameter, twin.parameter);
            if (twin === undefined || difference === undefined)
                continue;
            yield {
                at: notification_parameters_placeOf(use, difference),
                message: `Give the ${kindOf(use.parameter)} ${(0,kit_text/* quote */.hD)(use.parameter.name)} the same ${difference} in ${label} and in ${target.label}.`,
                related: [{ at: keyOf(twin.node), message: `The parameter of ${target.label}.` }],
            };
        }
    },
    examples: {
        good: [
            notification_parameters_polling([shop, { name: 'top', in: 'query', type: 'integer' }], [{ ...shop, 'x-ms-visibility': 'none' }]),
        ],
        bad: [
            {
                input: notification_parameters_polling([shop, { ...year, 'x-ms-visibility': 'advanced' }], [
                    { ...shop, type: 'integer' },
                    { ...year, 'x-ms-visibility': 'internal' },
                ]),
                at: ['/paths/~1orders/get/parameters/0/type', '/paths/~1orders/get/parameters/1/x-ms-visibility'],
            },
        ],
    },
}));
function notification_parameters_placeOf(use, difference) {
    return inUse(use, difference === 'type' ? 'type' : 'x-ms-visibility');
}
function differenceOf(one, other) {
    if (one.in !== 'body' && other.in !== 'body' && one.type !== other.type)
        return 'type';
    return visibilityOf(one) === visibilityOf(other) ? undefined : 'visibility';
}
/** The text of `x-ms-visibility`; "none" and the empty text are what it is without one. */
function visibilityOf({ node }) {
    const text = (0,model_json/* textOf */.b6)(node.members.get('x-ms-visibility')) ?? '';
    return text === 'none' ? '' : text;
}

;// CONCATENATED MODULE: ./src/rules/webhook/notification-trigger.ts




const listOrders = {
    operationId: 'ListOrders',
    'x-ms-notification': { operationId: 'OrderHook' },
};
/* harmony default export */ const notification_trigger = (definitionRule({
    id: 'pp-notification-trigger',
    title: 'Only triggers have x-ms-notification',
    why: 'The extension names the webhook that wakes up a polling trigger; an action is never woken up.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'NotificationExtensionSupportedForTriggerOnly', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'operation',
    having: 'x-ms-notification',
    *check(operation) {
        const { node, label } = operation;
        const extension = node.members.get('x-ms-notification');
        // In a webhook operation it is wrong even for a trigger: pp-notification-webhook.
        if (extension === undefined || node.members.has('x-ms-trigger') || isWebhook(operation))
            return;
        yield {
            at: keyOf(extension),
            message: `Remove "x-ms-notification" from ${label}, or add "x-ms-trigger": only a trigger is notified.`,
        };
    },
    examples: {
        good: [paths({ 'get /orders': { ...listOrders, 'x-ms-trigger': 'batch' } })],
        bad: [
            {
                input: paths({
                    'get /orders': listOrders,
                    'get /bills': { ...listOrders, operationId: 'ListBills' },
                }),
                at: ['/paths/~1orders/get/x-ms-notification', '/paths/~1bills/get/x-ms-notification'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/kit/notification-urls.ts

/** How a message names the mark. */
const notification_urls_MARK = 'x-ms-notification-url';
/** Operations send it: it is part of a body, directly or through references. */
function isSent({ usage }) {
    return usage.roles.has('input') && usage.operations.size > 0;
}
/**
 * The optional properties on the way from a body to a notification URL, the URL itself included: whoever leaves one out
 * leaves out the URL. Whether the body as a whole is required does not matter; many published connectors do not say so.
 */
function* optionalLinks({ schemas, notificationUrls }) {
    if (notificationUrls.length === 0)
        return;
    const referring = referringSchemas(schemas);
    const chain = new Set(notificationUrls);
    for (const schema of chain) {
        if (schema.parent !== undefined)
            chain.add(schema.parent);
        for (const from of referring.get(schema.node) ?? [])
            chain.add(from);
    }
    for (const schema of schemas)
        if (chain.has(schema) &&
            schema.relation === 'property' &&
            isSent(schema) &&
            !isRequired(schema, referring))
            yield schema;
}
/** The schemas that refer to an object. */
function referringSchemas(schemas) {
    const referring = new Map();
    for (const schema of schemas) {
        const target = schema.reference?.target;
        if (target === undefined)
            continue;
        const known = referring.get(target);
        if (known === undefined)
            referring.set(target, [schema]);
        else
            known.push(schema);
    }
    return referring;
}
/** The object that has the property requires it, or one that it is composed into does. */
function isRequired({ required, name, parent }, referring) {
    if (required || name === undefined || parent === undefined)
        return required;
    const objects = new Set([parent]);
    for (const object of objects) {
        if (notification_urls_requires(object, name))
            return true;
        if (object.relation === 'allOf' && object.parent !== undefined) {
            objects.add(object.parent);
            for (const part of object.parent.allOf)
                if (notification_urls_requires(part, name))
                    return true;
        }
        for (const from of referring.get(object.node) ?? [])
            if (from.relation === 'allOf')
                objects.add(from);
    }
    return false;
}
function notification_urls_requires({ node }, name) {
    return (node.members.get('required')?.items ?? []).some(({ data }) => data === name);
}
/** The outermost schemas that an operation shows to people: no schema and no body around them is internal. */
function visibleRoots({ schemas, parameters }) {
    const visible = new Set();
    for (const { schema, internal, usedBy } of parameters)
        if (schema !== undefined && !internal && !schema.hidden && usedBy.length > 0)
            visible.add(schema);
    const byNode = (0,schema_index/* schemaIndex */.ko)(schemas);
    const shown = new Map();
    for (const { reference, rootSchema, hidden } of schemas) {
        const target = reference?.target && byNode.get(reference.target);
        if (target === undefined || hidden || target.hidden)
            continue;
        const known = shown.get(rootSchema);
        if (known === undefined)
            shown.set(rootSchema, [target.rootSchema]);
        else
            known.push(target.rootSchema);
    }
    for (const root of visible)
        for (const target of shown.get(root) ?? [])
            visible.add(target);
    return visible;
}

;// CONCATENATED MODULE: ./src/rules/webhook/notification-url-internal.ts





const notification_url_internal_VISIBLE = { type: 'string', 'x-ms-notification-url': true };
/* harmony default export */ const notification_url_internal = (definitionRule({
    id: 'pp-notification-url-internal',
    title: 'A notification URL is internal',
    why: 'The platform fills it in; a field that people can see invites them to fill in something else.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'NotificationUrlNotInternal', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#x-ms-notification-url',
    on: 'definition',
    *check(definition) {
        const shown = definition.notificationUrls.filter((schema) => !schema.hidden && isSent(schema));
        const visible = shown.length === 0 ? undefined : visibleRoots(definition);
        for (const schema of shown)
            if (visible?.has(schema.rootSchema) === true)
                yield {
                    at: at(schema.node, 'x-ms-visibility'),
                    message: `Write "x-ms-visibility": "internal" for ${schemaName(schema)}: the platform fills in the notification URL.`,
                };
    },
    examples: {
        good: [
            hooks({
                '/hooks': {},
                '/alerts': { parameters: [{ ...hookBody(notification_url_internal_VISIBLE), 'x-ms-visibility': 'internal' }] },
            }),
            hooks({ '/hooks': { parameters: [hookBody(notification_url_internal_VISIBLE, { 'x-ms-visibility': 'internal' })] } }),
        ],
        bad: [
            {
                input: hooks({
                    '/hooks': { parameters: [hookBody(notification_url_internal_VISIBLE)] },
                    '/alerts': { parameters: [hookBody({ ...CALLBACK, 'x-ms-visibility': 'advanced' })] },
                }),
                at: [
                    '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl',
                    '/paths/~1alerts/post/parameters/0/schema/properties/callbackUrl/x-ms-visibility',
                ],
            },
            {
                input: hooks({
                    '/hooks': {
                        parameters: [{ name: 'hook', in: 'body', schema: { $ref: '#/definitions/Hook' } }],
                    },
                }, {
                    definitions: {
                        Hook: {
                            type: 'object',
                            required: ['target'],
                            properties: { target: { $ref: '#/definitions/Target' } },
                        },
                        Target: { type: 'object', required: ['url'], properties: { url: notification_url_internal_VISIBLE } },
                    },
                }),
                at: ['/definitions/Target/properties/url'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/webhook/notification-url-output.ts





const answer = (callbackUrl) => ({
    201: {
        description: 'Created',
        schema: { type: 'object', properties: { id: { type: 'string' }, callbackUrl } },
    },
});
/* harmony default export */ const notification_url_output = (definitionRule({
    id: 'pp-notification-url-output',
    title: 'No response or notification has a notification URL',
    why: 'The mark asks the platform to send the address of a flow, which makes no sense in something that comes back.',
    severity: 'warning',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'NotificationUrlNotAllowedInThisPosition' },
    reference: 'openapi-extensions#x-ms-notification-url',
    on: 'definition',
    *check({ notificationUrls }) {
        for (const schema of notificationUrls) {
            const { roles } = schema.usage;
            if (!roles.has('output') && !roles.has('notification'))
                continue;
            const whose = roles.has('output') ? 'the response' : 'the notification';
            yield {
                at: at(schema.node, notification_urls_MARK),
                message: roles.has('input')
                    ? `Give ${whose} a schema of its own: ${schemaName(schema)} is marked with "${notification_urls_MARK}", which only a body may have.`
                    : `Remove "${notification_urls_MARK}" from ${schemaName(schema)}: it belongs in the body of a request, not in ${whose}.`,
            };
        }
    },
    examples: {
        good: [hook({ responses: answer({ type: 'string' }) })],
        bad: [
            {
                input: hook({ responses: answer(CALLBACK) }),
                at: ['/paths/~1hooks/post/responses/201/schema/properties/callbackUrl/x-ms-notification-url'],
            },
            {
                input: {
                    swagger: '2.0',
                    paths: {
                        '/hooks': {
                            'x-ms-notification-content': { schema: { type: 'object', properties: { from: CALLBACK } } },
                            post: {
                                operationId: 'OrderCreated',
                                'x-ms-trigger': 'single',
                                parameters: [{ name: 'hook', in: 'body', schema: { $ref: '#/definitions/Hook' } }],
                                responses: { 201: { description: 'Created', schema: { $ref: '#/definitions/Hook' } } },
                            },
                        },
                    },
                    definitions: { Hook: hookBody().schema ?? {} },
                },
                at: [
                    '/paths/~1hooks/x-ms-notification-content/schema/properties/from/x-ms-notification-url',
                    '/definitions/Hook/properties/callbackUrl/x-ms-notification-url',
                ],
            },
        ],
    },
}));

// EXTERNAL MODULE: ./src/model/definition/notifications.ts
var notifications = __webpack_require__(94647);
;// CONCATENATED MODULE: ./src/rules/webhook/notification-url-position.ts






const notification_url_position_inQuery = (name) => ({ name, in: 'query', type: 'string', 'x-ms-notification-url': true });
/* harmony default export */ const notification_url_position = (definitionRule({
    id: 'pp-notification-url-position',
    title: 'The notification URL is a property of the body',
    why: 'The platform writes the address of a flow into the body of the request that registers a webhook, and nowhere else.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'NotificationUrlNotAllowedInThisPosition', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#x-ms-notification-url',
    on: 'parameter',
    having: notification_urls_MARK,
    *check(parameter) {
        if (parameter.in === 'body' || !(0,notifications/* isNotificationUrl */.fO)(parameter.node))
            return;
        yield {
            at: at(parameter.node, notification_urls_MARK),
            message: `Remove "${notification_urls_MARK}" from the ${labelOf(parameter)}, and mark a property of the body instead.`,
        };
    },
    examples: {
        good: [hook(), hook({ parameters: [hookBody(), { ...notification_url_position_inQuery('url'), 'x-ms-notification-url': false }] })],
        bad: [
            {
                input: hook({ parameters: [notification_url_position_inQuery('url'), { ...notification_url_position_inQuery('backup'), in: 'header' }] }),
                at: [
                    '/paths/~1hooks/post/parameters/0/x-ms-notification-url',
                    '/paths/~1hooks/post/parameters/1/x-ms-notification-url',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/webhook/notification-url-required.ts






/** A body with the URL one object further in. */
const notification_url_required_nested = (body, target) => ({
    name: 'hook',
    in: 'body',
    schema: {
        type: 'object',
        properties: { target: { type: 'object', properties: { url: CALLBACK }, ...target } },
        ...body,
    },
});
/* harmony default export */ const notification_url_required = (definitionRule({
    id: 'pp-notification-url-required',
    title: 'A notification URL is required, and so are the objects around it',
    why: 'Without the URL the service does not know where to send its notifications, and the trigger never fires.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'NotificationUrlNotRequired', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#x-ms-notification-url',
    on: 'definition',
    *check(definition) {
        for (const schema of optionalLinks(definition)) {
            const owner = schema.parent?.node;
            yield {
                at: owner === undefined ? keyOf(schema.node) : at(owner, 'required'),
                message: `Add ${schemaName(schema)} to "required": it ${(0,notifications/* isNotificationUrl */.fO)(schema.node) ? 'is' : 'holds'} the notification URL.`,
                related: [{ at: keyOf(schema.node), message: 'The optional property.' }],
            };
        }
    },
    examples: {
        good: [
            hooks({ '/hooks': { parameters: [{ ...hookBody(), required: false }] } }),
            hooks({ '/hooks': { parameters: [notification_url_required_nested({ required: ['target'] }, { required: ['url'] })] } }),
            hooks({
                '/hooks': {
                    parameters: [
                        {
                            name: 'hook',
                            in: 'body',
                            schema: { allOf: [{ $ref: '#/definitions/Hook' }, { required: ['url'] }] },
                        },
                    ],
                },
            }, { definitions: { Hook: { type: 'object', properties: { url: CALLBACK } } } }),
        ],
        bad: [
            {
                input: hooks({
                    '/hooks': { parameters: [hookBody(CALLBACK, { required: ['name'] })] },
                    '/alerts': { parameters: [notification_url_required_nested({}, {})] },
                }),
                at: [
                    '/paths/~1hooks/post/parameters/0/schema/required',
                    '/paths/~1alerts/post/parameters/0/schema',
                    '/paths/~1alerts/post/parameters/0/schema/properties/target',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/webhook/notification-url-string.ts






/* harmony default export */ const notification_url_string = (definitionRule({
    id: 'pp-notification-url-string',
    title: 'A notification URL is a string',
    why: 'The platform writes the address of the flow into this property, and an address is text.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'NotificationUrlNotString', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#x-ms-notification-url',
    on: 'definition',
    *check({ notificationUrls, schemas }) {
        const index = notificationUrls.length === 0 ? undefined : (0,schema_index/* schemaIndex */.ko)(schemas);
        for (const schema of notificationUrls) {
            if (!isSent(schema) || index === undefined)
                continue;
            const target = (0,schema_index/* resolved */.L$)(schema, index);
            if (target === undefined || target.type === 'string')
                continue;
            const instead = target.type === undefined ? '' : ` instead of ${(0,kit_text/* quote */.hD)(target.type)}`;
            yield {
                at: at(schema.node, 'type'),
                message: `Write "type": "string"${instead} for ${schemaName(schema)}: "${notification_urls_MARK}" marks it as an address.`,
            };
        }
    },
    examples: {
        good: [
            hooks({ '/hooks': {} }),
            hooks({
                '/hooks': { parameters: [hookBody({ $ref: '#/definitions/Url', 'x-ms-notification-url': true })] },
            }, { definitions: { Url: { type: 'string' } } }),
        ],
        bad: [
            {
                input: hooks({
                    '/hooks': { parameters: [hookBody({ ...CALLBACK, type: 'object' })] },
                    '/alerts': {
                        parameters: [hookBody({ 'x-ms-visibility': 'internal', 'x-ms-notification-url': true })],
                    },
                }),
                at: [
                    '/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl/type',
                    '/paths/~1alerts/post/parameters/0/schema/properties/callbackUrl',
                ],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/webhook/notification-webhook.ts




const notification = { 'x-ms-notification': { operationId: 'OrderHook' } };
/* harmony default export */ const notification_webhook = (definitionRule({
    id: 'pp-notification-webhook',
    title: 'A webhook operation has no x-ms-notification',
    why: 'The extension leads from a polling trigger to the webhook that wakes it up; a webhook needs no other.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'NotificationExtensionNotSupportedInWebhookOperation', policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#operations',
    on: 'operation',
    having: 'x-ms-notification',
    *check(operation) {
        const extension = operation.node.members.get('x-ms-notification');
        if (extension !== undefined && isWebhook(operation))
            yield {
                at: keyOf(extension),
                message: `Remove "x-ms-notification" from ${operation.label}: it is a webhook operation itself.`,
            };
    },
    examples: {
        good: [
            hook(),
            paths({ 'get /orders': { operationId: 'OnOrder', 'x-ms-trigger': 'batch', ...notification } }),
        ],
        bad: [
            {
                input: hooks({ '/hooks': notification, '/alerts': notification }),
                at: ['/paths/~1hooks/post/x-ms-notification', '/paths/~1alerts/post/x-ms-notification'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/webhook/webhook-notification-content.ts




const lonely = { 'x-ms-trigger': 'single', parameters: [hookBody()] };
/* harmony default export */ const webhook_notification_content = (definitionRule({
    id: 'pp-webhook-notification-content',
    title: 'An operation with a notification URL says what it receives',
    why: 'The schema of the notification is what flows see; without it the trigger has no outputs.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'OperationMustHaveNotificationContentExtension', policy: '5000.2.6.2' },
    reference: 'create-webhook-trigger#define-the-incoming-hook-request-from-the-api',
    on: 'operation',
    *check({ node, label, path, registersWebhook, notificationContent }) {
        if (registersWebhook && notificationContent === undefined)
            yield {
                at: keyOf(node),
                message: `Add "x-ms-notification-content" with a schema to the path ${path}: it says what ${label} receives.`,
            };
    },
    examples: {
        good: [
            hook(),
            hook({ 'x-ms-trigger': '' }),
            paths({ 'post /hooks': { ...lonely, 'x-ms-notification-content': { schema: { type: 'object' } } } }),
        ],
        bad: [
            {
                input: paths({
                    'post /hooks': { ...lonely, operationId: 'OrderCreated' },
                    'post /alerts': { ...lonely, operationId: 'OrderLate' },
                }),
                at: ['/paths/~1hooks/post', '/paths/~1alerts/post'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/webhook/webhook-notification-url.ts



const unmarked = { parameters: [hookBody({ type: 'string' })] };
/* harmony default export */ const webhook_notification_url = (definitionRule({
    id: 'pp-webhook-notification-url',
    title: 'A webhook operation has a notification URL',
    why: 'The platform tells the service where to send notifications by the property marked as notification URL; without one nothing ever arrives.',
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule: 'WebhookOperationsMissingNotificationUrlProperty', policy: '5000.2.6.2' },
    reference: 'openapi-extensions#x-ms-notification-url',
    on: 'operation',
    *check({ node, label, notificationContent, registersWebhook }) {
        if (notificationContent !== undefined && !registersWebhook)
            yield {
                at: keyOf(node),
                message: `Mark the property of the body of ${label} that takes the address of the flow with "x-ms-notification-url": true.`,
            };
    },
    examples: {
        good: [
            hooks({ '/hooks': {} }),
            {
                swagger: '2.0',
                paths: {
                    '/hooks': {
                        'x-ms-notification-content': { schema: { type: 'object' } },
                        post: { 'x-ms-trigger': 'single', parameters: [hookBody()] },
                        get: { operationId: 'ListEvents', 'x-ms-trigger': 'batch' },
                        delete: { operationId: 'DeleteHook' },
                    },
                },
            },
        ],
        bad: [
            {
                input: hooks({ '/hooks': unmarked, '/alerts': { parameters: [] } }),
                at: ['/paths/~1hooks/post', '/paths/~1alerts/post'],
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./src/rules/index.ts











































































































































































































































































































































































































































/** All rules, by subject. */
const rules = [
    capabilities_complete,
    connection_parameter_used,
    connector_definition,
    connector_file_name,
    connector_properties,
    file_readable,
    policy_next_link,
    policy_polling_trigger,
    policy_route_operations,
    policy_template_operation,
    policy_template_operation_input,
    script_operation,
    sign_in_address,
    sign_in_api_key,
    sign_in_basic,
    sign_in_key_policy,
    sign_in_oauth,
    sign_in_scopes,
    sign_in_security_definition,
    dynamic_argument_ambiguous,
    dynamic_argument_required,
    dynamic_extension_in_schema,
    dynamic_list_found,
    dynamic_operation_found,
    dynamic_parameter_found,
    dynamic_path_found,
    dynamic_properties_path,
    dynamic_schema_ambiguous,
    dynamic_schema_body,
    dynamic_schema_path,
    dynamic_selected_item,
    dynamic_source_internal,
    dynamic_source_required,
    dynamic_source_type,
    dynamic_static_type,
    dynamic_tree_present,
    dynamic_values_ambiguous,
    dynamic_values_body,
    definition_size,
    definition_size_limit,
    file_duplicate_keys,
    file_indentation,
    file_json,
    file_trailing_space,
    no_secrets,
    swagger_version,
    folder_archive,
    folder_exact_names,
    folder_leftovers,
    folder_no_secrets,
    folder_one_definition,
    folder_settings,
    icon_background_brand,
    icon_background_default,
    icon_background_plain,
    icon_bytes,
    icon_dimensions,
    icon_format,
    icon_independent,
    icon_logo_size,
    icon_opaque,
    icon_plain_png,
    icon_readable,
    icon_required,
    base_path_valid,
    host_placeholder,
    host_production,
    host_required,
    host_valid,
    info_contact_complete,
    info_contact_email_valid,
    info_contact_name,
    info_contact_reachable,
    info_contact_required,
    info_contact_url_valid,
    info_description_api,
    info_description_length,
    info_description_plain,
    info_description_product_names,
    info_description_required,
    info_description_restricted_words,
    info_english,
    info_title_end,
    info_title_length,
    info_title_published,
    info_title_required,
    info_title_reserved_words,
    info_title_unique,
    info_version_required,
    link_valid,
    list_unique,
    metadata_categories_count,
    metadata_categories_known,
    metadata_categories_separator,
    metadata_categories_spelling,
    metadata_complete,
    metadata_entry_names,
    metadata_https,
    metadata_privacy_policy_valid,
    metadata_required,
    metadata_website_valid,
    schemes_http,
    schemes_https,
    schemes_known,
    schemes_not_empty,
    schemes_required,
    schemes_websocket,
    text_english,
    text_product_names,
    body_mime,
    consumes_missing,
    form_data_binary,
    form_data_mime,
    mime_type_supported,
    mime_type_valid,
    connector_status_beta,
    operation_count,
    operation_deprecated_flag,
    operation_deprecated_summary,
    operation_description_required,
    operation_description_sentence,
    operation_empty,
    operation_family_active,
    operation_family_production,
    operation_family_revision_empty,
    operation_family_revision_unique,
    operation_id_characters,
    operation_id_length,
    operation_id_pascal_case,
    operation_id_required,
    operation_id_revision,
    operation_id_unique,
    operation_next_link,
    operation_parameter_names,
    operation_replacement_api,
    operation_replacement_deprecated,
    operation_replacement_id,
    operation_revision_required,
    operation_status_connector,
    operation_summary_characters,
    operation_summary_differs_from_description,
    operation_summary_differs_from_id,
    operation_summary_end,
    operation_summary_length,
    operation_summary_required,
    operation_summary_words,
    trigger_summary_when,
    export_current,
    export_same,
    flow_solution_connector,
    flow_uses_connector,
    package_assets,
    package_connector_solution,
    package_entry_safe,
    package_entry_slash,
    package_flow_solution,
    package_introduction,
    package_introduction_name,
    package_plugin_solution,
    package_readable,
    package_root,
    package_solutions,
    solution_brand_color,
    solution_connector_files,
    solution_connector_folder,
    solution_definition,
    solution_icon,
    solution_plugin_folders,
    solution_policies_empty,
    solution_root_files,
    solution_unmanaged,
    solution_workflow_files,
    solution_workflows_folder,
    solution_xml,
    body_parameter_property,
    body_parameter_schema,
    fetch_without_body,
    non_body_parameter_schema,
    operation_body_single,
    operation_parameter_unique,
    parameter_allow_empty_value,
    parameter_body_and_form_data,
    parameter_collection_format,
    parameter_connection_id,
    parameter_description_differs,
    parameter_description_meaningful,
    parameter_description_required,
    parameter_file_form_data,
    parameter_form_data_name,
    parameter_in_known,
    parameter_in_required,
    parameter_internal_default,
    parameter_internal_optional_default,
    parameter_name_required,
    parameter_reserved,
    parameter_summary_length,
    parameter_summary_required,
    parameter_type_required,
    path_item_body_single,
    path_item_parameter_unique,
    path_parameter_defined,
    path_parameter_encoding,
    path_parameter_encoding_known,
    path_parameter_in_template,
    path_parameter_required,
    query_parameter_encoding,
    path_case,
    path_default,
    path_empty,
    path_query_fragment,
    path_ref,
    path_similar,
    path_slash,
    path_template,
    path_unique,
    path_wildcard,
    paths_operations,
    paths_required,
    brand_color_default,
    brand_color_independent,
    brand_color_required,
    brand_color_valid,
    capability_known,
    connection_parameter_allowed_value_text,
    connection_parameter_allowed_values,
    connection_parameter_claim,
    connection_parameter_constraint_text,
    connection_parameter_constraint_type,
    connection_parameter_default_allowed,
    connection_parameter_dependency,
    connection_parameter_description,
    connection_parameter_description_differs,
    connection_parameter_display_name,
    connection_parameter_display_name_unique,
    connection_parameter_gateway,
    connection_parameter_hidden_required,
    connection_parameter_name,
    connection_parameter_secret,
    connection_parameter_secret_default,
    connection_parameter_tenant_id,
    connection_parameter_tenant_id_text,
    connection_parameter_text_english,
    connection_parameter_text_placeholder,
    connection_parameter_type,
    connection_parameter_ui_definition,
    connection_reference,
    connection_set_name_unique,
    connection_set_several,
    connection_set_text,
    oauth_aad_resource,
    oauth_additional_parameter_condition,
    oauth_certificate_first_party,
    oauth_client_id_placeholder,
    oauth_client_id_required,
    oauth_client_secret,
    oauth_client_secret_absent,
    oauth_custom_parameters_complete,
    oauth_first_party,
    oauth_identity_provider,
    oauth_redirect_mode,
    oauth_redirect_url,
    oauth_refresh_token,
    oauth_scopes,
    oauth_settings_required,
    oauth_template_placeholder,
    oauth_tenant_common,
    oauth_url_https,
    policy_header_name,
    policy_host_https,
    policy_polling_path,
    policy_route_path,
    policy_template_known,
    policy_template_parameters,
    policy_template_title,
    policy_template_unique,
    properties_list_unique,
    properties_member_empty,
    properties_member_known,
    properties_member_required,
    properties_shape,
    properties_value,
    publisher_placeholder,
    publisher_required,
    stack_owner_independent,
    stack_owner_required,
    stack_owner_verified,
    intro_operations,
    intro_section,
    readme_credentials_oauth,
    readme_deployment,
    readme_found,
    readme_heading_space,
    readme_image,
    readme_introduction,
    readme_link,
    readme_link_address,
    readme_operation_missing,
    readme_operation_unknown,
    readme_or_intro,
    readme_publisher,
    readme_readable,
    readme_section,
    readme_section_empty,
    readme_template,
    readme_title,
    readme_title_level,
    parameter_reference_chain,
    parameter_reference_found,
    parameter_reference_valid,
    reference_pointer,
    reference_siblings,
    response_reference_chain,
    response_reference_found,
    response_reference_valid,
    schema_reference_chain,
    schema_reference_found,
    schema_reference_valid,
    response_code_valid,
    response_default_only,
    response_default_schema,
    response_default_schema_empty,
    response_description_meaningful,
    response_description_required,
    response_example_produced,
    response_header_unique,
    response_many_schemas,
    response_required,
    response_schema_empty,
    response_success,
    response_success_schema,
    response_webhook_required,
    discriminator_required_text,
    filter_functions_in_response,
    filter_functions_known,
    filter_functions_not_empty,
    filter_functions_unique,
    operation_schema_count,
    schema_count,
    schema_depth,
    schema_internal_default_required,
    schema_internal_required_default,
    schema_object_empty,
    schema_read_only_optional,
    schema_required_defined,
    schema_required_list,
    schema_required_loop,
    schema_required_not_empty,
    schema_required_on_object,
    total_schema_count,
    script_class,
    script_class_case,
    script_execute,
    script_file_name,
    script_http_client,
    script_namespace,
    script_operation_handled,
    script_operation_known,
    script_operations_listed,
    script_present,
    script_single,
    script_size,
    script_syntax,
    operation_security,
    security_definition_complete,
    security_definition_property,
    security_definition_scopes,
    security_definition_type,
    security_definition_type_required,
    security_definition_value,
    security_requirement_defined,
    security_requirement_empty,
    security_requirement_value,
    security_scopes_defined,
    security_url_valid,
    extension_empty,
    extension_known,
    extension_member_known,
    extension_type,
    extension_value,
    keyword_supported,
    member_empty,
    member_known,
    member_one_of,
    member_required,
    member_type,
    tag_unique,
    array_items,
    default_in_enum,
    default_literal,
    default_type,
    editor_dictionary_object,
    enum_literal,
    enum_not_empty,
    enum_type,
    enum_unique,
    enum_values_display_name,
    enum_values_in_enum,
    enum_values_unique,
    exclusive_maximum_beside_maximum,
    exclusive_minimum_beside_minimum,
    format_known,
    max_items_not_negative,
    max_length_not_negative,
    max_properties_not_negative,
    min_items_not_negative,
    min_items_within_max_items,
    min_length_not_negative,
    min_length_within_max_length,
    min_properties_not_negative,
    minimum_within_maximum,
    multiple_of_positive,
    pattern_valid,
    string_binary_place,
    type_file_place,
    type_known,
    type_single,
    notification_operation,
    notification_parameters,
    notification_trigger,
    notification_url_internal,
    notification_url_output,
    notification_url_position,
    notification_url_required,
    notification_url_string,
    notification_webhook,
    webhook_notification_content,
    webhook_notification_url,
];


/***/ })

};
;