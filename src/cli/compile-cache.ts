import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/**
 * Keeps compiled code between runs, which saves a quarter of a short one.
 *
 * Node 22 and newer do it themselves (`module.enableCompileCache`). For Node 20, whose module loader no longer changes, the
 * files of this program are compiled here, and what V8 made of them is stored when the process ends: by then it holds
 * the functions that were used, too. `NODE_DISABLE_COMPILE_CACHE` turns both off.
 *
 * @param folder of the files to keep, absolute
 */
export function keepCompiledCode(folder: string): void {
  const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown };
  if (enableCompileCache !== undefined) enableCompileCache();
  else if (process.env.NODE_DISABLE_COMPILE_CACHE === undefined) keepOurselves(folder);
}

type Compile = (this: NodeJS.Module, content: string, filename: string) => unknown;

function keepOurselves(folder: string): void {
  const cache = privateFolder(join(tmpdir(), `connector-preflight-cache-${process.getuid?.() ?? ''}`));
  if (cache === undefined) return;
  const loader = nodeModule.Module.prototype as unknown as { _compile: Compile };
  const usual = loader._compile;
  const fresh: { readonly path: string; readonly script: Script }[] = [];
  loader._compile = function (content, filename) {
    if (dirname(filename) !== folder) return usual.call(this, content, filename);
    const path = join(cache, keyOf(filename));
    const cachedData = contentOf(path);
    const script = new Script(nodeModule.Module.wrap(content), {
      filename,
      ...(cachedData && { cachedData }),
    });
    if (cachedData === undefined || script.cachedDataRejected === true) fresh.push({ path, script });
    const run = script.runInThisContext() as (...scope: unknown[]) => unknown;
    const require = nodeModule.createRequire(filename);
    return run.call(this.exports, this.exports, require, this, filename, folder);
  };
  process.once('exit', () => {
    for (const { path, script } of fresh) store(path, script);
  });
}

/** A folder that only this user can write to, made when missing; undefined where there can be none. */
function privateFolder(path: string): string | undefined {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const { uid, mode } = lstatSync(path);
    const others = 0o022;
    const ours = process.getuid === undefined || (uid === process.getuid() && (mode & others) === 0);
    return ours && lstatSync(path).isDirectory() ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Tells the same file, unchanged, for the same Node. */
function keyOf(filename: string): string {
  const { size, mtimeMs } = statSync(filename);
  const identity = [process.version, process.arch, filename, size, mtimeMs].join('\0');
  return createHash('sha256').update(identity).digest('hex');
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Under another name first, so that no other process reads half of it. A cache that cannot be written is none. */
function store(path: string, script: Script): void {
  try {
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, script.createCachedData());
    renameSync(draft, path);
  } catch {
    // The next run compiles again.
  }
}
