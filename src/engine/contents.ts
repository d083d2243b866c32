import { scriptFiles } from '../kit/script';
import type { FolderFile, Layout } from '../model/connector';
import { NO_CONTENTS, type Contents, type PageFile } from '../model/contents';
import type { Definition } from '../model/definition/types';
import type { Publisher } from '../model/finding';
import { textOf } from '../model/json';
import type { Package } from '../model/package';

/** What decides whether a connector is compared with those that are published. */
export interface Identity {
  readonly publisher: Publisher;
  readonly layout: Layout;
  readonly definition: Definition | undefined;
}

/** Reads what rules want to know of files that are not JSON; each library is loaded only for a file that needs it. */
export async function readContents(files: readonly FolderFile[], identity: Identity): Promise<Contents> {
  const [icon, readme, intro, script, packages, namesakes] = await Promise.all([
    readIcon(files),
    page(files, /^readme\.md$/i),
    page(files, /^intro\.md$/i),
    readScriptIn(files),
    packagesIn(files),
    readNamesakes(identity),
  ]);
  return { ...NO_CONTENTS, icon, readme, intro, script, packages, namesakes };
}

async function page(files: readonly FolderFile[], name: RegExp): Promise<PageFile | undefined> {
  const file = files.find((candidate) => name.test(candidate.name));
  const document = file?.document();
  if (file === undefined || document === undefined) return undefined;
  const { readMarkdown } = await import('./contents/markdown');
  const read = await readMarkdown(document);
  return read && { ...read, path: file.path, name: file.name, document };
}

async function readScriptIn(files: readonly FolderFile[]): Promise<Contents['script']> {
  const [file] = scriptFiles(files);
  if (file === undefined) return undefined;
  const { readScript } = await import('./contents/script');
  return readScript(file);
}

/** In the folder of a connector, and one below. */
const ZIP_NAME = /^(?:[^/]+\/)?[^/]+\.zip$/i;

/** A folder with more zips holds something else. */
const MAX_PACKAGES = 8;

/** The packages among the files of a connector; other zips are none of our business. */
async function packagesIn(files: readonly FolderFile[]): Promise<readonly Package[]> {
  const zips = files.filter(({ kind, name }) => kind === 'file' && ZIP_NAME.test(name));
  if (zips.length === 0) return [];
  const { looksLikePackage, readPackage } = await import('./contents/package');
  const packages: Package[] = [];
  for (const zip of zips.slice(0, MAX_PACKAGES)) packages.push(await readPackage(zip));
  return packages.filter(looksLikePackage);
}

/** The package that was named by itself, whatever is in it. */
export async function readOnlyPackage(file: FolderFile): Promise<Contents> {
  const { readPackage } = await import('./contents/package');
  return { ...NO_CONTENTS, packages: [await readPackage(file)] };
}

const ICON_NAME = /^icon\.(png|jpe?g|gif|webp|bmp|ico|svg)$/i;

async function readIcon(files: readonly FolderFile[]): Promise<Contents['icon']> {
  const icons = files.filter(({ name, kind }) => kind === 'file' && ICON_NAME.test(name));
  const file = icons.find(({ name }) => /\.png$/i.test(name)) ?? icons[0];
  if (file === undefined) return undefined;
  const { iconOf } = await import('./contents/icon');
  return iconOf(file);
}

async function readNamesakes({ publisher, layout, definition }: Identity): Promise<readonly string[]> {
  const title = textOf(definition?.root.members.get('info')?.members.get('title'));
  // In Microsoft's repository, or a fork of it, the published connectors are those of the checkout.
  if (title === undefined || layout === 'catalogue' || publisher === 'custom') return [];
  const { namesakesOf } = await import('./contents/published');
  return namesakesOf(title, textOf(definition?.root.members.get('host')), publisher);
}
