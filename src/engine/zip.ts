import { crc32 } from 'node:zlib';
import type { FileContent, ZipExample } from '../model/rule';

/** The bytes of a file, of a zip in the simplest form: stored, in the given order, always the same for the same files. */
export function bytesOf(content: FileContent): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  if (typeof content === 'function') return content();
  return isZip(content) ? zipOf(content) : content;
}

export function isZip(content: FileContent | undefined): content is ZipExample {
  return typeof content === 'object' && 'zip' in content;
}

const VERSION = 20;
const UTF8_NAMES = 0x800;
/** The first of January 1980, the earliest that the format knows. */
const DATE = 0x21;

/** Source: APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12 and 4.3.16. */
function zipOf({ zip }: ZipExample): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(zip)) {
    const name = Buffer.from(path);
    const bytes = bytesOf(content);
    const common = fields(
      [2, VERSION],
      [2, UTF8_NAMES],
      [2, 0],
      [2, 0],
      [2, DATE],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    );
    central.push(
      fields([4, 0x02014b50], [2, VERSION]),
      common,
      fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
    const local = [fields([4, 0x04034b50]), common, name, bytes];
    locals.push(...local.map((part) => Buffer.from(part)));
    offset += local.reduce((sum, { length }) => sum + length, 0);
  }
  const directory = Buffer.concat(central);
  const count = Object.keys(zip).length;
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...locals, directory, end]);
}

/** Little-endian numbers, each with its size in bytes. */
function fields(...list: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    list.map(([size, value]) => {
      const field = Buffer.alloc(size);
      field.writeUIntLE(value, 0, size);
      return field;
    }),
  );
}
