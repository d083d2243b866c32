import { crc32 } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import type { RefusedEntry } from '../../model/package';

/** A zip as its directory describes it, with the content of the entries that were wanted. */
export interface Unzipped {
  readonly entries: readonly UnzippedEntry[];
  readonly folders: readonly string[];
  readonly faults: readonly string[];
  readonly refused: readonly RefusedEntry[];
  readonly backslashes: readonly string[];
}

export interface UnzippedEntry {
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array | undefined;
}

/** How many bytes may still be unpacked, over all zips in a zip. */
export interface Budget {
  left: number;
}

/** The package of a connector has a few dozen. */
const MAX_ENTRIES = 10_000;

/** What a zip may claim to unpack to, whether we unpack it or not. */
const MAX_UNPACKED = 1024 * 1024 * 1024;

/** Larger entries are not read. */
export const MAX_ENTRY_BYTES = 64 * 1024 * 1024;

/** All that is read of a package. */
export const MAX_PACKAGE_BYTES = 256 * 1024 * 1024;

/**
 * Reads a zip in memory. Nothing is written anywhere, names are only names, and sizes are checked before and while
 * unpacking. Never throws: what is wrong is noted.
 *
 * @param wants whether the content of an entry is needed
 */
export async function unzip(
  bytes: Uint8Array,
  wants: (name: string) => boolean,
  budget: Budget,
): Promise<Unzipped> {
  const found: Finds = { entries: [], folders: new Set(), faults: [], refused: [], backslashes: [] };
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      decodeStrings: false,
    });
    if (zip.entryCount > MAX_ENTRIES)
      found.faults.push(`it has ${zip.entryCount} entries, and ${MAX_ENTRIES} are read`);
    else await readEntries(zip, wants, budget, found);
  } catch (error) {
    found.faults.push(faultOf(error));
  }
  return { ...found, folders: [...found.folders] };
}

/** What is found, while it is. */
interface Finds {
  readonly entries: UnzippedEntry[];
  readonly folders: Set<string>;
  readonly faults: string[];
  readonly refused: RefusedEntry[];
  readonly backslashes: string[];
}

async function readEntries(
  zip: ZipFile,
  wants: (name: string) => boolean,
  budget: Budget,
  found: Finds,
): Promise<void> {
  const seen = new Set<string>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const { name, written } = nameOf(entry);
    if (written !== name) found.backslashes.push(written);
    unpacked += entry.uncompressedSize;
    if (unpacked > MAX_UNPACKED) {
      found.faults.push(`it unpacks to more than ${MAX_UNPACKED} bytes`);
      return;
    }
    const unsafe = unsafeName(name, seen);
    const locked = unsafe ?? lockOf(entry);
    seen.add(name.toLowerCase());
    if (locked !== undefined) found.refused.push({ name: written, reason: locked });
    if (unsafe === undefined)
      await readEntry(zip, entry, name, locked === undefined && wants(name), budget, found);
  }
}

async function readEntry(
  zip: ZipFile,
  entry: Entry,
  name: string,
  wanted: boolean,
  budget: Budget,
  found: Finds,
): Promise<void> {
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
    found.folders.add(name.slice(0, at));
  if (name.endsWith('/')) return;
  const size = entry.uncompressedSize;
  let bytes: Uint8Array | undefined;
  if (wanted && size > Math.min(MAX_ENTRY_BYTES, budget.left))
    found.refused.push({ name, reason: `it unpacks to ${size} bytes, which is too large` });
  else if (wanted)
    try {
      budget.left -= size;
      bytes = await contentOf(zip, entry);
    } catch (error) {
      found.refused.push({ name, reason: faultOf(error) });
    }
  found.entries.push({ name, size, bytes });
}

/** Reads no more than the size that the directory of the zip gives: the library ends a stream that has more. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new Error('its content is damaged');
  return bytes;
}

/** The name with slashes, and as it is written. */
function nameOf(entry: Entry): { name: string; written: string } {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const written = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  return { name: written.replaceAll('\\', '/'), written };
}

const CONTROL = /\p{Cc}/u;
const ENCRYPTED = 1;
const UNIX = 3;
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/** Why nobody may write a file of this name; it is left out. */
function unsafeName(name: string, seen: ReadonlySet<string>): string | undefined {
  const segments = name.replace(/\/$/, '').split('/');
  if (/^\/|^[a-z]:/i.test(name)) return 'its name is an absolute path';
  if (segments.includes('..')) return 'its name leads out of the folder that it is unpacked into';
  if (CONTROL.test(name)) return 'its name has control characters';
  if (segments.some((segment) => segment === '' || segment === '.')) return 'its name is no path';
  if (seen.has(name.toLowerCase())) return 'another entry has the same name, and one would replace the other';
  return undefined;
}

/** Why the content of an entry is none that we could look at. */
function lockOf(entry: Entry): string | undefined {
  const mode = entry.externalFileAttributes >>> 16;
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) return 'it is encrypted';
  if (entry.versionMadeBy >>> 8 === UNIX && (mode & FILE_TYPE) === SYMBOLIC_LINK)
    return 'it is a symbolic link';
  return undefined;
}

/** What the messages of the library mean; the first that matches. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/invalid comment length/i, 'there is something behind its end'],
  [/end of central directory/i, 'it is no zip, or only the beginning of one'],
  [/central directory/i, 'its directory is not where it says'],
];

/** What the library says, as the end of a sentence. */
function faultOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const known = FAULTS.find(([pattern]) => pattern.test(message))?.[1];
  if (known !== undefined) return known;
  const flat = message.replace(/\s+/g, ' ').replace(/\.$/, '');
  return flat.charAt(0).toLowerCase() + flat.slice(1, 160);
}
