"use strict";
exports.id = 356;
exports.ids = [356];
exports.modules = {

/***/ 71356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readScript: () => (/* binding */ readScript)
});

// EXTERNAL MODULE: ./src/model/tables/script.ts
var script = __webpack_require__(23124);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/engine/contents/parser.ts

/**
 * The parser and the grammar of C#; they are large, so nobody without a script waits for them.
 *
 * The bundler recognises paths that are written like this, and copies the files to where the bundle finds them: in a short file
 * without newer syntax. It takes the CommonJS module of the parser only where it is required; the other cannot be bundled.
 */
async function loadParser() {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
    const treeSitter = __webpack_require__(10551);
    const runtime = {
        wasmBinary: (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "web-tree-sitter.wasm"),
    };
    await treeSitter.Parser.init(runtime);
    const grammar = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "tree-sitter-c-sharp.wasm");
    const parser = new treeSitter.Parser();
    parser.setLanguage(await treeSitter.Language.load(grammar));
    return parser;
}

;// CONCATENATED MODULE: ./src/engine/contents/csharp.ts

/** Bounds time and memory, for untrusted files; half a megabyte of code needs less. It counts steps, so results are the same everywhere. */
const MOST_STEPS = 20_000;
let parser;
/** @returns undefined when the text is too long to be parsed */
async function parseCSharp(text) {
    parser ??= loadParser();
    const loaded = await parser;
    let steps = 0;
    const tree = loaded.parse(readable(text), null, { progressCallback: () => ++steps > MOST_STEPS });
    if (tree === null) {
        loaded.reset();
        return undefined;
    }
    const cursor = tree.walk();
    try {
        return copyOf(cursor, text);
    }
    finally {
        cursor.delete();
        tree.delete();
    }
}
/**
 * The text, as long as before, without what the grammar does not take for C#: `field` as the name of a variable, which is a
 * keyword since C# 14 only, and the directives of scripts, which become comments: those in comments and texts are none.
 */
function readable(text) {
    return text
        .replace(/\bfield\b/g, 'fielD')
        .replace(/^([ \t]*)#(?:r|(l)oad)\b/gm, (directive, indent) => `${indent}//${directive.slice(indent.length + 2)}`);
}
function copyOf(cursor, text) {
    const root = nodeAt(cursor, undefined);
    let parent = root;
    if (!cursor.gotoFirstChild())
        return root;
    while (parent !== undefined) {
        const node = nodeAt(cursor, parent);
        if (isKept(node, cursor, text))
            parent.children.push(node);
        if (cursor.gotoFirstChild()) {
            parent = node;
            continue;
        }
        while (parent !== undefined && !cursor.gotoNextSibling()) {
            parent = parent.parent;
            cursor.gotoParent();
        }
    }
    return root;
}
function nodeAt(cursor, parent) {
    return {
        type: cursor.nodeType,
        start: cursor.startIndex,
        end: cursor.endIndex,
        field: cursor.currentFieldName ?? undefined,
        parent,
        children: [],
        missing: cursor.nodeIsMissing,
    };
}
function isKept({ field, parent, missing, type, start }, cursor, text) {
    if (type === 'comment')
        return text[start] === '#';
    return cursor.nodeIsNamed || missing || field !== undefined || parent?.type === 'ERROR' || type === 'ERROR';
}
/** The node and everything in it, in the order of the text. */
function* nodesIn(root) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        yield node;
        for (let index = node.children.length - 1; index >= 0; index--) {
            const child = node.children[index];
            if (child !== undefined)
                open.push(child);
        }
    }
}
/** The child with that role. */
function childIn(node, field) {
    return node?.children.find((child) => child.field === field);
}

;// CONCATENATED MODULE: ./src/engine/contents/csharp-classes.ts

/** A node with its text. */
function named(node, text) {
    return { name: text.slice(node.start, node.end), start: node.start, end: node.end };
}
/**
 * The class that a node declares; none when it has no name.
 *
 * @param space the namespace that the file is in as a whole
 */
