"use strict";
exports.id = 69;
exports.ids = [69,932];
exports.modules = {

/***/ 7932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  looksLikePackage: () => (/* binding */ looksLikePackage),
  readPackage: () => (/* binding */ readPackage)
});

// UNUSED EXPORTS: isZip

// EXTERNAL MODULE: ./src/engine/limits.ts
var limits = __webpack_require__(37100);
// EXTERNAL MODULE: ./src/engine/text.ts
var engine_text = __webpack_require__(61655);
// EXTERNAL MODULE: ./src/model/exported-file.ts
var exported_file = __webpack_require__(83929);
// EXTERNAL MODULE: ./src/model/package.ts
var model_package = __webpack_require__(20929);
// EXTERNAL MODULE: ./src/model/xml.ts
var xml = __webpack_require__(82640);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./src/engine/contents/xml.ts

const MAX_DEPTH = 200;
const MAX_ELEMENTS = 500_000;
/**
 * Reads an XML document with the places of its elements. A document type is refused, so there are no entities but the five
 * of XML itself.
 */
function readXml(document) {
    const { text } = document;
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false, position: true });
    const open = [];
    let root;
    let fault;
    let elements = 0;
    let startedAt = 0;
    const fail = (at, message) => {
        fault ??= { start: Math.min(at, text.length), end: Math.min(at + 1, text.length), message };
    };
    parser.on('error', ({ message }) => {
        fail(Math.max(parser.position - 1, 0), `Write well-formed XML: ${message.replace(/^[\d:]+\s*/, '').replace(/\.$/, '')}.`);
    });
    parser.on('doctype', () => {
        fail(text.indexOf('<!DOCTYPE'), 'Remove the document type: exported solutions have none.');
    });
    parser.on('opentagstart', () => {
        startedAt = text.lastIndexOf('<', parser.position - 2);
        elements += 1;
        if (elements > MAX_ELEMENTS || open.length > MAX_DEPTH)
            fail(startedAt, 'Export the solution again: the file has too many elements.');
    });
    parser.on('opentag', ({ name, attributes }) => {
        if (fault !== undefined)
            return;
        const content = { start: parser.position, end: parser.position };
        const node = {
            name,
            attributes: Object.fromEntries(Object.entries(attributes)),
            children: [],
            text: '',
            content,
            start: startedAt,
            end: startedAt + 1 + name.length,
        };
        open.at(-1)?.children.push(node);
        root ??= node;
        open.push(node);
    });
    const collect = (part) => {
        const node = open.at(-1);
        if (node !== undefined)
            node.text += part;
    };
    parser.on('text', collect);
    parser.on('cdata', collect);
    parser.on('closetag', ({ isSelfClosing }) => {
        const node = open.pop();
        if (node === undefined)
            return;
        node.text = node.text.trim();
        if (!isSelfClosing)
            node.content.end = Math.max(text.lastIndexOf('</', parser.position - 1), node.content.start);
    });
    parser.write(text).close();
    return { ...document, root: fault === undefined ? root : undefined, fault };
}

;// CONCATENATED MODULE: ./src/engine/contents/solution.ts




/** Reads what a solution says of itself, and the files of its connectors. */
function readSolution(archive) {
    const customizations = xmlFile(archive, 'customizations.xml');
    const root = customizations?.document.root;
    const first = (name) => {
        const node = (0,xml/* elementNamed */.O0)(root, name);
        return node !== undefined && (0,xml/* holdsAnything */.BT)(node) ? node : undefined;
    };
    return {
        archive,
        manifest: xmlFile(archive, 'solution.xml'),
        customizations,
        connectors: [...(0,xml/* elementsNamed */.JS)(root, 'Connector')]
            .filter(xml/* holdsAnything */.BT)
            .map((node) => readConnector(node, archive)),
        workflows: first('Workflows'),
        plugin: first('aicopilot_aiplugin'),
    };
}
function xmlFile(archive, name) {
    const file = archive.files.find((candidate) => candidate.name.toLowerCase() === name);
    const document = file?.document();
    return file && document && { path: file.path, document: readXml(document) };
}
function readConnector(node, archive) {
    const parts = model_package/* PART_KINDS */.m.flatMap((kind) => {
        const element = node.children.find(({ name }) => name === kind);
        if (element === undefined || element.text === '')
            return [];
        const name = element.text.replace(/^\/+/, '');
        return [{ kind, node: element, name, file: fileNamed(archive, name) }];
    });
    const documents = {};
    for (const { kind, file } of parts) {
        const text = file?.document()?.text;
        if (isDocumentPart(kind) && file && text !== undefined && text.trim() !== '')
            documents[kind] = (0,exported_file/* exportedFile */.w)(file.path, kind, text);
    }
    return { node, parts, documents };
}
function isDocumentPart(kind) {
    return Object.hasOwn(model_package/* DOCUMENT_PARTS */.d, kind);
}
/** Names in a package are found in any case, on Windows. */
function fileNamed({ files }, name) {
    const wanted = name.toLowerCase();
    return files.find((file) => file.name.toLowerCase() === wanted);
}

