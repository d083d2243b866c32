import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from './folder';

/** Text or bytes of files by path; undefined takes a file away. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The variables of a git that knows nothing of the person at this machine, and whose commits are always the same. */
export const GIT_VARIABLES: Readonly<Record<string, string>> = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

// The code under test asks the same git.
Object.assign(process.env, {
  GIT_CONFIG_NOSYSTEM: GIT_VARIABLES.GIT_CONFIG_NOSYSTEM,
  GIT_CONFIG_GLOBAL: GIT_VARIABLES.GIT_CONFIG_GLOBAL,
});

/** What git prints, without the last line break. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd: folder,
    env: { ...process.env, ...GIT_VARIABLES },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).replace(/\n$/, '');
}

export function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files))
    if (content === undefined) rmSync(join(folder, path));
    else {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
}

/** Writes the files and commits everything. @returns the commit */
export function commit(folder: string, files: Files, message = 'change'): string {
  write(folder, files);
  git(folder, 'add', '--all', '--force');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(folder, 'rev-parse', 'HEAD');
}

/** A new repository on the branch `main` with one commit. */
export function repository(files: Files = {}): string {
  const folder = temporaryFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'config', 'core.autocrlf', 'false');
  commit(folder, files, 'first');
  return folder;
}

/** A clone over the file protocol, which cuts the history as a server would. */
export function clone(from: string, ...options: readonly string[]): string {
  const folder = temporaryFolder();
  git(folder, 'clone', '--quiet', ...options, pathToFileURL(from).href, '.');
  return folder;
}
