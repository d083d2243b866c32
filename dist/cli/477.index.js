"use strict";
exports.id = 477;
exports.ids = [477,955,946,986,16];
exports.modules = {

/***/ 65336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance)
/* harmony export */ });
/* unused harmony export closest */
const peq = new Uint32Array(0x10000);
const myers_32 = (a, b) => {
    const n = a.length;
    const m = b.length;
    const lst = 1 << (n - 1);
    let pv = -1;
    let mv = 0;
    let sc = n;
    let i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        let eq = peq[b.charCodeAt(i)];
        const xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
const myers_x = (b, a) => {
    const n = a.length;
    const m = b.length;
    const mhc = [];
    const phc = [];
    const hsize = Math.ceil(n / 32);
    const vsize = Math.ceil(m / 32);
    for (let i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    let j = 0;
    for (; j < vsize - 1; j++) {
        let mv = 0;
        let pv = -1;
        const start = j * 32;
        const vlen = Math.min(32, m) + start;
        for (let k = start; k < vlen; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (let i = 0; i < n; i++) {
            const eq = peq[a.charCodeAt(i)];
            const pb = (phc[(i / 32) | 0] >>> i) & 1;
            const mb = (mhc[(i / 32) | 0] >>> i) & 1;
            const xv = eq | mv;
            const xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
            let ph = mv | ~(xh | pv);
            let mh = pv & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv = mh | ~(xv | ph);
            mv = ph & xv;
        }
        for (let k = start; k < vlen; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    let mv = 0;
    let pv = -1;
    const start = j * 32;
    const vlen = Math.min(32, m - start) + start;
    for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    let score = m;
    for (let i = 0; i < n; i++) {
        const eq = peq[a.charCodeAt(i)];
        const pb = (phc[(i / 32) | 0] >>> i) & 1;
        const mb = (mhc[(i / 32) | 0] >>> i) & 1;
        const xv = eq | mv;
        const xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        let ph = mv | ~(xh | pv);
        let mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
const distance = (a, b) => {
    if (a.length < b.length) {
        const tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
const closest = (str, arr) => {
    let min_distance = Infinity;
    let min_index = 0;
    for (let i = 0; i < arr.length; i++) {
        const dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};



/***/ }),

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

/***/ 72738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _engine_run__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12637);
/* harmony import */ var _engine_share__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23385);
/* harmony import */ var _git_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41946);




/** Checks connectors for another thread while there are tickets. An error ends this thread, and the other hears of it. */
async function serve(rules) {
    const { settings, locations, tickets } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const check = (0,_engine_run__WEBPACK_IMPORTED_MODULE_1__/* .connectorChecker */ .p)(settings, rules, _git_base__WEBPACK_IMPORTED_MODULE_3__.openBase);
    for (let place = (0,_engine_share__WEBPACK_IMPORTED_MODULE_2__/* .takeTicket */ .YU)(tickets); place !== undefined; place = (0,_engine_share__WEBPACK_IMPORTED_MODULE_2__/* .takeTicket */ .YU)(tickets)) {
        const location = locations[place];
        if (location === undefined)
            continue;
        const answer = { place, checked: await check(location) };
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer);
    }
    const farewell = 'done';
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(farewell);
}


/***/ })

};
;