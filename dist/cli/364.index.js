"use strict";
exports.id = 364;
exports.ids = [364];
exports.modules = {

/***/ 56983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBaseline: () => (/* binding */ readBaseline),
  writeBaseline: () => (/* binding */ writeBaseline)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
// EXTERNAL MODULE: ./src/model/links.ts
var links = __webpack_require__(84096);
// EXTERNAL MODULE: ./src/model/parse.ts + 4 modules
var parse = __webpack_require__(43925);
// EXTERNAL MODULE: ./src/engine/findings.ts
var findings = __webpack_require__(8166);
;// CONCATENATED MODULE: ./src/engine/baseline-file.ts





/** The schema of baseline files, for editors. */
const BASELINE_SCHEMA_URL = `${links/* REPOSITORY_URL */.ld.replace('github.com', 'raw.githubusercontent.com')}/main/docs/baseline.schema.json`;
/** The second part of a fingerprint: 24 hexadecimal digits. */
const ENTRY_FINGERPRINT = /^[0-9a-f]{24}$/;
/** The text of a baseline file: sorted, one entry per line, so that differences and merges are about single findings. */
function printBaseline(entries) {
    const sorted = [...entries].sort((a, b) => (0,findings/* compareText */.n6)(a.file, b.file) ||
        (0,findings/* compareText */.n6)(a.rule, b.rule) ||
        (0,findings/* compareText */.n6)(a.pointer, b.pointer) ||
        (0,findings/* compareText */.n6)(a.fingerprint, b.fingerprint));
    const lines = sorted.map(({ file, rule, fingerprint, count, pointer }) => `    ${JSON.stringify({ file, rule, fingerprint, count, pointer })}`);
    return [
        '{',
        `  "$schema": ${JSON.stringify(BASELINE_SCHEMA_URL)},`,
        '  "version": 1,',
        ...(lines.length === 0 ? ['  "findings": []'] : ['  "findings": [', lines.join(',\n'), '  ]']),
        '}',
        '',
    ].join('\n');
}
/**
 * Reads the text of a baseline file.
 *
 * @param name as messages call the file
 * @throws UsageError with line and column for anything that is not understood
 */
function parseBaseline(text, name) {
    const document = (0,parse/* parseJson */.q)(text);
    const failAt = (offset, message) => {
        const { line, column } = (0,json/* positionAt */.t$)(document, offset);
        throw new usage_error/* UsageError */.e(`${name}:${line}:${column}: ${message}`, 'After a merge that went wrong, take either version, then write the file anew with --write-baseline.');
    };
    const fail = (node, message) => failAt(node?.start ?? 0, message);
    const [fault] = document.syntaxProblems;
    if (fault !== undefined)
        return failAt(fault.start, fault.message);
    const [repeated] = document.repeatedKeys;
    if (repeated !== undefined)
        return failAt(repeated.span.start, `Remove one of the members "${repeated.name}".`);
    const members = membersOf(document.root, ['$schema', 'version', 'findings'], 'a baseline', fail);
    const version = members.get('version');
    if (version?.data !== 1)
        return fail(version ?? document.root, 'The "version" is not 1, the only one that is known.');
    const findings = members.get('findings');
    if (findings?.kind !== 'array')
        return fail(findings ?? document.root, 'Write "findings" as a list.');
    return findings.items.map((item) => ({
        ...readEntry(item, fail),
        line: (0,json/* positionAt */.t$)(document, item.start).line,
    }));
}
function readEntry(item, fail) {
    const members = membersOf(item, ['file', 'rule', 'fingerprint', 'count', 'pointer'], 'a finding', fail);
    const text = (name) => {
        const node = members.get(name);
        return node?.kind === 'string' ? node.data : fail(node ?? item, `"${name}" is no text.`);
    };
    const fingerprint = text('fingerprint');
    if (!ENTRY_FINGERPRINT.test(fingerprint))
        return fail(members.get('fingerprint'), `"${fingerprint}" is no fingerprint: 24 digits 0 to 9 and a to f.`);
    const count = members.get('count');
    const number = count?.data;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        return fail(count ?? item, '"count" is no whole number, 1 or more.');
    return { file: text('file'), rule: text('rule'), fingerprint, count: number, pointer: text('pointer') };
}
function membersOf(node, known, what, fail) {
    if (node?.kind !== 'object')
        return fail(node, `Write ${what} as an object.`);
    for (const [name, member] of node.members)
        if (!known.includes(name))
            return fail(member, `"${name}" is not known in ${what}.`);
    return node.members;
}

// EXTERNAL MODULE: ./src/engine/discover.ts
var discover = __webpack_require__(44935);
// EXTERNAL MODULE: ./src/engine/user-file.ts
var user_file = __webpack_require__(44786);
;// CONCATENATED MODULE: ./src/engine/read-baseline.ts






/** Ten times what the published catalogue takes. */
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * Reads a baseline file. One that is to be written need not be there.
 *
 * @throws UsageError where it cannot be read, with the line where it is not understood
 */
async function readBaseline({ path, source, renew, workingFolder }) {
    const name = (0,discover/* posixRelative */.qi)(workingFolder, path);
    if (renew && !(await (0,user_file/* isThere */.$B)(path))) {
        await refuseOutside(path, name, workingFolder);
        return { path, name, entries: [], renew };
    }
    const text = await (0,user_file/* readUserFile */.E1)({
        path,
        name,
        what: 'baseline',
        help: 'Write one with: connector-preflight check --baseline FILE --write-baseline',
        workingFolder,
        mostBytes: MOST_BYTES,
    }).catch((error) => {
        throw error instanceof usage_error/* UsageError */.e ? new usage_error/* UsageError */.e(`${source}${error.message}`, error.help) : error;
    });
    return { path, name, entries: parseBaseline(text, name), renew };
}
/** Writes a baseline file, and the folders it needs. @throws UsageError where the place does not allow it */
async function writeBaseline({ path, name }, entries, workingFolder) {
    await refuseOutside(path, name, workingFolder);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, printBaseline(entries));
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`The baseline "${name}" cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
    }
}
/** A configuration is that of a pull request, perhaps, and git runs programs that its own files name. */
async function refuseOutside(path, name, workingFolder) {
    if ((0,external_node_path_.resolve)(path).split(external_node_path_.sep).some(isGitFolder))
        throw new usage_error/* UsageError */.e(`The baseline "${name}" is in the folder of git itself.`, 'Name a file beside it.');
    if (await (0,user_file/* leavesRepository */.ZC)(path, workingFolder))
        throw new usage_error/* UsageError */.e(`The baseline "${name}" is behind a link that leads out of the repository.`);
}
/** Also as file systems without case, and those of Windows, write it. */
function isGitFolder(name) {
    return /^\.git[. ]*$|^git~\d+$/i.test(name);
}


/***/ })

};
;