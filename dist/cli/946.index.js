"use strict";
exports.id = 946;
exports.ids = [946,986,16];
exports.modules = {

/***/ 41946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseAt: () => (/* binding */ baseAt),
  findBase: () => (/* binding */ findBase),
  openBase: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: ./src/kit/printable.ts
var printable = __webpack_require__(57175);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
// EXTERNAL MODULE: ./src/git/run.ts + 1 modules
var git_run = __webpack_require__(23100);
;// CONCATENATED MODULE: ./src/git/changes.ts

/** The work tree as it lies on the disk, what is not committed and not even added included. */
const WORK_TREE = 'work tree';
/** Nothing that a repository's settings or attributes name is started, and their taste changes nothing. */
const DIFF = [
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-relative',
    // Git is started in none of them; that another commit of one was taken is told.
    '--ignore-submodules=dirty',
];
/**
 * The files that differ between a commit and another version, with renamed ones found by what is in them.
 *
 * @param from a full id
 */
async function changedFiles(repository, from, to) {
    const { run } = repository;
    const versions = to === WORK_TREE ? [from] : [from, to];
    const args = [...DIFF, '--name-status', '-z', '-M', '-l1000', ...versions, '--'];
    const { output } = await run(args, { settings: await filterSettings(repository, to) });
    const changes = readChanges((0,git_run/* fieldsOf */.P)(output));
    return to === WORK_TREE ? [...changes, ...(await untracked(repository))] : changes;
}
function readChanges(fields) {
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [status = '', path = ''] = fields.slice(at, at + 2);
        if (/^[RC]/.test(status)) {
            const before = status.startsWith('R') ? path : undefined;
            changes.push({ before, after: fields[at + 2] });
            at += 1;
        }
        else
            changes.push({
                before: status === 'A' ? undefined : path,
                after: status === 'D' ? undefined : path,
            });
    }
    return changes;
}
/** Files that git does not know and does not ignore. */
async function untracked({ run }) {
    const { output } = await run(['ls-files', '-z', '--others', '--exclude-standard', '--full-name']);
    return (0,git_run/* fieldsOf */.P)(output).map((after) => ({ before: undefined, after }));
}
/** A repository may name programs that files go through before they are compared; they are compared as they are. */
async function filterSettings({ run }, to) {
    if (to !== WORK_TREE)
        return [];
    const pattern = String.raw `^filter\..*\.(clean|smudge|process|required)$`;
    const { output } = await run(['config', '-z', '--name-only', '--get-regexp', pattern], { answers: [1] });
    return [...new Set((0,git_run/* fieldsOf */.P)(output))].map((key) => [key, key.endsWith('.required') ? 'false' : '']);
}
/**
 * The lines of each file that differ between two commits: what a reader of the difference sees in green. The files on the disk
 * will not do: in a folder of many, git takes minutes for one of them.
 *
 * @param from a full id, as is `to`
 * @param changes of those two commits, which ones are looked at; nothing is read of others, however many there are
 * @returns by the path in the new version; a new file has all its lines, one that only lost lines has none
 */
