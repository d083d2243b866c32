"use strict";
exports.id = 806;
exports.ids = [806];
exports.modules = {

/***/ 6128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ collectOutputs),
/* harmony export */   i: () => (/* binding */ planOutputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _kit_suggest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17166);
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78473);
/* harmony import */ var _reporters_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53434);




const EXTENSIONS = {
    '.sarif': 'sarif',
    '.json': 'json',
    '.md': 'markdown',
    '.txt': 'text',
};
/** Takes `--format` and `--output` in the order of the command line: a file belongs to the format before it. */
function collectOutputs() {
    const outputs = [];
    return {
        outputs,
        format: (value) => {
            outputs.push({ format: formatOf(value) });
        },
        file: (file) => {
            const last = outputs.at(-1);
            if (last !== undefined && last.file === undefined)
                last.file = file;
            else
                outputs.push({ format: formatOfFile(file), file });
        },
    };
}
function formatOf(value) {
    const formats = Object.keys(_reporters_index__WEBPACK_IMPORTED_MODULE_3__/* .REPORTERS */ .P);
    const format = formats.find((known) => known === value);
    if (format !== undefined)
        return format;
    throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`There is no format "${value}".${(0,_kit_suggest__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(value, formats)}`, `Write one of ${formats.join(', ')}.`);
}
function formatOfFile(file) {
    const format = EXTENSIONS[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(file).toLowerCase()];
    if (format !== undefined)
        return format;
    throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`"--output ${file}" has no format.`, `Write "--format sarif --output ${file}", or another format, or end the name in .sarif, .json, .md or .txt.`);
}
/**
 * What is printed and written: text goes to stdout unless another format does.
 *
 * @throws UsageError when several formats would go to stdout
 */
function planOutputs(outputs) {
    const toStdout = outputs.filter(({ file }) => file === undefined);
    if (toStdout.length > 1)
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`Only one format can go to stdout, not ${toStdout.map(({ format }) => format).join(' and ')}.`, 'Follow each of the others by --output FILE.');
    return toStdout.length === 0 ? [...outputs, { format: 'text' }] : [...outputs];
}


/***/ }),

/***/ 66806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _kit_printable__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57175);
/* harmony import */ var _model_finding__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41300);
/* harmony import */ var _model_settings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34692);
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78473);
/* harmony import */ var _model_version__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72516);
/* harmony import */ var _bug__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90600);
/* harmony import */ var _outputs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6128);








/**
 * Runs the command line.
 *
 * @param args without `node` and the script
 * @returns the exit code: 0 clean, 1 findings at or above the fail level, 2 wrong usage or configuration, 3 our own failure
 */
async function main(args, io) {
    let exitCode = 0;
    const done = (code) => {
        exitCode = code;
    };
    try {
        await program(io, done).parseAsync([...args], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        return failed(error, io);
    }
}
function failed(error, io) {
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
        return error.exitCode === 0 ? 0 : 2;
    if (error instanceof _model_usage_error__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e) {
        io.stderr.write(`error: ${(0,_kit_printable__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(error.message)}\n${error.help === undefined ? '' : `${(0,_kit_printable__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(error.help)}\n`}`);
        return 2;
    }
    return (0,_bug__WEBPACK_IMPORTED_MODULE_4__/* .reportBug */ .f)(error, io);
}
function program(io, done) {
    const root = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('connector-preflight')
        .description('Checks Microsoft Power Platform connectors offline for everything that certification will ask.')
        .version(_model_version__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x)
        .helpCommand('help [command]', 'show the help of a command')
        .exitOverride()
        .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
        .showHelpAfterError('See connector-preflight --help')
        .addHelpText('after', '\nExit codes: 0 nothing at or above the fail level, 1 findings, 2 wrong usage or configuration, 3 internal failure');
    addCheck(root, io, done);
    addCompare(root, io, done);
    root
        .command('explain')
        .description('say what a rule wants and why, with examples')
        .argument('<name>', "a rule id, a rule name of Microsoft's validator, or a policy code")
        .action(async (name) => {
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(370), __webpack_require__.e(907), __webpack_require__.e(694), __webpack_require__.e(494), __webpack_require__.e(562), __webpack_require__.e(66), __webpack_require__.e(361), __webpack_require__.e(740), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 41250));
        done(await explain(name, io));
    });
    root
        .command('rules')
        .description('list all rules')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'how to print them').choices(['text', 'json']).default('text'))
        .action(async ({ format }) => {
        const { listRules } = await Promise.all(/* import() */[__webpack_require__.e(370), __webpack_require__.e(694), __webpack_require__.e(494), __webpack_require__.e(562), __webpack_require__.e(740), __webpack_require__.e(293)]).then(__webpack_require__.bind(__webpack_require__, 96293));
        done(listRules(format, io));
    });
    root
        .command('init')
        .description('write a workflow and a commented configuration at the root of the repository')
        .option('--dry-run', 'print them instead')
        .action(async ({ dryRun }) => {
        const { init } = await __webpack_require__.e(/* import() */ 988).then(__webpack_require__.bind(__webpack_require__, 82988));
        done(await init({ dryRun: dryRun === true }, io));
    });
    for (const command of root.commands)
        command.showHelpAfterError(`See connector-preflight ${command.name()} --help`);
    return root;
}
function addCheck(root, io, done) {
    const outputs = (0,_outputs__WEBPACK_IMPORTED_MODULE_5__/* .collectOutputs */ .H)();
    const command = root
        .command('check')
        .description('check connectors')
        .argument('[paths...]', 'folders, definition files or package zips; the current folder when none is named');
    reporting(command, outputs, 'which requirements apply')
        .option('--fix', 'repair what has only one right repair, then report what is left')
        .option('--dry-run', 'with --fix: print the repairs as a diff, and write nothing')
        .option('--fix-rule <id>', 'with --fix: repair only findings of this rule; repeatable', collected)
        .option('--baseline <file>', 'a file of findings that were there before; they do not count')
        .option('--write-baseline', 'write that file anew, with all findings that are there now')
        .option('--base <commit>', 'compare with the commit at which yours parted from this branch, tag or commit')
        .option('--changed', 'check only connectors that were touched since the base (default: origin/HEAD, main)')
        .option('--fail-on-existing', 'findings that the base has, too, fail the run')
        .addHelpText('after', EXAMPLES)
        .action(async (paths, options) => {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(370), __webpack_require__.e(907), __webpack_require__.e(6), __webpack_require__.e(694), __webpack_require__.e(494), __webpack_require__.e(562), __webpack_require__.e(66), __webpack_require__.e(361), __webpack_require__.e(84), __webpack_require__.e(407), __webpack_require__.e(663)]).then(__webpack_require__.bind(__webpack_require__, 72663));
        done(await check(paths, options, outputs.outputs, io));
    });
}
/** What a command that reports findings takes. @param publishers what the choice of a publisher decides */
function reporting(command, outputs, publishers) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'text, json, sarif, markdown or github; repeatable').argParser(outputs.format))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--output <file>', 'where the format before it goes, instead of stdout; repeatable').argParser(outputs.file))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--publisher <publisher>', `${publishers}; auto tells by folder and brand color`).choices([
        'auto',
        ..._model_finding__WEBPACK_IMPORTED_MODULE_7__/* .PUBLISHERS */ .sp,
    ]))
        .option('--config <file>', 'the configuration, instead of the nearest .connector-preflight.yaml')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--fail-on <level>', 'findings of this severity and above fail the run (default: "error")').choices(_model_settings__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_LEVELS */ .fN));
}
function collected(value, before = []) {
    return [...before, value];
}
function addCompare(root, io, done) {
    const outputs = (0,_outputs__WEBPACK_IMPORTED_MODULE_5__/* .collectOutputs */ .H)();
    const command = root
        .command('compare')
        .description('say what a new version of connectors breaks in existing flows')
        .argument('<old>', 'a folder or definition file, a commit, or a path in a commit (main:connectors/Contoso)')
        .argument('<new>', 'the same, of the new version');
    reporting(command, outputs, 'whose rules apply')
        .addHelpText('after', COMPARISONS)
        .action(async (before, after, options) => {
        const { compare } = await Promise.all(/* import() */[__webpack_require__.e(370), __webpack_require__.e(6), __webpack_require__.e(694), __webpack_require__.e(494), __webpack_require__.e(562), __webpack_require__.e(66), __webpack_require__.e(361), __webpack_require__.e(84), __webpack_require__.e(893)]).then(__webpack_require__.bind(__webpack_require__, 80893));
        done(await compare(before, after, options, outputs.outputs, io));
    });
}
const COMPARISONS = `
Examples:
  connector-preflight compare published/Contoso connectors/Contoso
  connector-preflight compare main connectors/Contoso              with the same folder on the branch main
  connector-preflight compare v1.0 HEAD                            all connectors of the repository`;
