import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import type { FolderFile } from '../../model/connector';
import type { Icon } from '../../model/contents';
import { kindOf } from './picture-kind';
import { pixelsOf } from './pixels';
import { readPng, type PngHeader } from './png';

/** Larger pictures are not decoded; an icon has at most 230 pixels a side, and 1 MB. */
const MAX_SIDE = 1024;
const MAX_BYTES = 4 * 1024 * 1024;

/** What rules want to know of an icon. Never throws. */
export function iconOf(file: FolderFile): Icon {
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

function decode(bytes: Uint8Array, png: PngHeader): Pick<Icon, 'fault' | 'pixels'> {
  const { width, height } = png;
  if (!png.complete) return { fault: 'it breaks off before its end', pixels: undefined };
  if (bytes.length > MAX_BYTES || width > MAX_SIDE || height > MAX_SIDE)
    return { fault: undefined, pixels: undefined };
  try {
    // The library would inflate the data of an interlaced picture without a limit.
    inflateSync(png.data, { maxOutputLength: mostBytes(png) });
    const { data } = PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return { fault: undefined, pixels: pixelsOf(data, width, height) };
  } catch {
    return { fault: 'its data is damaged', pixels: undefined };
  }
}

/** The largest size of the inflated data: four channels of two bytes, and the filter bytes of all seven passes. */
function mostBytes({ width, height }: PngHeader): number {
  return width * height * 8 + height * 16 + 64;
}
