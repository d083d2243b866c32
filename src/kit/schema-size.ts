import type { Definition, Schema } from '../model/definition/types';
import { memo } from '../model/memo';
import { schemaGraph, type SchemaGraph } from './schema-graph';

// Inside a recursion the number of schemas may grow without end. No limit below the one of the whole file is larger, and the
// steps in total are bounded, but for those that a limit of a body needs.
const MOST_IN_RECURSION = 16_385;
const FEWEST_IN_RECURSION = 513;
const MOST_STEPS = 1_000_000;

/**
 * How many schemas a schema contains, itself included: properties, items, additional properties and allOf, through references
 * and without removing doubles. A reference back to a schema around it counts as one.
 *
 * Exact, unless a recursion repeats more schemas than any limit allows; never too high.
 */
export const schemaCounts = memo((definition: Definition): ((this: void, schema: Schema) => number) => {
  const graph = schemaGraph(definition);
  const counts = new Map<Schema, number>();
  const walk = recursionWalk(graph, counts);
  const recursive = graph.groups.some((group) => isRecursive(graph, group));
  const entered = recursive ? enteredSchemas(graph) : NOTHING;
  for (const group of graph.groups)
    for (const schema of group)
      if (!isRecursive(graph, group)) counts.set(schema, sumOf(graph.partsOf(schema), counts));
      else if (entered.has(schema)) counts.set(schema, walk(schema));
  return (written) => {
    const schema = graph.endOf(written);
    const count = counts.get(schema) ?? (graph.groupOf.has(schema) ? walk(schema) : 1);
    counts.set(schema, count);
    return count;
  };
});

const NOTHING: ReadonlySet<Schema> = new Set();

function isRecursive({ partsOf }: SchemaGraph, group: readonly Schema[]): boolean {
  const [schema, other] = group;
  return other !== undefined || (schema !== undefined && partsOf(schema).includes(schema));
}

/** The schemas that others contain which are not part of the same recursion. */
function enteredSchemas({ groups, groupOf, partsOf }: SchemaGraph): ReadonlySet<Schema> {
  const entered = new Set<Schema>();
  for (const group of groups)
    for (const schema of group)
      for (const part of partsOf(schema)) if (groupOf.get(part) !== group) entered.add(part);
  return entered;
}

function sumOf(parts: readonly Schema[], counts: ReadonlyMap<Schema, number>): number {
  return parts.reduce((sum, part) => sum + (counts.get(part) ?? 1), 1);
}

/**
 * Counts what a schema of a recursion contains. What is around it does not matter: nothing in the recursion leads back there,
 * or it would be part of it.
 */
function recursionWalk(
  { partsOf, groupOf }: SchemaGraph,
  counts: ReadonlyMap<Schema, number>,
): (start: Schema) => number {
  let steps = 0;
  return (start) => {
    const most = Math.max(FEWEST_IN_RECURSION, Math.min(MOST_IN_RECURSION, MOST_STEPS - steps));
    const group = groupOf.get(start);
    const open = new Set([start]);
    const path = [{ schema: start, rest: partsOf(start).values() }];
    let count = 1;
    for (let at = path.at(-1); at !== undefined && count < most; at = path.at(-1)) {
      const step = at.rest.next();
      steps += 1;
      if (step.done === true) {
        path.pop();
        open.delete(at.schema);
        continue;
      }
      const part = step.value;
      const inside = groupOf.get(part) === group;
      count += inside ? 1 : (counts.get(part) ?? 1);
      if (!inside || open.has(part)) continue;
      open.add(part);
      path.push({ schema: part, rest: partsOf(part).values() });
    }
    return count;
  };
}

/**
 * How many levels of schemas a schema has, itself included, through references. A reference into its own recursion ends
 * there, as one more level.
 */
export const schemaDepths = memo((definition: Definition): ((this: void, schema: Schema) => number) => {
  const { groups, groupOf, partsOf, endOf } = schemaGraph(definition);
  const depths = new Map<Schema, number>();
  for (const group of groups)
    for (const schema of innermostFirst(group)) {
      let deepest = 0;
      for (const part of partsOf(schema)) {
        const back = groupOf.get(part) === group && part.parent !== schema;
        deepest = Math.max(deepest, back ? 1 : (depths.get(part) ?? 1));
      }
      depths.set(schema, deepest + 1);
    }
  return (schema) => depths.get(endOf(schema)) ?? 1;
});

/** In a text, the schemas inside another one come after it. */
function innermostFirst(group: readonly Schema[]): readonly Schema[] {
  return group.length < 2 ? group : [...group].sort((a, b) => b.node.start - a.node.start);
}