// EXTERNAL MODULE: ./src/engine/contents/unzip.ts
var unzip = __webpack_require__(46615);
;// CONCATENATED MODULE: ./src/engine/contents/package.ts




/** The package, the zip of assets in it, the solutions in that. */
const package_MAX_DEPTH = 3;
/** A package has four. */
const MAX_ARCHIVES = 20;
/** Reads the zip of a package, and those in it. Never throws. */
async function readPackage(file) {
    const reading = { left: unzip/* MAX_PACKAGE_BYTES */.qv, archives: 0 };
    const archive = await readArchive(file, reading, 1);
    const kind = kindOf(archive);
    const deployment = kind === 'submission'
        ? archive.archives.find((inner) => !isSolution(inner))
        : only(kind === 'deployment', archive);
    const solutions = kind === 'solution' ? [archive] : (deployment ?? archive).archives;
    return { archive, kind, deployment, solutions: solutions.map(readSolution) };
}
function only(condition, value) {
    return condition ? value : undefined;
}
/** Whether a zip is, or may have been meant to be, a package: a broken one at least has the right name and place. */
function looksLikePackage({ archive, kind }) {
    const { files, faults, refused } = archive;
    if (files.length === 0)
        return faults.length > 0 || refused.length > 0;
    return kind === 'solution' || files.some(({ name }) => isZip(name));
}
/** Microsoft goes by the place alone. Somebody who names the zip of assets, or a solution, wants to hear more than that. */
function kindOf(archive) {
    if (isSolution(archive))
        return 'solution';
    const introduced = archive.files.some(({ name }) => /^[^/]+\.md$/i.test(name));
    return !introduced && archive.archives.some(isSolution) ? 'deployment' : 'submission';
}
function isSolution({ files }) {
    return files.some(({ name }) => /^(?:solution|customizations)\.xml$/i.test(name));
}
async function readArchive(file, reading, depth) {
    reading.archives += 1;
    const bytes = file.bytes();
    const { entries, ...found } = bytes === undefined
        ? {
            entries: [],
            folders: [],
            faults: [`its ${file.size} bytes are too many or cannot be read`],
            refused: [],
            backslashes: [],
        }
        : await (0,unzip/* unzip */.$1)(bytes, (name) => isWanted(name, depth), reading);
    const files = entries.map((entry) => fileOf(entry, file.path));
    const archives = [];
    if (depth < package_MAX_DEPTH)
        for (const inner of files)
            if (isZip(inner.name) && inner.bytes() !== undefined && reading.archives < MAX_ARCHIVES)
                archives.push(await readArchive(inner, reading, depth + 1));
    return { path: file.path, name: file.name, files, archives, ...found };
}
function isZip(name) {
    return /\.zip$/i.test(name);
}
/** What rules read: zips, what stands at the root, and what a connector and its flows consist of. */
function isWanted(name, depth) {
    if (isZip(name))
        return depth < package_MAX_DEPTH;
    return /^[^/]+\.(?:xml|md)$/i.test(name) || /^(?:Connector|Workflows)\/[^/]+$/i.test(name);
}
function fileOf({ name, size, bytes }, archive) {
    const isText = bytes !== undefined && size <= limits/* MAX_FILE_BYTES */.g && !isZip(name);
    let document;
    return {
        path: `${archive}/${name}`,
        name,
        kind: 'file',
        size,
        bytes: () => bytes,
        document: () => (document ??= isText ? (0,engine_text/* textOf */.b)(bytes) : undefined),
    };
}


/***/ }),

/***/ 46615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ unzip),
/* harmony export */   oW: () => (/* binding */ MAX_ENTRY_BYTES),
/* harmony export */   qv: () => (/* binding */ MAX_PACKAGE_BYTES)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);


