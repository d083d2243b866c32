#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 90600:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ reportBug)
/* harmony export */ });
/* harmony import */ var _model_links__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(84096);
/* harmony import */ var _model_version__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72516);


/** Says that we failed, and where to report it. @returns the exit code for that */
function reportBug(error, io) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`Connector Preflight ${_model_version__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x} failed; this is a bug in it, not in your connector.\n${stack}\nReport it at ${_model_links__WEBPACK_IMPORTED_MODULE_1__/* .ISSUES_URL */ .xV}\n`);
    return 3;
}


/***/ }),

/***/ 75754:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ collectSooner),
  H: () => (/* binding */ compileLess)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = require("node:v8");
;// CONCATENATED MODULE: ./src/cli/tune.ts

/** As many bytes of bytecode run in a function before Node 20 optimises it; its default is a seventh. */
const INTERRUPT_BUDGET = 500_000;
/**
 * Lets Node 20 optimise only what runs really often: it knows no compiler between its first and its best one, and spends
 * a quarter of a run, which takes seconds, on code that is done before it pays. Newer ones know one.
 */
function compileLess() {
    if (Number.parseInt(process.versions.node, 10) < 22)
        (0,external_node_v8_namespaceObject.setFlagsFromString)(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
/** A catalogue, in which garbage gathers to hundreds of megabytes. */
const MANY_CONNECTORS = 400;
/** As many percent of what is alive may be garbage before it is collected; by itself V8 allows up to three times as much. */
const GARBAGE_PERCENT = 60;
/** Takes less memory, and a tenth more time, where there are many connectors. */
function collectSooner(connectors) {
    if (connectors > MANY_CONNECTORS)
        (0,external_node_v8_namespaceObject.setFlagsFromString)(`--heap-growing-percent=${GARBAGE_PERCENT}`);
}


/***/ }),

/***/ 84096:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ READINESS_URL),
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   cj: () => (/* binding */ SAFE_CHANGES_URL),
/* harmony export */   ld: () => (/* binding */ REPOSITORY_URL),
/* harmony export */   ph: () => (/* binding */ referenceUrl),
/* harmony export */   xV: () => (/* binding */ ISSUES_URL)
/* harmony export */ });
/* unused harmony export PULL_REQUESTS_URL */
/** The project's own addresses. */
const REPOSITORY_URL = 'https://github.com/connector-preflight/connector-preflight';
const ISSUES_URL = `${REPOSITORY_URL}/issues`;
const MICROSOFT_DOCS = 'https://learn.microsoft.com/connectors/custom-connectors/';
/** The page that says what to do for each requirement of the checklist. */
const READINESS_URL = `${REPOSITORY_URL}/blob/main/docs/readiness.md`;
/** How to change a connector without breaking flows. */
const SAFE_CHANGES_URL = `${REPOSITORY_URL}/blob/main/docs/compare.md#make-a-change-safe`;
/** The page on pull requests. */
const PULL_REQUESTS_URL = (/* unused pure expression or super */ null && (`${REPOSITORY_URL}/blob/main/docs/pull-requests.md`));
/** The page of a rule. */
function ruleUrl(id) {
    return `${REPOSITORY_URL}/blob/main/docs/rules/${id}.md`;
}
/** The address of a rule's `reference`: a page of Microsoft's connector documentation, unless it is absolute. */
function referenceUrl(reference) {
    return reference.startsWith('https:') ? reference : `${MICROSOFT_DOCS}${reference}`;
}


/***/ }),

/***/ 72516:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/model/version.ts

