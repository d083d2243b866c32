import type { FolderFile } from '../model/connector';
import type { PageLink } from '../model/markdown-page';
import { fileName } from './connector';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const EMAIL = /^[^\s/@:]+@[^\s/@:]+\.[a-z]{2,}$/i;
const WEB = /https?:\/\/[^\s'"’“”]+/i;

/** Domains that no file is called after. */
const DOMAIN =
  /^(?:www\.[^/\s]+\.[^/\s]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|io|co|dev|ai|app|eu|uk|de|nl|fr|ch|se|no|dk|us|ca|au|cloud|tech|edu|gov|info|biz))(?::\d+)?(?:[/?#]\S*)?$/i;

/** The address of a link as its author meant it. */
function written({ address }: PageLink): string {
  try {
    return decodeURIComponent(address).trim();
  } catch {
    return address;
  }
}

/** What to write for an address that is none, such as one without `https://`; undefined for one that may be one. */
export function addressMeant(link: PageLink): string | undefined {
  const address = written(link);
  if (SCHEME.test(address)) return undefined;
  if (EMAIL.test(address)) return `mailto:${address}`;
  if (DOMAIN.test(address)) return `https://${address}`;
  return WEB.exec(address)?.[0];
}

/**
 * The path of a file in the connector's folder that a link leads to; undefined for web addresses, anchors, and what lies outside of
 * the folder.
 */
export function pathOf(link: PageLink): string | undefined {
  const address = written(link);
  if (/^[/#?]/.test(address) || SCHEME.test(address) || addressMeant(link) !== undefined) return undefined;
  const segments: string[] = [];
  for (const segment of address.replace(/[?#].*$/s, '').split(/[/\\]/)) {
    if (segment === '..' && segments.pop() === undefined) return undefined;
    if (segment !== '..' && segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** The anchor that a link ends with, without `#` and in lower case; undefined where there is none, or every page has it. */
export function anchorOf(link: PageLink): string | undefined {
  const anchor = /#(.*)$/s.exec(written(link))?.[1]?.toLowerCase();
  // GitHub puts this before the names that HTML gives.
  const name = anchor?.replace(/^user-content-/, '');
  return name === undefined || /^(?:top|readme)?$/.test(name) ? undefined : name;
}

/** The names of files, and what to say of links to others. */
export interface FileNames {
  /** There is a file or folder of this name, or it may have been left out. */
  readonly has: (path: string) => boolean;
  /** The name of the file that is most likely meant: with other capitals, or in another folder. */
  readonly meant: (path: string) => string | undefined;
}

/** Folders below are not listed deeper than that, nor hidden ones. */
const DEEPEST = 4;
const MOST_FILES = 2000;

export function fileNames(files: readonly FolderFile[]): FileNames {
  const names = new Set<string>(['']);
  const byLowerCase = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { name } of files) {
    for (let end = name.length; end > 0; end = name.lastIndexOf('/', end - 1)) names.add(name.slice(0, end));
    byLowerCase.set(name.toLowerCase(), name);
    byName.set(fileName(name).toLowerCase(), name);
  }
  const isListed = (path: string): boolean =>
    files.length < MOST_FILES && path.split('/').length <= DEEPEST && !/(^|\/)(\.|node_modules)/.test(path);
  return {
    has: (path) => names.has(path) || !isListed(path),
    meant: (path) => byLowerCase.get(path.toLowerCase()) ?? byName.get(fileName(path).toLowerCase()),
  };
}