/** The package of a connector has a few dozen. */
const MAX_ENTRIES = 10_000;
/** What a zip may claim to unpack to, whether we unpack it or not. */
const MAX_UNPACKED = 1024 * 1024 * 1024;
/** Larger entries are not read. */
const MAX_ENTRY_BYTES = 64 * 1024 * 1024;
/** All that is read of a package. */
const MAX_PACKAGE_BYTES = 256 * 1024 * 1024;
/**
 * Reads a zip in memory. Nothing is written anywhere, names are only names, and sizes are checked before and while
 * unpacking. Never throws: what is wrong is noted.
 *
 * @param wants whether the content of an entry is needed
 */
async function unzip(bytes, wants, budget) {
    const found = { entries: [], folders: new Set(), faults: [], refused: [], backslashes: [] };
    try {
        const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .fromBufferPromise */ .SY)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
            decodeStrings: false,
        });
        if (zip.entryCount > MAX_ENTRIES)
            found.faults.push(`it has ${zip.entryCount} entries, and ${MAX_ENTRIES} are read`);
        else
            await readEntries(zip, wants, budget, found);
    }
    catch (error) {
        found.faults.push(faultOf(error));
    }
    return { ...found, folders: [...found.folders] };
}
async function readEntries(zip, wants, budget, found) {
    const seen = new Set();
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
        const { name, written } = nameOf(entry);
        if (written !== name)
            found.backslashes.push(written);
        unpacked += entry.uncompressedSize;
        if (unpacked > MAX_UNPACKED) {
            found.faults.push(`it unpacks to more than ${MAX_UNPACKED} bytes`);
            return;
        }
        const unsafe = unsafeName(name, seen);
        const locked = unsafe ?? lockOf(entry);
        seen.add(name.toLowerCase());
        if (locked !== undefined)
            found.refused.push({ name: written, reason: locked });
        if (unsafe === undefined)
            await readEntry(zip, entry, name, locked === undefined && wants(name), budget, found);
    }
}
async function readEntry(zip, entry, name, wanted, budget, found) {
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
        found.folders.add(name.slice(0, at));
    if (name.endsWith('/'))
        return;
    const size = entry.uncompressedSize;
    let bytes;
    if (wanted && size > Math.min(MAX_ENTRY_BYTES, budget.left))
        found.refused.push({ name, reason: `it unpacks to ${size} bytes, which is too large` });
    else if (wanted)
        try {
            budget.left -= size;
            bytes = await contentOf(zip, entry);
        }
        catch (error) {
            found.refused.push({ name, reason: faultOf(error) });
        }
    found.entries.push({ name, size, bytes });
}
/** Reads no more than the size that the directory of the zip gives: the library ends a stream that has more. */
async function contentOf(zip, entry) {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes) !== entry.crc32)
        throw new Error('its content is damaged');
    return bytes;
}
/** The name with slashes, and as it is written. */
function nameOf(entry) {
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
    const written = (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .getFileNameLowLevel */ .ax)(generalPurposeBitFlag, fileNameRaw, extraFields, true);
    return { name: written.replaceAll('\\', '/'), written };
}
const CONTROL = /\p{Cc}/u;
const ENCRYPTED = 1;
const UNIX = 3;
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;
/** Why nobody may write a file of this name; it is left out. */
function unsafeName(name, seen) {
    const segments = name.replace(/\/$/, '').split('/');
    if (/^\/|^[a-z]:/i.test(name))
        return 'its name is an absolute path';
    if (segments.includes('..'))
        return 'its name leads out of the folder that it is unpacked into';
    if (CONTROL.test(name))
        return 'its name has control characters';
    if (segments.some((segment) => segment === '' || segment === '.'))
        return 'its name is no path';
    if (seen.has(name.toLowerCase()))
        return 'another entry has the same name, and one would replace the other';
    return undefined;
}
/** Why the content of an entry is none that we could look at. */
function lockOf(entry) {
    const mode = entry.externalFileAttributes >>> 16;
    if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0)
        return 'it is encrypted';
    if (entry.versionMadeBy >>> 8 === UNIX && (mode & FILE_TYPE) === SYMBOLIC_LINK)
        return 'it is a symbolic link';
    return undefined;
}
/** What the messages of the library mean; the first that matches. */
const FAULTS = [
    [/invalid comment length/i, 'there is something behind its end'],
    [/end of central directory/i, 'it is no zip, or only the beginning of one'],
    [/central directory/i, 'its directory is not where it says'],
];
/** What the library says, as the end of a sentence. */
function faultOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const known = FAULTS.find(([pattern]) => pattern.test(message))?.[1];
    if (known !== undefined)
        return known;
    const flat = message.replace(/\s+/g, ' ').replace(/\.$/, '');
    return flat.charAt(0).toLowerCase() + flat.slice(1, 160);
}


