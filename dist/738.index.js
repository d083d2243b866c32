"use strict";
exports.id = 738;
exports.ids = [738];
exports.modules = {

/***/ 72738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _engine_run__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51380);


/** Checks connectors for another thread until that one ends this. An error ends this thread, and the other hears of it. */
function serve(rules) {
    const check = (0,_engine_run__WEBPACK_IMPORTED_MODULE_1__/* .connectorChecker */ .p)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData, rules);
    let last = Promise.resolve();
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', ({ id, locations }) => {
        last = last.then(async () => {
            const answer = { id, checked: await check(locations) };
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer);
        });
    });
}


/***/ })

};
;