import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { iconExample } from '../../src/kit/icon';
import { reportOfLarkspur } from '../support/larkspur';
import { PNG_SIGNATURE, pngChunk, pngHeader } from '../support/png';

const GREEN = [0x0b, 0x6a, 0x0b, 255] as const;
const SIDE = 230;

/** What is found with this icon in the example that is ready, by rule and message. */
async function found(icon: Uint8Array): Promise<string[]> {
  const { findings } = await reportOfLarkspur({ folder: [['icon.png', icon]] });
  return findings.map(({ rule, severity, message }) => `${severity} ${rule} ${message}`);
}

/** The icon as the library writes it: green, with a white square in the middle. */
function written(options: { readonly colorType: 0 | 2 | 4 | 6; readonly alpha?: number }): Buffer {
  const png = new PNG({ width: SIDE, height: SIDE });
  for (let pixel = 0; pixel < SIDE * SIDE; pixel++) {
    const [x, y] = [pixel % SIDE, Math.floor(pixel / SIDE)];
    const inside = x > 60 && x < 170 && y > 60 && y < 170;
    png.data.set(inside ? [255, 255, 255, 255] : [...GREEN.slice(0, 3), options.alpha ?? 255], pixel * 4);
  }
  return PNG.sync.write(png, { colorType: options.colorType, inputColorType: 6 });
}

/** A PNG with this header and these chunks. */
function png(header: Parameters<typeof pngHeader>[0], ...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([PNG_SIGNATURE, pngHeader(header), ...chunks, pngChunk('IEND')]);
}

const plain = Buffer.from(iconExample({ width: SIDE, height: SIDE })());

/** With chunks between the header and the rest. */
const withChunks = (...chunks: readonly Buffer[]): Buffer =>
  Buffer.concat([plain.subarray(0, 33), ...chunks, plain.subarray(33)]);

describe('pictures that are fine', () => {
  test.each<[string, Uint8Array]>([
    ['palette with opaque entries', plain],
    ['true color', written({ colorType: 2 })],
    ['true color with alpha', written({ colorType: 6 })],
    ['16 bits', deep(2)],
    ['16 bits with alpha', deep(6)],
    ['pixels in many chunks', inChunks(plain, 50)],
    [
      'many texts',
      withChunks(...Array.from({ length: 2000 }, () => pngChunk('tEXt', Buffer.from('Title\0Icon')))),
    ],
    ['a text of half a megabyte', withChunks(pngChunk('tEXt', Buffer.alloc(500_000, 'x')))],
  ])('%s', async (_what, icon) => {
    expect(await found(icon)).toEqual([]);
  });
});

test('a picture without width has two faults', async () => {
  expect(await found(png({ width: 0, height: SIDE }))).toEqual([
    expect.stringMatching(/^error pp-icon-dimensions .*: it has 0 x 230\.$/),
    expect.stringMatching(/^error pp-icon-readable /),
  ]);
});

