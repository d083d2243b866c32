/** What a depth-first walk knows of a node. */
interface Visit<T> {
  readonly node: T;
  readonly order: number;
  /** The earliest open node that it leads to. */
  low: number;
  open: boolean;
  readonly rest: Iterator<T>;
}

/**
 * Groups nodes that lead to each other; a node that does not is a group of its own. A group comes after all that it leads to.
 *
 * Takes linear time and no recursion, since documents may be hostile (Tarjan's strongly connected components).
 */
export function connectedGroups<T>(nodes: Iterable<T>, nextOf: (node: T) => Iterable<T>): T[][] {
  const visits = new Map<T, Visit<T>>();
  const groups: T[][] = [];
  const unassigned: Visit<T>[] = [];
  const path: Visit<T>[] = [];
  const enter = (node: T): void => {
    const order = visits.size;
    const visit = { node, order, low: order, open: true, rest: nextOf(node)[Symbol.iterator]() };
    visits.set(node, visit);
    unassigned.push(visit);
    path.push(visit);
  };
  for (const start of nodes) {
    if (!visits.has(start)) enter(start);
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const step = at.rest.next();
      if (step.done === true) {
        path.pop();
        const before = path.at(-1);
        if (before !== undefined) before.low = Math.min(before.low, at.low);
        if (at.low === at.order) groups.push(close(unassigned, at));
        continue;
      }
      const known = visits.get(step.value);
      if (known === undefined) enter(step.value);
      else if (known.open) at.low = Math.min(at.low, known.order);
    }
  }
  return groups;
}

/** Takes the group that begins with a node off the list of those without group. */
function close<T>(unassigned: Visit<T>[], first: Visit<T>): T[] {
  const group = unassigned.splice(unassigned.lastIndexOf(first));
  for (const visit of group) visit.open = false;
  return group.map(({ node }) => node);
}