const EXAMPLES = `
Examples:
  connector-preflight check                                        the connectors in and below this folder
  connector-preflight check connectors/Contoso --publisher verified
  connector-preflight check --changed                              those that you touched since origin/main
  connector-preflight check --format sarif --output preflight.sarif --format text
  connector-preflight check --fix --dry-run                        what would be repaired`;


/***/ }),

/***/ 57175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
// C0 and C1 controls but tab, and the characters that reorder or hide text (Unicode TR 36 and 39).
const HIDDEN = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Text from a connector made safe for a terminal: control, reordering and broken characters become visible escapes. */
function printable(text) {
    return text.replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * The runner of GitHub Actions takes `::…` at the start of a line of any output for a command, and `##[…]` anywhere in it
 * (actions/runner, ActionCommand.cs).
 */
function inert(line) {
    return line.replaceAll('##[', '##\\u005b').replace(/^((?:\s|\u001B\[\d+m)*):(?=:)/, '$1\\u003a');
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

/***/ 24664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ hideExcerpt),
/* harmony export */   rn: () => (/* binding */ excerptFor),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5086);


/** Longer lines are not kept: nobody reads them, and a file on one line would be kept whole. */
const LONGEST_LINE = 2000;
const keyOf = ({ file, line }) => `${file}\0${line}`;
/** Keeps the line that a finding points at. */
function excerptOf(into, document, place) {
    const key = keyOf(place);
    if (into.has(key))
        return;
    const text = (0,_json__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(document, place.line);
    into.set(key, text.length <= LONGEST_LINE ? (0,_text__WEBPACK_IMPORTED_MODULE_1__/* .detached */ .h)(text) : '');
}
/** Keeps nothing of a line, whatever else points at it: it holds a secret. */
function hideExcerpt(into, place) {
    into.set(keyOf(place), '');
}
/** The line that a finding points at; undefined when it was not kept. */
function excerptFor(excerpts, finding) {
    const text = excerpts.get(keyOf(finding));
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 41300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gT: () => (/* binding */ isRepairable),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   sp: () => (/* binding */ PUBLISHERS)
/* harmony export */ });
/** `error` blocks certification, `warning` is what a reviewer sends back, `info` is advice. */
const SEVERITIES = ['error', 'warning', 'info'];
const PUBLISHERS = ['verified', 'independent', 'custom'];
/** Whether `check --fix` repairs it. */
function isRepairable({ fix = [], suppressed }) {
    return fix.length > 0 && suppressed === null;
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

/***/ 34692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ RULE_LEVELS),
/* harmony export */   fN: () => (/* binding */ FAIL_LEVELS),
/* harmony export */   hr: () => (/* binding */ NO_CONFIGURATION)
/* harmony export */ });
const FAIL_LEVELS = ['error', 'warning', 'info', 'never'];
const RULE_LEVELS = ['off', 'info', 'warning', 'error'];
const NO_CONFIGURATION = { rules: new Map(), ignore: [] };


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


/***/ }),

/***/ 78473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** A mistake in what the user asked for: option, configuration, path. Exit code 2. */
class UsageError extends Error {
    help;
    name = 'UsageError';
    /**
     * @param message what is wrong, with the offending value
     * @param help what to write instead
     */
    constructor(message, help) {
        super(message);
        this.help = help;
    }
}


/***/ }),

/***/ 53434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ REPORTERS),
  X: () => (/* binding */ piecesOf)
});

// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(24669);
// EXTERNAL MODULE: ./src/kit/printable.ts
var printable = __webpack_require__(57175);
// EXTERNAL MODULE: ./src/model/group-by.ts
var group_by = __webpack_require__(81354);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/model/finding.ts
var model_finding = __webpack_require__(41300);
// EXTERNAL MODULE: ./src/model/links.ts
var links = __webpack_require__(84096);
;// CONCATENATED MODULE: ./src/reporters/comparison.ts


/** Whether the report is that of `compare`: two versions were compared, and nothing else was checked. */
function isComparison({ base, connectors }) {
    return (base === undefined &&
        connectors.length > 0 &&
        connectors.every(({ comparison }) => comparison !== undefined));
}
/** The gravest update among the connectors. */
function updateIn({ connectors }) {
    const updates = new Set(connectors.map(({ comparison }) => comparison?.update));
    if (updates.has('major'))
        return 'major';
    return updates.has('minor') ? 'minor' : 'none';
}
const NAMES = {
    none: 'No update',
    minor: 'Minor update',
    major: 'Major update',
};
/** How a connector without errors is called, and one with errors. */
function marksOf({ comparison, requirements }) {
    if (comparison === undefined || requirements.length > 0)
        return ['Ready', 'Not ready'];
    const name = NAMES[comparison.update];
    return [name, `${name} that breaks existing flows`];
}
/** "Major update that breaks existing flows", "Minor update". */
function comparisonVerdict(report) {
    return `${NAMES[updateIn(report)]}${report.summary.errors > 0 ? ' that breaks existing flows' : ''}`;
}
/**
 * Why Microsoft takes the update for what it is: "Major update: 2 operations deleted, 1 required input added."; empty where
 * there is nothing to say. The names in it are those of the connector: to be escaped.
 *
 * @param name instead of that of the update, where that was said already
 */
function updateSentence({ comparison }, name) {
    if (comparison?.reasons === undefined)
        return '';
    return `${name ?? NAMES[comparison.update]}: ${comparison.reasons.join(', ')}.`;
}
const CRITERIA = (0,links/* referenceUrl */.ph)('certification-updates#criteria-of-a-minor-update');
const VERSIONING = (0,links/* referenceUrl */.ph)('operational-versioning');
const SUBMIT = {
    none: 'no artifact of the connector changed, so there is nothing to submit',
    minor: `submit it as a minor update; it changes only what Microsoft's criteria name (${CRITERIA})`,
    major: `submit it as a major update, which takes longer; minor ones change descriptions and the like only (${CRITERIA})`,
};
/** What to do after a comparison. */
function comparisonNextStep(report) {
    const { errors, warnings } = report.summary;
    if (errors + warnings === 0)
        return `Next: ${SUBMIT[updateIn(report)]}.`;
    return (`Next: take back ${(0,kit_text/* count */.U9)(errors + warnings, 'change')}, or put changed operations beside the old ones as new revisions (${VERSIONING}); ` +
        `how to make each change safe: ${links/* SAFE_CHANGES_URL */.cj}. Announce to users what has to break nevertheless; Microsoft asks you to confirm it.`);
}