async function changedLines(repository, from, to, changes) {
    const lines = new Map();
    for (const paths of batchesOf(changes)) {
        const { output } = await repository.run([...DIFF, ...LINES, from, to, '--', ...paths]);
        readLines(output, lines);
    }
    return lines;
}
const LINES = (/* unused pure expression or super */ null && ([
    '--patch',
    '--text',
    '--unified=0',
    '--inter-hunk-context=0',
    '--diff-algorithm=myers',
    '--no-indent-heuristic',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--submodule=short',
    '-M',
    '-l1000',
]));
/** Git compares each with every path of the repository. */
const MOST_PATHS = 100;
/** A command line of Windows has 32,767 characters, and git takes no paths of a difference from anywhere else. */
const MOST_CHARACTERS = 20_000;
/** The paths of changes in as many lists as it takes; a file is in one with what it was renamed from, or nobody could tell. */
function* batchesOf(changes) {
    let batch = new Set();
    let characters = 0;
    for (const { before, after } of changes) {
        const paths = [...new Set([before, after])].filter((path) => path !== undefined);
        const length = paths.reduce((sum, path) => sum + path.length + 3, 0);
        const full = batch.size + paths.length > MOST_PATHS || characters + length > MOST_CHARACTERS;
        if (full && batch.size > 0) {
            yield batch;
            batch = new Set();
            characters = 0;
        }
        for (const path of paths)
            batch.add(path);
        characters += length;
    }
    if (batch.size > 0)
        yield batch;
}
const LINE_FEED = 0x0a;
const PLUS = 0x2b;
const MINUS = 0x2d;
const AT = 0x40;
/** Reads the ranges of a patch, line by line: of one of megabytes only the heads are kept. */
function readLines(patch, files) {
    let ranges = [];
    let inHunk = 0;
    for (let start = 0, end; start < patch.length; start = end + 1) {
        end = patch.indexOf(LINE_FEED, start);
        if (end === -1)
            end = patch.length;
        const mark = patch[start];
        // A line of a file may look like a head of git's.
        if (inHunk > 0) {
            if (mark === MINUS || mark === PLUS)
                inHunk -= 1;
            continue;
        }
        if (mark !== PLUS && mark !== AT)
            continue;
        const line = patch.toString('utf8', start, end);
        if (line.startsWith('+++ ')) {
            ranges = [];
            const path = pathOf(line.slice(4));
            if (path !== undefined)
                files.set(path, ranges);
        }
        const [, removed = '1', first = '', added = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
        if (first === '')
            continue;
        inHunk = Number(removed) + Number(added);
        if (added !== '0')
            ranges.push({ first: Number(first), last: Number(first) + Number(added) - 1 });
    }
}
/** The path in a head of git's; undefined for a file that is gone. */
function pathOf(head) {
    const plain = head.replace(/\t$/, '');
    const name = plain.startsWith('"') ? unquoted(plain) : plain;
    return name.startsWith('b/') ? name.slice(2) : undefined;
}
const ESCAPES = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
};
/** Undoes git's quoting of unusual names: bytes as in C. */
function unquoted(text) {
    const bytes = [];
    for (const [, octal, escape, plain] of text.slice(1, -1).matchAll(/\\([0-3][0-7]{2})|\\(.)|([^\\])/gsu)) {
        if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8));
        else if (escape !== undefined)
            bytes.push(ESCAPES[escape] ?? escape.charCodeAt(0));
        else
            bytes.push(...Buffer.from(plain ?? ''));
    }
    return Buffer.from(bytes).toString('utf8');
}

// EXTERNAL MODULE: ./src/git/commit-tree.ts
var commit_tree = __webpack_require__(37016);
// EXTERNAL MODULE: ./src/git/repository.ts
var git_repository = __webpack_require__(35986);
;// CONCATENATED MODULE: ./src/git/history.ts


/** How many commits are asked for, one step after the other; then all. */
const STEPS = [32, 256, 2048];
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
    // The repository's settings could name another program.
    '--upload-pack=git-upload-pack',
];
const NETWORK = { protocols: ['https', 'http', 'ssh', 'file'], timeout: 600_000 };
/**
 * The best common ancestor of two commits: what a pull request compares with.
 *
 * @param from full id of a commit, of the base
 * @param to full id of another, of the head
 * @param deepening how to get what a shallow clone lacks; absent where nothing may be fetched
 * @throws UsageError when there is none, or the clone is too shallow to know
 */
async function mergeBase(repository, from, to, deepening) {
    const found = await commonAncestor(repository, from, to);
    if (found !== undefined)
        return found;
    const shallow = await (0,git_repository.isShallow)(repository);
    if (shallow && deepening !== undefined)
        for (const step of [...STEPS.map((number) => `--deepen=${number}`), '--unshallow']) {
            if (!(await (0,git_repository.isShallow)(repository)))
                break;
            await fetch(repository, deepening, [step], [from, to]);
            const ancestor = await commonAncestor(repository, from, to);
            if (ancestor !== undefined)
                return ancestor;
        }
    throw shallow && deepening === undefined
        ? tooShallow()
        : new usage_error/* UsageError */.e(`The commits ${from.slice(0, 12)} and ${to.slice(0, 12)} have no common history.`, 'Name a base that the checked commit goes back to.');
}
async function commonAncestor({ run }, from, to) {
    const { code, output } = await run(['merge-base', from, to], { answers: [1] });
    return code === 0 ? output.toString('latin1').trim() : undefined;
}
/** Whether a text is the full id of a commit. */
function isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/**
 * A commit by its full id, fetched by itself where a shallow clone lacks it.
 *
 * @throws UsageError when the clone lacks it and it cannot be fetched
 */
