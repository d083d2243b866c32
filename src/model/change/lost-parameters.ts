import type { Definition, Parameter } from '../definition/types';
import type { JsonNode } from '../json';
import type { OperationPair } from './types';

/** What became of the old parameters that flows see. */
export interface OldParameters {
  /** Each that operations lack now, with those operations. */
  readonly lost: Map<Parameter, OperationPair[]>;
  /** Those that an operation still has. */
  readonly kept: Set<Parameter>;
}

/** A parameter that is gone, from one operation or from all that had it. */
export interface LostParameter {
  readonly parameter: Parameter;
  readonly operations: readonly [OperationPair, ...OperationPair[]];
  /** In the new version: what the parameter was part of. */
  readonly at: JsonNode;
}

/**
 * The parameters that are gone. One that was written in one place for several operations, under `/parameters` or in a path
 * item, and that all of them lack, is gone once.
 */
export function* lostParameters({ lost, kept }: OldParameters, after: Definition): Generator<LostParameter> {
  for (const [parameter, operations] of lost) {
    const [first, ...rest] = operations;
    if (first === undefined) continue;
    const at =
      rest.length === 0 || kept.has(parameter) ? undefined : placeOfAll(parameter, operations, after);
    if (at !== undefined) yield { parameter, operations: [first, ...rest], at };
    else
      for (const operation of operations) {
        const { node } = operation.after;
        yield { parameter, operations: [operation], at: node.members.get('parameters') ?? node };
      }
  }
}

/** Where the shared parameter still is, or where it stood; the path item, when all operations have the same one. */
function placeOfAll(
  { shared }: Parameter,
  operations: readonly OperationPair[],
  { root }: Definition,
): JsonNode | undefined {
  if (shared !== undefined) {
    const list = root.members.get('parameters');
    return list?.members.get(shared) ?? list ?? root.members.get('paths') ?? root;
  }
  const [item, ...others] = new Set(operations.map(({ after }) => after.pathItem.node));
  return others.length > 0 ? undefined : (item?.members.get('parameters') ?? item);
}
