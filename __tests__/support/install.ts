import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runNode, runProgram, type Finished } from './process';

const CACHE = resolve('node_modules/.cache/installed');

/** Long enough for a slow registry and 100 MB. */
export const INSTALL_TIMEOUT = 300_000;

/**
 * The folder of an npm package that one test needs and that is too large for everyone's `npm ci`: installed when first
 * asked for, at an exact version, without its scripts.
 */
export async function installed(name: string, version: string): Promise<string> {
  const home = join(CACHE, `${name}@${version}`);
  if (!existsSync(home)) await install(`${name}@${version}`, home);
  return join(home, 'node_modules', name);
}

/** Test files run side by side: each installs aside, and whoever is first moves its folder into place. */
async function install(spec: string, home: string): Promise<void> {
  mkdirSync(dirname(home), { recursive: true });
  const aside = mkdtempSync(join(CACHE, 'new-'));
  const flags = [
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { code, stdout, stderr } = await npm(['install', '--prefix', aside, ...flags, spec]);
  if (code !== 0) throw new Error(`npm cannot install ${spec}:\n${stdout}${stderr}`);
  try {
    renameSync(aside, home);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** Runs npm: the one that runs these tests, because Windows starts `npm.cmd` through a shell only. */
function npm(args: readonly string[]): Promise<Finished> {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js') === true ? runNode([script, ...args]) : runProgram('npm', args);
}
