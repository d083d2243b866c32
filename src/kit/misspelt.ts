import type { JsonNode } from '../model/json';
import { KINDS } from '../model/structure/kinds';
import type { KindName } from '../model/structure/types';
import { FOREIGN_KEYWORDS } from '../model/tables/foreign-keywords';
import { nearest } from './nearest';

/** The member that an unknown name most likely means: in another case, without its "x-ms-", or with a few letters wrong. */
export function meantMember(name: string, known: readonly string[]): string | undefined {
  const plain = name.toLowerCase();
  return known.find((one) => one.toLowerCase() === plain || one === `x-ms-${plain}`) ?? nearest(name, known);
}

/**
 * A member is there under a name that pp-member-known corrects, so that nobody need add it: "Summary" for "summary", "content"
 * of OpenAPI 3 for "schema".
 */
export function isMisspelt({ members }: JsonNode, kind: KindName, wanted: string): boolean {
  const known = Object.keys(KINDS[kind].members);
  for (const name of members.keys())
    if (
      !name.startsWith('x-') &&
      !known.includes(name) &&
      (FOREIGN_KEYWORDS.get(name)?.includes(`"${wanted}"`) === true ||
        (!FOREIGN_KEYWORDS.has(name) && meantMember(name, known) === wanted))
    )
      return true;
  return false;
}
