"use strict";
exports.id = 871;
exports.ids = [871];
exports.modules = {

/***/ 99871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/kit/evidence.ts
/** What the evidence for a severity says to a reader. */
const EVIDENCE = {
    'printed-error': "Microsoft's checks print it as an error",
    'printed-warning': "Microsoft's checks print it as a warning",
    documented: "Microsoft's documentation demands it",
    catalogue: "a check of Microsoft's, and published connectors never do it",
    review: 'reviewers send it back',
    advice: 'advice',
};

// EXTERNAL MODULE: ./src/kit/options.ts
var kit_options = __webpack_require__(40582);
// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(24669);
// EXTERNAL MODULE: ./src/model/links.ts
var links = __webpack_require__(84096);
// EXTERNAL MODULE: ./src/model/requirements.ts + 6 modules
var requirements = __webpack_require__(44453);
// EXTERNAL MODULE: ./src/model/validator-rules.ts + 9 modules
var validator_rules = __webpack_require__(22632);
// EXTERNAL MODULE: ./src/model/connector.ts
var connector = __webpack_require__(44434);
// EXTERNAL MODULE: ./src/model/finding.ts
var finding = __webpack_require__(41300);
// EXTERNAL MODULE: ./src/model/source-file.ts
var source_file = __webpack_require__(58439);
// EXTERNAL MODULE: ./src/engine/check.ts + 3 modules
var engine_check = __webpack_require__(45707);
// EXTERNAL MODULE: ./src/engine/checkout.ts
var checkout = __webpack_require__(42240);
// EXTERNAL MODULE: ./src/engine/contents.ts + 1 modules
var contents = __webpack_require__(43837);
// EXTERNAL MODULE: ./src/engine/text.ts
var engine_text = __webpack_require__(61655);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/engine/zip.ts

/** The bytes of a file, of a zip in the simplest form: stored, in the given order, always the same for the same files. */
function bytesOf(content) {
    if (typeof content === 'string')
        return Buffer.from(content);
    if (typeof content === 'function')
        return content();
    return isZip(content) ? zipOf(content) : content;
}
function isZip(content) {
    return typeof content === 'object' && 'zip' in content;
}
const VERSION = 20;
const UTF8_NAMES = 0x800;
/** The first of January 1980, the earliest that the format knows. */
const DATE = 0x21;
/** Source: APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12 and 4.3.16. */
function zipOf({ zip }) {
    const locals = [];
    const central = [];
    let offset = 0;
    for (const [path, content] of Object.entries(zip)) {
        const name = Buffer.from(path);
        const bytes = bytesOf(content);
        const common = fields([2, VERSION], [2, UTF8_NAMES], [2, 0], [2, 0], [2, DATE], [4, (0,external_node_zlib_.crc32)(bytes)], [4, bytes.length], [4, bytes.length], [2, name.length], [2, 0]);
        central.push(fields([4, 0x02014b50], [2, VERSION]), common, fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name);
        const local = [fields([4, 0x04034b50]), common, name, bytes];
        locals.push(...local.map((part) => Buffer.from(part)));
        offset += local.reduce((sum, { length }) => sum + length, 0);
    }
    const directory = Buffer.concat(central);
    const count = Object.keys(zip).length;
    const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, offset], [2, 0]);
    return Buffer.concat([...locals, directory, end]);
}
/** Little-endian numbers, each with its size in bytes. */
function fields(...list) {
    return Buffer.concat(list.map(([size, value]) => {
        const field = Buffer.alloc(size);
        field.writeUIntLE(value, 0, size);
        return field;
    }));
}

;// CONCATENATED MODULE: ./src/engine/examples.ts








