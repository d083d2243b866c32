"use strict";
exports.id = 16;
exports.ids = [16];
exports.modules = {

/***/ 37016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitTree: () => (/* binding */ commitTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78473);
/* harmony import */ var _run__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23100);



/** Larger files are never looked into (see engine/folder.ts), and all of one connector fit in memory. */
const LARGEST = 64 * 1024 * 1024;
const LARGEST_SUM = 256 * 1024 * 1024;
/** More folders do not fit into one command line of Windows. */
const MOST_FOLDERS = 40;
/**
 * The files of a commit, as a checkout of it would have them. Submodules are left out. What is loaded is kept as long as
 * the tree, so a tree for each connector takes the least memory.
 *
 * @param commit a full id
 * @param folders absolute, in the work tree; what lies elsewhere in the commit may be left out
 */
async function commitTree(repository, commit, folders) {
    const { root } = repository;
    const place = (path) => placeIn(root, path);
    const { entries, blobs } = await listed(repository, commit, folders.map(place));
    const contents = new Map();
    const blobAt = (path) => {
        const blob = blobs.get(place(path));
        if (blob === undefined)
            throw new Error(`The commit ${commit} has no file "${place(path)}"`);
        return blob;
    };
    return {
        list: (folder) => {
            const found = entries.get(place(folder));
            if (found === undefined)
                throw new Error(`The commit ${commit} has no folder "${place(folder)}"`);
            return found;
        },
        size: (path) => blobAt(path).size,
        read: (path) => {
            const content = contents.get(blobAt(path).id);
            if (content === undefined)
                throw new Error(`The file "${place(path)}" is too large to be read`);
            return content;
        },
        load: async (paths) => {
            const wanted = paths.map((path) => blobs.get(place(path))).filter((blob) => blob !== undefined);
            for (const [id, content] of await contentsOf(repository, wanted))
                contents.set(id, content);
        },
    };
}
/** The path of a file or folder in the repository; empty for its root. */
function placeIn(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
async function listed({ run }, commit, folders) {
    const few = folders.length <= MOST_FOLDERS && !folders.includes('') ? folders : [];
    const args = ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', ...few];
    const entries = new Map([['', []]]);
    const blobs = new Map();
    for (const field of (0,_run__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)((await run(args)).output)) {
        const [, mode = '', type, id = '', size = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(field) ?? [];
        if (type !== 'blob')
            continue;
        // A partial clone does not know the size of what it has not fetched.
        if (!/^\d+$/.test(size))
            throw missing(id);
        blobs.set(path, { id, size: Number(size) });
        add(entries, path, mode === '120000' ? 'link' : 'file');
    }
    for (const list of entries.values())
        list.sort((a, b) => (a.name < b.name ? -1 : 1));
    return { entries, blobs };
}
/** Puts an entry into its folder, and the folder into the one above where it is new. */
function add(entries, path, kind) {
    const above = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    const folder = above === '.' ? '' : above;
    const siblings = entries.get(folder) ?? [];
    siblings.push({ name: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path), kind });
    if (entries.has(folder))
        return;
    entries.set(folder, siblings);
    add(entries, folder, 'folder');
}
/** The contents of blobs by id, all from one run of git; those that are too large are left out. */
async function contentsOf({ run }, blobs) {
    let sum = 0;
    const wanted = [...new Map(blobs.map((blob) => [blob.id, blob])).values()].filter(({ size }) => {
        const fits = size <= LARGEST && sum + size <= LARGEST_SUM;
        if (fits)
            sum += size;
        return fits;
    });
    const contents = new Map();
    if (wanted.length === 0)
        return contents;
    const input = wanted.map(({ id }) => `${id}\n`).join('');
    const { output } = await run(['cat-file', '--batch'], { input, limit: sum + wanted.length * 200 });
    let at = 0;
    for (const { id, size } of wanted) {
        const start = output.indexOf('\n', at) + 1;
        const head = output.toString('latin1', at, start - 1);
        if (head !== `${id} blob ${size}`)
            throw missing(id);
        contents.set(id, output.subarray(start, start + size));
        at = start + size + 1;
    }
    return contents;
}
function missing(id) {
    return new _model_usage_error__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`The clone lacks the object ${id}.`, 'Clone it without --filter, or check out with "filter" left out.');
}


/***/ }),