function classOf(node, space, text) {
    const name = childIn(node, 'name');
    if (name === undefined)
        return [];
    const bases = node.children.find(({ type }) => type === 'base_list')?.children ?? [];
    const members = childIn(node, 'body')?.children ?? [];
    return [
        {
            ...named(name, text),
            bases: bases.map((base) => lastName(base, text)),
            modifiers: modifiersOf(node, text),
            isGeneric: node.children.some(({ type }) => type === 'type_parameter_list'),
            outer: outerOf(node, space, text),
            constructors: members
                .filter((member) => member.type === 'constructor_declaration' && !modifiersOf(member, text).includes('static'))
                .map((member) => parametersOf(member).filter((parameter) => !isOptional(parameter, text)).length),
            methods: members
                .filter(({ type }) => type === 'method_declaration')
                .flatMap((member) => methodOf(member, text)),
        },
    ];
}
function methodOf(node, text) {
    const name = childIn(node, 'name');
    if (name === undefined)
        return [];
    const modifiers = modifiersOf(node, text);
    const type = childIn(node, 'returns') ?? childIn(node, 'type');
    return [
        {
            ...named(name, text),
            overrides: modifiers.includes('override'),
            isPublic: modifiers.includes('public'),
            parameters: parametersOf(node).length,
            returns: type === undefined ? '' : text.slice(type.start, type.end).replace(/\s+|[\w.]+[.:](?=\w)/g, ''),
        },
    ];
}
const TYPES = /^(?:class|struct|record|interface)_declaration$/;
/** The innermost class or namespace around a class. */
function outerOf({ parent }, space, text) {
    let around = parent;
    while (around !== undefined && around.type !== 'namespace_declaration' && !TYPES.test(around.type))
        around = around.parent;
    const outer = around ?? space;
    const name = childIn(outer, 'name');
    if (outer === undefined || name === undefined)
        return undefined;
    return { kind: TYPES.test(outer.type) ? 'class' : 'namespace', name: named(name, text).name };
}
function modifiersOf(node, text) {
    return node.children.filter(({ type }) => type === 'modifier').map((child) => named(child, text).name);
}
function parametersOf(node) {
    return (childIn(node, 'parameters')?.children ?? []).filter(({ type }) => type === 'parameter');
}
function isOptional(parameter, text) {
    return named(parameter, text).name.includes('=');
}
/** `Name` of `Name`, `Space.Name` and `Name<T>`. */
function lastName(node, text) {
    return text
        .slice(node.start, node.end)
        .replace(/<.*$/s, '')
        .replace(/^.*[.:]/s, '')
        .trim();
}

;// CONCATENATED MODULE: ./src/engine/contents/csharp-text.ts

function textsIn(root, text) {
    const source = (node) => text.slice(node.start, node.end);
    const constants = new Map();
    const all = new Set();
    for (const node of nodesIn(root)) {
        const literal = literalOf(node, source);
        if (literal !== undefined)
            all.add(literal.toLowerCase());
        const written = node.type === 'variable_declarator' ? childIn(node, 'name') : assigned(node);
        if (written === undefined)
            continue;
        const value = node.type === 'variable_declarator' ? literalOf(node.children.at(-1), source) : undefined;
        const name = source(written);
        constants.set(name, constants.has(name) && constants.get(name) !== value ? undefined : value);
    }
    const of = (expression) => {
        const node = unwrapped(expression);
        if (node?.type === 'identifier')
            return constants.get(source(node));
        if (node?.type === 'member_access_expression') {
            const name = childIn(node, 'name');
            return name === undefined ? undefined : constants.get(source(name));
        }
        return literalOf(node, source) ?? nameIn(node, source);
    };
    return { of, all };
}
function assigned(node) {
    return node.type === 'assignment_expression' ? childIn(node, 'left') : undefined;
}
/** Without its parentheses. */
function unwrapped(expression) {
    let node = expression;
    while (node?.type === 'parenthesized_expression')
        node = node.children[0];
    return node;
}
/** The value of a literal; undefined for one with escapes, which no name of an operation needs. */
function literalOf(node, source) {
    if (node?.type === 'string_literal') {
        const value = source(node).slice(1, -1);
        return value.includes('\\') ? undefined : value;
    }
    if (node?.type === 'verbatim_string_literal')
        return source(node).slice(2, -1).replaceAll('""', '"');
    if (node?.type === 'raw_string_literal')
        return source(node).replace(/^"+/, '').replace(/"+$/, '');
    return undefined;
}
/** `Name` of `nameof(Name)`. */
function nameIn(node, source) {
    if (node?.type !== 'invocation_expression')
        return undefined;
    return /^nameof\s*\(\s*(?:[\w.]+\.)?(\w+)\s*\)$/.exec(source(node))?.[1];
}