/** The text of an example file: as given, or printed the way Microsoft's guidelines ask for. */
function exampleText(example) {
    return typeof example === 'string' ? example : `${JSON.stringify(example, null, 2)}\n`;
}
/** The files of an example as text; of one that is no text, its size. */
function shownFiles(rule, input) {
    if (rule.scope === 'document')
        return [{ name: undefined, text: exampleText(input) }];
    return connectorsOf(rule, input).flatMap(({ folder, example }) => filesOf(example, folder).map(({ path, name, size, document }) => ({
        name: path,
        text: zipText(example.files?.[name]) ?? document()?.text ?? `(${size} bytes)`,
    })));
}
/** The files in a zip, each with its text below; undefined when the file is no zip. */
function zipText(content, indent = '') {
    if (!isZip(content))
        return undefined;
    return Object.entries(content.zip)
        .map(([name, inner]) => {
        const text = typeof inner === 'string'
            ? inner.trimEnd().replace(/^/gm, `${indent}  `)
            : zipText(inner, `${indent}  `);
        return `${indent}${name}\n${text === undefined || text.trim() === '' ? '' : `${text.trimEnd()}\n`}`;
    })
        .join('');
}
/** Runs a single rule on one of its examples. */
async function checkExample(rule, input) {
    const check = (0,engine_check/* createChecker */.w)([rule]);
    const findings = [];
    const traits = [];
    for (const { folder, example } of connectorsOf(rule, input)) {
        const connector = await connectorOf(rule, example, folder);
        findings.push(...(await check(connector)));
        traits.push((0,checkout/* traitsOf */.J)(connector));
    }
    return [...findings, ...[...(0,checkout/* checkCheckout */.j)([rule], traits).values()].flat()];
}
/** An example as connectors, the form of examples that holds the others. */
function connectorsOf(rule, input) {
    switch (rule.scope) {
        case 'document':
            return [{ folder: '.', example: { [rule.roles[0] ?? 'definition']: input } }];
        case 'connector':
            return [{ folder: '.', example: input }];
        case 'checkout':
            return Object.entries(input).map(([folder, example]) => ({ folder, example }));
    }
}
async function connectorOf(rule, example, folder) {
    const file = (role) => {
        const text = example[role];
        if (text === undefined)
            return undefined;
        return (0,source_file/* sourceFile */.s)(pathIn(folder, example.fileNames?.[role] ?? connector/* FILE_NAMES */.G[role]), role, exampleText(text));
    };
    const publisher = rule.publishers[0] ?? finding/* PUBLISHERS */.s[0];
    const layout = example.layout ?? 'own';
    const files = filesOf(example, folder);
    const definitionFile = file('definition');
    return {
        path: folder,
        publisher,
        layout,
        files,
        contents: await (0,contents/* readContents */.r)(files, { publisher, layout, definition: definitionFile?.definition }),
        definitionFile,
        propertiesFile: file('properties'),
        unreadable: example.unreadable ?? [],
    };
}
function filesOf({ definition, properties, fileNames = {}, files = {} }, folder) {
    const json = (role, example) => example === undefined
        ? []
        : [exampleFile(folder, fileNames[role] ?? connector/* FILE_NAMES */.G[role], exampleText(example))];
    return [
        ...json('definition', definition),
        ...json('properties', properties),
        ...Object.entries(files).map(([name, content]) => exampleFile(folder, name, content)),
    ];
}
function exampleFile(folder, name, content) {
    const bytes = bytesOf(content);
    return {
        path: pathIn(folder, name),
        name,
        kind: 'file',
        size: bytes.length,
        bytes: () => bytes,
        document: () => (0,engine_text/* textOf */.b)(bytes),
    };
}
function pathIn(folder, name) {
    return folder === '.' ? name : `${folder}/${name}`;
}

// EXTERNAL MODULE: ./src/kit/printable.ts
var printable = __webpack_require__(57175);
;// CONCATENATED MODULE: ./src/cli/example.ts


const MOST_LINES = 60;
const LONGEST_LINE = 200;
/** The files of a bad example with numbered lines, and what is said of them. */
async function badExample(rule, input) {
    const findings = await checkExample(rule, input);
    const places = findings.map(({ file, line, column }) => rule.scope === 'document' ? `${line}:${column}` : `${file}:${line}:${column}`);
    const widest = Math.max(...places.map(({ length }) => length));
    const said = findings.map(({ severity, message }, index) => `  ${(places[index] ?? '').padEnd(widest)}  ${severity}  ${(0,printable/* printable */.g)(message)}`);
    return [...goodExample(rule, input), ...said];
}
/** The files of an example with numbered lines. */
function goodExample(rule, input) {
    return shownFiles(rule, input).flatMap(({ name, text }) => [
        ...(name === undefined ? [] : [`  ${name}`]),
        ...numbered(text),
    ]);
}
function numbered(text) {
    const lines = text.trimEnd().split('\n');
    const shown = lines.slice(0, MOST_LINES).map((line, index) => {
        const text = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
        return `  ${String(index + 1).padStart(3)} │ ${(0,printable/* printable */.g)(text)}`.trimEnd();
    });
    return lines.length > MOST_LINES ? [...shown, '      │ …'] : shown;
}