/***/ 23100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ fieldsOf),
  E: () => (/* binding */ runGit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/kit/printable.ts
var printable = __webpack_require__(57175);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/git/program.ts




/**
 * The git program, by its absolute path: Windows would look for it in the checkout first, and a checkout may bring a
 * git.exe of its own.
 *
 * @throws UsageError when there is none
 */
async function gitProgram() {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    const folders = (process.env.PATH ?? process.env.Path ?? '').split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    for (const folder of folders) {
        const path = (0,external_node_path_.join)(folder, name);
        if (await (0,promises_.access)(path, external_node_fs_.constants.X_OK).then(yes, no))
            return path;
    }
    throw new usage_error/* UsageError */.e('The git program is not installed, so there is nothing to compare with.', 'Install it. Without git, check needs neither --base nor --changed, and compare takes two folders.');
}
const yes = () => true;
const no = () => false;
/** Of git's own variables those that say where its settings and its parts are, and how to reach a server. */
const KEPT = /^GIT_(?:CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|CEILING_DIRECTORIES|EXEC_PATH|SSH|SSH_COMMAND|SSH_VARIANT|SSL_.*|PROXY_.*|HTTP_.*)$/i;
// A repository's own settings may name programs to run. These are the ones that what we ask for would reach.
const SETTINGS = [
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', process.platform === 'win32' ? 'NUL' : '/dev/null'],
    ['core.pager', 'cat'],
    ['core.askPass', ''],
    ['core.alternateRefsCommand', ''],
    ['core.quotePath', 'true'],
    ['diff.external', ''],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['fetch.recurseSubmodules', 'false'],
    ['submodule.recurse', 'false'],
];
/**
 * The environment that git runs in: no prompt, no pager, no replaced objects, no lock it can do without, English messages.
 *
 * @param protocols what it may speak with servers, such as `https`; nothing means that it stays on this machine, even
 *   where a partial clone lacks an object
 */
function environment(protocols, settings = []) {
    const inherited = Object.entries(process.env).filter((entry) => entry[1] !== undefined && (!/^GIT_/i.test(entry[0]) || KEPT.test(entry[0])));
    const all = [...SETTINGS, ...settings];
    return {
        ...Object.fromEntries(inherited),
        GIT_ALLOW_PROTOCOL: protocols.join(':') || 'none',
        ...(protocols.length === 0 && { GIT_NO_LAZY_FETCH: '1' }),
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_PAGER: 'cat',
        LC_ALL: 'C',
        LANGUAGE: '',
        GIT_CONFIG_COUNT: String(all.length),
        ...Object.fromEntries(all.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ])),
    };
}

;// CONCATENATED MODULE: ./src/git/run.ts




/** The list of a million files, or the text of a large package. */
const OUTPUT_LIMIT = 256 * 1024 * 1024;
const TIMEOUT = 120_000;
const MESSAGE_LIMIT = 8192;
/**
 * Runs git in a folder, without a shell, and with nothing that the repository's settings could make it start.
 *
 * @param args never a text of the user or of a repository in a place where an option could stand
 * @throws UsageError when there is no git, no repository, or git fails
 */
async function runGit(folder, args, options = {}) {
    const { answers = [], limit = OUTPUT_LIMIT, timeout = TIMEOUT } = options;
    const program = await gitProgram();
    const { code, output, message, stopped } = await answerOf(program, folder, args, options, limit, timeout);
    if (stopped !== undefined)
        throw new usage_error/* UsageError */.e(`git ${args[0] ?? ''} was stopped: ${stopped}.`);
    if (code === 0 || (code !== null && answers.includes(code)))
        return { code, output };
    throw failure(folder, args, message);
}
function answerOf(program, folder, args, { input, protocols = [], settings = [] }, limit, timeout) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, ['--no-pager', ...args], {
            cwd: folder,
            env: environment(protocols, settings),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            timeout,
            killSignal: 'SIGKILL',
        });
        const chunks = [];
        let size = 0;
        let message = '';
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > limit)
                child.kill('SIGKILL');
            else
                chunks.push(chunk);
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            if (message.length < MESSAGE_LIMIT)
                message += text;
        });
        child.on('error', reject);
        // What ends early does not read all of its input, and says itself why.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input ?? '');
        child.on('close', (code, signal) => {
            const late = signal === null ? undefined : `it took more than ${timeout / 1000} seconds`;
            const stopped = size > limit ? `it printed more than ${limit} bytes` : late;
            resolve({ code, output: Buffer.concat(chunks), message, stopped });
        });
    });
}
function failure(folder, args, message) {
    if (message.includes('dubious ownership'))
        return new usage_error/* UsageError */.e(`Git refuses to read "${folder}", because it belongs to another user.`, `Run git config --global --add safe.directory "${folder}" first.`);
    if (/not a git repository/i.test(message))
        return new usage_error/* UsageError */.e(`"${folder}" is in no git repository, so there is nothing to compare with.`, 'Run this in a clone. Without git, check needs neither --base nor --changed, and compare takes two folders.');
    const reason = /^(?:fatal|error): (.*)$/m.exec(message)?.[1] ?? message.trim().split('\n', 1)[0] ?? '';
    return new usage_error/* UsageError */.e(`git ${args[0] ?? ''} failed: ${(0,printable/* printable */.g)(reason).slice(0, 500)}`);
}
/** The fields of an output whose fields end with a zero byte, as `-z` asks for. */
function fieldsOf(output) {
    const fields = output.toString('utf8').split('\0');
    fields.pop();
    return fields;
}


/***/ })

};
;