"use strict";
exports.id = 986;
exports.ids = [986];
exports.modules = {

/***/ 35986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitOf: () => (/* binding */ commitOf),
/* harmony export */   isShallow: () => (/* binding */ isShallow),
/* harmony export */   openRepository: () => (/* binding */ openRepository),
/* harmony export */   parentsOf: () => (/* binding */ parentsOf),
/* harmony export */   repositoryAround: () => (/* binding */ repositoryAround)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _kit_printable__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57175);
/* harmony import */ var _kit_within__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89745);
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78473);
/* harmony import */ var _run__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23100);






/** The repository around a folder. @throws UsageError when there is none, or no git */
async function openRepository(folder) {
    const { output } = await (0,_run__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .E)(folder, ['rev-parse', '--show-toplevel']);
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(lineOf(output));
    // By the setting core.worktree the files may be anywhere: nothing here would ever count as touched.
    if (!(0,_kit_within__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .U)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), root))
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`The repository around "${(0,_kit_printable__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(folder)}" has its files elsewhere, in "${(0,_kit_printable__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(root)}".`, 'Run this there, or take the setting core.worktree back.');
    return { root, run: (args, options) => (0,_run__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .E)(root, args, options) };
}
/**
 * The repository that files and folders are in.
 *
 * @param paths as a run is asked for them; one that does not exist is left to it to complain of
 * @throws UsageError when they are not all in one
 */
async function repositoryAround(workingFolder, paths) {
    const folders = new Set();
    for (const path of paths)
        folders.add(await folderOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, path), workingFolder));
    const found = [];
    for (const folder of folders.size === 0 ? [workingFolder] : folders)
        found.push(await openRepository(folder));
    const [first, other] = [found[0], found.find(({ root }) => root !== found[0]?.root)];
    if (first !== undefined && other === undefined)
        return first;
    throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`The paths are in several repositories: ${found.map(({ root }) => `"${(0,_kit_printable__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(root)}"`).join(', ')}.`, 'Compare one repository with its base at a time.');
}
async function folderOf(path, otherwise) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (stats === undefined)
        return otherwise;
    return stats.isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
}
/** What git prints as one line; a line break may be part of it. */
function lineOf(output) {
    return output.toString('utf8').replace(/\r?\n$/, '');
}
/**
 * The commit that a name stands for.
 *
 * @param name a branch, a tag, `HEAD~2`, a commit's own id; from the command line or from an event
 * @returns its full id; undefined when the repository has no such commit
 * @throws UsageError for a name that git would take for an option
 */
async function commitOf({ run }, name) {
    if (!isCommitName(name))
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`"${(0,_kit_printable__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(name)}" names no commit.`, 'Name a branch, a tag or a commit, such as origin/main.');
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { code, output } = await run(args, { answers: [1, 128] });
    return code === 0 ? lineOf(output) : undefined;
}
/** Whether git can be given the text where a commit is to stand. */
function isCommitName(name) {
    // Ranges and `:path` name something else; control characters are in no name.
    return name !== '' && name.length <= 1000 && !/^[-^:]|\.\.|[\u0000-\u001F\u007F]/.test(name);
}
/** Whether the history ends somewhere, as after `git clone --depth`. */
async function isShallow({ run }) {
    const { output } = await run(['rev-parse', '--is-shallow-repository']);
    return lineOf(output) === 'true';
}
/** The parents of a commit, which a shallow clone may lack. @param commit a full id */
async function parentsOf({ run }, commit) {
    // Other commands hide the parents where a shallow history ends.
    const { output } = await run(['cat-file', 'commit', commit]);
    const [head = ''] = output.toString('latin1').split('\n\n', 1);
    return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent);
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