// EXTERNAL MODULE: ./src/cli/io.ts
var cli_io = __webpack_require__(71604);
// EXTERNAL MODULE: ./src/kit/coverage.ts
var kit_coverage = __webpack_require__(66740);
// EXTERNAL MODULE: ./src/kit/suggest.ts
var suggest = __webpack_require__(17166);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
// EXTERNAL MODULE: ./src/rules/index.ts + 517 modules
var rules = __webpack_require__(40899);
;// CONCATENATED MODULE: ./src/cli/topic.ts





/**
 * What a name stands for: a rule id (also without `pp-`), a rule name of Microsoft's validator, or a policy code; in any case.
 *
 * @throws UsageError with a suggestion when it is none of them
 */
function topicOf(name) {
    const wanted = name.trim().toLowerCase();
    const rule = rules.rules.find(({ id }) => id === wanted || id === `pp-${wanted}`);
    if (rule !== undefined)
        return { kind: 'rule', rule };
    const all = (0,kit_coverage/* coverageOf */._5)(rules.rules);
    const coverage = all.find((entry) => entry.name.toLowerCase() === wanted);
    if (coverage !== undefined)
        return { kind: 'validator', coverage };
    const requirement = (0,requirements/* requirementOf */.h2)(wanted);
    if (requirement !== undefined) {
        const deciding = rules.rules.filter((one) => (0,requirements/* decidedBy */.yP)(one) === requirement);
        return { kind: 'policy', requirement, rules: (0,kit_coverage/* bySeverity */.Np)(deciding) };
    }
    const known = [
        ...rules.rules.flatMap(({ id }) => [id, id.slice('pp-'.length)]),
        ...all.map((entry) => entry.name),
        ...requirements/* REQUIREMENTS */.dq.flatMap(({ policy }) => policy ?? []),
    ];
    throw new usage_error/* UsageError */.e(`There is no rule, Microsoft rule name or policy code "${name}".${(0,suggest/* didYouMean */.a)(name, known)}`, 'List all rules with: connector-preflight rules');
}

;// CONCATENATED MODULE: ./src/cli/explain.ts










