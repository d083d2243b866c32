/** What is known of a PNG before its pixels are decoded, so that its size can be bounded. */
export interface PngHeader {
  /** 0 when there is no header. */
  readonly width: number;
  readonly height: number;
  readonly interlaced: boolean;
  readonly animated: boolean;
  /** All chunks up to IEND are there. */
  readonly complete: boolean;
  /** The compressed pixels: the content of all IDAT chunks. */
  readonly data: Uint8Array;
}

const SIGNATURE_BYTES = 8;
/** Length, name and check sum. */
const CHUNK_BYTES = 12;
const MAX_CHUNKS = 10_000;

/**
 * Walks over the chunks of a PNG.
 *
 * Source: PNG specification, 5.3 (chunks) and 11.2 (IHDR): https://www.w3.org/TR/png-3/
 */
export function readPng(bytes: Uint8Array): PngHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  const data: Uint8Array[] = [];
  let at = SIGNATURE_BYTES;
  for (let chunk = 0; chunk < MAX_CHUNKS && at + CHUNK_BYTES <= bytes.length; chunk++) {
    const length = view.getUint32(at);
    if (at + CHUNK_BYTES + length > bytes.length) break;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (chunk === 0 && (name !== 'IHDR' || length !== 13)) break;
    names.add(name);
    if (name === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    if (name === 'IEND') break;
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
