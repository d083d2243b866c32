import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../../src/engine/run';
import { bytesOf, isZip } from '../../src/engine/zip';
import { packageOf } from '../../src/generate/example-package';
import type { FileContent, ZipExample } from '../../src/model/rule';
import type { ConnectorReport } from '../../src/model/report';
import { NO_CONFIGURATION } from '../../src/model/settings';
import { rules } from '../../src/rules/index';
import { temporaryFolder } from './folder';

/** One change of a file: a text in it that becomes another; or its whole content, or none. */
export type Change =
  | readonly [name: string, from: string | RegExp, to: string]
  | readonly [name: string, content: string | Uint8Array | undefined];

/** A change of the example that is ready, so that it is not. */
export interface Mutation {
  /** Its folder, where that tells the layout. */
  readonly place?: string;
  /** Changes of the connector before its package is made of it, so that the package says the same. */
  readonly source?: readonly Change[];
  /** Changes of the package: its path in the zips, and the content or none. */
  readonly package?: (
    content: (path: string) => FileContent,
  ) => Readonly<Record<string, FileContent | undefined>>;
  /** Changes of the connector afterwards. */
  readonly folder?: readonly Change[];
}

export const CONNECTOR_ZIP = 'LarkspurOrders.pdpkg.zip/PkgAssets/LarkspurOrders.zip';
export const FLOW_ZIP = 'LarkspurOrders.pdpkg.zip/PkgAssets/LarkspurOrdersFlows.zip';
export const PACKAGE_FILE = 'LarkspurOrdersPackage.zip';

/** What the report says of the example with this change. */
export async function reportOfLarkspur(mutation: Mutation = {}): Promise<ConnectorReport> {
  const folder = join(temporaryFolder(), mutation.place ?? 'larkspur-orders');
  cpSync('examples/larkspur-orders', folder, { recursive: true });
  change(folder, mutation.source);
  let tree = packageOf(folder);
  const changes = mutation.package?.((path) => contentAt(tree, path.split('/'))) ?? {};
  for (const [path, content] of Object.entries(changes)) tree = withContent(tree, path, content);
  writeFileSync(join(folder, PACKAGE_FILE), bytesOf(tree));
  change(folder, mutation.folder);
  const { report } = await run(
    {
      workingFolder: folder,
      paths: ['.'],
      publisher: 'verified',
      failOn: 'error',
      configuration: NO_CONFIGURATION,
    },
    rules,
    '0.0.0',
  );
  const [connector] = report.connectors;
  if (connector === undefined || report.connectors.length > 1) throw new Error('There is one connector.');
  return connector;
}

function change(folder: string, changes: readonly Change[] = []): void {
  for (const [name, ...what] of changes) {
    const path = join(folder, name);
    const [first, to] = what;
    if (to !== undefined && !(first instanceof Uint8Array)) replace(path, first ?? '', to);
    else if (first === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, first instanceof RegExp ? '' : first);
    }
  }
}

function replace(path: string, from: string | RegExp, to: string): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`There is no ${String(from)} in ${path}.`);
  writeFileSync(path, after);
}

function contentAt({ zip }: ZipExample, [name = '', ...rest]: readonly string[]): FileContent {
  // Names of files in a zip may have slashes, too.
  const key = Object.keys(zip).find(
    (key) => [name, ...rest].join('/') === key || isStart(key, [name, ...rest]),
  );
  const content = zip[key ?? ''];
  if (key === undefined || content === undefined) throw new Error(`There is no ${name} in the package.`);
  const below = [name, ...rest].slice(key.split('/').length);
  return below.length > 0 && isZip(content) ? contentAt(content, below) : content;
}

function withContent({ zip }: ZipExample, path: string, content: FileContent | undefined): ZipExample {
  const parts = path.split('/');
  const key = Object.keys(zip).find((candidate) => isStart(candidate, parts) && isZip(zip[candidate]));
  const inner = zip[key ?? ''];
  if (key !== undefined && isZip(inner) && key !== path) {
    const below = parts.slice(key.split('/').length).join('/');
    return { zip: { ...zip, [key]: withContent(inner, below, content) } };
  }
  const others = Object.entries(zip).filter(([name]) => name !== path);
  return { zip: Object.fromEntries(content === undefined ? others : [...others, [path, content]]) };
}

function isStart(key: string, parts: readonly string[]): boolean {
  const own = key.split('/');
  return own.length <= parts.length && own.every((part, index) => part === parts[index]);
}