;// CONCATENATED MODULE: ./src/reporters/reporter.ts




/** Of the places related to a finding, people are shown so many; JSON and SARIF have all. */
const RELATED_SHOWN = 3;
/** "2 errors, 1 warning, 3 infos"; "no findings" when there are none. */
function counts(findings) {
    return listed(findings) ?? 'no findings';
}
function listed({ errors, warnings, infos }, kind = '') {
    const parts = [
        errors > 0 && (0,kit_text/* count */.U9)(errors, `${kind}error`),
        warnings > 0 && (0,kit_text/* count */.U9)(warnings, `${kind}warning`),
        infos > 0 && (0,kit_text/* count */.U9)(infos, `${kind}info`),
    ];
    const shown = parts.filter((part) => part !== false);
    return shown.length === 0 ? undefined : shown.join(', ');
}
/**
 * "1 error, 2 warnings" or, beside a base, "1 new error; 2 findings were there before; 3 are fixed". What is new is what
 * people can do something about.
 */
function standing(summary) {
    if (summary.new === undefined)
        return counts(summary);
    const before = sumOf(summary) - sumOf(summary.new);
    const fixed = summary.fixed ?? 0;
    const parts = [
        listed(summary.new, 'new ') ?? (before + fixed === 0 ? 'no findings' : 'nothing new'),
        before > 0 && `${(0,kit_text/* count */.U9)(before, 'finding')} ${before === 1 ? 'was' : 'were'} there before`,
        fixed > 0 && `${fixed} ${fixed === 1 ? 'is' : 'are'} fixed`,
    ];
    return parts.filter((part) => part !== false).join('; ');
}
/** " in 3 connectors", where no verdict has said how many there are. */
function scopeOf(report) {
    const { connectors } = report.summary;
    return isComparison(report) && connectors > 1 ? ` in ${(0,kit_text/* count */.U9)(connectors, 'connector')}` : '';
}
/** Whether all is well (✅), something new is wrong (❌), or only what the base has, too, which fails nothing (⚠️). */
function markOf({ summary }) {
    if (summary.ready === summary.connectors)
        return '✅';
    return summary.new?.errors === 0 ? '⚠️' : '❌';
}
function sumOf({ errors, warnings, infos }) {
    return errors + warnings + infos;
}
/** Whether a finding was there before; nothing was where there is no base. */
function isOld({ baselineState }) {
    return baselineState === 'unchanged';
}
/** Of a longer list of deleted connectors people are shown so many. */
const DELETED_SHOWN = 20;
/** What was compared with what, in sentences; empty without a base. @param named makes a name safe to print */
function baseNotes({ base }, named) {
    if (base === undefined)
        return [];
    const { commit, name, changedOnly, allBecauseOf, deleted } = base;
    const shown = deleted.slice(0, DELETED_SHOWN).map((path) => `The connector ${named(path)} was deleted.`);
    const rest = deleted.length - shown.length;
    return [
        `Compared with ${named(name)} (${commit.slice(0, 7)})${changedOnly ? '; only the connectors that were touched since then were checked' : ''}.`,
        ...(allBecauseOf === undefined
            ? []
            : [`All connectors were checked, because ${named(allBecauseOf)} was changed.`]),
        ...shown,
        ...(rest > 0 ? [`${(0,kit_text/* count */.U9)(rest, 'more connector')} ${rest === 1 ? 'was' : 'were'} deleted.`] : []),
    ];
}
/** The findings that are not suppressed, by severity. */
function countOf(findings) {
    const number = (severity) => findings.filter((finding) => finding.severity === severity && finding.suppressed === null).length;
    return { errors: number('error'), warnings: number('warning'), infos: number('info') };
}
/** How many findings `check --fix` can repair. */
function repairableIn({ connectors }) {
    return connectors.flatMap(({ findings }) => findings).filter(model_finding/* isRepairable */.gT).length;
}
/** "3 accepted findings (2 by configuration, 1 by baseline)", "2 accepted findings (by baseline)"; empty when there are none. */
function acceptedCount(findings) {
    const number = (kind) => findings.filter(({ suppressed }) => suppressed?.kind === kind).length;
    const [ignored, known] = [number('ignore'), number('baseline')];
    if (ignored + known === 0)
        return '';
    const both = ignored > 0 && known > 0;
    const by = both
        ? `${ignored} by configuration, ${known} by baseline`
        : `by ${known > 0 ? 'baseline' : 'configuration'}`;
    return `${(0,kit_text/* count */.U9)(ignored + known, 'accepted finding')} (${by})`;
}
/** "file:3:5", as far as it is known; empty where no file is the cause. */
function placeOfNotice({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(':');
}
/** One sentence that says where things stand. */
function verdict(report) {
    if (isComparison(report))
        return comparisonVerdict(report);
    const { summary, base } = report;
    const { connectors, ready } = summary;
    if (connectors === 0 && base !== undefined)
        return 'No connector was touched';
    if (connectors === 1)
        return ready === 1 ? 'Ready to submit' : 'Not ready to submit';
    if (ready === connectors)
        return `${connectors === 2 ? 'Both' : `All ${connectors}`} connectors are ready to submit`;
    const unready = connectors - ready;
    return `${unready} of ${connectors} connectors ${unready === 1 ? 'is' : 'are'} not ready to submit`;
}
/** The ids of the rules with most findings of the gravest severity present, and how many each has. */
function mostFrequent(report, limit) {
    const all = report.connectors
        .flatMap(({ findings }) => findings)
        .filter(({ suppressed }) => suppressed === null);
    const fresh = all.filter((finding) => !isOld(finding));
    const open = fresh.length > 0 ? fresh : all;
    const gravest = ['error', 'warning', 'info'].find((severity) => open.some((finding) => finding.severity === severity));
    const groups = (0,group_by/* groupBy */.$)(open.filter(({ severity }) => severity === gravest), ({ rule }) => rule);
    return [...groups]
        .map(([rule, findings]) => [rule, findings.length])
        .sort((a, b) => b[1] - a[1])
        .slice(0, limit);
}
/** Places related to a finding about a change are in the old version, whose lines are others. */
function isChange({ rule }) {
    return rule.startsWith('pp-change-');
}
/**
 * "line 103 of the old version", with what is said of it, unless that is the same.
 *
 * @param place as it is shown, such as "line 103"
 */
function oldPlace(place, message) {
    const where = `${place} of the old version`;
    return message.endsWith('in the old version.') ? `${where}.` : `${where}: ${message}`;
}

;// CONCATENATED MODULE: ./src/reporters/annotations.ts





/** GitHub shows so many annotations of each level per step, and silently drops the others. */
const ANNOTATIONS_PER_LEVEL = 10;
const LEVELS = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'notice'],
];
/**
 * The annotations of a report, gravest first, within GitHub's limit. Where there are too many, those of one rule in one
 * file share one, which lists the other lines; what is still left over is counted by rule in the last one. What the base lacks
 * comes before what was there, and each rule and each file before the same one again.
 *
 * @param which `new` leaves out what the base has, too
 * @param taken how many annotations of a level the step has shown already
 */
