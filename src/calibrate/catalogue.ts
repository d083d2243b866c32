import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** Microsoft tightened its checks over the years; connectors changed since then passed today's. */
export const RECENT_SINCE = '2023-09-01';

/**
 * The folders of a catalogue checkout with a definition or properties file that changed recently, by its git history.
 *
 * @returns POSIX paths relative to the checkout
 */
export async function recentFolders(checkout: string): Promise<Set<string>> {
  const stdout = await gitOutput(checkout, [
    '-c',
    'core.quotepath=off',
    'log',
    `--since=${RECENT_SINCE}`,
    '--name-only',
    '--pretty=format:',
    '--',
    '*.swagger.json',
    '*/apiProperties.json',
  ]);
  const files = stdout.split('\n').filter((line) => line !== '');
  return new Set(files.map((path) => path.slice(0, path.lastIndexOf('/'))));
}

/** What git prints in a checkout. */
export async function gitOutput(checkout: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', [...args], { cwd: checkout, maxBuffer: 1 << 28 });
  return stdout;
}

/** Reads blobs of a repository by id, one after the other. */
export interface Blobs {
  readonly read: (id: string) => Promise<string>;
  readonly close: () => void;
}

/** Starts one git process that answers for all blobs. */
export function openBlobs(checkout: string): Blobs {
  const git = spawn('git', ['cat-file', '--batch'], { cwd: checkout, stdio: ['pipe', 'pipe', 'inherit'] });
  const chunks = git.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let rest = Buffer.alloc(0);
  const more = async (): Promise<void> => {
    const next = await chunks.next();
    if (next.done === true) throw new Error('git cat-file ended early');
    rest = Buffer.concat([rest, next.value]);
  };
  return {
    read: async (id) => {
      git.stdin.write(`${id}\n`);
      while (!rest.includes(10)) await more();
      const end = rest.indexOf(10);
      const size = Number(/^\S+ blob (\d+)$/.exec(rest.toString('latin1', 0, end))?.[1]);
      if (Number.isNaN(size)) throw new Error(`There is no blob ${id}`);
      while (rest.length < end + size + 2) await more();
      const text = rest.toString('utf8', end + 1, end + 1 + size);
      rest = rest.subarray(end + size + 2);
      return text;
    },
    close: () => {
      git.stdin.end();
    },
  };
}
