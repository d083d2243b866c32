"use strict";
exports.id = 96;
exports.ids = [96];
exports.modules = {

/***/ 97096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createToolkit: () => (/* binding */ createToolkit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92413);
/* harmony import */ var _kit_web_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64624);




function createToolkit(env, script) {
    return {
        input: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput(name),
        output: (name, value) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput(name, value);
        },
        annotate: ({ level, title, message, at }) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_1__[level](message, {
                title,
                ...(at && {
                    file: at.file,
                    startLine: at.line,
                    endLine: at.endLine,
                    startColumn: at.column,
                    endColumn: at.endColumn,
                }),
            });
        },
        log: (text) => {
            const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
        },
        summarize: async (page) => {
            if (!env.GITHUB_STEP_SUMMARY)
                return;
            try {
                await _actions_core__WEBPACK_IMPORTED_MODULE_1__.summary.addRaw(page, true).write();
            }
            catch (error) {
                // A runner without a usable file says nothing about the connector.
                _actions_core__WEBPACK_IMPORTED_MODULE_1__.notice(error instanceof Error ? error.message : String(error), {
                    title: 'There is no job summary',
                });
            }
        },
        script,
        workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
        event: eventOf(env),
        linkTo: (file, line, sha = commit()) => `${_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .context */ ._.serverUrl}/${repository(env)}/blob/${sha}/${(0,_kit_web_path__WEBPACK_IMPORTED_MODULE_3__/* .encodedPath */ .y)(file)}#L${line}`,
        connect: (token) => connect(token, env),
    };
}
/** GitHub's API, at the addresses that the runner names: GitHub Enterprise Server has its own. */
function connect(token, env) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(token);
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .getOctokit */ .Q)(token, { log: SILENT });
    const graphql = `POST ${env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql'}`;
    return async (route, parameters, signal) => {
        try {
            const address = route === 'POST /graphql' ? graphql : route;
            return answerOf(await octokit.request(address, { ...parameters, request: { signal } }));
        }
        catch (error) {
            const response = error instanceof Error && 'response' in error ? error.response : undefined;
            if (typeof response !== 'object' || response === null)
                throw error;
            return answerOf(response);
        }
    };
}
const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function answerOf({ status, headers, data, }) {
    const texts = Object.entries(headers).map(([name, value]) => [name, value?.toString()]);
    return { status, headers: Object.fromEntries(texts), data };
}
function repository(env) {
    return env.GITHUB_REPOSITORY ?? '';
}
/** In a pull request the commit that its author pushed: the merge commit that is checked out goes away. */
function commit() {
    return textAt(_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .context */ ._.payload, 'pull_request', 'head', 'sha') ?? _actions_github__WEBPACK_IMPORTED_MODULE_2__/* .context */ ._.sha;
}
function eventOf(env) {
    const { GITHUB_EVENT_NAME: name = '', GITHUB_SHA: sha = '' } = env;
    const { payload, workflow, job } = _actions_github__WEBPACK_IMPORTED_MODULE_2__/* .context */ ._;
    const step = { name, payload, repository: repository(env), workflow, job, sha };
    const head = textAt(payload, 'pull_request', 'head', 'sha');
    const base = textAt(payload, 'pull_request', 'base', 'sha');
    const isPull = name === 'pull_request' || name === 'pull_request_target';
    if (isPull && head !== undefined && base !== undefined) {
        const into = textAt(payload, 'pull_request', 'base', 'ref') ?? base;
        return { ...step, pullRequest: { head, base, into, isTested: name === 'pull_request' } };
    }
    const before = textAt(payload, 'before') ?? textAt(payload, 'merge_group', 'base_sha');
    return { ...step, ...(before !== undefined && { before }) };
}
/** A text in the event's payload, which anybody may have written; undefined where there is none. */
function textAt(payload, ...path) {
    let at = payload;
    for (const name of path)
        at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
    return typeof at === 'string' ? at : undefined;
}


/***/ }),

/***/ 64624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ encodedPath)
/* harmony export */ });
/* unused harmony export encoded */
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


/***/ })

};
;