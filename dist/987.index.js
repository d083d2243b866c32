"use strict";
exports.id = 987;
exports.ids = [987];
exports.modules = {

/***/ 6987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  relay: () => (/* binding */ relay)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/engine/judge.ts + 9 modules
var judge = __webpack_require__(64333);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(85015);
// EXTERNAL MODULE: ./src/github/markers.ts
var markers = __webpack_require__(23400);
// EXTERNAL MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validator.js + 6 modules
var validator = __webpack_require__(60207);
;// CONCATENATED MODULE: ./docs/report.schema.json
const report_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Report of Connector Preflight, version 1","type":"object","additionalProperties":false,"required":["version","tool","connectors","summary"],"properties":{"version":{"const":1},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"connector-preflight"},"version":{"type":"string"}}},"connectors":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","title","publisher","ready","findings","requirements"],"properties":{"path":{"type":"string"},"title":{"type":"string"},"publisher":{"enum":["verified","independent","custom"]},"ready":{"type":"boolean"},"findings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","severity","message","file","pointer","line","column","endLine","endColumn","validatorRule","policy","helpUrl","fingerprint","suppressed","related"],"properties":{"rule":{"type":"string"},"severity":{"enum":["error","warning","info"]},"message":{"type":"string"},"file":{"type":"string","description":"POSIX path, relative to the working folder."},"pointer":{"type":"string","description":"JSON pointer (RFC 6901); for a missing property that of the object that lacks it."},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"validatorRule":{"type":["string","null"],"description":"Name of the rule in Microsoft\'s Swagger Validator."},"policy":{"type":["string","null"],"description":"Microsoft\'s certification policy code."},"helpUrl":{"type":"string"},"fingerprint":{"type":"string","description":"Stays the same when the file is reformatted and members and items change places: 8 digits for the file, 24 for the finding in it."},"suppressed":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"enum":["ignore","baseline"],"description":"An entry of \\"ignore\\" in the configuration, or one of the baseline file."},"reason":{"type":"string"}}}]},"related":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["file","pointer","line","column","endLine","endColumn","message"],"properties":{"file":{"type":"string"},"pointer":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"message":{"type":"string"}}}},"fix":{"type":"array","description":"The only right repair, as edits of the file; absent where a person has to decide.","items":{"type":"object","additionalProperties":false,"required":["line","column","endLine","endColumn","text"],"properties":{"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"text":{"type":"string","description":"What the text of the range becomes."}}}},"baselineState":{"enum":["new","unchanged"],"description":"Whether the base had it; absent where there is no base to compare with."}}}},"requirements":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["policy","title","status","rules"],"properties":{"policy":{"type":["string","null"],"description":"Microsoft\'s certification policy code."},"title":{"type":"string"},"status":{"enum":["fail","warning","manual","pass","not-applicable"]},"rules":{"type":"array","items":{"type":"string"},"description":"Ids of the rules that decide it."},"instruction":{"type":"string","description":"What a person has to do; only where the status is manual."}}}},"comparison":{"type":"object","additionalProperties":false,"required":["base","update","fixed"],"properties":{"base":{"type":"string","description":"The commit, or what was named as the old version."},"update":{"enum":["none","minor","major"],"description":"What Microsoft\'s criteria make of the update."},"reasons":{"type":"array","items":{"type":"string"},"description":"Why, in words: \\"2 operations deleted\\"; absent where nothing changed."},"fixed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","severity","message","file","pointer","line","column","endLine","endColumn","validatorRule","policy","helpUrl","fingerprint","suppressed","related"],"properties":{"rule":{"type":"string"},"severity":{"enum":["error","warning","info"]},"message":{"type":"string"},"file":{"type":"string","description":"POSIX path, relative to the working folder."},"pointer":{"type":"string","description":"JSON pointer (RFC 6901); for a missing property that of the object that lacks it."},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"validatorRule":{"type":["string","null"],"description":"Name of the rule in Microsoft\'s Swagger Validator."},"policy":{"type":["string","null"],"description":"Microsoft\'s certification policy code."},"helpUrl":{"type":"string"},"fingerprint":{"type":"string","description":"Stays the same when the file is reformatted and members and items change places: 8 digits for the file, 24 for the finding in it."},"suppressed":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"enum":["ignore","baseline"],"description":"An entry of \\"ignore\\" in the configuration, or one of the baseline file."},"reason":{"type":"string"}}}]},"related":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["file","pointer","line","column","endLine","endColumn","message"],"properties":{"file":{"type":"string"},"pointer":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"message":{"type":"string"}}}},"fix":{"type":"array","description":"The only right repair, as edits of the file; absent where a person has to decide.","items":{"type":"object","additionalProperties":false,"required":["line","column","endLine","endColumn","text"],"properties":{"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"text":{"type":"string","description":"What the text of the range becomes."}}}},"baselineState":{"enum":["new","unchanged"],"description":"Whether the base had it; absent where there is no base to compare with."}}},"description":"Findings of the base that are gone."}},"description":"How it differs from its base; absent where there is none."}}}},"summary":{"type":"object","additionalProperties":false,"required":["connectors","ready","errors","warnings","infos","suppressed"],"properties":{"connectors":{"type":"integer","minimum":0},"ready":{"type":"integer","minimum":0},"errors":{"type":"integer","minimum":0},"warnings":{"type":"integer","minimum":0},"infos":{"type":"integer","minimum":0},"suppressed":{"type":"integer","minimum":0},"new":{"type":"object","additionalProperties":false,"required":["errors","warnings","infos"],"properties":{"errors":{"type":"integer","minimum":0},"warnings":{"type":"integer","minimum":0},"infos":{"type":"integer","minimum":0}},"description":"How many of them the base lacks; absent without a base."},"fixed":{"type":"integer","minimum":0,"description":"How many findings of the base are gone; absent without a base."}}},"base":{"type":"object","additionalProperties":false,"required":["commit","name","changedOnly","deleted"],"properties":{"commit":{"type":"string","description":"The full id of the commit."},"name":{"type":"string","description":"What it was found by, such as origin/main."},"changedOnly":{"type":"boolean","description":"Only connectors that were touched since were checked."},"allBecauseOf":{"type":"string","description":"The touched file for which all connectors were checked, though only touched ones were asked for."},"deleted":{"type":"array","items":{"type":"string"},"description":"The folders of connectors that it has and that are gone."}},"description":"The commit that the connectors were compared with; absent where there is none."},"notices":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["severity","message"],"properties":{"severity":{"enum":["warning","info"]},"message":{"type":"string"},"file":{"type":"string","description":"POSIX path, relative to the working folder."},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}},"description":"What is to be said of the run itself; absent where there is nothing."}}}');
// EXTERNAL MODULE: ./src/model/links.ts
var links = __webpack_require__(84096);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
;// CONCATENATED MODULE: ./src/github/received-report.ts




/** A report of five thousand findings has 4 MB. */
const MAX_REPORT_BYTES = 32 * 1024 * 1024;
/**
 * Reads a JSON report (version 1) that a workflow without rights wrote: whoever opened the pull request may have written it
 * instead. Its shape is checked to the last member; its texts are as hostile as those of a connector, and are escaped where
 * they are shown; its addresses are replaced by our own.
 *
 * @throws UsageError for anything else
 */
function readReceivedReport(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new usage_error/* UsageError */.e('The report is no JSON.', HELP);
    }
    const { valid, errors } = new validator/* Validator */.D(report_schema_namespaceObject, '7').validate(value);
    if (!valid) {
        const place = errors.at(-1)?.instanceLocation.slice(0, 200) ?? '#';
        throw new usage_error/* UsageError */.e(`The report is not one of version 1: it differs at ${JSON.stringify(place)}.`, HELP);
    }
    const report = value;
    if (report.base !== undefined && !/^[0-9a-f]{40,64}$/.test(report.base.commit))
        throw new usage_error/* UsageError */.e('The report has a base that is no commit.', HELP);
    const connectors = report.connectors.map(({ comparison, ...connector }) => ({
        ...connector,
        findings: connector.findings.map(trusted),
        ...(comparison && { comparison: { ...comparison, fixed: comparison.fixed.map(trusted) } }),
    }));
    return { ...report, connectors };
}
const HELP = 'Give the file that the input "report-file" of the same version wrote.';
/** @throws UsageError for a rule or a path that no report of ours has */
function trusted(finding) {
    const { rule, file, related } = finding;
    if (!/^pp-[a-z0-9-]{1,80}$/.test(rule))
        throw new usage_error/* UsageError */.e('The report names a rule that is none.', HELP);
    for (const path of [file, ...related.map((place) => place.file)])
        if (!isRelative(path))
            throw new usage_error/* UsageError */.e('The report has a file outside of the checkout.', HELP);
    return { ...finding, helpUrl: (0,links/* ruleUrl */.QB)(rule) };
}
/** Addresses are made of it: none may lead out of the repository. */
function isRelative(path) {
    // The folder itself is where findings are that belong to no file.
    if (path === '.')
        return true;
    return !/[\\\u0000]/.test(path) && path.split('/').every((name) => !['', '.', '..'].includes(name));
}

// EXTERNAL MODULE: ./src/github/request.ts
var request = __webpack_require__(87398);
// EXTERNAL MODULE: ./src/github/values.ts
var values = __webpack_require__(59657);
// EXTERNAL MODULE: ./src/action/pull-request.ts + 13 modules
var pull_request = __webpack_require__(12649);
;// CONCATENATED MODULE: ./src/action/relay.ts










/**
 * Comments on a pull request with the report of another workflow, which had no right to. The report is data of whoever opened
 * the pull request, and which pull request it is, GitHub alone tells.
 *
 * @param file relative to the workspace
 * @returns the report, with its summary counted again
 * @throws UsageError for a report that is none, or another event than `workflow_run`
 */
async function relay(file, inputs, toolkit) {
    const { event, workspace } = toolkit;
    const run = event.name === 'workflow_run' ? (0,github_event/* workflowRunOf */.ol)(event.payload) : undefined;
    if (run === undefined)
        throw new usage_error/* UsageError */.e('The input "report" is for workflows on the event "workflow_run".', 'Leave it out to check connectors.');
    const received = readReceivedReport(await textOf((0,external_node_path_.resolve)(workspace, file), file));
    const report = (0,judge/* reportOf */.EI)(received.connectors, received.tool.version, received);
    const client = inputs.token === undefined ? undefined : (0,pull_request/* clientOf */.fe)(inputs.token, toolkit);
    const repository = (0,pull_request/* repositoryOf */._M)(event.repository);
    const publication = {
        repository,
        features: new Set(['comment']),
        sha: run.sha,
        key: (0,markers/* keyOf */.TN)(event.workflow, event.job, inputs.paths),
        report,
        context: {
            excerpts: new Map(),
            rules: [],
            color: true,
            linkTo: (path, line) => toolkit.linkTo(path, line, run.sha),
        },
        failed: false,
        changes: undefined,
    };
    try {
        const pullRequest = client && (await pullRequestOfRun(run, repository, client));
        await (0,pull_request/* show */.WU)({ ...publication, pullRequest }, client, toolkit);
    }
    catch (error) {
        if (!(error instanceof request/* ApiError */.h))
            throw error;
        (0,pull_request/* tell */.qz)({ checkRun: false, failures: [{ feature: 'comment', error }], log: [] }, client, toolkit);
    }
    return report;
}
/** GitHub names the pull request of a run only where it does not come from a fork; else its branch leads to it. */
async function pullRequestOfRun({ pullRequest, head, sha }, repository, client) {
    if (pullRequest !== undefined)
        return pullRequest;
    const answer = await client.request('GET /repos/{owner}/{repo}/pulls', {
        ...repository,
        state: 'open',
        head,
    });
    return (0,github_event/* ofCommit */.Nm)((0,values/* listOf */.c3)(answer), sha);
}
async function textOf(path, file) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size <= MAX_REPORT_BYTES)
            return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`"${file}" cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
    }
    throw new usage_error/* UsageError */.e(`"${file}" has more than ${MAX_REPORT_BYTES} bytes.`);
}


/***/ })

};
;