"use strict";
exports.id = 738;
exports.ids = [738,531];
exports.modules = {

/***/ 48531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseAt: () => (/* binding */ baseAt),
/* harmony export */   findBase: () => (/* binding */ findBase),
/* harmony export */   openBase: () => (/* binding */ openBase)
/* harmony export */ });
/* harmony import */ var _kit_printable__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57175);
/* harmony import */ var _model_usage_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78473);
/* harmony import */ var _changes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30977);
/* harmony import */ var _commit_tree__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37016);
/* harmony import */ var _history__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10528);
/* harmony import */ var _repository__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35986);
/* harmony import */ var _run__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23100);







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
    const repository = await (0,_repository__WEBPACK_IMPORTED_MODULE_4__.repositoryAround)(workingFolder, paths);
    const { tip, called } = await (name === undefined
        ? usualBase(repository)
        : namedBase(repository, name, deepening));
    const head = await (0,_repository__WEBPACK_IMPORTED_MODULE_4__.commitOf)(repository, 'HEAD');
    if (head === undefined)
        throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('The repository has no commit yet.', 'Leave out --base and --changed.');
    return baseAt(repository, await (0,_history__WEBPACK_IMPORTED_MODULE_3__.mergeBase)(repository, tip, head, deepening), called, changedOnly);
}
/** A commit as a base, with what differs from it on the disk. @param commit a full id */
async function baseAt(repository, commit, name, changedOnly) {
    const changes = await (0,_changes__WEBPACK_IMPORTED_MODULE_1__/* .changedFiles */ .Y_)(repository, commit, _changes__WEBPACK_IMPORTED_MODULE_1__/* .WORK_TREE */ .hy);
    return { commit, name, root: repository.root, changes, changedOnly };
}
async function namedBase(repository, name, deepening) {
    const tip = await (0,_repository__WEBPACK_IMPORTED_MODULE_4__.commitOf)(repository, name);
    if (tip !== undefined)
        return { tip, called: name };
    if ((0,_history__WEBPACK_IMPORTED_MODULE_3__/* .isCommitId */ .j)(name))
        return { tip: await (0,_history__WEBPACK_IMPORTED_MODULE_3__.commitById)(repository, name, deepening), called: name.slice(0, 7) };
    if (await (0,_repository__WEBPACK_IMPORTED_MODULE_4__/* .isShallow */ .f)(repository))
        throw (0,_history__WEBPACK_IMPORTED_MODULE_3__/* .tooShallow */ .Z)();
    throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`The repository has no commit "${(0,_kit_printable__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(name)}".`, 'Name a branch, a tag or a commit, such as origin/main; fetch it first where it is new.');
}
async function usualBase(repository) {
    for (const name of USUAL_BASES) {
        const tip = await (0,_repository__WEBPACK_IMPORTED_MODULE_4__.commitOf)(repository, name);
        if (tip !== undefined)
            return { tip, called: await shortName(repository, name) };
    }
    throw new _model_usage_error__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`There is none of ${USUAL_BASES.join(', ')} to compare with.`, 'Name a branch, a tag or a commit with --base.');
}
/** `origin/HEAD` stands for a branch, whose name says more. */
async function shortName({ run }, name) {
    const { output } = await run(['rev-parse', '--abbrev-ref', name], { answers: [128] });
    const [short = ''] = output.toString('utf8').split('\n', 1);
    return short === '' ? name : short;
}
/** Gives the files of a base. */
const openBase = ({ root, commit }, folders) => (0,_commit_tree__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .S)({ root, run: (args, options) => (0,_run__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .E)(root, args, options) }, commit, folders);


/***/ }),

/***/ 72738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _engine_run__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37685);
/* harmony import */ var _engine_share__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23385);
/* harmony import */ var _git_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48531);




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