;// CONCATENATED MODULE: ./src/engine/contents/operation-ids.ts

const SCOPES = new Set([
    'method_declaration',
    'constructor_declaration',
    'property_declaration',
]);
const SAME_TEXT = /^(To(Lower|Upper)(Invariant)?|Trim|ToString)$/;
/** Finds what the code compares with the id of the operation: `this.Context.OperationId`, and variables that hold it. */
function operationIdsIn(root, text, texts) {
    const reader = new Reader(root, text, texts);
    for (const node of nodesIn(root))
        reader.read(node);
    return reader;
}
class Reader {
    text;
    texts;
    comparisons = [];
    comparesOtherwise = false;
    /** Variables of the current method that hold the id, and whether in another case. */
    variables = new Map();
    /** Methods that take the id as a parameter of that name. */
    takers;
    constructor(root, text, texts) {
        this.text = text;
        this.texts = texts;
        const takers = [...nodesIn(root)].filter((node) => node.type === 'parameter' && this.isIdParameter(node) && node.parent?.parent !== undefined);
        this.takers = new Set(takers.map((node) => this.source(childIn(node.parent?.parent, 'name'))));
    }
    read(node) {
        if (SCOPES.has(node.type))
            this.variables = new Map();
        if (node.type === 'parameter' && this.isIdParameter(node))
            this.variables.set(this.source(childIn(node, 'name')), false);
        const ignoresCase = this.idAt(node);
        if (ignoresCase !== undefined)
            this.note(whole({ node, ignoresCase }, this.text));
    }
    source(node) {
        return node === undefined ? '' : this.text.slice(node.start, node.end);
    }
    isIdParameter(node) {
        return /^operationId$/i.test(this.source(childIn(node, 'name')));
    }
    /** Whether the node by itself is the id, and in another case; undefined when it is not. */
    idAt(node) {
        if (node.type === 'identifier' && node.field !== 'name')
            return this.variables.get(this.source(node));
        const access = node.type === 'member_binding_expression' ? node.parent : node;
        if (node.type !== 'member_access_expression' && node.type !== 'member_binding_expression')
            return undefined;
        if (this.source(childIn(node, 'name')) !== 'OperationId')
            return undefined;
        return /\b(context|ctx)\s*[!?]*\.\s*OperationId/i.test(this.source(access)) ? false : undefined;
    }
    note(use) {
        const { node } = use;
        const parent = node.parent;
        if (parent === undefined || parent.type === 'interpolation')
            return;
        if (parent.type === 'variable_declarator') {
            this.variables.set(this.source(childIn(parent, 'name')), use.ignoresCase);
            return;
        }
        const others = this.comparedWith(node, parent);
        if (others === undefined)
            this.comparesOtherwise = true;
        else
            for (const other of others)
                this.add(other, use);
    }
    /** What the id is compared with; undefined when it is used otherwise. */
    comparedWith(node, parent) {
        switch (parent.type) {
            case 'binary_expression': {
                const operator = this.source(childIn(parent, 'operator'));
                if (operator !== '==' && operator !== '!=')
                    return undefined;
                return parent.children.filter((child) => child.field !== 'operator' && child !== node);
            }
            case 'is_pattern_expression':
                return constantsIn(parent.children.filter((child) => child !== node));
            case 'switch_statement':
                return constantsIn(childIn(parent, 'body')?.children.flatMap(({ children }) => children) ?? []);
            case 'switch_expression':
                return constantsIn(parent.children.flatMap(({ children }) => children.slice(0, 1)));
            case 'member_access_expression':
                return this.comparedByEquals(parent.parent, node);
            case 'argument':
                return this.comparedByEquals(parent.parent?.parent, node);
            default:
                return undefined;
        }
    }
    /** `"A".Equals(id)`, `id.Equals("A")`, `string.Equals(id, "A")`; and calls that pass the id on or write it down. */
    comparedByEquals(call, node) {
        if (call?.type !== 'invocation_expression')
            return undefined;
        const callee = childIn(call, 'function');
        const name = this.source(callee?.type === 'member_access_expression' ? childIn(callee, 'name') : callee);
        if (this.takers.has(name) || /^Log[A-Z]/.test(name))
            return [];
        if (name !== 'Equals')
            return undefined;
        const values = (childIn(call, 'arguments')?.children ?? []).flatMap(({ children }) => children.slice(-1));
        const owner = childIn(callee, 'expression');
        if (owner === undefined || /^string$/i.test(this.source(owner)))
            return values.slice(0, 2).filter((value) => value !== node);
        return owner === node ? values.slice(0, 1) : [owner];
    }
    add(other, { ignoresCase }) {
        const name = this.texts.of(other);
        if (name === undefined) {
            // A comparison with null or an empty text says nothing about operations.
            if (other.type !== 'null_literal')
                this.comparesOtherwise = true;
            return;
        }
        const around = this.source(other.parent?.parent?.parent ?? other).slice(0, 500);
        const byArgument = around.includes('IgnoreCase');
        this.comparisons.push({
            name,
            start: other.start,
            end: other.end,
            ignoresCase: ignoresCase || byArgument,
        });
    }
}
/** The expression with everything around it that does not change the text but for its case. */
function whole({ node, ignoresCase }, text) {
    let outer = node;
    let folded = ignoresCase;
    for (let parent = outer.parent; parent !== undefined; parent = outer.parent) {
        if (parent.type === 'member_access_expression' && childIn(parent, 'expression') === outer) {
            const name = childIn(parent, 'name');
            const called = name === undefined ? '' : text.slice(name.start, name.end);
            if (!SAME_TEXT.test(called) || parent.parent?.type !== 'invocation_expression')
                break;
            folded ||= called.startsWith('To') && called !== 'ToString';
            outer = parent.parent;
        }
        else if (WRAPPERS.has(parent.type) && parent.children.at(-1) === outer)
            outer = parent;
        else
            break;
    }
    return { node: outer, ignoresCase: folded };
}
const WRAPPERS = new Set([
    'parenthesized_expression',
    'postfix_unary_expression',
    'conditional_access_expression',
]);
/** The values of the constant patterns among these nodes and in them; of other nodes, such as statements, nothing. */
function constantsIn(nodes) {
    return nodes
        .filter(({ type }) => type.endsWith('_pattern'))
        .flatMap((node) => [...nodesIn(node)])
        .filter(({ type }) => type === 'constant_pattern')
        .flatMap(({ children }) => children.slice(0, 1));
}

