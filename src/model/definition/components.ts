/** The parts of a graph within which every node leads to every other; each node is in exactly one. */
export interface Components {
  /** The number of a node's component. */
  readonly of: readonly number[];
  /** The nodes of each component, which leads to components of lower numbers only. */
  readonly members: readonly (readonly number[])[];
}

/**
 * The strongly connected components of a graph (Tarjan's algorithm), in time linear to its edges.
 *
 * @param edges the nodes that a node leads to, by node; nodes are numbers from 0
 */
export function componentsOf(edges: readonly (readonly number[])[]): Components {
  const members: number[][] = [];
  const of = edges.map(() => UNKNOWN);
  const order = edges.map(() => UNKNOWN);
  const lowest = edges.map(() => UNKNOWN);
  const open: number[] = [];
  // A walk of its own, so that long chains cannot overflow the call stack.
  const walk: { readonly node: number; next: number }[] = [];
  let visited = 0;
  const enter = (node: number): void => {
    order[node] = lowest[node] = visited;
    visited += 1;
    open.push(node);
    walk.push({ node, next: 0 });
  };
  const lower = (node: number, value = 0): void => {
    lowest[node] = Math.min(lowest[node] ?? 0, value);
  };
  const leave = (node: number): void => {
    walk.pop();
    const before = walk.at(-1);
    if (before !== undefined) lower(before.node, lowest[node]);
    if (lowest[node] !== order[node]) return;
    const component = open.splice(open.lastIndexOf(node));
    for (const member of component) of[member] = members.length;
    members.push(component);
  };
  for (const start of edges.keys()) {
    if (order[start] === UNKNOWN) enter(start);
    for (let frame = walk.at(-1); frame !== undefined; frame = walk.at(-1)) {
      const target = edges[frame.node]?.[frame.next];
      frame.next += 1;
      if (target === undefined) leave(frame.node);
      else if (order[target] === UNKNOWN) enter(target);
      else if (of[target] === UNKNOWN) lower(frame.node, order[target]);
    }
  }
  return { of, members };
}

const UNKNOWN = -1;