async function commitById(repository, id, deepening) {
    if (!isCommitId(id))
        throw new usage_error/* UsageError */.e(`"${id}" is no id of a commit.`);
    if ((await (0,git_repository.commitOf)(repository, id)) !== undefined)
        return id;
    if (deepening !== undefined) {
        await fetch(repository, deepening, (await (0,git_repository.isShallow)(repository)) ? ['--depth=1'] : [], [id]);
        if ((await (0,git_repository.commitOf)(repository, id)) !== undefined)
            return id;
    }
    throw (await (0,git_repository.isShallow)(repository))
        ? tooShallow()
        : new usage_error/* UsageError */.e(`The clone has no commit ${id}.`, 'Fetch the branch of the base first.');
}
async function fetch({ run }, { remote }, options, commits) {
    await run([...FETCH, ...options, '--', remote, ...commits], NETWORK);
}
/** What to write where the history that is there is not enough. */
function tooShallow() {
    return new usage_error/* UsageError */.e('The clone is shallow: it lacks the history that leads to the base.', 'Write "fetch-depth: 0" under "with:" of actions/checkout, or run git fetch --unshallow.');
}

;// CONCATENATED MODULE: ./src/git/base.ts







/** What a terminal compares with when it is not told, the first that there is. */
const USUAL_BASES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
/**
 * The base for connectors: where the history of the named commit and that of the checkout part.
 *
 * @param paths as the run is asked for them
 * @param name a branch, a tag or a commit; without it, the branch that people merge into
 * @param deepening how to get what a shallow clone lacks; absent where nothing may be fetched
 * @throws UsageError when there is no such commit, no common history, or not enough of it
 */
async function findBase(workingFolder, paths, name, changedOnly, deepening) {
    const repository = await (0,git_repository.repositoryAround)(workingFolder, paths);
    const { tip, called } = await (name === undefined
        ? usualBase(repository)
        : namedBase(repository, name, deepening));
    const head = await (0,git_repository.commitOf)(repository, 'HEAD');
    if (head === undefined)
        throw new usage_error/* UsageError */.e('The repository has no commit yet.', 'Leave out --base and --changed.');
    return baseAt(repository, await mergeBase(repository, tip, head, deepening), called, changedOnly);
}
/** A commit as a base, with what differs from it on the disk. @param commit a full id */
async function baseAt(repository, commit, name, changedOnly) {
    const changes = await changedFiles(repository, commit, WORK_TREE);
    return { commit, name, root: repository.root, changes, changedOnly };
}
async function namedBase(repository, name, deepening) {
    const tip = await (0,git_repository.commitOf)(repository, name);
    if (tip !== undefined)
        return { tip, called: name };
    if (isCommitId(name))
        return { tip: await commitById(repository, name, deepening), called: name.slice(0, 7) };
    if (await (0,git_repository.isShallow)(repository))
        throw tooShallow();
    throw new usage_error/* UsageError */.e(`The repository has no commit "${(0,printable/* printable */.g)(name)}".`, 'Name a branch, a tag or a commit, such as origin/main; fetch it first where it is new.');
}
async function usualBase(repository) {
    for (const name of USUAL_BASES) {
        const tip = await (0,git_repository.commitOf)(repository, name);
        if (tip !== undefined)
            return { tip, called: await shortName(repository, name) };
    }
    throw new usage_error/* UsageError */.e(`There is none of ${USUAL_BASES.join(', ')} to compare with.`, 'Name a branch, a tag or a commit with --base.');
}
/** `origin/HEAD` stands for a branch, whose name says more. */
async function shortName({ run }, name) {
    const { output } = await run(['rev-parse', '--abbrev-ref', name], { answers: [128] });
    const [short = ''] = output.toString('utf8').split('\n', 1);
    return short === '' ? name : short;
}
/** Gives the files of a base. */
const openBase = ({ root, commit }, folders) => (0,commit_tree.commitTree)({ root, run: (args, options) => (0,git_run/* runGit */.E)(root, args, options) }, commit, folders);


/***/ }),

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