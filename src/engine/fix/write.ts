import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isWithin } from '../../kit/within';
import { BYTE_ORDER_MARK } from './texts';
import type { RepairedFile } from './repair';

/** A file of a connector, ready to be written. */
interface Writable {
  readonly path: string;
  /** Absolute. */
  readonly target: string;
  /** The whole content, byte order mark included, now and afterwards. */
  readonly before: string;
  readonly after: string;
  readonly mode: number;
}

/** A file to be written, or the reason why it cannot be. */
export type Plan = Writable | { readonly path: string; readonly refused: string };

/**
 * Looks at a file again before it is written: only a plain file in the folder of the connector, that nobody changed meanwhile.
 *
 * @param folder of the connector, absolute and real
 */
export async function planOf(folder: string, workingFolder: string, file: RepairedFile): Promise<Plan> {
  const { path } = file;
  const target = resolve(workingFolder, path);
  const refuse = (refused: string): Plan => ({ path, refused });
  try {
    if (target === folder || !isWithin(target, folder))
      return refuse('it is outside of the folder of the connector');
    const found = await plainFile(target);
    if (found === undefined) return refuse(NO_FILE);
    const { bytes, mode } = found;
    const text = bytes.toString('utf8');
    const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    if (!isUtf8(bytes) || text !== `${mark}${file.before}`) return refuse(CHANGED);
    return { path, target, before: text, after: `${mark}${file.after}`, mode };
  } catch (error) {
    return refuse(reasonOf(error));
  }
}

const NO_FILE = 'it is a link, or no file';
const CHANGED = 'it was changed meanwhile; run the command again';
const READ_ONLY = 'it is read-only; allow writing to it, and run the command again';
const OWNER_WRITES = 0o200;

interface PlainFile {
  readonly bytes: Buffer;
  readonly mode: number;
}

/** A file that is reached by no link; undefined for anything else. */
async function plainFile(target: string): Promise<PlainFile | undefined> {
  const found = await lstat(target);
  if (!found.isFile() || (await realpath(dirname(target))) !== dirname(target)) return undefined;
  return { bytes: await readFile(target), mode: found.mode & 0o7777 };
}

/**
 * Replaces the content of a file as a whole: under another name first, so that nobody ever reads half of it. Right before it
 * takes the place, it is looked at once more: what an editor or another run wrote since is never lost. Of a file with several
 * names (hard links) the one that was checked changes.
 *
 * @returns why it could not be written; undefined when it was
 */
export async function writePlan(plan: Plan): Promise<string | undefined> {
  if ('refused' in plan) return plan.refused;
  const { target, after, mode } = plan;
  // Renaming does not ask whether the file that it replaces may be written.
  if ((mode & OWNER_WRITES) === 0) return READ_ONLY;
  const draft = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeDraft(draft, after, mode);
    const refused = await changeSince(plan);
    if (refused === undefined) await rename(draft, target);
    else await rm(draft);
    return refused;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return reasonOf(error);
  }
}

async function writeDraft(draft: string, content: string, mode: number): Promise<void> {
  const file = await open(draft, 'wx', mode);
  try {
    await file.chmod(mode);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Why a file is no longer what it was when it was planned to be written; undefined when it is. */
async function changeSince({ target, before, mode }: Writable): Promise<string | undefined> {
  const now = await plainFile(target);
  if (now === undefined) return NO_FILE;
  if ((now.mode & OWNER_WRITES) === 0) return READ_ONLY;
  return now.mode === mode && now.bytes.equals(Buffer.from(before)) ? undefined : CHANGED;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
