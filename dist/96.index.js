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
        linkTo: (file, line) => `${_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .context */ ._.serverUrl}/${repository(env)}/blob/${commit()}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`,
    };
}
function repository(env) {
    return env.GITHUB_REPOSITORY ?? '';
}
/** In a pull request the commit that its author pushed: the merge commit that is checked out goes away. */
function commit() {
    const head = _actions_github__WEBPACK_IMPORTED_MODULE_2__/* .context */ ._.payload.pull_request?.head?.sha;
    return typeof head === 'string' ? head : _actions_github__WEBPACK_IMPORTED_MODULE_2__/* .context */ ._.sha;
}


/***/ })

};
;