"use strict";
exports.id = 311;
exports.ids = [311];
exports.modules = {

/***/ 46311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iconOf: () => (/* binding */ iconOf)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/pngjs/lib/png.js
var lib_png = __webpack_require__(10359);
;// CONCATENATED MODULE: ./src/engine/contents/picture-kind.ts
const SIGNATURES = [
    ['empty', /^$/],
    ['PNG', /^\x89PNG\r\n\x1a\n/],
    ['JPEG', /^\xff\xd8\xff/],
    ['GIF', /^GIF8[79]a/],
    ['WebP', /^RIFF[^]{4}WEBP/],
    ['BMP', /^BM/],
    ['ICO', /^\0\0\x01\0/],
    ['SVG', /^(?:\xef\xbb\xbf)?\s*<(?:\?xml[^>]*>\s*<)?(?:!--|!DOCTYPE svg|svg)/i],
];
const FIRST_BYTES = 512;
/** What a picture is by its first bytes. */
function kindOf(bytes) {
    const start = Buffer.from(bytes.subarray(0, FIRST_BYTES)).toString('latin1');
    return SIGNATURES.find(([, signature]) => signature.test(start))?.[0] ?? 'unknown';
}

;// CONCATENATED MODULE: ./src/engine/contents/pixels.ts
/** Less than fully: the eye sees no difference, and some programs export it. */
const OPAQUE = 240;
/**
 * What rules want to know of the pixels of an icon.
 *
 * @param data red, green, blue and alpha of each pixel, by rows
 */
function pixelsOf(data, width, height) {
    const background = backgroundOf(data, edgeOf(width, height));
    const distance = (pixel) => background === undefined ? 0 : distanceOf(data, pixel, background);
    const rows = new Array(height).fill(0);
    const columns = new Array(width).fill(0);
    let transparent = 0;
    for (let pixel = 0; pixel < width * height; pixel++) {
        const [row, column] = [Math.floor(pixel / width), pixel % width];
        const far = distance(pixel);
        rows[row] = Math.max(rows[row] ?? 0, far);
        columns[column] = Math.max(columns[column] ?? 0, far);
        if (!isOpaque(data, pixel))
            transparent++;
    }
    return { transparent, background, edge: edgeOf(width, height).map(distance), rows, columns };
}
/** The outermost pixels; the corners count twice. */
function edgeOf(width, height) {
    const across = Array.from({ length: width }, (_, column) => [column, (height - 1) * width + column]);
    const down = Array.from({ length: height }, (_, row) => [row * width, row * width + width - 1]);
    return [...across, ...down].flat();
}
function backgroundOf(data, edge) {
    const numbers = new Map();
    for (const pixel of edge) {
        const key = isOpaque(data, pixel) ? colorAt(data, pixel).join() : '';
        const entry = numbers.get(key) ?? { pixel, number: 0 };
        entry.number++;
        numbers.set(key, entry);
    }
    const [most] = [...numbers.values()].sort((a, b) => b.number - a.number);
    return most === undefined || !isOpaque(data, most.pixel) ? undefined : colorAt(data, most.pixel);
}
function distanceOf(data, pixel, [red, green, blue]) {
    if (!isOpaque(data, pixel))
        return 0;
    const color = colorAt(data, pixel);
    return Math.max(Math.abs(color[0] - red), Math.abs(color[1] - green), Math.abs(color[2] - blue));
}
function isOpaque(data, pixel) {
    return (data[pixel * 4 + 3] ?? 0) >= OPAQUE;
}
function colorAt(data, pixel) {
    return [data[pixel * 4] ?? 0, data[pixel * 4 + 1] ?? 0, data[pixel * 4 + 2] ?? 0];
}

;// CONCATENATED MODULE: ./src/engine/contents/png.ts
const SIGNATURE_BYTES = 8;
/** Length, name and check sum. */
const CHUNK_BYTES = 12;
const MAX_CHUNKS = 10_000;
/**
 * Walks over the chunks of a PNG.
 *
 * Source: PNG specification, 5.3 (chunks) and 11.2 (IHDR): https://www.w3.org/TR/png-3/
 */
function readPng(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const names = new Set();
    const data = [];
    let at = SIGNATURE_BYTES;
    for (let chunk = 0; chunk < MAX_CHUNKS && at + CHUNK_BYTES <= bytes.length; chunk++) {
        const length = view.getUint32(at);
        if (at + CHUNK_BYTES + length > bytes.length)
            break;
        const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
        if (chunk === 0 && (name !== 'IHDR' || length !== 13))
            break;
        names.add(name);
        if (name === 'IDAT')
            data.push(bytes.subarray(at + 8, at + 8 + length));
        if (name === 'IEND')
            break;
        at += CHUNK_BYTES + length;
    }
    const header = names.has('IHDR');
    return {
        width: header ? view.getUint32(16) : 0,
        height: header ? view.getUint32(20) : 0,
        interlaced: header && view.getUint8(28) !== 0,
        animated: names.has('acTL'),
        complete: names.has('IEND'),
        data: Buffer.concat(data),
    };
}

;// CONCATENATED MODULE: ./src/engine/contents/icon.ts





/** Larger pictures are not decoded; an icon has at most 230 pixels a side, and 1 MB. */
const MAX_SIDE = 1024;
const MAX_BYTES = 4 * 1024 * 1024;
/** What rules want to know of an icon. Never throws. */
function iconOf(file) {
    const bytes = file.bytes();
    const kind = bytes === undefined ? 'unknown' : kindOf(bytes);
    const png = bytes === undefined || kind !== 'PNG' ? undefined : readPng(bytes);
    return {
        file,
        kind,
        width: png?.width,
        height: png?.height,
        animated: png?.animated ?? false,
        interlaced: png?.interlaced ?? false,
        ...(bytes === undefined || png === undefined
            ? { fault: undefined, pixels: undefined }
            : decode(bytes, png)),
    };
}
function decode(bytes, png) {
    const { width, height } = png;
    if (!png.complete)
        return { fault: 'it breaks off before its end', pixels: undefined };
    if (bytes.length > MAX_BYTES || width > MAX_SIDE || height > MAX_SIDE)
        return { fault: undefined, pixels: undefined };
    try {
        // The library would inflate the data of an interlaced picture without a limit.
        (0,external_node_zlib_.inflateSync)(png.data, { maxOutputLength: mostBytes(png) });
        const { data } = lib_png/* PNG */.O.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        return { fault: undefined, pixels: pixelsOf(data, width, height) };
    }
    catch {
        return { fault: 'its data is damaged', pixels: undefined };
    }
}
/** The largest size of the inflated data: four channels of two bytes, and the filter bytes of all seven passes. */
function mostBytes({ width, height }) {
    return width * height * 8 + height * 16 + 64;
}


/***/ })

};
;