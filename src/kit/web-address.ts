import { quote } from './text';

const ADDRESS = /^(https?):\/\/([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+)(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** The scheme of an absolute web address; undefined when it is none. Space around it does no harm. */
export function schemeOf(address: string): 'http' | 'https' | undefined {
  const scheme = ADDRESS.exec(address.trim())?.[1]?.toLowerCase();
  return scheme === 'http' || scheme === 'https' ? scheme : undefined;
}

/** What to write instead of something that is no web address. */
export function addressRepair(address: string, thing: string): string {
  const bare = address.trim().replace(/^[a-z]{2,8}:\/+(https?:\/+)?/i, '');
  const candidate = `https://${bare.replace(/\s/g, '%20')}`;
  if (schemeOf(candidate) !== undefined) return `Write ${quote(candidate)} instead of ${quote(address)}.`;
  return `Replace ${quote(address)} by the full https address of ${thing}.`;
}
