import type { Reference, Schema } from '../model/definition/types';
import type { SchemaIndex } from './schema';

/**
 * The references that lead back to where they stand through references and `allOf` alone, one for each loop. A schema may
 * well contain itself through properties, items or additional properties: those end with the data.
 */
export function loopingReferences(schemas: readonly Schema[], index: SchemaIndex): Reference[] {
  const done = new Set<Schema>();
  return schemas.flatMap((schema) =>
    schema.reference === undefined || done.has(schema) ? [] : loopsFrom(schema, index, done),
  );
}

interface Step {
  readonly schema: Schema;
  readonly next: Iterator<Schema, undefined>;
}

function loopsFrom(start: Schema, index: SchemaIndex, done: Set<Schema>): Reference[] {
  const loops: Reference[] = [];
  const open = new Set([start]);
  const steps: Step[] = [{ schema: start, next: following(start, index) }];
  for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
    const result = step.next.next();
    if (result.done === true) {
      done.add(step.schema);
      open.delete(step.schema);
      steps.pop();
    } else if (open.has(result.value)) {
      const closing = steps.findLast((one) => one.schema.reference !== undefined)?.schema.reference;
      if (closing !== undefined) loops.push(closing);
    } else if (!done.has(result.value)) {
      open.add(result.value);
      steps.push({ schema: result.value, next: following(result.value, index) });
    }
  }
  return loops;
}

/** What a schema stands for: the target of its reference, or the parts it is composed of. */
function following({ reference, allOf }: Schema, index: SchemaIndex): Iterator<Schema, undefined> {
  if (reference === undefined) return allOf.values();
  const target = reference.target && index.get(reference.target);
  return (target === undefined ? [] : [target]).values();
}