function annotationsOf(report, which = 'all', taken = {}) {
    const open = report.connectors
        .flatMap(({ findings }) => findings)
        .filter((finding) => finding.suppressed === null && (which === 'all' || !isOld(finding)))
        .sort((a, b) => Number(isOld(a)) - Number(isOld(b)));
    const { notices = [] } = report;
    return LEVELS.flatMap(([severity, level]) => {
        const about = noticesAnnotation(notices.filter((notice) => notice.severity === severity), level);
        const places = ANNOTATIONS_PER_LEVEL - (taken[level] ?? 0) - about.length;
        const own = open.filter((finding) => finding.severity === severity);
        return [...annotationsOfLevel(own, level, places), ...about];
    });
}
/** @param places how many there may be */
function annotationsOfLevel(findings, level, places) {
    if (findings.length <= places)
        return findings.map((finding) => annotation([finding], level));
    const keyOf = (finding) => [finding.file, finding.rule, isOld(finding)].join('\0');
    const groups = [...(0,group_by/* groupBy */.$)(findings, keyOf).values()];
    const [shown, left] = groups.length <= places ? [groups, []] : split(spread(groups, places - 1), groups);
    return [
        ...shown.map((group) => annotation(group, level)),
        ...(left.length === 0 ? [] : [overflow(left.flat(), level)]),
    ];
}
/** One annotation for all notices of a level, so that findings keep their places. */
function noticesAnnotation(notices, level) {
    const [first] = notices;
    if (first === undefined)
        return [];
    const { file, line = 1, column = 1 } = first;
    const message = notices
        .map((notice) => (notice === first ? notice.message : `${placeOfNotice(notice)} ${notice.message}`))
        .map((text) => (0,printable/* printable */.g)(text.trim()))
        .join('\n');
    return [
        {
            level,
            title: 'Connector Preflight',
            message,
            ...(file !== undefined && { at: { file, line, endLine: line, column, endColumn: column } }),
        },
    ];
}
function split(chosen, groups) {
    return [groups.filter((group) => chosen.has(group)), groups.filter((group) => !chosen.has(group))];
}
/** So many groups: new ones first, then those whose rule, then whose file has fewest so far, then in their order. */
function spread(groups, places) {
    const chosen = new Set();
    const uses = new Map();
    const rank = ([first]) => [
        first !== undefined && isOld(first) ? 1 : 0,
        uses.get(`rule ${first?.rule ?? ''}`) ?? 0,
        uses.get(`file ${first?.file ?? ''}`) ?? 0,
    ];
    while (chosen.size < places && chosen.size < groups.length) {
        const rest = groups.filter((group) => !chosen.has(group));
        const next = rest.reduce((best, group) => (isBefore(rank(group), rank(best)) ? group : best));
        chosen.add(next);
        for (const name of [`rule ${next[0]?.rule ?? ''}`, `file ${next[0]?.file ?? ''}`])
            uses.set(name, (uses.get(name) ?? 0) + 1);
    }
    return chosen;
}
function isBefore(a, b) {
    const index = a.findIndex((value, at) => value !== b[at]);
    return index !== -1 && (a[index] ?? 0) < (b[index] ?? 0);
}
/** The runner cuts longer messages. */
const LONGEST_MESSAGE = 4096;
function annotation([first, ...others], level) {
    if (first === undefined)
        throw new Error('An annotation needs a finding');
    const { rule, message, file, line, endLine, column, endColumn } = first;
    return {
        level,
        title: isOld(first) ? `${rule} (already there)` : rule,
        message: messageOf((0,printable/* printable */.g)(message), `${seeAlso(first)}${alsoOn(others)}`),
        at: { file, line, endLine, column, endColumn },
    };
}
/** What stands at the end says where else to look, and is not what is cut. */
function messageOf(message, places) {
    return `${(0,model_text/* clipped */.c)(message, Math.max(1, LONGEST_MESSAGE - places.length))}${(0,model_text/* clipped */.c)(places, LONGEST_MESSAGE - 1)}`;
}
/** An annotation has one place, so the related ones are named. */
function seeAlso({ file, related, rule }) {
    const version = isChange({ rule }) ? ' of the old version' : '';
    if (related.length === 0)
        return '';
    const places = related
        .slice(0, RELATED_SHOWN)
        .map((place) => `${place.file === file ? '' : `${(0,printable/* printable */.g)(place.file)} `}line ${place.line}${version}`);
    const rest = related.length - places.length;
    return ` See also ${(0,kit_text/* enumerate */.HL)(rest === 0 ? places : [...places, `${rest} more`])}.`;
}
const LISTED_LINES = 12;
function alsoOn(others) {
    if (others.length === 0)
        return '';
    const lines = [...new Set(others.map(({ line }) => String(line)))];
    const listed = lines.slice(0, LISTED_LINES);
    const more = lines.length > listed.length ? [`${lines.length - listed.length} more`] : [];
    return ` The same rule reports line ${(0,kit_text/* enumerate */.HL)([...listed, ...more])}.`;
}
function overflow(left, level) {
    const byRule = [...(0,group_by/* groupBy */.$)(left, ({ rule }) => rule)]
        .map(([rule, findings]) => ({ rule, number: findings.length }))
        .sort((a, b) => b.number - a.number);
    const listed = byRule.slice(0, 20).map(({ rule, number }) => `${rule} (${number})`);
    const more = byRule.length > listed.length ? [(0,kit_text/* count */.U9)(byRule.length - listed.length, 'more rule')] : [];
    return {
        level,
        title: `${(0,kit_text/* count */.U9)(left.length, `more ${level}`)} without a place here`,
        message: `GitHub shows ${ANNOTATIONS_PER_LEVEL} annotations of a kind per step, so these have none: ${[...listed, ...more].join(', ')}.`,
    };
}

;// CONCATENATED MODULE: ./src/reporters/github.ts


/** Workflow commands, for a step that runs the CLI itself; the action sends the same annotations through @actions/core. */
const github = (report) => [...annotationsOf(report).map(command), `${verdict(report)}. ${standing(report.summary)}.`, ''].join('\n');
function command({ level, title, message, at }) {
    const properties = {
        title,
        ...(at && { file: at.file, line: at.line, endLine: at.endLine, col: at.column, endColumn: at.endColumn }),
    };
    const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${level} ${list.join(',')}::${escapeData(message)}`;
}
/** The escapes of the runner's workflow commands (actions/toolkit, packages/core, command.ts). */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./src/reporters/json.ts
const EMPTY_LIST = '"connectors": []';
/** The report itself, version 1 (docs/report.schema.json): what would fill a page on one line each, findings and requirements. */
const json = (report) => [...jsonPieces(report)].join('');
/** The same text connector by connector: that of a whole catalogue takes more memory than all else together. */
function* jsonPieces(report) {
    const frame = JSON.stringify({ ...report, connectors: [] }, null, 2);
    const start = frame.indexOf(EMPTY_LIST) + EMPTY_LIST.length - 1;
    yield frame.slice(0, start);
    for (const [index, connector] of report.connectors.entries())
        yield `${index === 0 ? '' : ','}\n    ${connectorText(connector)}`;
    yield `${report.connectors.length === 0 ? '' : '\n  '}${frame.slice(start)}\n`;
}
function connectorText({ findings, requirements, ...others }) {
    const members = Object.entries(others).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n      `);
    const lists = `"findings": ${listText(findings)},\n      "requirements": ${listText(requirements)}`;
    return `{\n      ${members.join('')}${lists}\n    }`;
}
function listText(list) {
    if (list.length === 0)
        return '[]';
    return `[\n        ${list.map((entry) => JSON.stringify(entry)).join(',\n        ')}\n      ]`;
}

;// CONCATENATED MODULE: ./src/kit/markdown.ts

/**
 * Text from a connector as literal Markdown on one line: nothing in it is markup, HTML, a link, a mention or a table cell.
 */
