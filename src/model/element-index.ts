import type { JsonNode } from './json';
import { memo } from './memo';

type Element = object;

/**
 * The elements of a list whose object has a member of this name, in the order of the list.
 *
 * All members are noted at the first question, so that a rule costs what it looks at, however many rules there are.
 */
export function elementsHaving<E extends Element>(elements: readonly E[], member: string): readonly E[] {
  return (byMember(elements).get(member) ?? []) as readonly E[];
}

/** For each list, which lives as long as its document. */
const byMember = memo((elements: readonly Element[]): ReadonlyMap<string, readonly Element[]> => {
  const index = new Map<string, Element[]>();
  for (const element of elements) {
    if (!('node' in element)) continue;
    for (const name of (element.node as JsonNode).members.keys()) {
      const known = index.get(name);
      if (known === undefined) index.set(name, [element]);
      else known.push(element);
    }
  }
  return index;
});