;// CONCATENATED MODULE: ./src/engine/contents/script-errors.ts

/** What comes after the first errors is often their consequence. */
const MOST_ERRORS = 5;
const CLOSING = new Map([
    ['{', '}'],
    ['(', ')'],
    ['[', ']'],
    ['"', '"'],
]);
/** The first places where the text is no C#, with the repair. */
function scriptErrors(root, text) {
    const errors = [];
    let end = -1;
    for (const node of nodesIn(root)) {
        if (errors.length === MOST_ERRORS)
            break;
        // An error in an error adds nothing.
        if (node.start < end || (node.type !== 'ERROR' && !node.missing))
            continue;
        errors.push(node.missing ? missing(node, text) : unexpected(node, text));
        end = node.end;
    }
    return errors;
}
function missing({ start, type }, text) {
    const before = text.slice(Math.max(0, start - 200), start).trimEnd();
    const token = /(\w+|\W)$/.exec(before)?.[0] ?? '';
    const end = start - (Math.min(start, 200) - before.length);
    const wanted = /^\W+$/.test(type)
        ? `"${type}"`
        : `a${/^[aeiou]/.test(type) ? 'n' : ''} ${type.replaceAll('_', ' ')}`;
    const place = token === '' ? 'here' : `after "${token}"`;
    return { start: Math.max(0, end - token.length), end, message: `Add ${wanted} ${place}.` };
}
function unexpected(node, text) {
    const open = unclosed(node);
    if (open !== undefined)
        return {
            start: open.start,
            end: open.end,
            message: `Close this ${open.type === '"' ? 'string' : `"${open.type}"`}.`,
        };
    const token = /^(\w+|[^\w\s]+|\s)/.exec(text.slice(node.start, node.start + 60))?.[0] ?? '';
    return {
        start: node.start,
        end: node.start + Math.max(1, token.length),
        message: `Correct the C# at "${token.trim()}": the script does not compile.`,
    };
}
/** The last bracket or quotation mark in the error that is not closed in it. */
function unclosed({ children }) {
    const open = [];
    for (const child of children) {
        const last = open.at(-1);
        if (last !== undefined && CLOSING.get(last.type) === child.type)
            open.pop();
        else if (CLOSING.has(child.type))
            open.push(child);
    }
    return open.find(({ type }) => type === '"') ?? open.at(-1);
}