/** `explain`: what a rule of ours, a rule of Microsoft's or a policy code wants, and examples with what is said of them. */
async function explain(name, io) {
    const color = (0,cli_io/* wantsColor */.z)(io, io.stdout);
    const bold = (text) => (color ? (0,external_node_util_.styleText)('bold', text, { validateStream: false }) : text);
    const lines = await explanation(topicOf(name), bold);
    io.stdout.write(`${lines.join('\n').trimEnd()}\n`);
    return 0;
}
function explanation(topic, bold) {
    switch (topic.kind) {
        case 'rule':
            return ruleLines(topic.rule, bold);
        case 'validator':
            return validatorLines(topic.coverage, bold);
        case 'policy':
            return requirementLines(topic.requirement, topic.rules, bold);
    }
}
async function ruleLines(rule, bold) {
    const { id, title, why } = rule;
    return [bold(id), title, '', why, '', ...facts(rule), '', ...(await exampleLines(rule, bold))];
}
function facts({ id, severity, evidence, publishers, microsoft, options = {}, reference }) {
    const validatorRule = validator_rules/* VALIDATOR_RULES */.$.find(({ name }) => name === microsoft?.rule);
    const policy = microsoft?.policy;
    const rows = [
        ['Severity', `${severity}: ${EVIDENCE[evidence]}`],
        ['Publishers', (0,kit_text/* enumerate */.HL)(publishers)],
        ...(validatorRule
            ? [['Microsoft', `${validatorRule.name}: ${validatorRule.meaning}`]]
            : []),
        ...(policy === undefined
            ? []
            : [['Policy', `${policy}: ${(0,requirements/* requirementOf */.h2)(policy)?.title ?? ''}`]]),
        ...Object.entries(options).map(([name, option]) => [
            'Option',
            `${name} (${(0,kit_options/* valueRange */.tR)(option)}): ${option.meaning}`,
        ]),
        ['Reference', (0,links/* referenceUrl */.ph)(reference)],
        ['Page', (0,links/* ruleUrl */.QB)(id)],
    ];
    return rows.map(([name, value]) => `${name.padEnd(10)}  ${value}`);
}
async function validatorLines({ name, group, meaning, rules, undecidable }, bold) {
    const anchor = group.toLowerCase().replaceAll(' ', '-');
    const head = [
        bold(name),
        `A rule of Microsoft's Swagger Validator, under "${group}"`,
        '',
        meaning,
        '',
        `Reference   ${(0,links/* referenceUrl */.ph)(`certification-swagger-validator-rules#${anchor}`)}`,
    ];
    if (rules.length > 0)
        return severalLines(head, 'Covered by', rules, bold);
    return [
        ...head,
        '',
        undecidable === undefined ? 'No rule covers it yet.' : `Not covered: ${undecidable}`,
        '',
    ];
}
function requirementLines({ policy, title, publishers, instruction, reference, confirmedBy, when }, rules, bold) {
    const manual = rules.length === 0 || confirmedBy === 'person';
    const rows = [
        ['Publishers', (0,kit_text/* enumerate */.HL)(publishers)],
        ...(when === 'package' ? [['Needs', 'the package zip']] : []),
        ...(manual ? [['By hand', instruction]] : []),
        ['Reference', (0,links/* referenceUrl */.ph)(reference)],
    ];
    const head = [
        bold(policy ?? title),
        ...(policy === null ? [] : [title]),
        '',
        ...rows.map(([name, value]) => `${name.padEnd(10)}  ${value}`),
    ];
    return rules.length === 0 ? Promise.resolve(head) : severalLines(head, 'Decided by', rules, bold);
}
/** Of so many rules the examples are shown. */
const SHOWN = 3;
async function severalLines(head, heading, rules, bold) {
    const shown = rules.slice(0, SHOWN);
    const examples = [];
    for (const rule of shown)
        examples.push(...(await exampleLines(rule, bold, ` (${rule.id})`)));
    const next = rules[SHOWN] ?? rules[0];
    const rest = rules.length > SHOWN ? `${(0,kit_text/* count */.U9)(rules.length - SHOWN, 'more rule')} without examples here; see` : 'More:';
    return [
        ...head,
        '',
        bold(heading),
        ...ruleTable(rules),
        '',
        ...examples,
        `${rest} connector-preflight explain ${next?.id ?? ''}`,
    ];
}
function ruleTable(rules) {
    const widest = Math.max(...rules.map(({ id }) => id.length));
    return rules.flatMap(({ id, severity, title, evidence }) => [
        `  ${id.padEnd(widest)}  ${severity.padEnd(7)}  ${title}`,
        `  ${' '.repeat(widest)}           ${EVIDENCE[evidence]}`,
    ]);
}
/** The first bad example with what is said of it, and the first good one. */
async function exampleLines(rule, bold, by = '') {
    const [bad] = rule.examples.bad;
    const [good] = rule.examples.good;
    return [
        ...(bad === undefined ? [] : [bold(`Bad${by}`), ...(await badExample(rule, bad.input)), '']),
        ...(good === undefined ? [] : [bold(`Good${by}`), ...goodExample(rule, good), '']),
    ];
}


/***/ }),

/***/ 71604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
/** Colors only on a terminal; NO_COLOR and FORCE_COLOR decide first (no-color.org, force-color.org). */
function wantsColor({ env }, { isTTY }) {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
        return env.FORCE_COLOR !== '0';
    return isTTY && env.TERM !== 'dumb';
}


/***/ })

};
;