/***/ }),

/***/ 77069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packagesIn: () => (/* binding */ packagesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _contents_package__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7932);
/* harmony import */ var _contents_unzip__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46615);




/** A folder with more zips holds something else. */
const MAX_PACKAGES = 8;
/** The zips directly in a folder that are, or may have been meant to be, packages. */
async function packagesIn(folder, names) {
    const packages = [];
    for (const name of names.filter((candidate) => /\.zip$/i.test(candidate)).slice(0, MAX_PACKAGES))
        if ((0,_contents_package__WEBPACK_IMPORTED_MODULE_2__.looksLikePackage)(await (0,_contents_package__WEBPACK_IMPORTED_MODULE_2__.readPackage)(fileAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), name))))
            packages.push(name);
    return packages;
}
function fileAt(path, name) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    return {
        path: name,
        name,
        kind: 'file',
        size,
        bytes: () => (size > _contents_unzip__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ENTRY_BYTES */ .oW ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path)),
        document: () => undefined,
    };
}


/***/ }),

/***/ 37100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/** Larger files are not read: the limit of certification is 1 MB. */
const MAX_FILE_BYTES = 5 * 1024 * 1024;


/***/ }),

/***/ 83929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isWritten),
/* harmony export */   w: () => (/* binding */ exportedFile)
/* harmony export */ });
/* harmony import */ var _definition_analyse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25717);
/* harmony import */ var _package__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20929);
/* harmony import */ var _parse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43925);
/* harmony import */ var _properties__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98028);




/**
 * A JSON file of an exported connector. Apart from the definition, each holds one member of apiProperties.json, and is read
 * as if it stood there; places in it are those in the file itself.
 */
function exportedFile(path, part, text) {
    const document = (0,_parse__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text);
    const member = _package__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_PARTS */ .d[part];
    const root = member && document.root && within('properties', within(member, document.root));
    return {
        path,
        role: member === undefined ? 'definition' : 'properties',
        document,
        exported: true,
        definition: member === undefined ? (0,_definition_analyse__WEBPACK_IMPORTED_MODULE_0__/* .analyseDefinition */ .x)(document) : undefined,
        properties: root && (0,_properties__WEBPACK_IMPORTED_MODULE_3__/* .analyseProperties */ .l)({ ...document, root }),
    };
}
/** An object around a node, in the same place. The node does not know of it, so pointers start at the node. */
function within(name, node) {
    const { start, end, data } = node;
    return {
        kind: 'object',
        data: { [name]: data },
        start,
        end,
        key: undefined,
        keyStart: -1,
        keyEnd: -1,
        parent: undefined,
        members: new Map([[name, node]]),
        items: [],
    };
}
/** Whether a node is one of the text, and not one that {@link exportedFile} put around it. */
function isWritten(node, { document: { root } }) {
    let top = node;
    while (top.parent !== undefined)
        top = top.parent;
    return top === root;
}


/***/ }),

/***/ 82640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BT: () => (/* binding */ holdsAnything),
/* harmony export */   JS: () => (/* binding */ elementsNamed),
/* harmony export */   O0: () => (/* binding */ elementNamed)
/* harmony export */ });
/** The elements of this name at and below a node, in the order of the text. */
function* elementsNamed(node, name) {
    if (node === undefined)
        return;
    if (node.name === name)
        yield node;
    for (const child of node.children)
        yield* elementsNamed(child, name);
}
/** The first of them. */
function elementNamed(root, name) {
    for (const node of elementsNamed(root, name))
        return node;
    return undefined;
}
/** It has content or attributes: an exported file names what it does not hold with an empty element. */
function holdsAnything({ children, text, attributes }) {
    return children.length > 0 || text !== '' || Object.keys(attributes).length > 0;
}
/** Points at the text of an element; at its name when there is none. */
function placeOf({ start, end, text, content, children }) {
    const span = text === '' || children.length > 0 ? { start, end } : content;
    return { node: undefined, start: span.start, end: span.end };
}


/***/ })

};
;