import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isWithin } from '../../kit/within';
import { BYTE_ORDER_MARK } from './texts';
import type { RepairedFile } from './repair';

/** A file of a connector, ready to be written, or the reason why it cannot be. */
export type Plan =
  | {
      readonly path: string;
      /** Absolute. */
      readonly target: string;
      /** The whole content, byte order mark included, now and afterwards. */
      readonly before: string;
      readonly after: string;
      readonly mode: number;
    }
  | { readonly path: string; readonly refused: string };

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
    const found = await lstat(target);
    if (!found.isFile() || (await realpath(dirname(target))) !== dirname(target))
      return refuse('it is a link, or no file');
    const bytes = await readFile(target);
    const text = bytes.toString('utf8');
    const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    if (!isUtf8(bytes) || text !== `${mark}${file.before}`)
      return refuse('it was changed meanwhile; run the command again');
    return { path, target, before: text, after: `${mark}${file.after}`, mode: found.mode & 0o7777 };
  } catch (error) {
    return refuse(reasonOf(error));
  }
}

const OWNER_WRITES = 0o200;

/**
 * Replaces the content of a file as a whole: under another name first, so that nobody ever reads half of it.
 *
 * @returns why it could not be written; undefined when it was
 */
export async function writePlan(plan: Plan): Promise<string | undefined> {
  if ('refused' in plan) return plan.refused;
  const { target, after, mode } = plan;
  // Renaming does not ask whether the file that it replaces may be written.
  if ((mode & OWNER_WRITES) === 0) return 'it is read-only; allow writing to it, and run the command again';
  const draft = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(draft, 'wx', mode);
    try {
      await file.chmod(mode);
      await file.writeFile(after);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
    return undefined;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
