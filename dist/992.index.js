"use strict";
exports.id = 992;
exports.ids = [992];
exports.modules = {

/***/ 56992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createToolkit: () => (/* binding */ createToolkit)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
;// CONCATENATED MODULE: ./src/github/bounded-fetch.ts
/** A page of a hundred comments, each as long as GitHub allows, has 26 MB at most. */
const LARGEST_ANSWER = 32 * 1024 * 1024;
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 307, 308]);
/**
 * Sends requests to one host alone, and reads no more of an answer than fits into memory. GitHub sends requests on where a
 * repository has another name now; nothing is told to anybody else, whoever answers in its place.
 *
 * @param fetch what sends them
 */
function boundedFetch(fetch) {
    return async (input, init) => {
        let address = new URL(input instanceof Request ? input.url : input);
        for (let redirects = 0;; redirects += 1) {
            const answer = await fetch(address, { ...init, redirect: 'manual' });
            const place = REDIRECTS.has(answer.status) ? answer.headers.get('location') : null;
            if (place === null)
                return bounded(answer);
            await answer.body?.cancel();
            const next = new URL(place, address);
            if (next.origin !== address.origin)
                throw new Error('the answer leads to another host');
            if (redirects === MOST_REDIRECTS)
                throw new Error('the answers lead on and on');
            address = next;
        }
    };
}
/** The same answer, which ends with an error where it is too long. */
function bounded(answer) {
    if (answer.body === null)
        return answer;
    if (Number(answer.headers.get('content-length') ?? 0) > LARGEST_ANSWER)
        throw tooLong();
    let size = 0;
    const counter = new TransformStream({
        transform: (chunk, controller) => {
            size += chunk.length;
            if (size > LARGEST_ANSWER)
                controller.error(tooLong());
            else
                controller.enqueue(chunk);
        },
    });
    const { status, statusText, headers } = answer;
    const copy = new Response(answer.body.pipeThrough(counter), { status, statusText, headers });
    // What is made of an answer names its address.
    Object.defineProperty(copy, 'url', { value: answer.url });
    return copy;
}
function tooLong() {
    return new Error(`the answer has more than ${LARGEST_ANSWER} bytes`);
}

// EXTERNAL MODULE: ./src/kit/web-path.ts
var web_path = __webpack_require__(64624);
;// CONCATENATED MODULE: ./src/action/toolkit.ts





function createToolkit(env, script) {
    return {
        input: (name) => core.getInput(name),
        output: (name, value) => {
            core.setOutput(name, value);
        },
        annotate: ({ level, title, message, at }) => {
            core[level](message, {
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
            const token = (0,external_node_crypto_.randomUUID)();
            process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
        },
        summarize: async (page) => {
            if (!env.GITHUB_STEP_SUMMARY)
                return;
            try {
                await core.summary.addRaw(page, true).write();
            }
            catch (error) {
                // A runner without a usable file says nothing about the connector.
                core.notice(error instanceof Error ? error.message : String(error), {
                    title: 'There is no job summary',
                });
            }
        },
        script,
        workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
        event: eventOf(env),
        linkTo: (file, line, sha = commit()) => `${github/* context */._.serverUrl}/${repository(env)}/blob/${sha}/${(0,web_path/* encodedPath */.y)(file)}#L${line}`,
        connect: (token) => connect(token, env),
    };
}
/** GitHub's API, at the addresses that the runner names: GitHub Enterprise Server has its own. */
function connect(token, env) {
    core.setSecret(token);
    const octokit = (0,github/* getOctokit */.Q)(token, { log: SILENT });
    // The one that goes through the proxy of the runner, where there is one.
    const defaults = octokit.request.endpoint.DEFAULTS.request;
    const bounded = boundedFetch(defaults?.fetch ?? fetch);
    const graphql = `POST ${env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql'}`;
    return async (route, parameters, signal) => {
        try {
            const address = route === 'POST /graphql' ? graphql : route;
            return answerOf(await octokit.request(address, { ...parameters, request: { signal, fetch: bounded } }));
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
    return textAt(github/* context */._.payload, 'pull_request', 'head', 'sha') ?? github/* context */._.sha;
}
function eventOf(env) {
    const { GITHUB_EVENT_NAME: name = '', GITHUB_SHA: sha = '' } = env;
    const { payload, workflow, job } = github/* context */._;
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