/** The version of this package. */
const VERSION = package_namespaceObject.rE;


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = require("fs/promises");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 69154:
/***/ ((module) => {

module.exports = require("vm");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = require("zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(75919);
// EXTERNAL MODULE: ./src/cli/bug.ts
var bug = __nccwpck_require__(90600);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = require("node:vm");
;// CONCATENATED MODULE: ./src/cli/compile-cache.ts






/**
 * Keeps compiled code between runs, which saves a quarter of a short one.
 *
 * Node 22 and newer do it themselves (`module.enableCompileCache`). For Node 20, whose module loader no longer changes, the
 * files of this program are compiled here, and what V8 made of them is stored when the process ends: by then it holds
 * the functions that were used, too. `NODE_DISABLE_COMPILE_CACHE` turns both off.
 *
 * @param folder of the files to keep, absolute
 */
function keepCompiledCode(folder) {
    const { enableCompileCache } = external_node_module_namespaceObject;
    if (enableCompileCache !== undefined)
        enableCompileCache();
    else if (process.env.NODE_DISABLE_COMPILE_CACHE === undefined)
        keepOurselves(folder);
}
function keepOurselves(folder) {
    const cache = privateFolder((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `connector-preflight-cache-${process.getuid?.() ?? ''}`));
    if (cache === undefined)
        return;
    const loader = external_node_module_namespaceObject.Module.prototype;
    const usual = loader._compile;
    const fresh = [];
    loader._compile = function (content, filename) {
        if ((0,external_node_path_.dirname)(filename) !== folder)
            return usual.call(this, content, filename);
        const path = (0,external_node_path_.join)(cache, keyOf(filename));
        const cachedData = contentOf(path);
        const script = new external_node_vm_namespaceObject.Script(external_node_module_namespaceObject.Module.wrap(content), {
            filename,
            ...(cachedData && { cachedData }),
        });
        if (cachedData === undefined || script.cachedDataRejected === true)
            fresh.push({ path, script });
        const run = script.runInThisContext();
        const require = external_node_module_namespaceObject.createRequire(filename);
        return run.call(this.exports, this.exports, require, this, filename, folder);
    };
    process.once('exit', () => {
        for (const { path, script } of fresh)
            store(path, script);
    });
}
/** A folder that only this user can write to, made when missing; undefined where there can be none. */
function privateFolder(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { recursive: true, mode: 0o700 });
        const { uid, mode } = (0,external_node_fs_.lstatSync)(path);
        const others = 0o022;
        const ours = process.getuid === undefined || (uid === process.getuid() && (mode & others) === 0);
        return ours && (0,external_node_fs_.lstatSync)(path).isDirectory() ? path : undefined;
    }
    catch {
        return undefined;
    }
}
/** Tells the same file, unchanged, for the same Node. */
function keyOf(filename) {
    const { size, mtimeMs } = (0,external_node_fs_.statSync)(filename);
    const identity = [process.version, process.arch, filename, size, mtimeMs].join('\0');
    return (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex');
}
function contentOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return undefined;
    }
}
/** Under another name first, so that no other process reads half of it. A cache that cannot be written is none. */
function store(path, script) {
    try {
        const draft = `${path}.${process.pid}`;
        (0,external_node_fs_.writeFileSync)(draft, script.createCachedData());
        (0,external_node_fs_.renameSync)(draft, path);
    }
    catch {
        // The next run compiles again.
    }
}

// EXTERNAL MODULE: ./src/cli/tune.ts + 1 modules
var tune = __nccwpck_require__(75754);
;// CONCATENATED MODULE: ./src/cli/main.ts




keepCompiledCode(__dirname);
(0,tune/* compileLess */.H)();
function stream(target) {
    // Whoever reads may stop early, as `head` does.
    target.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
    const written = (text) => new Promise((done) => {
        target.write(text, () => {
            done();
        });
    });
    return {
        isTTY: target.isTTY,
        write: (text) => void target.write(text),
        print: async (pieces) => {
            for (const piece of pieces)
                await written(piece);
        },
    };
}
async function run() {
    const io = {
        cwd: process.cwd(),
        env: process.env,
        now: () => new Date(),
        stdout: stream(process.stdout),
        stderr: stream(process.stderr),
        script: __filename,
    };
    try {
        const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(983), __nccwpck_require__.e(806)]).then(__nccwpck_require__.bind(__nccwpck_require__, 66806));
        process.exitCode = await main(process.argv.slice(2), io);
    }
    catch (error) {
        process.exitCode = (0,bug/* reportBug */.f)(error, io);
    }
}
async function help() {
    const { serve } = await Promise.all(/* import() */[__nccwpck_require__.e(370), __nccwpck_require__.e(907), __nccwpck_require__.e(6), __nccwpck_require__.e(694), __nccwpck_require__.e(494), __nccwpck_require__.e(66), __nccwpck_require__.e(361), __nccwpck_require__.e(84), __nccwpck_require__.e(407), __nccwpck_require__.e(477)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72738));
    const { rules } = await Promise.all(/* import() */[__nccwpck_require__.e(370), __nccwpck_require__.e(694), __nccwpck_require__.e(494), __nccwpck_require__.e(562), __nccwpck_require__.e(955)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8562));
    await serve(rules);
}
void (external_node_worker_threads_.parentPort === null ? run() : help());

module.exports = __webpack_exports__;
/******/ })()
;