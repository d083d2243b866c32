import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Microsoft tightened its checks over the years; connectors changed since then passed today's. */
export const RECENT_SINCE = '2023-09-01';

/**
 * The folders of a catalogue checkout with a definition or properties file that changed recently, by its git history.
 *
 * @returns POSIX paths relative to the checkout
 */
export async function recentFolders(checkout: string): Promise<Set<string>> {
  const { stdout } = await promisify(execFile)(
    'git',
    [
      '-c',
      'core.quotepath=off',
      'log',
      `--since=${RECENT_SINCE}`,
      '--name-only',
      '--pretty=format:',
      '--',
      '*.swagger.json',
      '*/apiProperties.json',
    ],
    { cwd: checkout, maxBuffer: 1 << 28 },
  );
  const files = stdout.split('\n').filter((line) => line !== '');
  return new Set(files.map((path) => path.slice(0, path.lastIndexOf('/'))));
}
