import { crc32 } from 'node:zlib';

/** A chunk of a PNG: length, name, content and check sum. */
export function pngChunk(name: string, content: Uint8Array = new Uint8Array()): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

export const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The first chunk of a PNG; true color of eight bits unless said otherwise. */
export function pngHeader(header: {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly color?: number;
}): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(header.width, 0);
  content.writeUInt32BE(header.height, 4);
  content[8] = header.depth ?? 8;
  content[9] = header.color ?? 2;
  return pngChunk('IHDR', content);
}
