import type { JsonNode, TextDocument, TextEdit } from '../model/json';
import { fixOf, setValue } from './edits';
import { quote } from './text';

const ADDRESS = /^(https?):\/\/([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+)(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** The scheme of an absolute web address; undefined when it is none. Space around it does no harm. */
export function schemeOf(address: string): 'http' | 'https' | undefined {
  const scheme = ADDRESS.exec(address.trim())?.[1]?.toLowerCase();
  return scheme === 'http' || scheme === 'https' ? scheme : undefined;
}

/** The first address in a text that is prose. */
export function linkIn(text: string): string | undefined {
  return /(?:https?:\/\/|www\.)[^\s"'<>)]+/i.exec(text)?.[0].replace(/[.,;:]+$/, '');
}

/** What to write instead of something that is no web address. */
export function addressRepair(address: string, thing: string): string {
  const meant = addressMeant(address);
  return meant === undefined
    ? `Replace ${quote(address)} by the full https address of ${thing}.`
    : `Write ${quote(meant)} instead of ${quote(address)}.`;
}

/** The web address that a text likely means. */
function addressMeant(address: string): string | undefined {
  const bare = address.trim().replace(/^[a-z]{2,8}:\/+(https?:\/+)?/i, '');
  const candidate = `https://${bare.replace(/\s/g, '%20')}`;
  return schemeOf(candidate) === undefined ? undefined : candidate;
}

/** The `fix` of a problem with an address that only lacks its scheme, or has that twice; other schemes may be meant so. */
export function addressFix(
  document: TextDocument,
  node: JsonNode,
  address: string,
): { fix?: readonly TextEdit[] } {
  const settled = /^\s*(https?:\/+https?:\/\/)?[^\s:/]+\.[^\s]+\s*$/i.test(address);
  const meant = settled ? addressMeant(address) : undefined;
  return fixOf(meant === undefined ? undefined : setValue(document, node, meant));
}