;// CONCATENATED MODULE: ./src/engine/contents/script.ts






/** Reads the script of a connector; undefined when it is too large, or no text. */
async function readScript(file) {
    if (file.size > script/* MAX_SCRIPT_BYTES */.bR)
        return undefined;
    const document = file.document();
    if (document === undefined)
        return undefined;
    const { text } = document;
    const root = await parseCSharp(text);
    if (root === undefined)
        return undefined;
    const texts = textsIn(root, text);
    const nodes = [...nodesIn(root)];
    const space = root.children.find(({ type }) => type === 'file_scoped_namespace_declaration');
    const { comparisons, comparesOtherwise } = operationIdsIn(root, text, texts);
    return {
        path: file.path,
        document,
        syntaxErrors: scriptErrors(root, text),
        usings: nodes.filter(({ type }) => type === 'using_directive').flatMap((node) => usingOf(node, text)),
        qualifiers: qualifiersIn(nodes, text),
        directives: nodes
            .filter(({ type }) => type === 'comment')
            .map(({ start, end }) => ({ name: text.slice(start, end).trim(), start, end })),
        classes: nodes
            .filter(({ type }) => type === 'class_declaration')
            .flatMap((node) => classOf(node, space, text)),
        clients: nodes.flatMap((node) => clientOf(node, text)),
        comparisons,
        comparesOtherwise,
        texts: texts.all,
    };
}
/** The last child is what it names; the first is the name of an alias. */
function usingOf({ children, start }, text) {
    const target = children.at(-1);
    if (target?.type !== 'identifier' && target?.type !== 'qualified_name')
        return [];
    const { name, ...span } = named(target, text);
    const mayBeClass = children.length > 1 || /^\s*(global\s+)?using\s+static\s/.test(text.slice(start, target.start));
    return [{ ...span, name: withoutRoot(name), mayBeClass }];
}
/** Each unsupported namespace where it is first written before a class: `System.Data` of `new System.Data.DataTable()`. */
function qualifiersIn(nodes, text) {
    const found = new Map();
    let end = 0;
    for (const node of nodes) {
        if (node.type === 'using_directive')
            ({ end } = node);
        // The name of a namespace stands around that of the one that it is in.
        if (node.start < end || !(node.type === 'qualified_name' || node.type === 'member_access_expression'))
            continue;
        const { name: written, ...span } = named(node, text);
        const name = withoutRoot(written);
        const isSupported = script/* NAMESPACES */.dK.has(name);
        if (!isSupported && !script/* UNSUPPORTED_NAMESPACES */.d.has(name))
            continue;
        ({ end } = node);
        if (!isSupported && !found.has(name))
            found.set(name, { ...span, name });
    }
    return [...found.values()];
}
function withoutRoot(name) {
    return name.replace(/\s+/g, '').replace(/^global::/, '');
}
/** `new HttpClient()`, `HttpClient client = new()` and `WebRequest.Create(…)`. */
function clientOf(node, text) {
    const type = clientType(node);
    if (type === undefined)
        return [];
    const name = lastName(type, text);
    return script/* HTTP_CLIENTS */.ck.has(name) ? [{ ...named(type, text), name }] : [];
}
function clientType(node) {
    if (node.type === 'object_creation_expression')
        return childIn(node, 'type');
    if (node.type === 'implicit_object_creation_expression') {
        const declarator = node.parent;
        return declarator?.type === 'variable_declarator' ? childIn(declarator.parent, 'type') : undefined;
    }
    if (node.type !== 'invocation_expression')
        return undefined;
    const callee = childIn(node, 'function');
    return callee?.type === 'member_access_expression' ? childIn(callee, 'expression') : undefined;
}


/***/ })

};
;