function literal(text) {
    return ((0,printable/* printable */.g)(text)
        .replace(/[\\`*_[\]<>|~#{}$]/g, '\\$&')
        .replaceAll('&', '&amp;')
        // GitHub looks for references in the text that is shown, where the backslash is gone.
        .replace(/#(?=\w)/g, '#&#8203;')
        .replace(/\bGH-(?=\d)/gi, '$&&#8203;')
        .replaceAll('@', '@&#8203;')
        .replaceAll('://', ':&#8203;//')
        .replace(/\bwww\./gi, (match) => `${match.slice(0, -1)}&#8203;.`)
        .replace(/\s+/g, ' '));
}
/** Text as a code span, whatever backticks it has (CommonMark, 6.1). */
function code(text) {
    // No code span in a table can hold this: the backslash before the pipe takes the one that would keep the cell together.
    if (text.includes('\\|'))
        return literal(text);
    const flat = (0,printable/* printable */.g)(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');
    const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = longest > 0 ? ' ' : '';
    return `${fence}${pad}${flat}${pad}${fence}`;
}
/** A link with literal text; the address is encoded so that it cannot end early. */
function markdown_link(label, url) {
    return `[${label}](${url.replace(/[()<>|\s"\\]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))})`;
}
/** Rows of cells as a table; the cells are Markdown already. */
function table(header, rows) {
    return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
/** Puts text between the markers `<!-- name:start -->` and `<!-- name:end -->` of a page. */
function between(page, name, text) {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [from, to] = [page.indexOf(start), page.indexOf(end)];
    if (from === -1 || to < from)
        throw new Error(`The page has no markers "${start}" and "${end}"`);
    return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
}

;// CONCATENATED MODULE: ./src/reporters/markdown-accepted.ts


/**
 * The accepted findings of a connector with their reasons, folded.
 *
 * @param full with the list, instead of their number
 */
function acceptedSection(findings, full) {
    const accepted = findings.filter(({ suppressed }) => suppressed !== null);
    if (accepted.length === 0)
        return [];
    if (!full)
        return [`${acceptedCount(accepted)}.`, ''];
    const rows = accepted.map(({ rule, message, suppressed }) => [
        code(rule),
        literal(message),
        literal(suppressed?.reason ?? ''),
    ]);
    return [
        `<details><summary>${acceptedCount(accepted)}</summary>`,
        '',
        ...table(['Rule', 'Finding', 'Accepted because'], rows),
        '',
        '</details>',
        '',
    ];
}
/** What is to be said of the run itself. */
function noticeList({ notices = [] }) {
    if (notices.length === 0)
        return [];
    const lines = notices.map((notice) => {
        const place = placeOfNotice(notice);
        const mark = notice.severity === 'warning' ? '⚠️' : 'ℹ️';
        return `- ${mark} ${place === '' ? '' : `${code(place)}: `}${literal(notice.message)}`;
    });
    return ['**About this run:**', '', ...lines, ''];
}

;// CONCATENATED MODULE: ./src/reporters/checklist.ts
function checklistOf({ requirements }) {
    const having = (status) => requirements.filter((requirement) => requirement.status === status);
    return {
        fail: having('fail'),
        warning: having('warning'),
        manual: having('manual'),
        pass: having('pass'),
        'not-applicable': having('not-applicable'),
    };
}
/** "3 requirements fail, 1 has warnings, 40 pass, 12 are for a person to confirm"; empty without requirements. */
function tally({ fail, warning, manual, pass }) {
    const parts = [
        fail.length > 0 && `${fail.length} ${fail.length === 1 ? 'fails' : 'fail'}`,
        warning.length > 0 && `${warning.length} ${warning.length === 1 ? 'has' : 'have'} warnings`,
        pass.length > 0 && `${pass.length} ${pass.length === 1 ? 'passes' : 'pass'}`,
        manual.length > 0 && `${manual.length} for a person to confirm`,
    ];
    return parts.filter((part) => part !== false).join(', ');
}

;// CONCATENATED MODULE: ./src/reporters/markdown-checklist.ts



/**
 * The checklist of a connector: what fails in sight, what a person has to confirm and what passes folded.
 *
 * @param full with what is folded, instead of its number
 */
function checklistSection(connector, full) {
    const checklist = checklistOf(connector);
    const { fail, warning, manual, pass } = checklist;
    const counted = tally(checklist);
    if (counted === '')
        return [];
    const rows = [
        ...fail.map((entry) => ['❌', nameOf(entry)]),
        ...warning.map((entry) => ['⚠️', nameOf(entry)]),
    ];
    return [
        `**${markdown_link('Requirements', links/* READINESS_URL */.JO)}:** ${counted}.`,
        '',
        ...(rows.length === 0 ? [] : [...table(['', 'Requirement'], rows), '']),
        ...(full ? manualTable(manual) : []),
        ...(full ? passed(pass) : []),
    ];
}
function nameOf({ policy, title }) {
    return policy === null ? literal(title) : `${literal(title)} (${literal(policy)})`;
}
function manualTable(manual) {
    const rows = manual.map((entry) => [nameOf(entry), literal(entry.instruction ?? '')]);
    return folded(`👤 ${manual.length} for a person to confirm`, rows, () => table(['Requirement', 'What to do'], rows));
}
function passed(pass) {
    return folded(`✅ ${pass.length} passed`, pass, () => pass.map((entry) => `- ${nameOf(entry)}`));
}
function folded(summary, content, lines) {
    if (content.length === 0)
        return [];
    return [`<details><summary>${summary}</summary>`, '', ...lines(), '', '</details>', ''];
}

;// CONCATENATED MODULE: ./src/reporters/markdown-update.ts



const TEXTS = {
    none: "By Microsoft's criteria this is no update",
    minor: "By Microsoft's criteria this is a **minor** update",
    major: "By Microsoft's criteria this is a **major** update",
};
/** The kind of update, with the reasons where they are known; nothing where no change was found. */
function kindOf({ update, reasons }) {
    if (reasons !== undefined)
        return `${TEXTS[update]}: ${literal(reasons.join(', '))}.`;
    return update === 'none' ? '' : `${TEXTS[update]}.`;
}
/** What kind of update it is, and whether existing flows break: what a reviewer has to know first. Empty without a comparison. */
function updateLines({ comparison, findings }) {
    const breaking = findings.filter((finding) => isChange(finding) && finding.severity === 'error' && finding.suppressed === null).length;
    const sentences = [
        comparison === undefined ? '' : kindOf(comparison),
        breaking > 0 ? `**It breaks existing flows:** ${(0,kit_text/* count */.U9)(breaking, 'change')}, see below.` : '',
    ].filter((sentence) => sentence !== '');
    return sentences.length === 0 ? [] : [sentences.join(' '), ''];
}

;// CONCATENATED MODULE: ./src/reporters/markdown.ts









/** GitHub drops a whole job summary above 1 MiB; this stays below, also in bytes. */
const SUMMARY_LIMIT = 1_000_000;
/** The report as a page: verdict, connectors, checklist and findings with links, what to do next. */
const markdown = (report, context) => page(report, context, model_finding/* SEVERITIES */.oC, '');
/** The page for GitHub's job summary. */
const jobSummary = (report, context) => pageWithin(report, context, SUMMARY_LIMIT, 'a job summary holds 1 MiB');
/**
 * The page in at most so many bytes. Where it does not fit, the lightest findings are left out first, then the sections of
 * the connectors, then their table, and the page says so.
 *
 * @param reason why there is a limit
 */
function pageWithin(report, context, bytes, reason) {
    const selections = [SEVERITIES, ['error', 'warning'], ['error'], []];
    const drafts = [
        ...selections.map((severities) => () => page(report, context, severities, reason)),
        () => textOf([
            ...headPage(report),
            ...overview(report),
            ...leftOut(report, [], reason, ['the sections of the connectors']),
        ]),
    ];
    for (const draft of drafts) {
        const text = draft();
        if (Buffer.byteLength(text) <= bytes)
            return text;
    }
    return textOf([...headPage(report), ...leftOut(report, [], reason, ['the list of the connectors'])]);
}
/** The lines as a text that ends with one line break. */
function textOf(lines) {
    return `${lines.join('\n').trimEnd()}\n`;
}
function page(report, context, shown, reason) {
    const few = report.connectors.length <= FEW_CONNECTORS;
    const sections = report.connectors
        .filter(({ findings, requirements, comparison }) => findings.length > 0 || (few && (requirements.length > 0 || comparison !== undefined)))
        .flatMap((connector) => section(connector, report, context, shown));
    return textOf([...headPage(report), ...overview(report), ...leftOut(report, shown, reason), ...sections]);
}
function headPage(report) {
    const { summary } = report;
    const accepted = acceptedCount(report.connectors.flatMap(({ findings }) => findings));
    return [
        `# ${markOf(report)} ${verdict(report)}`,
        '',
        `Connector Preflight found ${standing(summary)}${scopeOf(report)}.${accepted === '' ? '' : ` Not counted: ${accepted}.`}`,
        '',
        ...noticeList(report),
        ...baseNotes(report, code).flatMap((note) => [note, '']),
        ...nextSteps(report),
        ...repairStep(report),
    ];
}
function repairStep(report) {
    const number = repairableIn(report);
    if (number === 0)
        return [];
    return [`\`connector-preflight check --fix\` repairs ${(0,kit_text/* count */.U9)(number, 'finding')}, marked 🔧.`, ''];
}
function nextSteps(report) {
    if (isComparison(report))
        return [comparisonNextStep(report).replace('Next:', '**Next:**'), ''];
    const urls = new Map(report.connectors.flatMap(({ findings }) => findings.map(({ rule, helpUrl }) => [rule, helpUrl])));
    const steps = mostFrequent(report, 3).map(([rule, number]) => `${markdown_link(code(rule), urls.get(rule) ?? '')} (${number})`);
    return steps.length === 0
        ? []
        : [`**Next:** start with ${steps.join(', ')}; each page shows a good and a bad example.`, ''];
}
function overview({ connectors, base }) {
    if (connectors.length === 0)
        return [];
    const rows = connectors.map(({ title, path, publisher, ready, findings }) => {
        const { errors, warnings, infos } = countOf(findings);
        return [
            `${ready ? '✅' : '❌'} **${literal(title)}**`,
            ...(base === undefined ? [] : [String(findings.filter(isNew).length)]),
            String(errors),
            String(warnings),
            String(infos),
            publisher,
            code(path),
        ];
    });
    const compared = base === undefined ? [] : ['New'];
    return [
        ...table(['Connector', ...compared, 'Errors', 'Warnings', 'Infos', 'Publisher', 'Folder'], rows),
        '',
    ];
}
function isNew(finding) {
    return finding.suppressed === null && !isOld(finding);
}
/**
 * @param reason why something is left out
 * @param others what else is left out
 */
function leftOut({ summary }, shown, reason, others = []) {
    const counted = { error: summary.errors, warning: summary.warnings, info: summary.infos };
    const hidden = model_finding/* SEVERITIES */.oC.filter((severity) => !shown.includes(severity) && counted[severity] > 0);
    const list = [...hidden.map((severity) => (0,kit_text/* count */.U9)(counted[severity], severity)), ...others];
    if (list.length === 0)
        return [];
    return [
        `> Left out here, because ${reason}: ${(0,kit_text/* enumerate */.HL)(list)}. The JSON and SARIF reports have them all.`,
        '',
    ];
}
/** Of so few connectors all is shown. */
const FEW_CONNECTORS = 3;
function section(connector, report, context, shown) {
    const { title, ready, findings } = connector;
    const listed = findings.filter(({ severity, suppressed }) => suppressed === null && shown.includes(severity));
    const old = listed.filter(isOld);
    const fresh = listed.filter((finding) => !isOld(finding));
    const few = report.connectors.length <= FEW_CONNECTORS;
    const open = few ? ' open' : '';
    const compared = report.base !== undefined;
    const checklist = checklistSection(connector, few);
    return [
        `## ${ready ? '✅' : '❌'} ${literal(title)}`,
        '',
        ...updateLines(connector),
        // Beside a base, what is new comes before where the whole connector stands.
        ...(compared ? [] : checklist),
        ...findingsSection(fresh, `${old.length > 0 ? 'New: ' : ''}${counts(countOf(fresh))}`, open, context),
        ...findingsSection(old, `Already there: ${counts(countOf(old))}`, '', context),
        ...(compared ? checklist : []),
        ...acceptedSection(findings, shown.length === model_finding/* SEVERITIES */.oC.length),
    ];
}
function findingsSection(findings, title, open, context) {
    if (findings.length === 0)
        return [];
    return [
        `<details${open}><summary>${title}</summary>`,
        '',
        ...findingsTables(findings, context),
        '</details>',
        '',
    ];
}
const SEVERITY_MARKS = { error: '❌', warning: '⚠️', info: 'ℹ️' };
/** A table per file, of two columns, so that it can be read on a phone. */
function findingsTables(findings, context) {
    return [...(0,group_by/* groupBy */.$)(findings, ({ file }) => file)].flatMap(([file, own]) => {
        const rows = own.map((finding) => [
            `${SEVERITY_MARKS[finding.severity]}&nbsp;${placeOf(finding, context)}`,
            [
                literal(finding.message),
                ...markdown_seeAlso(finding, context),
                `${markdown_link(code(finding.rule), finding.helpUrl)}${(0,model_finding/* isRepairable */.gT)(finding) ? ' 🔧' : ''}`,
            ].join('<br>'),
        ]);
        return [`**${code(file)}**`, '', ...table(['Line', 'What to do'], rows), ''];
    });
}
/** The number of a line, as a link where files have addresses. */
function placeOf({ file, line }, { linkTo }) {
    return linkTo === undefined ? String(line) : markdown_link(String(line), linkTo(file, line));
}
function markdown_seeAlso({ file, related, rule }, context) {
    const places = related.slice(0, RELATED_SHOWN).map((place) => {
        const where = place.file === file ? '' : ` of ${code(place.file)}`;
        // The address of a file is that of its new version.
        if (isChange({ rule }))
            return `See also ${oldPlace(`line ${place.line}${where}`, literal(place.message))}`;
        return `See also line ${placeOf(place, context)}${where}: ${literal(place.message)}`;
    });
    const rest = related.length - places.length;
    return rest === 0 ? places : [...places, `and ${(0,kit_text/* count */.U9)(rest, 'more place')}`];
}

;// CONCATENATED MODULE: ./src/kit/web-path.ts
/**
 * A POSIX path for a URL, encoded segment by segment. Half of a surrogate pair, which no URL can hold and file names of some systems
 * have, becomes U+FFFD, as in the URLs of browsers.
 */
function encodedPath(path) {
    return path.split('/').map(encoded).join('/');
}
/** Text for a part of a URL; unlike `encodeURIComponent` it takes any text. */
function encoded(text) {
    // Not toWellFormed, which Node 20 has and the declared library has not.
    return encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD'));
}
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

;// CONCATENATED MODULE: ./src/reporters/sarif.ts



/** GitHub code scanning reads so many results of one run. */
const MAX_RESULTS = 25_000;
const sarif_LEVELS = { error: 'error', warning: 'warning', info: 'note' };
/** SARIF 2.1.0, as GitHub code scanning wants it: rule help, one-line regions, stable fingerprints. */
const sarif = (report, { rules }) => {
    const { notices = [] } = report;
    const findings = report.connectors.flatMap((connector) => connector.findings);
    const kept = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_RESULTS);
    const index = new Map(rules.map(({ id }, at) => [id, at]));
    const run = {
        tool: {
            driver: {
                name: 'Connector Preflight',
                version: report.tool.version,
                semanticVersion: report.tool.version,
                informationUri: links/* REPOSITORY_URL */.ld,
                rules: rules.map(descriptor),
            },
        },
        automationDetails: { id: 'connector-preflight/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The folder that was checked.' } } },
        invocations: [
            {
                executionSuccessful: true,
                toolExecutionNotifications: omitted(findings.length - kept.length),
                ...(notices.length > 0 && { toolConfigurationNotifications: notices.map(notification) }),
            },
        ],
        results: numbered(kept).map(([finding, occurrence]) => result(finding, occurrence, index.get(finding.rule))),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, null, 2)}\n`;
};
function rank({ severity }) {
    return severity === 'error' ? 0 : severity === 'warning' ? 1 : 2;
}
function omitted(number) {
    if (number <= 0)
        return [];
    return [
        {
            level: 'warning',
            message: {
                text: `${number} more findings are left out: GitHub reads ${MAX_RESULTS} results. The JSON report has them all.`,
            },
        },
    ];
}
function notification({ severity, message, file, line, column }) {
    return {
        level: sarif_LEVELS[severity],
        message: { text: message },
        ...(file !== undefined && {
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: artifact(file),
                        ...(line !== undefined && {
                            region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
                        }),
                    },
                },
            ],
        }),
    };
}
function descriptor(rule) {
    const { id, title, why, severity, microsoft } = rule;
    const names = [microsoft?.rule, microsoft?.policy].filter((name) => name !== undefined);
    const origin = names.length === 0 ? '' : ` Microsoft: ${names.join(', ')}.`;
    return {
        id,
        name: pascalCase(id),
        shortDescription: { text: `${title}.` },
        fullDescription: { text: why },
        help: {
            text: `${title}. ${why}${origin} ${(0,links/* referenceUrl */.ph)(rule.reference)}`,
            markdown: `**${title}**\n\n${why}${origin}\n\n[Examples](${(0,links/* ruleUrl */.QB)(id)}) · [Microsoft's documentation](${(0,links/* referenceUrl */.ph)(rule.reference)})`,
        },
        helpUri: (0,links/* ruleUrl */.QB)(id),
        defaultConfiguration: { level: sarif_LEVELS[severity] },
        properties: {
            tags: ['connector', ...names],
            precision: 'high',
            'problem.severity': severity === 'info' ? 'recommendation' : severity,
        },
    };
}
function pascalCase(id) {
    return id.replace(/(^|-)(\w)/g, (_match, _dash, letter) => letter.toUpperCase());
}
/** Each finding with how many of its fingerprint there are up to it: GitHub takes equal fingerprints for one alert. */
function numbered(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const occurrence = (seen.get(finding.fingerprint) ?? 0) + 1;
        seen.set(finding.fingerprint, occurrence);
        return [finding, occurrence];
    });
}
function result(finding, occurrence, ruleIndex) {
    return {
        ruleId: finding.rule,
        ...(ruleIndex !== undefined && { ruleIndex }),
        level: sarif_LEVELS[finding.severity],
        ...(finding.baselineState && { baselineState: finding.baselineState }),
        message: { text: `${finding.message}${sarif_links(finding)}` },
        locations: [sarif_location(finding)],
        ...(finding.related.length > 0 && {
            relatedLocations: finding.related.map((related, id) => ({
                id: id + 1,
                ...sarif_location(related),
                message: { text: related.message },
            })),
        }),
        partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:${occurrence}` },
        ...(finding.fix !== undefined && finding.fix.length > 0 && { fixes: [fixOf(finding, finding.fix)] }),
        ...(finding.suppressed && {
            suppressions: [{ kind: 'external', justification: finding.suppressed.reason }],
        }),
    };
}
function fixOf({ file }, fix) {
    const replacements = fix.map(({ text, ...range }) => ({
        deletedRegion: regionOf(range),
        ...(text !== '' && { insertedContent: { text } }),
    }));
    return { artifactChanges: [{ artifactLocation: artifact(file), replacements }] };
}
/** GitHub shows only those related locations that the message links to, by their ids. */
function sarif_links({ related }) {
    if (related.length === 0)
        return '';
    return ` See also ${(0,kit_text/* enumerate */.HL)(related.map(({ line }, id) => `[line ${line}](${id + 1})`))}.`;
}
function sarif_location({ file, ...range }) {
    return { physicalLocation: { artifactLocation: artifact(file), region: regionOf(range) } };
}
function regionOf({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function artifact(file) {
    return { uri: encodedPath(file), uriBaseId: 'SRCROOT' };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/model/excerpt.ts
var excerpt = __webpack_require__(24664);
// EXTERNAL MODULE: ./node_modules/string-width/index.js
var string_width = __webpack_require__(60060);
var string_width_default = /*#__PURE__*/__webpack_require__.n(string_width);
;// CONCATENATED MODULE: ./src/reporters/frame.ts


const WIDEST = 100;
/** @param text the whole line; columns of the finding are 1-based UTF-16 units of it */
function frameOf(text, { column, endColumn }) {
    const from = column - 1 > WIDEST - 20 ? beforePair(text, column - 1 - 30) : 0;
    const to = beforePair(text, Math.min(text.length, from + WIDEST));
    const before = `${from > 0 ? '…' : ''}${shown(text.slice(from, column - 1))}`;
    const marked = shown(text.slice(column - 1, Math.min(endColumn - 1, to)));
    const after = `${shown(text.slice(Math.min(endColumn - 1, to), to))}${to < text.length ? '…' : ''}`;
    return {
        line: `${before}${marked}${after}`.trimEnd(),
        indent: ' '.repeat(string_width_default()(before)),
        pointer: '^'.repeat(Math.max(1, string_width_default()(marked))),
    };
}
function shown(text) {
    return (0,printable/* printable */.g)(text).replaceAll('\t', '  ');
}
/** The offset, or the one before it where it would cut a surrogate pair in half. */
function beforePair(text, offset) {
    return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset;
}

;// CONCATENATED MODULE: ./src/reporters/text.ts











/** Of the same rule in the same file, so many findings show their line. */
const FRAMES_PER_RULE = 3;
const POLICY_WIDTH = '5000.2.6.10'.length;
const STYLES = {
    error: ['red', 'bold'],
    warning: ['yellow', 'bold'],
    info: ['cyan', 'bold'],
};
/** For people at a terminal: by connector and file, each finding with its line, the verdict and the next step last. */
const text_text = (report, context) => {
    const paint = context.color
        ? (style, value) => (0,external_node_util_.styleText)(style, value, { validateStream: false })
        : (_style, value) => value;
    const alone = report.connectors.length === 1;
    const connectors = report.connectors.filter(({ findings, requirements, comparison }) => findings.length > 0 ||
        (alone && requirements.length > 0) ||
        (comparison?.reasons !== undefined && isComparison(report)));
    const blocks = connectors.flatMap((connector) => [
        ...connectorLines(connector, context, paint, !(alone && isComparison(report))),
        ...(alone && connector.ready ? manualLines(connector, paint) : []),
    ]);
    return [...blocks, ...noticeLines(report, paint), ...summaryLines(report, context, paint), '']
        .map(printable/* inert */.t)
        .join('\n');
};
/** @param concluded with where the connector stands; not where the last line of the report says the same */
function connectorLines(connector, context, paint, concluded) {
    const { path, title, publisher, findings } = connector;
    const heading = `${paint('bold', (0,printable/* printable */.g)(title))}  ${paint('dim', `${(0,printable/* printable */.g)(path)} · ${publisher} publisher`)}`;
    const open = findings.filter(({ suppressed }) => suppressed === null);
    const old = open.filter(isOld);
    const fresh = (0,group_by/* groupBy */.$)(open.filter((finding) => !isOld(finding)), ({ file }) => file);
    return [
        heading,
        '',
        ...[...fresh].flatMap(([file, own]) => fileLines(file, own, context, paint)),
        ...oldLines(old, context, paint),
        ...(concluded ? [...connectorEnd(connector, paint), ''] : []),
    ];
}
/** What was there before takes one line each: it is not what anybody came for. */
function oldLines(findings, context, paint) {
    if (findings.length === 0)
        return [];
    const files = [...(0,group_by/* groupBy */.$)(findings, ({ file }) => file)];
    return [
        `  ${paint('bold', `${(0,kit_text/* count */.U9)(findings.length, 'finding')} already there:`)}`,
        ...files.flatMap(([file, own]) => fileLines(file, own, context, paint, 0)),
    ];
}
function connectorEnd(connector, paint) {
    const { ready, findings } = connector;
    const accepted = acceptedCount(findings);
    const [good, bad] = marksOf(connector);
    const mark = ready ? paint('green', good) : paint('red', bad);
    const checklist = checklistOf(connector);
    const requirements = tally(checklist);
    const update = updateSentence(connector, connector.requirements.length === 0 ? 'Why' : undefined);
    return [
        `  ${mark}: ${counts(countOf(findings))}${accepted === '' ? '' : `, ${accepted}`}.`,
        ...(update === '' ? [] : [`  ${(0,printable/* printable */.g)(update)}`]),
        ...checklist.fail.map((requirement) => requirementLine('fails', requirement, paint)),
        ...checklist.warning.map((requirement) => requirementLine('warns', requirement, paint)),
        ...(requirements === '' ? [] : [`  ${paint('dim', `Requirements: ${requirements}.`)}`]),
    ];
}
function requirementLine(verb, { policy, title }, paint) {
    return `  ${paint('dim', `${verb} ${(policy ?? '').padEnd(POLICY_WIDTH)}  ${title}`)}`;
}
/** What is left for a person, once nothing else is. */
function manualLines(connector, paint) {
    const { manual } = checklistOf(connector);
    if (manual.length === 0)
        return [];
    return [
        `  Left for you to confirm (how: ${links/* READINESS_URL */.JO}):`,
        ...manual.map((requirement) => requirementLine('  -  ', requirement, paint)),
        '',
    ];
}
function fileLines(file, findings, context, paint, framed = FRAMES_PER_RULE) {
    const seen = new Map();
    const lines = findings.flatMap((finding) => {
        const number = (seen.get(finding.rule) ?? 0) + 1;
        seen.set(finding.rule, number);
        return [
            findingLine(finding, paint),
            ...(number <= framed ? frameLines(finding, context, paint) : []),
            ...relatedLines(finding, paint),
        ];
    });
    return [`  ${paint('underline', (0,printable/* printable */.g)(file))}`, ...lines, ''];
}
function findingLine(finding, paint) {
    const { line, column, severity, message, rule } = finding;
    const place = `${line}:${column}`.padStart(9);
    return `  ${paint('dim', place)}  ${paint(STYLES[severity], severity.padEnd(7))}  ${(0,printable/* printable */.g)(message)}  ${paint('dim', (0,model_finding/* isRepairable */.gT)(finding) ? `${rule} [--fix]` : rule)}`;
}
function frameLines(finding, { excerpts }, paint) {
    const source = (0,excerpt/* excerptFor */.rn)(excerpts, finding);
    if (source === undefined)
        return [];
    const { line, indent, pointer } = frameOf(source, finding);
    const gutter = String(finding.line).padStart(9);
    return [
        `  ${paint('dim', `${gutter} │`)} ${line}`,
        `  ${paint('dim', `${' '.repeat(9)} │`)} ${indent}${paint(STYLES[finding.severity], pointer)}`,
    ];
}
/** Where else to look, in the form that terminals and editors open. */
function relatedLines({ rule, file: own, related }, paint) {
    const indent = `  ${' '.repeat(9)}  `;
    const lines = related.slice(0, RELATED_SHOWN).map(({ file, line, column, message }) => {
        // Of the same file only the new version can be opened.
        if (isChange({ rule }) && file === own)
            return `${indent}${paint('dim', `see also ${oldPlace(`line ${line}`, (0,printable/* printable */.g)(message))}`)}`;
        const place = paint('dim', `see also ${(0,printable/* printable */.g)(file)}:${line}:${column}`);
        return `${indent}${place}  ${(0,printable/* printable */.g)(message)}`;
    });
    const rest = related.length - lines.length;
    return rest === 0 ? lines : [...lines, `${indent}${paint('dim', `and ${(0,kit_text/* count */.U9)(rest, 'more place')}`)}`];
}
function noticeLines({ notices = [] }, paint) {
    if (notices.length === 0)
        return [];
    const lines = notices.map((notice) => {
        const place = placeOfNotice(notice);
        const where = place === '' ? '' : `${paint('dim', (0,printable/* printable */.g)(place))}  `;
        return `  ${where}${paint(STYLES[notice.severity], notice.severity.padEnd(7))}  ${(0,printable/* printable */.g)(notice.message)}`;
    });
    return [paint('bold', 'About this run'), '', ...lines, ''];
}
function summaryLines(report, { repaired }, paint) {
    const { summary } = report;
    const style = summary.ready === summary.connectors ? ['green', 'bold'] : ['red', 'bold'];
    const accepted = acceptedCount(report.connectors.flatMap(({ findings }) => findings));
    return [
        ...baseNotes(report, printable/* printable */.g).map((note) => paint('dim', note)),
        ...(repaired === undefined ? [] : [repairedLine(repaired)]),
        `${paint(style, `${verdict(report)}:`)} ${standing(summary)}${scopeOf(report)}.`,
        ...whyLine(report),
        ...(accepted === '' ? [] : [`Not counted: ${accepted}.`]),
        ...text_repairStep(report),
        ...nextStep(report),
    ];
}
/** Of one connector that was compared, the verdict is that of the report. */
function whyLine(report) {
    const [connector, ...others] = report.connectors;
    if (connector === undefined || others.length > 0 || !isComparison(report))
        return [];
    const why = updateSentence(connector, 'Why');
    return why === '' ? [] : [(0,printable/* printable */.g)(why)];
}
function repairedLine({ findings, files }) {
    return findings === 0
        ? 'Nothing to repair.'
        : `Repaired ${(0,kit_text/* count */.U9)(findings, 'finding')} in ${(0,kit_text/* count */.U9)(files, 'file')}.`;
}
function text_repairStep(report) {
    const number = repairableIn(report);
    if (number === 0)
        return [];
    return [
        `connector-preflight check --fix repairs ${(0,kit_text/* count */.U9)(number, 'finding')}, marked [--fix]; with --dry-run it shows how.`,
    ];
}
function nextStep(report) {
    if (isComparison(report))
        return [comparisonNextStep(report)];
    const frequent = mostFrequent(report, 3);
    const [first] = frequent;
    if (first === undefined)
        return [];
    const list = frequent.map(([rule, number]) => `${rule} (${number})`).join(', ');
    return [`Next: start with ${list}. To see why and how: connector-preflight explain ${first[0]}`];
}

;// CONCATENATED MODULE: ./src/reporters/index.ts





/** The formats of `check --format`. */
const REPORTERS = { text: text_text, json: json, sarif: sarif, markdown: markdown, github: github };
/** The report in a format, in pieces to write one after the other. */
function piecesOf(format, report, context) {
    return format === 'json' ? jsonPieces(report) : [REPORTERS[format](report, context)];
}


/***/ })

};
;