/** Red, green, blue and alpha from 0 to 255. */
export type Paint = readonly [red: number, green: number, blue: number, alpha: number];

/** A picture of at most four colors. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly palette: readonly Paint[];
  /** The index in the palette of a pixel. */
  readonly paintAt: (x: number, y: number) => number;
  readonly animated?: boolean;
  readonly interlaced?: boolean;
}

/** Where the pixels of each pass start, and how far they are apart: the whole picture at once, or the seven passes of Adam7. */
const ONE_PASS = [[0, 0, 1, 1]] as const;
const SEVEN_PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/**
 * A small PNG for examples of rules, which can use no library: two bits per pixel, not compressed.
 *
 * Source: PNG specification, https://www.w3.org/TR/png-3/, and RFC 1950 and 1951 for its data.
 */
export function pngExample(drawing: Drawing): Uint8Array {
  const { width, height, palette, animated = false, interlaced = false } = drawing;
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...word(width), ...word(height), 2, 3, 0, 0, interlaced ? 1 : 0]),
    ...(animated ? chunk('acTL', [...word(1), ...word(0)]) : []),
    ...chunk(
      'PLTE',
      palette.flatMap(([red, green, blue]) => [red, green, blue]),
    ),
    ...chunk(
      'tRNS',
      palette.map(([, , , alpha]) => alpha),
    ),
    ...chunk('IDAT', stored((interlaced ? SEVEN_PASSES : ONE_PASS).flatMap((pass) => lines(drawing, pass)))),
    ...chunk('IEND', []),
  ]);
}

type Pass = readonly [x: number, y: number, across: number, down: number];

function lines({ width, height, paintAt }: Drawing, [startX, startY, across, down]: Pass): number[] {
  const bytes: number[] = [];
  for (let y = startY; y < height && startX < width; y += down) {
    // Each line starts with its filter: none.
    bytes.push(0);
    for (let x = startX; x < width; x += 4 * across) {
      const four = [0, 1, 2, 3].map((next) => x + next * across);
      bytes.push(four.reduce((byte, at) => byte * 4 + (at < width ? paintAt(at, y) : 0), 0));
    }
  }
  return bytes;
}

function chunk(name: string, content: readonly number[]): number[] {
  const named = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...content];
  return [...word(content.length), ...named, ...word(crc32(named))];
}

/** The bytes as a zlib stream of one stored block. */
function stored(bytes: readonly number[]): number[] {
  const length = bytes.length;
  const size = [length & 255, length >> 8];
  return [0x78, 0x01, 1, ...size, ...size.map((byte) => 255 - byte), ...bytes, ...word(adler32(bytes))];
}

function word(number: number): number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255);
}

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return crc ^ 0xffffffff;
}

function adler32(bytes: readonly number[]): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}