describe('pictures with one fault', () => {
  const AGAIN = /^error pp-icon-readable Export "icon\.png" once more: /;
  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', Buffer.alloc(0), /^error pp-icon-format .*: it is empty\.$/],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /^error pp-icon-format .*: it is a JPEG\.$/],
    ['a GIF', Buffer.from('GIF89a'), /^error pp-icon-format .*: it is a GIF\.$/],
    ['a WebP', Buffer.from('RIFF\0\0\0\0WEBP'), /^error pp-icon-format .*: it is a WebP\.$/],
    ['the signature alone', PNG_SIGNATURE, AGAIN],
    ['a damaged check sum of the header', flipped(plain, 30), AGAIN],
    ['a damaged check sum of the pixels', flipped(plain, plain.length - 13), AGAIN],
    ['garbage after the end', Buffer.concat([plain, Buffer.from('PK\u0003\u0004')]), AGAIN],
    ['no size', png({ width: 0, height: 0 }), AGAIN],
    ['no pixels', png({ width: SIDE, height: SIDE }), AGAIN],
    ['a bit depth that there is not', png({ width: SIDE, height: SIDE, depth: 7 }), AGAIN],
    [
      'a palette that is missing',
      png(
        { width: SIDE, height: SIDE, color: 3 },
        pngChunk('IDAT', deflateSync(Buffer.alloc(SIDE * (SIDE + 1)))),
      ),
      AGAIN,
    ],
    [
      'a header that is not the first',
      Buffer.concat([PNG_SIGNATURE, pngChunk('tEXt'), plain.subarray(8)]),
      AGAIN,
    ],
    [
      '70,000 chunks',
      withChunks(Buffer.concat(Array.from({ length: 70_000 }, () => pngChunk('tEXt')))),
      AGAIN,
    ],
    [
      'transparent palette entries',
      Buffer.from(iconExample({ width: SIDE, height: SIDE, alpha: 0 })()),
      /^error pp-icon-opaque .*% of it is transparent\.$/,
    ],
    ['alpha', written({ colorType: 6, alpha: 100 }), /^error pp-icon-opaque /],
    [
      'interlaced',
      Buffer.from(iconExample({ width: SIDE, height: SIDE, interlaced: true })()),
      /^info pp-icon-plain-png .*without interlacing\.$/,
    ],
    [
      'animated',
      withChunks(pngChunk('acTL', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]))),
      /^info pp-icon-plain-png .*without animation\.$/,
    ],
    ['gray', written({ colorType: 0 }), /^error pp-icon-background-brand /],
    ['gray with alpha', written({ colorType: 4 }), /^error pp-icon-background-brand /],
  ])('%s', async (_what, icon, expected) => {
    const lines = await found(icon);
    expect(lines).toEqual([expect.stringMatching(expected)]);
  });

  test('cut off after each of its chunks, and in the middle of each', async () => {
    for (const at of chunkStarts(plain).flatMap((start) => [start, start + 6]))
      expect([at, await found(plain.subarray(0, at))]).toEqual([
        at,
        [expect.stringMatching(/^error pp-icon-(?:readable|format) /)],
      ]);
  });
});

describe('pictures that are larger than they look', () => {
  const GIGABYTES = { width: 30_000, height: 30_000, color: 6 };
  const bomb = deflateSync(Buffer.alloc(200_000_000), { level: 9 });

  test('a header of gigabytes is not decoded', async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await found(png(GIGABYTES, pngChunk('IDAT', deflateSync(Buffer.alloc(1000)))))).toEqual([
      expect.stringMatching(/^error pp-icon-dimensions .*: it has 30000 x 30000\.$/),
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
  });

  test('pixels of gigabytes are not unpacked', async () => {
    const lines = await found(png({ width: SIDE, height: SIDE, color: 6 }, pngChunk('IDAT', bomb)));
    expect(lines).toEqual([expect.stringMatching(/^error pp-icon-readable .*: its data is damaged\.$/)]);
  });

  test('texts and profiles are not unpacked', async () => {
    const text = Buffer.concat([Buffer.from('Title\0\0'), bomb]);
    const profile = Buffer.concat([Buffer.from('ICC\0\0'), bomb]);
    expect(await found(withChunks(pngChunk('zTXt', text), pngChunk('iCCP', profile)))).toEqual([]);
  });
});

/** A green picture with two bytes for each channel. */
function deep(color: 2 | 6): Buffer {
  const channels = GREEN.slice(0, color === 2 ? 3 : 4).flatMap((channel) => [channel, channel]);
  const row = [0, ...Array.from({ length: SIDE }, () => channels).flat()];
  const rows = Buffer.concat(Array.from({ length: SIDE }, () => Buffer.from(row)));
  const header = { width: SIDE, height: SIDE, depth: 16, color };
  return png(header, pngChunk('IDAT', deflateSync(rows)));
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

function chunkStarts(bytes: Buffer): number[] {
  const starts: number[] = [];
  for (let at = PNG_SIGNATURE.length; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) starts.push(at);
  return starts;
}

/** The same picture with its pixels in chunks of this size. */
function inChunks(bytes: Buffer, size: number): Buffer {
  const parts = chunkStarts(bytes).flatMap((start) => {
    const length = bytes.readUInt32BE(start);
    const chunk = bytes.subarray(start, start + 12 + length);
    if (chunk.toString('latin1', 4, 8) !== 'IDAT') return [chunk];
    const content = chunk.subarray(8, 8 + length);
    const count = Math.ceil(length / size);
    return Array.from({ length: count }, (_, index) =>
      pngChunk('IDAT', content.subarray(index * size, (index + 1) * size)),
    );
  });
  return Buffer.concat([PNG_SIGNATURE, ...parts]);
}

test('the icon of the example is read as it lies there', async () => {
  expect(await found(readFileSync('examples/larkspur-orders/icon.png'))).toEqual([]);
});
